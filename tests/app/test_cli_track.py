"""``ozon-desk track``: what is refused, what is warned of, what goes in."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.conftest import CommandLine, Said
from tests.app.exports import FBS_BOXES, csv_file, csv_table, number, row, xlsx_file

ONE, TWO, THREE, BY_CDEK, CANCELLED = (number(n) for n in range(1, 6))
GOOD, ALSO_GOOD, WRONG = "RA644000005RU", "RA644000014RU", "RA644000001RU"


@pytest.fixture(autouse=True)
def _orders(ozon: CommandLine) -> None:
    rows = [*(row(n) for n in (1, 2, 3)), row(4, method="СДЭК до двери", carrier="CDEK"), row(5, status="Отменён")]
    assert ozon("import", csv_file(ozon.folder / "orders.csv", rows, FBS_BOXES)).code == 0


def numbers(ozon: CommandLine) -> dict[str, str]:
    """Posting -> tracking number, where there is one."""
    found = {posting: said["packages"][0]["tracking_number"] for posting, said in ozon.queue().items()}
    return {posting: number for posting, number in found.items() if number}


def refused(said: Said, words: str) -> None:
    assert (said.code, said.out, said.err.count("\n")) == (2, "", 1)
    assert words in said.err


def test_a_number_goes_in_and_its_deadline_goes(ozon: CommandLine) -> None:
    assert "track" in [one["kind"] for one in ozon.queue()[ONE]["deadlines"]]
    said = ozon("track", ONE, f"  {GOOD.lower()} ")
    assert (said.code, said.err) == (0, "")
    assert "Russian Post" in said.out
    posting = ozon.queue()[ONE]
    assert posting["packages"] == [{"number": 1, "tracking_number": GOOD, "carrier": "Russian Post"}]
    assert "track" not in [one["kind"] for one in posting["deadlines"]]


def test_correcting_clearing_and_undoing(ozon: CommandLine) -> None:
    steps = []
    for arguments in ((ONE, GOOD), (ONE, ALSO_GOOD), (ONE, "--clear")):
        assert ozon("track", *arguments).code == 0
        steps.append(numbers(ozon))
    for _ in range(3):
        assert ozon("undo").code == 0
        steps.append(numbers(ozon))
    assert steps == [{ONE: GOOD}, {ONE: ALSO_GOOD}, {}, {ONE: ALSO_GOOD}, {ONE: GOOD}, {}]


def test_what_nobody_may_enter(ozon: CommandLine) -> None:
    for typed, words in (
        ("", "missing"),
        ("   ", "missing"),
        (ONE, "posting number"),
        (TWO, "posting number"),
        ("41230001-0285", "posting number"),
        ("1.23457E+13", "Excel has damaged"),
        ("6,27669E+11", "Excel has damaged"),
        ("12 34 56", "Spaces inside"),
        ("RA 644 000 001 RU", "Spaces inside"),
        ("12345 67890", "Spaces inside"),
    ):
        refused(ozon("track", ONE, typed, "--accept-warnings"), words)
    assert numbers(ozon) == {}


def test_spaces_are_taken_out_where_the_check_digit_proves_it(ozon: CommandLine) -> None:
    assert ozon("track", ONE, "RA 644 000 005 RU").code == 0
    assert ozon("track", TWO, "80080711 11111 6").code == 0
    assert numbers(ozon) == {ONE: GOOD, TWO: "80080711111116"}


def test_a_number_belongs_to_one_box(ozon: CommandLine) -> None:
    ozon("track", ONE, GOOD)
    refused(ozon("track", TWO, GOOD, "--accept-warnings"), ONE)
    assert ozon("track", ONE, GOOD).code == 0
    ozon("track", ONE, "--clear")
    assert ozon("track", TWO, GOOD).code == 0


def test_postings_without_a_parcel(ozon: CommandLine) -> None:
    refused(ozon("track", "99999999-9999-1", GOOD), "No such posting")
    refused(ozon("track", CANCELLED, GOOD), "Cancelled")
    refused(ozon("track", ONE), "of which posting")
    refused(ozon("track"), "of which posting")


@pytest.mark.parametrize(
    ("posting", "typed", "carrier", "words"),
    [
        (ONE, WRONG, "", "should be 5, is 1"),
        (ONE, "80080711111111", "", "should be 6, is 1"),
        (BY_CDEK, GOOD, "", "delivery method is CDEK"),
        (BY_CDEK, "1105482930", "Почта России", "delivery method is CDEK"),
    ],
)
def test_a_warning_keeps_a_number_out_until_somebody_insists(
    ozon: CommandLine, posting: str, typed: str, carrier: str, words: str
) -> None:
    arguments = ["track", posting, typed, *(["--carrier", carrier] if carrier else [])]
    said = ozon(*arguments)
    refused(said, words)
    assert "--accept-warnings" in said.err
    assert ozon(*arguments, "--preview", "--json").json[0]["verdict"] == "warn"
    assert numbers(ozon) == {}
    assert ozon(*arguments, "--accept-warnings").code == 0
    assert numbers(ozon) == {posting: typed}


def test_shapes_of_carriers(ozon: CommandLine) -> None:
    for typed, carrier, words in (
        ("XYZ-77/12", "", "shape unknown"),
        ("YT1234567890123456", "", "YunExpress"),
        ("1105482930", "", "CDEK"),
        ("4PX1234567890123CN", "", "4PX"),
        ("CJPAB1234567890YQ", "", "CJ"),
        ("UG123456789YP", "", "Yanwen"),
        ("SF1234567890123", "", "SF"),
        ("LP00123456789012", "", "choose the carrier: 4PX, Cainiao"),
        ("LP00123456789012", "4px", "4PX"),
        ("RB123456785CN", "Голубь", "isn't in the shop's list"),
    ):
        said = ozon("track", ONE, typed, *(["--carrier", carrier] if carrier else []))
        assert (said.code, said.err) == (0, "")
        assert words in said.out
    assert numbers(ozon) == {ONE: "RB123456785CN"}


def test_what_a_chosen_carrier_costs_is_said_and_may_be_insisted_upon(ozon: CommandLine) -> None:
    refused(
        ozon("track", ONE, "LP00123456789012", "--carrier", "Cainiao"), "2 to 5 penalty points each time; 15 in all"
    )
    said = ozon("track", BY_CDEK, "RB123456786CN", "--carrier", "China Post", "--json")
    assert (said.code, said.err.count("\n")) == (2, 1)
    (line,) = said.json
    assert (line["verdict"], line["code"]) == ("warn", "check_digit_wrong")
    assert line["also"] == ["carrier_not_of_method", "carrier_not_whitelisted"]
    for words in ("check digit should be", "delivery method is CDEK", "50,000 RUB"):
        assert words in line["message"]
    assert numbers(ozon) == {}
    assert ozon("track", ONE, "LP00123456789012", "--carrier", "Cainiao", "--accept-warnings").code == 0
    refused(ozon("track", TWO, GOOD, "--carrier", "平邮", "--accept-warnings"), "No tracking")
    assert numbers(ozon) == {ONE: "LP00123456789012"}


def test_a_placeholder_that_is_kept_is_no_number(ozon: CommandLine) -> None:
    for typed in ("0000000000", "нет"):
        said = ozon("track", ONE, typed, "--preview", "--json")
        assert (said.code, said.json[0]["verdict"], said.json[0]["code"]) == (0, "warn", "tracking_placeholder")
    refused(ozon("track", ONE, "0000000000"), "--accept-warnings")
    assert ozon("track", ONE, "0000000000", "--accept-warnings").code == 0
    assert "track" in [one["kind"] for one in ozon.queue()[ONE]["deadlines"]]
    refused(ozon("track", TWO, "0000000000", "--accept-warnings"), "two boxes can't have the same one")
    assert ozon("track", ONE, GOOD).code == 0
    assert "track" not in [one["kind"] for one in ozon.queue()[ONE]["deadlines"]]


def test_refused_numbers_are_told_as_json_too(ozon: CommandLine) -> None:
    said = ozon("track", ONE, "1.23457E+13", "--json")
    assert (said.code, said.json[0]["verdict"], said.json[0]["code"]) == (2, "refused", "tracking_damaged")


def test_a_list_by_any_header(ozon: CommandLine) -> None:
    for posting in ("Номер отправления", "发货号码", "posting_number", " НОМЕР\u00a0отправления"):
        for tracking in ("Трек-номер", "跟踪号", "追踪号", "tracking_number"):
            cells = [["Примечание", tracking, posting], ["", GOOD, ONE], ["хрупкое", ALSO_GOOD, TWO]]
            file = csv_table(ozon.folder / "list.csv", cells, delimiter="\t")
            said = ozon("track", "--file", file, "--preview", "--json")
            assert (said.code, [one["line"] for one in said.json]) == (0, [2, 3])
    assert numbers(ozon) == {}


def written(path: Path, lines: list[tuple[object, object]]) -> Path:
    return csv_table(path, [["posting_number", "tracking_number"], *lines])


def test_the_good_lines_of_a_list_go_in_together(ozon: CommandLine) -> None:
    lines: list[tuple[object, object]] = [
        (ONE, GOOD),
        (TWO, GOOD),
        (THREE, "1.23457E+13"),
        (BY_CDEK, ALSO_GOOD),
        (CANCELLED, ALSO_GOOD),
        ("99999999-9999-1", ALSO_GOOD),
        (TWO, ""),
        (TWO, "XYZ-77"),
        (ONE, "XYZ-78"),
    ]
    file = written(ozon.folder / "list.csv", lines)
    said = ozon("track", "--file", file, "--json")
    assert (said.code, said.err) == (3, "")
    assert [(one["line"], one["verdict"], one["code"]) for one in said.json] == [
        (2, "ok", "check_digit_right"),
        (3, "refused", "tracking_taken"),
        (4, "refused", "tracking_damaged"),
        (5, "warn", "carrier_not_of_method"),
        (6, "refused", "posting_cancelled"),
        (7, "refused", "posting_unknown"),
        (8, "refused", "tracking_empty"),
        (9, "ok", "shape_unknown"),
        (10, "refused", "second_number"),
    ]
    assert all(one["message"] for one in said.json)
    assert numbers(ozon) == {ONE: GOOD, TWO: "XYZ-77"}
    said = ozon("track", "--file", file, "--accept-warnings")
    assert (said.code, said.out.count("\n"), said.err.count("\n")) == (3, 3, 6)
    assert numbers(ozon) == {ONE: GOOD, TWO: "XYZ-77", BY_CDEK: ALSO_GOOD}
    ozon("undo")
    ozon("undo")
    assert numbers(ozon) == {}


def test_a_good_list_and_a_workbook(ozon: CommandLine) -> None:
    rows = [row(1, offer=80080711111116), row(2, offer=1105482930)]
    header = ["Номер отправления", "Артикул"]
    file = xlsx_file(ozon.folder / "list.xlsx", rows, header)
    assert ozon("track", "--file", file).code == 2
    from openpyxl import load_workbook

    book = load_workbook(file)
    book.worksheets[0]["B1"] = "Трек-номер"
    book.save(file)
    assert ozon("track", "--file", file).code == 0
    assert numbers(ozon) == {ONE: "80080711111116", TWO: "1105482930"}


def test_a_list_that_is_none(ozon: CommandLine) -> None:
    for content in ("", "posting_number;tracking_number\n", "a;b;c;d\n1;2;3;4\n", "%PDF-1.4"):
        file = ozon.folder / "list.csv"
        file.write_text(content, encoding="utf-8")
        refused(ozon("track", "--file", file, "--json"), "list.csv")


def test_what_contradicts_itself(ozon: CommandLine) -> None:
    for arguments in ([ONE, "--file", "x.csv"], [ONE, GOOD, "--clear"], [ONE, "--clear", "--preview"]):
        refused(ozon("track", *arguments), "track: ")
