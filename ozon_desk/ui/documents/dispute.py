"""The summary for a dispute: what is known of one posting, on A4, for somebody who has never seen this program."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Final
from zoneinfo import ZoneInfo

from PySide6.QtGui import QImage

from ozon_desk.domain.paper_words import PaperWords
from ozon_desk.domain.places import MOSCOW
from ozon_desk.services.dossiers import Dossier, Shown
from ozon_desk.ui.documents.canvas import LEADING, Canvas
from ozon_desk.ui.documents.flow import MARGIN, Block, Page, Sheet, flow
from ozon_desk.ui.labels.routes import A4, PaperSize

_WIDTH: Final = A4.width_mm - 2 * MARGIN
_TITLE, _HEAD, _TEXT, _SMALL = 6.0, 4.4, 3.2, 2.7
_PHOTO: Final = (60.0, 62.0)
_ACROSS: Final = 3
MOST_PHOTOS: Final = 24
"""So many are shown on paper; all are in the archive."""
PHOTO_PIXELS: Final = (480, 360)

Row = Sequence[str]


@dataclass(frozen=True, slots=True)
class DisputeDocument:
    """``thumbnails``: id of a photo -> its picture, for those that could be read."""

    dossier: Dossier
    words: PaperWords
    thumbnails: Mapping[int, QImage] = field(default_factory=dict)

    @property
    def title(self) -> str:
        return self.words("title", posting=self.dossier.posting.posting_number)

    @property
    def paper(self) -> PaperSize:
        return A4

    def pages(self, canvas: Canvas) -> Sequence[Page]:
        foot = f"{self.title} · {self._said(self.dossier.made_at)}"
        sheet = Sheet(foot=foot, numbered=self.words("page", number="{number}", count="{count}"))
        return flow([*self._blocks(canvas)], sheet)

    # ------------------------------------------------------------------------------------------------ what it says

    def _blocks(self, canvas: Canvas) -> Iterator[Block]:
        words, dossier, posting = self.words, self.dossier, self.dossier.posting
        yield _line(self.title, _TITLE, bold=True, after=1.0)
        zone = dossier.made_at.astimezone(ZoneInfo(dossier.zone))
        note = words("zone_note_moscow") if self._is_moscow(dossier.made_at) else words("zone_note", zone=_utc(zone))
        yield _line(note, _SMALL, muted=True, after=1.5)
        buyer = posting.buyer
        facts = (
            ("order", posting.order_number),
            ("posting", posting.posting_number),
            ("stage", words.of("stages", posting.shown_stage)),
            ("warehouse", posting.warehouse),
            ("delivery_method", posting.delivery_method),
            ("carrier", dossier.carrier),
            ("recipient", (buyer.recipient_name or buyer.buyer_name) if buyer else ""),
            ("place_of_delivery", ", ".join(filter(None, (posting.region, posting.city)))),
            ("made", self._said(dossier.made_at)),
        )
        for key, value in facts:
            if value:
                yield from _fact(canvas, words(key), value)
        yield from self._goods(canvas)
        yield from self._boxes(canvas)
        yield from self._packing(canvas)
        yield from self._handing_over(canvas)
        yield from self._tracking(canvas)
        yield from self._cases(canvas)
        yield from self._files(canvas)
        yield from self._photos(canvas)
        yield from self._scans(canvas)

    def _goods(self, canvas: Canvas) -> Iterator[Block]:
        words, posting = self.words, self.dossier.posting
        rows = [(item.article, item.name, str(item.quantity)) for item in posting.items]
        yield from self._table(canvas, "goods", ("article", "name", "quantity"), (45, 120, 25), rows)
        yield _line(words("total", count=posting.pieces), _TEXT, bold=True, after=0.5)
        if posting.marks:
            yield _line(words("marks", count=len(posting.marks)), _TEXT)

    def _boxes(self, canvas: Canvas) -> Iterator[Block]:
        posting = self.dossier.posting
        rows = []
        for box in posting.packages:
            inside = ", ".join(f"{item.article} ×{pieces}" for item, pieces in posting.goods_of(box))
            size = " × ".join(map(str, box.size_mm)) if box.size_mm else ""
            number = " ".join(filter(None, (box.tracking_number, box.carrier and f"({box.carrier})")))
            domestic = " ".join(
                filter(None, (box.domestic_number, box.domestic_carrier and f"({box.domestic_carrier})"))
            )
            rows.append((str(box.number), inside, str(box.weight_g or ""), size, number, domestic))
        columns = ("box", "inside", "weight", "size", "number", "domestic")
        yield from self._table(canvas, "boxes", columns, (16, 48, 20, 30, 42, 34), rows)

    def _packing(self, canvas: Canvas) -> Iterator[Block]:
        words = self.words
        rows = [(*self._times(one.at), one.who, one.desk) for one in self.dossier.packings]
        yield from self._timed(canvas, "packing", ("who", "desk"), (65, 55), rows)
        labels = [
            (
                *self._times(one.printed_at),
                str(one.package),
                str(one.serial),
                str(one.copies),
                words("voided") if one.voided else words("valid"),
            )
            for one in self.dossier.labels
        ]
        yield from self._timed(canvas, "labels", ("box", "serial", "copies", "stage"), (25, 25, 25, 45), labels)

    def _handing_over(self, canvas: Canvas) -> Iterator[Block]:
        words, posting = self.words, self.dossier.posting
        rows = [
            (
                *self._times(one.closed_at),
                str(one.package),
                one.carrier,
                "\n".join(filter(None, (words.of("ways", one.way), one.place))),
                one.closed_by,
            )
            for one in self.dossier.hand_overs
        ]
        if not rows and posting.handed_over_at is not None:
            rows = [(*self._times(posting.handed_over_at), "", self.dossier.carrier, "", "")]
        columns = ("box", "carrier", "place", "who")
        yield from self._timed(canvas, "hand_over", columns, (16, 34, 40, 30), rows)

    def _tracking(self, canvas: Canvas) -> Iterator[Block]:
        words = self.words
        numbers = [
            (*self._times(one.at), str(one.package), one.before or "—", one.after or "—", one.who)
            for one in self.dossier.numbers
        ]
        yield from self._timed(canvas, "numbers", ("box", "before", "after", "who"), (16, 38, 38, 28), numbers)
        events = [
            (
                *self._times(one.event.at),
                f"{one.package}\n{one.tracking_number}",
                words.of("events_kinds", one.event.kind),
                one.event.place,
                one.event.text,
            )
            for one in self.dossier.events
        ]
        yield from self._timed(canvas, "events", ("box", "event", "place", "words"), (32, 26, 24, 38), events)

    def _cases(self, canvas: Canvas) -> Iterator[Block]:
        words = self.words
        rows = [
            (*self._times(one.opened_at), words.of("case_kinds", one.kind), one.reference)
            for one in self.dossier.posting.open_cases
        ]
        yield from self._timed(canvas, "cases", ("case", "reference"), (70, 50), rows)

    def _scans(self, canvas: Canvas) -> Iterator[Block]:
        words = self.words
        rows = []
        for one in self.dossier.scans:
            answer = words.of("answers", one.answer)
            if one.code and words.has("codes", one.code):
                answer = f"{answer}: {words.of('codes', one.code)}"
            rows.append((*self._times(one.at), one.scan.replace("\x1d", " "), answer, one.who or one.desk))
        yield from self._timed(canvas, "scans", ("scan", "answer", "who"), (50, 44, 26), rows)

    def _files(self, canvas: Canvas) -> Iterator[Block]:
        words = self.words
        rows = [
            (
                one.name,
                self._said(one.file.taken_at) if one.file.taken_at else "",
                self._said(one.file.added_at) + (f"\n{one.file.who}" if one.file.who else ""),
                f"{one.file.checksum[:32]}\n{one.file.checksum[32:]}",
                words.of("states", one.state),
            )
            for one in self.dossier.files
        ]
        columns = ("file", "taken", "attached", "checksum", "file_state")
        yield from self._table(canvas, "files", columns, (40, 34, 34, 58, 24), rows, empty="no_files")

    def _photos(self, canvas: Canvas) -> Iterator[Block]:
        photos = self.dossier.photos
        if not photos:
            return
        shown = photos[:MOST_PHOTOS]
        for start in range(0, len(shown), _ACROSS):
            row = Block(_PHOTO[1], partial(self._photo_row, shown[start : start + _ACROSS]))
            yield row if start else _joined(self._section("photos"), row)
        if len(photos) > len(shown):
            yield from _paragraph(canvas, self.words("more_photos", count=len(photos) - len(shown)))

    def _photo_row(self, photos: Sequence[Shown], canvas: Canvas, y: float) -> None:
        step = _WIDTH / _ACROSS
        for place, one in enumerate(photos):
            x = MARGIN + place * step
            image = self.thumbnails.get(one.file.id)
            if image is None:
                canvas.frame(x, y, _PHOTO[0], 45, thick=0.2)
                canvas.text(x + 2, y + 20, self.words("no_preview"), _SMALL, muted=True, width=_PHOTO[0] - 4)
            else:
                canvas.picture(image, x, y, _PHOTO[0], 45)
            canvas.text(x, y + 46, one.name, _SMALL, width=_PHOTO[0])
            taken = one.file.taken_at or one.file.added_at
            canvas.text(x, y + 50, self._said(taken), _SMALL, width=_PHOTO[0], muted=True)
            state = self.words.of("states", one.state)
            canvas.text(x, y + 54, f"{one.file.checksum[:16]}… {state}", _SMALL, width=_PHOTO[0], muted=True)

    # ------------------------------------------------------------------------------------------------ how it is said

    def _is_moscow(self, at: datetime) -> bool:
        return at.astimezone(ZoneInfo(self.dossier.zone)).utcoffset() == at.astimezone(ZoneInfo(MOSCOW)).utcoffset()

    def _said(self, at: datetime) -> str:
        """In one line, with the zone said once."""
        here = at.astimezone(ZoneInfo(self.dossier.zone))
        if self._is_moscow(at):
            return f"{here:%Y-%m-%d %H:%M:%S} {self.words('moscow')}"
        there = at.astimezone(ZoneInfo(MOSCOW))
        day = "" if there.date() == here.date() else f"{there:%Y-%m-%d} "
        return f"{here:%Y-%m-%d %H:%M:%S} ({_utc(here)}), {day}{there:%H:%M:%S} {self.words('moscow')}"

    def _times(self, at: datetime | None) -> tuple[str, ...]:
        """In the warehouse's zone, and Moscow's beside it."""
        if at is None:
            return ("", "")
        here, there = at.astimezone(ZoneInfo(self.dossier.zone)), at.astimezone(ZoneInfo(MOSCOW))
        return (f"{here:%Y-%m-%d %H:%M:%S}", f"{there:%Y-%m-%d %H:%M:%S}")

    def _timed(
        self, canvas: Canvas, section: str, columns: Sequence[str], widths: Sequence[float], rows: Sequence[Row]
    ) -> Iterator[Block]:
        """A table whose first column is a moment; 70 mm are for it."""
        is_moscow = self._is_moscow(self.dossier.made_at)
        if is_moscow:
            cut = [(row[0], *row[2:]) for row in rows]
            scale = (_WIDTH - 35) / sum(widths)
            yield from self._table(canvas, section, ("time", *columns), (35, *(w * scale for w in widths)), cut)
        else:
            yield from self._table(canvas, section, ("time", "moscow", *columns), (35, 35, *widths), rows)

    def _table(
        self,
        canvas: Canvas,
        section: str,
        columns: Sequence[str],
        widths: Sequence[float],
        rows: Sequence[Row],
        *,
        empty: str = "none",
    ) -> Iterator[Block]:
        """A section's title, the names of its columns (again on each page), and its rows."""
        if not rows:
            yield _joined(self._section(section), _line(self.words(empty), _TEXT, muted=True))
            return
        head = _row(canvas, [self.words(name) for name in columns], widths, muted=True)
        lines = [_row(canvas, row, widths) for row in rows]
        # A title never stands alone at the foot of a page.
        yield _joined(self._section(section), head, lines[0])
        for line in lines[1:]:
            yield Block(line.height, line.draw, again=head)

    def _section(self, key: str) -> Block:
        def draw(canvas: Canvas, y: float) -> None:
            canvas.text(MARGIN, y + 4, self.words(key), _HEAD, bold=True)

        return Block(4 + _HEAD * LEADING + 0.5, draw)


def _utc(at: datetime) -> str:
    """ "UTC+8"."""
    offset = at.utcoffset()
    minutes = int(offset.total_seconds()) // 60 if offset is not None else 0
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'-' if minutes < 0 else '+'}{hours}{f':{rest:02d}' if rest else ''}"


def _line(text: str, size: float, *, bold: bool = False, muted: bool = False, after: float = 0.0) -> Block:
    def draw(canvas: Canvas, y: float) -> None:
        canvas.text(MARGIN, y, text, size, bold=bold, muted=muted, width=_WIDTH)

    return Block(size * LEADING + after, draw)


def _paragraph(canvas: Canvas, text: str) -> Iterator[Block]:
    for line in canvas.broken(text, _WIDTH, _TEXT):
        yield _line(line, _TEXT)


def _fact(canvas: Canvas, name: str, value: str) -> Iterator[Block]:
    lines = canvas.broken(value, _WIDTH - 50, _TEXT, most=3)

    def draw(canvas: Canvas, y: float) -> None:
        canvas.text(MARGIN, y, name, _TEXT, muted=True, width=48)
        for number, line in enumerate(lines):
            canvas.text(MARGIN + 50, y + number * _TEXT * LEADING, line, _TEXT)

    yield Block(_TEXT * LEADING * len(lines), draw)


def _row(canvas: Canvas, cells: Row, widths: Sequence[float], *, muted: bool = False) -> Block:
    """A line of a table, as high as its fullest cell."""
    broken = [
        [line for part in cell.split("\n") for line in canvas.broken(part, width - 2, _SMALL, most=6)] or [""]
        for cell, width in zip(cells, widths, strict=True)
    ]
    height = max(map(len, broken)) * _SMALL * LEADING + 0.8

    def draw(canvas: Canvas, y: float) -> None:
        x = MARGIN
        for lines, width in zip(broken, widths, strict=True):
            for number, line in enumerate(lines):
                canvas.text(x, y + 0.4 + number * _SMALL * LEADING, line, _SMALL, muted=muted, width=width - 1)
            x += width
        canvas.rule(MARGIN, y + height - 0.1, _WIDTH, thick=0.3 if muted else 0.1, muted=not muted)

    return Block(height, draw)


def _joined(*blocks: Block) -> Block:
    """Several that stay together."""

    def draw(canvas: Canvas, y: float) -> None:
        for block in blocks:
            block.draw(canvas, y)
            y += block.height

    return Block(sum(block.height for block in blocks), draw)
