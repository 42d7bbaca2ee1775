"""A file for support: shown part by part before it is written. The desk sends nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from ozon_desk.domain.errors import DeskError
from ozon_desk.services.support import Part, write_zip
from ozon_desk.ui import texts
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.frame import DeskDialog, button, list_card, words
from ozon_desk.ui.errands import Errands
from ozon_desk.ui.memory import documents
from ozon_desk.ui.theme import GAP, px, row_height
from ozon_desk.ui.widgets.folder_field import FolderField

_LIST_WIDE: Final = 270
_LIST_WIDEST: Final = 400
"""Pixels at 100 % for the names of parts, at least and at most."""


class SupportDialog(DeskDialog):
    """``gather`` answers the parts, in a lane of this dialog's own: the others may be what doesn't work. ``now`` in the
    zone of whoever sits here."""

    def __init__(self, gather: Callable[[], Sequence[Part]], now: datetime, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Send to support"))
        self.resize(px(960), px(620))
        self._now = now
        self._parts: tuple[Part, ...] = ()
        self._saved: Path | None = None
        self._lane = Worker(self)
        self._errands = Errands(self._lane, self)
        self._errands.failed.connect(self._failed)
        self.body.addWidget(words(self.tr("A file that helps to find out what is wrong. Read what is in it.")))
        none = self.tr("No order, no buyer, no name, no address. The desk sends nothing by itself.")
        self.body.addWidget(words(none, "muted"))
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Parts of the file"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("What is in the part"))
        both = QHBoxLayout()
        both.setSpacing(GAP)
        self._card = list_card(self.list)
        self._card.setFixedWidth(px(_LIST_WIDE))
        both.addWidget(self._card)
        both.addWidget(self.text, 1)
        self.body.addLayout(both, 1)
        self.place = FolderField(self.tr("Folder"), self.tr("Browse…"), self.tr("Where the file for support goes"))
        self.place.setText(documents())
        self.body.addWidget(self.place)
        self.after = words(look="done")
        self.after.hide()
        self.body.addWidget(self.after)
        self.show_folder = button(self.tr("Show the folder"))
        self.show_folder.hide()
        self.footer.insertWidget(1, self.show_folder)
        self.cancel.setText(self.tr("Close · Esc"))
        self.primary.setText(self.tr("Save · Enter"))
        self.primary.setEnabled(False)
        self.list.currentRowChanged.connect(self._show_part)
        self.show_folder.clicked.connect(self._open_folder)
        self.finished.connect(self._lane.stop)
        self.footnote.setText(self.tr("Gathering…"))
        self._errands.run(partial(_gather, gather), self._gathered)

    @property
    def path(self) -> Path:
        """Where the file goes."""
        return Path(self.place.text()) / f"ozon-desk-support-{self._now:%Y-%m-%d-%H%M}.zip"

    def apply(self) -> bool:
        if self._saved is not None:
            return True
        if self._parts:
            self.primary.setEnabled(False)
            self._errands.run(partial(_write, self._parts, self.path, self._now), self._was_saved)
        return False

    def _gathered(self, parts: tuple[Part, ...]) -> None:
        self._parts = parts
        self.footnote.setText(texts.file_size(sum(part.size for part in parts)))
        for part in parts:
            row = QListWidgetItem(self._title(part.name))
            row.setToolTip(part.name)
            self.list.addItem(row)
        needed = self.list.sizeHintForColumn(0) + self.list.verticalScrollBar().sizeHint().width() + GAP
        self._card.setFixedWidth(min(max(needed, px(_LIST_WIDE)), px(_LIST_WIDEST)))
        for place in range(self.list.count()):
            self.list.item(place).setSizeHint(QSize(0, row_height()))
        self.list.setCurrentRow(0)
        self.primary.setEnabled(True)
        self.primary.setFocus()

    def _title(self, name: str) -> str:
        """What a part is called by people; of several of a kind also its file."""
        titles = {
            "about.txt": self.tr("What this is"),
            "system.txt": self.tr("Program and system"),
            "computer.txt": self.tr("This computer"),
            "database.txt": self.tr("Database"),
            "shop.txt": self.tr("Shop's settings"),
            "rules.txt": self.tr("Rules"),
        }
        folder, _, file = name.rpartition("/")
        kinds = {"log": self.tr("Log"), "crashes": self.tr("Crash")}
        return titles.get(name) or f"{kinds.get(folder, folder)} · {file.removeprefix('crash-').removesuffix('.txt')}"

    def _show_part(self, row: int) -> None:
        if 0 <= row < len(self._parts):
            part = self._parts[row]
            is_prose = part.name == "about.txt"  # the others are tables and logs
            wrap = QPlainTextEdit.LineWrapMode
            self.text.setLineWrapMode(wrap.WidgetWidth if is_prose else wrap.NoWrap)
            self.text.setPlainText(part.text)

    def _was_saved(self, path: Path) -> None:
        self._saved = path
        self.problem.clear_problem()
        saved = self.tr("✓ Saved: {file}").format(file=path.name)
        todo = self.tr("Send this file to support yourself, by mail or messenger.")
        self.after.setText(f"{saved}\n{todo}")
        self.after.show()
        self.place.setEnabled(False)
        self.show_folder.show()
        self.cancel.hide()
        self.primary.setText(self.tr("Close · Enter"))
        self.primary.setEnabled(True)
        self.primary.setFocus()

    def _failed(self, error: DeskError) -> None:
        self.footnote.setText("")
        self.primary.setEnabled(bool(self._parts))
        self.problem.show_error(error)

    def _open_folder(self) -> None:
        if self._saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved.parent)))


def _gather(gather: Callable[[], Sequence[Part]], _report: object) -> tuple[Part, ...]:
    return tuple(gather())


def _write(parts: Sequence[Part], path: Path, now: datetime, _report: object) -> Path:
    return write_zip(parts, path, now)
