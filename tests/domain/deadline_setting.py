"""The shop of the deadline tests: both editions, places, ways of delivery, and moments written in Moscow time."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from ozon_desk.domain.deadlines import Deadline, DeadlineKind, deadlines
from ozon_desk.domain.places import DeliveryMethod, Warehouse
from ozon_desk.domain.posting import IntegrationType, Package, Posting
from ozon_desk.domain.rulebook import RuleBook

DATA = json.loads((Path(__file__).parents[2] / "resources" / "rulebook.json").read_text(encoding="utf-8"))
GUIDES = RuleBook.from_data(DATA)
OZON_HELP = RuleBook.from_data(DATA, "ozon_help_2026")

MOSCOW = ZoneInfo("Europe/Moscow")
SHANGHAI = Warehouse("Yiwu", "Asia/Shanghai", "CN", 2)
TUSHINO = Warehouse("Tushino", "Europe/Moscow", "RU", 2)
VLADIVOSTOK = Warehouse("Artyom", "Asia/Vladivostok", "RU", 2)
CDEK = DeliveryMethod("CDEK", "CDEK", IntegrationType.TRACKING_3PL, time(17), 0)
NO_CUT_OFF = replace(CDEK, cut_off=None)
OWN = DeliveryMethod("By hand", integration_type=IntegrationType.NON_INTEGRATED)
TRACKED = (Package(1, "1105482930"),)


def at(text: str) -> datetime:
    """A moment written in Moscow time."""
    return datetime.fromisoformat(text).replace(tzinfo=MOSCOW).astimezone(UTC)


def posting(**fields: Any) -> Posting:
    return Posting(posting_number="0201234567-0029-1", **fields)


def shown(moment: datetime) -> str:
    """In Moscow time, without the year."""
    return moment.astimezone(MOSCOW).strftime("%m-%d %H:%M:%S")


def due(found: tuple[Deadline, ...]) -> dict[str, str]:
    """Kind -> due in Moscow time, nearest first."""
    return {one.kind.value: shown(one.due) for one in found}


def run(
    which: Posting,
    now: str = "2026-11-10 12:00",
    rules: RuleBook = GUIDES,
    warehouse: Warehouse | None = TUSHINO,
    method: DeliveryMethod | None = NO_CUT_OFF,
) -> dict[str, str]:
    """Everything that runs but R7, which has tests of its own."""
    found = deadlines(which, rules, warehouse, method, at(now))
    return due(tuple(one for one in found if one.rule != "R7"))


def changed(**changes: dict[str, object]) -> RuleBook:
    """The guides with the owner's changes."""
    return RuleBook.from_data(DATA, "guides", changes)


def kinds(found: tuple[Deadline, ...]) -> set[DeadlineKind]:
    return {one.kind for one in found}
