"""Sentences for what is refused around wiping buyers' data."""

from __future__ import annotations

from typing import Final

from ozon_desk.ui.saying import QT_TRANSLATE_NOOP

PRIVACY: Final = {
    "wipe_days_bad": (
        QT_TRANSLATE_NOOP("refusals", "Not a number of days: {days}"),
        QT_TRANSLATE_NOOP("refusals", "Buyers' data can be kept from 0 to 36500 days"),
    ),
}
