"""The first figure of the review: how much was late, of how much, and how that was before."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ozon_desk.domain.lateness import Tally
from ozon_desk.ui import formats
from ozon_desk.ui.dialogs.frame import button, restyle, words
from ozon_desk.ui.saying import say
from ozon_desk.ui.theme import GAP
from ozon_desk.ui.widgets.card import Card
from ozon_desk.ui.widgets.flow import FlowLayout, flow_widget


class LateCard(Card):
    """``wanted(str)``: whoever clicks a number sees its postings: "late", "due" or "computed"."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.caption.setText(self.tr("Late of due"))
        self.caption.show()
        self.share = words(look="headline")
        self.share.setWordWrap(False)
        self.late = self._link("late")
        self.due = self._link("due")
        self.computed = self._link("computed")
        self.before = words(look="muted")
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.share, 0, Qt.AlignmentFlag.AlignTop)
        # One above the other where the cards are narrow.
        links = FlowLayout(spacing=0)
        for one in (self.late, self.due):
            links.addWidget(one)
        row.addWidget(flow_widget(links), 1, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(row)
        self.body.addWidget(self.before)
        self.body.addWidget(self.computed, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self.body.setSpacing(2)
        self._is_low = False

    def set_low(self, low: bool) -> None:
        """In a low window the list needs the height more: a smaller figure, and no line about the time before."""
        self._is_low = low
        self.set_tight(low)
        self._size_share("late" in str(self.share.property("class")))
        self.before.setVisible(not low)

    def _size_share(self, late: bool) -> None:
        restyle(self.share, ("title" if self._is_low else "headline") + ("-late" if late else ""))

    def _link(self, what: str) -> QPushButton:
        made = button("", "link")
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.clicked.connect(lambda _checked=False, what=what: self.wanted.emit(what))
        made.hide()
        return made

    def show_tally(self, total: Tally, before: Tally, before_name: str) -> None:
        """``before_name``: "the week before"."""
        self.share.setText(share_told(total))
        self._size_share(bool(total.all_late))
        self.late.setText(self.tr("{late} late").format(late=formats.number(total.all_late)))
        self.due.setText(self.tr("of {due} due").format(due=formats.number(total.judged)))
        self.late.setVisible(bool(total.all_late))
        self.due.setVisible(bool(total.judged))
        told = self.tr("{before}: {share} ({late} of {due})") if before.judged else self.tr("{before}: nothing was due")
        facts = {"late": formats.number(before.all_late), "due": formats.number(before.judged)}
        self.before.setText(told.format(before=before_name, share=share_told(before), **facts))
        self.share.setToolTip(self.before.text())
        self.computed.setText(self.tr("* {n} by dates computed here").format(n=formats.number(total.computed)))
        self.computed.setVisible(bool(total.computed))

    def clear(self) -> None:
        self.share.clear()
        self.before.clear()
        for one in (self.late, self.due, self.computed):
            one.hide()


def share_told(tally: Tally) -> str:
    """ "4.1 %"; a dash where nothing was due."""
    if not tally.judged:
        return "—"
    return say("health", "{number} %", {"number": formats.decimal(100 * tally.all_late / tally.judged, 1)})
