"""What the roles of a chart look like: on the screen as the theme has them, on paper in ink that stays readable when a
printer knows no colours."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from PySide6.QtGui import QColor, QFont, QFontMetricsF

from ozon_desk.ui.charts.description import TEXT, Role
from ozon_desk.ui.labels.fonts import load_fonts
from ozon_desk.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Palette:
    """``inks`` draw outlines, hatching and lines; ``grounds`` lie under them. ``marked`` is the ground of what is
    chosen, ``focus`` the frame of where the keyboard is."""

    text: QColor
    muted: QColor
    line: QColor
    ground: QColor
    marked: QColor
    focus: QColor
    inks: Mapping[Role, QColor]
    grounds: Mapping[Role, QColor]

    def ink(self, role: str) -> QColor:
        """Of a role of a series, or of "text", "muted" or "line"."""
        if role in self.inks:
            return self.inks[Role(role)]
        return QColor(getattr(self, role))


def _palette(colors: Callable[[str], QColor]) -> Palette:
    ground, muted, late = colors("card"), colors("muted"), colors("late")
    inks = {
        Role.ON_TIME: colors("on_time"),
        Role.LATE: late,
        Role.OVERDUE: late,
        Role.AHEAD: muted,
        Role.GONE: muted,
        Role.PLAIN: colors("accent"),
        Role.SECOND: colors("urgent"),
        Role.LIMIT: late,
    }
    grounds = dict.fromkeys(Role, ground) | {
        Role.ON_TIME: inks[Role.ON_TIME],
        Role.LATE: colors("late_soft"),
        Role.OVERDUE: colors("late_soft"),
        Role.PLAIN: inks[Role.PLAIN],
        Role.SECOND: inks[Role.SECOND],
    }
    return Palette(colors("text"), muted, colors("line"), ground, colors("selection"), colors("focus"), inks, grounds)


def palette_of(theme: Theme) -> Palette:
    """As the window looks. There the accent is a ground for words; what is drawn must stand out from what is chosen."""
    return _palette(lambda role: theme.color("focus" if role == "accent" else role))


_PAPER: Final = {
    "text": "#000000",
    "muted": "#505050",
    "line": "#b8b8b8",
    "card": "#ffffff",
    "selection": "#ffffff",
    "focus": "#000000",
    "on_time": "#7fb3a2",
    "late": "#9b1c16",
    "late_soft": "#ffffff",
    "accent": "#0b57d0",
    "urgent": "#9a4a00",
}


@cache
def paper_palette() -> Palette:
    """For a PDF or a printer, whatever the window looks like."""
    return _palette(lambda role: QColor(_PAPER[role]))


@dataclass(frozen=True, slots=True)
class Fonts:
    """``size``: how high the letters are, in the units of whatever is painted on (pixels of a window, dots of a page);
    the chart's lines, patterns and distances grow with it."""

    size: float = TEXT

    def font(self, *, bold: bool = False) -> QFont:
        """Of ``TEXT`` pixels: the painter's scale does the rest."""
        return _font(bold)

    def measure(self, text: str) -> float:
        return QFontMetricsF(_font(False)).horizontalAdvance(text)


@cache
def _font(bold: bool) -> QFont:
    font = QFont()
    font.setFamilies(list(load_fonts()))
    font.setPixelSize(TEXT)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setBold(bold)
    return font
