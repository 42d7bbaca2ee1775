"""The tracking workshop: scan a box, scan its number, next. One machine for the screen and for tests.

A number may come before its box: it is remembered and waits for the box. Nothing is guessed: several boxes, several
carriers, a number in the place of another one are asked about; what is wrong stops the rhythm until it was seen.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace

from ozon_desk.domain.commands import CHOICES, PACKER, Command, command_of
from ozon_desk.domain.errors import DeskError, Refusal, Trouble
from ozon_desk.domain.scans import POSTING_NUMBER, ScanKind, classify, parse_desk_label, repair
from ozon_desk.services import scanned
from ozon_desk.services.pool import LOW
from ozon_desk.services.tracking import TrackVerdict, refusal
from ozon_desk.services.workshop_answers import Heard as Heard
from ozon_desk.services.workshop_answers import OpenBox as OpenBox
from ozon_desk.services.workshop_answers import Option, WorkshopLine
from ozon_desk.services.workshop_answers import WorkshopAnswer as WorkshopAnswer
from ozon_desk.services.workshop_work import WorkshopParts as WorkshopParts
from ozon_desk.services.workshop_work import WorkshopWork
from ozon_desk.storage import postings


class Workshop:
    """One table. Not shared between threads: the screen that shows it calls it."""

    def __init__(self, parts: WorkshopParts) -> None:
        self._parts = parts
        self._work = WorkshopWork(parts)
        self.alarm: WorkshopAnswer | None = None
        """An alarm or a question that waits."""
        self._waiting: deque[str] = deque()

    @property
    def box(self) -> OpenBox | None:
        """Whose number is wanted."""
        return self._work.box

    @property
    def number(self) -> str:
        """Scanned before its box."""
        return self._work.number

    @property
    def bag(self) -> str:
        """The domestic number that boxes get now."""
        return self._work.bag

    @property
    def is_domestic(self) -> bool:
        return self._work.is_domestic

    @property
    def lines(self) -> Sequence[WorkshopLine]:
        """What was done last, the newest first."""
        return self._work.lines

    @property
    def waiting(self) -> int:
        """Scans kept while an alarm or a question waits."""
        return len(self._waiting)

    # ---------------------------------------------------------------------------------------------------------- scans

    def scan(self, text: str) -> WorkshopAnswer:
        """Answers a scan. While an alarm or a question waits only commands are heard; others are kept for afterwards,
        but for the same code once more."""
        candidates = repair(text)
        if not candidates:
            return WorkshopAnswer(text, Heard.NOTHING)
        command = command_of(candidates)
        asked = self.alarm
        if asked is None:
            answer = self._try(text, lambda: self._answered(command, candidates, text))
        else:
            answer = self._heard(command, text, asked)
        kind = answer.kind or (ScanKind.COMMAND if command else scanned.guess(candidates))
        answer = replace(answer, scan=answer.scan or text, kind=kind)
        if answer.waits:
            self.alarm = answer
        if answer.answer is not Heard.KEPT:  # noted when it is answered
            about = answer.box or (asked.box if asked is not None else None) or self.box
            self._parts.notes.keep(
                text, str(kind), str(answer.answer), answer.code, about.posting.id if about else None
            )
        return answer

    def acknowledge(self, *, confirm: bool = True) -> WorkshopAnswer:
        """The alarm was seen; a question is answered with OK, or (not ``confirm``) with CANCEL."""
        seen, then = self._seen()
        if seen is None:
            return WorkshopAnswer("", Heard.NOTHING)
        if seen.answer is Heard.ALARM:
            return WorkshopAnswer("", Heard.ACKNOWLEDGED, box=seen.box)
        if not confirm or then is None:
            return WorkshopAnswer("", Heard.DROPPED, box=seen.box)
        return self._by_hand(then, seen.scan)

    def choose(self, option: Option) -> WorkshopAnswer:
        """One of the options of a question."""
        choose = self._work.choose
        seen, _ = self._seen()
        if seen is None or choose is None:
            return WorkshopAnswer("", Heard.NOTHING)
        return self._by_hand(lambda: choose(option), seen.scan)

    def next_waiting(self) -> WorkshopAnswer | None:
        """Answers the oldest scan that was kept; None when there is none (or something waits again)."""
        if self.alarm is not None or not self._waiting:
            return None
        return self.scan(self._waiting.popleft())

    def write_notes(self, *, waits: bool = True) -> None:
        """Writes the scans answered so far down; without ``waits`` only if nobody else writes just now."""
        self._parts.notes.write(waits=waits)

    def _heard(self, command: str, text: str, asked: WorkshopAnswer) -> WorkshopAnswer:
        if command in (Command.OK, Command.CANCEL):
            return self.acknowledge(confirm=command == Command.OK)
        option = dict(zip(CHOICES, asked.options, strict=False)).get(command)
        if option is not None:
            return self.choose(option)
        if text != asked.scan:  # the very code that is asked about says nothing new
            self._waiting.append(text)
        return replace(asked, answer=Heard.KEPT, kind=None)

    def _answered(self, command: str, candidates: Sequence[str], text: str) -> WorkshopAnswer:
        if command:
            return self._command(command, text)
        found = scanned.named(self._parts.database, candidates)
        if found is not None and found.kind is not ScanKind.TRACKING:
            if found.voided is not None:
                raise found.voided
            return replace(self._work.opened(found.posting, found.package, text), kind=found.kind)
        if found is None:
            self._refuse_strange(candidates, text)
        return replace(self._work.take_number(text), kind=ScanKind.TRACKING)

    def _refuse_strange(self, candidates: Sequence[str], text: str) -> None:
        """What has the shape of something else is no number."""
        for candidate in candidates:
            label = parse_desk_label(candidate)
            number = label.posting_number if label is not None else candidate
            if POSTING_NUMBER.fullmatch(number):
                raise Refusal("posting_unknown", posting=number)
        strange = scanned.unknown(candidates, text)
        if strange.code != "scan_unknown":
            raise strange
        if any(classify(candidate) is ScanKind.GS1 for candidate in candidates):
            raise Refusal("scan_is_mark", scan=text)
        product = scanned.product(self._parts.database, candidates)
        if product.item is not None:
            raise Refusal("scan_is_product", article=product.item.article, name=product.item.name)

    def _command(self, command: str, text: str) -> WorkshopAnswer:
        if command.startswith(PACKER):
            packer = self._parts.packers.sign_in_by_badge(command)
            return WorkshopAnswer(text, Heard.SIGNED_IN, facts={"name": packer.name})
        if command == Command.UNDO:
            return self._work.taken_back()
        if command == Command.CANCEL:
            return self._work.skipped()
        return WorkshopAnswer(text, Heard.NOTHING)

    # ---------------------------------------------------------------------------------------------------------- boxes

    def _opened(self, posting: Posting, package: int | None, text: str) -> WorkshopAnswer:
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

    def _number(self, text: str) -> WorkshopAnswer:
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
        if verdict.verdict is Verdict.WARN and way.insist != verdict.code:
            facts: dict[str, Fact] = {"number": verdict.tracking_number, **refusal(verdict).facts}
            return self._ask(replace(question, facts=facts), then=again(replace(way, insist=verdict.code)))
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
            box, verdict.tracking_number, verdict.carrier, verdict.verdict, verdict.code, verdict.facts, insisted
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

    # -------------------------------------------------------------------------------------------------------- by hand

    def set_domestic(self, on: bool) -> WorkshopAnswer:
        """Domestic numbers from now on (one number, many boxes), or tracking numbers again. What lies open is put
        aside."""
        work = self._work
        work.is_domestic = on
        work.box, work.number, work.bag = None, "", ""
        return WorkshopAnswer("", Heard.NOTHING)

    def open(self, posting_id: int, package: int) -> WorkshopAnswer:
        """Puts a box on the table (a row of a list was opened)."""
        if self.alarm is not None:
            return replace(self.alarm, answer=Heard.KEPT)

        def opened() -> WorkshopAnswer:
            with self._parts.database.reading() as connection:
                found = postings.by_ids(connection, [posting_id])
            return self._work.opened(found[0], package, "") if found else WorkshopAnswer("", Heard.NOTHING)

        return self._by_hand(opened)

    def skip(self) -> WorkshopAnswer:
        """No number yet: the box is put aside as it is. What was remembered is forgotten."""
        return self._work.skipped() if self.alarm is None else replace(self.alarm, answer=Heard.KEPT)

    def take_back(self) -> WorkshopAnswer:
        """What is open is put aside; otherwise the number entered last comes off its box."""
        return self._by_hand(self._work.taken_back) if self.alarm is None else replace(self.alarm, answer=Heard.KEPT)

    def from_pool(self) -> WorkshopAnswer:
        """The open box gets the next free number of its carrier; asked about like any other number."""
        if self.alarm is not None:
            return replace(self.alarm, answer=Heard.KEPT)
        return self._by_hand(self._work.from_pool)

    def look_again(self) -> None:
        """Somebody has changed postings: lines whose number isn't on its box any more (undone, cleared) go."""
        self._work.look_again()

    # --------------------------------------------------------------------------------------------------------- within

    def _seen(self) -> tuple[WorkshopAnswer | None, Callable[[], WorkshopAnswer] | None]:
        seen, then = self.alarm, self._work.then
        self.alarm = self._work.then = self._work.choose = None
        return seen, then

    def _by_hand(self, deed: Callable[[], WorkshopAnswer], scan: str = "") -> WorkshopAnswer:
        answer = self._try(scan, deed)
        if answer.waits:
            self.alarm = answer
        return answer

    def _try(self, text: str, deed: Callable[[], WorkshopAnswer]) -> WorkshopAnswer:
        try:
            return deed()
        except DeskError as error:
            if isinstance(error, Trouble) and text:
                self._waiting.appendleft(text)  # answered again once the surroundings are put right
            return WorkshopAnswer(text, Heard.ALARM, None, error.code, error.facts, self.box)
