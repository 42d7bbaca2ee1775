"""How long the installed program takes to start, in the clean Debian."""

from __future__ import annotations

import shutil
from typing import Final

import starting
from clean import Clean

_BEGIN: Final = (
    "import runpy, sys; sys.path[:0] = ['/usr/lib/ozon-desk/app', '/usr/lib/ozon-desk/lib']; "
    "runpy.run_path('/check/started.py', run_name='__main__')"
)


def measured(clean: Clean, user: str) -> str:
    """In a line; on this user's own database."""
    shutil.copy(starting.SCRIPT, clean.shared / "started.py")
    return starting.measured(lambda what: clean.run("/usr/bin/python3", "-ISXutf8", "-c", _BEGIN, what, user=user))
