"""``ozon-desk carriers``, ``methods`` and ``method``."""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import Any

from ozon_desk.app.carrier_arguments import NOTHING
from ozon_desk.app.commands import codes
from ozon_desk.app.output import Output, error_sentence
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.places import DeliveryMethod
from ozon_desk.domain.posting import IntegrationType
from ozon_desk.services.carrier_list import ListedCarrier, ListedMethod
from ozon_desk.services.desk import Desk
from ozon_desk.ui import texts


def carriers(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    listed = desk.carrier_list.all()
    if arguments.json:
        output.json_list(map(_carrier, listed))
        return codes.ALL
    for one in listed:
        carrier = one.carrier
        told = (
            carrier.name,
            texts.field_name("whitelisted") if carrier.whitelisted else "",
            "" if carrier.tracked else _title(desk.carrier_list.doubt(carrier.name)),
            carrier.contact,
            carrier.page,
            texts.carrier_notes(carrier.notes),
        )
        output.line(" | ".join(filter(None, told)))
    return codes.ALL


def methods(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    listed = desk.carrier_list.methods()
    if arguments.json:
        output.json_list(map(_method, listed))
        return codes.ALL
    for one in listed:
        output.line(_told(one))
    return codes.ALL


def method(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    wished = _wished(desk.carrier_list.method(arguments.name.strip()), arguments)
    try:
        desk.carrier_list.set_methods([wished], insist=arguments.accept_warnings)
    except Refusal as refusal:
        may = refusal.code == "carrier_not_whitelisted"
        output.note(f"{error_sentence(refusal)} (--accept-warnings)" if may else error_sentence(refusal))
        return codes.NONE
    now = ListedMethod(wished, desk.carrier_list.filled(wished))
    if arguments.json:
        output.json(_method(now))
    else:
        output.line(_told(now))
    return codes.ALL


def _wished(before: DeliveryMethod, given: argparse.Namespace) -> DeliveryMethod:
    """What wasn't given stays as it was."""
    changed: dict[str, Any] = {}
    if given.carrier is not None:
        changed["carrier"] = "" if given.carrier == NOTHING else given.carrier.strip()
    if given.integration is not None:
        changed["integration_type"] = None if given.integration == NOTHING else IntegrationType(given.integration)
    if given.cut_off is not None:
        changed["cut_off"] = None if given.cut_off == NOTHING else given.cut_off
    if given.first_mile is not None:
        changed["first_mile_days"] = given.first_mile
    if given.quiet is not None:
        changed["quiet_hours"] = None if given.quiet == NOTHING else given.quiet
    return replace(before, **changed)


def _title(refusal: Refusal | None) -> str:
    return texts.error(refusal).title if refusal is not None else ""


def _told(one: ListedMethod) -> str:
    filled = one.filled
    return " | ".join(filter(None, (filled.name, filled.carrier, *texts.method_values(filled))))


def _carrier(one: ListedCarrier) -> dict[str, Any]:
    carrier = one.carrier
    return {
        "name": carrier.name,
        "whitelisted": carrier.whitelisted,
        "tracked": carrier.tracked,
        "international": carrier.international,
        "integration_type": carrier.integration_type and str(carrier.integration_type),
        "cut_off": carrier.cut_off and f"{carrier.cut_off:%H:%M}",
        "first_mile_days": carrier.first_mile_days,
        "quiet_hours": carrier.quiet_hours,
        "shapes": list(one.fields["shapes"]),
        "aliases": list(one.fields["aliases"]),
        "page": carrier.page,
        "contact": carrier.contact,
        "notes": list(carrier.notes),
        "changed": list(one.changed),
        "own": one.own,
    }


def _method(one: ListedMethod) -> dict[str, Any]:
    filled = one.filled
    return {
        "name": filled.name,
        "carrier": filled.carrier,
        "integration_type": filled.integration_type and str(filled.integration_type),
        "cut_off": filled.cut_off and f"{filled.cut_off:%H:%M}",
        "first_mile_days": filled.first_mile_days,
        "quiet_hours": filled.quiet_hours,
        "from_carrier": list(one.from_carrier),
    }
