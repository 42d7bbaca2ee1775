"""The posting that lies on a bench, from the first scan to the packed box. What goes wrong is raised, not shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ozon_desk.domain.allowed import check_not_cancelled, check_packable
from ozon_desk.domain.commands import CHOICES, HOLDS, Command
from ozon_desk.domain.errors import Fact, Refusal
from ozon_desk.domain.packing import OnBench, Pieces, same_goods
from ozon_desk.domain.posting import HoldReason, Item, Posting
from ozon_desk.domain.scans import ScanKind
from ozon_desk.domain.steps import Needs, Step, Wanted, wanted, without_last
from ozon_desk.services import bench_returns, scanned
from ozon_desk.services.bench_answers import Answer, BenchAnswer, Option, alarm
from ozon_desk.services.bench_goods import BenchGoods, Outcome
from ozon_desk.services.bench_notes import BenchNotes
from ozon_desk.services.cases import Cases
from ozon_desk.services.deeds import Boxed, Deeds
from ozon_desk.services.packers import Packers
from ozon_desk.services.pen import Also
from ozon_desk.services.products import Products
from ozon_desk.services.shop import Shop
from ozon_desk.storage import postings
from ozon_desk.storage.database import Database


@dataclass(frozen=True, slots=True)
class BenchParts:
    """What a bench is joined to. ``on_packed`` writes, in the deed of packing, what follows from it (its labels)."""

    database: Database
    shop: Shop
    deeds: Deeds
    products: Products
    packers: Packers
    notes: BenchNotes
    cases: Cases
    on_packed: Also | None = None


class BenchWork:
    """``lying`` is None on an empty bench. Every method raises ``DeskError`` where the rules or the database say no."""

    def __init__(self, parts: BenchParts) -> None:
        self._parts = parts
        self._goods = BenchGoods(parts.database, parts.deeds)
        self.lying: OnBench | None = None
        self.needs = Needs()
        self.packed_last: Posting | None = None
        self._plan_before: Pieces | None = None
        """How the goods were divided before the box that was begun last, as long as nothing is in that one."""

    @property
    def step(self) -> Wanted | None:
        """What the posting waits for; None on an empty bench."""
        return None if self.lying is None else wanted(self.lying, self.needs)

    @property
    def posting(self) -> Posting | None:
        return None if self.lying is None else self.lying.posting

    # ----------------------------------------------------------------------------------------------- coming and going

    def open(self, posting: Posting, text: str) -> BenchAnswer:
        lying, number = self.lying, posting.posting_number
        if lying is not None and lying.posting.posting_number == number:
            return BenchAnswer(text, Answer.OPENED, posting=lying.posting)
        if posting.must_be_pulled:  # whatever lies here
            check_not_cancelled(posting)
        if lying is not None and lying.is_begun:
            raise Refusal("bench_busy", posting=lying.posting.posting_number, scanned=number)
        check_packable(posting)
        self._lay(posting)
        return BenchAnswer(text, Answer.OPENED, posting=posting)

    def leave(self) -> OnBench | None:
        """Off the bench, unpacked; answers what lay there."""
        lying, self.lying, self._plan_before = self.lying, None, None
        return lying

    def refresh(self) -> None:
        """The posting as it is now: a cancellation may have arrived while it lay here.

        What must not be packed any more leaves the bench at once, or every later scan would meet the same alarm.
        """
        if self.lying is None:
            return
        lying = self.lying
        number = lying.posting.posting_number
        with self._parts.database.reading() as connection:
            found = postings.by_ids(connection, [lying.posting.id])
        self.lying = None
        if not found:
            raise Refusal("posting_unknown", posting=number)
        check_packable(found[0])
        if not same_goods(found[0].items, lying.posting.items):
            self._lay(found[0])
            raise Refusal("goods_changed", posting=number)
        taken = lying.taken_over(found[0])
        if taken is None:
            self._lay(found[0])
            raise Refusal("division_changed", posting=number)
        self.lying = taken

    def _lay(self, posting: Posting) -> None:
        self.lying = OnBench.of(posting)
        self.needs = self._needs_of(posting)
        self._plan_before = None
        self._parts.notes.begin()

    def _needs_of(self, posting: Posting) -> Needs:
        settings = self._parts.shop.settings
        method = self._parts.shop.method(posting.delivery_method)
        weighing = method.weighing if method is not None else None
        measuring = method.measuring if method is not None else None
        marked: frozenset[int] = frozenset()
        if settings.marks:
            known = self._parts.products.of_items(posting.items)
            marked = frozenset(line for line, product in known.items() if product.needs_mark)
        return Needs(weighing or settings.weighing, measuring or settings.measuring, marked, settings.scan_back)

    # ----------------------------------------------------------------------------------------------------------- scans

    def scan(self, candidates: Sequence[str], text: str) -> BenchAnswer:
        """Anything but a command. Raises ``NotMine`` for what is about something else than what has to leave."""
        if self.lying is None:
            return self._on_empty_bench(candidates, text)
        # What the posting itself calls its goods needs no looking up: no barcode of another product may be the same.
        belongs = bool(self.lying.lines_of(candidates))
        product = scanned.ProductScan(tuple(candidates))
        if not belongs:
            product = scanned.product(self._parts.database, candidates)
            belongs = bool(self.lying.lines_of(product.codes))
        try:
            self.refresh()
        except Refusal as refusal:
            if belongs:
                raise
            raise NotMine(refusal) from refusal
        lying, step = self.lying, self.step
        if step is not None and step.step in (Step.WEIGHT, Step.SIZE):
            measured = self._goods.measured(lying, step, candidates)
            if measured is not None:
                return replace(self._advance(measured, text), kind=ScanKind.MEASURE)
        marked = self._goods.marked(lying, self.needs, candidates, product)
        if marked is not None:
            return replace(self._take(marked, text), kind=ScanKind.GS1)
        if belongs:
            return self.put(product, text)
        found = scanned.named(self._parts.database, candidates)
        if found is not None:
            if (
                step is not None
                and step.step is Step.LABEL
                and found.voided is None
                and not found.posting.must_be_pulled
            ):
                return replace(self._advance(self._goods.checked(lying, found), text), kind=found.kind)
            return self._named(found, text)
        if product.item is not None:
            return self.put(product, text)
        strange = scanned.unknown(candidates, text)
        if strange.code != "scan_unknown":
            raise strange
        options = (Option(Command.LEARN, "learn"),) if self.may_learn() else ()
        return replace(self.put(product, text), kind=None, options=options)

    def _on_empty_bench(self, candidates: Sequence[str], text: str) -> BenchAnswer:
        found = scanned.named(self._parts.database, candidates)
        if found is not None:
            return self._named(found, text)
        product = scanned.product(self._parts.database, candidates)
        try:
            needing = scanned.needing(self._parts.database, product)
        except Refusal as refusal:
            return alarm(text, refusal, item=product.item, kind=ScanKind.PRODUCT)
        if needing is None:
            raise scanned.unknown(candidates, text)
        self._lay(needing)
        assert self.lying is not None
        marked = self._goods.marked(self.lying, self.needs, candidates, product)
        if marked is not None:
            return replace(self._take(marked, text), kind=ScanKind.GS1)
        return self.put(product, text)

    def _named(self, found: scanned.Named, text: str) -> BenchAnswer:
        posting = found.posting
        if found.voided is not None:
            return alarm(text, found.voided, posting, kind=found.kind)
        try:
            return replace(self.open(posting, text), kind=found.kind)
        except Refusal as refusal:
            came_back = bench_returns.instead_of(refusal, posting, text)
            if came_back is not None:
                return replace(came_back, kind=found.kind)
            options = bench_returns.options_for(refusal, posting)
            if refusal.code == "already_packed":
                options = (Option(Command.UNPACK, "unpack"),)
            answer = alarm(text, refusal, posting, kind=found.kind, options=options)
            # Whoever scans it has the box in hand: acknowledging it pulls it from the pile.
            return replace(answer, facts={**answer.facts, "pull": 1}) if posting.must_be_pulled else answer

    def put(self, product: scanned.ProductScan, text: str) -> BenchAnswer:
        """Pieces of a product into the open box."""
        assert self.lying is not None
        return replace(self._take(self._goods.put(self.lying, product, text), text), kind=ScanKind.PRODUCT)

    def _take(self, outcome: Outcome, text: str) -> BenchAnswer:
        assert self.lying is not None
        if outcome.refusal is not None:
            return alarm(text, outcome.refusal, self.lying.posting, outcome.item)
        answer = self._advance(outcome.lying, text, outcome.item)
        self._plan_before = None
        return answer

    def _advance(self, after: OnBench, text: str, item: Item | None = None) -> BenchAnswer:
        """A step further; back where it was if the deed that follows fails, for the scan is answered again then."""
        before, self.lying = self.lying, after
        try:
            return self._go_on(text, item)
        except Refusal:
            raise
        except BaseException:
            self.lying = before
            raise

    def _go_on(self, text: str, item: Item | None) -> BenchAnswer:
        """After something has changed: the next step is asked for, or the posting is packed."""
        lying, step = self.lying, self.step
        assert lying is not None
        if step is None:
            return self._pack(text, item)
        if step.step is Step.GOODS:
            return BenchAnswer(text, Answer.COUNTED, posting=lying.posting, item=item)
        facts = step.facts(lying)
        if step.step is Step.LABEL and not lying.label_asked:
            self.lying = replace(lying, label_asked=True)
            facts["print"] = 1
        return BenchAnswer(text, Answer.ASKED, None, str(step.step), facts, lying.posting, item)

    def _pack(self, text: str, item: Item | None) -> BenchAnswer:
        """Off the bench first, so that whoever hears of the deed finds it empty; back on it if the deed fails."""
        lying = self.leave()
        assert lying is not None
        try:
            packed = self._parts.deeds.pack(
                lying.posting.posting_number,
                lying.posting.items,
                boxes=lying.packages(),
                codes=lying.marks,
                facts={"pieces": lying.total, **self._parts.notes.tally()},
                also=None if lying.label_asked else self._parts.on_packed,
            )
        except Refusal as refusal:
            # What must not be packed leaves the bench; a code that is in another box is only to be scanned anew.
            if refusal.code == "mark_taken":
                self.lying = lying
            raise
        self.packed_last = packed
        facts: dict[str, Fact] = {"label_asked": int(lying.label_asked)}
        return BenchAnswer(text, Answer.PACKED, facts=facts, posting=packed, item=item)

    # --------------------------------------------------------------------------------------------- commands and hands

    def finish(self) -> BenchAnswer:
        """Everything is in, counted by eye. Where a weight or a size may be left out, it is left out."""
        if self.lying is None:
            return BenchAnswer("", Answer.NOTHING)
        self.refresh()
        step = self.step
        if step is not None and step.step in (Step.WEIGHT, Step.SIZE) and not step.required:
            return self._advance(replace(self.lying, passed=self.lying.passed | {(step.step, step.box)}), "")
        return self._advance(self.lying.filled_by_eye(), "")

    def take_back(self) -> BenchAnswer:
        """Without what was put in last; a box begun by mistake goes with it."""
        lying = self.lying
        if lying is None:
            return BenchAnswer(Command.UNDO, Answer.NOTHING)
        if self._plan_before is not None:
            boxed = self._parts.deeds.divide(lying.posting.posting_number, self._plan_before)
            self._plan_before = None
            return self._rebox(boxed, Answer.TAKEN_BACK)
        self.lying = without_last(lying)
        return BenchAnswer(Command.UNDO, Answer.TAKEN_BACK, posting=lying.posting)

    def next_box(self) -> BenchAnswer:
        """What is in the open box stays there; what is still missing goes into a new one."""
        if self.lying is None:
            raise Refusal("bench_empty")
        self.refresh()
        before = self.lying.planned
        boxed = self._parts.deeds.divide(self.lying.posting.posting_number, self.lying.divided())
        answer = self._rebox(boxed, Answer.NEXT_BOX)
        self._plan_before = before
        return answer

    def divide(self, plan: Pieces) -> BenchAnswer:
        """The goods divided among boxes as somebody has drawn it; what is in them already stays counted if it fits."""
        if self.lying is None:
            raise Refusal("bench_empty")
        answer = self._rebox(self._parts.deeds.divide(self.lying.posting.posting_number, plan), Answer.NEXT_BOX)
        self._plan_before = None
        return answer

    def ask_hold(self, text: str) -> BenchAnswer:
        if self.lying is None:
            raise Refusal("bench_empty")
        options = tuple(Option(command, "hold", {"reason": str(reason)}) for command, reason in HOLDS.items())
        posting = self.lying.posting
        return alarm(text, Refusal("hold_which", posting=posting.posting_number), posting, options=options)

    def hold(self, reason: HoldReason) -> BenchAnswer:
        """What lies here waits from now on."""
        held = self.leave()
        if held is None:
            raise Refusal("bench_empty")
        try:
            posting = self._parts.deeds.hold(held.posting.posting_number, reason)
        except BaseException:
            self.lying = held
            raise
        return BenchAnswer("", Answer.HELD, facts={"reason": str(reason)}, posting=posting)

    def unpack(self, posting: Posting, text: str) -> BenchAnswer:
        boxed = self._parts.deeds.unpack(posting.posting_number)
        return _after_voiding(boxed, BenchAnswer(text, Answer.UNPACKED, posting=boxed.posting))

    def may_learn(self) -> bool:
        """Whether the packer here may teach the desk barcodes: the owner's permission."""
        return self._parts.shop.settings.learn_barcodes or self._parts.packers.may_own()

    def ask_learn(self, barcode: str, text: str) -> BenchAnswer:
        """Which of the goods on the bench an unknown barcode belongs to."""
        if self.lying is None:
            raise Refusal("bench_empty")
        options = tuple(
            Option(command, "line", {"line": line, "article": item.article, "name": item.name})
            for line, (command, item) in enumerate(zip(CHOICES, self.lying.posting.items, strict=False))
        )
        return alarm(text, Refusal("learn_which", barcode=barcode), self.lying.posting, options=options)

    def learn(self, barcode: str, line: int, text: str) -> BenchAnswer:
        if self.lying is None:
            raise Refusal("bench_empty")
        item = self.lying.posting.items[line]
        self._parts.products.learn(barcode, item.offer_id, item.sku, item.name)
        facts: dict[str, Fact] = {"barcode": barcode, "article": item.article}
        return BenchAnswer(text, Answer.LEARNED, facts=facts, posting=self.lying.posting, item=item)

    def _rebox(self, boxed: Boxed, answer: Answer) -> BenchAnswer:
        """Takes over another division of the goods."""
        assert self.lying is not None
        self.lying = self.lying.taken_over(boxed.posting) or OnBench.of(boxed.posting)
        facts: dict[str, Fact] = {"box": self.lying.box + 1, "boxes": len(self.lying.planned)}
        return _after_voiding(boxed, BenchAnswer("", answer, facts=facts, posting=boxed.posting))


class NotMine(Exception):
    """The posting had to leave the bench; the scan that brought it to light was about something else."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.code)
        self.refusal = refusal


def _after_voiding(boxed: Boxed, answer: BenchAnswer) -> BenchAnswer:
    """Labels that no longer count must come off the boxes: that is said before anything else goes on."""
    if not boxed.voided:
        return answer
    labels = "\n".join(f"{label.package}\t{label.serial}" for label in boxed.voided)
    number = boxed.posting.posting_number
    return alarm(answer.scan, Refusal("labels_voided", posting=number, labels=labels), boxed.posting)
