"""The boxes, numbers and bags on the table of the tracking workshop, from the first scan to the deed."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from ozon_desk.domain.allowed import check_not_cancelled
from ozon_desk.domain.commands import CHOICES
from ozon_desk.domain.errors import Fact, Refusal
from ozon_desk.domain.posting import IntegrationType, Posting
from ozon_desk.domain.scans import repair
from ozon_desk.domain.tracking import Verdict
from ozon_desk.services.clock import Clock
from ozon_desk.services.domestic import Domestic
from ozon_desk.services.history import History
from ozon_desk.services.packers import Packers
from ozon_desk.services.pool import LOW, Pool
from ozon_desk.services.scan_notes import ScanNotes
from ozon_desk.services.shop import Shop
from ozon_desk.services.tracking import Tracking
from ozon_desk.services.tracking_verdicts import TrackVerdict, refusal
from ozon_desk.services.workshop_answers import Heard, OpenBox, Option, WorkshopAnswer, WorkshopLine
from ozon_desk.storage import postings
from ozon_desk.storage.database import Database

SHOWN: Final = 20
"""Lines done last that are kept for the screen."""


@dataclass(frozen=True, slots=True)
class WorkshopParts:
    """What a workshop works with."""

    database: Database
    shop: Shop
    tracking: Tracking
    domestic: Domestic
    pool: Pool
    history: History
    packers: Packers
    notes: ScanNotes
    clock: Clock


@dataclass(frozen=True, slots=True)
class _Way:
    """How a number comes to its box. ``chosen``: nobody is asked for the carrier (any more); ``insist``: the warning
    that was answered with OK; ``instead``: of the number that the box has; ``pooled``: out of the pool."""

    carrier: str = ""
    chosen: bool = False
    insist: str = ""
    instead: bool = False
    pooled: bool = False


class WorkshopWork:
    """Refusals are raised; who holds this makes alarms of them. ``then`` and ``choose`` go on from the question that
    was answered last, by OK or by one of its options."""

    def __init__(self, parts: WorkshopParts) -> None:
        self._parts = parts
        self.box: OpenBox | None = None
        self.number = ""
        self.bag = ""
        self.is_domestic = False
        self.lines: deque[WorkshopLine] = deque(maxlen=SHOWN)
        self.then: Callable[[], WorkshopAnswer] | None = None
        self.choose: Callable[[Option], WorkshopAnswer] | None = None

    # ---------------------------------------------------------------------------------------------------------- boxes

    def opened(self, posting: Posting, package: int | None, text: str) -> WorkshopAnswer:
        check_not_cancelled(posting)
        if package is None and len(posting.packages) > 1:
            lacking = "domestic_number" if self.is_domestic else "tracking_number"
            boxes = sorted(posting.packages, key=lambda box: (getattr(box, lacking) != "", box.number))
            options = tuple(
                Option(
                    command,
                    "box",
                    {"package": box.number, "boxes": len(boxes), "number": getattr(box, lacking)},
                )
                for command, box in zip(CHOICES, boxes, strict=False)
            )
            facts: dict[str, Fact] = {"posting": posting.posting_number, "boxes": len(boxes)}
            question = WorkshopAnswer(text, Heard.QUESTION, code="which_box", facts=facts, options=options)
            return self._ask(
                replace(question, box=OpenBox(posting, boxes[0].number)),
                choose=lambda option: self._on_table(OpenBox(posting, int(option.facts["package"])), text),
            )
        return self._on_table(OpenBox(posting, package or posting.packages[0].number), text)

    def _on_table(self, box: OpenBox, text: str) -> WorkshopAnswer:
        if all(one.number != box.package for one in box.posting.packages):
            raise Refusal("package_unknown", posting=box.posting.posting_number, package=box.package)
        before, again = self.box, self._is_open(box)
        facts: dict[str, Fact] = {"number": box.box.domestic_number if self.is_domestic else box.box.tracking_number}
        if before is not None and not again:
            self._leave_without(before)
            facts["left"] = f"{before.posting.posting_number} {before.place}"
        self.box = box
        opened = WorkshopAnswer(text, Heard.OPENED, facts=facts, box=box)
        if self.is_domestic:
            return self._into_bag(box, text) if self.bag else opened
        if self.number:
            number, self.number = self.number, ""
            return self._enter(box, number, text)
        if not again and self._ozon_carries(box.posting):
            question = replace(opened, answer=Heard.QUESTION, code="number_not_needed")
            question = replace(question, facts={"posting": box.posting.posting_number})
            self.box = None
            return self._ask(question, then=lambda: self._stay_open(opened))
        return opened

    def _stay_open(self, opened: WorkshopAnswer) -> WorkshopAnswer:
        self.box = opened.box
        return opened

    def _is_open(self, box: OpenBox) -> bool:
        mine = self.box
        return mine is not None and (mine.posting.id, mine.package) == (box.posting.id, box.package)

    def _ozon_carries(self, posting: Posting) -> bool:
        method = self._parts.shop.method(posting.delivery_method)
        kind = posting.integration_type or (method.integration_type if method is not None else None)
        return kind is IntegrationType.OZON

    def _leave_without(self, box: OpenBox) -> None:
        """It goes from the table as it came."""
        if not (box.box.domestic_number if self.is_domestic else box.box.tracking_number):
            self._write(box, "", "", None, "no_number_yet")

    # -------------------------------------------------------------------------------------------------------- numbers

    def take_number(self, text: str) -> WorkshopAnswer:
        if self.is_domestic:
            number = self._parts.domestic.check(text)
            self.bag = number
            if self.box is not None:
                return self._into_bag(self.box, text)
            return WorkshopAnswer(text, Heard.BAG, facts={"number": number})
        if self.box is not None:
            return self._enter(self.box, text, text)
        if self.number and self.number != text:
            first, self.number = self.number, ""
            raise Refusal("two_numbers", number=first, second=text)
        self.number = text
        facts: dict[str, Fact] = {"number": text}
        holder = self._holder(text)
        if holder is not None:
            facts |= {"posting": holder.posting.posting_number, "package": holder.package}
        return WorkshopAnswer(text, Heard.REMEMBERED, facts=facts)

    def _holder(self, text: str) -> OpenBox | None:
        with self._parts.database.reading() as connection:
            for candidate in repair(text):
                found = postings.by_tracking_number(connection, candidate.upper())
                if found is not None:
                    return OpenBox(postings.by_ids(connection, [found[0]])[0], found[1])
        return None

    def _enter(self, box: OpenBox, raw: str, scan: str, way: _Way = _Way()) -> WorkshopAnswer:
        number, package = box.posting.posting_number, box.package
        verdict = self._parts.tracking.judge(number, raw, way.carrier, package)
        if verdict.verdict is Verdict.REFUSED:
            self._write(box, verdict.tracking_number, verdict.carrier, verdict.verdict, verdict.code, verdict.facts)
            raise Refusal(verdict.code, **verdict.facts)
        box = self._fresh(box)
        has = box.box.tracking_number
        if has == verdict.tracking_number:
            self.box = None
            self._write(box, has, box.box.carrier, Verdict.OK, "number_has_it")
            return WorkshopAnswer(scan, Heard.SAME, facts={"number": has}, box=box)
        question = WorkshopAnswer(scan, Heard.QUESTION, None, verdict.code, verdict.facts, box)

        def again(another: _Way) -> Callable[[], WorkshopAnswer]:
            return lambda: self._enter(box, raw, scan, another)

        if verdict.code == "several_carriers" and not way.chosen:
            asked = replace(way, chosen=True)
            return self._ask(
                replace(question, options=_carriers(verdict.carriers)),
                then=again(asked),
                choose=lambda option: again(replace(asked, carrier=str(option.facts["carrier"])))(),
            )
        warned = ",".join((verdict.code, *verdict.also))
        if verdict.verdict is Verdict.WARN and way.insist != warned:
            facts: dict[str, Fact] = {"number": verdict.tracking_number, **refusal(verdict).facts}
            return self._ask(replace(question, facts=facts), then=again(replace(way, insist=warned)))
        if has and not way.instead:
            facts = {"number": has, "new": verdict.tracking_number, "posting": number, "package": package}
            question = replace(question, code="replace_number", facts=facts)
            return self._ask(question, then=again(replace(way, instead=True)))
        verdict = self._parts.tracking.enter(number, raw, way.carrier, package, insist=bool(way.insist))
        return self._entered(box, verdict, scan, pooled=way.pooled)

    def _entered(self, box: OpenBox, verdict: TrackVerdict, scan: str, *, pooled: bool) -> WorkshopAnswer:
        self.box = None
        insisted = verdict.verdict is Verdict.WARN
        self._write(
            box,
            verdict.tracking_number,
            verdict.carrier,
            verdict.verdict,
            verdict.code,
            verdict.facts,
            insisted=insisted,
            also=verdict.also,
        )
        facts: dict[str, Fact] = {"number": verdict.tracking_number, "carrier": verdict.carrier}
        if pooled:
            left = self._parts.pool.left(verdict.posting_number, verdict.carrier)
            facts["left_in_pool"] = left
            if left <= LOW:
                facts["low"] = 1
        return WorkshopAnswer(scan, Heard.ENTERED, None, verdict.code, facts, self._fresh(box))

    def _into_bag(self, box: OpenBox, scan: str, *, instead: bool = False) -> WorkshopAnswer:
        box = self._fresh(box)
        has = box.box.domestic_number
        if has == self.bag:
            self.box = None
            return WorkshopAnswer(scan, Heard.SAME, facts={"number": has}, box=box)
        if has and not instead:
            facts: dict[str, Fact] = {
                "number": has,
                "new": self.bag,
                "posting": box.posting.posting_number,
                "package": box.package,
            }
            question = WorkshopAnswer(scan, Heard.QUESTION, None, "replace_domestic", facts, box)
            return self._ask(question, then=lambda: self._into_bag(box, scan, instead=True))
        self._parts.domestic.enter(box.posting.posting_number, self.bag, "", box.package)
        self.box = None
        self._write(box, self.bag, "", Verdict.OK, "domestic_only", domestic=True)
        return WorkshopAnswer(scan, Heard.DOMESTIC, facts={"number": self.bag}, box=self._fresh(box))

    def _fresh(self, box: OpenBox) -> OpenBox:
        """As it is stored now; somebody may have divided its goods anew, or given it a number."""
        with self._parts.database.reading() as connection:
            found = postings.by_ids(connection, [box.posting.id])
        if not found:
            raise Refusal("posting_unknown", posting=box.posting.posting_number)
        if all(one.number != box.package for one in found[0].packages):
            raise Refusal("package_unknown", posting=box.posting.posting_number, package=box.package)
        return OpenBox(found[0], box.package)

    def from_pool(self, carrier: str = "") -> WorkshopAnswer:
        box = self.box
        if box is None or self.is_domestic:
            raise Refusal("workshop_no_box")
        number = box.posting.posting_number
        try:
            offer = self._parts.pool.offer(number, box.package, carrier, replace_number=True)
        except Refusal as unsure:
            names = self._parts.pool.carriers_for(number) if unsure.code == "pool_which_carrier" else []
            if not names:
                raise
            question = WorkshopAnswer("", Heard.QUESTION, None, unsure.code, unsure.facts, box, _carriers(names))
            return self._ask(question, choose=lambda option: self.from_pool(str(option.facts["carrier"])))
        return self._enter(box, offer.number, "", _Way(offer.carrier, chosen=True, pooled=True))

    def skipped(self) -> WorkshopAnswer:
        box, number, bag = self.box, self.number, self.bag
        self.box, self.number = None, ""
        if box is not None:
            self._leave_without(box)
            return WorkshopAnswer("", Heard.SKIPPED, box=box)
        self.bag = ""
        dropped: dict[str, Fact] = {"number": number or bag}
        return WorkshopAnswer("", Heard.DROPPED if number or bag else Heard.NOTHING, facts=dropped)

    def taken_back(self) -> WorkshopAnswer:
        if self.box is not None or self.number:
            return self.skipped()
        last = next((line for line in self.lines if line.verdict not in (None, Verdict.REFUSED)), None)
        newest = self._parts.history.next_undo()
        if (
            last is None
            or newest is None
            or newest.deed not in ("track", "domestic")
            or (newest.facts.get("posting"), newest.facts.get("number")) != (last.posting_number, last.number)
        ):
            raise Refusal("workshop_nothing_back")
        self._parts.history.undo()
        if last in self.lines:  # whoever heard the bell may have looked again already
            self.lines.remove(last)
        return WorkshopAnswer("", Heard.TAKEN_BACK, facts={"number": last.number, "posting": last.posting_number})

    def look_again(self) -> None:
        """Somebody has changed postings: lines whose number isn't on its box any more (undone, cleared) go."""
        with self._parts.database.reading() as connection:
            found = {one.id: one for one in postings.by_ids(connection, [line.posting_id for line in self.lines])}
        for line in list(self.lines):
            if line.verdict in (None, Verdict.REFUSED):
                continue
            posting = found.get(line.posting_id)
            boxes = posting.packages if posting is not None else ()
            if all(line.number != (box.domestic_number if line.domestic else box.tracking_number) for box in boxes):
                self.lines.remove(line)

    # --------------------------------------------------------------------------------------------------------- within

    def _ask(
        self,
        question: WorkshopAnswer,
        then: Callable[[], WorkshopAnswer] | None = None,
        choose: Callable[[Option], WorkshopAnswer] | None = None,
    ) -> WorkshopAnswer:
        self.then, self.choose = then, choose
        return question

    def _write(
        self,
        box: OpenBox,
        number: str,
        carrier: str,
        verdict: Verdict | None,
        code: str,
        facts: Mapping[str, Fact] = MappingProxyType({}),
        insisted: bool = False,
        domestic: bool = False,
        also: tuple[str, ...] = (),
    ) -> None:
        """A line for the list of those done last; of a box only its newest stays."""
        posting = box.posting
        same = [
            line
            for line in self.lines
            if (line.posting_id, line.place, line.domestic) == (posting.id, box.place, domestic)
        ]
        for line in same:
            self.lines.remove(line)
        self.lines.appendleft(
            WorkshopLine(
                self._parts.clock(),
                posting.id,
                posting.posting_number,
                box.place,
                number,
                carrier,
                verdict,
                code,
                facts,
                insisted,
                domestic,
                also,
            )
        )


def _carriers(names: Sequence[str]) -> tuple[Option, ...]:
    return tuple(Option(command, "carrier", {"carrier": name}) for command, name in zip(CHOICES, names, strict=False))
