"""Runs in an installed Python and tells how long a window took: ``python started.py bare|desk``.

``painted``: seconds from the start of the process to the first painted window; ``filled`` (the desk's only): until its
screens stand there, too. The bare window is the one of ``tests/benchmarks/start.py``.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path


def _begin() -> float:
    """When this process was made, in seconds since 1970."""
    return _begin_on_windows() if os.name == "nt" else _begin_on_linux()


def _begin_on_linux() -> float:
    ticks = int(Path("/proc/self/stat").read_text(encoding="ascii").rpartition(")")[2].split()[19])
    return time.time() - time.clock_gettime(time.CLOCK_BOOTTIME) + ticks / os.sysconf("SC_CLK_TCK")


def _begin_on_windows() -> float:
    import ctypes

    times = (ctypes.c_uint64 * 4)()
    size = ctypes.sizeof(ctypes.c_uint64)
    kernel = ctypes.WinDLL("kernel32")
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    kernel.GetProcessTimes.argtypes = [ctypes.c_void_p] * 5
    places = [ctypes.addressof(times) + size * number for number in range(4)]
    if not kernel.GetProcessTimes(kernel.GetCurrentProcess(), *places):
        raise OSError("GetProcessTimes")
    return times[0] / 1e7 - 11_644_473_600


def bare() -> dict[str, float]:
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

    marks: dict[str, float] = {}

    class Window(QMainWindow):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            marks.setdefault("painted", time.time())

    def look() -> None:
        if marks:
            app.quit()

    app = QApplication(sys.argv[:1])
    window = Window()
    window.setCentralWidget(QTableView())
    window.resize(1366, 740)
    window.show()
    # Showing may have painted already, and an application can't be ended before it runs: asked until it ends.
    looking = QTimer(interval=1)
    looking.timeout.connect(look)
    looking.start()
    app.exec()
    return marks


def desk() -> dict[str, float]:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from ozon_desk.app.main import main
    from ozon_desk.app.window_program import WindowProgram

    marks: dict[str, float] = {}
    show = WindowProgram.show

    def show_and_look(program: WindowProgram) -> None:
        def look() -> None:
            if program.frame is not None:
                marks.setdefault("filled", time.time())
                QApplication.quit()

        program.window.painted_first.connect(lambda: marks.setdefault("painted", time.time()))
        looking = QTimer(program, interval=1)
        looking.timeout.connect(look)
        looking.start()
        show(program)

    WindowProgram.show = show_and_look  # type: ignore[method-assign]
    main(["--language", "en"])
    return marks


def told() -> None:
    marks = bare() if sys.argv[1] == "bare" else desk()
    begin = _begin()
    for name, moment in marks.items():
        print(f"{name} {moment - begin:.3f}", flush=True)


if __name__ == "__main__":
    told()
