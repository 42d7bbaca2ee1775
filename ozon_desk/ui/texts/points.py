"""Points of Ozon's (R13) in words: what stands, what a further violation brings."""

from __future__ import annotations

from datetime import datetime

from ozon_desk.domain.places import MOSCOW
from ozon_desk.domain.points import PointsStanding, Violation
from ozon_desk.ui import formats
from ozon_desk.ui.saying import QT_TRANSLATE_NOOP, say


def points_standing(standing: PointsStanding) -> str:
    """ "8 of 15 points; 5 lapse on 3 Dec 2026"."""
    told = QT_TRANSLATE_NOOP("points", "{total} of {limit} points")
    if standing.next_lapse is not None:
        told = QT_TRANSLATE_NOOP("points", "{total} of {limit} points; {lapsing} lapse on {day}")
    facts = {"total": standing.total, "limit": standing.limit, "lapsing": standing.next_points}
    return say("points", told, {**facts, "day": _day(standing.next_lapse)})


def points_outlook(standing: PointsStanding) -> str:
    """What the next violation brings, or the last one has brought."""
    if standing.reached:
        return say("points", QT_TRANSLATE_NOOP("points", "The limit is reached: Ozon suspends the shop's advertising"))
    if standing.in_sight:
        near = QT_TRANSLATE_NOOP(
            "points", "One more violation (up to {most} points) may reach the limit: Ozon then suspends advertising"
        )
        return say("points", near, {"most": standing.most})
    return say(
        "points", QT_TRANSLATE_NOOP("points", "Until Ozon suspends advertising: {left}"), {"left": standing.left}
    )


def points_warning(standing: PointsStanding) -> str:
    """What everybody must know; empty where the limit isn't in sight."""
    if not standing.in_sight:
        return ""
    pair = QT_TRANSLATE_NOOP("points", "{points}. {outlook}")
    return say("points", pair, {"points": points_standing(standing), "outlook": points_outlook(standing)})


def points_state(one: Violation, now: datetime) -> str:
    """Whether they count, and until when."""
    if one.withdrawn:
        return say("points", QT_TRANSLATE_NOOP("points", "withdrawn"))
    if one.lapses_at is None:
        return say("points", QT_TRANSLATE_NOOP("points", "count; nobody has said until when"))
    stands, lapsed = QT_TRANSLATE_NOOP("points", "count until {day}"), QT_TRANSLATE_NOOP("points", "lapsed on {day}")
    return say("points", stands if one.stands(now) else lapsed, {"day": _day(one.lapses_at)})


def points_line(one: Violation, now: datetime) -> str:
    told = (_day(one.at), str(one.points), one.carrier, one.posting_number, one.note, points_state(one, now))
    return " | ".join(filter(None, told))


def _day(moment: datetime | None) -> str:
    """Ozon's days are Moscow's, wherever the shop is."""
    return "" if moment is None else formats.day(moment, MOSCOW)
