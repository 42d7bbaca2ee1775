"""What the tracking workshop wants and answers, in words: the large line above its scan field, and what it asks."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ozon_desk.services.pool import LOW, Stock
from ozon_desk.services.workshop_answers import Heard, OpenBox, Option, WorkshopAnswer
from ozon_desk.ui.saying import QT_TRANSLATE_NOOP, explained, listed, say
from ozon_desk.ui.texts.counted import Counted
from ozon_desk.ui.texts.errors import Message, alarm, short_codes

_ANSWERS: Final[Mapping[Heard, str]] = MappingProxyType(
    {
        Heard.OPENED: QT_TRANSLATE_NOOP("workshop", "{posting}: now its number"),
        Heard.REMEMBERED: QT_TRANSLATE_NOOP("workshop", "{number}: now its box"),
        Heard.ENTERED: QT_TRANSLATE_NOOP("workshop", "Entered: {number}"),
        Heard.SAME: QT_TRANSLATE_NOOP("workshop", "{posting} has this number already"),
        Heard.BAG: QT_TRANSLATE_NOOP("workshop", "{number}: now every box that travels by it"),
        Heard.DOMESTIC: QT_TRANSLATE_NOOP("workshop", "{posting} travels by {number}"),
        Heard.SKIPPED: QT_TRANSLATE_NOOP("workshop", "No number yet: {posting}"),
        Heard.TAKEN_BACK: QT_TRANSLATE_NOOP("workshop", "Taken back: {number}, {posting} has no number now"),
        Heard.DROPPED: QT_TRANSLATE_NOOP("workshop", "Not entered"),
        Heard.SIGNED_IN: QT_TRANSLATE_NOOP("workshop", "Working now: {name}"),
        Heard.ACKNOWLEDGED: QT_TRANSLATE_NOOP("workshop", "Seen"),
        Heard.NOTHING: QT_TRANSLATE_NOOP("workshop", "Nothing to do"),
    }
)
_OPTIONS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "box": QT_TRANSLATE_NOOP("workshop", "Box {package}/{boxes}: no number"),
        "box_with": QT_TRANSLATE_NOOP("workshop", "Box {package}/{boxes}: {number}"),
        "carrier": QT_TRANSLATE_NOOP("workshop", "{carrier}"),
    }
)


def workshop_answer(answer: WorkshopAnswer) -> Message:
    """What happened, is wrong or is asked, and what to do now."""
    facts = dict(short_codes(answer.facts))
    if answer.waits or answer.answer is Heard.KEPT:
        if "boxes" in facts:
            facts["boxes"] = Counted().boxes(int(facts["boxes"]))
        return alarm(answer.code, facts)
    if answer.box is not None:
        facts["posting"] = _named(answer.box)
    return Message(say("workshop", _ANSWERS[answer.answer], facts), "")


def workshop_wanted(box: OpenBox | None, number: str, bag: str, *, domestic: bool) -> Message:
    """What is to be scanned now; under it what it is for."""
    if domestic:
        if bag:
            title = say("workshop", QT_TRANSLATE_NOOP("workshop", "Scan each box of this bag"))
            source = QT_TRANSLATE_NOOP("workshop", "Domestic number {number}. Another number begins the next bag")
            return Message(title, say("workshop", source, {"number": bag}))
        title = say("workshop", QT_TRANSLATE_NOOP("workshop", "Scan the domestic number"))
        if box is not None:
            return Message(title, _named(box))
        source = QT_TRANSLATE_NOOP("workshop", "Of the courier to the forwarder: one number, many boxes")
        return Message(title, say("workshop", source))
    if box is not None:
        has = box.box.tracking_number
        source = QT_TRANSLATE_NOOP("workshop", "{posting} has {number}: another one would take its place")
        told = say("workshop", source, {"posting": _named(box), "number": has}) if has else _named(box)
        return Message(say("workshop", QT_TRANSLATE_NOOP("workshop", "Scan its number")), told)
    if number:
        title = say("workshop", QT_TRANSLATE_NOOP("workshop", "Scan its box"))
        source = QT_TRANSLATE_NOOP("workshop", "{number} waits for its box")
        return Message(title, say("workshop", source, {"number": number}))
    title = say("workshop", QT_TRANSLATE_NOOP("workshop", "Scan a box"))
    return Message(title, say("workshop", QT_TRANSLATE_NOOP("workshop", "Its label, or Ozon's; then its number, next")))


def workshop_option(option: Option) -> str:
    """What stands on a question's button."""
    code = "box_with" if option.code == "box" and option.facts.get("number") else option.code
    return say("workshop", _OPTIONS.get(code, code), option.facts)


def _named(box: OpenBox) -> str:
    """The posting, and which of its boxes where it has several."""
    if len(box.posting.packages) == 1:
        return box.posting.posting_number
    source = QT_TRANSLATE_NOOP("workshop", "{posting}, box {place}")
    return say("workshop", source, {"posting": box.posting.posting_number, "place": box.place})


def pool_counts(stock: Stock) -> list[str]:
    """How many numbers of a stock there are of each kind, and a word where few are left."""
    counted = Counted()
    counts = [counted.free_numbers(stock.free), counted.given_numbers(stock.given)]
    if stock.withdrawn:
        counts.append(counted.withdrawn_numbers(stock.withdrawn))
    return [*counts, *_low(stock)]


def pool_free(stock: Stock) -> str:
    """Whose numbers, and how many can still be given out."""
    return _of_stock(stock, [Counted().free_numbers(stock.free), *_low(stock)])


def pool_stock(stock: Stock) -> str:
    """Whose numbers, and how many of each kind."""
    return _of_stock(stock, pool_counts(stock))


def _low(stock: Stock) -> list[str]:
    return [Counted().low()] if stock.free <= LOW else []


def _of_stock(stock: Stock, counts: list[str]) -> str:
    return explained(" · ".join(filter(None, (stock.carrier, stock.delivery_method))), listed(counts))
