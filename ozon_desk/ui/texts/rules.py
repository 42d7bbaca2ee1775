"""The rule book in plain words: each rule as a sentence that follows its numbers, its fields, and what was changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from PySide6.QtCore import QObject

from ozon_desk.domain.posting import IntegrationType
from ozon_desk.domain.rulebook import Calendar, Rule
from ozon_desk.services.rule_book import RulePreview, value
from ozon_desk.ui import formats
from ozon_desk.ui.saying import QT_TRANSLATE_NOOP, listed, say
from ozon_desk.ui.texts.counted import counted_days
from ozon_desk.ui.texts.names import country_name, integration_name

EDITIONS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "guides": QT_TRANSLATE_NOOP("rule_editions", "Sellers' guides"),
        "ozon_help_2026": QT_TRANSLATE_NOOP("rule_editions", "Ozon help 2026"),
    }
)
UNITS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "days": QT_TRANSLATE_NOOP("rule_units", "days"),
        "hours": QT_TRANSLATE_NOOP("rule_units", "hours"),
        "minutes": QT_TRANSLATE_NOOP("rule_units", "minutes"),
        "percent": QT_TRANSLATE_NOOP("rule_units", "%"),
        "rub": QT_TRANSLATE_NOOP("rule_units", "₽"),
        "rows": QT_TRANSLATE_NOOP("rule_units", "rows"),
        "points": QT_TRANSLATE_NOOP("rule_units", "points"),
        "services": QT_TRANSLATE_NOOP("rule_units", "allowed"),
        "moves": QT_TRANSLATE_NOOP("rule_units", "times"),
    }
)


class RuleSpans(QObject):
    """Spans inside a sentence, with the word before them, so that every language can decline them."""

    def within(self, n: int) -> str:
        return self.tr("within %n calendar day(s)", "", n)

    def within_working(self, n: int) -> str:
        return self.tr("within %n working day(s) ({country})", "", n)

    def days(self, n: int) -> str:
        return self.tr("%n calendar day(s)", "", n)

    def working(self, n: int) -> str:
        return self.tr("%n working day(s) ({country})", "", n)

    def for_hours(self, n: int) -> str:
        return self.tr("for %n hour(s)", "", n)

    def after_days(self, n: int) -> str:
        return self.tr("after %n day(s)", "", n)

    def times(self, n: int) -> str:
        return self.tr("at most %n time(s)", "", n)


def _within(rule: Rule, n: int | None = None) -> str:
    n = rule.value if n is None else n
    if n == 0:
        return say("rule_sentences", QT_TRANSLATE_NOOP("rule_sentences", "on the same day"))
    if rule.calendar is Calendar.BUSINESS:
        return RuleSpans().within_working(n).format(country=country_name(rule.country))
    return RuleSpans().within(n)


def _days(rule: Rule) -> str:
    if rule.calendar is Calendar.BUSINESS:
        return RuleSpans().working(rule.value).format(country=country_name(rule.country))
    return RuleSpans().days(rule.value)


def _pack(rule: Rule) -> tuple[str, Mapping[str, str]]:
    told = QT_TRANSLATE_NOOP(
        "rule_sentences", "Pack {within} once Ozon has accepted the order; no warehouse may take more than {most}."
    )
    return told, {"within": _within(rule), "most": counted_days(rule.more["max_days"])}


def _pack_final(rule: Rule) -> tuple[str, Mapping[str, str]]:
    told = QT_TRANSLATE_NOOP("rule_sentences", "When Ozon's overdue notice has come, pack {within}.")
    return told, {"within": _within(rule)}


def _ship(rule: Rule) -> tuple[str, Mapping[str, str]]:
    if rule.value == 0:
        told = QT_TRANSLATE_NOOP("rule_sentences", "Ship by the last packing day, whatever the cut-off.")
        return told, {}
    told = QT_TRANSLATE_NOOP(
        "rule_sentences", "Ship by the last packing day; an order accepted after the cut-off has longer: {days}."
    )
    return told, {"days": _days(rule)}


def _first_mile(rule: Rule) -> tuple[str, Mapping[str, str]]:
    most = {"most": counted_days(rule.more["max_days"])}
    if rule.value == 0:
        told = QT_TRANSLATE_NOOP(
            "rule_sentences",
            "A first mile counts only where a delivery method or carrier says how long it takes; never more than "
            "{most}.",
        )
        return told, most
    told = QT_TRANSLATE_NOOP(
        "rule_sentences",
        "The carrier's hub has the parcel {within} of the hand-over, unless the method or carrier says otherwise; "
        "never more than {most}.",
    )
    return told, {"within": _within(rule), **most}


def _track(rule: Rule) -> tuple[str, Mapping[str, str]]:
    told = QT_TRANSLATE_NOOP("rule_sentences", "Enter the tracking number {within} once the parcel is handed over.")
    return told, {"within": _within(rule)}


def _visible(rule: Rule) -> tuple[str, Mapping[str, str]]:
    told = QT_TRANSLATE_NOOP(
        "rule_sentences",
        "A new number may stay unknown at the carrier {inland}, from abroad {abroad}; until then nobody is warned.",
    )
    spans = RuleSpans()
    return told, {
        "inland": spans.for_hours(rule.value),
        "abroad": spans.for_hours(rule.more["international_hours"]),
    }


def _silent(rule: Rule) -> tuple[str, Mapping[str, str]]:
    told = QT_TRANSLATE_NOOP(
        "rule_sentences",
        "Nothing heard {silent}: contact the carrier and tell the buyer; {high} Ozon marks the posting “High Risk”; "
        "{falls} the shop falls in Ozon's search (about {views} % fewer views).",
    )
    spans = RuleSpans()
    return told, {
        "silent": spans.for_hours(rule.value),
        "high": spans.after_days(rule.more["high_risk_days"]),
        "falls": spans.after_days(rule.more["rank_falls_days"]),
        "views": formats.number(rule.more["views_lost_percent"]),
    }


def _replace(rule: Rule) -> tuple[str, Mapping[str, str]]:
    told = QT_TRANSLATE_NOOP(
        "rule_sentences", "Give Ozon a number that can be traced {within} once it has asked for one."
    )
    return told, {"within": _within(rule)}


def _deliver(rule: Rule) -> tuple[str, Mapping[str, str]]:
    told = QT_TRANSLATE_NOOP(
        "rule_sentences",
        "When the promised day has passed, promise a new one {within}, {times} in all; {final} without one Ozon "
        "cancels.",
    )
    spans = RuleSpans()
    return told, {
        "within": _within(rule),
        "times": spans.times(rule.more["max_moves"]),
        "final": spans.after_days(rule.more["final_days"]),
    }


def _buyer(rule: Rule) -> tuple[str, Mapping[str, str]]:
    told = QT_TRANSLATE_NOOP(
        "rule_sentences", "The buyer may cancel without asking when delivery is later than promised by {days}."
    )
    return told, {"days": _days(rule)}


def _answer(rule: Rule) -> tuple[str, Mapping[str, str]]:
    told = QT_TRANSLATE_NOOP("rule_sentences", "Answer Ozon's question about an order {within}.")
    return told, {"within": _within(rule)}


def _support(rule: Rule) -> tuple[str, Mapping[str, str]]:
    told = QT_TRANSLATE_NOOP("rule_sentences", "Ozon's support decides a case {within}, at the soonest {soonest}.")
    return told, {"within": _within(rule), "soonest": RuleSpans().after_days(rule.more["soonest_days"])}


def _whitelist(rule: Rule) -> tuple[str, Mapping[str, str]]:
    told = QT_TRANSLATE_NOOP(
        "rule_sentences",
        "A carrier Ozon doesn't allow brings {least} to {most} penalty points each time; at {value} points advertising "
        "is suspended, and a deposit of {deposit} ₽ may be frozen.",
    )
    more = rule.more
    numbers = {"least": more["least_points"], "most": more["most_points"], "value": rule.value}
    return told, _numbers({**numbers, "deposit": more["deposit_rub"]})


def _untracked(rule: Rule) -> tuple[str, Mapping[str, str]]:
    told = QT_TRANSLATE_NOOP("rule_sentences", "Services without tracking are refused.")
    if rule.value:
        told = QT_TRANSLATE_NOOP("rule_sentences", "Services without tracking that are allowed: {value}.")
    return told, _numbers({"value": rule.value})


def _signature(rule: Rule) -> tuple[str, Mapping[str, str]]:
    told = QT_TRANSLATE_NOOP(
        "rule_sentences", "From {value} ₽ on, delivery against a signature is advised; it costs about {price} ₽."
    )
    return told, _numbers({"value": rule.value, "price": rule.more["price_rub"]})


def _evidence(rule: Rule) -> tuple[str, Mapping[str, str]]:
    told = QT_TRANSLATE_NOOP("rule_sentences", "Send photos or video of the packing {within} once Ozon asks for them.")
    return told, {"within": _within(rule)}


def _overdue(rule: Rule) -> tuple[str, Mapping[str, str]]:
    told = QT_TRANSLATE_NOOP(
        "rule_sentences",
        "From {value} % late shipments on, Ozon can block the warehouse; counted over {window}, the newest left out: "
        "{without}.",
    )
    more = rule.more
    return told, {
        **_numbers({"value": rule.value}),
        "window": counted_days(more["window_days"]),
        "without": counted_days(more["without_last_days"]),
    }


def _cancels(rule: Rule) -> tuple[str, Mapping[str, str]]:
    told = QT_TRANSLATE_NOOP(
        "rule_sentences",
        "To {value} % cancellations by the shop over {window} (the newest left out: {without}) are free; above, each "
        "costs {fee_1} % of its price, from {step_2} % on {fee_2} %, from {step_3} % on {fee_3} %, at most {most} ₽; "
        "over {block} % the warehouse is blocked.",
    )
    more = rule.more
    names = ("fee_1_percent", "fee_2_percent", "fee_3_percent", "step_2_percent", "step_3_percent", "block_percent")
    numbers = {name.removesuffix("_percent"): more[name] for name in names}
    numbers |= {"value": rule.value, "most": more["most_rub"]}
    spans = {"window": counted_days(more["window_days"]), "without": counted_days(more["without_last_days"])}
    return told, {**_numbers(numbers), **spans}


def _download(rule: Rule) -> tuple[str, Mapping[str, str]]:
    told = QT_TRANSLATE_NOOP(
        "rule_sentences",
        "A file of exactly {value} rows was probably cut off by Ozon; a back-up is due {after}, or history is lost.",
    )
    return told, {**_numbers({"value": rule.value}), "after": RuleSpans().after_days(rule.more["backup_days"])}


def _numbers(numbers: Mapping[str, int]) -> dict[str, str]:
    return {name: formats.number(number) for name, number in numbers.items()}


_SENTENCES: Final[Mapping[str, Callable[[Rule], tuple[str, Mapping[str, str]]]]] = MappingProxyType(
    {
        "R1": _pack,
        "R2": _pack_final,
        "R3": _ship,
        "R4": _first_mile,
        "R5": _track,
        "R6": _visible,
        "R7": _silent,
        "R8": _replace,
        "R9": _deliver,
        "R10": _buyer,
        "R11": _answer,
        "R12": _support,
        "R13": _whitelist,
        "R14": _untracked,
        "R15": _signature,
        "R16": _evidence,
        "R17": _overdue,
        "R18": _cancels,
        "R19": _download,
    }
)


def rule_sentence(rule: Rule) -> str:
    """A rule in plain words, with its numbers in them."""
    told, facts = _SENTENCES[rule.id](rule)
    return say("rule_sentences", told, facts)


def edition_name(edition: str) -> str:
    return say("rule_editions", EDITIONS.get(edition, edition))


def unit_of(rule: Rule, field: str) -> str:
    """The unit of a number of a rule in words; a further number has it in its name."""
    has_own = field in rule.more or field == "alarm_minutes"
    unit = field.rpartition("_")[2] if has_own else rule.unit
    return say("rule_units", UNITS.get(unit, unit))


def ways_told(kinds: frozenset[IntegrationType]) -> str:
    """For which ways of delivery a rule counts."""
    if kinds == frozenset(IntegrationType):
        return say("rule_ways", QT_TRANSLATE_NOOP("rule_ways", "every way of delivery"))
    if not kinds:
        return say("rule_ways", QT_TRANSLATE_NOOP("rule_ways", "no way of delivery: the rule is off"))
    return listed([integration_name(kind) for kind in IntegrationType if kind in kinds])


def calendar_told(rule: Rule) -> str:
    """Which days a rule counts."""
    if rule.calendar is Calendar.CALENDAR:
        return say("rule_calendars", QT_TRANSLATE_NOOP("rule_calendars", "calendar days"))
    told = QT_TRANSLATE_NOOP("rule_calendars", "working days ({country})")
    return say("rule_calendars", told, {"country": country_name(rule.country)})


def rule_value(rule: Rule, field: str) -> str:
    """One field of a rule, as it is told beside its own."""
    if field == "applies_to":
        return ways_told(rule.applies_to)
    if field in ("calendar", "country"):
        return calendar_told(rule)
    found: Any = value(rule, field)
    return f"{formats.number(found)} {unit_of(rule, field)}".strip()


class Foreseen(QObject):
    """What a change would do, counted."""

    def nothing(self, n: int) -> str:
        return self.tr("No deadline moves (of %n open posting(s))", "", n)

    def moved(self, n: int) -> str:
        return self.tr("%n open posting(s) get other deadlines", "", n)

    def late(self, n: int) -> str:
        return self.tr("%n become(s) late at once", "", n)

    def saved(self, n: int) -> str:
        return self.tr("%n is/are no longer late", "", n)


def foreseen(preview: RulePreview) -> str:
    """What a change would do now, in a line: how many move, how many become late."""
    told = Foreseen()
    if not preview.moved:
        return told.nothing(preview.looked)
    parts = [told.moved(preview.postings)]
    if preview.become_late:
        parts.append(told.late(preview.become_late))
    if preview.no_longer_late:
        parts.append(told.saved(preview.no_longer_late))
    return " · ".join(parts)
