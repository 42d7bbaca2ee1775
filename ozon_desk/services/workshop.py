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
