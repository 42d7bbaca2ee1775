"""What carriers and Ozon say of parcels on their way: from their files, or pasted."""

from __future__ import annotations

import difflib
import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from types import MappingProxyType
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from ozon_desk.domain.drafts import RowProblem
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.events import EventKind
from ozon_desk.domain.folding import fold
from ozon_desk.domain.scans import POSTING_NUMBER
from ozon_desk.domain.tracking import in_latin
from ozon_desk.exchange import texts
from ozon_desk.exchange.cells import Bad, Identifiers, Texts, shown
from ozon_desk.exchange.event_moments import EventMoments, written_at
from ozon_desk.exchange.event_words import EVENT_FIELDS, EventWords
from ozon_desk.exchange.layouts import (
    HEADER_WITHIN,
    Layout,
    MappableField,
    UnknownLayout,
    filled,
    header_key,
    headers_of,
    is_table,
    samples_of,
)
from ozon_desk.exchange.tables import Cancelled, Cell, Progress, RawTable

_NEEDS: Final = {
    "at": "required",
    "tracking_number": "one_of",
    "posting_number": "one_of",
    "event_status": "one_of_words",
    "text": "one_of_words",
}
EVENT_MAPPABLE: Final = tuple(MappableField(name, _NEEDS.get(name, "optional")) for name in EVENT_FIELDS)
"""The fields a person can give a column to, in the order of a mapping dialog."""

ZONE_KEY: Final = "zone"
"""Stands among the remembered columns of a header for the zone of its moments; no field is called so."""

_PASTED: Final = "pasted"
_LOOKED_AT: Final = 200
_DAY: Final = re.compile("(?<!up)date|дата|日期").search
_CLOCK: Final = re.compile("(?!.*(?:last|latest|update|最新|更新)).*(?:time|时间)").fullmatch
_ROWS_A_STEP: Final = 2000
_PROSE: Final = re.compile(
    r"(?:(?P<number>\S*\d\S*)\s+)??"
    r"(?P<at>\d{1,4}[.\-/年]\d{1,2}[.\-/月]\d{1,4}日?(?:(?:T|,?\s+|,|\s+в\s+)\d{1,2}:\d{2}(?::\d{2})?(?:\s?\(?(?:UTC|GMT)?[+-]\d{1,2}(?::?\d\d)?\)?)?)?)"
    r"[\s,;:–—-]+(?P<text>.+)"
)


class EventLine(NamedTuple):
    """One row as read. ``row`` is 1-based; ``at`` in UTC; ``kind`` None where its words tell nothing of a parcel.

    ``problem`` says why nothing can be made of the row; damaged values stay in their places.
    """

    row: int
    tracking_number: str
    posting_number: str
    at: datetime | None
    kind: EventKind | None
    text: str = ""
    place: str = ""
    problem: RowProblem | None = None


@dataclass(frozen=True, eq=False)
class EventTable:
    """A table recognised, before its zone is settled. ``zone`` is the remembered one (empty: nobody was asked).

    ``needs_zone``: its moments name no offset.
    """

    table: RawTable
    layout: Layout
    key: str
    zone: str
    needs_zone: bool


def open_pasted(text: str, words: EventWords, remembered: Mapping[str, Mapping[str, str]]) -> EventTable | None:
    """The same of pasted text: cells parted by TAB, ``;`` or ``,``, with or without a header, or plain lines with
    number (or none), moment and words. None for nothing at all."""
    if not text.strip():
        return None
    if any(sign in text for sign in "\t;"):
        data = text.encode("utf-8", "replace") + b"\n"
        rows: Sequence[Sequence[Cell]] = texts.read_rows(
            data, "utf-8", texts.find_delimiter(data, "utf-8"), "", lambda _done, _total: None
        )
        if not any(map(filled, rows)):
            return None
    else:
        lines = [line.strip() for line in io.StringIO(text, newline=None)]
        if all(_PROSE.fullmatch(line) for line in lines if line):
            return _headless(RawTable("", [_prose(line) for line in lines], "csv"), remembered)
        data = text.encode("utf-8", "replace") + b"\n"
        rows = texts.read_rows(data, "utf-8", ",", "", lambda _done, _total: None)
    table = RawTable("", rows, "csv")
    return _headless(table, remembered) or recognise_events(table, words, remembered)


def recognise_events(table: RawTable, words: EventWords, remembered: Mapping[str, Mapping[str, str]]) -> EventTable:
    """The layout of ``table``. ``remembered``: header key → (our field → header, and ``ZONE_KEY`` → zone).

    Refusal ``file_no_rows``, ``file_not_table``; raises ``UnknownLayout`` when a person must say.
    """
    top = list(islice(table.rows, HEADER_WITHIN))
    layout = known_event_layout(table, words, remembered)
    if layout is None:
        raise _unknown(table, top, words)
    if not any(filled(row) for row in islice(table.rows, layout.header_row + 1, None)):
        raise Refusal("file_no_rows", file=table.file)
    key = header_key(layout.headers)
    zone = remembered.get(key, {}).get(ZONE_KEY, "")
    return EventTable(table, layout, key, zone, _needs_zone(table, layout))


def known_event_layout(
    table: RawTable, words: EventWords, remembered: Mapping[str, Mapping[str, str]]
) -> Layout | None:
    """The layout, as somebody has said or as the spellings say; None where neither does."""
    for by_people in (True, False):
        for index, row in enumerate(islice(table.rows, HEADER_WITHIN)):
            headers = headers_of(row)
            if not headers:
                continue
            columns = _mapped(headers, remembered) if by_people else _spelled(headers, words)
            if enough_for_events(columns):
                return Layout("events_mapped" if by_people else "events", index, MappingProxyType(columns), headers)
    return None


def enough_for_events(fields: Mapping[str, object]) -> bool:
    """Whether events can be read with these fields: whose, when and what."""
    whose = "tracking_number" in fields or "posting_number" in fields
    return whose and "at" in fields and ("event_status" in fields or "text" in fields)


def read_events(
    opened: EventTable, words: EventWords, zone: str, progress: Progress | None = None, *, number: str = ""
) -> list[EventLine]:
    """The rows, empty ones left out; moments without an offset are read in ``zone`` (an IANA name).

    ``number``: the tracking number of rows that name none. ``Cancelled`` when ``progress`` answers False.
    """
    reader = _Reader(opened, words, ZoneInfo(zone), number)
    rows, table = opened.table.rows, opened.table
    lines: list[EventLine] = []
    for index in range(opened.layout.header_row + 1, len(rows)):
        line = reader.line(rows[index], table.row_number(index))
        if line is not None:
            lines.append(line)
        if progress is not None and index % _ROWS_A_STEP == 0 and not progress(index, len(rows)):
            raise Cancelled
    return lines


class _Reader:
    def __init__(self, opened: EventTable, words: EventWords, zone: ZoneInfo, number: str) -> None:
        columns = opened.layout.columns
        self._places = tuple(columns.get(name, -1) for name in EVENT_FIELDS)
        self._headers = {name: opened.layout.headers[column] for name, column in columns.items() if column >= 0}
        self._words = words
        self._number = number
        self._tracking = Identifiers(numeric=False)
        self._posting = Identifiers(numeric=True)
        self._moments = EventMoments(zone)
        self._texts = Texts()
        self._kinds: dict[tuple[str, str], EventKind | None] = {}

    def line(self, row: Sequence[Cell], number: int) -> EventLine | None:
        width = len(row)
        tracking_cell, posting_cell, at, clock, offset, status_cell, text_cell, place_cell = (
            row[place] if 0 <= place < width else None for place in self._places
        )
        tracking, posting = self._tracking[tracking_cell], self._posting[posting_cell]
        status, text = self._texts[status_cell] or "", self._texts[text_cell] or ""
        if not (tracking or posting or status or text or shown(at)):
            return None
        if not tracking and isinstance(posting, str) and posting and not POSTING_NUMBER.fullmatch(posting):
            # The post calls a parcel what Ozon calls a posting.
            tracking, posting = posting, ""
        moment = self._moments[at, clock, offset]
        kind = self._kinds.get((status, text), EventKind.OTHER)
        if (status, text) not in self._kinds:
            kind = self._kinds[status, text] = self._words.kind_of(status, text)
        problem = self._problem(number, tracking, posting, moment, status or text, row)
        return EventLine(
            number,
            (cleaned_number(tracking) or self._number) if isinstance(tracking, str) else shown(tracking_cell),
            posting if isinstance(posting, str) else shown(posting_cell),
            moment if isinstance(moment, datetime) else None,
            kind,
            status if text in ("", status) else f"{status}: {text}" if status else text,
            self._texts[place_cell] or "",
            problem,
        )

    def _problem(
        self,
        number: int,
        tracking: str | Bad,
        posting: str | Bad,
        moment: datetime | Bad | None,
        words: str,
        row: Sequence[Cell],
    ) -> RowProblem | None:
        readable = isinstance(moment, datetime) and isinstance(tracking, str) and isinstance(posting, str)
        if readable and words and (tracking or posting or self._number):
            return None
        named = posting if isinstance(posting, str) else ""

        def named_at(field: str, code: str) -> RowProblem:
            place = self._places[EVENT_FIELDS.index(field)]
            value = shown(row[place]) if 0 <= place < len(row) else ""
            return RowProblem(number, self._headers.get(field, ""), code, value[:80], named)

        for field, read in (("tracking_number", tracking), ("posting_number", posting), ("at", moment)):
            if isinstance(read, Bad):
                return named_at(field, read.code)
        if not (tracking or posting or self._number):
            return named_at("tracking_number", "no_number")
        if moment is None:
            return named_at("at", "no_moment")
        return named_at("event_status", "no_words")


def cleaned_number(text: str) -> str:
    """A tracking number as the desk keeps it: in upper case, without blanks and Excel's apostrophe, in Latin letters
    where somebody has typed some that look like them."""
    return in_latin("".join(text.split()).lstrip("'").upper())


def _mapped(headers: Sequence[str], remembered: Mapping[str, Mapping[str, str]]) -> dict[str, int]:
    mapping = remembered.get(header_key(headers), {})
    places = {fold(header): i for i, header in reversed(list(enumerate(headers)))}
    return {
        ours: places[fold(theirs)]
        for ours, theirs in mapping.items()
        if ours in EVENT_FIELDS and fold(theirs) in places
    }


def _spelled(headers: Sequence[str], words: EventWords) -> dict[str, int]:
    columns: dict[str, int] = {}
    for index, header in enumerate(headers):
        ours = words.columns.get(fold(header)) if header else None
        if ours is not None:
            before = columns.setdefault(ours, index)
            if ours == "at" and before != index:
                _part(columns, headers, before, index)
    if "at" not in columns and "time" in columns:
        columns["at"] = columns.pop("time")
    return columns


def _part(columns: dict[str, int], headers: Sequence[str], one: int, other: int) -> None:
    """ "Event date" and "Event time" side by side, each of which could be the moment alone: a day and a time of day."""
    for day, clock in ((one, other), (other, one)):
        of_day = fold(headers[clock])
        if _DAY(fold(headers[day])) and _CLOCK(of_day) and not _DAY(of_day):
            columns["at"] = day
            columns.setdefault("time", clock)


def _needs_zone(table: RawTable, layout: Layout) -> bool:
    if "offset" in layout.columns:
        return False
    column = layout.columns["at"]
    for row in islice(table.rows, layout.header_row + 1, layout.header_row + _LOOKED_AT):
        try:
            written = written_at(row[column]) if column < len(row) else None
        except ValueError:
            continue
        if isinstance(written, datetime) and written.tzinfo is None:
            return True
    return False


def _headless(table: RawTable, remembered: Mapping[str, Mapping[str, str]]) -> EventTable | None:
    """Pasted without a header: a number (or none), a moment, words, perhaps a place."""
    rows = [row for row in table.rows if filled(row)]
    at = next((place for place in (0, 1, 2) if rows and all(_is_moment(row, place) for row in rows)), None)
    if at is None:
        return None
    columns = {"at": at, "text": at + 1, "event_place": at + 2}
    if at:
        columns["tracking_number"] = 0
    layout = Layout("events_pasted", -1, MappingProxyType(columns), ("",) * (at + 3))
    zone = remembered.get(_PASTED, {}).get(ZONE_KEY, "")
    return EventTable(table, layout, _PASTED, zone, _needs_zone(table, layout))


def _is_moment(row: Sequence[Cell], place: int) -> bool:
    try:
        return place < len(row) and isinstance(written_at(row[place]), datetime)
    except ValueError:
        return False


def _prose(line: str) -> tuple[str, ...]:
    match = _PROSE.fullmatch(line)
    return (match["number"] or "", match["at"], match["text"]) if match else ()


def _unknown(table: RawTable, top: Sequence[Sequence[Cell]], words: EventWords) -> Exception:
    """What to raise for a table without a known header: prose is refused, a table is to be mapped."""
    likeness = [(len(_spelled(headers_of(row), words)), len(headers_of(row)), -i) for i, row in enumerate(top)]
    best = max(range(len(top)), key=likeness.__getitem__)
    headers = headers_of(top[best])
    if sum(map(bool, headers)) < 3 or not is_table(top[best:]):
        return Refusal("file_not_table", file=table.file, looks="text")
    below = table.rows[best + 1 : best + _LOOKED_AT]
    if not any(map(filled, below)):
        return Refusal("file_no_rows", file=table.file)
    samples = tuple(samples_of(below, column) for column in range(len(headers)))
    return UnknownLayout(table.file, header_key(headers), headers, MappingProxyType(_guess(headers, words)), samples)


def _guess(headers: Sequence[str], words: EventWords) -> dict[str, str]:
    guess = {ours: headers[index] for ours, index in _spelled(headers, words).items()}
    for header in headers:
        if not header or header in guess.values():
            continue
        close = difflib.get_close_matches(fold(header), words.columns, n=1, cutoff=0.75)
        if close:
            guess.setdefault(words.columns[close[0]], header)
    return guess
