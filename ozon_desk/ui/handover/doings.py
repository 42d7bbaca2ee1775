"""What the window does around hand-overs: opens the dialogs, does the deeds, says how they went."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ozon_desk.domain.errors import DeskError
from ozon_desk.services.desk import Desk
from ozon_desk.ui import texts
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.texts import Message
from ozon_desk.ui.widgets.alarm_bar import AlarmBar

if TYPE_CHECKING:
    from ozon_desk.services.closing import Closed
    from ozon_desk.services.statuses import StatusesSet
    from ozon_desk.ui.handover.screen import HandoverScreen


class HandoverDoings(QObject):
    """``frame`` is what dialogs stand before; ``notice`` where results and refusals are said."""

    def __init__(
        self,
        desk: Desk,
        memory: MachineMemory,
        resources: Path,
        worker: Worker,
        notice: AlarmBar,
        frame: QWidget,
    ) -> None:
        super().__init__(frame)
        self._desk = desk
        self._memory = memory
        self._resources = resources
        self._worker = worker
        self._notice = notice
        self._frame = frame
        self._screen: HandoverScreen | None = None

    def join(self, screen: HandoverScreen) -> None:
        """The screen asks, dialogs answer."""
        self._screen = screen
        screen.terms_requested.connect(self.ask_terms)
        screen.closing_requested.connect(self.ask_to_close)
        screen.giving_up_requested.connect(self.ask_to_give_up)
        screen.past_requested.connect(self.show_past)
        screen.hub_requested.connect(self.show_hub)

    def ask_terms(self, carrier: str) -> None:
        from ozon_desk.ui.handover.terms import TermsDialog

        TermsDialog(self._desk, carrier, self._frame).open()

    def ask_to_close(self, carrier: str) -> None:
        from ozon_desk.ui.handover.closing import ClosingDialog

        dialog = ClosingDialog(self._desk, carrier, self._frame)
        dialog.closed.connect(self._closed)
        dialog.open()

    def ask_to_give_up(self, carrier: str) -> None:
        from ozon_desk.ui.handover.give_up import GiveUpDialog

        dialog = GiveUpDialog(self._desk, carrier, self._frame)
        if self._screen is not None:
            dialog.accepted.connect(partial(self._screen.say_given_up, carrier))
        dialog.open()

    def _closed(self, closed: Closed) -> None:
        if self._screen is not None:
            self._screen.say_closed(closed)
        self.show_list(closed.handover.id)

    def show_list(self, handover_id: int) -> None:
        from ozon_desk.ui.handover.list_dialog import HandoverListDialog

        HandoverListDialog(self._desk, self._memory, self._worker, self._resources, handover_id, self._frame).open()

    def show_past(self) -> None:
        from ozon_desk.ui.handover.past import PastDialog

        dialog = PastDialog(self._desk, self._frame)
        dialog.list_wanted.connect(self.show_list)
        dialog.open()

    def show_hub(self) -> None:
        from ozon_desk.ui.handover.past import HubDialog

        dialog = HubDialog(self._desk, self._frame)
        dialog.reached.connect(self._say_hub)
        dialog.open()

    def reached_hub(self, posting_id: int) -> None:
        posting = self._desk.queue.posting(posting_id)
        if posting is None:
            return
        try:
            done, refused = self._desk.handovers.hub([posting.posting_number])
        except DeskError as error:
            self._notice.show_alarm(texts.error(error))
            return
        if refused:
            self._notice.show_alarm(texts.error(refused[0][1]))
        else:
            self._say_hub(len(done))

    def _say_hub(self, count: int) -> None:
        said = texts.deed("handover_hub", {"count": count})
        self._notice.show_notice(Message(said, ""), good=True, stays=False)

    def ask_back(self, posting_id: int) -> None:
        from ozon_desk.ui.handover.back import BackDialog

        BackDialog(self._desk, posting_id, self._frame).open()

    def ask_status(self, ids: Sequence[int]) -> None:
        from ozon_desk.ui.dialogs.status import StatusDialog

        dialog = StatusDialog(self._desk, ids, self._frame)
        dialog.done_with.connect(self._say_status)
        dialog.open()

    def _say_status(self, result: StatusesSet) -> None:
        facts = {"status": str(result.done[0].stage), "count": len(result.done)}
        reasons = "\n".join(texts.error(refusal).title for _, refusal in result.refused[:6])
        message = Message(texts.deed("status", facts), reasons)
        self._notice.show_notice(message, good=not reasons, stays=bool(reasons))
