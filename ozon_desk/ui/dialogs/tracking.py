"""The tracking numbers of one posting: enter, correct, clear."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ozon_desk.domain.errors import DeskError
from ozon_desk.services.desk import Desk
from ozon_desk.ui import texts
from ozon_desk.ui.dialogs.frame import DeskDialog, card, make_room, words
from ozon_desk.ui.dialogs.posting_head import posting_head, posting_of
from ozon_desk.ui.dialogs.tracking_box import TrackingBox
from ozon_desk.ui.theme import Theme


class TrackingDialog(DeskDialog):
    """One line for each box. Enter saves what is good, or goes to where a decision is missing."""

    takes_scans = True

    def __init__(self, desk: Desk, theme: Theme, posting_id: int, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Tracking number"))
        self.primary.setText(self.tr("Save · Enter"))
        posting = posting_of(desk, posting_id)
        self.body.addLayout(posting_head(posting))
        advice = desk.queue.signature_advice(posting.id)
        if advice is not None:
            self.body.addWidget(words(texts.signature(advice.without_worth()), "muted"))
        self.boxes: list[TrackingBox] = []
        for package in posting.packages:
            box = TrackingBox(desk, posting, package)
            box.changed.connect(self._changed)
            self.boxes.append(box)
            inside = QVBoxLayout()
            inside.addWidget(box)
            self.body.addWidget(card(inside))
        self.body.addStretch(1)
        self.body.addStrut(680)
        empty = next((box for box in self.boxes if box.is_correcting), None)
        (empty.number if empty else self.boxes[0].correct).setFocus()
        self._changed()

    def press_primary(self) -> None:
        self.problem.clear_problem()
        for box in self.boxes:
            hindrance = box.hindrance()
            if hindrance is not None:
                hindrance.setFocus()
                return
        for place, box in enumerate(self.boxes):
            for earlier in self.boxes[:place]:
                if _same_number(earlier, box):
                    box.refuse_same_as(earlier)
                    box.number.setFocus()
                    return
        try:
            for box in self.boxes:
                box.save()
        except DeskError as error:
            self.problem.show_error(error)
            for box in self.boxes:
                box.judge_again()
            return
        self.accept()

    def _changed(self) -> None:
        self.primary.setEnabled(any(box.is_changed for box in self.boxes))
        make_room(self)


def _same_number(one: TrackingBox, other: TrackingBox) -> bool:
    if not (one.is_changed and other.is_changed) or one.verdict is None or other.verdict is None:
        return False
    return one.verdict.tracking_number == other.verdict.tracking_number
