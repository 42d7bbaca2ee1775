"""The sheet of command barcodes for the wall behind the bench: one page, in the language of whoever packs."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from ozon_desk.domain.commands import CHOICES, COMMANDS, HOLDS, Command
from ozon_desk.ui.documents.canvas import LEADING, Canvas, Side
from ozon_desk.ui.documents.flow import MARGIN, Block, Page, Sheet, flow
from ozon_desk.ui.labels.routes import A4, PaperSize

_WIDTH: Final = A4.width_mm - 2 * MARGIN
_GAP: Final = 3.0


@dataclass(frozen=True, slots=True)
class _Group:
    """Cards side by side; ``bars`` is the height of a barcode."""

    key: str
    commands: tuple[str, ...]
    columns: int
    bars: float


_ANSWERS: Final = (str(Command.OK), str(Command.CANCEL))
_PUT_ASIDE: Final = (str(Command.HOLD), *HOLDS)
_GROUPS: Final = (
    _Group("answer", _ANSWERS, 2, 18.0),
    _Group("box", tuple(one for one in COMMANDS if one not in (*_ANSWERS, *_PUT_ASIDE, *CHOICES)), 3, 14.0),
    _Group("hold", _PUT_ASIDE, 2, 12.0),
    _Group("choose", CHOICES, 5, 12.0),
)
"""Whatever is neither an answer, a hold nor a choice is done to the box."""


@dataclass(frozen=True, slots=True)
class CommandWords:
    title: str
    note: str
    groups: Mapping[str, str]
    choice: str
    """``{number}``"""
    commands: Mapping[str, Sequence[str]]
    """Command -> its name, and in one line what it does."""

    def of(self, command: str) -> tuple[str, str]:
        if command in CHOICES:
            return self.choice.format(number=CHOICES.index(command) + 1), ""
        name, does = self.commands.get(command, (command, ""))
        return name, does


def command_words(language: str, resources: Path) -> CommandWords:
    """From ``command_words.json`` in the folder ``resources``."""
    data = json.loads((resources / "command_words.json").read_text(encoding="utf-8"))
    return CommandWords(**data[language])


@dataclass(frozen=True, slots=True)
class CommandSheet:
    words: CommandWords

    @property
    def title(self) -> str:
        return self.words.title

    @property
    def paper(self) -> PaperSize:
        return A4

    def pages(self, canvas: Canvas) -> Sequence[Page]:
        blocks = [Block(14, self._top)]
        for group in _GROUPS:
            blocks.append(Block(7, partial(self._group_title, group)))
            for start in range(0, len(group.commands), group.columns):
                row = group.commands[start : start + group.columns]
                has_lines = any(self.words.of(command)[1] for command in row)
                height = group.bars + (13 if has_lines else 8.5)
                blocks.append(Block(height + _GAP, partial(self._row, group, row, height)))
        return flow(blocks, Sheet(numbers_alone=False, foot=self.title))

    def _top(self, canvas: Canvas, y: float) -> None:
        canvas.text(MARGIN, y - 1, self.title, 6.4, bold=True, width=_WIDTH)
        canvas.text(MARGIN, y + 7.5, self.words.note, 3.3, muted=True, width=_WIDTH)

    def _group_title(self, group: _Group, canvas: Canvas, y: float) -> None:
        canvas.text(MARGIN, y + 0.6, self.words.groups.get(group.key, ""), 3.7, bold=True, width=_WIDTH)

    def _row(self, group: _Group, commands: Sequence[str], height: float, canvas: Canvas, y: float) -> None:
        wide = (_WIDTH - _GAP * (group.columns - 1)) / group.columns
        for number, command in enumerate(commands):
            x = MARGIN + number * (wide + _GAP)
            name, does = self.words.of(command)
            canvas.frame(x, y, wide, height, thick=0.2)
            canvas.code128(x + 0.5, y + 1.8, wide - 1, group.bars, command, side=Side.MIDDLE)
            below = y + group.bars + 2.2
            canvas.text(x + 2, below, name, 4.0, bold=True, width=wide - 4, side=Side.MIDDLE)
            if does:
                canvas.text(x + 2, below + 4.0 * LEADING - 0.4, does, 2.9, width=wide - 4, side=Side.MIDDLE)
