"""Sentences for what is refused around tracking events and delivery dates."""

from __future__ import annotations

from typing import Final

from ozon_desk.ui.saying import QT_TRANSLATE_NOOP

EVENTS: Final = {
    "event_which_box": (
        QT_TRANSLATE_NOOP("refusals", "Several boxes: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "Say which box it is about"),
    ),
    "event_in_future": (
        QT_TRANSLATE_NOOP("refusals", "That hasn't happened yet"),
        QT_TRANSLATE_NOOP("refusals", "Check the time and its time zone"),
    ),
    "event_before_order": (
        QT_TRANSLATE_NOOP("refusals", "Older than the order: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "Carriers use numbers again: this was said of another parcel. Check the date"),
    ),
    "event_mapping_incomplete": (
        QT_TRANSLATE_NOOP("refusals", "Not enough columns"),
        QT_TRANSLATE_NOOP("refusals", "A number, a date, and a status or a description are needed"),
    ),
    "promise_past": (
        QT_TRANSLATE_NOOP("refusals", "That day is over: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "Choose a day the parcel can still arrive on"),
    ),
    "promise_moves_used": (
        QT_TRANSLATE_NOOP("refusals", "The date can't be moved again: {posting}"),
        QT_TRANSLATE_NOOP(
            "refusals", "Ozon allows {most} moves, and they are used. Deliver, or settle it with the buyer"
        ),
    ),
    "file_of_orders": (
        QT_TRANSLATE_NOOP("refusals", "An export of orders: {file}"),
        QT_TRANSLATE_NOOP("refusals", "It has no tracking events. Import it with Ctrl+I"),
    ),
    "events_what": (
        QT_TRANSLATE_NOOP("refusals", "Events of what?"),
        QT_TRANSLATE_NOOP("refusals", "Give a file, or a posting with --list or --add"),
    ),
}
