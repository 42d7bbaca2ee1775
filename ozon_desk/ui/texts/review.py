"""The late review in words: outcomes, causes with the moments that prove them, what to do now."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QCoreApplication

from ozon_desk.domain.lateness import Cause, Cost, FoundCause, Grouping, LatePosting, LateStep, Outcome, ToDo
from ozon_desk.domain.posting import HoldReason
from ozon_desk.ui import formats
from ozon_desk.ui.saying import QT_TRANSLATE_NOOP, clauses, explained, listed, say
from ozon_desk.ui.texts.names import hold_reason

OUTCOMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        Outcome.ON_TIME: QT_TRANSLATE_NOOP("outcomes", "on time"),
        Outcome.LATE: QT_TRANSLATE_NOOP("outcomes", "late"),
        Outcome.OVERDUE: QT_TRANSLATE_NOOP("outcomes", "not shipped, overdue"),
        Outcome.AHEAD: QT_TRANSLATE_NOOP("outcomes", "not shipped, still in time"),
        Outcome.GONE: QT_TRANSLATE_NOOP("outcomes", "shipped, nobody knows when"),
        Outcome.NOT_DUE: QT_TRANSLATE_NOOP("outcomes", "cancelled in time"),
    }
)
GROUPINGS: Final[Mapping[str, str]] = MappingProxyType(
    {
        Grouping.DAY: QT_TRANSLATE_NOOP("groupings", "Day"),
        Grouping.WEEK: QT_TRANSLATE_NOOP("groupings", "Week"),
        Grouping.STORE: QT_TRANSLATE_NOOP("groupings", "Store"),
        Grouping.WAREHOUSE: QT_TRANSLATE_NOOP("groupings", "Warehouse"),
        Grouping.DELIVERY_METHOD: QT_TRANSLATE_NOOP("groupings", "Delivery method"),
        Grouping.CARRIER: QT_TRANSLATE_NOOP("groupings", "Carrier"),
        Grouping.PACKER: QT_TRANSLATE_NOOP("groupings", "Packer"),
    }
)
NOBODY: Final[Mapping[str, str]] = MappingProxyType(
    {
        Grouping.STORE: QT_TRANSLATE_NOOP("groupings", "No store"),
        Grouping.WAREHOUSE: QT_TRANSLATE_NOOP("groupings", "No warehouse"),
        Grouping.DELIVERY_METHOD: QT_TRANSLATE_NOOP("groupings", "No delivery method"),
        Grouping.CARRIER: QT_TRANSLATE_NOOP("groupings", "No carrier known"),
        Grouping.PACKER: QT_TRANSLATE_NOOP("groupings", "Nobody here"),
    }
)
CAUSES: Final[Mapping[str, str]] = MappingProxyType(
    {
        Cause.DEADLINE_MOVED: QT_TRANSLATE_NOOP("late_causes", "Deadline moved"),
        Cause.STATUS_NOT_SET: QT_TRANSLATE_NOOP("late_causes", "Status not set"),
        Cause.CARRIER_SILENT: QT_TRANSLATE_NOOP("late_causes", "Carrier silent"),
        Cause.IMPORTED_LATE: QT_TRANSLATE_NOOP("late_causes", "Imported too late"),
        Cause.OUT_OF_STOCK: QT_TRANSLATE_NOOP("late_causes", "Out of stock"),
        Cause.ON_HOLD: QT_TRANSLATE_NOOP("late_causes", "Waiting on hold"),
        Cause.NOT_PACKED: QT_TRANSLATE_NOOP("late_causes", "Not packed in time"),
        Cause.NO_NUMBER: QT_TRANSLATE_NOOP("late_causes", "Packed, but no number"),
        Cause.NOT_HANDED_OVER: QT_TRANSLATE_NOOP("late_causes", "Ready, but not handed over"),
        Cause.UNKNOWN: QT_TRANSLATE_NOOP("late_causes", "The journal doesn't say"),
    }
)
STEPS: Final[Mapping[str, str]] = MappingProxyType(
    {
        LateStep.NOTHING: QT_TRANSLATE_NOOP("late_steps", "Nothing"),
        LateStep.PACK: QT_TRANSLATE_NOOP("late_steps", "Pack it now"),
        LateStep.COMPLETE_IT: QT_TRANSLATE_NOOP("late_steps", "Take in a good file: a row of it was refused"),
        LateStep.SETTLE_HOLD: QT_TRANSLATE_NOOP("late_steps", "Settle the hold, or cancel it"),
        LateStep.ENTER_NUMBER: QT_TRANSLATE_NOOP("late_steps", "Enter the tracking number"),
        LateStep.HAND_OVER: QT_TRANSLATE_NOOP("late_steps", "Hand it over"),
        LateStep.SET_STATUS: QT_TRANSLATE_NOOP("late_steps", "Set the status at Ozon"),
        LateStep.CALL_CARRIER: QT_TRANSLATE_NOOP("late_steps", "Call the carrier"),
        LateStep.OPEN_CASE: QT_TRANSLATE_NOOP("late_steps", "Have the carrier search for it, and open a case"),
        LateStep.NEW_DATE: QT_TRANSLATE_NOOP("late_steps", "Give the buyer a new date"),
        LateStep.IMPORT_MORE_OFTEN: QT_TRANSLATE_NOOP("late_steps", "Nothing for this one. Import twice a day"),
    }
)


def outcome_name(outcome: Outcome) -> str:
    """In lower case: it stands behind a number or in a cell."""
    return say("outcomes", OUTCOMES[outcome])


def grouping_name(by: Grouping) -> str:
    return say("groupings", GROUPINGS[by])


def group_name(by: Grouping, key: str) -> str:
    """A group of names as people call it; what nobody knows has a name too. Dates are left as they are."""
    return key or (say("groupings", NOBODY[by]) if by in NOBODY else "")


def cause_name(cause: Cause) -> str:
    return say("late_causes", CAUSES[cause])


def cause_told(late: LatePosting, zone: str) -> str:
    """The moments that prove what the journal says, on the warehouse's clock ``zone``: "packed Tue 17 Nov 17:58, number
    entered Thu 19 Nov 10:20"."""
    found = late.cause
    facts = {name: _at(moment, zone) for name, moment in found.moments.items()}
    facts |= {"due": _at(late.shipment.due, zone), "hold_why": _why_held(found)}
    if late.shipment.handed_over_at is not None:
        facts["handed_over"] = _at(late.shipment.handed_over_at, zone)
    return listed([say("late_proofs", part, {**found.words, **facts}) for part in _proofs(found, late)])


def cause_sentence(late: LatePosting, zone: str) -> str:
    """Cause and proof in one; the owner's word first, and what the journal says beside it."""
    found = late.cause
    if not found.by_owner:
        told = cause_told(late, zone)
        return explained(cause_name(found.cause), told) if told else cause_name(found.cause)
    owner = say(
        "late_proofs", QT_TRANSLATE_NOOP("late_proofs", "The owner says: {cause}"), {"cause": owners_word(found)}
    )
    journal = explained(cause_name(found.found or Cause.UNKNOWN), cause_told(late, zone))
    told = say("late_proofs", QT_TRANSLATE_NOOP("late_proofs", "The journal says: {cause}"), {"cause": journal})
    return clauses([owner, told])


def owners_word(found: FoundCause) -> str:
    """The owner's cause with the note."""
    return explained(cause_name(found.cause), found.note) if found.note else cause_name(found.cause)


def late_cost(cost: Cost) -> str:
    """What it costs, in one line; empty where nothing is known."""
    parts = []
    if cost.in_share:
        parts.append(say("late_costs", QT_TRANSLATE_NOOP("late_costs", "counts in the overdue share (R17)")))
    if cost.fee:
        fee = QT_TRANSLATE_NOOP("late_costs", "fee {fee} {currency} (R18)")
        parts.append(say("late_costs", fee, {"fee": formats.number(cost.fee), "currency": cost.currency or "RUB"}))
    if cost.points:
        points = QT_TRANSLATE_NOOP("late_costs", "points given: {points} (R13)")
        parts.append(say("late_costs", points, {"points": formats.number(cost.points)}))
    return listed(parts)


def late_step(to_do: ToDo, zone: str) -> str:
    """What to do now, and until when."""
    told = say("late_steps", STEPS[to_do.step])
    if to_do.by is None:
        return told
    until = QT_TRANSLATE_NOOP("late_steps", "{step}, by {moment}")
    cancels = QT_TRANSLATE_NOOP("late_steps", "{step}, or Ozon cancels it after {moment}")
    return say("late_steps", cancels if to_do.ozon_cancels else until, {"step": told, "moment": _at(to_do.by, zone)})


def _at(moment: datetime, zone: str) -> str:
    """With its day of the week: what went wrong is remembered by it."""
    day = formats.with_weekday(moment, zone)
    return QCoreApplication.translate("dates", "{day} {time}").format(day=day, time=formats.clock(moment, zone))


def _why_held(found: FoundCause) -> str:
    reason, note = found.words.get("hold_reason"), found.words.get("hold_note", "")
    if reason is None:
        return ""
    told = hold_reason(HoldReason(reason))
    return explained(told, note) if note else told


_MOVED: Final = QT_TRANSLATE_NOOP("late_proofs", "Ozon had given until {due_was}, since {moved_at} only until {due}")
_LEFT: Final = QT_TRANSLATE_NOOP("late_proofs", "left here {left_at}")
_OZON_SAYS: Final = QT_TRANSLATE_NOOP("late_proofs", "Ozon's date is {told_at}")
_SCANNED: Final = QT_TRANSLATE_NOOP("late_proofs", "the carrier had it {scanned_at}")
_NO_EVENT: Final = QT_TRANSLATE_NOOP("late_proofs", "no tracking event has come")
_ORDERED: Final = QT_TRANSLATE_NOOP("late_proofs", "accepted {accepted_at}")
_IMPORTED: Final = QT_TRANSLATE_NOOP("late_proofs", "first seen here {imported_at}")
_ARTICLE: Final = QT_TRANSLATE_NOOP("late_proofs", "missing: {article}")
_HELD: Final = QT_TRANSLATE_NOOP("late_proofs", "on hold from {held_from} to {held_until}")
_STILL_HELD: Final = QT_TRANSLATE_NOOP("late_proofs", "on hold since {held_from}")
_WHY_HELD: Final = QT_TRANSLATE_NOOP("late_proofs", "{hold_why}")
_PACKED: Final = QT_TRANSLATE_NOOP("late_proofs", "packed {packed_at}")
_PACKED_AGAIN: Final = QT_TRANSLATE_NOOP("late_proofs", "opened again {unpacked_at}, packed anew {packed_at}")
_OPENED: Final = QT_TRANSLATE_NOOP("late_proofs", "opened again {unpacked_at}, not packed since")
_SEEN_PACKED: Final = QT_TRANSLATE_NOOP("late_proofs", "packed {seen_packed_at} at the latest, by Ozon's file")
_NOT_PACKED: Final = QT_TRANSLATE_NOOP("late_proofs", "never packed")
_NUMBER: Final = QT_TRANSLATE_NOOP("late_proofs", "number entered {number_at}")
_NO_NUMBER: Final = QT_TRANSLATE_NOOP("late_proofs", "no number entered")
_HANDED_OVER: Final = QT_TRANSLATE_NOOP("late_proofs", "handed over {handed_over}")
_NOT_LEFT: Final = QT_TRANSLATE_NOOP("late_proofs", "never handed over")


def _proofs(found: FoundCause, late: LatePosting) -> list[str]:
    there, cause = found.moments, found.found if found.by_owner else found.cause
    if cause is Cause.DEADLINE_MOVED:
        return [_MOVED]
    if cause is Cause.STATUS_NOT_SET:
        return [_LEFT, _OZON_SAYS]
    if cause is Cause.CARRIER_SILENT:
        return [_LEFT, _OZON_SAYS, _SCANNED if "scanned_at" in there else _NO_EVENT]
    if cause is Cause.IMPORTED_LATE:
        return [*([_ORDERED] if "accepted_at" in there else []), _IMPORTED]
    if cause in (Cause.OUT_OF_STOCK, Cause.ON_HOLD):
        why = [_ARTICLE] if cause is Cause.OUT_OF_STOCK and "article" in found.words else [_WHY_HELD]
        return [*why, _HELD if "held_until" in there else _STILL_HELD]
    if cause is Cause.UNKNOWN:
        return []
    return _work(there, cause, late)


def _work(there: Mapping[str, datetime], cause: Cause | None, late: LatePosting) -> list[str]:
    if "unpacked_at" in there:
        packed = _PACKED_AGAIN if "packed_at" in there else _OPENED
    elif "packed_at" in there:
        packed = _PACKED
    else:
        packed = _SEEN_PACKED if "seen_packed_at" in there else _NOT_PACKED
    if cause is Cause.NOT_PACKED:
        return [packed]
    number = _NUMBER if "number_at" in there else _NO_NUMBER
    if cause is Cause.NO_NUMBER:
        return [packed, number]
    left = _HANDED_OVER if late.shipment.handed_over_at is not None else _NOT_LEFT
    return [packed, *([number] if "number_at" in there else []), left]
