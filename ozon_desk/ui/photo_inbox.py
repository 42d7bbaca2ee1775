"""Photos that a camera or phone puts into a folder: to their posting where it is certain, else into a waiting list.

Nothing is ever moved, changed or deleted in that folder.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QBuffer, QIODevice, QObject, QSize, Signal
from PySide6.QtGui import QImage

from ozon_desk.domain.errors import DeskError
from ozon_desk.domain.evidence import PHOTOS, VIDEOS, EvidenceKind, kind_of
from ozon_desk.services.desk import Desk
from ozon_desk.services.evidence import Attached, checksum_of
from ozon_desk.services.ozon_labels import Grey, read_codes
from ozon_desk.ui.bus import Heartbeat, Worker
from ozon_desk.ui.errands import Errands
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.watching import FolderWatch, Stamp
from ozon_desk.ui.widgets.photo import read_photo

TAKEN: Final = PHOTOS | VIDEOS
_LOOKED_AT: Final = QSize(2600, 2600)
"""Pixels within which a picture is searched for barcodes: those of a label that fills a fifth of it are fine enough."""
_MOST_SEEN: Final = 20_000
_MOST_LEFT: Final = 2_000
_STILL: Final = 2


@dataclass(frozen=True, slots=True)
class NewPhoto:
    """``posting_id`` is 0 where nobody can tell what it shows; ``is_known``: taken, or left, before."""

    path: Path
    checksum: str
    posting_id: int = 0
    package: int | None = None
    is_known: bool = False


class PhotoInbox(QObject):
    """``attached(Attached)`` after each deed, ``came(NewPhoto)`` for one whose posting nobody can tell, ``changed``:
    the waiting list is another, ``failed(DeskError)``. Copying and looking at pictures have a lane of their own."""

    attached = Signal(object)
    came = Signal(object)
    changed = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, memory: MachineMemory, heartbeat: Heartbeat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._memory = memory
        self.lane = Worker(self)
        self.pictures = Worker(self)
        """Where small pictures are made."""
        self._errands = Errands(self.lane, self)
        self._errands.failed.connect(self.failed)
        self._watch = FolderWatch(self.lane, heartbeat, TAKEN, self._recognise, self, still=_STILL, deep=True)
        self._watch.found.connect(self._found)
        self._waiting: list[NewPhoto] = []
        self._left: list[str] = []
        self._settled: set[Path] = set()

    @property
    def waiting(self) -> tuple[NewPhoto, ...]:
        """Photos without a posting, in the order they came."""
        return tuple(self._waiting)

    @property
    def is_busy(self) -> bool:
        return self._errands.are_running

    def watch(self) -> None:
        """The folder this PC remembers, from now on. In a folder that is new to it, what is there is old news; in one
        that it knows, what came since then isn't."""
        kept: dict[str, Any] = self._memory.photos
        folder = str(self._memory.photo_folder)
        self._left = [str(one) for one in kept.get("left", ())]
        self._waiting = [
            NewPhoto(Path(path), str(checksum)) for path, checksum in kept.get("waiting", ()) if Path(path).is_file()
        ]
        if not folder or self._desk.backups.folder is None:
            self._watch.watch(None)
        elif kept.get("folder") == folder:
            seen = frozenset(kept.get("seen", ()))
            self._watch.watch(Path(folder), lambda path, stamp: _mark(path, stamp) in seen)
        else:
            self._watch.watch(Path(folder))
        self._settled = set(self._watch.seen)
        self._remember()
        self.changed.emit()

    def stop(self) -> None:
        self._remember()
        self.lane.stop()
        self.pictures.stop()

    def attach(self, posting_id: int, paths: Sequence[Path], package: int | None = None) -> None:
        """Files to a posting, in the background; those that waited wait no longer."""
        work = partial(_attach, self._desk, posting_id, tuple(paths), package)
        self._errands.run(work, partial(self._done, tuple(paths)))

    def attach_picture(self, posting_id: int, picture: QImage) -> None:
        """A picture that is in no file."""
        name = f"clipboard-{self._desk.now():%Y%m%d-%H%M%S}.png"
        self._errands.run(partial(_attach_picture, self._desk, posting_id, name, picture), partial(self._done, ()))

    def add(self, paths: Sequence[Path]) -> None:
        """Files somebody brought without saying for which posting."""
        for path in paths:
            self._errands.run(partial(_looked_at, self._recognise, path), self._brought)

    def leave(self, photos: Sequence[NewPhoto]) -> None:
        """They belong to nothing here: they aren't offered again. The files stay where they are."""
        self._left = [*self._left, *(one.checksum for one in photos)][-_MOST_LEFT:]
        self._drop({one.path for one in photos})

    # Within

    def _recognise(self, path: Path) -> NewPhoto | None:
        """On the lane's thread. None for one that can't be read: it is looked at again at the next start."""
        try:
            checksum = checksum_of(path)
        except OSError:
            return None
        if checksum in self._left or self._desk.evidence.is_known(checksum):
            return NewPhoto(path, checksum, is_known=True)
        shows = self._desk.evidence.shown_by_name(path.name)
        if shows is None and kind_of(path.name) is EvidenceKind.PHOTO:
            shows = self._desk.evidence.shown_by_codes(codes_in(path))
        if shows is None:
            return NewPhoto(path, checksum)
        return NewPhoto(path, checksum, shows.posting_id, shows.package)

    def _found(self, photo: NewPhoto) -> None:
        if photo.is_known:
            self._settle(photo.path)
        elif photo.posting_id:
            work = partial(_attach, self._desk, photo.posting_id, (photo.path,), photo.package)
            self._errands.run(partial(_or_error, work), partial(self._took, photo))
        else:
            self._wait(photo)

    def _settle(self, path: Path) -> None:
        """Only now it is old news: whatever happens until here, the next start finds it again."""
        self._settled.add(path)
        self._remember()

    def _brought(self, photo: NewPhoto | None) -> None:
        if photo is not None:
            self._found(photo)

    def _wait(self, photo: NewPhoto) -> None:
        is_new = all(one.checksum != photo.checksum for one in self._waiting)
        if is_new:
            self._waiting.append(photo)
        self._settle(photo.path)
        if is_new:
            self.changed.emit()
            self.came.emit(photo)

    def _took(self, photo: NewPhoto, answer: Attached | DeskError) -> None:
        if isinstance(answer, Attached):
            self._settle(photo.path)
            self._done((), answer)
            return
        self._wait(photo)
        self.failed.emit(answer)

    def _done(self, paths: Sequence[Path], attached: Attached) -> None:
        taken = {one.checksum for one in attached.added}
        refused = {name for name, _ in attached.refused}
        self._drop(
            {one.path for one in self._waiting if one.checksum in taken}
            | {path for path in paths if path.name not in refused}
        )
        self.attached.emit(attached)

    def _drop(self, paths: set[Path]) -> None:
        self._waiting = [one for one in self._waiting if one.path not in paths]
        self._remember()
        self.changed.emit()

    def _remember(self) -> None:
        seen = [_mark(path, stamp) for path, stamp in self._watch.seen.items() if path in self._settled]
        self._memory.photos = {
            "folder": str(self._memory.photo_folder),
            "seen": seen[-_MOST_SEEN:],
            "waiting": [[str(one.path), one.checksum] for one in self._waiting],
            "left": self._left,
        }


def codes_in(path: Path) -> list[str]:
    """What the barcodes in a picture say; nothing for what is no picture. Never on the window's thread: it takes a
    while."""
    image = read_photo(path, _LOOKED_AT)
    if image is None:
        return []
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    width = grey.width() // 4 * 4
    if not width:
        return []
    if grey.bytesPerLine() != width:
        # Without anything between its rows.
        grey = grey.copy(0, 0, width, grey.height())
    return [code.text for code in read_codes(Grey(width, grey.height(), bytes(grey.constBits())), 1.0)]


def _mark(path: Path, stamp: Stamp) -> str:
    """Few letters by which a file of the folder is known again."""
    return f"{zlib.crc32(f'{path.name}|{stamp[0]}|{stamp[1]}'.encode('utf-8', 'surrogatepass')):08x}"


def _attach(desk: Desk, posting_id: int, paths: Sequence[Path], package: int | None, report: Any) -> Attached:
    # In kilobytes: a signal's numbers end at two thousand million.
    return desk.evidence.attach(posting_id, paths, package, lambda done, whole: report(done >> 10, whole >> 10))


def _attach_picture(desk: Desk, posting_id: int, name: str, picture: QImage, _report: object) -> Attached:
    return desk.evidence.attach_data(posting_id, name, png_of(picture))


def _or_error(work: Any, report: Any) -> Attached | DeskError:
    """A photo that can't be attached by itself isn't lost: it waits."""
    try:
        done: Attached = work(report)
    except DeskError as error:
        return error
    return done.refused[0][1] if done.refused else done


def _looked_at(recognise: Any, path: Path, _report: object) -> Any:
    return recognise(path)


def png_of(picture: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]  # its stub forgets text
    return bytes(buffer.data().data())
