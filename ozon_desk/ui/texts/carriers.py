"""What there is to know of a carrier and of a delivery method, in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from ozon_desk.domain.places import DeliveryMethod
from ozon_desk.ui.saying import QT_TRANSLATE_NOOP, say
from ozon_desk.ui.texts.fields import field_name
from ozon_desk.ui.texts.names import integration_name

NOTES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "dark_after_customs": QT_TRANSLATE_NOOP(
            "carrier_notes", "No events after customs for days: then look at the Russian Post's page"
        ),
        "dark_on_the_way": QT_TRANSLATE_NOOP(
            "carrier_notes", "No events between leaving the country and delivery: tell the buyer beforehand"
        ),
    }
)


def carrier_notes(codes: Iterable[str]) -> str:
    """Everything a packer should know of a carrier, or an empty text; an unknown code is shown as it is."""
    return " · ".join(say("carrier_notes", NOTES[code]) if code in NOTES else code for code in codes)


def method_values(method: DeliveryMethod) -> list[str]:
    """What is set of a delivery method besides its carrier: integration, cut-off (warehouse's time), first mile, R6."""
    values = []
    if method.integration_type is not None:
        values.append(integration_name(method.integration_type))
    if method.cut_off is not None:
        values.append(f"{field_name('cut_off')} {method.cut_off:%H:%M}")
    if method.first_mile_days:
        values.append(f"{field_name('first_mile_days')} {method.first_mile_days}")
    if method.quiet_hours is not None:
        values.append(f"{field_name('quiet_hours')} {method.quiet_hours}")
    return values
