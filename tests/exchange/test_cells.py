from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ozon_desk.exchange.cells import Bad, Identifiers, Moments, Prices, Quantities
from ozon_desk.exchange.tables import Cell

MOSCOW = ZoneInfo("Europe/Moscow")


def code(read: object) -> object:
    return read.code if isinstance(read, Bad) else read


@pytest.mark.parametrize("text", ["00042", "1E5", "1e5", "=SUM(A1)", "12-1", "1E+5", "'7", "8" * 20, "12,5x", "-"])
def test_identifiers_arrive_untouched(text: str) -> None:
    assert Identifiers(numeric=True)[f" {text}\u00a0\n"] == text
    assert Identifiers(numeric=False)[text] == text


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("6,27669E+11", "number_destroyed"),
        ("1.23457E+13", "number_destroyed"),
        ("1e+15", "number_destroyed"),
        ("41\ufffd-1", "number_destroyed"),
        (datetime(2026, 3, 1), "number_destroyed"),  # noqa: DTZ001 - a cell of a workbook has no zone
        (True, "number_destroyed"),
        (584650000.5, "number_fraction"),
        ("584650000,5", "number_fraction"),
        ("584650000.0", "584650000"),
        (584650000.0, "584650000"),
        (999999999999999.0, "999999999999999"),
        (1e15, "number_too_long"),
        (1234567890123456, "number_too_long"),
        (None, ""),
        ("", ""),
    ],
)
def test_what_excel_does_to_numbers(cell: Cell, expected: str) -> None:
    assert code(Identifiers(numeric=True)[cell]) == expected


@pytest.mark.parametrize(
    "text",
    [
        "0201234567-0029-1\u200b",
        "\ufeff0201234567-0029-1",
        "0201234567 -0029- 1",
        "0201234567\u20130029\u20131",
        "\uff10\uff12\uff10\uff11234567-0029-1",
    ],
)
def test_what_looks_like_a_number_of_ozons_is_that_number(text: str) -> None:
    assert Identifiers(numeric=True)[text] == "0201234567-0029-1"
    assert Identifiers(numeric=False)[text] == text.strip()


def test_an_article_may_look_like_a_fraction_as_text_only() -> None:
    assert Identifiers(numeric=False)["12,5"] == "12,5"
    assert code(Identifiers(numeric=False)[12.5]) == "number_fraction"


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("2026-03-30 23:12:34", datetime(2026, 3, 30, 20, 12, 34, tzinfo=UTC)),
        ("2026-03-30 23:12", datetime(2026, 3, 30, 20, 12, tzinfo=UTC)),
        ("2026-03-30T23:12:34", datetime(2026, 3, 30, 20, 12, 34, tzinfo=UTC)),
        ("2026-03-30T23:12:34Z", datetime(2026, 3, 30, 23, 12, 34, tzinfo=UTC)),
        ("2026-03-30T23:12:34+08:00", datetime(2026, 3, 30, 15, 12, 34, tzinfo=UTC)),
        ("30.03.2026 23:12:34", datetime(2026, 3, 30, 20, 12, 34, tzinfo=UTC)),
        ("03.04.2026 9:05", datetime(2026, 4, 3, 6, 5, tzinfo=UTC)),
        ("2026/4/3 9:05", datetime(2026, 4, 3, 6, 5, tzinfo=UTC)),
        ("2026-04-03", datetime(2026, 4, 2, 21, tzinfo=UTC)),
        ("03.04.2026", datetime(2026, 4, 2, 21, tzinfo=UTC)),
        (date(2026, 4, 3), datetime(2026, 4, 2, 21, tzinfo=UTC)),
        (datetime(2026, 4, 3, 20, 59, 58, 999_990), datetime(2026, 4, 3, 17, 59, 59, tzinfo=UTC)),  # noqa: DTZ001
        (" ", None),
        (None, None),
    ],
)
def test_moments(cell: Cell, expected: datetime | None) -> None:
    assert Moments(MOSCOW)[cell] == expected


@pytest.mark.parametrize(
    "cell",
    [
        *("31.02.2026", "2026-02-29 10:00:00", "2026-13-01", "2026-04-03 24:00:00", "2026-04-03 10:60:00"),
        *("2014-12-31 10:00:00", "2101-01-01", "01.01.1900", "03/04/2026", "04-03-2026", "3 апреля 2026", "завтра"),
        *("20260403", "2026-W14-1 10:00:00", "2026-04-03 10:00:00 MSK", "1775174400", "２０２６-04-03"),
    ],
)
@pytest.mark.parametrize("zone", ["UTC", "Europe/Moscow", "Asia/Shanghai"])
def test_bad_dates(cell: str, zone: str) -> None:
    assert code(Moments(ZoneInfo(zone))[cell]) == "bad_date"
    assert code(Moments(ZoneInfo(zone), deadlines=True)[cell]) == "bad_date"


@pytest.mark.parametrize("cell", [46000.5, True, 20260403])
def test_numbers_are_no_dates(cell: Cell) -> None:
    assert code(Moments(MOSCOW)[cell]) == "bad_date"


@pytest.mark.parametrize("cell", ["2026-04-03", "03.04.2026", date(2026, 4, 3)])
@pytest.mark.parametrize("zone", ["UTC", "Europe/Moscow", "Asia/Shanghai"])
def test_a_deadline_without_a_time_is_the_end_of_the_day_in_moscow(cell: Cell, zone: str) -> None:
    assert Moments(ZoneInfo(zone), deadlines=True)[cell] == datetime(2026, 4, 3, 20, 59, 59, tzinfo=UTC)


@given(
    st.datetimes(datetime(2015, 1, 3), datetime(2099, 12, 30)).map(lambda moment: moment.replace(microsecond=0)),  # noqa: DTZ001
    st.sampled_from(["UTC", "Europe/Moscow", "Asia/Shanghai", "Asia/Vladivostok"]),
)
def test_every_way_of_writing_is_the_same_moment(moment: datetime, zone: str) -> None:
    moments = Moments(ZoneInfo(zone))
    expected = moment.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
    written = ["%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%S", "%d.%m.%Y %H:%M:%S", "%Y/%m/%d %H:%M:%S"]
    assert {moments[f"{moment:{form}}"] for form in written} | {moments[moment]} == {expected}


@pytest.mark.parametrize(
    ("cell", "expected"),
    [("1", 1), (" 12 ", 12), ("2.0", 2), ("2,00", 2), ("1 000", 1000), ("1\u00a0000", 1000), (3.0, 3), (4, 4)],
)
def test_quantities(cell: Cell, expected: int) -> None:
    assert Quantities()[cell] == expected


@pytest.mark.parametrize(
    "cell", ["", None, "0", "-1", "1.5", "1,5", "2 шт", "1E2", "1,000", "10 00", "9" * 30, 0.0, -2.0, 1.5, True, "²"]
)
def test_bad_quantities(cell: Cell) -> None:
    assert code(Quantities()[cell]) == "bad_quantity"


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("4990.00", "4990.00"),
        ("4 990,00", "4990.00"),
        ("4\u202f990,5 ₽", "4990.50"),
        ("4990", "4990.00"),
        (4990.0, "4990.00"),
        (0.1, "0.10"),
        (1e11, "100000000000.00"),
        ("12.3456", "12.3456"),
        ("1,234.50", "1234.50"),
        ("0", "0.00"),
        ("", None),
        ("по запросу", "bad_price"),
        ("1,234", "bad_price"),
        ("-5", "bad_price"),
        (-5.0, "bad_price"),
        (float("nan"), "bad_price"),
    ],
)
def test_prices(cell: Cell, expected: str | None) -> None:
    assert code(Prices()[cell]) == expected
