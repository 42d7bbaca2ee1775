"""What is on screen when an owner goes: dialogs that are an owner's close, others hide what is none of a packer's."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from ozon_desk.services.desk import Desk
from ozon_desk.ui.bus import DeskSignals
from ozon_desk.ui.dialogs.frame import DeskDialog


class SightWatch(QObject):
    """Screens follow the desk's bell by themselves; dialogs are told here, at once. ``changed`` says whether whoever
    works now sees everything."""

    changed = Signal(bool)

    def __init__(self, desk: Desk, signals: DeskSignals, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._saw = desk.packers.may_own()
        signals.changed.connect(self._look)

    def _look(self, _changes: object) -> None:
        sees = self._desk.packers.may_own()
        if sees == self._saw:
            return
        self._saw = sees
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, DeskDialog) and widget.isVisible():
                widget.sight_changed(sees)
        self.changed.emit(sees)
