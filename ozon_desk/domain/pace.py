"""How fast the shop packs, and whether the work of the day fits into what is left of it. Nothing is guessed: without
enough hours of packing there is no pace."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from statistics import median
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from ozon_desk.domain.days import DAY
from ozon_desk.domain.places import Warehouse

DAYS_BACK: Final = 14
LEAST_HOURS: Final = 3
"""Of packing, below which nothing is said."""
LEAST_OF_WEEKDAY: Final = 6
"""Hours of packing on this day of the week, from which they alone are asked."""
AT_WORK: Final = timedelta(minutes=60)
"""Who has packed within it is at work now."""


class PackedHour(NamedTuple):
    """Postings one packer packed in one hour of the clock; ``hour`` counts since 1970 in UTC."""

    hour: int
    who: str
    postings: int


@dataclass(frozen=True, slots=True)
class Pace:
    """Postings per hour. ``together``: the median over hours in which anybody packed; ``each``: over the hours of each
    packer. ``hours``: over how many the first one goes; ``weekday``: only over days like this one. ``at_work``: who has
    packed just now (an empty name: nobody was signed in)."""

    together: float
    each: float
    hours: int
    weekday: bool
    at_work: tuple[str, ...] = ()

    @property
    def now(self) -> float:
        """Postings per hour as the shop stands: of those at work; as usual where nobody is."""
        return self.each * len(self.at_work) if self.at_work else self.together


def pace_of(hours: Iterable[PackedHour], day: date, zone: str, at_work: Sequence[str] = ()) -> Pace | None:
    """``day`` is today in ``zone`` (IANA), whose days of the week are meant. None: too little is known."""
    place = ZoneInfo(zone)
    known = list(hours)
    alike = [one for one in known if _weekday(one.hour, place) == day.weekday()]
    by_weekday = len({one.hour for one in alike}) >= LEAST_OF_WEEKDAY
    chosen = alike if by_weekday else known
    together: dict[int, int] = defaultdict(int)
    for one in chosen:
        together[one.hour] += one.postings
    if len(together) < LEAST_HOURS:
        return None
    each = median(one.postings for one in chosen)
    return Pace(float(median(together.values())), float(each), len(together), by_weekday, tuple(at_work))


def _weekday(hour: int, zone: ZoneInfo) -> int:
    return datetime.fromtimestamp(hour * 3600, UTC).astimezone(zone).weekday()


class Work(NamedTuple):
    """A posting to be packed by ``due`` (UTC): its hand-over's last moment, or the moment to ship."""

    due: datetime
    posting_id: int
    posting_number: str


@dataclass(frozen=True, slots=True)
class Fit:
    """Whether the work fits. ``begin_by``: who begins then, at the latest, gets everything done in time (UTC; None: no
    work). ``slips``: what isn't done in time when they go on from now, what is due first first. ``late``: past its
    moment already. ``done_at``: when the last of ``fits`` is packed."""

    work: int
    begin_by: datetime | None
    slips: tuple[Work, ...]
    late: tuple[Work, ...]
    done_at: datetime | None

    @property
    def fits(self) -> bool:
        return not self.slips


def fit(works: Iterable[Work], per_hour: float, now: datetime) -> Fit:
    """Earliest due first. A posting that can't be done in time any more is put back behind those that can: so as few
    as possible slip. What is late already takes nobody's time here."""
    each = timedelta(hours=1) / per_hour
    ordered = sorted(works)
    late = tuple(work for work in ordered if work.due < now)
    open_ = ordered[len(late) :]
    begin_by = min((work.due - place * each for place, work in enumerate(open_, 1)), default=None)
    slips: list[Work] = []
    done = 0
    for work in open_:
        if now + (done + 1) * each <= work.due:
            done += 1
        else:
            slips.append(work)
    return Fit(len(open_), begin_by, tuple(slips), late, now + done * each if done else None)


def last_day_of_work(warehouse: Warehouse, today: date, furthest: int = 14) -> date:
    """The last day whose postings must be packed today: the day before somebody works again."""
    day = today
    for _ in range(furthest):
        if warehouse.works_on(day + DAY):
            break
        day += DAY
    return day
