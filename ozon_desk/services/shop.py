"""The shop as the desk sees it: settings, rule book and places, and what follows from them for a posting."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from ozon_desk.domain.carriers import Carriers, carrier_said
from ozon_desk.domain.deadlines import Deadline, Urgency, day_borders, deadlines, nearest, urgency
from ozon_desk.domain.deadlines_shipping import ship_by
from ozon_desk.domain.places import DeliveryMethod, Warehouse
from ozon_desk.domain.posting import Package, Posting
from ozon_desk.domain.queueing import Day, Days, QueueFacts, search_text
from ozon_desk.domain.rulebook import RuleBook
from ozon_desk.domain.signature import SignatureAdvice, signature_advice
from ozon_desk.services.changes import Bell, Changes
from ozon_desk.services.clock import Clock
from ozon_desk.services.settings import MOVES_DEADLINES, ShopSettings, encode
from ozon_desk.storage import settings as stored_settings
from ozon_desk.storage.database import Connection, Database

_MOST_STAND_INS: Final = 2000


class Shop:
    """Keeps the settings read once; ``refresh`` after somebody else has written."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        bell: Bell,
        rulebook_data: Mapping[str, Any],
        carriers_data: Mapping[str, Any],
        desk_name: str,
    ) -> None:
        self._database = database
        self._clock = clock
        self._bell = bell
        self._rulebook_data = rulebook_data
        self._carriers_data = carriers_data
        self._desk_name = desk_name
        self.who = ""
        self.refresh()

    def refresh(self) -> None:
        with self._database.reading() as connection:
            self._take(ShopSettings().with_values(stored_settings.all_values(connection)))

    def reload(self) -> None:
        """A deed of this desk has written settings itself: reads them anew, and says so."""
        self.refresh()
        self._bell.ring(Changes(frozenset(), settings=True))

    @staticmethod
    def stored(connection: Connection) -> ShopSettings:
        """The settings as they stand in the transaction of a deed."""
        return ShopSettings().with_values(stored_settings.all_values(connection))

    @staticmethod
    def write(connection: Connection, **values: Any) -> None:
        """Writes settings with a deed that does more than that; ``reload`` once it is committed."""
        for key, value in values.items():
            stored_settings.write(connection, key, encode(key, value))

    def _take(self, settings: ShopSettings) -> None:
        rules = RuleBook.from_data(self._rulebook_data, settings.rulebook_edition, settings.rulebook_changes)
        carriers = Carriers.from_data(self._carriers_data, settings.carriers)
        self.settings = settings
        self.rules = rules
        self.carriers = carriers
        self._warehouses = {place.name: place for place in settings.warehouses}
        self._methods = {method.name: _filled(method, carriers, rules) for method in settings.delivery_methods}
        self._default_place = Warehouse("", settings.time_zone, settings.country)
        # Last, so that nobody keeps in it what he found out by the carriers of before.
        self._stand_ins: dict[tuple[str, str], DeliveryMethod | None] = {}

    def change(self, **values: Any) -> None:
        """Writes settings in one journalled deed; open postings get their deadlines anew where it matters."""
        before = self.settings
        after = replace(before, **values)
        changed = {key: value for key, value in values.items() if getattr(before, key) != value}
        if not changed:
            return
        moves = bool(MOVES_DEADLINES & changed.keys())
        images = {key: [encode(key, getattr(before, key)), encode(key, value)] for key, value in changed.items()}
        self._take(after)
        try:
            with self._database.deed(
                "setting",
                at=self._clock(),
                desk=self._desk_name,
                who=self.who,
                derive=self.derive,
                facts={"changed": images},
                undoable=False,
            ) as deed:
                for key, value in changed.items():
                    stored_settings.write(deed.connection, key, encode(key, value))
                if moves:
                    deed.derive_anew()
        except BaseException:
            self._take(before)
            raise
        self._bell.ring(Changes(None if moves else frozenset(), settings=True))

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

    def carrier_of(self, posting: Posting, box: Package | None = None) -> str:
        """Who carries a posting, or one of its boxes, as the list of carriers calls it; empty where nobody knows."""
        return self.carriers.own_name(carrier_said(posting, self._methods.get(posting.delivery_method), box))

    def filled(self, method: DeliveryMethod) -> DeliveryMethod:
        """The same with what its carrier, or the rule book (R6), says where it is blank."""
        return _filled(method, self.carriers, self.rules)

    def signature_advice(self, posting: Posting) -> SignatureAdvice | None:
        """R15: whether delivery against a signature is advised."""
        return signature_advice(posting, self.rules, self.method(posting.delivery_method))

    def zone_of(self, posting: Posting) -> str:
        return self.warehouse(posting.warehouse).zone

    def derive(self, posting: Posting) -> QueueFacts:
        """What the queue must know of a posting; written beside it at every change."""
        place, method = self.warehouse(posting.warehouse), self.method_of(posting)
        due = nearest(posting, self.rules, place, method)
        ship = ship_by(posting, self.rules, place, method)
        return QueueFacts(
            posting.tab,
            None if due is None else due.due,
            "" if due is None else due.kind.value,
            "" if due is None else due.rule,
            "" if due is None else due.source.value,
            search_text(posting),
            None if ship is None else ship[0],
            "" if ship is None else ship[3].value,
            self.carrier_of(posting),
        )

    def deadlines(self, posting: Posting, at: datetime | None = None) -> tuple[Deadline, ...]:
        """All deadlines that run now, nearest first; with ``at`` (UTC) those that run then, if nothing is done."""
        place, method = self.warehouse(posting.warehouse), self.method_of(posting)
        return deadlines(posting, self.rules, place, method, self._clock() if at is None else at)

    def urgency(self, due: datetime | None, warehouse: str) -> Urgency:
        return urgency(due, self._clock(), self.warehouse(warehouse).zone)

    def days(self) -> Days:
        now = self._clock()
        zone = self.settings.time_zone
        at = {place.name: _day(now, place.zone) for place in self.settings.warehouses if place.zone != zone}
        return Days(_day(now, zone), at)


def _filled(method: DeliveryMethod, carriers: Carriers, rules: RuleBook) -> DeliveryMethod:
    carrier = carriers.named(method.carrier) if method.carrier else None
    first_mile = rules.rule("R4").value
    if carrier is None:
        return replace(method, first_mile_days=method.first_mile_days or first_mile)
    quiet = method.quiet_hours if method.quiet_hours is not None else carrier.quiet_hours
    if quiet is None:
        visible = rules.rule("R6")
        quiet = visible.more["international_hours"] if carrier.international else visible.value
    return replace(
        method,
        integration_type=method.integration_type or carrier.integration_type,
        cut_off=method.cut_off or carrier.cut_off,
        first_mile_days=method.first_mile_days or carrier.first_mile_days or first_mile,
        quiet_hours=quiet,
    )


def _day(now: datetime, zone: str) -> Day:
    return Day(now, *day_borders(now, zone))
