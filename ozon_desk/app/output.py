"""How the command line speaks: results on stdout, everything else in single lines on stderr."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TextIO

from ozon_desk.domain.errors import DeskError
from ozon_desk.ui import texts


class Output:
    """Streams that are closed from the beginning (a service without a terminal) swallow what is said."""

    def json(self, value: Any) -> None:
        if sys.stdout is not None:
            json.dump(value, sys.stdout, ensure_ascii=False, indent=2)
            sys.stdout.write("\n")

    def json_list(self, values: Iterable[Any]) -> None:
        """A list, each of its values in a line of its own and sent off as it comes: there may be 100,000."""
        if sys.stdout is None:
            return
        before = "[\n"
        for value in values:
            sys.stdout.write(before + json.dumps(value, ensure_ascii=False))
            before = ",\n"
        sys.stdout.write("[]\n" if before == "[\n" else "\n]\n")

    def json_line(self, value: Any) -> None:
        """One value in a line of its own, sent off at once: whoever asked waits for the answer."""
        if sys.stdout is not None:
            sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")
            sys.stdout.flush()

    def line(self, text: str) -> None:
        _write(sys.stdout, text)

    def note(self, text: str) -> None:
        # Results come first where both streams go to one place.
        if sys.stdout is not None:
            sys.stdout.flush()
        _write(sys.stderr, text)

    def error(self, error: DeskError) -> None:
        self.note(error_sentence(error))

    def bug(self, error: Exception, log: Path) -> None:
        """Only the kind of error: its text may hold a buyer's data."""
        self.note(f"Ozon Desk: an error of the program ({type(error).__name__}); where it was stands in {log}")


def iso(moment: datetime | None) -> str | None:
    """A moment in JSON: UTC, to the second."""
    return moment.astimezone(UTC).isoformat(timespec="seconds") if moment else None


def error_sentence(error: DeskError) -> str:
    """What is wrong and what to do, in one line."""
    return error_text(texts.error(error))


def error_text(message: texts.Message) -> str:
    """A message in one line."""
    if not message.todo:
        return message.title
    return f"{message.title}{_stop(message.title, message.todo)}{message.todo}"


def _stop(title: str, todo: str) -> str:
    """What stands between two sentences."""
    chinese = any("\u4e00" <= letter <= "\u9fff" for letter in todo)
    if title[-1:] in "?!？！":
        return "" if chinese else " "
    return "。" if chinese else ". "


def speak_utf8() -> None:
    """Both streams in UTF-8, whatever the system's console thinks; letters that can't be said become "?"."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


def flush() -> None:
    """Sends everything off now, while an error can still be told."""
    if sys.stdout is not None:
        sys.stdout.flush()


def let_go() -> None:
    """Nobody takes what is written to stdout: what is left of it goes nowhere, so that Python's end is silent too."""
    with suppress(OSError, ValueError, AttributeError), Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())


def _write(stream: TextIO | None, text: str) -> None:
    if stream is not None:
        stream.write(_one_line(text) + "\n")


def _one_line(text: str) -> str:
    return " ".join(text.split())
