"""``ozon-desk ozon-labels``."""

from __future__ import annotations

import argparse
from typing import Any

from ozon_desk.app.commands import codes
from ozon_desk.app.output import Output
from ozon_desk.services.desk import Desk
from ozon_desk.services.ozon_labels import LabelLine, LabelPreview
from ozon_desk.ui import texts


def ozon_labels(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    """Labels that name no box here are listed and don't keep the others out."""
    preview = desk.ozon_labels.read(arguments.file)
    taken = None
    if not arguments.preview:
        # What can't be taken in is said by the refusal, after what each label says.
        if not preview.good and not arguments.json:
            _say(preview, output)
        done = desk.ozon_labels.apply(preview)
        taken = done.taken
        if not arguments.json:
            output.line(texts.labels_taken_in(done))
    if arguments.json:
        output.json(_result(preview, taken))
    else:
        _say(preview, output)
    return codes.of(len(preview.good), len(preview.refused))


def _say(preview: LabelPreview, output: Output) -> None:
    for line in preview.lines:
        number = f"{line.posting_number}, {line.package}" if line.package else line.posting_number
        said = " ".join(filter(None, (f"{preview.file.file}, {line.page}:", number and f"{number}:")))
        (output.line if line.goes_in else output.note)(f"{said} {texts.ozon_label(line)}")


def _result(preview: LabelPreview, taken: int | None) -> dict[str, Any]:
    return {
        "file": str(preview.file.path),
        "pages": preview.file.pages,
        "taken": taken,
        "labels": [_label(line) for line in preview.lines],
    }


def _label(line: LabelLine) -> dict[str, Any]:
    return {
        "page": line.page,
        "posting_number": line.posting_number or None,
        "package": line.package or None,
        "verdict": str(line.verdict),
        "code": line.code,
        "message": texts.ozon_label(line),
        "known": line.known,
        "replaces": line.replaces,
        "codes": list(line.label.texts),
    }
