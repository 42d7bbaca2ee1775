"""A Windows to try the installer on: Wine 10 in a folder with Debian 13, since Debian 12's Wine can't run Qt.

The folder is made once (about a minute, 1.7 GB) from the Debian mirror that this computer is set to. Everything runs in
namespaces of its own, without a network: when the session is closed, nothing of it is left running or mounted.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from types import TracebackType
from typing import Final

import debian
import trial
from fetch import WORK
from pins import Unavailable

SUITE: Final = "trixie"
PACKAGES: Final = ("wine", "wine64", "xvfb", "xauth", "xdotool", "imagemagick", "fonts-dejavu-core", "locales")
LOCALES: Final = {"en": "C.UTF-8", "ru": "ru_RU.UTF-8", "zh_CN": "zh_CN.UTF-8"}
"""The user's language -> what Wine takes it from."""
ZONES: Final = {"en": "Asia/Yekaterinburg", "ru": "Asia/Yekaterinburg", "zh_CN": "Asia/Shanghai"}
"""Where the user is. Wine knows a zone by its offset: it would take Moscow for Riyadh."""
ROOTFS: Final = WORK / SUITE


SCREEN: Final = (1366, 768)
GIGABYTES: Final = 4
"""Free on the disk before the first trial: Debian, two installers, what they install."""


def ensure_possible() -> None:
    """Raises Unavailable where this computer can't try an installer."""
    if reason := debian.why_not(ROOTFS, 1 if (ROOTFS / "ready").exists() else GIGABYTES):
        raise Unavailable(f"Trying the installer {reason}")


def ensure_rootfs() -> None:
    """Makes the folder with Debian 13 and Wine where it isn't there yet. Raises Unavailable."""
    ensure_possible()
    if debian.ensure(ROOTFS, SUITE, PACKAGES):
        for name in (name for name in LOCALES.values() if not name.startswith("C.")):
            debian.inside(ROOTFS, "localedef", "-i", name.split(".")[0], "-f", "UTF-8", name)
        print("A Debian 13 with Wine was made", flush=True)


class Wine:
    """A fresh user's Windows, with a screen. As a context: made at the beginning, ended at the end."""

    SHARED: Final = "/check"
    """A folder of the session, empty at first; Z:\\check for Windows programs."""

    def __init__(self, language: str = "en") -> None:
        self._language = language
        self.shared = ROOTFS / self.SHARED.strip("/")
        self.drive = self.shared / "wine" / "drive_c"
        self.home = self.drive / "users" / "root"
        self._screen: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Wine:
        ensure_rootfs()
        shutil.rmtree(self.shared, ignore_errors=True)
        self.shared.mkdir()
        self._give_fonts()
        self._forget_screen()  # one that was killed says goodbye to nobody
        # The screen is the first process of the namespaces: with it everything else ends.
        alone = ["setpriv", "--pdeathsig", "KILL"]  # whatever becomes of us, nothing of it stays
        alone += debian.apart("--pid", "--net", "--ipc", "--fork", "--kill-child")
        inside = debian.MOUNT.replace("for place in proc sys dev", 'mount -t proc proc "$0/proc"\nfor place in sys dev')
        screen = ["chroot", str(ROOTFS), "Xvfb", ":9", "-screen", "0", "{}x{}x24".format(*SCREEN), "-nolisten", "tcp"]
        said = (WORK / "screen.log").open("wb")
        self._screen = subprocess.Popen([*alone, "sh", "-ec", inside, str(ROOTFS), *screen], stdout=said, stderr=said)
        said.close()
        trial.until(lambda: (ROOTFS / "tmp" / ".X11-unix" / "X9").exists(), "the screen doesn't come up", 30)
        self.run("wineboot", "-i")
        self.run("wineserver", "-w")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._screen is not None:
            self._screen.kill()
            self._screen.wait()
        self._forget_screen()

    @staticmethod
    def _forget_screen() -> None:
        (ROOTFS / "tmp" / ".X11-unix" / "X9").unlink(missing_ok=True)
        (ROOTFS / "tmp" / ".X9-lock").unlink(missing_ok=True)

    def _give_fonts(self) -> None:
        """Windows has Chinese letters, Debian's smallest fonts haven't: the program's own serve its installer here."""
        fonts = ROOTFS / "usr" / "share" / "fonts" / "desk"
        fonts.mkdir(exist_ok=True)
        for file in (WORK / "payload" / "lib" / "pylopdf_fonts_zh_cn").glob("*Sans*.otf"):
            shutil.copy(file, fonts)

    def screen(self) -> bytes:
        """What is to be seen, as pixels."""
        self.run("import", "-window", "root", f"{self.SHARED}/screen.ppm")
        return (self.shared / "screen.ppm").read_bytes()

    def keep_screen(self, picture: Path) -> None:
        """As a PNG."""
        self.run("import", "-window", "root", f"{self.SHARED}/screen.png")
        shutil.copy(self.shared / "screen.png", picture)

    def start(self, *words: str) -> subprocess.Popen[str]:
        """A command of Debian's or Wine's, in the session."""
        assert self._screen is not None
        children = Path(f"/proc/{self._screen.pid}/task/{self._screen.pid}/children").read_text(encoding="ascii")
        settings = {
            "PATH": "/usr/bin:/usr/sbin:/usr/lib/wine",
            "HOME": "/root",
            "LANG": LOCALES[self._language],
            "TZ": ZONES[self._language],
            "DISPLAY": ":9",
            "WINEPREFIX": f"{self.SHARED}/wine",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml=",  # asks to download nothing
        }
        enter = debian.enter(int(children.split()[0]), "--pid", "--net", "--ipc")
        environment = ["env", "-i", *(f"{name}={value}" for name, value in settings.items())]
        return trial.started([*enter, *environment, *words])

    def run(self, *words: str, seconds: float = 180, codes: tuple[int, ...] = (0,)) -> str:
        """What a command says, once it has ended. Raises Failed at another exit code or when it takes too long."""
        said, _complaints = trial.ended(self.start(*words), words, seconds, codes)
        return said
