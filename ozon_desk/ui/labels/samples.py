"""Made-up labels to look at: what a label usually says in each language, and the longest it can."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from ozon_desk.domain.label_content import LabelContent, LabelGoods
from ozon_desk.domain.label_template_check import WORST

_SAMPLES: Final = {
    "ru": LabelContent(
        posting_number="0201234567-0029-1",
        recipient="Образец Получатель",
        place="Екатеринбург",
        carrier="СДЭК",
        delivery_method="СДЭК, посылка до двери",
        warehouse="Склад Щёлково",
        goods=(LabelGoods("TPMS-04", "Датчик давления в шинах", 1), LabelGoods("КРУЖКА-С", "Кружка синяя, 420 мл", 2)),
        tracking_number="1008841234",
    ),
    "zh_CN": LabelContent(
        posting_number="0201234567-0029-1",
        recipient="Образец Получатель",
        place="Екатеринбург",
        carrier="燕文物流",
        delivery_method="燕文航空挂号小包-普货",
        warehouse="深圳龙华仓库",
        goods=(LabelGoods("TPMS-04", "胎压传感器", 1), LabelGoods("BEI-蓝", "双层陶瓷马克杯420毫升", 2)),
        tracking_number="UG123456785YP",
    ),
    "en": LabelContent(
        posting_number="0201234567-0029-1",
        recipient="Sample Recipient",
        place="Yekaterinburg",
        carrier="Yanwen",
        delivery_method="Yanwen Economy",
        warehouse="Main warehouse",
        goods=(LabelGoods("TPMS-04", "Tyre pressure sensor", 1), LabelGoods("MUG-B", "Blue mug, 420 ml", 2)),
        tracking_number="UG123456785YP",
    ),
}


def sample_label(language: str, now: datetime, zone: str) -> LabelContent:
    """Words of the usual length."""
    sample = _SAMPLES.get(language, _SAMPLES["en"])
    ship_by = (now + timedelta(hours=15)).astimezone(ZoneInfo(zone))
    return replace(sample, order_number=sample.posting_number.rpartition("-")[0], serial=7, ship_by=ship_by)


def longest_label(language: str, now: datetime, zone: str) -> LabelContent:
    """All there can be on a label, and all of it long: what doesn't fit this doesn't fit."""
    sample = sample_label(language, now, zone)
    one = sample.goods[1]
    goods = tuple(LabelGoods(f"{one.offer_id}-{number}", f"{one.name} " * 6, number) for number in range(1, 30))
    return replace(
        sample,
        posting_number=WORST.posting_number,
        order_number=WORST.order_number,
        package_number=WORST.package_number,
        package_count=WORST.package_count,
        serial=WORST.serial,
        copy=WORST.copy,
        is_ozon_logistics=True,
        recipient=f"{sample.recipient} " * 4,
        place=f"{sample.place} " * 4,
        carrier=f"{sample.carrier} " * 4,
        delivery_method=f"{sample.delivery_method} " * 4,
        warehouse=f"{sample.warehouse} " * 4,
        goods=goods,
    )
