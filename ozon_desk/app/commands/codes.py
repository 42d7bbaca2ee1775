"""Exit codes of the command line."""

from typing import Final

ALL: Final = 0
"""Everything was done."""
SOME: Final = 3
"""Some lines were refused, the rest was done."""
NONE: Final = 2
"""Nothing was done."""


def of(done: int, refused: int) -> int:
    if not refused:
        return ALL
    return SOME if done else NONE
