"""The open database: reading, and deeds. A deed is the only way to write, and it begins with its journal entry."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection as Connection
from sqlalchemy import Engine, PoolProxiedConnection
from sqlalchemy.exc import DBAPIError

from ozon_desk.domain.errors import Trouble
from ozon_desk.domain.posting import Posting
from ozon_desk.domain.queueing import Derive, QueueFacts
from ozon_desk.storage import journal, marks, migrating, postings, sqlite, stores, writing
from ozon_desk.storage.images import Image, posting_of, stored_value, whole_image, with_image

_ERRORS: Final = (DBAPIError, sqlite.Error)
"""As SQLAlchemy hands them on, and as they come from the driver's own cursors."""


def backup_folder(database: Path) -> Path:
    """Where the back-ups of a database file stand."""
    return database.with_name(f"{database.stem}-backups")


class Database:
    """One database file (or memory, when ``path`` is None), opened and of the current form.

    Safe to use from several threads: each transaction takes a connection of its own.
    """

    def __init__(self, path: Path | None, engine: Engine) -> None:
        self.path = path
        self._engine = engine
        # In memory there is one connection for all threads, so they take turns.
        self._turn: AbstractContextManager[Any] = threading.RLock() if path is None else nullcontext()
        self._watch: PoolProxiedConnection | None = None
        self._own_entries: set[int] = set()
        self.conceals: Callable[[], bool] = lambda: False
        """Whether postings are read without buyer, place and prices. Must not read itself: it is asked before each."""

    @classmethod
    def open(
        cls, path: Path | None, *, before_migration: migrating.BeforeMigration | None = None, program: str = ""
    ) -> Database:
        """Raises ``Trouble`` for a bad place, damage, a newer form, or no room; ``before_migration`` backs up.

        ``program``: the version that opens it, which the file remembers.
        """
        if path is not None:
            sqlite.refuse_bad_place(path)
            if path.exists() and path.stat().st_size == 0 and any(backup_folder(path).glob("*.db")):
                # SQLite would take it for a new one, and the shop would stand before an empty queue.
                raise Trouble("database_damaged", file=path.name, folder=str(path.parent))
        engine = sqlite.make_engine(path)
        try:
            migrating.bring_up_to_date(engine, path, before_migration)
            if program and path is not None:
                sqlite.note_program(engine, program)
        except Trouble:
            engine.dispose()
            raise
        except (*_ERRORS, OSError) as error:
            engine.dispose()
            raise sqlite.trouble_of(error, path or Path(":memory:")) from error
        except BaseException:
            engine.dispose()
            raise
        return cls(path, engine)

    def close(self) -> None:
        if self._watch is not None:
            self._watch.close()
            self._watch = None
        self._engine.dispose()

    @contextmanager
    def reading(self, *, whole: bool = False) -> Iterator[Connection]:
        """A transaction that sees one moment of the database and writes nothing.

        Postings come as whoever works here may see them (``conceals``), unless they are needed ``whole``: to be
        compared with a file, or put on a label.
        """
        with self._turn, self._troubles(), self._engine.connect() as connection:
            if not whole and self.conceals():
                connection = connection.execution_options(**postings.CONCEALING)
            with connection.begin():
                yield connection

    @contextmanager
    def deed(
        self,
        deed: str,
        *,
        at: datetime,
        desk: str,
        derive: Derive,
        who: str = "",
        facts: Mapping[str, Any] | None = None,
        undoable: bool = True,
        undo_of: int | None = None,
    ) -> Iterator[Deed]:
        """One transaction with its journal entry; all of it is written at the end, or nothing."""
        with self._turn, self._troubles(), self._engine.connect() as plain:
            connection = plain.execution_options(**sqlite.WRITING)
            with connection.begin():
                entry_id = journal.add_entry(
                    connection,
                    at=at,
                    desk=desk,
                    who=who,
                    deed=deed,
                    facts=facts or {},
                    undoable=undoable,
                    undo_of=undo_of,
                )
                yield Deed(connection, entry_id, derive)
                journal.seal(connection, entry_id)
            self._own_entries.add(entry_id)

    @contextmanager
    def noting(self, *, waits: bool = True) -> Iterator[Connection]:
        """A transaction for the desk's own running notes (scans, print jobs): no change of a posting, so no entry.

        The guards let it write nothing else. Without ``waits``, ``Trouble("database_busy")`` at once while somebody
        else writes.
        """
        with self._turn, self._troubles(), self._engine.connect() as plain:
            connection = plain.execution_options(**sqlite.WRITING)
            with nullcontext() if waits else sqlite.impatient(connection), connection.begin():
                yield connection

    def data_version(self) -> int:
        """Differs from its last answer when somebody else (or another connection here) has committed since."""
        if self.path is None:
            return 0
        with self._troubles():
            if self._watch is None:
                # Without SQLAlchemy's BEGIN: inside a transaction nobody sees that others commit.
                self._watch = self._engine.raw_connection()
            return sqlite.data_version(self._watch)

    def rewrite(self) -> bool:
        """Leaves nothing in the files of what was deleted or overwritten. False: somebody else is at it just now."""
        if self.path is None:
            return True
        with self._troubles():
            return sqlite.rewrite(self._engine)

    def newest_entry(self) -> int:
        with self.reading() as connection:
            return journal.newest_id(connection)

    def foreign_since(self, entry_id: int) -> tuple[int, bool]:
        """The newest entry now, and whether any after ``entry_id`` was written by another program.

        Every change has its journal entry, so nobody can write unnoticed.
        """
        with self.reading() as connection:
            new = journal.ids_after(connection, entry_id)
        foreign = any(one not in self._own_entries for one in new)
        self._own_entries.difference_update(new)
        return max(new, default=entry_id), foreign

    @contextmanager
    def _troubles(self) -> Iterator[None]:
        try:
            yield
        except _ERRORS as error:
            raise sqlite.trouble_of(error, self.path or Path(":memory:")) from error


class Deed:
    """The pen of one journal entry: whatever it writes of postings is remembered in that entry."""

    def __init__(self, connection: Connection, entry_id: int, derive: Derive) -> None:
        self.connection = connection
        self.entry_id = entry_id
        self._derive = derive

    def set_facts(self, facts: Mapping[str, Any], *, undoable: bool = True) -> None:
        """What the deed came to, where only its end can say."""
        journal.set_facts(self.connection, self.entry_id, facts, undoable=undoable)

    def create(self, new: Sequence[Posting], facts: Sequence[QueueFacts] | None = None) -> None:
        """Writes postings the desk has never seen; they get their ids here.

        ``facts`` are what is derived from each, where that was done before the transaction began. Their image isn't
        kept twice: the row names this entry as its maker.
        """
        ids = count(writing.next_id(self.connection))
        derived = map(self._derive, new) if facts is None else facts
        writing.insert_many(self.connection, zip(ids, new, derived, strict=False), self.entry_id)

    def change(self, pairs: Sequence[tuple[Posting, Posting]]) -> None:
        """Writes the difference of each (before, after) pair. The rows must still show their "before"."""
        named = postings.image_entries(self.connection, [before.id for before, _ in pairs])
        changes = []
        for before, after in pairs:
            old, new = _difference(before, after)
            old["image_entry"], new["image_entry"] = named[before.id], self.entry_id
            changes.append(journal.Change(before.id, old, new))
        # What is changed must stand in the journal before it is changed (``guards``).
        journal.add_changes(self.connection, self.entry_id, changes)
        rewriting = (writing.Rewriting(*pair, self.entry_id, self._derive(pair[1])) for pair in pairs)
        writing.update_many(self.connection, rewriting)

    def name(self, posting_ids: Sequence[int]) -> None:
        """Names postings in the journal of which nothing changes but what other tables say of them."""
        journal.add_changes(self.connection, self.entry_id, (journal.Change(one, {}, {}) for one in posting_ids))

    def derive_anew(self) -> None:
        """A rule has changed: reckons anew what is derived from postings clocks run for. They themselves stay as they
        are."""
        for chunk in postings.chunks(postings.clock_ids(self.connection)):
            loaded = postings.by_ids(self.connection, chunk)
            writing.rederive(self.connection, ((posting, self._derive(posting)) for posting in loaded))

    def take_back(self, entry: journal.Entry) -> list[int]:
        """Gives every posting the image it had before ``entry``; answers their ids.

        Raises ``StaleImage`` when a posting no longer shows what the entry left behind, ``NumberTaken``.
        """
        ids = self._unmake(entry) + self._restore(entry)
        self._mark(entry)
        return ids

    def give_all(self, store: str, to: str) -> int:
        """All postings of a store (empty: of none) bear another one's name; answers how many."""
        return stores.move_all(self.connection, self.entry_id, store, to)

    def take_stores_back(self, entry: journal.Entry) -> list[int]:
        """``take_back`` of an entry that did no more than ``give_all``: a hundred thousand postings in a second."""
        stale = stores.move_back(self.connection, self.entry_id, entry.id)
        if stale is not None:
            raise StaleImage(stale)
        self._mark(entry)
        return journal.posting_ids(self.connection, entry.id)

    def _mark(self, entry: journal.Entry) -> None:
        journal.mark_undone(self.connection, entry.id, self.entry_id)
        if entry.undo_of is not None:
            journal.mark_undone(self.connection, entry.undo_of, None)

    def _unmake(self, entry: journal.Entry) -> list[int]:
        made = postings.created_by(self.connection, entry.id)
        named = postings.image_entries(self.connection, made)
        if any(image != entry.id for image in named.values()):
            raise StaleImage(next(posting_id for posting_id, image in named.items() if image != entry.id))
        for chunk in postings.chunks(made):
            loaded = postings.by_ids(self.connection, chunk, with_buyer=True)
            journal.add_changes(
                self.connection,
                self.entry_id,
                (
                    journal.Change(posting.id, {**whole_image(posting), "image_entry": entry.id}, None)
                    for posting in loaded
                ),
            )
        writing.delete_many(self.connection, made)
        return made

    def _restore(self, entry: journal.Entry) -> list[int]:
        changes = journal.changes_of(self.connection, entry.id)
        there = {
            posting.id: posting
            for posting in postings.by_ids(self.connection, [change.posting_id for change in changes], with_buyer=True)
        }
        named = postings.image_entries(self.connection, list(there))
        reversed_changes = []
        restored: list[tuple[Posting, Posting, int]] = []
        reborn: dict[int, list[Posting]] = {}
        for change in changes:
            current = there.get(change.posting_id)
            if change.is_name_only:
                # What the entry wrote beside the posting stands and falls with the entry itself.
                reversed_changes.append(change)
                continue
            if change.after is None:
                if current is not None or change.before is None:
                    raise StaleImage(change.posting_id)
                reborn.setdefault(change.before["image_entry"], []).append(posting_of(change.before, change.posting_id))
            else:
                if current is None or not _shows(current, named[current.id], change.after) or change.before is None:
                    raise StaleImage(change.posting_id)
                earlier = with_image(current, change.before)
                restored.append((current, earlier, change.before["image_entry"]))
            reversed_changes.append(journal.Change(change.posting_id, change.after, change.before))
        self._refuse_taken(reborn, restored)
        # A row that is there again is remembered as made by its first entry; there is nothing more to write down.
        journal.add_changes(
            self.connection, self.entry_id, (change for change in reversed_changes if change.before is not None)
        )
        rewriting = (writing.Rewriting(*one, self._derive(one[1])) for one in restored)
        writing.update_many(self.connection, rewriting)
        for image_entry, again in reborn.items():
            rows = ((posting.id, posting, self._derive(posting)) for posting in again)
            writing.insert_many(self.connection, rows, image_entry)
        return [change.posting_id for change in changes]

    def _refuse_taken(
        self, reborn: Mapping[int, Sequence[Posting]], restored: Sequence[tuple[Posting, Posting, int]]
    ) -> None:
        """What others took meanwhile can't be given back: a posting's number, a tracking number, a marked piece."""
        again = [posting for postings_ in reborn.values() for posting in postings_]
        for there in postings.by_numbers(self.connection, [posting.posting_number for posting in again]).values():
            raise StaleImage(there.id)
        wanted = {
            box.tracking_number: posting.posting_number
            for posting in (*again, *(earlier for _, earlier, _ in restored))
            for box in posting.packages
            if box.tracking_number
        }
        for number, (holder, package) in postings.boxes_of_numbers(self.connection, wanted).items():
            if holder != wanted[number]:
                raise NumberTaken(number, holder, package)
        pieces = {
            mark.key: posting.posting_number
            for posting in (*again, *(earlier for _, earlier, _ in restored))
            for mark in posting.marks
        }
        for key, holder in marks.holders(self.connection, pieces).items():
            if holder != pieces[key]:
                raise MarkTaken(key, holder)


class StaleImage(Exception):
    """A posting has changed since the entry that was to be taken back."""

    def __init__(self, posting_id: int) -> None:
        super().__init__(posting_id)
        self.posting_id = posting_id


class MarkTaken(Exception):
    """A piece that was to be in a posting again is in another one by now."""

    def __init__(self, key: str, posting_number: str) -> None:
        super().__init__(key)
        self.key = key
        self.posting_number = posting_number


class NumberTaken(Exception):
    """A tracking number that was to be given back is on another box by now."""

    def __init__(self, number: str, posting_number: str, package: int) -> None:
        super().__init__(number)
        self.number = number
        self.posting_number = posting_number
        self.package = package


def _difference(before: Posting, after: Posting) -> tuple[Image, Image]:
    old: Image = {}
    new: Image = {}
    for name in Posting.__dataclass_fields__:
        was, is_ = getattr(before, name), getattr(after, name)
        if was != is_:
            old[name], new[name] = stored_value(name, was), stored_value(name, is_)
    return old, new


def _shows(posting: Posting, image_entry: int, image: Image) -> bool:
    return all(
        image_entry == value if name == "image_entry" else stored_value(name, getattr(posting, name)) == value
        for name, value in image.items()
    )
