"""The command line run in this process, against a database and a home of its own."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from ozon_desk.app.main import main
from ozon_desk.ui import language

NOW = "2026-11-18T06:00:00+00:00"


@dataclass(frozen=True)
class Said:
    """What one command answered."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@dataclass(frozen=True)
class CommandLine:
    """``ozon-desk --database … --at … COMMAND``; a usage error answers its exit code like any other."""

    folder: Path
    database: Path
    capsys: pytest.CaptureFixture[str]

    def __call__(self, *arguments: object, at: str = NOW, language: str = "") -> Said:
        words = ["--database", str(self.database), "--at", at, *(["--language", language] if language else [])]
        self.capsys.readouterr()
        try:
            code = main([*words, *map(str, arguments)])
        except SystemExit as end:
            code = int(end.code or 0)
        return Said(code, *self.capsys.readouterr())

    def queue(self, tab: str = "all", at: str = NOW) -> dict[str, dict[str, Any]]:
        """Posting number -> posting of ``queue --json``."""
        said = self("queue", "--tab", tab, "--json", at=at)
        assert (said.code, said.err) == (0, "")
        return {posting["posting_number"]: posting for posting in said.json}


@pytest.fixture(autouse=True)
def _home(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home))


@pytest.fixture(autouse=True)
def _silent_again(qapp: QCoreApplication, tmp_path: Path) -> Iterator[None]:
    """A command speaks its language through the application; the next test gets it as it was."""
    before = QLocale()
    yield
    language.install(qapp, "en", tmp_path)
    QLocale.setDefault(before)


@pytest.fixture
def ozon(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    return CommandLine(tmp_path, tmp_path / "shop.db", capsys)
