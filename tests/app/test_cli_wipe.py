"""``ozon-desk wipe``."""

from __future__ import annotations

from tests.app.conftest import CommandLine
from tests.app.exports import FBS_BOXES, csv_file, number, row

LATER = "2027-03-18T06:00:00+00:00"


def take_in(ozon: CommandLine) -> None:
    told = {"recipient": "Анна К.", "phone": "+7 900", "address": "Тула"}
    rows = [row(1, status="Отменен", **told), row(2, **told)]
    said = ozon("import", csv_file(ozon.folder / "orders.csv", rows, FBS_BOXES))
    assert said.code == 0


def test_a_dry_run_says_what_would_go_and_takes_nothing(ozon: CommandLine) -> None:
    take_in(ozon)
    said = ozon("wipe", "--older-than", "60", "--dry-run", "--json", at=LATER)
    assert (said.code, said.err) == (0, "")
    assert {name: said.json[name] for name in ("days", "wiped", "postings", "buyers", "kept_open", "tidy")} == {
        "days": 60,
        "wiped": False,
        "postings": 1,
        "buyers": 1,
        "kept_open": 1,
        "tidy": True,
    }
    assert ozon("wipe", "--older-than", "60", "--dry-run", "--json", at=LATER).json["postings"] == 1


def test_it_wipes_without_asking_and_names_older_copies(ozon: CommandLine) -> None:
    take_in(ozon)
    said = ozon("wipe", "--older-than", "60", at=LATER)
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("Wiped: 1 posting")
    assert "Анна" not in said.out
    again = ozon("wipe", "--older-than", "60", "--json", at=LATER)
    assert (again.json["postings"], again.json["tidy"], again.json["older_copies"]) == (0, True, [])


def test_an_impossible_number_of_days_is_refused(ozon: CommandLine) -> None:
    for days in ("-1", "x", "40000", "1.5"):
        said = ozon("wipe", "--older-than", days)
        assert (said.code, len(said.err.splitlines())) == (2, 1)
    assert ozon("wipe").code == 2


def test_an_import_of_what_is_wiped_brings_nobody_back(ozon: CommandLine) -> None:
    take_in(ozon)
    assert ozon("wipe", "--older-than", "0", "--json", at=LATER).json["buyers"] == 1
    assert ozon("import", ozon.folder / "orders.csv", at=LATER).code == 0
    assert ozon("wipe", "--older-than", "0", "--json", at=LATER).json["buyers"] == 0
    assert number(1) in ozon.queue("cancelled", at=LATER)
