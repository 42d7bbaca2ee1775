"""Writes a shop with something in (nearly) every table, in the present form of the database, as SQL: to be kept for
ever once that form is released. ``python -m tests.files.make_shop tests/files/databases/form_NNNN.sql``."""

from __future__ import annotations

import sqlite3
import sys
import tempfile
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from ozon_desk.domain.cancel_faults import Fault
from ozon_desk.domain.cases import CaseKind, Outcome
from ozon_desk.domain.events import EventKind
from ozon_desk.domain.labels import LabelSize
from ozon_desk.domain.lateness import Cause
from ozon_desk.domain.places import DeliveryMethod, Warehouse
from ozon_desk.domain.posting import Buyer, HoldReason, IntegrationType
from ozon_desk.domain.status import OzonStatus
from ozon_desk.services.desk import Desk, TradeData
from ozon_desk.storage.database import Database
from tests.builders import NOW, Clock, draft, goods_line, take_in

ROOT = Path(__file__).resolve().parents[2]
HOUR = timedelta(hours=1)


def number(n: int) -> str:
    return f"0201234567-{n:04d}-1"


def buyer(n: int) -> Buyer:
    return Buyer("", "", f"Иван Тестов {n}", "+79990000000", "Тестовая ул., 1", "101000")


def fill(desk: Desk, clock: Clock, folder: Path) -> None:
    """Two stores, two people, eleven postings in every stage, and what is done with them in a week."""
    shop = desk.shop
    shop.change(
        country="CN",
        shop_name="Wheels",
        warehouses=(Warehouse("Шэньчжэнь", "Asia/Shanghai", "CN", 3, (0, 1, 2, 3, 4), (date(2026, 11, 27),)),),
        delivery_methods=(
            DeliveryMethod("CDEK door", "CDEK", IntegrationType.TRACKING_3PL),
            DeliveryMethod("Own van", "Van", IntegrationType.NON_INTEGRATED),
        ),
        marks=True,
        keep_buyers_days=45,
    )
    fields = {"warehouse": "Шэньчжэнь", "delivery_method": "CDEK door"}
    late = {"due": NOW - 20 * HOUR, "accepted_at": NOW - 72 * HOUR}
    two = (goods_line(), goods_line("SC-GR", 3, "584650021", "Шарф серый"))
    take_in(desk, *(draft(number(n), *two, buyer=buyer(n), **fields) for n in range(1, 8)))
    take_in(desk, draft(number(8), buyer=buyer(8), **fields, **late))
    take_in(desk, draft(number(9), status=OzonStatus.CANCELLED, cancelled_at=NOW - HOUR, **fields))
    gone = {"status": OzonStatus.DELIVERED, "delivered_at": NOW - 100 * 24 * HOUR, "handed_over_at": NOW - 2400 * HOUR}
    take_in(desk, draft(number(10), buyer=buyer(10), **fields, **gone))
    take_in(desk, draft(number(11), due=None, **fields))
    desk.stores.add("Wheels CN")
    desk.stores.add("Scarves")
    desk.stores.give("Wheels CN")
    desk.products.learn("4600000000008", "TPMS-04", "584650000", "Датчик давления")
    desk.products.take_from_orders()
    desk.packers.add("Li", badge="LI-1")
    clock.now += HOUR
    for n in range(1, 5):
        (box,) = desk.deeds.find(number(n)).packages
        desk.deeds.pack(number(n), boxes=(replace(box, weight_g=400 + n, size_mm=(300, 200, 100)),))
    for n in (1, 2, 3):
        desk.tracking.enter(number(n), f"10000000{n:02d}", "CDEK", insist=True)
    desk.domestic.enter(number(3), "SF1234567890123", "SF Express")
    desk.pool.add(desk.pool.read_text("RA644000059RU\nRA644000062RU"), "Почта России")
    desk.labels.printed(desk.labels.prepare([desk.deeds.find(number(1)).id], LabelSize.SMALL).serials, LabelSize.SMALL)
    desk.print_queue.add([desk.deeds.find(number(2)).id])
    cart = desk.handovers.cart(desk.handovers.open("CDEK"))
    for n in (1, 2):
        cart.scan(number(n))
    desk.handovers.close(cart.handover.id)
    desk.handovers.open("CDEK")
    desk.events.add(number(1), 1, clock.now, EventKind.ACCEPTED, "принято у Ивана", "Москва")
    desk.deeds.hold(number(5), HoldReason.OTHER, "ждём Ивана")
    desk.deeds.promise(number(6), date(2026, 12, 24))
    desk.deeds.cancel(number(7), "нет на складе")
    desk.health.say_fault(number(9), Fault.BUYER, "asked in the chat")
    desk.cases.open(number(1), CaseKind.NOT_RECEIVED, reference="T-77", note="asked the carrier")
    desk.cases.open(number(2), CaseKind.DAMAGED)
    desk.cases.close(number(2), 1, Outcome.REFUNDED)
    photo = folder / "photo.jpg"
    photo.write_bytes(b"a photo")
    desk.evidence.attach(desk.deeds.find(number(1)).id, [photo])
    desk.points.add(3, "Yanwen", posting_number=number(8), note="late")
    clock.now += 24 * HOUR
    desk.review.set_cause(number(8), Cause.OUT_OF_STOCK, "the supplier was late")
    desk.privacy.wipe(45)
    desk.packers.add("Olga", pin="2580", is_owner=True)


def dump(target: Path) -> None:
    clock = Clock()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "desk.db")
        trade = TradeData.load(ROOT / "resources")
        desk = Desk(Database.open(path, program="0.1.0"), trade, clock=clock, name="bench 1")
        fill(desk, clock, Path(folder))
        desk.close()
        with closing(sqlite3.connect(path)) as db:
            version = db.execute("PRAGMA user_version").fetchone()[0]
            lines = [*db.iterdump(), f"PRAGMA user_version = {version};"]
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    dump(Path(sys.argv[1]))
