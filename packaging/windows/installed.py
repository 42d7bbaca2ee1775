"""The program as it stands on a tried Windows: where it is, what it holds, how it comes and goes."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

import payload
import trial
from wine import Wine


class Installed:
    """The program as it stands on the tried Windows."""

    WINDOWS: Final = "C:\\users\\root\\AppData\\Local\\Programs\\OzonDesk"
    KEY: Final = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\OzonDesk"

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
        self.wine.run("wine", f"{self.WINDOWS}\\Uninstall.exe", "/S")
        self.wine.run("wineserver", "-w", seconds=120)

    def version(self) -> str:
        said = self.wine.run("wine", "reg", "query", self.KEY, "/v", "DisplayVersion")
        return said.split()[-1]

    def command(self, *words: str) -> str:
        return self.wine.run("wine", f"{self.WINDOWS}\\ozon-desk.exe", *words)

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
