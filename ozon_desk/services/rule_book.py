"""The owner's rule book and calendars: what a change would move, writing it, and the book as a file.

A change is tried before it is written (``preview``): whoever sees which deadlines would move changes no rule by
mistake.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from ozon_desk.domain.deadlines import Deadline, Urgency, moscow_day, urgency
from ozon_desk.domain.posting import Posting
from ozon_desk.domain.rulebook import OWNER_FIELDS, Rule, RuleBook, check_sense
from ozon_desk.exchange.rule_book_files import read_rule_book, write_rule_book
from ozon_desk.services.clock import Clock
from ozon_desk.services.packers import Packers
from ozon_desk.services.reckoning import Reckoning
from ozon_desk.services.shop import Shop
from ozon_desk.storage import postings
from ozon_desk.storage.database import Database

Changes = Mapping[str, Mapping[str, Any]]
"""What the owner has changed: rule id -> field -> value; "as_of" is the day he did."""

_AS_OF: Final = "as_of"


@dataclass(frozen=True, slots=True)
class Moved:
    """A deadline of an open posting that a change would move. ``before`` and ``after`` are due moments (UTC): None
    where none runs. ``urgency`` is how near it would be then; ``zone`` the warehouse's."""

    posting_id: int
    posting_number: str
    kind: str
    rule: str
    before: datetime | None
    after: datetime | None
    urgency: Urgency
    zone: str
    becomes_late: bool = False
    is_saved: bool = False
    """It is late now, and wouldn't be."""


@dataclass(frozen=True, slots=True)
class RulePreview:
    """What a change would do now. ``looked``: open postings that were reckoned anew; ``moved``: the nearest first."""

    looked: int
    moved: tuple[Moved, ...]

    @property
    def postings(self) -> int:
        """How many postings have a deadline that moves."""
        return len({one.posting_id for one in self.moved})

    @property
    def become_late(self) -> int:
        """How many postings would be late at once, and are not now."""
        return len({one.posting_id for one in self.moved if one.becomes_late})

    @property
    def no_longer_late(self) -> int:
        """How many postings have a late deadline that would be in time again."""
        return len({one.posting_id for one in self.moved if one.is_saved})


@dataclass(frozen=True, slots=True)
class ChangedField:
    """One thing the owner has changed: ``edition`` is what the edition says of it, ``own`` what holds."""

    rule: str
    field: str
    edition: Any
    own: Any
    as_of: date


class RuleBooks:
    """Only owners may use what writes or tells postings: ``Refusal("owner_only")``."""

    def __init__(
        self, database: Database, shop: Shop, packers: Packers, clock: Clock, rulebook: Mapping[str, Any]
    ) -> None:
        self._database = database
        self._shop = shop
        self._packers = packers
        self._clock = clock
        self._data = rulebook

    @property
    def editions(self) -> tuple[str, ...]:
        return tuple(self._data["editions"])

    def original(self, edition: str) -> RuleBook:
        """An edition as it ships. ``Refusal("rulebook_bad")`` where there is none of that name."""
        return RuleBook.from_data(self._data, edition)

    def checked(self, edition: str, changes: Changes) -> RuleBook:
        """The book with these changes; ``Refusal("rulebook_bad")`` (rule, field) where they can't be right."""
        return RuleBook.from_data(self._data, edition, changes)

    def tidied(self, edition: str, changes: Changes) -> dict[str, dict[str, Any]]:
        """Without what the edition says anyway. ``Refusal`` as ``checked``, and for numbers that make no sense together
        (``check_sense``: only of what is to be written, since a database may hold some from before)."""
        book, original = self.checked(edition, changes), self.original(edition)
        tidy = {}
        for rule_id, fields in changes.items():
            rule, was = book.rule(rule_id), original.rule(rule_id)
            kept = {name: fields[name] for name in fields if name != _AS_OF and value(rule, name) != value(was, name)}
            if "calendar" in kept and rule.country:  # they are one thing
                kept["country"] = rule.country
            check_sense(rule, kept)
            if kept:
                tidy[rule_id] = kept | ({_AS_OF: fields[_AS_OF]} if _AS_OF in fields else {})
        return tidy

    def differs(self, edition: str, changes: Changes) -> bool:
        """Whether it says anything else than the book that is stored, whenever it was changed. ``Refusal`` as
        ``checked``."""
        settings = self._shop.settings
        if edition != settings.rulebook_edition:
            return True
        stored, tidy = self.tidied(edition, settings.rulebook_changes), self.tidied(edition, changes)
        return _without_days(stored) != _without_days(tidy)

    def changed(self) -> list[ChangedField]:
        """What the owner has changed in the edition he goes by, in the order of the rules."""
        book = self._shop.rules
        original = self.original(book.edition)
        return [
            ChangedField(rule.id, name, value(original.rule(rule.id), name), value(rule, name), rule.as_of)
            for rule in book.rules.values()
            for name in fields_of(rule)
            if value(rule, name) != value(original.rule(rule.id), name)
        ]

    # ------------------------------------------------------------------------------------------------------ before it

    def preview(self, edition: str, changes: Changes) -> RulePreview:
        """Which deadlines of open postings would move; nothing is written. ``Refusal`` as ``checked``."""
        return self.preview_settings(rulebook_edition=edition, rulebook_changes=self.tidied(edition, changes))

    def preview_settings(self, **values: Any) -> RulePreview:
        """The same of any settings that move deadlines (warehouses, ``calendar_changes``, …)."""
        self._packers.check_owner()
        now = self._clock()
        before, after = self._shop.reckoning, self._shop.as_if(**values)
        moved: list[Moved] = []
        with self._database.reading() as connection:
            ids = postings.clock_ids(connection)
            for chunk in postings.chunks(ids):
                for posting in postings.by_ids(connection, chunk):
                    moved += _moved(posting, before, after, now)
        far = datetime.max.replace(tzinfo=now.tzinfo)
        moved.sort(key=lambda one: (not one.becomes_late, one.after or one.before or far, one.posting_number))
        return RulePreview(len(ids), tuple(moved))

    # --------------------------------------------------------------------------------------------------------- writing

    def save(self, edition: str, changes: Changes) -> None:
        """Writes the book as one deed, and moves every countdown. What was changed gets today's (Moscow's) date."""
        self._packers.check_owner()
        today = moscow_day(self._clock()).isoformat()
        stored = self._shop.settings.rulebook_changes
        tidy = self.tidied(edition, changes)
        for rule_id, fields in tidy.items():
            before = stored.get(rule_id, {})
            if _without_day(fields) != _without_day(before):
                fields[_AS_OF] = today
            elif _AS_OF in before:
                fields[_AS_OF] = before[_AS_OF]
        self._shop.change(rulebook_edition=edition, rulebook_changes=tidy)

    def save_calendar(self, changes: Mapping[str, Mapping[str, bool]]) -> None:
        """Writes the owner's days of the countries' calendars (country -> ISO date -> whether people work) as one
        deed. ``Refusal("calendar_bad")`` (country, day)."""
        self._packers.check_owner()
        kept = {country: dict(sorted(days.items())) for country, days in sorted(changes.items()) if days}
        self._shop.change(calendar_changes=kept)

    # ------------------------------------------------------------------------------------------------------ as a file

    def export(self, path: Path) -> None:
        """The edition and the owner's changes as a JSON file. ``Trouble`` as ``WholeFile``."""
        self._packers.check_owner()
        settings = self._shop.settings
        write_rule_book(path, settings.rulebook_edition, settings.rulebook_changes)

    def read(self, path: Path) -> tuple[str, dict[str, dict[str, Any]]]:
        """The edition and the changes out of such a file, checked; nothing is written. ``Refusal``: ``rule_file_bad``,
        ``rule_file_newer``, ``rulebook_bad`` (rule, field); ``Trouble("file_unreadable")``."""
        self._packers.check_owner()
        edition, changes = read_rule_book(path)
        return edition, self.tidied(edition, changes)

    def import_(self, path: Path) -> None:
        """Takes the book of a file over, with the days its changes were made, or nothing of it. Errors as ``read``."""
        edition, changes = self.read(path)
        self._shop.change(rulebook_edition=edition, rulebook_changes=changes)


def fields_of(rule: Rule) -> Iterable[str]:
    """What of a rule can be changed: its own fields and its further numbers."""
    return (*OWNER_FIELDS, *rule.more)


def value(rule: Rule, field: str) -> Any:
    """A field of a rule as it stands in changes and files."""
    if field in rule.more:
        return rule.more[field]
    found = getattr(rule, field)
    if field == "applies_to":
        return sorted(map(str, found))
    return str(found) if field == "calendar" else found


def _without_day(fields: Mapping[str, Any]) -> Mapping[str, Any]:
    return MappingProxyType({name: found for name, found in fields.items() if name != _AS_OF})


def _without_days(changes: Changes) -> Changes:
    return {rule: _without_day(fields) for rule, fields in changes.items()}


def _moved(posting: Posting, before: Reckoning, after: Reckoning, now: datetime) -> Iterable[Moved]:
    old, new = (_by_kind(which.deadlines(posting, now)) for which in (before, after))
    zone = after.warehouse(posting.warehouse).zone
    for kind in {**old, **new}:
        was, will = old.get(kind), new.get(kind)
        if was is not None and will is not None and was.due == will.due:
            continue
        was_late, is_late = (one is not None and one.missed(now) for one in (was, will))
        yield Moved(
            posting.id,
            posting.posting_number,
            kind,
            next(one.rule for one in (will, was) if one is not None),
            None if was is None else was.due,
            None if will is None else will.due,
            urgency(None if will is None else will.due, now, zone),
            zone,
            becomes_late=is_late and not was_late,
            is_saved=was_late and not is_late,
        )


def _by_kind(running: Iterable[Deadline]) -> dict[str, Deadline]:
    """The nearest of each kind: two cases may have clocks of one kind."""
    found: dict[str, Deadline] = {}
    for one in running:
        found.setdefault(str(one.kind), one)
    return found
