"""The print queue: what this desk was asked to print, in the order of asking, and what became of each.

It stands in the database, so it survives everything; and a job whose sending nobody saw the end of is never sent again
by itself. Who sends is the window (``ui/label_output``); here is what it asks first and notes afterwards.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import timedelta
from typing import Any, Final

from ozon_desk.domain.errors import DeskError
from ozon_desk.domain.label_layout import LabelSize
from ozon_desk.domain.posting import Posting
from ozon_desk.domain.print_jobs import CANCELLABLE, OPEN, OVER, RETRIABLE, SLIP_PAPER, PrintJob, PrintKind, PrintState
from ozon_desk.services.clock import Clock
from ozon_desk.services.labels import Labels
from ozon_desk.services.pen import Pen
from ozon_desk.services.shop import Shop
from ozon_desk.storage import labels, postings, print_jobs
from ozon_desk.storage.database import Connection, Database, Deed

_KEPT: Final = timedelta(days=60)
_MOST: Final = 500
_AGAIN: Final[Mapping[str, Any]] = {"state": PrintState.WAITING, "error_code": "", "error_facts": {}}

Listener = Callable[[Sequence[PrintJob]], None]


class PrintQueue:
    """Jobs of this desk only: another one on the same database has its own printers and its own queue."""

    def __init__(self, database: Database, shop: Shop, pen: Pen, labelling: Labels, clock: Clock) -> None:
        self._database = database
        self._shop = shop
        self._pen = pen
        self._labels = labelling
        self._clock = clock
        self._listeners: list[Listener] = []

    def listen(self, listener: Listener) -> Callable[[], None]:
        """``listener`` gets jobs as they stand after each change, on the thread of whoever changed them; answers how to
        stop listening. What a deed writes (``on_packed``) is not told here: the deed has a bell of its own."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    # ------------------------------------------------------------------------------------------------- asking

    def on_packed(self, deed: Deed, posting: Posting) -> None:
        """Inside the packing's own transaction: what ``ask`` would ask for."""
        self._add(deed.connection, self._missing(deed.connection, posting))

    def ask(self, posting: Posting) -> list[PrintJob]:
        """A label for each box, and a slip where the shop wants them; never a second time what is on paper already or
        on its way. Answers what this desk was asked to print for the posting, oldest first."""
        with self._database.reading() as connection:
            missing = self._missing(connection, posting)
        if missing:
            with self._noting() as (connection, told):
                told += self._add(connection, self._missing(connection, posting))
        with self._database.reading() as connection:
            asked = print_jobs.of_posting(connection, posting.id)
        return [job for job in asked if job.desk == self._pen.desk_name]

    def add(
        self, posting_ids: Sequence[int], size: LabelSize | None = None, language: str = "", *, backwards: bool = False
    ) -> list[PrintJob]:
        """Labels of these postings, in this order; ``backwards`` where the printer stacks them face up."""
        size = size or self._shop.settings.label_size
        with self._noting() as (connection, told):
            found = postings.by_ids(connection, posting_ids)
            rows = [row for posting in found for row in _labels_of(posting, size, language)]
            told += self._add(connection, rows[::-1] if backwards else rows)
            return print_jobs.by_ids(connection, told)

    def print_again(self, ids: Sequence[int], printer: str = "") -> list[PrintJob]:
        """Somebody wants these on paper (again), on this printer or on the one for their size.

        What isn't on paper keeps its place; of what is, one more is asked for.
        """
        with self._noting() as (connection, told):
            told += print_jobs.change(connection, ids, RETRIABLE, at=self._clock(), **_AGAIN, printer=printer)
            over = [job for job in print_jobs.by_ids(connection, ids) if job.state in OVER]
            told += self._add(connection, [{**_copy_of(job), "printer": printer} for job in over])
            return print_jobs.by_ids(connection, told)

    def retry_failed(self, ids: Sequence[int] | None = None) -> None:
        """All that failed (of these). Those that may be on paper already are for somebody to look at one by one."""
        if ids is None:
            self._change_all(PrintState.FAILED, **_AGAIN, printer="")
        else:
            self._change(ids, {PrintState.FAILED}, **_AGAIN, printer="")

    def cancel(self, ids: Sequence[int]) -> None:
        """Nobody wants these any more. What is being sent can't be called back."""
        self._change(ids, CANCELLABLE, state=PrintState.CANCELLED)

    def cancel_waiting(self) -> None:
        self._change_all(PrintState.WAITING, state=PrintState.CANCELLED)

    def on_paper(self, ids: Sequence[int]) -> None:
        """Somebody has looked: these are printed."""
        with self._database.reading() as connection:
            unsure = [job for job in print_jobs.by_ids(connection, ids) if job.state is PrintState.UNSURE]
        for job in unsure:
            self.printed(job)

    # ------------------------------------------------------------------------------------------------ looking

    def newest(self, limit: int = _MOST) -> list[PrintJob]:
        with self._database.reading() as connection:
            return print_jobs.newest(connection, self._pen.desk_name, limit)

    def not_done(self, limit: int = _MOST) -> list[PrintJob]:
        """What still waits, or waits for somebody; newest first."""
        with self._database.reading() as connection:
            return print_jobs.not_done(connection, self._pen.desk_name, limit)

    def by_ids(self, ids: Sequence[int]) -> list[PrintJob]:
        with self._database.reading() as connection:
            return print_jobs.by_ids(connection, ids)

    # ------------------------------------------------------------------------------------------------ sending

    def recover(self) -> None:
        """When the one who sends begins: what its predecessor left in the middle may or may not be on paper."""
        self._change_all(PrintState.SENDING, state=PrintState.UNSURE)
        with self._database.noting() as connection:
            print_jobs.forget(connection, self._pen.desk_name, self._clock() - _KEPT)

    def next_waiting(self, but_sizes: Collection[str] = (), but_printers: Collection[str] = ()) -> PrintJob | None:
        """The next to be sent, of those whose printer isn't left out."""
        with self._database.reading() as connection:
            return print_jobs.next_waiting(
                connection, self._pen.desk_name, but_sizes=but_sizes, but_printers=but_printers
            )

    def begin(self, job: PrintJob, printer: str, serial: int | None = None) -> bool:
        """Written before the first byte goes out. False: it doesn't wait any more, so nothing may be sent."""
        began = self._change([job.id], {PrintState.WAITING}, state=PrintState.SENDING, printer=printer, serial=serial)
        return bool(began)

    def printed(self, job: PrintJob) -> None:
        """Something has taken it. A label is noted as printed in the same transaction, which is a deed."""
        self._ended(job, PrintState.PRINTED)

    def saved(self, jobs: Sequence[PrintJob], serials: Sequence[int]) -> None:
        """A PDF has taken the labels of these jobs, which nobody needs to print any more."""
        ids = [job.id for job in jobs]

        def note(connection: Connection) -> None:
            print_jobs.change(connection, ids, CANCELLABLE | OVER, at=self._clock(), state=PrintState.SAVED)

        self._labels.printed(serials, LabelSize(jobs[0].size), also=note)
        self._tell(ids)

    def shown(self, job: PrintJob) -> None:
        """There is no printer for its size: it is on the screen, and that is all."""
        self._change([job.id], {PrintState.WAITING}, state=PrintState.SHOWN)

    def failed(self, job: PrintJob, error: DeskError, printer: str = "") -> None:
        self._change(
            [job.id],
            {PrintState.WAITING, PrintState.SENDING},
            state=PrintState.FAILED,
            printer=printer,
            error_code=error.code,
            error_facts=dict(error.facts),
        )

    # ------------------------------------------------------------------------------------------------ writing

    def _add(self, connection: Connection, rows: Iterable[Mapping[str, Any]]) -> list[int]:
        return print_jobs.add(connection, rows, desk=self._pen.desk_name, who=self._pen.who, at=self._clock())

    def _missing(self, connection: Connection, posting: Posting) -> list[dict[str, Any]]:
        settings = self._shop.settings
        asked = [job for job in print_jobs.of_posting(connection, posting.id) if job.state in OPEN]
        there = {(job.kind, job.package) for job in asked}
        standing = labels.valid(connection, [posting.id])
        there |= {(PrintKind.LABEL, package) for (_, package), label in standing.items() if label.copies}
        rows = _labels_of(posting, settings.label_size)
        if settings.print_slips:
            rows += _slips_of(posting)
        return [row for row in rows if (row["kind"], row["package"]) not in there]

    def _ended(self, job: PrintJob, state: PrintState) -> None:
        def note(connection: Connection) -> None:
            before = {PrintState.SENDING, PrintState.UNSURE}
            print_jobs.change(connection, [job.id], before, at=self._clock(), state=state)

        if job.kind is PrintKind.LABEL and job.serial is not None:
            self._labels.printed([job.serial], LabelSize(job.size), also=note)
        else:
            with self._database.noting() as connection:
                note(connection)
        self._tell([job.id])

    def _change(self, ids: Sequence[int], before: Collection[PrintState], **values: Any) -> list[int]:
        with self._noting() as (connection, told):
            told += print_jobs.change(connection, ids, before, at=self._clock(), **values)
        return told

    def _change_all(self, before: PrintState, **values: Any) -> None:
        """All jobs of this desk in one state."""
        with self._noting() as (connection, told):
            ids = print_jobs.ids_in(connection, self._pen.desk_name, {before})
            told += print_jobs.change(connection, ids, {before}, at=self._clock(), **values)

    @contextmanager
    def _noting(self) -> Iterator[tuple[Connection, list[int]]]:
        """A transaction and the list of the jobs it changes, of which is told once it is committed."""
        told: list[int] = []
        with self._database.noting() as connection:
            yield connection, told
        self._tell(told)

    def _tell(self, ids: Sequence[int]) -> None:
        if ids and self._listeners:
            jobs = self.by_ids(ids)
            for listener in tuple(self._listeners):
                listener(jobs)


def _labels_of(posting: Posting, size: LabelSize, language: str = "") -> list[dict[str, Any]]:
    label = {"kind": PrintKind.LABEL, "posting_id": posting.id, "size": size.value, "language": language}
    return [{**label, "package": box.number} for box in posting.packages]


def _slips_of(posting: Posting) -> list[dict[str, Any]]:
    slip = {"kind": PrintKind.SLIP, "posting_id": posting.id, "size": SLIP_PAPER, "language": ""}
    return [{**slip, "package": box.number} for box in posting.packages]


def _copy_of(job: PrintJob) -> dict[str, Any]:
    return {name: getattr(job, name) for name in ("kind", "posting_id", "package", "size", "language")}
