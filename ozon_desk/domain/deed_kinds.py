"""Deeds by what they are about: what the journal is looked through by. Names of deeds stand in the journal for ever."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class DeedKind(StrEnum):
    IMPORT = "import"
    PACKING = "packing"
    HOLD = "hold"
    CANCEL = "cancel"
    NUMBERS = "numbers"
    LABELS = "labels"
    HANDOVER = "handover"
    EVENTS = "events"
    CASES = "cases"
    EVIDENCE = "evidence"
    PRODUCTS = "products"
    OWNER = "owner"
    """Settings, stores, points, what the owner says of a late posting, and whatever has no kind of its own."""
    PACKERS = "packers"
    UNDO = "undo"


DEEDS_OF: Final[Mapping[DeedKind, tuple[str, ...]]] = MappingProxyType(
    {
        DeedKind.IMPORT: ("import",),
        DeedKind.PACKING: ("pack", "divide", "unpack", "pull"),
        DeedKind.HOLD: ("hold", "release"),
        DeedKind.CANCEL: ("cancel", "promise"),
        DeedKind.NUMBERS: ("track", "domestic", "pool_add", "pool_withdraw", "cabinet_export"),
        DeedKind.LABELS: ("label", "label_printed", "ozon_labels", "ozon_label_dropped"),
        DeedKind.HANDOVER: (
            *("handover_open", "handover_terms", "handover_drop", "handover", "handover_back", "handover_hub"),
            "status",
        ),
        DeedKind.EVENTS: ("events", "event"),
        DeedKind.CASES: ("case_open", "case_note", "case_step", "case_close", "case_reopen", "case_arrived"),
        DeedKind.EVIDENCE: ("evidence_added", "evidence_removed"),
        DeedKind.PRODUCTS: (
            *("product_learn", "product_import", "product_edit", "product_remove", "product_forget"),
            "product_orders",
        ),
        DeedKind.PACKERS: ("packer_added", "packer_changed", "sign_in", "sign_out", "pin_wrong"),
        DeedKind.UNDO: ("undo", "redo"),
    }
)
_KINDS: Final = {deed: kind for kind, deeds in DEEDS_OF.items() for deed in deeds}


def kind_of(deed: str) -> DeedKind:
    return _KINDS.get(deed, DeedKind.OWNER)
