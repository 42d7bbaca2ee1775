"""What there is to know of a carrier, in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from ozon_desk.ui.saying import QT_TRANSLATE_NOOP, say

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
