"""R13: points Ozon gives for violations, and what they come to. When they lapse is typed; nothing is guessed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.rulebook import RuleBook


@dataclass(frozen=True, slots=True)
class Violation:
    """One entry of the ledger. Moments are in UTC; ``lapses_at`` None: nobody has said when. ``withdrawn``: Ozon has
    taken the points back, or they were a mistake."""

    id: int
    at: datetime
    points: int
    carrier: str
    posting_number: str = ""
    note: str = ""
    lapses_at: datetime | None = None
    withdrawn: bool = False

    def stands(self, now: datetime) -> bool:
        """Whether its points count. At the moment it lapses they still do."""
        return not self.withdrawn and (self.lapses_at is None or now <= self.lapses_at)


@dataclass(frozen=True, slots=True)
class PointsStanding:
    """What counts now. ``limit`` is where Ozon suspends advertising (R13), ``most`` what one violation may bring;
    ``next_lapse`` when the next points lapse, and how many (None, 0: nobody has said of any)."""

    total: int
    limit: int
    most: int
    next_lapse: datetime | None
    next_points: int

    @property
    def left(self) -> int:
        """How many more may come until the limit is reached."""
        return max(self.limit - self.total, 0)

    @property
    def reached(self) -> bool:
        return self.total >= self.limit

    @property
    def in_sight(self) -> bool:
        """Whether a single further violation may reach the limit (and something stands at all)."""
        return self.total > 0 and self.total + self.most >= self.limit


def standing(violations: Iterable[Violation], rules: RuleBook, now: datetime) -> PointsStanding:
    rule = rules.rule("R13")
    counting = [one for one in violations if one.stands(now)]
    lapses = [one.lapses_at for one in counting if one.lapses_at is not None]
    next_lapse = min(lapses, default=None)
    lapsing = sum(one.points for one in counting if one.lapses_at is not None and one.lapses_at == next_lapse)
    return PointsStanding(
        sum(one.points for one in counting), rule.value, rule.more["most_points"], next_lapse, lapsing
    )


def check_points(points: int, rules: RuleBook) -> None:
    """``Refusal("points_out_of_range")`` (points, least, most)."""
    more = rules.rule("R13").more
    least, most = more["least_points"], more["most_points"]
    if not least <= points <= most:
        raise Refusal("points_out_of_range", points=points, least=least, most=most)
