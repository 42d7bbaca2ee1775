"""Postings as rows of the database and as images in the journal: one table of conversions for both."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any, Final

from ozon_desk.domain.cases import Case, CaseKind, Condition, Outcome
from ozon_desk.domain.events import EventKind
from ozon_desk.domain.posting import Buyer, HoldReason, IntegrationType, Item, Mark, Package, Portion, Posting
from ozon_desk.domain.status import OzonStatus, Stage
from ozon_desk.storage.types import from_stored, to_stored

Image = dict[str, Any]
"""Field name -> JSON value. Only fields of ``Posting``, and ``image_entry``, which names the image."""

MOMENTS: Final = (
    "accepted_at",
    "shipment_date",
    "ship_by",
    "handed_over_at",
    "delivered_at",
    "cancelled_at",
    "packed_at",
    "promised_date",
    "pulled_at",
)
PLAIN: Final = (
    "posting_number",
    "order_number",
    "status_text",
    "hold_note",
    "cancel_reason",
    "incomplete",
    "promise_moves",
    "warehouse",
    "delivery_method",
    "carrier",
    "region",
    "city",
    "store",
)
ENUMS: Final[Mapping[str, Callable[[str], Any]]] = {
    "status": OzonStatus,
    "stage": Stage,
    "hold_reason": HoldReason,
    "integration_type": IntegrationType,
}
ROW_FIELDS: Final = (*PLAIN, *ENUMS, *MOMENTS)
"""The fields that are columns of ``postings``; goods, packages and buyer have tables of their own."""


def stored_value(field: str, value: Any) -> Any:
    """A field's value as the database and the journal keep it."""
    if value is None:
        return None
    if field in MOMENTS:
        return to_stored(value)
    if field in ENUMS:
        return str(value)
    if field == "items":
        return [item_values(item) for item in value]
    if field == "packages":
        return [package_values(package) for package in value]
    if field == "marks":
        return [[mark.line, mark.key, mark.code] for mark in value]
    if field == "cases":
        return [case_values(case) for case in value]
    if field == "buyer":
        return buyer_values(value)
    return value


def field_value(field: str, value: Any) -> Any:
    """The other way round."""
    if value is None:
        return None
    if field in MOMENTS:
        return from_stored(value)
    if field in ENUMS:
        return ENUMS[field](value)
    if field == "items":
        return tuple(make_item(values) for values in value)
    if field == "packages":
        return tuple(make_package(values) for values in value)
    if field == "marks":
        return tuple(Mark(*values) for values in value)
    if field == "cases":
        return tuple(make_case(values) for values in value)
    if field == "buyer":
        return Buyer(*value)
    return value


def whole_image(posting: Posting) -> Image:
    return {name: stored_value(name, getattr(posting, name)) for name in Posting.__dataclass_fields__ if name != "id"}


def posting_of(image: Mapping[str, Any], posting_id: int) -> Posting:
    """A posting from a whole image; fields the image doesn't know keep their defaults (older journals)."""
    fields = {
        name: field_value(name, image[name]) for name in Posting.__dataclass_fields__ if name in image and name != "id"
    }
    return Posting(id=posting_id, **fields)


def with_image(posting: Posting, image: Mapping[str, Any]) -> Posting:
    """The posting with the fields of an image laid over it."""
    known = Posting.__dataclass_fields__
    return replace(posting, **{name: field_value(name, value) for name, value in image.items() if name in known})


def item_values(item: Item) -> list[Any]:
    price = None if item.price is None else str(item.price)
    return [item.sku, item.offer_id, item.name, item.quantity, price, item.currency]


def make_item(values: Sequence[Any]) -> Item:
    sku, offer_id, name, quantity, price, currency = values
    return Item(sku, offer_id, name, quantity, None if price is None else Decimal(price), currency)


def package_values(package: Package) -> list[Any]:
    """As in the table, without the empty values at its end: most boxes have none of them."""
    contents = json.dumps([[one.line, one.quantity] for one in package.contents]) if package.contents else None
    size = "x".join(map(str, package.size_mm)) if package.size_mm else None
    values = [package.number, package.tracking_number, package.carrier, contents, package.weight_g, size]
    values += [package.domestic_number or None, package.domestic_carrier or None, to_stored(package.last_event_at)]
    values.append(package.last_event and package.last_event.value)
    while values[-1] is None:
        values.pop()
    return values


_NOTHING: Final = (None,) * 10


def make_package(values: Sequence[Any]) -> Package:
    padded = [*values, *_NOTHING[len(values) :]]
    number, tracking_number, carrier, contents, weight_g, size = padded[:6]
    domestic_number, domestic_carrier, last_event_at, last_event = padded[6:]
    portions = tuple(Portion(*pair) for pair in json.loads(contents)) if contents else ()
    length, width, height = map(int, size.split("x")) if size else (0, 0, 0)
    return Package(
        number,
        tracking_number,
        carrier,
        portions,
        weight_g,
        (length, width, height) if size else None,
        domestic_number or "",
        domestic_carrier or "",
        from_stored(last_event_at),
        EventKind(last_event) if last_event else None,
    )


def case_values(case: Case) -> list[Any]:
    moments = (case.opened_at, case.due, case.closed_at, case.arrived_at)
    opened_at, due, closed_at, arrived_at = map(to_stored, moments)
    return [
        case.number,
        case.kind.value,
        opened_at,
        case.who,
        case.next_step,
        due,
        case.reference,
        closed_at,
        case.outcome and case.outcome.value,
        arrived_at,
        case.condition and case.condition.value,
    ]


def make_case(values: Sequence[Any]) -> Case:
    number, kind, opened_at, who, next_step, due, reference, closed_at, outcome, arrived_at, condition = values
    opened = from_stored(opened_at)
    assert opened is not None
    return Case(
        number,
        CaseKind(kind),
        opened,
        who,
        next_step,
        from_stored(due),
        reference,
        from_stored(closed_at),
        Outcome(outcome) if outcome else None,
        from_stored(arrived_at),
        Condition(condition) if condition else None,
    )


def buyer_values(buyer: Buyer) -> list[str]:
    return [getattr(buyer, name) for name in Buyer.__dataclass_fields__]
