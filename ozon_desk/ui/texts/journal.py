"""The journal in words: kinds of deeds to look for."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ozon_desk.domain.deed_kinds import DeedKind
from ozon_desk.ui.saying import QT_TRANSLATE_NOOP, say

KINDS: Final[Mapping[DeedKind, str]] = MappingProxyType(
    {
        DeedKind.IMPORT: QT_TRANSLATE_NOOP("deed_kinds", "Imports"),
        DeedKind.PACKING: QT_TRANSLATE_NOOP("deed_kinds", "Packing"),
        DeedKind.HOLD: QT_TRANSLATE_NOOP("deed_kinds", "On hold, released"),
        DeedKind.CANCEL: QT_TRANSLATE_NOOP("deed_kinds", "Cancelled, promised"),
        DeedKind.NUMBERS: QT_TRANSLATE_NOOP("deed_kinds", "Tracking numbers"),
        DeedKind.LABELS: QT_TRANSLATE_NOOP("deed_kinds", "Labels"),
        DeedKind.HANDOVER: QT_TRANSLATE_NOOP("deed_kinds", "Hand-over, statuses"),
        DeedKind.EVENTS: QT_TRANSLATE_NOOP("deed_kinds", "Tracking events"),
        DeedKind.CASES: QT_TRANSLATE_NOOP("deed_kinds", "Cases"),
        DeedKind.EVIDENCE: QT_TRANSLATE_NOOP("deed_kinds", "Evidence"),
        DeedKind.PRODUCTS: QT_TRANSLATE_NOOP("deed_kinds", "Products"),
        DeedKind.OWNER: QT_TRANSLATE_NOOP("deed_kinds", "The owner's"),
        DeedKind.PACKERS: QT_TRANSLATE_NOOP("deed_kinds", "Packers"),
        DeedKind.UNDO: QT_TRANSLATE_NOOP("deed_kinds", "Undone, redone"),
    }
)


def deed_kind(kind: DeedKind) -> str:
    return say("deed_kinds", KINDS[kind])
