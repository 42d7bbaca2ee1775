"""What ``pip install`` puts in place works by itself, with the data where the wheel has put it."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import hatchling.build
import pytest

pytestmark = pytest.mark.real
ROOT = Path(__file__).resolve().parents[2]


def test_the_program_of_the_wheel_works_by_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    name = hatchling.build.build_wheel(str(tmp_path))
    unpacked = tmp_path / "site"
    with zipfile.ZipFile(tmp_path / name) as archive:
        archive.extractall(unpacked)
    start = (
        "import sys; sys.path.insert(0, sys.argv.pop(1)); import ozon_desk; from ozon_desk.app.main import main; "
        "print(ozon_desk.__file__); sys.exit(main())"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-c", start, str(unpacked), "self-test"],
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.splitlines()[0] == str(unpacked / "ozon_desk" / "__init__.py")
