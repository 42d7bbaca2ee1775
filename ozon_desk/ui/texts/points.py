"""Points of Ozon's (R13) in words: what stands, what a further violation brings."""

from __future__ import annotations

from datetime import datetime

from ozon_desk.domain.points import PointsStanding, Violation
from ozon_desk.ui import formats
from ozon_desk.ui.saying import QT_TRANSLATE_NOOP, say
from ozon_desk.ui.texts.names import consequence


def points_standing(standing: PointsStanding, zone: str) -> str:
    """ "8 of 15 points; 5 lapse on 3 Dec 2026". ``zone``: whose days are told."""
    told = QT_TRANSLATE_NOOP("points", "{total} of {limit} points")
    if standing.next_lapse is not None:
        told = QT_TRANSLATE_NOOP("points", "{total} of {limit} points; {lapsing} lapse on {day}")
    day = formats.day(standing.next_lapse, zone) if standing.next_lapse is not None else ""
    return say(
        "points",
        told,
        {"total": standing.total, "limit": standing.limit, "lapsing": standing.next_points, "day": day},
    )


def points_warning(standing: PointsStanding, zone: str) -> str:
    """What everybody must know; empty where the limit isn't in sight."""
    if not standing.in_sight:
        return ""
    reached = QT_TRANSLATE_NOOP("points", "{points}: reached. What Ozon does: {consequence}")
    near = QT_TRANSLATE_NOOP("points", "{points}. One more violation (up to {most}) may reach the limit: {consequence}")
    return say(
        "points",
        reached if standing.reached else near,
        {
            "points": points_standing(standing, zone),
            "most": standing.most,
            "consequence": consequence("advertising_suspended"),
        },
    )


def points_state(one: Violation, zone: str, now: datetime) -> str:
    """Whether they count, and until when."""
    if one.withdrawn:
        return say("points", QT_TRANSLATE_NOOP("points", "withdrawn"))
    if one.lapses_at is None:
        return say("points", QT_TRANSLATE_NOOP("points", "count; nobody has said until when"))
    day = {"day": formats.day(one.lapses_at, zone)}
    if one.stands(now):
        return say("points", QT_TRANSLATE_NOOP("points", "count until {day}"), day)
    return say("points", QT_TRANSLATE_NOOP("points", "lapsed on {day}"), day)


def points_line(one: Violation, zone: str, now: datetime) -> str:
    told = (
        formats.day(one.at, zone),
        str(one.points),
        one.carrier,
        one.posting_number,
        one.note,
        points_state(one, zone, now),
    )
    return " | ".join(filter(None, told))
