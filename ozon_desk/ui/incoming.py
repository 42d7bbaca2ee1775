"""New exports: those of the watched folder are offered, others are chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from ozon_desk.services.desk import Desk
from ozon_desk.ui.bus import Heartbeat, Worker
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.saying import listed
from ozon_desk.ui.watching import IMPORTS, FolderWatch, import_in
from ozon_desk.ui.widgets.offer_bar import OfferBar


class IncomingFiles(QObject):
    """``bar`` holds the offer. ``take_in`` is given files to import, ``choose`` asks for some."""

    def __init__(
        self,
        desk: Desk,
        memory: MachineMemory,
        worker: Worker,
        heartbeat: Heartbeat,
        take_in: Callable[[Sequence[Path]], object],
        choose: Callable[[], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._memory = memory
        self._take_in = take_in
        self._choose = choose
        self._offered: list[Path] = []
        self.bar = OfferBar(self.tr("Import… · Ctrl+I"))
        self.bar.taken.connect(self.import_or_choose)
        self._watch = FolderWatch(worker, heartbeat, IMPORTS, partial(import_in, desk), self)
        self._watch.found.connect(self.offer)

    def watch_folder(self, _folder: str = "") -> None:
        """The one that this computer's settings name."""
        folder = self._memory.folder_to_watch()
        self._watch.watch(Path(folder) if folder else None)

    def offered(self) -> Sequence[Path]:
        """Files that still wait for an answer."""
        return tuple(self._offered) if not self.bar.isHidden() else ()

    def offer(self, path: Path) -> None:
        """A new export in the watched folder. Nothing opens by itself: a scanner may be typing just now."""
        if path not in self._offered:
            self._offered.append(path)
        new = self.tr("New in the watched folder: {files}")
        self.bar.offer(new.format(files=listed([one.name for one in self._offered])))

    def import_or_choose(self) -> None:
        """What is offered, otherwise a file somebody chooses."""
        if self.offered():
            offered, self._offered = self._offered, []
            self.bar.hide()
            self._take_in(offered)
        else:
            self._choose()
