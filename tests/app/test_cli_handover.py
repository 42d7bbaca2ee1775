"""``ozon-desk handover | handovers | status``."""

from __future__ import annotations

import pytest
from openpyxl import load_workbook

from tests.app.conftest import CommandLine
from tests.app.exports import FBS_BOXES, csv_file, number, row
from tests.ui.documents.papers import page_texts

ONE, TWO, THREE, FOUR = (number(n) for n in range(1, 5))
TRACKED = {ONE: "1000000001", TWO: "1000000002"}
LATER = "2026-11-18T09:00:00+00:00"


@pytest.fixture(autouse=True)
def _packed(ozon: CommandLine) -> None:
    rows = [row(n, method="СДЭК до двери", carrier="СДЭК") for n in (1, 2, 3)]
    rows.append(row(4, carrier="Почта России"))
    assert ozon("import", csv_file(ozon.folder / "orders.csv", rows, FBS_BOXES)).code == 0
    assert ozon("pack", ONE, TWO, THREE).code == 0
    for posting, tracking in TRACKED.items():
        assert ozon("track", posting, tracking).code == 0


def test_what_would_go_is_shown_and_nothing_is_written(ozon: CommandLine) -> None:
    said = ozon("handover", "--carrier", "CDEK", "--json")
    assert (said.code, said.err) == (0, "")
    assert (said.json["carrier"], said.json["handed_over_at"], said.json["count"]) == ("CDEK", None, 3)
    assert [one["posting_number"] for one in said.json["expected"]] == [ONE, TWO, THREE]
    assert ozon.queue()[ONE]["stage"] == "packed"


def test_closing_hands_over_all_that_is_beyond_doubt_and_names_the_rest(ozon: CommandLine) -> None:
    said = ozon("handover", "--carrier", "СДЭК", "--close", "--json", at=LATER)
    assert said.code == 3
    told = said.json
    assert (told["carrier"], told["handed_over_at"], told["count"]) == ("CDEK", LATER, 2)
    boxes = [{"number": 1, "of": 1, "tracking_number": TRACKED[ONE], "weight_g": None}]
    assert told["postings"][0] == {"posting_number": ONE, "stage": "handed_over", "packages": boxes}
    assert (told["weight_g"], told["packages_not_weighed"]) == (0, 2)
    assert [(one["posting_number"], one["code"]) for one in told["refused"]] == [(THREE, "leaves_without_number")]
    queue = ozon.queue()
    assert (queue[ONE]["stage"], queue[ONE]["handed_over_at"]) == ("handed_over", LATER)
    assert queue[THREE]["handed_over_at"] is None
    said = ozon("handover", "--carrier", "CDEK", "--close", "--accept-warnings", "--json", at=LATER)
    assert (said.code, said.json["count"], said.json["refused"]) == (0, 1, [])


def test_scanned_boxes_decide_what_leaves(ozon: CommandLine) -> None:
    said = ozon("handover", "--carrier", "CDEK", "--scan", TRACKED[TWO], THREE, FOUR, "--json")
    assert said.code == 3
    assert [one["posting_number"] for one in said.json["postings"]] == [TWO]
    assert said.json["missing"] == [ONE, THREE]
    codes = {one["posting_number"]: one["code"] for one in said.json["refused"]}
    assert codes == {THREE: "leaves_without_number", FOUR: "leaves_unpacked"}
    said = ozon("handover", "--carrier", "CDEK", "--close")
    assert (said.code, said.out.split()[0]) == (0, TWO)
    assert said.err.endswith(f"not handed over: {ONE}, {THREE}\n")
    assert ozon.queue()[ONE]["stage"] == "packed"
    (past,) = ozon("handovers", "--json").json
    assert (past["carrier"], past["count"], past["way"]) == ("CDEK", 1, "drop_off")


def test_an_option_given_twice_drops_no_box(ozon: CommandLine) -> None:
    scans = ("--scan", TRACKED[ONE], "--scan", TRACKED[TWO])
    said = ozon("handover", "--carrier", "CDEK", *scans, "--json")
    assert [one["posting_number"] for one in said.json["postings"]] == [ONE, TWO]


def test_the_list_is_written_when_it_closes_and_once_more_later(ozon: CommandLine) -> None:
    pdf, again, book = (ozon.folder / name for name in ("list.pdf", "again.pdf", "list.xlsx"))
    said = ozon("handover", "--carrier", "CDEK", "--close", "--out", pdf, "--label-language", "en", at=LATER)
    assert said.code == 3
    (page,) = page_texts(pdf)
    for word in (ONE, TWO, TRACKED[ONE], "CDEK", "12:00", "Signature", "Page 1 of 1"):
        assert word in page
    assert THREE not in page
    (past,) = ozon("handovers", "--json").json
    for file in (again, book):
        assert ozon("handover", "--number", past["number"], "--out", file).code == 0
    assert "Акт передачи отправлений" in page_texts(again)[0]
    assert load_workbook(book).worksheets[0]["B2"].value == ONE
    assert ozon("handover", "--number", past["number"], "--json").json["count"] == 2


def test_a_wrong_name_of_a_file_is_refused_before_anything_leaves(ozon: CommandLine) -> None:
    assert ozon("handover", "--carrier", "CDEK", "--close", "--out", "list.doc").code == 2
    assert ozon.queue()[ONE]["stage"] == "packed"


def test_nothing_leaves_where_its_list_cannot_be_written(ozon: CommandLine) -> None:
    said = ozon("handover", "--carrier", "CDEK", "--close", "--out", ozon.folder / "gone" / "list.pdf", "--json")
    assert (said.code, said.out, "The folder is gone" in said.err) == (2, "", True)
    assert ozon.queue()[ONE]["stage"] == "packed"
    assert ozon("handovers", "--json").json == []


def test_what_has_left_is_told_even_where_its_list_fails(ozon: CommandLine) -> None:
    taken = ozon.folder / "list.pdf"
    taken.mkdir()
    said = ozon("handover", "--carrier", "CDEK", "--close", "--accept-warnings", "--out", taken, "--json")
    assert (said.code, said.json["count"], len(said.err.splitlines())) == (3, 3, 1)
    assert ozon.queue()[ONE]["stage"] == "handed_over"
    assert list(ozon.folder.glob(".list*")) == []


def test_an_empty_number_comes_back_from_nowhere(ozon: CommandLine) -> None:
    said = ozon("handover", "--back", "")
    assert (said.code, said.out, "No such posting" in said.err) == (2, "", True)


def test_what_must_not_leave_is_named_once(ozon: CommandLine) -> None:
    assert ozon("hold", TWO, "--reason", "damaged").code == 0
    said = ozon("handover", "--carrier", "CDEK", "--scan", TWO, TWO, "--json")
    assert [one["posting_number"] for one in said.json["refused"]] == [TWO]


def test_what_must_not_leave_is_not_missing(ozon: CommandLine) -> None:
    assert ozon("hold", TWO, "--reason", "damaged").code == 0
    assert ozon("handover", "--carrier", "CDEK", "--scan", ONE).code == 3
    assert ozon("handover", "--carrier", "CDEK", "--json").json["missing"] == [THREE]
    assert ozon("handover", "--carrier", "CDEK", "--close", "--json").json["missing"] == [THREE]


def test_a_draft_of_the_list_can_be_had_before(ozon: CommandLine) -> None:
    pdf = ozon.folder / "draft.pdf"
    assert ozon("handover", "--carrier", "CDEK", "--out", pdf, "--label-language", "en").code == 0
    assert "draft" in page_texts(pdf)[0]


def test_nothing_to_hand_over_leaves_nothing_behind(ozon: CommandLine) -> None:
    for carrier in ("Yanwen", "Russian Post"):
        said = ozon("handover", "--carrier", carrier, "--close", "--json")
        assert (said.code, said.out) == (2, "")
        assert "Nothing to hand over" in said.err
    assert ozon("handover", "--carrier", "Yanwen", "--json").json["count"] == 0
    assert ozon("handovers", "--json").json == []


def test_a_moment_earlier_today_can_be_given(ozon: CommandLine) -> None:
    said = ozon("handover", "--carrier", "CDEK", "--close", "--at", "2026-11-18T08:00:00+00:00", "--json", at=LATER)
    assert said.json["handed_over_at"] == "2026-11-18T08:00:00+00:00"
    refused = ozon("handover", "--carrier", "CDEK", "--close", "--at", "2026-11-17T08:00:00+00:00", at=LATER)
    assert (refused.code, refused.out) == (2, "")


def test_one_comes_back(ozon: CommandLine) -> None:
    ozon("handover", "--carrier", "CDEK", "--close")
    said = ozon("handover", "--back", ONE)
    assert (said.code, said.err) == (0, "")
    assert (ozon.queue()[ONE]["stage"], ozon.queue()[ONE]["handed_over_at"]) == ("packed", None)
    assert ozon("handover", "--back", ONE).code == 2


def test_a_hub_is_reached_only_by_what_is_on_its_way_there(ozon: CommandLine) -> None:
    said = ozon("handover", "--hub", ONE)
    assert (said.code, said.out) == (2, "")


def test_statuses_by_hand_are_refused_with_the_reason(ozon: CommandLine) -> None:
    ozon("handover", "--carrier", "CDEK", "--close")
    said = ozon("status", "last-mile", ONE, "--json")
    assert (said.code, said.out) == (2, "")
    assert "СДЭК до двери" in said.err


def test_what_stands_around_is_no_hand_over(ozon: CommandLine) -> None:
    assert ozon("handover").code == 2
    assert ozon("handover", "--carrier", "CDEK", "--back", ONE).code == 2
    assert ozon("status", "lost", ONE).code == 2
