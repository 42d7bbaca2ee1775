"""Tracking numbers: one by one, and many from a paste or a file with a verdict for each line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from ozon_desk.domain.allowed import check_not_cancelled
from ozon_desk.domain.drafts import RowProblem
from ozon_desk.domain.errors import Fact, Refusal
from ozon_desk.domain.posting import Package, Posting
from ozon_desk.domain.tracking import Judgement, Verdict, judge
from ozon_desk.exchange.tracking_files import TrackLine as TrackLine
from ozon_desk.exchange.tracking_files import read_pasted, read_tracking_file
from ozon_desk.services.pen import NothingToWrite, Pen
from ozon_desk.services.shop import Shop
from ozon_desk.storage import postings
from ozon_desk.storage.database import Connection, Database


@dataclass(frozen=True, slots=True)
class TrackVerdict:
    """What becomes of one line. ``row`` as the spreadsheet counts (0: not from a sheet); ``column`` where known."""

    row: int
    posting_number: str
    tracking_number: str
    carrier: str
    verdict: Verdict
    code: str
    facts: Mapping[str, Fact]
    carriers: tuple[str, ...] = ()
    column: str = ""
    package: int = 1

    @property
    def goes_in(self) -> bool:
        return self.verdict is Verdict.OK


@dataclass(frozen=True, slots=True)
class Tracked:
    """What a bulk entry did: the lines with their verdicts, how many numbers were written, the journal entry."""

    verdicts: tuple[TrackVerdict, ...]
    written: int
    entry_id: int | None


class Tracking:
    """Entering, correcting and clearing tracking numbers."""

    def __init__(self, database: Database, shop: Shop, pen: Pen) -> None:
        self._database = database
        self._shop = shop
        self._pen = pen

    def judge(self, posting_number: str, raw: str, carrier: str = "", package: int = 1) -> TrackVerdict:
        """What entering this number would come to. Writes nothing and never raises for what was typed."""
        line = TrackLine(0, posting_number, raw, carrier, None)
        with self._database.reading() as connection:
            return self._judge(connection, [line], package)[0]

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
            verdict = self._judge(deed.connection, [line], package)[0]
            _refuse(verdict, insist)
            before = postings.by_numbers(deed.connection, [posting_number], with_buyer=True)[posting_number]
            after = _with_number(before, package, verdict.tracking_number, verdict.carrier)
            if after == before:
                raise NothingToWrite
            facts: dict[str, Any] = {"posting": posting_number, "number": verdict.tracking_number}
            if verdict.verdict is Verdict.WARN:
                facts["insisted"] = verdict.code
            deed.set_facts(facts)
            deed.change([(before, after)])
            touched.append(before.id)
        return verdict

    def clear(self, posting_number: str, package: int = 1) -> None:
        """Takes a number away; the journal keeps it."""
        cleared = partial(_with_number, package=package, number="", carrier="")
        self._pen.amend("track", posting_number, cleared, {"number": ""})

    def read_file(self, path: Path) -> list[TrackLine]:
        """The lines of a CSV or workbook with posting and tracking numbers."""
        return read_tracking_file(path)

    def read_text(self, text: str) -> list[TrackLine]:
        """The lines of two (or three) columns copied from Excel."""
        return read_pasted(text)

    def preview(self, lines: Sequence[TrackLine]) -> list[TrackVerdict]:
        """A verdict for each line; lines are weighed against the store and against each other."""
        with self._database.reading() as connection:
            return self._judge(connection, lines)

    def apply(self, lines: Sequence[TrackLine], insist_on: frozenset[int] = frozenset()) -> Tracked:
        """Writes the good lines, and the warnings whose row is in ``insist_on``, in one deed."""
        verdicts = self.preview(lines)
        if not _chosen(verdicts, insist_on):
            return Tracked(tuple(verdicts), 0, None)
        touched: list[int] = []
        with self._pen.deed("track", touched=touched) as deed:
            verdicts = self._judge(deed.connection, lines)
            chosen = _chosen(verdicts, insist_on)
            numbers = {one.posting_number for one in chosen}
            stored = postings.by_numbers(deed.connection, numbers, with_buyer=True)
            after = dict(stored)
            for one in chosen:
                posting = after[one.posting_number]
                after[one.posting_number] = _with_number(posting, one.package, one.tracking_number, one.carrier)
            pairs = [(before, after[number]) for number, before in stored.items() if after[number] != before]
            if not pairs:
                raise NothingToWrite
            insisted = sum(one.verdict is Verdict.WARN for one in chosen)
            deed.set_facts({"count": len(pairs), "insisted": insisted})
            deed.change(pairs)
            touched += [before.id for before, _ in pairs]
        return Tracked(tuple(verdicts), len(touched), deed.entry_id if touched else None)

    def _judge(self, connection: Connection, lines: Sequence[TrackLine], package: int = 1) -> list[TrackVerdict]:
        known = postings.by_numbers(connection, {line.posting_number for line in lines if line.posting_number})
        judged = [self._weigh(line, known.get(line.posting_number), package) for line in lines]
        numbers = {judgement.number for judgement in judged if judgement.number}
        boxes = postings.boxes_of_numbers(connection, numbers)
        seen: dict[str, tuple[str, int]] = {}
        verdicts = []
        for line, judgement in zip(lines, judged, strict=True):
            box = _Box(line.posting_number, package)
            taken = boxes.get(judgement.number) or seen.get(judgement.number)
            if judgement.verdict is not Verdict.REFUSED:
                if taken is not None and taken != box:
                    facts: dict[str, Fact] = {"number": judgement.number, "posting": taken[0], "package": taken[1]}
                    judgement = replace(judgement, verdict=Verdict.REFUSED, code="tracking_taken", facts=facts)
                else:
                    seen[judgement.number] = box
            verdicts.append(_verdict(line, judgement, package))
        return _one_number_each(verdicts)

    def _weigh(self, line: TrackLine, posting: Posting | None, package: int) -> Judgement:
        def refuse(code: str, facts: Mapping[str, Fact]) -> Judgement:
            return Judgement(line.tracking_number, Verdict.REFUSED, code, facts=facts)

        if line.problem is not None:
            return refuse(_problem_code(line.problem), _facts(line.problem))
        if not line.posting_number:
            return refuse("no_posting_number", {})
        if posting is None:
            return refuse("posting_unknown", {"posting": line.posting_number})
        try:
            check_not_cancelled(posting)
        except Refusal as refusal:
            return refuse(refusal.code, refusal.facts)
        if all(box.number != package for box in posting.packages):
            return refuse("package_unknown", {"posting": posting.posting_number, "package": package})
        method = self._shop.method(posting.delivery_method)
        method_carrier = (method.carrier if method else "") or posting.carrier
        return judge(
            line.tracking_number,
            posting_number=posting.posting_number,
            carriers=self._shop.carriers,
            chosen_carrier=line.carrier,
            method_carrier=method_carrier,
        )


def _refuse(verdict: TrackVerdict, insist: bool) -> None:
    if verdict.verdict is Verdict.REFUSED or (verdict.verdict is Verdict.WARN and not insist):
        raise Refusal(verdict.code, **verdict.facts)


def _chosen(verdicts: Sequence[TrackVerdict], insist_on: frozenset[int]) -> list[TrackVerdict]:
    return [one for one in verdicts if one.goes_in or (one.verdict is Verdict.WARN and one.row in insist_on)]


class _Box(NamedTuple):
    posting_number: str
    package: int


def _verdict(line: TrackLine, judgement: Judgement, package: int) -> TrackVerdict:
    return TrackVerdict(
        row=line.row,
        posting_number=line.posting_number,
        tracking_number=judgement.number or line.tracking_number,
        carrier=judgement.carrier or line.carrier,
        verdict=judgement.verdict,
        code=judgement.code,
        facts=judgement.facts,
        carriers=judgement.carriers,
        column=line.problem.column if line.problem else "",
        package=package,
    )


def _one_number_each(verdicts: Sequence[TrackVerdict]) -> list[TrackVerdict]:
    """A second line for the same box with another number: nobody can tell which is right, so the later is refused."""
    first: dict[_Box, TrackVerdict] = {}
    result = []
    for one in verdicts:
        box = _Box(one.posting_number, one.package)
        if one.verdict is not Verdict.REFUSED:
            earlier = first.setdefault(box, one)
            if earlier.tracking_number != one.tracking_number:
                facts: dict[str, Fact] = {"posting": one.posting_number, "number": earlier.tracking_number}
                one = replace(one, verdict=Verdict.REFUSED, code="second_number", facts=facts)
        result.append(one)
    return result


def _problem_code(problem: RowProblem) -> str:
    return "tracking_damaged" if problem.code.startswith("number_") else problem.code


def _facts(problem: RowProblem) -> Mapping[str, Fact]:
    return {"column": problem.column, "value": problem.value}


def _with_number(posting: Posting, package: int, number: str, carrier: str) -> Posting:
    boxes = (_renumbered(box, number, carrier) if box.number == package else box for box in posting.packages)
    return replace(posting, packages=tuple(boxes))


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
