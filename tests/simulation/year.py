"""A year of a made-up shop, seeded: postings on time, late, never shipped, cancelled for all sorts of reasons, dates
that move, several stores, warehouses, carriers and packers, and the journal that tells of each.

It is written in one transaction, not through the services one by one: 100,000 postings and half a million lines of
journal in well under a minute. Every image names its entry, as the services would have left it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from math import sin
from random import Random
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import insert, update

from ozon_desk.domain.places import DeliveryMethod, Warehouse
from ozon_desk.domain.posting import Buyer, HoldReason, IntegrationType, Item, Package, Posting
from ozon_desk.domain.status import OzonStatus, Stage
from ozon_desk.services.desk import Desk
from ozon_desk.storage import writing
from ozon_desk.storage.database import Database
from ozon_desk.storage.images import stored_value
from ozon_desk.storage.journal import newest_id
from ozon_desk.storage.tables import journal, journal_changes

DAY, HOUR, MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)
MOSCOW = ZoneInfo("Europe/Moscow")
PACKERS = ("Anna", "Boris", "Chen", "Daria")


class Way(NamedTuple):
    store: str
    warehouse: str
    method: str
    carrier: str
    integration: IntegrationType | None
    cart: time
    """When its cart leaves, in UTC."""


WAYS = (
    Way("North", "Tushino", "Ozon FBS", "Ozon Rocket", IntegrationType.OZON, time(14)),
    Way("North", "Tushino", "CDEK to the door", "CDEK", IntegrationType.TRACKING_3PL, time(15)),
    Way("North", "Yiwu", "Yanwen Air", "Yanwen", IntegrationType.AGGREGATOR, time(10)),
    Way("East", "Yiwu", "4PX Economy", "4PX", None, time(10, 30)),
    Way("East", "Khimki", "Own driver", "Own driver", IntegrationType.NON_INTEGRATED, time(16)),
    Way("", "Khimki", "Russian Post", "Russian Post", IntegrationType.TRACKING_3PL, time(13)),
)
WAREHOUSES = (Warehouse("Tushino"), Warehouse("Yiwu", "Asia/Shanghai", "CN"), Warehouse("Khimki"))
WAREHOUSES_OF = {place.name: number for number, place in enumerate(WAREHOUSES)}
SELLERS = (
    "Товар закончился на складе продавца",
    "Остался только бракованный товар",
    "Другое (вина продавца)",
    "商品缺货",
)
BUYERS = ("Слишком долго ждать", "Нашёл дешевле", "Указал неверный адрес", "Buyer changed their mind")
CARRIERS = ("Заказ утерян службой доставки",)
NOBODY_KNOWS = ("Другая причина", "Отмена №7", "")
GOODS = (
    ("584650001", "TPMS-04", "Датчик давления", "4990.00", "RUB"),
    ("584650002", "HLD-77", "Phone holder", "890.00", "RUB"),
    ("584650003", "CUP-08", "户外水壶 0.8L", "1450.50", "RUB"),
    ("584650004", "DRILL-2", "Дрель аккумуляторная", "25900.00", "RUB"),
    ("584650005", "LED-5", "Лента светодиодная", "64.90", "CNY"),
)


class Step(NamedTuple):
    at: datetime
    deed: str
    who: str
    facts: dict[str, Any]
    changes: dict[str, Any]


@dataclass(slots=True)
class Life:
    """A posting as its first import makes it, and what becomes of it, in the order of time."""

    taken_in: datetime
    first: Posting
    steps: list[Step] = field(default_factory=list)

    def image(self) -> Posting:
        changes: dict[str, Any] = {}
        for step in self.steps:
            changes |= step.changes
        return replace(self.first, **changes)


def lives(count: int, now: datetime, *, days: int = 365, seed: int = 5, buyers: bool = False) -> Iterator[Life]:
    """``count`` postings of the ``days`` up to ``now`` (UTC), the oldest first; nothing has happened after ``now``."""
    random = Random(seed)
    first = now - days * DAY
    moments = sorted(first + random.betavariate(1.1, 1.0) * days * DAY for _ in range(count))
    for number, accepted in enumerate(moments):
        yield _life(random, number, accepted.replace(microsecond=0), now, buyers)


def fill(
    desk: Desk,
    database: Database,
    count: int,
    now: datetime,
    *,
    days: int = 365,
    seed: int = 5,
    buyers: bool = False,
    journalled: bool = True,
) -> None:
    """Sets the shop up and writes its year. Without ``journalled`` only the imports that made the postings are."""
    methods = (DeliveryMethod(way.method, way.carrier, way.integration) for way in WAYS)
    stores = tuple(sorted({way.store for way in WAYS} - {""}))
    desk.shop.change(warehouses=WAREHOUSES, delivery_methods=tuple(methods), stores=stores)
    for name in PACKERS:
        desk.packers.add(name)
    made = list(lives(count, now, days=days, seed=seed, buyers=buyers))
    start = min((life.taken_in for life in made), default=now)
    facts = {"file": "year.csv"}
    with database.deed("import", at=start, desk="bench 1", derive=desk.shop.derive, facts=facts) as deed:
        _write(deed.connection, made, desk, journalled)
    desk.shop.refresh()


def _write(connection: Any, made: Sequence[Life], desk: Desk, journalled: bool) -> None:
    groups: dict[tuple[Any, ...], Step] = {}
    for number, life in enumerate(made):
        groups.setdefault((life.taken_in, "import"), _import(life.taken_in))
        for step in life.steps if journalled else ():
            groups.setdefault(_entry_of(step, number), step)
    ordered = sorted(groups.items(), key=lambda entry: entry[1].at)
    before = newest_id(connection)
    entries = {key: before + place for place, (key, _) in enumerate(ordered, 1)}
    rows = [
        {"id": entries[key], "at": step.at, "desk": "bench 1", "who": step.who, "deed": step.deed, "facts": step.facts}
        for key, step in ordered
    ]
    connection.execute(insert(journal), [{**row, "undoable": row["deed"] in ("pack", "hold", "track")} for row in rows])
    first_id = writing.next_id(connection)
    by_import: dict[int, list[int]] = {}
    for number, life in enumerate(made):
        by_import.setdefault(entries[life.taken_in, "import"], []).append(number)
    for entry, numbers in by_import.items():
        images = [(number, made[number].image()) for number in numbers]
        writing.insert_many(
            connection, ((first_id + number, image, desk.shop.derive(image)) for number, image in images), entry
        )
    changes: list[dict[str, Any]] = []
    shown: list[dict[str, int]] = []
    for number, life in enumerate(made if journalled else ()):
        image, image_entry = life.first, entries[life.taken_in, "import"]
        for step in life.steps:
            entry = entries[_entry_of(step, number)]
            old = {name: stored_value(name, getattr(image, name)) for name in step.changes}
            new = {name: stored_value(name, value) for name, value in step.changes.items()}
            old["image_entry"], new["image_entry"] = image_entry, entry
            changes.append({"entry_id": entry, "posting_id": first_id + number, "before": old, "after": new})
            image, image_entry = replace(image, **step.changes), entry
        if life.steps:
            shown.append({"the_id": first_id + number, "the_entry": image_entry})
    if changes:
        connection.execute(insert(journal_changes), changes)
        # The rows were written with their last image at once, which the guard would never let through.
        guard = connection.exec_driver_sql(
            "SELECT sql FROM sqlite_master WHERE name = 'guard_postings_image'"
        ).scalar_one()
        connection.exec_driver_sql("DROP TRIGGER guard_postings_image")
        connection.exec_driver_sql(
            "UPDATE postings SET image_entry = ? WHERE id = ?", [(row["the_entry"], row["the_id"]) for row in shown]
        )
        connection.exec_driver_sql(guard)
    connection.execute(update(journal).where(journal.c.id > before).values(sealed=True))


def _entry_of(step: Step, number: int) -> tuple[Any, ...]:
    """What makes it one deed with others: a file brings many, a cart takes many."""
    if step.deed == "import":
        return step.at, step.deed
    return (step.at, step.deed, step.facts["carrier"] if step.deed == "handover" else number)


def _import(at: datetime) -> Step:
    return Step(at, "import", "", {"file": f"postings {at:%Y-%m-%d %H}.csv"}, {})


def _next_import(moment: datetime) -> datetime:
    """Files are taken in at 06:00 and 13:00 UTC."""
    for hour in (6, 13):
        at = moment.replace(hour=hour, minute=0, second=0, microsecond=0)
        if at >= moment:
            return at
    return (moment + DAY).replace(hour=6, minute=0, second=0, microsecond=0)


def _end(day: date) -> datetime:
    return datetime.combine(day, time(23, 59, 59), MOSCOW).astimezone(UTC)


def _life(random: Random, number: int, accepted: datetime, now: datetime, buyers: bool) -> Life:
    way = random.choices(WAYS, (30, 25, 18, 10, 9, 8))[0]
    due_day = accepted.astimezone(MOSCOW).date() + random.choice((1, 2, 2, 3, 4)) * DAY
    ozon_names_it = random.random() < 0.88
    goods = random.sample(GOODS, random.choice((1, 1, 1, 2)))
    first = Posting(
        posting_number=f"{41_000_000 + number // 1000:08d}-{number % 1000:04d}-1",
        order_number=f"{41_000_000 + number // 1000:08d}-{number % 1000:04d}",
        accepted_at=accepted,
        shipment_date=_end(due_day) if ozon_names_it else None,
        ship_by=_end(due_day + random.choice((0, 0, 1)) * DAY) if ozon_names_it and random.random() < 0.5 else None,
        warehouse=way.warehouse,
        delivery_method=way.method,
        store=way.store,
        integration_type=way.integration if random.random() < 0.5 else None,
        items=tuple(
            Item(sku, offer, name, random.choice((1, 1, 1, 2)), Decimal(price), currency)
            for sku, offer, name, price, currency in goods
        ),
        buyer=Buyer(
            "Иван Петров", f"b{number}@mail.example", "Иван Петров", f"+79{number:09d}", "ул. Мира, 1", "101000"
        )
        if buyers
        else None,
    )
    taken_in = min(_next_import(accepted + (2 * DAY if random.random() < 0.02 else 10 * MINUTE)), now)
    life = Life(taken_in, first)
    _live(random, life, way, due_day)
    steps: dict[tuple[Any, ...], Step] = {}
    for step in sorted(life.steps, key=lambda step: step.at):
        key = _entry_of(step, number)
        if step.at <= life.taken_in:
            life.first = replace(life.first, **step.changes)
        elif step.at <= now:
            steps[key] = step._replace(changes={**steps[key].changes, **step.changes} if key in steps else step.changes)
    life.steps = list(steps.values())
    return life


def _live(random: Random, life: Life, way: Way, due_day: date) -> None:
    accepted = life.first.accepted_at
    assert accepted is not None
    season = 1 + 0.9 * sin((accepted.timetuple().tm_yday + 40 * WAREHOUSES_OF[way.warehouse]) / 18)
    if season > 1.75:  # a bad fortnight
        season *= 2.5
    luck = random.random()
    posting = life.first
    if random.random() < 0.03 and posting.shipment_date is not None:  # Ozon moves the date
        later = max(_next_import(accepted + 20 * HOUR), life.taken_in + HOUR)
        moved = {"shipment_date": posting.shipment_date + DAY}
        if posting.ship_by is not None:
            moved["ship_by"] = posting.ship_by + DAY
        life.steps.append(_import(later)._replace(changes=moved))
    if luck < 0.035 * season:
        _cancel(random, life, SELLERS, after=random.uniform(2, 160))
        return
    if luck < 0.035 * season + 0.03:
        _cancel(random, life, random.choice((BUYERS, BUYERS, BUYERS, NOBODY_KNOWS)), after=random.uniform(2, 120))
        return
    if luck < 0.075 * season + 0.02 and random.random() < 0.04:  # here at the desk
        at = life.taken_in + timedelta(minutes=random.randint(60, 3600))
        reason = "Out of stock"
        changes = {"stage": Stage.CANCELLED, "cancel_reason": reason, "cancelled_at": at}
        life.steps.append(Step(at, "cancel", random.choice(PACKERS), {"posting": posting.posting_number}, changes))
        return
    gone = random.random() < 0.006
    late_days = 0
    if random.random() < 0.075 * season:
        late_days = random.choice((1, 1, 1, 2, 3, 6))
    elif random.random() < 0.004:
        _cancel(random, life, ("Заказ не отгружен вовремя",), after=(due_day - accepted.date()).days * 24 + 170)
        return
    day = due_day + (late_days or -random.choice((0, 0, 1))) * DAY
    leaves = datetime.combine(day, way.cart, UTC)
    while leaves <= life.taken_in + HOUR:
        leaves += DAY
    if gone:
        at = _next_import(leaves)
        life.steps.append(_import(at)._replace(changes={"status": OzonStatus.DELIVERING}))
        return
    if late_days and random.random() < 0.2:
        _hold(random, life, leaves)
    _work(random, life, way, leaves)


def _work(random: Random, life: Life, way: Way, leaves: datetime) -> None:
    """Packed, numbered, put on the cart, and arrived or come back."""
    packed = max(leaves - timedelta(minutes=random.uniform(20, 420)), life.taken_in + timedelta(minutes=20))
    packed = packed.replace(microsecond=0)
    who = random.choice(PACKERS[:2] if way.warehouse != "Yiwu" else PACKERS[2:])
    number = life.first.posting_number
    seconds = random.randint(40, 300)
    life.steps.append(
        Step(packed, "pack", who, {"posting": number, "seconds": seconds}, {"stage": Stage.PACKED, "packed_at": packed})
    )
    track = f"YT{number.replace('-', '')[:13]:0>16}"
    tracked = packed + timedelta(seconds=random.randint(60, 900))
    if tracked < leaves:
        facts = {"posting": number, "number": track, "package": 1}
        boxes = (Package(1, track, way.carrier),)
        life.steps.append(Step(tracked, "track", who, facts, {"packages": boxes}))
    life.steps.append(
        Step(leaves, "handover", who, {"carrier": way.carrier}, {"stage": Stage.HANDED_OVER, "handed_over_at": leaves})
    )
    there = _next_import(leaves + timedelta(days=random.uniform(3, 20)))
    if random.random() < 0.012:
        reason = random.choice((*CARRIERS, "Покупатель не забрал заказ"))
        gone_back = {"status": OzonStatus.CANCELLED, "cancel_reason": reason, "cancelled_at": there - 3 * HOUR}
        life.steps.append(_import(there)._replace(changes=gone_back))
        return
    life.steps.append(_import(_next_import(leaves + 5 * HOUR))._replace(changes={"status": OzonStatus.DELIVERING}))
    delivered = {"status": OzonStatus.DELIVERED, "delivered_at": there - 2 * HOUR}
    life.steps.append(_import(there)._replace(changes=delivered))


def _cancel(random: Random, life: Life, reasons: Sequence[str], *, after: float) -> None:
    accepted = life.first.accepted_at
    assert accepted is not None
    at = (accepted + timedelta(hours=after)).replace(microsecond=0)
    told = max(_next_import(at), life.taken_in)
    when = None if random.random() < 0.01 else at
    changes = {"status": OzonStatus.CANCELLED, "cancel_reason": random.choice(reasons), "cancelled_at": when}
    if told == life.taken_in:
        life.first = replace(life.first, **changes)
    else:
        life.steps.append(_import(told)._replace(changes=changes))


def _hold(random: Random, life: Life, leaves: datetime) -> None:
    reason = random.choice((HoldReason.OUT_OF_STOCK, HoldReason.WRONG_ADDRESS))
    begins, ends = life.taken_in + 5 * MINUTE, leaves - 8 * HOUR
    if begins >= ends:
        return
    who, number = random.choice(PACKERS), life.first.posting_number
    held = {"hold_reason": reason, "hold_note": ""}
    life.steps.append(Step(begins, "hold", who, {"posting": number, "reason": str(reason)}, held))
    life.steps.append(Step(ends, "release", who, {"posting": number}, {"hold_reason": None, "hold_note": ""}))
