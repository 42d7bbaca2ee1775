"""Label templates as an owner might make them."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from ozon_desk.domain.label_layout import Align, LabelSize
from ozon_desk.domain.label_templates import Element, ElementKind, LabelTemplate, Place
from ozon_desk.services.label_templates import load_templates
from tests.conftest import RESOURCES

TEMPLATES = load_templates(RESOURCES)


@st.composite
def edited(draw: st.DrawFn) -> LabelTemplate:
    """A built-in template after some editing, good or not: moved, made larger or smaller, on or off."""
    template = TEMPLATES[draw(st.sampled_from(list(LabelSize)))]
    elements = list(template.elements)
    for _ in range(draw(st.integers(0, 4))):
        moved = elements.pop(draw(st.integers(0, len(elements) - 1)))
        elements.insert(draw(st.integers(0, len(elements))), moved)
    for _ in range(draw(st.integers(0, 6))):
        at = draw(st.integers(0, len(elements) - 1))
        elements[at] = draw(_changed(elements[at]))
    margin = draw(st.sampled_from([template.margin_mm, 0.5, 1.0, 2.5]))
    return LabelTemplate(template.size, margin, tuple(elements))


@st.composite
def _changed(draw: st.DrawFn, element: Element) -> Element:
    lines = st.integers(0, 3) if element.kind is ElementKind.GOODS else st.integers(1, 3)
    return replace(
        element,
        on=element.traits.is_obligatory or draw(st.booleans()),
        size_mm=round(element.size_mm * draw(st.sampled_from([1.0, 0.5, 0.7, 0.9, 1.1, 1.5, 2.0])), 2),
        place=draw(st.sampled_from(list(Place))),
        share=draw(st.sampled_from([0, 0, 30, 50, 70])),
        align=draw(st.sampled_from(list(Align))),
        bold=draw(st.booleans()),
        caption=bool(element.traits.caption) and draw(st.booleans()),
        shrink=draw(st.booleans()),
        lines=draw(lines),
        gap_mm=draw(st.sampled_from([0.0, 0.3, 1.0, 3.0])),
        text="Спасибо за покупку!" if element.kind is ElementKind.TEXT else "",
    )
