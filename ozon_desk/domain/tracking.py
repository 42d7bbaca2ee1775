"""Whether a text can be a tracking number, and whose."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Final, NamedTuple

from ozon_desk.domain.carriers import Carrier, Carriers, Fit
from ozon_desk.domain.errors import Fact
from ozon_desk.domain.placeholders import is_placeholder
from ozon_desk.domain.rulebook import Rule
from ozon_desk.domain.scans import POSTING_NUMBER, to_english_layout


class Verdict(StrEnum):
    """``WARN``: a person may insist, and it is written down. ``REFUSED``: nobody may."""

    OK = "ok"
    WARN = "warn"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Judgement:
    """``number`` is cleaned and in upper case; ``carriers`` are those that fit; ``carrier`` the guess or the choice.

    ``code`` is the gravest there is to say, ``also`` are the other warnings that hold: who insists, insists on all.
    ``facts`` are those of all of them.
    """

    number: str
    verdict: Verdict
    code: str
    carriers: tuple[str, ...] = ()
    carrier: str = ""
    facts: Mapping[str, Fact] = field(default_factory=lambda: MappingProxyType({}))
    also: tuple[str, ...] = ()


_LOOKALIKES: Final = str.maketrans("АВЕКМНОРСТХУІ", "ABEKMHOPCTXYI")
_CYRILLIC: Final = re.compile(r"[\u0400-\u04ff]")
_DAMAGED: Final = re.compile(r"\d+[.,]\d*E[+-]?\d+|\d+E[+-]\d+|\d+[.,]\d+|#.*", re.ASCII)
"""Excel writes a power always with a sign or a fraction, so a real ``4E567`` passes."""
_WIDE, _KEPT = 12, 6
"""From so many digits on Excel writes a power, and so many of them it keeps. A real number ends like that once in
10,000,000."""


def judge(
    raw: str,
    *,
    posting_number: str,
    carriers: Carriers,
    chosen_carrier: str = "",
    method_carrier: str = "",
    whitelist: Rule | None = None,
) -> Judgement:
    """What to think of ``raw`` as the tracking number of a package of ``posting_number``.

    ``chosen_carrier`` is what the person said, ``method_carrier`` the carrier of the delivery method; both free text.
    ``whitelist`` is R13, or None where it doesn't apply. Whether the number is taken already, or is somebody's domestic
    one, only the store can say (``tracking_taken``, ``tracking_is_domestic``).
    """
    text = _cleaned(raw)
    chosen, by_method = chosen_carrier.strip(), method_carrier.strip()
    named = carriers.named(chosen) if chosen else None
    if named is not None and not named.tracked:
        return _no_tracking("".join(text.split()), named)
    if not text:
        return Judgement("", Verdict.REFUSED, "tracking_empty")
    solid = "".join(text.split())
    if POSTING_NUMBER.fullmatch(solid) or solid in _own_numbers(posting_number):
        return Judgement(solid, Verdict.REFUSED, "tracking_is_posting_number")
    if _DAMAGED.fullmatch(solid.translate(_LOOKALIKES)) or _rounded(solid):
        return Judgement(solid, Verdict.REFUSED, "tracking_damaged", facts=MappingProxyType({"value": solid}))
    if is_placeholder(solid) and (solid == text or not solid[-1].isdigit()):
        facts: dict[str, Fact] = {"number": solid}
        return Judgement(solid, Verdict.WARN, "tracking_placeholder", (), chosen, MappingProxyType(facts))
    number = _latin(solid, carriers)
    fits = carriers.fitting(number)
    if solid != text and not any(fit.proven for fit in fits):
        return Judgement(text, Verdict.REFUSED, "tracking_spaces")
    method = carriers.named(by_method) if by_method else None
    return _weigh(number, fits, _Said(chosen, named, by_method, method), whitelist)


class _Said(NamedTuple):
    """Whom the person has chosen and whose the delivery method is: as written, and as the list knows it."""

    chosen: str
    named: Carrier | None
    by_method: str
    method: Carrier | None


def _weigh(number: str, fits: tuple[Fit, ...], said: _Said, whitelist: Rule | None) -> Judgement:
    chosen, named, by_method, method = said
    fits = tuple(fit for fit in fits if not fit.wrong) or fits
    stranger = _stranger(chosen, named) if chosen else _stranger(by_method, method)
    if stranger and number.isdigit() and not any(fit.proven for fit in fits):
        # Ten or fourteen bare digits are many carriers' numbers; this one's shape isn't known.
        fits = ()
    names = tuple(fit.carrier.name for fit in fits)
    fit = _guess(fits, named, method)
    speaks = named if chosen else fit.carrier if fit is not None else None
    carrier = speaks.name if speaks is not None else chosen
    if not fits and not carrier and stranger:
        carrier = method.name if method is not None else by_method
        if method is not None and not method.tracked:
            return _no_tracking(number, method)
    proven = any(fit.proven for fit in fits)

    warnings: list[str] = []
    facts: dict[str, Fact] = {}
    if fits and fits[0].wrong:
        warnings.append("check_digit_wrong")
        facts |= {"expected": fits[0].expected, "found": fits[0].found}
    of_method = method is None or speaks is None or _same_way(speaks, method)
    if speaks is not None and method is not None and not of_method:
        warnings.append("carrier_not_of_method")
        facts |= {"carrier": speaks.name, "method_carrier": method.name}
    # A number that merely goes the way of its method was chosen by nobody here: the owner is told once, in Settings.
    if speaks is not None and whitelist is not None and (chosen or not of_method) and not speaks.whitelisted:
        warnings.append("carrier_not_whitelisted")
        facts |= whitelist_facts(speaks, whitelist)
    if named is not None and named.shapes and fits and not any(_same_way(one.carrier, named) for one in fits):
        if proven or not number.isdigit():
            warnings.append("number_of_other_carrier")
            facts |= {"carrier": named.name, "fits": ", ".join(names)}
        else:
            fits = ()
    if warnings:
        return Judgement(
            number, Verdict.WARN, warnings[0], names, carrier, MappingProxyType(facts), tuple(warnings[1:])
        )
    if chosen and named is None:
        # Written down as it was said; what Ozon thinks of it nobody here knows.
        facts = {"carrier": chosen}
        return Judgement(number, Verdict.OK, "carrier_unknown", names, carrier, MappingProxyType(facts))
    if not fits:
        return Judgement(number, Verdict.OK, "shape_unknown", names, carrier)
    if not carrier:
        facts = {"carriers": ", ".join(names)}
        return Judgement(number, Verdict.OK, "several_carriers", names, carrier, MappingProxyType(facts))
    return Judgement(number, Verdict.OK, "check_digit_right" if proven else "shape_known", names, carrier)


def whitelist_facts(carrier: Carrier, rule: Rule) -> dict[str, Fact]:
    """What Ozon does about a carrier that isn't on its list, in the numbers of R13 (points, points, points, RUB)."""
    return {
        "carrier": carrier.name,
        "least": rule.more["least_points"],
        "most": rule.more["most_points"],
        "limit": rule.value,
        "deposit": rule.more["deposit_rub"],
    }


def _no_tracking(number: str, carrier: Carrier) -> Judgement:
    """R14: nobody may insist."""
    facts: dict[str, Fact] = {"carrier": carrier.name}
    return Judgement(number, Verdict.REFUSED, "carrier_no_tracking", (), carrier.name, MappingProxyType(facts))


def _stranger(text: str, carrier: Carrier | None) -> bool:
    """Somebody named a carrier whose numbers the desk can't tell."""
    return bool(text) and (carrier is None or not carrier.shapes)


def _guess(fits: tuple[Fit, ...], named: Carrier | None, method: Carrier | None) -> Fit | None:
    """The only one that fits, or the one among them that the person or the delivery method names."""
    if len(fits) == 1:
        return fits[0]
    for wanted in (named, method):
        for fit in fits:
            if fit.carrier is wanted:
                return fit
    return None


def _same_way(carrier: Carrier, other: Carrier) -> bool:
    return carrier is other or (carrier.is_post and other.is_post)


def in_latin(number: str) -> str:
    """A number (upper case) in the Latin letters its Cyrillic ones look like; as it is where one looks like none."""
    if number.isascii():
        return number
    alike = number.translate(_LOOKALIKES)
    return alike if alike.isascii() and any(letter.isdigit() for letter in alike) else number


def _cleaned(raw: str) -> str:
    """Full-width characters made plain, marks nobody sees (a scanner's control characters among them) taken out, every
    dash a hyphen, in upper case."""
    if raw.isascii() and raw.isprintable():
        return raw.strip().lstrip("'").strip().upper()
    kinds = ((letter, unicodedata.category(letter)) for letter in unicodedata.normalize("NFKC", raw))
    text = "".join(
        "-" if kind == "Pd" else letter for letter, kind in kinds if kind != "Cf" and (kind != "Cc" or letter.isspace())
    )
    return text.strip().lstrip("'").strip().upper()


def _rounded(number: str) -> bool:
    """Whether it is what remains of "1.23457E+13" once somebody has widened the column: 12345700000000."""
    kept = number.rstrip("0")
    return len(number) >= _WIDE and number.isdecimal() and 0 < len(kept) <= _KEPT and not is_placeholder(number)


def _own_numbers(posting_number: str) -> tuple[str, str]:
    """The posting's number and, before the last hyphen, its order's."""
    own = posting_number.strip().upper()
    return own, own.rpartition("-")[0] or own


def _latin(number: str, carriers: Carriers) -> str:
    """A number typed or scanned with Cyrillic letters: look-alikes, or a Russian layout; as it is when in doubt."""
    if not _CYRILLIC.search(number):
        return number
    alike, by_keys = number.translate(_LOOKALIKES), to_english_layout(number)
    for candidate in (alike, by_keys):
        if any(not fit.wrong for fit in carriers.fitting(candidate)):
            return candidate
    mixed = any("A" <= letter <= "Z" for letter in number)
    return alike if mixed and alike.isascii() else number
