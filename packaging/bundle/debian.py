"""Clean Debians in folders, made from the mirror that this computer's apt is set to, for trying bundles in."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from pins import Failed, run

MOUNT: Final = """
for place in proc sys dev; do mount --rbind /$place "$0/$place"; done
exec "$@"
"""
"""For ``sh -ec`` in a mount namespace of its own: the folder, then the command to run once all is in place."""

NO_QUESTIONS: Final = ("env", "DEBIAN_FRONTEND=noninteractive", "LC_ALL=C", "PATH=/usr/sbin:/usr/bin:/sbin:/bin")


def why_not() -> str:
    """Why this process may not mount in a namespace of its own, which trying a bundle needs; empty where it may."""
    if os.name != "posix" or not shutil.which("unshare"):
        return "needs Linux with unshare"
    if os.geteuid() != 0:
        return "needs root: the bundle is tried in a Debian of its own (chroot)"
    script = "mount -t proc proc /proc && mount --rbind /dev /mnt"
    command = ["unshare", "--mount", "--pid", "--net", "--ipc", "--fork", "--kill-child", "sh", "-ec", script]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return f"may not mount in a namespace: {done.stderr.strip()}" if done.returncode else ""


def mirror() -> str:
    """Raises Failed."""
    listing = ["apt-get", "indextargets", "--format", "$(REPO_URI)"]
    listing += ["Created-By: Packages", "Origin: Debian", "Label: Debian"]
    done = subprocess.run(listing, capture_output=True, text=True, check=False)
    found = done.stdout.split()
    if not found:
        raise Failed("this computer's apt knows no Debian mirror")
    return found[0]


def inside(rootfs: Path, *command: str) -> None:
    """Runs a command as root in the folder, with the network. Raises Failed."""
    run("unshare", "--mount", "sh", "-ec", MOUNT, rootfs, "chroot", rootfs, *NO_QUESTIONS, *command)


def ensure(rootfs: Path, suite: str, packages: Sequence[str] = ()) -> bool:
    """Makes a minimal Debian with these packages where it isn't there yet; whether it was made. Raises Failed."""
    ready = rootfs / "ready"
    wanted = " ".join(packages)
    if ready.exists() and ready.read_text(encoding="ascii") == wanted:
        return False
    shutil.rmtree(rootfs, ignore_errors=True)
    rootfs.mkdir(parents=True)
    run("debootstrap", "--variant=minbase", suite, rootfs, mirror())
    no_services = rootfs / "usr" / "sbin" / "policy-rc.d"
    no_services.write_text("#!/bin/sh\nexit 101\n", encoding="ascii")
    no_services.chmod(0o755)
    if packages:
        inside(rootfs, "apt-get", "install", "-y", "-q", "--no-install-recommends", *packages)
    ready.write_text(wanted, encoding="ascii")
    return True
