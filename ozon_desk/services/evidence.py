"""Evidence: photos and files of a posting, kept beside the database under their checksums."""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO, Final

from ozon_desk.domain.errors import DeskError, Refusal, Trouble
from ozon_desk.domain.evidence import EvidenceFile, FileState, ending_of, kind_of, safe_name
from ozon_desk.domain.posting import Posting
from ozon_desk.exchange.photo_times import taken_at
from ozon_desk.exchange.tables import reading_trouble
from ozon_desk.exchange.whole_file import WholeFile
from ozon_desk.services import photo_matching
from ozon_desk.services.clock import Clock
from ozon_desk.services.pen import NothingToWrite, Pen
from ozon_desk.services.photo_matching import Shows as Shows
from ozon_desk.services.shop import Shop
from ozon_desk.storage import evidence, postings
from ozon_desk.storage.database import Connection, Database

_PIECE: Final = 1 << 20
Progress = Callable[[int, int], bool]
"""Done and all, in bytes; answers whether to go on."""


@dataclass(frozen=True, slots=True)
class Attached:
    """``added`` are new; ``known`` names of those the posting had already; ``refused`` each with why."""

    posting_number: str
    added: tuple[EvidenceFile, ...]
    known: tuple[str, ...] = ()
    refused: tuple[tuple[str, DeskError], ...] = ()


@dataclass(frozen=True, slots=True)
class Verified:
    """What a look at all kept files found. ``wrong``: (posting number, file, how it stands)."""

    files: int
    wrong: tuple[tuple[str, EvidenceFile, FileState], ...]

    @property
    def right(self) -> int:
        return self.files - len(self.wrong)


@dataclass(frozen=True, slots=True)
class _Read:
    """A file as it was read."""

    path: Path
    name: str
    checksum: str
    size: int
    taken: datetime | None


class Evidence:
    """Attaching, taking away, looking whether all is there. The files are never changed once they are kept."""

    def __init__(self, database: Database, shop: Shop, pen: Pen, clock: Clock) -> None:
        self._database = database
        self._shop = shop
        self._pen = pen
        self._clock = clock
        self._turn = threading.Lock()

    @property
    def folder(self) -> Path:
        """Where the files are kept. Trouble ``evidence_in_memory``: a database in memory has no place beside it."""
        if self._database.path is None:
            raise Trouble("evidence_in_memory")
        return evidence.evidence_folder(self._database.path)

    def attach(
        self, posting_id: int, files: Sequence[Path], package: int | None = None, progress: Progress | None = None
    ) -> Attached:
        """Copies files and names them in one deed, which can be undone; one that can't be read keeps no other out.

        The files themselves stay where they are. The same file twice is kept once, and a posting has it once. Blocks as
        long as copying takes: never on the window's thread. Refusal ``posting_unknown``, ``package_unknown`` (posting,
        package), ``evidence_cancelled`` when ``progress`` says so; Trouble ``evidence_in_memory``, ``disk_full`` and
        the others of a folder that can't be written: then nothing was attached.
        """
        folder = self.folder
        posting = self._posting(posting_id, package)
        read: list[_Read] = []
        refused: list[tuple[str, DeskError]] = []
        sizes = _Sizes(files, progress)
        for path in files:
            try:
                source = self._read(path, sizes)
            except DeskError as error:
                if error.code == "evidence_cancelled":
                    raise
                refused.append((path.name, error))
                continue
            with self._turn:
                self._keep(folder, source, sizes)
            read.append(source)
        return self._write(posting, read, package, refused)

    def attach_data(self, posting_id: int, name: str, data: bytes, package: int | None = None) -> Attached:
        """The same for something that is in no file (a picture from the clipboard)."""
        folder = self.folder
        posting = self._posting(posting_id, package)
        checksum = hashlib.sha256(data).hexdigest()
        source = _Read(Path(name), safe_name(name), checksum, len(data), self._clock())
        with self._turn:
            place = folder / (checksum + ending_of(source.name))
            if not _is_right(place, checksum, len(data)):
                _make(folder)
                with WholeFile(place) as kept:
                    kept.write(data)
                    _to_disk(kept)
        return self._write(posting, [source], package, [])

    def remove(self, evidence_id: int) -> None:
        """Takes one away from its posting. The file stays: the journal names it, and an undo wants it back.

        Refusal ``evidence_gone``.
        """
        touched: list[int] = []
        with self._pen.deed("evidence_removed", touched=touched) as deed:
            file = evidence.by_id(deed.connection, evidence_id)
            found = postings.by_ids(deed.connection, [file.posting_id]) if file is not None else []
            if file is None or not found:
                raise Refusal("evidence_gone")
            evidence.remove(deed.connection, deed.entry_id, evidence_id)
            deed.name([file.posting_id])
            deed.set_facts({"posting": found[0].posting_number, "name": file.name})
            touched.append(file.posting_id)

    def of_posting(self, posting_id: int) -> tuple[EvidenceFile, ...]:
        """In the order they were attached."""
        with self._database.reading() as connection:
            return tuple(evidence.of_posting(connection, posting_id))

    def counts(self, posting_ids: Sequence[int]) -> dict[int, int]:
        """Posting id -> how many files it has, for those that have any."""
        with self._database.reading() as connection:
            return evidence.counts(connection, posting_ids)

    def is_known(self, checksum: str) -> bool:
        """Whether a file with this SHA-256 was ever attached to any posting."""
        with self._database.reading() as connection:
            return evidence.is_known(connection, checksum)

    def shown_by_name(self, name: str) -> Shows | None:
        """The posting that the name of a photo names for certain."""
        return photo_matching.by_name(self._database, name)

    def shown_by_codes(self, codes: Iterable[str]) -> Shows | None:
        """The posting that the barcodes in a picture name for certain."""
        return photo_matching.by_codes(self._database, codes)

    def path_of(self, file: EvidenceFile) -> Path:
        """Where it is kept, if it is there."""
        return self.folder / file.stored_name

    def state_of(self, file: EvidenceFile) -> FileState:
        """Reads the whole file."""
        place = self.path_of(file)
        try:
            checksum = checksum_of(place)
        except OSError:
            return FileState.MISSING
        return FileState.RIGHT if checksum == file.checksum else FileState.CHANGED

    def verify(self, progress: Progress | None = None) -> Verified:
        """Reads every file that is attached to something; each missing or changed one is named.

        Stops where ``progress`` answers False: ``files`` are those looked at.
        """
        with self._database.reading() as connection:
            files = evidence.all_files(connection)
            numbers = _numbers(connection, {file.posting_id for file in files})
        states: dict[str, FileState] = {}
        all_bytes, done, seen = sum(file.size for file in files), 0, 0
        wrong = []
        for file in files:
            if progress is not None and not progress(done, all_bytes):
                break
            if file.stored_name not in states:
                states[file.stored_name] = self.state_of(file)
            state = states[file.stored_name]
            if state is not FileState.RIGHT:
                wrong.append((numbers.get(file.posting_id, ""), file, state))
            done += file.size
            seen += 1
        return Verified(seen, tuple(wrong))

    def _posting(self, posting_id: int, package: int | None) -> Posting:
        with self._database.reading() as connection:
            found = postings.by_ids(connection, [posting_id])
        if not found:
            raise Refusal("posting_unknown", posting="")
        _check_package(found[0], package)
        return found[0]

    def _read(self, path: Path, sizes: _Sizes) -> _Read:
        """Its checksum, and what it says of itself."""
        if path.is_dir():
            raise Refusal("evidence_is_folder", file=path.name)
        try:
            with path.open("rb") as file:
                taken = taken_at(file, self._shop.settings.time_zone)
                file.seek(0)
                size, seen = 0, hashlib.sha256()
                while piece := file.read(_PIECE):
                    sizes.report(len(piece))
                    seen.update(piece)
                    size += len(piece)
                changed = os.fstat(file.fileno()).st_mtime
        except OSError as error:
            raise reading_trouble(error, path.name) from error
        if size == 0:
            raise Refusal("evidence_empty", file=path.name)
        taken = taken or datetime.fromtimestamp(changed, UTC)
        return _Read(path, safe_name(path.name), seen.hexdigest(), size, taken)

    def _keep(self, folder: Path, source: _Read, sizes: _Sizes) -> None:
        """Whole or not at all, and on the disk before anything names it."""
        place = folder / (source.checksum + ending_of(source.name))
        if _is_right(place, source.checksum, source.size):
            return
        _make(folder)
        try:
            file = source.path.open("rb")
        except OSError as error:
            raise reading_trouble(error, source.path.name) from error
        with file, WholeFile(place) as kept:
            copied = hashlib.sha256()
            while piece := file.read(_PIECE):
                sizes.report(len(piece))
                copied.update(piece)
                kept.write(piece)
            if copied.hexdigest() != source.checksum:
                raise Refusal("file_changed", file=source.path.name)
            _to_disk(kept)

    def _write(
        self,
        posting: Posting,
        read: Sequence[_Read],
        package: int | None,
        refused: Sequence[tuple[str, DeskError]],
    ) -> Attached:
        added: list[EvidenceFile] = []
        known: list[str] = []
        if read:
            touched: list[int] = []
            with self._pen.deed("evidence_added", touched=touched) as deed:
                now_there = postings.by_ids(deed.connection, [posting.id])
                if not now_there:
                    raise Refusal("posting_unknown", posting=posting.posting_number)
                _check_package(now_there[0], package)
                there = {one.checksum for one in evidence.of_posting(deed.connection, posting.id)}
                for one in read:
                    if one.checksum in there:
                        known.append(one.name)
                        continue
                    there.add(one.checksum)
                    added.append(self._new(posting.id, package, one))
                if not added:
                    raise NothingToWrite
                evidence.add(deed.connection, deed.entry_id, added)
                deed.name([posting.id])
                facts = {"posting": posting.posting_number, "count": len(added), "name": added[0].name}
                deed.set_facts(facts)
                touched.append(posting.id)
        ours = {one.checksum for one in added}
        stored = tuple(one for one in self.of_posting(posting.id) if one.checksum in ours)
        return Attached(posting.posting_number, stored, tuple(known), tuple(refused))

    def _new(self, posting_id: int, package: int | None, one: _Read) -> EvidenceFile:
        now, who = self._clock(), self._pen.who
        kind = kind_of(one.name)
        return EvidenceFile(0, posting_id, package, one.checksum, one.name, one.size, kind, one.taken, now, who)


class _Sizes:
    """How far reading and copying have come; each byte is read twice."""

    def __init__(self, files: Sequence[Path], progress: Progress | None) -> None:
        self._progress = progress
        self._all = 2 * sum(_size(path) for path in files) if progress is not None else 0
        self._done = 0

    def report(self, size: int) -> None:
        self._done += size
        if self._progress is not None and not self._progress(min(self._done, self._all), self._all):
            raise Refusal("evidence_cancelled")


def checksum_of(path: Path) -> str:
    """SHA-256 of a file's content. OSError where it can't be read."""
    seen = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            seen.update(piece)
    return seen.hexdigest()


def _numbers(connection: Connection, posting_ids: set[int]) -> dict[int, str]:
    return {one.id: one.posting_number for one in postings.by_ids(connection, sorted(posting_ids))}


def _check_package(posting: Posting, package: int | None) -> None:
    if package is not None and all(box.number != package for box in posting.packages):
        raise Refusal("package_unknown", posting=posting.posting_number, package=package)


def _is_right(place: Path, checksum: str, size: int) -> bool:
    """Whether the file is kept already. One that was damaged meanwhile is written anew."""
    try:
        return place.stat().st_size == size and checksum_of(place) == checksum
    except OSError:
        return False


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Trouble("folder_read_only", folder=str(folder.parent), reason=error.strerror or "") from error


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _to_disk(file: BinaryIO) -> None:
    file.flush()
    os.fsync(file.fileno())
