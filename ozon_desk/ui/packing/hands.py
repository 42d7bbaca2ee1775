"""What hands do at the bench instead of a scanner: buttons, keys, a click on a row. Nothing while an alarm waits."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ozon_desk.domain.packing import Count, Pieces
from ozon_desk.domain.steps import Step
from ozon_desk.services.bench import Bench


class Hands(QObject):
    """``answered(BenchAnswer)`` is what the bench says to it; ``hold_wanted`` and ``divide_wanted(posting_id)``:
    somebody has to say why, or how."""

    answered = Signal(object)
    hold_wanted = Signal(int)
    divide_wanted = Signal(int)

    def __init__(self, bench: Bench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench

    @property
    def are_free(self) -> bool:
        return self._bench.alarm is None

    def count(self, count: Count | None) -> None:
        """One piece of a line; rows that are full take none, so that a slip sets off no alarm."""
        if count is not None and count.left and self.are_free and self._bench.on_bench is not None:
            self.answered.emit(self._bench.count(count.item))

    def choose(self, index: int) -> None:
        """One of the alarm's options, by its button or its number."""
        alarm = self._bench.alarm
        if alarm is not None and index < len(alarm.options):
            self.answered.emit(self._bench.choose(alarm.options[index]))

    def take_back(self) -> None:
        if self.are_free:
            self.answered.emit(self._bench.take_back())

    def finish(self) -> None:
        if self.are_free:
            self.answered.emit(self._bench.finish())

    def pass_over(self) -> bool:
        """A weight or a size that isn't required is left out; answers whether there was one to leave out."""
        step = self._bench.step
        may = step is not None and step.step in (Step.WEIGHT, Step.SIZE) and not step.required
        if may:
            self.finish()
        return may

    def next_box(self) -> None:
        if self.are_free:
            self.answered.emit(self._bench.next_box())

    def divide(self, plan: Pieces) -> None:
        """The goods on the bench divided among boxes as somebody has drawn it."""
        if self.are_free:
            self.answered.emit(self._bench.divide(plan))

    def put_aside(self) -> None:
        if self.are_free:
            self.answered.emit(self._bench.clear())

    def ask_to_divide(self) -> None:
        if self._bench.on_bench is not None and self.are_free:
            self.divide_wanted.emit(self._bench.on_bench.posting.id)

    def ask_to_hold(self) -> None:
        if self._bench.on_bench is not None and self.are_free:
            self.hold_wanted.emit(self._bench.on_bench.posting.id)
