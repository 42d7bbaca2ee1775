"""Settings of back-ups: which there are, and making one."""

from __future__ import annotations

from decimal import Decimal
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from ozon_desk.services.backups import BackupFile, BackupKind
from ozon_desk.services.desk import Desk
from ozon_desk.ui import formats
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.frame import button, list_card, words
from ozon_desk.ui.dialogs.row_table import Column, RowModel, RowTable
from ozon_desk.ui.screens.settings_page import SettingsPage
from ozon_desk.ui.shop_moves import moves_above
from ozon_desk.ui.theme import GAP
from ozon_desk.ui.widgets.flow import FlowLayout, flow_widget


class BackupsPage(SettingsPage):
    """The desk makes one each day and keeps ten; others go where somebody wants them."""

    def __init__(self, desk: Desk, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(desk, worker, parent)
        self.apply.setText(self.tr("Back up now · Ctrl+S"))
        said = self.tr(
            "One is made each day and before each update; the newest ten are kept beside the database, and apart from"
            " them the last three made before an update."
        )
        self.body.addWidget(words(said))
        along = self.tr("Photos of packing and Ozon's label PDFs go along with each.")
        self.body.addWidget(words(along, "muted"))
        columns = (
            Column(self.tr("When"), self._when, bold=True),
            Column(self.tr("Why"), self._why),
            Column(self.tr("Size"), self._size),
            Column(self.tr("File"), lambda backup: backup.path.name, tip=lambda backup: str(backup.path)),
        )
        self.model = RowModel(columns, (), self)
        self.table = RowTable(self.model, self.tr("Back-ups"), compact=True)
        self.table.setMinimumHeight(140)
        self.body.addWidget(list_card(self.table), 1)
        self.restore = button(self.tr("Restore…"))
        self.from_file = button(self.tr("From a file…"))
        self.take_along = button(self.tr("Take the shop along…"))
        self.bring = button(self.tr("Open a shop taken along…"))
        self.elsewhere = button(self.tr("Back up to another place…"))
        self.open_folder = button(self.tr("Open the folder"))
        flow = FlowLayout(spacing=GAP)
        for one in (self.restore, self.from_file, self.open_folder, self.elsewhere, self.take_along, self.bring):
            flow.addWidget(one)
        self.body.addWidget(flow_widget(flow))
        self.body.addWidget(
            words(
                self.tr("A copy on another disk or a memory stick once a week saves the shop when the PC dies."),
                "muted",
            )
        )
        self.elsewhere.clicked.connect(self._ask_place)
        self.restore.clicked.connect(self.restore_chosen)
        self.table.doubleClicked.connect(self.restore_chosen)
        self.from_file.clicked.connect(self._from_file)
        self.take_along.clicked.connect(self._take_along)
        self.bring.clicked.connect(self._bring)
        self.open_folder.clicked.connect(self._open_folder)

    def _size(self, backup: BackupFile) -> str:
        megabytes = (Decimal(backup.size) / 1_000_000).quantize(Decimal("0.1"))
        return self.tr("{size} MB").format(size=formats.number(megabytes))

    def show_stored(self) -> None:
        folder = self.desk.backups.folder
        self.model.set_rows(self.desk.backups.list())
        self.table.fit_columns()
        self.open_folder.setEnabled(folder is not None and folder.is_dir())
        for one in (self.apply, self.elsewhere, self.from_file, self.take_along, self.bring):
            one.setEnabled(folder is not None)
        self.restore.setEnabled(self.model.rowCount() > 0)
        if self.model.rowCount() and not self.table.currentIndex().isValid():
            self.table.selectRow(0)

    def save(self) -> None:
        self.run(partial(_now, self.desk), self._made)

    def back_up_to(self, path: Path) -> None:
        self.run(partial(_to, self.desk, path), self._made)

    def restore_chosen(self, _index: object = None) -> None:
        """The back-up chosen in the list, after a look into it and a question."""
        index = self.table.currentIndex()
        moves = moves_above(self)
        if index.isValid() and moves is not None:
            moves.open_file(self.model.row(index.row()).path, whole=False)

    def _from_file(self) -> None:
        if (moves := moves_above(self)) is not None:
            moves.restore_chosen()

    def _take_along(self) -> None:
        if (moves := moves_above(self)) is not None:
            moves.take_along()

    def _bring(self) -> None:
        if (moves := moves_above(self)) is not None:
            moves.bring()

    def _why(self, backup: BackupFile) -> str:
        return {
            BackupKind.USUAL: self.tr("Daily or by hand"),
            BackupKind.UPDATE: self.tr("Before an update"),
            BackupKind.REPLACED: self.tr("Before a back-up was restored"),
        }[backup.kind]

    def _made(self, backup: BackupFile | None) -> None:
        self.show_stored()
        if backup is not None:
            self.say(self.tr("✓ Backed up: {file}").format(file=backup.path.name))

    def _when(self, backup: BackupFile) -> str:
        return formats.moment(backup.at, self.desk.shop.settings.time_zone)

    def _ask_place(self) -> None:
        name = f"ozon-desk-{self.desk.now():%Y-%m-%d}.db"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Back up to"), name, self.tr("Database (*.db)"))
        if chosen:
            self.back_up_to(Path(chosen))

    def _open_folder(self) -> None:
        if self.desk.backups.folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.desk.backups.folder)))


def _now(desk: Desk, _report: object) -> BackupFile | None:
    return desk.backups.now()


def _to(desk: Desk, path: Path, _report: object) -> BackupFile:
    return desk.backups.make(path)
