"""A field for a day, written as the language writes days, with a calendar to pick it from."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QWidget

from ozon_desk.ui import formats


class DayBox(QDateEdit):
    """``name`` is what a screen reader calls it."""

    def __init__(self, day: date, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDisplayFormat(formats.day_pattern())
        self.setCalendarPopup(True)
        self.setAccessibleName(name)
        self.set_day(day)

    @property
    def chosen(self) -> date:
        return python_day(self.date())

    def set_day(self, day: date) -> None:
        self.setDate(qt_day(day))


def qt_day(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def python_day(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
