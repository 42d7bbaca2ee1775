"""What will go wrong next: every rule's alarm at its moment, none twice, none that has ceased to matter."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ozon_desk.domain.alarms import Level
from ozon_desk.domain.cases import Case, CaseKind
from ozon_desk.domain.places import DeliveryMethod, Warehouse
from ozon_desk.domain.posting import IntegrationType, Package, Posting
from ozon_desk.domain.status import OzonStatus, Stage, Tab
from ozon_desk.services.desk import Desk, TradeData
from ozon_desk.storage.database import Database
from tests.builders import NOW, draft, take_in

HOUR, MINUTE, DAY = timedelta(hours=1), timedelta(minutes=1), timedelta(days=1)
FAR = NOW + 400 * DAY
ONE = "0201234567-0029-1"


class Hands:
    """A desk with a clock that is turned by hand."""

    def __init__(self, trade: TradeData, file: Path | None = None) -> None:
        self.now = NOW
        self.trade, self.file = trade, file
        self.desk = self.another()
        self.desk.shop.change(
            warehouses=(Warehouse("Yiwu", "Asia/Shanghai", "CN"),),
            delivery_methods=(
                DeliveryMethod("Yanwen", "Yanwen", IntegrationType.TRACKING_3PL, time(17), 2),
                DeliveryMethod("Own", "", IntegrationType.NON_INTEGRATED),
            ),
        )

    def another(self) -> Desk:
        """Another program on the same database."""
        return Desk(Database.open(self.file), self.trade, clock=lambda: self.now, name="bench 1")

    def order(self, number: str = ONE, due: datetime | None = NOW + 9 * HOUR, **fields: Any) -> None:
        fields.setdefault("warehouse", "Yiwu")
        take_in(self.desk, draft(number, due=due, **fields))

    def change(self, number: str = ONE, **fields: Any) -> Posting:
        def wish(posting: Posting) -> Posting:
            return replace(posting, **fields)

        return self.desk.pen.amend("hold", number, wish)

    def leave(self, number: str = ONE, method: str = "Own", tracking: str = "RA644000005RU", **fields: Any) -> None:
        """Packed and handed over now, confirmed by Ozon."""
        self.order(number, delivery_method=method)
        self.change(
            number,
            status=OzonStatus.DELIVERING,
            stage=Stage.DELIVERING,
            packed_at=self.now,
            handed_over_at=self.now,
            packages=(Package(1, tracking),),
            **fields,
        )

    def ring(self, at: datetime | None = None) -> list[tuple[str, str]]:
        if at is not None:
            self.now = at
        return [(alarm.posting_number, str(alarm.kind)) for alarm in self.desk.alarms.ring()]

    def kinds(self, until: datetime = FAR) -> list[tuple[str, datetime]]:
        return [(str(alarm.kind), alarm.due) for alarm in self.desk.alarms.until(until)]


@pytest.fixture
def hands(trade: TradeData) -> Iterator[Hands]:
    made = Hands(trade)
    yield made
    made.desk.close()


@pytest.fixture
def shared(trade: TradeData, tmp_path: Path) -> Iterator[Hands]:
    made = Hands(trade, tmp_path / "desk.db")
    yield made
    made.desk.close()


# ------------------------------------------------------------------------------------------------------- looking ahead


def test_what_comes_up_only_if_nothing_is_done_is_told_beforehand(hands: Hands) -> None:
    hands.order(due=NOW + HOUR)
    found = {one.kind: one for one in hands.desk.alarms.until(NOW + 3 * DAY)}
    assert set(found) == {"pack", "pack_final", "ship", "track"}
    assert (found["pack"].level, found["pack_final"].level) == (Level.NOW, Level.COMING)
    assert {str(one.kind) for one in hands.desk.alarms.until(NOW + HOUR)} == {"pack", "ship", "track"}
    assert hands.desk.alarms.until(NOW + HOUR - timedelta(seconds=1)) == []


def test_a_posting_tells_all_that_is_missed_of_it(hands: Hands) -> None:
    hands.leave()
    hands.now = NOW + 8 * DAY
    found = hands.desk.alarms.until(hands.now)
    assert [(str(one.kind), one.level) for one in found] == [
        ("high_risk", "missed"),
        ("tracking_silent", "missed"),
        ("rank_falls", "missed"),
    ]
    assert [one.due - NOW for one in found] == [3 * DAY, 3 * DAY, 7 * DAY]


def test_a_missed_promise_brings_its_new_dates(hands: Hands) -> None:
    hands.leave(promised_date=NOW + 10 * DAY)
    hands.change(packages=(replace(hands.desk.deeds.find(ONE).packages[0], last_event_at=NOW + 30 * DAY),))
    promised = [(kind, due) for kind, due in hands.kinds(NOW + 29 * DAY) if kind != "buyer_may_cancel"]
    assert [kind for kind, _ in promised] == ["deliver", "new_date", "new_date_final"]
    assert {kind for kind, _ in hands.kinds(NOW + 40 * DAY)} >= {"buyer_may_cancel", "tracking_silent"}


def test_without_a_moment_it_is_the_next_24_hours(hands: Hands) -> None:
    hands.order("1-1-1", due=NOW + DAY)
    hands.order("2-2-1", due=NOW + DAY + MINUTE)
    assert {one.posting_number for one in hands.desk.alarms.until()} == {"1-1-1"}


def test_the_earliest_come_first_and_the_zone_is_the_warehouses(hands: Hands) -> None:
    hands.order("1-1-1", due=NOW + 5 * HOUR)
    hands.order("2-2-1", due=NOW + 2 * HOUR)
    found = hands.desk.alarms.until()
    assert [one.posting_number for one in found] == ["2-2-1"] * 3 + ["1-1-1"] * 3
    assert {(one.warehouse, one.zone) for one in found} == {("Yiwu", "Asia/Shanghai")}


@pytest.mark.parametrize("closed", [{"status": OzonStatus.CANCELLED}, {"status": OzonStatus.DELIVERED}])
def test_an_open_case_of_a_closed_posting_is_there_and_counts(hands: Hands, closed: dict[str, Any]) -> None:
    hands.order()
    case = Case(1, CaseKind.EVIDENCE_REQUEST, NOW)
    hands.change(cases=(case,), **closed)
    ((kind, due),) = hands.kinds()
    assert kind == "evidence"
    hands.now = due - 2 * HOUR
    assert hands.desk.queue.overview().urgencies["today"] == 1
    assert hands.desk.queue.next_due(hands.now) == due
    hands.now = due + MINUTE
    assert hands.desk.queue.overview().urgencies["late"] == 1
    assert hands.ring() == [(ONE, "evidence")]
    hands.change(cases=(replace(case, closed_at=hands.now),))
    assert hands.kinds() == []
    assert hands.desk.queue.overview().urgencies["late"] == 0


def test_a_changed_rule_moves_the_case_of_a_cancelled_posting(hands: Hands) -> None:
    hands.order()
    hands.change(cases=(Case(1, CaseKind.EVIDENCE_REQUEST, NOW),), status=OzonStatus.CANCELLED)
    before = dict(hands.kinds())["evidence"]
    hands.desk.shop.change(rulebook_changes={"R16": {"value": 5}})
    assert dict(hands.kinds())["evidence"] == before + 3 * DAY
    assert hands.desk.queue.rows(hands.desk.queue.ids(Tab.CANCELLED))[0].due.at == before + 3 * DAY


# ------------------------------------------------------------------------------------------------------------- ringing


def cased(kind: CaseKind, due: datetime | None = None) -> Callable[[Hands], None]:
    def make(hands: Hands) -> None:
        hands.order()
        hands.change(cases=(Case(1, kind, NOW, due=due),), status=OzonStatus.ARBITRATION)

    return make


def ordered(hands: Hands) -> None:
    hands.order(delivery_method="Own")


def cut_off(hands: Hands) -> None:
    hands.order(delivery_method="Yanwen")


def packed(hands: Hands) -> None:
    hands.order(due=NOW - 20 * HOUR)


def under_way(hands: Hands) -> None:
    hands.leave()


def to_the_hub(hands: Hands) -> None:
    hands.leave(method="Yanwen")
    hands.change(status=OzonStatus.HANDED_OVER, stage=Stage.FIRST_MILE)


def promised(hands: Hands) -> None:
    hands.leave(promised_date=NOW + 9 * HOUR)


def dear_buyer(hands: Hands) -> None:
    hands.leave(promised_date=NOW - 15 * DAY)


@pytest.mark.parametrize(
    ("make", "kind", "minutes"),
    [
        (ordered, "pack", 60),
        (packed, "pack_final", 120),
        (ordered, "ship", 60),
        (cut_off, "hand_over", 60),
        (to_the_hub, "first_mile", 120),
        (ordered, "track", 60),
        (under_way, "tracking_silent", 0),
        (under_way, "high_risk", 0),
        (under_way, "rank_falls", 0),
        (cased(CaseKind.REPLACE_NUMBER), "replace_number", 360),
        (promised, "deliver", 360),
        (promised, "new_date", 360),
        (promised, "new_date_final", 360),
        (dear_buyer, "buyer_may_cancel", 1440),
        (cased(CaseKind.OZON_QUESTION), "answer_ozon", 360),
        (cased(CaseKind.SUPPORT_TICKET), "support_case", 0),
        (cased(CaseKind.EVIDENCE_REQUEST), "evidence", 360),
        (cased(CaseKind.DAMAGED, NOW + 5 * HOUR), "case_step", 0),
    ],
)
def test_every_rule_rings_at_its_minute_and_once(
    hands: Hands, make: Callable[[Hands], None], kind: str, minutes: int
) -> None:
    make(hands)
    due = dict(hands.kinds())[kind]
    moment = due - minutes * MINUTE
    assert kind not in [one for _, one in hands.ring(moment - timedelta(seconds=1))]
    assert kind in [one for _, one in hands.ring(moment)]
    for later in (moment, moment + MINUTE, due, due + MINUTE, due + 30 * DAY):
        assert kind not in [one for _, one in hands.ring(later)]


def test_nothing_rings_twice_after_a_restart_in_two_programs_or_when_the_clock_jumps_back(shared: Hands) -> None:
    shared.order()
    assert len(shared.ring(NOW + 8 * HOUR + MINUTE)) == 3
    other = shared.another()
    assert other.alarms.ring() == []
    shared.now = NOW - 3 * DAY
    assert other.alarms.ring() == []
    shared.now = NOW + 9 * HOUR
    assert other.alarms.ring() == shared.desk.alarms.ring() == []
    other.close()


def test_a_moved_date_rings_again_and_an_event_stops_it(hands: Hands) -> None:
    hands.leave()
    assert hands.ring(NOW + 3 * DAY) == [(ONE, "high_risk"), (ONE, "tracking_silent")]
    box = hands.desk.deeds.find(ONE).packages[0]
    hands.change(packages=(replace(box, last_event_at=hands.now),))
    assert hands.ring(NOW + 4 * DAY) == []
    assert hands.ring(NOW + 5 * DAY) == [(ONE, "tracking_silent")]


def test_what_was_done_in_time_never_rings(hands: Hands) -> None:
    hands.order()
    hands.now = NOW + 7 * HOUR
    hands.ring()
    hands.change(status=OzonStatus.CANCELLED)
    assert hands.ring(NOW + 8 * HOUR) == []
    assert hands.ring(NOW + 3 * DAY) == []


def test_a_cancellation_between_looking_and_noting_is_heeded(shared: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    shared.order()
    shared.now = NOW + 8 * HOUR + MINUTE
    noting = Database.noting

    def cancelled_first(database: Database, **options: Any) -> Any:
        monkeypatch.undo()
        shared.change(status=OzonStatus.CANCELLED)
        return noting(database, **options)

    monkeypatch.setattr(Database, "noting", cancelled_first)
    assert shared.ring() == []


def test_unseen_ones_wait_until_somebody_says_so_or_they_no_longer_matter(hands: Hands) -> None:
    hands.order("1-1-1")
    hands.order("2-2-1")
    hands.ring(NOW + 9 * HOUR)
    assert len(hands.desk.alarms.unseen()) == 6
    hands.change("2-2-1", status=OzonStatus.CANCELLED)
    assert {one.posting_number for one in hands.desk.alarms.unseen()} == {"1-1-1"}
    first, *rest = hands.desk.alarms.unseen()
    assert hands.desk.alarms.seen([first]) == 1
    assert hands.desk.alarms.seen([first]) == 0
    assert hands.desk.alarms.unseen() == rest
    assert hands.desk.alarms.seen() == 2
    assert hands.desk.alarms.unseen() == []


def test_old_ones_of_closed_postings_are_forgotten_and_no_others(hands: Hands) -> None:
    hands.order("1-1-1")
    hands.order("2-2-1")
    hands.ring(NOW + 9 * HOUR)
    hands.change("2-2-1", status=OzonStatus.CANCELLED)
    hands.ring(NOW + 50 * DAY)
    assert raised(hands) == {"1-1-1", "2-2-1"}
    hands.ring(NOW + 100 * DAY)
    assert raised(hands) == {"1-1-1"}
    assert hands.ring(NOW + 300 * DAY) == []


def raised(hands: Hands) -> set[str]:
    with hands.desk._database.reading() as connection:
        rows = connection.exec_driver_sql(
            "SELECT posting_number FROM raised_alarms JOIN postings ON postings.id = posting_id"
        )
        return {row[0] for row in rows}


def test_a_setting_is_heeded_at_once(hands: Hands) -> None:
    hands.order()
    assert hands.ring(NOW + 5 * HOUR) == []
    hands.desk.shop.change(rulebook_changes={"R3": {"alarm_minutes": 300}})
    assert hands.ring() == [(ONE, "ship")]


# ---------------------------------------------------------------------------------------------- whatever the clock does

Step = tuple[str, int]
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("clock"), st.integers(-5 * 24 * 60, 20 * 24 * 60)),
        st.tuples(st.just("look"), st.integers(0, 3)),
        st.tuples(st.sampled_from(["pack", "leave", "event", "deliver", "ask", "answer", "undo"]), st.integers(0, 3)),
    ),
    min_size=4,
    max_size=25,
)


def deed(hands: Hands, name: str, number: str) -> None:
    posting = hands.desk.deeds.find(number)
    if name == "pack":
        hands.change(number, stage=Stage.PACKED, packed_at=hands.now)
    elif name == "leave":
        hands.change(number, stage=Stage.DELIVERING, handed_over_at=hands.now, status=OzonStatus.DELIVERING)
    elif name == "event":
        hands.change(number, packages=(replace(posting.packages[0], last_event_at=hands.now),))
    elif name == "deliver":
        hands.change(number, status=OzonStatus.DELIVERED)
    elif name == "ask":
        case = Case(len(posting.cases) + 1, CaseKind.OZON_QUESTION, hands.now, due=hands.now + DAY)
        hands.change(number, cases=(*posting.cases, case))
    elif name == "answer":
        hands.change(number, cases=tuple(replace(case, closed_at=hands.now) for case in posting.cases))
    else:
        with hands.desk.pen.deed("hold"):
            pass
        hands.desk.history.undo()


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_none_is_raised_twice_and_none_is_missing(trade: TradeData, steps: list[Step]) -> None:
    hands = Hands(trade)
    numbers = [f"{n}-{n}-1" for n in range(4)]
    for n, number in enumerate(numbers):
        hands.order(number, due=NOW + n * 7 * HOUR, delivery_method=("Own", "Yanwen")[n % 2])
    ever: set[Any] = set()
    for name, value in steps:
        if name == "clock":
            hands.now = NOW + value * MINUTE
        elif name != "look":
            deed(hands, name, numbers[value])
        if name in ("look", "clock"):
            rung = hands.desk.alarms.ring()
            keys = {alarm.key for alarm in rung}
            assert len(keys) == len(rung)
            assert not keys & ever
            ever |= keys
            assert keys <= wanted(hands, numbers) <= ever
            assert {alarm.key for alarm in hands.desk.alarms.standing()} == wanted(hands, numbers)
    hands.desk.close()


def wanted(hands: Hands, numbers: list[str]) -> set[Any]:
    """What must have been raised by now, reckoned posting by posting without any of the shortcuts."""
    rules = hands.desk.shop.rules
    return {
        (posting.id, str(line.kind), line.due)
        for posting in map(hands.desk.deeds.find, numbers)
        for line in hands.desk.queue.deadlines(posting)
        if hands.now >= line.due - (rules.rule(line.rule).alarm_minutes if line.rule else 0) * MINUTE
    }
