"""What goes along with a back-up: files that stand beside the database (photos of packing, Ozon's label PDFs).

Each is called by its checksum and never changed, so one that is there already needs no second look.
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from ozon_desk.storage import sqlite
from ozon_desk.storage.evidence import evidence_folder
from ozon_desk.storage.ozon_labels import label_folder

MOST_COPIED: Final = 1_000_000_000
"""Bytes in one daily back-up, where the disk can't link files; the rest goes with the next one."""
_LABELS_KEPT: Final = timedelta(days=90)


def along(database: Path, copy: Path, *, links: bool, most: int | None = None) -> int:
    """Brings the files beside ``database`` to where they are looked for beside ``copy``; answers how many were new.

    ``links``: as second names of the same files where the disk can, which takes neither time nor room. ``most``: bytes
    that are copied at the most. Raises ``Trouble``.
    """
    count = 0
    for folder_of in (evidence_folder, label_folder):
        source, target = folder_of(database), folder_of(copy)
        for file in files_of(source):
            there = target / file.name
            try:
                size = file.stat().st_size
                if there.exists() and there.stat().st_size == size:
                    continue
                target.mkdir(exist_ok=True)
                if links and _link(file, there):
                    count += 1
                    continue
                if most is not None:
                    if size > most:
                        continue
                    most -= size
                _copy(file, there)
                count += 1
            except FileNotFoundError:
                # Swept meanwhile.
                continue
            except OSError as error:
                raise sqlite.trouble_of(error, there) from error
    return count


def forget_labels(database: Path, copy: Path, now: datetime) -> None:
    """Labels hold people's names: those that were swept beside the database go here too, a month later."""
    source, before = label_folder(database), (now - _LABELS_KEPT).timestamp()
    if not source.is_dir():
        return
    for file in files_of(label_folder(copy)):
        with suppress(OSError):
            if not (source / file.name).exists() and file.stat().st_mtime < before:
                file.unlink()


def files_of(folder: Path) -> list[Path]:
    """The files in a folder; whole ones: what is just being written begins with a dot."""
    try:
        return [path for path in folder.iterdir() if not path.name.startswith(".") and path.is_file()]
    except OSError:
        return []


def _link(source: Path, target: Path) -> bool:
    try:
        target.unlink(missing_ok=True)
        os.link(source, target)
    except OSError:
        return False
    return True


def _copy(source: Path, target: Path) -> None:
    half = target.with_name(f".{target.name}.part")
    try:
        shutil.copy2(source, half)
        half.replace(target)
    finally:
        with suppress(OSError):
            half.unlink(missing_ok=True)
