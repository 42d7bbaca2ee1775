"""``ozon-desk products``: the list of products in and out."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from ozon_desk.app.commands import codes
from ozon_desk.app.output import Output
from ozon_desk.services.desk import Desk
from ozon_desk.services.product_files import ProductPreview, ProductProblem
from ozon_desk.ui import texts
from ozon_desk.ui.language import current_language


def products(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    if arguments.export is not None:
        number = desk.product_files.export(arguments.export, current_language())
        result: dict[str, Any] = {"file": str(arguments.export), "products": number}
        if arguments.json:
            output.json(result)
        else:
            output.line(f"{arguments.export}: {texts.counted_products(number)}")
        return codes.ALL
    return _take_in(desk, arguments, output)


def _take_in(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    path: Path = arguments.import_file
    preview = desk.product_files.preview(path)
    plan = preview.plan
    counts = {"new": len(plan.new), "changed": len(plan.changed), "unchanged": plan.unchanged}
    if not arguments.preview:
        done = desk.product_files.apply(preview)
        counts = {"new": done.new, "changed": done.changed, "unchanged": done.unchanged}
    if arguments.json:
        told = {"refused": list(map(_told, preview.problems)), "notes": list(map(_told, preview.notes))}
        output.json({"file": str(path), **counts, **told})
    else:
        _say(preview, texts.import_counts(preview.file, **counts), output)
    return codes.SOME if preview.problems else codes.ALL


def _told(one: ProductProblem) -> dict[str, Any]:
    return {"row": one.row, "column": one.column, "code": one.code, "message": texts.product_problem(one)}


def _say(preview: ProductPreview, counts: str, output: Output) -> None:
    output.line(counts)
    for one in (*preview.problems, *preview.notes):
        output.note(f"{preview.file}: {texts.product_place(one)}: {texts.product_problem(one)}")
