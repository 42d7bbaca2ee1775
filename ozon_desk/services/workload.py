"""Whether today's work fits into what is left of the day, at the shop's own pace."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from ozon_desk.domain.days import DAY
from ozon_desk.domain.deadlines import end_of_moscow_day, moscow_day
from ozon_desk.domain.handovers import last_moment
from ozon_desk.domain.pace import AT_WORK, DAYS_BACK, Fit, Pace, Work, fit, last_day_of_work, pace_of
from ozon_desk.services.shop import Shop
from ozon_desk.storage import health as stored
from ozon_desk.storage import postings
from ozon_desk.storage.database import Database
from ozon_desk.storage.health import Scope


@dataclass(frozen=True, slots=True)
class Workload:
    """Whether today's work fits. Work: postings to be packed whose last good moment comes before their warehouse works
    again after today (``to_pack`` of them). ``pace`` None: too little was packed in the last two weeks to say; then
    ``fit`` is None too."""

    to_pack: int
    pace: Pace | None
    fit: Fit | None


def workload(database: Database, shop: Shop, scope: Scope, now: datetime) -> Workload:
    zone = shop.settings.time_zone
    until = now.replace(minute=0, second=0, microsecond=0)
    with database.reading() as connection:
        hours = stored.packed_hours(connection, until - DAYS_BACK * DAY, until)
        at_work = stored.packing_since(connection, now - AT_WORK)
        found = postings.by_ids(connection, stored.unpacked_ids(connection, scope))
    ends: dict[str, datetime] = {}
    works = []
    for posting in found:
        name = posting.warehouse
        if name not in ends:
            ends[name] = end_of_moscow_day(last_day_of_work(shop.warehouse(name), moscow_day(now)))
        last = last_moment(shop.deadlines(posting, now))
        if last is not None and last <= ends[name]:
            works.append(Work(last, posting.id, posting.posting_number))
    pace = pace_of(hours, now.astimezone(ZoneInfo(zone)).date(), zone, at_work)
    return Workload(len(works), pace, None if pace is None else fit(works, pace.now, now))
