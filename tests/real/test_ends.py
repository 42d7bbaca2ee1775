"""How the whole program ends, seen from outside; each end by itself stands in tests/app/test_sessions.py."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ozon_desk.app.sessions import Cause, hard_ends

pytestmark = pytest.mark.real
ROOT = Path(__file__).resolve().parents[2]
NOW = datetime.now(UTC)


def test_the_whole_program_is_asked_to_end_and_killed(tmp_path: Path) -> None:
    """The real one, with its window: SIGTERM is an end as it should be, SIGKILL isn't."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    environment |= {name: str(tmp_path) for name in ("HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")}
    database, logs = tmp_path / "shop.db", tmp_path / "OzonDesk" / "log"
    command = [sys.executable, "-m", "ozon_desk", "--database", str(database)]
    for number, code, left in ((signal.SIGTERM, 0, []), (signal.SIGKILL, -9, [Cause.KILLED])):
        with subprocess.Popen(command, env=environment, cwd=tmp_path) as process:
            while not (database.exists() and list((logs / "running").glob("*.json"))):
                with pytest.raises(subprocess.TimeoutExpired):
                    process.wait(0.02)
            process.send_signal(number)
            assert process.wait(30) == code
        assert [end.cause for end in hard_ends(logs, database, NOW)] == left
    assert "end of the window, exit code 0" in (logs / "ozon-desk.log").read_text("utf-8")
