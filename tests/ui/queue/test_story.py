"""What the details tell of a posting's boxes."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from ozon_desk.domain.cases import CaseKind, Outcome
from ozon_desk.domain.posting import Mark, Package, Portion
from ozon_desk.services.desk import Desk
from ozon_desk.ui import formats
from ozon_desk.ui.queue.story import Story
from tests.builders import NOW, draft, goods_line, take_in
from tests.files.make_label_pdfs import label_pdf, ozon_label

NUMBER = "0201234567-0029-1"


@pytest.fixture
def tell(desk: Desk, qtbot):
    def told() -> list[str]:
        story = Story(desk)
        qtbot.addWidget(story)
        posting = desk.deeds.find(NUMBER)
        story.tell(posting, desk.queue.deadlines(posting), "Europe/Moscow")
        return [label.text() for label in story.findChildren(QLabel)]

    return told


def test_boxes_with_contents_weight_size_and_who_packed(desk, tell):
    take_in(desk, draft(NUMBER, goods_line("A", 5), goods_line("B", 1, "2")))
    desk.pen.who = "Анна"
    boxes = (
        Package(1, contents=(Portion(0, 5),), weight_g=1250, size_mm=(300, 200, 100)),
        Package(2, contents=(Portion(1, 1),), weight_g=80),
    )
    desk.deeds.divide(NUMBER, ((5, 0), (0, 1)))
    desk.deeds.pack(NUMBER, boxes=boxes, codes=(Mark(0, "k1", "c1"), Mark(0, "k2", "c2")))
    told = tell()
    place = told.index("Box 1 of 2: —")
    assert told[place : place + 3] == ["Box 1 of 2: —", "A ×5", f"{formats.number(1250)} g · 300 × 200 × 100 mm"]
    assert told[place + 3 : place + 6] == ["Box 2 of 2: —", "B ×1", "80 g"]
    assert "Honest Sign codes: 2" in told
    assert "Packed 18 Nov 2026 09:05 by Анна" in told


def test_one_plain_box_says_no_more_than_that_it_is_packed(desk, tell):
    take_in(desk, draft(NUMBER))
    assert not any("Packed" in line or "Box" in line for line in tell())
    desk.deeds.pack(NUMBER)
    told = tell()
    assert "Packed 18 Nov 2026 09:05" in told
    assert not any("Box" in line for line in told)


def test_the_weight_of_a_single_box_is_told(desk, tell):
    take_in(desk, draft(NUMBER))
    desk.deeds.pack(NUMBER, boxes=(Package(1, weight_g=420),))
    assert "420 g" in tell()


def test_who_packed_is_whoever_did_it_last(desk, tell):
    take_in(desk, draft(NUMBER))
    desk.pen.who = "Анна"
    desk.deeds.pack(NUMBER)
    desk.deeds.unpack(NUMBER)
    assert not any(line.startswith("Packed 18") for line in tell())
    desk.pen.who = "Олег"
    desk.deeds.pack(NUMBER)
    assert "Packed 18 Nov 2026 09:05 by Олег" in tell()


def test_the_label_of_ozons_that_is_here_is_told(desk, tell, tmp_path):
    take_in(desk, draft(NUMBER))
    assert not any("Ozon's label" in line for line in tell())
    desk.ozon_labels.apply(desk.ozon_labels.read(label_pdf(tmp_path / "ozon.pdf", [ozon_label(NUMBER, 1)])))
    assert "Ozon's label is here" in tell()


def test_cases_tell_what_comes_next_and_how_they_ended(desk, tell):
    take_in(desk, draft(NUMBER))
    assert not any("Case" in line for line in tell())
    desk.cases.open(NUMBER, CaseKind.LOST, who="Анна", note="called them")
    desk.cases.open(NUMBER, CaseKind.LATE)
    desk.cases.close(NUMBER, 2, Outcome.SOLVED)
    told = tell()
    assert "Case 1: Lost" in told
    assert "Ask the carrier where it is · Анна" in told
    assert any("called them" in line for line in told)
    assert "Case 2: Late · Solved · 18 Nov" in told


def test_a_date_somebody_set_for_a_case_is_no_rule_of_ozons(desk, tell):
    take_in(desk, draft(NUMBER, due=None))
    desk.cases.open(NUMBER, CaseKind.LOST, due=NOW)
    told = tell()
    assert any(line.startswith("Next step by") for line in told)
    assert not any("rule" in line for line in told)
