"""``ozon-desk health``: how Ozon judges the shop, and what tomorrow looks like. The command line isn't asked for an
owner."""

from __future__ import annotations

import argparse
from typing import Any

from ozon_desk.app.commands import codes
from ozon_desk.app.output import Output, iso
from ozon_desk.domain.cancel_faults import Fault
from ozon_desk.domain.health import Distance, Index
from ozon_desk.domain.places import MOSCOW
from ozon_desk.services.desk import Desk
from ozon_desk.services.health import Cancellation, Forecast, PlaceIndex, Scope, ShopHealth
from ozon_desk.services.workload import Workload
from ozon_desk.ui import texts
from ozon_desk.ui.texts import health as words


def health(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    """Says whose fault a cancellation was, where that is asked; then tells everything."""
    desk.packers.trust()
    desk.stores.check_asked(arguments.store)
    if arguments.fault is not None:
        posting, fault = arguments.fault
        desk.health.say_fault(posting, Fault(fault) if fault else None, arguments.note)
    found = desk.health.on(arguments.on, Scope(arguments.store, arguments.warehouse))
    if arguments.json:
        output.json(_health(found))
        return codes.ALL
    for line in _lines(desk, found):
        output.line(line)
    return codes.ALL


def _lines(desk: Desk, found: ShopHealth) -> list[str]:
    rules, now = desk.shop.rules, desk.now()
    stores = len({one.store for one in found.places}) > 1
    lines = [words.index_line(words.overdue_name(rules.rule("R17").more["window_days"]), found.overdue)]
    lines += [
        words.index_line(words.place_text(one.store, one.warehouse, stores=stores), one.index) for one in found.places
    ]
    lines.append(words.index_line(words.cancels_name(rules.rule("R18").more["window_days"]), found.cancels))
    if len(found.stores) > 1:
        lines += [words.index_line(words.place_text(one.store, None), one.index) for one in found.stores]
    lines += [words.cancellation_line(one, MOSCOW) for one in found.cancellations if one.counts or one in found.unknown]
    lines.append(" | ".join((texts.points_standing(found.points), texts.points_outlook(found.points))))
    lines += [words.forecast_line(one, today=one.day == found.day) for one in found.forecasts]
    if found.workload is not None:
        lines.append(words.workload_line(found.workload, now, desk.shop.settings.time_zone))
    return lines


def _health(found: ShopHealth) -> dict[str, Any]:
    points = found.points
    return {
        "day": found.day.isoformat(),
        "store": found.scope.store,
        "warehouse": found.scope.warehouse,
        "overdue_share": {
            **_index("R17", found.overdue),
            "computed": found.overdue.computed,
            "warehouses": [_place(one) for one in found.places],
        },
        "cancellation_index": {
            **_index("R18", found.cancels),
            "unknown": found.cancels.unknown,
            "undated": found.undated,
            "stores": [_store(one) for one in found.stores],
            "cancellations": [_cancellation(one) for one in found.cancellations if one.counts],
        },
        "unknown_faults": [_cancellation(one) for one in found.unknown],
        "points": {
            "points": points.total,
            "limit": points.limit,
            "left": points.left,
            "in_sight": points.in_sight,
            "reached": points.reached,
            "next_lapse": iso(points.next_lapse),
        },
        "forecast": [_forecast(one) for one in found.forecasts],
        "today": None if found.workload is None else _workload(found.workload),
    }


def _index(rule: str, index: Index) -> dict[str, Any]:
    """The threshold is the first one; ``share`` in percent."""
    return {
        "rule": rule,
        "numerator": index.numerator,
        "denominator": index.denominator,
        "share": None if index.percent is None else float(index.percent),
        "window": {"from": index.window.first.isoformat(), "to": index.window.last.isoformat()},
        "threshold": index.steps[0].percent,
        "steps": [_step(one) for one in index.distances],
    }


def _step(one: Distance) -> dict[str, Any]:
    return {
        "percent": one.step.percent,
        "reached": one.more == 0,
        "more_to_reach": one.more,
        "fewer_to_leave": one.fewer,
        "fee_percent": one.step.fee,
        "blocks": one.step.blocks,
    }


def _place(one: PlaceIndex) -> dict[str, Any]:
    return {"store": one.store, "warehouse": one.warehouse, **_index("R17", one.index)}


def _store(one: PlaceIndex) -> dict[str, Any]:
    return {"store": one.store, **_index("R18", one.index)}


def _cancellation(one: Cancellation) -> dict[str, Any]:
    return {
        "posting_number": one.posting_number,
        "cancelled_at": iso(one.cancelled_at),
        "store": one.store,
        "warehouse": one.warehouse,
        "reason": one.reason,
        "fault": str(one.fault),
        "fault_by": "owner" if one.by_owner else "ozon_words",
        "note": one.note,
        "counts": one.counts,
        "fee_percent": one.percent,
        "price": None if one.price is None else float(one.price),
        "currency": one.currency,
        "fee": None if one.fee is None else float(one.fee),
        "fee_limited": one.limited,
    }


def _forecast(one: Forecast) -> dict[str, Any]:
    return {
        "day": one.day.isoformat(),
        "counted_on": one.counted_on.isoformat(),
        "postings": [posting.posting_number for posting in one.postings],
        "if_kept": _index("R17", one.kept),
        "if_slipped": _index("R17", one.slipped),
        "warehouses": [
            {
                "store": place.store,
                "warehouse": place.warehouse,
                "if_kept": _index("R17", kept),
                "if_slipped": _index("R17", slipped),
            }
            for place, kept, slipped in one.places
        ],
    }


def _workload(one: Workload) -> dict[str, Any]:
    """``pace``: postings per hour, null where too little was packed in the last two weeks to say."""
    pace, fit = one.pace, one.fit
    return {
        "to_pack": one.to_pack,
        "pace": None if pace is None else round(pace.now, 2),
        "pace_hours": 0 if pace is None else pace.hours,
        "pace_of_weekday": pace is not None and pace.weekday,
        "at_work": 0 if pace is None else len(pace.at_work),
        "fits": None if fit is None else fit.fits,
        "fits_until": None if fit is None else iso(fit.begin_by),
        "done_at": None if fit is None else iso(fit.done_at),
        "will_slip": None if fit is None else [work.posting_number for work in fit.slips],
        "late_already": None if fit is None else [work.posting_number for work in fit.late],
    }
