"""What stops the rhythm of the tracking workshop, and what it asks: code -> (what is so, what to do now)."""

from __future__ import annotations

from typing import Final

from ozon_desk.ui.saying import QT_TRANSLATE_NOOP

WORKSHOP: Final = {
    "which_box": (
        QT_TRANSLATE_NOOP("refusals", "Which box of {posting}?"),
        QT_TRANSLATE_NOOP("refusals", "It has {boxes}. Choose one, or scan the small square code on the box"),
    ),
    "several_carriers": (
        QT_TRANSLATE_NOOP("refusals", "Whose number is it?"),
        QT_TRANSLATE_NOOP("refusals", "It fits {carriers}. Choose one; OK leaves it open"),
    ),
    "replace_number": (
        QT_TRANSLATE_NOOP("refusals", "{posting}, box {package}, has a number: {number}"),
        QT_TRANSLATE_NOOP("refusals", "OK puts {new} in its place. The old one stays in the history"),
    ),
    "replace_domestic": (
        QT_TRANSLATE_NOOP("refusals", "{posting}, box {package}, has a domestic number: {number}"),
        QT_TRANSLATE_NOOP("refusals", "OK puts {new} in its place. The old one stays in the history"),
    ),
    "number_not_needed": (
        QT_TRANSLATE_NOOP("refusals", "Ozon carries it itself: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "It needs no tracking number. OK enters one all the same"),
    ),
    "two_numbers": (
        QT_TRANSLATE_NOOP("refusals", "Two numbers and no box"),
        QT_TRANSLATE_NOOP("refusals", "{number} and {second}: neither was entered. Scan the box, then its number"),
    ),
    "scan_is_mark": (
        QT_TRANSLATE_NOOP("refusals", "An Honest Sign code is no tracking number"),
        QT_TRANSLATE_NOOP("refusals", "Scan the number on the carrier's label"),
    ),
    "scan_is_product": (
        QT_TRANSLATE_NOOP("refusals", "A product's barcode: {article}"),
        QT_TRANSLATE_NOOP("refusals", "Scan the number on the carrier's label"),
    ),
    "workshop_no_box": (
        QT_TRANSLATE_NOOP("refusals", "For which box?"),
        QT_TRANSLATE_NOOP("refusals", "Scan the box first; then it gets the next number of the pool"),
    ),
    "workshop_nothing_back": (
        QT_TRANSLATE_NOOP("refusals", "Nothing to take back here"),
        QT_TRANSLATE_NOOP("refusals", "Something else was done since. Ctrl+Z says what it would take back"),
    ),
}
