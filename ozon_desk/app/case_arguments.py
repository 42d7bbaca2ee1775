"""The grammar of ``ozon-desk case …``."""

from __future__ import annotations

import argparse
from typing import Final

from ozon_desk.app.grammar import CODES, LANGUAGES, Commands, Parser, add_json, add_posting, moment, words
from ozon_desk.domain.cases import CaseKind, Condition, Outcome

AUDIENCES: Final = ("buyer", "carrier", "support")
"""``domain.case_texts.Audience``, without loading it before the window is painted."""


def add_case(commands: Commands) -> None:
    """Open, note, change, close and list cases, take returns in, write texts to send."""
    one = commands.add("case", "keep cases: what has gone wrong with a posting, until it is settled", epilog=CODES)
    ways = Commands(one.add_subparsers(dest="way", metavar="WHAT", title="what", required=True))

    one = ways.add("open", "open a case on a posting")
    add_posting(one)
    one.add_argument("kind", choices=[str(kind) for kind in CaseKind], metavar="KIND", help=_or(CaseKind))
    _clock(one)
    one.add_argument("--note", type=words, default="", metavar="TEXT", help="the first line of its log")
    add_json(one)

    one = ways.add("note", "write a line into the log of a case")
    _which(one)
    one.add_argument("text", type=words, metavar="TEXT")

    one = ways.add("step", "say what comes next in a case, by when, and who sees to it")
    _which(one)
    one.add_argument("text", nargs="?", type=words, metavar="STEP", help="default: the next of its kind")
    _clock(one)

    one = ways.add("close", "close a case")
    _which(one)
    one.add_argument("outcome", choices=[str(outcome) for outcome in Outcome], metavar="OUTCOME", help=_or(Outcome))
    one.add_argument("--note", type=words, default="", metavar="TEXT", help="a last line for its log")

    one = ways.add("reopen", "open a closed case again")
    _which(one)

    one = ways.add("arrived", "write down that a return is here")
    add_posting(one)
    one.add_argument("--condition", choices=[str(condition) for condition in Condition], help="how it came back")

    one = ways.add("list", "list cases, what is due first at the top")
    one.add_argument("--open", action="store_true", help="only those that aren't closed")
    add_json(one)

    one = ways.add("text", "write a text to be sent, ready in three languages")
    _which(one)
    one.add_argument("--to", choices=AUDIENCES, required=True, help="who gets it")
    one.add_argument("--language", choices=LANGUAGES, dest="text_language", help="default: the one they read")


def _which(one: Parser) -> None:
    add_posting(one)
    one.add_argument("number", type=_number, metavar="N", help="of the case within the posting, from 1")


def _clock(one: Parser) -> None:
    one.add_argument("--due", type=moment, metavar="ISO-TIME", help="Ozon's own date, or when to look again")
    one.add_argument("--who", type=words, metavar="W", help="who sees to it")
    one.add_argument("--reference", type=words, metavar="N", help="number of a ticket or claim")


def _number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= 9999):
        raise argparse.ArgumentTypeError(f"not the number of a case: {text!r}")
    return int(text)


def _or(words_: type[CaseKind] | type[Outcome]) -> str:
    return ", ".join(str(word) for word in words_)
