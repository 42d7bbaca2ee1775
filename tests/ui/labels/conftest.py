"""Three postings as labels show them, one for each language of the words."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtGui import QGuiApplication

from ozon_desk.domain.labels import LabelContent, LabelGoods
from ozon_desk.services.label_templates import load_templates

RESOURCES = Path(__file__).parents[3] / "resources"
TEMPLATES = load_templates(RESOURCES)
MOSCOW = ZoneInfo("Europe/Moscow")

RUSSIAN = LabelContent(
    posting_number="0201234567-0029-1",
    order_number="0201234567-0029",
    package_number=11,
    package_count=12,
    serial=4571,
    recipient="Константинопольская Александра Всеволодовна " * 3,
    place="Республика Саха (Якутия), г. Нерюнгри",
    carrier="Почта России",
    delivery_method="Почта России, посылка до отделения " * 4,
    warehouse="Склад Щёлково-2",
    ship_by=datetime(2026, 11, 18, 20, 59, tzinfo=MOSCOW),
    goods=tuple(
        LabelGoods(f"КРУЖКА-{n}-СИНЯЯ", "Кружка керамическая с двойными стенками " * 8, n) for n in range(1, 20)
    ),
)
CHINESE = LabelContent(
    posting_number="31245678-0123-1",
    copy=2,
    serial=12,
    recipient="Иванов Иван",
    place="Москва",
    carrier="燕文物流",
    delivery_method="燕文航空挂号小包-普货(深圳仓)",
    warehouse="深圳龙华仓库",
    ship_by=datetime(2026, 11, 18, 20, 59, tzinfo=ZoneInfo("Asia/Shanghai")),
    goods=(
        LabelGoods("BEI-蓝", "双层陶瓷马克杯420毫升蓝色礼盒装带盖带勺办公室家用情侣款" * 6, 1),
        LabelGoods("LED", "灯泡", 3),
    ),
    tracking_number="UG123456785YP",
)
ENGLISH = LabelContent(
    posting_number="0201234567-0029-12",
    package_number=1,
    package_count=1,
    serial=99_999,
    copy=3,
    recipient="Ivan Petrov",
    carrier="Ozon Rocket",
    warehouse="Main",
    is_ozon_logistics=True,
    goods=(LabelGoods("00042", "Tea spoons, 6 pcs, 4 990 ₽", 1),),
)
EXAMPLES = {"ru": RUSSIAN, "zh_CN": CHINESE, "en": ENGLISH}


@pytest.fixture(autouse=True)
def application(qapp: QGuiApplication) -> QGuiApplication:
    """Fonts and pictures need one."""
    return qapp
