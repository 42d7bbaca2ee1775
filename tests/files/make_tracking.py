"""A big list of tracking numbers as a seller's forwarder sends it, with faults of every kind at known rows."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final, NamedTuple

from ozon_desk.domain.carriers import russian_inland_check_digit, s10_check_digit
from ozon_desk.domain.drafts import PostingDraft
from ozon_desk.domain.posting import Package
from ozon_desk.domain.status import OzonStatus
from ozon_desk.services.desk import Desk
from ozon_desk.services.tracking import TrackLine
from tests.builders import draft, take_in
from tests.files.make_exports import write_xlsx

HEADER: Final = ["Номер отправления", "Трек-номер", "Перевозчик", "Короб", "Внутренний номер"]
METHOD: Final = "СДЭК до двери"

FAULTS: Final = {
    "destroyed": "tracking_damaged",
    "fraction": "tracking_damaged",
    "posting_destroyed": "tracking_damaged",
    "hashes": "tracking_damaged",
    "check_digit": "check_digit_wrong",
    "spaces": "tracking_spaces",
    "posting_in_field": "tracking_is_posting_number",
    "empty": "tracking_empty",
    "no_posting": "no_posting_number",
    "unknown": "posting_unknown",
    "cancelled": "posting_cancelled",
    "taken": "tracking_taken",
    "twice": "tracking_taken",
    "second": "second_number",
    "no_box": "package_unknown",
    "placeholder": "tracking_placeholder",
    "untracked": "carrier_no_tracking",
    "not_whitelisted": "carrier_not_whitelisted",
    "not_of_method": "carrier_not_of_method",
    "other_carrier": "number_of_other_carrier",
    "domestic": "tracking_is_domestic",
    "domestic_same": "domestic_same",
    "domestic_taken": "domestic_is_tracking",
    "pool": "pool_given",
}
"""Kind of fault -> the code by which it is named."""

_PLACEHOLDERS: Final = ("TEST", "нет", "0000000000", "无", "TBD", "123456789", "-", "неизвестно", "XXXX", "暂无")
_UNTRACKED: Final = ("平邮", "Простое письмо", "no tracking")


class Line(NamedTuple):
    cells: list[str]
    posting: str
    number: str
    fault: str
    """"" where the line is good."""


def posting_of(n: int) -> str:
    return f"{41_000_000 + n:08d}-{1000 + n % 9000:04d}-1"


def s10(n: int, country: str = "RU") -> str:
    serial = f"{60_000_000 + n:08d}"
    return f"RA{serial}{s10_check_digit(serial)}{country}"


def inland(n: int) -> str:
    first = f"801{n:010d}"
    return first + russian_inland_check_digit(first)


def good(n: int) -> tuple[str, str]:
    """(number, carrier as the list names it or nothing)."""
    return (
        (s10(n), ""),
        (inland(n), "Почта России"),
        (f"YT23{n:014d}", ""),
        (f"10{n:08d}", "СДЭК"),
        (f"UG{n:09d}YP", "燕文"),
        (f"FWD-{n:07d}", ""),
    )[n % 6]


def lines(count: int, share: float = 0.03) -> list[Line]:
    """``count`` lines, ``share`` of them with a fault of each kind, the others good; mixed."""
    each = round(count * share)
    order = [fault for fault in FAULTS for _ in range(each)]
    order += [""] * (count - len(order))
    # Each fault is spread over the whole file, and the first ones are good.
    step = next(step for step in (7919, 7907, 7901) if count % step)
    mixed = [""] * count
    for place, fault in enumerate(reversed(order)):
        mixed[place * step % count] = fault
    return _made(mixed)


def _made(mixed: list[str]) -> list[Line]:
    made: list[Line] = []
    clean: list[tuple[str, str]] = []
    """Posting and number of good lines above."""
    for n, fault in enumerate(mixed):
        # Needs a good line above it.
        kind = "" if fault in ("twice", "second") and not clean else fault
        posting = posting_of(n)
        number, carrier = good(n)
        box, domestic = "", ""
        wrong = str((int(s10(n)[10]) + 1) % 10)
        if kind == "destroyed":
            number = f"{1 + n % 9},{n % 90000 + 10000:05d}E+13"
        elif kind == "fraction":
            number = f"{inland(n)}.0"
        elif kind == "posting_destroyed":
            posting = f"{1 + n % 9},{n % 90000 + 10000:05d}E+11"
        elif kind == "hashes":
            number = "#######"
        elif kind == "check_digit":
            number, carrier = f"{s10(n)[:10]}{wrong}RU", ""
        elif kind == "spaces":
            number, carrier = f"{s10(n)[:5]} {s10(n)[5:10]} {wrong}RU", ""
        elif kind == "posting_in_field":
            number, carrier = posting_of(n + 1), ""
        elif kind == "empty":
            number = ""
        elif kind == "no_posting":
            posting = ""
        elif kind == "unknown":
            posting = f"9{posting[1:]}"
        elif kind == "taken":
            number, carrier = s10(90_000 + n), ""
        elif kind == "twice":
            number, carrier = clean[n % len(clean)][1], ""
        elif kind == "second":
            posting = clean[n % len(clean)][0]
        elif kind == "no_box":
            box = "7"
        elif kind == "placeholder":
            number, carrier = _PLACEHOLDERS[n % len(_PLACEHOLDERS)], ""
        elif kind == "untracked":
            carrier = _UNTRACKED[n % len(_UNTRACKED)]
        elif kind == "not_whitelisted":
            number, carrier = f"YT23{n:014d}", "云途"
        elif kind == "not_of_method":
            number, carrier = f"UG{n:09d}YP", ""
        elif kind == "other_carrier":
            number, carrier = s10(n), "Yanwen"
        elif kind == "domestic":
            number, carrier = f"SF{9_000_000_000_000 + n}", ""
        elif kind == "domestic_same":
            number, carrier = f"SF{8_000_000_000_000 + n}", ""
            domestic = number
        elif kind == "domestic_taken":
            domestic = s10(90_000 + n)
        elif kind == "pool":
            number, carrier = s10(180_000 + n), ""
        elif not kind:
            clean.append((posting, number))
        made.append(Line([posting, number, carrier, box, domestic], posting, number, kind))
    return made


def write(path: Path, made: list[Line]) -> Path:
    """As CSV or XLSX, by the name's ending."""
    rows = [HEADER, *(line.cells for line in made)]
    if path.suffix == ".xlsx":
        return write_xlsx(path, iter(rows))
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=";").writerows(rows)
    return path


def prepare(desk: Desk, made: list[Line]) -> None:
    """The postings of a list, and whatever its faults need: numbers that are taken, a method, domestic numbers."""
    take_in(desk, *_drafts(made))
    others = [n for n, line in enumerate(made) if line.fault in ("taken", "domestic_taken", "pool", "domestic")]
    take_in(desk, *(draft(f"5{posting_of(n)[1:]}") for n in others))
    pool = [n for n in others if made[n].fault == "pool"]
    if pool:
        # Out of the pool and cleared since: such a number is still that box's.
        desk.pool.add(desk.pool.read_text("\n".join(s10(180_000 + n) for n in pool)), carrier="Russian Post")
        desk.tracking.apply([TrackLine(n, f"5{posting_of(n)[1:]}", s10(180_000 + n)) for n in pool])
    pairs = []
    for n in others:
        box = Package(1)
        if made[n].fault == "domestic":
            box = Package(1, domestic_number=f"SF{9_000_000_000_000 + n}", domestic_carrier="SF")
        elif made[n].fault != "pool":
            box = Package(1, s10(90_000 + n), "Russian Post")
        before = desk.deeds.find(f"5{posting_of(n)[1:]}")
        pairs.append((before, replace(before, packages=(box,))))
    with desk.pen.deed("track", {"count": len(pairs)}, many=True) as deed:
        deed.change(pairs)


def _drafts(made: list[Line]) -> Iterator[PostingDraft]:
    for n, line in enumerate(made):
        method = {"delivery_method": METHOD, "carrier": "CDEK"} if line.fault == "not_of_method" else {}
        status = OzonStatus.CANCELLED if line.fault == "cancelled" else OzonStatus.AWAITING_PACKAGING
        yield draft(posting_of(n), status=status, **method)
