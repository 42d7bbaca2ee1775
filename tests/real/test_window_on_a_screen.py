"""The program as a process on a real X server, driven by key events as a scanner sends them."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.real,
    pytest.mark.skipif(not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs Xvfb and xdotool"),
]

AT = "2026-11-18T06:05:00Z"


class Screen:
    """An X server of its own and the desk on it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.database = folder / "desk.db"
        reading, writing = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-noreset"],
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()
        self.environment = {
            **os.environ,
            "DISPLAY": f":{number}",
            "QT_QPA_PLATFORM": "xcb",
            "HOME": str(folder),
            "OZON_DESK_SETTINGS": str(folder / "settings.ini"),
        }
        self.program: subprocess.Popen[bytes] | None = None

    def start(self) -> subprocess.Popen[bytes]:
        arguments = ["--database", str(self.database), "--at", AT, "--language", "en"]
        self.program = subprocess.Popen([sys.executable, "-m", "ozon_desk", *arguments], env=self.environment)
        return self.program

    def keys(self, *arguments: str) -> None:
        subprocess.run(["xdotool", *arguments], env=self.environment, check=True)

    def scan(self, text: str) -> None:
        self.keys("type", "--delay", "4", text)
        self.keys("key", "Return")

    def desk(self, *arguments: str) -> list[dict[str, object]]:
        """What another process sees in the same database."""
        environment = {**self.environment, "QT_QPA_PLATFORM": "offscreen"}
        done = subprocess.run(
            [sys.executable, "-m", "ozon_desk", "--database", str(self.database), "--at", AT, *arguments],
            env=environment,
            check=True,
            capture_output=True,
        )
        return list(json.loads(done.stdout)) if "--json" in arguments else []

    def window(self) -> bool:
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", "^Ozon Desk$"],
            env=self.environment,
            capture_output=True,
            check=False,
        )
        return bool(found.stdout.strip())

    def noted(self) -> list[tuple[str, str, str]]:
        """What the bench has answered so far: scan, answer, code."""
        with closing(sqlite3.connect(f"file:{self.database}?mode=ro", uri=True)) as db:
            return list(db.execute("SELECT scan, answer, code FROM scans ORDER BY id"))

    def bring_up_the_bench(self) -> int:
        """Scans CANCEL, which does nothing on an empty bench, until it is answered: only then do keys arrive for sure.

        How many were noted.
        """

        def is_answered() -> bool:
            self.scan("OD-CANCEL")
            end = time.monotonic() + 3
            while time.monotonic() < end:
                if self.database.exists() and self.noted():
                    return True
                time.sleep(0.1)
            return False

        eventually(is_answered, "no scan was ever answered")
        time.sleep(1.5)  # a CANCEL scanned before may be on its way
        return len(self.noted())

    def stop(self) -> None:
        for process in (self.program, self._server):
            if process is not None and process.poll() is None:
                process.terminate()
                process.wait(10)


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    made = Screen(tmp_path)
    yield made
    made.stop()


def eventually(is_so: Callable[[], object], what: str, seconds: float = 30) -> None:
    """Looks again and again: there is no event of another process to wait for."""
    end = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < end, what
        time.sleep(0.1)


def stages(screen: Screen) -> dict[str, object]:
    return {str(one["posting_number"]): one["stage"] for one in screen.desk("queue", "--json")}


def test_scan_enter_and_a_wrong_scan(screen: Screen, tmp_path: Path) -> None:
    from datetime import datetime

    from ozon_desk.services.sample import sample_orders  # the numbers of the sample orders

    numbers = [draft.posting_number for draft in sample_orders(datetime.fromisoformat(AT)).drafts]
    export = tmp_path / "postings.csv"
    lines = ["Номер отправления;Статус;Дата отгрузки;Артикул;SKU;Название товара;Количество"]
    lines += [
        f"{numbers[0]};Ожидает сборки;2026-11-18 20:59:59;00042;584650001;Бутылка;1",
        f"{numbers[1]};Ожидает сборки;2026-11-19 20:59:59;SC-GR;584650021;Шарф;2",
    ]
    export.write_text("\n".join(lines) + "\n", encoding="utf-8-sig")
    screen.desk("import", str(export))
    screen.start()
    eventually(screen.window, "no window came up")
    # The box has the focus from the start; what is scanned there brings up the bench.
    screen.bring_up_the_bench()

    screen.scan(numbers[1])
    screen.scan("00042")
    # A wrong article: nothing that is scanned now may count before somebody has seen the alarm.
    screen.scan("SC-GR")
    assert stages(screen)[numbers[1]] == "new"
    screen.scan("OD-OK")
    screen.scan("SC-GR")
    eventually(lambda: stages(screen)[numbers[1]] == "packed", "the posting was not packed")
    screen.scan("00042")
    eventually(lambda: stages(screen)[numbers[0]] == "packed", "goods first did not pack")


def test_a_second_start_raises_the_first(screen: Screen) -> None:
    first = screen.start()
    eventually(screen.window, "no window came up")
    second = subprocess.run(
        [sys.executable, "-m", "ozon_desk", "--database", str(screen.database)],
        env=screen.environment,
        timeout=30,
        check=False,
    )
    assert second.returncode == 0
    assert first.poll() is None
