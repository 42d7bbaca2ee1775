"""Runs the benchmarks: ``python3 dev.py bench [NAME…]``, each in a process of its own so that none warms another."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module

NAMES = (
    "imports",
    "start",
    "queue_view",
    "scan",
    "labels",
    "raw",
    "products",
    "printing",
    "alarms",
    "tracking",
    "events",
    "workshop",
    "health",
    "review",
    "reports",
    "privacy",
    "review_view",
)
"""All but ``fortnight``, which takes a quarter of an hour."""


def main(names: list[str]) -> int:
    for name in names or NAMES:
        code = f"from tests.benchmarks.__main__ import one; one({name!r})"
        if subprocess.run([sys.executable, "-c", code], check=False).returncode:
            return 1
    return 0


def one(name: str) -> None:
    for key, value in import_module(f"tests.benchmarks.{name}").measure().items():
        sys.stdout.write(f"{name}: {key}: {value}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
