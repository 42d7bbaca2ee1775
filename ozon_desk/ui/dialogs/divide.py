"""Dividing the goods of a posting among boxes, before it is packed."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from ozon_desk.domain.allowed import check_dividable
from ozon_desk.domain.errors import Refusal
from ozon_desk.services.desk import Desk
from ozon_desk.ui import formats, texts
from ozon_desk.ui.dialogs.divide_board import BoxBoard, Move
from ozon_desk.ui.dialogs.divide_count import HowMany
from ozon_desk.ui.dialogs.frame import DeskDialog, scrolling, words
from ozon_desk.ui.dialogs.posting_head import posting_head, posting_of
from ozon_desk.ui.theme import Theme


class DivideDialog(DeskDialog):
    """Drag goods to another box, or by keys. Enter saves, Esc leaves everything as it was.

    ``boxed(Boxed)``: it was written; the labels in it must come off. With ``ask_only`` nothing is written:
    ``divided(plan)`` tells what somebody has drawn (nothing, where that is what was there before).
    """

    boxed = Signal(object)
    divided = Signal(object)

    def __init__(
        self, desk: Desk, theme: Theme, posting_id: int, parent: QWidget | None = None, *, ask_only: bool = False
    ) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Divide among boxes"))
        self.primary.setText(self.tr("Save · Enter"))
        self._desk = desk
        self._ask_only = ask_only
        self._posting = posting = posting_of(desk, posting_id)
        self._move: Move | None = None
        self.board = BoxBoard(posting, theme)
        self._before = self.board.division
        self.area = scrolling(self.board)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.summary = words(look="strong")
        self.how_many = HowMany(self)
        self.body.addLayout(posting_head(posting))
        if any(row.due.printed for row in desk.queue.rows([posting_id])):
            printed = self.tr("▲ Its labels are printed already. When the boxes change, they no longer count.")
            self.body.addWidget(words(printed, "warn"))
        self.body.addWidget(self.summary)
        self.body.addWidget(self.area, 1)
        self.footnote.setText(
            self.tr(
                "Drag goods to another box (Shift: all pieces). Keys: arrows choose, Ctrl+← Ctrl+→ or − + move one"
                " piece, with Shift all, Ctrl+N makes a new box."
            )
        )
        self.board.changed.connect(self._sum_up)
        self.board.asked.connect(self._ask)
        self.board.touched.connect(self._give_up)
        self.board.pointed.connect(self._bring_into_sight)
        self.how_many.said.connect(self._say_how_many)
        self.resize(1120, 620)
        self._sum_up()
        self.board.setFocus()
        self._check()

    def apply(self) -> bool:
        self.how_many.give_up()
        division = self.board.division
        if division.plan == self._before.plan:
            return True
        if self._ask_only:
            self.divided.emit(division.plan)
        else:
            self.boxed.emit(self._desk.deeds.divide(self._posting.posting_number, division.plan))
        return True

    def _check(self) -> None:
        try:
            check_dividable(self._posting)
        except Refusal as refusal:
            self.problem.show_error(refusal)
            self.primary.setEnabled(False)
            self.board.setEnabled(False)
            self.cancel.setFocus()

    def _sum_up(self) -> None:
        pieces, boxes = texts.counted_pieces(self._posting.pieces), len(self.board.division.plan)
        self.summary.setText(self.tr("{pieces}, boxes: {boxes}").format(pieces=pieces, boxes=formats.number(boxes)))

    def _ask(self, move: Move) -> None:
        self._move = move
        item = self._posting.items[move.line]
        name, box = item.article or item.name, formats.number(move.to + 1)
        question = self.tr("How many of {article} into box {box}?").format(article=name, box=box)
        self.how_many.ask(question, move.most, self.board.mapTo(self, move.at))

    def _say_how_many(self, pieces: int) -> None:
        if self._move is not None:
            self.board.move_pieces(self._move.line, self._move.box, self._move.to, pieces)
        self._give_up()

    def _give_up(self) -> None:
        self._move = None
        self.how_many.give_up()
        self.board.setFocus()

    def _bring_into_sight(self, at: QPoint) -> None:
        self.area.ensureVisible(at.x(), at.y(), 60, 40)
