"""Marks set in one or two lines: what warns must not be cut off as long as there is a second line for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ozon_desk.ui.queue.marks import Mark

Line = tuple[Mark, ...]
"""Runs of words in one colour each, to be drawn one after the other."""

_HANZI = "\u2e80"
_BETWEEN = " · "
_SEEN = 3
"""Letters of a mark without which nobody guesses it."""


def set_in_lines(found: Sequence[Mark], width: int, measure: Callable[[str], int]) -> tuple[Line, ...]:
    """At most two lines no wider than ``width`` pixels, if that can be had; broken between marks rather than in one."""
    whole = _joined(found)
    if _width(whole, measure) <= width:
        return (whole,)
    return tuple(_trimmed(line, width, measure) for line in _in_lines(found, whole, width, measure))


def _in_lines(found: Sequence[Mark], whole: Line, width: int, measure: Callable[[str], int]) -> tuple[Line, ...]:
    for count in range(len(found) - 1, 0, -1):
        first, second = _joined(found[:count]), _joined(found[count:])
        if _width(first, measure) <= width and _width(second, measure) <= width:
            return first, second
    if len(found) > 1 and _width(_joined(found[1:]), measure) <= width:
        return (found[0],), _joined(found[1:])  # the first says where it stands; what warns behind it is never cut
    return _flowed(whole, width, measure)


def _joined(found: Sequence[Mark]) -> Line:
    return tuple(
        Mark(mark.words if number == len(found) - 1 else f"{mark.words}{_BETWEEN}", mark.role)
        for number, mark in enumerate(found)
    )


def _trimmed(line: Line, width: int, measure: Callable[[str], int]) -> Line:
    """Up to the mark that will be cut: what parts it from the next is drawn only where that one is seen."""
    kept: list[Mark] = []
    left = width
    for mark in line:
        words = mark.words.strip(_BETWEEN)
        if not words:
            continue
        if kept and measure(f"{words[:_SEEN]}…") > left:
            break
        kept.append(mark._replace(words=mark.words.lstrip(_BETWEEN)))
        left -= measure(mark.words)
    return (*kept[:-1], kept[-1]._replace(words=kept[-1].words.rstrip(_BETWEEN))) if kept else ()


def _width(line: Line, measure: Callable[[str], int]) -> int:
    return sum(measure(mark.words) for mark in line)


def _flowed(line: Line, width: int, measure: Callable[[str], int]) -> tuple[Line, ...]:
    first: list[Mark] = []
    left = width
    for number, mark in enumerate(line):
        if measure(mark.words.rstrip()) <= left:
            first.append(mark)
            left -= measure(mark.words)
            continue
        kept = max((end for end in _breaks(mark.words) if measure(mark.words[:end].rstrip()) <= left), default=0)
        if kept:
            first.append(Mark(mark.words[:kept].rstrip(), mark.role))
        rest = (Mark(mark.words[kept:], mark.role), *line[number + 1 :])
        return (tuple(first), rest) if first else (rest,)
    return (tuple(first),)


def _breaks(words: str) -> list[int]:
    """Where a line may end: behind a space and, in Chinese, behind any character."""
    return [place + 1 for place, letter in enumerate(words) if letter == " " or letter >= _HANZI] + [len(words)]
