"""What the settings come to: rules, carriers and places as they hold, and what follows from them for a posting."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final

from ozon_desk.domain.calendars import Calendars
from ozon_desk.domain.carriers import Carriers, carrier_said
from ozon_desk.domain.deadlines import Deadline, deadlines, nearest
from ozon_desk.domain.deadlines_shipping import ship_by
from ozon_desk.domain.places import DeliveryMethod, Warehouse, check_works
from ozon_desk.domain.posting import Package, Posting
from ozon_desk.domain.queueing import QueueFacts, search_text
from ozon_desk.domain.rulebook import RuleBook
from ozon_desk.services.settings import ShopSettings

_MOST_STAND_INS: Final = 2000


@dataclass(frozen=True, slots=True)
class TradeFiles:
    """The parsed files the settings are laid over."""

    rulebook: Mapping[str, Any]
    carriers: Mapping[str, Any]


class Reckoning:
    """Never changes; other settings make another one, so that a change can be tried before anybody writes it.

    Raises ``Refusal`` (``rulebook_bad``, ``calendar_bad``, ``carriers_bad``, ``never_works``) for settings that can't
    be right.
    """

    def __init__(self, settings: ShopSettings, files: TradeFiles) -> None:
        for place in settings.warehouses:
            check_works(place)
        self.settings = settings
        self.calendars = Calendars.from_data(settings.calendar_changes)
        self.rules = RuleBook.from_data(
            files.rulebook, settings.rulebook_edition, settings.rulebook_changes, self.calendars
        )
        self.carriers = Carriers.from_data(files.carriers, settings.carriers)
        self._warehouses = {place.name: place for place in settings.warehouses}
        self._methods = {method.name: self.filled(method) for method in settings.delivery_methods}
        self._default_place = Warehouse("", settings.time_zone, settings.country)
        self._stand_ins: dict[tuple[str, str], DeliveryMethod | None] = {}

    def warehouse(self, name: str) -> Warehouse:
        """The warehouse as the owner set it, or one in the shop's zone."""
        return self._warehouses.get(name) or self._default_place

    def method(self, name: str) -> DeliveryMethod | None:
        """The delivery method as the owner set it; what he left open is its carrier's, or the rule book's."""
        return self._methods.get(name)

    def method_of(self, posting: Posting) -> DeliveryMethod | None:
        """The posting's delivery method; where the owner has set none, what is known of its carrier stands in.

        Nothing is claimed by that but what stands on the list: an integration type only where the owner put it there,
        and no quiet time (R6) but the carrier's own.
        """
        method = self._methods.get(posting.delivery_method)
        if method is not None:
            return method
        said = carrier_said(posting)
        if not said:
            return None
        stand_ins, key = self._stand_ins, (posting.delivery_method, said)
        if key not in stand_ins:
            if len(stand_ins) >= _MOST_STAND_INS:
                stand_ins.clear()
            stand_ins[key] = self._stand_in(*key)
        return stand_ins[key]

    def _stand_in(self, name: str, said: str) -> DeliveryMethod | None:
        carrier, first_mile = self.carriers.own_name(said), self.rules.rule("R4").value
        if not carrier:
            return None
        known = self.carriers.named(carrier)
        if known is None:
            return DeliveryMethod(name, carrier, first_mile_days=first_mile)
        own = self.settings.carriers.get(known.name, {})
        return DeliveryMethod(
            name,
            carrier,
            known.integration_type if own.get("integration_type") else None,
            known.cut_off,
            known.first_mile_days or first_mile,
            quiet_hours=known.quiet_hours,
        )

    def filled(self, method: DeliveryMethod) -> DeliveryMethod:
        """The same with what its carrier, or the rule book (R6), says where it is blank."""
        carrier = self.carriers.named(method.carrier) if method.carrier else None
        first_mile = self.rules.rule("R4").value
        if carrier is None:
            return replace(method, first_mile_days=method.first_mile_days or first_mile)
        quiet = method.quiet_hours if method.quiet_hours is not None else carrier.quiet_hours
        if quiet is None:
            visible = self.rules.rule("R6")
            quiet = visible.more["international_hours"] if carrier.international else visible.value
        return replace(
            method,
            integration_type=method.integration_type or carrier.integration_type,
            cut_off=method.cut_off or carrier.cut_off,
            first_mile_days=method.first_mile_days or carrier.first_mile_days or first_mile,
            quiet_hours=quiet,
        )

    def carrier_of(self, posting: Posting, box: Package | None = None) -> str:
        """Who carries a posting, or one of its boxes, as the list of carriers calls it; empty where nobody knows."""
        return self.carriers.own_name(carrier_said(posting, self._methods.get(posting.delivery_method), box))

    def derive(self, posting: Posting) -> QueueFacts:
        """What the queue must know of a posting; written beside it at every change."""
        place, method = self.warehouse(posting.warehouse), self.method_of(posting)
        due = nearest(posting, self.rules, place, method)
        ship = ship_by(posting, self.rules, place, method)
        return QueueFacts(
            posting.tab,
            None if due is None else due.due,
            # Twice as fast as ``value``, which is looked up anew each time: an import spends its time here.
            "" if due is None else due.kind._value_,
            "" if due is None else due.rule,
            "" if due is None else due.source._value_,
            search_text(posting),
            None if ship is None else ship[0],
            "" if ship is None else ship[3]._value_,
            self.carrier_of(posting),
        )

    def deadlines(self, posting: Posting, at: datetime) -> tuple[Deadline, ...]:
        """All deadlines that run at ``at`` (UTC), the nearest first."""
        return deadlines(posting, self.rules, self.warehouse(posting.warehouse), self.method_of(posting), at)
