"""A file for support, without personal data: what is in it is shown to people before it is written.

Settings are named one by one: what isn't named here is told as "set", with how many entries it has.
"""

from __future__ import annotations

import re
import shutil
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from ozon_desk.domain.masking import masked
from ozon_desk.exchange.whole_file import WholeFile
from ozon_desk.services import backups
from ozon_desk.services.settings import ShopSettings
from ozon_desk.storage import sqlite
from ozon_desk.storage.evidence import evidence_folder
from ozon_desk.storage.ozon_labels import label_folder
from ozon_desk.storage.support import HEAD, DatabaseLook, look_at

_CODE: Final = re.compile(r"[A-Za-z0-9_/+:.-]{0,40}", re.ASCII)
_AS_IT_IS: Final = frozenset(
    {
        *("time_zone", "country", "import_time_zone", "rulebook_edition", "label_size", "label_language", "weighing"),
        *("measuring", "marks", "scan_back", "learn_barcodes", "print_slips", "slip_language", "keep_buyers_days"),
        *("report_weekday", "report_language", "late_notice", "review_to_fill"),
    }
)
"""Settings that are codes, numbers, yes or no."""
_RULES: Final = "rulebook_changes"


@dataclass(frozen=True, slots=True)
class Part:
    """One text file of those in the zip; ``name`` may have a folder before it."""

    name: str
    text: str

    @property
    def size(self) -> int:
        """In bytes."""
        return len(self.text.encode("utf-8"))


@dataclass(frozen=True, slots=True)
class Mask:
    """What is to be taken out of texts that were written elsewhere: names, and words of buyers' names."""

    names: tuple[str, ...] = ()
    words: frozenset[str] = frozenset()

    def over(self, text: str, home: str) -> str:
        """The text without them, and without what else may tell of people (``domain.masking``)."""
        return masked(text, self.names, home, self.words)


def database_parts(path: Path, *, owners: bool, names: Sequence[str] = ()) -> tuple[tuple[Part, ...], Mask]:
    """What can be told of a database file (that needn't open), and what is to be masked in all other parts; ``names``
    are further ones.

    Without ``owners`` the settings of the shop are left out, as a packer doesn't see them. Takes a second or so for
    100 MB: for the background.
    """
    try:
        there = path.is_file()
    except OSError as error:
        told_why = f"could not be read: {type(error).__name__} {error.errno}\n"
        return (Part("database.txt", told_why),), Mask((*names, str(path.parent)))
    if not there:
        return (Part("database.txt", "no database\n"),), Mask(tuple(names))
    look = look_at(path, owners=owners)
    mask = Mask((*names, str(path.parent), *look.names, *_names_in(look.settings)), look.people)
    parts = [Part("database.txt", _database(path, look))]
    if owners:
        parts.append(Part("shop.txt", _shop(look.settings)))
        parts.append(Part("rules.txt", _rules(look.settings)))
    else:
        parts.append(Part("shop.txt", "left out: the shop's settings are an owner's\n"))
    return tuple(parts), mask


def write_zip(parts: Sequence[Part], path: Path, now: datetime) -> Path:
    """All parts into one file, which appears whole or not at all. ``now`` in the zone of whoever reads it. Raises
    ``Trouble``."""
    with WholeFile(path) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for part in parts:
            entry = zipfile.ZipInfo(part.name, now.timetuple()[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, part.text.encode("utf-8"))
    return path


def lines(pairs: Iterable[tuple[str, object]]) -> str:
    """``name: value``, a pair a line."""
    return "".join(f"{name}: {value}\n" for name, value in pairs)


def told(value: object) -> str:
    """A number, a yes or no, a code as it is; of anything else only how much of it there is."""
    if isinstance(value, bool) or value is None or isinstance(value, int | float):
        return str(value)
    if isinstance(value, str):
        return "set" if value else "empty"
    if isinstance(value, Mapping | Sequence):
        return f"{len(value)} entries"
    return "set"


def code(value: object) -> str:
    """The same, and short plain texts as they are: only for what is chosen from a list."""
    return value or "empty" if isinstance(value, str) and _CODE.fullmatch(value) else told(value)


def _database(path: Path, look: DatabaseLook) -> str:
    known = "" if look.form == HEAD else f" (this program works with {HEAD})"
    pairs: list[tuple[str, object]] = [
        ("form", f"{code(look.form)}{known}"),
        ("SQLite", sqlite.VERSION),
        ("could not be read", look.error or "nothing"),
        ("quick check", "; ".join(code_or_words(one) for one in look.complaints) or "not done"),
        *((name, code(value)) for name, value in look.facts.items()),
        *((f"seconds for {name}", f"{seconds:.3f}") for name, seconds in look.seconds.items()),
        *_files(path),
    ]
    counted = lines((f"rows of {name}", count) for name, count in look.tables.items())
    staged = lines((f"postings {code(stage)} / {code(status)}", count) for stage, status, count in look.stages)
    return "\n".join((lines(pairs), counted, staged))


_COMPLAINT: Final = re.compile(r"[A-Za-z0-9_ *:.,()<>=-]*", re.ASCII)


def code_or_words(complaint: str) -> str:
    """What SQLite says of a damaged page; anything else is no sentence of its own."""
    return complaint if _COMPLAINT.fullmatch(complaint) else "(something else)"


def _files(path: Path) -> Iterable[tuple[str, object]]:
    """Sizes in bytes: the database, what stands beside it, its back-ups, and the room that is left."""
    for suffix in ("", "-wal", "-shm"):
        yield f"bytes of the database{suffix}", _size(path.with_name(path.name + suffix))
    for name, folder in (("photos and files", evidence_folder(path)), ("Ozon's labels", label_folder(path))):
        sizes = [_size(file) for file in _inside(folder)]
        yield f"bytes of {name}", f"{sum(sizes)} in {len(sizes)} files"
    for backup in backups.list_of(path):
        yield f"back-up of {backup.at:%Y-%m-%d %H:%M} UTC", backup.size
    try:
        yield "bytes free", shutil.disk_usage(path.parent).free
    except OSError:
        yield "bytes free", "unknown"
    yield "on a network drive", sqlite.is_on_network(path.parent)


def _shop(settings: Mapping[str, Any]) -> str:
    if not settings:
        return "all as shipped\n"
    declared = [item.name for item in fields(ShopSettings)]
    return lines(
        (key, code(settings[key]) if key in _AS_IT_IS else told(settings[key]))
        for key in sorted(settings, key=lambda key: (declared.index(key) if key in declared else 999, key))
        if _CODE.fullmatch(key)
    )


def _rules(settings: Mapping[str, Any]) -> str:
    changes = settings.get(_RULES) or {}
    pairs: list[tuple[str, object]] = [("edition", code(settings.get("rulebook_edition", "as shipped")))]
    for rule, own in sorted(changes.items()) if isinstance(changes, Mapping) else ():
        for name, value in sorted(own.items()) if isinstance(own, Mapping) else ():
            values = value if isinstance(value, list) else [value]
            pairs.append((f"{code(rule)} {code(name)}", ", ".join(code(one) for one in values)))
    if len(pairs) == 1:
        pairs.append(("changed", "nothing"))
    return lines(pairs)


def _names_in(settings: Mapping[str, Any]) -> Iterable[str]:
    """Of the shop, its stores, its places, and of whom parcels are handed to."""
    yield str(settings.get("shop_name", ""))
    yield from map(str, settings.get("stores") or ())
    for key in ("photo_folder", "report_folder", "update_notice"):
        yield str(settings.get(key) or "")
    for key in ("warehouses", "delivery_methods"):
        yield from (str(row[0]) for row in settings.get(key) or () if row)
    for place in (settings.get("handover_places") or {}).values():
        yield from map(str, place.values())


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _inside(folder: Path) -> list[Path]:
    try:
        return [path for path in folder.iterdir() if path.is_file()]
    except OSError:
        return []
