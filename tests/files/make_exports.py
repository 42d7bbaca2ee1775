"""Made-up exports of every known layout, encoding and delimiter; deterministic, and no real buyer in them.

python -m tests.files.make_exports FOLDER
"""

from __future__ import annotations

import csv
import itertools
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path

Row = Mapping[str, str]

_RU_29 = (
    "Номер заказа=order;Номер отправления=posting;Принят в обработку=accepted;Дата отгрузки=pack_by;"
    "Дата отгрузки без просрочки=ship_by;Статус=status;Дата доставки=delivered;"
    "Фактическая дата передачи в доставку=handed_over;Дата отмены=cancelled;Сумма отправления=price;"
    "Код валюты отправления=currency;Название товара=name;Цвет товара=;Размер товара=;SKU=sku;Артикул=offer;"
    "Ваша цена=price;Код валюты товара=currency;Оплачено покупателем=price;Код валюты покупателя=currency;"
    "Количество=quantity;Стоимость доставки=;Связанные отправления=;Выкуп товара=;Цена товара до скидок=price;"
    "Скидка %=;Скидка руб=;Акции=;Подъем на этаж="
)
_RU_24 = (
    "Номер заказа=order;Номер отправления=posting;Принят в обработку=accepted;Дата отгрузки=ship_by;Статус=status;"
    "Дата доставки=delivered;Фактическая дата передачи в доставку=handed_over;Сумма отправления=price;"
    "Код валюты отправления=currency;Наименование товара=name;OZON id=sku;Артикул=offer;Ваша цена=price;"
    "Код валюты товара=currency;Стоимость товара для покупателя=price;Код валюты покупателя=currency;"
    "Количество=quantity;Стоимость доставки=;Связанные отправления=;Выкуп товара=;Цена товара до скидок=price;"
    "Скидка %=;Скидка руб=;Акции="
)
_RU_FBO = (
    "Номер заказа=order;Номер отправления=posting;Принят в обработку=accepted;Дата отгрузки=ship_by;Статус=status;"
    "Дата доставки=delivered;Фактическая дата передачи в доставку=handed_over;Сумма отправления=price;"
    "Код валюты отправления=currency;Название товара=name;SKU=sku;Артикул=offer;Ваша цена=price;"
    "Код валюты товара=currency;Оплачено покупателем=price;Код валюты покупателя=currency;Количество=quantity;"
    "Стоимость доставки=;Связанные отправления=;Выкуп товара=;Цена товара до скидок=price;Скидка %=;Скидка руб=;"
    "Акции=;Объемный вес товаров, кг=weight"
)
_BOXES = (
    ";Кластер отгрузки=;Кластер доставки=;Склад отгрузки=warehouse;Регион доставки=region;Город доставки=city;"
    "Способ доставки=method;Способ отгрузки=;Перевозчик=carrier;Сегмент клиента=;Юридическое лицо=;Способ оплаты=;"
    "Имя покупателя=;Email покупателя=;Имя получателя=recipient;Телефон получателя=phone;Адрес доставки=address;"
    "Индекс=zip"
)
_ZH = (
    "订单号=order;发货号码=posting;正在处理中=accepted;发运日期=ship_by;状态=status_zh;配送日期=delivered;"
    "实际转移配送日期=handed_over;发货的金额=price;货件的货币代码=currency;商品名称=name_zh;Ozon ID=sku;货号=offer;"
    "您的价格=price;商品的货币代码=currency;数量=quantity"
)
_ZH_NEW = (
    "订单号码=order;货件编号=posting;已创建=accepted;发运日期=pack_by;不逾期的发运日期=ship_by;状态=status_zh;"
    "实际配送日期=delivered;已转移配送=handed_over;取消原因=reason;发货的金额=price;货件的货币代码=currency;"
    "商品名称=name_zh;SKU=sku;货号=offer;您的价格=price;商品的货币代码=currency;已由买家支付=price;"
    "买家货币代码=currency;数量=quantity;运费="
)
LAYOUTS: dict[str, tuple[tuple[str, str], ...]] = {
    name: tuple((title, key) for title, _, key in (column.partition("=") for column in text.split(";")))
    for name, text in {
        "fbs_ru_29": _RU_29,
        "fbs_ru_24": _RU_24,
        "fbs_ru_boxes": _RU_29 + _BOXES,
        "fbo": _RU_FBO,
        "fbo_boxes": _RU_FBO + _BOXES,
        "fbs_zh": _ZH,
        "fbs_zh_new": _ZH_NEW,
    }.items()
}
"""Name of the layout → its columns: (title in the file, key of a row of ``postings()``)."""

_GOODS = (
    ("TPMS-04", "584650000", "Датчик давления", "胎压传感器", "4990.00"),
    ("00042", "584650042", 'Чехол «Ёлка», 6,7"', "手机壳；蓝色", "690.50"),
    ("1E5", "584650105", "Кабель USB-C 2 м", "数据线", "349.00"),
    ("=SUM(A1)", "584650777", "Лампа; тёплая", "台灯", "1290.00"),
    ("КРУЖКА-8", "584650888", "Кружка керамическая 350 мл", "陶瓷杯", "450.00"),
)
_STATUSES = (
    ("Ожидает сборки", "等待备货"),
    ("Ожидает отгрузки", "等待发运"),
    ("Доставляется", "运输中"),
    ("Доставлен", "已签收"),
    ("Отменён", "已取消"),
)
_BEGIN = datetime(2026, 11, 1, 6, 0, 7)  # noqa: DTZ001 - exports carry no zone


def postings(count: int, *, waiting_only: bool = False, begin: datetime = _BEGIN) -> Iterator[Row]:
    """``count`` rows, one per product; every fifth posting has two. Dates are UTC as Ozon writes them."""
    made = 0
    for n in itertools.count():
        for piece in range(2 if n % 5 == 4 else 1):
            if made == count:
                return
            made += 1
            yield _row(n, piece, 0 if waiting_only else n % 7, begin)


def _row(n: int, piece: int, kind: int, begin: datetime) -> Row:
    offer, sku, name, name_zh, price = _GOODS[(n + piece) % len(_GOODS)]
    status, status_zh = _STATUSES[max(0, kind - 2)]
    accepted = begin + timedelta(seconds=37 * n)
    end = accepted.replace(hour=20, minute=59, second=59)
    order = f"{41234567 + n:08d}-{n % 9999:04d}"
    sent = kind >= 4
    return {
        "order": order,
        "posting": f"{order}-1",
        "accepted": str(accepted),
        "pack_by": str(end + timedelta(days=2)),
        "ship_by": str(end + timedelta(days=3)),
        "status": status,
        "status_zh": status_zh,
        "handed_over": str(accepted + timedelta(days=1)) if sent else "",
        "delivered": str(accepted + timedelta(days=6)) if kind == 5 else "",
        "cancelled": str(accepted + timedelta(hours=5)) if kind == 6 else "",
        "reason": "买家取消" if kind == 6 else "",
        "name": name,
        "name_zh": name_zh,
        "sku": sku,
        "offer": offer,
        "price": price,
        "currency": "RUB",
        "quantity": str(1 + n % 3 // 2),
        "weight": "0.4",
        "warehouse": ("Химки", "Шэньчжэнь")[n % 2],
        "region": "Тестовая область",
        "city": "Примерск",
        "method": ("СДЭК до двери", "Почта России")[n % 2],
        "carrier": ("CDEK", "Russian Post")[n % 2],
        "recipient": f"Образец {n}",
        "phone": f"+7 000 000 {n % 10000:04d}",
        "address": f"ул. Примерная, д. {n % 99}",
        "zip": "000000",
        "": "",
    }


def table_of(layout: str, rows: Iterable[Row]) -> list[list[str]]:
    """Header and rows as the file has them."""
    columns = LAYOUTS[layout]
    return [[title for title, _ in columns], *([row[key] for _, key in columns] for row in rows)]


def write_csv(path: Path, rows: Iterable[Sequence[str]], encoding: str = "utf-8-sig", delimiter: str = ";") -> Path:
    """Like Ozon: filled values quoted, empty ones not."""
    with path.open("w", encoding=encoding, newline="") as file:
        for row in rows:
            quoted = ('"' + cell.replace('"', '""') + '"' if cell else "" for cell in row)
            file.write(delimiter.join(quoted) + "\n")
    return path


def write_csv_export(
    path: Path, layout: str, rows: Iterable[Row], encoding: str = "utf-8-sig", delimiter: str = ";"
) -> Path:
    """One export as CSV. A letter that ``encoding`` lacks is a mistake of the caller."""
    return write_csv(path, table_of(layout, rows), encoding, delimiter)


def write_xlsx(path: Path, rows: Iterable[Sequence[object]], title: str = "") -> Path:
    """A workbook of one sheet; text stays text. ``title`` goes into a row above."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Отправления")
    if title:
        sheet.append([title])
    for row in rows:
        cells = []
        for value in row:
            if isinstance(value, str) and value.startswith("="):
                cell = WriteOnlyCell(sheet, value)
                cell.data_type = "s"
                cells.append(cell)
            else:
                cells.append(None if value == "" else value)
        sheet.append(cells)
    book.save(path)
    return path


def write_xlsx_export(path: Path, layout: str, rows: Iterable[Row], title: str = "") -> Path:
    """One export as a workbook: SKU, quantity and prices are numbers there, moments are text."""
    header, *body = table_of(layout, rows)
    numeric = {i for i, (_, key) in enumerate(LAYOUTS[layout]) if key in {"sku", "quantity", "price"}}
    typed = ([float(c) if i in numeric and c else c for i, c in enumerate(row)] for row in body)
    return write_xlsx(path, [header, *typed], title)


def write_big(path: Path, rows: int, layout: str = "fbs_ru_29") -> Path:
    """A long export; CSV or XLSX by the ending of ``path``."""
    if path.suffix == ".xlsx":
        return write_xlsx_export(path, layout, postings(rows))
    columns = LAYOUTS[layout]
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";", lineterminator="\n")
        writer.writerow([title for title, _ in columns])
        writer.writerows([row[key] for _, key in columns] for row in postings(rows))
    return path


def write_all(folder: Path) -> list[Path]:
    """One small file of each layout, encoding and delimiter."""
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for layout in LAYOUTS:
        encodings = ["utf-8-sig", "utf-8", "gb18030"] + ([] if "zh" in layout else ["cp1251"])
        for encoding, (name, sign) in itertools.product(encodings, (("semicolon", ";"), ("comma", ","), ("tab", "\t"))):
            path = folder / f"{layout}_{encoding}_{name}.csv"
            made.append(write_csv_export(path, layout, _plain(postings(12), encoding), encoding, sign))
        made.append(write_xlsx_export(folder / f"{layout}.xlsx", layout, postings(12)))
        made.append(write_xlsx_export(folder / f"{layout}_title.xlsx", layout, postings(12), "Отчёт по отправлениям"))
    return made


def _plain(rows: Iterable[Row], encoding: str) -> Iterator[Row]:
    """Rows without the Chinese that cp1251 lacks."""
    for row in rows:
        yield (
            {k: v.encode(encoding, "replace").decode(encoding) for k, v in row.items()} if encoding == "cp1251" else row
        )


if __name__ == "__main__":
    for made_file in write_all(Path(sys.argv[1])):
        print(made_file)
