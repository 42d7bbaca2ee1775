"""Colours are roles, in one file per theme; shapes and spaces follow an 8-pixel rhythm."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
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

_ROLES: Final = {
    Urgency.LATE: "late",
    Urgency.TODAY: "urgent",
    Urgency.TOMORROW: "soon",
    Urgency.LATER: "calm",
    Urgency.NONE: "muted",
}


@dataclass(frozen=True, slots=True)
class Theme:
    """Each field is a role and holds ``#rrggbb``."""

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

    @classmethod
    def load(cls, folder: Path, name: str) -> Theme:
        """``name`` is "light" or "dark"; the files stand in ``resources/themes``."""
        return cls(**json.loads((folder / f"{name}.json").read_text(encoding="utf-8")))

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
        values = {field.name: getattr(self, field.name) for field in fields(self)}
        return _STYLE.replace("{", "{{").replace("}", "}}").replace("<<", "{").replace(">>", "}").format(**values)


_STYLE: Final = """
QWidget { font-size: 15px; color: <<text>>; }
QMainWindow, QDialog { background: <<window>>; }
QToolTip { background: <<card>>; color: <<text>>; border: 1px solid <<line>>; padding: 6px; }
QFrame[class="card"] { background: <<card>>; border: 1px solid <<line>>; border-radius: 8px; }
QLabel[class="muted"] { color: <<muted>>; font-size: 13px; }
QLabel[class="title"] { font-size: 22px; font-weight: 700; }
QLabel[class="headline"] { font-size: 40px; font-weight: 700; }
QLabel[class="danger"] { color: <<refused>>; }
QLabel[class="warn"] { color: <<warn>>; }
QLabel[class="done"] { color: <<done>>; }
QPushButton { background: <<card>>; border: 1px solid <<line>>; border-radius: 8px; padding: 8px 14px; min-height: 20px; }
QPushButton:hover { background: <<hover>>; }
QPushButton:focus { border: 2px solid <<focus>>; padding: 7px 13px; }
QPushButton:disabled { color: <<muted>>; background: <<window>>; }
QPushButton[class="primary"] { background: <<accent>>; color: <<accent_text>>; border-color: <<accent>>; font-weight: 700; }
QPushButton[class="primary"]:disabled { background: <<line>>; color: <<muted>>; border-color: <<line>>; }
QPushButton[class="quiet"], QPushButton[class="link"] { background: transparent; border-color: transparent; }
QPushButton[class="link"] { color: <<accent>>; text-decoration: underline; padding: 2px 4px; }
QPushButton[class="chip"] { background: <<accent_soft>>; color: <<accent>>; border: none; border-radius: 13px; padding: 4px 10px; min-height: 18px; }
QLineEdit, QComboBox, QDateEdit, QTimeEdit, QSpinBox, QPlainTextEdit, QTextEdit {
  background: <<card>>; border: 1px solid <<line>>; border-radius: 8px; padding: 7px 10px; min-height: 22px;
  selection-background-color: <<selection>>; selection-color: <<selection_text>>; }
QLineEdit:focus, QComboBox:focus, QDateEdit:focus, QTimeEdit:focus, QSpinBox:focus, QPlainTextEdit:focus { border: 2px solid <<focus>>; padding: 6px 9px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox QAbstractItemView { background: <<card>>; border: 1px solid <<line>>; selection-background-color: <<selection>>; selection-color: <<selection_text>>; }
QMenu { background: <<card>>; border: 1px solid <<line>>; padding: 4px; }
QMenu::item { padding: 8px 24px 8px 16px; border-radius: 4px; }
QMenu::item:selected { background: <<selection>>; color: <<selection_text>>; }
QMenu::item:disabled { color: <<muted>>; }
QMenu::separator { height: 1px; background: <<line>>; margin: 4px 8px; }
QMenuBar { background: <<card>>; border-bottom: 1px solid <<line>>; }
QMenuBar::item { padding: 6px 10px; background: transparent; }
QMenuBar::item:selected { background: <<selection>>; }
QTableView, QTreeView, QListView, QTableWidget { background: <<card>>; border: none; gridline-color: <<line>>; outline: none;
  selection-background-color: <<selection>>; selection-color: <<selection_text>>; }
QHeaderView { background: <<card>>; border: none; }
QHeaderView::section { background: <<card>>; color: <<muted>>; font-size: 13px; border: none; border-bottom: 1px solid <<line>>; padding: 8px 10px; }
QTableCornerButton::section { background: <<card>>; border: none; }
QTabBar::tab { background: transparent; padding: 9px 14px; border: 1px solid transparent; border-top-left-radius: 8px; border-top-right-radius: 8px; color: <<muted>>; }
QTabBar::tab:selected { background: <<card>>; border-color: <<line>>; border-bottom-color: <<card>>; color: <<text>>; font-weight: 700; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: <<line>>; border-radius: 5px; min-height: 32px; margin: 1px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal { background: <<line>>; border-radius: 5px; min-width: 32px; margin: 1px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: <<line>>; border: none; border-radius: 5px; height: 10px; text-align: center; }
QProgressBar::chunk { background: <<calm>>; border-radius: 5px; }
QCheckBox, QRadioButton { spacing: 8px; }
QSplitter::handle { background: transparent; }
QScrollArea { background: transparent; border: none; }
"""
