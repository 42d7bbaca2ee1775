"""What the stage column says of a row: where it stands, and what about it must not be overlooked."""

from __future__ import annotations

from datetime import datetime
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from ozon_desk.domain.deadlines import DeadlineKind
from ozon_desk.domain.places import is_express
from ozon_desk.domain.posting import HoldReason, Posting
from ozon_desk.domain.status import AWAITING_HANDOVER, BEFORE_PACKING, LEFT, OzonStatus, Stage, Tab
from ozon_desk.services.queue import QueueRow
from ozon_desk.ui import formats, texts
from ozon_desk.ui.saying import QT_TRANSLATE_NOOP


class Mark(NamedTuple):
    """Words, and the colour role they are written in ("text", "muted", "warn", "late", "done")."""

    words: str
    role: str


_LATE: Final = {
    DeadlineKind.PACK: QT_TRANSLATE_NOOP("QueueMarks", "late: Ozon will cancel"),
    DeadlineKind.PACK_FINAL: QT_TRANSLATE_NOOP("QueueMarks", "late: Ozon will cancel"),
    DeadlineKind.HAND_OVER: QT_TRANSLATE_NOOP("QueueMarks", "late: past the carrier's cut-off"),
    DeadlineKind.SHIP: QT_TRANSLATE_NOOP("QueueMarks", "late: counts as late shipment"),
    DeadlineKind.FIRST_MILE: QT_TRANSLATE_NOOP("QueueMarks", "late for the hub"),
    DeadlineKind.TRACK: QT_TRANSLATE_NOOP("QueueMarks", "late: no tracking number"),
    DeadlineKind.TRACKING_SILENT: QT_TRANSLATE_NOOP("QueueMarks", "silent: ask the carrier"),
    DeadlineKind.HIGH_RISK: QT_TRANSLATE_NOOP("QueueMarks", "silent: high risk"),
    DeadlineKind.RANK_FALLS: QT_TRANSLATE_NOOP("QueueMarks", "silent: search rank falls"),
    DeadlineKind.REPLACE_NUMBER: QT_TRANSLATE_NOOP("QueueMarks", "late: replace the tracking number"),
    DeadlineKind.ANSWER_OZON: QT_TRANSLATE_NOOP("QueueMarks", "late: Ozon waits for an answer"),
    DeadlineKind.SUPPORT_CASE: QT_TRANSLATE_NOOP("QueueMarks", "late: ask the support again"),
    DeadlineKind.EVIDENCE: QT_TRANSLATE_NOOP("QueueMarks", "late: no evidence sent"),
    DeadlineKind.CASE_STEP: QT_TRANSLATE_NOOP("QueueMarks", "late: look at the case"),
    DeadlineKind.DELIVER: QT_TRANSLATE_NOOP("QueueMarks", "late: promise a new date"),
    DeadlineKind.NEW_DATE: QT_TRANSLATE_NOOP("QueueMarks", "late: promise a new date"),
    DeadlineKind.NEW_DATE_FINAL: QT_TRANSLATE_NOOP("QueueMarks", "late: Ozon will cancel"),
    DeadlineKind.BUYER_MAY_CANCEL: QT_TRANSLATE_NOOP("QueueMarks", "late: the buyer may cancel"),
}


def marks(row: QueueRow, now: datetime) -> tuple[Mark, ...]:
    """The marks of a row, most important first after where it stands."""
    posting = row.posting
    if posting.tab is Tab.CANCELLED:
        return _cancelled(row, now)
    found = [_stands(posting), *_cases(posting)]
    if posting.tab in (Tab.TO_PACK, Tab.TO_SHIP) and is_express(posting):
        found.append(Mark(_say("EXPRESS"), "warn"))
    if posting.on_hold:
        if posting.incomplete:
            found.append(Mark(_say("incomplete"), "warn"))
        if posting.status is OzonStatus.UNKNOWN:
            found.append(Mark(texts.status_name(posting.status, posting.status_text), "warn"))
    if posting.ahead:
        found.append(Mark(_say("Ozon not told"), "warn"))
    found += _late(row, now)
    if row.due.printed and posting.tab is Tab.TO_SHIP:
        found.append(Mark(_say("label printed"), "muted"))
    return tuple(found)


def stage_words(row: QueueRow, now: datetime) -> str:
    """The same in one line."""
    return " · ".join(mark.words for mark in marks(row, now))


def _stands(posting: Posting) -> Mark:
    if posting.on_hold and posting.tab is Tab.ATTENTION:
        return Mark(_say("on hold: {reason}").format(reason=_why_held(posting)), "warn")
    if posting.incomplete and posting.tab is Tab.ATTENTION:
        return Mark(_say("incomplete"), "warn")
    if posting.status is OzonStatus.UNKNOWN:
        return Mark(texts.status_name(posting.status, posting.status_text), "warn")
    if posting.tab is Tab.ATTENTION and not posting.open_cases:
        return Mark(texts.status_name(posting.status), "warn")
    if posting.stage in LEFT and (posting.ahead or posting.status in AWAITING_HANDOVER):
        return Mark(texts.stage_name(posting.stage), "text")
    if posting.ahead:
        return Mark(_say("packed here"), "text")
    if posting.status in BEFORE_PACKING:
        if posting.status is OzonStatus.AWAITING_APPROVE:
            return Mark(texts.status_name(posting.status), "text")
        return Mark(texts.stage_name(Stage.NEW), "text")
    if posting.status in AWAITING_HANDOVER and posting.stage is Stage.PACKED:
        return Mark(texts.stage_name(Stage.PACKED), "text")
    return Mark(texts.status_name(posting.status, posting.status_text), "text")


def _cancelled(row: QueueRow, now: datetime) -> tuple[Mark, ...]:
    posting, found = row.posting, []
    if posting.cancelled_after_packing:
        if posting.must_be_pulled:
            found.append(Mark(_say("pull from the pile"), "late"))
        elif posting.pulled_at is not None:
            found.append(Mark(_say("pulled {time}").format(time=_when(posting.pulled_at, row.zone, now)), "done"))
        found.append(Mark(_say("cancelled after packing"), "text"))
    elif posting.stage is Stage.CANCELLED:
        found.append(Mark(texts.stage_name(Stage.CANCELLED), "text"))
    else:
        found.append(Mark(texts.status_name(OzonStatus.CANCELLED), "text"))
    if posting.ahead:
        found.append(Mark(_say("Ozon not told"), "warn"))
    found += [*_cases(posting), *_late(row, now)]
    return tuple(found)


def _late(row: QueueRow, now: datetime) -> list[Mark]:
    """What has been missed; of a closed posting that is the clock of a case."""
    if row.due.at is None or now <= row.due.at:
        return []
    return [Mark(_say(_LATE[DeadlineKind(row.due.kind)]), "late")]


def _cases(posting: Posting) -> list[Mark]:
    """What is being put right about it."""
    kinds = (texts.case_kind(str(case.kind)) for case in posting.open_cases) if posting.cases else ()
    return [Mark(_say("case: {kind}").format(kind=kind), "warn") for kind in kinds]


def _when(at: datetime, zone: str, now: datetime) -> str:
    """The time of day, with the day where that isn't today."""
    here, day = formats.clock(at, zone), formats.short_day(at, zone)
    return here if day == formats.short_day(now, zone) else f"{day} {here}"


def _why_held(posting: Posting) -> str:
    reason = posting.hold_reason
    if reason is HoldReason.OTHER and posting.hold_note:
        return posting.hold_note
    return texts.hold_reason(reason) if reason is not None else ""


_WORDS: Final = (
    QT_TRANSLATE_NOOP("QueueMarks", "on hold: {reason}"),
    QT_TRANSLATE_NOOP("QueueMarks", "incomplete"),
    QT_TRANSLATE_NOOP("QueueMarks", "packed here"),
    QT_TRANSLATE_NOOP("QueueMarks", "Ozon not told"),
    QT_TRANSLATE_NOOP("QueueMarks", "label printed"),
    QT_TRANSLATE_NOOP("QueueMarks", "EXPRESS"),
    QT_TRANSLATE_NOOP("QueueMarks", "pull from the pile"),
    QT_TRANSLATE_NOOP("QueueMarks", "cancelled after packing"),
    QT_TRANSLATE_NOOP("QueueMarks", "pulled {time}"),
    QT_TRANSLATE_NOOP("QueueMarks", "case: {kind}"),
)


def _say(source: str) -> str:
    return QCoreApplication.translate("QueueMarks", source)
