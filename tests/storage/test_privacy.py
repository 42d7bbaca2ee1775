"""Whose time is over: SQL and the rule in ``domain.privacy`` say the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ozon_desk.domain.cases import Case, CaseKind
from ozon_desk.domain.events import EventKind
from ozon_desk.domain.posting import Buyer, HoldReason, Package, Posting
from ozon_desk.domain.privacy import SILENT_DAYS, is_past, last_heard
from ozon_desk.domain.status import OzonStatus, Stage
from ozon_desk.storage import postings, privacy
from tests.builders import NOW

DAYS = 90
some = st.integers(0, 200).map(lambda days: NOW - timedelta(days=days))
moments = st.none() | some
cases = st.builds(Case, st.just(1), st.sampled_from(CaseKind), some, closed_at=moments, arrived_at=moments)


@st.composite
def posting(draw: st.DrawFn) -> Posting:
    package = st.builds(Package, st.just(1), last_event_at=moments, last_event=st.just(EventKind.IN_TRANSIT))
    return Posting(
        posting_number="0201234567-0029-1",
        status=draw(st.sampled_from(OzonStatus)),
        stage=draw(st.sampled_from([stage for stage in Stage if stage is not Stage.ON_HOLD])),
        hold_reason=draw(st.none() | st.just(HoldReason.DAMAGED)),
        accepted_at=draw(some),
        packages=(draw(package),),
        cases=draw(st.just(()) | st.tuples(cases)),
        buyer=Buyer("Anna"),
        shipment_date=draw(moments),
        promised_date=draw(moments),
        **{
            name: draw(moments) for name in ("packed_at", "handed_over_at", "delivered_at", "cancelled_at", "pulled_at")
        },
    )


@settings(suppress_health_check=list(HealthCheck), deadline=None, max_examples=15)
@given(made=st.lists(posting(), min_size=8, max_size=16))
def test_what_is_over_is_found_and_nothing_else(desk, made):
    numbered = [replace(one, posting_number=f"{n:010}-0001-1") for n, one in enumerate(made)]
    with desk.pen.deed("import") as deed:
        deed.create(numbered)
    before, silent = (NOW - timedelta(days=days) for days in (DAYS, max(DAYS, SILENT_DAYS)))
    with desk._database.reading() as connection:
        found = privacy.due(connection, before, silent)
        kept = privacy.count_kept(connection, before, silent)
        numbers = {one.posting_number for one in postings.by_ids(connection, list(found))}
    assert numbers == {one.posting_number for one in numbered if is_past(one, NOW, DAYS)}
    old = [one for one in numbered if (heard := last_heard(one)) is not None and heard < before]
    assert kept == len(old) - len(numbers)
    desk.history.undo()
