"""What each element of a label says, from its content and the words of the label's language."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache
from typing import Final
from unicodedata import normalize

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.label_content import LabelContent, LabelWords
from ozon_desk.domain.label_layout import Fit, Span
from ozon_desk.domain.label_templates import Element, ElementKind, Group
from ozon_desk.domain.scans import DeskLabel, encode_desk_label

_LONGEST: Final = 300
"""No label shows more characters of one text than this; what is longer is cut before anybody measures it."""


class Speaker:
    """Says the elements of one label."""

    __slots__ = ("_carrier", "_content", "_method", "_words")

    def __init__(self, content: LabelContent, words: LabelWords, *, with_carrier: bool) -> None:
        """``with_carrier``: the carrier is an element, so the delivery method need not say it again."""
        self._content = content
        self._words = words
        carrier, method = content.carrier, content.delivery_method
        self._carrier, self._method = _carrier_and_method(carrier, method) if with_carrier else ("", tidy(method))

    def spans(self, group: Group) -> tuple[Span, ...]:
        """The text of one group, its parts with a middle dot between; nothing where there is nothing to say."""
        if len(group) == 1:
            return self._element(group[0])
        parts = [spans for element in group if (spans := self._element(element))]
        for number, spans in enumerate(parts[:-1]):
            parts[number] = (*spans[:-1], Span(spans[-1].text + " · ", spans[-1].bold))
        return tuple(span for spans in parts for span in spans)

    def matrix(self) -> str:
        """What the DataMatrix says: ``posting/package/serial``. Raises Refusal ``barcode_impossible`` (text)."""
        content = self._content
        try:
            return encode_desk_label(DeskLabel(content.posting_number, content.package_number, content.serial))
        except ValueError as error:
            raise Refusal("barcode_impossible", text=content.posting_number) from error

    def _element(self, element: Element) -> tuple[Span, ...]:
        text = self._text(element)
        if not text:
            return ()
        value = Span(text, element.bold)
        if not element.caption or not element.traits.caption:
            return (value,)
        caption = getattr(self._words, element.traits.caption) + (" " if element.kind is ElementKind.SHIP_BY else ": ")
        # Lines are broken in one kind of letters only.
        return (Span(caption + text, element.bold),) if element.fit is Fit.WRAP else (Span(caption), value)

    def _text(self, element: Element) -> str:
        kind, content, words = element.kind, self._content, self._words
        if element.traits.shows:
            return tidy(getattr(content, element.traits.shows))
        match kind:
            case ElementKind.CARRIER:
                return self._carrier
            case ElementKind.DELIVERY_METHOD:
                return self._method
            case ElementKind.TEXT:
                return tidy(element.text)
            case ElementKind.PACKAGE:
                return words.package.format(number=content.package_number, count=content.package_count)
            case ElementKind.PIECES:
                return words.pieces.format(count=sum(line.quantity for line in content.goods))
            case ElementKind.SHIP_BY:
                return "" if content.ship_by is None else moment_text(content.ship_by, words)
            case ElementKind.MARKS:
                reprint = words.reprint.format(copy=content.copy) if content.copy > 1 else ""
                return " · ".join(part for part in (words.not_ozon * content.is_ozon_logistics, reprint) if part)
            case ElementKind.SERIAL:
                return tidy(self.matrix())
            case _:
                return ""


@lru_cache(maxsize=256)
def _carrier_and_method(carrier: str, method: str) -> tuple[str, str]:
    """The method without the carrier's name before it; in the carrier's place where no carrier is known."""
    carrier, method = tidy(carrier), tidy(method)
    if not carrier:
        return method, ""
    if method.casefold().startswith(carrier.casefold()):
        method = method[len(carrier) :].lstrip(" ,·-—")
    return carrier, method


def moment_text(moment: datetime, words: LabelWords) -> str:
    """Date and time with a hint of the zone: ``18.11 20:59 MSK``, elsewhere ``18.11 20:59 UTC+8``."""
    text = words.moment.format(
        day=f"{moment.day:02d}", month=f"{moment.month:02d}", time=f"{moment.hour:02d}:{moment.minute:02d}"
    )
    if moment.tzname() == "MSK":
        return f"{text} {words.moscow}"
    offset = moment.utcoffset()
    if offset is None:
        raise ValueError("a label shows aware moments only")
    minutes = round(offset.total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    sign = "-" if minutes < 0 else "+"
    return f"{text} UTC{sign}{hours}" + (f":{rest:02d}" if rest else "")


@lru_cache(maxsize=2048)
def tidy(text: str) -> str:
    """One line: line breaks, tabs and control characters of a spreadsheet cell have no place on a label.

    Remembered: carrier, warehouse and goods are the same on half of a batch.
    """
    text = normalize("NFC", text[: 2 * _LONGEST])
    if not text.isprintable():
        text = "".join(sign if sign.isprintable() else " " for sign in text)
    return " ".join(text.split())[:_LONGEST].rstrip()
