"""Lays out the tree that is installed: the program with its packages in one folder, and its ways in from the system."""

from __future__ import annotations

import gzip
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import manpage
from drawing import DRAWING, painted
from laying import copy_program, unpack
from notices import write_notices
from pins import ROOT, run
from trim import STRIPPED, is_kept

FILES: Final = Path(__file__).resolve().parent / "files"
PROGRAM: Final = "usr/lib/ozon-desk"
ICONS: Final = (16, 22, 24, 32, 48, 64, 128, 256)
MAINTAINER: Final = "Ozon Desk contributors <ozon-desk@invalid>"


def moment() -> datetime:
    """When what is packed was made: that of the commit, so that the same tree gives the same bytes."""
    asked = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    done = subprocess.run(asked, capture_output=True, text=True, check=False)
    found = done.stdout.strip()
    return datetime.fromtimestamp(int(found) if found.isdigit() else 1_767_225_600, UTC)  # 2026-01-01


def lay_out(tree: Path, wheels: list[Path], version: str, made: datetime) -> None:
    """Makes ``tree`` anew. Raises Failed."""
    shutil.rmtree(tree, ignore_errors=True)
    program = tree / PROGRAM
    for wheel in wheels:
        unpack(wheel, program / "lib", is_kept)
    stripped = sorted(path for pattern in STRIPPED for path in (program / "lib").glob(pattern))
    run("strip", "--strip-unneeded", *stripped)
    copy_program(program / "app")
    documents = tree / "usr/share/doc/ozon-desk"
    first_of_each = {wheel.name.split("-")[0]: wheel for wheel in reversed(wheels)}
    write_notices(program, documents / "copyright", sorted(first_of_each.values()))
    _put(tree, "usr/bin/ozon-desk", FILES / "ozon-desk", executable=True)
    _put(tree, f"{PROGRAM}/compile-modules", FILES / "compile-modules", executable=True)
    _put(tree, "usr/share/python3/runtime.d/ozon-desk.rtupdate", FILES / "ozon-desk.rtupdate", executable=True)
    _put(tree, "usr/share/applications/ozon-desk.desktop", FILES / "ozon-desk.desktop")
    _put(tree, "usr/share/icons/hicolor/scalable/apps/ozon-desk.svg", DRAWING)
    _put(tree, "usr/share/lintian/overrides/ozon-desk", FILES / "lintian-overrides")
    for size, picture in painted(DRAWING, ICONS).items():
        _write(tree / f"usr/share/icons/hicolor/{size}x{size}/apps/ozon-desk.png", picture)
    about = (FILES / "ozon-desk.metainfo.xml").read_text(encoding="utf-8")
    about = about.replace("@VERSION@", version).replace("@DAY@", f"{made:%Y-%m-%d}")
    _write(tree / "usr/share/metainfo/ozon-desk.metainfo.xml", about.encode())
    _write(tree / "usr/share/man/man1/ozon-desk.1.gz", _packed(manpage.page(f"{made:%Y-%m-%d}")))
    _write(documents / "changelog.gz", _packed(changelog(version, made)))
    _write(documents / "NEWS.md.gz", _packed((ROOT / "CHANGELOG.md").read_text(encoding="utf-8")))


def changelog(version: str, made: datetime) -> str:
    """As Debian's tools read it."""
    when = made.strftime("%a, %d %b %Y %H:%M:%S +0000")
    return (
        f"ozon-desk ({version}) unstable; urgency=medium\n\n"
        f"  * Version {version}; what is new in it for users: NEWS.md.gz beside this file.\n\n"
        f" -- {MAINTAINER}  {when}\n"
    )


def _packed(text: str) -> bytes:
    return gzip.compress(text.encode(), 9, mtime=0)


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def _put(tree: Path, place: str, source: Path, *, executable: bool = False) -> None:
    _write(tree / place, source.read_bytes())
    (tree / place).chmod(0o755 if executable else 0o644)
