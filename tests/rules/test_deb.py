"""The package for Debian and Ubuntu: the parts of it that decide. That it works is tried by ``dev.py deb --check``."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILES = ROOT / "packaging" / "linux" / "files"
MADE = datetime(2026, 11, 26, 3, 0, tzinfo=UTC)
RELATED = {"depends": "python3 (>= 3.11)", "recommends": "cups"}

needs_debian = pytest.mark.skipif(
    not all(map(shutil.which, ("dpkg-deb", "readelf"))), reason="needs dpkg-deb and readelf"
)


@pytest.fixture
def load(scripts_of: Callable[[str], object]) -> Callable[[str], ModuleType]:
    found = scripts_of("linux")
    assert callable(found)
    return found


def test_what_qt_is_linked_to_has_a_package(load: Callable[[str], ModuleType]) -> None:
    needs = load("needs")
    lib = Path("lib")
    linked = {
        lib / "libQt6Gui.so.6": {"libglib-2.0.so.0", "libQt6Core.so.6", "libc.so.6"},
        lib / "libQt6Core.so.6": set(),
    }
    assert needs.packages(linked) == ["libc6 (>= 2.28)", "libglib2.0-0 | libglib2.0-0t64"]
    with pytest.raises(load("pins").Failed, match=r"libnew\.so\.1"):
        needs.packages({lib / "a.so": {"libnew.so.1"}})


@needs_debian
def test_the_window_finds_every_library_it_asks_for(load: Callable[[str], ModuleType]) -> None:
    """Of the wheel that is installed here: what goes along of Qt needs nothing that isn't named as a dependency."""
    import PySide6

    needs, trim = load("needs"), load("trim")
    qt = Path(PySide6.__file__).parent
    libraries = [path for path in qt.rglob("*.so*") if trim.is_kept(f"PySide6/{path.relative_to(qt).as_posix()}")]
    libraries.append(qt.parent / "shiboken6" / "libshiboken6.abi3.so.6.9")
    found = needs.packages(needs.linked(libraries))
    assert {"libegl1", "libxcb-cursor0", "libxkbcommon-x11-0", "libcups2 | libcups2t64"} <= set(found)


@needs_debian
def test_the_same_tree_gives_the_same_bytes(load: Callable[[str], ModuleType], tmp_path: Path) -> None:
    archive = load("archive")
    made = []
    for number in (1, 2):
        tree = tmp_path / str(number)
        program = tree / "usr/lib/ozon-desk/app"
        program.mkdir(parents=True, mode=0o700 if number == 1 else 0o755)
        (program / "a.py").write_text("a = 1\n", encoding="ascii")
        os.utime(program / "a.py", (number, number))
        made.append(tmp_path / f"{number}.deb")
        archive.build(made[-1], tree, "1.2.3", MADE, RELATED)
    assert made[0].read_bytes() == made[1].read_bytes()
    about = subprocess.run(["dpkg-deb", "--info", str(made[0])], capture_output=True, text=True, check=True).stdout
    assert "Version: 1.2.3" in about
    assert "prerm" in about


def test_every_command_stands_in_the_manual(load: Callable[[str], ModuleType]) -> None:
    from ozon_desk.app.arguments import parser

    page = load("manpage").page("2026-11-26")
    group = next(one for one in parser()._actions if one.dest == "command")
    assert group.choices
    for name in group.choices:
        assert f".SS {name.replace('-', chr(92) + '-')}\n" in page
    if shutil.which("groff"):
        words = ["groff", "-ww", "-man", "-Tutf8", "-Kutf8"]
        done = subprocess.run(words, input=page, capture_output=True, encoding="utf-8", check=True)
        assert done.stderr == ""


@pytest.mark.parametrize("name", ["compile-modules", "postinst", "prerm", "ozon-desk.rtupdate"])
def test_scripts_are_what_a_shell_understands(name: str) -> None:
    subprocess.run(["sh", "-n", str(FILES / name)], check=True)


def test_a_running_desk_stops_an_upgrade(tmp_path: Path) -> None:
    """The package's own words, on a stand-in for /proc."""
    script = (FILES / "prerm").read_text(encoding="utf-8").replace("/proc/", f"{tmp_path}/")
    compiler = tmp_path / "compile-modules"
    compiler.write_text('#!/bin/sh\necho "called with $1"\n', encoding="ascii")
    compiler.chmod(0o755)
    script = script.replace("/usr/lib/ozon-desk/compile-modules", str(compiler))
    maps = tmp_path / "41" / "maps"
    maps.parent.mkdir()
    for text, code in (("7f /usr/lib/libc.so.6\n", 0), ("7f /usr/lib/ozon-desk/lib/a.so\n", 1)):
        maps.write_text(text, encoding="ascii")
        done = subprocess.run(["sh", "-c", script, "prerm", "upgrade"], capture_output=True, text=True, check=False)
        assert done.returncode == code, done.stderr
        assert ("called with clean" in done.stdout) == (code == 0)


def test_names_in_all_three_languages() -> None:
    desktop = (FILES / "ozon-desk.desktop").read_text(encoding="utf-8")
    about = (FILES / "ozon-desk.metainfo.xml").read_text(encoding="utf-8")
    for language in ("ru", "zh_CN"):
        assert f"Name[{language}]=" in desktop
        assert f"Comment[{language}]=" in desktop
        assert about.count(f'xml:lang="{language}"') == 4


def test_the_launcher_keeps_other_packages_out(tmp_path: Path) -> None:
    """Python's switches stand in the first line as one word, which is all that Linux hands on."""
    launcher = (FILES / "ozon-desk").read_text(encoding="utf-8")
    first = launcher.splitlines()[0].removeprefix("#!/usr/bin/python3 ")
    code = "import sys; print(sys.flags.isolated, sys.flags.no_site, sys.flags.utf8_mode)"
    done = subprocess.run([sys.executable, first, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["1", "1", "1"]
