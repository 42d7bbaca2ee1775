"""Packs a laid-out tree as a .deb: the same tree, version and moment give the same bytes."""

from __future__ import annotations

import hashlib
import os
import shutil
from datetime import datetime
from pathlib import Path
from typing import Final

import needs
from payload import FILES, MAINTAINER, PROGRAM
from pins import run
from trim import OPTIONAL

PYTHONS: Final = ("3.11", "3.12", "3.13")
"""Debian 12's, Ubuntu 24.04's, Debian 13's: for each the wheels' compiled parts are there."""

WELCOME: Final = (
    "ca-certificates",  # a notice of updates read over https
    "cups",  # labels printed by a driver
    "pulseaudio-utils | pipewire-bin | alsa-utils",  # the bench's sounds
)
"""Without these everything else works."""

_CONTROL: Final = """\
Package: ozon-desk
Version: {version}
Architecture: amd64
Maintainer: {maintainer}
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: {recommends}
Section: misc
Priority: optional
Description: packing desk for Ozon FBS and rFBS orders
 A desk for the packers of a small Ozon seller: orders come in from Ozon's
 export, every box is packed by scanning what goes into it, labelled, given
 its tracking number and handed over to its carrier, the nearest deadline
 first. In Chinese, Russian and English; no network is needed.
 .
 The shop's data stands in each user's home and stays when the package goes.
"""


def _after_newest() -> str:
    major, minor = PYTHONS[-1].split(".")
    return f"{major}.{int(minor) + 1}"


def relations(tree: Path) -> dict[str, str]:
    """What the package depends on and recommends. Raises Failed."""
    lib = tree / PROGRAM / "lib"
    linked = needs.linked(sorted(path for path in lib.rglob("*.so*") if path.is_file()))
    optional = {lib / name for name in OPTIONAL}
    depends = needs.packages({file: names for file, names in linked.items() if file not in optional})
    all_of_it = needs.packages(linked)
    python = [f"python3 (>= {PYTHONS[0]})", f"python3 (<< {_after_newest()})"]
    recommends = [one for one in all_of_it if one not in depends]
    recommends += WELCOME
    return {"depends": ", ".join([*python, *depends]), "recommends": ", ".join(recommends)}


def build(deb: Path, tree: Path, version: str, made: datetime, related: dict[str, str], *, quick: bool = False) -> None:
    """Makes the package ``deb`` of ``tree``. ``quick``: for trials, not compressed. Raises Failed."""
    about = tree / "DEBIAN"
    shutil.rmtree(about, ignore_errors=True)
    files = sorted(path for path in tree.rglob("*") if path.is_file())
    weight = sum(path.stat().st_size for path in files)
    about.mkdir()
    facts = {"version": version, "maintainer": MAINTAINER, "kilobytes": weight // 1024}
    (about / "control").write_text(_CONTROL.format(**facts, **related), encoding="utf-8")
    sums = [f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(tree)}\n" for path in files]
    (about / "md5sums").write_text("".join(sums), encoding="utf-8")
    for name in ("postinst", "prerm"):
        shutil.copyfile(FILES / name, about / name)
        (about / name).chmod(0o755)
    _settle(tree, made)
    deb.parent.mkdir(parents=True, exist_ok=True)
    packing = ["-Znone"] if quick else ["-Zxz", "-z6"]
    # However many threads pack, they cut the archive into the same blocks.
    run(
        "env",
        f"SOURCE_DATE_EPOCH={int(made.timestamp())}",
        "dpkg-deb",
        "--root-owner-group",
        *packing,
        "--build",
        tree,
        deb,
    )


def _settle(tree: Path, made: datetime) -> None:
    """Modes and times that don't come from this computer's."""
    for path in (tree, *sorted(tree.rglob("*"))):
        if path.is_dir() or path.stat().st_mode & 0o100:
            path.chmod(0o755)
        else:
            path.chmod(0o644)
        os.utime(path, (made.timestamp(), made.timestamp()))
