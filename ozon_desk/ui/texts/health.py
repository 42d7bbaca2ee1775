"""The shop's health in words: indices, how far they are from their steps, forecasts, the pace (R17, R18)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from types import MappingProxyType
from typing import Any, Final

from PySide6.QtCore import QObject

from ozon_desk.domain.cancel_faults import Fault
from ozon_desk.domain.health import Distance, Index, Step, Window
from ozon_desk.domain.pace import Pace
from ozon_desk.services.cancel_counts import Cancellation
from ozon_desk.services.health import Forecast
from ozon_desk.services.workload import Workload
from ozon_desk.ui import formats
from ozon_desk.ui.saying import QT_TRANSLATE_NOOP, clauses, explained, listed, say
from ozon_desk.ui.texts.names import store_name

FAULTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "seller": QT_TRANSLATE_NOOP("faults", "the seller's"),
        "buyer": QT_TRANSLATE_NOOP("faults", "the buyer's"),
        "ozon": QT_TRANSLATE_NOOP("faults", "Ozon's"),
        "carrier": QT_TRANSLATE_NOOP("faults", "the carrier's"),
        "unknown": QT_TRANSLATE_NOOP("faults", "unknown"),
    }
)


class HealthCounts(QObject):
    """Sentences with a number in them."""

    def more_late(self, n: int) -> str:
        return self.tr("%n more late one(s) and the share is {percent}", "", n)

    def more_cancelled(self, n: int) -> str:
        return self.tr("%n more of them and the index is above {percent}", "", n)

    def fewer_late(self, n: int) -> str:
        return self.tr("%n fewer and the share is below {percent}", "", n)

    def fewer_cancelled(self, n: int) -> str:
        return self.tr("%n fewer and the index is back at {percent}", "", n)

    def if_slip(self, n: int) -> str:
        return self.tr("If today's %n slip", "", n)

    def if_due_slip(self, n: int) -> str:
        return self.tr("If the %n due on {day} slip", "", n)

    def wont_fit(self, n: int) -> str:
        return self.tr("%n won't be packed in time", "", n)

    def late_already(self, n: int) -> str:
        return self.tr("%n past their moment already", "", n)

    def to_pack(self, n: int) -> str:
        return self.tr("%n to pack today", "", n)

    def unknown_faults(self, n: int) -> str:
        return self.tr("%n cancellation(s) nobody knows the fault of", "", n)

    def computed(self, n: int) -> str:
        return self.tr("%n of them by this desk's own date, because Ozon gave none", "", n)

    def at_work(self, n: int) -> str:
        return self.tr("%n at work now", "", n)

    def hours(self, n: int) -> str:
        return self.tr("median of %n hour(s) of packing", "", n)


def percent(value: Decimal | int | None) -> str:
    """ "6.77 %"; a dash where there is nothing to count."""
    if value is None:
        return "–"
    return say("health", QT_TRANSLATE_NOOP("health", "{number} %"), {"number": formats.number(value)})


def fault_name(fault: Fault | str) -> str:
    return say("faults", FAULTS.get(str(fault), str(fault)))


def share_of(index: Index) -> str:
    """ "103 of 1,960"."""
    if not index.denominator:
        return say("health", QT_TRANSLATE_NOOP("health", "nothing was due"))
    facts = {"part": formats.number(index.numerator), "all": formats.number(index.denominator)}
    return say("health", QT_TRANSLATE_NOOP("health", "{part} of {all}"), facts)


def window_text(window: Window) -> str:
    """ "10 Nov – 16 Nov"."""
    facts = {"first": formats.short_day(window.first), "last": formats.short_day(window.last)}
    return say("health", QT_TRANSLATE_NOOP("health", "{first} – {last}"), facts)


def step_text(step: Step) -> str:
    """What the step brings: "20 %: Ozon may block the warehouse"."""
    if step.blocks:
        told = say("health", QT_TRANSLATE_NOOP("health", "Ozon may block"))
    elif step.fee:
        fee = {"fee": percent(step.fee)}
        told = say("health", QT_TRANSLATE_NOOP("health", "a fee of {fee} of the price of each cancelled order"), fee)
    else:
        told = ""
    at = percent(step.percent)
    if not step.reached_at:
        at = say("health", QT_TRANSLATE_NOOP("health", "above {percent}"), {"percent": at})
    return explained(at, told) if told else at


def step_mark(step: Step) -> str:
    """The step in few words, on its line in a chart: "above 4 %: 3 %"."""
    facts = {"percent": percent(step.percent), "fee": percent(step.fee)}
    return say("health", QT_TRANSLATE_NOOP("health", "above {percent}: fee {fee}"), facts)


def distance_text(index: Index) -> str:
    """How far the next step is, or how far back the one that is reached; empty where nothing was due."""
    if not index.denominator:
        return ""
    ahead = index.next_distance
    if ahead is not None and ahead.more:
        return _counted(ahead, ahead.more, ahead=True)
    if ahead is not None:
        return say("health", QT_TRANSLATE_NOOP("health", "Too few postings to reach the next step"))
    highest = index.distances[-1]
    return _counted(highest, highest.fewer, ahead=False)


def _counted(distance: Distance, n: int, *, ahead: bool) -> str:
    counts, late = HealthCounts(), distance.step.reached_at
    if ahead:
        told = counts.more_late(n) if late else counts.more_cancelled(n)
    else:
        told = counts.fewer_late(n) if late else counts.fewer_cancelled(n)
    return told.format(percent=percent(distance.step.percent))


def index_line(name: str, index: Index) -> str:
    """One index in a line for the command line."""
    told = [explained(name, percent(index.percent)), share_of(index), window_text(index.window)]
    if index.step is not None:
        told.append(step_text(index.step))
    told.append(distance_text(index))
    if index.computed:
        told.append(HealthCounts().computed(index.computed))
    if index.unknown:
        told.append(HealthCounts().unknown_faults(index.unknown))
    return " | ".join(filter(None, told))


def overdue_name(days: int) -> str:
    return say("health", QT_TRANSLATE_NOOP("health", "Overdue share ({days} days)"), {"days": days})


def cancels_name(days: int) -> str:
    return say("health", QT_TRANSLATE_NOOP("health", "Cancellation index ({days} days)"), {"days": days})


def place_text(store: str, warehouse: str | None, *, stores: bool = True) -> str:
    """ "Store A, Yiwu"; without the store where there is only one."""
    unnamed = say("health", QT_TRANSLATE_NOOP("health", "No warehouse"))
    parts = [store_name(store)] if stores else []
    return listed([*parts, *([] if warehouse is None else [warehouse or unnamed])])


def place_share(place: str, index: Index) -> str:
    """ "North, Yiwu: 13.26 % (48 of 362)"."""
    facts = {"place": place, "percent": percent(index.percent), "share": share_of(index)}
    return say("health", QT_TRANSLATE_NOOP("health", "{place}: {percent} ({share})"), facts)


def slip_title(forecast: Forecast, *, today: bool) -> str:
    """ "If today's 14 slip"."""
    n = len(forecast.postings)
    if today:
        return HealthCounts().if_slip(n)
    return HealthCounts().if_due_slip(n).format(day=formats.short_day(forecast.day))


def slip_kept(forecast: Forecast) -> str:
    """ "6.8 % if they leave in time, counted on 20 Nov"."""
    facts = {"percent": percent(forecast.kept.percent), "day": formats.short_day(forecast.counted_on)}
    return say("health", QT_TRANSLATE_NOOP("health", "{percent} if they leave in time; counted on {day}"), facts)


def forecast_line(forecast: Forecast, *, today: bool) -> str:
    told = explained(slip_title(forecast, today=today), percent(forecast.slipped.percent))
    return " | ".join((told, share_of(forecast.slipped), slip_kept(forecast)))


def fits_text(workload: Workload, now: datetime, zone: str) -> str:
    """ "work fits until 18:40"; what slips where it doesn't any more; that nobody can say where no pace is known."""
    if not workload.to_pack:
        return say("health", QT_TRANSLATE_NOOP("health", "nothing left to pack for today"))
    if workload.pace is None or workload.fit is None:
        return say("health", QT_TRANSLATE_NOOP("health", "too little was packed lately to say whether it fits"))
    fit = workload.fit
    if fit.slips:
        return HealthCounts().wont_fit(len(fit.slips))
    if fit.begin_by is None:
        return HealthCounts().late_already(len(fit.late))
    return say(
        "health", QT_TRANSLATE_NOOP("health", "work fits until {time}"), {"time": _time(fit.begin_by, now, zone)}
    )


def pace_text(pace: Pace | None) -> str:
    """ "25.5 postings an hour (median of 26 hours of packing), 3 at work now"."""
    if pace is None:
        return say("health", QT_TRANSLATE_NOOP("health", "pace unknown"))
    facts: dict[str, Any] = {"number": formats.decimal(pace.now, 1), "hours": HealthCounts().hours(pace.hours)}
    told = say("health", QT_TRANSLATE_NOOP("health", "{number} postings an hour ({hours})"), facts)
    return listed([told, HealthCounts().at_work(len(pace.at_work))]) if pace.at_work else told


def workload_line(workload: Workload, now: datetime, zone: str) -> str:
    told = [HealthCounts().to_pack(workload.to_pack), pace_text(workload.pace), fits_text(workload, now, zone)]
    if workload.fit is not None and workload.fit.late and workload.fit.begin_by is not None:
        told.append(HealthCounts().late_already(len(workload.fit.late)))
    return " | ".join(told)


def cancellation_line(one: Cancellation, zone: str) -> str:
    fault = explained(say("health", QT_TRANSLATE_NOOP("health", "fault")), fault_name(one.fault))
    told = [
        one.posting_number,
        formats.moment(one.cancelled_at, zone),
        one.reason,
        clauses([fault, one.note]) if one.note else fault,
    ]
    return " | ".join(filter(None, (*told, fee_text(one))))


def fee_text(one: Cancellation) -> str:
    """ "fee 149.70 RUB (3 %)"; empty where it costs nothing."""
    if not one.counts or not one.percent:
        return ""
    if one.fee is None:
        return say(
            "health",
            QT_TRANSLATE_NOOP("health", "a fee of {percent}, price unknown"),
            {"percent": percent(one.percent)},
        )
    facts = {"fee": formats.number(one.fee), "currency": one.currency or "RUB", "percent": percent(one.percent)}
    return say("health", QT_TRANSLATE_NOOP("health", "fee {fee} {currency} ({percent})"), facts)


def _time(at: datetime, now: datetime, zone: str) -> str:
    if formats.day(at, zone) == formats.day(now, zone):
        return formats.clock(at, zone)
    return f"{formats.short_day(at, zone)} {formats.clock(at, zone)}"
