"""Colours are roles, in one file per theme; shapes and spaces follow an 8-pixel rhythm."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from ozon_desk.domain.deadlines import Urgency

GAP: Final = 8
"""Pixels: the rhythm of all spaces."""
SMALL: Final = 13
NORMAL: Final = 15
LARGE: Final = 22
HUGE: Final = 40
"""Text sizes in pixels at text of 100 %; a screen uses at most three of them."""

PERCENTS: Final = (100, 110, 125, 150, 175, 200)
"""How large text can be."""

SHAPES: Final = {
    Urgency.LATE: "■",
    Urgency.TODAY: "▲",
    Urgency.TOMORROW: "◆",
    Urgency.LATER: "●",
    Urgency.NONE: "",
}
"""Urgency is shape, words and colour; never colour alone."""

_ZOOMS: Final = {round(NORMAL * percent / 100): percent / 100 for percent in PERCENTS}
"""What the pixels of normal text tell of the text size."""

_HEADINGS: Final = 0.33
"""Share of the growth that goes to the part of a size above normal: the largest stays below 64 pixels, from which on Qt
paints outlines and makes none of them bold."""

_ROLE: Final = re.compile(r"<<([a-z_]+)>>")
_LETTERS: Final = re.compile(r"font-size: <<(\d+)>>")
_SIZE: Final = re.compile(r"<<(\d+)>>")

_ROLES: Final = {
    Urgency.LATE: "late",
    Urgency.TODAY: "urgent",
    Urgency.TOMORROW: "soon",
    Urgency.LATER: "calm",
    Urgency.NONE: "muted",
}


def zoom() -> float:
    """How many times larger text is now than at 100 %.

    The application's font is what carries the text size (``Theme.dress``); nothing printed is measured with this.
    """
    pixels = QGuiApplication.font().pixelSize()
    return _ZOOMS.get(pixels, 1.0)


def px(size: float) -> int:
    """Pixels at the text size of now for so many at 100 %."""
    return round(size * zoom())


def at_hundred(pixels: int) -> int:
    """What ``px`` makes these pixels of: for what is remembered."""
    return round(pixels / zoom())


def letters(size: float, factor: float) -> int:
    """Pixels of letters for so many at 100 %, where normal text is ``factor`` times larger.

    What is larger than normal grows by less: it is read from a metre as it is, and at 200 % would leave nothing else on
    a small screen. It stays larger than whatever is smaller.
    """
    above = max(size - NORMAL, 0)
    return round((size - above) * factor + above * (1 + (factor - 1) * _HEADINGS))


def sized(font: QFont, size: float) -> QFont:
    """A copy of a font of this size (pixels at 100 %)."""
    made = QFont(font)
    made.setPixelSize(letters(size, zoom()))
    return made


def row_height() -> int:
    """Pixels of a row of a list: two lines of text, and never below 44, for fingers in gloves."""
    return px(40) + 7


@dataclass(frozen=True, slots=True)
class Theme:
    """Each field but the first four is a role and holds ``#rrggbb``; ``sheet`` is the style sheet with names of roles
    and sizes at 100 %, ``percent`` how large text is."""

    name: str
    folder: str
    sheet: str
    percent: int
    window: str
    card: str
    line: str
    text: str
    muted: str
    edge: str
    rail: str
    rail_current: str
    rail_text: str
    rail_current_text: str
    rail_mark: str
    accent: str
    accent_text: str
    accent_soft: str
    focus: str
    pill: str
    pill_text: str
    selection: str
    selection_text: str
    hover: str
    late: str
    late_soft: str
    urgent: str
    urgent_soft: str
    soon: str
    soon_soft: str
    calm: str
    calm_soft: str
    done: str
    refused: str
    alarm: str
    alarm_text: str
    warn: str
    on_time: str

    @classmethod
    def load(cls, folder: Path, name: str, percent: int = 100) -> Theme:
        """``name`` is "light" or "dark"; the files stand in ``resources/themes``. ``percent``: of ``PERCENTS``."""
        return cls(
            name=name,
            folder=folder.as_posix(),
            sheet=(folder / "desk.qss").read_text(encoding="utf-8"),
            percent=percent,
            **json.loads((folder / f"{name}.json").read_text(encoding="utf-8")),
        )

    def color(self, role: str) -> QColor:
        return QColor(getattr(self, role))

    def urgency(self, urgency: Urgency) -> tuple[QColor, QColor]:
        """Ink and ground of an urgency."""
        role = _ROLES[urgency]
        ground = self.card if urgency is Urgency.NONE else getattr(self, f"{role}_soft")
        return self.color(role), QColor(ground)

    def palette(self) -> QPalette:
        palette = QPalette()
        for group_role, role in (
            (QPalette.ColorRole.Window, "window"),
            (QPalette.ColorRole.WindowText, "text"),
            (QPalette.ColorRole.Base, "card"),
            (QPalette.ColorRole.AlternateBase, "window"),
            (QPalette.ColorRole.Text, "text"),
            (QPalette.ColorRole.PlaceholderText, "muted"),
            (QPalette.ColorRole.Button, "card"),
            (QPalette.ColorRole.ButtonText, "text"),
            (QPalette.ColorRole.Highlight, "selection"),
            (QPalette.ColorRole.HighlightedText, "selection_text"),
            (QPalette.ColorRole.ToolTipBase, "card"),
            (QPalette.ColorRole.ToolTipText, "text"),
            (QPalette.ColorRole.Link, "accent"),
        ):
            palette.setColor(group_role, self.color(role))
        for group_role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
            palette.setColor(QPalette.ColorGroup.Disabled, group_role, self.color("muted"))
        return palette

    def style_sheet(self) -> str:
        """The application's style sheet. Classes (dynamic property ``class``): card, primary, quiet, chip, muted,
        title, headline, danger, badge, link; they are the only way widgets get their look."""
        factor = self.percent / 100
        sheet = _LETTERS.sub(lambda found: f"font-size: {letters(int(found[1]), factor)}px", self.sheet)
        sheet = _SIZE.sub(lambda found: f"{round(int(found[1]) * factor)}px", sheet)
        return _ROLE.sub(lambda found: getattr(self, found[1]), sheet)

    def dress(self, application: QApplication) -> None:
        """Colours, style sheet and text size of everything on the screen."""
        font = application.font()
        font.setPixelSize(round(NORMAL * self.percent / 100))
        application.setFont(font)
        application.setPalette(self.palette())
        application.setStyleSheet(self.style_sheet())
