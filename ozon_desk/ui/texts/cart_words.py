"""What a cart answers, and what a cut-off warns of, in words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Final

from ozon_desk.domain.handovers import Way
from ozon_desk.services.cart import CartAnswer, CartSaid
from ozon_desk.services.leaving import CutOff
from ozon_desk.ui import formats
from ozon_desk.ui.saying import QT_TRANSLATE_NOOP, listed, say
from ozon_desk.ui.texts.counted import Counted
from ozon_desk.ui.texts.errors import Message, alarm
from ozon_desk.ui.texts.names import carrier_name

SAID: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        CartAnswer.ON_CART: (QT_TRANSLATE_NOOP("cart", "On the cart: {posting}"), ""),
        "part": (
            QT_TRANSLATE_NOOP("cart", "{on} of {of} boxes: {posting}"),
            QT_TRANSLATE_NOOP("cart", "It leaves only with all of them"),
        ),
        "whole": (QT_TRANSLATE_NOOP("cart", "All {of} boxes on the cart: {posting}"), ""),
        CartAnswer.ALREADY: (QT_TRANSLATE_NOOP("cart", "Already on the cart: {posting}"), ""),
        CartAnswer.TAKEN_OUT: (QT_TRANSLATE_NOOP("cart", "Taken off the cart: {posting}"), ""),
        CartAnswer.NOT_ON_CART: (QT_TRANSLATE_NOOP("cart", "Stays here: {posting}"), ""),
        CartAnswer.PULLED: (QT_TRANSLATE_NOOP("cart", "Pulled from the pile: {posting}"), ""),
        CartAnswer.SIGNED_IN: (QT_TRANSLATE_NOOP("cart", "Signed in: {name}"), ""),
    }
)
OPTIONS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "insist": QT_TRANSLATE_NOOP("cart", "Hand it over all the same"),
        "insist_all": QT_TRANSLATE_NOOP("cart", "The same for all on this cart"),
    }
)


def cart_said(said: CartSaid) -> Message:
    """An answer of the cart; empty where there is nothing to say."""
    if said.needs_acknowledgement:
        return alarm(said.code, said.facts)
    key: str = said.answer
    of = int(said.facts.get("of", 1))
    if said.answer is CartAnswer.ON_CART and of > 1:
        key = "whole" if said.facts.get("on") == of else "part"
    if key not in SAID:
        return Message("", "")
    facts = {"posting": said.posting.posting_number if said.posting is not None else "", **said.facts}
    title, todo = SAID[key]
    return Message(say("cart", title, facts), say("cart", todo, facts) if todo else "")


def cart_options(said: CartSaid) -> list[str]:
    """What can be chosen, for the buttons that are numbered from 1."""
    if said.boxes:
        source = QT_TRANSLATE_NOOP("cart", "Box {number}")
        return [say("cart", source, {"number": box}) for box in said.boxes]
    return [say("cart", OPTIONS[code]) for code in said.options]


def cut_off_soon(cut_off: CutOff, now: datetime) -> Message:
    """The alarm before a carrier's cut-off, or before its driver comes."""
    facts = {
        "carrier": carrier_name(cut_off.carrier),
        "time": formats.moment_long(cut_off.at, cut_off.zone, now),
        "left": formats.countdown(cut_off.at, now, cut_off.zone),
    }
    if cut_off.way is Way.PICK_UP:
        title = say("cart", QT_TRANSLATE_NOOP("cart", "{carrier} comes at {time} · {left}"), facts)
    else:
        title = say("cart", QT_TRANSLATE_NOOP("cart", "{carrier}: cut-off at {time} · {left}"), facts)
    counts = Counted()
    parts = [counts.still_here(cut_off.here)] if cut_off.here else []
    if cut_off.must_go:
        parts.append(counts.must_go(cut_off.must_go))
    if cut_off.not_packed:
        parts.append(counts.not_packed_yet(cut_off.not_packed))
    todo = say("cart", QT_TRANSLATE_NOOP("cart", "{counts}. Hand them over: Ctrl+H"), {"counts": listed(parts)})
    return Message(title, todo)
