"""Rules of the house that no linter knows."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "ozon_desk"
SOURCES = sorted(PACKAGE.rglob("*.py"))
BELOW_UI = [
    path for path in SOURCES if path.relative_to(PACKAGE).parts[0] in ("domain", "exchange", "services", "storage")
]


def name_of(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def called(call: ast.Call) -> str:
    """``datetime.now`` for ``datetime.now(...)``, ``Refusal`` for ``Refusal(...)``."""
    return ast.unparse(call.func)


TREES = {path: ast.parse(path.read_text(encoding="utf-8")) for path in SOURCES}


def test_arrows_only_point_down():
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


LATER = ("alembic", "argon2", "biip", "openpyxl", "pypdfium2", "PySide6.QtPrintSupport", "python_calamine", "zxingcpp")


@pytest.mark.parametrize("module", ["ozon_desk.app.window_program", "ozon_desk.ui.desk_frame", "ozon_desk.app.cli"])
def test_nobody_waits_at_the_start_for_what_only_some_work_needs(module):
    code = f"import sys, {module}; print(*sorted(sys.modules.keys() & set({LATER})))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


@pytest.mark.parametrize("room", sorted({path.parent for path in SOURCES}), ids=name_of)
def test_every_room_has_a_sign(room):
    if room.name == "versions" or room.name == "migrations":
        pytest.skip("Alembic's folders are no packages")
    sign = ast.get_docstring(TREES[room / "__init__.py"])
    assert sign


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_no_module_is_a_drawer_for_everything(path):
    assert not {"utils", "util", "common", "core", "helpers", "misc"} & {
        part.removesuffix(".py") for part in path.parts
    }
    if path.parent.name != "versions":
        assert len(path.read_text(encoding="utf-8").splitlines()) < 500


CLOCKS = ("datetime.now", "datetime.utcnow", "datetime.today", "date.today", "time.time", "time.localtime")


@pytest.mark.parametrize("path", BELOW_UI, ids=name_of)
def test_only_the_clock_reads_the_clock(path):
    found = [ast.unparse(call) for call in calls(TREES[path]) if called(call).endswith(CLOCKS)]
    assert found == (["datetime.now(UTC)"] if name_of(path) == "services/clock.py" else [])


@pytest.mark.parametrize("path", BELOW_UI, ids=name_of)
def test_nothing_below_the_screens_prints_logs_or_keeps_a_global(path):
    for node in ast.walk(TREES[path]):
        assert not isinstance(node, ast.Global), node.lineno
        if isinstance(node, ast.Call):
            assert not f"{called(node)}(".startswith(("print(", "logging.", "log.", "logger.")), node.lineno


def raised() -> Iterator[tuple[str, set[str], str]]:
    """(code, names of its facts, where) of every refusal and trouble that is written out in the code."""
    for path, tree in TREES.items():
        for call in calls(tree):
            if called(call) in ("Refusal", "Trouble") and call.args and isinstance(call.args[0], ast.Constant):
                names = {keyword.arg for keyword in call.keywords if keyword.arg}
                if any(keyword.arg is None for keyword in call.keywords):
                    names.add("**")
                yield call.args[0].value, names, f"{name_of(path)}:{call.lineno}"


@pytest.mark.parametrize(
    ("code", "facts", "where"), list(raised()), ids=lambda value: value if isinstance(value, str) else ""
)
def test_every_refusal_and_trouble_has_words_and_the_facts_for_them(code, facts, where):
    from ozon_desk.ui.texts.refusals import REFUSALS
    from ozon_desk.ui.texts.troubles import TROUBLES

    assert code in REFUSALS.keys() | TROUBLES.keys(), where
    words = " ".join((REFUSALS | TROUBLES)[code] if code in REFUSALS else TROUBLES[code])
    asked = {part.split("}")[0] for part in words.split("{")[1:]}
    known = facts | ({"place"} if facts & {"folder", "file"} else set())
    assert "**" in facts or asked <= known, f"{where} doesn't say {asked - known}"


def test_deeds_of_the_journal_have_words():
    """Every deed that is ever written is told to people in a sentence."""
    from ozon_desk.ui import texts

    deeds = ("_pen.deed", "_pen.amend", "_database.deed")
    written = {
        call.args[0].value
        for path, tree in TREES.items()
        if path.is_relative_to(PACKAGE / "services")
        for call in calls(tree)
        if called(call).endswith(deeds) and call.args and isinstance(call.args[0], ast.Constant)
    }
    assert {"import", "pack", "hold", "track", "label_printed", "setting"} <= written
    for deed in written:
        said = texts.deed(deed, {"posting": "1", "deed": "pack", "count": 1, "changed": {}, "file": "x"})
        assert said
        assert said != deed
