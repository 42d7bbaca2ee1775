"""Buyers' data goes when its day has come: from the tables, from the journal, from files, from the bytes."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from ozon_desk.domain.cancel_faults import Fault
from ozon_desk.domain.cases import CaseKind, Outcome
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.events import EventKind
from ozon_desk.domain.lateness import Cause
from ozon_desk.domain.posting import Buyer, HoldReason
from ozon_desk.domain.privacy import SILENT_DAYS, WIPED, WIPED_BUYER
from ozon_desk.domain.status import OzonStatus
from ozon_desk.services.desk import Desk, TradeData
from ozon_desk.storage.database import Database
from ozon_desk.storage.review_tables import metadata
from tests.builders import NOW, Clock, draft, ids, take_in

A, B, C = "0201234567-0029-1", "0201234567-0030-1", "0201234567-0031-1"
DAY = timedelta(days=1)
LONG_AGO = NOW - 200 * DAY


@pytest.fixture
def clock() -> Clock:
    return Clock(LONG_AGO)


@pytest.fixture
def desk(trade: TradeData, tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    """At 2026-05-02, 200 days before NOW."""
    made = Desk(Database.open(tmp_path / "desk.db"), trade, clock=clock, name="bench 1")
    yield made
    made.close()


def buyer(word: str) -> Buyer:
    """Marked ÄÖ-word in every field, so that JSON's own spelling of it is looked for as well."""
    return Buyer(*(f"Иванов-{word}-{field}" for field in ("name", "mail", "recipient", "phone", "address", "code")))


def delivered(number: str, at: datetime = LONG_AGO, **fields: object):  # type: ignore[no-untyped-def]
    fields.setdefault("buyer", buyer(number))
    return draft(number, status=OzonStatus.DELIVERED, accepted_at=at - 9 * DAY, delivered_at=at, due=at, **fields)


def traces(folder: Path, word: str) -> list[str]:
    """The files in which a word stands, as it is or in JSON's escapes."""
    spelt = [word.encode(), json.dumps(word)[1:-1].encode()]
    return sorted(
        path.name for path in folder.rglob("*") if path.is_file() and any(one in path.read_bytes() for one in spelt)
    )


def buyer_of(desk: Desk, number: str) -> Buyer | None:
    return desk.cases.posting(number).buyer


def test_a_posting_over_long_ago_loses_its_buyer_and_says_so(desk: Desk, clock: Clock) -> None:
    take_in(desk, delivered(A, city="Тула", region="Тульская область"))
    clock.now = NOW
    before = desk.cases.posting(A)
    report = desk.privacy.wipe(90)
    assert (report.postings, report.buyers, report.done, report.tidy) == (1, 1, True, True)
    assert (report.oldest, report.newest) == (LONG_AGO, LONG_AGO)
    after = desk.cases.posting(A)
    assert after.buyer == WIPED_BUYER
    assert (after.city, after.region, after.items, after.status) == (
        before.city,
        before.region,
        before.items,
        before.status,
    )
    assert desk.privacy.preview(90).is_empty
    assert desk.privacy.wipe(90).is_empty


def test_a_preview_counts_the_same_and_takes_nothing(desk: Desk, clock: Clock) -> None:
    take_in(desk, delivered(A), delivered(B), draft(C, buyer=buyer(C)))
    take_in(desk, delivered(A, buyer=buyer("other")))
    clock.now = NOW
    preview = desk.privacy.preview(90)
    assert (preview.postings, preview.buyers, preview.images, preview.done) == (2, 2, 1, False)
    assert buyer_of(desk, A) == buyer("other")
    report = desk.privacy.wipe(90)
    assert (report.postings, report.buyers, report.images) == (2, 2, 1)


@pytest.mark.parametrize(
    ("fields", "wiped"),
    [
        ({"status": OzonStatus.DELIVERED, "delivered_at": NOW - 91 * DAY}, True),
        ({"status": OzonStatus.DELIVERED, "delivered_at": NOW - 89 * DAY}, False),
        ({"status": OzonStatus.CANCELLED, "cancelled_at": NOW - 91 * DAY}, True),
        ({"status": OzonStatus.CANCELLED, "cancelled_at": NOW - 89 * DAY}, False),
        ({"status": OzonStatus.CANCELLED}, True),
        ({"status": OzonStatus.AWAITING_PACKAGING}, False),
        ({"status": OzonStatus.AWAITING_DELIVER}, False),
        ({"status": OzonStatus.CLIENT_ARBITRATION, "delivered_at": NOW - 91 * DAY}, False),
        ({"status": OzonStatus.DELIVERING, "handed_over_at": NOW - 91 * DAY}, True),
        ({"status": OzonStatus.DELIVERING, "handed_over_at": NOW - 89 * DAY}, False),
    ],
)
def test_what_is_over_and_for_how_long_decides(desk: Desk, clock: Clock, fields, wiped: bool) -> None:
    take_in(desk, draft(A, accepted_at=NOW - 180 * DAY, buyer=buyer(A), **fields))
    clock.now = NOW
    report = desk.privacy.wipe(90)
    assert report.postings == int(wiped)
    assert (buyer_of(desk, A) == WIPED_BUYER) is wiped


def test_a_parcel_under_way_is_silent_after_two_months_at_the_earliest(desk: Desk, clock: Clock) -> None:
    for number, days in ((A, SILENT_DAYS + 1), (B, SILENT_DAYS - 1)):
        take_in(desk, draft(number, status=OzonStatus.DELIVERING, handed_over_at=NOW - days * DAY, buyer=buyer(number)))
    clock.now = NOW
    report = desk.privacy.wipe(0)
    assert (report.postings, report.kept) == (1, 1)
    assert buyer_of(desk, B) == buyer(B)


def test_an_open_case_keeps_the_buyer_and_its_end_begins_the_days_anew(desk: Desk, clock: Clock) -> None:
    take_in(desk, delivered(A))
    desk.cases.open(A, CaseKind.NOT_RECEIVED)
    clock.now = NOW
    assert (desk.privacy.wipe(90).postings, desk.privacy.wipe(90).kept) == (0, 1)
    desk.cases.close(A, 1, Outcome.SOLVED)
    clock.now += 89 * DAY
    assert desk.privacy.wipe(90).is_empty
    clock.now += 2 * DAY
    assert desk.privacy.wipe(90).postings == 1


def test_what_people_wrote_goes_too(desk: Desk, clock: Clock, tmp_path: Path) -> None:
    take_in(desk, draft(A, buyer=buyer(A)), draft(B, buyer=buyer(B)))
    desk.deeds.hold(A, HoldReason.OTHER, "secret-hold")
    desk.deeds.release(A)
    desk.cases.open(A, CaseKind.LOST, next_step="secret-step", reference="secret-ticket", note="secret-log")
    desk.cases.close(A, 1, Outcome.MISTAKE, "secret-end")
    desk.points.add(3, "Yanwen", posting_number=A, note="secret-points")
    desk.events.add(A, 1, None, EventKind.DELIVERED, "secret-carrier", "Тула")
    desk.events.add(A, 1, None, EventKind.DELIVERED, "secret-carrier-2", "Тула")
    photo = tmp_path / "secret-photo.jpg"
    photo.write_bytes(b"secret-pixels")
    desk.evidence.attach(*ids(desk, A), [photo])
    photo.unlink()
    desk.backups.now()
    desk.deeds.cancel(B, "secret-reason")
    desk.health.say_fault(B, Fault.BUYER, "secret-fault")
    desk.history.undo()
    desk.history.redo()
    take_in(desk, delivered(A, buyer=None))
    desk.review.set_cause(A, Cause.CARRIER_SILENT, "secret-cause")
    clock.now = NOW
    assert "desk.db" in traces(tmp_path, "secret-log") or "desk.db-wal" in traces(tmp_path, "secret-log")
    preview = desk.privacy.preview(90)
    report = desk.privacy.wipe(90)
    for name in ("postings", "buyers", "images", "case_lines", "notes", "events", "evidence_files"):
        assert getattr(preview, name) == getattr(report, name), name
    assert (report.postings, report.case_lines, report.events, report.evidence_files) == (2, 2, 2, 1)
    assert desk.privacy.delete_copies(report.copies) == 1
    for word in ("secret", "Иванов"):
        assert traces(tmp_path, word) == []
    posting = desk.cases.posting(A)
    assert posting.cases[0].reference == WIPED
    assert [line.text for line in desk.cases.find(A, 1).log] == [WIPED, WIPED]
    assert [one.event.place for one in desk.events.of_posting(A)] == ["Тула", "Тула"]
    assert desk.deeds.find(B).cancel_reason == WIPED
    assert desk.evidence.of_posting(posting.id) == ()
    deeds = [line.deed for line in desk.history.of_posting(posting.id)]
    assert {"hold", "case_open", "evidence_added", "late_cause", "wipe"} <= set(deeds)
    # An owner's word stands, also once it is taken back and said again, and a newer one goes as well.
    for take in (desk.history.undo, desk.history.redo):
        take()
    desk.review.set_cause(A, Cause.UNKNOWN, "secret-cause-2")
    assert desk.privacy.wipe(90).postings == 1
    assert traces(tmp_path, "secret") == []


def test_nothing_is_left_in_the_bytes_beside_other_connections(desk: Desk, clock: Clock, tmp_path: Path) -> None:
    for word in ("one", "two", "three"):
        take_in(desk, *(draft(f"{n:010}-0001-1", buyer=buyer(word)) for n in range(300)))
    take_in(desk, *(delivered(f"{n:010}-0001-1") for n in range(300)))
    clock.now = NOW
    assert traces(tmp_path, "Иванов")
    with closing(sqlite3.connect(tmp_path / "desk.db")) as other:
        other.execute("SELECT count(*) FROM buyers").fetchone()
        report = desk.privacy.wipe(90)
        assert report.tidy
        assert traces(tmp_path, "Иванов") == []
        assert desk.backups.now() is not None
        assert traces(tmp_path, "Иванов") == []


def test_pieces_that_an_older_program_left_between_the_rows_go_too(desk: Desk, clock: Clock, tmp_path: Path) -> None:
    take_in(desk, delivered(A))
    with closing(sqlite3.connect(tmp_path / "desk.db", isolation_level=None)) as older:
        older.execute("PRAGMA secure_delete = OFF")
        older.execute("CREATE TABLE aside (said TEXT)")
        older.executemany("INSERT INTO aside VALUES (?)", [("left-behind" * 50,)] * 50)
        older.execute("DROP TABLE aside")
    assert traces(tmp_path, "left-behind")
    clock.now = NOW
    assert desk.privacy.wipe(90).tidy
    assert traces(tmp_path, "left-behind") == []


def test_who_reads_just_now_makes_tidying_up_wait_and_the_next_one_does_it(
    desk: Desk, clock: Clock, tmp_path: Path
) -> None:
    take_in(desk, delivered(A))
    clock.now = NOW
    with closing(sqlite3.connect(tmp_path / "desk.db", isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM buyers").fetchone()
        report = desk.privacy.wipe(90)
        assert (report.postings, report.tidy, desk.privacy.waits()) == (1, False, True)
        assert buyer_of(desk, A) == WIPED_BUYER
        # Not even then does a back-up hold anything.
        backup = desk.backups.now()
        assert backup is not None
        assert backup.path.name not in traces(tmp_path, "Иванов")
    desk.privacy.daily()
    assert not desk.privacy.waits()
    assert traces(tmp_path, "Иванов") == []
    assert [line.deed for line in desk.history.newest(2)] == ["wipe_tidied", "wipe"]


def test_older_back_ups_are_named_and_deleted_only_when_asked(desk: Desk, clock: Clock, tmp_path: Path) -> None:
    take_in(desk, delivered(A))
    older = desk.backups.now()
    assert older is not None
    clock.now = NOW
    report = desk.privacy.wipe(90)
    assert report.copies == (older.path,)
    clock.now += DAY
    newer = desk.backups.now()
    assert newer is not None
    assert desk.privacy.older_copies() == (older.path,)
    assert traces(tmp_path, "Иванов") == [older.path.name]
    assert desk.privacy.delete_copies([older.path, newer.path]) == 1
    assert traces(tmp_path, "Иванов") == []
    assert newer.path.exists()


def test_an_import_undone_later_brings_nobody_back(desk: Desk, clock: Clock, tmp_path: Path) -> None:
    take_in(desk, delivered(A, buyer=None))
    take_in(desk, delivered(A, buyer=buyer("first")))
    take_in(desk, delivered(A, buyer=buyer("second")))
    clock.now = NOW
    assert desk.privacy.wipe(90).images == 2
    for _ in range(3):
        desk.history.undo()
        assert traces(tmp_path, "Иванов") == []
    for _ in range(3):
        desk.history.redo()
    assert buyer_of(desk, A) == WIPED_BUYER
    assert traces(tmp_path, "Иванов") == []


def test_undone_before_the_wipe_done_again_after_it(desk: Desk, clock: Clock, tmp_path: Path) -> None:
    take_in(desk, delivered(A, buyer=None))
    take_in(desk, delivered(A, buyer=buyer("first")))
    desk.history.undo()
    clock.now = NOW
    report = desk.privacy.wipe(90)
    assert (report.postings, report.buyers, report.images) == (1, 0, 2)
    desk.history.redo()
    assert buyer_of(desk, A) == WIPED_BUYER
    assert traces(tmp_path, "Иванов") == []


def test_a_posting_an_undo_took_away_is_wiped_from_the_journal(desk: Desk, clock: Clock, tmp_path: Path) -> None:
    take_in(desk, draft(A, buyer=buyer(A)))
    desk.history.undo()
    clock.now = NOW
    assert (desk.privacy.preview(90).postings, desk.privacy.wipe(90).images) == (1, 1)
    assert traces(tmp_path, "Иванов") == []
    desk.history.redo()
    assert buyer_of(desk, A) == WIPED_BUYER


def test_a_later_file_brings_nobody_back(desk: Desk, clock: Clock) -> None:
    take_in(desk, delivered(A))
    clock.now = NOW
    before = desk.imports.compare(_file(delivered(A, buyer=buyer("later"), city="Тула")))
    desk.privacy.wipe(90)
    assert desk.imports.apply(before).changed == 1
    assert (buyer_of(desk, A), desk.cases.posting(A).city) == (WIPED_BUYER, "Тула")
    assert take_in(desk, delivered(A, buyer=buyer("later"))).unchanged == 1


def test_an_old_posting_comes_in_without_its_buyer_where_days_are_set(desk: Desk, clock: Clock) -> None:
    clock.now = NOW
    take_in(desk, delivered(B, buyer=None))
    desk.shop.change(keep_buyers_days=90)
    took = take_in(desk, delivered(A), delivered(B), delivered(C, NOW - DAY))
    assert (took.new, took.unchanged) == (2, 1)
    assert (buyer_of(desk, A), buyer_of(desk, B), buyer_of(desk, C)) == (None, None, buyer(C))


def test_every_day_what_the_owner_has_set_is_done(desk: Desk, clock: Clock) -> None:
    take_in(desk, delivered(A))
    clock.now = NOW
    assert desk.privacy.daily() is None
    desk.shop.change(keep_buyers_days=300)
    assert desk.privacy.daily() is None
    desk.shop.change(keep_buyers_days=100)
    desk.packers.add("Olga", pin="471136", is_owner=True)
    with pytest.raises(Refusal, match="owner_only"):
        desk.privacy.wipe(100)
    report = desk.privacy.daily()
    assert report is not None
    assert (report.postings, report.tidy) == (1, False), "somebody has worked just now"
    clock.now += timedelta(minutes=11)
    assert desk.privacy.daily() is None
    assert not desk.privacy.waits()


def test_the_journal_names_nobody(desk: Desk, clock: Clock) -> None:
    take_in(desk, delivered(A))
    clock.now = NOW
    desk.privacy.wipe(90)
    entry = next(line for line in desk.history.newest() if line.deed == "wipe")
    assert entry.facts == {
        "days": 90,
        "before": "2026-08-20",
        "postings": 1,
        "buyers": 1,
        "images": 0,
        "case_lines": 0,
        "notes": 0,
        "events": 0,
        "label_pages": 0,
        "evidence": 0,
    }
    assert desk.history.next_undo() is not None
    assert desk.history.next_undo().deed == "import"  # type: ignore[union-attr]


@pytest.mark.parametrize("days", [-1, 36_501])
def test_days_must_be_days(desk: Desk, days: int) -> None:
    with pytest.raises(Refusal, match="wipe_days_bad"):
        desk.privacy.preview(days)


def test_many_are_wiped_in_portions(desk: Desk, clock: Clock) -> None:
    take_in(desk, *(delivered(f"{n:010}-0001-1") for n in range(801)))
    clock.now = NOW
    told: list[tuple[int, int]] = []
    report = desk.privacy.wipe(90, lambda done, all_: told.append((done, all_)) is None)
    assert (report.postings, told) == (801, [(800, 801), (801, 801)])
    entries = [line for line in desk.history.newest() if line.deed == "wipe"]
    assert [line.facts["postings"] for line in entries] == [1, 800]


def _file(*drafts):  # type: ignore[no-untyped-def]
    from tests.builders import file_of

    return file_of(*drafts)


def test_postings_that_stay_keep_everything(desk: Desk, clock: Clock) -> None:
    take_in(desk, delivered(A), draft(B, buyer=buyer(B)), delivered(C, NOW - DAY))
    desk.deeds.hold(B, HoldReason.OTHER, "call first")
    clock.now = NOW
    wanted = [desk.cases.posting(number) for number in (B, C)]
    desk.privacy.wipe(90)
    assert [desk.cases.posting(number) for number in (B, C)] == wanted
    assert ids(desk, A)


def test_every_table_has_its_decision() -> None:
    """Whoever adds a table says in docs/privacy.md whether anything of a buyer stands in it."""
    told = (Path(__file__).resolve().parents[2] / "docs" / "privacy.md").read_text(encoding="utf-8")
    assert [name for name in metadata.tables if f"`{name}`" not in told] == []
