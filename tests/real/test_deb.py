"""The package for Debian is made and tried in a clean Debian 12, as ``dev.py deb --check`` does it (docs/linux.md)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

pytestmark = [pytest.mark.real, pytest.mark.timeout(1000)]


def test_the_package_installs_works_upgrades_and_goes(try_bundle: Callable[..., None]) -> None:
    # Packing it small takes longer than all the rest and would say nothing new.
    try_bundle("The package for Debian", "linux", "--quick", "--check", minutes=15)
