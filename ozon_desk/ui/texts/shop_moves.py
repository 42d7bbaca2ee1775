"""Words for a back-up put back, and for a shop on its way to another computer."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject

from ozon_desk.services.replacing import Candidate, Replaced
from ozon_desk.services.shop_files import ShopFile, Taken
from ozon_desk.ui import formats
from ozon_desk.ui.saying import QT_TRANSLATE_NOOP, listed, say
from ozon_desk.ui.texts.counted import Counted
from ozon_desk.ui.texts.errors import Message


class MoveCounts(QObject):
    """One method for each sentence."""

    def files(self, n: int) -> str:
        return self.tr("%n photo(s) and other file(s)", "", n)

    def deeds(self, n: int) -> str:
        return self.tr("%n deed(s)", "", n)

    def printed(self, n: int) -> str:
        return self.tr("%n label(s) printed since would be printed again: throw away the older ones", "", n)


def shop_taken(taken: Taken) -> str:
    told = QT_TRANSLATE_NOOP("moves", "{file}: the database, {files}")
    return say("moves", told, {"file": str(taken.path), "files": MoveCounts().files(taken.files)})


def shop_replaced(replaced: Replaced) -> str:
    if replaced.kept is None:
        return say("moves", QT_TRANSLATE_NOOP("moves", "Done"))
    return say("moves", QT_TRANSLATE_NOOP("moves", "What was here is kept: {file}"), {"file": str(replaced.kept)})


def shop_arrived(replaced: Replaced, *, whole: bool) -> Message:
    """It is done, and the desk is open again."""
    title = QT_TRANSLATE_NOOP("moves", "The shop goes on here now") if whole else QT_TRANSLATE_NOOP("moves", "Restored")
    return Message(say("moves", title), shop_replaced(replaced) if replaced.kept is not None else "")


def shop_file_lines(shop: ShopFile, zone: str) -> list[str]:
    """What a shop that was taken along says of itself."""
    facts = {
        "shop": shop.manifest.shop or shop.path.name,
        "desk": shop.manifest.desk,
        "when": formats.moment(shop.manifest.at, zone),
        "files": MoveCounts().files(shop.files),
    }
    told = QT_TRANSLATE_NOOP("moves", "{shop}, taken along at {desk}, {when}; {files}")
    return [say("moves", told, facts)]


def holds_line(candidate: Candidate, zone: str) -> str:
    """What a back-up holds."""
    facts = candidate.facts
    told = QT_TRANSLATE_NOOP("moves", "It holds {postings}; the last deed in it: {when} (version {program})")
    when = formats.moment(facts.newest, zone) if facts.newest is not None else "—"
    return say(
        "moves", told, {"postings": Counted().postings(facts.postings or 0), "when": when, "program": facts.program}
    )


def lost_lines(candidate: Candidate) -> list[str]:
    """What would be gone with a back-up in the database's place."""
    lost = candidate.lost
    if lost is None:
        return [say("moves", QT_TRANSLATE_NOOP("moves", "The present database can't be read: what is lost is unknown"))]
    if not lost.same_shop:
        return [
            say(
                "moves",
                QT_TRANSLATE_NOOP(
                    "moves", "▲ It is another shop's, or one begun anew: nothing of the present is in it"
                ),
            )
        ]
    if not lost.deeds:
        return [say("moves", QT_TRANSLATE_NOOP("moves", "Nothing is lost: nothing was done since"))]
    counts = listed([MoveCounts().deeds(lost.deeds), Counted().postings(lost.postings)])
    lines = [say("moves", QT_TRANSLATE_NOOP("moves", "▲ Done since, and lost here: {counts}"), {"counts": counts})]
    if lost.labels:
        lines.append(f"▲ {MoveCounts().printed(lost.labels)}")
    return lines


def arrival_facts(facts: Mapping[str, Any]) -> dict[str, str]:
    """What the journal says of a database that came."""
    day = str(facts.get("day", ""))
    return {"when": formats.moment(datetime.fromisoformat(day), "UTC") if day else "—"}
