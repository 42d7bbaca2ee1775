"""Words around evidence: what was attached, what a look at the files found."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ozon_desk.domain.evidence import EvidenceFile, EvidenceKind, FileState
from ozon_desk.domain.signature import SignatureAdvice
from ozon_desk.services.dossiers import Bundled
from ozon_desk.services.evidence import Attached, Verified
from ozon_desk.ui import formats
from ozon_desk.ui.saying import QT_TRANSLATE_NOOP, explained, listed, say
from ozon_desk.ui.texts.counted import Counted

_KINDS: Final[Mapping[EvidenceKind, str]] = MappingProxyType(
    {
        EvidenceKind.PHOTO: QT_TRANSLATE_NOOP("evidence", "Photo"),
        EvidenceKind.VIDEO: QT_TRANSLATE_NOOP("evidence", "Video"),
        EvidenceKind.FILE: QT_TRANSLATE_NOOP("evidence", "File"),
    }
)
_WRONG: Final[Mapping[FileState, str]] = MappingProxyType(
    {
        FileState.MISSING: QT_TRANSLATE_NOOP("evidence", "Missing: {name} ({posting})"),
        FileState.CHANGED: QT_TRANSLATE_NOOP("evidence", "Changed since it was attached: {name} ({posting})"),
    }
)


def evidence_kind(kind: EvidenceKind) -> str:
    return say("evidence", _KINDS[kind])


def evidence_line(one: EvidenceFile) -> str:
    """One file in one line, with its checksum."""
    size = file_size(one.size)
    return explained(one.name, listed([evidence_kind(one.kind), size, f"sha256 {one.checksum}"]))


def file_size(size: int) -> str:
    """In KB or MB."""
    if size < 1_000_000:
        return say("evidence", QT_TRANSLATE_NOOP("evidence", "{n} KB"), {"n": formats.number(-(-size // 1000))})
    return say("evidence", QT_TRANSLATE_NOOP("evidence", "{n} MB"), {"n": formats.number(-(-size // 1_000_000))})


def attached(done: Attached) -> str:
    """What was attached, and what the posting had already."""
    parts = [Counted().files_attached(len(done.added))] if done.added or not done.known else []
    if done.known:
        parts.append(Counted().files_known(len(done.known)))
    return explained(done.posting_number, listed(parts))


def verified(found: Verified) -> str:
    """How many files were looked at, and how many aren't right."""
    parts = [Counted().files(found.files)]
    if found.wrong:
        parts.append(Counted().files_wrong(len(found.wrong)))
    else:
        parts.append(say("evidence", QT_TRANSLATE_NOOP("evidence", "all there and unchanged")))
    return listed(parts)


def evidence_wrong(posting_number: str, one: EvidenceFile, state: FileState) -> str:
    return say("evidence", _WRONG[state], {"name": one.name, "posting": posting_number})


def bundle_problems(done: Bundled) -> list[str]:
    """A sentence for each file of a bundle that isn't as it was attached."""
    missing = QT_TRANSLATE_NOOP("evidence", "Missing, and named so in the bundle: {name}")
    changed = QT_TRANSLATE_NOOP("evidence", "Changed since it was attached, and named so in the bundle: {name}")
    return [
        *(say("evidence", missing, {"name": name}) for name in done.missing),
        *(say("evidence", changed, {"name": name}) for name in done.changed),
    ]


def bundle_made(done: Bundled) -> str:
    """For the log of the case that asked for it."""
    source = QT_TRANSLATE_NOOP("evidence", "Bundle made: {file}, {files}")
    return say("evidence", source, {"file": done.path.name, "files": Counted().files(done.files)})


def signature(advice: SignatureAdvice) -> str:
    """R15, in one quiet line."""
    if advice.worth is None:
        dear = QT_TRANSLATE_NOOP(
            "evidence", "Valuable (from {worth} RUB): order delivery against signature, for disputes"
        )
        return say("evidence", dear, {"worth": formats.number(advice.threshold)})
    source = QT_TRANSLATE_NOOP(
        "evidence", "Worth {worth} RUB: order delivery against signature (about {price} RUB), for disputes"
    )
    worth = formats.number(int(advice.worth))
    return say("evidence", source, {"worth": worth, "price": formats.number(advice.price)})
