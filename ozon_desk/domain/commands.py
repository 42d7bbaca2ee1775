"""The desk's own command barcodes: all that hands would otherwise do at the bench.

A command is only what stands here word for word; an article may well begin like one ("OD-RED").
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from ozon_desk.domain.posting import HoldReason
from ozon_desk.domain.scans import repair


class Command(StrEnum):
    """What a command barcode says, Code 128."""

    OK = "OD-OK"
    CANCEL = "OD-CANCEL"
    NEXT_BOX = "OD-NEXTBOX"
    UNDO = "OD-UNDO"
    FINISH = "OD-FINISH"
    REPRINT = "OD-REPRINT"
    HOLD = "OD-HOLD"
    UNPACK = "OD-UNPACK"
    LEARN = "OD-LEARN"


HOLDS: Final[Mapping[str, HoldReason]] = MappingProxyType(
    {
        f"{Command.HOLD}-{reason.upper().replace('_', '-')}": reason
        for reason in HoldReason
        if reason is not HoldReason.OTHER  # it needs a note, which no barcode can say
    }
)
"""The holds that say why: ``OD-HOLD-OUT-OF-STOCK`` and so on."""

CHOICES: Final = tuple(f"OD-{number}" for number in range(1, 10))
"""The first to the ninth of what the desk offers just now."""

PACKER: Final = "OD-PACKER-"
"""A packer's badge is this and the badge's code."""

COMMANDS: Final = (*Command, *HOLDS, *CHOICES)
"""All but the badges, in the order in which they stand on the command sheet."""


def command_of(candidates: Iterable[str]) -> str:
    """The command among the spellings of one scan, in capitals; empty where there is none."""
    upper = [candidate.upper() for candidate in candidates]
    for spelling in upper:
        if spelling in COMMANDS or (spelling.startswith(PACKER) and len(spelling) > len(PACKER)):
            return spelling
    return ""


def acknowledges(scan: str) -> bool:
    """Whether a scan answers an alarm: OK or CANCEL, however the scanner has sent it."""
    return command_of(repair(scan)) in (Command.OK, Command.CANCEL)
