"""The pane beside the table: everything about one posting, its countdown largest, what to do at the bottom."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ozon_desk.domain.deadlines import Deadline, Urgency, urgency
from ozon_desk.domain.posting import Posting
from ozon_desk.domain.status import Tab
from ozon_desk.services.desk import Desk
from ozon_desk.ui import formats
from ozon_desk.ui.queue.actions import Act, act_title, acts_for
from ozon_desk.ui.queue.countdown import BigCountdown
from ozon_desk.ui.queue.story import Story
from ozon_desk.ui.theme import GAP, Theme
from ozon_desk.ui.widgets.elided import ElidedLabel

WIDTH: Final = 330
_IN_A_ROW: Final = 6


class DetailPane(QFrame):
    """``act_wanted`` carries an ``Act`` and the posting's id; ``fold_wanted`` when the pane is to go away."""

    act_wanted = Signal(object, int)
    fold_wanted = Signal()

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._posting: Posting | None = None
        self._deadlines: tuple[Deadline, ...] = ()
        self._zone = ""
        self.wish = (0, Tab.TO_PACK)
        self.setProperty("class", "card")
        self.setMinimumWidth(240)
        self._caption = ElidedLabel(look="muted")
        self._number = ElidedLabel(look="strong")
        self._number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        fold = QPushButton("»")
        fold.setProperty("class", "quiet")
        fold.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        fold.setAccessibleName(self.tr("Hide the details"))
        fold.setToolTip(self.tr("Hide the details"))
        fold.clicked.connect(self.fold_wanted)
        self.countdown = BigCountdown(theme)
        self._low = False
        self._head = head = QHBoxLayout()
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._caption)
        names.addWidget(self._number)
        head.addLayout(names, 1)
        head.addWidget(fold, 0, Qt.AlignmentFlag.AlignTop)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._story = Story(desk)
        self._scroll.setWidget(self._story)
        for ground in (self._story, self._scroll.viewport()):
            ground.setAutoFillBackground(False)
        self._buttons = QGridLayout()
        self._buttons.setSpacing(GAP)
        self._lines = layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GAP, GAP + GAP // 2, 2 * GAP, 2 * GAP)
        layout.setSpacing(GAP // 2)
        layout.addLayout(head)
        layout.addWidget(self.countdown)
        layout.addWidget(self._scroll, 1)
        layout.addLayout(self._buttons)
        self.show_posting(0)

    def set_low(self, low: bool) -> None:
        """Whether it lies below the table, where height is dear: the countdown beside the number, one row of
        buttons."""
        if low == self._low:
            return
        self._low = low
        (self._lines if low else self._head).removeWidget(self.countdown)
        (self._head if low else self._lines).insertWidget(1, self.countdown, 1 if low else 0)
        self._show_buttons()

    @property
    def posting_id(self) -> int:
        """The posting that is shown, 0 where there is none."""
        return self._posting.id if self._posting is not None else 0

    def show_posting(self, posting_id: int, tab: Tab = Tab.TO_PACK) -> None:
        """A posting; with 0 the one of ``tab`` that is due next."""
        self.wish = (posting_id, tab)
        upcoming = posting_id == 0
        if upcoming:
            row = self._desk.queue.next(tab if tab is not Tab.ALL else Tab.TO_PACK)
            posting_id = row.posting.id if row is not None else 0
        self._posting = self._desk.queue.posting(posting_id) if posting_id else None
        posting = self._posting
        for widget in (self.countdown, self._scroll):
            widget.setVisible(posting is not None)
        if posting is None:
            self._deadlines = ()
            self._caption.setText("")
            self._number.setText(self.tr("No posting chosen"))
        else:
            self._zone = self._desk.shop.zone_of(posting)
            self._deadlines = self._desk.queue.deadlines(posting)
            self._caption.setText(self.tr("Due next") if upcoming else self._where(posting))
            self._number.setText(posting.posting_number)
            self._story.tell(posting, self._deadlines, self._zone)
            self._show_countdown(self._desk.now())
        self._caption.setVisible(bool(self._caption.text()))
        self._show_buttons()

    def tick(self, now: datetime) -> bool:
        """Moves the countdown on; whether its urgency is another now, so that the words have to be told anew."""
        before = self.countdown.urgency
        if self._posting is not None:
            self._show_countdown(now)
        return self.countdown.urgency is not before

    def acts(self) -> list[Act]:
        """What its buttons offer."""
        return [Act(button.property("act")) for button in self._all_buttons()]

    def _show_countdown(self, now: datetime) -> None:
        if self._deadlines:
            due = self._deadlines[0].due
            self.countdown.show_text(formats.countdown(due, now, self._zone), urgency(due, now, self._zone))
        self.countdown.setVisible(bool(self._deadlines))
        if not self._deadlines:
            self.countdown.show_text("", Urgency.NONE)

    @staticmethod
    def _where(posting: Posting) -> str:
        return " · ".join(part for part in (posting.warehouse, posting.delivery_method) if part)

    def _show_buttons(self) -> None:
        for old in self._all_buttons():
            self._buttons.removeWidget(old)
            old.hide()
            old.deleteLater()
        kinds = [kind for kind in acts_for(self._posting) if not kind.menu_only] if self._posting is not None else []
        if self._low and len(kinds) > _IN_A_ROW:  # the menu of the row has it, and the window's
            kinds = [kind for kind in kinds if kind.act is not Act.EVIDENCE]
        for place, kind in enumerate(kinds):
            title = act_title(kind)
            button = QPushButton(f"{title} ⏎" if kind.act is Act.PACK else title)
            button.setProperty("class", "primary" if place == 0 and kind.act in _MAIN else "")
            button.setProperty("act", kind.act.value)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setToolTip(f"{title} · {_KEYS.get(kind.key, kind.key)}")
            button.clicked.connect(self._press)
            self._buttons.addWidget(button, place, 0)
        self._place_buttons()

    def _place_buttons(self) -> None:
        """Side by side as many as have room for what stands on them."""
        buttons = self._all_buttons()
        margins = self._lines.contentsMargins()
        room = self.width() - margins.left() - margins.right() + GAP
        for button in buttons:
            button.ensurePolished()
        widest = max((button.sizeHint().width() for button in buttons), default=1)
        columns = max(1, min(len(buttons) if self._low else 2, room // (widest + GAP)))
        wide = len(buttons) % 2 if columns == 2 and not self._low else 0
        for button in buttons:
            self._buttons.removeWidget(button)
            if widest + GAP > room:
                beside = button.sizeHint().width() - button.fontMetrics().horizontalAdvance(button.text())
                ends = Qt.TextElideMode.ElideRight
                button.setText(button.fontMetrics().elidedText(button.text(), ends, room - GAP - beside))
        for place, button in enumerate(buttons):
            if place == 0 and wide:
                self._buttons.addWidget(button, 0, 0, 1, 2)
            else:
                self._buttons.addWidget(button, (place + wide) // columns, (place + wide) % columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._place_buttons()

    def _all_buttons(self) -> list[QPushButton]:
        return [
            button
            for place in range(self._buttons.count())
            if (item := self._buttons.itemAt(place)) is not None and isinstance(button := item.widget(), QPushButton)
        ]

    def _press(self) -> None:
        if self._posting is not None:
            self.act_wanted.emit(Act(self.sender().property("act")), self._posting.id)


_KEYS: Final = {"Return": "Enter"}
"""As keys are called on buttons."""
_MAIN: Final = frozenset({Act.PACK, Act.LABELS, Act.RELEASE, Act.PULL})
