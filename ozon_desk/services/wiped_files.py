"""Files beside the database that show whom a wiped posting was for: labels of Ozon's, photos of packing.

The one set of files that stands beside all back-ups loses them too: it belongs to the next back-up as well.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from ozon_desk.domain.errors import DeskError
from ozon_desk.exchange.pdf_pages import open_pdf
from ozon_desk.exchange.whole_file import WholeFile
from ozon_desk.services import backups
from ozon_desk.storage import ozon_labels, wiping
from ozon_desk.storage.database import Database
from ozon_desk.storage.evidence import evidence_folder
from ozon_desk.storage.ozon_labels import label_folder

_ENDING: Final = ".pdf"

Cut = tuple[str, str, Sequence[int]]
"""A PDF (its SHA-256), what took its place, and which of its pages that holds."""


def drop_labels(database: Database, names: Iterable[str], weekly: Path | None = None) -> set[str]:
    """Deletes those of these PDFs (by SHA-256) that no box needs any more; answers which were there. ``weekly``: the
    folder of weekly copies."""
    if database.path is None:
        return set()
    with database.reading() as connection:
        needed = ozon_labels.files(connection)
    folders = _folders(label_folder, database.path, weekly)
    return {name for name in set(names) - needed if _drop(folders, name + _ENDING)}


def cut_labels(database: Database, names: Iterable[str]) -> list[Cut]:
    """Writes each of these PDFs anew with only the pages that some box needs. One that can't be read stays as it is:
    nobody can read it."""
    if database.path is None:
        return []
    folder = label_folder(database.path)
    with database.reading() as connection:
        needed = ozon_labels.pages(connection, names)
    done: list[Cut] = []
    for name, pages in needed.items():
        with suppress(DeskError):
            with open_pdf(folder / (name + _ENDING)) as pdf:
                if pdf.pages == len(pages):
                    continue
                data = pdf.with_pages(pages)
            new = hashlib.sha256(data).hexdigest()
            with WholeFile(folder / (new + _ENDING)) as file:
                file.write(data)
            done.append((name, new, pages))
    return done


def drop_evidence(database: Database, weekly: Path | None = None) -> int:
    """Deletes photos and files of wiped postings; answers how many were there. One cut short goes on the next time."""
    if database.path is None:
        return 0
    with database.reading() as connection:
        wiped = wiping.wiped_files(connection)
    folders = _folders(evidence_folder, database.path, weekly)
    return sum(_drop(folders, name) for name in evidence_there(database, wiped, weekly))


def evidence_there(database: Database, names: set[str], weekly: Path | None = None) -> list[str]:
    """Those of these files that are there."""
    if database.path is None:
        return []
    folders = _folders(evidence_folder, database.path, weekly)
    there = {path.name for folder in folders if folder.is_dir() for path in folder.iterdir()}
    return sorted(names & there)


def _folders(folder_of: Callable[[Path], Path], database: Path, weekly: Path | None) -> list[Path]:
    """Beside the database, beside its back-ups, beside the weekly copies."""
    beside = [database, backups.shared_files(database)]
    if weekly is not None:
        beside.append(weekly / backups.WEEKLY)
    return list(map(folder_of, beside))


def _drop(folders: Iterable[Path], name: str) -> bool:
    """Whether there was one. What another program holds just now stays till the next time."""
    there = False
    for folder in folders:
        with suppress(OSError):
            (folder / name).unlink()
            there = True
    return there
