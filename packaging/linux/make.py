"""Makes the package for Debian and Ubuntu: ``python3 dev.py deb [--check]``. How and of what: docs/linux.md."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import Final

sys.path.append(str(Path(__file__).resolve().parents[1] / "bundle"))  # what all bundles share

import archive
import clean
import payload
import pins
from clean import WORK
from pins import MEGABYTE, ROOT, Failed, exit_code_of, version

LARGEST_PACKAGE: Final = 50 * MEGABYTE
LARGEST_INSTALLATION: Final = 155 * MEGABYTE
"""Without what Python compiles on the user's computer; the check weighs all of it."""
_PLATFORMS: Final = (
    *(f"manylinux_2_{minor}_x86_64" for minor in (28, 27, 26, 24, 17, 12, 5)),
    "manylinux2014_x86_64",
)


def deb_file() -> Path:
    return ROOT / "dist" / f"ozon-desk_{version()}_amd64.deb"


def wheels() -> list[Path]:
    """For every Python; what is the same for all of them, once. Raises Failed."""
    first = archive.PYTHONS[0]
    found = pins.wheels(WORK / f"wheels-{first}", first, _PLATFORMS)
    compiled = sorted({one.name.split("-")[0] for one in found if f"-cp{first.replace('.', '')}-" in one.name})
    names = [name.lower().replace("_", "-") for name in compiled]
    for other in archive.PYTHONS[1:]:
        found += pins.wheels(WORK / f"wheels-{other}", other, _PLATFORMS, names)
    return found


def make(*, quick: bool = False) -> Path:
    """The package, in ``dist``. ``quick``: for trials, not compressed. Raises Failed."""
    began = time.monotonic()
    tree, made, deb = WORK / "tree", payload.moment(), deb_file()
    payload.lay_out(tree, wheels(), version(), made)
    related = archive.relations(tree)
    files = [path for path in tree.rglob("*") if path.is_file()]
    weight = sum(path.stat().st_size for path in files)
    print(f"{len(files)} files, {weight / MEGABYTE:.1f} MB", flush=True)
    archive.build(deb, tree, version(), made, related, quick=quick)
    size = deb.stat().st_size
    print(f"{deb.relative_to(ROOT)}: {size / MEGABYTE:.1f} MB, {time.monotonic() - began:.0f} s", flush=True)
    if (size > LARGEST_PACKAGE and not quick) or weight > LARGEST_INSTALLATION:
        raise Failed(f"too large: at most {LARGEST_PACKAGE // MEGABYTE} MB and {LARGEST_INSTALLATION // MEGABYTE} MB")
    return deb


def main() -> int:
    parser = argparse.ArgumentParser(prog="dev.py deb", description=__doc__)
    parser.add_argument("--check", action="store_true", help="then install and try it in a clean Debian (needs root)")
    parser.add_argument("--only-check", action="store_true", help="try the one that was made last")
    parser.add_argument("--quick", action="store_true", help="for a trial: don't compress the package")
    parser.add_argument("--suite", default="bookworm", help="which Debian to try it in (default: bookworm)")
    arguments = parser.parse_args()
    is_tried = arguments.check or arguments.only_check

    def work() -> None:
        if is_tried:
            clean.ensure_possible()
        deb = deb_file() if arguments.only_check else make(quick=arguments.quick)
        if is_tried:
            from check import check

            check(deb, version(), arguments.suite)

    return exit_code_of(work)


if __name__ == "__main__":
    sys.exit(main())
