"""The hand-over list read back: from paper by PDFium and zxing, from Excel by openpyxl."""

from __future__ import annotations

from datetime import timedelta

import pytest
from openpyxl import load_workbook

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.handovers import Handover, Terms, Way
from ozon_desk.domain.posting import Package, Posting
from ozon_desk.services.handover_sheets import HandoverSheet, handover_words, sheet_of, sums
from ozon_desk.ui.documents.handover_list import write_handover_list
from tests.builders import NOW
from tests.conftest import RESOURCES
from tests.ui.documents.papers import flat, page_codes, page_sizes_mm, page_texts

LANGUAGES = ("ru", "zh_CN", "en")
TERMS = Terms(
    Way.PICK_UP,
    "Склад 4, ворота 3, ул. Очень Длинная, д. 15/2, корп. 7, въезд со двора " * 3,
    "李 +86 138 0000 0000",
    "P-77",
    "",
    NOW + timedelta(hours=2),
    NOW + timedelta(hours=3),
)
LEFT = Handover(41, "CDEK", TERMS, NOW, "Anna", NOW, "Anna Петрова")


def postings(count: int) -> list[tuple[Posting, tuple[Package, ...]]]:
    """Every tenth with two boxes, every seventh not weighed."""
    found = []
    for n in range(1, count + 1):
        boxes = tuple(
            Package(box, f"10000{n:04d}{box}", weight_g=None if n % 7 == 0 else 1000 + n)
            for box in range(1, 3 if n % 10 == 0 else 2)
        )
        found.append((Posting(id=n, posting_number=f"4123{n:04d}-0285-1", packages=boxes), boxes))
    return found


def sheet(count: int, handover: Handover | None = LEFT) -> HandoverSheet:
    return sheet_of("CDEK", handover, postings(count), "Asia/Shanghai")


@pytest.mark.parametrize("language", LANGUAGES)
def test_several_pages_are_numbered_and_every_box_stands_on_them_once(qapp, tmp_path, language: str) -> None:
    file = tmp_path / "list.pdf"
    write_handover_list(sheet(120), file, language, RESOURCES)
    pages, words = page_texts(file), handover_words(language, RESOURCES)
    assert len(pages) > 3
    assert set(page_sizes_mm(file)) == {(210, 297)}
    for number, page in enumerate(pages, 1):
        assert flat(words.page.format(number=number, count=len(pages))) in flat(page)
        assert "HO000041" in page
        assert flat(words.tracking) in flat(page), "column titles stand on every page"
    whole = " ".join(pages)
    for line in sheet(120).lines:
        assert whole.count(line.tracking_number) == 1
    assert "2/2" in whole
    for said in ("CDEK", "P-77", "Anna Петрова", "14:05", words.handed_by, words.received_by, words.pick_up):
        assert flat(said) in flat(whole), said
    for name, value in sums(sheet(120), words):
        assert flat(f"{name}: {value}") in flat(whole)
    assert page_codes(file)[0] == ["HO000041"]


def test_the_weight_is_that_of_the_weighed_boxes_and_says_so() -> None:
    words = handover_words("en", RESOURCES)
    assert dict(sums(sheet(10), words)) == {
        "Postings": "10",
        "Boxes": "11",
        "Weight, kg": f"{(10 * 1000 + sum(range(1, 11)) - 7 + 10) / 1000:.2f}, not weighed: 1",
    }
    nothing = sheet_of("CDEK", LEFT, [(posting, (Package(1),)) for posting, _ in postings(2)], "UTC")
    assert dict(sums(nothing, words))["Weight, kg"] == "not weighed: 2"


def test_places_to_sign_never_stand_alone_on_a_page(qapp, tmp_path) -> None:
    words = handover_words("ru", RESOURCES)
    for count in range(24, 40):
        file = tmp_path / "list.pdf"
        write_handover_list(sheet(count), file, "ru", RESOURCES)
        last = page_texts(file)[-1]
        assert words.received_by in last
        assert f"{words.postings}: {count}" in last


def test_as_long_as_nothing_has_left_it_is_a_draft_without_a_number(qapp, tmp_path) -> None:
    file = tmp_path / "draft.pdf"
    write_handover_list(sheet(1, None), file, "en", RESOURCES)
    assert "draft" in page_texts(file)[0]
    assert page_codes(file) == [[]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_workbook_holds_the_same(tmp_path, language: str) -> None:
    file, words = tmp_path / "list.xlsx", handover_words(language, RESOURCES)
    write_handover_list(sheet(20), file, language, RESOURCES)
    listed, about = load_workbook(file).worksheets
    rows = list(listed.iter_rows(values_only=True))
    assert rows[0] == (words.number, words.posting, words.box, words.tracking, words.weight)
    assert rows[1] == (1, "41230001-0285-1", "1/1", "1000000011", 1001)
    assert rows[7] == (7, "41230007-0285-1", "1/1", "1000000071", None)
    assert len(rows) == 1 + 22
    said = {row[0]: row[1] for row in about.iter_rows(values_only=True)}
    assert (said[words.carrier], said[words.pass_number], said[words.postings]) == ("CDEK", "P-77", "20")
    assert words.signature in said[words.received_by]
    assert "Anna Петрова" in said[words.handed_by]


def test_other_files_are_refused(tmp_path) -> None:
    with pytest.raises(Refusal, match="handover_file_kind"):
        write_handover_list(sheet(1), tmp_path / "list.doc", "en", RESOURCES)


def test_every_language_has_every_word() -> None:
    for language in LANGUAGES:
        assert handover_words(language, RESOURCES).page.format(number=1, count=2)
    assert handover_words("fr", RESOURCES) == handover_words("en", RESOURCES)
