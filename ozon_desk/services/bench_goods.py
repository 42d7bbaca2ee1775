"""What a scan does to the posting on the bench: pieces, marks, weights, labels. Nothing is written here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ozon_desk.domain.errors import Fact, Refusal
from ozon_desk.domain.marks import ScannedMark, lost_separators, mark_in
from ozon_desk.domain.measures import parse_size, parse_weight
from ozon_desk.domain.packing import OnBench, Verdict
from ozon_desk.domain.posting import Item, Mark
from ozon_desk.domain.steps import Needs, Step, Wanted
from ozon_desk.services.deeds import Deeds
from ozon_desk.services.scanned import Named, ProductScan
from ozon_desk.storage.database import Database


@dataclass(frozen=True, slots=True)
class Outcome:
    """The bench as it is after a scan, or why it stays as it was."""

    lying: OnBench
    item: Item | None = None
    refusal: Refusal | None = None


class BenchGoods:
    """Asks the store where a scan alone doesn't tell."""

    def __init__(self, database: Database, deeds: Deeds) -> None:
        self._database = database
        self._deeds = deeds

    def put(self, lying: OnBench, product: ProductScan, text: str) -> Outcome:
        """Pieces of a product into the open box."""
        verdict, after, item = lying.put(product.codes, product.pieces)
        number = lying.posting.posting_number
        if verdict is Verdict.WRONG:
            other = product.item
            facts: dict[str, Fact] = {"posting": number, "scan": text, "wanted": _wanted(lying)}
            facts["name"] = other.name if other else ""
            facts["article"] = other.article if other else text
            return Outcome(lying, other, Refusal("wrong_article", **facts))
        if item is None or verdict in (Verdict.RIGHT, Verdict.LAST):
            return Outcome(after, item)
        facts = {"posting": number, "article": item.article, "name": item.name}
        if verdict is Verdict.OTHER_BOX:
            facts |= {"box": lying.box_for(product.codes) + 1, "open": lying.box + 1}
            return Outcome(lying, item, Refusal("other_box", **facts))
        counts = [lying.counts[line] for line in lying.lines_of(product.codes)]
        if product.pieces > 1:
            left = sum(count.left for count in counts)
            return Outcome(lying, item, Refusal("case_too_large", pieces=product.pieces, left=left, **facts))
        quantity = sum(count.item.quantity for count in counts)
        return Outcome(lying, item, Refusal("one_too_many", quantity=quantity, **facts))

    def marked(self, lying: OnBench, needs: Needs, candidates: Sequence[str], product: ProductScan) -> Outcome | None:
        """A «Честный ЗНАК» code for a line that needs one; None for any other scan.

        It also counts its piece where that wasn't scanned before.
        """
        if not needs.marked:
            return None
        mark = mark_in(candidates)
        if mark is None:
            if any(map(lost_separators, candidates)):
                return Outcome(lying, None, Refusal("mark_separators_lost"))
            return None
        lines = lying.lines_of(product.codes)
        if lines and not needs.marked & set(lines):
            return None  # a product that needs none: its code is as good as its barcode
        if not lines and product.item is not None:
            return None  # another product
        return self._marked(lying, needs, mark, lines)

    def _marked(self, lying: OnBench, needs: Needs, mark: ScannedMark, lines: list[int]) -> Outcome:
        if any(known.key == mark.key for known in lying.marks):
            return Outcome(lying, None, Refusal("mark_twice", posting=lying.posting.posting_number))
        lacking = [
            line
            for line in (lines or sorted(needs.marked, key=lambda one: one != lying.last))
            if line in needs.marked and lying.marks_of(line) < lying.counts[line].done
        ]
        if lacking:
            found = Mark(lacking[0], mark.key, mark.code)
            after = lying.with_mark(found)
        elif lines:
            after, refusal = self._piece_with_mark(lying, lines, mark)
            if refusal is not None:
                return Outcome(lying, lying.posting.items[lines[0]], refusal)
            found = after.marks[-1]
        else:
            return Outcome(lying, None, Refusal("mark_without_goods", posting=lying.posting.posting_number))
        try:
            self._deeds.check_marks_free(lying.posting.posting_number, (found,))
        except Refusal as refusal:
            return Outcome(lying, lying.posting.items[found.line], refusal)
        return Outcome(after, lying.posting.items[found.line])

    def _piece_with_mark(self, lying: OnBench, lines: list[int], mark: ScannedMark) -> tuple[OnBench, Refusal | None]:
        item = lying.posting.items[lines[0]]
        codes = tuple(code for code in (item.offer_id, item.sku) if code)
        outcome = self.put(lying, ProductScan(codes, item=item), item.article)
        if outcome.refusal is not None:
            return lying, outcome.refusal
        return outcome.lying.with_mark_on_last(mark), None

    def measured(self, lying: OnBench, step: Wanted, candidates: Sequence[str]) -> OnBench | None:
        """The weight or size that was asked for; None for anything else."""
        for candidate in candidates:
            if step.step is Step.WEIGHT and (weight := parse_weight(candidate)) is not None:
                weights = (*lying.weights[: step.box], weight, *lying.weights[step.box + 1 :])
                return replace(lying, weights=weights)
            if step.step is Step.SIZE and (size := parse_size(candidate)) is not None:
                return replace(lying, sizes=(*lying.sizes[: step.box], size, *lying.sizes[step.box + 1 :]))
        return None

    def checked(self, lying: OnBench, found: Named) -> OnBench:
        """The label on a box, scanned back. Raises Refusal ``label_of_another``, ``label_which_box``."""
        number = lying.posting.posting_number
        if found.posting.id != lying.posting.id:
            raise Refusal("label_of_another", posting=number, scanned=found.posting.posting_number)
        boxes = len(lying.planned)
        if found.package is None and boxes > 1:
            raise Refusal("label_which_box", posting=number)
        return replace(lying, checked=lying.checked | {(found.package or 1) - 1})


def _wanted(lying: OnBench) -> str:
    """What is still to come, a line each, article and name apart by a TAB."""
    return "\n".join(f"{count.item.article}\t{count.item.name}" for count in lying.counts if count.left)
