"""Tries an installer in Wine: install, self-test, a scan typed into the window, upgrade with data kept, uninstall."""

from __future__ import annotations

import json
import shutil
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import Final

import history
import older
import payload
import script
import trial
from fetch import WORK
from pins import MEGABYTE, Failed
from trial import ORDERS, PROBE, SCAN, must, step
from wine import Wine

_WINDOWS: Final = "C:\\users\\root\\AppData\\Local\\Programs\\OzonDesk"
_KEY: Final = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\OzonDesk"


class Installed:
    """The program as it stands on the tried Windows."""

    def __init__(self, wine: Wine) -> None:
        self.wine = wine
        local = wine.home / "AppData" / "Local"
        self.folder = local / "Programs" / "OzonDesk"
        self.database = local / "OzonDesk" / "ozon-desk.db"
        menu = wine.home / "AppData" / "Roaming" / "Microsoft" / "Windows" / "Start Menu" / "Programs"
        self.shortcuts = (menu / "Ozon Desk.lnk", wine.home / "Desktop" / "Ozon Desk.lnk")

    def install(self, setup: Path, *, codes: tuple[int, ...] = (0,)) -> None:
        shutil.copy(setup, self.wine.shared / "setup.exe")
        self.wine.run("wine", f"{Wine.SHARED}/setup.exe", "/S", seconds=300, codes=codes)

    def uninstall(self) -> None:
        # It copies itself elsewhere and returns at once.
        self.wine.run("wine", f"{_WINDOWS}\\Uninstall.exe", "/S")
        self.wine.run("wineserver", "-w", seconds=120)

    def version(self) -> str:
        said = self.wine.run("wine", "reg", "query", _KEY, "/v", "DisplayVersion")
        return said.split()[-1]

    def command(self, *words: str) -> str:
        return self.wine.run("wine", f"{_WINDOWS}\\ozon-desk.exe", *words)

    def stages(self) -> dict[str, str]:
        return trial.stages(self.database)

    def form(self) -> str:
        with closing(sqlite3.connect(f"file:{self.database}?mode=ro", uri=True)) as opened:
            return str(opened.execute("SELECT version_num FROM alembic_version").fetchone()[0])

    def answers(self) -> int:
        """How many scans the bench has answered."""
        return trial.answers(self.database)

    def brought(self) -> list[str]:
        """Files in the program's folder that the installer's list doesn't name."""
        listed = set((self.folder / payload.LIST).read_text(encoding="utf-8").split("\n"))
        there = {path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*") if path.is_file()}
        return sorted(name for name in there - listed if "__pycache__" not in name)


def _install_and_test(desk: Installed, setup: Path) -> None:
    with step("installed without a question"):
        desk.install(setup)
        must((desk.folder / "OzonDesk.exe").exists(), "OzonDesk.exe isn't where it belongs")
        must(all(path.exists() for path in desk.shortcuts), "a shortcut is missing")
        must(desk.brought() == ["Uninstall.exe"], f"unlisted files: {desk.brought()}")
        compiled = desk.folder / script.compiled("app/ozon_desk/app/main.py")
        must(compiled.exists(), "modules weren't compiled")
    installer, weight = script.weigh(setup) / MEGABYTE, payload.weigh(desk.folder) / MEGABYTE
    print(f"    the installer has {installer:.1f} MB, installed and compiled {weight:.1f} MB", flush=True)
    with step("self-test of the installed program"):
        for line in desk.command("self-test").splitlines():
            print(f"    {line}", flush=True)
    with step("every module and library of the installed program"):
        shutil.copy(PROBE, desk.wine.shared / "probe.py")
        said = desk.wine.run("wine", f"{_WINDOWS}\\python.exe", "-X", "utf8", "Z:\\check\\probe.py")
        print(f"    {said.strip()}", flush=True)


def _orders_taken_in(desk: Installed) -> None:
    orders = desk.wine.shared / "orders.csv"
    orders.write_text(ORDERS, encoding="utf-8-sig")
    desk.command("import", "Z:\\check\\orders.csv")
    must(set(desk.stages().values()) == {"new"}, f"after the import: {desk.stages()}")


def _scan_at_the_window(desk: Installed) -> None:
    wine = desk.wine
    with step("orders taken in, window opened, a scan typed into it"):
        _orders_taken_in(desk)
        wine.start("wine", f"{_WINDOWS}\\OzonDesk.exe", "--language", "en")
        trial.until(
            lambda: wine.run("xdotool", "search", "--onlyvisible", "--name", "^Ozon Desk$", codes=(0, 1)), "no window"
        )
        _type_until(desk, "OD-CANCEL", lambda: desk.answers() > 0)  # from now on keys arrive for sure
        _type_until(desk, SCAN, lambda: "packed" in desk.stages().values())
        time.sleep(1)  # the posting was written, the window is yet to be painted
        wine.run("import", "-window", "root", f"{Wine.SHARED}/window.png")
        shutil.copy(wine.shared / "window.png", WORK / "window.png")
    with step("refused to install over the running program"):
        wine.run("wine", f"{Wine.SHARED}/setup.exe", "/S", codes=(3,))
    with step("window closed"):
        wine.run("wine", "taskkill", "/IM", "OzonDesk.exe")
        wine.run("wineserver", "-w", seconds=60)


def _type_until(desk: Installed, scan: str, is_so: Callable[[], bool]) -> None:
    """Types as a scanner does; again after a while, as long as the window may not have been ready for keys."""
    for _ in range(10):
        desk.wine.run("xdotool", "type", "--delay", "4", scan)
        desk.wine.run("xdotool", "key", "Return")
        with suppress(Failed):
            trial.until(is_so, "", seconds=4)
            return
    desk.wine.run("import", "-window", "root", f"{Wine.SHARED}/window.png")
    shutil.copy(desk.wine.shared / "window.png", WORK / "window.png")
    raise Failed(f"the scan {scan} was never answered; the screen is in {WORK / 'window.png'}")


def _removed(desk: Installed, stages: dict[str, str]) -> None:
    with step("taken away, data kept"):
        desk.uninstall()
        must(not desk.folder.exists(), f"left behind: {sorted(desk.folder.rglob('*'))[:5]}")
        must(not any(path.exists() for path in desk.shortcuts), "a shortcut was left behind")
        desk.wine.run("wine", "reg", "query", _KEY, codes=(1,))
        must(desk.stages() == stages, "the shop's data isn't what it was")


def _upgraded(desk: Installed, setup: Path, version: str) -> None:
    """From the version before, on whose data this one goes on."""
    with step(f"version {history.VERSION} installed, orders taken in and packed with it"):
        desk.install(older.build())
        must(desk.version() == history.VERSION, f"the older version calls itself {desk.version()}")
        must((desk.folder / older.STALE).exists(), "the older version isn't there")
        _orders_taken_in(desk)
        desk.command("pack", next(iter(desk.stages())))
    stages, form = desk.stages(), desk.form()
    must(sorted(stages.values()) == ["new", "packed"], f"after packing: {stages}")
    with step("upgraded in place, data kept, files of the older version gone"):
        desk.install(setup)
        must(desk.version() == version, f"after the upgrade: version {desk.version()}")
        must(not (desk.folder / older.STALE).exists(), f"{older.STALE} is still there")
        must(not (desk.folder / script.compiled(older.STALE)).exists(), f"{older.STALE} is still there, compiled")
        must(desk.brought() == ["Uninstall.exe"], f"unlisted files: {desk.brought()}")
        listed = json.loads(desk.command("queue", "--json"))
        must({one["posting_number"] for one in listed} <= stages.keys(), f"the queue shows {listed}")
        must(desk.stages() == stages, "the shop's data isn't what it was")
    print(f"    its database: form {form}, now {desk.form()}", flush=True)
    _removed(desk, stages)


def check(setup: Path, version: str) -> None:
    """Tells each step as it is done. Raises Failed at the first that isn't right."""
    began = time.monotonic()
    with Wine() as wine:
        print(f"ok: a fresh Windows ({time.monotonic() - began:.1f} s)", flush=True)
        desk = Installed(wine)
        _upgraded(desk, setup, version)
        shutil.rmtree(desk.database.parent)  # the next one begins with nothing
        _install_and_test(desk, setup)
        must(desk.version() == version, f"Windows was told that this is {desk.version()}")
        _scan_at_the_window(desk)
        _removed(desk, desk.stages())
    print(f"The installer is sound: {time.monotonic() - began:.0f} s", flush=True)
