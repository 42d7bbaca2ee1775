"""``ozon-desk bench``: the bench's answers, one JSON object a line."""

from __future__ import annotations

import io
import json
import sqlite3
from contextlib import closing
from typing import Any

import pytest

from tests.app.conftest import CommandLine
from tests.app.exports import csv_file, number, row

A, B = number(1), number(2)


@pytest.fixture
def bench(ozon: CommandLine, monkeypatch: pytest.MonkeyPatch):
    rows = [row(1, quantity="2"), row(2), row(3, status="Отменён")]
    assert ozon("import", csv_file(ozon.folder / "orders.csv", rows)).code == 0

    def scans(*texts: str, code: int = 0, packer: str = "") -> list[dict[str, Any]]:
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{text}\n" for text in texts)))
        said = ozon("bench", *(["--packer", packer] if packer else []), "--json")
        assert (said.code, said.err) == (code, "")
        return [json.loads(line) for line in said.out.splitlines()]

    return scans


def told(answers: list[dict[str, Any]]) -> list[tuple[str, str]]:
    return [(one["scan"], one["answer"]) for one in answers]


def test_a_posting_and_its_goods(ozon: CommandLine, bench) -> None:
    answers = bench(A, "TPMS-01", "584650001")
    assert [(one["kind"], one["answer"], one["posting_number"]) for one in answers] == [
        ("posting_number", "opened", A),
        ("product", "counted", A),
        ("product", "packed", A),
    ]
    assert not any(one["needs_acknowledgement"] for one in answers)
    assert ozon.queue()[A]["stage"] == "packed"


def test_scans_behind_an_alarm_are_kept_and_answered_in_order(ozon: CommandLine, bench) -> None:
    answers = bench(A, "TPMS-02", "TPMS-01", "TPMS-01", "OD-OK")
    assert told(answers) == [
        (A, "opened"),
        ("TPMS-02", "alarm"),
        ("TPMS-01", "kept"),
        ("TPMS-01", "kept"),
        ("OD-OK", "acknowledged"),
        ("TPMS-01", "counted"),
        ("TPMS-01", "packed"),
    ]
    assert [one["needs_acknowledgement"] for one in answers] == [False, True, True, True, False, False, False]
    assert (answers[1]["code"], answers[1]["kind"]) == ("wrong_article", "product")
    assert "TPMS-01" in answers[1]["message"]


def test_an_alarm_that_waits_at_the_end_is_told_by_the_exit_code(bench) -> None:
    assert told(bench("nonsense", B, code=3)) == [("nonsense", "alarm"), (B, "kept")]


def test_the_bench_begins_empty_each_time(ozon: CommandLine, bench) -> None:
    bench(A, "TPMS-01")
    assert told(bench("TPMS-01", "OD-CANCEL")) == [("TPMS-01", "counted"), ("OD-CANCEL", "cleared")]
    assert ozon.queue()[A]["stage"] == "new"


def test_an_unknown_packer_stops_it(ozon: CommandLine, bench) -> None:
    said = ozon("bench", "--packer", "Nobody")
    assert (said.code, said.out) == (2, "")
    assert "Nobody" in said.err


def test_ends_of_lines_as_scanners_send_them(ozon: CommandLine, bench) -> None:
    answers = bench(f"\ufeff{A}\r", "", "  ", "TPMS-01\rTPMS-01\r", f"{A}\r{B}\rOD-OK\rOD-CANCEL", code=0)
    assert [one["answer"] for one in answers] == [
        "opened",
        "counted",
        "packed",
        "alarm",
        "kept",
        "acknowledged",
        "opened",
        "cleared",
    ]


def test_a_scan_is_noted_before_the_next_one_is_waited_for(ozon: CommandLine, bench, monkeypatch) -> None:
    noted: list[int] = []

    def scanner():
        for text in ("nonsense", "OD-OK"):
            yield f"{text}\n"
            with closing(sqlite3.connect(ozon.database)) as db:
                noted.append(db.execute("SELECT count(*) FROM scans").fetchone()[0])

    monkeypatch.setattr("sys.stdin", scanner())
    assert ozon("bench").code == 0
    assert noted == [1, 2]
