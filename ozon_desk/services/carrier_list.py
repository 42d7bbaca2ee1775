"""The shop's list of carriers and its delivery methods: what is in force, and what the owner changes of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from ozon_desk.domain.carriers import Carrier, Carriers
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.places import DeliveryMethod
from ozon_desk.domain.posting import IntegrationType
from ozon_desk.domain.status import Tab
from ozon_desk.domain.tracking import whitelist_facts
from ozon_desk.services.queue import Queue
from ozon_desk.services.shop import Shop

FIELDS: Final = (
    *("aliases", "shapes", "page", "international", "whitelisted", "tracked"),
    *("quiet_hours", "contact", "integration_type", "cut_off", "first_mile_days"),
)
"""What the owner may change of a carrier."""
_EMPTY: Final[Mapping[str, Any]] = {
    "aliases": [],
    "shapes": [],
    "page": "",
    "international": False,
    "whitelisted": False,
    "tracked": True,
    "quiet_hours": None,
    "contact": "",
    "integration_type": None,
    "cut_off": None,
    "first_mile_days": 0,
}
_FILLED: Final = ("integration_type", "cut_off", "first_mile_days", "quiet_hours")


@dataclass(frozen=True, slots=True)
class ListedCarrier:
    """A carrier as the list has it: ``fields`` as in the data file, ``changed`` those that aren't the default's.

    ``own``: the shop has added it, there is no default.
    """

    carrier: Carrier
    fields: Mapping[str, Any]
    changed: tuple[str, ...]
    own: bool


@dataclass(frozen=True, slots=True)
class ListedMethod:
    """``stored`` as the owner set it (or nobody yet), ``filled`` with what its carrier says where that is blank."""

    stored: DeliveryMethod
    filled: DeliveryMethod

    @property
    def from_carrier(self) -> tuple[str, ...]:
        """The fields its carrier (or the rule book) fills in."""
        return tuple(name for name in _FILLED if getattr(self.stored, name) != getattr(self.filled, name))


class CarrierList:
    """Changes are kept as differences to the list that ships, so that a newer list still reaches the shop."""

    def __init__(self, shop: Shop, queue: Queue, data: Mapping[str, Any]) -> None:
        self._shop = shop
        self._queue = queue
        self._data = data
        self._defaults: Mapping[str, Mapping[str, Any]] = {entry["name"]: entry for entry in data["carriers"]}

    def all(self) -> list[ListedCarrier]:
        """In the order of the list, the shop's own at its end."""
        changes = self._shop.settings.carriers
        listed = []
        for carrier in self._shop.carriers.known:
            default = self._defaults.get(carrier.name)
            own = changes.get(carrier.name, {})
            fields = {**_EMPTY, **(default or {}), **own}
            changed = tuple(name for name in FIELDS if default is not None and name in own)
            listed.append(ListedCarrier(carrier, fields, changed, default is None))
        return listed

    def check(self, name: str, fields: Mapping[str, Any]) -> Carriers:
        """The list as it would be; Refusal ``carrier_field_bad`` (carrier, field) where a field can't be right."""
        if not name.strip():
            raise Refusal("carrier_field_bad", carrier="", field="name")
        page = str(fields.get("page") or "")
        if page and ("{number}" not in page or not page.startswith(("https://", "http://"))):
            raise Refusal("carrier_field_bad", carrier=name, field="page")
        try:
            return Carriers.from_data(self._data, self._changes_with(name.strip(), fields))
        except Refusal as bad:
            raise Refusal("carrier_field_bad", carrier=name, field=str(bad.facts["field"])) from None

    def change(self, name: str, fields: Mapping[str, Any]) -> None:
        """Writes the ``fields`` of a carrier (of ``FIELDS``); what is as by default is forgotten. As ``check``."""
        self.check(name, fields)
        self._shop.change(carriers=self._changes_with(name.strip(), fields))

    def add(self, name: str, fields: Mapping[str, Any]) -> None:
        """A carrier of the shop's own. Refusal ``carrier_taken`` where the list has one of this name."""
        there = next((one for one in self._shop.carriers.known if one.name.casefold() == name.strip().casefold()), None)
        if there is not None:
            raise Refusal("carrier_taken", carrier=there.name)
        self.change(name, fields)

    def reset(self, name: str) -> None:
        """Back to the list that ships; one of the shop's own is taken off."""
        self._shop.change(carriers={key: own for key, own in self._shop.settings.carriers.items() if key != name})

    def _changes_with(self, name: str, fields: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
        changes = dict(self._shop.settings.carriers)
        default = self._defaults.get(name)
        if default is None:
            changes[name] = {key: fields[key] for key in FIELDS if key in fields}
            return changes
        usual = {**_EMPTY, **default}
        own = {key: fields[key] for key in FIELDS if key in fields and fields[key] != usual[key]}
        if own:
            changes[name] = own
        else:
            changes.pop(name, None)
        return changes

    # ------------------------------------------------------------------------------------------- delivery methods

    def methods(self) -> list[ListedMethod]:
        """Those seen in orders, the ones most used first, then those only the settings know."""
        named = {method.name: method for method in self._shop.settings.delivery_methods}
        seen = [name for name, _ in self._queue.choices(Tab.ALL, "delivery_method") if name]
        stored = [named.get(name) or self.new_method(name) for name in seen]
        stored += [method for name, method in named.items() if name not in seen]
        return [ListedMethod(method, self._shop.filled(method)) for method in stored]

    def method(self, name: str) -> DeliveryMethod:
        """As it is stored, or a new one."""
        stored = (method for method in self._shop.settings.delivery_methods if method.name == name)
        return next(stored, None) or self.new_method(name)

    def new_method(self, name: str) -> DeliveryMethod:
        """One nothing was said about yet; its name mostly names its carrier."""
        carrier = self._shop.carriers.named(name)
        return DeliveryMethod(name, carrier.name if carrier else "")

    def filled(self, method: DeliveryMethod) -> DeliveryMethod:
        """With what its carrier says where the owner says nothing."""
        return self._shop.filled(method)

    def doubt(self, carrier: str, integration: IntegrationType | None = None) -> Refusal | None:
        """What Ozon does about this carrier: ``carrier_no_tracking`` (nobody may insist), or
        ``carrier_not_whitelisted`` (R13), which somebody may."""
        known = self._shop.carriers.named(carrier) if carrier.strip() else None
        if known is None:
            return None
        if not known.tracked:
            return Refusal("carrier_no_tracking", carrier=known.name)
        rule = self._shop.rules.rule("R13")
        if known.whitelisted or (integration is not None and integration not in rule.applies_to):
            return None
        return Refusal("carrier_not_whitelisted", **whitelist_facts(known, rule))

    def set_methods(self, changed: Iterable[DeliveryMethod], *, insist: bool = False) -> None:
        """Writes delivery methods over those of the same names. Raises ``doubt`` of a carrier that is newly chosen,
        a warning only where nobody insists."""
        stored = {method.name: method for method in self._shop.settings.delivery_methods}
        for method in changed:
            before = stored.get(method.name)
            if before is None or before.carrier != method.carrier:
                doubt = self.doubt(method.carrier, method.integration_type)
                if doubt is not None and (doubt.code == "carrier_no_tracking" or not insist):
                    raise doubt
            stored[method.name] = method
        self._shop.change(delivery_methods=tuple(stored.values()))
