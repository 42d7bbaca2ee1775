"""The program opened on one of the shops, and the hands that open its windows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget
from shiboken6 import isValid

from ozon_desk.app.window_program import WindowProgram
from ozon_desk.domain.status import Tab
from ozon_desk.services.desk import Desk
from ozon_desk.services.queue import QueueFilter
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.desk_frame import DeskFrame
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.screens.settings import SettingsScreen
from tests.gallery.stock import AT, Shop, Stock
from tests.journeys.hands import running

SIZE = (1366, 768)


@dataclass(frozen=True, slots=True)
class Entry:
    """A window under a name of its own. ``shows``: the class of the dialog, the place, or "settings:SECTION"; what is
    only another state of a place says which place. ``open`` gives the widget to look at."""

    name: str
    shop: Shop
    shows: str
    open: Callable[[Hall], QWidget]


class Hall:
    """The window of a shop. Whatever an entry opens, ``tidy`` puts away again; which place is in front is
    the next one's to say. ``is_searched``: the queue shows what somebody looks for."""

    def __init__(self, program: WindowProgram, stock: Stock, place: Path) -> None:
        assert program.frame is not None
        self.program = program
        self.stock = stock
        self.place = place
        self.was = self.desk.shop.settings
        self.is_searched = self.is_unfolded = False

    @property
    def frame(self) -> DeskFrame:
        assert self.program.frame is not None
        return self.program.frame

    @property
    def window(self) -> QMainWindow:
        return self.program.window

    @property
    def desk(self) -> Desk:
        return self.frame.desk

    @property
    def ids(self) -> list[int]:
        return list(self.stock.ids)

    def go(self, place: str) -> Any:
        """The screen of a place, in front."""
        if self.frame.place_in_front() != place:
            self.frame.go(place)
        return self.frame.stack.currentWidget()

    def queue(self, tab: Tab = Tab.TO_PACK) -> QMainWindow:
        """The window with a tab of the queue."""
        self.go("queue")
        self.frame.queue.show_tab(tab)
        return self.window

    def unfolded(self) -> QMainWindow:
        """The window with the details of the queue, also where letters leave no room for the list beside them."""
        parts = self.frame.queue.parts
        if not parts.detail.isVisible():
            self.is_unfolded = True
            parts.unfold.click()
        return self.window

    def section(self, name: str) -> Any:
        """A page of the settings, in front."""
        settings = self.go("settings")
        assert isinstance(settings, SettingsScreen)
        settings.show_section(name)
        return settings.pages[name]

    def dialog(self, deed: Callable[[], object]) -> Any:
        """The dialog that a deed opens, where no other is open yet over the queue."""
        before = QApplication.activeModalWidget()
        if before is None:
            self.queue()
        deed()
        until(lambda: QApplication.activeModalWidget() not in (None, before))
        return QApplication.activeModalWidget()

    def bench(self, posting: int, *scans: str) -> QMainWindow:
        """The window with a posting on the bench, and these scans made."""
        self.frame.pack(posting)
        bench: Any = self.frame.stack.currentWidget()
        for scan in scans:
            bench.scan(scan)
        return self.window

    def look(self, entry: Entry) -> QWidget:
        """Opens an entry and waits until it has come to rest."""
        widget = entry.open(self)
        self.rest()
        return widget

    def rest(self) -> None:
        """Until nothing is read or written in the background any more."""
        self._work()
        for timer in self.window.findChildren(QTimer):
            # What waits a moment, for more to come, is done now.
            if timer.isSingleShot() and timer.isActive() and timer.interval() < 1000:
                timer.stop()
                timer.timeout.emit()
        self._work()

    def _work(self) -> None:
        lanes = self.window.findChildren(Worker)
        until(lambda: not any(isValid(lane) and lane._alive for lane in lanes))
        for screen in (self.frame.places.review, self.frame.places.health):
            until(lambda screen=screen: screen is None or not screen.reading.is_busy)
        settle()

    def tidy(self) -> None:
        """Closes dialogs, answers alarms, clears the bench and shows the queue."""
        settle()
        for dialog in [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog)]:
            if isValid(dialog) and dialog.isVisible():
                dialog.reject()
        # What an entry has scanned, it has scanned on the screen that it leaves in front.
        screen = self.frame.stack.currentWidget()
        if screen in (self.frame.places.bench, self.frame.places.tracking, self.frame.places.handover):
            _clear(screen)
        while self.frame.notice.loudness is not None:
            self.frame.notice.dismiss()
        self.frame.news.hide()
        self.frame.incoming.bar.hide()
        self.frame.photos.bar.hide()
        if self.desk.shop.settings != self.was:
            kept = ("weighing", "scan_back", "time_zone")
            self.desk.shop.change(**{key: getattr(self.was, key) for key in kept})
        if self.is_unfolded:
            self.is_unfolded = False
            self.frame.queue.parts.detail.fold_wanted.emit()
        if self.is_searched:
            self.is_searched = False
            self.frame.queue.set_filter(QueueFilter())
        settle()


def _clear(screen: Any) -> None:
    for _ in range(6):
        if not screen.alarm.waits:
            break
        screen.scan("OD-OK")
    screen.scan("OD-CANCEL")
    screen.scan("OD-CANCEL")
    if screen.alarm.loudness is not None:
        screen.alarm.dismiss()


@contextmanager
def opened(
    qapp: QApplication,
    stock: Stock,
    shop: Shop,
    place: Path,
    *,
    language: str = "en",
    theme: str = "light",
    percent: int = 100,
    size: tuple[int, int] = SIZE,
) -> Iterator[Hall]:
    """The program on a shop; ``place`` is an empty folder for its files. ``percent``: size of the text."""
    place.mkdir(parents=True, exist_ok=True)
    memory = MachineMemory(place / "settings.ini")
    memory.language, memory.theme, memory.sounds, memory.watching = language, theme, False, False
    memory.text_percent, memory.guide_done = percent, True
    memory.export_folder = memory.import_folder = str(place)
    with running(qapp, memory, stock.copy(shop, place), AT) as program:
        program.window.resize(*size)
        hall = Hall(program, stock, place)
        # No second passes: what is shown doesn't depend on how long something took.
        hall.frame.heartbeat.stop()
        settle()
        yield hall
        hall.tidy()


def until(is_so: Callable[[], object]) -> None:
    """Lets the window work until something is so."""
    deadline = QDeadlineTimer(20_000)
    while not is_so():
        assert not deadline.hasExpired(), "it never came about"
        # Whoever works in the background is left in peace meanwhile.
        turn = QEventLoop()
        QTimer.singleShot(2, turn.quit)
        turn.exec()


def settle() -> None:
    """All that waits in the event loop."""
    deadline = QDeadlineTimer(2_000)
    while not deadline.hasExpired():
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.sendPostedEvents()
        dispatcher = QAbstractEventDispatcher.instance()
        if dispatcher is None or not dispatcher.processEvents(QEventLoop.ProcessEventsFlag.AllEvents):
            return
