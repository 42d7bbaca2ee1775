"""Templates as data: what is accepted makes labels on which nothing touches anything, and all else is refused."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.label_layout import Align, LabelSize
from ozon_desk.domain.label_template_check import WORST, check_template
from ozon_desk.domain.label_template_data import template_from_data, template_to_data
from ozon_desk.domain.label_templates import Element, ElementKind, LabelTemplate, Place
from ozon_desk.domain.labels import LabelContent, describe, lay_out
from tests.domain.test_labels import CONTENT, WORDS, contents, lines, overlap
from tests.label_templates import TEMPLATES, edited

Kind = ElementKind
SMALL, LARGE = TEMPLATES[LabelSize.SMALL], TEMPLATES[LabelSize.LARGE]


def changed(template: LabelTemplate, kind: ElementKind, **values: object) -> LabelTemplate:
    """The template with another value in its first element of a kind."""
    at = [element.kind for element in template.elements].index(kind)
    elements = list(template.elements)
    elements[at] = replace(elements[at], **values)
    return replace(template, elements=tuple(elements))


def moved(template: LabelTemplate, kind: ElementKind, to: int) -> LabelTemplate:
    elements = list(template.elements)
    element = elements.pop([element.kind for element in elements].index(kind))
    elements.insert(to, element)
    return replace(template, elements=tuple(elements))


def refused(template: LabelTemplate) -> dict[str, tuple[str, dict[str, object]]]:
    """Element -> code and facts."""
    return {str(refusal.facts["element"]): (refusal.code, dict(refusal.facts)) for refusal in check_template(template)}


@pytest.mark.parametrize("size", LabelSize)
def test_those_that_come_along_are_accepted(size: LabelSize) -> None:
    assert check_template(TEMPLATES[size]) == ()


@pytest.mark.parametrize("size", LabelSize)
def test_a_template_survives_being_written(size: LabelSize) -> None:
    written = json.loads(json.dumps(template_to_data(TEMPLATES[size])))
    assert template_from_data(written, size) == TEMPLATES[size]


@settings(max_examples=300)
@given(template=edited())
def test_an_edited_template_survives_being_written(template: LabelTemplate) -> None:
    assert template_from_data(json.loads(json.dumps(template_to_data(template))), template.size) == template


@settings(max_examples=400)
@given(template=edited(), content=contents | st.just(WORST))
def test_what_is_accepted_never_overlaps_or_leaves_the_label(template: LabelTemplate, content: LabelContent) -> None:
    assume(not check_template(template))
    page = lay_out(content, template, WORDS)
    for (_, one), (_, other) in combinations(page.placed, 2):
        assert not overlap(replace(one, w=one.w - 0.01, h=one.h - 0.01), other), (one, other)
    for _, box in page.placed:
        assert box.w > 0
        assert box.h > 0
        assert box.x >= 0
        assert box.y >= 0
        assert box.x + box.w <= template.size.width_mm + 1e-6
        assert box.y + box.h <= template.size.height_mm + 1e-6


@pytest.mark.parametrize(
    "kind", [kind for kind in Kind if kind in {e.kind for e in SMALL.elements if e.traits.is_obligatory}]
)
def test_without_what_tells_labels_apart_it_is_refused(kind: ElementKind) -> None:
    off = changed(SMALL, kind, on=False)
    row = [element.kind for element in off.elements].index(kind)
    assert refused(off)[kind.value] == ("element_missing", {"row": row, "element": kind.value})
    gone = replace(SMALL, elements=tuple(element for element in SMALL.elements if element.kind is not kind))
    assert refused(gone)[kind.value] == ("element_missing", {"row": -1, "element": kind.value})


def test_letters_nobody_can_read_and_giant_ones_are_refused() -> None:
    for size in (0.5, 21.0):
        code, facts = refused(changed(SMALL, Kind.CARRIER, size_mm=size))["carrier"]
        assert (code, facts["low_mm"], facts["high_mm"]) == ("element_size", "1.5", "20.0")


def test_what_no_longer_fits_is_refused_with_how_much_it_is() -> None:
    code, facts = refused(changed(SMALL, Kind.CODE128, size_mm=20.0))["goods"]
    assert (code, facts["by_mm"]) == ("element_off_label", "11.4")
    grown = changed(moved(SMALL, Kind.GOODS, 0), Kind.CODE128, size_mm=34.0)
    assert refused(grown)["code128"][0] == "element_off_label"


def test_what_runs_into_the_letters_at_the_foot_is_refused() -> None:
    crowded = changed(changed(LARGE, Kind.GOODS, on=False), Kind.CODE128, size_mm=60.0)
    crowded = changed(crowded, Kind.ORDER_NUMBER, size_mm=14.0)
    code, facts = refused(crowded)["order_number"]
    assert (code, facts["other"]) == ("elements_overlap", "serial")
    assert float(str(facts["by_mm"])) > 0


def test_shares_of_more_than_the_whole_line_are_refused() -> None:
    wide = changed(changed(SMALL, Kind.PACKAGE, share=70), Kind.SHIP_BY, share=60)
    assert refused(wide)["ship_by"][0] == "element_off_label"


def test_words_that_must_be_read_whole_need_their_room() -> None:
    code, facts = refused(changed(SMALL, Kind.PACKAGE, share=20))["package"]
    assert (code, facts["room_mm"]) == ("element_too_narrow", "11.0")
    assert refused(changed(SMALL, Kind.POSTING_NUMBER, shrink=False))["posting_number"][0] == "element_too_narrow"


def test_a_barcode_beside_the_data_matrix_is_too_dense_on_a_small_label_only() -> None:
    last = len(SMALL.elements) - 1
    code, facts = refused(moved(changed(SMALL, Kind.CODE128, size_mm=6.0), Kind.CODE128, last))["code128"]
    assert (code, facts["dpi"], facts["needed_mm"], facts["room_mm"]) == ("element_too_dense", 203, "57.8", "45.8")
    assert "code128" not in refused(moved(LARGE, Kind.CODE128, len(LARGE.elements) - 1))


def test_a_data_matrix_of_thin_modules_is_refused() -> None:
    code, facts = refused(changed(SMALL, Kind.DATA_MATRIX, size_mm=5.3))["data_matrix"]
    assert (code, facts["dpi"], facts["needed_mm"]) == ("element_too_dense", 203, "5.5")
    assert check_template(changed(SMALL, Kind.DATA_MATRIX, size_mm=5.5)) == ()


def test_a_data_matrix_as_wide_as_the_label_is_refused() -> None:
    assert refused(changed(SMALL, Kind.DATA_MATRIX, size_mm=39.0))


def test_what_is_switched_off_leaves_the_others_where_they_are() -> None:
    said = lines(describe(CONTENT, changed(SMALL, Kind.CARRIER, on=False), WORDS))
    assert "Посылка до двери" in said
    said = lines(describe(CONTENT, changed(SMALL, Kind.PACKAGE, on=False), WORDS))
    assert "Ship by 18.11 20:59 MSK" in said


def test_without_the_carrier_the_method_says_its_name() -> None:
    content = replace(CONTENT, carrier="Почта России", delivery_method="Почта России, посылка")
    said = lines(describe(content, changed(LARGE, Kind.CARRIER, on=False), WORDS))
    assert "Почта России, посылка" in said


def test_the_shops_own_words_stand_where_they_are_put() -> None:
    template = changed(moved(LARGE, Kind.TEXT, 0), Kind.TEXT, on=True, text="Осторожно,\nстекло")
    page = lay_out(CONTENT, template, WORDS)
    first = min((box for element, box in page.placed if element.traits.is_flowing), key=lambda box: box.y)
    assert getattr(first, "text", "") == "Осторожно, стекло"


def test_a_data_matrix_at_the_left_pushes_the_others_to_the_right() -> None:
    template = changed(SMALL, Kind.DATA_MATRIX, align=Align.LEFT)
    assert check_template(template) == ()
    plan = describe(CONTENT, template, WORDS)
    assert plan.matrices[0].x < 2
    assert all(not overlap(text, plan.matrices[0]) for text in plan.texts)


def test_goods_leave_room_for_what_stands_below_them() -> None:
    template = moved(LARGE, Kind.GOODS, 4)
    assert check_template(template) == ()
    content = replace(CONTENT, goods=CONTENT.goods * 40)
    page = lay_out(content, template, WORDS)
    lowest = max(box.y for element, box in page.placed if element.kind is Kind.GOODS)
    assert lowest < min(box.y for element, box in page.placed if element.kind is Kind.ORDER_NUMBER)


@pytest.mark.parametrize(
    ("data", "code", "element", "field"),
    [
        (None, "template_bad", "", "form"),
        ([], "template_bad", "", "form"),
        ({"form": "1"}, "template_bad", "", "form"),
        ({"form": 2, "anything": 1}, "template_newer", None, None),
        ({"form": 1, "size": "75x120"}, "template_bad", "", "size"),
        ({"form": 1, "size": "58x40", "margin_mm": True}, "template_bad", "", "margin_mm"),
        ({"form": 1, "size": "58x40", "margin_mm": 1, "elements": []}, "template_bad", "", "elements"),
        ({"form": 1, "size": "58x40", "margin_mm": 1, "colour": 1}, "template_bad", "", "colour"),
    ],
)
def test_data_that_is_no_template_is_refused(data: object, code: str, element: str | None, field: str | None) -> None:
    with pytest.raises(Refusal) as raised:
        template_from_data(data, LabelSize.SMALL)
    assert raised.value.code == code
    assert (raised.value.facts.get("element"), raised.value.facts.get("field")) == (element, field)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("element", "picture"),
        ("size_mm", "3"),
        ("size_mm", None),
        ("size_mm", float("nan")),
        ("gap_mm", -1),
        ("share", 101),
        ("share", 1.5),
        ("lines", 0),
        ("place", "above"),
        ("align", 3),
        ("bold", 1),
        ("text", "x" * 301),
        ("colour", "red"),
    ],
)
def test_an_element_with_a_wrong_value_is_refused(field: str, value: object) -> None:
    data = template_to_data(SMALL)
    data["elements"][5][field] = value
    with pytest.raises(Refusal) as raised:
        template_from_data(data, LabelSize.SMALL)
    assert (raised.value.code, raised.value.facts["field"]) == ("template_bad", field)


def test_the_same_element_twice_is_refused() -> None:
    data = template_to_data(SMALL)
    data["elements"].append(data["elements"][0])
    with pytest.raises(Refusal, match="posting_number"):
        template_from_data(data, LabelSize.SMALL)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


@given(data=json_values, at=st.sampled_from(["form", "size", "margin_mm", "elements"]))
def test_any_json_is_a_template_or_refused(data: object, at: str) -> None:
    for broken in (data, {**template_to_data(SMALL), at: data}):
        with suppress(Refusal):
            assert template_from_data(broken, LabelSize.SMALL).size is LabelSize.SMALL


def test_an_element_can_be_made_in_one_line() -> None:
    """The defaults are those that go without saying in a file."""
    element = Element(kind=Kind.CARRIER, size_mm=3)
    assert (element.on, element.place, element.lines) == (True, Place.LINE, 1)
