"""The shop's settings: one typed declaration of each, kept in the database with the orders."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import date, time
from typing import Any, Final

from ozon_desk.domain.labels import LabelSize
from ozon_desk.domain.places import EVERY_DAY, MOSCOW, DeliveryMethod, Requirement, Warehouse
from ozon_desk.domain.posting import IntegrationType
from ozon_desk.domain.rulebook import DEFAULT_EDITION


@dataclass(frozen=True, slots=True)
class ShopSettings:
    """All keys there are; a key not declared here can't be read or written.

    ``time_zone`` is the zone of warehouses without one of their own; ``import_time_zone`` the remembered answer for
    files that don't tell theirs (empty: nobody was asked yet); ``mapped_layouts`` column mappings by header key.
    ``label_templates`` are the owner's own, by label size ("58x40"). ``weighing`` and ``measuring`` hold for delivery
    methods that say nothing else; ``marks``: «Честный ЗНАК» codes are scanned for products that need them;
    ``scan_back``: the label on the box is scanned last; ``learn_barcodes``: packers, too, may teach the desk barcodes;
    ``photo_folder`` holds pictures of products, named by their article; ``slip_thanks`` the shop's own words on a
    packing slip by language, ``slip_logo`` a picture (PNG as base64), so that it travels with the back-up.
    ``carriers``: what the shop has changed in the list of carriers, or added to it (name -> fields);
    ``event_layouts``: mapped columns of tracking files by header key; ``handover_places``: where and to whom parcels
    of a carrier went last (carrier -> place, contact, …); ``case_texts``: the shop's own wordings by template key;
    ``shop_name``: how it signs them.
    ``stores``: the owner's stores at Ozon, where there are several; ``calendar_changes``: what the owner has put right
    in a country's calendar of working days (country -> ISO date -> whether people work on it); ``keep_buyers_days``:
    how long buyers' personal data is kept after a posting is done (0: for ever); the weekly report and its back-up go
    to ``report_folder`` (empty: nowhere) on ``report_weekday`` (0: Monday) in ``report_language`` (empty: Russian).
    ``late_notice``: who is told on the computer's desktop of postings that are late in half an hour ("off", "owner":
    only while an owner has signed in, "all"); ``update_notice``: the file or https address where a notice of a newer
    program is looked for (empty: nowhere).
    ``review_to_fill``: the database comes from a form that kept no moments to ship; no setting of anybody's.
    """

    time_zone: str = MOSCOW
    country: str = "RU"
    import_time_zone: str = ""
    mapped_layouts: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    warehouses: tuple[Warehouse, ...] = ()
    delivery_methods: tuple[DeliveryMethod, ...] = ()
    rulebook_edition: str = DEFAULT_EDITION
    rulebook_changes: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    label_size: LabelSize = LabelSize.SMALL
    label_language: str = "ru"
    label_templates: Mapping[str, Any] = field(default_factory=dict)
    weighing: Requirement = Requirement.OFF
    measuring: Requirement = Requirement.OFF
    marks: bool = False
    scan_back: bool = False
    learn_barcodes: bool = False
    photo_folder: str = ""
    print_slips: bool = False
    slip_language: str = "ru"
    slip_thanks: Mapping[str, str] = field(default_factory=dict)
    slip_logo: str = ""
    carriers: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    event_layouts: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    handover_places: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    case_texts: Mapping[str, str] = field(default_factory=dict)
    shop_name: str = ""
    stores: tuple[str, ...] = ()
    calendar_changes: Mapping[str, Mapping[str, bool]] = field(default_factory=dict)
    keep_buyers_days: int = 0
    report_folder: str = ""
    report_weekday: int = 0
    report_language: str = ""
    late_notice: str = "all"
    update_notice: str = ""
    review_to_fill: bool = False

    def with_values(self, values: Mapping[str, Any]) -> ShopSettings:
        """These settings with stored JSON values laid over them; keys of newer programs are left alone."""
        known = {item.name for item in fields(self)}
        return replace(self, **{key: _decode(key, value) for key, value in values.items() if key in known})


ASKED_AT_WORK: Final = frozenset({"import_time_zone", "mapped_layouts", "event_layouts", "handover_places"})
"""Answers that whoever works gives and the desk remembers; everything else is an owner's to change."""

MOVES_DEADLINES: Final = frozenset(
    {
        "time_zone",
        "country",
        "warehouses",
        "delivery_methods",
        "rulebook_edition",
        "rulebook_changes",
        "carriers",
        "calendar_changes",
    }
)
"""Settings after whose change every countdown is reckoned anew."""


def encode(key: str, value: Any) -> Any:
    """A setting as JSON."""
    if key == "warehouses":
        return [
            [
                place.name,
                place.zone,
                place.country,
                place.packing_days,
                list(place.working_days),
                [day.isoformat() for day in place.closed_days],
            ]
            for place in value
        ]
    if key == "delivery_methods":
        return [
            [
                method.name,
                method.carrier,
                method.integration_type and str(method.integration_type),
                method.cut_off and method.cut_off.isoformat("minutes"),
                method.first_mile_days,
                method.weighing and str(method.weighing),
                method.measuring and str(method.measuring),
                method.quiet_hours,
            ]
            for method in value
        ]
    if key in ("label_size", "weighing", "measuring"):
        return str(value)
    if key == "stores":
        return list(value)
    return value


def _decode(key: str, value: Any) -> Any:
    if key == "warehouses":
        return tuple(_warehouse(*row) for row in value)
    if key == "delivery_methods":
        return tuple(_delivery_method(*row) for row in value)
    if key == "label_size":
        return LabelSize(value)
    if key in ("weighing", "measuring"):
        return Requirement(value)
    if key == "stores":
        return tuple(value)
    return value


def _warehouse(
    name: str,
    zone: str,
    country: str,
    packing_days: int | None,
    working_days: Sequence[int] = EVERY_DAY,
    closed_days: Sequence[str] = (),
) -> Warehouse:
    """The last two are younger than the others, as below."""
    closed = tuple(map(date.fromisoformat, closed_days))
    return Warehouse(name, zone, country, packing_days, tuple(working_days), closed)


def _delivery_method(
    name: str,
    carrier: str,
    integration: str | None,
    cut_off: str | None,
    first_mile: int,
    weighing: str | None = None,
    measuring: str | None = None,
    quiet_hours: int | None = None,
) -> DeliveryMethod:
    """The last three are younger than the others: settings written before them end earlier."""
    return DeliveryMethod(
        name,
        carrier,
        IntegrationType(integration) if integration else None,
        time.fromisoformat(cut_off) if cut_off else None,
        first_mile,
        Requirement(weighing) if weighing else None,
        Requirement(measuring) if measuring else None,
        quiet_hours,
    )
