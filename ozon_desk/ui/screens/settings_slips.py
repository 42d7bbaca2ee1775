"""Settings of packing slips: whether each box gets one, in which language, with which words and logo."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.slips import SlipContent, SlipGoods
from ozon_desk.services.desk import Desk
from ozon_desk.services.slips import logo_data, read_logo
from ozon_desk.ui import formats, texts
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.frame import button, words
from ozon_desk.ui.dialogs.paper import PaperPreview
from ozon_desk.ui.dialogs.slips import language_box
from ozon_desk.ui.documents.slip_papers import A6, slip_route
from ozon_desk.ui.documents.slip_words import slip_words
from ozon_desk.ui.documents.slips import SlipsDocument, SlipStyle
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.screens.settings_page import SettingsPage
from ozon_desk.ui.theme import GAP
from ozon_desk.ui.widgets.flow import FlowLayout, flow_widget
from ozon_desk.ui.widgets.wordy_check_box import WordyCheckBox

LONGEST_THANKS: Final = 600
_LOGO: Final = (180, 56)
_EXAMPLE: Final = SlipContent(
    posting_number="0201234567-0029-1",
    order_number="0201234567-0029",
    recipient="Образец Получатель",
    goods=(SlipGoods("TPMS-04", "Датчик давления / 胎压传感器", 2), SlipGoods("SC-GR", "Шарф серый / 围巾 灰", 1)),
)


class SlipsPage(SettingsPage):
    """The words of thanks are kept for each language; the field shows those of the language chosen."""

    def __init__(
        self, desk: Desk, worker: Worker, memory: MachineMemory, resources: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, worker, parent)
        self._memory = memory
        self._resources = resources
        self._kept_thanks: dict[str, str] = {}
        self._logo = ""
        self._shown_language = ""
        self.prints = WordyCheckBox(self.tr("Print a slip with the labels of each posting"))
        self.where = words(look="muted")
        self.language = language_box()
        self.language.setAccessibleName(texts.field_name("slip_language"))
        self.thanks = QPlainTextEdit()
        self.thanks.setAccessibleName(texts.field_name("slip_thanks"))
        self.thanks.setTabChangesFocus(True)
        self.thanks.setFixedHeight(110)
        self.thanks.setPlaceholderText(self.tr("Thanks, how to return something, where to ask…"))
        self.logo = QLabel()
        self.logo.setFixedSize(*_LOGO)
        self.logo.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.choose_logo = button(self.tr("Choose…"))
        self.remove_logo = button(self.tr("Remove"))
        self.preview = PaperPreview(worker, 300, 424)
        self._lay_out()
        self.language.currentIndexChanged.connect(self._switch)
        self.thanks.textChanged.connect(self._show_preview)
        self.choose_logo.clicked.connect(self._ask_logo)
        self.remove_logo.clicked.connect(self._forget_logo)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(2 * GAP)
        form.setVerticalSpacing(GAP)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(self.prints)
        form.addRow(self.where)
        form.addRow(words(texts.field_name("slip_language")), self.language)
        form.addRow(words(texts.field_name("slip_thanks")), self.thanks)
        line = FlowLayout(spacing=GAP)
        line.addWidget(self.logo)
        line.addWidget(self.choose_logo)
        line.addWidget(self.remove_logo)
        form.addRow(words(texts.field_name("slip_logo")), flow_widget(line))
        form.addRow(words(self.tr("A PNG picture of at most 200 KB; it is kept with the orders."), "muted"))
        left = QVBoxLayout()
        left.addLayout(form)
        left.addStretch(1)
        sides = QHBoxLayout()
        sides.setSpacing(2 * GAP)
        sides.addLayout(left, 1)
        sides.addWidget(self.preview, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(sides)
        self.body.addStretch(1)

    def show_stored(self) -> None:
        settings = self.desk.shop.settings
        self.prints.setChecked(settings.print_slips)
        self.where.setText(self._where())
        self._kept_thanks = dict(settings.slip_thanks)
        self._shown_language = ""
        self.language.setCurrentIndex(max(0, self.language.findData(settings.slip_language)))
        self._take_logo(settings.slip_logo)
        self._switch()

    def _where(self) -> str:
        usual = slip_route(self._memory)
        if usual is None:
            return self.tr("This computer has no printer for them yet: choose one for A4, or for a roll, in Printers.")
        route, paper = usual
        said = self.tr("They come out on {printer}, {paper}.")
        return said.format(printer=route.name, paper=formats.size(paper.name))

    def save(self) -> None:
        thanks = self._all_thanks()
        if any(len(text) > LONGEST_THANKS for text in thanks.values()):
            self.problem.show_error(Refusal("slip_thanks_long", most=LONGEST_THANKS))
            self.thanks.setFocus()
            return
        self.change(
            print_slips=self.prints.isChecked(),
            slip_language=str(self.language.currentData()),
            slip_thanks={language: text for language, text in thanks.items() if text},
            slip_logo=self._logo,
        )

    def _all_thanks(self) -> dict[str, str]:
        if self._shown_language:
            self._kept_thanks[self._shown_language] = self.thanks.toPlainText().strip()
        return self._kept_thanks

    def _switch(self) -> None:
        """Keeps what was typed in one language and shows what is there in the other."""
        self._all_thanks()
        self._shown_language = str(self.language.currentData())
        self.thanks.setPlainText(self._kept_thanks.get(self._shown_language, ""))
        self._show_preview()

    def _show_preview(self) -> None:
        language = str(self.language.currentData())
        thanks = self.thanks.toPlainText().strip()[:LONGEST_THANKS]
        style = SlipStyle(slip_words(language, self._resources), thanks, logo_data(self._logo))
        usual = slip_route(self._memory)
        self.preview.show_document(SlipsDocument([_EXAMPLE], style, usual[1] if usual else A6))

    def _ask_logo(self) -> None:
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        chosen, _ = QFileDialog.getOpenFileName(
            self, texts.field_name("slip_logo"), pictures, self.tr("PNG pictures (*.png)")
        )
        if chosen:
            self.run(partial(_read_logo, Path(chosen)), self._chosen_logo)

    def _chosen_logo(self, logo: str) -> None:
        self._take_logo(logo)
        self.say(self.tr("Apply keeps it"), "muted")
        self._show_preview()

    def _forget_logo(self) -> None:
        self._take_logo("")
        self._show_preview()

    def _take_logo(self, logo: str) -> None:
        self._logo = logo
        self.remove_logo.setEnabled(bool(logo))
        picture = QPixmap()
        if not logo or not picture.loadFromData(logo_data(logo)):
            self.logo.setText(self.tr("None"))
            return
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        self.logo.setPixmap(picture.scaled(*_LOGO, keep, smooth))


def _read_logo(path: Path, _report: object) -> str:
    logo = read_logo(path)
    if QImage.fromData(logo_data(logo)).isNull():
        raise Refusal("logo_not_png", file=path.name)
    return logo
