"""Labels as a deed: what goes on one, its serial, and that it was printed (said only after it was)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.labels import LabelContent, LabelGoods, LabelSize
from ozon_desk.domain.places import integration_of
from ozon_desk.domain.posting import IntegrationType, Posting
from ozon_desk.services.batches import called, labellable
from ozon_desk.services.clock import Clock
from ozon_desk.services.pen import Pen
from ozon_desk.services.shop import Shop
from ozon_desk.storage import labels, postings
from ozon_desk.storage.database import Connection, Database


@dataclass(frozen=True, slots=True)
class LabelBatch:
    """Labels in the order asked for, and the postings that get none, each with its reason."""

    contents: tuple[LabelContent, ...]
    refused: tuple[tuple[str, Refusal], ...] = ()

    @property
    def serials(self) -> tuple[int, ...]:
        return tuple(content.serial for content in self.contents)


class Labels:
    """A label keeps its serial over reprints; undoing the packing voids it, and the next one gets a new serial."""

    def __init__(self, database: Database, shop: Shop, pen: Pen, clock: Clock) -> None:
        self._database = database
        self._shop = shop
        self._pen = pen
        self._clock = clock

    def prepare(self, posting_ids: Sequence[int], size: LabelSize) -> LabelBatch:
        """What to paint for these postings, one label for each package; the rest of a batch goes on after a refusal."""
        # Whoever prints: the recipient stands on the box.
        with self._database.reading(whole=True) as connection:
            found = postings.by_ids(connection, posting_ids, with_buyer=True)
        good, refused = labellable(found)
        return LabelBatch(tuple(self._contents(good, size)), tuple(refused))

    def prepare_numbers(self, numbers: Sequence[str], size: LabelSize) -> LabelBatch:
        """The same by posting number; unknown ones are among the refused."""
        ids, unknown = called(self._database, numbers)
        batch = self.prepare(ids, size)
        return LabelBatch(batch.contents, (*batch.refused, *unknown))

    def printed(
        self, serials: Sequence[int], size: LabelSize, *, also: Callable[[Connection], None] | None = None
    ) -> None:
        """The printer (or the file) has taken these labels. Can't be taken back: they are on paper.

        ``also`` writes what belongs into the same transaction.
        """
        if not serials:
            return
        touched: list[int] = []
        facts = {"count": len(serials), "size": str(size)}
        with self._pen.deed("label_printed", facts, touched=touched, undoable=False) as deed:
            labels.count_print(deed.connection, serials, self._clock(), str(size))
            touched += labels.postings_of(deed.connection, serials)
            labels.remember_print(deed.connection, deed.entry_id, touched)
            if also is not None:
                also(deed.connection)

    def _contents(self, found: Sequence[Posting], size: LabelSize) -> list[LabelContent]:
        ids = [posting.id for posting in found]
        with self._database.reading() as connection:
            valid = labels.valid(connection, ids)
        missing = [
            (posting.id, box.number)
            for posting in found
            for box in posting.packages
            if (posting.id, box.number) not in valid
        ]
        if missing:
            with self._pen.deed("label", {"count": len(missing)}, undoable=False) as deed:
                for posting_id, package in missing:
                    labels.make(deed.connection, posting_id, package, str(size))
                valid = labels.valid(deed.connection, ids)
        return [
            self._content(posting, box.number, valid[posting.id, box.number])
            for posting in found
            for box in posting.packages
        ]

    def _content(self, posting: Posting, package: int, label: labels.StoredLabel) -> LabelContent:
        zone = ZoneInfo(self._shop.zone_of(posting))
        ship_by = posting.ozon_ship_by
        if ship_by is None:
            ship_by = next((line.due for line in self._shop.deadlines(posting) if line.kind == "ship"), None)
        method = self._shop.method(posting.delivery_method)
        box = next(box for box in posting.packages if box.number == package)
        return LabelContent(
            posting_number=posting.posting_number,
            order_number=posting.order_number,
            package_number=package,
            package_count=len(posting.packages),
            serial=label.serial,
            copy=label.copies + 1,
            recipient=posting.buyer.recipient_name if posting.buyer else "",
            place=posting.city or posting.region,
            carrier=box.carrier or posting.carrier or (method.carrier if method else ""),
            delivery_method=posting.delivery_method,
            warehouse=posting.warehouse,
            ship_by=ship_by.astimezone(zone) if ship_by else None,
            goods=tuple(LabelGoods(item.article, item.name, quantity) for item, quantity in posting.goods_of(box)),
            tracking_number=box.tracking_number,
            is_ozon_logistics=integration_of(posting, method) is IntegrationType.OZON,
        )
