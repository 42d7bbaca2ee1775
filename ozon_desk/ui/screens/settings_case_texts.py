"""Settings of the texts about cases: the shop's own wordings, with what comes of them beside."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from ozon_desk.domain.case_texts import FIELDS, LANGUAGES, Audience, check_template
from ozon_desk.domain.cases import CaseKind
from ozon_desk.domain.errors import DeskError
from ozon_desk.services.desk import Desk
from ozon_desk.ui import texts
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.cases.letter import LANGUAGE_NAMES
from ozon_desk.ui.dialogs.frame import button, words
from ozon_desk.ui.screens.settings_page import SettingsPage
from ozon_desk.ui.theme import GAP
from ozon_desk.ui.widgets.elided import ElidedComboBox
from ozon_desk.ui.widgets.wordy_check_box import WordyCheckBox
from ozon_desk.ui.widgets.wrap_row import WrapRow

_Which = tuple[CaseKind, Audience, str]


class CaseTextsPage(SettingsPage):
    """One text at a time; what was written in one isn't lost by looking at another (Apply keeps all of them)."""

    def __init__(self, desk: Desk, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(desk, worker, parent)
        self._written: dict[_Which, str] = {}
        self.shop_name = QLineEdit()
        self.shop_name.setAccessibleName(texts.field_name("shop_name"))
        self.kind = ElidedComboBox()
        self.kind.setAccessibleName(self.tr("Kind"))
        for kind in CaseKind:
            self.kind.addItem(texts.case_kind(str(kind)), kind)
        self.reader = ElidedComboBox()
        self.reader.setAccessibleName(self.tr("Who gets the text"))
        self.language = QComboBox()
        self.language.setAccessibleName(self.tr("Language of the text"))
        for language in LANGUAGES:
            self.language.addItem(LANGUAGE_NAMES[language], language)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Text"))
        self.text.setTabChangesFocus(True)
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setAccessibleName(self.tr("What comes of it"))
        self.bare = WordyCheckBox(self.tr("Of a posting of which little is known"))
        self.built_in = button(self.tr("Back to the built-in one"))
        self.mark = words(look="muted")
        self._lay_out()
        self._offer_readers()
        self.kind.currentIndexChanged.connect(self._kind_chosen)
        self.reader.currentIndexChanged.connect(self._show)
        self.language.currentIndexChanged.connect(self._show)
        self.text.textChanged.connect(self._edited)
        self.bare.toggled.connect(self._preview)
        self.built_in.clicked.connect(self._forget)

    def _lay_out(self) -> None:
        form = self.form()
        form.addRow(texts.field_name("shop_name"), self.shop_name)
        line = WrapRow()
        for box in (self.kind, self.reader, self.language):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(10)
            line.addWidget(box, 1)
        self.body.addLayout(line)
        sides = QGridLayout()
        sides.setSpacing(GAP)
        sides.addWidget(self.mark, 0, 0)
        sides.addWidget(self.bare, 0, 1)
        sides.addWidget(self.text, 1, 0)
        sides.addWidget(self.preview, 1, 1)
        sides.addWidget(self.built_in, 2, 0)
        sides.setColumnStretch(0, 1)
        sides.setColumnStretch(1, 1)
        sides.setRowStretch(1, 1)
        self.text.setMinimumHeight(200)
        self.body.addLayout(sides, 1)
        self.body.addWidget(words(self.tr("Fields: {fields}").format(fields=" ".join(f"{{{one}}}" for one in FIELDS))))
        said = self.tr(
            "Where a field isn't known, its sentence falls away, or only the part in [square brackets] around it."
        )
        self.body.addWidget(words(said, "muted"))

    @property
    def which(self) -> _Which:
        return CaseKind(self.kind.currentData()), Audience(self.reader.currentData()), str(self.language.currentData())

    def show_stored(self) -> None:
        self._written.clear()
        self.shop_name.setText(self.desk.shop.settings.shop_name)
        self._show()

    def save(self) -> None:
        written = dict(self._written)
        for which, text in written.items():
            try:
                check_template(text)
            except DeskError as error:
                self._go_to(which)
                self.problem.show_error(error)
                return
        self.run(partial(_keep, self.desk, written, self.shop_name.text().strip()), self._saved)

    def _go_to(self, which: _Which) -> None:
        kind, reader, language = which
        self.kind.setCurrentIndex(self.kind.findData(kind))
        self.reader.setCurrentIndex(self.reader.findData(reader))
        self.language.setCurrentIndex(self.language.findData(language))
        self.text.setFocus()

    def _kind_chosen(self) -> None:
        self._offer_readers()
        self._show()

    def _offer_readers(self) -> None:
        before = self.reader.currentData()
        with QSignalBlocker(self.reader):
            self.reader.clear()
            for audience in self.desk.cases.letters.audiences(CaseKind(self.kind.currentData())):
                self.reader.addItem(texts.audience_name(audience.value), audience)
            self.reader.setCurrentIndex(max(0, self.reader.findData(before)))

    def _show(self) -> None:
        with QSignalBlocker(self.text):
            self.text.setPlainText(self._written.get(self.which) or self.desk.cases.letters.template(*self.which))
        self._mark()
        self._preview()

    def _edited(self) -> None:
        self._written[self.which] = self.text.toPlainText()
        self.problem.clear_problem()
        self._mark()
        self._preview()

    def _mark(self) -> None:
        letters = self.desk.cases.letters
        is_own = self.text.toPlainText().strip() != letters.built_in(*self.which).strip()
        self.mark.setText(self.tr("The shop's own") if is_own else self.tr("Built in"))
        self.built_in.setEnabled(is_own)

    def _forget(self) -> None:
        self.text.setPlainText(self.desk.cases.letters.built_in(*self.which))

    def _preview(self) -> None:
        kind, reader, language = self.which
        text = self.text.toPlainText()
        try:
            check_template(text)
        except DeskError as error:
            self.preview.setPlainText("⊗ " + texts.error(error).title)
            return
        letters = self.desk.cases.letters
        self.preview.setPlainText(letters.example(text, kind, reader, language, bare=self.bare.isChecked()))


def _keep(desk: Desk, written: dict[_Which, str], shop_name: str, _report: object) -> None:
    for which, text in written.items():
        desk.cases.letters.keep(*which, text)
    desk.shop.change(shop_name=shop_name)
