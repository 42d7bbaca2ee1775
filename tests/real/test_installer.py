"""The Windows installer is made and tried in Wine, as ``dev.py installer --check`` does it (docs/installer.md)."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [pytest.mark.real, pytest.mark.timeout(1800)]

ROOT = Path(__file__).resolve().parents[2]
MAKE = ROOT / "packaging" / "windows" / "make.py"
UNAVAILABLE = 69
"""The exit code where this computer can't try it: no root, no namespaces, no room, no mirror."""


def mounts() -> list[str]:
    return Path("/proc/self/mounts").read_text(encoding="utf-8").splitlines()


def test_the_installer_installs_works_upgrades_and_goes(capfd: pytest.CaptureFixture[str]) -> None:
    before = mounts()
    with capfd.disabled():  # it takes minutes: each step is told as it is done
        print("\nThe Windows installer:", flush=True)
        done = subprocess.Popen(
            [sys.executable, str(MAKE), "--check"], stderr=subprocess.PIPE, encoding="utf-8", errors="replace"
        )
        try:
            _, said = done.communicate(timeout=1500)
        except subprocess.TimeoutExpired:
            done.terminate()
            _, said = done.communicate(timeout=60)
            pytest.fail(f"not done after 25 minutes: {said}")
        if done.returncode == UNAVAILABLE:
            print(f"\n{'!' * 100}\nTHE WINDOWS INSTALLER WAS NOT TRIED. {said.strip()}\n{'!' * 100}", flush=True)
            pytest.skip(said.strip())
    assert done.returncode == 0, said
    assert mounts() == before, "something was left mounted"
