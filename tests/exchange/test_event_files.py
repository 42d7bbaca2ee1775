"""Tracking files as carriers really write them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from ozon_desk.app.paths import RESOURCES
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.events import EventKind
from ozon_desk.exchange.cells import Bad
from ozon_desk.exchange.event_files import EventTable, open_pasted, read_events, recognise_events
from ozon_desk.exchange.event_moments import EventMoments
from ozon_desk.exchange.event_words import load_event_words
from ozon_desk.exchange.layouts import UnknownLayout
from ozon_desk.exchange.tables import read_table

WORDS = load_event_words(RESOURCES / "exchange")
NUMBER = "RA644000005RU"
AT = datetime(2026, 11, 18, 6, 5, tzinfo=UTC)
YEARS = (AT.replace(year=2015, tzinfo=None), AT.replace(year=2099, tzinfo=None))


def open_events(path: Path, _words: object, remembered: dict[str, dict[str, str]]) -> EventTable:
    return recognise_events(read_table(path), WORDS, remembered)


def csv(folder: Path, text: str, encoding: str = "utf-8-sig") -> Path:
    file = folder / "events.csv"
    file.write_bytes(text.encode(encoding))
    return file


def read(path: Path, zone: str = "Asia/Shanghai", remembered=None):  # type: ignore[no-untyped-def]
    return read_events(open_events(path, WORDS, remembered or {}), WORDS, zone)


def pasted(text: str, zone: str = "UTC", number: str = ""):  # type: ignore[no-untyped-def]
    opened = open_pasted(text, WORDS, {})
    return [] if opened is None else read_events(opened, WORDS, zone, number=number)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Трек-номер;Дата и время;Статус;Место\nRA644000005RU;18.11.2026 14:05;Принято;Шэньчжэнь\n", "cp1251"),
        ("ШПИ;Дата;Время;Операция\nRA644000005RU;18.11.2026;14:05;Приём\n", "utf-8-sig"),
        ("运单号,时间,状态,地点\nRA644000005RU,2026/11/18 14:05,已揽收,深圳\n", "gb18030"),
        ("运单号\t轨迹时间\t轨迹描述\nRA644000005RU\t2026年11月18日 14:05\t已揽收\n", "utf-8"),
        ("tracking number,event time,event\nRA644000005RU,2026-11-18T06:05:00Z,Picked up\n", "utf-8"),
        ("Tracking,Date,Status,UTC offset\nra 644 000 005 ru,2026-11-18 09:05,Accepted,+3\n", "utf-8"),
        ("Tracking number,Event Date,Event Time,Status\nRA644000005RU,2026-11-18,14:05,Accepted\n", "utf-8"),
        ("Tracking number,Scan time,Scan date,Status\nRA644000005RU,2:05 PM,18 Nov 2026,Accepted\n", "utf-8"),
        ("运单号,日期,操作时间,操作描述\nRА644000005RU,2026-11-18,2026-11-18 14:05,已揽收\n", "gb18030"),
        ('Number,Package Status,Last Event Time\nRA644000005RU,Accepted,"Nov 18, 2026 2:05 p.m."\n', "utf-8"),
        ("ШПИ;Дата;Операция\nRA644000005RU;18 ноября 2026, 14:05;Приём\n", "cp1251"),
        ("Report\n\nTracking,Date,Status\nRA644000005RU,2026-11-18 09:05 +0300,Accepted\n", "utf-8"),
    ],
)
def test_files_of_carriers(tmp_path: Path, text: str, encoding: str) -> None:
    (line,) = read(csv(tmp_path, text, encoding))
    assert (line.tracking_number, line.at, line.kind, line.problem) == (NUMBER, AT, EventKind.ACCEPTED, None)


def test_a_workbook_with_dates_and_times_as_cells(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["运单号", "日期", "时间", "状态"])
    sheet.append(["RA644000005RU", date(2026, 11, 18), time(14, 5), "揽收"])
    sheet.append([80080711111116, AT.replace(hour=14, tzinfo=None), None, "派送中"])
    book.save(tmp_path / "events.xlsx")
    lines = read(tmp_path / "events.xlsx")
    assert [(line.tracking_number, line.at) for line in lines] == [(NUMBER, AT), ("80080711111116", AT)]
    assert open_events(tmp_path / "events.xlsx", WORDS, {}).needs_zone


def test_one_bad_row_never_stops_the_rest_and_each_is_named(tmp_path: Path) -> None:
    rows = (
        "tracking number;posting number;date;status",
        f"{NUMBER};;2026-11-18 14:05;Delivered",
        "1,23457E+13;;2026-11-18 14:05;Delivered",
        f"{NUMBER};;11/12/2026;Delivered",
        f"{NUMBER};;2026-02-30;Delivered",
        f"{NUMBER};;;Delivered",
        f"{NUMBER};;2026-11-18 14:05;",
        ";;2026-11-18 14:05;Delivered",
        ";;;",
        ";0201234567-0029-1;2026-11-18;Доставлен",
        f"{NUMBER};;1999-11-18;Delivered",
    )
    lines = read(csv(tmp_path, "\n".join(rows) + "\n"))
    assert [(one.row, one.problem and (one.problem.column, one.problem.code)) for one in lines] == [
        (2, None),
        (3, ("tracking number", "number_destroyed")),
        (4, ("date", "bad_date")),
        (5, ("date", "bad_date")),
        (6, ("date", "no_moment")),
        (7, ("status", "no_words")),
        (8, ("tracking number", "no_number")),
        (10, None),
        (11, ("date", "bad_date")),
    ]
    assert lines[1].problem is not None
    assert lines[1].problem.value == "1,23457E+13"


def test_what_the_post_calls_a_posting_is_a_tracking_number(tmp_path: Path) -> None:
    text = f"Номер отправления;Дата;Статус\n{NUMBER};18.11.2026;Вручено\n0201234567-0029-1;18.11.2026;Доставлен\n"
    lines = read(csv(tmp_path, text))
    assert [(one.tracking_number, one.posting_number) for one in lines] == [(NUMBER, ""), ("", "0201234567-0029-1")]


def test_an_unknown_layout_is_asked_once_and_remembered(tmp_path: Path) -> None:
    file = csv(tmp_path, f"Paketnr;Wann;Was\n{NUMBER};18.11.2026 14:05;Delivered\n")
    with pytest.raises(UnknownLayout) as unknown:
        open_events(file, WORDS, {})
    assert unknown.value.headers == ("Paketnr", "Wann", "Was")
    answer = {"tracking_number": "Paketnr", "at": "Wann", "event_status": "Was"}
    (line,) = read(file, remembered={unknown.value.header_key: answer})
    assert (line.tracking_number, line.kind, line.at) == (NUMBER, EventKind.DELIVERED, AT)


def test_prose_is_no_table_and_a_header_alone_no_file(tmp_path: Path) -> None:
    for text, code in (
        ("Dear customer,\nyour parcel is late.\nYours\n", "file_not_table"),
        ("tracking number;date;status\n", "file_no_rows"),
        ("", "file_empty"),
    ):
        with pytest.raises(Refusal) as refusal:
            open_events(csv(tmp_path, text), WORDS, {})
        assert refusal.value.code == code


def test_pasted_with_and_without_a_header() -> None:
    for text in (
        f"tracking\tdate\tstatus\n{NUMBER}\t2026-11-18 06:05\tDelivered",
        f"{NUMBER}\t2026-11-18 06:05\tDelivered\tMoscow\n",
        f"{NUMBER} 2026-11-18 06:05 Delivered",
        f"{NUMBER} 18.11.2026, 06:05 Delivered\n\n",
        f"{NUMBER},2026-11-18 06:05,Delivered",
    ):
        (line,) = pasted(text)
        assert (line.tracking_number, line.at, line.kind) == (NUMBER, AT, EventKind.DELIVERED), text
    assert pasted(" \n\t\n") == []


def test_a_page_of_one_parcel_needs_its_number_said() -> None:
    text = "2026-11-18 06:05 Delivered\n2026-11-17 06:05, In transit\n"
    assert [(one.tracking_number, one.kind) for one in pasted(text, number=NUMBER)] == [
        (NUMBER, EventKind.DELIVERED),
        (NUMBER, EventKind.IN_TRANSIT),
    ]
    assert [one.problem.code for one in pasted(text) if one.problem] == ["no_number", "no_number"]


@given(st.one_of(st.text(max_size=30), st.floats(), st.integers(), st.datetimes(), st.none()), st.text(max_size=8))
def test_no_cell_can_break_the_reading_of_moments(cell: object, clock: str) -> None:
    from zoneinfo import ZoneInfo

    read = EventMoments(ZoneInfo("Asia/Shanghai"))[cell, clock, clock[:3]]  # type: ignore[index]
    assert read is None or isinstance(read, Bad) or read.tzinfo is UTC


@given(st.datetimes(*YEARS), st.sampled_from(range(11)))
def test_every_way_of_writing_a_moment_comes_to_the_same(moment: datetime, way: int) -> None:
    from zoneinfo import ZoneInfo

    moment = moment.replace(microsecond=0)
    cell = (
        f"{moment:%Y-%m-%d %H:%M:%S}",
        f"{moment:%d.%m.%Y %H:%M:%S}",
        f"{moment:%d.%m.%Y, %H:%M:%S}",
        f"{moment:%Y/%m/%d %H:%M:%S}",
        f"{moment:%Y年%m月%d日 %H:%M:%S}",
        f"{moment:%Y-%m-%dT%H:%M:%S}+00:00",
        f"{moment:%Y-%m-%d %H:%M:%S} UTC",
        f"{moment:%b %d, %Y %I:%M:%S %p}",
        f"{moment:%d %B %Y %H:%M:%S}",
        f"{moment:%B} {moment.day}, {moment:%Y, %I:%M:%S %p} UTC",
        f"{moment:%d-%b-%Y %H:%M:%S}",
    )[way]
    assert EventMoments(ZoneInfo("UTC"))[cell, None, None] == moment.replace(tzinfo=UTC)


@pytest.mark.parametrize("text", ["Nov 31, 2026 10:00", "18 Foo 2026 10:00", "18 Nov 2026 13:00 PM", "18 Nov 26 10:00"])
def test_a_moment_that_cannot_be_is_none(text: str) -> None:
    from zoneinfo import ZoneInfo

    assert isinstance(EventMoments(ZoneInfo("UTC"))[text, None, None], Bad)


def test_two_full_moments_in_a_row_are_not_taken_for_a_day_and_a_time(tmp_path: Path) -> None:
    text = "Tracking,Date,Last update time,Status\nRA644000005RU,2026-11-18 14:05,2026-11-19 10:00,Accepted\n"
    (line,) = read(csv(tmp_path, text))
    assert line.at == AT
