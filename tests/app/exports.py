"""Exports as a seller downloads them, written from the known header rows; made up, no real buyer in them."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path


def _titles(row: str) -> list[str]:
    """A header row as it stands in a file."""
    return row.split(";")


FBS_29 = _titles(
    "Номер заказа;Номер отправления;Принят в обработку;Дата отгрузки;Дата отгрузки без просрочки;Статус;"
    "Дата доставки;Фактическая дата передачи в доставку;Дата отмены;Сумма отправления;Код валюты отправления;"
    "Название товара;Цвет товара;Размер товара;SKU;Артикул;Ваша цена;Код валюты товара;Оплачено покупателем;"
    "Код валюты покупателя;Количество;Стоимость доставки;Связанные отправления;Выкуп товара;Цена товара до скидок;"
    "Скидка %;Скидка руб;Акции;Подъем на этаж"
)
FBS_24 = _titles(
    "Номер заказа;Номер отправления;Принят в обработку;Дата отгрузки;Статус;Дата доставки;"
    "Фактическая дата передачи в доставку;Сумма отправления;Код валюты отправления;Наименование товара;OZON id;"
    "Артикул;Ваша цена;Код валюты товара;Стоимость товара для покупателя;Код валюты покупателя;Количество;"
    "Стоимость доставки;Связанные отправления;Выкуп товара;Цена товара до скидок;Скидка %;Скидка руб;Акции"
)
FBO = _titles(
    "Номер заказа;Номер отправления;Принят в обработку;Дата отгрузки;Статус;Дата доставки;"
    "Фактическая дата передачи в доставку;Сумма отправления;Код валюты отправления;Название товара;SKU;Артикул;"
    "Ваша цена;Код валюты товара;Оплачено покупателем;Код валюты покупателя;Количество;Стоимость доставки;"
    "Связанные отправления;Выкуп товара;Цена товара до скидок;Скидка %;Скидка руб;Акции;Объемный вес товаров, кг"
)
ZH = _titles(
    "订单号;发货号码;正在处理中;发运日期;状态;配送日期;实际转移配送日期;发货的金额;货件的货币代码;商品名称;Ozon ID;"
    "货号;您的价格;商品的货币代码;数量"
)
ZH_NEW = _titles(
    "订单号;发货号码;正在处理中;发运日期;不逾期的发运日期;状态;配送日期;实际转移配送日期;发货的金额;货件的货币代码;"
    "商品名称;SKU;货号;您的价格;商品的货币代码;已由买家支付;买家货币代码;数量"
)
_BOXES = "Склад отгрузки;Способ доставки;Перевозчик;Имя получателя;Телефон получателя;Адрес доставки;Email покупателя"
FBS_BOXES = [*FBS_29, *_titles(_BOXES)]
"""With the optional boxes ticked, personal data among them."""

_MEANING = {
    "order": "Номер заказа|订单号",
    "posting": "Номер отправления|发货号码",
    "accepted": "Принят в обработку|正在处理中",
    "pack_by": "Дата отгрузки|发运日期",
    "ship_by": "Дата отгрузки без просрочки|不逾期的发运日期",
    "status": "Статус|状态",
    "delivered": "Дата доставки|配送日期",
    "handed_over": "Фактическая дата передачи в доставку|实际转移配送日期",
    "cancelled": "Дата отмены",
    "price": "Сумма отправления|Ваша цена|发货的金额|您的价格",
    "currency": "Код валюты отправления|Код валюты товара|货件的货币代码|商品的货币代码",
    "name": "Название товара|Наименование товара|商品名称",
    "sku": "SKU|OZON id|Ozon ID",
    "offer": "Артикул|货号",
    "quantity": "Количество|数量",
    "warehouse": "Склад отгрузки",
    "method": "Способ доставки",
    "carrier": "Перевозчик",
    "recipient": "Имя получателя",
    "phone": "Телефон получателя",
    "address": "Адрес доставки",
    "email": "Email покупателя",
}
_KEYS = {title: key for key, titles in _MEANING.items() for title in titles.split("|")}

Row = Mapping[str, object]


def number(n: int) -> str:
    """The posting number of row ``n``."""
    return f"4123{n:04d}-0285-1"


def row(n: int = 1, **said: object) -> Row:
    """One line of goods, waiting to be packed until 19 November 2026, 20:59:59 UTC."""
    usual: dict[str, object] = {
        "order": number(n)[:-2],
        "posting": number(n),
        "accepted": "2026-11-17 10:00:00",
        "pack_by": "2026-11-19 20:59:59",
        "ship_by": "2026-11-20 20:59:59",
        "status": "Ожидает сборки",
        "price": "4990.00",
        "currency": "RUB",
        "name": "Датчик давления",
        "sku": f"58465{n:04d}",
        "offer": f"TPMS-{n:02d}",
        "quantity": "1",
    }
    return {**usual, **said}


def table(header: Sequence[str], rows: Iterable[Row]) -> list[list[object]]:
    return [list(header), *([one.get(_KEYS.get(title, ""), "") for title in header] for one in rows)]


def csv_file(
    path: Path, rows: Iterable[Row], header: Sequence[str] = FBS_29, encoding: str = "utf-8-sig", delimiter: str = ";"
) -> Path:
    return csv_table(path, table(header, rows), encoding, delimiter)


def csv_table(path: Path, cells: Iterable[Sequence[object]], encoding: str = "utf-8-sig", delimiter: str = ";") -> Path:
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file, delimiter=delimiter, lineterminator="\n").writerows(cells)
    return path


def xlsx_file(path: Path, rows: Iterable[Row], header: Sequence[str] = FBS_29, title: str = "") -> Path:
    """A workbook; what isn't text in ``rows`` gets a cell of its own kind."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.worksheets[0]
    if title:
        sheet.append([title])
    for line in table(header, rows):
        sheet.append([None if value == "" else value for value in line])
    for cells in sheet.iter_rows():
        for cell in cells:
            if cell.data_type == "f":
                cell.data_type = "s"
    book.save(path)
    return path
