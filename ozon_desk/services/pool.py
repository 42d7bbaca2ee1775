"""The pool of numbers bought from carriers beforehand: filled from lists, given out one by one, none twice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path
from types import MappingProxyType
from typing import Final

from ozon_desk.domain.errors import Fact, Refusal
from ozon_desk.domain.posting import Package, Posting
from ozon_desk.domain.tracking import Verdict, judge
from ozon_desk.exchange.pool_files import PoolLine as PoolLine
from ozon_desk.exchange.pool_files import read_pool_file, read_pool_text
from ozon_desk.services.clock import Clock
from ozon_desk.services.pen import NothingToWrite, Pen
from ozon_desk.services.shop import Shop
from ozon_desk.services.tracking import Tracking
from ozon_desk.services.tracking_verdicts import TrackVerdict
from ozon_desk.storage import pool, postings
from ozon_desk.storage.database import Connection, Database
from ozon_desk.storage.pool import PoolNumber as PoolNumber
from ozon_desk.storage.pool import Stock as Stock

LOW: Final = 10
"""So few free numbers left are said: an hour's packing needs 25 to 30."""
_TRIES: Final = 20
"""Other desks may be faster so often."""


@dataclass(frozen=True, slots=True)
class PoolVerdict:
    """What becomes of one line. ``row`` as the spreadsheet counts."""

    row: int
    number: str
    verdict: Verdict
    code: str
    facts: Mapping[str, Fact] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Filled:
    """What was put into the pool: the lines with their verdicts, and how many numbers went in."""

    verdicts: tuple[PoolVerdict, ...]
    added: int


@dataclass(frozen=True, slots=True)
class Offer:
    """A number that a box could get. ``again``: it had got that very one before."""

    number: str
    carrier: str
    again: bool


@dataclass(frozen=True, slots=True)
class Given:
    """A number that a box has got. ``again``: it had got that very one before. ``left``: how many are still free."""

    verdict: TrackVerdict
    again: bool
    left: int

    @property
    def runs_low(self) -> bool:
        return self.left <= LOW


class Pool:
    """Numbers wait here by carrier; some are bought for one delivery method only."""

    def __init__(self, database: Database, shop: Shop, pen: Pen, tracking: Tracking, clock: Clock) -> None:
        self._database = database
        self._shop = shop
        self._pen = pen
        self._tracking = tracking
        self._clock = clock

    # -------------------------------------------------------------------------------------------------------- filling

    def read_file(self, path: Path) -> list[PoolLine]:
        """The lines of a CSV or workbook with a column of numbers."""
        return read_pool_file(path)

    def read_text(self, text: str) -> list[PoolLine]:
        """One number a line, as typed or copied from Excel."""
        return read_pool_text(text)

    def preview(self, lines: Sequence[PoolLine], carrier: str) -> list[PoolVerdict]:
        """A verdict for each line. ``Refusal("pool_no_carrier")``: nobody has said whose numbers they are."""
        name = self._named(carrier)
        with self._database.reading() as connection:
            return self._judge(connection, lines, name)

    def add(
        self,
        lines: Sequence[PoolLine],
        carrier: str,
        delivery_method: str = "",
        insist_on: frozenset[int] = frozenset(),
    ) -> Filled:
        """Puts the good lines in, and the warnings whose row is in ``insist_on``, in one deed. ``delivery_method``:
        only for it; empty: for any of the carrier's."""
        name = self._named(carrier)
        verdicts: list[PoolVerdict] = []
        chosen: list[str] = []
        with self._pen.deed("pool_add") as deed:
            verdicts = self._judge(deed.connection, lines, name)
            chosen = [
                one.number
                for one in verdicts
                if one.verdict is Verdict.OK or (one.verdict is Verdict.WARN and one.row in insist_on)
            ]
            if not chosen:
                raise NothingToWrite
            method = delivery_method.strip()
            pool.put(deed.connection, chosen, name, method, self._clock(), deed.entry_id)
            deed.set_facts({"count": len(chosen), "carrier": name, "method": method})
        return Filled(tuple(verdicts), len(chosen))

    def withdraw(self, numbers: Sequence[str]) -> int:
        """Takes free numbers out of the pool (spoilt, given back); answers how many. Those given out stay their box's.

        ``Refusal("pool_unknown")`` (number) for one that isn't there, ``Refusal("pool_given")`` for one given out.
        """
        gone: list[str] = []
        with self._pen.deed("pool_withdraw") as deed:
            there = pool.known(deed.connection, numbers)
            for number in dict.fromkeys(numbers):
                found = there.get(number)
                if found is None:
                    raise Refusal("pool_unknown", number=number)
                if found.package:
                    raise Refusal("pool_given", number=number, posting=found.posting_number, package=found.package)
                if not found.withdrawn:
                    gone.append(number)
            if not gone:
                raise NothingToWrite
            pool.withdraw(deed.connection, gone, deed.entry_id)
            deed.set_facts({"count": len(gone), "number": gone[0]})
        return len(gone)

    def _judge(self, connection: Connection, lines: Sequence[PoolLine], carrier: str) -> list[PoolVerdict]:
        verdicts = [self._weigh(line, carrier) for line in lines]
        numbers = {one.number for one in verdicts if one.verdict is not Verdict.REFUSED}
        boxes = postings.boxes_of_numbers(connection, numbers)
        there = pool.known(connection, numbers)
        seen: dict[str, int] = {}
        result = []
        for one in verdicts:
            if one.verdict is not Verdict.REFUSED:
                one = _against(one, boxes.get(one.number), there.get(one.number), seen.get(one.number))
                seen.setdefault(one.number, one.row)
            result.append(one)
        return result

    def _weigh(self, line: PoolLine, carrier: str) -> PoolVerdict:
        if line.damaged:
            return PoolVerdict(line.row, line.number, Verdict.REFUSED, "tracking_damaged", {"value": line.number})
        found = judge(line.number, posting_number="", carriers=self._shop.carriers, chosen_carrier=carrier)
        return PoolVerdict(line.row, found.number or line.number, found.verdict, found.code, found.facts)

    def _named(self, carrier: str) -> str:
        """The carrier as the shop's list calls it, or what was typed."""
        if not carrier.strip():
            raise Refusal("pool_no_carrier")
        known = self._shop.carriers.named(carrier)
        return known.name if known is not None else carrier.strip()

    # -------------------------------------------------------------------------------------------------------- looking

    def stocks(self) -> list[Stock]:
        """Free, given out and withdrawn numbers of each carrier and delivery method."""
        with self._database.reading() as connection:
            return pool.stocks(connection)

    def numbers(self) -> list[PoolNumber]:
        """The whole pool."""
        with self._database.reading() as connection:
            return pool.every(connection)

    def carriers_for(self, posting_number: str) -> list[str]:
        """Carriers with a free number that this posting could get."""
        with self._database.reading() as connection:
            posting = postings.by_numbers(connection, [posting_number]).get(posting_number)
            return [] if posting is None else pool.carriers_with_free(connection, posting.delivery_method)

    # --------------------------------------------------------------------------------------------------------- giving

    def offer(self, posting_number: str, package: int = 1, carrier: str = "", *, replace_number: bool = False) -> Offer:
        """What ``give`` would give a box just now; nothing is written. The same refusals, but for those of a number."""
        with self._database.reading() as connection:
            posting = postings.by_numbers(connection, [posting_number]).get(posting_number)
            if posting is None:
                raise Refusal("posting_unknown", posting=posting_number)
            has = _box(posting, package).tracking_number
            if has and not replace_number:
                raise Refusal("pool_has_number", posting=posting_number, package=package, number=has)
            own = [] if has else pool.given_to(connection, (posting.id, package))
            if own:
                return Offer(own[0], pool.known(connection, own)[own[0]].carrier, again=True)
            name = self._carrier_of(posting, carrier)
            number = pool.next_free(connection, name, posting.delivery_method)
        if number is None:
            raise Refusal("pool_empty", carrier=name)
        return Offer(number, name, again=False)

    def give(
        self,
        posting_number: str,
        package: int = 1,
        carrier: str = "",
        *,
        replace_number: bool = False,
        insist: bool = False,
    ) -> Given:
        """Gives a box the next free number of its carrier and delivery method; a box that got one before and has
        none on it now gets that one back.

        ``carrier``: instead of the delivery method's. ``insist``: in spite of what is warned of.

        Raises ``Refusal("pool_has_number")`` unless ``replace_number``, ``Refusal("pool_which_carrier")`` where
        nobody knows the box's carrier, ``Refusal("pool_empty")``, and whatever keeps a number off the posting.
        """
        for attempt in count(1):
            offer = self.offer(posting_number, package, carrier, replace_number=replace_number)
            try:
                verdict = self._tracking.enter(posting_number, offer.number, offer.carrier, package, insist=insist)
            except Refusal as refusal:
                if refusal.code in ("tracking_taken", "pool_given") and not offer.again and attempt < _TRIES:
                    continue  # another desk was faster: the next one
                raise
            return Given(verdict, offer.again, self.left(posting_number, offer.carrier))
        raise AssertionError

    def left(self, posting_number: str, carrier: str) -> int:
        """How many numbers of this carrier are free for this posting and those that travel like it."""
        with self._database.reading() as connection:
            posting = postings.by_numbers(connection, [posting_number]).get(posting_number)
            return pool.count_free(connection, carrier, posting.delivery_method if posting is not None else "")

    def _carrier_of(self, posting: Posting, chosen: str) -> str:
        """Whose numbers the posting travels by."""
        method = self._shop.method(posting.delivery_method)
        text = chosen.strip() or (method.carrier if method is not None else "") or posting.carrier
        known = self._shop.carriers.named(text) if text else None
        if known is not None:
            return known.name
        if chosen.strip():
            return chosen.strip()
        raise Refusal("pool_which_carrier", posting=posting.posting_number)


def _box(posting: Posting, package: int) -> Package:
    for box in posting.packages:
        if box.number == package:
            return box
    raise Refusal("package_unknown", posting=posting.posting_number, package=package)


def _against(one: PoolVerdict, box: tuple[str, int] | None, there: PoolNumber | None, first: int | None) -> PoolVerdict:
    """A line against what is known of its number already."""

    def refused(code: str, facts: Mapping[str, Fact]) -> PoolVerdict:
        return replace(one, verdict=Verdict.REFUSED, code=code, facts=facts)

    if box is not None:
        return refused("tracking_taken", {"number": one.number, "posting": box[0], "package": box[1]})
    if there is not None and there.package:
        return refused("pool_given", {"number": one.number, "posting": there.posting_number, "package": there.package})
    if there is not None and not there.withdrawn:
        return refused("pool_twice", {"number": one.number})
    if first is not None:
        return refused("pool_repeated", {"number": one.number, "row": first})
    return one
