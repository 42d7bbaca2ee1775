"""The log: rotates, and holds no buyer's data (sentences for people carry codes and posting numbers only)."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path


def start_log(folder: Path) -> None:
    """Writes warnings and worse to ``ozon-desk.log`` in ``folder``; a folder that can't be written is no reason to
    stop working."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(folder / "ozon-desk.log", maxBytes=512_000, backupCount=3, encoding="utf-8")
    except OSError:
        logging.basicConfig(level=logging.WARNING)
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
