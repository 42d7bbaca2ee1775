"""The shop as the desk sees it: settings, rule book and places, and what follows from them for a posting."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from ozon_desk.domain.carriers import Carriers
from ozon_desk.domain.deadlines import Deadline, Urgency, day_borders, urgency
from ozon_desk.domain.places import DeliveryMethod, Warehouse
from ozon_desk.domain.posting import Package, Posting
from ozon_desk.domain.queueing import Day, Days, QueueFacts
from ozon_desk.domain.rulebook import RuleBook
from ozon_desk.domain.signature import SignatureAdvice, signature_advice
from ozon_desk.services.changes import Bell, Changes
from ozon_desk.services.clock import Clock
from ozon_desk.services.reckoning import Reckoning, TradeFiles
from ozon_desk.services.settings import ASKED_AT_WORK, MOVES_DEADLINES, ShopSettings, encode
from ozon_desk.storage import settings as stored_settings
from ozon_desk.storage.database import Connection, Database


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
        self._files = TradeFiles(rulebook_data, carriers_data)
        self._desk_name = desk_name
        self.who = ""
        self.check_owner: Callable[[], None] = lambda: None
        """Asked before a setting is written that isn't everybody's; the desk joins it to who has signed in."""
        self.refresh()

    def refresh(self) -> None:
        with self._database.reading() as connection:
            settings = ShopSettings().with_values(stored_settings.all_values(connection))
        self.reckoning = Reckoning(settings, self._files)

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

    @property
    def settings(self) -> ShopSettings:
        return self.reckoning.settings

    @property
    def rules(self) -> RuleBook:
        return self.reckoning.rules

    @property
    def carriers(self) -> Carriers:
        return self.reckoning.carriers

    def as_if(self, **values: Any) -> Reckoning:
        """What would follow if these settings were so; nothing is written. ``Refusal`` as ``change``."""
        return Reckoning(replace(self.settings, **values), self._files)

    def change(self, **values: Any) -> None:
        """Writes settings in one journalled deed; open postings get their deadlines anew where it matters.

        ``Refusal`` (``rulebook_bad``, ``calendar_bad``, ``carriers_bad``) for what can't be right, ``owner_only``
        but for what the desk asks about in the course of the work (``ASKED_AT_WORK``).
        """
        before, after = self.reckoning, self.as_if(**values)
        changed = {key: value for key, value in values.items() if getattr(before.settings, key) != value}
        if not changed:
            return
        if not changed.keys() <= ASKED_AT_WORK:
            self.check_owner()
        moves = bool(MOVES_DEADLINES & changed.keys())
        images = {
            key: [encode(key, getattr(before.settings, key)), encode(key, value)] for key, value in changed.items()
        }
        self.reckoning = after
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
            self.reckoning = before
            raise
        self._bell.ring(Changes(None if moves else frozenset(), settings=True))

    def warehouse(self, name: str) -> Warehouse:
        """The warehouse as the owner set it, or one in the shop's zone."""
        return self.reckoning.warehouse(name)

    def method(self, name: str) -> DeliveryMethod | None:
        """The delivery method as the owner set it; what he left open is its carrier's, or the rule book's."""
        return self.reckoning.method(name)

    def method_of(self, posting: Posting) -> DeliveryMethod | None:
        """The posting's delivery method, or what stands in for it (``Reckoning.method_of``)."""
        return self.reckoning.method_of(posting)

    def carrier_of(self, posting: Posting, box: Package | None = None) -> str:
        """Who carries a posting, or one of its boxes, as the list of carriers calls it; empty where nobody knows."""
        return self.reckoning.carrier_of(posting, box)

    def filled(self, method: DeliveryMethod) -> DeliveryMethod:
        """The same with what its carrier, or the rule book (R6), says where it is blank."""
        return self.reckoning.filled(method)

    def signature_advice(self, posting: Posting) -> SignatureAdvice | None:
        """R15: whether delivery against a signature is advised."""
        return signature_advice(posting, self.rules, self.method(posting.delivery_method))

    def zone_of(self, posting: Posting) -> str:
        return self.warehouse(posting.warehouse).zone

    def derive(self, posting: Posting) -> QueueFacts:
        """What the queue must know of a posting; written beside it at every change."""
        return self.reckoning.derive(posting)

    def deadlines(self, posting: Posting, at: datetime | None = None) -> tuple[Deadline, ...]:
        """All deadlines that run now, nearest first; with ``at`` (UTC) those that run then, if nothing is done."""
        return self.reckoning.deadlines(posting, self._clock() if at is None else at)

    def urgency(self, due: datetime | None, warehouse: str) -> Urgency:
        return urgency(due, self._clock(), self.warehouse(warehouse).zone)

    def days(self) -> Days:
        now = self._clock()
        zone = self.settings.time_zone
        at = {place.name: _day(now, place.zone) for place in self.settings.warehouses if place.zone != zone}
        return Days(_day(now, zone), at)


def _day(now: datetime, zone: str) -> Day:
    return Day(now, *day_borders(now, zone))
