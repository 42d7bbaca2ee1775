"""What becomes of a label of Ozon's, in one short line beside it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ozon_desk.services.ozon_labels import LabelLine, TakenIn
from ozon_desk.ui.saying import QT_TRANSLATE_NOOP, explained, listed, say
from ozon_desk.ui.texts.counted import Counted
from ozon_desk.ui.texts.errors import alarm

LINES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "new": QT_TRANSLATE_NOOP("ozon_labels", "new"),
        "known": QT_TRANSLATE_NOOP("ozon_labels", "taken in before"),
        "replaces": QT_TRANSLATE_NOOP("ozon_labels", "takes the place of an older one"),
        "posting_cancelled": QT_TRANSLATE_NOOP("ozon_labels", "posting cancelled: it won't be printed"),
        "posting_on_hold": QT_TRANSLATE_NOOP("ozon_labels", "posting on hold: not printed before it is released"),
        "posting_incomplete": QT_TRANSLATE_NOOP("ozon_labels", "posting incomplete: not printed before it is whole"),
        "package_unknown": QT_TRANSLATE_NOOP("ozon_labels", "the posting has no box {package} here"),
        "posting_unknown": QT_TRANSLATE_NOOP("ozon_labels", "no such posting here: import the orders first"),
        "page_damaged": QT_TRANSLATE_NOOP("ozon_labels", "the page is damaged"),
        "nothing_read": QT_TRANSLATE_NOOP("ozon_labels", "no barcode and no posting number"),
        "ozon_label_no_number": QT_TRANSLATE_NOOP("ozon_labels", "nothing on it names a posting; read: {read}"),
        "ozon_label_contradicts": QT_TRANSLATE_NOOP("ozon_labels", "it says {posting} and {other}"),
        "ozon_label_crowded": QT_TRANSLATE_NOOP("ozon_labels", "several postings on one label: {postings}"),
        "ozon_label_ours": QT_TRANSLATE_NOOP("ozon_labels", "the desk's own label, not Ozon's"),
        "ozon_label_twice": QT_TRANSLATE_NOOP("ozon_labels", "the same label as on page {page}"),
    }
)


def ozon_label(line: LabelLine) -> str:
    """One line, beginning in lower case."""
    code = line.code or ("known" if line.known else "replaces" if line.replaces else "new")
    facts = line.facts or {}
    if code == "ozon_label_no_number" and not facts.get("read"):
        code = "nothing_read"
    source = LINES.get(code)
    return alarm(code, facts).title if source is None else say("ozon_labels", source, facts)


def labels_taken_in(done: TakenIn) -> str:
    """What taking a file in came to, in numbers of labels."""
    numbers = Counted()
    parts = [numbers.new(done.taken)]
    if done.known:
        parts.append(numbers.unchanged(done.known))
    if done.refused:
        parts.append(numbers.refused(done.refused))
    return explained(done.file, listed(parts))
