"""The owner's commands: one function each. Hooked in by ``arguments``."""

from __future__ import annotations

from pathlib import Path

from ozon_desk.app.grammar import Commands, add_json, words


def add_owner_commands(commands: Commands) -> None:
    """Each has a function of its own below."""
    _stores(commands)
    _rules(commands)


def _stores(commands: Commands) -> None:
    one = commands.add(
        "stores",
        "list the owner's stores at Ozon, add, rename or remove one",
        usage="%(prog)s [--json]\n"
        "       %(prog)s --add NAME [--json]\n"
        "       %(prog)s --rename NAME NEW-NAME [--json]\n"
        "       %(prog)s --give-rest NAME [--json]\n"
        "       %(prog)s --remove NAME [--json]",
    )
    way = one.add_mutually_exclusive_group()
    way.add_argument("--add", type=words, metavar="NAME", help="a new one")
    way.add_argument(
        "--rename", type=words, nargs=2, metavar=("NAME", "NEW-NAME"), help="with all its postings, in one deed"
    )
    way.add_argument("--give-rest", type=words, metavar="NAME", help="all postings without a store are this one's")
    way.add_argument("--remove", type=words, metavar="NAME", help="one that has no postings")
    add_json(one)


def _rules(commands: Commands) -> None:
    one = commands.add("rules", "list the rule book as it holds, write it to a file, or take one over")
    way = one.add_mutually_exclusive_group()
    way.add_argument("--export", type=Path, metavar="FILE", help="write edition and own changes to a JSON file")
    way.add_argument("--import", type=Path, dest="import_file", metavar="FILE", help="take such a file over, whole")
    add_json(one)
