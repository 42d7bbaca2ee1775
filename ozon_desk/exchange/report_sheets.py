"""What stands on the sheets of a report's workbook: their columns and rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Final, Literal
from zoneinfo import ZoneInfo

from ozon_desk.domain.lateness import Tally
from ozon_desk.domain.places import MOSCOW
from ozon_desk.domain.reports import ROUBLES, Report, late_hours, late_share
from ozon_desk.exchange.report_words import ReportWords

Kind = Literal["text", "identifier", "integer", "money", "decimal", "percent", "moment", "date"]
_COUNTS: Final = ("due", "on_time", "late", "overdue", "ahead", "gone")


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A title, what kind of values, how wide in characters."""

    title: str
    kind: Kind
    width: int


@dataclass(frozen=True, slots=True)
class TableSheet:
    """A list: one row of titles, and its rows. Moments are in the zone to show, percentages from 0 to 1."""

    title: str
    columns: tuple[TableColumn, ...]
    rows: Iterable[Sequence[object]] = field(repr=False)
    count: int = 0


def zone_name(zone: str, at: datetime) -> str:
    """ "Asia/Shanghai, UTC+8"."""
    offset = at.astimezone(ZoneInfo(zone)).utcoffset()
    minutes = int(offset.total_seconds()) // 60 if offset is not None else 0
    hours, rest = divmod(abs(minutes), 60)
    return f"{zone}, UTC{'-' if minutes < 0 else '+'}{hours}{f':{rest:02d}' if rest else ''}"


def tables(report: Report, words: ReportWords) -> list[TableSheet]:
    """All lists of a report in their order; one by warehouse or by store only where there are several."""
    found = [late_sheet(report, words), _packers(report, words), _tallies(words, "carrier", report.carriers)]
    if len(report.warehouses) > 1:
        found.append(_tallies(words, "warehouse", report.warehouses))
    if len(report.stores) > 1:
        found.append(_tallies(words, "store", report.stores))
    return [*found, _skus(report, words), _raw(report, words)]


def late_sheet(report: Report, words: ReportWords) -> TableSheet:
    """Every late posting, the worst first, with why and what it costs."""
    at = _at(report, words)
    columns = (
        _column(words("posting_number"), "identifier", 24),
        _column(words("store"), "text", 14),
        _column(at("ship_by"), "moment", 20),
        _column(words("source"), "text", 12),
        _column(at("handed_over_at"), "moment", 20),
        _column(words("outcome"), "text", 14),
        _column(words("late_hours"), "decimal", 12),
        _column(words("cause"), "text", 26),
        _column(words("by_owner"), "text", 12),
        _column(words("note"), "text", 30),
        _column(words("in_share"), "text", 12),
        _column(words("fee"), "money", 12),
        _column(words("currency"), "text", 10),
        _column(words("points"), "integer", 12),
        _column(words("warehouse"), "text", 20),
        _column(words("delivery_method"), "text", 24),
        _column(words("carrier"), "text", 18),
        _column(words("packer"), "text", 18),
    )
    return TableSheet(words("sheet_late"), columns, _late_rows(report, words), len(report.late))


def _late_rows(report: Report, words: ReportWords) -> Iterator[Sequence[object]]:
    local = _local(report.zone)
    for late in report.late:
        one, cause, cost = late.shipment, late.cause, late.cost
        yield (
            one.posting_number,
            one.store,
            local(one.due),
            words.of("sources", one.source),
            local(one.handed_over_at),
            words.of("outcomes", late.outcome),
            late_hours(late),
            words.of("causes", cause.cause),
            words("owner" if cause.by_owner else "journal"),
            cause.note,
            words("yes" if cost.in_share else "no"),
            cost.fee,
            (cost.currency or ROUBLES) if cost.fee is not None else None,
            cost.points or None,
            one.warehouse,
            one.delivery_method,
            one.carrier,
            one.packer,
        )


def _packers(report: Report, words: ReportWords) -> TableSheet:
    columns = (
        _column(words("packer"), "text", 24),
        _column(words("packed"), "integer", 12),
        _column(words("pieces"), "integer", 12),
        _column(words("minutes"), "decimal", 14),
        _column(words("wrong"), "integer", 16),
        _column(words("undone"), "integer", 16),
        _column(words("packer_due"), "integer", 18),
        _column(words("packer_late"), "integer", 16),
        _column(words("share"), "percent", 10),
    )
    rows = [
        (
            one.name or words("nobody"),
            one.packed,
            one.pieces,
            one.minutes,
            one.wrong,
            one.undone,
            one.due,
            one.late,
            Decimal(one.late) / one.due if one.due else None,
        )
        for one in report.packers
    ]
    return TableSheet(words("sheet_packers"), columns, rows, len(rows))


def tally_columns(words: ReportWords) -> tuple[TableColumn, ...]:
    """The counts of a tally, and its share."""
    counts = (_column(words(key), "integer", 16) for key in _COUNTS)
    return (*counts, _column(words("share"), "percent", 10))


def tally_cells(tally: Tally) -> tuple[object, ...]:
    """What stands under ``tally_columns``."""
    return (*(getattr(tally, key) for key in _COUNTS), late_share(tally))


def _tallies(words: ReportWords, by: Literal["carrier", "warehouse", "store"], tallies: Sequence[Tally]) -> TableSheet:
    empty = words("no_store" if by == "store" else "unknown")
    rows = [(tally.key or empty, *tally_cells(tally)) for tally in tallies]
    columns = (_column(words(by), "text", 26), *tally_columns(words))
    return TableSheet(words(f"sheet_{by}s"), columns, rows, len(rows))


def _skus(report: Report, words: ReportWords) -> TableSheet:
    columns = (
        _column(words("offer_id"), "identifier", 20),
        _column(words("sku"), "identifier", 16),
        _column(words("product"), "text", 50),
        _column(words("pieces"), "integer", 12),
        _column(words("postings"), "integer", 14),
        _column(words("all_late"), "integer", 14),
        _column(words("out_of_stock"), "integer", 14),
    )
    rows = [
        (one.offer_id, one.sku, one.name, one.pieces, one.postings, one.late, one.out_of_stock) for one in report.skus
    ]
    return TableSheet(words("sheet_skus"), columns, rows, len(rows))


def _raw(report: Report, words: ReportWords) -> TableSheet:
    at = _at(report, words)
    columns = (
        _column(words("posting_number"), "identifier", 24),
        _column(words("order_number"), "identifier", 20),
        _column(words("store"), "text", 14),
        _column(words("outcome"), "text", 14),
        _column(at("ship_by"), "moment", 20),
        _column(words("source"), "text", 12),
        _column(at("handed_over_at"), "moment", 20),
        _column(words("late_hours"), "decimal", 12),
        _column(words("cause"), "text", 26),
        _column(words("status"), "text", 22),
        _column(words("stage"), "text", 18),
        _column(words("pieces"), "integer", 10),
        _column(at("accepted_at"), "moment", 20),
        _column(at("packed_at"), "moment", 20),
        _column(at("cancelled_at"), "moment", 20),
        _column(words("warehouse"), "text", 20),
        _column(words("delivery_method"), "text", 24),
        _column(words("carrier"), "text", 18),
        _column(words("packer"), "text", 18),
    )
    return TableSheet(words("sheet_raw"), columns, _raw_rows(report, words), len(report.rows))


def _raw_rows(report: Report, words: ReportWords) -> Iterator[Sequence[object]]:
    local = _local(report.zone)
    for row in report.rows:
        yield (
            row.posting_number,
            row.order_number,
            row.store,
            words.of("outcomes", row.outcome),
            local(row.due),
            words.of("sources", row.source),
            local(row.handed_over_at),
            row.late_hours,
            words.of("causes", row.cause) if row.cause is not None else None,
            words.of("statuses", row.status) if row.status != "unknown" else row.status_text,
            words.of("stages", row.stage),
            row.pieces,
            local(row.accepted_at),
            local(row.packed_at),
            local(row.cancelled_at),
            row.warehouse,
            row.delivery_method,
            row.carrier,
            row.packer,
        )


def _column(title: str, kind: Kind, width: int) -> TableColumn:
    return TableColumn(title, kind, width)


def _at(report: Report, words: ReportWords) -> Callable[[str], str]:
    """Titles of moments, with their zone: a workbook knows none."""
    name = zone_name(report.zone, report.made_at)
    short = name.rpartition(", ")[2] if report.zone != MOSCOW else name
    return lambda key: f"{words(key)} ({short})"


def _local(zone: str) -> Callable[[datetime | None], datetime | None]:
    info = ZoneInfo(zone)
    return lambda moment: None if moment is None else moment.astimezone(info)
