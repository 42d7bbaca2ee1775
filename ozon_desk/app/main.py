"""The entry: reads the arguments and starts either the window or one command."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from ozon_desk.app.arguments import read

STOPPED = 130
"""Exit code after Ctrl+C, as shells expect it."""


def main(argv: Sequence[str] | None = None) -> int:
    """Answers the exit code."""
    arguments = read(argv)
    if arguments.command is None:
        from ozon_desk.app.window_program import run

        return run(arguments)
    try:
        from ozon_desk.app.cli import run_command

        return run_command(arguments)
    except KeyboardInterrupt:
        return STOPPED


if __name__ == "__main__":
    sys.exit(main())
