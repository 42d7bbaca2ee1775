"""R15: only where the worth is known for certain, and only for carriers it can be ordered from."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest

from ozon_desk.domain.places import DeliveryMethod
from ozon_desk.domain.posting import IntegrationType, Item, Posting
from ozon_desk.domain.rulebook import RuleBook
from ozon_desk.domain.signature import signature_advice
from ozon_desk.domain.status import OzonStatus, Stage
from tests.conftest import RESOURCES

DATA = json.loads((RESOURCES / "rulebook.json").read_text(encoding="utf-8"))
RULES = RuleBook.from_data(DATA)


def posting(*prices: str | None, currency="RUB", quantity=1, kind=IntegrationType.TRACKING_3PL, stage=Stage.PACKED):
    items = tuple(
        Item("1", "A", "A", quantity, None if price is None else Decimal(price), currency) for price in prices
    )
    return Posting(
        id=1,
        posting_number="1-1-1",
        status=OzonStatus.AWAITING_DELIVER,
        stage=stage,
        items=items,
        integration_type=kind,
    )


@pytest.mark.parametrize(
    ("made", "advised"),
    [
        (posting("5000"), True),
        (posting("4999.99"), False),
        (posting("2500", quantity=2), True),
        (posting("3000", "2000"), True),
        (posting("9000", None), False),
        (posting("9000", currency="CNY"), False),
        (posting("9000", currency=""), False),
        (posting(), False),
        (posting("9000", kind=IntegrationType.OZON), False),
        (posting("9000", kind=None), False),
        (posting("9000", kind=IntegrationType.NON_INTEGRATED), True),
        (posting("9000", stage=Stage.HANDED_OVER), False),
        (posting("9000", stage=Stage.CANCELLED), False),
        (posting("9000", stage=Stage.NEW), True),
    ],
)
def test_when_it_is_advised(made, advised):
    assert (signature_advice(made, RULES, None) is not None) is advised


def test_the_method_says_what_the_file_leaves_open():
    method = DeliveryMethod("m", "Yanwen", IntegrationType.TRACKING_3PL)
    assert signature_advice(posting("9000", kind=None), RULES, method) is not None


def test_its_numbers_are_the_rule_books():
    rules = RuleBook.from_data(DATA, changes={"R15": {"value": 100, "price_rub": 90}})
    advice = signature_advice(posting("150"), rules, None)
    assert advice is not None
    assert (advice.worth, advice.threshold, advice.price) == (150, 100, 90)
