"""Makes the Windows installer: ``python3 dev.py installer [--check]``. How and of what: docs/installer.md."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "bundle"))  # what all bundles share

import fetch
import payload
import script
import wine
from fetch import WORK
from pins import MEGABYTE, ROOT, exit_code_of, version


def make() -> Path:
    """The installer, in ``dist``. Raises Failed."""
    began = time.monotonic()
    wheels = fetch.wheels()
    python = fetch.runtime()
    print(f"CPython: {fetch.check_signatures(python)}", flush=True)
    folder = WORK / "payload"
    files = payload.lay_out(folder, python, wheels, version())
    weight = payload.weigh(folder)
    print(f"{len(files)} files, {weight / MEGABYTE:.1f} MB; packing them takes half a minute", flush=True)
    setup = script.setup_file()
    script.build(setup, folder, files, version())
    size = script.weigh(setup)
    print(f"{setup.relative_to(ROOT)}: {size / MEGABYTE:.1f} MB, {time.monotonic() - began:.0f} s", flush=True)
    return setup


def main() -> int:
    parser = argparse.ArgumentParser(prog="dev.py installer", description=__doc__)
    parser.add_argument("--check", action="store_true", help="then install and try it in Wine (needs root and Debian)")
    parser.add_argument("--only-check", action="store_true", help="try the one that was made last")
    arguments = parser.parse_args()
    is_tried = arguments.check or arguments.only_check

    def work() -> None:
        if is_tried:
            wine.ensure_possible()
        setup = script.setup_file() if arguments.only_check else make()
        if is_tried:
            from check import check

            check(setup, version())

    return exit_code_of(work)


if __name__ == "__main__":
    sys.exit(main())
