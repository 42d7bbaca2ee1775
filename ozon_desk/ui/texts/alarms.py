"""What to do about an alarm, and how far it has come."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Final

from ozon_desk.domain.alarms import Alarm, Level, NextStep
from ozon_desk.ui.saying import QT_TRANSLATE_NOOP, clauses, explained, listed, say
from ozon_desk.ui.texts.cases import case_step
from ozon_desk.ui.texts.names import consequence

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
SHORT: Final[Mapping[str, str]] = MappingProxyType(
    {
        NextStep.PACK: QT_TRANSLATE_NOOP("next_steps_short", "Pack"),
        NextStep.SETTLE_HOLD: QT_TRANSLATE_NOOP("next_steps_short", "Settle the hold"),
        NextStep.COMPLETE_IT: QT_TRANSLATE_NOOP("next_steps_short", "Good file"),
        NextStep.TELL_OZON: QT_TRANSLATE_NOOP("next_steps_short", "Tell Ozon"),
        NextStep.HAND_OVER: QT_TRANSLATE_NOOP("next_steps_short", "Hand over"),
        NextStep.HAND_OVER_LATE: QT_TRANSLATE_NOOP("next_steps_short", "Cut-off missed"),
        NextStep.ENTER_NUMBER: QT_TRANSLATE_NOOP("next_steps_short", "Tracking number"),
        NextStep.ASK_HUB: QT_TRANSLATE_NOOP("next_steps_short", "Ask the hub"),
        NextStep.ASK_CARRIER: QT_TRANSLATE_NOOP("next_steps_short", "Contact the carrier"),
        NextStep.OPEN_CASE: QT_TRANSLATE_NOOP("next_steps_short", "Have it searched for"),
        NextStep.CLAIM_LOST: QT_TRANSLATE_NOOP("next_steps_short", "Claim as lost"),
        NextStep.REPLACE_NUMBER: QT_TRANSLATE_NOOP("next_steps_short", "Replace the number"),
        NextStep.ANSWER_OZON: QT_TRANSLATE_NOOP("next_steps_short", "Answer Ozon"),
        NextStep.REMIND_SUPPORT: QT_TRANSLATE_NOOP("next_steps_short", "Ask support"),
        NextStep.SEND_EVIDENCE: QT_TRANSLATE_NOOP("next_steps_short", "Send photos"),
        NextStep.CASE_STEP: QT_TRANSLATE_NOOP("next_steps_short", "Case"),
        NextStep.CHECK_DELIVERY: QT_TRANSLATE_NOOP("next_steps_short", "Check delivery"),
        NextStep.NEW_DATE: QT_TRANSLATE_NOOP("next_steps_short", "New date"),
        NextStep.NO_DATE_LEFT: QT_TRANSLATE_NOOP("next_steps_short", "Write to support"),
        NextStep.AGREE_WITH_BUYER: QT_TRANSLATE_NOOP("next_steps_short", "Agree with the buyer"),
    }
)
"""The same in two or three words, for a chip with a number behind it."""

LEVELS: Final[Mapping[str, str]] = MappingProxyType(
    {
        Level.MISSED: QT_TRANSLATE_NOOP("alarm_levels", "missed"),
        Level.NOW: QT_TRANSLATE_NOOP("alarm_levels", "now"),
        Level.COMING: QT_TRANSLATE_NOOP("alarm_levels", "coming"),
    }
)

SOURCES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "guide": QT_TRANSLATE_NOOP("rule_sources", "sellers' guide"),
        "ozon": QT_TRANSLATE_NOOP("rule_sources", "Ozon's help"),
        "own": QT_TRANSLATE_NOOP("rule_sources", "own change"),
    }
)


def next_step(alarm: Alarm) -> str:
    """What to do now; what somebody has written into the case stands behind it."""
    told = next_step_name(alarm.next_step)
    return explained(told, clauses([case_step(note) for note in alarm.notes])) if alarm.notes else told


def next_step_name(step: NextStep) -> str:
    return say("next_steps", NEXT_STEPS[step])


def otherwise(alarm: Alarm, now: datetime) -> str:
    """What happens if nothing is done; of a missed one, what that means. Empty where nothing does."""
    told = consequence(alarm.consequence)
    if not told:
        return ""
    frames = (
        QT_TRANSLATE_NOOP("alarm_levels", "Otherwise: {consequence}"),
        QT_TRANSLATE_NOOP("alarm_levels", "Missed: {consequence}"),
    )
    return say("alarm_levels", frames[now > alarm.due], {"consequence": told})


def next_step_short(step: NextStep) -> str:
    """In two or three words."""
    return say("next_steps_short", SHORT[step])


def rule_source(source: str) -> str:
    """Where a rule of the book stands: "guide", "ozon" or both ("guide+ozon"), or "own" if the owner changed it."""
    return listed([say("rule_sources", SOURCES.get(one, one)) for one in source.split("+")])


def level_name(level: Level) -> str:
    """In lower case: it stands behind a number or before a span."""
    return say("alarm_levels", LEVELS[level])
