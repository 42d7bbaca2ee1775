"""The script that sets everything up: the parts of it that decide, without the parts that do."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]


def load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("dev_under_test", ROOT / "dev.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


dev = load()
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")


def plain_name(requirement: str) -> str:
    name = requirement
    for mark in "<>=!~;[ ":
        name = name.split(mark)[0]
    return str(dev.normal_name(name))


def test_the_lock_was_made_from_this_pyproject() -> None:
    assert dev.lock_is_current(PROJECT, LOCK), "run: python3 dev.py lock"


def test_every_asked_for_package_is_locked() -> None:
    about = PROJECT["project"]
    asked = about["dependencies"] + about["optional-dependencies"]["dev"] + PROJECT["build-system"]["requires"]
    assert {plain_name(requirement) for requirement in asked} <= dev.locked_packages(LOCK).keys()


def test_the_lock_names_no_registry_and_no_folder() -> None:
    assert "://" not in LOCK
    assert "--index-url" not in LOCK
    assert "--find-links" not in LOCK
    assert [line for line in LOCK.splitlines() if line.startswith(("/", "-"))] == []


def test_every_locked_package_has_hashes() -> None:
    entries = LOCK.split("\n")
    heads = [number for number, line in enumerate(entries) if "==" in line and not line.startswith((" ", "#"))]
    assert len(heads) == len(dev.locked_packages(LOCK))
    assert all(entries[number + 1].strip().startswith("--hash=sha256:") for number in heads)


def test_dev_knows_the_bounds_of_python_that_pyproject_sets() -> None:
    oldest, newest = dev.OLDEST, dev.NEWEST
    wanted = f">={oldest[0]}.{oldest[1]},<{newest[0]}.{newest[1] + 1}"
    assert PROJECT["project"]["requires-python"] == wanted


def test_locked_packages_reads_names_versions_extras_and_markers() -> None:
    lock = (
        "# a remark==1\n"
        "Zope.Interface_x==1.2.3 \\\n    --hash=sha256:aa\n    # via b==2\n"
        "colorama==0.4.6 ; sys_platform == 'win32' \\\n    --hash=sha256:bb\n"
        "thing[extra]==7;python_version<'3.12' \\\n    --hash=sha256:cc\n"
    )
    assert dev.locked_packages(lock) == {"zope-interface-x": "1.2.3", "colorama": "0.4.6", "thing": "7"}


def test_a_changed_linter_setting_asks_for_no_new_installation() -> None:
    changed = {**PROJECT, "tool": {**PROJECT["tool"], "ruff": {"line-length": 80}}}
    assert dev.install_digest(changed) == dev.install_digest(PROJECT)
    assert dev.requirements_digest(changed) == dev.requirements_digest(PROJECT)


def test_a_changed_entry_point_asks_for_a_new_installation_but_no_new_lock() -> None:
    changed = {**PROJECT, "project": {**PROJECT["project"], "scripts": {"ozon-desk": "elsewhere:main"}}}
    assert dev.install_digest(changed) != dev.install_digest(PROJECT)
    assert dev.lock_is_current(changed, LOCK)


def test_another_dependency_makes_the_lock_out_of_date() -> None:
    about = PROJECT["project"]
    changed = {**PROJECT, "project": {**about, "dependencies": [*about["dependencies"], "one-more"]}}
    assert not dev.lock_is_current(changed, LOCK)


def test_missing_libraries_are_found_in_the_loaders_listing() -> None:
    listing = (
        "2 libs found in cache `/etc/ld.so.cache'\n"
        "\tlibGL.so.1 (libc6,x86-64) => /lib/x86_64-linux-gnu/libGL.so.1\n"
        "\tlibxcb-shape.so.01 (libc6,x86-64) => /lib/x86_64-linux-gnu/libxcb-shape.so.01\n"
    )
    wanted = {"libGL.so.1": "libgl1", "libxcb-shape.so.0": "libxcb-shape0"}
    assert dev.missing_libraries(wanted, listing) == ["libxcb-shape0"]


def test_the_line_for_a_person_without_root_rights_can_be_pasted() -> None:
    line = dev.apt_line(["libgl1", "libegl1"])
    assert line == "sudo apt-get update && sudo apt-get install -y --no-install-recommends libgl1 libegl1"


def test_children_do_not_inherit_what_would_lead_pip_or_python_astray(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    monkeypatch.setenv("PIP_USER", "1")
    monkeypatch.setenv("PIP_INDEX_URL", "a mirror")
    environment = dev.child_environment(QT_QPA_PLATFORM="offscreen")
    assert "PYTHONDONTWRITEBYTECODE" not in environment
    assert "PIP_USER" not in environment
    assert environment["PIP_INDEX_URL"] == "a mirror"
    assert environment["QT_QPA_PLATFORM"] == "offscreen"


def test_only_one_can_hold_the_set_up_lock(tmp_path: Path) -> None:
    file = tmp_path / "locked"
    file.write_text("x", encoding="utf-8")
    with file.open("rb") as first, file.open("rb") as second:
        assert dev.try_lock(first.fileno())
        assert not dev.try_lock(second.fileno())
        first.close()
        assert dev.try_lock(second.fileno())


@pytest.mark.parametrize(
    ("have", "rebuild"),
    [
        ({}, True),
        ({"python": "P", "root": "R", "lock": "L", "project": "A"}, False),
        ({"python": "P", "root": "R", "lock": "old", "project": "A"}, False),
        ({"python": "old", "root": "R", "lock": "L", "project": "A"}, True),
        ({"python": "P", "root": "old", "lock": "L", "project": "A"}, True),
    ],
)
def test_a_venv_is_made_anew_only_when_it_cannot_be_mended(have: dict[str, str], rebuild: bool) -> None:
    want = {"python": "P", "root": "R", "lock": "L", "project": "A"}
    assert dev.must_be_rebuilt(have, want) is rebuild


@pytest.mark.parametrize(
    "call",
    [
        'self.tr(f"{name} is late")',
        'QCoreApplication.translate("Queue", f"{name} is late")',
        'QCoreApplication.translate("Queue", "%n late", "", count)',
        'translate("Queue", "%n late", None, len(rows))',
        'self.tr("%n late", "", n=count)',
        """f"{self.tr('Late')}: {count}" """.strip(),
    ],
)
def test_texts_that_lupdate_would_lose_are_named(call: str) -> None:
    assert [line for line, _ in dev.unfindable_texts(f"import x\nvalue = {call}\n")] == [2]


@pytest.mark.parametrize(
    "call",
    [
        'self.tr("%n late", "", len(rows))',
        'self.tr("{name} is late").format(name=name)',
        'QCoreApplication.translate("Queue", "Late", "short")',
        "text.translate(TABLE)",
    ],
)
def test_texts_that_lupdate_finds_are_left_alone(call: str) -> None:
    assert dev.unfindable_texts(f"value = {call}\n") == []


@pytest.mark.parametrize("room", ["app", "ui"])
def test_no_text_of_the_program_is_lost_to_translators(room: str) -> None:
    files = sorted((ROOT / "ozon_desk" / room).rglob("*.py"))
    assert files
    lost = {str(file): dev.unfindable_texts(file.read_text(encoding="utf-8")) for file in files}
    assert {file: texts for file, texts in lost.items() if texts} == {}


def test_an_unknown_verb_is_refused_and_the_verbs_are_listed() -> None:
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, str(ROOT / "dev.py"), "fly"],
        capture_output=True,
        encoding="utf-8",
        env=environment,
        check=False,
    )
    assert done.returncode == 2
    for verb in (
        "setup",
        "run",
        "test",
        "test-real",
        "check",
        "bench",
        "shots",
        "installer",
        "deb",
        "translate",
        "lock",
    ):
        assert f"  {verb} " in done.stderr
