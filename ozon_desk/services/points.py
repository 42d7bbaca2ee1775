"""The ledger of points Ozon has given (R13). Owners keep it; what it comes to concerns everybody."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from ozon_desk.domain.deadlines import end_of_moscow_day, moscow_day
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.points import PointsStanding, Violation, check_points, standing
from ozon_desk.services.clock import Clock
from ozon_desk.services.packers import Packers
from ozon_desk.services.pen import NothingToWrite, Pen
from ozon_desk.services.shop import Shop
from ozon_desk.storage import postings
from ozon_desk.storage import violations as stored
from ozon_desk.storage.database import Database


class Points:
    """Deeds can be undone. Days are Moscow's; points given on a day lapse with the end of one."""

    def __init__(self, database: Database, shop: Shop, pen: Pen, packers: Packers, clock: Clock) -> None:
        self._database = database
        self._shop = shop
        self._pen = pen
        self._packers = packers
        self._clock = clock

    def standing(self) -> PointsStanding:
        """What counts now; for everybody."""
        with self._database.reading() as connection:
            return standing(stored.every(connection), self._shop.rules, self._clock())

    def ledger(self) -> list[Violation]:
        """Everything ever given, withdrawn and lapsed ones too, the newest first. ``Refusal("owner_only")``."""
        self._packers.check_owner()
        with self._database.reading() as connection:
            return stored.every(connection)

    def add(
        self,
        points: int,
        carrier: str,
        *,
        posting_number: str = "",
        note: str = "",
        lapses: date | None = None,
        day: date | None = None,
    ) -> Violation:
        """Ozon has given points, today or on ``day``. ``Refusal``: ``owner_only``, ``points_out_of_range``,
        ``points_no_carrier``, ``posting_unknown``, ``points_lapse_before``."""
        self._packers.check_owner()
        check_points(points, self._shop.rules)
        carrier = " ".join(carrier.split())
        if not carrier:
            raise Refusal("points_no_carrier")
        now = self._clock()
        at = now if day is None else min(now, end_of_moscow_day(day))
        made = Violation(0, at, points, carrier, posting_number.strip(), note.strip(), _end(lapses, at))
        facts = {"points": points, "carrier": carrier, "posting": made.posting_number}
        with self._pen.deed("points_added", facts, many=True) as deed:
            if made.posting_number and not postings.by_numbers(deed.connection, [made.posting_number]):
                raise Refusal("posting_unknown", posting=made.posting_number)
            number = stored.add(deed.connection, made, deed.entry_id)
        return replace(made, id=number)

    def withdraw(self, violation_id: int) -> Violation:
        """Ozon has taken the points back, or they were never given. ``Refusal``: ``owner_only``, ``points_unknown``,
        ``points_withdrawn``."""
        self._packers.check_owner()
        with self._pen.deed("points_withdrawn", many=True) as deed:
            found = _found(stored.every(deed.connection), violation_id)
            stored.withdraw(deed.connection, found.id, deed.entry_id)
            deed.set_facts({"points": found.points, "carrier": found.carrier, "posting": found.posting_number})
        return replace(found, withdrawn=True)

    def set_lapse(self, violation_id: int, lapses: date | None) -> Violation:
        """Somebody knows now when the points lapse (None: nobody does after all). ``Refusal`` as ``withdraw``, and
        ``points_lapse_before``.

        A new row takes the old one's place, so that an undo finds the old one as it was.
        """
        self._packers.check_owner()
        with self._database.reading() as connection:
            changed = _found(stored.every(connection), violation_id)
        with self._pen.deed("points_lapse", many=True) as deed:
            found = _found(stored.every(deed.connection), violation_id)
            changed = replace(found, lapses_at=_end(lapses, found.at))
            if changed == found:
                raise NothingToWrite
            stored.withdraw(deed.connection, found.id, deed.entry_id)
            changed = replace(changed, id=stored.add(deed.connection, changed, deed.entry_id))
            deed.set_facts({"points": found.points, "carrier": found.carrier, "posting": found.posting_number})
        return changed


def _end(lapses: date | None, at: datetime) -> datetime | None:
    if lapses is None:
        return None
    if lapses < moscow_day(at):
        raise Refusal("points_lapse_before", lapses=lapses.isoformat(), day=moscow_day(at).isoformat())
    return end_of_moscow_day(lapses)


def _found(ledger: list[Violation], violation_id: int) -> Violation:
    found = next((one for one in ledger if one.id == violation_id), None)
    if found is None:
        raise Refusal("points_unknown", id=violation_id)
    if found.withdrawn:
        raise Refusal("points_withdrawn", id=violation_id)
    return found
