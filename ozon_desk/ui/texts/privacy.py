"""Wiping buyers' data in words: what went, or would go, in numbers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject

from ozon_desk.domain.places import MOSCOW
from ozon_desk.services.privacy import WipeReport
from ozon_desk.ui import formats
from ozon_desk.ui.saying import QT_TRANSLATE_NOOP, listed, say
from ozon_desk.ui.texts.counted import Counted


class WipeCounts(QObject):
    """One method for each sentence with a number in it."""

    def buyers(self, n: int) -> str:
        return self.tr("%n recipient(s) with name, phone, e-mail and address", "", n)

    def images(self, n: int) -> str:
        return self.tr("%n older state(s) in the journal", "", n)

    def case_lines(self, n: int) -> str:
        return self.tr("%n note(s) in cases", "", n)

    def notes(self, n: int) -> str:
        return self.tr("%n other note(s) somebody wrote", "", n)

    def events(self, n: int) -> str:
        return self.tr("%n carrier's text(s)", "", n)

    def label_pages(self, n: int) -> str:
        return self.tr("%n of Ozon's label(s)", "", n)

    def label_files(self, n: int) -> str:
        return self.tr("%n PDF(s) of labels", "", n)

    def evidence_files(self, n: int) -> str:
        return self.tr("%n photo(s) and file(s)", "", n)

    def kept(self, n: int) -> str:
        return self.tr("%n older posting(s) keep their data: they are open or have an open case", "", n)

    def copies(self, n: int) -> str:
        return self.tr("%n older copy(ies) of the database still hold(s) the data", "", n)

    def wiped(self, n: int) -> str:
        return self.tr("Wiped: %n posting(s)", "", n)

    def would_wipe(self, n: int) -> str:
        return self.tr("Would be wiped: %n posting(s)", "", n)

    def days(self, n: int) -> str:
        return self.tr("over for more than %n day(s)", "", n)


def wipe_head(report: WipeReport) -> str:
    """ "Wiped: 12 postings, over for more than 90 days"."""
    counts = WipeCounts()
    told = counts.wiped(report.postings) if report.done else counts.would_wipe(report.postings)
    return listed([told, counts.days(report.days)])


def wipe_lines(report: WipeReport) -> list[str]:
    """What it comes to, a line for each kind of thing there is something of."""
    counts = WipeCounts()
    lines = []
    if report.oldest is not None and report.newest is not None:
        span = QT_TRANSLATE_NOOP("privacy", "Last heard of between {oldest} and {newest}")
        lines.append(say("privacy", span, {"oldest": _day(report.oldest), "newest": _day(report.newest)}))
    lines += [told(n) for n, told in _parts(report, counts) if n]
    if report.kept:
        lines.append(counts.kept(report.kept))
    return lines


def wipe_tidying(report: WipeReport) -> str:
    """What is still to be done to the file; empty where nothing is."""
    if report.tidy:
        return ""
    return say(
        "privacy",
        QT_TRANSLATE_NOOP(
            "privacy",
            "Wiped, tidying up waits: pieces may stand in the file until it is rewritten, "
            "which the desk does as soon as nothing else runs",
        ),
    )


def wipe_copies(report: WipeReport) -> str:
    """What still holds the data; empty where nothing does that the desk knows of."""
    return WipeCounts().copies(len(report.copies)) if report.copies else ""


def wipe_report(report: WipeReport) -> str:
    """All of it, a line for each."""
    lines = [wipe_head(report), *wipe_lines(report), wipe_tidying(report), wipe_copies(report)]
    return "\n".join([*filter(None, lines), *map(str, report.copies)])


def wiped_facts(facts: Mapping[str, Any]) -> dict[str, str]:
    """What the journal says of a wipe."""
    if "before" not in facts:
        return {"counts": WipeCounts().label_files(int(facts.get("label_files", 0))), "day": "—"}
    day = datetime.fromisoformat(f"{facts['before']}T00:00:00+00:00")
    return {"counts": Counted().postings(int(facts.get("postings", 0))), "day": formats.day(day, "UTC")}


def _parts(report: WipeReport, counts: WipeCounts) -> list[tuple[int, Any]]:
    return [
        (report.buyers, counts.buyers),
        (report.images, counts.images),
        (report.case_lines, counts.case_lines),
        (report.notes, counts.notes),
        (report.events, counts.events),
        (report.label_pages, counts.label_pages),
        (report.label_files, counts.label_files),
        (report.evidence_files, counts.evidence_files),
    ]


def _day(moment: datetime) -> str:
    return formats.day(moment, MOSCOW)
