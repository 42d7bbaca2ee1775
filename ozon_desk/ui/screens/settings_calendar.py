"""The calendars of working days: what Russia and China say of each day of a year, and what the owner knows better."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import QLocale, QRectF, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ozon_desk.domain.calendars import KNOWN_UNTIL, Calendars, DayKind, public_day
from ozon_desk.domain.deadlines import moscow_day
from ozon_desk.services.desk import Desk
from ozon_desk.services.rule_book import RulePreview
from ozon_desk.ui import formats, texts
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.frame import button, words
from ozon_desk.ui.language import current_language
from ozon_desk.ui.saying import explained, listed
from ozon_desk.ui.screens.settings_page import SettingsPage
from ozon_desk.ui.screens.settings_shop import CountryBox
from ozon_desk.ui.theme import GAP, SMALL, Theme, px
from ozon_desk.ui.widgets.flow import FlowLayout
from ozon_desk.ui.widgets.year_view import DayMark, YearView, paint_day

_YEARS: Final = range(2020, 2051)
_LANGUAGES: Final = {"ru": "ru", "zh_CN": "zh_CN"}
_MARKS: Final = {
    DayKind.WORKDAY: DayMark.WORKDAY,
    DayKind.WEEKEND: DayMark.WEEKEND,
    DayKind.HOLIDAY: DayMark.OFF,
    DayKind.WORKED_WEEKEND: DayMark.WORKED,
}
Days = Mapping[str, Mapping[str, bool]]


class CalendarPage(SettingsPage):
    """A day is changed by a click, after a look at what that moves; each change is a deed of its own."""

    def __init__(self, desk: Desk, worker: Worker, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(desk, worker, parent)
        self._theme = theme
        self._calendars = Calendars()
        self.apply.hide()
        self.apply.setEnabled(False)
        self.country = CountryBox()
        self.country.set_country(desk.shop.settings.country)
        self.before, self.after = button("‹"), button("›")
        self.before.setAccessibleName(self.tr("The year before"))
        self.after.setAccessibleName(self.tr("The year after"))
        self.year = words(look="title")
        self.year.setWordWrap(False)
        self.view = YearView(theme, self._mark)
        self.view.setAccessibleName(self.tr("Days of the year"))
        self.meaning = words(look="strong")
        self.doubt = words(look="warn")
        self.own = words(look="muted")
        self._lay_out()
        self.view.today = moscow_day(desk.now())
        self.country.currentIndexChanged.connect(self.show_stored)
        self.before.clicked.connect(partial(self.walk, -1))
        self.after.clicked.connect(partial(self.walk, 1))
        self.view.day_chosen.connect(self._tell)
        self.view.day_hit.connect(self.ask)
        self.view.show_day(self.view.today)

    def _lay_out(self) -> None:
        walk = QHBoxLayout()
        walk.setContentsMargins(GAP, 0, GAP, 0)
        walk.setSpacing(GAP)
        for one in (self.before, self.year, self.after):
            walk.addWidget(one)
        years = QWidget()
        years.setLayout(walk)
        head = FlowLayout(spacing=GAP)
        head.addWidget(self.country)
        head.addWidget(years)
        for mark, name in (
            (DayMark.OFF, self.tr("day off")),
            (DayMark.WORKED, self.tr("weekend, but worked")),
            (DayMark.OWN_OFF, self.tr("own day off")),
            (DayMark.OWN_WORKED, self.tr("own working day")),
        ):
            head.addWidget(_Legend(self._theme, mark, name))
        self.body.addLayout(head)
        self.body.addWidget(self.doubt)
        self.body.addWidget(self.view)
        self.body.addWidget(self.own)
        hint = self.tr(
            "Click a day, or walk with the arrow keys and press Enter, to change it. You see which deadlines move "
            "before anything is written."
        )
        self.body.addWidget(words(hint, "muted"))
        self.body.addStretch(1)
        self.lines.insertWidget(self.lines.count() - 1, self.meaning)

    # ------------------------------------------------------------------------------------------------------ what shows

    def show_stored(self, _row: object = None) -> None:
        changes = self.desk.shop.settings.calendar_changes
        self._calendars = Calendars.from_data(changes)
        own = sorted(self._calendars.own.get(self.country.country, {}).items())
        parts = [explained(formats.day(day), self._kind(works)) for day, works in own]
        self.own.setText(self.tr("Own days: {days}").format(days=listed(parts)) if parts else "")
        self._tell(self.view.day)
        self.view.update()

    def walk(self, years: int) -> None:
        """To the same day of another year."""
        day = self.view.day
        if day.year + years in _YEARS:
            self.view.show_day(date(day.year + years, day.month, min(day.day, 28)))

    def _mark(self, day: date) -> DayMark:
        country = self.country.country
        public = public_day(day, country)
        works = self._calendars.own.get(country, {}).get(day)
        if works is None or works == public.is_worked:
            return _MARKS[public.kind]
        return DayMark.OWN_WORKED if works else DayMark.OWN_OFF

    def _tell(self, day: date) -> None:
        country = self.country.country
        self.year.setText(str(day.year))
        self.before.setEnabled(day.year - 1 in _YEARS)
        self.after.setEnabled(day.year + 1 in _YEARS)
        doubt = self.tr("{year}: only the fixed holidays are known yet, not the days that will be transferred.")
        self.doubt.setText("▲ " + doubt.format(year=day.year))
        self.doubt.setVisible(day.year > KNOWN_UNTIL[country])
        public = public_day(day, country, _LANGUAGES.get(current_language(), "en_US"))
        kinds = {
            DayKind.WORKDAY: self.tr("working day"),
            DayKind.WEEKEND: self.tr("weekend"),
            DayKind.HOLIDAY: self.tr("day off"),
            DayKind.WORKED_WEEKEND: self.tr("weekend, but worked"),
        }
        told = kinds[public.kind] if not public.name else listed([kinds[public.kind], public.name])
        works = self._calendars.own.get(country, {}).get(day)
        if works is not None:
            told = self.tr("{own} (own); the public calendar says: {public}").format(own=self._kind(works), public=told)
        weekday = QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
        self.meaning.setText(explained(self.tr("{weekday}, {day}").format(weekday=weekday, day=formats.day(day)), told))

    def _kind(self, works: bool) -> str:
        return self.tr("working day") if works else self.tr("day off")

    # ---------------------------------------------------------------------------------------------------- what changes

    def changed_by(self, day: date) -> dict[str, dict[str, bool]]:
        """The owner's days with ``day`` turned round: changed, or as the public calendar has it again."""
        country, text = self.country.country, day.isoformat()
        changes = {one: dict(days) for one, days in self.desk.shop.settings.calendar_changes.items()}
        days = changes.setdefault(country, {})
        if text in days:
            del days[text]
        else:
            days[text] = not public_day(day, country).is_worked
        return changes

    def ask(self, day: date) -> None:
        """Reckons what the change would move, then asks."""
        changes = self.changed_by(day)
        preview = partial(_preview, self.desk, changes)
        self.run(preview, lambda found: self._question(day, changes, found))

    def _question(self, day: date, changes: Days, preview: RulePreview) -> None:
        from ozon_desk.ui.dialogs.moves import MovesDialog

        self.say("")
        country = self.country.country
        works = Calendars.from_data(changes).is_business_day(day, country)
        asked = self.tr("{day} in {country}: {kind}?").format(
            day=formats.day(day), country=texts.country_name(country), kind=self._kind(works)
        )
        dialog = MovesDialog(preview, self._theme, asked, self.tr("Change it · Enter"), self)
        dialog.accepted.connect(lambda: self.run(partial(_save, self.desk, changes), self._saved))
        dialog.open()


class _Legend(QWidget):
    """A mark with its meaning."""

    def __init__(self, theme: Theme, mark: DayMark, name: str) -> None:
        super().__init__()
        self._theme, self._mark = theme, mark
        line = QHBoxLayout(self)
        line.setContentsMargins(32, 0, 0, 0)
        label = words(name, "muted")
        label.setWordWrap(False)
        line.addWidget(label)

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(0, 38))

    def paintEvent(self, _event: QPaintEvent) -> None:
        font = QFont(self.font())
        font.setPixelSize(px(SMALL))
        bold = QFont(font)
        bold.setBold(True)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0, (self.height() - 20) / 2, 28, 20)
        paint_day(painter, self._theme, box, self._mark, "7", font, bold)
        painter.end()


def _preview(desk: Desk, changes: Days, _report: object) -> RulePreview:
    return desk.rule_book.preview_settings(calendar_changes=changes)


def _save(desk: Desk, changes: Days, _report: object) -> None:
    desk.rule_book.save_calendar(changes)
