"""What the window does around printing: opens the dialogs, keeps the print queue at work, says what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ozon_desk.domain.errors import DeskError
from ozon_desk.services.desk import Desk
from ozon_desk.ui import texts
from ozon_desk.ui.bus import DeskSignals, Heartbeat, Worker
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.theme import Theme
from ozon_desk.ui.widgets.alarm_bar import AlarmBar

if TYPE_CHECKING:
    from ozon_desk.ui.label_output import LabelOutput


class PrintDoings(QObject):
    """``frame`` is what dialogs stand before; ``notice`` where results and refusals are said."""

    def __init__(
        self,
        desk: Desk,
        theme: Theme,
        memory: MachineMemory,
        resources: Path,
        worker: Worker,
        heartbeat: Heartbeat,
        signals: DeskSignals,
        notice: AlarmBar,
        frame: QWidget,
    ) -> None:
        super().__init__(frame)
        self._desk = desk
        self._theme = theme
        self._memory = memory
        self._resources = resources
        self._worker = worker
        self._heartbeat = heartbeat
        self._signals = signals
        self._notice = notice
        self._frame = frame
        self._is_shut = False
        self._stopped: dict[str, texts.Message] = {}

    @cached_property
    def output(self) -> LabelOutput:
        """The print queue at work; made when it is first wanted."""
        from ozon_desk.ui.label_output import LabelOutput

        output = LabelOutput(self._desk, self._memory, self._resources, self)
        output.printer_chosen.connect(self._memory.remember_printer)
        output.printer_stopped.connect(self._say_stopped)
        output.printer_works.connect(self._say_works)
        output.failed.connect(self._say)
        self._heartbeat.beat.connect(output.beat)
        self._signals.changed.connect(output.look)
        return output

    def start(self) -> None:
        """What the last run left to print goes on."""
        if not self._is_shut:
            _ = self.output

    def stop(self) -> None:
        """What is being printed comes out."""
        self._is_shut = True
        if "output" in self.__dict__:
            self.output.stop()

    def labels(self, ids: Sequence[int]) -> None:
        from ozon_desk.ui.dialogs.labels import LabelsDialog

        LabelsDialog(self._desk, self._memory, self._worker, self._resources, ids, self._frame).open()

    def pick_list(self, shown: Sequence[int], selected: Sequence[int]) -> None:
        """Of the queue as filtered, of the rows marked in it, or of everything due today."""
        from ozon_desk.ui.dialogs.pick_list import PickListDialog

        dialog = PickListDialog(
            self._desk, self._theme, self._memory, self._worker, shown, selected, parent=self._frame
        )
        dialog.labels_wanted.connect(self.labels)
        dialog.open()

    def slips(self, ids: Sequence[int]) -> None:
        from ozon_desk.ui.dialogs.slips import SlipsDialog

        SlipsDialog(self._desk, self._memory, self._worker, self._resources, ids, self._frame).open()

    def command_sheet(self) -> None:
        from ozon_desk.ui.dialogs.command_sheet import CommandSheetDialog

        CommandSheetDialog(self._memory, self._worker, self._resources, self._frame).open()

    def show_queue(self) -> None:
        """All that was to be printed here, and what became of it."""
        from ozon_desk.ui.dialogs.print_queue import PrintQueueDialog

        PrintQueueDialog(self._desk, self._theme, self.output, self._frame).open()

    def failed_again(self) -> None:
        self.output.retry()

    def in_pick_order(self, ids: Sequence[int]) -> None:
        """Labels of these postings into the print queue, as a wave of them is picked; then those already packed."""

        def work(_report: object) -> None:
            order = dict.fromkeys([*self._desk.picklists.of(ids).order, *ids])
            self._desk.print_queue.add(list(order), backwards=self._memory.label_order == "reversed")

        job = self._worker.submit(work)
        job.failed.connect(self._say)

    def _say_stopped(self, printer: str, error: DeskError) -> None:
        """Once for a printer, until it works again; nothing at the bench stops for it."""
        message = texts.error(error)
        todo = self.tr("{todo}. Packing goes on, the labels wait. Print them again: Ctrl+Shift+P")
        self._stopped[printer] = texts.Message(message.title, todo.format(todo=message.todo))
        self._notice.show_notice(self._stopped[printer])

    def _say_works(self, printer: str) -> None:
        message = self._stopped.pop(printer, None)
        if message is not None:
            self._notice.withdraw(message)
        title = self.tr("It prints again: {printer}").format(printer=printer)
        self._notice.show_notice(texts.Message(title, ""), good=True, stays=False)

    def _say(self, error: DeskError) -> None:
        self._notice.show_alarm(texts.error(error))
