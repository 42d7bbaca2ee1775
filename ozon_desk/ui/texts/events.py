"""Words for tracking events: their kinds, what becomes of a row, what was taken in."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ozon_desk.domain.events import EventKind
from ozon_desk.services.event_verdicts import EventVerdict
from ozon_desk.services.silent import SilentLevel
from ozon_desk.ui.saying import QT_TRANSLATE_NOOP, listed, say
from ozon_desk.ui.texts.counted import Counted
from ozon_desk.ui.texts.errors import alarm

EVENT_KINDS: Final[Mapping[EventKind, str]] = MappingProxyType(
    {
        EventKind.REGISTERED: QT_TRANSLATE_NOOP("event_kinds", "Number registered"),
        EventKind.ACCEPTED: QT_TRANSLATE_NOOP("event_kinds", "Accepted by the carrier"),
        EventKind.IN_TRANSIT: QT_TRANSLATE_NOOP("event_kinds", "On the way"),
        EventKind.CUSTOMS: QT_TRANSLATE_NOOP("event_kinds", "At customs"),
        EventKind.ARRIVED: QT_TRANSLATE_NOOP("event_kinds", "Waits for the buyer"),
        EventKind.OUT_FOR_DELIVERY: QT_TRANSLATE_NOOP("event_kinds", "With the courier"),
        EventKind.FAILED: QT_TRANSLATE_NOOP("event_kinds", "Attempt failed"),
        EventKind.DELIVERED: QT_TRANSLATE_NOOP("event_kinds", "Delivered"),
        EventKind.RETURNING: QT_TRANSLATE_NOOP("event_kinds", "Coming back"),
        EventKind.RETURNED: QT_TRANSLATE_NOOP("event_kinds", "Returned"),
        EventKind.NOT_FOUND: QT_TRANSLATE_NOOP("event_kinds", "Number not found"),
        EventKind.OTHER: QT_TRANSLATE_NOOP("event_kinds", "Other"),
    }
)
EVENT_VERDICTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "event_new": QT_TRANSLATE_NOOP("event_verdicts", "new"),
        "event_known": QT_TRANSLATE_NOOP("event_verdicts", "known already"),
        "event_words_unknown": QT_TRANSLATE_NOOP("event_verdicts", "new; its words aren't known here, they are kept"),
        "event_number_unknown": QT_TRANSLATE_NOOP("event_verdicts", "no box has this number"),
        "event_other_number": QT_TRANSLATE_NOOP(
            "event_verdicts", "{posting} is known, but this number isn't entered there"
        ),
        "event_contradicts": QT_TRANSLATE_NOOP("event_verdicts", "the number belongs to {other}, not to {posting}"),
        "event_which_box": QT_TRANSLATE_NOOP("event_verdicts", "several boxes: the tracking number says which"),
        "event_in_future": QT_TRANSLATE_NOOP("event_verdicts", "hasn't happened yet: is the time zone right?"),
        "event_before_order": QT_TRANSLATE_NOOP(
            "event_verdicts", "older than the order: the number was another parcel's then"
        ),
        "event_nothing": QT_TRANSLATE_NOOP("event_verdicts", "says nothing of a parcel: {text}"),
        "event_of_cancelled": QT_TRANSLATE_NOOP("event_verdicts", "kept, but the posting is cancelled"),
        "event_old_number": QT_TRANSLATE_NOOP("event_verdicts", "kept; the box has another number now"),
        "event_not_found": QT_TRANSLATE_NOOP("event_verdicts", "kept: the carrier doesn't know this number"),
        "event_after_delivered": QT_TRANSLATE_NOOP(
            "event_verdicts", "kept, but the parcel was delivered or returned before"
        ),
        "event_not_handed_over": QT_TRANSLATE_NOOP(
            "event_verdicts", "kept; the carrier has it, but here it isn't handed over"
        ),
        "event_before_handover": QT_TRANSLATE_NOOP("event_verdicts", "kept; older than the hand-over here"),
        "bad_date": QT_TRANSLATE_NOOP("event_verdicts", "column {column}: not a date or time: {value}"),
        "no_moment": QT_TRANSLATE_NOOP("event_verdicts", "column {column}: no date"),
        "no_words": QT_TRANSLATE_NOOP("event_verdicts", "column {column}: no status"),
        "no_number": QT_TRANSLATE_NOOP("event_verdicts", "no number"),
        "tracking_damaged": QT_TRANSLATE_NOOP(
            "event_verdicts", "column {column}: Excel has damaged this number: {value}"
        ),
    }
)
_SOURCES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "hand": QT_TRANSLATE_NOOP("event_sources", "by hand"),
        "paste": QT_TRANSLATE_NOOP("event_sources", "pasted"),
        "file": QT_TRANSLATE_NOOP("event_sources", "from a file"),
    }
)
_LEVELS: Final[Mapping[SilentLevel, str]] = MappingProxyType(
    {
        SilentLevel.SILENT: QT_TRANSLATE_NOOP("silence", "Silent"),
        SilentLevel.UNTRACEABLE: QT_TRANSLATE_NOOP("silence", "Number not found"),
        SilentLevel.HIGH_RISK: QT_TRANSLATE_NOOP("silence", "High risk"),
        SilentLevel.RANK_FALLS: QT_TRANSLATE_NOOP("silence", "Search rank falls"),
    }
)
_TO_DO: Final[Mapping[SilentLevel, str]] = MappingProxyType(
    {
        SilentLevel.SILENT: QT_TRANSLATE_NOOP("silence", "Ask the carrier where it is, and tell the buyer"),
        SilentLevel.UNTRACEABLE: QT_TRANSLATE_NOOP(
            "silence", "Compare it with the receipt, correct it, or give Ozon one that can be traced"
        ),
        SilentLevel.HIGH_RISK: QT_TRANSLATE_NOOP(
            "silence", "Ozon marks the order. Have the carrier search for it, keep the buyer informed"
        ),
        SilentLevel.RANK_FALLS: QT_TRANSLATE_NOOP(
            "silence", "The goods sink in Ozon's search. Claim it as lost, settle it with the buyer"
        ),
    }
)


def silent_level(level: SilentLevel) -> str:
    """How bad it is, in two or three words."""
    return say("silence", _LEVELS[level])


def silent_to_do(level: SilentLevel) -> str:
    """What is to be done about it."""
    return say("silence", _TO_DO[level])


def event_kind(kind: EventKind) -> str:
    return say("event_kinds", EVENT_KINDS[kind])


def event_kind_word(code: str) -> str:
    """The same of a code, as journals keep it."""
    return event_kind(EventKind(code)) if code in tuple(EventKind) else code


def event_source(source: str) -> str:
    """Whence an event is known."""
    return say("event_sources", _SOURCES[source]) if source in _SOURCES else source


def event_verdict(one: EventVerdict) -> str:
    """One line, beginning in lower case; codes that only errors have are told by their title."""
    source = EVENT_VERDICTS.get(one.code)
    return alarm(one.code, one.facts).title if source is None else say("event_verdicts", source, one.facts)


def events_taken(facts: Mapping[str, object]) -> str:
    """What a deed with tracking events came to, in numbers."""
    numbers = Counted()
    parts = [numbers.events(_number(facts, "count")), numbers.postings(_number(facts, "postings"))]
    if delivered := _number(facts, "delivered"):
        parts.append(numbers.delivered(delivered))
    return listed(parts)


def _number(facts: Mapping[str, object], key: str) -> int:
    value = facts.get(key, 0)
    return value if isinstance(value, int) else 0
