"""One box of a posting and its tracking number: scanned or typed, judged at every key."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ozon_desk.domain.errors import Fact
from ozon_desk.domain.posting import Package, Posting
from ozon_desk.domain.tracking import Verdict
from ozon_desk.services.desk import Desk
from ozon_desk.services.tracking_verdicts import TrackVerdict
from ozon_desk.ui import texts
from ozon_desk.ui.dialogs.frame import button, on_key, restyle, words
from ozon_desk.ui.saying import explained
from ozon_desk.ui.theme import GAP

SIGNS = {Verdict.OK: "✓", Verdict.WARN: "▲", Verdict.REFUSED: "⊗"}
LOOKS = {Verdict.OK: "done", Verdict.WARN: "warn", Verdict.REFUSED: "danger"}
SEVERAL = "several_carriers"


def verdict_line(verdict: TrackVerdict) -> str:
    """Shape and words."""
    sign = "▲" if verdict.code == SEVERAL else SIGNS[verdict.verdict]
    return f"{sign} {texts.verdict(verdict)}"


class TrackingBox(QWidget):
    """Holds what the hands want; ``save`` writes it. ``changed``: something was typed, chosen or taken away."""

    changed = Signal()

    def __init__(self, desk: Desk, posting: Posting, package: Package, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._posting = posting
        self._package = package
        self._carrier_by_hand = False
        self._cleared = False
        self.verdict: TrackVerdict | None = None
        self.number = QLineEdit(package.tracking_number)
        self.number.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.number.setPlaceholderText(self.tr("Scan or type the tracking number"))
        self.number.setAccessibleName(self.tr("Tracking number of box {number}").format(number=package.number))
        self.carrier = QComboBox()
        self.carrier.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.carrier.setMinimumContentsLength(14)
        self.carrier.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.carrier.setEditable(True)
        typed_carrier = self.carrier.lineEdit()
        assert typed_carrier is not None
        typed_carrier.setPlaceholderText(self.tr("Carrier"))
        self.carrier.setAccessibleName(self.tr("Carrier"))
        self.told = words()
        self.about = words(look="muted")
        self.about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.keep = QCheckBox(self.tr("Keep anyway (it is written down)"))
        self.correct = button(self.tr("Correct"))
        self.clear = button(self.tr("Clear"))
        self.page = button(self.tr("Follow it on the carrier's page"), "link")
        self._lay_out()
        self.number.textEdited.connect(self._typed)
        self.carrier.textActivated.connect(self._carrier_chosen)
        typed_carrier.textEdited.connect(self._carrier_chosen)
        self.keep.toggled.connect(self.changed)
        self.correct.clicked.connect(self.start_correcting)
        self.clear.clicked.connect(self.take_away)
        self.page.clicked.connect(self._open_page)
        if len(posting.packages) == 1:
            self.page.setText(self.tr("Follow it on the carrier's page · Ctrl+B"))
            on_key("Ctrl+B", self, self.page.click, Qt.ShortcutContext.WindowShortcut)
        self._fill_carriers((), package.carrier)
        self._show_state()

    @property
    def is_correcting(self) -> bool:
        """Whether the field takes keys: there was no number, or somebody pressed Correct."""
        return not self.number.isReadOnly()

    @property
    def is_changed(self) -> bool:
        if self._cleared:
            return True
        if not self.is_correcting or not self.number.text().strip():
            return False
        before = (self._package.tracking_number, self._package.carrier)
        return self.verdict is None or (self.verdict.tracking_number, self.carrier_text) != before

    @property
    def carrier_text(self) -> str:
        return self.carrier.currentText().strip()

    def start_correcting(self) -> None:
        """The number may be typed over."""
        self._cleared = False
        self.number.setReadOnly(False)
        self.number.setText(self._package.tracking_number)
        self.number.selectAll()
        self.number.setFocus()
        self._judge()
        if self._package.carrier and self._package.carrier != self.carrier_text:
            # Somebody chose another carrier than the number itself says.
            self.carrier.setEditText(self._package.carrier)
            self._carrier_by_hand = True
            self._judge()

    def take_away(self) -> None:
        """The number will be taken away by Save."""
        self._cleared = True
        self.number.clear()
        self.number.setReadOnly(True)
        self.verdict = None
        self._show_state()
        self.changed.emit()

    def refuse_same_as(self, other: TrackingBox) -> None:
        """Two boxes of this posting were given one number, and neither is stored yet."""
        if self.verdict is not None and other.verdict is not None:
            facts: dict[str, Fact] = {
                "number": self.verdict.tracking_number,
                "posting": self._posting.posting_number,
                "package": other._package.number,
            }
            self.verdict = replace(self.verdict, verdict=Verdict.REFUSED, code="tracking_taken", facts=facts)
            self._show_verdict()

    def hindrance(self) -> QWidget | None:
        """The widget at which somebody must do something before this box can be saved."""
        if not self.is_changed or self._cleared or self.verdict is None:
            return None
        if self.verdict.verdict is Verdict.REFUSED:
            return self.carrier if self.verdict.code == "carrier_no_tracking" else self.number
        if self.verdict.code == SEVERAL and not self.carrier_text:
            return self.carrier
        if self.verdict.verdict is Verdict.WARN and not self.keep.isChecked():
            return self.keep
        return None

    def save(self) -> None:
        """Raises ``Refusal``."""
        posting, box = self._posting.posting_number, self._package.number
        if self._cleared:
            self._desk.tracking.clear(posting, box)
        elif self.is_changed:
            # A guess that merely stands in the field is nobody's choice, and isn't weighed as one.
            chosen = self.carrier_text if self._carrier_by_hand else ""
            self._desk.tracking.enter(posting, self.number.text(), chosen, box, insist=self.keep.isChecked())

    def judge_again(self) -> None:
        """Weighs the number anew: another box may have taken it, or let it go."""
        if self.is_correcting and self.number.text().strip():
            self._judge()

    # ------------------------------------------------------------------------------------------------ showing

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GAP)
        if len(self._posting.packages) > 1:
            count = len(self._posting.packages)
            top.addWidget(words(self.tr("Box {number}/{count}").format(number=self._package.number, count=count)))
        top.addWidget(self.number, 3)
        top.addWidget(self.carrier, 2)
        top.addWidget(self.correct)
        top.addWidget(self.clear)
        below = QHBoxLayout()
        below.setSpacing(GAP)
        below.addWidget(self.keep)
        below.addStretch(1)
        below.addWidget(self.page)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(GAP)
        lines.addLayout(top)
        lines.addWidget(self.told)
        lines.addWidget(self.about)
        if self._package.domestic_number:
            domestic = " · ".join(filter(None, (self._package.domestic_number, self._package.domestic_carrier)))
            lines.addWidget(words(self.tr("To the forwarder it goes by {number}").format(number=domestic), "muted"))
        lines.addLayout(below)
        if self._package.tracking_number:
            self.number.setReadOnly(True)

    def _show_state(self) -> None:
        stored = bool(self._package.tracking_number)
        self.correct.setVisible(stored and not self.is_correcting)
        self.clear.setVisible(stored and not self._cleared)
        self.page.setVisible(stored and not self.is_correcting and not self._cleared)
        self.carrier.setEnabled(self.is_correcting)
        if self._cleared:
            self.told.setText(self.tr("▲ The number will be taken away; the journal keeps it."))
            restyle(self.told, "warn")
        elif not self.is_correcting:
            placeholder = stored and not self._package.real_number
            self.told.setText(self.tr("▲ A placeholder: this box still has no number.") if placeholder else "")
            restyle(self.told, "warn")
        self.keep.setVisible(False)
        self._show_carrier()
        if self.verdict is not None:
            self._show_verdict()

    def _show_carrier(self) -> None:
        """How to reach the carrier in the field, and what whoever follows its numbers should know."""
        carrier = self._desk.shop.carriers.named(self.carrier_text) if self.carrier_text else None
        parts = (carrier.contact, texts.carrier_notes(carrier.notes)) if carrier is not None else ()
        told = " · ".join(filter(None, parts))
        self.about.setText(explained(carrier.name, told) if carrier is not None and told else "")
        self.about.setVisible(bool(told) and not self._cleared)

    def _typed(self, _text: str) -> None:
        self._carrier_by_hand = False
        self.keep.setChecked(False)
        self._judge()

    def _carrier_chosen(self, _text: str) -> None:
        self._carrier_by_hand = True
        self.keep.setChecked(False)
        self._judge()

    def _judge(self) -> None:
        text = self.number.text()
        chosen = self.carrier_text if self._carrier_by_hand else ""
        if text.strip():
            self.verdict = self._desk.tracking.judge(self._posting.posting_number, text, chosen, self._package.number)
            if not self._carrier_by_hand:
                self._fill_carriers(self.verdict.carriers, self.verdict.carrier)
        else:
            self.verdict = None
            self.told.clear()
        self._show_state()
        self.changed.emit()

    def _fill_carriers(self, fitting: tuple[str, ...], guess: str) -> None:
        names = fitting or tuple(carrier.name for carrier in self._desk.shop.carriers.known)
        self.carrier.clear()
        self.carrier.addItems(names)
        self.carrier.setCurrentIndex(-1)
        self.carrier.setEditText(guess)

    def _show_verdict(self) -> None:
        if self.verdict is None:
            return
        settled = self.verdict.code == SEVERAL and self.carrier_text
        self.told.setText("✓ " + self.carrier_text if settled else verdict_line(self.verdict))
        look = "warn" if self.verdict.code == SEVERAL and not settled else LOOKS[self.verdict.verdict]
        restyle(self.told, look)
        self.keep.setVisible(self.verdict.verdict is Verdict.WARN)

    def _open_page(self) -> None:
        number = self._package.tracking_number
        if number:
            QDesktopServices.openUrl(QUrl(self._desk.shop.carriers.page(self._package.carrier, number)))
