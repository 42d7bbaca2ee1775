"""The two small programs that start Python, with icon and version: OzonDesk.exe and, for a console, ozon-desk.exe."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from fetch import HERE, WORK
from pins import run

LAUNCHERS: Final = {"OzonDesk.exe": False, "ozon-desk.exe": True}
"""Name -> whether it belongs to a console."""

_RESOURCES: Final = """\
1 ICON "{icon}"
1 24 "{manifest}"
1 VERSIONINFO
FILEVERSION {numbers}
PRODUCTVERSION {numbers}
BEGIN
  BLOCK "StringFileInfo"
  BEGIN
    BLOCK "040904B0"
    BEGIN
      VALUE "ProductName", "Ozon Desk"
      VALUE "FileDescription", "Ozon Desk"
      VALUE "ProductVersion", "{version}"
      VALUE "FileVersion", "{version}"
      VALUE "InternalName", "{stem}"
      VALUE "OriginalFilename", "{name}"
      VALUE "LegalCopyright", "MIT License"
    END
  END
  BLOCK "VarFileInfo"
  BEGIN
    VALUE "Translation", 0x409, 1200
  END
END
"""


def four_numbers(version: str) -> tuple[int, int, int, int]:
    """A version as Windows keeps it: "0.2.0" is 0, 2, 0, 0. Raises ValueError on anything but numbers and dots."""
    numbers = [int(part) for part in version.split(".")]
    if len(numbers) > 4:
        raise ValueError(version)
    first, second, third, fourth = [*numbers, 0, 0, 0, 0][:4]
    return first, second, third, fourth


def build(folder: Path, version: str, icon: Path) -> None:
    """Both programs into ``folder``. Raises Failed."""
    made = WORK / "launchers"
    made.mkdir(parents=True, exist_ok=True)
    for name, console in LAUNCHERS.items():
        resources = made / f"{name}.rc"
        facts = {"icon": icon, "manifest": HERE / "launcher.manifest", "version": version, "name": name}
        numbers = ",".join(map(str, four_numbers(version)))
        text = _RESOURCES.format(**facts, stem=name.removesuffix(".exe"), numbers=numbers)
        resources.write_text(text, encoding="utf-8")
        compiled = made / f"{name}.o"
        run("x86_64-w64-mingw32-windres", "--codepage=65001", resources, compiled)
        kind = ["-DCONSOLE"] if console else ["-Wl,--subsystem,windows"]
        options = ["-Os", "-s", "-municode", "-static", "-Wall", "-Wextra", "-Werror", "-Wl,--no-insert-timestamp"]
        run("x86_64-w64-mingw32-gcc", *options, *kind, HERE / "launcher.c", compiled, "-o", folder / name)
