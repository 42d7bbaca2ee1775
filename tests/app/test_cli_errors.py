"""Whatever is typed and wherever it runs: one line on stderr, exit code 2, never a traceback, nobody's data."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ozon_desk.app.arguments import VIEWS, parser
from ozon_desk.app.main import main
from ozon_desk.services.exports import View
from tests.app.conftest import CommandLine, Said
from tests.app.exports import FBS_BOXES, csv_file, csv_table, number, row, table

COMMANDS = (
    *("import", "export", "queue", "tell-ozon", "pack", "hold", "release", "cancel", "promise", "undo", "redo"),
    *("labels", "track", "backup", "self-test"),
)


def refused(said: Said, words: str = "") -> None:
    assert (said.code, said.out, said.err.count("\n")) == (2, "", 1)
    assert words in said.err
    assert "Traceback" not in said.err


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_each_command_explains_itself(capsys: pytest.CaptureFixture[str], command: str) -> None:
    with pytest.raises(SystemExit) as end:
        main([*([command] if command else []), "--help"])
    said = capsys.readouterr().out
    assert end.value.code == 0
    assert said.startswith(f"usage: ozon-desk {command}".rstrip())
    assert all(name in said for name in (COMMANDS if not command else ()))


def test_the_views_are_those_of_the_services() -> None:
    assert set(VIEWS) == set(View)


@pytest.mark.parametrize(
    "arguments",
    [
        ["unknown"],
        ["import"],
        ["import", "none.csv"],
        ["import", "."],
        ["import", os.devnull],
        ["queue", "--tab", "none"],
        ["queue", "more"],
        ["pack"],
        ["pack", ""],
        ["pack", "\udcff"],
        ["pack", "9" * 5000],
        ["hold", "1"],
        ["release", "1-1-1"],
        ["promise", "1-1-1", "30.11.2026"],
        ["promise", "1-1-1", "9999-12-31"],
        ["labels", "1", "--size", "1x1", "--out", "x.pdf"],
        ["labels", "1"],
        ["track", "--file", "none.csv"],
        ["track", "--file", "."],
        ["export", "--view", "none", "--out", "x.xlsx"],
        ["export", "--out", "x.xlsx"],
        ["backup"],
        ["undo"],
        ["redo"],
        ["undo", "more"],
    ],
)
def test_what_cant_be_done(
    ozon: CommandLine, arguments: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    refused(ozon(*arguments))


def test_every_language_says_it_in_one_line_and_leaves_no_trace(ozon: CommandLine) -> None:
    said = {language: ozon("pack", number(1), language=language) for language in ("ru", "zh_CN", "en", "")}
    for one in said.values():
        refused(one, number(1))
    assert "Нет такого" in said["ru"].err
    assert "。" in said["zh_CN"].err
    assert said[""] == said["en"]


@pytest.mark.parametrize(
    "moment", ["", "now", "2026-02-30", "18.11.2026", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"]
)
def test_moments_that_are_none(ozon: CommandLine, moment: str) -> None:
    refused(ozon("queue", at=moment), "--at")


@pytest.mark.parametrize(
    "moment", ["2026-11-18T20:59:59Z", "2026-11-18T20:59:59", "2026-11-18T23:59:59+03:00", "2026-11-19T04:59:59+08:00"]
)
def test_the_same_moment_in_other_words(moment: str) -> None:
    assert parser().parse_args(["--at", moment, "queue"]).at.isoformat() == "2026-11-18T20:59:59+00:00"


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    words=st.lists(
        st.sampled_from([*COMMANDS[:-1], number(1), "--json", "--tab", "all", "--out", "--file", "--reason", "--clear"])
        | st.text(st.characters(blacklist_characters="\0"), max_size=12),
        min_size=1,
        max_size=6,
    )
)
def test_any_words(ozon: CommandLine, words: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ozon.folder)
    said = ozon(COMMANDS[len(words) % 14], *words)
    assert said.code in (0, 2, 3)
    assert "Traceback" not in said.err
    assert "an error of the program" not in said.err
    if said.code == 2:
        assert (said.err.count("\n"), said.out) >= (1, "")


def test_databases_that_are_none(ozon: CommandLine) -> None:
    text = ozon.folder / "text.db"
    text.write_text("nothing of a database\n" * 100, encoding="utf-8")
    other = ozon.folder / "other.db"
    with closing(sqlite3.connect(other)) as database:
        database.execute("CREATE TABLE bills (id)")
    folder = ozon.folder / "folder.db"
    folder.mkdir()
    for path in (text, other, folder, text / "below.db", Path("/dev/null"), ozon.folder / ("x" * 300)):
        before = path.read_bytes() if path in (text, other) else b""
        refused(CommandLine(ozon.folder, path, ozon.capsys)("queue", "--json"))
        assert (path.read_bytes() if path in (text, other) else b"") == before


def test_a_new_database_is_made_with_its_folder(ozon: CommandLine) -> None:
    path = ozon.folder / "new" / "склад" / "заказы.db"
    assert CommandLine(ozon.folder, path, ozon.capsys).queue() == {}
    assert path.exists()


def test_a_bug_tells_its_kind_and_nobodys_data(ozon: CommandLine) -> None:
    assert ozon("queue").code == 0
    with closing(sqlite3.connect(ozon.database)) as database:
        # A database in which something can't be as the program believes.
        database.execute("CREATE TRIGGER broken BEFORE INSERT ON buyers BEGIN SELECT RAISE(ABORT, 'broken'); END")
    secrets = {"recipient": "Секретов Имярек", "phone": "+70001234567", "address": "ул. Тайная, 13"}
    file = csv_file(ozon.folder / "orders.csv", [row(1, **secrets), row(2, quantity="x", **secrets)], FBS_BOXES)
    said = ozon("import", file)
    refused(said, "IntegrityError")
    home = Path(os.environ["HOME"])
    logs = [path.read_text(encoding="utf-8") for path in home.rglob("*.log")]
    assert "IntegrityError" in "".join(logs)
    for text in (said.err, *logs):
        assert not any(secret in text for secret in secrets.values())
    assert ozon.queue() == {}


def test_refusals_of_rows_quote_no_buyer(ozon: CommandLine) -> None:
    cells = table(FBS_BOXES, [row(1, quantity="x", recipient="Секретов Имярек", email="a@b.invalid"), row(2)])
    said = ozon("import", csv_table(ozon.folder / "orders.csv", cells))
    assert said.code == 3
    assert "Секретов" not in said.out + said.err


def command(ozon: CommandLine, *arguments: object) -> list[str]:
    return [sys.executable, "-m", "ozon_desk", "--database", str(ozon.database), *map(str, arguments)]


def test_a_reader_that_has_heard_enough(ozon: CommandLine) -> None:
    ozon("import", csv_file(ozon.folder / "a.csv", (row(n) for n in range(1, 2000))))
    run = subprocess.Popen(command(ozon, "queue", "--json"), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert run.stdout is not None
    assert run.stderr is not None
    assert run.stdout.readline() == b"[\n"
    run.stdout.close()
    errors = run.stderr.read()
    run.stderr.close()
    assert (run.wait(30), errors) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_behind_stdout(ozon: CommandLine) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        run = subprocess.run(command(ozon, "queue", "--json"), stdout=full, stderr=subprocess.PIPE, check=False)
    assert (run.returncode, run.stderr.count(b"\n")) == (2, 1)
    assert b"disk is full" in run.stderr


def test_two_processes_write_side_by_side(ozon: CommandLine) -> None:
    ozon("import", csv_file(ozon.folder / "a.csv", (row(n) for n in range(1, 41))))
    runs = [
        subprocess.Popen(
            command(ozon, "pack", *(number(n) for n in range(begin, 41, 2))),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        for begin in (1, 2)
    ]
    for run in runs:
        out, errors = run.communicate(timeout=60)
        assert (run.returncode, out.count(b"\n"), errors) == (0, 20, b"")
    assert len(ozon.queue("to_ship")) == 40


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a pipe with a name")
def test_control_c_ends_quietly(ozon: CommandLine) -> None:
    ozon("queue")
    pipe = ozon.folder / "a.csv"
    os.mkfifo(pipe)
    run = subprocess.Popen(command(ozon, "import", pipe), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    with pipe.open("wb"):  # opens when the other side does
        run.send_signal(signal.SIGINT)
        out, errors = run.communicate(timeout=30)
    assert (run.returncode, out, errors) == (130, b"", b"")
    assert ozon.queue() == {}
