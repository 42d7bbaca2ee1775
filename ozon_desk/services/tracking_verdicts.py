"""What becomes of lines with tracking numbers: weighed against postings, boxes and the pool as they are stored."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from ozon_desk.domain.allowed import check_not_cancelled
from ozon_desk.domain.drafts import RowProblem
from ozon_desk.domain.errors import Fact, Refusal
from ozon_desk.domain.places import integration_of
from ozon_desk.domain.posting import Posting
from ozon_desk.domain.tracking import Judgement, Verdict, judge
from ozon_desk.exchange.tracking_files import TrackLine
from ozon_desk.services.domestic import cleaned
from ozon_desk.services.shop import Shop
from ozon_desk.storage import pool, postings
from ozon_desk.storage.database import Connection

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


def refusal(verdict: TrackVerdict) -> Refusal:
    """The verdict as an error, with all the warnings that hold."""
    facts = {**verdict.facts, "also": ",".join(verdict.also)} if verdict.also else verdict.facts
    return Refusal(verdict.code, **facts)


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


class Weighed(NamedTuple):
    """Lines with their verdicts, and of what these were made."""

    verdicts: list[TrackVerdict]
    known: Mapping[str, Posting]
    asked: _Asked
    store: _Store

    def is_stale(self, connection: Connection) -> bool:
        """Whether somebody has changed a posting meanwhile, or given a number away."""
        return _look(connection, self.asked) != self.store


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


def weigh(connection: Connection, shop: Shop, lines: Sequence[TrackLine], package: int = 1) -> Weighed:
    """A verdict for each line, against the store and the lines above. ``package`` holds for lines that name none."""
    known = postings.by_numbers(connection, {line.posting_number for line in lines if line.posting_number})
    read = [_with_domestic_read(line) for line in lines]
    lines = [line for line, _ in read]
    judged = [_weigh(shop, line, known.get(line.posting_number), line.package or package) for line in lines]
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
    return Weighed(_one_number_each(verdicts), known, asked, store)


def _weigh(shop: Shop, line: TrackLine, posting: Posting | None, package: int) -> Judgement:
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
    method = shop.method(posting.delivery_method)
    method_carrier = (method.carrier if method else "") or posting.carrier
    integration, whitelist = integration_of(posting, method), shop.rules.rule("R13")
    return judge(
        line.tracking_number,
        posting_number=posting.posting_number,
        carriers=shop.carriers,
        chosen_carrier=line.carrier,
        method_carrier=method_carrier,
        whitelist=whitelist if integration is None or integration in whitelist.applies_to else None,
    )
