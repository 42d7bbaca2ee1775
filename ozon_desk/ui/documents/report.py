"""A report on paper: two pages of A4, never more. The first is seen at a glance, the second says why and what to do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import partial
from typing import Final
from zoneinfo import ZoneInfo

from ozon_desk.domain.deadline_kinds import Source
from ozon_desk.domain.deadlines import moscow_day
from ozon_desk.domain.lateness import Grouping, LatePosting
from ozon_desk.domain.reports import ROUBLES, Report, ShareFigure, late_share
from ozon_desk.services.reports import ReportWords, zone_name
from ozon_desk.ui.charts.description import BarChart, Chart, LineChart, Role, Series, Threshold
from ozon_desk.ui.documents.canvas import LEADING, Canvas, Side
from ozon_desk.ui.documents.flow import MARGIN, Page
from ozon_desk.ui.labels.routes import A4, PaperSize

_LEFT: Final = MARGIN + 2
_WIDTH: Final = A4.width_mm - 2 * _LEFT
_HALF: Final = (_WIDTH - 8) / 2
_RIGHT_HALF: Final = _LEFT + _HALF + 8
_BOTTOM: Final = A4.height_mm - MARGIN - 6
_TITLE, _HEAD, _TEXT, _SMALL = 7.0, 4.4, 3.2, 2.8
_BIG: Final = 9.0
_ROW: Final = 4.7
WORST: Final = 20
"""Late postings that are named; the others are counted."""
_MOST_NAMES: Final = 9
_CAUSES: Final = 106.0
_WHAT: Final = _WIDTH - _CAUSES - 6
_TINY: Final = 2.5
_TOP_OF_TWO: Final = 78.0
"""Room for causes and what to do, when there is much to be done."""


@dataclass(frozen=True, slots=True)
class ReportDocument:
    """In the language of its ``words``."""

    report: Report
    words: ReportWords

    @property
    def title(self) -> str:
        return self.words.title(self.report)

    @property
    def paper(self) -> PaperSize:
        return A4

    def pages(self, canvas: Canvas) -> Sequence[Page]:
        return (partial(self._page, 1, self._glance), partial(self._page, 2, self._reasons))

    def _page(self, number: int, paint: Callable[[Canvas], None], canvas: Canvas) -> None:
        paint(canvas)
        foot = f"{self.title} · {self.words.store(self.report)} · {self._moment(self.report.made_at)}"
        told = self.words("page", number=number, count=2)
        canvas.text(_LEFT, _BOTTOM + 2, foot, _SMALL, width=_WIDTH - 35, muted=True)
        canvas.text(_LEFT, _BOTTOM + 2, told, _SMALL, width=_WIDTH, muted=True, side=Side.RIGHT)

    # --------------------------------------------------------------------------------------------- the first page

    def _glance(self, canvas: Canvas) -> None:
        report, words = self.report, self.words
        y = MARGIN
        canvas.text(_LEFT, y, self.title, _TITLE, bold=True, width=_WIDTH)
        y += _TITLE * LEADING + 0.5
        days = f"{report.period.first} – {report.period.last}"
        if moscow_day(report.made_at) <= report.period.last:
            days = f"{days} ({words('running')})"
        made = f"{words('made')}: {self._moment(report.made_at)}"
        about = " · ".join((days, f"{words('store')}: {words.store(report)}", made))
        for line in canvas.broken(about, _WIDTH, _TEXT, most=2):
            canvas.text(_LEFT, y, line, _TEXT)
            y += _TEXT * LEADING
        for line in canvas.broken(words("times", zone=zone_name(report.zone, report.made_at)), _WIDTH, _SMALL, most=2):
            canvas.text(_LEFT, y, line, _SMALL, muted=True)
            y += _SMALL * LEADING
        y = self._cards(canvas, y + 4)
        y = self._counts(canvas, y + 5)
        if not report.whole.due:
            canvas.text(_LEFT, y + 6, words("nothing_due"), _HEAD, bold=True)
            return
        weekly = report.period.grouping is Grouping.WEEK
        rest = (_BOTTOM - y - 10) / 2 if report.curve else min(_BOTTOM - y - 6, 110.0)
        self._titled_chart(canvas, y + 4, rest, words("chart_weeks" if weekly else "chart_days"), self._bars())
        if report.curve:
            self._titled_chart(canvas, y + rest + 8, rest, words("chart_share"), self._curve())

    def _cards(self, canvas: Canvas, y: float) -> float:
        """Big figures, each with what it is made of and its threshold."""
        report, words = self.report, self.words
        gap = 4.0
        width = (_WIDTH - 3 * gap) / 4
        whole = report.whole
        was = late_share(report.before)
        before = words("before_was", value=self._share(was)) if was is not None else ""
        cards = [
            (
                words("late_share"),
                self._share(late_share(whole)),
                words("of", numerator=whole.all_late, denominator=whole.judged),
                before,
                False,
            ),
            self._card_of(words("R17"), report.overdue),
            self._card_of(words("R18"), report.cancelled),
        ]
        if report.points is not None:
            points = report.points
            told = words("limit", limit=points.limit)
            reached = points.total >= points.limit
            cards.append((words("points"), str(points.total), f"{points.total} / {points.limit}", told, reached))
        titles = [canvas.broken(card[0], width - 5, _TEXT, bold=True, most=2) for card in cards]
        lines = [
            [line for text in card[2:4] for line in canvas.broken(text, width - 5, _SMALL, most=2)] for card in cards
        ]
        above = max(map(len, titles)) * _TEXT * LEADING
        below = max(map(len, lines)) * _SMALL * LEADING
        height = 2 + above + _BIG * LEADING + below + 2
        for place, (card, title, said) in enumerate(zip(cards, titles, lines, strict=True)):
            x = _LEFT + place * (width + gap)
            canvas.frame(x, y, width, height, thick=1.0 if card[4] else 0.25)
            for number, line in enumerate(title):
                canvas.text(x + 2.5, y + 2 + number * _TEXT * LEADING, line, _TEXT, bold=True)
            canvas.text(x + 2.5, y + 2 + above, card[1], _BIG, bold=True, width=width - 4)
            for number, line in enumerate(said):
                canvas.text(x + 2.5, y + 2 + above + _BIG * LEADING + number * _SMALL * LEADING, line, _SMALL)
        return y + height

    def _card_of(self, title: str, figure: ShareFigure | None) -> tuple[str, str, str, str, bool]:
        words = self.words
        if figure is None:
            return title, "—", words("not_counted"), "", False
        threshold = words("threshold_is", threshold=f"{figure.threshold} %")
        made_of = words("of", numerator=figure.numerator, denominator=figure.denominator)
        state = words("over" if figure.reached else "within")
        return title, self._share(figure.share), f"{made_of}, {threshold}", state, figure.reached

    def _counts(self, canvas: Canvas, y: float) -> float:
        """What was due and what became of it, beside what it was before."""
        report, words = self.report, self.words
        keys = ("due", "on_time", "late", "overdue", "ahead", "gone")
        width = _WIDTH / len(keys)
        titles = [canvas.broken(words(key), width - 2, _SMALL, most=3) for key in keys]
        above = max(map(len, titles)) * _SMALL * LEADING
        for place, (key, title) in enumerate(zip(keys, titles, strict=True)):
            x = _LEFT + place * width
            for number, line in enumerate(title):
                canvas.text(x, y + number * _SMALL * LEADING, line, _SMALL, muted=True)
            canvas.text(x, y + above, str(getattr(report.whole, key)), _TITLE, bold=True, width=width - 2)
            before = words("before_was", value=getattr(report.before, key))
            canvas.text(x, y + above + _TITLE * LEADING, before, _SMALL, muted=True, width=width - 2)
        y += above + _TITLE * LEADING + _SMALL * LEADING
        if report.whole.computed:
            told = f"{words('computed')}: {report.whole.computed}"
            canvas.text(_LEFT, y + 0.5, told, _SMALL, width=_WIDTH)
            y += _SMALL * LEADING + 0.5
        return y

    def _titled_chart(self, canvas: Canvas, y: float, height: float, title: str, chart: Chart) -> None:
        canvas.text(_LEFT, y, title, _HEAD, bold=True, width=_WIDTH)
        above = _HEAD * LEADING + 1
        canvas.chart(_LEFT, y + above, _WIDTH, height - above, chart, _SMALL)

    def _bars(self) -> BarChart:
        report, words = self.report, self.words
        shown = [("on_time", Role.ON_TIME), ("late", Role.LATE), ("overdue", Role.OVERDUE), ("ahead", Role.AHEAD)]
        shown += [("gone", Role.GONE)]
        series = [
            Series(words(key), role, [getattr(tally, key) for tally in report.days])
            for key, role in shown
            if key in ("on_time", "late", "overdue") or any(getattr(tally, key) for tally in report.days)
        ]
        return BarChart([self._day(date.fromisoformat(tally.key)) for tally in report.days], series)

    def _curve(self) -> LineChart:
        report, words = self.report, self.words
        shares = [None if one.share is None else float(one.share * 100) for one in report.curve]
        threshold = report.curve[-1].threshold
        named = words("threshold_is", threshold=f"{threshold} %")
        return LineChart(
            [self._day(one.day) for one in report.curve],
            [Series(words("R17"), Role.PLAIN, shares)],
            [Threshold(threshold, named)],
            "%",
        )

    # -------------------------------------------------------------------------------------------- the second page

    def _reasons(self, canvas: Canvas) -> None:
        y = self._why_and_what(canvas, MARGIN)
        y = self._late(canvas, y + 5)
        self._packers(canvas, y + 5)
        self._carriers(canvas, y + 5)

    def _why_and_what(self, canvas: Canvas, y: float) -> float:
        report, words = self.report, self.words
        canvas.text(_LEFT, y, words("chart_causes"), _HEAD, bold=True, width=_CAUSES)
        canvas.text(_LEFT + _CAUSES + 6, y, words("what_to_do"), _HEAD, bold=True, width=_WHAT)
        y += _HEAD * LEADING + 1
        below = self._what(canvas, y)
        if not report.causes:
            canvas.text(_LEFT, y, words("none_late"), _TEXT, width=_CAUSES)
            return max(below, y + _TEXT * LEADING)
        height = max(below - y, 12 + 6.2 * len(report.causes))
        series = Series(words("postings"), Role.LATE, [one.postings for one in report.causes])
        names = [words.of("causes", one.cause) for one in report.causes]
        canvas.chart(_LEFT, y, _CAUSES, height, BarChart(names, [series], across=True), _TINY)
        return y + height

    def _what(self, canvas: Canvas, y: float) -> float:
        """One sentence after the other, in letters small enough for all of them."""
        said = [self.words.advice(advice, facts) for advice, facts in self.report.advice]
        for size in (_TEXT, _SMALL, _TINY, 2.2):
            lines = [canvas.broken(sentence, _WHAT - 4, size) for sentence in said]
            height = sum(len(one) * size * LEADING + 1.2 for one in lines)
            if height <= _TOP_OF_TWO:
                break
        x = _LEFT + _CAUSES + 6
        for sentence in lines:
            canvas.text(x, y, "•", size, bold=True)
            for line in sentence:
                canvas.text(x + 4, y, line, size)
                y += size * LEADING
            y += 1.2
        return y

    def _late(self, canvas: Canvas, y: float) -> float:
        report, words = self.report, self.words
        worst = report.late[:WORST]
        title = f"{words('all_late')}: {len(report.late)}"
        if any(report.fees.values()):
            fees = "; ".join(f"{words('fees', currency=name)}: {fee:.2f}" for name, fee in report.fees.items() if fee)
            title = f"{title}. {fees}"
        canvas.text(_LEFT, y, title, _HEAD, bold=True, width=_WIDTH)
        y += _HEAD * LEADING + 1
        if not worst:
            return y
        columns = (
            (words("posting_number"), 40.0),
            (words("ship_by"), 30.0),
            (words("handed_over_at"), 30.0),
            (words("late_by"), 22.0),
            (words("cause"), 43.0),
            (words("fee"), _WIDTH - 165.0),
        )
        rows = [self._late_cells(one) for one in worst]
        y = _table(canvas, _LEFT, y, columns, rows, right=1)
        told = []
        if len(report.late) > len(worst):
            told.append(words("late_more", count=len(report.late) - len(worst)))
        if any(one.shipment.source is Source.COMPUTED for one in worst):
            told.append(words("computed_mark"))
        for line in told:
            canvas.text(_LEFT, y + 0.5, line, _SMALL, muted=True, width=_WIDTH)
            y += _SMALL * LEADING + 0.3
        return y

    def _late_cells(self, late: LatePosting) -> tuple[str, ...]:
        one, words = late.shipment, self.words
        mark = " *" if one.source is Source.COMPUTED else ""
        hours = int(late.late_by.total_seconds()) // 3600
        days, rest = divmod(hours, 24)
        told = words("days_hours", days=days, hours=rest) if days else words("hours", hours=hours)
        return (
            one.posting_number,
            self._moment(one.due) + mark,
            self._moment(one.handed_over_at) if one.handed_over_at is not None else words("not_yet"),
            told,
            words.of("causes", late.cause.cause),
            f"{late.cost.fee:.2f} {late.cost.currency or ROUBLES}" if late.cost.fee else "",
        )

    def _packers(self, canvas: Canvas, y: float) -> None:
        report, words = self.report, self.words
        canvas.text(_LEFT, y, words("sheet_packers"), _HEAD, bold=True, width=_HALF)
        y += _HEAD * LEADING + 1
        if not report.packers:
            canvas.text(_LEFT, y, words("nobody_packed"), _TEXT, width=_HALF)
            return
        columns = (
            (words("packer"), _HALF - 56),
            (words("packed"), 19.0),
            (words("minutes_short"), 16.0),
            (words("late_of_due"), 21.0),
        )
        rows = [
            (
                one.name or words("nobody"),
                str(one.packed),
                "—" if one.minutes is None else self._decimal(one.minutes),
                f"{one.late} / {one.due}",
            )
            for one in report.packers
        ]
        self._names(canvas, _LEFT, y, columns, rows)

    def _carriers(self, canvas: Canvas, y: float) -> None:
        report, words = self.report, self.words
        canvas.text(_RIGHT_HALF, y, words("sheet_carriers"), _HEAD, bold=True, width=_HALF)
        y += _HEAD * LEADING + 1
        columns = (
            (words("carrier"), _HALF - 54),
            (words("due"), 19.0),
            (words("late_of_due"), 21.0),
            (words("share"), 14.0),
        )
        rows = [
            (
                one.key or words("unknown"),
                str(one.due),
                f"{one.all_late} / {one.judged}",
                self._share(late_share(one)),
            )
            for one in report.carriers
        ]
        self._names(canvas, _RIGHT_HALF, y, columns, rows)

    def _names(
        self, canvas: Canvas, x: float, y: float, columns: Sequence[tuple[str, float]], rows: Sequence[Sequence[str]]
    ) -> None:
        """As many as there is room for, and how many more there are."""
        room = int((_BOTTOM - y - _ROW - _SMALL * LEADING - 1) / _ROW)
        most = min(_MOST_NAMES, room)
        below = _table(canvas, x, y, columns, rows[:most], right=len(columns) - 1)
        if len(rows) > most:
            canvas.text(x, below + 0.5, self.words("more_lines", count=len(rows) - most), _SMALL, muted=True)

    # ------------------------------------------------------------------------------------------------ how it is said

    def _moment(self, at: datetime) -> str:
        return f"{at.astimezone(ZoneInfo(self.report.zone)):%Y-%m-%d %H:%M}"

    def _day(self, day: date) -> str:
        return day.strftime(self.words("short_day"))

    def _decimal(self, value: Decimal) -> str:
        return str(value).replace(".", ",") if self.words.code == "ru" else str(value)

    def _share(self, share: Decimal | None) -> str:
        return "—" if share is None else _percent(share).replace(".", "," if self.words.code == "ru" else ".")


def _percent(share: Decimal) -> str:
    return f"{share * 100:.1f} %"


def _table(
    canvas: Canvas,
    x: float,
    y: float,
    columns: Sequence[tuple[str, float]],
    rows: Sequence[Sequence[str]],
    *,
    right: int,
) -> float:
    """Titles and rows; the last ``right`` columns are numbers. Answers where it ends."""
    whole = sum(width for _, width in columns)
    first_number = len(columns) - right

    def line(y: float, cells: Sequence[str], *, head: bool) -> None:
        left = x
        for place, (cell, (_, width)) in enumerate(zip(cells, columns, strict=True)):
            side = Side.RIGHT if place >= first_number else Side.LEFT
            canvas.text(left, y, cell, _SMALL, height=_ROW, width=width - 1.5, muted=head, bold=not place, side=side)
            left += width

    line(y, [title for title, _ in columns], head=True)
    y += _ROW
    canvas.rule(x, y, whole, thick=0.3)
    for row in rows:
        line(y, row, head=False)
        y += _ROW
        canvas.rule(x, y, whole, muted=True)
    return y
