"""What carriers' words mean, and what nobody may take them for."""

from __future__ import annotations

import pytest

from ozon_desk.app.paths import RESOURCES
from ozon_desk.domain.events import EventKind
from ozon_desk.exchange.event_words import load_event_words

WORDS = load_event_words(RESOURCES / "exchange")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Принято", EventKind.ACCEPTED),
        ("Приём", EventKind.ACCEPTED),
        ("  ВРУЧЕНО  адресату ", EventKind.DELIVERED),
        ("签收", EventKind.DELIVERED),
        ("已揽件", EventKind.ACCEPTED),
        ("清关", EventKind.CUSTOMS),
        ("妥投", EventKind.DELIVERED),
        ("派送中", EventKind.OUT_FOR_DELIVERY),
        ("未查到", EventKind.NOT_FOUND),
        ("Не найдено", EventKind.NOT_FOUND),
        ("not found", EventKind.NOT_FOUND),
        ("Delivered", EventKind.DELIVERED),
        ("out_for_delivery", EventKind.OUT_FOR_DELIVERY),
        ("in transit", EventKind.IN_TRANSIT),
        ("Обработка, Прибыло в место вручения", EventKind.ARRIVED),
        ("Вручение, Вручение отправителю", EventKind.RETURNED),
        ("Delivered, Moscow", EventKind.DELIVERED),
        ("【深圳】已签收", EventKind.DELIVERED),
        ("Ожидает сборки", None),
    ],
)
def test_usual_words(text: str, kind: EventKind | None) -> None:
    assert WORDS.kind_of(text) is kind


@pytest.mark.parametrize(
    "text",
    [
        "",
        "СМС отправлено",
        "Будет вручено завтра",
        "Вручено (не подтверждено)",
        "Доставлено, Возвращается отправителю",
        "In transit, delivered",
        "未签收",
        "预计明天签收",
        "deliveredx",
    ],
)
def test_words_nobody_knows_are_never_taken_for_anything(text: str) -> None:
    assert WORDS.kind_of(text) is EventKind.OTHER


def test_status_and_description_speak_together() -> None:
    assert WORDS.kind_of("Обработка", "Покинуло сортировочный центр") is EventKind.IN_TRANSIT
    assert WORDS.kind_of("", "已签收") is EventKind.DELIVERED
    assert WORDS.kind_of("Доставлено", "Возврат") is EventKind.OTHER


def test_every_kind_is_known_by_its_own_name() -> None:
    assert {kind for kind in EventKind if WORDS.kind_of(kind.value) is not kind} == set()
