"""Colours are roles, in one file per theme; shapes and spaces follow an 8-pixel rhythm."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtGui import QColor, QPalette

from ozon_desk.domain.deadlines import Urgency

GAP: Final = 8
"""Pixels: the rhythm of all spaces."""
ROW_HEIGHT: Final = 47
"""Pixels: rows are hit by fingers in gloves, so never below 44."""

SMALL: Final = 13
NORMAL: Final = 15
LARGE: Final = 22
HUGE: Final = 40
"""Text sizes in pixels; a screen uses at most three of them."""

SHAPES: Final = {
    Urgency.LATE: "■",
    Urgency.TODAY: "▲",
    Urgency.TOMORROW: "◆",
    Urgency.LATER: "●",
    Urgency.NONE: "",
}
"""Urgency is shape, words and colour; never colour alone."""

_ROLE: Final = re.compile(r"<<(\w+)>>")

_ROLES: Final = {
    Urgency.LATE: "late",
    Urgency.TODAY: "urgent",
    Urgency.TOMORROW: "soon",
    Urgency.LATER: "calm",
    Urgency.NONE: "muted",
}


@dataclass(frozen=True, slots=True)
class Theme:
    """Each field but the first three is a role and holds ``#rrggbb``; ``sheet`` is the style sheet with role names."""

    name: str
    folder: str
    sheet: str
    window: str
    card: str
    line: str
    text: str
    muted: str
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
    def load(cls, folder: Path, name: str) -> Theme:
        """``name`` is "light" or "dark"; the files stand in ``resources/themes``."""
        return cls(
            name=name,
            folder=folder.as_posix(),
            sheet=(folder / "desk.qss").read_text(encoding="utf-8"),
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
        return _ROLE.sub(lambda found: getattr(self, found[1]), self.sheet)
