"""Tries an installer in Wine: the first walk, self-test, a scan typed, start, upgrade with data kept, uninstall."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

import history
import older
import payload
import script
import start
import trial
import walk
from fetch import WORK
from installed import Installed
from pins import MEGABYTE, Failed
from trial import ORDERS, PROBE, SCAN, must, step
from wine import Wine

_PYTHON: Final = "\\python.exe"


def _install_and_test(desk: Installed, setup: Path) -> None:
    walked = walk.Walk(desk.wine, "en")
    with step("installed by hand, first steps, first label"):
        walk.install(walked, setup, desk)
        label = walk.first_label(walked, desk)
        must(label.read_bytes().startswith(b"%PDF"), f"{label.name} is no label")
        must((desk.folder / "OzonDesk.exe").exists(), "OzonDesk.exe isn't where it belongs")
        must(all(path.exists() for path in desk.shortcuts), "a shortcut is missing")
        must(desk.brought() == ["Uninstall.exe"], f"unlisted files: {desk.brought()}")
        compiled = desk.folder / script.compiled("app/ozon_desk/app/main.py")
        must(compiled.exists(), "modules weren't compiled")
        _closed(desk)
    print(walked.told(), flush=True)
    installer, weight = script.weigh(setup) / MEGABYTE, payload.weigh(desk.folder) / MEGABYTE
    print(f"    the installer has {installer:.1f} MB, installed and compiled {weight:.1f} MB", flush=True)
    with step("self-test of the installed program"):
        for line in desk.command("self-test").splitlines():
            print(f"    {line}", flush=True)
    with step("every module and library of the installed program"):
        shutil.copy(PROBE, desk.wine.shared / "probe.py")
        said = desk.wine.run("wine", Installed.WINDOWS + _PYTHON, "-X", "utf8", "Z:\\check\\probe.py")
        print(f"    {said.strip()}", flush=True)


def _orders_taken_in(desk: Installed) -> None:
    orders = desk.wine.shared / "orders.csv"
    orders.write_text(ORDERS, encoding="utf-8-sig")
    desk.command("import", "Z:\\check\\orders.csv")
    must(set(desk.stages().values()) == {"new"}, f"after the import: {desk.stages()}")


def _scan_at_the_window(desk: Installed) -> None:
    wine = desk.wine
    with step("orders taken in, window opened, a scan typed into it"):
        _blank(desk)
        _orders_taken_in(desk)
        wine.start("wine", f"{Installed.WINDOWS}\\OzonDesk.exe", "--language", "en")
        trial.until(
            lambda: wine.run("xdotool", "search", "--onlyvisible", "--name", "^Ozon Desk$", codes=(0, 1)), "no window"
        )
        _type_until(desk, "OD-CANCEL", lambda: desk.answers() > 0)  # from now on keys arrive for sure
        _type_until(desk, SCAN, lambda: "packed" in desk.stages().values())
        time.sleep(1)  # the posting was written, the window is yet to be painted
        wine.keep_screen(WORK / "window.png")
    with step("refused to install over the running program"):
        wine.run("wine", f"{Wine.SHARED}/setup.exe", "/S", codes=(3,))
    with step("window closed"):
        _closed(desk)
    with step("its start against a bare window's, in turns"):
        print(f"    {start.measured(wine, desk.WINDOWS + _PYTHON)}", flush=True)


def _closed(desk: Installed) -> None:
    desk.wine.run("wine", "taskkill", "/IM", "OzonDesk.exe")
    desk.wine.run("wineserver", "-w", seconds=60)


def _blank(desk: Installed) -> None:
    shutil.rmtree(desk.database.parent, ignore_errors=True)


def _type_until(desk: Installed, scan: str, is_so: Callable[[], bool]) -> None:
    """Types as a scanner does; again after a while, as long as the window may not have been ready for keys."""
    for _ in range(40):
        desk.wine.run("xdotool", "type", "--delay", "4", scan)
        desk.wine.run("xdotool", "key", "Return")
        with suppress(Failed):
            trial.until(is_so, "", seconds=4)
            return
    desk.wine.keep_screen(WORK / "window.png")
    raise Failed(f"the scan {scan} was never answered; the screen is in {WORK / 'window.png'}")


def _removed(desk: Installed, stages: dict[str, str]) -> None:
    with step("taken away, data kept"):
        desk.uninstall()
        must(not desk.folder.exists(), f"left behind: {sorted(desk.folder.rglob('*'))[:5]}")
        must(not any(path.exists() for path in desk.shortcuts), "a shortcut was left behind")
        desk.wine.run("wine", "reg", "query", Installed.KEY, codes=(1,))
        must(desk.stages() == stages, "the shop's data isn't what it was")


def _upgraded(desk: Installed, setup: Path, version: str) -> None:
    """From the version before, on whose data this one goes on."""
    with step(f"version {history.VERSION} installed, orders taken in and packed with it"):
        _blank(desk)
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
        _install_and_test(desk, setup)
        must(desk.version() == version, f"Windows was told that this is {desk.version()}")
        _scan_at_the_window(desk)
        _removed(desk, desk.stages())
        _upgraded(desk, setup, version)
    print(f"The installer is sound: {time.monotonic() - began:.0f} s", flush=True)
