"""Texts to send about a case, in three languages: those of the program, or the shop's own in their place."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Final

from ozon_desk.domain.case_texts import (
    LANGUAGES,
    Audience,
    CaseTexts,
    check_template,
    fill,
    text_key,
    values_of,
)
from ozon_desk.domain.cases import Case, CaseKind, Condition
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.events import EventKind
from ozon_desk.domain.places import MOSCOW
from ozon_desk.domain.posting import Item, Package, Posting
from ozon_desk.services.clock import Clock
from ozon_desk.services.shop import Shop

_AFTER_DELIVERY: Final = frozenset({CaseKind.DAMAGED, CaseKind.NOT_RECEIVED, CaseKind.RETURN})


class CaseLetters:
    """Reading, but for ``keep`` and ``forget``, which are changes of settings."""

    def __init__(self, shop: Shop, clock: Clock, built_in: CaseTexts) -> None:
        self._shop = shop
        self._clock = clock
        self._built_in = built_in

    def audiences(self, kind: CaseKind) -> tuple[Audience, ...]:
        """Who may be written to about a case of this kind."""
        return self._built_in.audiences(kind)

    def language_for(self, audience: Audience, posting: Posting) -> str:
        """The one they read: a buyer Russian, Ozon's support the shop's, a carrier that of its country."""
        if audience is Audience.BUYER:
            return "ru"
        if audience is Audience.SUPPORT:
            return "zh_CN" if self._shop.warehouse(posting.warehouse).country == "CN" else "ru"
        carrier = self._shop.carriers.named(self._shop.carrier_of(posting))
        if carrier is None:
            return "zh_CN" if self._shop.warehouse(posting.warehouse).country == "CN" else "ru"
        if not carrier.international:
            return "ru"
        return "zh_CN" if any("\u4e00" <= letter <= "\u9fff" for letter in "".join(carrier.folded_names)) else "en"

    def text(self, posting: Posting, case: Case, audience: Audience, language: str = "") -> str:
        """Ready to be sent. ``language`` is one of ``LANGUAGES`` (empty: ``language_for``).

        ``Refusal("case_text_none")`` (kind): nobody of this audience is written to about it.
        """
        language = language or self.language_for(audience, posting)
        return self._filled(self.template(case.kind, audience, language), posting, case, audience, language)

    def template(self, kind: CaseKind, audience: Audience, language: str) -> str:
        """The shop's own wording where there is one, else the built-in one. ``Refusal("case_text_none")`` (kind)."""
        own = self._shop.settings.case_texts.get(text_key(kind, audience, language))
        return own if own else self.built_in(kind, audience, language)

    def built_in(self, kind: CaseKind, audience: Audience, language: str) -> str:
        found = self._built_in.templates.get((kind, audience, language))
        if found is None:
            raise Refusal("case_text_none", kind=str(kind))
        return found

    def is_own(self, kind: CaseKind, audience: Audience, language: str) -> bool:
        return text_key(kind, audience, language) in self._shop.settings.case_texts

    def keep(self, kind: CaseKind, audience: Audience, language: str, text: str) -> None:
        """The shop's own wording; one equal to the built-in one is none. ``Refusal``: what ``check_template`` says."""
        text = "\n".join(line.rstrip() for line in text.strip().split("\n"))
        check_template(text)
        own = dict(self._shop.settings.case_texts)
        own.pop(text_key(kind, audience, language), None)
        if text != self.built_in(kind, audience, language).strip():
            own[text_key(kind, audience, language)] = text
        self._shop.change(case_texts=own)

    def forget(self, kind: CaseKind, audience: Audience, language: str) -> None:
        """Back to the built-in wording."""
        own = dict(self._shop.settings.case_texts)
        own.pop(text_key(kind, audience, language), None)
        self._shop.change(case_texts=own)

    def example(self, template: str, kind: CaseKind, audience: Audience, language: str, *, bare: bool = False) -> str:
        """A template filled with a made-up posting, for whoever edits it; ``bare``: one of which little is known."""
        now = self._clock()
        if bare:
            posting = Posting(posting_number="0201234567-0029-1")
            return self._filled(template, posting, Case(1, kind, now), audience, language)
        box = Package(1, "RA644000014RU", "Russian Post", weight_g=520)
        posting = Posting(
            posting_number="0201234567-0029-1",
            order_number="0201234567-0029",
            delivery_method="Почта России",
            items=(Item("584650000", "TPMS-04", "Датчик давления", 2, Decimal("2495.00"), "RUB"),),
            packages=(replace(box, last_event_at=now - timedelta(days=4), last_event=EventKind.IN_TRANSIT),),
            packed_at=now - timedelta(days=10),
            handed_over_at=now - timedelta(days=9),
            promised_date=now + timedelta(days=6),
            delivered_at=now - timedelta(days=1) if kind in _AFTER_DELIVERY else None,
        )
        arrived = now if kind is CaseKind.RETURN else None
        case = Case(1, kind, now, reference="7712345", arrived_at=arrived, condition=Condition.DAMAGED)
        return self._filled(template, posting, case, audience, language)

    def _filled(self, template: str, posting: Posting, case: Case, audience: Audience, language: str) -> str:
        number = next((box.real_number for box in posting.packages if box.real_number), "")
        values = values_of(
            posting,
            case,
            self._built_in.words[language if language in LANGUAGES else "en"],
            audience,
            self._clock(),
            self._shop.zone_of(posting) if posting.warehouse else self._shop.settings.time_zone or MOSCOW,
            page=self._shop.carriers.page(self._shop.carrier_of(posting), number) if number else "",
            shop=self._shop.settings.shop_name,
        )
        return fill(template, values)
