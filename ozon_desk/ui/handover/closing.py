"""The one question before a cart leaves: what goes, what stays, and when it left."""

from __future__ import annotations

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QTimeEdit, QWidget

from ozon_desk.domain.errors import Refusal
from ozon_desk.services.desk import Desk
from ozon_desk.services.loads import Line, Load
from ozon_desk.ui import formats, texts
from ozon_desk.ui.dialogs.frame import DeskDialog, words
from ozon_desk.ui.saying import listed
from ozon_desk.ui.theme import GAP

_NAMED = 8


class ClosingDialog(DeskDialog):
    """``closed`` carries what became of it (``services.handovers.Closed``)."""

    closed = Signal(object)

    def __init__(self, desk: Desk, carrier: str, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._desk = desk
        self._load: Load = desk.handovers.load(carrier)
        # 0: somebody else has closed it since; pressing the button says so.
        self._id = self._load.handover.id if self._load.handover is not None else 0
        carrier = texts.carrier_name(carrier)
        self.setWindowTitle(self.tr("Hand over to {carrier}").format(carrier=carrier))
        whole = self._load.whole
        boxes = sum(len(line.posting.packages) for line in whole)
        self.primary.setText(self.tr("Hand over {count} · Enter").format(count=len(whole)))
        self.primary.setEnabled(bool(whole))
        counts = listed([texts.counted_postings(len(whole)), texts.counted_boxes(boxes)])
        self.what = words(self.tr("To {carrier}: {counts}").format(carrier=carrier, counts=counts), "title")
        self.body.addWidget(self.what)
        self.stays: list[str] = []
        missing = [line for line in self._load.missing if not line.on_cart]
        self._name(
            self.tr("Must go and is not on the cart: {postings}"), [one for one in missing if one.must_go], "danger"
        )
        self._name(self.tr("Take off the cart, it must not leave: {postings}"), self._load.surplus, "danger")
        self._name(self.tr("Stays here, because a box of it is missing: {postings}"), self._load.parts, "danger")
        self._name(
            self.tr("May go and is not on the cart: {postings}"), [one for one in missing if not one.must_go], ""
        )
        if not self.stays:
            self.body.addWidget(words(self.tr("✓ Nothing is missing"), "done"))
        self._zone = desk.shop.settings.time_zone
        self._now = desk.now().astimezone(ZoneInfo(self._zone))
        self.left_at = QTimeEdit(QTime(self._now.hour, self._now.minute))
        self.left_at.setDisplayFormat("HH:mm")
        self.left_at.setAccessibleName(self.tr("Left at"))
        row = QHBoxLayout()
        row.setSpacing(GAP)
        label = self.tr("Left today at ({city})").format(city=formats.zone_name(self._zone))
        said = words(label, "muted")
        said.setWordWrap(False)
        row.addWidget(said)
        row.addWidget(self.left_at)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addStretch(1)
        self.footnote.setText(self.tr("This can't be undone; what didn't leave is taken back one by one."))
        self.setMinimumWidth(620)
        self.primary.setFocus()

    def _name(self, source: str, lines: list[Line] | tuple[Line, ...], look: str) -> None:
        if lines:
            numbers = [line.posting.posting_number for line in lines]
            more = self.tr(" and {count} more").format(count=len(numbers) - _NAMED) if len(numbers) > _NAMED else ""
            said = source.format(postings=listed(numbers[:_NAMED]) + more)
            self.stays.append(said)
            self.body.addWidget(words(said, look))

    def apply(self) -> bool:
        closed = self._desk.handovers.close(self._id, self._moment(), leave_parts=bool(self._load.parts))
        if not closed.left:
            raise Refusal("cart_empty", carrier=closed.handover.carrier)
        self.closed.emit(closed)
        return True

    def _moment(self) -> datetime | None:
        """None: now, unless somebody has changed the time."""
        chosen = self.left_at.time()
        if (chosen.hour(), chosen.minute()) == (self._now.hour, self._now.minute):
            return None
        here = datetime.combine(self._now.date(), time(chosen.hour(), chosen.minute()), self._now.tzinfo)
        return here.astimezone(UTC)
