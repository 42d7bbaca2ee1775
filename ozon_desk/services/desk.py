"""The desk: the one small object the window and the command line are given."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from ozon_desk import __version__
from ozon_desk.domain.cancel_faults import Faults, faults_from_data
from ozon_desk.domain.case_texts import CaseTexts
from ozon_desk.domain.label_layout import LabelSize
from ozon_desk.domain.label_templates import LabelTemplate
from ozon_desk.exchange.event_words import EventWords, load_event_words
from ozon_desk.exchange.product_files import ProductWords, load_product_words
from ozon_desk.exchange.vocabulary import Vocabulary, load_vocabulary
from ozon_desk.services.alarms import Alarms
from ozon_desk.services.backups import Backups
from ozon_desk.services.bench import Bench
from ozon_desk.services.bench_notes import BenchNotes
from ozon_desk.services.bench_work import BenchParts
from ozon_desk.services.box_numbers import BoxNumbers
from ozon_desk.services.carrier_list import CarrierList
from ozon_desk.services.case_texts import CaseLetters
from ozon_desk.services.cases import Cases
from ozon_desk.services.changes import Bell, Changes
from ozon_desk.services.clock import Clock, system_clock
from ozon_desk.services.deeds import Deeds
from ozon_desk.services.domestic import Domestic
from ozon_desk.services.dossiers import Dossiers
from ozon_desk.services.events import Events
from ozon_desk.services.evidence import Evidence
from ozon_desk.services.exports import Exports
from ozon_desk.services.handovers import Handovers
from ozon_desk.services.health import Health
from ozon_desk.services.history import History
from ozon_desk.services.imports import Imports
from ozon_desk.services.journal import Journal
from ozon_desk.services.label_templates import LabelTemplates, load_templates
from ozon_desk.services.labels import Labels
from ozon_desk.services.moving import Moving
from ozon_desk.services.ozon_labels import OzonLabels
from ozon_desk.services.packer_stats import PackerStats
from ozon_desk.services.packers import Packers
from ozon_desk.services.pen import Pen
from ozon_desk.services.photos import Photos
from ozon_desk.services.picklist import PickLists
from ozon_desk.services.points import Points
from ozon_desk.services.pool import Pool
from ozon_desk.services.print_queue import PrintQueue
from ozon_desk.services.privacy import Privacy
from ozon_desk.services.product_files import ProductFiles
from ozon_desk.services.products import Products
from ozon_desk.services.queue import Queue
from ozon_desk.services.report_schedule import ReportSchedule
from ozon_desk.services.reports import Reports
from ozon_desk.services.review import Review
from ozon_desk.services.rule_book import RuleBooks
from ozon_desk.services.scan_notes import ScanNotes
from ozon_desk.services.shop import Shop
from ozon_desk.services.sight import Sight
from ozon_desk.services.silent import Silent
from ozon_desk.services.slips import Slips
from ozon_desk.services.statuses import Statuses
from ozon_desk.services.stores import Stores
from ozon_desk.services.tracking import Tracking
from ozon_desk.services.updates import Updates
from ozon_desk.services.workshop import Workshop, WorkshopParts
from ozon_desk.storage.database import Database


@dataclass(frozen=True, slots=True)
class TradeData:
    """The data files the rules of the trade are fed with."""

    rulebook: Mapping[str, Any]
    carriers: Mapping[str, Any]
    vocabulary: Vocabulary
    product_words: ProductWords
    event_words: EventWords
    label_templates: Mapping[LabelSize, LabelTemplate]
    case_texts: CaseTexts
    cancel_faults: Faults

    @classmethod
    def load(cls, resources: Path) -> TradeData:
        def read(name: str) -> Any:
            return json.loads((resources / name).read_text(encoding="utf-8"))

        words = resources / "exchange"
        templates = load_templates(resources)
        return cls(
            read("rulebook.json"),
            read("carriers.json"),
            load_vocabulary(words),
            load_product_words(words),
            load_event_words(words),
            templates,
            CaseTexts.from_data(read("case_texts.json")),
            faults_from_data(read("exchange/cancel_faults.json")),
        )


class Desk:
    """Holds the services; each of their methods is one unit of work."""

    def __init__(
        self, database: Database, trade: TradeData, *, clock: Clock = system_clock, name: str = "desk"
    ) -> None:
        self._database = database
        self._clock = clock
        self._trade = trade
        self._name = name
        self._seen_version = database.data_version()
        self._seen_entry = database.newest_entry()
        self.bell = Bell()
        self.shop = Shop(database, clock, self.bell, trade.rulebook, trade.carriers, name)
        self.pen = Pen(database, self.shop, clock, self.bell, name)
        self.packers = Packers(database, self.pen, clock)
        self.sight = Sight(database, self.packers)
        self.shop.check_owner = self.packers.check_owner
        self.packer_stats = PackerStats(database, self.shop, self.packers, self.sight, clock)
        self.deeds = Deeds(database, self.shop, self.pen, clock)
        self.stores = Stores(database, self.shop, self.pen, self.packers)
        self.imports = Imports(database, self.shop, self.pen, self.sight, trade.vocabulary, clock)
        self.queue = Queue(database, self.shop, self.sight)
        self.alarms = Alarms(database, self.shop, clock)
        self.points = Points(database, self.shop, self.pen, self.packers, clock)
        self.review = Review(database, self.shop, self.pen, self.packers, clock, trade.cancel_faults)
        self.rule_book = RuleBooks(database, self.shop, self.packers, clock, trade.rulebook)
        self.health = Health(database, self.shop, self.pen, self.packers, self.points, clock, trade.cancel_faults)
        self.carrier_list = CarrierList(self.shop, self.queue, trade.carriers)
        self.picklists = PickLists(database, self.queue)
        self.slips = Slips(database)
        self.journal = Journal(database, self.shop, self.sight)
        self.history = History(database, self.pen, self.shop, self.packers, self.sight)
        self.tracking = Tracking(database, self.shop, self.pen, clock)
        self.domestic = Domestic(database, self.pen)
        self.pool = Pool(database, self.shop, self.pen, self.tracking, clock)
        self.handovers = Handovers(database, self.shop, self.pen, self.deeds, self.packers, clock, self.bell)
        self.statuses = Statuses(database, self.shop, self.pen, clock)
        self.events = Events(database, self.shop, self.pen, self.sight, clock, trade.event_words, trade.vocabulary)
        self.silent = Silent(database, self.shop, clock)
        self.label_templates = LabelTemplates(self.shop, trade.label_templates)
        self.labels = Labels(database, self.shop, self.pen, clock)
        self.ozon_labels = OzonLabels(database, self.pen, clock)
        self.products = Products(database, self.pen, self.packers)
        self.print_queue = PrintQueue(database, self.shop, self.pen, self.labels, clock)
        self.product_files = ProductFiles(database, self.pen, self.packers, trade.product_words)
        self.photos = Photos(self.shop)
        self.box_numbers = BoxNumbers(database, self.shop, self.pen)
        self.cases = Cases(database, self.shop, self.pen, clock, CaseLetters(self.shop, clock, trade.case_texts))
        self.exports = Exports(
            database,
            self.shop,
            self.queue,
            self.journal,
            self.packer_stats,
            self.alarms,
            self.box_numbers,
            self.review,
            clock,
        )
        self.backups = Backups(database, clock)
        self.updates = Updates(self.shop)
        self.reports = Reports(
            database,
            self.shop,
            self.review,
            self.health,
            self.packer_stats,
            self.points,
            self.packers,
            clock,
        )
        self.report_schedule = ReportSchedule(
            database, self.shop, self.pen, self.packers, self.reports, self.backups, clock
        )
        self.privacy = Privacy(database, self.shop, self.pen, self.packers, clock)
        self.moving = Moving(database, self.shop, self.pen, self.packers, self.privacy, clock)
        self.evidence = Evidence(database, self.shop, self.pen, clock)
        self.dossiers = Dossiers(database, self.shop, self.packers, self.evidence, clock)

    @property
    def path(self) -> Path | None:
        """The database's file; None for one in memory."""
        return self._database.path

    def open_copy(self, path: Path) -> Desk:
        """A copy that is being made ready to take the database's place, brought to this program's form; nobody works
        with it yet. Raises ``Trouble``."""
        return Desk(Database.open(path, program=__version__), self._trade, clock=self._clock, name=self._name)

    def now(self) -> datetime:
        """The moment it is, in UTC."""
        return self._clock()

    def new_bench(self, *, prints: bool = True) -> Bench:
        """A bench of this desk; with ``prints`` its labels go into the print queue in the deed of packing."""
        notes = BenchNotes(self._database, self.pen, self._clock)
        on_packed = self.print_queue.on_packed if prints else None
        parts = BenchParts(
            self._database, self.shop, self.deeds, self.products, self.packers, notes, self.cases, on_packed
        )
        return Bench(parts)

    def new_workshop(self) -> Workshop:
        """A table where boxes get their numbers."""
        notes = ScanNotes(self._database, self.pen, self._clock)
        parts = WorkshopParts(
            self._database,
            self.shop,
            self.tracking,
            self.domestic,
            self.pool,
            self.history,
            self.packers,
            notes,
            self._clock,
        )
        return Workshop(parts)

    def notice_others(self) -> bool:
        """Whether another program (the command line) has committed since the last look; listeners are told if so."""
        version = self._database.data_version()
        if version == self._seen_version:
            return False
        self._seen_version = version
        self._seen_entry, foreign = self._database.foreign_since(self._seen_entry)
        if not foreign:
            return False
        self.shop.refresh()
        self.packers.refresh()
        self.bell.ring(Changes(None, settings=True, products=True))
        return True

    def close(self) -> None:
        self._database.close()
