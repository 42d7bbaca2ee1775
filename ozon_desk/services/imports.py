"""The import: read a file, compare, show the plan, write it in one transaction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from ozon_desk.domain.drafts import FileDraft, RowProblem
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.plan import ImportPlan, plan_import, without_past_buyers
from ozon_desk.exchange.collecting import collector_paused
from ozon_desk.exchange.layouts import MAPPABLE_FIELDS as MAPPABLE_FIELDS
from ozon_desk.exchange.layouts import Layout, recognise
from ozon_desk.exchange.layouts import MappableField as MappableField
from ozon_desk.exchange.layouts import UnknownLayout as UnknownLayout
from ozon_desk.exchange.postings import detect_zone, read_postings
from ozon_desk.exchange.tables import Cancelled as Cancelled
from ozon_desk.exchange.tables import Progress as Progress
from ozon_desk.exchange.tables import RawTable, read_table
from ozon_desk.exchange.vocabulary import Vocabulary
from ozon_desk.services.clock import Clock
from ozon_desk.services.pen import Pen
from ozon_desk.services.shop import Shop
from ozon_desk.services.sight import Sight
from ozon_desk.storage import journal, labels, postings
from ozon_desk.storage.database import Connection, Database


class ZoneSource(StrEnum):
    """How the zone of a file's moments was found."""

    GIVEN = "given"
    FILE = "file"
    REMEMBERED = "remembered"
    DEFAULT = "default"
    """Nobody knows: UTC is taken, and the person should be asked."""


@dataclass(frozen=True, slots=True)
class OpenedFile:
    """A file read and recognised, before its zone is settled."""

    path: Path
    table: RawTable
    layout: Layout
    detected_zone: str | None


@dataclass(frozen=True, slots=True)
class Preview:
    """What an import would do. Nothing is written yet."""

    draft: FileDraft
    zone_source: ZoneSource
    plan: ImportPlan
    entry_id: int
    """The newest journal entry when the plan was made: what came later may have overtaken it."""
    store: str = ""
    """Whose file it is, of the owner's stores; empty where he has none, or nobody has said."""
    several_stores: bool = False

    @property
    def refused(self) -> tuple[RowProblem, ...]:
        return self.draft.problems

    @property
    def asks_for_store(self) -> bool:
        """Whether somebody should say whose file it is: some of its postings would have no store."""
        return self.several_stores and not self.store and self.plan.storeless > 0


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did: numbers of postings, and the journal entry."""

    file: str
    new: int
    changed: int
    unchanged: int
    entry_id: int


@dataclass(frozen=True, slots=True)
class Freshness:
    """The last import: when (UTC), of which file, and the newest moment that file knew of."""

    at: datetime
    file: str
    newest: datetime | None


class Imports:
    """Files of orders in."""

    def __init__(
        self, database: Database, shop: Shop, pen: Pen, sight: Sight, vocabulary: Vocabulary, clock: Clock
    ) -> None:
        self._database = database
        self._shop = shop
        self._pen = pen
        self._sight = sight
        self._vocabulary = vocabulary
        self._clock = clock

    def open(self, path: Path, progress: Progress | None = None) -> OpenedFile:
        """Reads a file. Raises ``Refusal`` / ``Trouble`` (the whole file), ``UnknownLayout`` (ask for a mapping)."""
        table = read_table(path, progress)
        try:
            layout = recognise(table, self._vocabulary, self._shop.settings.mapped_layouts)
        except UnknownLayout as unknown:
            raise self._sight.unknown(unknown) from None
        return OpenedFile(path, table, layout, detect_zone(table, layout))

    def remember_layout(self, unknown: UnknownLayout, mapping: Mapping[str, str]) -> None:
        """Keeps which of our fields stands in which of their columns, for every file with this header."""
        layouts = {**self._shop.settings.mapped_layouts, unknown.header_key: dict(mapping)}
        self._shop.change(mapped_layouts=layouts)

    def preview(
        self, opened: OpenedFile, zone: str | None = None, progress: Progress | None = None, *, store: str = ""
    ) -> Preview:
        """Compares a file with what is stored. ``zone`` and ``store`` are what somebody said; otherwise the zone is
        found by the rules, and the store is the only one there is. ``Refusal("store_unknown")``."""
        source, name = self._zone(opened, zone)
        with collector_paused():
            draft = read_postings(opened.table, opened.layout, self._vocabulary, name, progress)
            return self.compare(draft, source, store=store)

    def compare(self, draft: FileDraft, source: ZoneSource = ZoneSource.FILE, *, store: str = "") -> Preview:
        """What taking in these drafts would do, wherever they come from. ``Refusal("store_unknown")``."""
        stores = self._shop.settings.stores
        if store and store not in stores:
            raise Refusal("store_unknown", store=store, stores=", ".join(stores) or "–")
        if len(stores) == 1:
            store = stores[0]
        with self._database.reading(whole=True) as connection:
            numbers = (one.posting_number for one in draft.drafts)
            stored = postings.by_numbers(connection, numbers, with_buyer=True)
            newest = journal.newest_id(connection)
        plan = self._kept(plan_import(draft.drafts, stored.get, store))
        return Preview(draft, source, plan, newest, store, len(stores) > 1)

    def apply(self, preview: Preview) -> Imported:
        """Writes the plan: one transaction, one journal entry, and the answer about the zone is remembered.

        A posting that was touched since the preview is compared anew, so that nothing done meanwhile is lost.
        ``Refusal("store_needed")`` for new postings where there are several stores and nobody has said whose they are.
        """
        draft = preview.draft
        stores = self._shop.settings.stores
        if len(stores) > 1 and not preview.store and preview.plan.new:
            raise Refusal("store_needed", file=draft.file, stores=", ".join(stores))
        if preview.zone_source is ZoneSource.GIVEN:
            self._shop.change(import_time_zone=draft.time_zone)
        settings = self._shop.settings
        with collector_paused():
            # Before the transaction: whoever packs meanwhile waits for the writing alone.
            derived = [self._shop.derive(posting) for posting in preview.plan.new]
        with self._pen.deed("import", many=True) as deed:
            plan = self._again(deed.connection, preview)
            with collector_paused():
                holds = plan is preview.plan and settings == self._shop.settings
                deed.create(plan.new, derived if holds else None)
            if plan.changed:
                deed.change([(change.before, change.after) for change in plan.changed])
                fewer = [one.after.id for one in plan.changed if len(one.after.packages) < len(one.before.packages)]
                labels.void(deed.connection, fewer, deed.entry_id)
            # An import that changes nothing is written down for its moment (how fresh the picture is), not for undo.
            deed.set_facts(_facts(draft, plan, preview.store), undoable=not plan.is_empty)
        return Imported(draft.file, len(plan.new), len(plan.changed), plan.unchanged, deed.entry_id)

    def freshness(self) -> Freshness | None:
        """How fresh the picture is; None before the first import."""
        with self._database.reading() as connection:
            entry = journal.last_of(connection, "import")
        if entry is None:
            return None
        newest = entry.facts.get("newest")
        return Freshness(entry.at, str(entry.facts["file"]), datetime.fromisoformat(newest) if newest else None)

    def _again(self, connection: Connection, preview: Preview) -> ImportPlan:
        touched = journal.touched_since(connection, preview.entry_id)
        if not touched:
            return preview.plan
        numbers = [one.posting_number for one in preview.draft.drafts]
        there = [posting.posting_number for posting in postings.by_ids(connection, list(touched))]
        if len(there) == len(touched) and not set(numbers).intersection(there):
            return preview.plan
        stored = postings.by_numbers(connection, numbers, with_buyer=True)
        return self._kept(plan_import(preview.draft.drafts, stored.get, preview.store))

    def _kept(self, plan: ImportPlan) -> ImportPlan:
        """Without buyers whose data isn't kept so long any more."""
        days = self._shop.settings.keep_buyers_days
        return without_past_buyers(plan, self._clock(), days) if days else plan

    def _zone(self, opened: OpenedFile, given: str | None) -> tuple[ZoneSource, str]:
        if given:
            try:
                ZoneInfo(given)
            except (KeyError, ValueError, OSError) as error:
                raise Refusal("zone_unknown", zone=given) from error
            return ZoneSource.GIVEN, given
        if opened.detected_zone:
            return ZoneSource.FILE, opened.detected_zone
        if remembered := self._shop.settings.import_time_zone:
            return ZoneSource.REMEMBERED, remembered
        return ZoneSource.DEFAULT, "UTC"


def _facts(draft: FileDraft, plan: ImportPlan, store: str) -> dict[str, Any]:
    facts = {
        "file": draft.file,
        "layout": draft.layout,
        "time_zone": draft.time_zone,
        "new": len(plan.new),
        "changed": len(plan.changed),
        "unchanged": plan.unchanged,
        "refused": len(draft.problems),
        "newest": draft.newest.isoformat() if draft.newest else None,
    }
    return {**facts, "store": store} if store else facts
