"""What a packer's session sees of postings, their history and files; an owner's sees all of it."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from ozon_desk.domain.drafts import FileNote, ItemDraft, RowProblem
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.labels import LabelSize
from ozon_desk.domain.places import DeliveryMethod
from ozon_desk.domain.plan import FieldChange
from ozon_desk.domain.posting import Buyer, HoldReason, IntegrationType, Item
from ozon_desk.domain.products import Product
from ozon_desk.domain.sight import Hidden
from ozon_desk.exchange.layouts import UnknownLayout
from ozon_desk.services.sight import OWNERS_DEEDS
from ozon_desk.storage.verdicts import About
from tests.builders import draft, take_in

ROOT = Path(__file__).resolve().parents[2]

NUMBER = "41234567-0001-1"
BUYER = Buyer("Kup Markov", "kup@mark.example", "Pol Markov", "+7 900 1112233", "Ulitsa Marka 7", "101000")
PLACE = {"region": "Markovskaya", "city": "Markovsk"}
SECRETS = (*(getattr(BUYER, one.name) for one in fields(BUYER)), *PLACE.values(), "8765", "4321")


def goods(price: str) -> tuple[ItemDraft, ...]:
    return (ItemDraft("584650000", "TPMS-04", "Sensor", 2, price, "RUB"),)


@pytest.fixture
def shop(desk):
    """A posting with a buyer and a price, changed once; an owner and a packer, nobody signed in."""
    take_in(desk, draft(NUMBER, *goods("8765.00"), buyer=BUYER, status_text="one", **PLACE))
    take_in(desk, draft(NUMBER, *goods("4321.00"), buyer=BUYER, **PLACE))
    desk.packers.add("Anna")
    desk.packers.add("Olga", pin="2580", is_owner=True)
    return desk


def everything(value: Any) -> str:
    """All that stands in a value, in whatever it is nested."""
    if is_dataclass(value) and not isinstance(value, type):
        return " ".join(everything(getattr(value, one.name)) for one in fields(value))
    if isinstance(value, dict):
        return " ".join(everything(one) for one in value.values())
    if isinstance(value, (list, tuple, set, frozenset)):
        return " ".join(map(everything, value))
    return str(value)


def secrets_in(value: Any) -> list[str]:
    told = everything(value)
    return [secret for secret in SECRETS if secret in told]


READS: dict[str, Callable[[Any], Any]] = {
    "row": lambda desk: desk.queue.rows(desk.queue.ids(desk.queue.next().posting.tab)),
    "posting": lambda desk: desk.queue.posting(1),
    "next": lambda desk: desk.queue.next(),
    "history": lambda desk: desk.history.of_posting(1),
    "journal": lambda desk: desk.history.newest(),
    "found": lambda desk: desk.deeds.find(NUMBER),
    "cases": lambda desk: desk.cases.posting(NUMBER),
    "dossier": lambda desk: desk.dossiers.of(1).posting,
    "scanned": lambda desk: desk.new_bench().scan(NUMBER),
    "held": lambda desk: (desk.deeds.hold(NUMBER, HoldReason.DAMAGED), desk.deeds.release(NUMBER)),
}


@pytest.mark.parametrize("read", READS)
def test_a_packer_is_given_neither_buyers_nor_prices(shop, read):
    assert secrets_in(READS[read](shop)) == []
    shop.packers.sign_in(shop.packers.named("Anna"))
    assert secrets_in(READS[read](shop)) == []


def test_an_owner_is_given_both(shop):
    shop.packers.sign_in(shop.packers.named("Olga"))
    assert secrets_in(shop.queue.posting(1)) == [one for one in SECRETS if one != "8765"]
    assert {"8765", "4321"} <= set(secrets_in(shop.history.of_posting(1)))
    shop.packers.sign_out()
    assert secrets_in(shop.queue.posting(1)) == []


def test_the_label_and_the_slip_carry_the_recipient_whoever_prints(shop):
    (label,) = shop.labels.prepare([1], LabelSize.SMALL).contents
    assert (label.recipient, label.place) == ("Pol Markov", "Markovsk")
    (slip,) = shop.slips.prepare([1]).contents
    assert "Pol Markov" in everything(slip)


def test_a_packers_import_loses_nothing(shop):
    """What isn't shown is compared and kept all the same."""
    take_in(shop, draft(NUMBER, *goods("4321.00"), carrier="CDEK"))
    take_in(shop, draft(NUMBER, ItemDraft("584650000", "TPMS-04", "Sensor", 3)))
    shop.deeds.hold(NUMBER, HoldReason.DAMAGED)
    shop.deeds.release(NUMBER)
    shop.packers.sign_in(shop.packers.named("Olga"))
    posting = shop.queue.posting(1)
    assert (posting.buyer, posting.city, posting.carrier) == (BUYER, "Markovsk", "CDEK")
    assert posting.items == (Item("584650000", "TPMS-04", "Sensor", 3, Decimal("4321.00"), "RUB"),)


def test_what_changed_is_named_and_its_value_hidden(shop):
    hide = shop.sight.change
    assert hide(FieldChange("buyer", None, BUYER)) == FieldChange("buyer", Hidden.BUYER, Hidden.BUYER)
    assert hide(FieldChange("city", "", "Markovsk")) == FieldChange("city", Hidden.BUYER, Hidden.BUYER)
    one, other = (Item("1", "A", "N", 1, Decimal(price), "RUB") for price in (1, 2))
    assert hide(FieldChange("items", (one,), (other,))) == FieldChange("price", Hidden.MONEY, Hidden.MONEY)
    more = hide(FieldChange("items", (one,), (Item("1", "A", "N", 2, Decimal(2), "RUB"),)))
    assert [(item.quantity, item.price) for item in (*more.before, *more.after)] == [(1, None), (2, None)]
    assert hide(FieldChange("carrier", "a", "b")) == FieldChange("carrier", "a", "b")
    assert hide(FieldChange("items", None, (one,))).after[0].price is None


def test_files_are_told_of_without_what_stands_in_them(shop):
    assert shop.sight.note(FileNote("bad_price", "4321 rub", 3)).value == "…"
    assert shop.sight.note(FileNote("cut_at_10000", "10000")).value == "10000"
    assert shop.sight.problem(RowProblem(3, "Price", "bad_price", "4321 rub")).value == "…"
    unknown = UnknownLayout("a.csv", "key", ("Name", "Phone"), {}, (("Pol Markov",), ("+7",)))
    assert shop.sight.unknown(unknown).samples == ((), ())
    assert shop.sight.unknown(unknown).headers == unknown.headers
    shop.packers.sign_in(shop.packers.named("Olga"))
    assert shop.sight.unknown(unknown) is unknown
    assert shop.sight.note(FileNote("bad_price", "4321 rub", 3)).value == "4321 rub"


def test_a_dear_parcel_is_dear_without_its_worth(shop):
    take_in(shop, draft("41234567-0002-1", *goods("8765.00")))
    posting = shop.queue.posting(2)
    with pytest.raises(Refusal):
        shop.shop.change(delivery_methods=(DeliveryMethod(posting.delivery_method, ""),))
    shop.packers.sign_in(shop.packers.named("Olga"))
    method = DeliveryMethod(posting.delivery_method, "", IntegrationType.NON_INTEGRATED)
    shop.shop.change(delivery_methods=(method,))
    assert shop.queue.signature_advice(2).worth == Decimal("17530.00")
    shop.packers.sign_out()
    advice = shop.queue.signature_advice(2)
    assert (advice.worth, advice.threshold) == (None, 5000)


def test_the_recipient_is_named_in_a_bundle_by_owners_alone(shop):
    with pytest.raises(Refusal) as refusal:
        shop.dossiers.of(1, with_recipient=True)
    assert refusal.value.code == "owner_only"
    shop.packers.sign_in(shop.packers.named("Olga"))
    assert shop.dossiers.of(1, with_recipient=True).posting.buyer == BUYER


def test_settings_are_an_owners_but_for_answers_given_at_work(shop):
    for value in ({"country": "CN"}, {"shop_name": "S"}, {"stores": ("A",)}, {"keep_buyers_days": 5}):
        with pytest.raises(Refusal) as refusal:
            shop.shop.change(**value)
        assert refusal.value.code == "owner_only"
    with pytest.raises(Refusal):
        shop.shop.change(import_time_zone="UTC", country="CN")
    shop.shop.change(import_time_zone="UTC")
    assert (shop.shop.settings.import_time_zone, shop.shop.settings.country) == ("UTC", "RU")


def test_everybody_is_an_owner_while_there_is_none(desk):
    take_in(desk, draft(NUMBER, *goods("4321.00"), buyer=BUYER))
    assert desk.queue.posting(1).buyer == BUYER
    desk.packers.sign_in(desk.packers.add("Anna"))
    assert desk.queue.posting(1).buyer == BUYER
    assert all((desk.sight.money, desk.sight.buyers, desk.sight.others, desk.sight.settings))


def test_the_command_line_sees_everything(shop):
    shop.packers.trust()
    assert shop.queue.posting(1).buyer == BUYER


def test_a_change_of_sight_says_look_again(shop):
    heard = []
    shop.bell.listen(lambda changes: heard.append((changes.postings, shop.sight.buyers)))
    anna, olga = shop.packers.named("Anna"), shop.packers.named("Olga")
    for step in (lambda: shop.packers.sign_in(anna), lambda: shop.packers.sign_in(olga), shop.packers.sign_out):
        step()
    assert heard == [(frozenset(), False), (None, True), (None, False)]


def test_what_only_an_owner_does_nobody_else_takes_back(shop):
    shop.packers.sign_in(shop.packers.named("Olga"))
    shop.points.add(2, "CDEK")
    shop.packers.sign_out()
    with pytest.raises(Refusal) as refusal:
        shop.history.undo()
    assert refusal.value.code == "owner_only"
    shop.packers.sign_in(shop.packers.named("Olga"))
    assert shop.history.undo().deed == "points_added"


def test_the_list_of_products_is_an_owners(shop, tmp_path):
    for deed in (
        lambda: shop.products.save(Product(0, "A", "1", "New")),
        lambda: shop.products.remove([1]),
        shop.products.take_from_orders,
    ):
        with pytest.raises(Refusal) as refusal:
            deed()
        assert refusal.value.code == "owner_only"


def test_every_undoable_deed_that_asks_for_an_owner_is_on_the_list():
    """Read from the services: a method that checks the owner and writes an undoable deed."""
    found = set()
    for path in (ROOT / "ozon_desk" / "services").glob("*.py"):
        for method in (one for one in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(one, ast.FunctionDef)):
            calls = [one for one in ast.walk(method) if isinstance(one, ast.Call)]
            names = {one.func.attr for one in calls if isinstance(one.func, ast.Attribute)}
            if "check_owner" not in names:
                continue
            for call in calls:
                # What the owner says of a posting is a deed of the name of what it is about.
                found.update(About[one.attr] for one in call.args if ast.unparse(one).startswith("About."))
                if isinstance(call.func, ast.Attribute) and call.func.attr in ("deed", "amend") and call.args:
                    fixed = any(one.arg == "undoable" for one in call.keywords)
                    name = call.args[0]
                    if isinstance(name, ast.Constant) and not fixed:
                        found.add(name.value)
    assert {"points_added", "late_cause", "cancel_fault"} <= found
    assert found <= OWNERS_DEEDS
