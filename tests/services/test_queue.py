"""The queue: one place for each posting, the nearest deadline first, found by any part of what is known of it."""

from __future__ import annotations

from datetime import timedelta
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ozon_desk.domain.deadlines import Urgency
from ozon_desk.domain.labels import LabelSize
from ozon_desk.domain.places import Warehouse
from ozon_desk.domain.posting import HoldReason
from ozon_desk.domain.queueing import QueueFilter, QueueSort
from ozon_desk.domain.status import OPEN_TABS, PLACES, OzonStatus, Tab
from ozon_desk.services.desk import Desk
from ozon_desk.storage.database import Database
from tests.builders import NOW, draft, goods_line, take_in
from tests.services.helpers import numbers

S = OzonStatus
HOUR = timedelta(hours=1)
COMBINATIONS = list(product(S, ("new", "packed", "cancelled"), (False, True), (False, True)))
"""Status × what was done here × hold × incomplete."""


def number_of(index: int) -> str:
    return f"0201{index:06d}-0029-1"


@pytest.fixture(scope="module")
def crowd(trade):
    """A desk with every combination of status, stage, hold and incomplete that can come about."""
    desk = Desk(Database.open(None), trade, clock=lambda: NOW, name="bench 1")
    first = [draft(number_of(index), due=NOW + index * HOUR) for index in range(len(COMBINATIONS))]
    take_in(desk, *first)
    for index, (_, stage, held, _) in enumerate(COMBINATIONS):
        if held:
            desk.deeds.hold(number_of(index), HoldReason.DAMAGED)
            if stage == "packed":
                desk.deeds.release(number_of(index))
        if stage == "packed":
            desk.deeds.pack(number_of(index))
            if held:
                desk.deeds.hold(number_of(index), HoldReason.DAMAGED)
        if stage == "cancelled":
            desk.deeds.cancel(number_of(index), "x")
    second = [
        one._replace(status=status, status_text="слово", lost_rows=int(incomplete), items=(goods_line("NEU", 2, "9"),))
        for one, (status, _, _, incomplete) in zip(first, COMBINATIONS, strict=True)
    ]
    take_in(desk, *second)
    yield desk
    desk.close()


def test_every_combination_is_in_exactly_one_list(crowd):
    everything = list(crowd.queue.ids(Tab.ALL))
    assert len(everything) == len(COMBINATIONS)
    listed = [posting_id for tab in PLACES for posting_id in crowd.queue.ids(tab)]
    assert sorted(listed) == sorted(everything)


def test_every_posting_stands_where_its_own_words_put_it(crowd):
    for tab in PLACES:
        for row in crowd.queue.rows(crowd.queue.ids(tab)):
            assert row.posting.tab is tab


def test_the_counts_are_the_lists(crowd):
    tabs = crowd.queue.overview().tabs
    assert tabs == {tab: len(crowd.queue.ids(tab)) for tab in Tab}
    assert all(tabs[tab] for tab in PLACES)


@pytest.mark.parametrize("tab", Tab)
def test_the_nearest_deadline_comes_first_and_none_comes_last(crowd, tab):
    rows = crowd.queue.rows(crowd.queue.ids(tab))
    dues = [row.due.at for row in rows]
    assert dues == sorted(dues, key=lambda due: (due is None, due or NOW))
    for row in rows[:40]:
        found = crowd.queue.deadlines(row.posting)
        assert row.due.at == (found[0].due if found else None)


def test_all_in_pages_is_all_at_once(crowd):
    assert crowd.queue.ids(Tab.ALL, limit=30) == crowd.queue.ids(Tab.ALL)[:30]


def test_ahead_is_what_each_posting_says(crowd):
    ahead = {posting.posting_number for posting in crowd.queue.tell_ozon()}
    rows = crowd.queue.rows(crowd.queue.ids(Tab.ALL))
    assert ahead == {row.posting.posting_number for row in rows if row.posting.ahead}
    assert crowd.queue.overview().ahead == len(ahead) > 0


@settings(max_examples=20, deadline=None)
@given(
    moves=st.lists(st.sampled_from(["hold", "release", "pack", "cancel", "undo"]), max_size=8), start=st.sampled_from(S)
)
def test_whatever_is_done_an_open_posting_is_in_exactly_one_tab(trade, moves, start):
    from ozon_desk.domain.errors import Refusal

    desk = Desk(Database.open(None), trade, clock=lambda: NOW)
    take_in(desk, draft(status=start, status_text="слово"))
    for move in moves:
        try:
            if move == "undo":
                if desk.history.next_undo().deed != "import":
                    desk.history.undo()
            elif move == "hold":
                desk.deeds.hold("0201234567-0029-1", HoldReason.DAMAGED)
            elif move == "cancel":
                desk.deeds.cancel("0201234567-0029-1", "x")
            else:
                getattr(desk.deeds, move)("0201234567-0029-1")
        except Refusal:
            pass
        assert sum(len(desk.queue.ids(tab)) for tab in PLACES) == 1
    desk.close()


# -------------------------------------------------------------------------------------------------------- filters

WORDS = [
    ("0200000001-0001-1", goods_line("ЁЛКА-100%", 1, "584650001", "Ёлка ЗЕЛЁНАЯ 红茶")),
    ("0200000002-0002-1", goods_line("a_b", 1, "584650002", "Чай 绿茶")),
    ("0200000003-0003-1", goods_line("a%b", 1, "584650003", "Ｆｕｌｌ width")),
    ("0200000004-0004-1", goods_line("axb", 1, "584650004", "back\\slash/дробь")),
]


@pytest.fixture
def words(desk):
    take_in(desk, *(draft(number, line) for number, line in WORDS))
    desk.tracking.enter("0200000004-0004-1", "80123412345671", insist=True)
    return desk


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("0002-1", {2}),
        ("0200000003-0003-1", {3}),
        ("650001", {1}),
        ("4650", {1, 2, 3, 4}),
        ("елка", {1}),
        ("ЁЛКА", {1}),
        ("зеленая елка", {1}),
        ("зеленая чай", set()),
        ("红茶", {1}),
        ("茶", {1, 2}),
        ("ЧАЙ", {2}),
        ("full", {3}),
        ("a_b", {2}),
        ("a%b", {3}),
        ("%", {1, 3}),
        ("_", {2}),
        ("100%", {1}),
        ("\\", {4}),
        ("h/д", {4}),
        ("2345671", {4}),
        ("'", set()),
        ("  ", {1, 2, 3, 4}),
        ("сумка", set()),
    ],
)
def test_text_finds_what_contains_it_literally(words, text, found):
    rows = words.queue.rows(words.queue.ids(Tab.TO_PACK, QueueFilter(text=text)))
    assert {int(row.posting.posting_number[6:10]) for row in rows} == found


def test_filters_of_place_and_way_and_their_choices(desk):
    take_in(
        desk,
        draft("1-0001-1", warehouse="Север", delivery_method="Почта", carrier="Russian Post"),
        draft("1-0002-1", warehouse="Юг", delivery_method="Почта", carrier="Russian Post"),
        draft("1-0003-1", warehouse="Юг", delivery_method="СДЭК", carrier="CDEK", status=S.DELIVERED),
    )
    assert desk.queue.choices(Tab.ALL, "warehouse") == [("Север", 1), ("Юг", 2)]
    assert desk.queue.choices(Tab.TO_PACK, "carrier") == [("Russian Post", 2)]
    assert len(desk.queue.ids(Tab.ALL, QueueFilter(warehouse="Юг"))) == 2
    assert len(desk.queue.ids(Tab.TO_PACK, QueueFilter(warehouse="Юг", delivery_method="Почта"))) == 1
    assert len(desk.queue.ids(Tab.ALL, QueueFilter(carrier="CDEK", text="0003"))) == 1
    with pytest.raises(ValueError, match="buyer"):
        desk.queue.choices(Tab.ALL, "buyer")


@pytest.mark.parametrize(
    ("sort", "order"),
    [
        (QueueSort.DUE, "312"),
        (QueueSort.POSTING_NUMBER, "123"),
        (QueueSort.ACCEPTED, "231"),
        (QueueSort.WAREHOUSE, "213"),
        (QueueSort.DELIVERY_METHOD, "312"),
    ],
)
def test_sorting_and_back(desk, sort, order):
    take_in(
        desk,
        draft("1-0001-1", due=NOW + 5 * HOUR, accepted_at=NOW, warehouse="Б"),
        draft("1-0002-1", due=NOW + 9 * HOUR, accepted_at=NOW - 9 * HOUR, warehouse="А"),
        draft("1-0003-1", due=NOW + HOUR, accepted_at=NOW - HOUR, warehouse="В"),
    )
    rows = desk.queue.rows(desk.queue.ids(Tab.TO_PACK, sort=sort))
    assert "".join(row.posting.posting_number[5] for row in rows) == order
    back = desk.queue.rows(desk.queue.ids(Tab.TO_PACK, sort=sort, descending=True))
    # Among equals the nearest deadline still comes first.
    assert "".join(row.posting.posting_number[5] for row in back) == (
        order if sort is QueueSort.DELIVERY_METHOD else order[::-1]
    )


# ------------------------------------------------------------------------------------------------------- urgencies


def test_urgency_is_counted_by_the_day_at_each_warehouse(desk):
    """06:05 UTC: 09:05 in Moscow, 14:05 in Shanghai, 22:05 of the day before in Los Angeles."""
    desk.shop.change(
        warehouses=(Warehouse("SH", "Asia/Shanghai", "CN"), Warehouse("LA", "America/Los_Angeles", "RU")),
    )
    # 18 November is over, and the next working day begins (06:00), in Shanghai at 22:00 UTC, in Moscow at 03:00 of the
    # 19th; in Los Angeles the 17th is over at 14:00 UTC.
    due = {
        "late": NOW - timedelta(minutes=1),
        "morning": NOW + timedelta(hours=1),
        "evening": NOW + timedelta(hours=10),
        "night": NOW + timedelta(hours=17),
        "dawn": NOW + timedelta(hours=22),
        "week": NOW + timedelta(days=5),
    }
    places = ["SH", "LA", "elsewhere"]
    made = {(place, when): f"1-{i:04d}-1" for i, (place, when) in enumerate(product(places, due))}
    take_in(desk, *(draft(number, due=due[when], warehouse=place) for (place, when), number in made.items()))
    expected = {
        Urgency.LATE: {(place, "late") for place in places},
        Urgency.TODAY: {
            *((place, "morning") for place in places),
            *(("SH", "evening"), ("elsewhere", "evening"), ("elsewhere", "night")),
        },
        Urgency.TOMORROW: {
            *((place, "dawn") for place in places),
            *(("LA", "evening"), ("SH", "night"), ("LA", "night")),
        },
        Urgency.LATER: {(place, "week") for place in places},
        Urgency.NONE: set(),
    }
    for urgency, wanted in expected.items():
        ids = desk.queue.ids(Tab.TO_PACK, QueueFilter(urgency=urgency))
        rows = desk.queue.rows(ids)
        assert {row.posting.posting_number for row in rows} == {made[one] for one in wanted}, urgency
        for row in rows:
            assert desk.shop.urgency(row.due.at, row.posting.warehouse) is urgency
    counted = desk.queue.overview().urgencies
    assert counted == {urgency: len(expected[urgency]) for urgency in counted}


def test_what_has_no_clock_is_neither_late_nor_near(desk):
    take_in(desk, draft("1-0001-1", status=S.DELIVERED), draft("1-0002-1", status=S.CANCELLED, due=NOW - HOUR))
    assert set(desk.queue.overview().urgencies.values()) == {0}
    assert len(desk.queue.ids(Tab.ALL, QueueFilter(urgency=Urgency.NONE))) == 2


def test_next_and_next_due(desk):
    assert desk.queue.next() is None
    assert desk.queue.next_due(NOW) is None
    take_in(desk, draft("1-0001-1", due=NOW + 5 * HOUR), draft("1-0002-1", due=NOW - HOUR))
    take_in(desk, draft("1-0003-1", due=NOW + HOUR, status=S.CANCELLED))
    assert desk.queue.next().posting.posting_number == "1-0002-1"
    assert desk.queue.next_due(NOW) == NOW + 5 * HOUR


def test_rows_say_what_is_printed_and_leave_out_what_is_gone(desk):
    take_in(desk, draft("1-0001-1"))
    posting = desk.deeds.find("1-0001-1")
    batch = desk.labels.prepare([posting.id], LabelSize.SMALL)
    assert desk.queue.rows([posting.id, 77])[0].due.printed == 0
    desk.labels.printed(batch.serials, LabelSize.SMALL)
    assert [row.due.printed for row in desk.queue.rows([posting.id])] == [1]


def test_a_posting_taken_away_is_in_no_list(desk):
    take_in(desk, draft("1-0001-1"))
    desk.history.undo()
    assert all(not numbers(desk, tab) for tab in Tab)
    assert OPEN_TABS
