"""What to think of a tracking number, in one short line beside it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final, Protocol

from ozon_desk.ui.saying import QT_TRANSLATE_NOOP, clauses, say
from ozon_desk.ui.texts.errors import alarm, worded

VERDICTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "check_digit_right": QT_TRANSLATE_NOOP("verdicts", "check digit right"),
        "shape_known": QT_TRANSLATE_NOOP("verdicts", "shape known"),
        "shape_unknown": QT_TRANSLATE_NOOP("verdicts", "shape unknown: compare it with the receipt"),
        "several_carriers": QT_TRANSLATE_NOOP("verdicts", "choose the carrier: {carriers}"),
        "check_digit_wrong": QT_TRANSLATE_NOOP("verdicts", "check digit should be {expected}, is {found}: typo?"),
        "carrier_not_of_method": QT_TRANSLATE_NOOP(
            "verdicts", "the delivery method is {method_carrier}, this is {carrier}: Ozon counts that as an error"
        ),
        "number_of_other_carrier": QT_TRANSLATE_NOOP("verdicts", "not a number of {carrier}; it fits {fits}"),
        "carrier_not_whitelisted": QT_TRANSLATE_NOOP(
            "verdicts",
            "{carrier} isn't on Ozon's list: {least} to {most} points each, {limit} suspend advertising, "
            "a deposit of {deposit} RUB may be frozen",
        ),
        "carrier_unknown": QT_TRANSLATE_NOOP(
            "verdicts", "{carrier} isn't in the shop's list of carriers: nobody here knows it"
        ),
        "carrier_no_tracking": QT_TRANSLATE_NOOP("verdicts", "{carrier} has no tracking: Ozon cancels"),
        "tracking_placeholder": QT_TRANSLATE_NOOP(
            "verdicts", "a placeholder: the box still counts as without a number"
        ),
        "tracking_empty": QT_TRANSLATE_NOOP("verdicts", "no number"),
        "tracking_is_posting_number": QT_TRANSLATE_NOOP("verdicts", "this is a posting number"),
        "tracking_damaged": QT_TRANSLATE_NOOP("verdicts", "Excel has damaged this number: copy it as text"),
        "tracking_spaces": QT_TRANSLATE_NOOP("verdicts", "spaces inside: type it without them"),
        "tracking_taken": QT_TRANSLATE_NOOP(
            "verdicts", "same number as {posting}, box {package}; each box needs its own"
        ),
        "domestic_only": QT_TRANSLATE_NOOP("verdicts", "domestic number only"),
        "domestic_same": QT_TRANSLATE_NOOP("verdicts", "the same as the domestic number"),
        "domestic_is_tracking": QT_TRANSLATE_NOOP(
            "verdicts", "its domestic number is the tracking number of {posting}, box {package}"
        ),
        "tracking_is_domestic": QT_TRANSLATE_NOOP(
            "verdicts", "this is a domestic number, that of {posting}, box {package}"
        ),
        "pool_given": QT_TRANSLATE_NOOP("verdicts", "given out of the pool to {posting}, box {package}"),
        "number_has_it": QT_TRANSLATE_NOOP("verdicts", "it had this number already"),
        "no_number_yet": QT_TRANSLATE_NOOP("verdicts", "no number yet"),
        "pool_twice": QT_TRANSLATE_NOOP("verdicts", "in the pool already"),
        "pool_repeated": QT_TRANSLATE_NOOP("verdicts", "the same number as in row {row}"),
        "second_number": QT_TRANSLATE_NOOP("verdicts", "second number for this box; the first is {number}"),
        "no_posting_number": QT_TRANSLATE_NOOP("verdicts", "no posting number"),
        "posting_unknown": QT_TRANSLATE_NOOP("verdicts", "no such posting"),
        "posting_cancelled": QT_TRANSLATE_NOOP("verdicts", "posting cancelled"),
        "package_unknown": QT_TRANSLATE_NOOP("verdicts", "the posting has no box {package}"),
    }
)


class Judged(Protocol):
    """A line with its verdict. ``also``: other warnings that hold, where there can be any."""

    @property
    def code(self) -> str: ...
    @property
    def facts(self) -> Mapping[str, Any]: ...


def verdict(track: Judged) -> str:
    """One line, beginning in lower case: all that is to be said, the gravest first. Codes that only errors have are
    told by their title."""
    return clauses([_told(code, track.facts) for code in (track.code, *getattr(track, "also", ()))])


def _told(code: str, facts: Mapping[str, Any]) -> str:
    source = VERDICTS.get(code)
    return alarm(code, facts).title if source is None else say("verdicts", source, worded(facts))
