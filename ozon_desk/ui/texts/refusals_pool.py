"""Sentences about the pool of numbers bought beforehand, and about domestic numbers: code -> (title, what to do)."""

from __future__ import annotations

from typing import Final

from ozon_desk.ui.saying import QT_TRANSLATE_NOOP

POOL: Final = {
    "pool_no_carrier": (
        QT_TRANSLATE_NOOP("refusals", "Whose numbers are these?"),
        QT_TRANSLATE_NOOP("refusals", "Name the carrier that sold them"),
    ),
    "pool_unknown_layout": (
        QT_TRANSLATE_NOOP("refusals", "Which column holds the numbers? {file}"),
        QT_TRANSLATE_NOOP("refusals", "Call it “Tracking number”, or leave only that one. Found: {headers}"),
    ),
    "pool_unknown": (
        QT_TRANSLATE_NOOP("refusals", "Not in the pool: {number}"),
        QT_TRANSLATE_NOOP("refusals", "Check the number in the list of the pool"),
    ),
    "pool_given": (
        QT_TRANSLATE_NOOP("refusals", "Given out already: {number}"),
        QT_TRANSLATE_NOOP("refusals", "It came out of the pool for {posting}, box {package}, and stays that box's"),
    ),
    "pool_has_number": (
        QT_TRANSLATE_NOOP("refusals", "{posting}, box {package}, has a number: {number}"),
        QT_TRANSLATE_NOOP("refusals", "Clear it first if it is wrong; then it gets another one"),
    ),
    "pool_which_carrier": (
        QT_TRANSLATE_NOOP("refusals", "Which carrier takes {posting}?"),
        QT_TRANSLATE_NOOP("refusals", "Choose one, or set the carrier of its delivery method in the settings"),
    ),
    "pool_empty": (
        QT_TRANSLATE_NOOP("refusals", "No free number of {carrier}"),
        QT_TRANSLATE_NOOP("refusals", "Buy new ones and put them into the pool, or scan the carrier's label"),
    ),
    "domestic_is_tracking": (
        QT_TRANSLATE_NOOP("refusals", "Not a domestic number: {number}"),
        QT_TRANSLATE_NOOP(
            "refusals", "{posting}, box {package}, has it as its tracking number. Scan the courier's label"
        ),
    ),
    "tracking_is_domestic": (
        QT_TRANSLATE_NOOP("refusals", "A domestic number: {number}"),
        QT_TRANSLATE_NOOP("refusals", "{posting}, box {package}, goes to the forwarder by it. Scan the other label"),
    ),
    "domestic_same": (
        QT_TRANSLATE_NOOP("refusals", "Domestic and tracking number are the same: {number}"),
        QT_TRANSLATE_NOOP("refusals", "They are two numbers of two carriers. Check which one this is"),
    ),
    "nothing_for_cabinet": (
        QT_TRANSLATE_NOOP("refusals", "Nothing new for Ozon's cabinet"),
        QT_TRANSLATE_NOOP(
            "refusals", "No number was entered or corrected since the last time. Take all of them instead"
        ),
    ),
}
