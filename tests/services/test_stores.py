"""A shop of several stores: whose a posting is, and that it never changes unsaid."""

from __future__ import annotations

import pytest

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.queueing import QueueFilter
from ozon_desk.domain.status import OzonStatus, Tab
from ozon_desk.services.desk import Desk
from tests.builders import draft, file_of, take_in
from tests.services.helpers import refuses, snapshot

A, B, C = "0201234567-0029-1", "0201234567-0030-1", "0201234567-0031-1"


def take_in_for(desk: Desk, store: str, *drafts):
    return desk.imports.apply(desk.imports.compare(file_of(*drafts), store=store))


def stores_of(desk: Desk) -> dict[str, str]:
    return {number: posting.store for number, (posting, _) in snapshot(desk).items()}


@pytest.fixture
def two(desk: Desk) -> Desk:
    """With two stores and no posting."""
    desk.stores.add("North")
    desk.stores.add("South")
    return desk


def test_a_shop_of_one_store_says_nothing_of_stores(desk):
    take_in(desk, draft(A))
    assert stores_of(desk) == {A: ""}
    assert not desk.stores.are_several
    desk.stores.add("North")
    take_in(desk, draft(B))
    assert stores_of(desk)[B] == "North", "the only one there is"
    assert not desk.stores.are_several


def test_each_file_belongs_to_a_store(two):
    take_in_for(two, "North", draft(A))
    take_in_for(two, "South", draft(B))
    assert stores_of(two) == {A: "North", B: "South"}
    assert two.history.newest(1)[0].facts["store"] == "South"
    wanted = QueueFilter(store="South")
    assert [row.posting.posting_number for row in two.queue.rows(two.queue.ids(Tab.ALL, wanted))] == [B]
    assert two.queue.choices(Tab.ALL, "store") == [("North", 1), ("South", 1)]


def test_nobody_guesses_whose_new_postings_are(two):
    preview = two.imports.compare(file_of(draft(A)))
    assert preview.asks_for_store
    assert refuses(two.imports.apply, preview) == "store_needed"
    assert refuses(two.imports.compare, file_of(draft(A)), store="West") == "store_unknown"
    assert snapshot(two) == {}


def test_known_postings_keep_their_store_without_a_question(two):
    take_in_for(two, "North", draft(A))
    preview = two.imports.compare(file_of(draft(A, city="Омск")))
    assert (preview.asks_for_store, preview.plan.known_stores) == (False, {"North": 1})
    two.imports.apply(preview)
    assert (two.deeds.find(A).store, two.deeds.find(A).city) == ("North", "Омск")


def test_a_posting_of_another_store_stays_there_and_the_preview_says_so(two):
    take_in_for(two, "North", draft(A))
    preview = two.imports.compare(file_of(draft(A, city="Омск", row=7), draft(B)), store="South")
    assert preview.plan.elsewhere == ((7, A, "North"),)
    two.imports.apply(preview)
    assert stores_of(two) == {A: "North", B: "South"}
    assert two.deeds.find(A).city == "Омск"


def test_a_posting_from_before_gets_the_store_of_its_file_and_it_can_be_taken_back(desk):
    take_in(desk, draft(A, status=OzonStatus.DELIVERING), draft(B))
    desk.stores.add("North")
    desk.stores.add("South")
    before = snapshot(desk)
    # The row of A is older than what is known: it says nothing of A but whose it is.
    preview = desk.imports.compare(file_of(draft(A, city="Омск")), store="North")
    assert [[one.field for one in change.fields] for change in preview.plan.changed] == [["store"]]
    desk.imports.apply(preview)
    assert stores_of(desk) == {A: "North", B: ""}
    desk.history.undo()
    assert snapshot(desk) == before


def test_what_came_between_preview_and_agreement_keeps_its_store(two):
    preview = two.imports.compare(file_of(draft(A), draft(B)), store="South")
    take_in_for(two, "North", draft(A))
    two.imports.apply(preview)
    assert stores_of(two) == {A: "North", B: "South"}


def test_renaming_takes_the_postings_along_and_undo_gives_both_back(two):
    take_in_for(two, "North", draft(A), draft(B))
    take_in_for(two, "South", draft(C))
    two.deeds.pack(A)
    before = snapshot(two)
    assert two.stores.rename("North", "  Polar   star ") == 2
    assert stores_of(two) == {A: "Polar star", B: "Polar star", C: "South"}
    assert [(one.name, one.postings) for one in two.stores.all()] == [("Polar star", 2), ("South", 1)]
    change = two.history.of_posting(two.deeds.find(A).id)[0]
    assert (change.deed, [(one.field, one.before, one.after) for one in change.fields]) == (
        "store_rename",
        [("store", "North", "Polar star")],
    )
    two.history.undo()
    assert snapshot(two) == before
    assert two.shop.settings.stores == ("North", "South")
    two.history.redo()
    assert two.shop.settings.stores == ("Polar star", "South")
    two.history.undo()
    assert two.history.undo().deed == "pack", "what was done before can still be taken back"


def test_a_name_taken_meanwhile_keeps_a_renaming_from_being_taken_back(two):
    take_in_for(two, "North", draft(A))
    two.stores.rename("North", "Polar star")
    two.stores.add("North")
    after = snapshot(two)
    assert refuses(two.history.undo) == "store_taken"
    assert snapshot(two) == after


def test_names_are_given_once(two):
    assert refuses(two.stores.add, " north ") == "store_taken"
    assert refuses(two.stores.rename, "South", "NORTH") == "store_taken"
    assert refuses(two.stores.add, "  ") == "store_no_name"
    assert refuses(two.stores.rename, "West", "East") == "store_unknown"
    assert two.stores.rename("South", "SOUTH") == 0, "letters of another size are another name of the same store"
    assert two.shop.settings.stores == ("North", "SOUTH")


def test_only_an_empty_store_goes(two):
    take_in_for(two, "North", draft(A))
    assert refuses(two.stores.remove, "North") == "store_not_empty"
    two.stores.remove("South")
    assert two.shop.settings.stores == ("North",)


def test_postings_of_no_store_are_given_to_one_in_one_deed(desk):
    take_in(desk, draft(A), draft(B))
    desk.stores.add("North")
    desk.stores.add("South")
    assert [(one.name, one.postings) for one in desk.stores.all()] == [("North", 0), ("South", 0), ("", 2)]
    before = snapshot(desk)
    assert desk.stores.give("North") == 2
    assert desk.stores.give("South") == 0, "nothing is left, and nothing is written down"
    assert stores_of(desk) == {A: "North", B: "North"}
    desk.history.undo()
    assert snapshot(desk) == before


def test_packers_change_no_stores(two):
    two.packers.add("Anna", pin="2580", is_owner=True)
    with pytest.raises(Refusal, match="owner_only"):
        two.stores.add("West")
