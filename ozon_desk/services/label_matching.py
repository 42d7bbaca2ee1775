"""Which box a label of Ozon's belongs to: what its barcodes and its text say, weighed against the store."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from ozon_desk.domain.allowed import check_labellable
from ozon_desk.domain.errors import Fact, Refusal
from ozon_desk.domain.posting import Posting
from ozon_desk.domain.scans import ScanKind, classify
from ozon_desk.domain.tracking import Verdict
from ozon_desk.exchange.label_pdfs import FoundLabel, LabelFile
from ozon_desk.storage import ozon_labels, postings
from ozon_desk.storage.database import Connection
from ozon_desk.storage.ozon_labels import Box, StoredOzonLabel

_SHORTEST: Final = 6
"""Characters; a shorter barcode is a number of a zone or a page."""


@dataclass(frozen=True, slots=True)
class LabelLine:
    """What becomes of one label of a file. ``refused``: it names no box here; ``code`` and ``facts`` say why."""

    label: FoundLabel
    posting_number: str = ""
    posting: Posting | None = None
    package: int = 0
    verdict: Verdict = Verdict.OK
    code: str = ""
    facts: Mapping[str, Fact] | None = None
    replaces: bool = False
    """The box has another label already; this one takes its place."""
    known: bool = False
    """This very label was taken in before."""

    @property
    def goes_in(self) -> bool:
        return self.verdict is not Verdict.REFUSED

    @property
    def page(self) -> int:
        """As people count."""
        return self.label.page + 1

    def refuse(self, code: str, **facts: Fact) -> LabelLine:
        return replace(self, verdict=Verdict.REFUSED, code=code, facts=facts)


def match(connection: Connection, file: LabelFile) -> list[LabelLine]:
    """A line for each label, in the order of the file."""
    codes = {text for label in file.labels for text in label.texts}
    trackings = postings.boxes_of_numbers(connection, {text.upper() for text in codes})
    known = ozon_labels.by_codes(connection, codes)
    owners = {posting.id: posting.posting_number for posting in _named(connection, known.values())}
    learned = {code: owners.get(box[0], "") for code, box in known.items() if box is not None}
    lines = [_name(file, label, trackings, learned) for label in file.labels]
    stored = postings.by_numbers(connection, {line.posting_number for line in lines if line.posting_number})
    lines = [_with_posting(line, stored.get(line.posting_number)) for line in lines]
    lines = _with_packages(lines, trackings)
    there = ozon_labels.of_boxes(connection, [line.posting.id for line in lines if line.posting is not None])
    return [_against(line, file, there) for line in lines]


def codes_to_learn(connection: Connection, lines: Sequence[LabelLine]) -> dict[str, Box | None]:
    """What the barcodes of these labels name from now on; None for those that stand on labels of several boxes."""
    seen: dict[str, set[Box]] = defaultdict(set)
    for line in lines:
        if line.posting is None or not line.goes_in:
            continue
        goods = {text for item in line.posting.items for text in (item.sku, item.offer_id)}
        for code in line.label.codes:
            if not code.names_goods and code.text not in goods and _may_name(code.text):
                seen[code.text].add((line.posting.id, line.package))
    for text in ozon_labels.goods_among(connection, seen):
        del seen[text]
    known = ozon_labels.by_codes(connection, seen)
    learned: dict[str, Box | None] = {}
    for text, boxes in seen.items():
        before = known.get(text)
        box = next(iter(boxes)) if len(boxes) == 1 else None
        is_common = text in known and (before is None or (box is not None and before[0] != box[0]))
        learned[text] = None if is_common else box
    return {text: box for text, box in learned.items() if text not in known or known[text] != box}


def _may_name(text: str) -> bool:
    kind = classify(text)
    plain = text.isprintable() and " " not in text and len(text) >= _SHORTEST
    return plain and kind not in (ScanKind.POSTING_NUMBER, ScanKind.COMMAND, ScanKind.DESK_LABEL, ScanKind.GS1)


def _named(connection: Connection, boxes: Iterable[Box | None]) -> list[Posting]:
    return postings.by_ids(connection, sorted({box[0] for box in boxes if box is not None}))


def _name(
    file: LabelFile, label: FoundLabel, trackings: Mapping[str, tuple[str, int]], learned: Mapping[str, str]
) -> LabelLine:
    """The posting number a label says, by its barcodes, else its text, else by what its barcodes are known for."""
    line, page = LabelLine(label), label.page + 1
    if label.damaged:
        return line.refuse("page_damaged", file=file.file, page=page)
    numbers = label.coded or label.written
    by_tracking = {trackings[text.upper()][0] for text in label.texts if text.upper() in trackings}
    said = numbers or by_tracking or {learned[text] for text in label.texts if learned.get(text)}
    if len(said) > 1:
        return line.refuse("ozon_label_crowded", page=page, postings=", ".join(sorted(said)))
    if not said:
        return line.refuse("ozon_label_no_number", page=page, read=", ".join(label.texts))
    [number] = said
    line = replace(line, posting_number=number)
    if label.is_ours:
        return line.refuse("ozon_label_ours", page=page, posting=number)
    others = (label.written if label.written and number not in label.written else frozenset()) | (
        by_tracking - {number}
    )
    if others:
        return line.refuse("ozon_label_contradicts", page=page, posting=number, other=min(others))
    return line


def _with_posting(line: LabelLine, posting: Posting | None) -> LabelLine:
    if not line.posting_number:
        return line
    if posting is None:
        return line if not line.goes_in else line.refuse("posting_unknown", posting=line.posting_number)
    return replace(line, posting=posting)


def _with_packages(lines: Sequence[LabelLine], trackings: Mapping[str, tuple[str, int]]) -> list[LabelLine]:
    """Which box of its posting each label is for: by a tracking number, "n of m", else in their order."""
    done = list(lines)
    of_posting: dict[str, list[int]] = defaultdict(list)
    for index, line in enumerate(lines):
        if line.goes_in:
            of_posting[line.posting_number].append(index)
    for indices in of_posting.values():
        first: dict[object, int] = {}
        different = []
        for index in indices:
            label = lines[index].label
            if label.texts and (same := first.get((label.texts, label.parts))) is not None:
                line = lines[index]
                done[index] = line.refuse("ozon_label_twice", posting=line.posting_number, page=lines[same].page)
                continue
            first[label.texts, label.parts] = index
            different.append(index)
        _number(done, different, trackings)
    return done


def _number(done: list[LabelLine], indices: Sequence[int], trackings: Mapping[str, tuple[str, int]]) -> None:
    taken: dict[int, int] = {}
    waiting = []
    for index in indices:
        line = done[index]
        assert line.posting is not None
        count = max(len(line.posting.packages), len(indices))
        said = {trackings[text.upper()][1] for text in line.label.texts if text.upper() in trackings}
        said = said or {part for part, parts in line.label.parts if parts == count}
        if len(said) == 1 and (package := next(iter(said))) not in taken:
            taken[package] = index
        else:
            waiting.append(index)
    free = (number for number in range(1, len(taken) + len(waiting) + 1) if number not in taken)
    taken |= dict(zip(free, waiting, strict=False))
    for package, index in taken.items():
        done[index] = replace(done[index], package=package)


def _against(line: LabelLine, file: LabelFile, there: Mapping[Box, StoredOzonLabel]) -> LabelLine:
    """Says what a person should know: that the box must not leave, or that its label is known."""
    posting = line.posting
    if posting is None or not line.goes_in:
        return line
    older = there.get((posting.id, line.package))
    if older is not None:
        same = older.file == file.sha256 and older.page == line.label.page and _near(older.region, line.label.region)
        line = replace(line, known=same, replaces=not same)
    try:
        check_labellable(posting)
        if line.package > len(posting.packages):
            raise Refusal("package_unknown", posting=line.posting_number, package=line.package)
    except Refusal as refusal:
        return replace(line, verdict=Verdict.WARN, code=refusal.code, facts=refusal.facts)
    return line


def _near(one: Sequence[float], other: Sequence[float]) -> bool:
    return all(abs(a - b) < 1 for a, b in zip(one, other, strict=True))
