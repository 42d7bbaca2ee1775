"""The Windows installer is made and tried in Wine, as ``dev.py installer --check`` does it (docs/installer.md)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

pytestmark = [pytest.mark.real, pytest.mark.timeout(1800)]


def test_the_installer_installs_works_upgrades_and_goes(try_bundle: Callable[..., None]) -> None:
    try_bundle("The Windows installer", "windows", "--check", minutes=25)
