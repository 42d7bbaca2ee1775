"""Runs in the installed Python: imports every module of the program and uses what is imported late, so that nothing
that stays out of the bundle is missed later."""

from __future__ import annotations

import importlib
import pkgutil
import sys
from datetime import date

import ozon_desk


def main() -> None:
    names = [one.name for one in pkgutil.walk_packages(ozon_desk.__path__, "ozon_desk.") if "__main__" not in one.name]
    for name in names:
        importlib.import_module(name)

    from ozon_desk.domain.calendars import public_day

    day = date(2026, 1, 1)
    asked = (("RU", "ru"), ("RU", "zh_CN"), ("CN", "zh_CN"))
    named = [public_day(day, country, language).name for country, language in asked]
    assert named == ["Новогодние каникулы", "元旦假期", "元旦"], named

    from argon2 import PasswordHasher

    assert PasswordHasher().verify(PasswordHasher().hash("1234"), "1234")

    from ssl import create_default_context

    from ozon_desk.exchange.update_notices import https_only

    # The update notice is read over https, by certificates of the system.
    assert https_only().handle_open["https"]
    assert create_default_context().check_hostname

    from zoneinfo import ZoneInfo

    assert ZoneInfo("Asia/Shanghai").key

    from PySide6.QtGui import QGuiApplication, QImageReader

    application = QGuiApplication(["probe", "-platform", "offscreen"])
    formats = {bytes(one.data()).decode() for one in QImageReader.supportedImageFormats()}
    assert {"jpeg", "png", "svg", "webp"} <= formats, formats
    del application
    print(f"{len(names)} modules on Python {sys.version.split()[0]}, {len(sys.modules)} with the libraries'")


if __name__ == "__main__":
    main()
