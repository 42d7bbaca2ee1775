"""The manual page of ``ozon-desk``, made from the command line's own grammar."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from typing import Final

from pins import ROOT, version

sys.path.append(str(ROOT))

_HEAD: Final = """\
.TH OZON\\-DESK 1 "{day}" "Ozon Desk {version}" "User Commands"
.nh
.ad l
.SH NAME
ozon\\-desk \\- packing desk for Ozon FBS and rFBS orders
.SH SYNOPSIS
.B ozon\\-desk
[\\fIOPTIONS\\fR] [\\fICOMMAND\\fR ...]
.SH DESCRIPTION
{description}
.PP
It works beside an open window, which shows the change within two seconds.
"""

_FOOT: Final = """\
.SH EXIT STATUS
.TP
.B 0
everything was done
.TP
.B 1
\\fBself\\-test\\fR only: a part of the program doesn't work
.TP
.B 2
nothing was done; standard error says why
.TP
.B 3
some rows, lines or postings were refused (each is named), the rest was done
.TP
.B 130
stopped by Ctrl+C
.SH FILES
.TP
.I ~/.local/share/OzonDesk/ozon\\-desk.db
the shop's data, which no upgrade and no removal of the package touches
.TP
.I ~/.local/state/OzonDesk/log
the program's log
"""


def escaped(text: str) -> str:
    """So that roff shows it as it is."""
    safe = text.replace("\\", "\\e").replace("-", "\\-").replace("\n", " ")
    for sign in "|,":  # where a long list of choices may be broken
        safe = safe.replace(sign, f"{sign}\\:")
    return f"\\&{safe}" if safe.startswith((".", "'")) else safe


def _shown(one: argparse.Action) -> str:
    names = ", ".join(f"\\fB{escaped(name)}\\fR" for name in one.option_strings)
    value = one.metavar or ("" if one.nargs == 0 else "|".join(map(str, one.choices)) if one.choices else one.dest)
    value = " ".join(value) if isinstance(value, tuple) else str(value)
    taken = "" if one.nargs == 0 and one.option_strings else f"\\fI{escaped(value)}\\fR"
    return " ".join(part for part in (names, taken) if part)


def _actions(parser: argparse.ArgumentParser) -> Iterator[str]:
    for one in parser._actions:
        if isinstance(one, argparse._SubParsersAction | argparse._HelpAction) or one.help == argparse.SUPPRESS:
            continue
        yield ".TP"
        yield _shown(one)
        yield escaped(parser._get_formatter()._expand_help(one) if one.help else "")


def _commands(parser: argparse.ArgumentParser) -> Iterator[str]:
    group = next(one for one in parser._actions if isinstance(one, argparse._SubParsersAction))
    for name, command in group.choices.items():
        yield f".SS {escaped(name)}"
        yield escaped(command.description or "")
        yield ".PP"
        yield f"\\fB{escaped(' '.join(command.format_usage().removeprefix('usage: ').split()))}\\fR"
        yield from _actions(command)


def page(day: str) -> str:
    """``day``: of the release, as 2026-11-26."""
    from ozon_desk.app.arguments import parser

    root = parser()
    lines = [_HEAD.format(day=day, version=version(), description=escaped(root.description or "")).rstrip()]
    lines += [".SH OPTIONS", *_actions(root), ".SH COMMANDS", *_commands(root), _FOOT]
    return "\n".join(line for line in lines if line) + "\n"
