"""Clean Debians in folders, made from the mirror that this computer's apt is set to, for trying bundles in."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from pins import Failed, Unavailable, run

MOUNT: Final = """
for place in proc sys dev; do mount --rbind /$place "$0/$place"; done
exec "$@"
"""
"""For ``sh -ec`` in a mount namespace of its own: the folder, then the command to run once all is in place."""

NO_QUESTIONS: Final = ("env", "DEBIAN_FRONTEND=noninteractive", "LC_ALL=C", "PATH=/usr/sbin:/usr/bin:/sbin:/bin")


def why_not(place: Path, gigabytes: float) -> str:
    """Why this process can't try a bundle in a Debian below ``place``; empty where it can.

    It has to mount in namespaces of its own, to know a mirror, and to have this much room (10^9 bytes).
    """
    if os.name != "posix" or not shutil.which("unshare"):
        return "needs Linux with unshare"
    if os.geteuid() != 0:
        return "needs root: the bundle is tried in a Debian of its own (chroot)"
    existing = next(one for one in (place, *place.parents) if one.exists())
    if reason := _why_not_mount(existing):
        return reason
    free = shutil.disk_usage(existing).free / 1e9
    if free < gigabytes:
        return f"needs {gigabytes:g} GB of disk, {free:.1f} are free"
    try:
        mirror()
    except Failed as failed:
        return f"can't make a Debian: {failed}"
    return ""


def _why_not_mount(place: Path) -> str:
    with tempfile.TemporaryDirectory(dir=place) as name:
        script = 'mount -t tmpfs tmpfs "$0" && mount -t proc proc /proc && chroot / true'
        command = [*apart("--pid", "--net", "--ipc", "--fork", "--kill-child"), "sh", "-ec", script, name]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            return f"may not mount in a namespace: {done.stderr.strip()}"
        if any(line.split()[1] == name for line in Path("/proc/self/mounts").read_text(encoding="utf-8").splitlines()):
            subprocess.run(["umount", name], check=False)
            return "would leave its mounts behind: this root folder isn't a mount of its own (a chroot?)"
    return ""


def apart(*kinds: str) -> list[str]:
    """What runs a command with mounts of its own, and what else of its own ``unshare``'s options in ``kinds`` say."""
    points = (line.split()[4] for line in Path("/proc/self/mountinfo").read_text(encoding="utf-8").splitlines())
    # In a chroot the root folder may be no mount, whose propagation could be switched off.
    return ["unshare", "--mount", *([] if "/" in points else ["--propagation", "unchanged"]), *kinds]


def enter(first: int, *kinds: str) -> list[str]:
    """What runs a command where that process lives: with its mounts, its root folder, and its other namespaces."""
    return ["nsenter", "--mount", "--root", "--wd", *kinds, "--target", str(first)]


def mirror() -> str:
    """Raises Failed."""
    listing = ["apt-get", "indextargets", "--format", "$(REPO_URI)"]
    listing += ["Created-By: Packages", "Origin: Debian", "Label: Debian"]
    found: list[str] = []
    if shutil.which("apt-get"):
        found = subprocess.run(listing, capture_output=True, text=True, check=False).stdout.split()
    if not found:
        raise Failed("this computer's apt knows no Debian mirror")
    return found[0]


def inside(rootfs: Path, *command: str) -> None:
    """Runs a command as root in the folder, with the network. Raises Failed."""
    run(*apart(), "sh", "-ec", MOUNT, rootfs, "chroot", rootfs, *NO_QUESTIONS, *command)


def ensure(rootfs: Path, suite: str, packages: Sequence[str] = ()) -> bool:
    """Makes a minimal Debian with these packages where it isn't there yet; whether it was made. Raises Unavailable."""
    ready = rootfs / "ready"
    wanted = " ".join(packages)
    if ready.exists() and ready.read_text(encoding="ascii") == wanted:
        return False
    shutil.rmtree(rootfs, ignore_errors=True)
    rootfs.mkdir(parents=True)
    try:
        _make(rootfs, suite, packages)
    except Failed as failed:
        raise Unavailable(f"no Debian {suite} could be made: {failed}") from failed
    ready.write_text(wanted, encoding="ascii")
    return True


def _make(rootfs: Path, suite: str, packages: Sequence[str]) -> None:
    run("debootstrap", "--variant=minbase", suite, rootfs, mirror())
    no_services = rootfs / "usr" / "sbin" / "policy-rc.d"
    no_services.write_text("#!/bin/sh\nexit 101\n", encoding="ascii")
    no_services.chmod(0o755)
    if packages:
        inside(rootfs, "apt-get", "install", "-y", "-q", "--no-install-recommends", *packages)
