"""Every label that leaves the program looks as the shop wants it."""

from __future__ import annotations

import ast
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[2] / "ozon_desk"
BY_PLACE = {"paint_labels": 6, "write_labels": 99, "write_raw_labels": 99}
"""How many arguments it has when the template is the last of those given by place."""
OF_THE_HOUSE = {"app/self_test.py"}
"""Tries the templates that come along."""


def test_whoever_paints_labels_says_by_which_template():
    found = []
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            name = ast.unparse(node.func).split(".")[-1] if isinstance(node, ast.Call) else ""
            if name in BY_PLACE and path.relative_to(PACKAGE).as_posix() not in OF_THE_HOUSE:
                named = any(keyword.arg in ("template", None) for keyword in node.keywords)
                found.append((f"{path.relative_to(PACKAGE)}:{node.lineno}", named or len(node.args) >= BY_PLACE[name]))
    assert len(found) >= 4, "the search has gone blind"
    assert [where for where, is_so in found if not is_so] == []
