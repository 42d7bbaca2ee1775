"""The packing bench: one scan in, one answer out. Holds what lies on this bench until the posting is packed."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from ozon_desk.domain.errors import Fact, Refusal
from ozon_desk.domain.packing import OnBench, Verdict, check_packable
from ozon_desk.domain.posting import Item, Posting
from ozon_desk.domain.scans import ScanKind, classify, parse_desk_label, repair
from ozon_desk.domain.status import Stage, Tab
from ozon_desk.services.deeds import Deeds
from ozon_desk.storage import labels, postings
from ozon_desk.storage.database import Database

if TYPE_CHECKING:
    from collections.abc import Mapping

OK: Final = "OD-OK"
CANCEL: Final = "OD-CANCEL"
UNDO: Final = "OD-UNDO"
FINISH: Final = "OD-FINISH"


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

    @property
    def needs_acknowledgement(self) -> bool:
        return self.answer is Answer.ALARM


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
            answer = self._command(command, text) if command else self._thing(candidates, text)
        except Refusal as refusal:
            answer = BenchAnswer(text, Answer.ALARM, refusal.code, refusal.facts)
        if answer.needs_acknowledgement:
            self.alarm = answer
        return answer

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
        try:
            if self.on_bench is not None and self.on_bench.posting.posting_number == number:
                return BenchAnswer(number, Answer.OPENED, posting=self.on_bench.posting)
            if self.on_bench is not None and 0 < self.on_bench.left < self.on_bench.total:
                busy = self.on_bench.posting.posting_number
                raise Refusal("bench_busy", posting=busy, scanned=number)
            check_packable(posting)
        except Refusal as refusal:
            self.alarm = BenchAnswer(number, Answer.ALARM, refusal.code, refusal.facts, posting)
            return self.alarm
        self.on_bench = OnBench.of(posting)
        return BenchAnswer(number, Answer.OPENED, posting=posting)

    def finish(self) -> BenchAnswer:
        """Packs what lies on the bench though not every piece was scanned: the packer has counted by eye."""
        if self.on_bench is None:
            return BenchAnswer("", Answer.NOTHING)
        return self._pack("", None)

    def clear(self) -> BenchAnswer:
        """Takes the posting off the bench, unpacked."""
        posting = self.on_bench.posting if self.on_bench else None
        self.on_bench = None
        return BenchAnswer("", Answer.CLEARED if posting else Answer.NOTHING, posting=posting)

    def count(self, item: Item) -> BenchAnswer:
        """One piece of a line, told by mouse or key instead of a scan."""
        code = item.offer_id or item.sku
        return self._put((code,), code)

    def _command(self, command: str, text: str) -> BenchAnswer:
        if command == CANCEL:
            return self.clear()
        if command == UNDO:
            if self.on_bench is None:
                return BenchAnswer(text, Answer.NOTHING)
            self.on_bench = self.on_bench.take_back()
            return BenchAnswer(text, Answer.TAKEN_BACK, posting=self.on_bench.posting)
        if command == FINISH:
            return self.finish()
        if command == OK:
            return BenchAnswer(text, Answer.NOTHING)
        raise Refusal("command_unknown", scan=text)

    def _thing(self, candidates: Sequence[str], text: str) -> BenchAnswer:
        if self.on_bench is not None:
            fresh = self._fresh(self.on_bench.posting)
            check_packable(fresh)
            verdict, _, _ = self.on_bench.put(candidates)
            if verdict is not Verdict.WRONG:
                return self._put(candidates, text)
        posting = self._posting_of(candidates)
        if posting is not None:
            return self.open(posting)
        if self.on_bench is not None:
            return self._put(candidates, text)
        needing = self._needing(candidates)
        if needing is None:
            raise Refusal("scan_unknown", scan=text)
        self.on_bench = OnBench.of(needing)
        return self._put(candidates, text)

    def _put(self, candidates: Sequence[str], text: str) -> BenchAnswer:
        assert self.on_bench is not None
        posting = self.on_bench.posting
        verdict, after, item = self.on_bench.put(candidates)
        if verdict is Verdict.WRONG:
            other = self._known_item(candidates)
            wanted = ", ".join(
                f"{count.item.offer_id or count.item.sku} «{count.item.name}»"
                for count in self.on_bench.counts
                if count.left
            )
            facts: dict[str, Fact] = {"posting": posting.posting_number, "scan": text, "wanted": wanted}
            facts["name"] = other.name if other else ""
            facts["article"] = (other.offer_id or other.sku) if other else text
            return self._alarm(BenchAnswer(text, Answer.ALARM, "wrong_article", facts, posting, other))
        if verdict is Verdict.OVER:
            assert item is not None
            facts = {"posting": posting.posting_number, "article": item.offer_id or item.sku}
            facts |= {"name": item.name, "quantity": item.quantity}
            return self._alarm(BenchAnswer(text, Answer.ALARM, "one_too_many", facts, posting, item))
        self.on_bench = after
        if verdict is Verdict.LAST:
            return self._pack(text, item)
        return BenchAnswer(text, Answer.COUNTED, posting=posting, item=item)

    def _alarm(self, answer: BenchAnswer) -> BenchAnswer:
        self.alarm = answer
        return answer

    def _pack(self, text: str, item: Item | None) -> BenchAnswer:
        assert self.on_bench is not None
        try:
            packed = self._deeds.pack(self.on_bench.posting.posting_number)
        except Refusal as refusal:
            answer = BenchAnswer(text, Answer.ALARM, refusal.code, refusal.facts, self.on_bench.posting)
            return self._alarm(answer)
        self.on_bench = None
        return BenchAnswer(text, Answer.PACKED, posting=packed, item=item)

    def _fresh(self, posting: Posting) -> Posting:
        """The posting as it is now: a cancellation may have arrived while it lay on the bench."""
        with self._database.reading() as connection:
            found = postings.by_ids(connection, [posting.id])
        if not found:
            raise Refusal("posting_unknown", posting=posting.posting_number)
        return found[0]

    def _posting_of(self, candidates: Sequence[str]) -> Posting | None:
        """The posting a scan names: its number, a label printed here, or the tracking number of a box."""
        with self._database.reading() as connection:
            for candidate in candidates:
                label = parse_desk_label(candidate)
                if label is not None:
                    found = postings.by_numbers(connection, [label.posting_number])
                    if label.posting_number in found:
                        stored = labels.by_serial(connection, label.serial)
                        if stored is not None and stored.voided:
                            raise Refusal("label_voided", posting=label.posting_number, serial=label.serial)
                        return found[label.posting_number]
            found = postings.by_numbers(connection, candidates)
            for candidate in candidates:
                if candidate in found:
                    return found[candidate]
            for candidate in candidates:
                box = postings.by_tracking_number(connection, candidate.upper())
                if box is not None:
                    return postings.by_ids(connection, [box[0]])[0]
        return None

    def _needing(self, candidates: Sequence[str]) -> Posting | None:
        """The posting with the nearest deadline that still needs this product."""
        for posting in self._with_product(candidates, (Tab.TO_PACK, Tab.TO_SHIP)):
            if posting.stage is Stage.NEW:
                try:
                    check_packable(posting)
                except Refusal:
                    continue
                return posting
        known = self._known_item(candidates)
        if known is not None:
            raise Refusal("nobody_needs_it", article=known.offer_id or known.sku, name=known.name)
        return None

    def _known_item(self, candidates: Sequence[str]) -> Item | None:
        with self._database.reading() as connection:
            return postings.item_by_code(connection, candidates)

    def _with_product(self, candidates: Sequence[str], tabs: Sequence[Tab]) -> list[Posting]:
        with self._database.reading() as connection:
            return postings.by_product(connection, candidates, tabs=tabs)


def _command(candidates: Sequence[str]) -> str:
    for candidate in candidates:
        if classify(candidate.upper()) is ScanKind.COMMAND:
            return candidate.upper()
    return ""
