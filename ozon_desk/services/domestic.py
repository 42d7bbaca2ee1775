"""Domestic numbers: of the courier that brings boxes to the forwarder. One may stand for a whole bag of boxes; it is
never a tracking number that Ozon or the buyer is told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from ozon_desk.domain.allowed import check_not_cancelled
from ozon_desk.domain.carriers import Carriers
from ozon_desk.domain.errors import Fact, Refusal
from ozon_desk.domain.posting import Posting
from ozon_desk.domain.tracking import Verdict, judge
from ozon_desk.services.pen import Pen
from ozon_desk.storage import postings
from ozon_desk.storage.database import Connection, Database, Deed

_NO_CARRIERS: Final = Carriers((), frozenset(), "{number}")
"""Domestic couriers' numbers have no shape the desk knows; what can't be a number at all is the same for all."""


def cleaned(raw: str, posting_number: str = "") -> str:
    """The number as it is kept; ``Refusal`` for what can be none (empty, damaged by Excel, a posting's)."""
    found = judge(raw, posting_number=posting_number, carriers=_NO_CARRIERS)
    if found.verdict is Verdict.REFUSED:
        facts: Mapping[str, Fact] = {"value": raw.strip(), **found.facts}
        raise Refusal(found.code, **facts)
    return found.number


def against_tracking(connection: Connection, numbers: Iterable[str]) -> dict[str, Refusal]:
    """Domestic number -> why it can't be one: some box has it as its tracking number."""
    return {
        number: Refusal("domestic_is_tracking", number=number, posting=box[0], package=box[1])
        for number, box in postings.boxes_of_numbers(connection, numbers).items()
    }


def with_domestic(posting: Posting, package: int, number: str, carrier: str) -> Posting:
    """The posting with this domestic number on one of its boxes."""
    boxes = (
        replace(box, domestic_number=number, domestic_carrier=carrier) if box.number == package else box
        for box in posting.packages
    )
    return replace(posting, packages=tuple(boxes))


class Domestic:
    """Entering and clearing domestic numbers, box by box."""

    def __init__(self, database: Database, pen: Pen) -> None:
        self._database = database
        self._pen = pen

    def check(self, raw: str) -> str:
        """The number that a bag's label says; ``Refusal`` for what can be none."""
        number = cleaned(raw)
        with self._database.reading() as connection:
            for refusal in against_tracking(connection, [number]).values():
                raise refusal
        return number

    def enter(self, posting_number: str, raw: str, carrier: str = "", package: int = 1) -> Posting:
        """Writes the number that the domestic courier carries a box by; the same one may stand on many boxes."""
        number = cleaned(raw, posting_number)

        def entered(before: Posting) -> Posting:
            check_not_cancelled(before)
            if all(box.number != package for box in before.packages):
                raise Refusal("package_unknown", posting=posting_number, package=package)
            return with_domestic(before, package, number, carrier.strip())

        def free(deed: Deed) -> None:
            for refusal in against_tracking(deed.connection, [number]).values():
                raise refusal

        return self._pen.amend("domestic", posting_number, entered, {"number": number, "package": package}, check=free)

    def clear(self, posting_number: str, package: int = 1) -> Posting:
        """Takes it away; the journal keeps it."""
        return self._pen.amend(
            "domestic",
            posting_number,
            lambda before: with_domestic(before, package, "", ""),
            {"number": "", "package": package},
        )
