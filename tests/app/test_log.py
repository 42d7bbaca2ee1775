"""The log and the report of a bug name places and kinds, and nothing of a buyer, whatever the error says."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import insert
from sqlalchemy.exc import IntegrityError

from ozon_desk.app import crash, traces
from ozon_desk.app.log import start_log, stop_log
from ozon_desk.domain.posting import Buyer
from ozon_desk.services.desk import Desk
from ozon_desk.storage import tables
from ozon_desk.ui.bus import Job
from tests.builders import draft, take_in

NAME, PHONE, STREET = "Потаённова Зинаида", "+79991234567", "Секретная улица, 7"
BUYER = Buyer(NAME, "z@hidden.example", NAME, PHONE, STREET, "198765")
NUMBER = "41230001-0001-1"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    handler = start_log(tmp_path)
    yield tmp_path / "ozon-desk.log"
    stop_log(handler)


def is_clean(text: str) -> bool:
    return bool(text) and not any(secret in text for secret in (NAME, PHONE, STREET, "hidden.example", "198765"))


def test_an_error_of_the_database_quotes_no_buyer(desk: Desk, log: Path) -> None:
    take_in(desk, draft(NUMBER, buyer=BUYER))
    row = {"posting_id": 1, **{name: getattr(BUYER, name) for name in Buyer.__dataclass_fields__}}
    with pytest.raises(IntegrityError) as bug, desk.pen.deed("note") as deed:
        deed.connection.execute(insert(tables.buyers).values(row))
    assert is_clean(str(bug.value))
    logging.getLogger("ozon_desk").error("a job in the background failed", exc_info=bug.value)
    told = log.read_text("utf-8")
    assert is_clean(told)
    assert "IntegrityError" in told


def test_a_bug_that_quotes_a_posting_stands_in_the_log_without_it(qapp: object, desk: Desk, log: Path) -> None:
    take_in(desk, draft(NUMBER, buyer=BUYER))
    posting = desk.queue.posting(1)

    def work(_report: object) -> None:
        raise ValueError(f"can't make anything of {posting!r}")

    Job(work).run()
    told = log.read_text("utf-8")
    assert is_clean(told)
    assert "ValueError" in told


def test_the_report_of_a_bug_quotes_no_posting(desk: Desk) -> None:
    take_in(desk, draft(NUMBER, buyer=BUYER))
    posting = desk.queue.posting(1)
    assert posting is not None
    with pytest.raises(KeyError) as bug:
        raise KeyError(replace(posting, hold_note=STREET))
    assert is_clean(crash.report(traces.told(bug.value)))


def test_what_a_library_says_is_not_taken_on_trust(log: Path) -> None:
    logging.getLogger("sqlalchemy.pool").error("can't store %s", NAME, stack_info=True)
    told = log.read_text("utf-8")
    assert is_clean(told)
    assert "ERROR sqlalchemy.pool" in told


def test_a_full_disk_stops_nobody(tmp_path: Path) -> None:
    handler = start_log(tmp_path)
    assert isinstance(handler, logging.StreamHandler)
    handler.stream.close()
    logging.getLogger("ozon_desk").error("once")
    stop_log(handler)


def test_the_log_goes_on_where_it_cannot_rotate(tmp_path: Path) -> None:
    handler = start_log(tmp_path)
    (tmp_path / "ozon-desk.log.1").mkdir()
    (tmp_path / "ozon-desk.log.1" / "x").touch()
    for number in range(9):
        logging.getLogger("ozon_desk").error("%s %d", "." * 100_000, number)
    stop_log(handler)
    assert (tmp_path / "ozon-desk.log").read_text("utf-8").endswith(" 8\n")
