"""Sentences for what is refused around the rule book and the calendars."""

from __future__ import annotations

from typing import Final

from ozon_desk.ui.saying import QT_TRANSLATE_NOOP

RULES: Final = {
    "rulebook_bad": (
        QT_TRANSLATE_NOOP("refusals", "Rule {rule} can't be right: {field}"),
        QT_TRANSLATE_NOOP("refusals", "Put the value right; nothing was changed"),
    ),
    "rule_file_bad": (
        QT_TRANSLATE_NOOP("refusals", "Not a rule book: {file}"),
        QT_TRANSLATE_NOOP("refusals", "Choose a file that was written by “Save as a file” in Settings, Rules"),
    ),
    "rule_file_newer": (
        QT_TRANSLATE_NOOP("refusals", "Written by a newer program: {file}"),
        QT_TRANSLATE_NOOP("refusals", "Install the newest Ozon Desk here, then take the file in again"),
    ),
    "calendar_bad": (
        QT_TRANSLATE_NOOP("refusals", "Not a day of a calendar: {country} {day}"),
        QT_TRANSLATE_NOOP("refusals", "Only Russia's and China's calendars can be changed, day by day"),
    ),
    "never_works": (
        QT_TRANSLATE_NOOP("refusals", "No working day is left: {warehouse}"),
        QT_TRANSLATE_NOOP("refusals", "Tick at least one day of the week on which somebody packs there"),
    ),
}
