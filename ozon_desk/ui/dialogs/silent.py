"""Parcels nothing was heard of for too long: how bad it is, whom to ask, and what to do with one key."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QColor, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QStackedWidget, QWidget

from ozon_desk.domain.cases import CaseKind
from ozon_desk.domain.errors import DeskError
from ozon_desk.services.desk import Desk
from ozon_desk.services.silent import SilentLevel, SilentParcel
from ozon_desk.ui import formats, texts
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.event import EventDialog
from ozon_desk.ui.dialogs.frame import DeskDialog, button, list_card, on_key, words
from ozon_desk.ui.dialogs.row_table import Column, RowModel, RowTable
from ozon_desk.ui.errands import Errands
from ozon_desk.ui.saying import sentences
from ozon_desk.ui.theme import GAP, Theme, px

_SHAPES = {
    SilentLevel.SILENT: "◆",
    SilentLevel.UNTRACEABLE: "?",
    SilentLevel.HIGH_RISK: "▲",
    SilentLevel.RANK_FALLS: "⊗",
}


class SilentDialog(DeskDialog):
    """Enter opens the carrier's page. ``posting_opened`` carries a posting's id."""

    posting_opened = Signal(int)

    def __init__(self, desk: Desk, theme: Theme, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Silent parcels"))
        self.primary.setText(self.tr("Open the carrier's page · Enter"))
        self.cancel.setText(self.tr("Close · Esc"))
        self._desk = desk
        self._theme = theme
        self._errands = Errands(worker, self)
        self._errands.failed.connect(self.problem.show_error)
        columns = [
            Column(self.tr("How bad"), self._level, bold=True, ink=self._ink),
            Column(texts.field_name("posting_number"), lambda one: one.posting.posting_number),
            Column(texts.field_name("tracking_number"), lambda one: one.package.tracking_number or "—"),
            Column(texts.field_name("carrier"), lambda one: one.carrier),
            Column(self.tr("Silent since"), self._since),
            Column(self.tr("Gets worse"), self._next),
            Column(self.tr("Done so far"), self._done),
        ]
        self.model = RowModel(columns, (), self)
        self.table = RowTable(self.model, self.tr("Silent parcels"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.doubleClicked.connect(self._open_posting)
        self.empty = words(self.tr("No parcel is silent for too long."), "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.table)
        self.pages.addWidget(self.empty)
        self.body.addWidget(list_card(self.pages), 1)
        self.todo = words()
        self.body.addWidget(self.todo)
        self.body.addLayout(self._buttons())
        self.table.selectionModel().selectionChanged.connect(self._tell)
        self.resize(px(1180), 560)
        self.load()

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(GAP)
        self.hands = []
        for title, key, act in (
            (self.tr("Copy the number · C"), Qt.Key.Key_C, self.copy_number),
            (self.tr("Carrier asked · A"), Qt.Key.Key_A, self.carrier_asked),
            (self.tr("Enter an event · E"), Qt.Key.Key_E, self.enter_event),
            (self.tr("Ozon wants another number · R"), Qt.Key.Key_R, self.replace_number),
        ):
            made = button(title, takes_focus=False)
            made.clicked.connect(act)
            on_key(key, self, act)
            line.addWidget(made)
            self.hands.append(made)
        line.addStretch(1)
        return line

    def load(self) -> None:
        """Reads the list in the background."""
        self._errands.run(lambda _report: self._desk.silent.parcels(), self._show)

    def _show(self, found: list[SilentParcel]) -> None:
        chosen = self.parcel
        self.model.set_rows(found)
        self.table.fit_columns(260)
        self.pages.setCurrentWidget(self.table if found else self.empty)
        again = [place for place, one in enumerate(found) if chosen and one.posting.id == chosen.posting.id]
        if found:
            self.table.selectRow(again[0] if again else 0)
            self.table.setFocus()
        self.footnote.setText(texts.counted_postings(len(found)) if found else "")
        self._tell()

    @property
    def parcel(self) -> SilentParcel | None:
        """The one chosen."""
        rows = self.table.chosen_rows()
        return self.model.row(rows[0]) if rows and rows[0] < len(self.model.rows) else None

    def _tell(self) -> None:
        parcel = self.parcel
        self.primary.setEnabled(parcel is not None and bool(parcel.page))
        self.todo.setText(self._what_to_do(parcel) if parcel else "")
        copy, asked, event, another = self.hands
        copy.setEnabled(parcel is not None and bool(parcel.package.tracking_number))
        asked.setEnabled(parcel is not None and not parcel.asked)
        event.setEnabled(parcel is not None)
        another.setEnabled(parcel is not None and not parcel.replacing)

    # --------------------------------------------------------------------------------------------------- hands

    def apply(self) -> bool:
        if self.parcel is not None and self.parcel.page:
            QDesktopServices.openUrl(QUrl(self.parcel.page))
        return False

    def copy_number(self) -> None:
        if self.parcel is not None:
            QGuiApplication.clipboard().setText(self.parcel.package.tracking_number)
            self.footnote.setText(self.tr("Copied: {number}").format(number=self.parcel.package.tracking_number))

    def carrier_asked(self) -> None:
        """Opens a case, which mutes R7's first level; it comes back when the carrier's answer is due."""
        hours = self._desk.shop.rules.rule("R7").value
        self._open_case(CaseKind.LATE, hours)

    def replace_number(self) -> None:
        """R8's clock runs from now on."""
        self._open_case(CaseKind.REPLACE_NUMBER, 0)

    def _open_case(self, kind: CaseKind, look_again_hours: int) -> None:
        parcel = self.parcel
        if parcel is None:
            return
        self.problem.clear_problem()
        due = self._desk.now() + timedelta(hours=look_again_hours) if look_again_hours else None
        try:
            self._desk.cases.open(parcel.posting.posting_number, kind, due=due)
        except DeskError as error:
            self.problem.show_error(error)
        self.load()

    def enter_event(self) -> None:
        if self.parcel is not None:
            dialog = EventDialog(self._desk, self._theme, self.parcel.posting.id, self)
            dialog.finished.connect(self.load)
            dialog.open()

    def _open_posting(self) -> None:
        if self.parcel is not None:
            self.posting_opened.emit(self.parcel.posting.id)
            self.accept()

    # ------------------------------------------------------------------------------------------------- showing

    def _level(self, one: SilentParcel) -> str:
        return f"{_SHAPES[one.level]} {texts.silent_level(one.level)}"

    def _what_to_do(self, one: SilentParcel) -> str:
        told = sentences(self._level(one), texts.silent_to_do(one.level))
        contact = self.tr("Contact of {carrier}: {contact}.").format(carrier=one.carrier, contact=one.contact)
        return sentences(told, contact) if one.contact else told

    def _ink(self, one: SilentParcel) -> QColor:
        return self._theme.color("soon" if one.level is SilentLevel.SILENT else "late")

    def _since(self, one: SilentParcel) -> str:
        zone = self._desk.shop.zone_of(one.posting)
        days = (self._desk.now() - one.since).days
        return f"{formats.moment(one.since, zone)} · {texts.counted_days(days)}"

    def _next(self, one: SilentParcel) -> str:
        return formats.moment(one.next_at, self._desk.shop.zone_of(one.posting)) if one.next_at else "—"

    def _done(self, one: SilentParcel) -> str:
        done = [self.tr("carrier asked")] if one.asked else []
        return " · ".join([*done, self.tr("number to replace")] if one.replacing else done)
