"""Puts the right ids into the table: short lists at once, long ones their beginning first and the rest from the
background, so that no key waits for 100,000 rows."""

from __future__ import annotations

from array import array
from typing import Final, cast

from PySide6.QtCore import QObject, QTimer, Signal

from ozon_desk.services.desk import Desk
from ozon_desk.ui.queue.loader import Loader, Question
from ozon_desk.ui.queue.model import QueueModel
from ozon_desk.ui.queue.table import QueueTable

SHORT: Final = 6000
"""Tabs of at most so many postings are asked for as a whole: 2 to 10 ms."""

HEAD: Final = 128
"""Rows of a longer list that are shown at once: more than any screen has, and few enough to be found at once."""

_AFTER_PAINT: Final = 15
"""Milliseconds: what is there is painted before more is asked for."""

FEW: Final = 2000
"""So many that were found can be looked through again, when typing goes on, in a fifth of the time all take."""


class Listing(QObject):
    """``grown``: the rest of a long list has come."""

    grown = Signal()

    def __init__(self, desk: Desk, table: QueueTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._table = table
        self._model = cast(QueueModel, table.model())
        self._loader = Loader(desk, self)
        self._loader.answered.connect(self._take)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_AFTER_PAINT)
        self._rest.timeout.connect(self._ask_for_rest)
        self._question: Question | None = None
        self._partial = False
        self._changed: frozenset[int] | None = frozenset()

    @property
    def is_open(self) -> bool:
        return self._question is not None

    def forget(self) -> None:
        """What is known of the rows; they are read again when they are shown."""
        self._model.forget()

    @property
    def ids(self) -> array[int]:
        """What the table shows now; of a long list perhaps only its beginning."""
        return self._model.ids

    @property
    def size(self) -> int | None:
        """How many postings are shown; None while that isn't known."""
        return None if self._partial else len(self._model.ids)

    def all_ids(self) -> array[int]:
        if self._partial and self._question is not None:
            return self._question.ask(self._desk)
        return self._model.ids[:]

    def open(self, question: Question, total: int, *, keep: bool) -> None:
        """Another view. ``total`` is how many the tab holds; ``keep``: what was selected stays so where it is shown."""
        before, self._question = self._question, question
        self._changed = frozenset()
        if total <= SHORT:
            ids, self._partial = question.ask(self._desk), False
        elif before is not None and question.narrows(before) and not self._partial and 0 < len(self.ids) <= FEW:
            ids = question.ask(self._desk, among=self.ids)
        else:
            ids = question.ask(self._desk, HEAD)
            self._partial = len(ids) == HEAD
        self._table.begin_view(keep=keep)
        self._model.show(ids)
        self._loader.forget()
        if self._partial:
            self._rest.start()

    def refresh(self, question: Question, total: int, changed: frozenset[int] | None) -> None:
        """The same view after a change of the database; rows in ``changed`` differ (None: any may)."""
        self._question = question
        if total <= SHORT and not self._partial:
            self._model.update(question.ask(self._desk), changed)
            return
        both = None if changed is None or self._changed is None else self._changed | changed
        self._changed = both
        self._loader.ask(question, anew=True)

    def _ask_for_rest(self) -> None:
        if self._partial and self._question is not None:
            self._loader.ask(self._question)

    def stop(self) -> None:
        self._rest.stop()
        self._loader.stop()

    def _take(self, question: Question, ids: array[int]) -> None:
        if question != self._question:
            return
        changed, self._changed = self._changed, frozenset()
        self._partial = False
        self._model.update(ids, changed)
        self._table.find_lost()
        self.grown.emit()
