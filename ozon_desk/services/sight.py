"""What whoever works at the desk may see. Asked by the services, so that no screen can forget to.

Postings are covered by ``Database.reading``, which gives them without buyer, place and prices as long as ``conceals``
says so; everything else asks here. docs/roles.md has the whole list.
"""

from __future__ import annotations

from typing import Final

from ozon_desk.domain.drafts import FileNote, RowProblem
from ozon_desk.domain.plan import FieldChange
from ozon_desk.domain.posting import Posting
from ozon_desk.domain.sight import concealed, concealed_change
from ozon_desk.exchange.layouts import UnknownLayout
from ozon_desk.services.packers import Packers
from ozon_desk.storage.database import Database

OWNERS_DEEDS: Final = frozenset(
    {
        *("points_added", "points_withdrawn", "points_lapse", "late_cause", "cancel_fault"),
        *("store_rename", "store_given", "product_edit", "product_remove", "product_orders"),
    }
)
"""Undoable deeds that are an owner's."""
_OF_MONEY: Final = "bad_price"
"""The note that quotes what stands in a column of prices."""


class Sight:
    """An owner sees all of it, a packer none; while nobody is registered as an owner, everybody is one."""

    def __init__(self, database: Database, packers: Packers) -> None:
        self._packers = packers
        database.conceals = self._conceals

    def _conceals(self) -> bool:
        return not self._packers.may_own()

    @property
    def money(self) -> bool:
        """Prices, and what anything is worth or costs."""
        return self._packers.may_own()

    @property
    def buyers(self) -> bool:
        """Who a posting goes to and where, beyond what its label carries."""
        return self._packers.may_own()

    @property
    def others(self) -> bool:
        """How much others have packed, and how well."""
        return self._packers.may_own()

    @property
    def settings(self) -> bool:
        """The shop's settings; what is this computer's alone is everybody's."""
        return self._packers.may_own()

    def check_undo(self, deed: str) -> None:
        """``Refusal("owner_only")`` where only an owner does such a deed: nobody else takes it back either."""
        if deed in OWNERS_DEEDS:
            self._packers.check_owner()

    def posting(self, posting: Posting) -> Posting:
        """One that was read whole, as it may be shown."""
        return posting if self.money and self.buyers else concealed(posting)

    def change(self, change: FieldChange) -> FieldChange:
        """What changed in a posting: named for everybody, with its values for those who may see them."""
        return change if self.money and self.buyers else concealed_change(change)

    def unknown(self, unknown: UnknownLayout) -> UnknownLayout:
        """Columns nobody knows yet, with examples of what stands in them for those who may see buyers."""
        return unknown if self.buyers else unknown.without_samples()

    def problem(self, problem: RowProblem) -> RowProblem:
        """A row that can't come in, without the price it quotes."""
        return problem._replace(value="…") if problem.code == _OF_MONEY and not self.money else problem

    def note(self, note: FileNote) -> FileNote:
        """Something said of a file, without the price it quotes."""
        return note._replace(value="…") if note.code == _OF_MONEY and not self.money else note
