"""Real processes: killed in the middle of a deed, writing at the same time, noticed by an open desk."""

from __future__ import annotations

import random
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from ozon_desk.domain.queueing import QueueFilter
from ozon_desk.domain.status import Stage, Tab
from ozon_desk.services.desk import Desk, TradeData
from ozon_desk.storage import sqlite
from ozon_desk.storage.database import Database
from tests.builders import NOW, draft, take_in
from tests.reliability import worker
from tests.reliability.worker import LINES, ROWS, order, s10

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 4
"""So often a program is killed here; tests/real does it more often."""
MOST = 12
"""Deeds of a program that nobody kills."""


@contextmanager
def program(*arguments: object) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "tests.reliability.worker", *map(str, arguments)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def reported(line: str) -> tuple[str, int]:
    word, number = line.split()
    return word, int(number)


def kill_in_the_middle(database: Path, kind: str, first: int, chance: random.Random) -> list[int]:
    """Lets a program work, kills it at some moment of some deed, and answers which deeds it had called done."""
    longest = {"import": 0.1, "pack": 0.006, "track": 0.03}[kind]
    done: list[int] = []
    with program(database, kind, "killed", first, MOST) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        for _ in range(chance.randint(0, 1 if kind == "import" else 5)):
            process.stdout.readline()
            done.append(reported(process.stdout.readline())[1])
        process.stdout.readline()
        with suppress(subprocess.TimeoutExpired):
            process.wait(chance.uniform(0, longest))
        process.kill()
        done += [number for word, number in map(reported, process.stdout) if word == "done"]
    return done


def check_imports(desk: Desk, calls_done: list[int]) -> int:
    entries = sum(line.deed == "import" for line in desk.history.newest(10_000)) - 1
    ids = desk.queue.ids(Tab.ALL, QueueFilter(text="X"))
    imported = Counter(int(row.posting.posting_number[1:5]) for row in desk.queue.rows(ids))
    assert set(imported.values()) <= {ROWS}
    assert imported.keys() >= set(calls_done)
    assert entries == len(imported)
    return len(imported)


def check_packs(desk: Desk, calls_done: list[int]) -> int:
    rows = desk.queue.rows(desk.queue.ids(Tab.ALL))
    packed = {row.posting.posting_number for row in rows if row.posting.stage is Stage.PACKED}
    journal = {line.facts["posting"] for line in desk.history.newest(10_000) if line.deed == "pack"}
    assert packed == journal
    assert packed >= {order("0201", number) for number in calls_done}
    assert {row.posting.posting_number for row in desk.queue.rows(desk.queue.ids(Tab.TO_SHIP))} == packed
    return len(packed)


def check_tracks(desk: Desk, calls_done: list[int]) -> int:
    rows = desk.queue.rows(desk.queue.ids(Tab.ALL))
    numbers = {row.posting.packages[0].tracking_number for row in rows} - {""}
    entries = [line.facts["count"] for line in desk.history.newest(10_000) if line.deed == "track"]
    assert len(numbers) == sum(entries)
    assert set(entries) <= {LINES}
    assert numbers >= {s10(one * LINES) for one in calls_done}
    return len(entries)


CHECKS = {"import": check_imports, "pack": check_packs, "track": check_tracks}


@pytest.mark.parametrize("kind", CHECKS)
def test_a_killed_program_leaves_each_deed_whole_or_undone(tmp_path, trade, kind):
    kill_again_and_again(tmp_path / "desk.db", trade, kind, ROUNDS)


def kill_again_and_again(path: Path, trade: TradeData, kind: str, rounds: int) -> None:
    """A program that does deeds of this kind; after each kill the next one goes on with the same database."""
    check = CHECKS[kind]
    stored = rounds * (MOST + 1)
    seed = random.randrange(10**6)
    print("seed", seed)
    chance = random.Random(seed)
    desk = Desk(Database.open(path), trade, clock=lambda: NOW)
    take_in(desk, *(draft(order("0201", number)) for number in range(stored * LINES if kind == "track" else stored)))
    desk.close()
    said, first, interrupted = [], 0, 0
    for _ in range(rounds):
        done = kill_in_the_middle(path, kind, first, chance)
        said += done
        assert sqlite.is_sound(path)
        desk = Desk(Database.open(path), trade, clock=lambda: NOW)
        whole = check(desk, said)
        interrupted += whole == first + len(done)
        first = whole
        # What was interrupted can simply be done again (the next round looks whether it was).
        worker.do(desk, kind, first)
        said.append(first)
        first += 1
        desk.close()
    print("rounds in which the deed was undone:", interrupted)


def test_two_programs_and_this_one_write_at_the_same_time(tmp_path, trade):
    path = tmp_path / "desk.db"
    desk = Desk(Database.open(path), trade, clock=lambda: NOW)
    take_in(desk, *(draft(order("0201", number)) for number in range(400)))
    each = 60
    with program(path, "pack", "one", 0, each) as one, program(path, "hold", "two", 100, each) as two:
        assert one.stdout is not None
        assert two.stdout is not None
        assert (one.stdout.readline(), two.stdout.readline()) == ("ready\n", "ready\n")
        for number in range(200, 200 + each):
            desk.deeds.pack(order("0201", number))
        assert (one.wait(30), two.wait(30)) == (0, 0)
    assert desk.notice_others()
    tabs = desk.queue.overview().tabs
    assert (tabs[Tab.TO_SHIP], tabs[Tab.ATTENTION]) == (2 * each, each)
    assert len(desk.history.newest(1000)) == 1 + 3 * each
    desk.close()


def test_a_bench_waits_for_an_import_of_another_program_and_never_fails(tmp_path, trade):
    path = tmp_path / "desk.db"
    desk = Desk(Database.open(path), trade, clock=lambda: NOW)
    take_in(desk, *(draft(order("0201", number)) for number in range(60)))
    with program(path, "import", "other", 0, 3) as other:
        assert other.stdout is not None
        other.stdout.readline()
        for number in range(60):
            desk.deeds.pack(order("0201", number))
        assert other.wait(30) == 0
    assert desk.queue.overview().tabs[Tab.TO_SHIP] == 60
    assert check_imports(desk, [0, 1, 2]) == 3
    desk.close()


HEADER = "Номер заказа;Номер отправления;Принят в обработку;Дата отгрузки;Статус;Название товара;SKU;Артикул;Количество"


def test_two_command_lines_make_one_new_database(tmp_path):
    """Both find no file, both want to make it, both bring in the same orders."""
    file = tmp_path / "orders.csv"
    rows = [
        f"0201{n:06d}-0029;0201{n:06d}-0029-1;2026-11-17 10:00:00;2026-11-18 20:59:59;Ожидает сборки;Датчик;{n};A{n};1"
        for n in range(300)
    ]
    file.write_text("\n".join([HEADER, *rows, ""]), encoding="utf-8-sig")
    command = [
        sys.executable,
        "-m",
        "ozon_desk",
        "--database",
        str(tmp_path / "desk.db"),
        "import",
        str(file),
        "--json",
    ]
    both = [
        subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(2)
    ]
    answers = [(process.communicate(timeout=60), process.returncode) for process in both]
    assert [code for _, code in answers] == [0, 0], answers
    new = [int(re.search(r'"new": (\d+)', said)[1]) for (said, _), _ in answers]
    assert sorted(new) == [0, 300]
