"""R15: a dear parcel is better handed over against a signature; a dispute about "not received" is weaker without."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from ozon_desk.domain.places import DeliveryMethod
from ozon_desk.domain.posting import Posting
from ozon_desk.domain.rulebook import RuleBook
from ozon_desk.domain.status import LEFT, Stage

_RUB: Final = frozenset({"RUB", "RUR", "₽"})


@dataclass(frozen=True, slots=True)
class SignatureAdvice:
    """All in RUB: what the goods are worth (None: not told), from what worth on it is advised, and about what it
    costs."""

    worth: Decimal | None
    threshold: int
    price: int

    def without_worth(self) -> SignatureAdvice:
        """For those who needn't know what is in the box, only that it is dear."""
        return replace(self, worth=None)


def signature_advice(posting: Posting, rules: RuleBook, method: DeliveryMethod | None) -> SignatureAdvice | None:
    """Whether R15 advises a signature. None where a price or the integration type isn't known, or prices are in
    another currency: nothing is guessed. None, too, once the parcel has left, when nobody can order it any more."""
    rule = rules.rule("R15")
    integration = posting.integration_type or (method.integration_type if method else None)
    if integration not in rule.applies_to or posting.stage in LEFT or posting.stage is Stage.CANCELLED:
        return None
    worth = worth_in_rub(posting)
    if worth is None or worth < rule.value:
        return None
    return SignatureAdvice(worth, rule.value, rule.more.get("price_rub", 0))


def worth_in_rub(posting: Posting) -> Decimal | None:
    """Price by pieces over all goods; None unless each has a price in RUB."""
    worth = Decimal(0)
    for item in posting.items:
        if item.price is None or item.currency.upper() not in _RUB:
            return None
        worth += item.price * item.quantity
    return worth if posting.items else None
