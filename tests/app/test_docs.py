"""Every example in the page about the command line does what it says."""

from __future__ import annotations

import io
import json
import re
import shlex
from pathlib import Path

import pytest

from ozon_desk.app.arguments import parser
from ozon_desk.app.grammar import moment
from ozon_desk.app.wiring import make_clock, open_desk
from ozon_desk.domain.places import DeliveryMethod
from ozon_desk.domain.posting import IntegrationType
from tests.app.conftest import NOW, CommandLine
from tests.app.exports import FBS_BOXES, csv_file, csv_table, number, row, xlsx_file
from tests.files.make_label_pdfs import SMALL, label_pdf, ozon_label

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "command-line.md").read_text(encoding="utf-8")
EXAMPLES = [line for block in re.findall(r"```sh\n(.*?)```", PAGE, re.DOTALL) for line in block.splitlines()]


def test_the_examples_run_in_their_order(ozon: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ozon.folder)
    packed_before(ozon)
    csv_file(Path("orders.csv"), [row(n) for n in (1, 2, 3)])
    due_today = row(6, pack_by="2026-11-18 20:59:59")
    xlsx_file(Path("more-orders.xlsx"), [row(4), row(5, status="Ожидает отгрузки"), due_today])
    csv_table(Path("products.xlsx"), [["offer_id", "barcode", "pieces"], ["TPMS-04", "4600000000008", "1"]])
    csv_table(Path("numbers.csv"), [["posting_number", "tracking_number"], [number(5), "RA644000014RU"]])
    csv_table(Path("bought.csv"), [["number"], ["RA644000059RU"], ["RA644000062RU"]])
    csv_table(Path("more-bought.csv"), [["number"], ["RA644000076RU"]])
    heard = [["tracking number", "date", "status"], ["RA644000005RU", "2026-11-18 08:00", "Registered"]]
    csv_table(Path("carrier-report.csv"), heard)
    label_pdf(Path("ozon-labels.pdf"), [ozon_label(number(n), n) for n in (1, 2)], SMALL)
    Path("photo.jpg").write_bytes(b"a photo")
    for example in EXAMPLES:
        fed, _, command = example.rpartition(" | ")
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in shlex.split(fed)[2:])))
        program, *arguments = shlex.split(command)
        if "--entry" in arguments:
            # Whichever it is by then: the page can't know.
            arguments[-1] = str(ozon("journal", "--deed", "promise", "--limit", "1", "--json").json[0]["entry"])
        said = ozon(*arguments)
        assert (program, said.code, said.err) == ("ozon-desk", 0, ""), example
        if "--json" in arguments and not fed:
            assert isinstance(said.json, list | dict)
        elif fed:
            assert [json.loads(line)["scan"] for line in said.out.splitlines()] == shlex.split(fed)[2:]


def packed_before(ozon: CommandLine) -> None:
    """Postings 11 to 15 are packed and numbered already, and the owner has said what their delivery methods are."""
    methods = {11: "CDEK", 12: "CDEK", 13: "Yanwen", 14: "Own van", 15: "Own van"}
    csv_file(Path("before.csv"), [row(n, method=method) for n, method in methods.items()], FBS_BOXES)
    assert ozon("import", "before.csv").code == 0
    assert ozon("pack", *map(number, methods)).code == 0
    for n in methods:
        assert ozon("track", number(n), f"10000000{n}", "--carrier", methods[n], "--accept-warnings").code == 0
    desk = open_desk(ozon.database, make_clock(moment(NOW), running=False))
    desk.shop.change(
        delivery_methods=(
            DeliveryMethod("CDEK", "CDEK", IntegrationType.TRACKING_3PL),
            DeliveryMethod("Yanwen", "Yanwen", IntegrationType.TRACKING_3PL, first_mile_days=3),
            DeliveryMethod("Own van", "Own van", IntegrationType.NON_INTEGRATED),
        )
    )
    desk.close()


def test_every_command_and_option_has_its_example() -> None:
    told = " ".join(EXAMPLES).split()
    (group,) = (action for action in parser()._actions if action.dest == "command")
    assert group.choices is not None
    assert set(group.choices) <= set(told)
    options = {option for one in group.choices.values() for option in one._option_string_actions}  # type: ignore[union-attr]
    assert options - {"-h", "--help"} <= set(told)
