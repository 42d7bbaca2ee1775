"""The two indices Ozon judges a shop by: the share of overdue shipments (R17) and that of cancellations (R18).

All numbers come from the rule book. Days are Moscow's, windows are whole days with both ends included.

**R17**, after Ozon's help page "Overdue Shipments" (docs.ozon.ru/global/en/launch/quality-assurance/overdue-shipments):
shipments handed over with a delay / all shipments that had to be shipped, of ``window_days`` days that end
``without_last_days`` days ago (7 days without today and yesterday: on the 18th those due from the 10th to the 16th). A
posting belongs to the day of its moment to ship (R3). It is overdue when it was handed over after that moment, or
hasn't been. One cancelled before the hand-over isn't taken into account from the day of its cancellation on; until then
it was overdue like any other. One that has left, nobody knows when, is only among all. Ozon may block at the threshold
itself ("20 % or more"), and it blocks a warehouse: so the share is told for each store and warehouse, too.

**R18**, after Ozon's pages "rFBS Error Index" and "Fines" (docs.ozon.com/global/en/ratings/cancellation-percentage and
/commissions/ozon-fees/fines): cancellations by the seller's fault / all shipments, of ``window_days`` days that end
``without_last_days`` days ago (14 days without today: on 10 May from 26 April to 9 May). A cancellation belongs to the
day it was cancelled on; all shipments are those accepted in the window and those cancelled in it by the seller's fault,
whenever they were accepted. Whose fault: ``cancel_faults``. The steps begin above their percentage ("4.01-10 %"). The
fee of a cancellation goes by the window that ends with its day, which is the one shown ``without_last_days`` days later
(Ozon's example: cancelled on 9 May, judged by the index of 26 April to 9 May).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from ozon_desk.domain.days import DAY, days_from
from ozon_desk.domain.rulebook import Rule, RuleBook

_KOPECK: Final = Decimal("0.01")
_ROUBLES: Final = ("", "RUB")
"""Ozon's exports leave the currency away where it is the rouble."""


@dataclass(frozen=True, slots=True)
class Window:
    """The days an index of one day is made of, both included."""

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    def __iter__(self) -> Iterator[date]:
        return days_from(self.first, self.last)


def window_on(day: date, rule: Rule) -> Window:
    """What is counted in the index that Ozon shows on ``day`` (R17, R18): a day at least, whatever an old database has
    written for it."""
    last = day - rule.more["without_last_days"] * DAY
    return Window(last - (max(rule.more["window_days"], 1) - 1) * DAY, last)


def shown_on(day: date, rule: Rule) -> date:
    """The first day that counts what happened on ``day``: its window ends with it."""
    return day + rule.more["without_last_days"] * DAY


@dataclass(frozen=True, slots=True)
class Step:
    """A threshold in percent. ``reached_at``: at the threshold itself, not only above it. ``fee``: percent of the price
    of each cancelled order (R18), 0 without one; ``blocks``: Ozon may block."""

    percent: int
    reached_at: bool
    fee: int = 0
    blocks: bool = False

    def reached(self, numerator: int, denominator: int) -> bool:
        if not denominator:
            return False
        over = 100 * numerator - self.percent * denominator
        return over >= 0 if self.reached_at else over > 0


def overdue_steps(rules: RuleBook) -> tuple[Step, ...]:
    """R17: one, at which the warehouse can be blocked."""
    return (Step(rules.rule("R17").value, reached_at=True, blocks=True),)


def cancel_steps(rules: RuleBook) -> tuple[Step, ...]:
    """R18, the lowest first. Above the last one the fee stays that of the one before."""
    rule = rules.rule("R18")
    more = rule.more
    return (
        Step(rule.value, False, more["fee_1_percent"]),
        Step(more["step_2_percent"], False, more["fee_2_percent"]),
        Step(more["step_3_percent"], False, more["fee_3_percent"]),
        Step(more["block_percent"], False, more["fee_3_percent"], blocks=True),
    )


@dataclass(frozen=True, slots=True)
class Distance:
    """How far an index is from a step, in postings of its window. ``more``: so many more of them, and the step is
    reached (0: it is; None: the window hasn't so many). ``fewer``: so many fewer, and it is left again (0: it isn't
    reached)."""

    step: Step
    more: int | None
    fewer: int


@dataclass(frozen=True, slots=True)
class Index:
    """One index on one day. ``computed``: of the denominator, so many rest on a moment reckoned by this desk because
    Ozon gave none (R17 only). ``unknown``: cancellations of the window nobody can say the fault of (R18 only)."""

    day: date
    window: Window
    numerator: int
    denominator: int
    steps: tuple[Step, ...]
    computed: int = 0
    unknown: int = 0

    @property
    def percent(self) -> Decimal | None:
        """To two places, as Ozon shows it; None where nothing was to be counted. Steps are compared exactly, not by
        this."""
        return percent_of(self.numerator, self.denominator)

    @property
    def step(self) -> Step | None:
        """The highest step that is reached."""
        reached = [step for step in self.steps if step.reached(self.numerator, self.denominator)]
        return reached[-1] if reached else None

    @property
    def blocks(self) -> bool:
        return self.step is not None and self.step.blocks

    @property
    def distances(self) -> tuple[Distance, ...]:
        return tuple(distance(self.numerator, self.denominator, step) for step in self.steps)

    @property
    def next_distance(self) -> Distance | None:
        """To the lowest step that isn't reached; None above all of them."""
        return next((one for one in self.distances if one.more != 0), None)


def percent_of(numerator: int, denominator: int) -> Decimal | None:
    if not denominator:
        return None
    return (Decimal(100 * numerator) / Decimal(denominator)).quantize(_KOPECK, ROUND_HALF_UP)


def distance(numerator: int, denominator: int, step: Step) -> Distance:
    """The denominator stays: whatever is late, or cancelled, has been among all of the window before."""
    if step.reached(numerator, denominator):
        # The most that doesn't reach it.
        least, rest = divmod(step.percent * denominator, 100)
        below = least - 1 if step.reached_at and not rest else least
        # A share of 0 % isn't left by anything.
        return Distance(step, 0, max(numerator - below, 0) if below >= 0 else numerator)
    quotient, rest = divmod(step.percent * denominator, 100)
    needed = quotient if step.reached_at and not rest else quotient + 1
    return Distance(step, needed - numerator if 0 < needed <= denominator else None, 0)


def fee_of(price: Decimal | None, currency: str, percent: int, rules: RuleBook) -> Decimal | None:
    """The fee of one cancelled order (R18) in the currency of its price; None where nobody knows the price.

    At most ``most_rub`` roubles: of a price in another currency that can't be said without Ozon's rate of the day, so
    there the fee is told without its limit.
    """
    if price is None:
        return None
    fee = (price * percent / 100).quantize(_KOPECK, ROUND_HALF_UP)
    return min(fee, Decimal(rules.rule("R18").more["most_rub"])) if is_limited(currency) else fee


def is_limited(currency: str) -> bool:
    """Whether the limit of R18, which is in roubles, can be held to a price in this currency."""
    return currency in _ROUBLES


def fee_percent(index: Index) -> int:
    """Of the price of each order cancelled on the day the window of ``index`` ends with (R18)."""
    return index.step.fee if index.step is not None else 0


@dataclass(frozen=True, slots=True)
class DueDay:
    """What was due on one Moscow day (R17). ``due``: all that count whatever day it is seen from, ``overdue`` of them;
    ``computed``: of ``due``, by a moment of this desk; ``ahead``: of ``due``, still here and in time. ``cancelled``:
    days on which others were cancelled before any hand-over: they were overdue until the day before."""

    due: int = 0
    overdue: int = 0
    computed: int = 0
    ahead: int = 0
    cancelled: tuple[tuple[date, int], ...] = ()
    """(day, number)"""


def overdue_index(day: date, days: Mapping[date, DueDay], rules: RuleBook, slipping: int = 0) -> Index:
    """R17 as Ozon shows it on ``day``; on one to come, if all that is ``ahead`` leaves in time but ``slipping`` of
    them."""
    window = window_on(day, rules.rule("R17"))
    within = [days[one] for one in window if one in days]
    later = sum(number for one in within for cancelled, number in one.cancelled if cancelled > day)
    return Index(
        day,
        window,
        sum(one.overdue for one in within) + later + slipping,
        sum(one.due for one in within) + later,
        overdue_steps(rules),
        computed=sum(one.computed for one in within),
    )


@dataclass(frozen=True, slots=True)
class CancelDay:
    """One Moscow day for R18. ``accepted`` on it; ``cancelled`` on it by the seller's fault, as the days those postings
    were accepted on (None: nobody knows) with their numbers; ``unknown`` cancelled on it, nobody knows whose fault."""

    accepted: int = 0
    cancelled: tuple[tuple[date | None, int], ...] = ()
    unknown: int = 0


def cancel_index(day: date, days: Mapping[date, CancelDay], rules: RuleBook) -> Index:
    """R18 as Ozon shows it on ``day``."""
    window = window_on(day, rules.rule("R18"))
    within = [days[one] for one in window if one in days]
    cancelled = sum(number for one in within for _, number in one.cancelled)
    older = sum(n for one in within for accepted, n in one.cancelled if accepted is None or accepted not in window)
    return Index(
        day,
        window,
        cancelled,
        sum(one.accepted for one in within) + older,
        cancel_steps(rules),
        unknown=sum(one.unknown for one in within),
    )
