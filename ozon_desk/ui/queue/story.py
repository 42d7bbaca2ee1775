"""What the detail pane tells of a posting: deadlines, goods, boxes, recipient, and what happened to it."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from ozon_desk.domain.allowed import check_packable
from ozon_desk.domain.deadlines import Deadline
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.posting import Item, Package, Posting
from ozon_desk.domain.status import Tab
from ozon_desk.services.desk import Desk
from ozon_desk.services.history import HistoryLine
from ozon_desk.ui import formats, texts
from ozon_desk.ui.saying import explained, listed
from ozon_desk.ui.theme import GAP

_LINES: Final = 30
_EVENTS: Final = 8
_TOLD_BY_FIELDS: Final = frozenset({"import", "undo", "redo"})
"""Deeds of which only the changed fields say what they meant for this posting."""


class Story(QWidget):
    """Rebuilt for each posting; the texts can be selected and copied."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GAP // 2)

    def tell(self, posting: Posting, deadlines: Sequence[Deadline], zone: str) -> None:
        _clear(self._layout)
        self._why_not(posting)
        self._deadlines(deadlines, zone)
        if posting.store and self._desk.stores.are_several:
            self._add(self.tr("Store: {store}").format(store=posting.store), "muted")
        self._signature(posting)
        if posting.cases:
            self._cases(posting, zone)
        self._line()
        for item in posting.items:
            self._item(item)
        history = self._desk.history.of_posting(posting.id)
        self._boxes(posting)
        self._heard(posting, zone)
        self._packed(posting, history, zone)
        self._ozon_label(posting)
        self._recipient(posting)
        if posting.promised_date is not None:
            promised = formats.day(posting.promised_date, zone)
            self._add(self.tr("Promised to the buyer: {day}").format(day=promised), "muted")
        if history:
            self._line()
        for deed in history[:_LINES]:
            self._deed(deed, zone)
        self._layout.addStretch(1)

    def _why_not(self, posting: Posting) -> None:
        """What keeps a posting that needs attention, or must not leave, from being packed; and what to do."""
        if posting.tab not in (Tab.ATTENTION, Tab.CANCELLED):
            return
        try:
            check_packable(posting)
        except Refusal as refusal:
            message = texts.error(refusal)
            self._add(message.title, "warn")
            self._add(message.todo, "muted")

    def _deadlines(self, deadlines: Sequence[Deadline], zone: str) -> None:
        now = self._desk.now()
        for number, deadline in enumerate(deadlines):
            name = escape(texts.deadline_name(deadline.kind))
            moment = escape(formats.moment_long(deadline.due, zone, now))
            if number:
                self._add(f"{name} {moment}", "muted", rich=True)
                continue
            self._add(f"{name} <b>{moment}</b>", "", rich=True)
            if consequence := texts.consequence(deadline.consequence):
                self._add(self.tr("Otherwise: {what}").format(what=consequence), "muted")
            if not deadline.rule:
                continue  # nobody's rule: somebody wanted to look at a case again
            source = self.tr("Source: {source} · rule {rule}")
            self._add(source.format(source=texts.source_name(deadline.source), rule=deadline.rule), "muted")

    def _cases(self, posting: Posting, zone: str) -> None:
        """The open ones with what comes next; closed ones with how they ended."""
        self._line()
        for row in self._desk.cases.of_posting(posting.posting_number):
            case = row.case
            name = self.tr("Case {number}: {kind}")
            told = name.format(number=case.number, kind=texts.case_kind(str(case.kind)))
            if case.outcome is not None and case.closed_at is not None:
                closed = formats.short_day(case.closed_at, zone)
                self._add(" · ".join((told, texts.case_outcome(str(case.outcome)), closed)), "muted")
                continue
            self._add(told, "warn")
            step = texts.case_step(case.next_step)
            self._add(" · ".join(part for part in (step, case.who, case.reference) if part), "muted", indent=2 * GAP)
            last = next((line for line in reversed(row.log) if line.text), None)
            if last is not None:
                self._add(f"{formats.short_day(last.at, zone)} “{last.text}”", "muted", indent=2 * GAP)

    def _signature(self, posting: Posting) -> None:
        """R15."""
        advice = self._desk.queue.signature_advice(posting.id)
        if advice is not None:
            self._add(texts.signature(advice), "muted")

    def _item(self, item: Item) -> None:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        name = _label(item.name or item.article, "strong")
        row.addWidget(name, 1)
        if item.quantity > 1:
            row.addWidget(_label(f"×{item.quantity}", "pill", wrap=False), 0, Qt.AlignmentFlag.AlignTop)
        self._layout.addLayout(row)
        parts = []
        if item.offer_id:
            parts.append(self.tr("Article {article}").format(article=item.offer_id))
        if item.sku:
            parts.append(f"SKU {item.sku}")
        self._add(" · ".join(parts), "muted")

    def _boxes(self, posting: Posting) -> None:
        count = len(posting.packages)
        for box in posting.packages:
            measures = self._measures(box)
            if count > 1 or box.tracking_number:
                fake = self.tr("▲ a placeholder") if box.tracking_number and not box.real_number else ""
                told = " · ".join(part for part in (box.tracking_number or "—", box.carrier, fake) if part)
                if count > 1:
                    place = self.tr("Box {number} of {count}").format(number=box.number, count=count)
                    told = explained(place, told)
                self._add(told, "")
            if box.domestic_number:
                domestic = " · ".join(filter(None, (box.domestic_number, box.domestic_carrier)))
                told = self.tr("To the forwarder: {number}").format(number=domestic)
                self._add(told, "muted", indent=2 * GAP if count > 1 else 0)
            if box.contents:
                goods = [f"{item.article} ×{pieces}" for item, pieces in posting.goods_of(box)]
                self._add(listed(goods), "muted", indent=2 * GAP)
            self._add(measures, "muted", indent=2 * GAP if count > 1 else 0)

    def _measures(self, box: Package) -> str:
        """Weight and size, as far as they are known."""
        parts = []
        if box.weight_g is not None:
            parts.append(self.tr("{number} g").format(number=formats.number(box.weight_g)))
        if box.size_mm is not None:
            parts.append(self.tr("{size} mm").format(size=" × ".join(map(formats.number, box.size_mm))))
        return " · ".join(parts)

    def _heard(self, posting: Posting, zone: str) -> None:
        """What the carriers said, newest first."""
        heard = self._desk.events.heard(posting.id)
        if heard:
            self._add(self.tr("From the carrier"), "strong")
        for one in heard[:_EVENTS]:
            at = f"{formats.short_day(one.event.at, zone)} {formats.clock(one.event.at, zone)}"
            box = posting.packages[min(one.package, len(posting.packages)) - 1]
            old = "" if box.tracking_number == one.tracking_number else one.tracking_number
            place = self.tr("box {number}").format(number=one.package) if len(posting.packages) > 1 else ""
            told = [texts.event_kind(one.event.kind), one.event.text, one.event.place, place, old]
            self._add(f"{at} {' · '.join(filter(None, told))}", "muted")
        if len(heard) > _EVENTS:
            more = formats.number(len(heard) - _EVENTS)
            self._add(self.tr("… and {number} earlier ones").format(number=more), "muted")

    def _packed(self, posting: Posting, history: Sequence[HistoryLine], zone: str) -> None:
        """When and by whom, and how many «Честный ЗНАК» codes went in."""
        if posting.marks:
            count = formats.number(len(posting.marks))
            self._add(self.tr("Honest Sign codes: {count}").format(count=count), "muted")
        if posting.packed_at is None:
            return
        moment = formats.moment(posting.packed_at, zone)
        who = next((line.who for line in history if line.deed == "pack" and not line.undone), "")
        told = self.tr("Packed {moment} by {who}") if who else self.tr("Packed {moment}")
        self._add(told.format(moment=moment, who=who), "muted")

    def _ozon_label(self, posting: Posting) -> None:
        boxes = self._desk.ozon_labels.of_posting(posting.id)
        if not boxes:
            return
        if len(posting.packages) == 1:
            self._add(self.tr("Ozon's label is here"), "muted")
        else:
            numbers = listed(list(map(str, boxes)))
            self._add(self.tr("Ozon's label is here for boxes: {numbers}").format(numbers=numbers), "muted")

    def _recipient(self, posting: Posting) -> None:
        buyer = posting.buyer
        if buyer is None:
            return
        name = buyer.recipient_name or buyer.buyer_name
        told = " · ".join(part for part in (name, buyer.recipient_phone) if part)
        if told:
            self._add(told, "muted")
        place = listed(list(dict.fromkeys(part for part in (posting.region, posting.city) if part)))
        if place:
            self._add(place, "muted")
        fixed = self.tr("Ozon and the buyer have agreed on place and way of delivery: the shop can't change them")
        self._add(fixed, "muted")

    def _deed(self, line: HistoryLine, zone: str) -> None:
        at = f"{formats.short_day(line.at, zone)} {formats.clock(line.at, zone)}"
        told = texts.deed(line.deed, line.facts)
        if line.who:
            told = f"{told} · {line.who}"
        text = f"{at} {escape(told)}"
        self._add(f"<s>{text}</s>" if line.undone else text, "muted", rich=True)
        if line.deed in _TOLD_BY_FIELDS:
            for change in line.fields:
                before, after = texts.change_texts(change.field, change.before, change.after, zone)
                # Of what is hidden there is no before and after to tell.
                told = before if before == after else f"{before} → {after}"
                self._add(explained(texts.field_name(change.field), told), "muted", indent=2 * GAP)

    def _add(self, text: str, look: str, *, rich: bool = False, indent: int = 0) -> None:
        if not text:
            return
        made = _label(text, look)
        made.setTextFormat(Qt.TextFormat.RichText if rich else Qt.TextFormat.PlainText)
        made.setIndent(indent)
        self._layout.addWidget(made)

    def _line(self) -> None:
        if self._layout.count() == 0:
            return
        line = QFrame()
        line.setProperty("class", "line")
        line.setFixedHeight(1)
        self._layout.addSpacing(GAP // 2)
        self._layout.addWidget(line)
        self._layout.addSpacing(GAP // 2)


def _label(text: str, look: str, *, wrap: bool = True) -> QLabel:
    made = QLabel(text)
    made.setProperty("class", look)
    made.setWordWrap(wrap)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def _clear(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (inner := item.layout()) is not None:
            _clear(inner)
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
