"""A watched folder: what comes into it, and is written to its end, is told when somebody recognises it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

from ozon_desk.domain.errors import DeskError
from ozon_desk.services.desk import Desk
from ozon_desk.services.imports import UnknownLayout
from ozon_desk.ui.bus import Heartbeat, Worker

_LABELS: Final = ".pdf"
IMPORTS: Final = frozenset({".csv", ".xlsx", ".xls", ".txt", _LABELS})
_POLLED: Final = 5
"""So many heartbeats lie between two looks at a folder of which the system tells nothing."""
Stamp = tuple[int, int]
"""Size, and when it was changed last (ns)."""
Recognise = Callable[[Path], object]


class FolderWatch(QObject):
    """``found`` carries what ``recognise`` answers for a file (on the worker's thread); None and files that can't be
    read are passed over in silence. A file counts once ``still`` heartbeats have not changed it. With ``deep`` folders
    within it are looked into as well (a camera's DCIM/100…), but not further down.

    The system tells when something changes; of network shares it often doesn't, so that they are looked at now and
    then, on the worker's thread.
    """

    found = Signal(object)

    def __init__(
        self,
        worker: Worker,
        heartbeat: Heartbeat,
        endings: Collection[str],
        recognise: Recognise,
        parent: QObject | None = None,
        *,
        still: int = 1,
        deep: bool = False,
    ) -> None:
        super().__init__(parent)
        self._worker = worker
        self._endings = endings
        self._recognise = recognise
        self._still = still
        self._deep = deep
        self._beats = 0
        self._is_polling = False
        self._watcher = QFileSystemWatcher(self)
        self._folder: Path | None = None
        self._seen: dict[Path, Stamp] = {}
        self._growing: dict[Path, tuple[Stamp, int]] = {}
        self._changed = False
        self._watcher.directoryChanged.connect(self._note)
        heartbeat.beat.connect(self._look)

    def watch(self, folder: Path | None, is_seen: Callable[[Path, Stamp], bool] | None = None) -> None:
        """Watches this folder from now on; None stops. What is in it already is old news, unless ``is_seen`` says of
        some of it that it isn't."""
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())
        self._folder = folder if folder is not None and folder.is_dir() else None
        self._growing.clear()
        files = self._files()
        self._seen = {path: stamp for path, stamp in files.items() if is_seen is None or is_seen(path, stamp)}
        self._changed = len(self._seen) < len(files)
        if self._folder is not None:
            self._hear_of(self._folder)

    @property
    def seen(self) -> dict[Path, Stamp]:
        """What has been told, or was old news, and is still there."""
        return dict(self._seen)

    def _note(self) -> None:
        self._changed = True

    def _look(self) -> None:
        """At each beat, but only after something happened."""
        if self._folder is None:
            return
        self._beats += 1
        if self._beats % _POLLED == 0:
            self._poll(self._folder)
        if not (self._changed or self._growing):
            return
        self._changed = False
        self._hear_of(self._folder)
        files = self._files()
        self._seen = {path: stamp for path, stamp in self._seen.items() if path in files}
        self._growing = {path: known for path, known in self._growing.items() if path in files}
        for path, stamp in files.items():
            if self._seen.get(path) == stamp:
                continue
            known, beats = self._growing.get(path, (None, 0))
            beats = beats + 1 if known == stamp else 0
            if beats < self._still:
                self._growing[path] = (stamp, beats)
                continue
            self._growing.pop(path, None)
            self._seen[path] = stamp
            self._try(path)

    def _hear_of(self, folder: Path) -> None:
        """Folders within are heard of from the moment they are there."""
        known = set(self._watcher.directories())
        for one in _folders(folder, deep=self._deep):
            if str(one) not in known:
                self._watcher.addPath(str(one))

    def _poll(self, folder: Path) -> None:
        if self._is_polling:
            return
        self._is_polling = True
        job = self._worker.submit(lambda _report: _files_in(folder, self._endings, deep=self._deep))
        job.done.connect(partial(self._polled, folder))

    def _polled(self, folder: Path, files: dict[Path, Stamp]) -> None:
        self._is_polling = False
        if folder == self._folder and files != self._seen:
            self._changed = True

    def _files(self) -> dict[Path, Stamp]:
        return {} if self._folder is None else _files_in(self._folder, self._endings, deep=self._deep)

    def _try(self, path: Path) -> None:
        def recognise(_report: object) -> object:
            try:
                return self._recognise(path)
            except DeskError:
                return None

        job = self._worker.submit(recognise)
        job.done.connect(self._answer)

    def _answer(self, answer: object) -> None:
        if answer is not None:
            self.found.emit(answer)


def _folders(folder: Path, *, deep: bool) -> list[Path]:
    if not deep:
        return [folder]
    try:
        return [folder, *(one for one in folder.iterdir() if one.is_dir() and not one.name.startswith((".", "@")))]
    except OSError:
        return [folder]


def _files_in(folder: Path, endings: Collection[str], *, deep: bool) -> dict[Path, Stamp]:
    found: dict[Path, Stamp] = {}
    for one in _folders(folder, deep=deep):
        try:
            for path in one.iterdir():
                if path.suffix.lower() in endings and path.is_file():
                    facts = path.stat()
                    found[path] = (facts.st_size, facts.st_mtime_ns)
        except OSError:
            continue
    return found


def import_in(desk: Desk, path: Path) -> Path | None:
    """The path of an export of orders, of tracking events, or of labels of Ozon's for postings here."""
    try:
        if path.suffix.lower() == _LABELS:
            return path if desk.ozon_labels.has_some(path) else None
        desk.imports.open(path)
    except UnknownLayout:
        return path if desk.events.recognises(path) else None
    return path
