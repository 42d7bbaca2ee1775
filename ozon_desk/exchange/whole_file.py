"""A file that appears under its name whole or not at all."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Final

from ozon_desk.domain.errors import Trouble

_FULL: Final = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
_FORBIDDEN: Final = {errno.EACCES, errno.EPERM, errno.EROFS, errno.EBUSY}


class WholeFile:
    """``with WholeFile(path) as file``: written beside ``path`` and put in its place at the end.

    Raises Trouble ``disk_full``, ``folder_read_only``, ``folder_missing`` or ``file_not_written`` (file, folder,
    reason), or ``file_in_use`` (file, and ``other``: a free name beside it). An error inside leaves what stood under
    the name before.
    """

    def __init__(self, path: Path) -> None:
        if not path.name:  # nothing was typed, or a disk alone
            raise Trouble("file_not_written", file=str(path), folder=str(path), reason=os.strerror(errno.EISDIR))
        self._path = path
        self._part = path.with_name(f".{path.name[:40]}.{os.getpid()}.part")

    def __enter__(self) -> BinaryIO:
        try:
            self._file = self._part.open("wb")
        except OSError as error:
            raise self._trouble(error, "folder_read_only") from error
        return self._file

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        try:
            self._file.close()
            if kind is None:
                # Windows forbids this while another program holds the old file open.
                self._part.replace(self._path)
        except OSError as closing:
            raise self._trouble(closing, "file_in_use") from closing
        finally:
            with suppress(OSError):
                self._part.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise self._trouble(error, "file_not_written") from error

    def check_place(self) -> None:
        """Whether it could be begun at all: to be asked before a deed that can't be undone. Raises as above."""
        self.__enter__().close()
        with suppress(OSError):
            self._part.unlink(missing_ok=True)

    def _trouble(self, error: OSError, forbidden: str) -> Trouble:
        if error.errno in _FULL:
            code = "disk_full"
        elif error.errno in _FORBIDDEN:
            code = forbidden
        elif error.errno == errno.ENOENT:
            code = "folder_missing"
        else:
            code = "file_not_written"
        if code == "file_in_use":
            return Trouble(code, file=self._path.name, other=_free_name(self._path))
        folder = str(self._path.parent)
        return Trouble(code, file=self._path.name, folder=folder, reason=error.strerror or "")


def _free_name(path: Path) -> str:
    number = 2
    while (other := path.with_name(f"{path.stem} ({number}){path.suffix}")).exists():
        number += 1
    return other.name
