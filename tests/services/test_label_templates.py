"""The shop's own templates: stored, found again after a restart, never in the way of a label."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.label_layout import LabelSize
from ozon_desk.domain.label_template_data import template_to_data
from ozon_desk.domain.label_templates import ElementKind, LabelTemplate
from ozon_desk.services.desk import Desk
from ozon_desk.storage.database import Database
from tests.builders import NOW

SMALL = LabelSize.SMALL


def without(template: LabelTemplate, kind: ElementKind) -> LabelTemplate:
    elements = tuple(replace(one, on=False) if one.kind is kind else one for one in template.elements)
    return replace(template, elements=elements)


@pytest.fixture
def own(desk) -> LabelTemplate:
    return without(desk.label_templates.built_in(SMALL), ElementKind.WAREHOUSE)


def test_it_is_used_for_its_size_only(desk, own):
    desk.label_templates.keep(own)
    assert desk.label_templates.of(SMALL) == own
    assert desk.label_templates.is_own(SMALL)
    assert desk.label_templates.of(LabelSize.LARGE) == desk.label_templates.built_in(LabelSize.LARGE)
    assert desk.history.newest()[0].deed == "setting"


def test_it_survives_a_restart(file_desk, trade, tmp_path: Path):
    own = without(file_desk.label_templates.built_in(SMALL), ElementKind.WAREHOUSE)
    file_desk.label_templates.keep(own)
    again = Desk(Database.open(tmp_path / "desk.db"), trade, clock=lambda: NOW, name="bench 2")
    try:
        assert again.label_templates.of(SMALL) == own
    finally:
        again.close()


def test_one_that_makes_no_good_label_is_not_stored(desk, own):
    with pytest.raises(Refusal) as refused:
        desk.label_templates.keep(without(own, ElementKind.DATA_MATRIX))
    assert refused.value.code == "element_missing"
    assert desk.history.newest() == []


def test_the_built_in_one_comes_back(desk, own):
    desk.label_templates.keep(own)
    desk.label_templates.back_to_built_in(SMALL)
    assert desk.label_templates.of(SMALL) == desk.label_templates.built_in(SMALL)
    assert desk.shop.settings.label_templates == {}


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ("rubbish", "template_bad"),
        ({"form": 99}, "template_newer"),
        ({"form": 1, "size": "58x40", "margin_mm": 1.5, "elements": [{"element": "rule"}]}, "template_bad"),
    ],
)
def test_what_cant_be_read_stops_no_label_and_is_said(desk, data, code):
    desk.shop.change(label_templates={"58x40": data, "40x20": data})
    assert desk.label_templates.of(SMALL) == desk.label_templates.built_in(SMALL)
    assert desk.label_templates.problem(SMALL).code == code
    assert desk.label_templates.problem(LabelSize.LARGE) is None


def test_one_written_by_hand_that_overlaps_is_not_used_but_can_be_edited(desk, own):
    bad = without(own, ElementKind.PACKAGE)
    desk.shop.change(label_templates={"58x40": template_to_data(bad)})
    assert desk.label_templates.of(SMALL) == desk.label_templates.built_in(SMALL)
    assert desk.label_templates.draft(SMALL) == bad
    problem = desk.label_templates.problem(SMALL)
    assert (problem.code, problem.facts["element"]) == ("template_refused", "package")


def test_a_bad_one_of_another_size_is_left_alone(desk, own):
    desk.shop.change(label_templates={"100x150": {"form": 99}})
    desk.label_templates.keep(own)
    assert desk.shop.settings.label_templates["100x150"] == {"form": 99}
