"""The hand-over list on paper: every box with its numbers, the sums, and two places to sign."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from ozon_desk.domain.errors import Refusal
from ozon_desk.services.handover_sheets import (
    HandoverSheet,
    HandoverWords,
    SheetLine,
    handover_words,
    particulars,
    sums,
    write_workbook,
)
from ozon_desk.ui.documents.canvas import LEADING, Canvas, Side
from ozon_desk.ui.documents.flow import MARGIN, Block, Page, Sheet, flow
from ozon_desk.ui.documents.printing import write_pdf
from ozon_desk.ui.labels.routes import A4, PaperSize

_LEFT: Final = MARGIN
_WIDTH: Final = A4.width_mm - 2 * MARGIN
_RIGHT: Final = A4.width_mm - MARGIN
_TITLE, _TEXT, _SMALL = 6.4, 3.8, 3.1
_BARCODE: Final = 62.0
_POSTING: Final = _LEFT + 13
_BOX: Final = _LEFT + 72
_TRACKING: Final = _LEFT + 92
_ROW: Final = 6.6
_NAMES: Final = 34.0
_HALF: Final = _WIDTH / 2 - 4


@dataclass(frozen=True, slots=True)
class HandoverListDocument:
    """On A4, in the language of its ``words``; the column titles, carrier and number stand on every page."""

    sheet: HandoverSheet
    words: HandoverWords

    @property
    def title(self) -> str:
        return " ".join(filter(None, (self.words.title, self.sheet.carrier, self.sheet.code)))

    @property
    def paper(self) -> PaperSize:
        return A4

    def pages(self, canvas: Canvas) -> Sequence[Page]:
        words, sheet = self.words, self.sheet
        foot = " · ".join(filter(None, (words.title, sheet.code, sheet.carrier or words.no_carrier)))
        blocks = [Block(_ROW, partial(_row, place, line)) for place, line in enumerate(sheet.lines, 1)]
        # The sums and the places to sign stay together: a signature alone on a page says nothing.
        blocks.append(self._end(canvas))
        return flow(
            blocks,
            Sheet(first=self._top(canvas), head=Block(6.4, self._head), foot=foot, numbered=words.page),
        )

    def _top(self, canvas: Canvas) -> Block:
        words, sheet = self.words, self.sheet
        room = _WIDTH - (_BARCODE + 4 if sheet.code else 0)
        titles = canvas.broken(words.title if sheet.code else words.draft, room, _TITLE, bold=True, most=2)
        lines = [
            (name, part)
            for title, value in particulars(sheet, words)
            for name, part in zip((title, "", ""), canvas.broken(value, _WIDTH - _NAMES, _TEXT, most=3), strict=False)
        ]
        above = max(len(titles) * _TITLE * LEADING, 16.0 if sheet.code else 0.0) + 1

        def draw(canvas: Canvas, y: float) -> None:
            for number, title in enumerate(titles):
                canvas.text(_LEFT, y + number * _TITLE * LEADING, title, _TITLE, bold=True)
            if sheet.code:
                with suppress(Refusal):
                    canvas.code128(_RIGHT - _BARCODE, y, _BARCODE, 9.5, sheet.code, side=Side.RIGHT)
                canvas.text(_RIGHT - _BARCODE, y + 10, sheet.code, _TEXT, width=_BARCODE, bold=True, side=Side.RIGHT)
            below = y + above
            for name, value in lines:
                canvas.text(_LEFT, below, name, _TEXT, width=_NAMES - 2, muted=True)
                canvas.text(_LEFT + _NAMES, below, value, _TEXT, bold=name == words.carrier)
                below += _TEXT * LEADING

        return Block(above + len(lines) * _TEXT * LEADING + 3, draw)

    def _head(self, canvas: Canvas, y: float) -> None:
        words = self.words
        columns = ((_LEFT, words.number), (_POSTING, words.posting), (_BOX, words.box), (_TRACKING, words.tracking))
        for x, title in columns:
            canvas.text(x, y, title, _SMALL, muted=True)
        canvas.text(_LEFT, y, words.weight, _SMALL, width=_WIDTH, muted=True, side=Side.RIGHT)
        canvas.rule(_LEFT, y + 5.6, _WIDTH, thick=0.4)

    def _end(self, canvas: Canvas) -> Block:
        words, sheet = self.words, self.sheet
        said = "   ".join(f"{name}: {value}" for name, value in sums(sheet, words))
        lines = canvas.broken(said, _WIDTH, _TEXT, bold=True, most=3)
        above = 3 + len(lines) * _TEXT * LEADING + 5

        def draw(canvas: Canvas, y: float) -> None:
            canvas.rule(_LEFT, y, _WIDTH, thick=0.4)
            for number, line in enumerate(lines):
                canvas.text(_LEFT, y + 2 + number * _TEXT * LEADING, line, _TEXT, bold=True)
            for x, title, name in (
                (_LEFT, words.handed_by, sheet.handed_by),
                (_LEFT + _WIDTH - _HALF, words.received_by, ""),
            ):
                canvas.text(x, y + above, title, _TEXT, bold=True, width=_HALF)
                for place, (field, value) in enumerate(((words.name, name), (words.signature, ""), (words.date, ""))):
                    below = y + above + 8 + place * 10
                    canvas.text(x, below, field, _SMALL, muted=True, width=22)
                    canvas.text(x + 23, below - 0.6, value, _TEXT, width=_HALF - 23)
                    canvas.rule(x + 22, below + 5, _HALF - 22)

        return Block(above + 42, draw)


def _row(place: int, line: SheetLine, canvas: Canvas, y: float) -> None:
    canvas.text(_LEFT, y, str(place), _SMALL, height=_ROW, muted=True)
    canvas.text(_POSTING, y, line.posting_number, _TEXT, height=_ROW, width=_BOX - _POSTING - 2, bold=True)
    canvas.text(_BOX, y, f"{line.package}/{line.packages}", _TEXT, height=_ROW, bold=line.packages > 1)
    canvas.text(_TRACKING, y, line.tracking_number or "—", _TEXT, height=_ROW, width=_RIGHT - 24 - _TRACKING)
    weight = str(line.weight_g) if line.weight_g is not None else "—"
    canvas.text(_LEFT, y, weight, _TEXT, height=_ROW, width=_WIDTH, side=Side.RIGHT)
    canvas.rule(_LEFT, y + _ROW - 0.2, _WIDTH, muted=True)


def write_handover_list(sheet: HandoverSheet, path: Path, language: str, resources: Path) -> None:
    """As a PDF or a workbook, by the name's ending. Raises ``Refusal("handover_file_kind")`` (file) for others, and the
    Trouble of ``WholeFile``."""
    words = handover_words(language, resources)
    ending = path.suffix.lower()
    if ending == ".pdf":
        write_pdf(HandoverListDocument(sheet, words), path)
    elif ending == ".xlsx":
        write_workbook(sheet, words, path)
    else:
        raise Refusal("handover_file_kind", file=path.name)
