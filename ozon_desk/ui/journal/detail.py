"""One entry of the journal at length: each posting it touched, each field from what to what, and the way back."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ozon_desk.domain.errors import Refusal
from ozon_desk.services.journal import JournalEntry, TouchedPosting
from ozon_desk.ui import formats, texts
from ozon_desk.ui.dialogs.frame import button, scrolling, words
from ozon_desk.ui.saying import explained
from ozon_desk.ui.theme import GAP
from ozon_desk.ui.widgets.flow import FlowLayout, flow_widget


class EntryPane(QFrame):
    """``take_back_wanted``, ``posting_opened(int)``: of the entry shown."""

    take_back_wanted = Signal()
    posting_opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("class", "card")
        self.setMinimumWidth(280)
        self.entry: JournalEntry | None = None
        self.refusal: Refusal | None = None
        self.title = words(look="strong")
        self.about = words(look="muted")
        self.told = words()
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.told.setTextFormat(Qt.TextFormat.RichText)
        self.why = words(look="muted")
        self.take_back = button(self.tr("Take it back…"))
        self.open = button(self.tr("Show in the queue"))
        inside = QWidget()
        within = QVBoxLayout(inside)
        within.setContentsMargins(0, 0, 0, 0)
        within.addWidget(self.told)
        within.addStretch(1)
        below = FlowLayout(spacing=GAP)
        below.addWidget(self.take_back)
        below.addWidget(self.open)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(2 * GAP, GAP + GAP // 2, 2 * GAP, 2 * GAP)
        lines.setSpacing(GAP)
        lines.addWidget(self.title)
        lines.addWidget(self.about)
        lines.addWidget(scrolling(inside), 1)
        lines.addWidget(self.why)
        lines.addWidget(flow_widget(below))
        self.take_back.clicked.connect(self.take_back_wanted)
        self.open.clicked.connect(self._open)
        self.clear()

    def clear(self) -> None:
        """No entry is chosen."""
        self.entry = self.refusal = None
        self.title.setText(self.tr("Choose an entry to see what it changed"))
        for one in (self.about, self.told, self.why):
            one.clear()
        for widget in (self.about, self.why, self.take_back, self.open):
            widget.hide()

    def show_entry(self, entry: JournalEntry, refusal: Refusal | None, zone: str) -> None:
        """``refusal``: why it can't be taken back; ``zone`` (IANA) of its own moment."""
        self.entry, self.refusal = entry, refusal
        line = entry.line
        self.title.setText(texts.deed(line.deed, line.facts))
        number = self.tr("entry {number}").format(number=line.entry_id)
        moment = f"{formats.moment_long(line.at, zone)}"
        self.about.setText(" · ".join(filter(None, (moment, line.who, line.desk, number))))
        self.told.setText(self._told(entry))
        message = texts.error(refusal) if refusal is not None else None
        self.why.setText("" if message is None else "\n".join(filter(None, (message.title, message.todo))))
        self.about.show()
        self.why.setVisible(message is not None)
        self.take_back.setVisible(refusal is None)
        self.open.setVisible(len(entry.touched) == 1 and not entry.touched[0].gone)

    def _told(self, entry: JournalEntry) -> str:
        parts = [self._posting(one) for one in entry.touched] + self._settings(entry)
        left = entry.total - len(entry.touched)
        if left > 0:
            parts.append(escape(self.tr("… and {count} more").format(count=texts.counted_postings(left))))
        return "".join(f"<p>{part}</p>" for part in parts)

    @staticmethod
    def _settings(entry: JournalEntry) -> list[str]:
        """What is kept of settings is told as far as it is words; a list of carriers isn't."""
        changed = entry.line.facts.get("changed") if entry.line.deed == "setting" else None
        told = []
        for name, pair in changed.items() if isinstance(changed, dict) else ():
            simple = isinstance(pair, list) and len(pair) == 2 and not any(isinstance(one, dict | list) for one in pair)
            values = (texts.value_text(name, value, "UTC") for value in pair) if simple else ()
            told.append(f"{escape(texts.field_name(name))}" + (": " + escape(" → ".join(values)) if simple else ""))
        return told

    def _posting(self, one: TouchedPosting) -> str:
        state = self.tr("new") if one.made else self.tr("gone") if one.gone else ""
        head = f"<b>{escape(one.posting_number or '—')}</b>" + (f" · {escape(state)}" if state else "")
        return "<br>".join([head, *map(escape, changes_told(one))])

    def _open(self) -> None:
        if self.entry is not None and self.entry.touched:
            self.posting_opened.emit(self.entry.touched[0].posting_id)


def changes_told(one: TouchedPosting) -> list[str]:
    """ "Stage: New → Packed", for each field of a posting that an entry changed."""
    told = []
    for change in one.fields:
        before, after = texts.change_texts(change.field, change.before, change.after, one.zone)
        told.append(explained(texts.field_name(change.field), f"{before} → {after}"))
    return told
