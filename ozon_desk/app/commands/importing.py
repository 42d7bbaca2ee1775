"""``ozon-desk import``."""

from __future__ import annotations

import argparse
import logging
from pathlib import Path
from typing import Any

from ozon_desk.app.commands import codes
from ozon_desk.app.output import Output
from ozon_desk.domain.errors import Refusal
from ozon_desk.services.desk import Desk
from ozon_desk.services.imports import OpenedFile, Preview, UnknownLayout, ZoneSource
from ozon_desk.ui import texts

_log = logging.getLogger(__name__)


def import_files(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    """A file refused as a whole stops everything before anything is written; refused rows don't."""
    opened = [_open(desk, path) for path in arguments.files]
    if not arguments.preview:
        _refuse_storeless(desk, arguments, opened)
    results = []
    refused = 0
    for path, file in zip(arguments.files, opened, strict=True):
        preview = desk.imports.preview(file, arguments.time_zone, store=arguments.store)
        result = _result(path, preview)
        if not arguments.preview:
            done = desk.imports.apply(preview)
            counts = (done.new, done.changed, done.unchanged, len(preview.refused))
            _log.info("import: %d new, %d changed, %d unchanged, %d rows refused", *counts)
            result |= {"new": done.new, "changed": done.changed, "unchanged": done.unchanged}
        results.append(result)
        refused += len(preview.refused)
        _say(preview, result, output, json=arguments.json)
    if arguments.json:
        if len(results) == 1:
            output.json(results[0])
        else:
            output.json_list(results)
    return codes.SOME if refused else codes.ALL


def _refuse_storeless(desk: Desk, arguments: argparse.Namespace, opened: list[OpenedFile]) -> None:
    """Nobody guesses whose new postings are, and nothing is written before that is known of every file."""
    if arguments.store or not desk.stores.are_several:
        return
    for file in opened:
        preview = desk.imports.preview(file, arguments.time_zone)
        if preview.plan.new:
            raise Refusal("store_needed", file=preview.draft.file, stores=", ".join(desk.shop.settings.stores))


def _open(desk: Desk, path: Path) -> OpenedFile:
    try:
        return desk.imports.open(path)
    except UnknownLayout as unknown:
        raise unknown.refusal() from unknown


def _result(path: Path, preview: Preview) -> dict[str, Any]:
    plan, draft = preview.plan, preview.draft
    return {
        "file": str(path),
        "layout": draft.layout,
        "time_zone": draft.time_zone,
        "new": len(plan.new),
        "changed": len(plan.changed),
        "unchanged": plan.unchanged,
        "refused": [
            {"row": problem.row, "column": problem.column, "code": problem.code, "message": texts.problem(problem)}
            for problem in draft.problems
        ],
        **({"store": preview.store} if preview.store else {}),
    }


def _say(preview: Preview, result: dict[str, Any], output: Output, *, json: bool) -> None:
    draft = preview.draft
    if preview.zone_source is ZoneSource.DEFAULT:
        output.note(texts.zone_assumed(draft.file, draft.time_zone))
    for note in draft.notes:
        output.note(f"{draft.file}: {texts.note(note)}")
    for told in texts.left_elsewhere(preview.plan.elsewhere):
        output.note(f"{draft.file}: {told}")
    if json:
        return
    output.line(texts.import_counts(draft.file, result["new"], result["changed"], result["unchanged"]))
    for problem in draft.problems:
        output.note(f"{draft.file}: {texts.problem(problem)}")
