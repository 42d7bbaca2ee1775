"""What a scan means to the posting on the bench, and to the box that stands open."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.folding import fold
from ozon_desk.domain.marks import ScannedMark
from ozon_desk.domain.posting import Item, Mark, Package, Portion, Posting

OZON_PRODUCT: Final = "OZN"
"""Ozon's own barcode of a product is this and its SKU."""

Pieces = tuple[tuple[int, ...], ...]
"""Pieces by box and line of goods."""


class Verdict(StrEnum):
    """What the bench answers to a scanned product."""

    RIGHT = "right"
    LAST = "last"
    """Right, and the posting is complete."""
    OVER = "over"
    """The article belongs here, but so many pieces of it are not wanted any more."""
    OTHER_BOX = "other_box"
    """It belongs to this posting, but into another of its boxes."""
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Count:
    """How many pieces of one line of goods are in the boxes."""

    item: Item
    done: int = 0

    @property
    def left(self) -> int:
        return self.item.quantity - self.done


@dataclass(frozen=True, slots=True)
class Placed:
    """One scan that put something into a box: pieces, a mark, or both."""

    line: int
    box: int
    pieces: int
    mark: str = ""
    """Its key."""
    more: bool = False
    """It came by the same scan as the one before."""


@dataclass(frozen=True, slots=True)
class OnBench:
    """The posting on the bench and what is in its boxes so far. Boxes and lines of goods are counted from 0 here."""

    posting: Posting
    planned: Pieces
    filled: Pieces
    box: int = 0
    """The one that stands open."""
    placed: tuple[Placed, ...] = ()
    marks: tuple[Mark, ...] = ()
    weights: tuple[int | None, ...] = ()
    sizes: tuple[tuple[int, int, int] | None, ...] = ()
    checked: frozenset[int] = frozenset()
    """Boxes whose label was scanned back."""
    passed: frozenset[tuple[str, int]] = frozenset()
    """Questions (step, box) that the packer left unanswered, as he may."""
    label_asked: bool = False
    """Its label was sent to the printer before packing, to be scanned back."""

    @classmethod
    def of(cls, posting: Posting) -> OnBench:
        planned = planned_pieces(posting)
        empty = tuple((0,) * len(posting.items) for _ in planned)
        return cls(posting, planned, empty, weights=(None,) * len(planned), sizes=(None,) * len(planned))

    @property
    def counts(self) -> tuple[Count, ...]:
        return tuple(Count(item, sum(box[line] for box in self.filled)) for line, item in enumerate(self.posting.items))

    @property
    def last(self) -> int:
        """Index of the line counted last, -1 at the beginning."""
        return self.placed[-1].line if self.placed else -1

    @property
    def left(self) -> int:
        return self.total - self.done

    @property
    def done(self) -> int:
        return sum(map(sum, self.filled))

    @property
    def total(self) -> int:
        return self.posting.pieces

    @property
    def is_complete(self) -> bool:
        return self.left == 0

    @property
    def is_begun(self) -> bool:
        """Something is in a box, and it isn't packed yet."""
        return self.done > 0 or bool(self.marks)

    def room(self, line: int, box: int) -> int:
        """Pieces of a line that this box still waits for."""
        return self.planned[box][line] - self.filled[box][line]

    def lines_of(self, codes: Iterable[str]) -> list[int]:
        """The lines of goods known by one of these codes: where one is spelled just so, no other spelling counts."""
        codes = tuple(codes)
        for code in codes:
            exact = [line for line, item in enumerate(self.posting.items) if code and code in (item.offer_id, item.sku)]
            if exact:
                return exact
        wanted = {fold(code) for code in codes}
        return [line for line, item in enumerate(self.posting.items) if wanted & product_codes(item)]

    def put(self, codes: Iterable[str], pieces: int = 1) -> tuple[Verdict, OnBench, Item | None]:
        """So many pieces more, known by any of ``codes`` (spellings of one scan). Answers the line they fell on.

        Two lines of one article fill one after the other. A case goes into one box whole, or not at all.
        """
        fits = self.lines_of(codes)
        if not fits:
            return Verdict.WRONG, self, None
        if self._rooms(fits, self.box) >= pieces:
            after = self._with(self._spread(fits, pieces))
            return (Verdict.LAST if after.is_complete else Verdict.RIGHT), after, self.posting.items[after.last]
        item = self.posting.items[fits[0]]
        if any(self._rooms(fits, box) >= pieces for box in range(len(self.planned))):
            return Verdict.OTHER_BOX, self, item
        return Verdict.OVER, self, item

    def _rooms(self, lines: Sequence[int], box: int) -> int:
        return sum(self.room(line, box) for line in lines)

    def _spread(self, lines: Sequence[int], pieces: int) -> list[Placed]:
        """So many pieces into the open box, line after line."""
        placed: list[Placed] = []
        for line in lines:
            if taken := min(self.room(line, self.box), pieces):
                placed.append(Placed(line, self.box, taken, more=bool(placed)))
                pieces -= taken
        return placed

    def box_for(self, codes: Iterable[str]) -> int:
        """The first other box that waits for a product with one of these codes."""
        fits = self.lines_of(codes)
        return next((box for box in range(len(self.planned)) if any(self.room(line, box) > 0 for line in fits)), 0)

    def with_mark(self, mark: Mark) -> OnBench:
        """The mark of a piece that is in the box already."""
        after = replace(self, marks=(*self.marks, mark))
        return replace(after, placed=(*self.placed, Placed(mark.line, self.box, 0, mark.key)))

    def with_mark_on_last(self, mark: ScannedMark) -> OnBench:
        """The mark of the piece that was put in last, by the same scan."""
        last = self.placed[-1]
        after = replace(self, marks=(*self.marks, Mark(last.line, mark.key, mark.code)))
        return replace(after, placed=(*self.placed[:-1], replace(last, mark=mark.key)))

    def marks_of(self, line: int) -> int:
        return sum(mark.line == line for mark in self.marks)

    def filled_by_eye(self) -> OnBench:
        """Everything is in: the packer has counted by eye."""
        missing = [
            Placed(line, box, room)
            for box in range(len(self.planned))
            for line in range(len(self.posting.items))
            if (room := self.room(line, box))
        ]
        placed = (*self.placed, *(replace(one, more=number > 0) for number, one in enumerate(missing)))
        return replace(self, filled=self.planned, placed=placed)

    def take_back(self) -> OnBench:
        """Without what was put in last (a slip of the hand)."""
        if not self.placed:
            return self
        last = self.placed[-1]
        filled = _add(self.filled, last.box, last.line, -last.pieces) if last.pieces else self.filled
        marks = tuple(mark for mark in self.marks if mark.key != last.mark)
        before = replace(self, filled=filled, marks=marks, placed=self.placed[:-1], box=last.box)
        return before.take_back() if last.more else before

    def divided(self) -> Pieces:
        """The plan with one box more: what is in the open one stays there, what it still waits for goes into the new.

        Raises Refusal ``box_empty`` or ``nothing_to_divide`` (posting).
        """
        number = self.posting.posting_number
        if not any(self.filled[self.box]):
            raise Refusal("box_empty", posting=number)
        if self.is_complete:
            raise Refusal("nothing_to_divide", posting=number)
        rest = tuple(self.room(line, self.box) for line in range(len(self.posting.items)))
        return (*self.planned[: self.box], self.filled[self.box], *self.planned[self.box + 1 :], rest)

    def taken_over(self, posting: Posting) -> OnBench | None:
        """The same pieces in the boxes of a newer image of the posting; None when they don't fit there any more."""
        planned = planned_pieces(posting)
        if [(item.sku, item.offer_id) for item in self.posting.items] != [
            (item.sku, item.offer_id) for item in posting.items
        ]:
            return None
        boxes = len(planned)
        if any(any(box) for box in self.filled[boxes:]):
            return None
        empty = (0,) * len(posting.items)
        filled = (*self.filled[:boxes], *([empty] * (boxes - len(self.filled))))
        if any(
            now > most for box, plan in zip(filled, planned, strict=True) for now, most in zip(box, plan, strict=True)
        ):
            return None
        if planned == self.planned:
            return replace(self, posting=posting)
        fresh = replace(OnBench.of(posting), filled=filled, marks=self.marks, placed=self.placed)
        return fresh._in_open_box()

    def packages(self) -> tuple[Package, ...]:
        """The boxes as they are to be written down."""
        known = self.posting.packages
        return tuple(
            replace(
                known[box] if box < len(known) else Package(box + 1),
                contents=portions(plan) if len(self.planned) > 1 else (),
                weight_g=self.weights[box],
                size_mm=self.sizes[box],
            )
            for box, plan in enumerate(self.planned)
        )

    def _with(self, placed: Iterable[Placed]) -> OnBench:
        filled, all_placed = self.filled, self.placed
        for one in placed:
            filled, all_placed = _add(filled, one.box, one.line, one.pieces), (*all_placed, one)
        return replace(self, filled=filled, placed=all_placed)._in_open_box()

    def _in_open_box(self) -> OnBench:
        """The open box if it waits for anything, else the first one that does."""
        open_first = (self.box, *range(len(self.planned)))
        waiting = (box for box in open_first if box < len(self.planned) and self.planned[box] != self.filled[box])
        return replace(self, box=next(waiting, min(self.box, len(self.planned) - 1)))


def planned_pieces(posting: Posting) -> Pieces:
    """How the goods are divided among the boxes; all in the first where nobody has divided them."""
    boxes = posting.packages
    if not any(box.contents for box in boxes):
        everything = tuple(item.quantity for item in posting.items)
        return (everything, *[(0,) * len(everything) for _ in boxes[1:]])
    planned = []
    for box in boxes:
        pieces = [0] * len(posting.items)
        for portion in box.contents:
            pieces[portion.line] += portion.quantity
        planned.append(tuple(pieces))
    return tuple(planned)


def is_division(boxes: Sequence[Package], items: Sequence[Item]) -> bool:
    """Whether these boxes hold exactly these goods, and each something; one box always holds all."""
    if len(boxes) == 1:
        return True
    pieces = [0] * len(items)
    for box in boxes:
        for portion in box.contents:
            if portion.line >= len(items):
                return False
            pieces[portion.line] += portion.quantity
    return pieces == [item.quantity for item in items] and all(box.contents for box in boxes)


def portions(pieces: Sequence[int]) -> tuple[Portion, ...]:
    return tuple(Portion(line, quantity) for line, quantity in enumerate(pieces) if quantity)


def divide(posting: Posting, plan: Pieces) -> tuple[Package, ...]:
    """The packages of a posting whose goods are divided like this; boxes that stay keep their numbers.

    Raises Refusal ``division_wrong`` (posting) when the plan doesn't hold exactly the posting's goods, or has an
    empty box.
    """
    quantities = tuple(item.quantity for item in posting.items)
    sums = tuple(map(sum, zip(*plan, strict=True)))
    if sums != quantities or not all(any(box) for box in plan) or any(piece < 0 for box in plan for piece in box):
        raise Refusal("division_wrong", posting=posting.posting_number)
    known = {package.number: package for package in posting.packages}
    return tuple(
        replace(
            known.get(number, Package(number)),
            contents=portions(box) if len(plan) > 1 else (),
            weight_g=None,
            size_mm=None,
        )
        for number, box in enumerate(plan, 1)
    )


def _add(pieces: Pieces, box: int, line: int, by: int) -> Pieces:
    row = list(pieces[box])
    row[line] += by
    return (*pieces[:box], tuple(row), *pieces[box + 1 :])


def same_goods(one: tuple[Item, ...], other: tuple[Item, ...]) -> bool:
    """Whether two lists of goods put the same things into a box; names and prices may differ by the file's language."""
    return _contents(one) == _contents(other)


def _contents(items: tuple[Item, ...]) -> list[tuple[str, str, int]]:
    return sorted((item.sku, item.offer_id, item.quantity) for item in items)


def product_codes(item: Item) -> set[str]:
    """The folded codes by which a product of a line is known at the bench: article, SKU, Ozon's product barcode."""
    codes = {fold(code) for code in (item.offer_id, item.sku) if code}
    if item.sku:
        codes.add(fold(OZON_PRODUCT + item.sku))
    return codes


def skus(codes: Iterable[str]) -> set[str]:
    """``codes`` and, where one of them is Ozon's product barcode, the SKU in it."""
    found = set(codes)
    found |= {code[len(OZON_PRODUCT) :] for code in found if code.upper().startswith(OZON_PRODUCT)}
    return found - {""}
