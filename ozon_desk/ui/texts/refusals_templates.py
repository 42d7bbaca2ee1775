"""Words about label templates: what their elements are called, and why a template can't be so."""

from __future__ import annotations

from typing import Final

from ozon_desk.ui.saying import QT_TRANSLATE_NOOP, say

TEMPLATES: Final = {
    "template_bad": (
        QT_TRANSLATE_NOOP("refusals", "The shop's own label template can't be read: {size} mm"),
        QT_TRANSLATE_NOOP("refusals", "Wrong there: {element} {field}. The built-in one is used; see Settings"),
    ),
    "template_newer": (
        QT_TRANSLATE_NOOP("refusals", "The label template of {size} mm is of a newer program"),
        QT_TRANSLATE_NOOP("refusals", "The built-in one is used. Update this program"),
    ),
    "template_refused": (
        QT_TRANSLATE_NOOP("refusals", "The shop's own label template makes no good label: {size} mm"),
        QT_TRANSLATE_NOOP("refusals", "Wrong there: {element}. The built-in one is used; see Settings"),
    ),
    "element_missing": (
        QT_TRANSLATE_NOOP("refusals", "{element} is missing"),
        QT_TRANSLATE_NOOP("refusals", "Without it labels can't be told apart. Switch it on"),
    ),
    "element_size": (
        QT_TRANSLATE_NOOP("refusals", "{element}: this size is impossible"),
        QT_TRANSLATE_NOOP("refusals", "Choose one between {low_mm} and {high_mm} mm"),
    ),
    "element_off_label": (
        QT_TRANSLATE_NOOP("refusals", "{element} runs {by_mm} mm off the label"),
        QT_TRANSLATE_NOOP("refusals", "Make elements smaller, or switch some off"),
    ),
    "elements_overlap": (
        QT_TRANSLATE_NOOP("refusals", "{element} lies on {other}, by {by_mm} mm"),
        QT_TRANSLATE_NOOP("refusals", "Make elements smaller, or switch some off"),
    ),
    "element_too_narrow": (
        QT_TRANSLATE_NOOP("refusals", "{element} can't be read: there is no room"),
        QT_TRANSLATE_NOOP("refusals", "It needs {needed_mm} mm of width and has {room_mm}"),
    ),
    "element_too_dense": (
        QT_TRANSLATE_NOOP("refusals", "{element} is too fine for {dpi} dpi"),
        QT_TRANSLATE_NOOP("refusals", "It needs {needed_mm} mm and has {room_mm}: each bar two dots or more"),
    ),
}
_ELEMENTS: Final = {
    "posting_number": QT_TRANSLATE_NOOP("elements", "Posting number"),
    "code128": QT_TRANSLATE_NOOP("elements", "Barcode of the posting"),
    "package": QT_TRANSLATE_NOOP("elements", "Box n of m"),
    "ship_by": QT_TRANSLATE_NOOP("elements", "Ship by"),
    "pieces": QT_TRANSLATE_NOOP("elements", "Number of pieces"),
    "carrier": QT_TRANSLATE_NOOP("elements", "Carrier"),
    "delivery_method": QT_TRANSLATE_NOOP("elements", "Delivery method"),
    "tracking_number": QT_TRANSLATE_NOOP("elements", "Tracking number"),
    "recipient": QT_TRANSLATE_NOOP("elements", "Recipient"),
    "place": QT_TRANSLATE_NOOP("elements", "City"),
    "warehouse": QT_TRANSLATE_NOOP("elements", "Warehouse"),
    "order_number": QT_TRANSLATE_NOOP("elements", "Order number"),
    "marks": QT_TRANSLATE_NOOP("elements", "“Reprint”, “not Ozon's label”"),
    "goods": QT_TRANSLATE_NOOP("elements", "Goods"),
    "text": QT_TRANSLATE_NOOP("elements", "Own words"),
    "rule": QT_TRANSLATE_NOOP("elements", "Line across"),
    "data_matrix": QT_TRANSLATE_NOOP("elements", "DataMatrix of the desk"),
    "serial": QT_TRANSLATE_NOOP("elements", "DataMatrix in letters"),
}


def element_name(kind: str) -> str:
    """What people call an element of a label; one without a name is shown as it is."""
    source = _ELEMENTS.get(kind)
    return kind if source is None else say("elements", source)
