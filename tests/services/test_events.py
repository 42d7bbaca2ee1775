"""Tracking events: whose they are, what they change, and that nothing is lost or counted twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ozon_desk.domain.cases import CaseKind, Outcome
from ozon_desk.domain.deadlines import end_of_moscow_day, moscow_day
from ozon_desk.domain.events import ENDS_SILENCE, SETTLED, EventKind, TrackingEvent, newest
from ozon_desk.domain.places import DeliveryMethod
from ozon_desk.domain.posting import IntegrationType, Package
from ozon_desk.domain.status import OzonStatus, Stage
from ozon_desk.domain.tracking import Verdict
from ozon_desk.services.desk import Desk
from ozon_desk.services.imports import ZoneSource
from ozon_desk.services.silent import SilentLevel
from ozon_desk.storage.database import Database
from tests.builders import NOW, draft, take_in
from tests.services.helpers import refuses, snapshot

A, B, C = "0201234567-0029-1", "0201234567-0030-1", "0201234567-0031-1"
ONE, TWO, THREE = "RA644000005RU", "RA644000014RU", "RA644000028RU"
DAY = timedelta(days=1)


@pytest.fixture
def sent(desk: Desk) -> Desk:
    """A and B handed over four days ago with a number each; C cancelled."""
    under_way(desk)
    return desk


def under_way(desk: Desk) -> None:
    for number in (A, B):
        take_in(
            desk, draft(number, status=OzonStatus.DELIVERING, accepted_at=NOW - 6 * DAY, handed_over_at=NOW - 4 * DAY)
        )
    take_in(desk, draft(C, accepted_at=NOW - 6 * DAY))
    for number, track in ((A, ONE), (B, TWO), (C, THREE)):
        desk.tracking.enter(number, track, insist=True)
    take_in(desk, draft(C, status=OzonStatus.CANCELLED))


def stamp(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def take(desk: Desk, *rows: tuple[str, datetime, str]):  # type: ignore[no-untyped-def]
    """Pastes (number, moment, words) and applies them."""
    text = "tracking\tdate\tstatus\n" + "".join(f"{number}\t{stamp(at)}\t{words}\n" for number, at, words in rows)
    opened = desk.events.open_text(text)
    assert opened is not None
    return desk.events.apply(desk.events.preview(opened))


def clocks(desk: Desk, posting: str = A) -> dict[str, datetime]:
    return {str(line.kind): line.due for line in desk.shop.deadlines(desk.deeds.find(posting))}


def box(desk: Desk, posting: str = A) -> Package:
    return desk.deeds.find(posting).packages[0]


def codes(taken) -> list[str]:  # type: ignore[no-untyped-def]
    return [one.code for one in taken.verdicts]


def test_the_newest_counts_in_whatever_order_they_come(sent: Desk) -> None:
    done = take(sent, (ONE, NOW - DAY, "in transit"), (ONE, NOW - 3 * DAY, "accepted"), (TWO, NOW - 2 * DAY, "xyz"))
    assert (codes(done), done.written, done.postings) == (["event_new", "event_new", "event_words_unknown"], 3, 2)
    assert (box(sent).last_event, box(sent).last_event_at) == (EventKind.IN_TRANSIT, NOW - DAY)
    assert (box(sent, B).last_event, box(sent, B).last_event_at) == (EventKind.OTHER, NOW - 2 * DAY)
    take(sent, (ONE, NOW - 2 * DAY, "customs"))
    assert box(sent).last_event_at == NOW - DAY
    assert [one.event.kind for one in sent.events.of_posting(A)] == [
        EventKind.IN_TRANSIT,
        EventKind.CUSTOMS,
        EventKind.ACCEPTED,
    ]


def test_twice_is_once_and_no_deed(sent: Desk) -> None:
    rows = [(ONE, NOW - DAY, "in transit"), (TWO, NOW - DAY, "delivered")]
    take(sent, *rows, *rows)
    before, entries = snapshot(sent), len(sent.history.newest())
    done = take(sent, *rows)
    assert (codes(done), done.written, done.entry_id) == (["event_known"] * 2, 0, None)
    assert (snapshot(sent), len(sent.history.newest())) == (before, entries)
    assert len(sent.events.of_posting(A)) == 1


def test_one_undo_takes_a_whole_file_back_and_it_may_come_again(sent: Desk) -> None:
    before = snapshot(sent)
    rows = [(ONE, NOW - DAY, "in transit"), (TWO, NOW - DAY, "delivered")]
    take(sent, *rows)
    after = snapshot(sent)
    sent.history.undo()
    assert snapshot(sent) == before
    assert sent.events.of_posting(A) == []
    sent.history.redo()
    assert snapshot(sent) == after
    assert len(sent.events.of_posting(A)) == 1
    sent.history.undo()
    assert take(sent, *rows).written == 2
    assert snapshot(sent).keys() == after.keys()
    assert box(sent).last_event_at == NOW - DAY
    assert len(sent.events.of_posting(B)) == 1


@pytest.mark.parametrize(
    ("number", "at", "words", "verdict", "code"),
    [
        ("RA000000000RU", NOW, "delivered", Verdict.REFUSED, "event_number_unknown"),
        (ONE, NOW + timedelta(minutes=14), "accepted", Verdict.OK, "event_new"),
        (ONE, NOW + timedelta(minutes=16), "accepted", Verdict.REFUSED, "event_in_future"),
        (ONE, NOW - 8 * DAY, "delivered", Verdict.REFUSED, "event_before_order"),
        (ONE, NOW - 8 * DAY, "registered", Verdict.OK, "event_new"),
        (ONE, NOW - 5.5 * DAY, "accepted", Verdict.WARN, "event_before_handover"),
        (ONE, NOW, "Ожидает сборки", Verdict.REFUSED, "event_nothing"),
        (ONE, NOW, "не найдено", Verdict.WARN, "event_not_found"),
        (THREE, NOW - DAY, "in transit", Verdict.WARN, "event_of_cancelled"),
    ],
)
def test_a_verdict_for_each_row(sent, number, at, words, verdict, code) -> None:  # type: ignore[no-untyped-def]
    (one,) = take(sent, (number, at, words)).verdicts
    assert (one.verdict, one.code) == (verdict, code)
    posting = {ONE: A, THREE: C}.get(number)
    if posting:
        assert bool(sent.events.of_posting(posting)) is (verdict is not Verdict.REFUSED)


def test_not_found_ends_no_silence(sent: Desk) -> None:
    integrated(sent)
    before = clocks(sent)
    take(sent, (ONE, NOW, "not found"))
    assert {kind: due for kind, due in clocks(sent).items() if kind != "replace_number"} == before
    take(sent, (ONE, NOW - DAY, "in transit"))
    assert box(sent).last_event_at == NOW - DAY


def test_a_number_nobody_knows_opens_the_clock_of_r8(sent: Desk) -> None:
    integrated(sent)
    quiet = timedelta(hours=sent.shop.rules.rule("R6").value)
    assert "replace_number" not in clocks(sent)
    take(sent, (ONE, NOW - 4 * DAY + quiet / 2, "not found"))
    assert "replace_number" not in clocks(sent), "it need not be visible yet"
    take(sent, (ONE, NOW - 2 * DAY, "not found"), (ONE, NOW - DAY, "not found"))
    due = end_of_moscow_day(moscow_day(NOW - 2 * DAY) + 3 * DAY)
    assert clocks(sent)["replace_number"] == due, "it counts from the first time, not from the last"
    assert clocks(sent, B).keys() == {"tracking_silent", "high_risk", "rank_falls"}
    sent.history.undo()
    assert "replace_number" not in clocks(sent)
    sent.history.redo()
    assert clocks(sent)["replace_number"] == due


def test_the_clock_of_r8_ends_when_the_number_is_known_replaced_or_answered_for(sent: Desk) -> None:
    integrated(sent)
    take(sent, (ONE, NOW - DAY, "not found"), (TWO, NOW - DAY, "not found"))
    assert "replace_number" in clocks(sent)
    take(sent, (ONE, NOW, "accepted"))
    assert "replace_number" not in clocks(sent)
    case = sent.cases.open(B, CaseKind.REPLACE_NUMBER)
    assert clocks(sent, B)["replace_number"] == end_of_moscow_day(moscow_day(NOW) + 3 * DAY)
    sent.cases.close(B, case.number, Outcome.SOLVED)
    assert "replace_number" not in clocks(sent, B)


def test_another_number_ends_the_clock_of_r8(sent: Desk) -> None:
    integrated(sent)
    take(sent, (ONE, NOW - DAY, "not found"))
    sent.tracking.enter(A, "RA644000031RU")
    assert "replace_number" not in clocks(sent)


def test_a_corrected_number_begins_anew_and_the_old_one_is_history(sent: Desk) -> None:
    take(sent, (ONE, NOW - DAY, "in transit"))
    sent.tracking.enter(A, "RA644000031RU")
    assert box(sent).last_event_at is None
    done = take(sent, (ONE, NOW - 2 * DAY, "accepted"), ("RA644000031RU", NOW - 3 * DAY, "accepted"))
    assert codes(done) == ["event_old_number", "event_new"]
    assert box(sent).last_event_at == NOW - 3 * DAY
    assert len(sent.events.of_posting(A)) == 3


def test_what_was_known_of_a_number_counts_when_the_box_has_it_again(sent: Desk) -> None:
    take(sent, (ONE, NOW - DAY, "in transit"))
    sent.tracking.clear(A)
    assert box(sent).last_event_at is None
    sent.tracking.enter(A, ONE)
    assert box(sent).last_event_at == NOW - DAY
    take(sent, (ONE, NOW - DAY, "in transit"))
    assert len(sent.events.of_posting(A)) == 1


def test_delivered_stops_the_clocks_when_every_box_is(sent: Desk) -> None:
    integrated(sent)
    two = (Package(1, ONE, "Russian Post"), Package(2, "RA644000031RU", "Russian Post"))
    sent.pen.amend("split", A, lambda before: replace(before, packages=two))
    take(sent, (ONE, NOW - DAY, "delivered"))
    assert sent.deeds.find(A).delivered_at is None
    assert sent.shop.deadlines(sent.deeds.find(A))
    done = take(sent, ("RA644000031RU", NOW - 2 * DAY, "delivered"))
    posting = sent.deeds.find(A)
    assert (done.delivered, posting.delivered_at, posting.stage) == (1, NOW - DAY, Stage.NEW)
    assert sent.shop.deadlines(posting) == ()
    sent.history.undo()
    assert sent.deeds.find(A).delivered_at is None


def test_delivered_is_the_last_stage_where_the_seller_tells_ozon(sent: Desk) -> None:
    method = DeliveryMethod("Own", integration_type=IntegrationType.NON_INTEGRATED)
    sent.shop.change(delivery_methods=(method,))
    take_in(sent, draft(A, status=OzonStatus.DELIVERING, delivery_method="Own"))
    take(sent, (ONE, NOW - DAY, "delivered"))
    posting = sent.deeds.find(A)
    assert (posting.stage, posting.ahead) == (Stage.DELIVERED, True)
    assert A in [one.posting_number for one in sent.queue.tell_ozon()]


def test_a_later_file_takes_no_delivery_back(sent: Desk) -> None:
    take(sent, (ONE, NOW - 2 * DAY, "delivered"))
    done = take(sent, (ONE, NOW - DAY, "in transit"))
    assert codes(done) == ["event_after_delivered"]
    assert (sent.deeds.find(A).delivered_at, box(sent).last_event) == (NOW - 2 * DAY, EventKind.DELIVERED)
    assert len(sent.events.of_posting(A)) == 2


def test_ozons_own_moment_of_delivery_stays(sent: Desk) -> None:
    take_in(sent, draft(A, status=OzonStatus.DELIVERED, delivered_at=NOW - DAY))
    take(sent, (ONE, NOW - 2 * DAY, "delivered"))
    assert sent.deeds.find(A).delivered_at == NOW - DAY


def test_rows_by_posting_number(sent: Desk) -> None:
    text = (
        "posting number\ttracking number\tdate\tstatus\n"
        f"{A}\t\t{stamp(NOW - DAY)}\tDelivered\n"
        f"{B}\t{ONE}\t{stamp(NOW)}\tDelivered\n"
        f"{B}\tRA000000000RU\t{stamp(NOW)}\tDelivered\n"
        f"0999999999-0001-1\t\t{stamp(NOW)}\tDelivered\n"
    )
    opened = sent.events.open_text(text)
    assert opened is not None
    taken = sent.events.apply(sent.events.preview(opened))
    assert codes(taken) == ["event_new", "event_contradicts", "event_other_number", "posting_unknown"]
    assert sent.deeds.find(A).delivered_at == NOW - DAY


def test_ozons_word_of_several_boxes(sent: Desk) -> None:
    two = (Package(1, ONE, "Russian Post"), Package(2, "RA644000031RU", "Russian Post"))
    sent.pen.amend("split", A, lambda before: replace(before, packages=two))
    text = f"posting number\tdate\tstatus\n{A}\t{stamp(NOW - DAY)}\tIn transit\n{A}\t{stamp(NOW)}\tDelivered\n"
    opened = sent.events.open_text(text)
    assert opened is not None
    assert codes(sent.events.apply(sent.events.preview(opened))) == ["event_which_box", "event_new"]
    assert sent.deeds.find(A).delivered_at == NOW


def test_by_hand(sent: Desk) -> None:
    one = sent.events.add(A, 0, None, EventKind.ARRIVED, " at the post ", "Moscow")
    assert (one.code, one.at, box(sent).last_event) == ("event_new", NOW, EventKind.ARRIVED)
    (stored,) = sent.events.of_posting(A)
    assert (stored.event.text, stored.event.place, stored.source) == ("at the post", "Moscow", "hand")
    assert sent.events.add(A, 1, NOW, EventKind.ARRIVED, "at the post").code == "event_known"
    assert refuses(sent.events.add, A, 2, None, EventKind.ARRIVED) == "package_unknown"
    assert refuses(sent.events.add, A, 0, NOW + DAY, EventKind.ARRIVED) == "event_in_future"
    assert refuses(sent.events.add, "0999999999-0001-1", 0, None, EventKind.ARRIVED) == "posting_unknown"
    assert refuses(sent.events.of_posting, "0999999999-0001-1") == "posting_unknown"
    assert sent.history.newest(1)[0].facts["kind"] == "arrived"
    assert next(line.deed for line in sent.history.of_posting(sent.deeds.find(A).id)) == "event"
    sent.history.undo()
    assert box(sent).last_event is None


def test_an_event_that_moves_no_clock_stands_in_the_history_all_the_same(sent: Desk) -> None:
    sent.events.add(A, 0, None, EventKind.ARRIVED)
    sent.events.add(A, 0, NOW - DAY, EventKind.IN_TRANSIT)
    posting = sent.deeds.find(A).id
    assert [line.deed for line in sent.history.of_posting(posting)][:2] == ["event", "event"]
    sent.history.undo()
    assert [one.event.kind for one in sent.events.of_posting(A)] == [EventKind.ARRIVED]


def test_a_box_without_a_number_and_not_handed_over(desk: Desk) -> None:
    take_in(desk, draft(A))
    assert desk.events.add(A, 0, None, EventKind.ACCEPTED).code == "event_not_handed_over"
    assert box(desk).last_event is EventKind.ACCEPTED


def test_packing_forgets_nothing_that_was_heard(desk: Desk) -> None:
    take_in(desk, draft(A))
    desk.tracking.enter(A, ONE)
    desk.events.add(A, 0, None, EventKind.REGISTERED)
    heard = box(desk)
    desk.deeds.pack(A, boxes=(Package(1, weight_g=500),))
    assert box(desk) == replace(heard, weight_g=500)


def test_what_came_between_preview_and_writing_is_weighed_again(sent: Desk) -> None:
    opened = sent.events.open_text(f"{ONE}\t{stamp(NOW - DAY)}\tdelivered\n{TWO}\t{stamp(NOW - DAY)}\tdelivered\n")
    assert opened is not None
    preview = sent.events.preview(opened)
    take(sent, (ONE, NOW - DAY, "delivered"))
    sent.tracking.clear(B)
    done = sent.events.apply(preview)
    assert (codes(done), done.written) == (["event_known", "event_old_number"], 1)
    assert sent.deeds.find(B).delivered_at is None


# ----------------------------------------------------------------------------------------------------------- zones


def naive(desk: Desk, zone: str | None = None):  # type: ignore[no-untyped-def]
    opened = desk.events.open_text(f"tracking\tdate\tstatus\n{ONE}\t2026-11-18 06:00\tin transit\n")
    assert opened is not None
    return desk.events.preview(opened, zone)


def test_the_zone_is_the_carriers_until_somebody_says_and_then_remembered(sent: Desk) -> None:
    assert (naive(sent).zone, naive(sent).zone_source) == ("Europe/Moscow", ZoneSource.DEFAULT)
    sent.tracking.clear(B)
    sent.tracking.enter(A, "UG123456789YP")
    opened = sent.events.open_text("tracking\tdate\tstatus\nUG123456789YP\t2026-11-18 06:00\tin transit\n")
    assert opened is not None
    assert sent.events.preview(opened).zone == "Asia/Shanghai"
    sent.events.apply(sent.events.preview(opened, "UTC"))
    assert (naive(sent).zone, naive(sent).zone_source) == ("UTC", ZoneSource.REMEMBERED)
    assert refuses(naive, sent, "Mars/Base") == "zone_unknown"


def test_a_mapping_is_remembered_beside_its_zone(sent: Desk, tmp_path: Path) -> None:
    from ozon_desk.exchange.layouts import UnknownLayout

    file = tmp_path / "x.csv"
    file.write_text(f"Paketnr;Wann;Was\n{ONE};2026-11-18 06:00;Delivered\n", encoding="utf-8")
    with pytest.raises(UnknownLayout) as unknown:
        sent.events.open(file)
    answer = {"tracking_number": "Paketnr", "at": "Wann", "text": "Was"}
    assert refuses(sent.events.remember_layout, unknown.value, {"at": "Wann"}) == "event_mapping_incomplete"
    sent.events.remember_layout(unknown.value, answer)
    sent.events.apply(sent.events.preview(sent.events.open(file), "UTC"))
    assert sent.deeds.find(A).delivered_at == datetime(2026, 11, 18, 6, tzinfo=UTC)
    assert sent.events.preview(sent.events.open(file)).zone_source is ZoneSource.REMEMBERED


# ---------------------------------------------------------------------------------------------------------- silence


def silent(desk: Desk) -> list[tuple[str, SilentLevel]]:
    return [(one.posting.posting_number, one.level) for one in desk.silent.parcels()]


def integrated(desk: Desk) -> None:
    desk.shop.change(
        delivery_methods=(DeliveryMethod("Post", "Russian Post", IntegrationType.TRACKING_3PL, quiet_hours=6),)
    )
    for number in (A, B):
        take_in(desk, draft(number, status=OzonStatus.DELIVERING, delivery_method="Post"))


def test_silent_parcels_with_their_level_and_what_to_do(sent: Desk) -> None:
    integrated(sent)
    assert silent(sent) == [(A, SilentLevel.HIGH_RISK), (B, SilentLevel.HIGH_RISK)]
    take(sent, (ONE, NOW - 2.5 * DAY, "accepted"), (TWO, NOW - DAY, "accepted"))
    assert silent(sent) == [(A, SilentLevel.SILENT)]
    (one,) = sent.silent.parcels()
    assert (one.since, one.next_level, one.next_at) == (NOW - 2.5 * DAY, SilentLevel.HIGH_RISK, NOW + DAY / 2)
    assert (one.carrier, ONE in one.page, one.asked) == ("Russian Post", True, False)
    sent.cases.open(A, CaseKind.LATE)
    assert silent(sent) == []


def test_an_untraceable_number_stands_there_at_once(sent: Desk) -> None:
    integrated(sent)
    take(sent, (ONE, NOW - DAY, "accepted"), (TWO, NOW - DAY, "accepted"), (ONE, NOW, "not found"))
    assert silent(sent) == [(A, SilentLevel.UNTRACEABLE)]
    sent.cases.open(A, CaseKind.REPLACE_NUMBER)
    assert sent.silent.parcels()[0].replacing
    take(sent, (ONE, NOW, "customs"))
    assert silent(sent) == []


# -------------------------------------------------------------------------------------------------------- properties

KINDS = {
    "registered": EventKind.REGISTERED,
    "accepted": EventKind.ACCEPTED,
    "in transit": EventKind.IN_TRANSIT,
    "xyz": EventKind.OTHER,
    "not found": EventKind.NOT_FOUND,
    "delivered": EventKind.DELIVERED,
    "returned": EventKind.RETURNED,
}
ROWS = st.lists(st.tuples(st.sampled_from([ONE, TWO]), st.integers(0, 90), st.sampled_from(sorted(KINDS))), max_size=8)


@given(st.lists(st.builds(TrackingEvent, st.integers(0, 5).map(lambda h: NOW + h * DAY), st.sampled_from(EventKind))))
def test_newest_is_the_same_in_any_order(events: list[TrackingEvent]) -> None:
    found = newest(events)
    assert found == newest(reversed(events)) == newest(sorted(events, key=lambda one: one.kind))
    assert (found is None) is not any(one.kind in ENDS_SILENCE for one in events)
    if found is not None and found.kind not in SETTLED:
        assert found.at == max(one.at for one in events if one.kind in ENDS_SILENCE)


def _said(desk: Desk) -> list[object]:
    found: list[object] = []
    for number in (A, B):
        posting = desk.deeds.find(number)
        heard = sorted(map(str, (one.event for one in desk.events.of_posting(number))))
        found.append((posting.packages, posting.delivered_at, posting.stage, heard))
    return found


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=ROWS, cuts=st.lists(st.integers(0, 8), max_size=2), seed=st.randoms())
def test_any_order_in_any_number_of_files_comes_to_the_same(trade, rows, cuts, seed) -> None:  # type: ignore[no-untyped-def]
    moments = [(number, NOW - 4 * DAY + timedelta(hours=hours), words) for number, hours, words in rows]
    shuffled = moments[:]
    seed.shuffle(shuffled)
    results = []
    for order, at in ((moments, []), (shuffled, sorted(cuts))):
        desk = Desk(Database.open(None), trade, clock=lambda: NOW, name="bench 1")
        under_way(desk)
        before, deeds = _said(desk), len(desk.history.newest())
        for start, end in zip([0, *at], [*at, len(order)], strict=True):
            if order[start:end]:
                take(desk, *order[start:end])
                take(desk, *order[start:end])
        results.append(_said(desk))
        for _ in range(len(desk.history.newest()) - deeds):
            desk.history.undo()
        assert _said(desk) == before
        desk.close()
    assert results[0] == results[1]


def test_a_number_nobody_knows_is_late_by_the_rule_books_quiet_time(sent: Desk) -> None:
    """R6 as the deadlines reckon it: with a carrier set on the list, and not at all where it doesn't hold."""
    take(sent, (ONE, NOW - 3 * DAY, "not found"))
    assert [one.level for one in sent.silent.parcels() if one.posting.posting_number == A] == [SilentLevel.UNTRACEABLE]
    sent.shop.change(carriers={"Russian Post": {"quiet_hours": 60}})
    assert [one.posting.posting_number for one in sent.silent.parcels()] == []


def test_a_number_that_comes_back_brings_what_was_heard_of_it(sent: Desk) -> None:
    take(sent, (ONE, NOW - 2 * DAY, "in transit"))
    sent.tracking.enter(A, "RA644000031RU")
    assert box(sent).last_event_at is None
    take(sent, (ONE, NOW - DAY, "customs"))  # it was the right one after all
    sent.tracking.enter(A, ONE, insist=True)
    assert (box(sent).last_event, box(sent).last_event_at) == (EventKind.CUSTOMS, NOW - DAY)
    before = sent.history.next_undo()
    sent.tracking.clear(A)
    assert box(sent).last_event_at is None
    sent.history.undo()
    assert (box(sent).last_event_at, sent.history.next_undo()) == (NOW - DAY, before)


def test_a_number_that_comes_back_delivered_is_delivered(sent: Desk) -> None:
    sent.tracking.enter(A, "RA644000031RU")
    take(sent, (ONE, NOW - DAY, "delivered"))
    assert sent.deeds.find(A).delivered_at is None
    lines = sent.tracking.read_text(f"{A}\t{ONE}\n")
    done = sent.tracking.apply(lines, frozenset(line.row for line in lines))
    assert (done.written, sent.deeds.find(A).delivered_at) == (1, NOW - DAY)
