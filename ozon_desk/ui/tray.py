"""The desk in the system's tray: what comes next, notices of what is late soon, and a desk that stays when closed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from ozon_desk.domain.status import Tab
from ozon_desk.domain.urgency import Urgency
from ozon_desk.services.desk import Desk
from ozon_desk.services.queue import Overview, QueueRow
from ozon_desk.ui import formats
from ozon_desk.ui.alarms.late_notice import LateNotice, Told
from ozon_desk.ui.desk_frame import DeskFrame
from ozon_desk.ui.errands import Errands
from ozon_desk.ui.texts.counted import Counted
from ozon_desk.ui.window import DeskWindow

_EVERY: Final = timedelta(minutes=1)


class Tray(QObject):
    """One for each frame; without a tray on this desktop the window's place in the task bar blinks instead.

    ``make_icon`` and ``is_there`` are the system's; a test has its own.
    """

    def __init__(
        self,
        window: DeskWindow,
        frame: DeskFrame,
        *,
        make_icon: Callable[[QIcon, QObject], QSystemTrayIcon] = QSystemTrayIcon,
        is_there: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
    ) -> None:
        super().__init__(frame)
        self._window = window
        self._frame = frame
        self._make_icon = make_icon
        self._is_there = is_there
        self._nearest: Told | None = None
        self._next: tuple[int, Tab] | None = None
        self._looked: datetime | None = None
        self._has_said_it_stays = False
        self.icon: QSystemTrayIcon | None = None
        self._menu = QMenu(frame)
        self._menu.addAction(self.tr("Open the desk")).triggered.connect(window.come_to_front)
        self.next = self._menu.addAction(self.tr("Nothing waits"))
        self.next.triggered.connect(self._open_next)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Quit")).triggered.connect(window.quit)
        # In the lane of the alarms: what comes next is read from the database.
        self._errands = Errands(frame.alarm_lane, self)
        self.late = LateNotice(frame.desk, frame.memory, self._is_in_front, self)
        self.late.told.connect(self.tell)
        frame.alarm_watch.soon.connect(self.late.look)
        frame.heartbeat.beat.connect(self._beat)
        window.stays = self.keeps
        window.put_away.connect(self._say_it_stays)
        self._appear()

    def keeps(self) -> bool:
        """Whether the desk goes on when its window is closed."""
        return bool(self._frame.memory.keep_watching) and self._appear()

    def tell(self, told: Told) -> None:
        """A notice on the desktop; a click on it opens the queue at the posting that is late first."""
        self._nearest = told
        self._say(told.title, told.text)

    def open_told(self) -> None:
        """The queue, at what the last notice was about."""
        self._window.come_to_front()
        if self._nearest is not None:
            alarm = self._nearest.nearest
            posting = self._frame.desk.queue.posting(alarm.posting_id)
            if posting is not None:
                self._show(posting.tab, posting.id)

    def _say(self, title: str, text: str) -> None:
        if self._appear() and self.icon is not None:
            self.icon.showMessage(title, text, self._window.windowIcon())
        else:
            QApplication.alert(self._window)

    def _appear(self) -> bool:
        """The tray may come up later than the program, at the start of a computer."""
        if self.icon is None and self._is_there():
            self.icon = self._make_icon(self._window.windowIcon(), self)
            self.icon.setContextMenu(self._menu)
            self.icon.setToolTip(self._window.windowTitle())
            self.icon.activated.connect(self._activated)
            self.icon.messageClicked.connect(self.open_told)
            self.icon.show()
        return self.icon is not None

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self._window.come_to_front()

    def _is_in_front(self) -> bool:
        """A dialog of the desk in front is the desk, too."""
        return self._window.isVisible() and not self._window.isMinimized() and QApplication.activeWindow() is not None

    def _beat(self, now: datetime) -> None:
        if self._errands.are_running or (self._looked is not None and timedelta(0) <= now - self._looked < _EVERY):
            return
        self._looked = now
        if self._appear():
            self._errands.run(partial(_read, self._frame.desk), self._take)

    def _take(self, answer: tuple[Overview, QueueRow | None]) -> None:
        """What stands in the menu, and beside the pointer."""
        overview, row = answer
        said = [Counted().to_pack(overview.tabs[Tab.TO_PACK])]
        if overview.urgencies[Urgency.LATE]:
            said.append(Counted().late(overview.urgencies[Urgency.LATE]))
        self._next = None
        if row is not None:
            self._next = row.posting.id, row.posting.tab
            if row.due.at is not None:
                said.append(Counted().nearest(formats.moment_long(row.due.at, row.zone, self._frame.desk.now())))
        self.next.setText(" · ".join(said))
        if self.icon is not None:
            self.icon.setToolTip(f"{self._window.windowTitle()}\n{self.next.text()}")

    def _open_next(self) -> None:
        self._window.come_to_front()
        if self._next is not None:
            posting_id, tab = self._next
            self._show(tab, posting_id)

    def _show(self, tab: Tab, posting_id: int) -> None:
        self._frame.go("queue")
        self._frame.queue.show_nearest(tab, posting_id)

    def _say_it_stays(self) -> None:
        """Once, or whoever closed the window would think it gone."""
        if not self._has_said_it_stays:
            self._has_said_it_stays = True
            self._nearest = None
            self._say(self.tr("The desk keeps watching"), self.tr("Quit with Ctrl+Q, or here in the tray."))


def _read(desk: Desk, _report: object) -> tuple[Overview, QueueRow | None]:
    return desk.queue.overview(), desk.queue.next()
