"""docs/roles.md is true: what it says is refused to a packer is, and whatever asks for an owner stands in it."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from unittest.mock import MagicMock

import pytest

from ozon_desk.domain.errors import Refusal
from ozon_desk.services.desk import Desk

ROOT = Path(__file__).resolve().parents[2]
_NAMED = re.compile(r"`([A-Z]\w+)\.(\w+)`")
_OTHERWISE = {"Shop.change", "Dossiers.of", "PackerStats.packings", "PackerStats.today", "PackerStats.last_days"}
"""Asked for in part only; ``test_sight`` and ``test_packer_stats`` have their tests."""
_ELSEWHERE = {"ReportSchedule.run", "Sight.check_undo"}
"""They ask by a road of their own."""


def rows() -> list[list[str]]:
    """Of the table: what, packer, owner, decided."""
    lines = (ROOT / "docs" / "roles.md").read_text("utf-8").splitlines()
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("|")]
    return [row for row in cells if row[0] not in ("What", "---")]


def asking() -> Iterator[str]:
    """Public methods of services that check for an owner."""
    for path in sorted((ROOT / "ozon_desk" / "services").glob("*.py")):
        for kind in (one for one in ast.parse(path.read_text("utf-8")).body if isinstance(one, ast.ClassDef)):
            for method in (one for one in kind.body if isinstance(one, ast.FunctionDef)):
                calls = (one.func for one in ast.walk(method) if isinstance(one, ast.Call))
                asks = any(isinstance(call, ast.Attribute) and call.attr == "check_owner" for call in calls)
                if asks and not method.name.startswith("_"):
                    yield f"{kind.name}.{method.name}"


REFUSED = sorted(
    f"{kind}.{method}" for row in rows() if row[1].startswith("no") for kind, method in _NAMED.findall(row[3])
)


def method_of(desk: Desk, name: str) -> Callable[..., Any]:
    kind, method = name.split(".")
    service = next(one for one in vars(desk).values() if type(one).__name__ == kind)
    return getattr(service, method)  # type: ignore[no-any-return]


def call(method: Callable[..., Any]) -> None:
    """With whatever it takes: the owner is asked for before anything is looked at."""
    needed = [one for one in inspect.signature(method).parameters.values() if one.default is one.empty]
    plain = {one.name: MagicMock() for one in needed if one.kind is not one.VAR_KEYWORD}
    method(**plain)


@pytest.fixture
def owned(desk: Desk) -> Desk:
    """With an owner; a packer has signed in."""
    anna = desk.packers.add("Anna")
    desk.packers.add("Olga", pin="2580", is_owner=True)
    desk.packers.sign_in(anna)
    return desk


def test_whatever_asks_for_an_owner_stands_in_the_table() -> None:
    told = {f"{kind}.{method}" for row in rows() for kind, method in _NAMED.findall(row[3])}
    assert set(asking()) - _ELSEWHERE - told == set()


@pytest.mark.parametrize("name", [one for one in REFUSED if one not in _OTHERWISE | {"Exports.may_write", *_ELSEWHERE}])
def test_what_the_table_refuses_is_refused(owned: Desk, name: str) -> None:
    with pytest.raises(Refusal) as refusal:
        call(method_of(owned, name))
    assert refusal.value.code == "owner_only"


def test_every_row_says_who_and_by_what() -> None:
    assert len(rows()) > 25
    assert all(len(row) == 4 and all(row) for row in rows())
