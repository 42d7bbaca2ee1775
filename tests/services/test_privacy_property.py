"""Whatever was done before: after a wipe nothing of it is in the bytes, and nothing else has changed."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ozon_desk.domain.cases import CaseKind, Outcome
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.events import EventKind
from ozon_desk.domain.posting import Buyer, HoldReason, Posting
from ozon_desk.domain.privacy import is_past
from ozon_desk.domain.status import OzonStatus
from ozon_desk.services.desk import Desk
from ozon_desk.storage.database import Database
from tests.builders import NOW, draft, take_in

DAYS = 90
NUMBERS = [f"020123456{n}-0029-1" for n in range(3)]
STATUSES = (OzonStatus.AWAITING_PACKAGING, OzonStatus.DELIVERING, OzonStatus.DELIVERED, OzonStatus.CANCELLED)


class Hand:
    """Does things with postings, and leaves in each text a mark that names the posting: ``secret1x…``."""

    def __init__(self, folder: Path, trade) -> None:
        self.now = NOW
        self.folder = folder
        self.desk = Desk(Database.open(folder / "desk.db"), trade, clock=lambda: self.now, name="bench 1")
        self.count = 0

    def mark(self, n: int) -> str:
        self.count += 1
        return f"secret{n}x{self.count}"

    def do(self, what: str, n: int, pick: int) -> None:
        number, desk = NUMBERS[n], self.desk
        self.now += timedelta(minutes=7)
        with suppress(Refusal):
            match what:
                case "import":
                    buyer = Buyer(*(self.mark(n) for _ in range(6))) if pick % 3 else None
                    moment = {"delivered_at": self.now} if pick == 2 else {}
                    take_in(desk, draft(number, status=STATUSES[pick], accepted_at=NOW, buyer=buyer, **moment))
                case "hold":
                    desk.deeds.hold(number, HoldReason.OTHER, self.mark(n))
                case "release":
                    desk.deeds.release(number)
                case "cancel":
                    desk.deeds.cancel(number, self.mark(n))
                case "case":
                    texts = {"next_step": self.mark(n), "reference": self.mark(n), "note": self.mark(n)}
                    desk.cases.open(number, list(CaseKind)[pick], **texts)
                case "close":
                    desk.cases.close(number, 1, Outcome.MISTAKE, self.mark(n))
                case "event":
                    desk.events.add(number, 1, None, list(EventKind)[pick], self.mark(n))
                case "photo":
                    photo = f"{self.mark(n)}.jpg"
                    desk.evidence.attach_data(desk.deeds.find(number).id, photo, self.mark(n).encode())
                case "points":
                    desk.points.add(3, "Yanwen", posting_number=number, note=self.mark(n))
                case "undo":
                    desk.history.undo()
                case "redo":
                    desk.history.redo()

    def there(self) -> dict[str, Posting]:
        found = {}
        for number in NUMBERS:
            with suppress(Refusal):
                found[number] = self.desk.cases.posting(number)
        return found

    def marked(self) -> bytes:
        return b"".join(path.read_bytes() for path in self.folder.rglob("*") if path.is_file())


def impersonal(one: Posting) -> Posting:
    cases = tuple(replace(case, reference="", next_step="") for case in one.cases)
    return replace(one, buyer=None, hold_note="", cancel_reason="", cases=cases)


ACTS = (
    *("import", "import", "import", "hold", "release", "cancel", "case", "close"),
    *("event", "photo", "points", "undo", "redo"),
)
what = st.sampled_from(ACTS)
steps = st.lists(st.tuples(what, st.integers(0, 2), st.integers(0, 3)), min_size=4, max_size=25)


@settings(suppress_health_check=list(HealthCheck), deadline=None, max_examples=12)
@given(done=steps, after=st.lists(st.sampled_from(("undo", "redo")), max_size=6))
def test_nothing_personal_is_left_and_nothing_else_is_touched(trade, done, after):
    with tempfile.TemporaryDirectory() as name:
        hand = Hand(Path(name), trade)
        try:
            for what, n, pick in done:
                hand.do(what, n, pick)
            hand.now += timedelta(days=400)
            before = hand.there()
            past = {number for number, one in before.items() if is_past(one, hand.now, DAYS)}
            clean = [n for n, number in enumerate(NUMBERS) if number in past or number not in before]
            hand.desk.privacy.wipe(DAYS)
            said = hand.marked()
            assert [n for n in clean if f"secret{n}x".encode() in said] == []
            then = hand.there()
            assert {number: impersonal(one) for number, one in then.items()} == {
                number: impersonal(one) for number, one in before.items()
            }
            assert all(then[number] == before[number] for number in before.keys() - past)
            for step in after:
                hand.do(step, 0, 0)
            assert [n for n in clean if f"secret{n}x".encode() in hand.marked()] == []
        finally:
            hand.desk.close()
