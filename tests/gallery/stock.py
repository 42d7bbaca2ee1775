"""The shops that windows are opened on: databases made once, copied for whoever opens them."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from pathlib import Path

from ozon_desk.domain.cases import CaseKind
from ozon_desk.domain.places import DeliveryMethod
from ozon_desk.domain.posting import HoldReason, IntegrationType
from ozon_desk.domain.status import OzonStatus, Tab
from ozon_desk.services.cart import CartAnswer
from ozon_desk.services.desk import Desk, TradeData
from ozon_desk.services.sample import sample_orders
from ozon_desk.storage.database import Database
from tests.files.make_exports import postings, write_csv_export
from tests.files.make_label_pdfs import label_pdf, ozon_label
from tests.services.test_pool import post
from tests.simulation.year import fill

AT = "2026-11-18T06:05:00Z"
"""The moment of every window: 09:05 in Moscow, 14:05 in Shanghai."""
NOW = datetime.fromisoformat(AT)
RESOURCES = Path(__file__).resolve().parents[2] / "resources"
WEEKS = timedelta(weeks=12)
METHODS = (
    DeliveryMethod("Yanwen Economy", "Yanwen", IntegrationType.TRACKING_3PL, time(18, 0), first_mile_days=3),
    DeliveryMethod("CJ Standard", "CJ Korea Express China", IntegrationType.TRACKING_3PL, time(16, 0)),
    DeliveryMethod("4PX Registered", "4PX", IntegrationType.TRACKING_3PL, time(20, 0)),
    DeliveryMethod("СДЭК до двери", "CDEK", IntegrationType.NON_INTEGRATED, time(15, 0)),
)


class Shop(StrEnum):
    EMPTY = "empty"
    """As the program is found at its first start."""
    MORNING = "morning"
    """Sample orders and products; nothing done yet."""
    AFTERNOON = "afternoon"
    """The same with boxes packed, numbers, carts, cases, photos and points."""
    EVENING = "evening"
    """Some weeks of a shop with several stores and warehouses."""
    OWNED = "owned"
    """The same with an owner who hasn't signed in."""


@dataclass(frozen=True, slots=True)
class Stock:
    """``ids`` and ``numbers``: the postings of the morning that wait to be packed, as ``services.sample`` lists them:
    0 and 1 are late, 6 has three goods. By the afternoon all but 1, 3 and 7 are packed."""

    folder: Path
    ids: tuple[int, ...]
    numbers: tuple[str, ...]
    export: Path
    labels: Path
    photos: tuple[Path, ...]

    def copy(self, shop: Shop, place: Path) -> Path:
        """A database of its own for whoever opens windows on it."""
        target = place / f"{shop}.db"
        if shop is not Shop.EMPTY:
            shutil.copyfile(self.folder / f"{shop}.db", target)
            evidence = self.folder / f"{shop}-evidence"
            if evidence.is_dir():
                shutil.copytree(evidence, place / evidence.name)
        return target


def build(folder: Path, count: int = 400) -> Stock:
    """Makes all of them; ``count`` postings in the weeks. Some 200 are enough for every window to have something."""
    folder.mkdir(parents=True, exist_ok=True)
    trade = TradeData.load(RESOURCES)
    photos = _photos(folder)
    desk = _desk(folder / "morning.db", trade)
    _morning(desk)
    ids = tuple(sorted(desk.queue.ids(Tab.TO_PACK)))
    numbers = tuple(row.posting.posting_number for row in desk.queue.rows(ids))
    desk.close()
    shutil.copyfile(folder / "morning.db", folder / "afternoon.db")
    desk = _desk(folder / "afternoon.db", trade)
    _afternoon(desk, numbers, photos)
    desk.close()
    desk = _desk(folder / "evening.db", trade)
    _evening(desk, count)
    desk.close()
    shutil.copyfile(folder / "evening.db", folder / "owned.db")
    desk = _desk(folder / "owned.db", trade)
    desk.packers.add("Olga", pin="2580", is_owner=True)
    desk.close()
    labels = label_pdf(folder / "ozon.pdf", [ozon_label(number, n) for n, number in enumerate(numbers[:3], 1)])
    return Stock(folder, ids, numbers, _export(folder), labels, photos)


def _desk(file: Path, trade: TradeData) -> Desk:
    return Desk(Database.open(file), trade, clock=lambda: NOW, name="bench 1")


def _morning(desk: Desk) -> None:
    desk.shop.change(time_zone="Asia/Shanghai", country="CN")
    desk.imports.apply(desk.imports.compare(sample_orders(NOW)))
    desk.products.take_from_orders()
    desk.products.learn("4600000000008", "TPMS-04")
    desk.products.learn("14600000000005", "TPMS-04", pieces=12)


def _afternoon(desk: Desk, numbers: tuple[str, ...], photos: tuple[Path, ...]) -> None:
    desk.shop.change(delivery_methods=METHODS)
    for place, number in enumerate(numbers):
        if place not in (1, 3, 7):
            desk.deeds.pack(number)
    desk.pool.add(desk.pool.read_text("\n".join(map(post, range(8)))), "Почта России")
    _cancelled_after_packing(desk, numbers[9])
    for place, number in ((0, "UE644000002YP"), (5, "YT2212345678901234"), (4, "RB123456785CN"), (2, "1008841234567")):
        desk.tracking.enter(numbers[place], number, "Yanwen" if place == 0 else "", insist=True)
    _carts(desk, numbers)
    kinds = (CaseKind.LOST, CaseKind.OZON_QUESTION, CaseKind.RETURN, CaseKind.EVIDENCE_REQUEST, CaseKind.SUPPORT_TICKET)
    for number, kind in zip(numbers[1:], kinds, strict=False):
        desk.cases.open(number, kind)
    desk.evidence.attach(desk.deeds.find(numbers[4]).id, list(photos))
    desk.deeds.hold(numbers[3], HoldReason.OUT_OF_STOCK, "")
    today = NOW.date()
    desk.points.add(5, "CDEK", note="No number after five days")
    desk.points.add(5, "4PX", lapses=date(2027, 1, 15), day=today - timedelta(days=20))
    desk.points.add(3, "CDEK", lapses=date(2026, 12, 1), day=today - timedelta(days=60))


def _cancelled_after_packing(desk: Desk, number: str) -> None:
    """Ozon cancels what lies packed in the pile."""
    orders = sample_orders(NOW)
    drafts = tuple(
        one._replace(status=OzonStatus.CANCELLED, cancelled_at=NOW) if one.posting_number == number else one
        for one in orders.drafts
    )
    desk.imports.apply(desk.imports.compare(orders._replace(drafts=drafts)))


def _carts(desk: Desk, numbers: tuple[str, ...]) -> None:
    """Yanwen's cart has left, its parcel is on the way to the hub; 4PX's has begun."""
    for number, carrier in ((numbers[0], "Yanwen"), (numbers[2], "4PX")):
        cart = desk.handovers.cart(desk.handovers.open(carrier))
        said = cart.scan(number)
        assert said.answer is CartAnswer.ON_CART, said
        if carrier == "Yanwen":
            desk.handovers.close(cart.handover.id, everything=False, leave_parts=True, insist=True)


def _evening(desk: Desk, count: int) -> None:
    fill(desk, desk.shop._database, count, NOW, days=WEEKS.days, buyers=True)
    held = next(iter(desk.queue.rows(list(desk.queue.ids(Tab.TO_PACK))[:1])))
    desk.deeds.hold(held.posting.posting_number, HoldReason.OUT_OF_STOCK, "")


def _photos(folder: Path) -> tuple[Path, ...]:
    from PySide6.QtGui import QColor, QImage

    shots = []
    for number, colour in enumerate(("#b08860", "#8096a8", "#607860")):
        picture = QImage(640, 480, QImage.Format.Format_RGB32)
        picture.fill(QColor(colour))
        shots.append(folder / f"IMG_{number:04d}.jpg")
        picture.save(str(shots[-1]))
    return tuple(shots)


def _export(folder: Path) -> Path:
    """Forty orders, one of which can't be read."""
    export = write_csv_export(folder / "postings.csv", "fbs_ru_29", postings(40))
    text = export.read_text(encoding="utf-8-sig").replace('"1"', '"1,5"', 1)
    export.write_text(text, encoding="utf-8-sig")
    return export
