"""Where things are: the program's own data files, and the places of this user's machine."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from platformdirs import user_data_path, user_log_path

_PACKAGE: Final = Path(__file__).resolve().parents[1]
_INSIDE: Final = _PACKAGE / "resources"
RESOURCES: Final = _INSIDE if _INSIDE.is_dir() else _PACKAGE.parent / "resources"
"""In the package, where a wheel has put them; beside it in a clone and in the bundles for Windows and Debian."""
_NAME: Final = "OzonDesk"


def default_database() -> Path:
    return user_data_path(_NAME, appauthor=False) / "ozon-desk.db"


def log_folder() -> Path:
    return user_log_path(_NAME, appauthor=False)


def settings_file() -> Path | None:
    """Where this computer's memory is kept, if not at this user's usual place."""
    given = os.environ.get("OZON_DESK_SETTINGS")
    return Path(given) if given else None
