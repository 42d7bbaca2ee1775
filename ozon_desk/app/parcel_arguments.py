"""The commands for what comes after packing: one function each. Hooked in by ``arguments``."""

from __future__ import annotations

from ozon_desk.app.case_arguments import add_case
from ozon_desk.app.grammar import Commands


def add_parcel_commands(commands: Commands) -> None:
    """Each has a function of its own below, or in a file beside this one."""
    add_case(commands)
