"""``ozon-desk wipe``: buyers' data of postings that are long over. The command line isn't asked for an owner."""

from __future__ import annotations

import argparse
from dataclasses import replace

from ozon_desk.app.commands import codes
from ozon_desk.app.output import Output, iso
from ozon_desk.services.desk import Desk
from ozon_desk.services.privacy import WipeReport
from ozon_desk.ui import texts


def wipe(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    desk.packers.trust()
    days = arguments.older_than
    report = desk.privacy.preview(days) if arguments.dry_run else desk.privacy.wipe(days)
    deleted = 0
    if arguments.delete_copies and not arguments.dry_run:
        deleted = desk.privacy.delete_copies(report.copies)
        report = replace(report, copies=desk.privacy.older_copies())
    if arguments.json:
        output.json(_told(report, deleted))
        return codes.ALL
    for line in texts.wipe_report(report).splitlines():
        output.line(line)
    return codes.ALL


def _told(report: WipeReport, deleted: int) -> dict[str, object]:
    return {
        "days": report.days,
        "before": iso(report.before),
        "wiped": report.done,
        "postings": report.postings,
        "oldest": iso(report.oldest),
        "newest": iso(report.newest),
        "buyers": report.buyers,
        "journal_images": report.images,
        "case_notes": report.case_lines,
        "other_notes": report.notes,
        "carrier_texts": report.events,
        "label_pages": report.label_pages,
        "label_files": report.label_files,
        "evidence_files": report.evidence_files,
        "kept_open": report.kept,
        "tidy": report.tidy,
        "older_copies": [str(copy) for copy in report.copies],
        "copies_deleted": deleted,
    }
