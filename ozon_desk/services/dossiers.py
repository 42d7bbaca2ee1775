"""What can be shown of a posting in a dispute: read in one moment, and bundled with its files."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from ozon_desk.domain.errors import Refusal, Trouble
from ozon_desk.domain.evidence import EvidenceFile, EvidenceKind, FileState, safe_name
from ozon_desk.domain.posting import Posting
from ozon_desk.exchange.whole_file import WholeFile
from ozon_desk.services.clock import Clock
from ozon_desk.services.evidence import Evidence, Progress
from ozon_desk.services.packers import Packers
from ozon_desk.services.shop import Shop
from ozon_desk.storage import dossier, evidence, postings, scans
from ozon_desk.storage.database import Database
from ozon_desk.storage.dossier import BoxEvent as BoxEvent
from ozon_desk.storage.dossier import Done, HandedOver, NumberChange, PrintedLabel
from ozon_desk.storage.scans import ScanNote

SUMMARY: Final = "summary.pdf"
CHECKSUMS: Final = "checksums.txt"
_FOLDER: Final = "files"
_PIECE: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Shown:
    """A file of the bundle: where it is kept, what it is called in the archive, and how it stands."""

    file: EvidenceFile
    path: Path | None
    name: str
    state: FileState


@dataclass(frozen=True, slots=True)
class Dossier:
    """Moments are in UTC; ``zone`` is the warehouse's. The posting comes without its buyer unless he was asked for."""

    posting: Posting
    zone: str
    carrier: str
    made_at: datetime
    packings: tuple[Done, ...]
    scans: tuple[ScanNote, ...]
    labels: tuple[PrintedLabel, ...]
    numbers: tuple[NumberChange, ...]
    hand_overs: tuple[HandedOver, ...]
    events: tuple[BoxEvent, ...]
    files: tuple[Shown, ...]

    @property
    def photos(self) -> tuple[Shown, ...]:
        """Those that can be looked at."""
        return tuple(
            one for one in self.files if one.file.kind is EvidenceKind.PHOTO and one.state is not FileState.MISSING
        )


@dataclass(frozen=True, slots=True)
class Bundled:
    """``files`` are in the archive; ``missing`` and ``changed`` are named in it, and here."""

    path: Path
    files: int
    missing: tuple[str, ...]
    changed: tuple[str, ...]


class Dossiers:
    """Reading only, and writing files somebody chose a place for."""

    def __init__(self, database: Database, shop: Shop, packers: Packers, kept: Evidence, clock: Clock) -> None:
        self._database = database
        self._packers = packers
        self._shop = shop
        self._evidence = kept
        self._clock = clock

    def of(self, posting_id: int, *, with_recipient: bool = False) -> Dossier:
        """Everything there is. Reads each file whole, to tell whether it is the one that was attached: never on the
        window's thread. Refusal ``posting_unknown``; ``owner_only`` for a packer who wants the recipient named."""
        if with_recipient:
            self._packers.check_owner()
        with self._database.reading() as connection:
            found = postings.by_ids(connection, [posting_id], with_buyer=with_recipient)
            if not found:
                raise Refusal("posting_unknown", posting="")
            posting = found[0]
            method = self._shop.method(posting.delivery_method)
            stayed = posting.handed_over_at is None  # or came back
            bare = Dossier(
                posting=posting if with_recipient else replace(posting, buyer=None, region="", city=""),
                zone=self._shop.zone_of(posting),
                carrier=posting.carrier or (method.carrier if method else ""),
                made_at=self._clock(),
                packings=tuple(dossier.packings(connection, posting_id)),
                scans=tuple(scans.of_posting(connection, posting_id)),
                labels=tuple(dossier.printed_labels(connection, posting_id)),
                numbers=tuple(dossier.number_changes(connection, posting_id)),
                hand_overs=() if stayed else tuple(dossier.hand_over(connection, posting_id)),
                events=tuple(dossier.events(connection, posting_id)),
                files=(),
            )
            files = evidence.of_posting(connection, posting_id)
        return replace(bare, files=tuple(self._shown(number, file) for number, file in enumerate(files, 1)))

    def _shown(self, number: int, file: EvidenceFile) -> Shown:
        name = f"{_FOLDER}/{number:02d}-{safe_name(file.name)}"
        try:
            state, path = self._evidence.state_of(file), self._evidence.path_of(file)
        except Trouble:
            # A database in memory has no files.
            return Shown(file, None, name, FileState.MISSING)
        return Shown(file, path if state is not FileState.MISSING else None, name, state)

    def bundle(self, of: Dossier, summary: bytes, target: Path, progress: Progress | None = None) -> Bundled:
        """The archive, whole or not at all: ``summary`` (a PDF), the files, and the SHA-256 of all of them.

        Refusal ``evidence_cancelled``, ``file_changed`` (file) where one changes just now; the Trouble of
        ``WholeFile``.
        """
        there = [one for one in of.files if one.path is not None]
        # An archive knows no zones: its times are the warehouse's.
        stamp = max(of.made_at.astimezone(ZoneInfo(of.zone)).replace(tzinfo=None), _FIRST).timetuple()[:6]
        done, all_bytes = 0, sum(one.file.size for one in there)
        sums = [(hashlib.sha256(summary).hexdigest(), SUMMARY)]
        with WholeFile(target) as whole, zipfile.ZipFile(whole, "w", allowZip64=True) as archive:
            archive.writestr(_entry(SUMMARY, stamp, packed=False), summary)
            for one in there:
                assert one.path is not None
                seen = hashlib.sha256()
                packed = one.file.kind is EvidenceKind.FILE
                entry = _entry(one.name, stamp, packed=packed)
                with one.path.open("rb") as source, archive.open(entry, "w", force_zip64=True) as into:
                    while piece := source.read(_PIECE):
                        seen.update(piece)
                        into.write(piece)
                        done += len(piece)
                        if progress is not None and not progress(min(done, all_bytes), all_bytes):
                            raise Refusal("evidence_cancelled")
                right = seen.hexdigest() == one.file.checksum
                if right != (one.state is FileState.RIGHT):
                    raise Refusal("file_changed", file=one.file.name)
                sums.append((seen.hexdigest(), one.name))
            archive.writestr(_entry(CHECKSUMS, stamp), _checksums(sums, of.files))
        missing = tuple(one.file.name for one in of.files if one.state is FileState.MISSING)
        changed = tuple(one.file.name for one in of.files if one.state is FileState.CHANGED)
        return Bundled(target, len(there), missing, changed)


_FIRST: Final = datetime(1980, 1, 1)  # noqa: DTZ001
"""Archives know no earlier time."""


def bundle_name(posting_number: str) -> str:
    return f"{safe_name(posting_number)}-evidence.zip"


def _entry(name: str, stamp: Sequence[int], *, packed: bool = True) -> zipfile.ZipInfo:
    """Photos and videos are packed already."""
    entry = zipfile.ZipInfo(name, tuple(stamp))  # type: ignore[arg-type]
    entry.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
    entry.external_attr = 0o644 << 16
    return entry


def _checksums(sums: Sequence[tuple[str, str]], files: Sequence[Shown]) -> str:
    """As ``sha256sum -c`` reads it; what is missing or has changed stands in lines it passes over."""
    lines = [f"{checksum}  {name}" for checksum, name in sums]
    for one in files:
        if one.state is not FileState.RIGHT:
            lines.append(f"# {one.state}: {one.name} (attached as {one.file.checksum})")
    return "\n".join(lines) + "\n"
