"""What is installed on other systems, made and tried by its own script: told as it is done, skipped loudly."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
UNAVAILABLE = 69
"""The exit code where this computer can't try it: no root, no namespaces, no room, no mirror."""


def _mounts() -> list[str]:
    """What is mounted somewhere in this tree; elsewhere others may be at work."""
    lines = Path("/proc/self/mounts").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if Path(line.split()[1]).is_relative_to(PACKAGING.parent / "build")]


@pytest.fixture
def try_bundle(capfd: pytest.CaptureFixture[str]) -> Callable[..., None]:
    """Runs ``packaging/FOLDER/make.py`` with these words, for at most so many minutes."""

    def run(name: str, folder: str, *words: str, minutes: float) -> None:
        before = _mounts()
        command = [sys.executable, str(PACKAGING / folder / "make.py"), *words]
        with capfd.disabled():  # it takes minutes: each step is told as it is done
            print(f"\n{name}:", flush=True)
            done = subprocess.Popen(command, stderr=subprocess.PIPE, encoding="utf-8", errors="replace")
            try:
                _, said = done.communicate(timeout=minutes * 60)
            except subprocess.TimeoutExpired:
                done.terminate()
                _, said = done.communicate(timeout=60)
                pytest.fail(f"not done after {minutes:g} minutes: {said}")
            if done.returncode == UNAVAILABLE:
                line = "!" * 100
                print(f"\n{line}\n{name.upper()} WAS NOT TRIED. {said.strip()}\n{line}", flush=True)
                pytest.skip(said.strip())
        assert done.returncode == 0, said
        assert _mounts() == before, "something was left mounted"

    return run
