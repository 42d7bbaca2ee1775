"""Made-up orders, so that the main job can be tried within a minute and without a file."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from ozon_desk.domain.deadlines import end_of_moscow_day, moscow_day
from ozon_desk.domain.drafts import FileDraft, ItemDraft, PostingDraft
from ozon_desk.domain.posting import Buyer
from ozon_desk.domain.status import OzonStatus

SAMPLE_FILE: Final = "sample"

_GOODS: Final = (
    ("00042", "584650001", "Бутылка для воды 0,8 л / 户外水壶", "690.00"),
    ("TPMS-04", "584650000", "Датчик давления в шинах / 胎压传感器", "4990.00"),
    ("红茶-01", "584650004", "Чай чёрный 250 г / 正山小种", "820.00"),
    ("ABC-9", "584650005", "Кабель витой 1 м / 数据线", "310.00"),
    ("HLD-77", "584650006", "Держатель для телефона / 手机支架", "450.00"),
    ("SPK-3", "584650010", "Колонка Bluetooth / 蓝牙音箱", "2390.00"),
    ("SC-GR", "584650021", "Шарф серый / 围巾 灰", "990.00"),
    ("SC-RD", "584650022", "Шарф красный / 围巾 红", "990.00"),
    ("CUP-5", "584650030", "Термокружка / 保温杯", "1190.00"),
)
_METHODS: Final = (
    ("Yanwen Economy", "Yanwen"),
    ("CJ Standard", "CJ Korea Express China"),
    ("4PX Registered", "4PX"),
    ("СДЭК до двери", "CDEK"),
)
# (days until the shipping day, status, goods as (index, quantity))
_ORDERS: Final[tuple[tuple[int, OzonStatus, tuple[tuple[int, int], ...]], ...]] = (
    (-1, OzonStatus.AWAITING_PACKAGING, ((0, 1),)),
    (-1, OzonStatus.AWAITING_PACKAGING, ((1, 2), (3, 1))),
    (0, OzonStatus.AWAITING_PACKAGING, ((2, 2),)),
    (0, OzonStatus.AWAITING_PACKAGING, ((3, 1),)),
    (0, OzonStatus.AWAITING_PACKAGING, ((4, 1),)),
    (0, OzonStatus.AWAITING_PACKAGING, ((4, 1),)),
    (1, OzonStatus.AWAITING_PACKAGING, ((5, 2), (6, 2), (3, 1))),
    (1, OzonStatus.AWAITING_PACKAGING, ((6, 1),)),
    (2, OzonStatus.AWAITING_PACKAGING, ((7, 1),)),
    (3, OzonStatus.AWAITING_PACKAGING, ((8, 12),)),
    (0, OzonStatus.AWAITING_DELIVER, ((8, 1),)),
    (1, OzonStatus.AWAITING_DELIVER, ((5, 1),)),
    (-2, OzonStatus.DELIVERING, ((0, 3),)),
    (-3, OzonStatus.DELIVERING, ((7, 1),)),
    (-2, OzonStatus.ARBITRATION, ((1, 1),)),
    (-6, OzonStatus.DELIVERED, ((2, 1),)),
    (-1, OzonStatus.CANCELLED, ((6, 1),)),
)


def sample_orders(now: datetime) -> FileDraft:
    """Orders around ``now`` in every tab: late, due today and later, with one and with several goods."""
    drafts = tuple(_draft(number, now, *order) for number, order in enumerate(_ORDERS))
    return FileDraft(SAMPLE_FILE, "sample", "UTC", sum(len(one.items) for one in drafts), drafts, newest=now)


def _draft(
    number: int, now: datetime, days: int, status: OzonStatus, goods: tuple[tuple[int, int], ...]
) -> PostingDraft:
    # Deadlines end with a Moscow day; what is due today must still be ahead, so the day is counted from Moscow's.
    due = end_of_moscow_day(moscow_day(now) + timedelta(days=days))
    method, carrier = _METHODS[number % len(_METHODS)]
    order = f"0{201234567 + number * 7411}-{number + 29:04d}"
    handed = now - timedelta(days=1, hours=number) if status in (OzonStatus.DELIVERING, OzonStatus.DELIVERED) else None
    return PostingDraft(
        row=number + 2,
        posting_number=f"{order}-1",
        items=tuple(
            ItemDraft(sku, offer_id, name, quantity, price, "RUB")
            for index, quantity in goods
            for offer_id, sku, name, price in (_GOODS[index],)
        ),
        order_number=order,
        status=status,
        accepted_at=due - timedelta(days=3, hours=5, minutes=number * 13),
        shipment_date=due,
        ship_by=due,
        handed_over_at=handed,
        delivered_at=now - timedelta(hours=7) if status is OzonStatus.DELIVERED else None,
        cancelled_at=now - timedelta(hours=2) if status is OzonStatus.CANCELLED else None,
        warehouse="Sample warehouse",
        delivery_method=method,
        carrier=carrier,
        region="Москва" if number % 2 else "Свердловская область",
        city="Москва" if number % 2 else "Екатеринбург",
        buyer=Buyer(recipient_name="Образец Получатель"),
    )
