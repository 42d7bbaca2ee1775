"""Work that a window sends into the background, each piece with what is done with its answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from ozon_desk.domain.errors import DeskError, Trouble
from ozon_desk.ui.bus import Worker


class Errands(QObject):
    """``failed(DeskError)`` for each that came to nothing, or whose answer could not be used; a bug in the background
    is told as Trouble ``job_failed`` (kind)."""

    failed = Signal(object)

    def __init__(self, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._thens: dict[Any, Callable[[Any], None]] = {}

    @property
    def are_running(self) -> bool:
        return bool(self._thens)

    def run(self, work: Callable[[Any], Any], then: Callable[[Any], None]) -> None:
        """Does ``work(report)`` after whatever was asked for before; ``then`` is given its answer."""
        job = self._worker.submit(work)
        self._thens[job] = then
        job.done.connect(self._done)
        job.failed.connect(self._failed)
        job.crashed.connect(self._crashed)

    def _done(self, answer: Any) -> None:
        then = self._thens.pop(self.sender(), None)
        if then is not None:
            try:
                then(answer)
            except DeskError as error:
                self.failed.emit(error)

    def _failed(self, error: DeskError) -> None:
        self._thens.pop(self.sender(), None)
        self.failed.emit(error)

    def _crashed(self, crash: Exception) -> None:
        self._failed(Trouble("job_failed", kind=type(crash).__name__))
