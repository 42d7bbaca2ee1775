"""How the command line speaks: results on stdout, everything else in single lines on stderr."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from ozon_desk.domain.errors import DeskError
from ozon_desk.ui import texts


class Output:
    def json(self, value: Any) -> None:
        json.dump(value, sys.stdout, ensure_ascii=False, indent=2)
        sys.stdout.write("\n")

    def line(self, text: str) -> None:
        sys.stdout.write(_one_line(text) + "\n")

    def note(self, text: str) -> None:
        sys.stderr.write(_one_line(text) + "\n")

    def error(self, error: DeskError) -> None:
        self.note(error_sentence(error))

    def bug(self, error: Exception, log: Path) -> None:
        """Only the kind of error: its text may hold a buyer's data."""
        self.note(f"Ozon Desk: {type(error).__name__} ({log})")


def error_sentence(error: DeskError) -> str:
    message = texts.error(error)
    return ". ".join(part.rstrip(".") for part in (message.title, message.todo) if part)


def _one_line(text: str) -> str:
    return " ".join(text.split())
