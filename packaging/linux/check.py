"""Tries the package in a clean Debian: install, self-test, a scan typed into the window, upgrade, remove, purge."""

from __future__ import annotations

import json
import shutil
import subprocess
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

import archive
import history
import payload
import start
import trial
from clean import WORK, Clean
from pins import MEGABYTE, Failed
from trial import ORDERS, PROBE, SCAN, must, step, until

STALE: Final = f"{payload.PROGRAM}/app/ozon_desk/of_an_older_version.py"
_VALIDATORS: Final = {
    "desktop-file-validate": (["desktop-file-validate"], "usr/share/applications/ozon-desk.desktop"),
    "appstreamcli": (["appstreamcli", "validate", "--no-net"], "usr/share/metainfo/ozon-desk.metainfo.xml"),
}


class Installed:
    """The program as it stands in the tried Debian."""

    def __init__(self, clean: Clean) -> None:
        self.clean = clean
        self.program = clean.root / payload.PROGRAM

    def database(self, user: str) -> Path:
        return self.clean.home(user) / ".local/share/OzonDesk/ozon-desk.db"

    def apt(self, *words: str, codes: tuple[int, ...] = (0,)) -> str:
        return self.clean.run("apt-get", "-y", "-q", "--no-install-recommends", *words, codes=codes, seconds=600)

    def install(self, deb: Path) -> None:
        shutil.copy(deb, self.clean.shared / deb.name)
        self.apt("install", f"/check/{deb.name}")
        (self.clean.shared / deb.name).unlink()
        must(self.clean.run("dpkg", "--verify", "ozon-desk") == "", "dpkg finds files that aren't as they were packed")

    def version(self) -> str:
        return self.clean.run("dpkg-query", "--show", "--showformat=${Version}", "ozon-desk")

    def command(self, *words: str, user: str = "packer") -> str:
        return self.clean.run("ozon-desk", *words, user=user)

    def import_orders(self, user: str) -> None:
        (self.clean.shared / "orders.csv").write_text(ORDERS, encoding="utf-8-sig")
        self.command("import", "/check/orders.csv", user=user)

    def traces(self) -> list[str]:
        """What bears the program's name outside of homes, of what apt itself keeps, and of this trial."""
        passed = {"home", "proc", "sys", "dev", "check"}
        places = [path for path in self.clean.root.iterdir() if path.name not in passed and not path.is_symlink()]
        found = [one for place in places for one in place.rglob("*ozon*")]
        return sorted(str(one) for one in found if "/var/lib/apt/" not in str(one))


def _older(version: str) -> Path:
    """The version before, as the history has it, with one module more, which an upgrade has to take away."""
    folder = WORK / "older"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(WORK / "tree", folder, copy_function=shutil.copy2)
    app = folder / payload.PROGRAM / "app"
    shutil.rmtree(app)
    if not history.lay_out(app):
        print(f"    no history here: the present program stands for version {history.VERSION}", flush=True)
        shutil.copytree(WORK / "tree" / payload.PROGRAM / "app", app)
    (folder / STALE).write_text("gone = True\n", encoding="utf-8")
    made = WORK / f"ozon-desk_{version}_amd64.deb"
    archive.build(made, folder, version, payload.moment(), archive.relations(folder), quick=True)
    shutil.rmtree(folder)
    return made


def _validate() -> None:
    for program, (words, file) in _VALIDATORS.items():
        if shutil.which(program) is None:
            print(f"    {program} isn't here: {file} wasn't looked at", flush=True)
            continue
        done = subprocess.run([*words, str(WORK / "tree" / file)], capture_output=True, text=True, check=False)
        must(done.returncode == 0, f"{program}: {done.stdout}{done.stderr}")


def _install_and_test(desk: Installed, deb: Path) -> None:
    clean = desk.clean
    with step("installed by apt, with what it depends on"):
        clean.run("apt-get", "update", "-q")
        before = clean.run("dpkg-query", "--show").splitlines()
        desk.install(deb)
        added = len(clean.run("dpkg-query", "--show").splitlines()) - len(before)
    weight = sum(path.stat().st_size for path in desk.program.rglob("*") if path.is_file())
    compiled = sum(path.stat().st_size for path in desk.program.rglob("*.pyc"))
    must(compiled > MEGABYTE, "modules weren't compiled")
    size = f"{weight / MEGABYTE:.1f} MB, of that compiled modules {compiled / MEGABYTE:.1f} MB"
    print(f"    {added} packages; installed: {size}", flush=True)
    with step("self-test of the installed program"):
        for line in desk.command("self-test").splitlines():
            print(f"    {line}", flush=True)
    with step("every module and library of the installed program"):
        shutil.copy(PROBE, clean.shared / "probe.py")
        path = f"import sys; sys.path[:0] = ['/{payload.PROGRAM}/app', '/{payload.PROGRAM}/lib']; "
        run = "import runpy; runpy.run_path('/check/probe.py', run_name='__main__')"
        said = clean.run("/usr/bin/python3", "-ISXutf8", "-c", path + run, user="packer")
        print(f"    {said.strip()}", flush=True)


def _scan_at_the_window(desk: Installed) -> None:
    clean, database = desk.clean, desk.database("packer")
    with step("orders taken in, window opened, a scan typed into it"):
        desk.import_orders("packer")
        must(set(trial.stages(database).values()) == {"new"}, f"after the import: {trial.stages(database)}")
        window = clean.start("ozon-desk", "--language", "en", user="packer")
        clean.wait_for_window()
        _type_until(desk, "OD-CANCEL", lambda: trial.answers(database) > 0)  # from now on keys arrive for sure
        _type_until(desk, SCAN, lambda: "packed" in trial.stages(database).values())
        time.sleep(1)  # the posting was written, the window is yet to be painted
        clean.picture(WORK / "window.png")
    with step("refused to go while the program runs"):
        said = desk.apt("remove", "ozon-desk", codes=(100,))
        must("Close it, then try again" in said, f"apt said: {said[-500:]}")
        must(desk.version() != "" and window.poll() is None, "the program was taken away while it ran")
        clean.run("dpkg", "--audit")
    with step("window closed"):
        clean.run("sh", "-c", "kill $(grep -ls /usr/lib/ozon-desk/ /proc/[0-9]*/maps | cut -d/ -f3 | sort -u)")
        window.wait(timeout=60)
    with step("its start measured"):
        print(f"    {start.measured(clean, 'owner')}", flush=True)


def _type_until(desk: Installed, scan: str, is_so: Callable[[], bool]) -> None:
    """Types as a scanner does; again after a while, as long as the window may not have been ready for keys."""
    for _ in range(10):
        desk.clean.hands("type", "--delay", "4", scan)
        desk.clean.hands("key", "Return")
        with suppress(Failed):
            until(is_so, "", seconds=4)
            return
    desk.clean.picture(WORK / "window.png")
    raise Failed(f"the scan {scan} was never answered; the screen is in {WORK / 'window.png'}")


def check(deb: Path, version: str, suite: str) -> None:
    """Tells each step as it is done. Raises Failed at the first that isn't right."""
    began = time.monotonic()
    _validate()
    with Clean(suite) as clean:
        print(f"ok: a clean Debian, {suite} ({time.monotonic() - began:.1f} s)", flush=True)
        desk = Installed(clean)
        _install_and_test(desk, deb)
        must(desk.version() == version, f"dpkg was told that this is {desk.version()}")
        _scan_at_the_window(desk)
        stages = trial.stages(desk.database("packer"))
        with step("removed, data kept"):
            desk.apt("remove", "ozon-desk")
            must(not desk.program.exists(), f"left behind: {sorted(desk.program.rglob('*'))[:5]}")
            must(trial.stages(desk.database("packer")) == stages, "the shop's data isn't what it was")
        with step(f"version {history.VERSION} installed, orders taken in and packed with it"):
            older = _older(history.VERSION)
            desk.install(older)
            shutil.rmtree(desk.database("owner").parent)
            desk.import_orders("owner")
            number = json.loads(desk.command("queue", "--json", user="owner"))[0]["posting_number"]
            desk.command("pack", number, user="owner")
            old = trial.stages(desk.database("owner"))
        with step("upgraded, data kept, files of the older version gone"):
            desk.install(deb)
            must(desk.version() == version, f"after the upgrade: version {desk.version()}")
            must(not (clean.root / STALE).exists(), f"{STALE} is still there")
            must(not list((clean.root / STALE).parent.glob("__pycache__/of_an_older*")), f"{STALE} is there, compiled")
            listed = json.loads(desk.command("queue", "--json", user="owner"))
            must({one["posting_number"] for one in listed} <= old.keys(), f"the queue shows {listed}")
            must(old[number] == "packed" and trial.stages(desk.database("owner")) == old, "the data isn't what it was")
        with step("purged, nothing left of it, data kept"):
            desk.apt("purge", "ozon-desk")
            must(desk.traces() == [], f"left behind: {desk.traces()[:5]}")
            must(trial.stages(desk.database("packer")) == stages, "the packer's data isn't what it was")
            must(trial.stages(desk.database("owner")) == old, "the owner's data isn't what it was")
    print(f"The package is sound on {suite}: {time.monotonic() - began:.0f} s", flush=True)
