"""The weekly report writes itself: once, in time or once the PC is on; a gone folder is told and tried again."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from ozon_desk.domain.errors import Refusal, Trouble
from ozon_desk.domain.reports import Report
from ozon_desk.services.desk import Desk, TradeData
from ozon_desk.storage.database import Database
from tests.builders import Clock, draft, take_in

MONDAY = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)
"""06:00 in Moscow, on the Monday after week 47."""
FILES = ["ozon-desk-2026-W47.db", "ozon-desk-2026-W47.pdf", "ozon-desk-2026-W47.xlsx"]


def write(report: Report, path: Path, language: str) -> None:
    path.write_text(f"{language} {report.period.label} {report.whole.due}", encoding="utf-8")


@pytest.fixture
def clock() -> Clock:
    return Clock(MONDAY - timedelta(days=4))


def open_desk(path: Path | None, trade: TradeData, clock: Clock, name: str) -> Desk:
    return Desk(Database.open(path), trade, clock=clock, name=name)


def settled(made: Desk, folder: Path) -> Desk:
    """With a folder, and the week before the last one written already."""
    folder.mkdir()
    take_in(made, draft(due=datetime(2026, 11, 18, 20, 59, 59, tzinfo=UTC)))
    made.shop.change(report_folder=str(folder), report_language="zh_CN")
    made.report_schedule.run(write)
    for file in folder.iterdir():
        file.unlink()
    return made


@pytest.fixture
def desk(tmp_path: Path, trade: TradeData, clock: Clock) -> Iterator[Desk]:
    """In memory, where there is nothing to back up."""
    made = settled(open_desk(None, trade, clock, "bench 1"), tmp_path / "reports")
    yield made
    made.close()


@pytest.fixture
def kept(tmp_path: Path, trade: TradeData, clock: Clock) -> Iterator[Desk]:
    """On the disk."""
    made = settled(open_desk(tmp_path / "shop.db", trade, clock, "bench 1"), tmp_path / "reports")
    yield made
    made.close()


def names(desk: Desk) -> list[str]:
    assert desk.report_schedule.folder is not None
    return sorted(path.name for path in desk.report_schedule.folder.iterdir() if not path.name.startswith("."))


def told(desk: Desk) -> list[str]:
    """Weeks the journal tells of, the first first."""
    return [str(line.facts["week"]) for line in reversed(desk.history.newest(100)) if line.deed == "report"]


def test_without_a_folder_there_is_nothing_to_do(trade: TradeData, clock: Clock) -> None:
    desk = Desk(Database.open(None), trade, clock=clock, name="bench 1")
    assert (desk.report_schedule.due(), desk.report_schedule.run(write)) == (None, None)
    desk.close()


def test_on_the_weekdays_morning_it_is_written_once_with_a_back_up(kept: Desk, clock: Clock, trade: TradeData) -> None:
    clock.now = MONDAY - timedelta(seconds=1)
    assert kept.report_schedule.due() is None
    assert kept.report_schedule.run(write) is None
    assert kept.report_schedule.next_moment() == MONDAY
    clock.now = MONDAY
    due = kept.report_schedule.due()
    assert due is not None
    assert due.label == "2026-W47"
    done = kept.report_schedule.run(write)
    assert done is not None
    assert sorted(path.name for path in done.files) == names(kept) == FILES
    assert done.files[0].read_text(encoding="utf-8") == "zh_CN 2026-W47 1"
    assert told(kept)[-1] == "2026-W47"
    assert kept.report_schedule.due() is None
    assert kept.report_schedule.run(write) is None
    assert kept.report_schedule.next_moment() == MONDAY + timedelta(days=7)
    copy = open_desk(done.files[2], trade, clock, "home")
    assert copy.deeds.find(draft().posting_number).posting_number == draft().posting_number
    copy.close()


def test_a_pc_that_was_off_catches_up_with_the_last_week_alone(desk: Desk, clock: Clock) -> None:
    clock.now = MONDAY + timedelta(days=16, hours=9)
    assert desk.report_schedule.run(write) is not None
    assert names(desk) == [name.replace("W47", "W49") for name in FILES[1:]]
    assert told(desk)[-1] == "2026-W49"
    assert desk.report_schedule.run(write) is None


def test_another_weekday_and_zone(desk: Desk, clock: Clock) -> None:
    desk.shop.change(report_weekday=4, time_zone="Asia/Vladivostok")
    clock.now = MONDAY + timedelta(days=3)
    assert desk.report_schedule.due() is None
    # 06:00 on Friday in Vladivostok.
    clock.now = datetime(2026, 11, 26, 20, 0, tzinfo=UTC)
    assert desk.report_schedule.due() is not None
    # Monday morning there is still Sunday in Moscow: the week isn't over before Moscow says so.
    desk.shop.change(report_weekday=0)
    clock.now = datetime(2026, 11, 29, 20, 30, tzinfo=UTC)
    due = desk.report_schedule.due()
    assert due is not None
    assert due.last == date(2026, 11, 22)


def test_a_gone_folder_is_told_and_tried_again(desk: Desk, clock: Clock) -> None:
    folder = desk.report_schedule.folder
    assert folder is not None
    away = folder.rename(folder.with_name("away"))
    clock.now = MONDAY
    with pytest.raises(Trouble, match="folder_missing"):
        desk.report_schedule.run(write)
    assert desk.report_schedule.due() is not None
    away.rename(folder)
    assert desk.report_schedule.run(write) is not None
    assert told(desk).count("2026-W47") == 1


def test_a_failure_in_the_middle_leaves_nothing_claimed(desk: Desk, clock: Clock) -> None:
    clock.now = MONDAY

    def fail(_report: Report, path: Path, _language: str) -> None:
        if path.suffix == ".pdf":
            raise Trouble("disk_full")

    with pytest.raises(Trouble, match="disk_full"):
        desk.report_schedule.run(fail)
    assert "2026-W47" not in told(desk)
    assert desk.report_schedule.run(write) is not None


def test_two_programs_on_one_database_write_it_once(kept: Desk, clock: Clock, trade: TradeData, tmp_path: Path) -> None:
    clock.now = MONDAY
    other = open_desk(tmp_path / "shop.db", trade, clock, "bench 2")
    written: list[str] = []
    meanwhile: list[object] = []

    def slow(report: Report, path: Path, language: str) -> None:
        if not meanwhile:
            meanwhile.append((other.report_schedule.due(), other.report_schedule.run(write)))
        written.append(path.name)
        write(report, path, language)

    assert kept.report_schedule.run(slow) is not None
    assert meanwhile == [(None, None)]
    assert other.report_schedule.run(write) is None
    assert written == ["ozon-desk-2026-W47.xlsx", "ozon-desk-2026-W47.pdf"]
    other.close()


def test_both_at_the_same_moment(kept: Desk, clock: Clock, trade: TradeData, tmp_path: Path) -> None:
    clock.now = MONDAY
    other = open_desk(tmp_path / "shop.db", trade, clock, "bench 2")
    start, done = threading.Barrier(2), []

    def go(one: Desk) -> None:
        start.wait()
        done.append(one.report_schedule.run(write))

    threads = [threading.Thread(target=go, args=(one,)) for one in (kept, other)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len([one for one in done if one is not None]) == 1
    assert told(kept).count("2026-W47") == 1
    other.close()


def test_whoever_died_over_it_holds_nobody_up_for_long(
    desk: Desk, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock.now = MONDAY

    def die(_report: Report, _path: Path, _language: str) -> None:
        raise SystemExit

    # As a PC does that goes off: nothing is given back.
    monkeypatch.setattr("ozon_desk.storage.report_runs.give_back", lambda *_arguments: None)
    with pytest.raises(SystemExit):
        desk.report_schedule.run(die)
    assert desk.report_schedule.due() is None
    clock.now += timedelta(minutes=30)
    assert desk.report_schedule.run(write) is not None


def test_the_shop_runs_it_in_a_packers_session_but_now_is_an_owners_word(desk: Desk, clock: Clock) -> None:
    anna = desk.packers.add("Анна")
    desk.packers.add("Вера", pin="123456", is_owner=True)
    desk.packers.sign_in(anna)
    clock.now = MONDAY
    with pytest.raises(Refusal, match="owner_only"):
        desk.report_schedule.run(write, again=True)
    assert desk.report_schedule.run(write) is not None
    assert not desk.packers.may_own()
    desk.packers.trust()
    line = next(line for line in desk.history.newest(100) if line.deed == "report")
    assert (line.who, line.facts["week"]) == ("", "2026-W47")


def test_now_writes_the_last_whole_week_at_once_and_again(desk: Desk, clock: Clock) -> None:
    desk.shop.change(report_weekday=6)
    clock.now = MONDAY
    assert desk.report_schedule.due() is None
    for _ in range(2):
        done = desk.report_schedule.run(write, again=True)
        assert done is not None
        assert done.period.label == "2026-W47"
    assert told(desk).count("2026-W47") == 2
    # And on its own day it needn't be written once more.
    clock.now = MONDAY + timedelta(days=6)
    assert desk.report_schedule.due() is None


def test_the_newest_ten_copies_of_the_database_stay_and_nothing_else_goes(kept: Desk, clock: Clock) -> None:
    folder = kept.report_schedule.folder
    assert folder is not None
    for week in range(30, 45):
        (folder / f"ozon-desk-2026-W{week}.db").write_bytes(b"old")
        (folder / f"ozon-desk-2026-W{week}.xlsx").write_bytes(b"old")
    (folder / "ozon-desk-2026.db").write_bytes(b"the owner's own")
    clock.now = MONDAY
    kept.report_schedule.run(write)
    copies = [name for name in names(kept) if name.endswith(".db")]
    assert copies == [*(f"ozon-desk-2026-W{week}.db" for week in range(36, 45)), FILES[0], "ozon-desk-2026.db"]
    assert len([name for name in names(kept) if name.endswith(".xlsx")]) == 16
