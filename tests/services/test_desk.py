"""The desk as a whole: it notices others, and memory behaves as a file."""

from __future__ import annotations

import threading

import pytest

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.labels import LabelSize
from ozon_desk.domain.posting import HoldReason
from ozon_desk.services.changes import Changes
from ozon_desk.services.clock import clock_from
from ozon_desk.services.desk import Desk
from ozon_desk.storage.database import Database
from tests.builders import NOW, draft, goods_line, take_in
from tests.services.helpers import snapshot

A, B = "0201234567-0029-1", "0201234567-0030-1"


@pytest.fixture
def other(file_desk, trade, tmp_path):
    made = Desk(Database.open(tmp_path / "desk.db"), trade, clock=lambda: NOW, name="command line")
    yield made
    made.close()


def test_a_foreign_commit_is_noticed_once_and_told(file_desk, other):
    heard: list[Changes] = []
    file_desk.bell.listen(heard.append)
    assert not file_desk.notice_others()
    take_in(other, draft(A))
    assert file_desk.notice_others()
    assert not file_desk.notice_others()
    assert heard == [Changes(None, settings=True, products=True)]
    other.deeds.pack(A)
    assert file_desk.notice_others()


def test_ones_own_deeds_are_no_news(file_desk, other):
    take_in(file_desk, draft(A))
    file_desk.deeds.pack(A)
    file_desk.shop.change(country="CN")
    assert not file_desk.notice_others()
    assert other.notice_others()


def test_foreign_among_own_is_noticed(file_desk, other):
    take_in(file_desk, draft(A))
    other.deeds.pack(A)
    file_desk.deeds.hold(A, HoldReason.DAMAGED)
    assert file_desk.notice_others()


def test_somebody_who_only_looks_is_no_news(file_desk, other):
    other.queue.overview()
    other.history.next_undo()
    assert not file_desk.notice_others()


def test_settings_of_others_are_taken_over(file_desk, other):
    other.shop.change(country="CN", label_size=LabelSize.LARGE)
    assert file_desk.shop.settings.country == "RU"
    file_desk.notice_others()
    assert (file_desk.shop.settings.country, file_desk.shop.settings.label_size) == ("CN", LabelSize.LARGE)


def test_the_watch_doesnt_hold_the_database(file_desk, tmp_path):
    """A watch that stood in a transaction would see nothing, and keep the write-ahead log growing."""
    import sqlite3
    from contextlib import closing

    file_desk.notice_others()
    take_in(file_desk, draft(A))
    with closing(sqlite3.connect(tmp_path / "desk.db", timeout=0)) as db:
        busy, _, _ = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    assert busy == 0
    assert (tmp_path / "desk.db-wal").stat().st_size == 0


@pytest.mark.parametrize("kind", ["desk", "file_desk"])
def test_memory_behaves_as_a_file(kind, request):
    desk = request.getfixturevalue(kind)
    take_in(desk, draft(A, goods_line("X", 2), goods_line("Y", 1, "7")), draft(B))
    bench = desk.new_bench()
    for scan in ("X", "Y", "X"):
        bench.scan(scan)
    desk.tracking.enter(A, "RA644000005RU")
    desk.labels.printed(desk.labels.prepare_numbers([A], LabelSize.SMALL).serials, LabelSize.SMALL)
    with pytest.raises(Refusal):
        desk.deeds.pack(A)
    desk.deeds.hold(B, HoldReason.DAMAGED)
    desk.history.undo()
    desk.shop.change(country="CN")
    desk.history.redo()
    found = {number: (posting.tab, due.at, due.printed) for number, (posting, due) in snapshot(desk).items()}
    deadline = draft(A).shipment_date
    assert found == {A: ("to_ship", deadline, 1), B: ("attention", deadline, 0)}
    assert [line.deed for line in desk.history.newest()] == [
        *("redo", "setting", "undo", "hold", "label_printed", "label", "track", "pack", "import")
    ]


@pytest.mark.parametrize("kind", ["desk", "file_desk"])
def test_several_threads_may_use_one_desk(kind, request):
    desk = request.getfixturevalue(kind)
    failed: list[BaseException] = []

    def work(place: int) -> None:
        try:
            for number in range(8):
                take_in(desk, draft(f"03{place:08d}-{number:04d}-1"))
                desk.deeds.pack(f"03{place:08d}-{number:04d}-1")
                desk.queue.overview()
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=work, args=(place,)) for place in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert desk.queue.overview().ahead == 32
    assert len(desk.history.newest()) == 64


def test_a_clock_that_starts_elsewhere_runs_on():
    ticks = iter([NOW, NOW, NOW.replace(minute=NOW.minute + 1)])
    start = NOW.replace(year=2027)
    clock = clock_from(start, lambda: next(ticks))
    assert clock() == start
    assert (clock() - start).total_seconds() == 60
