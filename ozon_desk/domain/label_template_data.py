"""Label templates as plain data (JSON): read strictly, written without what goes without saying.

``docs/label-templates.md`` describes the format.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any, Final, NoReturn

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.label_layout import Align, LabelSize
from ozon_desk.domain.label_templates import (
    GAP,
    LINES,
    LONGEST_TEXT,
    MARGIN,
    NAME_LINES,
    SHARE,
    Element,
    ElementKind,
    LabelTemplate,
    Place,
)

FORM: Final = 1
"""Grows when older programs would read a template wrongly."""
_MOST_ELEMENTS: Final = 40
_KEYS: Final = frozenset({"form", "size", "margin_mm", "elements"})
_DEFAULTS: Final[Mapping[str, Any]] = {
    item.name: item.default for item in fields(Element) if item.init and item.name not in ("kind", "size_mm")
}


def template_from_data(data: object, size: LabelSize) -> LabelTemplate:
    """The template out of parsed JSON.

    Raises Refusal ``template_newer`` (size) for one of a newer program, ``template_bad`` (size, element, field) for
    what can't be read; whether a label can be made of it is ``check_template``'s business.
    """
    if not isinstance(data, Mapping):
        _bad(size, "", "form")
    form = data.get("form")
    if not isinstance(form, int) or isinstance(form, bool) or form < 1:
        _bad(size, "", "form")
    if form > FORM:
        raise Refusal("template_newer", size=size.value)
    for unknown in sorted(str(key) for key in data.keys() - _KEYS):
        _bad(size, "", unknown)
    if data.get("size") != size.value:
        _bad(size, "", "size")
    margin = _number(data.get("margin_mm"), *MARGIN)
    if margin is None:
        _bad(size, "", "margin_mm")
    elements = data.get("elements")
    if not isinstance(elements, list) or not 0 < len(elements) <= _MOST_ELEMENTS:
        _bad(size, "", "elements")
    made = tuple(_element(entry, size) for entry in elements)
    for element in made:
        if sum(other.kind is element.kind for other in made) > element.traits.at_most:
            _bad(size, element.kind.value, "element")
    return LabelTemplate(size, margin, made)


def template_to_data(template: LabelTemplate) -> dict[str, Any]:
    """What ``template_from_data`` reads back as the same template."""
    return {
        "form": FORM,
        "size": template.size.value,
        "margin_mm": template.margin_mm,
        "elements": [_element_data(element) for element in template.elements],
    }


def _element_data(element: Element) -> dict[str, Any]:
    told = {name: getattr(element, name) for name, default in _DEFAULTS.items() if getattr(element, name) != default}
    plain = {name: str(value) if isinstance(value, (Align, Place)) else value for name, value in told.items()}
    return {"element": element.kind.value, "size_mm": element.size_mm, **plain}


def _bad(size: LabelSize, part: str, field: str) -> NoReturn:
    raise Refusal("template_bad", size=size.value, element=part, field=field)


def _element(entry: object, size: LabelSize) -> Element:
    name = entry.get("element") if isinstance(entry, Mapping) else None
    if not isinstance(entry, Mapping) or name not in list(ElementKind):
        _bad(size, str(name or ""), "element")
    kind = ElementKind(name)
    values: dict[str, Any] = {}
    for key, value in entry.items():
        if key == "element":
            continue
        read = _value(kind, str(key), value)
        if read is None:
            _bad(size, kind.value, str(key))
        values[str(key)] = read
    if "size_mm" not in values:
        _bad(size, kind.value, "size_mm")
    return Element(kind=kind, **values)


def _value(kind: ElementKind, key: str, value: object) -> Any:
    """The value of a field, None where it is none."""
    match key:
        case "size_mm":
            return _number(value, 0.01, 1000)  # what is sensible depends on the kind: ``check_template``
        case "gap_mm":
            return _number(value, *GAP)
        case "share":
            return _whole(value, *SHARE)
        case "lines":
            return _whole(value, *(NAME_LINES if kind is ElementKind.GOODS else LINES))
        case "place":
            return next((place for place in Place if place == value), None)
        case "align":
            return next((align for align in Align if align == value), None)
        case "on" | "bold" | "caption" | "shrink":
            return value if isinstance(value, bool) else None
        case "text":
            return value if isinstance(value, str) and len(value) <= LONGEST_TEXT else None
        case _:
            return None


def _number(value: object, low: float, high: float) -> float | None:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return float(value) if low <= value <= high else None


def _whole(value: object, low: int, high: int) -> int | None:
    if isinstance(value, bool) or not isinstance(value, int):
        return None
    return value if low <= value <= high else None
