"""What ``pip install`` puts in place: the program with its data. That it works so stands in tests/real."""

from __future__ import annotations

import zipfile
from pathlib import Path, PurePosixPath

import hatchling.build
import pytest

ROOT = Path(__file__).resolve().parents[2]


def test_every_data_file_is_in_the_wheel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    name = hatchling.build.build_wheel(str(tmp_path))
    with zipfile.ZipFile(tmp_path / name) as archive:
        names = [PurePosixPath(name) for name in archive.namelist()]
    inside = PurePosixPath("ozon_desk/resources")
    resources = ROOT / "resources"
    wanted = {path.relative_to(resources) for path in resources.rglob("*") if path.is_file() and path.suffix != ".ts"}
    brought = {name.relative_to(inside) for name in names if name.is_relative_to(inside)}
    assert {str(path) for path in brought} == {path.as_posix() for path in wanted}
    spoken = {path.stem for path in brought if path.suffix == ".qm"}
    assert spoken == {f"ozon_desk_{one}" for one in ("en", "ru", "zh_CN")}
