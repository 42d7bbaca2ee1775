"""What to do about an alarm, and how far it has come."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ozon_desk.domain.alarms import Alarm, Level, NextStep
from ozon_desk.ui.saying import QT_TRANSLATE_NOOP, say

NEXT_STEPS: Final[Mapping[str, str]] = MappingProxyType(
    {
        NextStep.PACK: QT_TRANSLATE_NOOP("next_steps", "Pack it now"),
        NextStep.SETTLE_HOLD: QT_TRANSLATE_NOOP("next_steps", "Settle why it is on hold, or cancel it"),
        NextStep.COMPLETE_IT: QT_TRANSLATE_NOOP("next_steps", "Take in a good file: a row of it was refused"),
        NextStep.TELL_OZON: QT_TRANSLATE_NOOP("next_steps", "Enter it in Ozon's cabinet: done here, Ozon doesn't know"),
        NextStep.HAND_OVER: QT_TRANSLATE_NOOP("next_steps", "Hand it over before the cut-off"),
        NextStep.HAND_OVER_LATE: QT_TRANSLATE_NOOP("next_steps", "Cut-off missed: bring it to another drop-off today"),
        NextStep.ENTER_NUMBER: QT_TRANSLATE_NOOP("next_steps", "Enter the tracking number"),
        NextStep.ASK_HUB: QT_TRANSLATE_NOOP("next_steps", "Ask the carrier whether it has reached the hub"),
        NextStep.ASK_CARRIER: QT_TRANSLATE_NOOP("next_steps", "Contact the carrier and tell the buyer"),
        NextStep.OPEN_CASE: QT_TRANSLATE_NOOP("next_steps", "Have the carrier search for it, and open a case"),
        NextStep.CLAIM_LOST: QT_TRANSLATE_NOOP("next_steps", "Claim it as lost, and settle it with the buyer"),
        NextStep.REPLACE_NUMBER: QT_TRANSLATE_NOOP("next_steps", "Answer Ozon with a number that can be traced"),
        NextStep.ANSWER_OZON: QT_TRANSLATE_NOOP("next_steps", "Answer Ozon's question"),
        NextStep.REMIND_SUPPORT: QT_TRANSLATE_NOOP("next_steps", "Ask Ozon's support what they have decided"),
        NextStep.SEND_EVIDENCE: QT_TRANSLATE_NOOP("next_steps", "Send the photos of the packing"),
        NextStep.CASE_STEP: QT_TRANSLATE_NOOP("next_steps", "Take the next step of the case"),
        NextStep.CHECK_DELIVERY: QT_TRANSLATE_NOOP("next_steps", "Ask the carrier whether it will arrive in time"),
        NextStep.NEW_DATE: QT_TRANSLATE_NOOP("next_steps", "Give the buyer a new delivery date"),
        NextStep.NO_DATE_LEFT: QT_TRANSLATE_NOOP("next_steps", "No more moves of the date: write to Ozon's support"),
        NextStep.AGREE_WITH_BUYER: QT_TRANSLATE_NOOP("next_steps", "Agree with the buyer before they cancel"),
    }
)
LEVELS: Final[Mapping[str, str]] = MappingProxyType(
    {
        Level.MISSED: QT_TRANSLATE_NOOP("alarm_levels", "missed"),
        Level.NOW: QT_TRANSLATE_NOOP("alarm_levels", "now"),
        Level.COMING: QT_TRANSLATE_NOOP("alarm_levels", "coming"),
    }
)


def next_step(alarm: Alarm) -> str:
    """What to do now; what somebody has written into the case stands behind it."""
    told = next_step_name(alarm.next_step)
    if not alarm.note:
        return told
    return say("next_steps", QT_TRANSLATE_NOOP("next_steps", "{step}: {note}"), {"step": told, "note": alarm.note})


def next_step_name(step: NextStep) -> str:
    return say("next_steps", NEXT_STEPS[step])


def level_name(level: Level) -> str:
    """In lower case: it stands behind a number or before a span."""
    return say("alarm_levels", LEVELS[level])
