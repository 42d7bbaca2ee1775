"""What the trials of all bundles share: orders to take in, a scan that packs one, and telling of each step."""

from __future__ import annotations

import sqlite3
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from pins import Failed

SCAN: Final = "00042"
"""An article of which one piece fills a posting of ``ORDERS``."""
PROBE: Final = Path(__file__).with_name("probe.py")
"""To be run in the installed Python: every module of the program, and what it imports late."""
ORDERS: Final = """\
Номер отправления;Статус;Дата отгрузки;Артикул;SKU;Название товара;Количество
1000000-0001-1;Ожидает сборки;2026-12-01 12:00;00042;584650001;Бутылка / 水壶;1
1000000-0002-1;Ожидает сборки;2026-12-02 12:00;00077;584650002;Кабель / 数据线;2
"""


@contextmanager
def step(what: str) -> Iterator[None]:
    began = time.monotonic()
    yield
    print(f"ok: {what} ({time.monotonic() - began:.1f} s)", flush=True)


def must(is_so: bool, otherwise: str) -> None:
    if not is_so:
        raise Failed(otherwise)


def until(is_so: object, otherwise: str, seconds: float = 60) -> None:
    """Asks again and again. Raises Failed with ``otherwise``."""
    assert callable(is_so)
    end = time.monotonic() + seconds
    while not is_so():
        if time.monotonic() > end:
            raise Failed(otherwise)
        time.sleep(0.1)


def started(words: Sequence[str]) -> subprocess.Popen[str]:
    """A command, so that what it says can be read."""
    return subprocess.Popen(
        words,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        errors="replace",
    )


def ended(
    process: subprocess.Popen[str], words: Sequence[str], seconds: float, codes: Sequence[int]
) -> tuple[str, str]:
    """What a command said and what it complained of, once it has ended. Raises Failed at an exit code that isn't among
    ``codes``, or when it takes too long."""
    try:
        said, complaints = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        raise Failed(f"{' '.join(words)}: not done after {seconds:.0f} s") from None
    if process.returncode not in codes:
        tail = "\n".join((said + complaints).splitlines()[-25:])
        raise Failed(f"{' '.join(words)}: exit code {process.returncode}\n{tail}")
    return said, complaints


def stages(database: Path) -> dict[str, str]:
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as opened:
        return dict(opened.execute("SELECT posting_number, stage FROM postings"))


def answers(database: Path) -> int:
    """How many scans the bench has answered."""
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as opened:
        return int(opened.execute("SELECT count(*) FROM scans").fetchone()[0])
