"""What the tracking workshop has to say: plain data, put into words and colours by whoever shows it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from ozon_desk.domain.errors import Fact
from ozon_desk.domain.posting import Package, Posting
from ozon_desk.domain.scans import ScanKind
from ozon_desk.domain.tracking import Verdict
from ozon_desk.services.bench_answers import Option as Option


class Heard(StrEnum):
    """What became of a scan."""

    OPENED = "box_opened"
    """A box is open: its number is wanted. The fact ``left`` names the box that was open before and has none yet,
    ``number`` the one that this box has already."""
    REMEMBERED = "number_kept"
    """A number came before its box. ``posting`` and ``package`` among the facts: who has it already."""
    ENTERED = "number_entered"
    """The box has its number. Fact ``left_in_pool``: it came out of the pool, and so many are free."""
    SAME = "number_same"
    """It had that very number before."""
    BAG = "bag_opened"
    """A domestic number is open: every box scanned from now on travels by it."""
    DOMESTIC = "domestic_entered"
    SKIPPED = "box_skipped"
    """The box stays without a number for now."""
    TAKEN_BACK = "number_taken_back"
    DROPPED = "question_dropped"
    """A question was answered with CANCEL: nothing was written."""
    SIGNED_IN = "signed_in"
    ACKNOWLEDGED = "acknowledged"
    KEPT = "kept"
    """An alarm or a question waits; this scan is answered after it. ``code`` and ``facts`` are those that wait."""
    NOTHING = "nothing"
    QUESTION = "question"
    """Somebody must decide: OK goes on, CANCEL drops it, or one of the options. ``code`` says what is asked."""
    ALARM = "alarm"
    """Something is wrong and can't be insisted on. It waits until it is acknowledged."""


@dataclass(frozen=True, slots=True)
class OpenBox:
    """A box on the table."""

    posting: Posting
    package: int

    @property
    def box(self) -> Package:
        return next(box for box in self.posting.packages if box.number == self.package)

    @property
    def place(self) -> str:
        """``2/3``, as its label says."""
        return f"{self.package}/{len(self.posting.packages)}"


@dataclass(frozen=True, slots=True)
class WorkshopAnswer:
    scan: str
    answer: Heard
    kind: ScanKind | None = None
    code: str = ""
    facts: Mapping[str, Fact] = field(default_factory=lambda: MappingProxyType({}))
    box: OpenBox | None = None
    options: tuple[Option, ...] = ()

    @property
    def waits(self) -> bool:
        """Whether somebody must answer it."""
        return self.answer in (Heard.ALARM, Heard.QUESTION)


@dataclass(frozen=True, slots=True)
class WorkshopLine:
    """One of the boxes done last. ``verdict`` None: it has no number yet; ``domestic``: the number is one of those.
    ``code``, ``facts`` and ``also`` as of a verdict; ``insisted``: in spite of it."""

    at: datetime
    posting_id: int
    posting_number: str
    place: str
    number: str
    carrier: str
    verdict: Verdict | None
    code: str
    facts: Mapping[str, Fact] = field(default_factory=lambda: MappingProxyType({}))
    insisted: bool = False
    domestic: bool = False
    also: tuple[str, ...] = ()
