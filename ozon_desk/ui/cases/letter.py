"""A text to send about a case: to whom, in which language, copied with one key."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ozon_desk.domain.case_texts import LANGUAGES, Audience
from ozon_desk.services.cases import CaseRow
from ozon_desk.services.desk import Desk
from ozon_desk.ui import texts
from ozon_desk.ui.dialogs.frame import button, restyle, words
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.theme import GAP

LANGUAGE_NAMES: Final = {"ru": "Русский", "zh_CN": "中文", "en": "English"}
"""In their own words, as in the settings."""


class LetterPane(QWidget):
    """The language is at first the one the reader reads; what somebody chooses is remembered for the next time (for
    each carrier by itself). Nothing here takes the focus: the scan field keeps it."""

    def __init__(self, desk: Desk, memory: MachineMemory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._memory = memory
        self._row: CaseRow | None = None
        self._audience = Audience.BUYER
        self.told = words(look="muted")
        self.readers = QComboBox()
        self.readers.setAccessibleName(self.tr("Who gets the text"))
        self.languages = QComboBox()
        self.languages.setAccessibleName(self.tr("Language of the text"))
        for language in LANGUAGES:
            self.languages.addItem(LANGUAGE_NAMES[language], language)
        for box in (self.readers, self.languages):
            box.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            box.setMinimumContentsLength(6)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.text.setAccessibleName(self.tr("Text to send"))
        self.text.setMinimumHeight(88)
        self.copy_button = button(self.tr("Copy · Ctrl+C"), "primary", takes_focus=False)
        line = QHBoxLayout()
        line.setSpacing(GAP)
        line.addWidget(self.told, 1)
        line.addWidget(self.copy_button)
        chosen = QHBoxLayout()
        chosen.setSpacing(GAP)
        chosen.addWidget(self.readers, 1)
        chosen.addWidget(self.languages, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(GAP // 2)
        lines.addLayout(line)
        lines.addLayout(chosen)
        lines.addWidget(self.text, 1)
        self.readers.activated.connect(self._read_by)
        self.languages.activated.connect(self._speak)
        self.copy_button.clicked.connect(self.copy)

    def show_case(self, row: CaseRow | None) -> None:
        """The reader chosen stays, where there is a text for him; else it is the first there is one for."""
        self._row = row
        self.setEnabled(row is not None)
        if row is None:
            self.text.clear()
            return
        there = self._desk.cases.letters.audiences(row.case.kind)
        with QSignalBlocker(self.readers):
            self.readers.clear()
            for audience in there:
                self.readers.addItem(texts.audience_name(audience.value), audience)
        self._show(self._audience if self._audience in there else there[0])

    def next_reader(self) -> None:
        if self._row is not None:
            self._read_by((self.readers.currentIndex() + 1) % self.readers.count())

    def next_language(self) -> None:
        if self._row is not None:
            self._speak((self.languages.currentIndex() + 1) % self.languages.count())

    def copy(self) -> None:
        """The whole text into the clipboard."""
        if self._row is not None:
            QGuiApplication.clipboard().setText(self.text.toPlainText())
            self.told.setText(self.tr("✓ Copied. Paste it with Ctrl+V"))
            restyle(self.told, "done")

    def _read_by(self, number: int) -> None:
        self._audience = Audience(self.readers.itemData(number))
        self._show(self._audience)

    def _speak(self, number: int) -> None:
        language = str(self.languages.itemData(number))
        self._memory.case_languages = {**self._memory.case_languages, self._key(): language}
        self._show(Audience(self.readers.currentData()))

    def _key(self) -> str:
        """What a language is remembered for: a reader, and of carriers which one."""
        assert self._row is not None
        audience = Audience(self.readers.currentData())
        carrier = self._desk.shop.carrier_of(self._row.posting)
        return f"{audience}:{carrier}" if audience is Audience.CARRIER else str(audience)

    def _show(self, audience: Audience) -> None:
        row = self._row
        assert row is not None
        letters = self._desk.cases.letters
        self.readers.setCurrentIndex(self.readers.findData(audience))
        kept = self._memory.case_languages.get(self._key())
        language = kept if kept in LANGUAGES else letters.language_for(audience, row.posting)
        self.languages.setCurrentIndex(self.languages.findData(language))
        text = letters.text(row.posting, row.case, audience, language)
        if text != self.text.toPlainText():
            self.text.setPlainText(text)
            self.told.setText(self.tr("Text to send: F3 to whom, F4 in which language"))
            restyle(self.told, "muted")
