"""What a deadline is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final


class DeadlineKind(StrEnum):
    """What has to be done; the order breaks ties between equal moments."""

    PACK = "pack"
    PACK_FINAL = "pack_final"
    HAND_OVER = "hand_over"
    """The carrier's last cut-off that is still in time for ``SHIP``."""
    SHIP = "ship"
    FIRST_MILE = "first_mile"
    TRACK = "track"
    DELIVER = "deliver"
    NEW_DATE = "new_date"
    NEW_DATE_FINAL = "new_date_final"
    BUYER_MAY_CANCEL = "buyer_may_cancel"
    TRACKING_SILENT = "tracking_silent"
    HIGH_RISK = "high_risk"
    RANK_FALLS = "rank_falls"
    REPLACE_NUMBER = "replace_number"
    ANSWER_OZON = "answer_ozon"
    SUPPORT_CASE = "support_case"
    EVIDENCE = "evidence"
    CASE_STEP = "case_step"
    """When somebody wanted to look at a case again; no rule of Ozon's."""


class Source(StrEnum):
    """Whose date it is: given (by Ozon, or promised to the buyer), or reckoned here by the rule book."""

    OZON = "ozon"
    COMPUTED = "computed"


@dataclass(frozen=True, slots=True)
class Deadline:
    """``rule`` is the rule's id ("R3"; empty where it is none of Ozon's), ``due`` the last good moment in UTC,
    ``consequence`` a code."""

    kind: DeadlineKind
    rule: str
    due: datetime
    source: Source
    consequence: str

    def missed(self, now: datetime) -> bool:
        """Strictly after: at the due moment itself it is still in time."""
        return now > self.due


ORDER: Final = tuple(DeadlineKind)
PLACE: Final = {kind: place for place, kind in enumerate(ORDER)}

Entry = tuple[datetime, int, str, Source]
"""Due, place of the kind in ``ORDER``, rule id, source. Plain, because an import makes 100,000 of them."""
