"""How long buyers' personal data is kept, and what stands in its place once it is wiped.

Data protection law everywhere (152-FZ, GDPR) says the same: no longer than it is needed. A label needs it until the
parcel has arrived, a dispute a while longer; how long, the owner says.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from ozon_desk.domain.case_steps import STEPS
from ozon_desk.domain.cases import Case
from ozon_desk.domain.posting import Buyer, Posting
from ozon_desk.domain.status import Tab

WIPED: Final = "[…]"
"""What stands where somebody had written something: it says in every language that something was left out."""

WIPED_BUYER: Final = Buyer()
"""A buyer of whom nothing is known any more. It stays in the place of the one who was there, so that the history goes
on saying that it changed, images still compare, and no later file brings the data back."""

SILENT_DAYS: Final = 60
"""A posting under way of which nothing was heard for so long is taken for over: R10 lets the buyer cancel 20 days after
the promise, and no file of Ozon's (R19) may ever tell its end. Asked to keep data longer, the desk waits longer."""

STEP_CODES: Final = frozenset(step for steps in STEPS.values() for step in steps)
"""The next steps of cases that are the desk's own words."""

_OVER: Final = (Tab.DONE, Tab.CANCELLED)


def last_heard(posting: Posting) -> datetime | None:
    """The newest moment (UTC) at which something is known to have happened to a posting; None where nothing has a
    date. Dates of plans (to ship by, promised for) are none of them."""
    return max(
        (
            moment
            for moment in (
                posting.accepted_at,
                posting.packed_at,
                posting.handed_over_at,
                posting.delivered_at,
                posting.cancelled_at,
                posting.pulled_at,
                *(box.last_event_at for box in posting.packages),
                *_of_cases(posting.cases),
            )
            if moment is not None
        ),
        default=None,
    )


def is_past(posting: Posting, now: datetime, days: int) -> bool:
    """Whether a posting was over for more than ``days`` days at ``now`` (UTC): delivered or cancelled, or silent.

    Never while it is open or has an open case: then somebody still needs to know whom it is for.
    """
    heard = last_heard(posting)
    if heard is None or posting.open_cases:
        return False
    if posting.tab in _OVER:
        return heard < now - timedelta(days=days)
    return posting.tab is Tab.IN_TRANSIT and heard < now - timedelta(days=max(days, SILENT_DAYS))


def wiped_text(text: str) -> str:
    """What stands in the place of a text somebody has written; nothing where nothing stood."""
    return WIPED if text else ""


def wiped_case(case: Case) -> Case:
    """A case without what somebody wrote in it: a reference, a next step in his own words."""
    step = case.next_step if case.next_step in STEP_CODES else wiped_text(case.next_step)
    return replace(case, reference=wiped_text(case.reference), next_step=step)


def _of_cases(cases: Iterable[Case]) -> Iterable[datetime | None]:
    for case in cases:
        yield from (case.opened_at, case.closed_at, case.arrived_at)
