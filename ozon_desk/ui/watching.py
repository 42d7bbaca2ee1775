"""The watched folder (the browser's downloads): a new export, or new labels of Ozon's, offer themselves."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

from ozon_desk.domain.errors import DeskError
from ozon_desk.services.desk import Desk
from ozon_desk.services.imports import UnknownLayout
from ozon_desk.ui.bus import Heartbeat, Worker

_LABELS: Final = ".pdf"
_ENDINGS: Final = (".csv", ".xlsx", ".xls", ".txt", _LABELS)
_Stamp = tuple[int, int]


class FolderWatch(QObject):
    """Tells of files that came after watching began, are written to their end, and are exports of orders or labels
    of Ozon's for postings here.

    ``found`` carries the path. What is neither is passed over in silence.
    """

    found = Signal(object)

    def __init__(self, desk: Desk, worker: Worker, heartbeat: Heartbeat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._worker = worker
        self._watcher = QFileSystemWatcher(self)
        self._folder: Path | None = None
        self._seen: dict[Path, _Stamp] = {}
        self._growing: dict[Path, _Stamp] = {}
        self._changed = False
        self._watcher.directoryChanged.connect(self._note)
        heartbeat.beat.connect(self._look)

    def watch(self, folder: Path | None) -> None:
        """Watches this folder from now on; None stops. What is in it already is old news."""
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())
        self._folder = folder if folder is not None and folder.is_dir() else None
        self._growing.clear()
        self._seen = self._files()
        if self._folder is not None:
            self._watcher.addPath(str(self._folder))

    def _note(self) -> None:
        self._changed = True

    def _look(self) -> None:
        """At each beat, but only after something happened: a file counts when a second has not changed it."""
        if self._folder is None or not (self._changed or self._growing):
            return
        self._changed = False
        for path, stamp in self._files().items():
            if self._seen.get(path) == stamp:
                continue
            if self._growing.get(path) != stamp:
                self._growing[path] = stamp
                continue
            del self._growing[path]
            self._seen[path] = stamp
            self._try(path)

    def _files(self) -> dict[Path, _Stamp]:
        found: dict[Path, _Stamp] = {}
        if self._folder is None:
            return found
        try:
            for path in self._folder.iterdir():
                if path.suffix.lower() in _ENDINGS and path.is_file():
                    facts = path.stat()
                    found[path] = (facts.st_size, facts.st_mtime_ns)
        except OSError:
            return found
        return found

    def _try(self, path: Path) -> None:
        def recognise(_report: object) -> Path | None:
            try:
                if path.suffix.lower() == _LABELS:
                    return path if self._desk.ozon_labels.has_some(path) else None
                self._desk.imports.open(path)
            except (UnknownLayout, DeskError):
                return None
            return path

        job = self._worker.submit(recognise)
        job.done.connect(self._answer)

    def _answer(self, path: Path | None) -> None:
        if path is not None:
            self.found.emit(path)
