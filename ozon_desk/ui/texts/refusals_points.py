"""Sentences for what is refused around the ledger of points."""

from __future__ import annotations

from typing import Final

from ozon_desk.ui.saying import QT_TRANSLATE_NOOP

POINTS: Final = {
    "points_out_of_range": (
        QT_TRANSLATE_NOOP("refusals", "Not a number of points Ozon gives: {points}"),
        QT_TRANSLATE_NOOP("refusals", "One violation brings {least} to {most}; other numbers: Settings, Rules, R13"),
    ),
    "points_no_carrier": (
        QT_TRANSLATE_NOOP("refusals", "The carrier is missing"),
        QT_TRANSLATE_NOOP("refusals", "Say whose parcel Ozon gave the points for"),
    ),
    "points_lapse_before": (
        QT_TRANSLATE_NOOP("refusals", "They can't lapse on {lapses}: they were given on {day}"),
        QT_TRANSLATE_NOOP("refusals", "Type the day Ozon's notice names, or leave it open"),
    ),
    "points_unknown": (
        QT_TRANSLATE_NOOP("refusals", "No points with the number {id}"),
        QT_TRANSLATE_NOOP("refusals", "Look the number up in the list of points"),
    ),
    "points_withdrawn": (
        QT_TRANSLATE_NOOP("refusals", "These points are withdrawn already: {id}"),
        QT_TRANSLATE_NOOP("refusals", "Nothing is left to do. If that was wrong, write them down again"),
    ),
}
