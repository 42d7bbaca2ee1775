"""Spans of days and the bars of the chart in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from ozon_desk.domain.lateness import DATED, Grouping, Tally
from ozon_desk.ui import formats, texts
from ozon_desk.ui.charts.description import BarChart, Role, Series
from ozon_desk.ui.review.spans import Span, SpanKind

PARTS = ("on_time", "late", "overdue", "ahead", "gone")
"""Of a bar, from below; names of fields of a ``Tally`` and values of an ``Outcome``."""
_WEEK = timedelta(days=6)


def kind_name(kind: SpanKind) -> str:
    names = {
        SpanKind.DAY: QCoreApplication.translate("spans", "Day"),
        SpanKind.WEEK: QCoreApplication.translate("spans", "Week"),
        SpanKind.MONTH: QCoreApplication.translate("spans", "Month"),
        SpanKind.QUARTER: QCoreApplication.translate("spans", "Quarter"),
        SpanKind.YEAR: QCoreApplication.translate("spans", "Year"),
        SpanKind.ANY: QCoreApplication.translate("spans", "Any days…"),
    }
    return names[kind]


def span_name(span: Span) -> str:
    """ "Week 47 · 16 Nov – 22 Nov 2026", "November 2026", "Quarter 4 of 2026"."""
    first = span.first
    if span.kind is SpanKind.DAY:
        return f"{weekday(first)} {formats.day(first)}"
    if span.kind is SpanKind.WEEK:
        named = QCoreApplication.translate("spans", "Week {week} · {days}")
        return named.format(week=first.isocalendar().week, days=formats.days(span.first, span.last))
    if span.kind is SpanKind.MONTH:
        named = QCoreApplication.translate("spans", "{month} {year}")
        return named.format(month=QLocale().standaloneMonthName(first.month), year=first.year)
    if span.kind is SpanKind.QUARTER:
        named = QCoreApplication.translate("spans", "Quarter {quarter} of {year}")
        return named.format(quarter=(first.month + 2) // 3, year=first.year)
    return str(first.year) if span.kind is SpanKind.YEAR else formats.days(span.first, span.last)


def before_name(kind: SpanKind) -> str:
    """What the span before is called in a sentence: "the week before"."""
    names = {
        SpanKind.DAY: QCoreApplication.translate("spans", "the day before"),
        SpanKind.WEEK: QCoreApplication.translate("spans", "the week before"),
        SpanKind.MONTH: QCoreApplication.translate("spans", "the month before"),
        SpanKind.QUARTER: QCoreApplication.translate("spans", "the quarter before"),
        SpanKind.YEAR: QCoreApplication.translate("spans", "the year before"),
        SpanKind.ANY: QCoreApplication.translate("spans", "the days before"),
    }
    return names[kind]


def weekday(day: date) -> str:
    """In two or three letters."""
    return QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)


def bar_name(by: Grouping, key: str) -> str:
    """A bar in full: "Tue 17 Nov", "16 Nov – 22 Nov", or a name."""
    if by is Grouping.DAY:
        day = date.fromisoformat(key)
        return f"{weekday(day)} {formats.short_day(day)}"
    if by is Grouping.WEEK:
        day = date.fromisoformat(key)
        return formats.short_days(day, day + _WEEK)
    return texts.group_name(by, key)


def chart_of(by: Grouping, groups: Sequence[Tally], names: dict[str, str]) -> BarChart:
    """``names``: what each part of a bar is called. Of the rest only those that stand somewhere are shown."""
    full = [bar_name(by, tally.key) for tally in groups]
    short = full
    if by is Grouping.DAY:
        days = [date.fromisoformat(tally.key) for tally in groups]
        short = [weekday(day) if len(days) <= 7 else formats.short_day(day) for day in days]
    elif by is Grouping.WEEK:
        short = [formats.short_day(date.fromisoformat(tally.key)) for tally in groups]
    rhythm = 7 if by is Grouping.DAY else 4 if by is Grouping.WEEK else 1
    series = [
        Series(names[part], Role(part), [getattr(tally, part) for tally in groups])
        for part in PARTS
        if part in ("on_time", "late") or any(getattr(tally, part) for tally in groups)
    ]
    return BarChart(short, series, across=by not in DATED, full=full, rhythm=rhythm)
