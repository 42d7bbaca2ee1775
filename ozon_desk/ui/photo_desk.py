"""Photos in the window: what the camera's folder brings, what is dropped, and the offers that come of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ozon_desk.domain.errors import DeskError
from ozon_desk.domain.evidence import EvidenceKind, kind_of
from ozon_desk.services.desk import Desk
from ozon_desk.services.evidence import Attached
from ozon_desk.ui import formats, texts
from ozon_desk.ui.bus import Heartbeat
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.photo_inbox import NewPhoto, PhotoInbox
from ozon_desk.ui.saying import listed
from ozon_desk.ui.widgets.alarm_bar import AlarmBar
from ozon_desk.ui.widgets.offer_bar import OfferBar


class PhotoDesk(QObject):
    """``at_hand`` answers the posting that lies on the bench, 0 for none. ``evidence_wanted``: show the evidence of a
    posting (0: the photos that wait for one)."""

    evidence_wanted = Signal(int)

    def __init__(
        self,
        desk: Desk,
        memory: MachineMemory,
        heartbeat: Heartbeat,
        notice: AlarmBar,
        at_hand: Callable[[], int],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._notice = notice
        self._at_hand = at_hand
        self._posting = 0
        self._offered: list[NewPhoto] = []
        self.inbox = PhotoInbox(desk, memory, heartbeat, self)
        self.bar = OfferBar("")
        self.bar.taken.connect(self.take)
        self.inbox.came.connect(self._came)
        self.inbox.changed.connect(self._changed)
        self.inbox.attached.connect(self._attached)
        self.inbox.failed.connect(self._failed)

    def take(self) -> None:
        """What the bar offers: to the posting it names, else the list of what waits."""
        if self._posting and self._offered:
            posting, offered = self._posting, self._offered
            self._posting, self._offered = 0, []
            self.bar.hide()
            self.inbox.attach(posting, [one.path for one in offered])
        elif self.inbox.waiting:
            self.bar.hide()
            self.evidence_wanted.emit(0)

    def drop(self, paths: Sequence[Path], posting_id: int) -> None:
        """Photos dropped on a posting; on nothing (0): to the one each shows for certain, or into the waiting list."""
        if posting_id:
            self.inbox.attach(posting_id, paths)
        else:
            self.inbox.add(paths)

    def _came(self, photo: NewPhoto) -> None:
        """Nothing happens by itself: the posting it is offered for is the one that lay there when it came."""
        posting = self._desk.queue.posting(self._at_hand())
        if posting is None:
            if not self._offered:
                self._offer_list()
            return
        if posting.id != self._posting:
            self._posting, self._offered = posting.id, []
        self._offered.append(photo)
        names = listed([one.path.name for one in self._offered])
        said = self.tr("New photo: {files}. On the bench: {posting}")
        take = self.tr("Attach to {posting} · Ctrl+Shift+M").format(posting=posting.posting_number)
        self.bar.offer(said.format(files=names, posting=posting.posting_number), take)

    def _offer_list(self) -> None:
        count = formats.number(len(self.inbox.waiting))
        said = self.tr("Photos without a posting: {n}").format(n=count)
        self.bar.offer(said, self.tr("Show · Ctrl+Shift+M"))

    def _changed(self) -> None:
        there = {one.checksum for one in self.inbox.waiting}
        self._offered = [one for one in self._offered if one.checksum in there]
        if not there or (self._posting and not self._offered):
            self._posting = 0
            self.bar.hide()

    def _attached(self, attached: Attached) -> None:
        if attached.added:
            self._notice.show_notice(texts.Message(texts.attached(attached), ""), good=True, stays=False)
        for _, error in attached.refused:
            self._failed(error)

    def _failed(self, error: DeskError) -> None:
        self._notice.show_alarm(texts.error(error))


def is_shot(path: Path) -> bool:
    """A photo or a video: evidence. Tables and PDFs that are dropped are imports."""
    return kind_of(path.name) is not EvidenceKind.FILE
