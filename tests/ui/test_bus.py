"""The worker: whoever asked hears the end of every job, however short, and on the window's thread."""

from __future__ import annotations

import gc
import threading
import weakref
from functools import partial

from ozon_desk.domain.errors import Trouble
from ozon_desk.services.changes import Changes
from ozon_desk.ui.bus import DeskSignals, Heartbeat, Job
from ozon_desk.ui.errands import Errands


def test_no_end_of_a_short_job_is_lost(worker, qtbot):
    heard = []
    over = threading.Event()
    for number in range(200):
        job = worker.submit(lambda _report, number=number: number)
        if number == 199:
            # The worker has surely finished them all before anybody connects to the last.
            worker.submit(lambda _report: over.set())
            assert over.wait(10)
        job.done.connect(heard.append)
    qtbot.waitUntil(lambda: len(heard) == 200)
    assert heard == list(range(200))


def test_ends_arrive_on_the_windows_thread(worker, qtbot):
    threads = []

    def refuse(_report):
        raise Trouble("disk_full")

    job = worker.submit(refuse)
    with qtbot.waitSignal(job.failed) as failed:
        job.failed.connect(lambda _error: threads.append(threading.current_thread()))
    assert failed.args[0].code == "disk_full"
    assert threads == [threading.main_thread()]


def test_the_log_names_what_was_slow_or_in_trouble_and_no_facts(worker, qtbot, monkeypatch, caplog):
    caplog.set_level("INFO", "ozon_desk")
    monkeypatch.setattr("ozon_desk.ui.bus.SLOW_JOB_S", -1.0)

    def refuse(_report):
        raise Trouble("disk_full", file="Зинаида.xlsx")

    with qtbot.waitSignal(worker.submit(partial(refuse)).failed):
        pass
    worker.stop()
    told = caplog.text
    assert "trouble disk_full in tests.ui.test_bus." in told
    assert "slow job: tests.ui.test_bus." in told
    assert "Зинаида" not in told


def test_the_log_tells_when_the_window_stood_still(qapp, desk, monkeypatch, caplog):
    heartbeat = Heartbeat(desk)
    heartbeat._tick()
    assert caplog.text == ""
    monkeypatch.setattr("ozon_desk.ui.bus.STOOD_STILL_MS", range(600_000))
    heartbeat._tick()
    assert "the window stood still" in caplog.text


def test_a_job_that_was_cancelled_says_so(worker, qtbot):
    began = threading.Event()

    def work(report):
        began.set()
        while report(0, 0):
            pass
        raise InterruptedError

    job = worker.submit(work)
    with qtbot.waitSignal(job.cancelled):
        assert began.wait(10)
        job.cancel()


def test_what_was_on_its_way_is_not_told_after_the_end(qapp, desk):
    signals = DeskSignals(desk)
    told = []
    signals.changed.connect(told.append)
    ringing = threading.Thread(target=desk.bell.ring, args=(Changes(None),))
    ringing.start()
    ringing.join()
    signals.stop()
    qapp.processEvents()
    assert told == []


def jobs_there() -> int:
    gc.collect()
    return sum(isinstance(one, Job) for one in gc.get_objects())


def test_jobs_that_are_over_are_freed(worker, qtbot, owner):
    """Each held its connections, which held it: a day at the bench left thousands."""
    before = jobs_there()
    errands = Errands(worker, owner)
    errands.failed.connect(lambda _error: None)
    kept: list[weakref.ref[Job]] = []
    heard: list[object] = []

    def refuse(_report):
        raise Trouble("disk_full")

    def again(answer):
        heard.append(answer)
        if len(heard) < 50:
            errands.run(lambda report: report(1, 2) and len(heard), again)

    errands.run(lambda _report: 0, again)
    for work in (refuse, lambda report: report(0, 0)):
        job = worker.submit(work)
        job.progress.connect(lambda _done, _total: None)
        job.done.connect(heard.append)
        kept.append(weakref.ref(job))
        del job
    qtbot.waitUntil(lambda: not errands.are_running and len(heard) >= 50)
    with qtbot.waitSignal(worker.submit(lambda _report: None).done):
        pass
    qtbot.waitUntil(lambda: not worker.is_busy)
    assert [one() for one in kept] == [None, None]
    # The one that was told last goes with the next.
    assert jobs_there() <= before + 1
