"""The commands for what comes after packing: one function each. Hooked in by ``arguments``."""

from __future__ import annotations

from ozon_desk.app.grammar import Commands


def add_parcel_commands(_commands: Commands) -> None:
    """Each has a function of its own below."""
