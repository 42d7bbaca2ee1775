"""What packing still waits for: goods first, then whatever the shop has switched on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from ozon_desk.domain.errors import Fact
from ozon_desk.domain.packing import OnBench
from ozon_desk.domain.places import Requirement


class Step(StrEnum):
    """In the order in which they come."""

    GOODS = "goods"
    MARK = "mark"
    """A «Честный ЗНАК» code is missing."""
    WEIGHT = "weight"
    SIZE = "size"
    LABEL = "label"
    """The label on the box is scanned back."""


@dataclass(frozen=True, slots=True)
class Needs:
    """What this posting's packing asks for. ``marked``: lines of goods whose pieces need a mark each."""

    weighing: Requirement = Requirement.OFF
    measuring: Requirement = Requirement.OFF
    marked: frozenset[int] = frozenset()
    scan_back: bool = False


@dataclass(frozen=True, slots=True)
class Wanted:
    """The next step; ``box`` and ``line`` (from 0) say of which. Without ``required`` it may be passed over."""

    step: Step
    box: int = 0
    line: int = -1
    required: bool = True

    def facts(self, lying: OnBench) -> dict[str, Fact]:
        """What the sentence that asks for it says; boxes are counted from 1 there."""
        said: dict[str, Fact] = {"box": self.box + 1, "boxes": len(lying.planned), "required": int(self.required)}
        if self.step is Step.MARK:
            item = lying.posting.items[self.line]
            said |= {"article": item.article, "name": item.name}
            said |= {"number": lying.marks_of(self.line) + 1, "quantity": item.quantity}
        return said


def wanted(lying: OnBench, needs: Needs) -> Wanted | None:
    """The next step; None when the posting is ready to be packed."""
    if not lying.is_complete:
        return Wanted(Step.GOODS, lying.box)
    for line in sorted(needs.marked):
        if lying.marks_of(line) < lying.posting.items[line].quantity:
            return Wanted(Step.MARK, line=line)
    for box in range(len(lying.planned)):
        for step, requirement, known in (
            (Step.WEIGHT, needs.weighing, lying.weights[box]),
            (Step.SIZE, needs.measuring, lying.sizes[box]),
        ):
            if requirement is not Requirement.OFF and known is None and (step, box) not in lying.passed:
                return Wanted(step, box, required=requirement is Requirement.REQUIRED)
    if needs.scan_back:
        for box in range(len(lying.planned)):
            if box not in lying.checked:
                return Wanted(Step.LABEL, box)
    return None


def without_last(lying: OnBench) -> OnBench:
    """Without what was said or put in last: labels scanned back, a weight or a size, else what went into a box."""
    if lying.checked:
        return replace(lying, checked=frozenset())
    for box in reversed(range(len(lying.planned))):
        sizes, weights = lying.sizes, lying.weights
        if sizes[box] is not None or (Step.SIZE, box) in lying.passed:
            sizes = (*sizes[:box], None, *sizes[box + 1 :])
            return replace(lying, sizes=sizes, passed=lying.passed - {(Step.SIZE, box)})
        if weights[box] is not None or (Step.WEIGHT, box) in lying.passed:
            weights = (*weights[:box], None, *weights[box + 1 :])
            return replace(lying, weights=weights, passed=lying.passed - {(Step.WEIGHT, box)})
    return lying.take_back()
