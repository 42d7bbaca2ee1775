"""How a packer's own day goes, in two quiet lines: what was packed, how fast, what went wrong, and who it is."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ozon_desk.services.packer_stats import Today
from ozon_desk.ui import formats, texts
from ozon_desk.ui.widgets.card import label
from ozon_desk.ui.widgets.elided import ElidedLabel


class TodayLines(QWidget):
    """ "Today: 86 postings · 1.9 min · 2 wrong scans", and the packer's name below it if anybody is signed in."""

    def __init__(self) -> None:
        super().__init__()
        self.numbers = label("", "muted", wraps=True)
        self.packer = ElidedLabel("", "strong")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.numbers)
        lines.addWidget(self.packer)
        self.show_today(Today(0, 0, None, 0), "")

    def show_today(self, today: Today, who: str) -> None:
        parts = [texts.counted_postings(today.postings)]
        if today.minutes is not None:
            parts.append(formats.minutes(today.minutes * 60))
        if today.wrong:
            parts.append(texts.counted_wrong_scans(today.wrong))
        self.numbers.setText(self.tr("Today: {numbers}").format(numbers=" · ".join(parts)))
        self.packer.setText(self.tr("Packer: {name}").format(name=who))
        self.packer.setVisible(bool(who))
