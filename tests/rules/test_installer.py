"""The Windows installer: the parts of it that decide. That it works is tried in Wine: ``dev.py installer --check``."""

from __future__ import annotations

import importlib.util
import re
import struct
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
PLACE = ROOT / "packaging" / "windows"
SHARED = ROOT / "packaging" / "bundle"


@pytest.fixture
def load(scripts_of: Callable[[str], object]) -> object:
    return scripts_of("windows")


def module(load: object, name: str) -> ModuleType:
    assert callable(load)
    found = load(name)
    assert isinstance(found, ModuleType)
    return found


def test_only_what_the_program_needs_is_packed(load: object) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    found = module(load, "locked").program_requirements(lock, project["dependencies"])
    assert {"pyside6-essentials", "shiboken6", "sqlalchemy", "pillow", "six", "tzdata"} <= found.keys()
    assert not {"pytest", "hypothesis", "mypy", "ruff", "hatchling", "import-linter", "colorama"} & found.keys()
    for name, lines in found.items():
        assert "==" in lines.splitlines()[0], name
        assert "--hash=sha256:" in lines, name
        assert "# via" not in lines, name


def test_a_dependency_that_is_not_locked_is_named(load: object) -> None:
    with pytest.raises(ValueError, match="nowhere"):
        module(load, "locked").program_requirements("six==1.0 \\\n    --hash=sha256:00\n    # via x\n", ["nowhere>=2"])


def test_the_same_python_everywhere(load: object) -> None:
    fetch, script, payload = (module(load, name) for name in ("fetch", "script", "payload"))
    short = fetch.PYTHON.replace(".", "")
    assert f"cpython-{short}" == script.TAG
    assert payload.SEARCHED[0] == f"python{short}.zip"
    assert f"src{fetch.PYTHON}/" in fetch.DATA
    for name in ("launcher.c", "setup.nsi"):
        assert set(re.findall(r"python3\d+", (PLACE / name).read_text(encoding="utf-8"))) == {f"python{short}"}


def test_everything_put_in_place_is_taken_away_again(load: object, tmp_path: Path) -> None:
    script = module(load, "script")
    files = ["app/a.py", "app/deep/b.txt", "lib/odd $name[1].ttf", "top.dll"]
    put, taken = script.lists(files, tmp_path).split("!macro TAKE_FILES")
    assert put.count("  File ") == len(files)
    assert "$INSTDIR\\lib\\odd $$name[1].ttf" in taken
    assert "$INSTDIR\\app\\__pycache__\\a.cpython-312.pyc" in taken
    order = [taken.index(f'RMDir "$INSTDIR\\{one}"') for one in ("app\\deep", "app\\__pycache__", "app")]
    assert order[2] == max(order)
    assert "/r" not in taken  # a file that somebody else put there stays


def test_an_upgrade_takes_away_what_is_no_longer_there(load: object, tmp_path: Path) -> None:
    settle = module(load, "settle")
    stale = tmp_path / "app" / "old" / "gone.py"
    kept, foreign = tmp_path / "app" / "kept.py", tmp_path / "app" / "foreign.txt"
    compiled = Path(importlib.util.cache_from_source(str(stale)))
    for path in (stale, kept, foreign, compiled):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    outside = tmp_path.parent / f"{tmp_path.name}-outside.txt"
    outside.touch()
    before = {"app/old/gone.py", "app/kept.py", "never/was.py", f"../{outside.name}"}
    settle.remove_stale(tmp_path, before, {"app/kept.py"})
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["app", "foreign.txt", "kept.py"]
    assert outside.exists()


def test_the_icon_holds_its_pictures_where_it_says(load: object) -> None:
    icon = module(load, "icon")
    pictures = {16: b"\x89PNG small", 256: b"\x89PNG a large one"}
    data = icon.packed(pictures)
    assert struct.unpack_from("<HHH", data) == (0, 1, 2)
    for place, (size, png) in enumerate(pictures.items()):
        width, *_, length, at = struct.unpack_from("<BBBBHHII", data, 6 + 16 * place)
        assert (width or 256, data[at : at + length]) == (size, png)


def test_versions_as_windows_keeps_them(load: object) -> None:
    launchers = module(load, "launchers")
    assert launchers.four_numbers("1.20.3") == (1, 20, 3, 0)
    with pytest.raises(ValueError, match="rc1"):
        launchers.four_numbers("1.0rc1")


TRIMMED = """
import importlib.machinery, pathlib, sys
import ozon_desk
sys.path[:0] = sys.argv[1:]
import needless, trim
packages = pathlib.Path(importlib.machinery.PathFinder.find_spec("sqlalchemy").origin).parents[1]

class Trimmed:
    def find_spec(self, name, path=None, target=None):
        found = importlib.machinery.PathFinder.find_spec(name, path)
        file = pathlib.Path(found.origin) if found and found.origin and found.has_location else None
        if file is None or file.suffix != ".py" or not file.is_relative_to(packages) or name.startswith("PySide6"):
            return None  # Qt's files differ between the systems
        inside = file.relative_to(packages).as_posix()
        if inside.split("/")[0] in needless.NOT_NEEDED or not trim.is_kept(inside):
            raise ModuleNotFoundError(f"{name} is left out of the installer", name=name)
        return None

sys.meta_path.insert(0, Trimmed())
from ozon_desk.app.main import main
code = main(["self-test"])
from ozon_desk.domain.calendars import public_day
from datetime import date
assert public_day(date(2026, 1, 1), "RU").name
import ozon_desk.ui.charts.library, argon2, dateutil.rrule, openpyxl.chart
sys.exit(code)
"""


def test_the_program_runs_without_what_is_left_out() -> None:
    done = subprocess.run(
        [sys.executable, "-c", TRIMMED, str(PLACE), str(SHARED)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
