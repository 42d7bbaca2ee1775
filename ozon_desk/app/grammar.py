"""What the commands' grammar is made of: the parser, and the kinds of words it takes."""

from __future__ import annotations

import argparse
from datetime import UTC, date, datetime
from typing import Final, NoReturn

LANGUAGES: Final = ("zh_CN", "ru", "en")
_YEARS: Final = range(2000, 2101)
CODES: Final = (
    "exit codes: 0 everything was done; 3 some rows or postings were refused, the rest was done; "
    "2 nothing was done, one line on stderr says why"
)


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, as every other error of the command line."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {' '.join(words(message).split())} (see {self.prog} --help)\n")


def moment(text: str) -> datetime:
    """An ISO moment, as UTC; one without an offset is meant so."""
    try:
        found = datetime.fromisoformat(text.strip())
        found = found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        found = None
    if found is None or found.year not in _YEARS:
        raise argparse.ArgumentTypeError(f"not an ISO time like 2026-11-18T12:00:00+00:00: {text!r}")
    return found


def day(text: str) -> date:
    try:
        found = date.fromisoformat(text.strip())
    except ValueError:
        found = None
    if found is None or found.year not in _YEARS:
        raise argparse.ArgumentTypeError(f"not a day like 2026-11-30: {text!r}")
    return found


def days(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= 3660):
        raise argparse.ArgumentTypeError(f"not a number of days: {text!r}")
    return int(text)


def whole(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise argparse.ArgumentTypeError(f"not a whole number: {text!r}")
    return int(text)


def words(text: str) -> str:
    """What was typed, without the bytes that are no text in the system's encoding (nothing could store them)."""
    return text.encode("utf-8", "replace").decode()


def posting(text: str) -> str:
    return words(text).strip()


def zone(text: str) -> str:
    """Whether there is such a zone is found out when it is needed; an empty name is none."""
    if not text.strip():
        raise argparse.ArgumentTypeError("the name of a zone is missing")
    return text.strip()


class Commands:
    def __init__(self, group: argparse._SubParsersAction[Parser]) -> None:
        self._group = group

    def add(self, name: str, what: str, *, epilog: str | None = None, usage: str | None = None) -> Parser:
        """One command; ``what`` it does is one phrase in lower case."""
        sentence = f"{what[0].upper()}{what[1:]}."
        return self._group.add_parser(
            name, help=what, description=sentence, epilog=epilog, usage=usage, allow_abbrev=False
        )


def add_json(one: Parser) -> None:
    one.add_argument("--json", action="store_true", help="results as JSON on stdout")


def add_posting(one: Parser) -> None:
    one.add_argument("posting", type=posting, metavar="POSTING", help="its number, as 41234567-0285-1")
