"""A cart that is being filled for one carrier: one scan in, one answer out. Nothing that must stay gets on unseen."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from ozon_desk.domain.commands import CHOICES, PACKER, Command, command_of
from ozon_desk.domain.errors import DeskError, Fact, Refusal, Trouble
from ozon_desk.domain.handovers import Handover, check_may_leave, doubts, other_carrier
from ozon_desk.domain.places import integration_of
from ozon_desk.domain.posting import Posting
from ozon_desk.domain.scans import ScanKind, repair
from ozon_desk.services import scanned
from ozon_desk.services.clock import Clock
from ozon_desk.services.deeds import Deeds
from ozon_desk.services.packers import Packers
from ozon_desk.services.pen import Pen
from ozon_desk.services.shop import Shop
from ozon_desk.storage import handovers, postings, scans
from ozon_desk.storage.database import Connection, Database
from ozon_desk.storage.handovers import CartBox

DOUBTS: Final = frozenset({"leaves_without_number", "leaves_not_packed_here", "leaves_status_unknown"})
"""Questions: the box stays off the cart unless somebody chooses to insist."""
INSIST: Final = ("insist", "insist_all")
"""What can be chosen then: this box, or this box and whatever would be asked so again on this cart."""
_MOST_NAMED: Final = 6
QUESTIONS: Final = DOUBTS | {"cart_which_box"}


class CartAnswer(StrEnum):
    """What became of a scan at the cart."""

    ON_CART = "on_cart"
    """The package is on the cart; ``facts`` say how many of its posting's (``on``, ``of``)."""
    ALREADY = "already_on_cart"
    TAKEN_OUT = "taken_out"
    NOT_ON_CART = "not_on_cart"
    """Nobody insisted."""
    PULLED = "pulled"
    SIGNED_IN = "signed_in"
    FINISH = "finish"
    """Somebody wants to close it."""
    ACKNOWLEDGED = "acknowledged"
    KEPT = "kept"
    NOTHING = "nothing"
    ALARM = "alarm"


@dataclass(frozen=True, slots=True)
class CartSaid:
    """``code`` and ``facts`` say what an alarm is about; ``boxes`` are the packages one of which was scanned."""

    scan: str
    answer: CartAnswer
    code: str = ""
    facts: Mapping[str, Fact] = field(default_factory=lambda: MappingProxyType({}))
    posting: Posting | None = None
    package: int | None = None
    kind: ScanKind | None = None
    boxes: tuple[int, ...] = ()

    @property
    def needs_acknowledgement(self) -> bool:
        return self.answer in (CartAnswer.ALARM, CartAnswer.KEPT)

    @property
    def options(self) -> tuple[str, ...]:
        """What can be chosen besides acknowledging it: numbers of boxes, or codes of ``INSIST``."""
        if self.answer is not CartAnswer.ALARM:
            return ()
        return tuple(map(str, self.boxes)) or (INSIST if self.code in DOUBTS else ())

    @property
    def asks(self) -> bool:
        """Whether nothing is wrong and somebody must only decide."""
        return self.code in QUESTIONS


@dataclass(frozen=True, slots=True)
class CartParts:
    """What a cart is joined to."""

    database: Database
    shop: Shop
    pen: Pen
    deeds: Deeds
    packers: Packers
    clock: Clock


class Cart:
    """One cart. Whatever is on it stands in the database at once, so a crash loses nothing. While an alarm waits only
    commands are heard; other scans are kept and answered afterwards."""

    def __init__(self, parts: CartParts, handover: Handover) -> None:
        self._parts = parts
        self.handover = handover
        self.alarm: CartSaid | None = None
        self._answered_for: frozenset[str] = frozenset()
        """Doubts somebody has answered for this whole cart."""
        self._waiting: deque[str] = deque()
        self._last: tuple[int, int] | None = None

    @property
    def waiting(self) -> int:
        """Scans kept while an alarm waits."""
        return len(self._waiting)

    def scan(self, text: str) -> CartSaid:
        """Answers a scan, and notes it with its answer."""
        candidates = repair(text)
        if not candidates:
            return CartSaid(text, CartAnswer.NOTHING)
        command = command_of(candidates)
        if self.alarm is not None:
            said = self._heard(command, text)
            if said.answer is CartAnswer.KEPT:
                return said
        elif command:
            said = self._try(text, lambda: self._command(command, text))
        else:
            said = self._try(text, lambda: self._put(candidates, text))
        kind = said.kind or (ScanKind.COMMAND if command else scanned.guess(candidates))
        said = self._settled(replace(said, scan=text, kind=kind))
        if said.answer is not CartAnswer.ON_CART:  # that one is noted with the box
            self._note(said)
        return said

    def acknowledge(self, *, confirm: bool = True) -> CartSaid:
        """Somebody has seen the alarm; what it was about is not on the cart. With ``confirm`` the box of a cancelled
        posting is out of the pile, too."""
        seen, self.alarm = self.alarm, None
        if seen is None:
            return CartSaid("", CartAnswer.NOTHING)
        if seen.code in DOUBTS:
            return CartSaid(seen.scan, CartAnswer.NOT_ON_CART, posting=seen.posting, package=seen.package)
        if confirm and seen.code == "posting_cancelled" and seen.posting is not None:
            return self._settled(self._try("", lambda: self._pull(seen)))
        return CartSaid("", CartAnswer.ACKNOWLEDGED)

    def choose(self, place: int) -> CartSaid:
        """One of the alarm's ``options`` (1 is the first), which acknowledges it too."""
        seen = self.alarm
        if seen is None or not 1 <= place <= len(seen.options) or seen.posting is None:
            return CartSaid("", CartAnswer.NOTHING)
        self.alarm = None
        posting, package, answered = seen.posting, seen.package, frozenset[str]()
        if seen.boxes:
            package = seen.boxes[place - 1]
        else:
            answered = frozenset({*str(seen.facts.get("answered", "")).split(), seen.code})
            if INSIST[place - 1] == "insist_all":
                self._answered_for |= {seen.code}
        assert package is not None
        number = package
        return self._settled(
            self._try(seen.scan, lambda: self._place(posting.id, number, seen.scan, seen.kind, answered))
        )

    def next_waiting(self) -> CartSaid | None:
        """Answers the oldest scan kept during an alarm; None when there is none (or a new alarm waits)."""
        if self.alarm is not None or not self._waiting:
            return None
        return self.scan(self._waiting.popleft())

    def take_out(self, posting_id: int, package: int | None = None) -> CartSaid:
        """Off the cart by hand: one package, or all of a posting's."""

        def taken_out() -> CartSaid:
            with self._parts.database.noting() as connection:
                handovers.take_out(connection, self.handover.id, posting_id, package)
                posting = next(iter(postings.by_ids(connection, [posting_id])), None)
            if self._last is not None and self._last[0] == posting_id:
                self._last = None
            return CartSaid("", CartAnswer.TAKEN_OUT, posting=posting, package=package)

        return self._settled(self._try("", taken_out))

    # ---------------------------------------------------------------------------------------------------------- within

    def _heard(self, command: str, text: str) -> CartSaid:
        """A scan while an alarm waits."""
        assert self.alarm is not None
        if command in (Command.OK, Command.CANCEL):
            return self.acknowledge(confirm=command == Command.OK)
        if command in CHOICES and CHOICES.index(command) < len(self.alarm.options):
            return self.choose(CHOICES.index(command) + 1)
        self._waiting.append(text)
        return replace(self.alarm, answer=CartAnswer.KEPT)

    def _command(self, command: str, text: str) -> CartSaid:
        if command.startswith(PACKER):
            packer = self._parts.packers.sign_in_by_badge(command)
            return CartSaid(text, CartAnswer.SIGNED_IN, facts={"name": packer.name})
        if command == Command.FINISH:
            return CartSaid(text, CartAnswer.FINISH)
        if command == Command.UNDO and self._last is not None:
            return self.take_out(*self._last)
        return CartSaid(text, CartAnswer.NOTHING)

    def _put(self, candidates: Sequence[str], text: str) -> CartSaid:
        found = scanned.named(self._parts.database, candidates)
        if found is None:
            found = self._in_bag(candidates, text)
        if found is None:
            strange = scanned.unknown(candidates, text)
            raise Refusal("cart_scan_unknown", scan=text) if strange.code == "scan_unknown" else strange
        posting = found.posting
        if found.voided is not None:
            return _alarm(text, found.voided, posting, found.package, found.kind)
        package = found.package
        if package is None and len(posting.packages) == 1:
            package = posting.packages[0].number
        if package is None:
            return self._which_box(posting, text, found.kind)
        return self._place(posting.id, package, text, found.kind, frozenset())

    def _in_bag(self, candidates: Sequence[str], text: str) -> scanned.Named | None:
        """A domestic courier's number: the box, or the posting whose boxes they are. Of several nobody has seen more
        than the bag, and a closed bag proves nothing."""
        boxes = scanned.in_bag(self._parts.database, candidates)
        numbers = list(dict.fromkeys(one.posting.posting_number for one in boxes))
        if len(numbers) > 1:
            named = ", ".join([*numbers[:_MOST_NAMED], *(["…"] if len(numbers) > _MOST_NAMED else [])])
            raise Refusal("cart_bag", scan=text, boxes=named, of=len(boxes))
        if len(boxes) > 1:
            return replace(boxes[0], package=None)
        return boxes[0] if boxes else None

    def _which_box(self, posting: Posting, text: str, kind: ScanKind) -> CartSaid:
        """All boxes of a posting carry its number: somebody must say which one this is."""
        try:
            self._check(posting)
        except Refusal as refusal:
            return _alarm(text, refusal, posting, None, kind)
        with self._parts.database.reading() as connection:
            there = handovers.is_on(connection, self.handover.id, posting.id)
        left = tuple(box.number for box in posting.packages if box.number not in there)
        if not left:
            return self._already(posting, None, text, kind, len(there))
        if len(left) == 1 and len(posting.packages) == 1:
            return self._place(posting.id, left[0], text, kind, frozenset())
        question = Refusal("cart_which_box", posting=posting.posting_number, of=len(posting.packages))
        return replace(_alarm(text, question, posting, None, kind), boxes=left[: len(CHOICES)])

    def _place(
        self, posting_id: int, package: int, text: str, kind: ScanKind | None, answered: frozenset[str]
    ) -> CartSaid:
        """A box onto the cart. It is looked at in the transaction that writes it, as it is at that moment."""
        with self._parts.database.noting() as connection:
            handover = handovers.by_id(connection, self.handover.id)
            if handover is None or not handover.is_open:
                raise Refusal("handover_over", carrier=self.handover.carrier)
            found = postings.by_ids(connection, [posting_id])
            posting = found[0] if found else None
            if posting is None or all(box.number != package for box in posting.packages):
                raise Refusal("cart_scan_unknown", scan=text)
            try:
                self._check(posting)
            except Refusal as refusal:
                return _alarm(text, refusal, posting, package, kind)
            there = handovers.is_on(connection, self.handover.id, posting_id)
            if package in there:
                return self._already(posting, package, text, kind, len(there))
            doubt = self._doubt(posting, package, answered)
            if doubt is not None:
                said = _alarm(text, doubt, posting, package, kind)
                return replace(said, facts={**said.facts, "answered": " ".join(sorted(answered))})
            self._write(connection, posting, package)
            facts: dict[str, Fact] = {"on": len(there) + 1, "of": len(posting.packages)}
            code = " ".join(sorted(answered))
            said = CartSaid(text, CartAnswer.ON_CART, code, facts, posting, package, kind)
            scans.add(connection, [self._noted(said)])
        self._last = (posting_id, package)
        return said

    def _check(self, posting: Posting) -> None:
        check_may_leave(posting)
        other = other_carrier(posting, self._parts.shop.carrier_of(posting), self.handover.carrier)
        if other is not None:
            raise other

    def _doubt(self, posting: Posting, package: int, answered: frozenset[str]) -> Refusal | None:
        shop = self._parts.shop
        integration = integration_of(posting, shop.method_of(posting))
        boxes = [box for box in posting.packages if box.number == package]
        found = doubts(posting, boxes, integration, shop.rules.rule("R5"))
        return next((one for one in found if one.code not in answered | self._answered_for), None)

    def _write(self, connection: Connection, posting: Posting, package: int) -> None:
        box = CartBox(posting.id, package, self._parts.clock(), self._parts.pen.who)
        handovers.put(connection, self.handover.id, [box])

    def _already(self, posting: Posting, package: int | None, text: str, kind: ScanKind | None, there: int) -> CartSaid:
        facts: dict[str, Fact] = {"on": there, "of": len(posting.packages)}
        return CartSaid(text, CartAnswer.ALREADY, "", facts, posting, package, kind)

    def _pull(self, seen: CartSaid) -> CartSaid:
        """The box of a cancelled posting: off the cart, and out of the pile where it still counts as in it."""
        assert seen.posting is not None
        self.take_out(seen.posting.id)
        posting = self._parts.deeds.find(seen.posting.posting_number)
        if posting.must_be_pulled:
            posting = self._parts.deeds.pull(posting.posting_number)
            return CartSaid("", CartAnswer.PULLED, posting=posting)
        return CartSaid("", CartAnswer.ACKNOWLEDGED)

    def _try(self, text: str, deed: Callable[[], CartSaid]) -> CartSaid:
        try:
            return deed()
        except Refusal as refusal:
            return _alarm(text, refusal)
        except Trouble as trouble:
            # Nothing was written: the scan is answered again once somebody has put the surroundings right.
            if text:
                self._waiting.appendleft(text)
            return _alarm(text, trouble)

    def _settled(self, said: CartSaid) -> CartSaid:
        """An alarm stays until it is acknowledged."""
        if said.answer is CartAnswer.ALARM:
            self.alarm = said
        return said

    def _noted(self, said: CartSaid) -> scans.ScanNote:
        pen = self._parts.pen
        posting_id = said.posting.id if said.posting is not None else None
        kind, answer = str(said.kind or ""), str(said.answer)
        return scans.ScanNote(
            self._parts.clock(), pen.desk_name, pen.who, posting_id, said.scan, kind, answer, said.code
        )

    def _note(self, said: CartSaid) -> None:
        try:
            with self._parts.database.noting() as connection:
                scans.add(connection, [self._noted(said)])
        except Trouble:
            return  # the answer is worth more than its note


def _alarm(
    text: str,
    error: DeskError,
    posting: Posting | None = None,
    package: int | None = None,
    kind: ScanKind | None = None,
) -> CartSaid:
    return CartSaid(text, CartAnswer.ALARM, error.code, error.facts, posting, package, kind)
