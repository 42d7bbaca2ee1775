"""Any posting, place, way of delivery and book: crowded with midnights, year ends, clock changes and holidays, so that
they meet."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from hypothesis import strategies as st

from ozon_desk.domain.calendars import PUBLIC, Calendars
from ozon_desk.domain.cases import Case, CaseKind
from ozon_desk.domain.events import EventKind
from ozon_desk.domain.places import DeliveryMethod, Warehouse
from ozon_desk.domain.posting import HoldReason, IntegrationType, Package, Posting
from ozon_desk.domain.rulebook import RuleBook
from ozon_desk.domain.status import OzonStatus, Stage
from tests.domain.deadline_setting import DATA

EDGES = [
    date(2026, 11, 3),  # Unity Day
    date(2026, 9, 30),  # Golden Week
    date(2025, 12, 30),  # New Year
    date(2026, 2, 13),  # Spring Festival, its worked Saturday
    date(2025, 10, 31),  # a worked Saturday in Russia
    date(2026, 3, 29),  # clocks forward in Europe
    date(2026, 11, 1),  # and back in America
    date(2024, 2, 28),  # a leap day
]
MOMENTS = st.one_of(
    st.datetimes(datetime(2025, 10, 1), datetime(2026, 12, 31), timezones=st.just(UTC)),  # noqa: DTZ001
    st.builds(
        lambda day, hours, seconds: datetime.combine(day, time(), UTC) + timedelta(hours=hours, seconds=seconds),
        st.sampled_from(EDGES),
        st.integers(-48, 72),
        st.integers(-1, 1),
    ),
)
MAYBE = st.none() | MOMENTS
ZONES = [
    "Europe/Moscow",
    "Asia/Shanghai",
    "Europe/Berlin",
    "America/New_York",
    "Asia/Vladivostok",
    "Asia/Kamchatka",
    "Europe/Kaliningrad",
    "Pacific/Apia",
    "Australia/Lord_Howe",
]
CLOSED = st.builds(lambda day, n: day + timedelta(days=n), st.sampled_from(EDGES), st.integers(-4, 4))
WAREHOUSES = st.builds(
    Warehouse,
    st.just("w"),
    st.sampled_from(ZONES),
    st.sampled_from(["RU", "CN"]),
    st.none() | st.integers(0, 12),
    st.just(tuple(range(7))) | st.sets(st.integers(0, 6), min_size=1).map(lambda days: tuple(sorted(days))),
    st.just(()) | st.sets(CLOSED, max_size=6).map(lambda days: tuple(sorted(days))),
)
METHODS = st.builds(
    DeliveryMethod,
    name=st.just("m"),
    integration_type=st.none() | st.sampled_from(IntegrationType),
    cut_off=st.none() | st.times().map(lambda one: one.replace(microsecond=0)),
    first_mile_days=st.integers(0, 12),
    quiet_hours=st.none() | st.sampled_from([0, 6, 24, 72, 100, 240]),
)
_TYPES = st.lists(st.sampled_from([str(one) for one in IntegrationType]), unique=True)
_CHANGES = st.fixed_dictionaries(
    {},
    optional={
        rule: st.fixed_dictionaries(
            {},
            optional={
                "value": st.integers(0, 5) if rule not in ("R6", "R7") else st.integers(0, 96),
                "applies_to": _TYPES,
                "calendar": st.just("business"),
            },
        ).map(lambda change: {**change, "country": "warehouse"} if "calendar" in change else change)
        for rule in ("R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9", "R10", "R11", "R12", "R16")
    },
)
EDITIONS = st.sampled_from(["guides", "ozon_help_2026"])
CALENDARS = st.just(PUBLIC) | st.builds(
    lambda russian, chinese: Calendars({"RU": russian, "CN": chinese}),
    st.dictionaries(CLOSED, st.booleans(), max_size=6),
    st.dictionaries(CLOSED, st.booleans(), max_size=6),
)
BOOKS = EDITIONS.map(lambda edition: RuleBook.from_data(DATA, edition)) | st.builds(
    lambda edition, changes, calendars: RuleBook.from_data(DATA, edition, changes, calendars),
    EDITIONS,
    _CHANGES,
    CALENDARS,
)
"""As they ship, and as owners may have changed them."""


def _boxes(numbers: list[bool], events: list[tuple[datetime, EventKind] | None]) -> tuple[Package, ...]:
    return tuple(
        Package(
            place,
            f"N{place}" if known else "",
            last_event_at=event[0] if event else None,
            last_event=event[1] if event else None,
        )
        for place, (known, event) in enumerate(zip(numbers, events, strict=False), 1)
    )


PACKAGES = st.builds(
    _boxes,
    st.lists(st.booleans(), min_size=1, max_size=3),
    st.lists(st.none() | st.tuples(MOMENTS, st.sampled_from(EventKind)), min_size=3, max_size=3),
)
CASES = st.lists(
    st.builds(Case, st.just(1), st.sampled_from(CaseKind), MOMENTS, due=MAYBE, closed_at=MAYBE), max_size=3
).map(tuple)
STAGES = [stage for stage in Stage if stage is not Stage.ON_HOLD]
POSTINGS = st.builds(
    Posting,
    posting_number=st.just("0201234567-0029-1"),
    status=st.sampled_from(OzonStatus),
    stage=st.sampled_from(STAGES),
    hold_reason=st.none() | st.just(HoldReason.DAMAGED),
    incomplete=st.booleans(),
    accepted_at=MAYBE,
    shipment_date=MAYBE,
    ship_by=MAYBE,
    handed_over_at=MAYBE,
    delivered_at=st.none() | st.none() | MAYBE,
    promised_date=MAYBE,
    promise_moves=st.integers(0, 3),
    integration_type=st.none() | st.sampled_from(IntegrationType),
    packages=PACKAGES,
    cases=st.just(()) | CASES,
)
