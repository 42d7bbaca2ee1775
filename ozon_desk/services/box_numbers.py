"""Boxes and their numbers over the whole shop: which have none, which only placeholders, which Ozon must be told."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.placeholders import is_placeholder
from ozon_desk.domain.posting import IntegrationType
from ozon_desk.exchange.sheets_out import SheetOut, write_csv, write_xlsx
from ozon_desk.services.export_columns import COLUMNS, View, titled
from ozon_desk.services.pen import Pen
from ozon_desk.services.shop import Shop
from ozon_desk.storage import box_numbers, journal
from ozon_desk.storage.box_numbers import BoxNumber as BoxNumber
from ozon_desk.storage.database import Connection, Database

_FILE: Final = "file"
_CLIPBOARD: Final = "clipboard"


class BoxNumbers:
    """Lists, and the way of numbers into Ozon's cabinet."""

    def __init__(self, database: Database, shop: Shop, pen: Pen) -> None:
        self._database = database
        self._shop = shop
        self._pen = pen

    # -------------------------------------------------------------------------------------------------------- without

    def count_without(self, *, today: bool = False) -> int:
        """Boxes packed or on their way without a number; ``today``: only those late or due today."""
        with self._database.reading() as connection:
            return box_numbers.count_without(connection, self._own_methods(), self._border(today))

    def without(self, *, today: bool = False) -> list[BoxNumber]:
        """Those boxes, the nearest deadline first (of at most 500 postings)."""
        with self._database.reading() as connection:
            return box_numbers.without(connection, self._own_methods(), self._border(today))

    def placeholders(self) -> list[BoxNumber]:
        """Boxes whose number only stands for one that is still to come."""
        with self._database.reading() as connection:
            wrong = {
                (posting_id, package)
                for posting_id, package, number in box_numbers.every_number(connection)
                if is_placeholder(number)
            }
            ids = list(dict.fromkeys(posting_id for posting_id, _ in sorted(wrong)))
            return [box for box in box_numbers.boxes(connection, ids) if (box.posting_id, box.package) in wrong]

    def _own_methods(self) -> set[str]:
        methods = (self._shop.method(one.name) for one in self._shop.settings.delivery_methods)
        return {one.name for one in methods if one is not None and one.integration_type is IntegrationType.OZON}

    def _border(self, today: bool) -> datetime | None:
        return self._shop.days().elsewhere.today_ends if today else None

    # ----------------------------------------------------------------------------------------------------- the cabinet

    def for_cabinet(self, *, every: bool = False) -> list[BoxNumber]:
        """Numbers to be entered in Ozon's cabinet: those entered or corrected since the last export, or ``every``."""
        with self._database.reading() as connection:
            return self._for_cabinet(connection, every)

    def count_for_cabinet(self) -> int:
        return len(self.for_cabinet())

    def write_for_cabinet(self, path: Path, sheet: str, title: Callable[[str], str], *, every: bool = False) -> int:
        """Writes them to ``path`` (``.xlsx`` or ``.csv``), all cells as text, and notes it in the journal; answers how
        many. The same refusals and troubles as other exports; ``Refusal("nothing_for_cabinet")``."""
        ending = path.suffix.lower()
        if ending not in (".xlsx", ".csv"):
            raise Refusal("export_kind_unknown", file=path.name)
        found, upto = self._taken(every)
        out = SheetOut(sheet, titled(COLUMNS[View.TRACKING], title), list(cabinet_rows(found)))
        if ending == ".csv":
            write_csv(path, out)
        else:
            write_xlsx(path, [out])
        self._note(len(found), upto, _FILE)
        return len(found)

    def text_for_cabinet(self, *, every: bool = False) -> tuple[str, int]:
        """Posting number, TAB, tracking number, a line for each box, and how many; noted in the journal as well."""
        found, upto = self._taken(every)
        self._note(len(found), upto, _CLIPBOARD)
        return "\n".join(f"{box.posting_number}\t{box.tracking_number}" for box in found), len(found)

    def _taken(self, every: bool) -> tuple[list[BoxNumber], int]:
        with self._database.reading() as connection:
            # Up to here: what is entered while the file is written comes with the next one.
            upto = journal.newest_id(connection)
            found = self._for_cabinet(connection, every)
        if not found:
            raise Refusal("nothing_for_cabinet")
        return found, upto

    def _note(self, count: int, upto: int, to: str) -> None:
        with self._pen.deed("cabinet_export", {"count": count, "upto": upto, "to": to}, undoable=False):
            pass

    def _for_cabinet(self, connection: Connection, every: bool) -> list[BoxNumber]:
        ids = box_numbers.with_numbers(connection)
        last = 0 if every else box_numbers.last_export(connection)
        if last:
            touched = journal.touched_since(connection, last)
            ids = [posting_id for posting_id in ids if posting_id in touched]
            before = box_numbers.numbers_at(connection, last, ids)
            ids = [posting_id for posting_id in ids if posting_id in before]
        found = [
            box
            for box in box_numbers.boxes(connection, ids)
            if box.tracking_number and not is_placeholder(box.tracking_number)
        ]
        if last:
            found = [box for box in found if before[box.posting_id].get(box.package) != box.tracking_number]
        return found


def cabinet_rows(found: Sequence[BoxNumber]) -> Iterator[tuple[object, ...]]:
    """As the columns of the view ``tracking``."""
    for box in found:
        yield box.posting_number, box.tracking_number, box.carrier, f"{box.package}/{box.boxes}", box.domestic_number
