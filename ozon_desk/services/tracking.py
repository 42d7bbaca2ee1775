"""Tracking numbers: one by one, and many from a paste or a file with a verdict for each line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ozon_desk.domain.drafts import FileNote
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.posting import Package, Posting
from ozon_desk.domain.tracking import Verdict
from ozon_desk.exchange.tables import cut_short
from ozon_desk.exchange.tracking_files import TrackLine as TrackLine
from ozon_desk.exchange.tracking_files import read_pasted, read_tracking_file
from ozon_desk.services.clock import Clock
from ozon_desk.services.domestic import with_domestic
from ozon_desk.services.heard import once_known
from ozon_desk.services.pen import NothingToWrite, Pen
from ozon_desk.services.shop import Shop
from ozon_desk.services.tracking_verdicts import TrackVerdict, refusal, weigh
from ozon_desk.storage import events, pool, postings
from ozon_desk.storage.database import Connection, Database


@dataclass(frozen=True, slots=True)
class Tracked:
    """What a bulk entry did: the lines with their verdicts, how many numbers were written, the journal entry."""

    verdicts: tuple[TrackVerdict, ...]
    written: int
    entry_id: int | None


class Tracking:
    """Entering, correcting and clearing tracking numbers."""

    def __init__(self, database: Database, shop: Shop, pen: Pen, clock: Clock) -> None:
        self._database = database
        self._shop = shop
        self._pen = pen
        self._clock = clock

    def judge(self, posting_number: str, raw: str, carrier: str = "", package: int = 1) -> TrackVerdict:
        """What entering this number would come to. Writes nothing and never raises for what was typed."""
        line = TrackLine(0, posting_number, raw, carrier, None)
        with self._database.reading() as connection:
            return weigh(connection, self._shop, [line], package).verdicts[0]

    def enter(
        self, posting_number: str, raw: str, carrier: str = "", package: int = 1, *, insist: bool = False
    ) -> TrackVerdict:
        """Writes a number (also over an earlier one). ``Refusal`` when refused, or a warning not insisted upon."""
        line = TrackLine(0, posting_number, raw, carrier, None)
        verdict = self.judge(posting_number, raw, carrier, package)
        _refuse(verdict, insist)
        touched: list[int] = []
        with self._pen.deed("track", touched=touched) as deed:
            # Weighed once more inside the transaction: another program may have given the number away meanwhile.
            verdict = weigh(deed.connection, self._shop, [line], package).verdicts[0]
            _refuse(verdict, insist)
            before = postings.by_numbers(deed.connection, [posting_number], with_buyer=True)[posting_number]
            after = _with_number(before, package, verdict.tracking_number, verdict.carrier)
            if after == before:
                raise NothingToWrite
            [(_, after)] = self._with_known(deed.connection, [(before, after)])
            facts: dict[str, Any] = {"posting": posting_number, "number": verdict.tracking_number}
            if verdict.verdict is Verdict.WARN:
                facts["insisted"] = ",".join((verdict.code, *verdict.also))
            deed.set_facts(facts)
            deed.change([(before, after)])
            pool.take(deed.connection, {verdict.tracking_number: (before.id, package)}, self._clock())
            touched.append(before.id)
        return verdict

    def clear(self, posting_number: str, package: int = 1) -> None:
        """Takes a number away; the journal keeps it."""
        touched: list[int] = []
        with self._pen.deed("track", {"posting": posting_number, "number": ""}, touched=touched) as deed:
            before = postings.by_numbers(deed.connection, [posting_number], with_buyer=True).get(posting_number)
            if before is None:
                raise Refusal("posting_unknown", posting=posting_number)
            after = _with_number(before, package, "", "")
            if after == before:
                raise NothingToWrite
            deed.change(self._with_known(deed.connection, [(before, after)]))
            touched.append(before.id)

    def read_file(self, path: Path) -> list[TrackLine]:
        """The lines of a CSV or workbook with posting and tracking numbers."""
        return read_tracking_file(path)

    def note(self, lines: Sequence[TrackLine]) -> FileNote | None:
        """What is to be said of a whole file with these lines (R19)."""
        return cut_short(len(lines))

    def read_text(self, text: str) -> list[TrackLine]:
        """The lines of two (or three) columns copied from Excel."""
        return read_pasted(text)

    def preview(self, lines: Sequence[TrackLine]) -> list[TrackVerdict]:
        """A verdict for each line; lines are weighed against the store and against each other."""
        with self._database.reading() as connection:
            return weigh(connection, self._shop, lines).verdicts

    def apply(self, lines: Sequence[TrackLine], insist_on: frozenset[int] = frozenset()) -> Tracked:
        """Writes the good lines, and the warnings whose row is in ``insist_on``, in one deed."""
        with self._database.reading() as connection:
            weighed = weigh(connection, self._shop, lines)
        if not _chosen(weighed.verdicts, insist_on):
            return Tracked(tuple(weighed.verdicts), 0, None)
        touched: list[int] = []
        with self._pen.deed("track", touched=touched) as deed:
            if weighed.is_stale(deed.connection):
                weighed = weigh(deed.connection, self._shop, lines)
            chosen = _chosen(weighed.verdicts, insist_on)
            after: dict[str, Posting] = {}
            for one in chosen:
                posting = after.get(one.posting_number) or weighed.known[one.posting_number]
                if one.tracking_number:
                    posting = _with_number(posting, one.package, one.tracking_number, one.carrier)
                if one.domestic_number:
                    posting = with_domestic(posting, one.package, one.domestic_number, one.domestic_carrier)
                after[one.posting_number] = posting
            pairs = [(weighed.known[number], new) for number, new in after.items() if new != weighed.known[number]]
            if not pairs:
                raise NothingToWrite
            insisted = sum(one.verdict is Verdict.WARN for one in chosen)
            facts = {"count": sum(bool(one.tracking_number) for one in chosen), "insisted": insisted}
            domestic = sum(bool(one.domestic_number) for one in chosen)
            deed.set_facts({**facts, "domestic": domestic} if domestic else facts)
            deed.change(self._with_known(deed.connection, pairs))
            boxes = {one.tracking_number: (weighed.known[one.posting_number].id, one.package) for one in chosen}
            pool.take(deed.connection, boxes, self._clock())
            touched += [before.id for before, _ in pairs]
        return Tracked(tuple(weighed.verdicts), len(touched), deed.entry_id if touched else None)

    def _with_known(
        self, connection: Connection, pairs: Sequence[tuple[Posting, Posting]]
    ) -> list[tuple[Posting, Posting]]:
        """Where a box gets a number it had earlier, what was heard of it then, and since, counts at once."""
        changed = [before.id for before, after in pairs if _numbers(before) != _numbers(after)]
        known = events.standing(connection, changed)
        return [
            (before, once_known(after, known[before.id], self._shop) if before.id in known else after)
            for before, after in pairs
        ]


def _refuse(verdict: TrackVerdict, insist: bool) -> None:
    if verdict.verdict is Verdict.REFUSED or (verdict.verdict is Verdict.WARN and not insist):
        raise refusal(verdict)


def _chosen(verdicts: Sequence[TrackVerdict], insist_on: frozenset[int]) -> list[TrackVerdict]:
    return [one for one in verdicts if one.goes_in or (one.verdict is Verdict.WARN and one.row in insist_on)]


def _with_number(posting: Posting, package: int, number: str, carrier: str) -> Posting:
    boxes = (_renumbered(box, number, carrier) if box.number == package else box for box in posting.packages)
    return replace(posting, packages=tuple(boxes))


def _numbers(posting: Posting) -> list[str]:
    return [box.tracking_number for box in posting.packages]


def _renumbered(box: Package, number: str, carrier: str) -> Package:
    """What was heard of the old number says nothing about the new one."""
    heard = box.tracking_number == number
    return replace(
        box,
        tracking_number=number,
        carrier=carrier,
        last_event_at=box.last_event_at if heard else None,
        last_event=box.last_event if heard else None,
    )
