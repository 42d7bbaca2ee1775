"""Sentences for what is refused around reports."""

from __future__ import annotations

from typing import Final

from ozon_desk.ui.saying import QT_TRANSLATE_NOOP

REPORTS: Final = {
    "report_kind_unknown": (
        QT_TRANSLATE_NOOP("refusals", "Unknown kind of file: {file}"),
        QT_TRANSLATE_NOOP("refusals", "Choose a name that ends in .xlsx or .pdf"),
    ),
    "report_days_reversed": (
        QT_TRANSLATE_NOOP("refusals", "The days are in the wrong order: {first} to {last}"),
        QT_TRANSLATE_NOOP("refusals", "Put the earlier one first"),
    ),
    "report_days_too_many": (
        QT_TRANSLATE_NOOP("refusals", "Too many days for one report"),
        QT_TRANSLATE_NOOP("refusals", "Choose at most {most}"),
    ),
}
