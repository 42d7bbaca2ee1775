"""Ozon's own label PDFs: taken in whole, matched to boxes by what is on them, found again when a label is printed."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
import weakref
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from pathlib import Path
from typing import Final

from ozon_desk.domain.errors import Refusal, Trouble
from ozon_desk.exchange.label_pdfs import Cancelled as Cancelled
from ozon_desk.exchange.label_pdfs import Code as Code
from ozon_desk.exchange.label_pdfs import LabelFile, labels_of_page, read_label_pdf
from ozon_desk.exchange.label_pdfs import read_codes as read_codes
from ozon_desk.exchange.label_sheets import Region as Region
from ozon_desk.exchange.pdf_pages import POINTS_PER_INCH as POINTS_PER_INCH
from ozon_desk.exchange.pdf_pages import Grey as Grey
from ozon_desk.exchange.pdf_pages import PdfFile as PdfFile
from ozon_desk.exchange.pdf_pages import open_pdf as open_pdf
from ozon_desk.exchange.tables import Progress, reading_trouble
from ozon_desk.exchange.whole_file import WholeFile
from ozon_desk.services.clock import Clock
from ozon_desk.services.label_matching import LabelLine as LabelLine
from ozon_desk.services.label_matching import codes_to_learn, match
from ozon_desk.services.pen import NothingToWrite, Pen
from ozon_desk.storage import ozon_labels, postings
from ozon_desk.storage.database import Database
from ozon_desk.storage.ozon_labels import StoredOzonLabel

_PIECE: Final = 1 << 20
_FIRST: Final = 3
_KEPT: Final = timedelta(days=60)
"""How long a file stays at least; as long as one of its postings is open or on its way, it does in any case."""


@dataclass(frozen=True, slots=True)
class LabelPreview:
    """What taking a file in would come to. Nothing is written yet."""

    file: LabelFile
    lines: tuple[LabelLine, ...]

    @property
    def good(self) -> tuple[LabelLine, ...]:
        return tuple(line for line in self.lines if line.goes_in)

    @property
    def refused(self) -> tuple[LabelLine, ...]:
        return tuple(line for line in self.lines if not line.goes_in)


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What was done with a file: ``taken`` are labels that were new, ``known`` those taken in before.

    ``posting_ids`` are those with a label in the file, in its order.
    """

    file: str
    taken: int
    known: int
    refused: int
    posting_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class OzonLabel:
    """Where a box's own label of Ozon's is found."""

    path: Path
    page: int
    region: Region


class OzonLabels:
    """Files of Ozon's labels in, and the label of a box out. The files are kept beside the database."""

    def __init__(self, database: Database, pen: Pen, clock: Clock) -> None:
        self._database = database
        self._pen = pen
        self._clock = clock

    def read(self, path: Path, progress: Progress | None = None) -> LabelPreview:
        """Reads a PDF and says what each of its labels is for. Takes a second for 60 labels; writes nothing.

        Refusal or Trouble where the file as a whole is none; ``Cancelled`` when ``progress`` answers False.
        """
        return self.preview(read_label_pdf(path, progress))

    def has_some(self, path: Path) -> bool:
        """Whether the first pages of a PDF hold a label for a posting here; many PDFs are something else."""
        return bool(self.preview(read_label_pdf(path, most_pages=_FIRST)).good)

    def preview(self, file: LabelFile) -> LabelPreview:
        """The same of a file that is read already, against what is stored now."""
        with self._database.reading() as connection:
            return LabelPreview(file, tuple(match(connection, file)))

    def apply(self, preview: LabelPreview) -> TakenIn:
        """Keeps the file and takes its good labels in, in one deed; newer ones take the place of older ones.

        Refusal ``ozon_labels_none`` (file) where no label is for a box here, ``file_changed`` (file).
        """
        file = preview.file
        if not preview.good:
            raise Refusal("ozon_labels_none", file=file.file)
        self._keep(file)
        touched: list[int] = []
        with self._pen.deed("ozon_labels", touched=touched, undoable=False) as deed:
            # Compared once more: postings may have come, gone or been divided since the preview.
            lines = match(deed.connection, file)
            new = [line for line in lines if line.goes_in and not line.known]
            stored = [_stored(line, file) for line in new]
            codes = codes_to_learn(deed.connection, lines)
            if not stored and not codes:
                raise NothingToWrite
            refused = sum(not line.goes_in for line in lines)
            deed.set_facts({"file": file.file, "count": len(stored), "refused": refused}, undoable=False)
            ozon_labels.forget_old(deed.connection, self._clock() - _KEPT)
            ozon_labels.write(deed.connection, deed.entry_id, stored, codes, self._clock())
            touched += {label.posting_id for label in stored}
        self._sweep()
        good = [line for line in lines if line.goes_in]
        ids = dict.fromkeys(line.posting.id for line in good if line.posting is not None)
        return TakenIn(file.file, len(new), len(good) - len(new), len(lines) - len(good), tuple(ids))

    def forget(self, posting_id: int, package: int) -> None:
        """Somebody wants the desk's own label for this box, because Ozon's can't be printed."""
        with self._pen.deed("ozon_label_dropped", touched=[posting_id], undoable=False) as deed:
            found = postings.by_ids(deed.connection, [posting_id])
            if not found or not ozon_labels.forget(deed.connection, deed.entry_id, posting_id, package):
                raise NothingToWrite
            deed.set_facts({"posting": found[0].posting_number}, undoable=False)

    def of_posting(self, posting_id: int) -> tuple[int, ...]:
        """The boxes of a posting that have Ozon's own label."""
        with self._database.reading() as connection:
            return tuple(sorted(package for _, package in ozon_labels.of_boxes(connection, [posting_id])))

    def label_of(self, posting_id: int, package: int) -> OzonLabel | None:
        """Ozon's label of a box, or None. Trouble ``ozon_label_gone`` (posting, file) where its file was taken away:
        the desk's own label can be printed instead."""
        with self._database.reading() as connection:
            found = ozon_labels.of_boxes(connection, [posting_id]).get((posting_id, package))
            posting = postings.by_ids(connection, [posting_id])
        if found is None or not posting:
            return None
        path = self._place(found.file)
        if not path.is_file():
            raise Trouble("ozon_label_gone", posting=posting[0].posting_number, file=path.name, folder=str(path.parent))
        return OzonLabel(path, found.page, found.region)

    @cached_property
    def folder(self) -> Path:
        """Where the PDFs are kept; of a database in memory no longer than the program runs."""
        if self._database.path is not None:
            return ozon_labels.label_folder(self._database.path)
        place = Path(tempfile.mkdtemp(prefix="ozon-desk-labels-"))
        weakref.finalize(self, shutil.rmtree, place, ignore_errors=True)
        return place

    def _place(self, sha256: str) -> Path:
        return self.folder / f"{sha256}.pdf"

    def _sweep(self) -> None:
        """Labels hold people's names and places: files that no box needs any more go, once they are old."""
        with self._database.reading() as connection:
            needed = ozon_labels.files(connection)
        before = (self._clock() - _KEPT).timestamp()
        for place in self.folder.glob("*.pdf"):
            # One that another program prints from just now stays until the next time.
            with suppress(OSError):
                if place.stem not in needed and place.stat().st_mtime < before:
                    place.unlink()

    def _keep(self, file: LabelFile) -> None:
        """Copies the file whole or not at all; one that was kept before stays."""
        place = self._place(file.sha256)
        if place.is_file():
            return
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise Trouble(
                "folder_read_only", file=place.name, folder=str(place.parent), reason=error.strerror or ""
            ) from error
        try:
            source = file.path.open("rb")
        except OSError as error:
            raise reading_trouble(error, file.file) from error
        seen = hashlib.sha256()
        with source, WholeFile(place) as kept:
            while piece := source.read(_PIECE):
                seen.update(piece)
                kept.write(piece)
            if seen.hexdigest() != file.sha256:
                raise Refusal("file_changed", file=file.file)


def labels_of(pdf: PdfFile) -> list[tuple[int, Region]]:
    """Page and region of every label of a PDF that has something on it, whosever it is."""
    found = [label for page in range(pdf.pages) for label in labels_of_page(pdf, page)]
    return [(label.page, label.region) for label in found if not label.damaged]


def _stored(line: LabelLine, file: LabelFile) -> StoredOzonLabel:
    assert line.posting is not None
    return StoredOzonLabel(line.posting.id, line.package, file.sha256, line.label.page, line.label.region)
