"""What ``pip install`` puts in place: the program with its data, found where the wheel has put it."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import hatchling.build
import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        name = hatchling.build.build_wheel(str(folder))
    with zipfile.ZipFile(folder / name) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def test_every_data_file_is_in_the_wheel(unpacked: Path) -> None:
    resources = ROOT / "resources"
    wanted = {path.relative_to(resources) for path in resources.rglob("*") if path.is_file() and path.suffix != ".ts"}
    brought = unpacked / "ozon_desk" / "resources"
    assert {path.relative_to(brought) for path in brought.rglob("*") if path.is_file()} == wanted
    assert {path.stem for path in brought.rglob("*.qm")} == {f"ozon_desk_{one}" for one in ("en", "ru", "zh_CN")}


def test_the_program_of_the_wheel_works_by_itself(unpacked: Path, tmp_path: Path) -> None:
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
