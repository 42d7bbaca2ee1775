"""Copies files of any size with progress, and gives up in the middle when somebody wants that."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import IO, Final

from ozon_desk.domain.errors import Trouble
from ozon_desk.exchange.tables import Cancelled
from ozon_desk.storage import sqlite

_PIECE: Final = 1 << 20
"""Bytes at a time: a slow stick takes a tenth of a second for them."""
_MARGIN: Final = 50_000_000
"""Bytes that stay free: the desk goes on writing meanwhile."""
Progress = Callable[[int, int], bool]
"""Done and all, in KB (bytes of many photos don't fit Qt's numbers); answers whether to go on."""


class Streams:
    def __init__(self, progress: Progress | None) -> None:
        self._progress = progress
        self._all = 0
        self._done = 0

    def plan(self, files: Iterable[Path]) -> None:
        """These are going to be copied."""
        for file in files:
            with suppress(OSError):
                self._all += file.stat().st_size

    def plan_bytes(self, count: int) -> None:
        self._all += count

    def check_room(self, folder: Path) -> None:
        """``Trouble("disk_room")`` (file, needed and free in MB) where what is planned doesn't fit."""
        free = shutil.disk_usage(folder).free
        if self._all + _MARGIN > free:
            needed = (self._all + _MARGIN) // 1_000_000 + 1
            raise Trouble("disk_room", folder=str(folder), needed=needed, free=free // 1_000_000)

    def pour(self, source: IO[bytes], target: IO[bytes]) -> int:
        """From here to there; answers how many bytes. ``Cancelled`` when somebody wants to stop."""
        count = 0
        while piece := source.read(_PIECE):
            target.write(piece)
            count += len(piece)
            self._done += len(piece)
            if self._progress is not None and not self._progress(self._done // 1000, max(self._all // 1000, 1)):
                raise Cancelled
        return count

    def copy(self, source: Path, target: Path) -> None:
        """A file to a place where none is seen before it is whole. ``Cancelled``; ``Trouble``."""
        half = target.with_name(f".{target.name}.part")
        try:
            target.parent.mkdir(exist_ok=True)
            with source.open("rb") as read, half.open("wb") as write:
                self.pour(read, write)
            shutil.copystat(source, half)
            half.replace(target)
        except OSError as error:
            raise sqlite.trouble_of(error, target) from error
        finally:
            with suppress(OSError):
                half.unlink(missing_ok=True)
