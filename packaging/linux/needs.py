"""Which of Debian's packages the bundled libraries need, found by reading what they are linked to."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from pins import ROOT, Failed

sys.path.append(str(ROOT))

from dev import PRINTING_LIBRARIES, WINDOW_LIBRARIES

PACKAGES: Final[Mapping[str, str]] = {
    **WINDOW_LIBRARIES,
    **PRINTING_LIBRARIES,
    "ld-linux-x86-64.so.2": "libc6",
    "libX11.so.6": "libx11-6",
    "libc.so.6": "libc6",
    "libdl.so.2": "libc6",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": WINDOW_LIBRARIES["libglib-2.0.so.0"],
    "libm.so.6": "libc6",
    "libpthread.so.0": "libc6",
    "libresolv.so.2": "libc6",
    "librt.so.1": "libc6",
    "libstdc++.so.6": "libstdc++6",
    "libutil.so.1": "libc6",
    "libxcb.so.1": "libxcb1",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""A library's name as the loader knows it -> Debian's package."""

RENAMED: Final = {"libglib2.0-0": "libglib2.0-0t64", "libcups2": "libcups2t64"}
"""Debian 12's name -> that of Debian 13 and Ubuntu 24.04, for whom time is counted in 64 bits everywhere."""

OLDEST_LIBC: Final = "2.28"
"""What the wheels are built against (manylinux_2_28)."""


def linked(files: Iterable[Path]) -> dict[Path, set[str]]:
    """What each of these libraries names as needed. Raises Failed."""
    found: dict[Path, set[str]] = {}
    for file in files:
        done = subprocess.run(["readelf", "-d", str(file)], capture_output=True, text=True, check=False)
        if done.returncode:
            raise Failed(f"readelf can't read {file}: {done.stderr}")
        found[file] = set(re.findall(r"\(NEEDED\).*\[(.+)\]", done.stdout))
    return found


def packages(needed: Mapping[Path, set[str]]) -> list[str]:
    """Debian's packages, with later names as alternatives, for what isn't among the libraries themselves.

    Raises Failed where a library is in neither.
    """
    brought = {file.name for file in needed}
    wanted: set[str] = set()
    for file, names in needed.items():
        for name in names - brought:
            if name not in PACKAGES:
                raise Failed(f"{file.name} needs {name}: which package has it?")
            wanted.add(PACKAGES[name])
    return [_alternatives(one) for one in sorted(wanted)]


def _alternatives(package: str) -> str:
    if package == "libc6":
        return f"libc6 (>= {OLDEST_LIBC})"
    return f"{package} | {RENAMED[package]}" if package in RENAMED else package
