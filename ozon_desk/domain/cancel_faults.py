"""Whose fault a cancellation was (R18), by the words of Ozon's reasons; a reason nobody knows is never guessed at."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from ozon_desk.domain.folding import fold
from ozon_desk.domain.posting import IntegrationType
from ozon_desk.domain.status import Stage


class Fault(StrEnum):
    """Whose fault. ``UNKNOWN``: Ozon's words say nothing, or nothing this desk knows; the owner can say."""

    SELLER = "seller"
    BUYER = "buyer"
    OZON = "ozon"
    CARRIER = "carrier"
    UNKNOWN = "unknown"


SAYABLE = tuple(fault for fault in Fault if fault is not Fault.UNKNOWN)
"""What an owner can say."""

Faults = Mapping[str, Fault]
"""Folded reason -> whose fault."""


def faults_from_data(data: Mapping[str, Any]) -> Faults:
    """Out of the parsed word list: fault -> language -> reasons. ValueError if a reason has two meanings."""
    found: dict[str, Fault] = {}
    for word, by_language in data.items():
        fault = Fault(word)
        for reasons in by_language.values():
            for reason in reasons:
                if found.setdefault(fold(reason), fault) is not fault:
                    raise ValueError(f"{reason!r} has two meanings")
    return MappingProxyType(found)


def fault_of(
    reason: str, stage: Stage, integration: IntegrationType | None, faults: Faults, said: Fault | None = None
) -> Fault:
    """Whose fault; what the owner has ``said`` holds. Cancelled at this desk is the seller's, whatever the reason.

    A carrier's fault where nobody knows whose carrier it is, is unknown: Ozon counts it against the seller only where
    he chose the carrier himself.
    """
    if said is not None:
        return said
    if stage is Stage.CANCELLED:
        return Fault.SELLER
    fault = faults.get(fold(reason), Fault.UNKNOWN)
    return Fault.UNKNOWN if fault is Fault.CARRIER and integration is None else fault


def counts_against_seller(fault: Fault, integration: IntegrationType | None) -> bool:
    """Whether Ozon's index counts it (R18): the seller's own, and what a carrier he has chosen himself didn't bring
    (Ozon's help, "rFBS Error Index": "your carrier didn't deliver it, when delivering by third-party services")."""
    if fault is Fault.CARRIER:
        return integration is not None and integration is not IntegrationType.OZON
    return fault is Fault.SELLER
