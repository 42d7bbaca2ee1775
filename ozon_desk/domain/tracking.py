"""Whether a text can be a tracking number, and whose."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from ozon_desk.domain.carriers import Carrier, Carriers, Fit
from ozon_desk.domain.errors import Fact
from ozon_desk.domain.scans import POSTING_NUMBER, to_english_layout


class Verdict(StrEnum):
    """``WARN``: a person may insist, and it is written down. ``REFUSED``: nobody may."""

    OK = "ok"
    WARN = "warn"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Judgement:
    """``number`` is cleaned and in upper case; ``carriers`` are those that fit; ``carrier`` the guess or the choice."""

    number: str
    verdict: Verdict
    code: str
    carriers: tuple[str, ...] = ()
    carrier: str = ""
    facts: Mapping[str, Fact] = field(default_factory=lambda: MappingProxyType({}))


_LOOKALIKES: Final = str.maketrans("АВЕКМНОРСТХУІ", "ABEKMHOPCTXYI")
_CYRILLIC: Final = re.compile(r"[\u0400-\u04ff]")
_DAMAGED: Final = re.compile(r"\d+[.,]\d*E[+-]?\d+|\d+E[+-]\d+|\d+[.,]\d+|#.*", re.ASCII)
"""Excel writes a power always with a sign or a fraction, so a real ``4E567`` passes."""


def judge(
    raw: str, *, posting_number: str, carriers: Carriers, chosen_carrier: str = "", method_carrier: str = ""
) -> Judgement:
    """What to think of ``raw`` as the tracking number of a package of ``posting_number``.

    ``chosen_carrier`` is what the person said, ``method_carrier`` the carrier of the delivery method; both free text.
    Whether the number is taken already only the store can say (``tracking_taken``).
    """
    text = _cleaned(raw)
    if not text:
        return Judgement("", Verdict.REFUSED, "tracking_empty")
    solid = "".join(text.split())
    if POSTING_NUMBER.fullmatch(solid) or solid in _own_numbers(posting_number):
        return Judgement(solid, Verdict.REFUSED, "tracking_is_posting_number")
    if _DAMAGED.fullmatch(solid.translate(_LOOKALIKES)):
        return Judgement(solid, Verdict.REFUSED, "tracking_damaged")
    number = _latin(solid, carriers)
    fits = carriers.fitting(number)
    if solid != text and not any(fit.proven for fit in fits):
        return Judgement(text, Verdict.REFUSED, "tracking_spaces")
    return _weigh(number, fits, carriers, chosen_carrier.strip(), method_carrier.strip())


def _weigh(number: str, fits: tuple[Fit, ...], carriers: Carriers, chosen: str, by_method: str) -> Judgement:
    named = carriers.named(chosen) if chosen else None
    method = carriers.named(by_method) if by_method else None
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

    def say(verdict: Verdict, code: str, **facts: Fact) -> Judgement:
        return Judgement(number, verdict, code, names, carrier, MappingProxyType(facts))

    if fits and fits[0].wrong:
        return say(Verdict.WARN, "check_digit_wrong", expected=fits[0].expected, found=fits[0].found)
    if method is not None and speaks is not None and not _same_way(speaks, method):
        return say(Verdict.WARN, "carrier_not_of_method", carrier=speaks.name, method_carrier=method.name)
    if not fits:
        return say(Verdict.OK, "shape_unknown")
    if named is not None and named.shapes and not any(_same_way(other.carrier, named) for other in fits):
        if any(other.proven for other in fits) or not number.isdigit():
            return say(Verdict.WARN, "number_of_other_carrier", carrier=named.name, fits=", ".join(names))
        return say(Verdict.OK, "shape_unknown")
    if not carrier:
        return say(Verdict.OK, "several_carriers", carriers=", ".join(names))
    return say(Verdict.OK, "check_digit_right" if any(other.proven for other in fits) else "shape_known")


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


def _cleaned(raw: str) -> str:
    """Full-width characters made plain, marks nobody sees taken out, every dash a hyphen, in upper case."""
    kinds = ((letter, unicodedata.category(letter)) for letter in unicodedata.normalize("NFKC", raw))
    text = "".join("-" if kind == "Pd" else letter for letter, kind in kinds if kind != "Cf")
    return text.strip().lstrip("'").strip().upper()


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
