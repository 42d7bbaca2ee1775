"""What a scanner's text can mean.

Scanners are keyboards: under a Russian layout ``ii305`` arrives as ``шш305``, and Caps Lock flips the case.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

GS: Final = "\x1d"
"""Separates the fields of a GS1 code; part of the code, though Python takes it for white space."""

_RUSSIAN: Final = 'ёйцукенгшщзхъфывапролджэячсмитьбю.ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,"№;:?/'
_ENGLISH: Final = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?@#$^&|"
_TO_ENGLISH: Final = str.maketrans(_RUSSIAN, _ENGLISH)

_BLANKS: Final = " \t\r\n\v\f\u00a0\u200b\ufeff"

POSTING_NUMBER: Final = re.compile(r"\d{6,}-\d{4}-\d+", re.ASCII)
_OZON_LABEL: Final = re.compile(r"%\d{1,3}%\d{6,12}|\d{13,14}|ii\d{6,}", re.ASCII | re.IGNORECASE)
_COMMAND: Final = re.compile(r"OD-[A-Z][A-Z0-9-]*", re.ASCII)
_GS1_PREFIX: Final = re.compile(r"\](?:d2|C1|Q3|e0)")
_GS1: Final = re.compile(r"01\d{14}(?:1[1-7]\d{6})*(?:21|.*\x1d21)", re.ASCII)
_TRACKING: Final = re.compile(r"(?=.*\d{6})(?=.*[A-Z])[A-Z0-9]{10,24}", re.ASCII)
_DESK_LABEL: Final = re.compile(r"([^/\s]+)/([1-9]\d{0,3})/([1-9]\d{0,5})", re.ASCII)


class ScanKind(StrEnum):
    """What a text looks like; only the store knows what it is."""

    POSTING_NUMBER = "posting_number"
    OZON_LABEL = "ozon_label"
    COMMAND = "command"
    DESK_LABEL = "desk_label"
    TRACKING = "tracking"
    MEASURE = "measure"
    """A weight or a size, while the bench waits for one."""
    GS1 = "gs1"
    PRODUCT = "product"


@dataclass(frozen=True, slots=True)
class DeskLabel:
    """The small DataMatrix on a label printed here; a later ``serial`` (from 1) voids the earlier ones."""

    posting_number: str
    package: int
    serial: int


def to_english_layout(text: str) -> str:
    """The same keys pressed under the English layout."""
    return text.translate(_TO_ENGLISH)


def repair(text: str) -> tuple[str, ...]:
    """Everything the scanner may have meant, likeliest first, each once, nothing for an empty scan.

    As it came (without blanks at the ends), as under the English layout, with Caps Lock undone, both; then the same
    with full-width and compatibility characters made plain. A GS inside stays.
    """
    plain = text.strip(_BLANKS)
    if not plain:
        return ()
    candidates: list[str] = []
    for form in (plain, unicodedata.normalize("NFKC", plain)):
        flipped = form.swapcase()
        candidates += [form, _on_english_keys(form), flipped, _on_english_keys(flipped)]
    return tuple(dict.fromkeys(candidates))


def _on_english_keys(text: str) -> str:
    """A Russian layout has no Latin letters, so a text with one wasn't typed under it.

    Caps Lock is undone before this: it turns the Russian letters that stand on punctuation keys too.
    """
    return text if any("A" <= letter.upper() <= "Z" for letter in text) else to_english_layout(text)


def classify(text: str) -> ScanKind:
    """A guess by shape alone, of one candidate of ``repair``.

    13 or 14 digits are guessed to be Ozon's lower barcode, though an EAN and a Russian Post number look the same.
    """
    if POSTING_NUMBER.fullmatch(text):
        return ScanKind.POSTING_NUMBER
    if _COMMAND.fullmatch(text):
        return ScanKind.COMMAND
    if parse_desk_label(text) is not None:
        return ScanKind.DESK_LABEL
    if _GS1_PREFIX.match(text) or _GS1.match(text.lstrip(GS)):
        return ScanKind.GS1
    if _OZON_LABEL.fullmatch(text):
        return ScanKind.OZON_LABEL
    if _TRACKING.fullmatch(text):
        return ScanKind.TRACKING
    return ScanKind.PRODUCT


def encode_desk_label(label: DeskLabel) -> str:
    """``posting/package/serial``; ValueError where it couldn't be read back."""
    text = f"{label.posting_number}/{label.package}/{label.serial}"
    if parse_desk_label(text) != label:
        raise ValueError("a desk label needs a posting number without '/' or blanks, a package and a serial from 1")
    return text


def parse_desk_label(text: str) -> DeskLabel | None:
    """The label a scanned text stands for, or None."""
    found = _DESK_LABEL.fullmatch(text)
    return DeskLabel(found[1], int(found[2]), int(found[3])) if found else None
