"""What the bench has to say: plain data, put into words and colours by whoever shows it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from ozon_desk.domain.errors import DeskError, Fact
from ozon_desk.domain.posting import Item, Posting
from ozon_desk.domain.scans import ScanKind


class Answer(StrEnum):
    """What became of a scan."""

    OPENED = "opened"
    """A posting lies on the bench now; nothing is counted."""
    COUNTED = "counted"
    ASKED = "asked"
    """All pieces are in, and something else is due; ``code`` is the step (``domain.steps``). For ``label`` the fact
    ``print`` says that the label must come out of the printer now."""
    NEXT_BOX = "next_box"
    PACKED = "packed"
    """The posting is packed, its label is due (unless the fact ``label_asked`` says that it is on its box already)."""
    UNPACKED = "unpacked"
    HELD = "held"
    PULLED = "pulled"
    """The box of a cancelled posting is out of the pile."""
    RETURNED = "returned"
    """A parcel that came back is taken in."""
    LEARNED = "learned"
    REPRINT = "reprint"
    """The label of ``posting`` is wanted once more."""
    SIGNED_IN = "signed_in"
    TAKEN_BACK = "taken_back"
    CLEARED = "cleared"
    ACKNOWLEDGED = "acknowledged"
    KEPT = "kept"
    """An alarm waits; this scan is answered once it is acknowledged. ``code`` and ``facts`` are the alarm's."""
    NOTHING = "nothing"
    ALARM = "alarm"
    """Something is wrong. The bench waits until it is acknowledged; scans that arrive meanwhile are kept."""


@dataclass(frozen=True, slots=True)
class Option:
    """Something besides OK and CANCEL that can be answered to an alarm, by its own command or by its number."""

    command: str
    code: str
    facts: Mapping[str, Fact] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class BenchAnswer:
    """``code`` and ``facts`` say what an alarm is about; ``posting`` and ``item`` what the scan was about."""

    scan: str
    answer: Answer
    kind: ScanKind | None = None
    code: str = ""
    facts: Mapping[str, Fact] = field(default_factory=lambda: MappingProxyType({}))
    posting: Posting | None = None
    item: Item | None = None
    options: tuple[Option, ...] = ()

    @property
    def needs_acknowledgement(self) -> bool:
        return self.answer in (Answer.ALARM, Answer.KEPT)


def alarm(
    text: str,
    error: DeskError,
    posting: Posting | None = None,
    item: Item | None = None,
    *,
    kind: ScanKind | None = None,
    options: tuple[Option, ...] = (),
) -> BenchAnswer:
    """What the rules, or the surroundings, say against a scan."""
    return BenchAnswer(text, Answer.ALARM, kind, error.code, error.facts, posting, item, options)
