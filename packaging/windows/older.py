"""An installer of the version before this one, to upgrade from: that version's program with this one's libraries."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

import history
import launchers
import laying
import payload
import script
from fetch import WORK

STALE: Final = "app/ozon_desk/of_an_older_version.py"
"""A module that the newer version doesn't have."""


def build() -> Path:
    """Packed quickly. Tells where the older program comes from. Raises Failed."""
    folder = WORK / "older"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(WORK / "payload", folder)
    shutil.rmtree(folder / "app")
    if not history.lay_out(folder / "app"):
        print(f"    no history here: the present program stands for version {history.VERSION}", flush=True)
        laying.copy_program(folder / "app")
    launchers.build(folder, history.VERSION, folder / payload.ICON)
    (folder / STALE).write_text("gone = True\n", encoding="utf-8")
    made = WORK / "older-setup.exe"
    script.build(made, folder, payload.listed(folder), history.VERSION, quick=True)
    return made
