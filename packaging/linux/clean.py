"""A clean Debian to try the package in: a minimal one and nothing else, with a screen, and an ordinary user or two.

Everything runs in namespaces of its own: when the session is closed, nothing of it is left running or mounted. The
screen and the hands on it are this computer's, so that they bring no library along that the package forgot to ask for.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Final

import debian
import trial
from pins import ROOT, Failed, Unavailable

WORK: Final = ROOT / "build" / "deb"
ROOM: Final = 3.0
"""Gigabytes: the Debian, a copy of it with the program, and packages."""
_SETTINGS: Final = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive"}
_PICTURE: Final = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication(sys.argv[:1])
sys.exit(not app.primaryScreen().grabWindow(0).save(sys.argv[1]))
"""


def ensure_possible() -> None:
    """Raises Unavailable where this computer can't try the package."""
    if reason := debian.why_not(WORK, ROOM):
        raise Unavailable(f"Trying the package {reason}")


class Clean:
    """As a context: made at the beginning, ended at the end."""

    def __init__(self, suite: str) -> None:
        self.suite = suite
        self.root = WORK / "trial"
        self.shared = self.root / "check"
        self._holder: subprocess.Popen[bytes] | None = None
        self._screen: subprocess.Popen[bytes] | None = None
        self._display = ""

    def __enter__(self) -> Clean:
        debian.ensure(WORK / self.suite, self.suite)
        shutil.rmtree(self.root, ignore_errors=True)
        subprocess.run(["cp", "-a", "--reflink=auto", WORK / self.suite, self.root], check=True)
        self.shared.mkdir()
        (self.root / "tmp" / ".X11-unix").mkdir(mode=0o1777)
        self._open_screen()
        # The holder is the first process of the namespaces: with it everything else ends.
        alone = debian.apart("--pid", "--ipc", "--fork", "--kill-child")
        inside = debian.MOUNT.replace("for place in proc sys dev", 'mount -t proc proc "$0/proc"\nfor place in sys dev')
        inside = 'mount --bind /tmp/.X11-unix "$0/tmp/.X11-unix"\n' + inside
        told = "echo held; exec sleep infinity"
        holding = ["sh", "-ec", inside, str(self.root), "chroot", str(self.root), "sh", "-c", told]
        self._holder = subprocess.Popen([*alone, *holding], stdout=subprocess.PIPE)
        assert self._holder.stdout is not None
        if self._holder.stdout.readline() != b"held\n":
            raise Failed("the namespaces don't come up")
        for name in ("packer", "owner"):
            self.run("useradd", "--create-home", name)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for process in (self._holder, self._screen):
            if process is not None:
                process.kill()
                process.wait()
        number = self._display.removeprefix(":")
        if number:
            Path(f"/tmp/.X11-unix/X{number}").unlink(missing_ok=True)
            Path(f"/tmp/.X{number}-lock").unlink(missing_ok=True)
        if kind is None:
            shutil.rmtree(self.root, ignore_errors=True)

    def _open_screen(self) -> None:
        reading, writing = os.pipe()
        words = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-noreset", "-ac"]
        self._screen = subprocess.Popen(words, pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise Failed("the screen doesn't come up")
        self._display = f":{number}"

    def home(self, user: str) -> Path:
        return self.root / "home" / user

    def start(self, *words: str, user: str = "root") -> subprocess.Popen[str]:
        """A command in the session; an ordinary user's has no network."""
        assert self._holder is not None
        held = Path(f"/proc/{self._holder.pid}/task/{self._holder.pid}/children").read_text(encoding="ascii")
        enter = debian.enter(int(held.split()[0]), "--pid", "--ipc")
        home = "/root" if user == "root" else f"/home/{user}"
        settings = {**_SETTINGS, "DISPLAY": self._display, "HOME": home}
        environment = ["env", "-i", "-C", home, *(f"{name}={value}" for name, value in settings.items())]
        them = ["setpriv", f"--reuid={user}", f"--regid={user}", "--init-groups"]
        alone = [] if user == "root" else ["unshare", "--net", *them]
        return trial.started([*enter, *alone, *environment, *words])

    def run(self, *words: str, user: str = "root", seconds: float = 300, codes: Sequence[int] = (0,)) -> str:
        """What a command says, once it has ended. Raises Failed at another exit code or when it takes too long."""
        process = self.start(*words, user=user)
        said, complaints = trial.ended(process, words, seconds, codes)
        return said + complaints if process.returncode else said

    def hands(self, *words: str) -> str:
        """What xdotool says; empty where it finds nothing."""
        settings = {**os.environ, "DISPLAY": self._display}
        return subprocess.run(["xdotool", *words], env=settings, capture_output=True, text=True, check=False).stdout

    def picture(self, file: Path) -> None:
        settings = {**os.environ, "DISPLAY": self._display, "QT_QPA_PLATFORM": "xcb"}
        subprocess.run([sys.executable, "-c", _PICTURE, str(file)], env=settings, check=False)

    def wait_for_window(self) -> None:
        trial.until(lambda: self.hands("search", "--onlyvisible", "--name", "^Ozon Desk$"), "no window came up")
