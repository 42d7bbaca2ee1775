"""The shop's rule book as a file: which edition, and what the owner has changed in it (JSON)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from ozon_desk.domain.errors import Refusal, Trouble
from ozon_desk.exchange.whole_file import WholeFile

FORMAT: Final = "ozon-desk-rule-book"
VERSION: Final = 1
_KEYS: Final = {"format", "version", "edition", "changes"}
_LARGEST: Final = 1_000_000
"""Bytes; the longest book there can be has some thousands."""


def write_rule_book(path: Path, edition: str, changes: Mapping[str, Mapping[str, Any]]) -> None:
    """Raises Trouble as ``WholeFile``."""
    book = {"format": FORMAT, "version": VERSION, "edition": edition, "changes": changes}
    with WholeFile(path) as file:
        file.write(json.dumps(book, ensure_ascii=False, indent=2).encode() + b"\n")


def read_rule_book(path: Path) -> tuple[str, Mapping[str, Mapping[str, Any]]]:
    """(edition, changes), in the right form; whether they can be right is for ``RuleBook.from_data`` to say.

    Raises Trouble ``file_unreadable`` (file, reason); Refusal ``rule_file_bad`` (file), ``rule_file_newer`` (file),
    ``rulebook_bad`` (rule, field).
    """
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST + 1)
    except OSError as error:
        raise Trouble("file_unreadable", file=path.name, reason=error.strerror or "") from error
    try:
        book = json.loads(content[:_LARGEST].decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise Refusal("rule_file_bad", file=path.name) from error
    if not isinstance(book, dict) or book.get("format") != FORMAT or not isinstance(book.get("version"), int):
        raise Refusal("rule_file_bad", file=path.name)
    if book["version"] > VERSION:
        raise Refusal("rule_file_newer", file=path.name)
    edition, changes = book.get("edition"), book.get("changes")
    if not isinstance(edition, str):
        raise Refusal("rulebook_bad", rule="", field="edition")
    if not isinstance(changes, dict) or book.keys() - _KEYS:
        raise Refusal("rulebook_bad", rule="", field="changes")
    for rule, fields in changes.items():
        if not isinstance(fields, dict):
            raise Refusal("rulebook_bad", rule=rule, field="changes")
    return edition, changes
