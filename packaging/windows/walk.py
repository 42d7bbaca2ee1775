"""The first walk of somebody new: from the downloaded installer to the first printed label, every action counted.

Part of the check, in English. By hand, for the installer that was made last, with pictures of what may come later, too:
``.venv/bin/python packaging/windows/walk.py [en|ru|zh_CN]``. The pictures stand in ``build/installer/walk-LANGUAGE``.
"""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

sys.path.append(str(Path(__file__).resolve().parents[1] / "bundle"))  # what all bundles share

import trial
from fetch import WORK
from pins import Failed
from wine import SCREEN, Wine

if TYPE_CHECKING:
    from installed import Installed

_STILL: Final = 3
"""So many pictures in a row, half a second apart, are the same: the screen stands still."""
_CARET: Final = 60
"""Lines of the screen that a blinking caret may change."""
_TRIES: Final = 3


class Walk:
    """What somebody new does. ``actions``: each click and key in order, and what it answers."""

    def __init__(self, wine: Wine, language: str) -> None:
        self.wine = wine
        self.pictures = WORK / f"walk-{language}"
        self.actions: list[str] = []
        shutil.rmtree(self.pictures, ignore_errors=True)
        self.pictures.mkdir(parents=True)

    def press(
        self, key: str, why: str, name: str, is_so: Callable[[], bool] | None = None, *, seconds: float = 30
    ) -> None:
        """Until ``is_so``, or until the screen is another one; then that is kept as the picture ``name``.

        A key that nothing hears (a machine may be busy) is pressed again, and that is told. Raises Failed.
        """
        self.actions.append(f"{key}: {why}")
        before = self.wine.screen()
        for again in range(_TRIES):
            self.wine.run("xdotool", "key", key)
            try:
                trial.until(is_so or (lambda: not _same(self.wine.screen(), before)), "", seconds)
            except Failed:
                print(f"    nothing heard {key} ({why}), time {again + 1}", flush=True)
            else:
                self.look(name)
                return
        self.look(name)
        raise Failed(f"{key} ({why}) does nothing; the screen is in {self.pictures / name}.png")

    def look(self, name: str) -> None:
        """Keeps a picture of the screen once it stands still, or after half a minute."""
        end = time.monotonic() + 30
        seen = [self.wine.screen()]
        while time.monotonic() < end and not (len(seen) == _STILL and all(_same(seen[0], one) for one in seen)):
            time.sleep(0.5)
            seen = [*seen, self.wine.screen()][-_STILL:]
        self.wine.keep_screen(self.pictures / f"{name}.png")

    def told(self) -> str:
        return "\n".join(f"    {number}. {action}" for number, action in enumerate(self.actions, 1))


def _same(one: bytes, other: bytes) -> bool:
    line = 3 * SCREEN[0]
    lines = range(0, max(len(one), len(other)), line)
    return sum(one[start : start + line] != other[start : start + line] for start in lines) < _CARET


def install(walk: Walk, setup: Path, desk: Installed) -> None:
    """Through the pages of the installer; at its end it starts the program. Raises Failed."""
    wine = walk.wine
    shutil.copy(setup, wine.shared / "setup.exe")
    nothing = wine.screen()
    walk.actions.append("double click: the downloaded file")
    wine.start("wine", f"{Wine.SHARED}/setup.exe")
    trial.until(lambda: not _same(wine.screen(), nothing), "the installer doesn't open")
    walk.look("1-welcome")
    walk.press("Return", "install", "2-installing", lambda: any(desk.folder.glob("*.dll")))
    trial.until(desk.shortcuts[-1].exists, "the installer doesn't come to its end", 300)
    walk.look("3-installed")
    walk.press("Return", "finish, and start the program", "4-language", lambda: _windows(wine) > 1, seconds=120)


def _windows(wine: Wine) -> int:
    """How many windows have a title: the installer, or the desk and its guide."""
    return len(wine.run("xdotool", "search", "--onlyvisible", "--name", ".", codes=(0, 1)).split())


def first_label(walk: Walk, desk: Installed) -> Path:
    """Through the guide of the first start, and one posting packed; the label's file. Raises Failed."""
    labels = walk.wine.home / "Documents" / "Ozon Desk"
    walk.press("Return", "language", "5-warehouse")
    walk.press("Return", "warehouse and time zone", "6-printer")
    walk.press("Return", "labels into PDF files, for want of a printer", "7-orders")
    walk.press("Return", "sample orders", "8-queue", lambda: bool(desk.stages()))
    walk.press("Return", "the first posting, onto the bench", "9-bench")
    walk.press("Return", "packed, and its label printed", "10-label", lambda: any(labels.glob("*.pdf")))
    return next(labels.glob("*.pdf"))


def rest(walk: Walk, desk: Installed) -> None:
    """What somebody may meet later, for its pictures: the installer over the running program, and taking it away."""
    wine, actions = walk.wine, list(walk.actions)
    wine.start("wine", f"{Wine.SHARED}/setup.exe")
    trial.until(lambda: _windows(wine) > 1, "the installer doesn't open")
    walk.look("11-again")
    walk.press("Return", "install", "12-running")
    wine.run("xdotool", "key", "Escape")
    wine.run("wine", "taskkill", "/F", "/IM", "OzonDesk.exe")
    walk.look("13-closed")
    wine.start("wine", f"{desk.WINDOWS}\\Uninstall.exe")
    trial.until(lambda: _windows(wine) > 0, "the uninstaller doesn't open")
    walk.look("14-take-away")
    walk.press("Return", "take it away", "15-taking-away")
    trial.until(lambda: not desk.folder.exists(), "the program isn't taken away", 300)
    walk.look("16-taken-away")
    walk.actions = actions


def main() -> int:
    language = sys.argv[1] if len(sys.argv) > 1 else "en"
    from installed import Installed
    from script import setup_file

    with Wine(language) as wine:
        desk, walk = Installed(wine), Walk(wine, language)
        install(walk, setup_file(), desk)
        print(first_label(walk, desk).name)
        rest(walk, desk)
    print(walk.told())
    return 0


if __name__ == "__main__":
    sys.exit(main())
