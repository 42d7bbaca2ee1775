"""What people have pulled into shape stays so: widths of columns, sizes of dialogs. Kept with this computer, in pixels
at 100 % of text."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.theme import at_hundred, px
from ozon_desk.ui.widgets.above import all_above

_LEAST = 24
"""Pixels: what is narrower could not be taken hold of again."""


def memory_of(widget: QWidget) -> MachineMemory | None:
    """The memory of the frame (or of whatever else has one) that a widget stands in, or was opened over."""
    found = (getattr(one, "memory", None) for one in all_above(widget))
    return next((memory for memory in found if isinstance(memory, MachineMemory)), None)


def name_of_list(table: QWidget, columns: int) -> str:
    """The same in every language: the screen or dialog it stands in, what it is called there, how many columns."""
    owners = all_above(table.parentWidget())
    owner = next((one for one in owners if type(one).__module__.startswith("ozon_desk.")), None)
    if owner is None:
        return ""
    called = next((name for name, one in vars(owner).items() if one is table), "")
    return f"{type(owner).__name__}.{called}/{columns}"


def widths_of(memory: MachineMemory, name: str) -> dict[int, int]:
    """Column -> pixels now."""
    kept = memory.columns.get(name)
    if not isinstance(kept, Mapping):
        return {}
    return {int(column): px(width) for column, width in kept.items() if column.isdigit() and _is_good(width)}


def keep_widths(memory: MachineMemory, name: str, widths: Mapping[int, int]) -> None:
    """All that were pulled in a list; none: it is as it was made."""
    others = {known: kept for known, kept in memory.columns.items() if known != name}
    mine = {str(column): at_hundred(width) for column, width in sorted(widths.items())}
    memory.columns = {**others, name: mine} if mine else others


def size_of(memory: MachineMemory, name: str) -> QSize | None:
    """Of a dialog, in pixels now; None where nobody has pulled it."""
    kept = memory.windows.get(name)
    if not isinstance(kept, list) or len(kept) != 2 or not all(map(_is_good, kept)):
        return None
    return QSize(px(kept[0]), px(kept[1]))


def keep_size(memory: MachineMemory, name: str, size: QSize) -> None:
    memory.windows = {**memory.windows, name: [at_hundred(size.width()), at_hundred(size.height())]}


def on_a_screen(window: QRect, screens: list[QRect]) -> QRect:
    """Where a window goes whose screen may be gone, or smaller than it was: as it is, if it can be; otherwise wholly
    onto the screen it shares most with (none: the first), no larger than that."""
    if not screens:
        return window

    def shared(screen: QRect) -> int:
        both = screen.intersected(window)
        return max(both.width(), 0) * max(both.height(), 0)

    room = max(screens, key=shared)
    size = window.size().boundedTo(room.size())
    left = max(room.left(), min(window.left(), room.right() + 1 - size.width()))
    top = max(room.top(), min(window.top(), room.bottom() + 1 - size.height()))
    return QRect(left, top, size.width(), size.height())


def _is_good(pixels: object) -> bool:
    return isinstance(pixels, int) and not isinstance(pixels, bool) and _LEAST <= pixels <= 10_000
