"""Questions to the desk on a lane of their own; of each kind only the newest is answered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from ozon_desk.services.desk import Desk
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.errands import Errands


class NewestAnswers(QObject):
    """``failed(DeskError)``."""

    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.lane = Worker(self)
        self._errands = Errands(self.lane, self)
        self._errands.failed.connect(self.failed)
        self._asked: Counter[str] = Counter()
        """How often each kind was asked."""
        self._stopped = False

    @property
    def is_busy(self) -> bool:
        return self._errands.are_running

    def stop(self) -> None:
        """The window closes: what is asked ends by itself, and nobody waits for an answer."""
        self._stopped = True
        self.lane.stop()

    def _overtake(self, *kinds: str) -> None:
        """Whatever was asked before of these kinds needs no answer any more."""
        self._asked.update(kinds)

    def _run(self, kind: str, work: Callable[[], Any], tell: Any) -> None:
        """``tell``: the signal that is given the answer."""
        number = self._asked[kind]

        def wanted() -> bool:
            return not self._stopped and self._asked[kind] == number

        def then(answer: Any) -> None:
            if wanted():
                tell.emit(answer)

        # A question that has been overtaken while it waited isn't asked at all.
        self._errands.run(lambda _report: work() if wanted() else None, then)
