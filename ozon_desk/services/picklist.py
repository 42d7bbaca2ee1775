"""Pick lists: which postings make a wave, and the list as a workbook."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import Final, Protocol
from zoneinfo import ZoneInfo

from ozon_desk.domain.deadlines import Urgency
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.picklist import LeftOut, PickBy, PickList, Wish, pick_list
from ozon_desk.domain.queueing import QueueFilter
from ozon_desk.domain.status import Tab
from ozon_desk.exchange.sheets_out import SheetOut, write_xlsx
from ozon_desk.services.batches import called
from ozon_desk.services.export_columns import Columns, titled
from ozon_desk.services.queue import Queue
from ozon_desk.storage.database import Database

_PAGE: Final = 1000
_DUE: Final = (Urgency.LATE, Urgency.TODAY)

_COLUMNS: Final[Mapping[PickBy, Columns]] = {
    PickBy.SKU: (
        ("offer_id", "identifier", 18),
        ("sku", "identifier", 14),
        ("product_name", "text", 50),
        ("total", "integer", 10),
        ("posting_number", "identifier", 26),
        ("quantity", "integer", 10),
    ),
    PickBy.POSTING: (
        ("place", "integer", 8),
        ("posting_number", "identifier", 26),
        ("due", "moment", 20),
        ("time_zone", "text", 18),
        ("offer_id", "identifier", 18),
        ("sku", "identifier", 14),
        ("product_name", "text", 50),
        ("quantity", "integer", 10),
    ),
}
_LEFT_OUT: Final[Columns] = (
    ("posting_number", "identifier", 26),
    ("reason", "text", 60),
)


class PickWords(Protocol):
    """The words of a pick list, in the language of whoever reads it."""

    def sheet(self, by: PickBy) -> str: ...
    def left_out(self) -> str: ...
    def column(self, key: str) -> str: ...
    def reason(self, refusal: Refusal) -> str: ...


class PickLists:
    """Reading only. Labels of a wave are printed in the order of its list: ``PickList.order``."""

    def __init__(self, database: Database, queue: Queue) -> None:
        self._database = database
        self._queue = queue

    def of(self, ids: Sequence[int]) -> PickList:
        """The list of these postings, as the queue's filtered ids."""
        return pick_list(self._wishes(ids))

    def of_numbers(self, numbers: Sequence[str]) -> PickList:
        """The list of postings called by their numbers; unknown ones are among those left out."""
        ids, unknown = called(self._database, numbers)
        return pick_list(self._wishes(ids), [LeftOut(number, reason) for number, reason in unknown])

    def of_tab(self, tab: Tab) -> PickList:
        return self.of(self._queue.ids(tab))

    def due_today(self) -> PickList:
        """Everything still to pack that is late or due today, by each warehouse's day."""
        filters = (QueueFilter(urgency=urgency) for urgency in _DUE)
        return self.of([*chain.from_iterable(self._queue.ids(Tab.TO_PACK, wanted) for wanted in filters)])

    def write(self, listed: PickList, by: PickBy, path: Path, words: PickWords) -> int:
        """Writes the list as a workbook, what is left out on a sheet of its own; answers its number of rows.

        ``Trouble`` when the place can't be written, ``Refusal("picklist_kind_unknown")`` for other endings.
        """
        if path.suffix.lower() != ".xlsx":
            raise Refusal("picklist_kind_unknown", file=path.name)
        rows = list(_by_sku(listed) if by is PickBy.SKU else _by_posting(listed))
        sheets = [SheetOut(words.sheet(by), titled(_COLUMNS[by], words.column), rows)]
        if listed.left_out:
            reasons = [(one.posting_number, words.reason(one.reason)) for one in listed.left_out]
            sheets.append(SheetOut(words.left_out(), titled(_LEFT_OUT, words.column), reasons))
        write_xlsx(path, sheets)
        return len(rows)

    def _wishes(self, ids: Sequence[int]) -> Iterator[Wish]:
        for start in range(0, len(ids), _PAGE):
            for row in self._queue.rows(ids[start : start + _PAGE]):
                yield Wish(row.posting, row.due.at, row.zone)


def _by_sku(listed: PickList) -> Iterator[Sequence[object]]:
    """A row for each posting that needs the article; its total stands in the first of them, so that a sum is right."""
    for goods in listed.goods:
        for number, need in enumerate(goods.needs):
            total = goods.pieces if number == 0 else None
            yield goods.offer_id, goods.sku, goods.name, total, need.posting_number, need.quantity


def _by_posting(listed: PickList) -> Iterator[Sequence[object]]:
    for place, one in enumerate(listed.postings, 1):
        due = one.due and one.due.astimezone(ZoneInfo(one.zone))
        for line in one.lines:
            yield place, one.posting_number, due, one.zone, line.offer_id, line.sku, line.name, line.quantity
