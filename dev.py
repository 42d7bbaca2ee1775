#!/usr/bin/env python3
"""Sets up, runs and checks Ozon Desk from a fresh clone: ``python3 dev.py VERB [ARGS]``.

Needs nothing but Python and its standard library. Every verb first puts right what is missing or out of date: system
libraries (Debian and its kin), ``.venv`` with exactly the packages of ``requirements.lock``, translations.
"""

from __future__ import annotations

import ast
import contextlib
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
LOCK = ROOT / "requirements.lock"
PYPROJECT = ROOT / "pyproject.toml"
TRANSLATIONS = ROOT / "resources" / "translations"
VENV = ROOT / ".venv"
STAMP = VENV / "ozon-desk-setup.json"

WINDOWS = os.name == "nt"
LINUX = sys.platform.startswith("linux")
BIN = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = BIN / ("python.exe" if WINDOWS else "python")

# The bounds of requires-python in pyproject.toml: the locked PySide6 has no wheels outside them.
OLDEST, NEWEST = (3, 11), (3, 13)

# What Qt loads from the system: the library's name as the loader knows it -> Debian's package.
WINDOW_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
# Without this one everything works but printing.
PRINTING_LIBRARIES = {"libcups.so.2": "libcups2"}
# A screen without a screen, and hands for it: for the tests and pictures of the whole program.
DISPLAY_PROGRAMS = {"Xvfb": "xvfb", "xauth": "xauth", "xdotool": "xdotool"}
# A spooler, for the tests that print.
SPOOLER_PROGRAMS = {"cupsd": "cups", "lp": "cups-client"}
# A spreadsheet, for the tests that open what the program has written.
OFFICE_PROGRAMS = {"soffice": "libreoffice-calc"}
# What makes the installer for Windows, and a system to try it on.
INSTALLER_PROGRAMS = {"makensis": "nsis", "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64"}
INSTALLER_CHECK_PROGRAMS = {"debootstrap": "debootstrap", "git": "git"}
# What makes the package for Debian and Ubuntu; it is tried with the same, and with a screen.
DEB_PROGRAMS = {"dpkg-deb": "dpkg", "readelf": "binutils", "strip": "binutils"}
# What says whether desktops and shops of programs understand its files.
DEB_CHECK_PROGRAMS = {"appstreamcli": "appstream", "desktop-file-validate": "desktop-file-utils"}


class Stop(Exception):
    """Set-up cannot go on; the message says what a person has to do."""


# ---------------------------------------------------------------------------------------------- telling what goes on


def say(text: str) -> None:
    print(text, flush=True)


@contextlib.contextmanager
def step(what: str) -> Iterator[None]:
    """Says what is being done and, on the same line, how long it took."""
    print(f"{what} ...", end=" ", flush=True)
    began = time.perf_counter()
    try:
        yield
    except BaseException:
        print("failed", flush=True)
        raise
    print(f"{time.perf_counter() - began:.1f} s", flush=True)


def child_environment(**extra: str) -> dict[str, str]:
    """The caller's environment without what would send Python or pip somewhere else than into ``.venv``.

    Mirrors, certificates, proxies and time-outs of pip stay as they are. ``PYTHONDONTWRITEBYTECODE`` goes: without
    compiled modules the program takes twice as long to start.
    """
    unwanted = {
        "PYTHONHOME",
        "PYTHONPATH",
        "PYTHONDONTWRITEBYTECODE",
        "PIP_NO_COMPILE",
        "PIP_PREFIX",
        "PIP_PYTHON",
        "PIP_ROOT",
        "PIP_TARGET",
        "PIP_USER",
        "__PYVENV_LAUNCHER__",
    }
    kept = {name: value for name, value in os.environ.items() if name not in unwanted}
    return {**kept, "PYTHONUTF8": "1", "VIRTUAL_ENV": str(VENV), **extra}


def quiet(command: Sequence[str | Path], trouble: str, **environment: str) -> None:
    """Runs a command in silence; shows what it said only when it failed."""
    done = subprocess.run(
        [str(word) for word in command],
        cwd=ROOT,
        env=child_environment(**environment),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode:
        tail = "\n".join(f"    {line}" for line in done.stdout.splitlines()[-20:])
        raise Stop(f"{trouble} (exit code {done.returncode}):\n{tail}")


# ------------------------------------------------------------------------------------------------- system libraries


def known_libraries() -> str | None:
    """Everything the loader would find, as ``ldconfig -p`` lists it; None where there is no such list."""
    for place in ("/sbin/ldconfig", "/usr/sbin/ldconfig"):
        if os.access(place, os.X_OK):
            done = subprocess.run([place, "-p"], capture_output=True, text=True, check=False)
            if done.returncode == 0:
                return done.stdout
    return None


def missing_libraries(wanted: Mapping[str, str], listing: str) -> list[str]:
    """The packages of those libraries that the loader's listing doesn't name."""
    found = set(re.findall(r"^\s*(\S+) \(", listing, flags=re.MULTILINE))
    return [package for library, package in wanted.items() if library not in found]


def missing_programs(wanted: Mapping[str, str]) -> list[str]:
    # Daemons stand where only root looks for programs.
    places = f"{os.environ.get('PATH', os.defpath)}:/usr/sbin:/sbin"
    return [package for program, package in wanted.items() if shutil.which(program, path=places) is None]


def apt_line(packages: Iterable[str], *, sudo: str = "sudo ") -> str:
    install = f"{sudo}apt-get install -y --no-install-recommends {' '.join(packages)}"
    return f"{sudo}apt-get update && {install}"


def apt_install(packages: Sequence[str]) -> None:
    options = ["-y", "-q", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=300"]
    install = ["apt-get", "install", *options, *packages]
    update = ["apt-get", "update", "-q"]
    settings = {"DEBIAN_FRONTEND": "noninteractive"}
    trouble = f"System packages could not be installed. Try by hand:\n  {apt_line(packages, sudo='')}\napt-get said"
    with step(f"Installing system packages: {' '.join(packages)}"):
        fresh = any(Path("/var/lib/apt/lists").glob("*Packages*"))
        if fresh:
            # Package lists may be there but old: then the install fails and they are fetched anew below.
            with contextlib.suppress(Stop):
                quiet(install, trouble, **settings)
                return
        quiet(update, "The lists of system packages could not be fetched", **settings)
        quiet(install, trouble, **settings)


def ensure_system(*, display: bool, spooler: bool = False, office: bool = False, bundles: bool = False) -> None:
    """Sees to it that Python can make a venv and that Qt finds its libraries; asks for what it may not install."""
    if not LINUX:
        return
    needed: list[str] = []
    welcome: list[str] = []
    listing = known_libraries()
    if listing is not None:
        needed += missing_libraries(WINDOW_LIBRARIES, listing)
        welcome += missing_libraries(PRINTING_LIBRARIES, listing)
    if display:
        needed += missing_programs(DISPLAY_PROGRAMS)
    if spooler:
        needed += missing_programs(SPOOLER_PROGRAMS)
    if office:
        needed += missing_programs(OFFICE_PROGRAMS)
    if bundles:
        needed += missing_programs(
            {**INSTALLER_PROGRAMS, **INSTALLER_CHECK_PROGRAMS, **DEB_PROGRAMS, **DEB_CHECK_PROGRAMS}
        )
    if not PYTHON.exists():
        needed += missing_venv_package()
    if needed or welcome:
        ask_for(needed, welcome)


def ask_for(needed: list[str], welcome: list[str]) -> None:
    """Installs these packages where that is allowed, else says how; stops when one of the needed ones is missing."""
    if shutil.which("apt-get") is None:
        say(f"Perhaps missing on this system (Debian's names): {' '.join(needed + welcome)}")
    elif os.geteuid() == 0:
        apt_install(needed + welcome)
    elif needed:
        line = apt_line(needed + welcome)
        raise Stop(f"System packages are missing. Install them with this line, then try again:\n\n  {line}\n")
    else:
        say(f"Printing needs one more system package:\n  {apt_line(welcome)}")


def missing_venv_package() -> list[str]:
    """Debian's python3 comes without ensurepip: a venv made by it would have no pip."""
    from importlib.util import find_spec

    if find_spec("venv") and find_spec("ensurepip"):
        return []
    return [f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"]


# ------------------------------------------------------------------------------------------- what .venv ought to be


def normal_name(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def locked_packages(lock: str) -> dict[str, str]:
    """Name -> version of everything in the lock file, whatever its environment markers say."""
    found = re.findall(r"^([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?==([^\s;\\]+)", lock, flags=re.MULTILINE)
    return {normal_name(name): version for name, version in found}


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def read_text(path: Path) -> str:
    """The text with Unix line ends, so that a Windows checkout has the same digest."""
    return path.read_text(encoding="utf-8").replace("\r\n", "\n")


def pyproject() -> dict[str, object]:
    import tomllib

    return tomllib.loads(read_text(PYPROJECT))


def install_digest(project: Mapping[str, object]) -> str:
    """Of those parts of pyproject.toml that an installation depends on: settings of ruff or mypy are none of them."""
    tools = project.get("tool", {})
    assert isinstance(tools, dict)
    parts = [project.get("project"), project.get("build-system"), tools.get("hatch")]
    return digest(json.dumps(parts, sort_keys=True))


def requirements_digest(project: Mapping[str, object]) -> str:
    """Of those parts of pyproject.toml that the lock file is made from. It stands in the lock file's second line."""
    about, build = project["project"], project["build-system"]
    assert isinstance(about, dict)
    assert isinstance(build, dict)
    parts = [about["dependencies"], about["optional-dependencies"], about["requires-python"], build["requires"]]
    return digest(json.dumps(parts, sort_keys=True))


def lock_is_current(project: Mapping[str, object], lock: str) -> bool:
    return f"# made from: {requirements_digest(project)}\n" in lock


def interpreter_identity() -> str:
    """Changes when the Python that .venv stands on is replaced or gone."""
    try:
        config = (VENV / "pyvenv.cfg").read_text(encoding="utf-8")
        about = PYTHON.stat()
    except OSError:
        return "gone"
    return f"{digest(config)[:16]} {about.st_size} {about.st_mtime_ns}"


def wanted_stamp(project: Mapping[str, object], lock: str) -> dict[str, str]:
    return {
        "lock": digest(lock),
        "project": install_digest(project),
        "python": interpreter_identity(),
        # The scripts in .venv/bin name their folder: a moved or copied tree needs a new one.
        "root": str(ROOT),
    }


def read_stamp() -> dict[str, str]:
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def write_stamp(stamp: Mapping[str, str]) -> None:
    new = STAMP.with_suffix(".new")
    new.write_text(json.dumps(stamp, indent=1), encoding="utf-8")
    new.replace(STAMP)


@contextlib.contextmanager
def only_one_set_up() -> Iterator[None]:
    """Two terminals may start a verb at the same time: the second waits until the first has set up."""
    with Path(__file__).open("rb") as handle:
        told = False
        while not try_lock(handle.fileno()):
            if not told:
                say("Another set-up of this folder is running; waiting for it.")
                told = True
            time.sleep(0.2)
        yield  # closing the file gives the lock back


def try_lock(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(descriptor, 1 << 30, os.SEEK_SET)  # far behind the end: nobody is kept from reading the file
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


# --------------------------------------------------------------------------------------------------- making .venv


def base_python() -> str:
    """The interpreter to build .venv on; never one inside a venv."""
    return getattr(sys, "_base_executable", None) or sys.executable


def make_venv() -> None:
    if LINUX and missing_venv_package():  # an old .venv hid the need for it until now
        ask_for(missing_venv_package(), [])
    with step(f"Making .venv with Python {sys.version.split()[0]}"):
        if VENV.is_symlink() or VENV.is_file():
            VENV.unlink()
        elif VENV.exists():
            try:
                shutil.rmtree(VENV)
            except OSError as error:
                raise Stop(f"The old .venv could not be removed ({error}). Close Ozon Desk and try again.") from error
        quiet([base_python(), "-m", "venv", VENV], "The virtual environment could not be made")


def pip(*arguments: str | Path, trouble: str) -> None:
    quiet([PYTHON, "-m", "pip", "--disable-pip-version-check", "--no-input", *arguments], trouble)


def installed_packages() -> set[str]:
    places = [VENV / "Lib" / "site-packages"] if WINDOWS else VENV.glob("lib/python3.*/site-packages")
    return {normal_name(info.name.split("-")[0]) for place in places for info in place.glob("*.dist-info")}


def install_locked(lock: str) -> None:
    packages = locked_packages(lock)
    with step(f"Installing {len(packages)} locked packages (the first time takes a minute or two)"):
        pip(
            "install",
            "--require-hashes",
            "--no-deps",
            "--only-binary=:all:",
            "--progress-bar=off",
            "--requirement",
            LOCK,
            trouble="The packages of requirements.lock could not be installed",
        )
        strays = installed_packages() - set(packages) - {"pip", "ozon-desk"}
        if strays:
            pip("uninstall", "--yes", *sorted(strays), trouble="Unwanted packages could not be removed")


def install_project() -> None:
    with step("Installing Ozon Desk itself, editable"):
        options = ["--no-deps", "--no-build-isolation", "--no-index", "--force-reinstall"]
        pip("install", *options, "--editable", ".", trouble="Ozon Desk itself could not be installed")


def compile_own_modules() -> None:
    # A file that somebody is writing at this moment may not compile; whoever imports it will be told.
    command = [str(PYTHON), "-m", "compileall", "-qq", "ozon_desk"]
    subprocess.run(command, cwd=ROOT, env=child_environment(), check=False, stdout=subprocess.DEVNULL)


def must_be_rebuilt(have: Mapping[str, str], want: Mapping[str, str]) -> bool:
    """True where mending won't do: never finished, built on a Python that has changed, or copied from another place."""
    return any(have.get(key) != want[key] for key in ("python", "root"))


def ensure_venv() -> None:
    project, lock = pyproject(), read_text(LOCK)
    if PYTHON.exists() and read_stamp() == wanted_stamp(project, lock):
        return
    if not lock_is_current(project, lock):
        say("Note: pyproject.toml asks for other packages than requirements.lock was made for: python3 dev.py lock")
    with only_one_set_up():
        have, want = read_stamp(), wanted_stamp(project, lock)
        if PYTHON.exists() and have == want:
            return
        if not PYTHON.exists() or must_be_rebuilt(have, want):
            make_venv()
            have = {}
        # While this is under way there is no stamp: an interrupted set-up is noticed and begun anew.
        STAMP.unlink(missing_ok=True)
        try:
            if have.get("lock") != want["lock"]:
                install_locked(lock)
            install_project()
        except Stop:
            if have:  # pip gave up in good order: what stands there is still the old state
                write_stamp(have)
            raise
        compile_own_modules()
        write_stamp(wanted_stamp(project, lock))


def ensure_translations() -> None:
    for source in sorted(TRANSLATIONS.glob("*.ts")):
        built = source.with_suffix(".qm")
        if built.exists() and built.stat().st_mtime >= source.stat().st_mtime:
            continue
        with step(f"Building translation {built.name}"):
            new = built.with_suffix(".qm.new")
            quiet([tool("pyside6-lrelease"), "-silent", source, "-qm", new], f"{source.name} could not be built")
            new.replace(built)


def tool(name: str) -> Path:
    return BIN / (f"{name}.exe" if WINDOWS else name)


def set_up(*, display: bool = False, spooler: bool = False, office: bool = False, bundles: bool = False) -> None:
    ensure_system(display=display, spooler=spooler, office=office, bundles=bundles)
    ensure_venv()
    ensure_translations()


# ------------------------------------------------------------------------------------------------------------ verbs


def call(command: Sequence[str | Path], **environment: str) -> int:
    return subprocess.run(
        [str(word) for word in command], cwd=ROOT, env=child_environment(**environment), check=False
    ).returncode


def verb_setup(arguments: Sequence[str]) -> int:
    refuse_arguments("setup", arguments)
    set_up()
    say(f"Ozon Desk is set up. Start it with: python3 dev.py run   (or {tool('ozon-desk').relative_to(ROOT)})")
    return 0


def verb_run(arguments: Sequence[str]) -> int:
    ensure_system(display=False)
    ensure_venv()
    try:
        ensure_translations()
    except Stop as stop:  # better in English than not at all
        say(str(stop))
    command = [str(tool("ozon-desk")), *arguments]
    environment = child_environment()
    sys.stdout.flush()
    if not WINDOWS:
        os.execve(command[0], command, environment)  # signals and the exit code are then the program's own
    return subprocess.run(command, env=environment, check=False).returncode


CHECKS: dict[str, list[str]] = {
    "ruff check": ["ruff", "check", "."],
    "ruff format": ["ruff", "format", "--check", "."],
    "mypy": ["mypy"],
    "lint-imports": ["lint-imports", "--no-logo"],
}


def run_checks() -> int:
    """Starts all checks at once and reports them in order; the code of the first that failed."""
    began = time.perf_counter()
    running = {
        name: subprocess.Popen(
            [str(tool(command[0])), *command[1:]],
            cwd=ROOT,
            env=child_environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
        )
        for name, command in CHECKS.items()
    }
    result = 0
    for name, process in running.items():
        output, _ = process.communicate()
        verdict = "ok" if process.returncode == 0 else f"FAILED (exit code {process.returncode})"
        if process.returncode:
            say(output.rstrip())
        say(f"{name:<14}{verdict}, {time.perf_counter() - began:.1f} s")
        result = result or process.returncode
    return result


def verb_check(arguments: Sequence[str]) -> int:
    refuse_arguments("check", arguments)
    ensure_system(display=False)
    ensure_venv()
    return run_checks()


def verb_test(arguments: Sequence[str]) -> int:
    set_up(display=True)
    checked = run_checks()
    # As they lie: by default files of few tests, the longest among them, come last, and one worker waits for them.
    spread = [] if arguments else ["-n", "2", "--dist", "loadfile", "--no-loadscope-reorder"]
    tested = call([PYTHON, "-m", "pytest", *spread, *arguments], QT_QPA_PLATFORM="offscreen")
    if checked and not tested:
        say("The tests pass, but a check above has failed.")
    return checked or tested


def verb_test_real(arguments: Sequence[str]) -> int:
    # What is installed on other systems is tried in folders of their own, which only root may make.
    set_up(display=True, spooler=True, office=True, bundles=LINUX and os.geteuid() == 0)
    place = ROOT / "tests" / "real"
    if not any(place.rglob("test_*.py")):
        say("There are no tests against real things yet (tests/real): nothing to run.")
        return 0
    # The default run leaves tests/real out by addopts; here they are the ones that count.
    options = ["-o", "addopts=-ra --strict-markers --strict-config --import-mode=importlib", "-m", "real"]
    return call([PYTHON, "-m", "pytest", *options, *(arguments or ["tests/real"])])


def verb_bench(arguments: Sequence[str]) -> int:
    set_up()
    return call([PYTHON, "-m", "tests.benchmarks", *arguments])


def verb_shots(arguments: Sequence[str]) -> int:
    set_up(display=True)
    return call([PYTHON, "-m", "tests.shots", *arguments])


def verb_installer(arguments: Sequence[str]) -> int:
    """Made on Linux only: how, and of what, is written in docs/installer.md."""
    if not LINUX:
        raise Stop("The installer for Windows is made on Linux (docs/installer.md).")
    set_up()
    needed = missing_programs(INSTALLER_PROGRAMS)
    if any("check" in one for one in arguments):
        needed += missing_programs(INSTALLER_CHECK_PROGRAMS)
    if needed:
        ask_for(needed, [])
    return call([PYTHON, ROOT / "packaging" / "windows" / "make.py", *arguments])


def verb_deb(arguments: Sequence[str]) -> int:
    """Made on Debian and its kin only: how, and of what, is written in docs/linux.md."""
    if not LINUX:
        raise Stop("The package for Debian and Ubuntu is made on Linux (docs/linux.md).")
    is_tried = any("check" in one for one in arguments)
    set_up(display=is_tried)
    needed = missing_programs(DEB_PROGRAMS)
    if is_tried:
        needed += missing_programs({**INSTALLER_CHECK_PROGRAMS, **DEB_CHECK_PROGRAMS})
    if needed:
        ask_for(sorted(set(needed)), [])
    return call([PYTHON, ROOT / "packaging" / "linux" / "make.py", *arguments])


def unfindable_texts(code: str) -> list[tuple[int, str]]:
    """Line and reason of each text that lupdate would silently lose or not know to be counted.

    Tried with lupdate 6.9.3: of ``translate(context, text, comment, n)`` it makes an uncounted text, or none at all
    when n is more than a name; ``tr(text, comment, n)`` is found with its plural forms, but not with ``n=``.
    Calls inside the braces of an f-string aren't seen.
    """
    found = []
    tree = ast.parse(code)
    inside = {id(one) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for one in ast.walk(node)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if name not in ("tr", "translate"):
            continue
        text = node.args[1 if name == "translate" else 0 :][:1]
        if name == "translate" and not (text and isinstance(node.args[0], ast.Constant)):
            continue  # str.translate and others of that name
        if text and isinstance(text[0], ast.JoinedStr):
            found.append((node.lineno, "an f-string can't be translated: use placeholders and format"))
        elif text and isinstance(text[0], ast.Constant) and id(node) in inside:
            found.append((node.lineno, "lupdate doesn't look into an f-string: translate before it"))
        elif any(word.arg == "n" for word in node.keywords):
            found.append((node.lineno, "give the count by position: tr(text, comment, n)"))
        elif name == "translate" and len(node.args) > 3:
            found.append((node.lineno, "translate() can't count: use tr(text, comment, n) of a QObject"))
    return sorted(found)


def verb_translate(arguments: Sequence[str]) -> int:
    refuse_arguments("translate", arguments)
    set_up()
    TRANSLATIONS.mkdir(parents=True, exist_ok=True)
    sources = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "ozon_desk").rglob("*.py"))
    lost = [
        f"  {source}:{line}: {reason}"
        for source in sources
        for line, reason in unfindable_texts((ROOT / source).read_text(encoding="utf-8"))
    ]
    if lost:
        raise Stop("These texts would be lost:\n" + "\n".join(lost))
    files = {TRANSLATIONS / f"ozon_desk_{language}.ts" for language in ("zh_CN", "ru")}
    files |= set(TRANSLATIONS.glob("ozon_desk_*.ts"))
    with tempfile.TemporaryDirectory() as folder:
        listing = Path(folder) / "sources.txt"  # a list in a file: Windows limits how long a command may be
        listing.write_text("\n".join(sources), encoding="utf-8")
        for file in sorted(files):
            options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
            if file.stem == "ozon_desk_en":  # the source language needs a translation of its plural forms only
                options.append("-pluralonly")
            with step(f"Collecting texts for {file.relative_to(ROOT)}"):
                quiet(
                    [tool("pyside6-lupdate"), f"@{listing}", *options, "-ts", file],
                    f"{file.name} could not be brought up to date",
                )
    ensure_translations()
    return 0


def verb_lock(arguments: Sequence[str]) -> int:
    """Makes requirements.lock anew; keeps its versions unless told ``--upgrade`` or ``--upgrade-package NAME``."""
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        new = here / "requirements.lock"
        if LOCK.exists():
            shutil.copy(LOCK, new)  # uv prefers the versions that it finds there
        with step("Fetching uv, which makes the lock file, into a folder that is thrown away"):
            quiet([base_python(), "-m", "venv", here / "uv"], "The virtual environment for uv could not be made")
            place = here / "uv" / BIN.name
            quiet([place / PYTHON.name, "-m", "pip", "install", "--quiet", "uv"], "uv could not be installed")
        with step("Choosing versions"):
            uv = place / ("uv.exe" if WINDOWS else "uv")
            options = ["--extra", "dev", "--universal", "--python-version", ".".join(map(str, OLDEST))]
            options += ["--generate-hashes", "--no-header", "--no-emit-index-url", "--no-emit-find-links", "--quiet"]
            command: list[str | Path] = [
                uv,
                "pip",
                "compile",
                PYPROJECT.name,
                *options,
                "--output-file",
                new,
                *arguments,
            ]
            quiet(command, "The lock file could not be made")
        head = f"# Made by `python3 dev.py lock`; do not edit.\n# made from: {requirements_digest(pyproject())}\n"
        before = locked_packages(read_text(LOCK)) if LOCK.exists() else {}
        text = head + read_text(new)
    LOCK.write_text(text, encoding="utf-8", newline="\n")
    after = locked_packages(text)
    for name in sorted(before.keys() | after.keys()):
        if before.get(name) != after.get(name):
            say(f"  {name}: {before.get(name, 'none')} -> {after.get(name, 'none')}")
    say(f"{LOCK.name} holds {len(after)} packages.")
    return 0


VERBS: dict[str, tuple[Callable[[Sequence[str]], int], str]] = {
    "setup": (verb_setup, "make or mend .venv, system libraries and translations"),
    "run": (verb_run, "start Ozon Desk; ARGS go to it"),
    "test": (verb_test, "all checks, then the tests; ARGS go to pytest"),
    "test-real": (verb_test_real, "the tests that need real things (tests/real); ARGS go to pytest"),
    "check": (verb_check, "ruff, mypy and the rules on imports, without tests"),
    "bench": (verb_bench, "measure speed (tests/benchmarks); ARGS go to it"),
    "shots": (verb_shots, "take pictures of every screen (tests/shots); ARGS go to it"),
    "installer": (verb_installer, "make the installer for Windows in dist (--check: then try it in Wine)"),
    "deb": (verb_deb, "make the package for Debian and Ubuntu in dist (--check: then try it in a clean Debian)"),
    "translate": (verb_translate, "collect new texts into resources/translations"),
    "lock": (verb_lock, "make requirements.lock anew from pyproject.toml (--upgrade: newest versions)"),
}


def refuse_arguments(verb: str, arguments: Sequence[str]) -> None:
    if arguments:
        raise Stop(f"{verb} takes no arguments: {' '.join(arguments)}")


def usage() -> str:
    lines = "\n".join(f"  {verb:<10} {help_}" for verb, (_, help_) in VERBS.items())
    return f"usage: python3 dev.py VERB [ARGS]\n\n{lines}"


def fitting_python() -> str | None:
    """Another Python on the path, for a system whose python3 is too old or too new."""
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        found = shutil.which(f"python3.{minor}")
        # A version manager's shim may stand there for a version that is not switched on.
        if found and subprocess.run([found, "-c", ""], capture_output=True, check=False).returncode == 0:
            return found
    return None


def main(arguments: Sequence[str]) -> int:
    if not arguments or arguments[0] not in VERBS:
        if not arguments or arguments[0] in ("-h", "--help", "help"):
            print(usage())
            return 0
        print(f"{arguments[0]}: no such verb\n\n{usage()}", file=sys.stderr)
        return 2
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        other = fitting_python()
        if other is None:
            print("Ozon Desk needs Python 3.11, 3.12 or 3.13; this is " + sys.version.split()[0], file=sys.stderr)
            return 1
        return subprocess.run([other, str(Path(__file__).resolve()), *arguments], check=False).returncode
    try:
        return VERBS[arguments[0]][0](arguments[1:])
    except Stop as stop:
        print(stop, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
