"""A newer version: what is new, and where its installer lies. Nothing is fetched or run here."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from ozon_desk import __version__
from ozon_desk.services.desk import Desk
from ozon_desk.services.updates import UpdateNotice
from ozon_desk.ui import formats
from ozon_desk.ui.dialogs.frame import DeskDialog, scrolling, words
from ozon_desk.ui.language import current_language

_GROUP: Final = 16


class UpdateDialog(DeskDialog):
    """Enter opens the folder or the page of the installer."""

    def __init__(self, notice: UpdateNotice, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._notice = notice
        self.setWindowTitle(self.tr("A newer version"))
        self.body.addWidget(words(f"Ozon Desk {notice.version}", "title"))
        day = f"{formats.day(notice.day)} · " if notice.day is not None else ""
        self.body.addWidget(words(day + self.tr("this one is {version}").format(version=__version__), "muted"))
        new = notice.words.get(current_language()) or notice.words.get("en") or next(iter(notice.words.values()), "")
        self.new = words(new)
        if new:
            self.new.setAlignment(Qt.AlignmentFlag.AlignTop)
            area = scrolling(self.new)
            area.setMinimumHeight(120)
            self.body.addWidget(area, 1)
        steps = self.tr(
            "Close the desk and run the installer. The shop's data stays, and is backed up before it is changed."
        )
        self.body.addWidget(words(steps))
        self.where = words(notice.installer, "muted")
        self.where.setVisible(bool(notice.installer))
        self.body.addWidget(self.where)
        if notice.sha256:
            self.body.addWidget(words(f"SHA-256 {grouped(notice.sha256)}", "muted"))
        self.cancel.setText(self.tr("Later · Esc"))
        self.primary.setText(
            self.tr("Open the page · Enter") if notice.is_on_web else self.tr("Open the folder · Enter")
        )
        self.primary.setEnabled(bool(notice.installer))
        self.setMinimumWidth(520)
        self.primary.setFocus()

    def apply(self) -> bool:
        QDesktopServices.openUrl(place_of(self._notice))
        return True


def grouped(digest: str) -> str:
    """In groups, to be compared by eye and broken into lines."""
    return " ".join(digest[at : at + _GROUP] for at in range(0, len(digest), _GROUP))


def place_of(notice: UpdateNotice) -> QUrl:
    """The page, or the folder: never the installer itself, which would run."""
    if notice.is_on_web:
        return QUrl(notice.installer)
    return QUrl.fromLocalFile(str(Path(notice.installer).parent))
