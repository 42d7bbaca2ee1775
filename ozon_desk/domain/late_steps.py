"""What to do now about a posting that was late, or is."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from ozon_desk.domain.deadline_kinds import Deadline, DeadlineKind
from ozon_desk.domain.lateness import Cause, LateStep, ToDo
from ozon_desk.domain.posting import Posting
from ozon_desk.domain.status import AWAITING_HANDOVER, Stage, Tab

_DONE: Final = frozenset({Tab.CANCELLED, Tab.DONE})
_NOTHING: Final = ToDo()
_IMPORT: Final = ToDo(LateStep.IMPORT_MORE_OFTEN)


def to_do(
    posting: Posting | None, cause: Cause, number_needed: bool | None, running: Iterable[Deadline], now: datetime
) -> ToDo:
    """``posting`` None: delivered or cancelled long ago. ``running`` are its deadlines at ``now``."""
    if posting is None or posting.tab in _DONE:
        return _lesson(cause)
    clocks = {deadline.kind: deadline for deadline in running}
    if posting.handed_over_at is None:
        return _still_here(posting, number_needed, clocks.get(DeadlineKind.PACK_FINAL))
    new_date = clocks.get(DeadlineKind.NEW_DATE)
    if new_date is not None:
        return ToDo(LateStep.NEW_DATE, new_date.due)
    if DeadlineKind.SHIP in clocks:
        return ToDo(LateStep.SET_STATUS)
    missed = {kind for kind, deadline in clocks.items() if deadline.missed(now)}
    if missed & {DeadlineKind.HIGH_RISK, DeadlineKind.RANK_FALLS}:
        return ToDo(LateStep.OPEN_CASE)
    if DeadlineKind.TRACKING_SILENT in missed:
        return ToDo(LateStep.CALL_CARRIER)
    return _lesson(cause)


def _still_here(posting: Posting, number_needed: bool | None, final: Deadline | None) -> ToDo:
    by = None if final is None else final.due
    if posting.on_hold:
        return ToDo(LateStep.SETTLE_HOLD, by, final is not None)
    if posting.incomplete:
        return ToDo(LateStep.COMPLETE_IT, by, final is not None)
    if posting.stage is Stage.NEW and posting.status not in AWAITING_HANDOVER:
        return ToDo(LateStep.PACK, by, final is not None)
    if number_needed is not False and posting.tracking_missing:
        return ToDo(LateStep.ENTER_NUMBER)
    return ToDo(LateStep.HAND_OVER)


def _lesson(cause: Cause) -> ToDo:
    """Nothing can be done for it any more; for the next one perhaps."""
    return _IMPORT if cause is Cause.IMPORTED_LATE else _NOTHING
