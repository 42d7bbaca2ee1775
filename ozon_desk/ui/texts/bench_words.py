"""What the bench answers, in words: for the strip above the goods, and for the command line."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ozon_desk.domain.errors import Fact
from ozon_desk.domain.packing import OnBench
from ozon_desk.domain.posting import HoldReason
from ozon_desk.domain.steps import Step, Wanted
from ozon_desk.services.bench_answers import Answer, BenchAnswer, Option
from ozon_desk.ui.saying import QT_TRANSLATE_NOOP, say
from ozon_desk.ui.texts.cases import return_condition
from ozon_desk.ui.texts.errors import Message, alarm, short_codes
from ozon_desk.ui.texts.names import hold_reason

_ANSWERS: Final[Mapping[Answer, str]] = MappingProxyType(
    {
        Answer.OPENED: QT_TRANSLATE_NOOP("bench", "On the bench: {posting}"),
        Answer.COUNTED: QT_TRANSLATE_NOOP("bench", "Right: {article}"),
        Answer.NEXT_BOX: QT_TRANSLATE_NOOP("bench", "Box {box} of {boxes}"),
        Answer.PACKED: QT_TRANSLATE_NOOP("bench", "Packed: {posting}"),
        Answer.UNPACKED: QT_TRANSLATE_NOOP("bench", "Unpacked: {posting}"),
        Answer.HELD: QT_TRANSLATE_NOOP("bench", "On hold: {posting}, {reason}"),
        Answer.PULLED: QT_TRANSLATE_NOOP("bench", "Pulled from the pile: {posting}"),
        Answer.RETURNED: QT_TRANSLATE_NOOP("bench", "Return taken in: {posting}. {condition}"),
        Answer.LEARNED: QT_TRANSLATE_NOOP("bench", "Learned: {barcode} is {article}"),
        Answer.REPRINT: QT_TRANSLATE_NOOP("bench", "Label once more: {posting}"),
        Answer.SIGNED_IN: QT_TRANSLATE_NOOP("bench", "Packing now: {name}"),
        Answer.TAKEN_BACK: QT_TRANSLATE_NOOP("bench", "Taken back"),
        Answer.CLEARED: QT_TRANSLATE_NOOP("bench", "Put aside: {posting}"),
        Answer.ACKNOWLEDGED: QT_TRANSLATE_NOOP("bench", "Seen"),
        Answer.NOTHING: QT_TRANSLATE_NOOP("bench", "Nothing to do"),
    }
)
_STEPS: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        Step.MARK: (
            QT_TRANSLATE_NOOP("bench", "Scan the Honest Sign code of {article}"),
            QT_TRANSLATE_NOOP("bench", "Code {number} of {quantity}. {name}"),
        ),
        Step.WEIGHT: (
            QT_TRANSLATE_NOOP("bench", "Weigh box {box} of {boxes}"),
            QT_TRANSLATE_NOOP("bench", "Type grams, or kilograms as 1.25, and press Enter"),
        ),
        Step.SIZE: (
            QT_TRANSLATE_NOOP("bench", "Measure box {box} of {boxes}"),
            QT_TRANSLATE_NOOP("bench", "Type centimetres as 30x20x10 and press Enter"),
        ),
        Step.LABEL: (
            QT_TRANSLATE_NOOP("bench", "Scan the label back: box {box} of {boxes}"),
            QT_TRANSLATE_NOOP("bench", "Stick it on, then scan the small square code on it"),
        ),
    }
)
_OPTIONS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "unpack": QT_TRANSLATE_NOOP("bench", "Unpack"),
        "learn": QT_TRANSLATE_NOOP("bench", "Teach this barcode"),
        "line": QT_TRANSLATE_NOOP("bench", "{article} “{name}”"),
        "hold": QT_TRANSLATE_NOOP("bench", "{reason}"),
        "return": QT_TRANSLATE_NOOP("bench", "It came back: take the return in"),
        "condition": QT_TRANSLATE_NOOP("bench", "{condition}"),
    }
)


def answered(answer: BenchAnswer) -> Message:
    """Any answer of the bench: what happened (or is wrong), and what to do now."""
    if answer.needs_acknowledgement:
        return alarm(answer.code, answer.facts)
    facts = short_codes(answer.facts)
    if answer.posting is not None:
        facts["posting"] = answer.posting.posting_number
    if answer.item is not None:
        facts.setdefault("article", answer.item.article)
    if "reason" in facts:
        facts["reason"] = hold_reason(HoldReason(str(facts["reason"])))
    if "condition" in facts:
        facts["condition"] = return_condition(str(facts["condition"]))
    if answer.answer is Answer.ASKED:
        return _asked(answer.code, facts)
    return Message(say("bench", _ANSWERS[answer.answer], facts), "")


def step(lying: OnBench, due: Wanted | None) -> Message | None:
    """What is due after the last piece; None while pieces are missing."""
    return None if due is None or due.step is Step.GOODS else _asked(due.step, due.facts(lying))


def _asked(code: str, facts: Mapping[str, Fact]) -> Message:
    title, todo = _STEPS[code]
    said = say("bench", todo, facts)
    if not facts.get("required", 1):
        left_out = QT_TRANSLATE_NOOP("bench", "{todo}. Enter alone leaves it out")
        said = say("bench", left_out, {"todo": said})
    return Message(say("bench", title, facts), said)


def option_text(option: Option) -> str:
    """What stands on an alarm's button."""
    facts = dict(option.facts)
    if "reason" in facts:
        facts["reason"] = hold_reason(HoldReason(str(facts["reason"])))
    if "condition" in facts:
        facts["condition"] = return_condition(str(facts["condition"]))
    return say("bench", _OPTIONS.get(option.code, option.code), facts)
