"""Start to the first painted window on 100,000 stored postings, against a bare window with an empty table."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

from ozon_desk.services.clock import system_clock
from ozon_desk.services.desk import Desk, TradeData
from ozon_desk.storage.database import Database
from tests.files.make_exports import write_big

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 5

BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print("painted", flush=True)
        QTimer.singleShot(0, app.quit)
app = QApplication(sys.argv)
window = Window()
window.setCentralWidget(QTableView())
window.resize(1366, 740)
window.show()
app.exec()
"""

OURS = """
import sys
from ozon_desk.app.arguments import parser
arguments = parser().parse_args(["--database", sys.argv[1]])
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ozon_desk.app.window_program import WindowProgram
from ozon_desk.ui.memory import MachineMemory
app = QApplication(sys.argv[:1])
program = WindowProgram(app, arguments, Path(sys.argv[1]), MachineMemory(Path(sys.argv[2])))
program.window.painted_first.connect(lambda: print("painted", flush=True))
def look():
    if program.frame is not None and len(program.frame.queue.current_ids()):
        program.window.repaint()
        print("filled", flush=True)
        app.quit()
    else:
        QTimer.singleShot(1, look)
program.show()
QTimer.singleShot(0, look)
app.exec()
program.shut()
"""


def measure() -> dict[str, float | str]:
    """Seconds from the start of the process, medians of 5 taken in turns."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        database = folder / "desk.db"
        desk = Desk(Database.open(database), TradeData.load(ROOT / "resources"), clock=system_clock)
        desk.imports.apply(desk.imports.preview(desk.imports.open(write_big(folder / "big.csv", 100_000))))
        desk.close()
        bare, painted, filled = [], [], []
        for _ in range(ROUNDS):
            bare.append(_run(BARE)["painted"])
            marks = _run(OURS, str(database), str(folder / "settings.ini"))
            painted.append(marks["painted"])
            filled.append(marks["filled"])
    ratios = [ours / plain for ours, plain in zip(painted, bare, strict=True)]
    return {
        "start, bare window painted, s": round(median(bare), 3),
        "start, our window painted, s": round(median(painted), 3),
        "start, painted: ratio": round(median(ratios), 2),
        "start, queue filled after the paint, s": round(median(b - a for a, b in zip(painted, filled, strict=True)), 3),
    }


def _run(program: str, *arguments: str) -> dict[str, float]:
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    begin = perf_counter()
    marks: dict[str, float] = {}
    with subprocess.Popen(
        [sys.executable, "-c", program, *arguments], stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            marks.setdefault(line.strip(), perf_counter() - begin)
    return marks


if __name__ == "__main__":
    for key, value in measure().items():
        sys.stdout.write(f"{key}: {value}\n")
