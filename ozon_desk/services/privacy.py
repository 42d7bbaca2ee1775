"""Buyers' personal data is kept as long as the owner says, and wiped after that: from the tables, from the journal's
images, from the files beside the database, and from the bytes of the database itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import sleep
from typing import Final

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.privacy import SILENT_DAYS
from ozon_desk.services import backups, wiped_files
from ozon_desk.services.clock import Clock
from ozon_desk.services.packers import Packers
from ozon_desk.services.pen import NothingToWrite, Pen
from ozon_desk.services.shop import Shop
from ozon_desk.storage import journal, ozon_labels, privacy, wiping
from ozon_desk.storage.database import Connection, Database
from ozon_desk.storage.types import from_stored
from ozon_desk.storage.wiping import Findings

DEED: Final = "wipe"
TIDIED: Final = "wipe_tidied"
_AT_ONCE: Final = 800
"""Postings in one transaction: a deed at the bench waits for one such at the most."""
_EVERY: Final = timedelta(days=1)
_QUIET: Final = timedelta(minutes=10)
_BREATH: Final = 0.05
"""Seconds between two, so that whoever waits gets his turn."""

Progress = Callable[[int, int], bool]
"""Done and all, in postings; answers whether to go on."""


@dataclass(frozen=True, slots=True)
class WipeReport:
    """What was wiped, or would be: numbers and days, never names.

    ``before`` (UTC): postings over before it; ``oldest`` and ``newest`` (UTC) when those found were heard of last.
    ``kept``: postings as old that keep their data, being open or having an open case. ``done`` is False for a preview;
    ``tidy`` False where the file still has to be rewritten.
    """

    days: int
    before: datetime
    postings: int = 0
    buyers: int = 0
    images: int = 0
    case_lines: int = 0
    notes: int = 0
    events: int = 0
    label_pages: int = 0
    label_files: int = 0
    evidence_files: int = 0
    oldest: datetime | None = None
    newest: datetime | None = None
    kept: int = 0
    copies: tuple[Path, ...] = ()
    """Older copies of the database that still hold what is wiped here."""
    done: bool = False
    tidy: bool = True
    stopped: bool = False
    """Somebody wanted it to end before all was done."""

    @property
    def is_empty(self) -> bool:
        return self.postings == 0


class Privacy:
    """For owners. A wipe is no deed that anybody could take back."""

    def __init__(self, database: Database, shop: Shop, pen: Pen, packers: Packers, clock: Clock) -> None:
        self._database = database
        self._shop = shop
        self._pen = pen
        self._packers = packers
        self._clock = clock
        self._ran: tuple[datetime | None, int] = (None, 0)

    def preview(self, days: int) -> WipeReport:
        """What ``wipe`` would do now. Reads for seconds where there is much. ``Refusal``: ``owner_only``,
        ``wipe_days_bad``."""
        self._packers.check_owner()
        report = self._begin(days)
        with self._database.reading() as connection:
            due = self._due(connection, report)
            report = self._with_kept(connection, report, due)
            pdfs: set[str] = set()
            for ids in _portions(list(due)):
                found = wiping.look(connection, ids)
                report = _with_found(report, found)
                pdfs.update(found.labels.values())
            photos = wiping.wiped_files(connection, due.keys())
        there = wiped_files.evidence_there(self._database, photos, self._weekly)
        return replace(report, label_files=len(pdfs), evidence_files=len(there), copies=self._copies(report))

    def wipe(self, days: int, progress: Progress | None = None) -> WipeReport:
        """Takes buyers' data from all postings that were over more than ``days`` days ago. For the background: takes
        seconds where there is much, and others write in between.

        ``Refusal``: ``owner_only``, ``wipe_days_bad``. Where ``progress`` answers False it stops after a whole portion.
        """
        self._packers.check_owner()
        return self._wipe(self._begin(days), progress)

    def wipe_before(self, before: datetime) -> WipeReport:
        """The same for postings that were over before this moment (UTC): what a wipe took of a database of which an
        older copy has come back. ``Refusal("owner_only")``."""
        self._packers.check_owner()
        return self._wipe(WipeReport(max(0, (self._clock() - before).days), before), None)

    def daily(self, progress: Progress | None = None) -> WipeReport | None:
        """Does what the owner has set (``keep_buyers_days``), whoever is at the desk, once a day however often it is
        asked; None where there was nothing to do. The file is rewritten once nobody has worked for a while."""
        now, days = self._clock(), self._shop.settings.keep_buyers_days
        ran, by = self._ran
        if not days or (days == by and ran is not None and timedelta(0) <= now - ran < _EVERY):
            if self._is_quiet() and self.waits():
                self.tidy()
            return None
        report = self._wipe(self._begin(days), progress, rewrite=self._is_quiet())
        if not report.stopped:
            self._ran = (now, days)
        return None if report.is_empty else report

    def last(self) -> datetime | None:
        """When (UTC) something was wiped last."""
        with self._database.reading() as connection:
            entry = journal.last_of(connection, DEED)
        return None if entry is None else entry.at

    def waits(self) -> bool:
        """Whether something was wiped of which pieces may still stand between the rows of the file."""
        with self._database.reading() as connection:
            wiped, tidied = (journal.last_of(connection, deed) for deed in (DEED, TIDIED))
        return wiped is not None and (tidied is None or tidied.id < wiped.id)

    def tidy(self) -> bool:
        """Rewrites the file where that waits; False where it goes on waiting, because somebody else is at it. Whoever
        wants to write meanwhile waits, 1 s for 100 MB."""
        if not self.waits():
            return True
        if not self._database.rewrite():
            return False
        with self._pen.deed(TIDIED, undoable=False):
            pass
        return True

    def _is_quiet(self) -> bool:
        """Nobody has done or scanned anything for a while."""
        with self._database.reading() as connection:
            stirred = privacy.last_stir(connection, (DEED, TIDIED))
        return stirred is None or not timedelta(0) <= self._clock() - stirred < _QUIET

    def older_copies(self) -> tuple[Path, ...]:
        """Copies of the database beside it that were made before the newest wipe, and hold what that took."""
        with self._database.reading() as connection:
            entry = journal.last_of(connection, DEED)
        return () if entry is None else backups.copies_before(self._database.path, entry.at, self._weekly)

    def delete_copies(self, copies: Sequence[Path]) -> int:
        """Deletes copies that ``older_copies`` names; answers how many. ``Refusal("owner_only")``."""
        self._packers.check_owner()
        known = set(self.older_copies())
        return backups.delete_copies([copy for copy in copies if copy in known])

    def _begin(self, days: int) -> WipeReport:
        if not 0 <= days <= 36_500:
            raise Refusal("wipe_days_bad", days=days)
        return WipeReport(days, self._clock() - timedelta(days=days))

    def _due(self, connection: Connection, report: WipeReport, only: Sequence[int] | None = None) -> dict[int, int]:
        return privacy.due(connection, report.before, self._silent_before(report), only)

    def _silent_before(self, report: WipeReport) -> datetime:
        return self._clock() - timedelta(days=max(report.days, SILENT_DAYS))

    def _with_kept(self, connection: Connection, report: WipeReport, due: Mapping[int, int]) -> WipeReport:
        kept = privacy.count_kept(connection, report.before, self._silent_before(report))
        moments = sorted(due.values())
        oldest, newest = (from_stored(moments[0]), from_stored(moments[-1])) if moments else (None, None)
        return replace(report, kept=kept, oldest=oldest, newest=newest)

    def _wipe(self, report: WipeReport, progress: Progress | None, *, rewrite: bool = True) -> WipeReport:
        with self._database.reading() as connection:
            due = self._due(connection, report)
            report = self._with_kept(connection, report, due)
        pdfs: set[str] = set()
        for ids in _portions(list(due)):
            if report.postings:
                sleep(_BREATH)
            found = self._portion(report, ids)
            report = _with_found(report, found)
            pdfs.update(found.labels.values())
            if progress is not None and not progress(report.postings, len(due)):
                report = replace(report, stopped=True)
                break
        labels, photos = self._files(pdfs)
        report = replace(report, label_files=labels, evidence_files=photos)
        tidy = self.tidy() if rewrite and not report.stopped else not self.waits()
        return replace(report, done=True, tidy=tidy, copies=self.older_copies())

    def _portion(self, report: WipeReport, ids: Sequence[int]) -> Findings:
        with self._database.reading() as connection:
            # Before the transaction: whoever packs meanwhile waits for the writing alone.
            newest = journal.newest_id(connection)
            found = self._found(connection, report, ids)
        with self._pen.deed(DEED, many=True, undoable=False) as deed:
            if journal.ids_after(deed.connection, newest) != [deed.entry_id]:
                # Somebody may have opened a case, or brought a posting back.
                found = self._found(deed.connection, report, ids)
            if not found.ids:
                raise NothingToWrite
            wiping.take(deed.connection, deed.entry_id, found)
            deed.set_facts(_facts(report, found), undoable=False)
        return found

    def _found(self, connection: Connection, report: WipeReport, ids: Sequence[int]) -> Findings:
        still = self._due(connection, report, ids)
        return wiping.look(connection, [one for one in ids if one in still])

    def _files(self, pdfs: set[str]) -> tuple[int, int]:
        """How many PDFs of labels went or lost pages, how many files of evidence went."""
        weekly = self._weekly
        dropped = wiped_files.drop_labels(self._database, pdfs, weekly)
        cut = wiped_files.cut_labels(self._database, pdfs - dropped)
        if cut:
            with self._pen.deed(DEED, {"postings": 0, "label_files": len(cut)}, undoable=False) as deed:
                for label, new, pages in cut:
                    ozon_labels.move(deed.connection, label, new, pages)
            wiped_files.drop_labels(self._database, {label for label, _, _ in cut}, weekly)
        return len(dropped) + len(cut), wiped_files.drop_evidence(self._database, weekly)

    @property
    def _weekly(self) -> Path | None:
        """Where the weekly copies stand."""
        folder = self._shop.settings.report_folder
        return Path(folder) if folder else None

    def _copies(self, report: WipeReport) -> tuple[Path, ...]:
        return () if report.is_empty else backups.copies_before(self._database.path, self._clock(), self._weekly)


def _with_found(report: WipeReport, found: Findings) -> WipeReport:
    return replace(
        report,
        postings=report.postings + len(found.ids),
        buyers=report.buyers + len(found.buyers),
        images=report.images + len(found.images),
        case_lines=report.case_lines + len(found.case_lines),
        notes=report.notes + found.notes,
        events=report.events + len(found.events),
        label_pages=report.label_pages + len(found.labels),
    )


def _facts(report: WipeReport, found: Findings) -> dict[str, int | str]:
    return {
        "days": report.days,
        "before": _day(report.before),
        "postings": len(found.ids),
        "buyers": len(found.buyers),
        "images": len(found.images),
        "case_lines": len(found.case_lines),
        "notes": found.notes,
        "events": len(found.events),
        "label_pages": len(found.labels),
        "evidence": len(found.evidence),
    }


def _day(moment: datetime) -> str:
    return moment.astimezone(UTC).date().isoformat()


def _portions(ids: Sequence[int]) -> list[Sequence[int]]:
    return [ids[at : at + _AT_ONCE] for at in range(0, len(ids), _AT_ONCE)]
