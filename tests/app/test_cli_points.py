"""``ozon-desk points``."""

from __future__ import annotations

from tests.app.conftest import CommandLine
from tests.app.exports import csv_file, number, row


def test_points_are_written_down_changed_and_withdrawn(ozon: CommandLine) -> None:
    ozon("import", csv_file(ozon.folder / "orders.csv", [row(1)]))
    said = ozon("points", "--add", "3", "--carrier", "Yanwen", "--posting", number(1), "--note", "by post", "--json")
    assert (said.code, said.err) == (0, "")
    assert said.json == {
        "points": 3,
        "limit": 15,
        "left": 12,
        "in_sight": False,
        "reached": False,
        "next_lapse": None,
        "violations": [
            {
                "id": 1,
                "at": "2026-11-18T06:00:00+00:00",
                "points": 3,
                "carrier": "Yanwen",
                "posting_number": number(1),
                "note": "by post",
                "lapses": None,
                "withdrawn": False,
                "stands": True,
            }
        ],
    }
    changed = ozon("points", "--change", "1", "--lapses", "2026-12-01", "--json").json
    assert changed["next_lapse"] == "2026-12-01T20:59:59+00:00"
    assert [one["id"] for one in changed["violations"]] == [2]
    assert ozon("points", "--withdraw", "2", "--json").json["points"] == 0
    assert ozon("undo").code == 0
    assert ozon("points").out.splitlines()[0].startswith("3 of 15 points; 3 lapse on 1 Dec 2026 | ")
    assert ozon("points", at="2026-12-02T00:00:00Z").out.splitlines()[0].startswith("0 of 15 points | ")


def test_what_cannot_be_is_one_line_and_exit_code_2(ozon: CommandLine) -> None:
    for wrong in (
        ["--add", "9", "--carrier", "Yanwen"],
        ["--add", "3"],
        ["--withdraw", "7"],
        ["--carrier", "Yanwen"],
        ["--lapses", "2026-12-01"],
        ["--add", "-3", "--carrier", "Yanwen"],
    ):
        said = ozon("points", *wrong)
        assert (said.code, said.out, len(said.err.splitlines())) == (2, "", 1), wrong
