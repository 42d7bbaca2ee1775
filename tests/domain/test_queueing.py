"""What a posting is found by."""

from __future__ import annotations

from ozon_desk.domain.posting import Buyer, Item, Package, Posting
from ozon_desk.domain.queueing import QueueFilter, search_text


def test_everything_it_is_looked_for_by_is_in_the_text_folded():
    posting = Posting(
        posting_number="0201234567-0029-1",
        order_number="0201234567-0029",
        items=(Item("584650000", "ЁЛКА-Ж", "Чёрный  чай / 红茶", 2), Item("1", "Ａ１", "x", 1)),
        packages=(Package(1, "UG123456785YP", "Yanwen"), Package(2)),
    )
    text = search_text(posting)
    for part in ("0201234567-0029-1", "елка-ж", "черный чай", "红茶", "584650000", "a1", "ug123456785yp"):
        assert part in text.split() or part in text


def test_personal_data_isnt():
    posting = Posting(posting_number="1", buyer=Buyer("Имя", "a@b.c", "Получатель", "+7", "Улица", "614000"))
    assert search_text(posting) == "1"


def test_an_empty_filter_says_so():
    assert QueueFilter().is_empty
    assert not QueueFilter(carrier="x").is_empty
