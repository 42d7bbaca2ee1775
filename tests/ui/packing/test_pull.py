"""The card beside the bench that names the boxes which must not leave."""

from __future__ import annotations

from ozon_desk.domain.status import OzonStatus
from ozon_desk.ui.packing.pull import PullCard
from tests.builders import draft, take_in


def number(place: int) -> str:
    return f"0201234567-000{place}-1"


def cancel_packed(desk, *places: int) -> None:
    for place in places:
        take_in(desk, draft(number(place)))
        desk.deeds.pack(number(place))
        take_in(desk, draft(number(place), status=OzonStatus.CANCELLED))


def test_it_is_there_only_while_there_is_something_to_pull(desk, theme, qtbot):
    card = PullCard(desk, theme)
    qtbot.addWidget(card)
    assert card.isHidden()
    cancel_packed(desk, 1)
    card.refresh()
    assert not card.isHidden()
    assert (card.title.text(), card.numbers[0].text()) == ("Pull from the pile: 1", number(1))
    assert card.more.isHidden()
    desk.deeds.pull(number(1))
    card.refresh()
    assert card.isHidden()


def test_four_are_named_and_the_others_counted(desk, theme, qtbot):
    cancel_packed(desk, *range(6))
    card = PullCard(desk, theme)
    qtbot.addWidget(card)
    assert [line.text() for line in card.numbers if not line.isHidden()] == [number(place) for place in range(4)]
    assert (card.title.text(), card.more.text()) == ("Pull from the pile: 6", "and 2 more")
