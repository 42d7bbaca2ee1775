"""What becomes of each line of a tracking file: whose it is, whether it is news, whether it can be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Final

from ozon_desk.domain.errors import Fact
from ozon_desk.domain.events import CLOCKS_DIFFER, ENDS_SILENCE, SETTLED, EventKind, TrackingEvent
from ozon_desk.domain.privacy import WIPED
from ozon_desk.domain.tracking import Verdict
from ozon_desk.exchange.event_files import EventLine
from ozon_desk.storage import events
from ozon_desk.storage.database import Connection
from ozon_desk.storage.events import Parcel, StoredEvent

_DAY: Final = timedelta(days=1)
_SEEN_BEFORE: Final = frozenset({EventKind.REGISTERED, EventKind.NOT_FOUND})
"""What may be said of a number before there is a parcel."""

_Key = tuple[int, int, str, datetime, str]


@dataclass(frozen=True, slots=True)
class EventVerdict:
    """``verdict``: what is warned of goes in all the same (it was said), what is refused doesn't. ``code`` says why.

    ``row`` as the spreadsheet counts (0: not from a sheet), ``column`` where known; ``at`` in UTC; ``package`` the box
    (0: all of the posting's, or unknown). ``writes``: it is new.
    """

    row: int
    tracking_number: str
    posting_number: str
    at: datetime | None
    kind: EventKind | None
    text: str
    place: str
    verdict: Verdict
    code: str
    facts: Mapping[str, Fact] = field(default_factory=lambda: MappingProxyType({}))
    column: str = ""
    package: int = 0
    writes: bool = False


@dataclass(frozen=True, slots=True)
class Judged:
    """The verdicts, the events to be written, and postings whose boxes have lost sight of what is known of them."""

    verdicts: tuple[EventVerdict, ...]
    new: tuple[StoredEvent, ...]
    forgotten: frozenset[int]
    known: Mapping[int, Sequence[StoredEvent]]


def judge_events(connection: Connection, lines: Sequence[EventLine], now: datetime, source: str) -> Judged:
    """Weighs lines against the store and against each other."""
    return _Judge(connection, lines, now, source).judged()


def judge_event(connection: Connection, parcel: Parcel, event: TrackingEvent, now: datetime) -> Judged:
    """The same for one event of one box, entered by hand."""
    line = EventLine(0, parcel.number, parcel.posting_number, event.at, event.kind, event.text, event.place)
    return _Judge(connection, [line], now, "hand", box=parcel).judged()


class _Judge:
    def __init__(
        self,
        connection: Connection,
        lines: Sequence[EventLine],
        now: datetime,
        source: str,
        box: Parcel | None = None,
    ) -> None:
        self._lines = lines
        self._now = now
        self._source = source
        self._box = box
        tracking = {line.tracking_number for line in lines if line.tracking_number and line.problem is None}
        self._by_number = {} if box else events.parcels_of_numbers(connection, tracking)
        if not box and (missing := tracking - self._by_number.keys()):
            self._by_number |= events.earlier_parcels(connection, missing)
        called = {line.posting_number for line in lines if line.posting_number and line.problem is None}
        self._by_posting = {} if box else events.parcels_of_postings(connection, called)
        ids = {parcel.posting_id for parcel in self._by_number.values()}
        ids |= {boxes[0].posting_id for boxes in self._by_posting.values()}
        self._known = events.standing(connection, {box.posting_id} if box else ids)
        self._keys = {_key(one) for found in self._known.values() for one in found}
        # Words that were wiped with their buyer's name can't be compared any more: moment and kind must do.
        self._wordless = {
            _place(one) for found in self._known.values() for one in found if one.event.text.startswith(WIPED)
        }
        self._settled = {
            (one.posting_id, one.package, one.tracking_number)
            for found in self._known.values()
            for one in found
            if one.event.kind in SETTLED
        }
        self._new: list[StoredEvent] = []
        self._forgotten: set[int] = set()

    def judged(self) -> Judged:
        verdicts = tuple(map(self._weigh, self._lines))
        return Judged(verdicts, tuple(self._new), frozenset(self._forgotten), self._known)

    def _weigh(self, line: EventLine) -> EventVerdict:
        if line.problem is not None:
            problem = line.problem
            code = "tracking_damaged" if problem.code.startswith("number_") else problem.code
            return _say(line, Verdict.REFUSED, code, column=problem.column, value=problem.value)
        if line.kind is None or line.at is None:
            return _say(line, Verdict.REFUSED, "event_nothing", text=line.text)
        found = [self._box] if self._box else self._whose(line, line.kind)
        if isinstance(found, EventVerdict):
            return found
        impossible = self._impossible(line, line.at, line.kind, found[0])
        if impossible is not None:
            return impossible
        event = TrackingEvent(line.at, line.kind, line.text, line.place)
        stored = [
            StoredEvent(box.posting_id, box.package, line.tracking_number or box.number, event, self._source)
            for box in found
        ]
        new = [one for one in stored if _key(one) not in self._keys and _place(one) not in self._wordless]
        if not new:
            if line.kind in ENDS_SILENCE:
                self._forgotten |= {box.posting_id for box in found if box.present and box.last_event_at is None}
            return _say(line, Verdict.OK, "event_known", box=found)
        verdict, code = self._remark(line.at, line.kind, found[0], new[0])
        self._keys.update(map(_key, new))
        self._new += new
        return _say(line, verdict, code, box=found, writes=True, posting=found[0].posting_number)

    def _whose(self, line: EventLine, kind: EventKind) -> list[Parcel] | EventVerdict:
        boxes = self._by_posting.get(line.posting_number, []) if line.posting_number else []
        if not line.tracking_number:
            if not boxes:
                return _say(line, Verdict.REFUSED, "posting_unknown", posting=line.posting_number)
            if len(boxes) > 1 and kind not in SETTLED:
                # Ozon speaks of the posting; which of its boxes has moved nobody knows, and a lost one is silent.
                return _say(line, Verdict.REFUSED, "event_which_box", posting=line.posting_number)
            return boxes
        parcel = self._by_number.get(line.tracking_number)
        if parcel is None:
            number = line.tracking_number
            if boxes:
                posting = line.posting_number
                return _say(line, Verdict.REFUSED, "event_other_number", posting=posting, number=number)
            return _say(line, Verdict.REFUSED, "event_number_unknown", number=number)
        if boxes and parcel.posting_number != line.posting_number:
            return _say(
                line,
                Verdict.REFUSED,
                "event_contradicts",
                posting=line.posting_number,
                other=parcel.posting_number,
                number=line.tracking_number,
            )
        return [parcel]

    def _impossible(self, line: EventLine, at: datetime, kind: EventKind, box: Parcel) -> EventVerdict | None:
        if at > self._now + CLOCKS_DIFFER:
            return _say(line, Verdict.REFUSED, "event_in_future", box=[box])
        if kind not in _SEEN_BEFORE and box.accepted_at is not None and at < box.accepted_at - _DAY:
            # Carriers give numbers out anew: this was said of another parcel.
            return _say(line, Verdict.REFUSED, "event_before_order", box=[box], posting=box.posting_number)
        return None

    def _remark(self, at: datetime, kind: EventKind, box: Parcel, one: StoredEvent) -> tuple[Verdict, str]:
        if box.cancelled:
            return Verdict.WARN, "event_of_cancelled"
        if not box.present:
            return Verdict.WARN, "event_old_number"
        if kind is EventKind.NOT_FOUND:
            return Verdict.WARN, "event_not_found"
        if kind not in SETTLED and (one.posting_id, one.package, one.tracking_number) in self._settled:
            return Verdict.WARN, "event_after_delivered"
        if kind not in _SEEN_BEFORE:
            if box.handed_over_at is None:
                return Verdict.WARN, "event_not_handed_over"
            if at < box.handed_over_at - _DAY:
                return Verdict.WARN, "event_before_handover"
        if kind is EventKind.OTHER:
            return Verdict.OK, "event_words_unknown"
        return Verdict.OK, "event_new"


def _key(one: StoredEvent) -> _Key:
    """Without its kind where it has words: they are what the carrier said, however we read them."""
    return one.posting_id, one.package, one.tracking_number, one.event.at, one.event.text or one.event.kind.value


def _place(one: StoredEvent) -> _Key:
    return one.posting_id, one.package, one.tracking_number, one.event.at, one.event.kind.value


def _say(
    line: EventLine,
    verdict: Verdict,
    code: str,
    *,
    column: str = "",
    box: Sequence[Parcel] = (),
    writes: bool = False,
    **facts: Fact,
) -> EventVerdict:
    return EventVerdict(
        row=line.row,
        tracking_number=line.tracking_number or (box[0].number if len(box) == 1 else ""),
        posting_number=line.posting_number or (box[0].posting_number if box else ""),
        at=line.at,
        kind=line.kind,
        text=line.text,
        place=line.place,
        verdict=verdict,
        code=code,
        facts=MappingProxyType({"column": column, **facts} if column else facts),
        column=column,
        package=box[0].package if len(box) == 1 else 0,
        writes=writes,
    )
