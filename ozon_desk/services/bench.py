"""The packing bench: one scan in, one answer out. Holds what lies on this bench until the posting is packed."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from ozon_desk.domain.allowed import check_packable
from ozon_desk.domain.errors import DeskError, Fact, Refusal, Trouble
from ozon_desk.domain.packing import OnBench, Verdict, same_goods
from ozon_desk.domain.posting import Item, Posting
from ozon_desk.domain.scans import ScanKind, classify, repair
from ozon_desk.domain.status import Tab
from ozon_desk.services import scanned
from ozon_desk.services.deeds import Deeds
from ozon_desk.storage import postings, queue, tally
from ozon_desk.storage.database import Database

if TYPE_CHECKING:
    from collections.abc import Mapping

OK: Final = "OD-OK"
CANCEL: Final = "OD-CANCEL"
UNDO: Final = "OD-UNDO"
FINISH: Final = "OD-FINISH"
COMMANDS: Final = (OK, CANCEL, UNDO, FINISH)


class Answer(StrEnum):
    """What the bench has to say."""

    OPENED = "opened"
    """A posting lies on the bench now; nothing is counted."""
    COUNTED = "counted"
    PACKED = "packed"
    """The last piece is in: the posting is packed, its label is due."""
    TAKEN_BACK = "taken_back"
    CLEARED = "cleared"
    ACKNOWLEDGED = "acknowledged"
    NOTHING = "nothing"
    ALARM = "alarm"
    """Something is wrong. The bench waits until it is acknowledged; scans that arrive meanwhile are kept."""


@dataclass(frozen=True, slots=True)
class BenchAnswer:
    """``code`` and ``facts`` say what an alarm is about; ``posting`` and ``item`` what the scan was about."""

    scan: str
    answer: Answer
    code: str = ""
    facts: Mapping[str, Fact] = field(default_factory=lambda: MappingProxyType({}))
    posting: Posting | None = None
    item: Item | None = None


class Bench:
    """One bench. Not shared between threads: the screen that shows it calls it."""

    def __init__(self, database: Database, deeds: Deeds) -> None:
        self._database = database
        self._deeds = deeds
        self.on_bench: OnBench | None = None
        self.alarm: BenchAnswer | None = None
        self._waiting: deque[str] = deque()

    @property
    def waiting(self) -> int:
        """Scans kept while an alarm waits."""
        return len(self._waiting)

    def scan(self, text: str) -> BenchAnswer:
        """Answers a scan. While an alarm waits, only a command is heard; anything else is kept for afterwards."""
        candidates = repair(text)
        if not candidates:
            return BenchAnswer(text, Answer.NOTHING)
        command = _command(candidates)
        if self.alarm is not None:
            if command in (OK, CANCEL):
                return self.acknowledge()
            self._waiting.append(text)
            return self.alarm
        try:
            return self._command(command, text) if command else self._thing(candidates, text)
        except Refusal as refusal:
            return self._stop(text, refusal)
        except Trouble as trouble:
            # Nothing was counted: the scan is answered again once somebody has put the surroundings right.
            self._waiting.appendleft(text)
            return self._stop(text, trouble)

    def acknowledge(self) -> BenchAnswer:
        """The packer has seen the alarm. Scans kept meanwhile are for ``next_waiting``."""
        self.alarm = None
        return BenchAnswer("", Answer.ACKNOWLEDGED)

    def next_waiting(self) -> BenchAnswer | None:
        """Answers the oldest scan kept during an alarm; None when there is none (or a new alarm waits)."""
        if self.alarm is not None or not self._waiting:
            return None
        return self.scan(self._waiting.popleft())

    def open(self, posting: Posting) -> BenchAnswer:
        """Puts a posting on the bench (also by a double click in the queue)."""
        number = posting.posting_number
        if self.alarm is not None:
            self._waiting.append(number)
            return self.alarm
        try:
            if self.on_bench is not None and self.on_bench.posting.posting_number == number:
                return BenchAnswer(number, Answer.OPENED, posting=self.on_bench.posting)
            if self.on_bench is not None and 0 < self.on_bench.left < self.on_bench.total:
                busy = self.on_bench.posting.posting_number
                raise Refusal("bench_busy", posting=busy, scanned=number)
            check_packable(posting)
        except Refusal as refusal:
            return self._stop(number, refusal, posting)
        self.on_bench = OnBench.of(posting)
        return BenchAnswer(number, Answer.OPENED, posting=posting)

    def recheck(self) -> BenchAnswer | None:
        """Somebody else has changed postings: an alarm when what lies here must not be packed as it was begun.

        Without one, the posting's other fields (a deadline, say) are taken over.
        """
        if self.on_bench is None or self.alarm is not None:
            return None
        posting = self.on_bench.posting
        try:
            self._refresh()
        except DeskError as error:
            return self._stop("", error, posting)
        return None

    def finish(self) -> BenchAnswer:
        """Packs what lies on the bench though not every piece was scanned: the packer has counted by eye."""
        if self.on_bench is None:
            return BenchAnswer("", Answer.NOTHING)
        try:
            self._refresh()
            return self._pack("", None)
        except DeskError as error:
            return self._stop("", error)

    def packed_since(self, moment: datetime) -> int:
        """How many postings were packed since ``moment`` (aware)."""
        with self._database.reading() as connection:
            return tally.packed_since(connection, moment)

    def still_to_pack(self) -> int:
        with self._database.reading() as connection:
            return queue.count(connection, Tab.TO_PACK)

    def clear(self) -> BenchAnswer:
        """Takes the posting off the bench, unpacked."""
        posting = self.on_bench.posting if self.on_bench else None
        self.on_bench = None
        return BenchAnswer("", Answer.CLEARED if posting else Answer.NOTHING, posting=posting)

    def take_back(self) -> BenchAnswer:
        """Without the piece counted last."""
        if self.on_bench is None:
            return BenchAnswer(UNDO, Answer.NOTHING)
        self.on_bench = self.on_bench.take_back()
        return BenchAnswer(UNDO, Answer.TAKEN_BACK, posting=self.on_bench.posting)

    def count(self, item: Item) -> BenchAnswer:
        """One piece of a line, told by mouse or key instead of a scan."""
        code = item.offer_id or item.sku
        try:
            self._refresh()
            return self._put((code,), code)
        except DeskError as error:
            return self._stop(code, error)

    def _command(self, command: str, text: str) -> BenchAnswer:
        if command == CANCEL:
            return self.clear()
        if command == UNDO:
            return self.take_back()
        if command == FINISH:
            return self.finish()
        return BenchAnswer(text, Answer.NOTHING)

    def _thing(self, candidates: Sequence[str], text: str) -> BenchAnswer:
        if self.on_bench is not None:
            belongs = self.on_bench.put(candidates)[0] is not Verdict.WRONG
            try:
                self._refresh()
            except Refusal:
                if not belongs:
                    self._waiting.appendleft(text)  # about something else: answered once the alarm is seen
                raise
            if belongs:
                return self._put(candidates, text)
        posting = scanned.named(self._database, candidates)
        if posting is not None:
            return self.open(posting)
        if self.on_bench is not None:
            return self._put(candidates, text)
        needing = scanned.needing(self._database, candidates)
        if needing is None:
            is_command = any(classify(candidate.upper()) is ScanKind.COMMAND for candidate in candidates)
            raise Refusal("command_unknown" if is_command else "scan_unknown", scan=text)
        self.on_bench = OnBench.of(needing)
        return self._put(candidates, text)

    def _put(self, candidates: Sequence[str], text: str) -> BenchAnswer:
        assert self.on_bench is not None
        before = self.on_bench
        posting = before.posting
        verdict, after, item = before.put(candidates)
        if verdict is Verdict.WRONG:
            other = scanned.product(self._database, candidates)
            facts: dict[str, Fact] = {"posting": posting.posting_number, "scan": text, "wanted": _wanted(before)}
            facts["name"] = other.name if other else ""
            facts["article"] = (other.offer_id or other.sku) if other else text
            return self._stop(text, Refusal("wrong_article", **facts), posting, other)
        if verdict is Verdict.OVER:
            assert item is not None
            facts = {"posting": posting.posting_number, "article": item.offer_id or item.sku}
            facts |= {"name": item.name, "quantity": item.quantity}
            return self._stop(text, Refusal("one_too_many", **facts), posting, item)
        if verdict is Verdict.LAST:
            return self._pack(text, item)
        self.on_bench = after
        return BenchAnswer(text, Answer.COUNTED, posting=posting, item=item)

    def _stop(
        self, text: str, error: DeskError, posting: Posting | None = None, item: Item | None = None
    ) -> BenchAnswer:
        self.alarm = BenchAnswer(text, Answer.ALARM, error.code, error.facts, posting, item)
        return self.alarm

    def _pack(self, text: str, item: Item | None) -> BenchAnswer:
        """Off the bench first, so that whoever hears of the deed finds it empty; back on it if the deed fails."""
        assert self.on_bench is not None
        lying, self.on_bench = self.on_bench, None
        try:
            packed = self._deeds.pack(lying.posting.posting_number, lying.posting.items)
        except Refusal:
            raise
        except BaseException:
            self.on_bench = lying
            raise
        return BenchAnswer(text, Answer.PACKED, posting=packed, item=item)

    def _refresh(self) -> None:
        """The posting as it is now: a cancellation may have arrived while it lay here.

        What must not be packed any more leaves the bench at once, or every later scan would meet the same alarm.
        """
        if self.on_bench is None:
            return
        lying = self.on_bench
        with self._database.reading() as connection:
            found = postings.by_ids(connection, [lying.posting.id])
        self.on_bench = None
        if not found:
            raise Refusal("posting_unknown", posting=lying.posting.posting_number)
        check_packable(found[0])
        if not same_goods(found[0].items, lying.posting.items):
            self.on_bench = OnBench.of(found[0])
            raise Refusal("goods_changed", posting=lying.posting.posting_number)
        self.on_bench = replace(lying, posting=found[0])


def _command(candidates: Sequence[str]) -> str:
    """The command of the desk that was scanned, if any; an article may look like one ("OD-RED")."""
    return next((candidate.upper() for candidate in candidates if candidate.upper() in COMMANDS), "")


def _wanted(lying: OnBench) -> str:
    """What is still to come, a line each, article and name apart by a TAB."""
    return "\n".join(
        f"{count.item.offer_id or count.item.sku}\t{count.item.name}" for count in lying.counts if count.left
    )
