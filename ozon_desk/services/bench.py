"""The packing bench: one scan in, one answer out. Nothing wrong passes it, and no scan is lost while it waits."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from ozon_desk.domain.cases import Condition
from ozon_desk.domain.commands import CHOICES, HOLDS, PACKER, Command, command_of
from ozon_desk.domain.errors import DeskError, Refusal, Trouble
from ozon_desk.domain.packing import OnBench, Pieces
from ozon_desk.domain.posting import HoldReason, Item, Posting
from ozon_desk.domain.scans import ScanKind, repair
from ozon_desk.domain.status import Tab
from ozon_desk.domain.steps import Needs, Wanted
from ozon_desk.services import bench_returns, scanned
from ozon_desk.services.bench_answers import Answer as Answer
from ozon_desk.services.bench_answers import BenchAnswer as BenchAnswer
from ozon_desk.services.bench_answers import Option, alarm
from ozon_desk.services.bench_work import BenchParts, BenchWork, NotMine
from ozon_desk.storage import queue, tally


class Bench:
    """One bench. Not shared between threads: the screen that shows it calls it."""

    def __init__(self, parts: BenchParts) -> None:
        self._parts = parts
        self._work = BenchWork(parts)
        self.alarm: BenchAnswer | None = None
        self._waiting: deque[str] = deque()

    @property
    def on_bench(self) -> OnBench | None:
        """The posting that lies here, with what is in its boxes."""
        return self._work.lying

    @property
    def step(self) -> Wanted | None:
        """What that posting waits for."""
        return self._work.step

    @property
    def needs(self) -> Needs:
        """What its packing asks for besides its goods."""
        return self._work.needs

    @property
    def packed_last(self) -> Posting | None:
        return self._work.packed_last

    @property
    def waiting(self) -> int:
        """Scans kept while an alarm waits."""
        return len(self._waiting)

    # ---------------------------------------------------------------------------------------------------------- scans

    def scan(self, text: str) -> BenchAnswer:
        """Answers a scan. While an alarm waits, only a command is heard; anything else is kept for afterwards."""
        candidates = repair(text)
        if not candidates:
            return BenchAnswer(text, Answer.NOTHING)
        command = command_of(candidates)
        answer = self._heard(command, text) if self.alarm is not None else self._answered(command, candidates, text)
        kind = answer.kind or (ScanKind.COMMAND if command else scanned.guess(candidates))
        answer = self._settled(replace(answer, scan=text, kind=kind))
        if answer.answer is not Answer.KEPT:  # noted when it is answered
            self._parts.notes.note(answer, self._work.posting)
        return answer

    def acknowledge(self, *, confirm: bool = True) -> BenchAnswer:
        """The packer has seen the alarm. Scans kept meanwhile are for ``next_waiting``.

        ``confirm``: with OK, not with CANCEL; a box that was to be pulled from the pile is pulled then,
        a return that is expected is taken in.
        """
        seen, self.alarm = self.alarm, None
        if confirm and seen is not None and seen.posting is not None and seen.facts.get("pull"):
            number = seen.posting.posting_number
            return self._try("", lambda: BenchAnswer("", Answer.PULLED, posting=self._parts.deeds.pull(number)))
        if confirm and seen is not None and seen.posting is not None and seen.facts.get(bench_returns.ARRIVED):
            came_back, text = seen.posting, seen.scan
            return self._try(text, lambda: bench_returns.take_in(self._parts.cases, came_back, None, text))
        return BenchAnswer("", Answer.ACKNOWLEDGED)

    def choose(self, option: Option) -> BenchAnswer:
        """One of the alarm's options, which acknowledges it too."""
        seen, self.alarm = self.alarm, None
        if seen is None:
            return BenchAnswer("", Answer.NOTHING)
        return self._try(seen.scan, lambda: self._chosen(option, seen))

    def next_waiting(self) -> BenchAnswer | None:
        """Answers the oldest scan kept during an alarm; None when there is none (or a new alarm waits)."""
        if self.alarm is not None or not self._waiting:
            return None
        return self.scan(self._waiting.popleft())

    def write_notes(self, *, waits: bool = True) -> None:
        """Writes down the scans answered so far; whoever shows the answers calls it when there is time.

        Without ``waits`` they stay for the next time while somebody else writes (an import).
        """
        self._parts.notes.write(waits=waits)

    def _answered(self, command: str, candidates: Sequence[str], text: str) -> BenchAnswer:
        lying = self._work.posting  # it may have to leave
        try:
            return self._command(command, text) if command else self._work.scan(candidates, text)
        except NotMine as other:
            self._waiting.appendleft(text)  # answered once the alarm is seen
            return alarm(text, other.refusal, lying)
        except Refusal as refusal:
            return alarm(text, refusal, lying)
        except Trouble as trouble:
            # Nothing was counted: the scan is answered again once somebody has put the surroundings right.
            self._waiting.appendleft(text)
            return alarm(text, trouble, lying)

    def _heard(self, command: str, text: str) -> BenchAnswer:
        """A scan while an alarm waits."""
        assert self.alarm is not None
        if command in (Command.OK, Command.CANCEL):
            return self.acknowledge(confirm=command == Command.OK)
        numbered = dict(zip(CHOICES, self.alarm.options, strict=False))
        option = next((one for one in self.alarm.options if one.command == command), numbered.get(command))
        if option is not None:
            return self.choose(option)
        self._waiting.append(text)
        return replace(self.alarm, answer=Answer.KEPT, kind=None)

    def _chosen(self, option: Option, seen: BenchAnswer) -> BenchAnswer:
        if option.code == "hold":
            return self._work.hold(HOLDS[option.command])
        if option.code == "unpack" and seen.posting is not None:
            return self._work.unpack(seen.posting, seen.scan)
        if option.code == bench_returns.TAKE_BACK and seen.posting is not None:
            return bench_returns.open_and_ask(self._parts.cases, seen.posting, seen.scan)
        if option.code == bench_returns.CONDITION and seen.posting is not None:
            condition = Condition(str(option.facts["condition"]))
            return bench_returns.take_in(self._parts.cases, seen.posting, condition, seen.scan)
        if option.code == "learn":
            return self._work.ask_learn(str(seen.facts.get("scan", seen.scan)), seen.scan)
        barcode = str(seen.facts["barcode"])
        answer = self._work.learn(barcode, int(option.facts["line"]), seen.scan)
        self._waiting.appendleft(barcode)  # it is answered now that it is known
        return answer

    def _command(self, command: str, text: str) -> BenchAnswer:
        if command.startswith(PACKER):
            packer = self._parts.packers.sign_in_by_badge(command)
            return BenchAnswer(text, Answer.SIGNED_IN, facts={"name": packer.name})
        if command in HOLDS:
            return self._work.hold(HOLDS[command])
        match command:
            case Command.CANCEL:
                return self.clear()
            case Command.UNDO:
                return self._work.take_back()
            case Command.FINISH:
                return self._work.finish()
            case Command.NEXT_BOX:
                return self._work.next_box()
            case Command.HOLD:
                return self._work.ask_hold(text)
            case Command.REPRINT:
                posting = self._work.posting or self.packed_last
                return BenchAnswer(text, Answer.NOTHING if posting is None else Answer.REPRINT, posting=posting)
        return BenchAnswer(text, Answer.NOTHING)

    # -------------------------------------------------------------------------------------------------------- by hand

    def open(self, posting: Posting) -> BenchAnswer:
        """Puts a posting on the bench (a double click in the queue)."""
        number = posting.posting_number
        if self.alarm is not None:
            self._waiting.append(number)
            return replace(self.alarm, scan=number, answer=Answer.KEPT)
        return self._try(number, lambda: self._work.open(posting, number), posting)

    def clear(self) -> BenchAnswer:
        """Takes the posting off the bench, unpacked."""
        lying = self._work.leave()
        if lying is None:
            return BenchAnswer("", Answer.NOTHING)
        return BenchAnswer("", Answer.CLEARED, posting=lying.posting)

    def finish(self) -> BenchAnswer:
        """Packs what lies on the bench though not every piece was scanned: the packer has counted by eye."""
        return self._try("", self._work.finish)

    def take_back(self) -> BenchAnswer:
        """Without what was put in last; a box begun by mistake goes with it."""
        return self._try("", self._work.take_back)

    def next_box(self) -> BenchAnswer:
        """What is in the open box stays there; what is still missing goes into a new one."""
        return self._try("", self._work.next_box)

    def divide(self, plan: Pieces) -> BenchAnswer:
        """The goods divided among boxes as somebody has drawn it."""
        return self._try("", lambda: self._work.divide(plan))

    def hold(self, reason: HoldReason) -> BenchAnswer:
        """What lies here waits from now on."""
        return self._try("", lambda: self._work.hold(reason))

    def count(self, item: Item) -> BenchAnswer:
        """One piece of a line, told by mouse or key instead of a scan."""
        code = item.article

        def counted() -> BenchAnswer:
            self._work.refresh()
            return self._work.put(scanned.ProductScan((code,), item=item), code)

        return self._try(code, counted)

    def recheck(self) -> BenchAnswer | None:
        """Somebody else has changed postings: an alarm when what lies here must not be packed as it was begun.

        Without one, the posting's other fields (a deadline, say) are taken over.
        """
        if self.alarm is not None:
            return None
        posting = self._work.posting
        try:
            self._work.refresh()
        except DeskError as error:
            return self._settled(alarm("", error, posting))
        return None

    # -------------------------------------------------------------------------------------------------------- the day

    def packed_since(self, moment: datetime) -> int:
        """How many postings were packed since ``moment`` (aware)."""
        with self._parts.database.reading() as connection:
            return tally.packed_since(connection, moment)

    def still_to_pack(self) -> int:
        with self._parts.database.reading() as connection:
            return queue.count(connection, Tab.TO_PACK)

    # --------------------------------------------------------------------------------------------------------- within

    def _try(self, text: str, deed: Callable[[], BenchAnswer], posting: Posting | None = None) -> BenchAnswer:
        """Something done by hand: what the rules or the surroundings say against it becomes an alarm."""
        about = posting or self._work.posting
        try:
            return self._settled(deed())
        except DeskError as error:
            return self._settled(alarm(text, error, about))

    def _settled(self, answer: BenchAnswer) -> BenchAnswer:
        """An alarm stays until it is acknowledged."""
        if answer.answer is Answer.ALARM and answer is not self.alarm:
            self.alarm = answer
            self._parts.notes.count(answer.code)
        return answer
