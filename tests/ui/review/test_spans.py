"""Spans of days follow each other without a gap, whatever kind they are."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from ozon_desk.ui.review.spans import Span, SpanKind, span_of

DAYS = st.dates(date(2020, 1, 1), date(2035, 12, 31))


@given(DAYS, st.sampled_from(SpanKind))
def test_a_span_holds_its_day_and_the_next_begins_where_it_ends(day, kind):
    span = span_of(kind, day)
    assert span.first <= day <= span.last
    after = span.moved(1)
    assert after.first == span.last + timedelta(days=1)
    assert after.moved(-1) == span


def test_any_days_move_by_their_own_length():
    span = Span(SpanKind.ANY, date(2026, 2, 3), date(2026, 2, 12))
    assert span.moved(-1) == Span(SpanKind.ANY, date(2026, 1, 24), date(2026, 2, 2))
