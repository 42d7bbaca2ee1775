"""Tracking numbers: one by one, and many from a paste or a file with a verdict for each line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, NamedTuple

from ozon_desk.domain.allowed import check_not_cancelled
from ozon_desk.domain.drafts import FileNote, RowProblem
from ozon_desk.domain.errors import Fact, Refusal
from ozon_desk.domain.places import integration_of
from ozon_desk.domain.posting import Package, Posting
from ozon_desk.domain.tracking import Judgement, Verdict, judge
from ozon_desk.exchange.tables import cut_short
from ozon_desk.exchange.tracking_files import TrackLine as TrackLine
from ozon_desk.exchange.tracking_files import read_pasted, read_tracking_file
from ozon_desk.services.clock import Clock
from ozon_desk.services.domestic import cleaned, with_domestic
from ozon_desk.services.heard import once_known
from ozon_desk.services.pen import NothingToWrite, Pen
from ozon_desk.services.shop import Shop
from ozon_desk.storage import events, pool, postings
from ozon_desk.storage.database import Connection, Database

_PLACEHOLDER: Final = "tracking_placeholder"


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
    domestic_number: str = ""
    domestic_carrier: str = ""
    also: tuple[str, ...] = ()
    """Other warnings that hold beside ``code``; ``facts`` are those of all."""

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

    def __init__(self, database: Database, shop: Shop, pen: Pen, clock: Clock) -> None:
        self._database = database
        self._shop = shop
        self._pen = pen
        self._clock = clock

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
            return self._judge(connection, lines)

    def apply(self, lines: Sequence[TrackLine], insist_on: frozenset[int] = frozenset()) -> Tracked:
        """Writes the good lines, and the warnings whose row is in ``insist_on``, in one deed."""
        with self._database.reading() as connection:
            weighed = self._weighed(connection, lines)
        if not _chosen(weighed.verdicts, insist_on):
            return Tracked(tuple(weighed.verdicts), 0, None)
        touched: list[int] = []
        with self._pen.deed("track", touched=touched) as deed:
            if _look(deed.connection, weighed.asked) != weighed.store:
                # Somebody has changed a posting meanwhile, or given a number away.
                weighed = self._weighed(deed.connection, lines)
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

    def _judge(self, connection: Connection, lines: Sequence[TrackLine], package: int = 1) -> list[TrackVerdict]:
        return self._weighed(connection, lines, package).verdicts

    def _weighed(self, connection: Connection, lines: Sequence[TrackLine], package: int = 1) -> _Weighed:
        known = postings.by_numbers(connection, {line.posting_number for line in lines if line.posting_number})
        read = [_with_domestic_read(line) for line in lines]
        lines = [line for line, _ in read]
        judged = [self._weigh(line, known.get(line.posting_number), line.package or package) for line in lines]
        judged = [_against_domestic(*three) for three in zip(lines, judged, (bad for _, bad in read), strict=True)]
        asked = _Asked(
            [posting.id for posting in known.values()],
            {judgement.number for judgement in judged if judgement.number},
            {line.domestic_number for line in lines if line.domestic_number},
        )
        store = _look(connection, asked)
        seen: dict[str, tuple[str, int]] = {}
        verdicts = []
        for line, judgement in zip(lines, judged, strict=True):
            box = _Box(line.posting_number, line.package or package)
            if judgement.verdict is not Verdict.REFUSED:
                judgement = _against_store(line, judgement, box, store, seen.get(judgement.number))
                if judgement.number and judgement.verdict is not Verdict.REFUSED:
                    seen[judgement.number] = box
            verdicts.append(_verdict(line, judgement, box.package))
        return _Weighed(_one_number_each(verdicts), known, asked, store)

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
        except Refusal as no:
            return refuse(no.code, no.facts)
        if all(box.number != package for box in posting.packages):
            return refuse("package_unknown", {"posting": posting.posting_number, "package": package})
        if line.domestic_number and not line.tracking_number.strip():
            return Judgement("", Verdict.OK, "domestic_only")
        method = self._shop.method(posting.delivery_method)
        method_carrier = (method.carrier if method else "") or posting.carrier
        integration, whitelist = integration_of(posting, method), self._shop.rules.rule("R13")
        return judge(
            line.tracking_number,
            posting_number=posting.posting_number,
            carriers=self._shop.carriers,
            chosen_carrier=line.carrier,
            method_carrier=method_carrier,
            whitelist=whitelist if integration is None or integration in whitelist.applies_to else None,
        )


def _refuse(verdict: TrackVerdict, insist: bool) -> None:
    if verdict.verdict is Verdict.REFUSED or (verdict.verdict is Verdict.WARN and not insist):
        raise refusal(verdict)


def refusal(verdict: TrackVerdict) -> Refusal:
    """The verdict as an error, with all the warnings that hold."""
    facts = {**verdict.facts, "also": ",".join(verdict.also)} if verdict.also else verdict.facts
    return Refusal(verdict.code, **facts)


def _chosen(verdicts: Sequence[TrackVerdict], insist_on: frozenset[int]) -> list[TrackVerdict]:
    return [one for one in verdicts if one.goes_in or (one.verdict is Verdict.WARN and one.row in insist_on)]


class _Box(NamedTuple):
    posting_number: str
    package: int


class _Asked(NamedTuple):
    """The postings, tracking numbers and domestic numbers of some lines."""

    ids: list[int]
    numbers: set[str]
    domestic: set[str]


class _Store(NamedTuple):
    """What is stored about them: the entries that made the postings' images, the boxes that have a number or were
    given it out of the pool, and those whose domestic number is a tracking number, or the other way round."""

    images: Mapping[int, int]
    boxes: Mapping[str, tuple[str, int]]
    given: Mapping[str, tuple[int, str, int]]
    domestic: Mapping[str, tuple[str, int]]
    in_bags: Mapping[str, tuple[str, int]]


def _look(connection: Connection, asked: _Asked) -> _Store:
    return _Store(
        postings.image_entries(connection, asked.ids),
        postings.boxes_of_numbers(connection, asked.numbers),
        pool.holders(connection, asked.numbers),
        postings.boxes_of_numbers(connection, asked.domestic),
        postings.boxes_of_domestic(connection, asked.numbers),
    )


class _Weighed(NamedTuple):
    """Lines with their verdicts, and of what these were made."""

    verdicts: list[TrackVerdict]
    known: Mapping[str, Posting]
    asked: _Asked
    store: _Store


def _against_store(
    line: TrackLine, judgement: Judgement, box: _Box, store: _Store, earlier: tuple[str, int] | None
) -> Judgement:
    """``earlier``: the box of a line above with the same number."""
    number = judgement.number

    def refused(code: str, number: str, holder: tuple[str, int]) -> Judgement:
        return _refused(judgement, code, {"number": number, "posting": holder[0], "package": holder[1]})

    if (holder := store.domestic.get(line.domestic_number)) is not None:
        return refused("domestic_is_tracking", line.domestic_number, holder)
    if (holder := store.in_bags.get(number)) is not None:
        return refused("tracking_is_domestic", number, holder)
    holder = store.boxes.get(number) or earlier
    if holder is not None and holder != box:
        if judgement.code == "tracking_placeholder":
            # That another box has it isn't what is wrong, but nobody can have the same one twice.
            return replace(judgement, verdict=Verdict.REFUSED)
        return refused("tracking_taken", number, holder)
    kept = store.given.get(number)
    if kept is not None and kept[1:] != box:
        # Out of the pool for another box: that one keeps it, whatever was undone or cleared since.
        return refused("pool_given", number, kept[1:])
    return judgement


def _refused(judgement: Judgement, code: str, facts: Mapping[str, Fact]) -> Judgement:
    return replace(judgement, verdict=Verdict.REFUSED, code=code, facts=facts, also=())


def _with_domestic_read(line: TrackLine) -> tuple[TrackLine, Refusal | None]:
    """The line with its domestic number as it is kept, or why it can be none."""
    if not line.domestic_number:
        return line, None
    try:
        return line._replace(domestic_number=cleaned(line.domestic_number, line.posting_number)), None
    except Refusal as refusal:
        return line, refusal


def _against_domestic(line: TrackLine, judgement: Judgement, bad: Refusal | None) -> Judgement:
    """A domestic number that can be none keeps its line out."""
    if judgement.verdict is Verdict.REFUSED or not line.domestic_number:
        return judgement
    if bad is not None:
        return _refused(judgement, bad.code, bad.facts)
    if line.domestic_number == judgement.number:
        return _refused(judgement, "domestic_same", {"number": judgement.number})
    return judgement


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
        domestic_number=line.domestic_number,
        domestic_carrier=line.domestic_carrier,
        also=judgement.also,
    )


def _one_number_each(verdicts: Sequence[TrackVerdict]) -> list[TrackVerdict]:
    """A second line for the same box with another number: nobody can tell which is right, so the later is refused;
    but a real number after a placeholder is what the placeholder waited for."""
    first: dict[_Box, TrackVerdict] = {}
    result = []
    for one in verdicts:
        box = _Box(one.posting_number, one.package)
        if one.verdict is not Verdict.REFUSED:
            earlier = first.setdefault(box, one)
            if earlier.code == _PLACEHOLDER and one.tracking_number and one.code != _PLACEHOLDER:
                earlier = first[box] = one
            if earlier.tracking_number != one.tracking_number and earlier.tracking_number and one.tracking_number:
                facts: dict[str, Fact] = {"posting": one.posting_number, "number": earlier.tracking_number}
                one = replace(one, verdict=Verdict.REFUSED, code="second_number", facts=facts, also=())
        result.append(one)
    return result


def _problem_code(problem: RowProblem) -> str:
    return "tracking_damaged" if problem.code.startswith("number_") else problem.code


def _facts(problem: RowProblem) -> Mapping[str, Fact]:
    return {"column": problem.column, "value": problem.value}


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
