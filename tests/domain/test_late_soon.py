"""The half hour before a posting is late: to the millisecond, for what is still to be done here."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from ozon_desk.domain.alarms import Alarm, Level, NextStep, is_late_soon
from ozon_desk.domain.deadlines import DeadlineKind, Source
from tests.builders import NOW

HALF = timedelta(minutes=30)
SHIPPING = {DeadlineKind.PACK, DeadlineKind.HAND_OVER, DeadlineKind.SHIP}


@given(
    st.integers(-(10**8), 10**8) | st.integers(1_799_998, 1_800_002) | st.integers(-2, 2),
    st.sampled_from(DeadlineKind),
    st.sampled_from(NextStep),
)
def test_only_what_is_still_in_time_and_wont_be_in_half_an_hour(
    left_ms: int, kind: DeadlineKind, step: NextStep
) -> None:
    due = NOW + timedelta(milliseconds=left_ms)
    alarm = Alarm(1, "0201234567-0029-1", kind, "R3", due, due, Level.NOW, "late_shipment", step, Source.OZON)
    wanted = 0 <= left_ms <= 1_800_000 and kind in SHIPPING and step is not NextStep.TELL_OZON
    assert is_late_soon(alarm, NOW, HALF) is wanted
