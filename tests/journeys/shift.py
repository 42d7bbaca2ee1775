"""A shift at the bench as a list of scans: a hundred postings, some in twenty scans a mistake, every kind of them."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import cycle
from random import Random

from ozon_desk.domain.drafts import PostingDraft
from ozon_desk.domain.labels import LabelSize
from ozon_desk.domain.posting import HoldReason
from ozon_desk.domain.status import OzonStatus
from ozon_desk.services.desk import Desk
from tests.builders import NOW, draft, goods_line, take_in
from tests.services.helpers import matrix_text

MISTAKES = 0.05
POOL = [f"ART-{number:02d}" for number in range(40)]
CANCELLED, HELD, SHIPPED = "60000001-0001-1", "60000002-0001-1", "60000003-0001-1"
PACKED, VOIDED, CALLED_BACK = "60000004-0001-1", "60000005-0001-1", "60000006-0001-1"


@dataclass(frozen=True)
class Expected:
    """One line of the bench's notes: what was scanned, and what must be answered."""

    scan: str
    answer: str
    code: str = ""


@dataclass
class Shift:
    """``scans`` in the order they are typed; ``notes`` in the order they are answered."""

    scans: list[str] = field(default_factory=list)
    notes: list[Expected] = field(default_factory=list)
    of_posting: dict[str, int] = field(default_factory=dict)
    """Posting number -> how many scans its packing takes, the last of them packing it."""


def prepare(desk: Desk, postings: int = 100, seed: int = 20261125) -> Shift:
    """Takes the orders in and answers the scans of the shift."""
    random = Random(seed)
    drafts = [_order(random, number) for number in range(postings)]
    take_in(desk, *drafts)
    return _Writer(random, cycle(_on_empty_bench(desk, drafts)), drafts).write()


def _order(random: Random, number: int) -> PostingDraft:
    posting = f"7{number:07d}-0101-1"
    due = NOW + timedelta(hours=5, minutes=number)
    if number % 10 == 7:
        # Goods first: an article only this posting has.
        return draft(posting, goods_line(f"ONLY-{number:02d}", 1, f"9{number:05d}"), due=due)
    articles = random.sample(POOL, random.choice((1, 1, 2, 3)))
    lines = (
        goods_line(one, random.choice((1, 1, 2, 3)), f"8{POOL.index(one):05d}", f"Товар {one}") for one in articles
    )
    return draft(posting, *lines, due=due, delivery_method="Экспресс" if number % 9 == 0 else "4PX")


def _on_empty_bench(desk: Desk, drafts: list[PostingDraft]) -> list[tuple[str, str, str]]:
    """Scan, code of its alarm, and what OK answers: everything that must not be packed."""
    goods = goods_line("OTHER-1", 1, "700001")
    later = NOW + timedelta(days=9)
    take_in(
        desk,
        draft(CANCELLED, goods, status=OzonStatus.CANCELLED),
        draft(SHIPPED, goods, status=OzonStatus.DELIVERING),
        *(draft(number, goods, due=later) for number in (HELD, PACKED, VOIDED, CALLED_BACK)),
    )
    desk.deeds.hold(HELD, HoldReason.DAMAGED)
    labels = {}
    for number in (PACKED, VOIDED, CALLED_BACK):
        posting = desk.deeds.pack(number)
        batch = desk.labels.prepare([posting.id], LabelSize.SMALL)
        desk.labels.printed(batch.serials, LabelSize.SMALL)
        labels[number] = matrix_text(batch.contents[0])
    desk.deeds.unpack(VOIDED)
    desk.deeds.hold(VOIDED, HoldReason.OUT_OF_STOCK)
    take_in(desk, draft(CALLED_BACK, goods, status=OzonStatus.CANCELLED))
    return [
        (CANCELLED, "posting_cancelled", "acknowledged"),
        (HELD, "posting_on_hold", "acknowledged"),
        (SHIPPED, "already_shipped", "acknowledged"),
        (labels[PACKED], "already_packed", "acknowledged"),
        (labels[VOIDED], "label_voided", "acknowledged"),
        (CALLED_BACK, "posting_cancelled", "pulled"),
        ("ii5275210303", "return_barcode", "acknowledged"),
        ("OD-NOSUCH", "command_unknown", "acknowledged"),
        ("OTHER-1", "nobody_needs_it", "acknowledged"),
        ("nonsense-17", "scan_unknown", "acknowledged"),
    ]


class _Writer:
    def __init__(self, random: Random, strangers: Iterator[tuple[str, str, str]], drafts: list[PostingDraft]) -> None:
        self._random = random
        self._strangers = strangers
        self._drafts = drafts
        self._kinds = deque(("one_too_many", "bench_busy", "return_barcode", "unknown", "wrong_article"))
        self._pulled = False
        self.shift = Shift()

    def write(self) -> Shift:
        for number, order in enumerate(self._drafts):
            before = len(self.shift.scans)
            self._posting(number, order)
            self.shift.of_posting[order.posting_number] = len(self.shift.scans) - before
        return self.shift

    def _posting(self, number: int, order: PostingDraft) -> None:
        pieces = [item.offer_id for item in order.items for _ in range(item.quantity)]
        self._random.shuffle(pieces)
        first = pieces[0] if number % 10 == 7 else order.posting_number
        if number % 9 == 4:
            self._stranger()
        if first != pieces[0]:
            self._right(first, "opened")
        done: list[str] = []
        for left, piece in zip(range(len(pieces) - 1, -1, -1), pieces, strict=True):
            answer = "counted" if left else "packed"
            if first == order.posting_number and self._random.random() < MISTAKES:
                self._mistake(number, order, done, piece, answer)
            else:
                self._right(piece, answer)
            done.append(piece)

    def _right(self, scan: str, answer: str) -> None:
        self.shift.scans.append(scan)
        self.shift.notes.append(Expected(scan, answer))

    def _stranger(self) -> None:
        """On an empty bench: the wrong posting, label or code."""
        scan, code, seen = next(self._strangers)
        if scan == CALLED_BACK and self._pulled:
            seen = "acknowledged"
        self._pulled |= scan == CALLED_BACK
        self.shift.scans += [scan, "OD-OK"]
        self.shift.notes += [Expected(scan, "alarm", code), Expected("OD-OK", seen)]

    def _mistake(self, number: int, order: PostingDraft, done: list[str], piece: str, answer: str) -> None:
        """A wrong scan; every other time the right one follows before anybody has looked, and is kept."""
        scan, code = self._wrong(number, order, done)
        hasty = self._random.random() < 0.5
        self.shift.scans += [scan, piece, "OD-OK"] if hasty else [scan, "OD-OK", piece]
        self.shift.notes += [
            Expected(scan, "alarm", code),
            Expected("OD-OK", "acknowledged"),
            Expected(piece, answer),
        ]

    def _wrong(self, number: int, order: PostingDraft, done: list[str]) -> tuple[str, str]:
        """A scan and the code of its alarm: of the kinds that are possible now, the one not made for longest."""
        own = {item.offer_id: item.quantity for item in order.items}
        full = [one for one in own if done.count(one) == own[one]]
        other = self._drafts[(number + 3) % len(self._drafts)].posting_number
        possible = {
            "one_too_many": full[0] if full else "",
            "bench_busy": other if done else "",
            "return_barcode": "ii5275210303",
            "unknown": "no-such-article",
            "wrong_article": next(one for one in POOL if one not in own),
        }
        kind = next(kind for kind in self._kinds if possible[kind])
        self._kinds.remove(kind)
        self._kinds.append(kind)
        return possible[kind], "wrong_article" if kind == "unknown" else kind
