"""How a run ended is known at the next start: by real programs that crash, are killed, or end as they should."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ozon_desk.app import sessions
from ozon_desk.app.sessions import Cause, Session, hard_ends, put_away

ROOT = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 11, 26, 8, tzinfo=UTC)
RUN = """
import faulthandler, os, sys, threading
from pathlib import Path
from datetime import UTC, datetime
from ozon_desk.app.sessions import Session

def packing_of_Zinaida():
    threading.Event().wait()

session = Session(Path(sys.argv[1]), Path(sys.argv[2]), datetime.now(UTC))
session.catch_crashes()
threading.Thread(target=packing_of_Zinaida, daemon=True).start()
buyer = "Zinaida Potaenova"
print("ready", flush=True)
"""


@contextmanager
def run(logs: Path, database: Path, then: str) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-c", RUN + then, str(logs), str(database)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        yield process
        process.kill()


def test_a_crash_is_told_with_the_stack_of_every_thread(tmp_path: Path) -> None:
    database = tmp_path / "shop.db"
    for then, kind in (("faulthandler._sigsegv()", "Segmentation fault"), ("os.abort()", "Aborted")):
        with run(tmp_path, database, then) as process:
            process.wait(20)
        (end,) = hard_ends(tmp_path, database, NOW)
        assert end.cause is Cause.CRASHED
        assert f"Fatal Python error: {kind}" in end.report
        assert "threading.py" in end.report
        assert "Current thread" in end.report
        assert end.report.count("in <module>") == 1
        assert not any(secret in end.report for secret in ("Potaenova", str(ROOT), str(Path.home()), sys.prefix))
        put_away(end.mark)
    assert hard_ends(tmp_path, database, NOW) == []
    assert list((tmp_path / "running").iterdir()) == []


def test_a_killed_program_is_told_once_and_a_running_one_not_at_all(tmp_path: Path) -> None:
    database, other = tmp_path / "shop.db", tmp_path / "other.db"
    with run(tmp_path, database, "sys.stdin.read()") as process:
        assert hard_ends(tmp_path, database, NOW) == []
        process.kill()
        process.wait()
        assert hard_ends(tmp_path, other, NOW) == []
        (end,) = hard_ends(tmp_path, database, NOW)
        assert (end.cause, end.report) == (Cause.KILLED, "")
        put_away(end.mark)
        assert hard_ends(tmp_path, database, NOW) == []


def test_the_computer_was_switched_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    database = tmp_path / "shop.db"
    with run(tmp_path, database, "os.kill(os.getpid(), 9)") as process:
        process.wait()
    monkeypatch.setattr(sessions, "boot", lambda _now: "another")
    assert [end.cause for end in hard_ends(tmp_path, database, NOW)] == [Cause.SWITCHED_OFF]


@pytest.mark.parametrize("then", ["session.end()", "session.ending(); os.kill(os.getpid(), 9)"])
def test_an_end_as_it_should_be_is_no_news(tmp_path: Path, then: str) -> None:
    with run(tmp_path, tmp_path / "shop.db", then) as process:
        process.wait()
    assert hard_ends(tmp_path, tmp_path / "shop.db", NOW) == []
    assert list((tmp_path / "running").iterdir()) == []


def test_a_folder_that_cannot_be_written_holds_nobody_up(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file")
    session = Session(tmp_path / "logs", tmp_path / "shop.db", NOW)
    session.catch_crashes()
    session.ending()
    session.end()
    assert hard_ends(tmp_path / "logs", tmp_path / "shop.db", NOW) == []


def test_what_windows_dumps_and_catches_is_no_crash(tmp_path: Path) -> None:
    session = Session(tmp_path, tmp_path / "shop.db", NOW)
    (mark,) = (tmp_path / "running").glob("*.json")
    session._mark.close()  # type: ignore[union-attr]
    caught = 'Windows fatal exception: code 0x8001010d\n\nThread 0x1:\n  File "C:\\x.py", line 1 in open\n'
    mark.with_suffix(".txt").write_text(caught)
    assert [end.cause for end in hard_ends(tmp_path, tmp_path / "shop.db", NOW)] == [Cause.KILLED]
    mark.with_suffix(".txt").write_text(caught + caught.replace("code 0x8001010d", "access violation") + caught)
    (end,) = hard_ends(tmp_path, tmp_path / "shop.db", NOW)
    assert end.report.splitlines() == [
        "Windows fatal exception: access violation",
        "Thread 0x1:",
        "  (elsewhere):1 in open",
    ]
    imported = '  File "<frozen importlib._bootstrap>", line 241 in _call_with_frames_removed\n'
    mark.with_suffix(".txt").write_text("Fatal Python error: Aborted\n" + imported)
    assert hard_ends(tmp_path, tmp_path / "shop.db", NOW)[0].report == "Fatal Python error: Aborted"


def test_marks_nobody_comes_back_for_are_forgotten(tmp_path: Path) -> None:
    session = Session(tmp_path, tmp_path / "gone.db", NOW)
    (mark,) = (tmp_path / "running").glob("*.json")
    long_ago = (NOW - timedelta(days=31)).timestamp()
    os.utime(mark, (long_ago, long_ago))
    hard_ends(tmp_path, tmp_path / "shop.db", NOW)
    assert mark.exists(), "its program runs"
    session._mark.close()  # type: ignore[union-attr]
    hard_ends(tmp_path, tmp_path / "shop.db", NOW)
    assert not mark.exists()


def test_a_mark_the_power_cut_left_half_written(tmp_path: Path) -> None:
    Session(tmp_path, tmp_path / "shop.db", NOW)._mark.close()  # type: ignore[union-attr]
    (mark,) = (tmp_path / "running").glob("*.json")
    for left in ("", '{"began": "2026', "[]", '{"began": 7}'):
        mark.write_text(left)
        assert [end.cause for end in hard_ends(tmp_path, tmp_path / "shop.db", NOW)] == [Cause.KILLED]
