"""Files as small pictures; those of photos are made behind the window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from ozon_desk.ui.bus import Worker
from ozon_desk.ui.errands import Errands
from ozon_desk.ui.theme import GAP
from ozon_desk.ui.widgets.photo import read_photo

SIZE: Final = QSize(144, 108)
_MOST_KEPT: Final = 400


@dataclass(frozen=True, slots=True)
class Thumb:
    """``key`` is what the file is known by; ``path`` None where it is gone; ``says`` stands below the picture."""

    key: object
    path: Path | None
    says: str
    tip: str = ""
    is_photo: bool = True


class Thumbnails(QListWidget):
    """Decodes no more of a photo than is shown. ``name`` is read aloud."""

    def __init__(self, name: str, lane: Worker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._errands = Errands(lane, self)
        self._kept: dict[object, QIcon] = {}
        self._asked: set[object] = set()
        self.setAccessibleName(name)
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setIconSize(SIZE)
        self.setGridSize(SIZE + QSize(2 * GAP, 44))
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setMovement(QListWidget.Movement.Static)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAcceptDrops(False)  # files dropped are the dialog's
        self.viewport().setAcceptDrops(False)

    def show_files(self, files: Sequence[Thumb]) -> None:
        """What stays keeps its place and selection."""
        chosen = set(self.chosen())
        self.clear()
        for file in files:
            item = QListWidgetItem(file.says)
            item.setData(Qt.ItemDataRole.UserRole, file.key)
            item.setToolTip(file.tip or file.says)
            item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            item.setIcon(self._kept.get(file.key) or self._tile(file))
            self.addItem(item)
            item.setSelected(file.key in chosen)
            if file.is_photo and file.path is not None and file.key not in self._kept and file.key not in self._asked:
                self._asked.add(file.key)
                size = SIZE * self.devicePixelRatioF()
                self._errands.run(partial(_read, file.path, size), partial(self._arrived, file.key))

    def chosen(self) -> list[object]:
        return [item.data(Qt.ItemDataRole.UserRole) for item in self.selectedItems()]

    def keys(self) -> list[object]:
        return [self.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.count())]

    @property
    def is_loading(self) -> bool:
        return self._errands.are_running

    def _arrived(self, key: object, image: QImage | None) -> None:
        self._asked.discard(key)
        if image is None:
            return
        if len(self._kept) >= _MOST_KEPT:
            self._kept.pop(next(iter(self._kept)))
        icon = self._kept[key] = QIcon(_centred(image, self.devicePixelRatioF()))
        for row in range(self.count()):
            if self.item(row).data(Qt.ItemDataRole.UserRole) == key:
                self.item(row).setIcon(icon)

    def _tile(self, file: Thumb) -> QIcon:
        """What stands there until the picture has come, and for what has none."""
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(SIZE * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(self.palette().color(QPalette.ColorRole.AlternateBase))
        painter = QPainter(pixmap)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        ending = "?" if file.path is None else file.path.suffix.lstrip(".").upper()[:5]
        painter.drawText(0, 0, SIZE.width(), SIZE.height(), Qt.AlignmentFlag.AlignCenter, ending)
        painter.end()
        return QIcon(pixmap)


def _centred(image: QImage, ratio: float) -> QPixmap:
    pixmap = QPixmap(SIZE * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(pixmap)
    width, height = image.width() / ratio, image.height() / ratio
    image.setDevicePixelRatio(ratio)
    painter.drawImage(round((SIZE.width() - width) / 2), round((SIZE.height() - height) / 2), image)
    painter.end()
    return pixmap


def _read(path: Path, size: QSize, report: object) -> QImage | None:
    # Whoever asked may be gone by now.
    if callable(report) and not report(0, 0):
        return None
    return read_photo(path, size)
