"""The file for support holds what helps, and nothing of a buyer, a packer, a shop or a key: every byte is looked at."""

from __future__ import annotations

import logging
import shutil
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ozon_desk.app import sessions, support
from ozon_desk.app.log import start_log, stop_log
from ozon_desk.domain.masking import masked, words_of
from ozon_desk.domain.places import MOSCOW, DeliveryMethod, Warehouse
from ozon_desk.domain.posting import Buyer, HoldReason
from ozon_desk.exchange.tracking_files import TrackLine
from ozon_desk.services.desk import Desk, TradeData
from ozon_desk.services.support import Part, write_zip
from ozon_desk.storage.database import Database
from ozon_desk.ui.labels.routes import Route, RouteKind
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.support_parts import system_part
from tests.app.conftest import CommandLine
from tests.builders import NOW, Clock, draft, goods_line, take_in
from tests.conftest import RESOURCES

NUMBER, TRACKING, KEY = "41230001-0001-1", "RA644000014RU", "sk9f8a7b6c5d4e3f2a1b0c9d8e"
BUYER = Buyer(
    "Потаённова Зинаида", "zina@hidden.example", "Zinaida Potaenova", "+79991234567", "Секретная, 7", "198765"
)
PEOPLE = ("Потаённова", "Зинаида", "zina", "hidden.example", "Potaenova", "9991234567", "Секретная", "198765")
SHOP = ("Рогатый", "Horned Goods", "Lavka", "Склад-Тайный", "Hidden Depot", "Маруся", "Marusya", "Пропуск", "Шина")
NUMBERS = (NUMBER, "41230001", TRACKING, "644000014", KEY, "192.168.7.9", "10.0.0.5", "SECRETPC", "4321")
PLACES = ("Ivan Petrov", "Ivan", "Petrov", "/home/")
SECRETS = (*PEOPLE, *SHOP, *NUMBERS, *PLACES)


@pytest.fixture
def shop(filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The database of a shop on a computer of Ivan Petrov's."""
    home = shutil.copytree(filled, tmp_path / filled.name)
    monkeypatch.setattr(Path, "home", lambda: home)
    monkeypatch.setattr("platform.node", lambda: "SECRETPC")
    monkeypatch.setattr("getpass.getuser", lambda: "Petrov")
    return home / "Horned Goods.db"


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home folder with secrets wherever people can write, and some where they never should be: as if the log had
    been careless."""
    home = tmp_path_factory.mktemp("homes") / "Ivan Petrov"
    logs = home / "logs"
    logs.mkdir(parents=True)
    database = home / "Horned Goods.db"
    desk = Desk(Database.open(database), TradeData.load(RESOURCES), clock=Clock(), name="SECRETPC")
    take_in(desk, draft(NUMBER, goods_line(name="Шина Потаённова"), buyer=BUYER), draft("41230001-0002-1"))
    desk.deeds.pack(NUMBER)
    desk.tracking.apply([TrackLine(2, NUMBER, TRACKING, "", None)])
    desk.deeds.hold("41230001-0002-1", HoldReason.OTHER, "Зинаида просит позвонить +79991234567")
    desk.shop.change(
        shop_name="Рогатый Lavka",
        stores=("Horned Goods",),
        warehouses=(Warehouse("Склад-Тайный", MOSCOW), Warehouse("Hidden Depot", MOSCOW)),
        delivery_methods=(DeliveryMethod("Шина Express", ""),),
        handover_places={"CDEK": {"place": "Hidden Depot", "contact": "Маруся", "pass": "Пропуск 4321"}},
        case_texts={"late": "Зинаида, простите"},
        rulebook_changes={"R8": {"value": 2, "as_of": "2026-11-01"}},
        update_notice=f"https://hidden.example/{KEY}",
        report_folder=str(home / "отчёты"),
    )
    desk.packers.add("Marusya", badge="4321")
    desk.close()
    log = start_log(logs)
    told = logging.getLogger("ozon_desk.test")
    told.info("start of the window, version 0.1.0")
    told.error("posting %s of %s, %s", NUMBER, BUYER, TRACKING)
    told.error("%s packed at Hidden Depot on SECRETPC, key %s, %s", "Marusya", KEY, home / "x.db")
    told.error("http://10.0.0.5/x \\\\SECRETPC\\share tcp:192.168.7.9:9100 Зинаида +7 (999) 123-45-67")
    stop_log(log)
    sessions.keep_report(logs, sessions.HardEnd(sessions.Cause.CRASHED, NOW, "0.1.0", "", logs), f"{home} Зинаида")
    return home


def memory_of(folder: Path) -> MachineMemory:
    memory = MachineMemory(folder / "memory.ini")
    memory.watched_folder = str(folder / "Ivan Petrov" / "Загрузки")
    memory.queue = {"text": "Зинаида", "store": "Horned Goods"}
    memory.routes = {"58x40": Route(RouteKind.ZPL, "tcp:192.168.7.9:9100", 203).to_data()}
    memory.remember_route("A4", Route(RouteKind.DRIVER, "Marusya's printer"))
    memory.case_languages = {NUMBER: "ru"}
    return memory


def unpacked(path: Path) -> dict[str, str]:
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name).decode("utf-8") for name in archive.namelist()}


def made(shop: Path, tmp_path: Path, *, owners: bool) -> dict[str, str]:
    parts = support.gather(system_part(), shop.parent / "logs", memory_of(tmp_path), shop, owners=owners)
    return unpacked(write_zip(parts, tmp_path / "out.zip", NOW))


@pytest.mark.parametrize("owners", [True, False])
def test_no_secret_is_in_it(shop: Path, tmp_path: Path, owners: bool) -> None:
    files = made(shop, tmp_path, owners=owners)
    for name, text in files.items():
        found = [secret for secret in SECRETS if secret.casefold() in (name + text).casefold()]
        assert found == [], name
    raw = (tmp_path / "out.zip").read_bytes()
    assert not any(secret.encode() in raw for secret in SECRETS)


def test_what_helps_is_in_it(shop: Path, tmp_path: Path) -> None:
    files = made(shop, tmp_path, owners=True)
    assert {"about.txt", "system.txt", "computer.txt", "database.txt", "shop.txt", "rules.txt"} < files.keys()
    assert "start of the window, version 0.1.0" in files["log/ozon-desk.log"]
    for line in ("form: 0004", "quick check: ok", "rows of postings: 2", "rows of buyers: 1", "journal_mode: wal"):
        assert line in files["database.txt"]
    assert "postings packed / awaiting_packaging: 1" in files["database.txt"]
    assert "R8 value: 2" in files["rules.txt"]
    assert "stores: 1 entries" in files["shop.txt"]
    assert "printer for 58x40: zpl tcp:(address):9100, 203 dpi" in files["computer.txt"]
    assert "watched_folder: in the home folder, gone" in files["computer.txt"]
    assert "Qt:" in files["system.txt"]
    assert any(name.startswith("crashes/") for name in files)


def test_a_crash_nobody_could_be_told_of_is_in_it(shop: Path, tmp_path: Path) -> None:
    session = sessions.Session(shop.parent / "logs", shop, NOW)
    session._path(".txt").write_text('Fatal Python error: Aborted\n\nThread 0x1:\n  File "/home/i/x.py", line 1 in f\n')
    files = made(shop, tmp_path, owners=True)
    (crashed,) = [text for name, text in files.items() if "not-told" in name]
    assert crashed.splitlines() == ["Fatal Python error: Aborted", "Thread 0x1:", "  (elsewhere):1 in f"]
    session.end()


def test_a_packer_sends_no_settings_of_the_shop(shop: Path, tmp_path: Path) -> None:
    files = made(shop, tmp_path, owners=False)
    assert "rules.txt" not in files
    assert files["shop.txt"].startswith("left out")
    assert "rows of packers" not in files["database.txt"]
    assert "rows of violations" not in files["database.txt"]


def test_a_damaged_or_missing_database_is_no_hindrance(shop: Path, tmp_path: Path) -> None:
    whole = shop.read_bytes()
    shop.write_bytes(whole[:20_000] + b"\xff" * (len(whole) - 20_000))
    assert "could not be read: SQLITE_" in made(shop, tmp_path, owners=True)["database.txt"]
    shop.write_bytes(b"no database at all, this is a text of Zinaida" * 100)
    assert "could not be read: SQLITE_NOTADB" in made(shop, tmp_path, owners=True)["database.txt"]
    shop.unlink()
    assert made(shop, tmp_path, owners=True)["database.txt"] == "no database\n"
    assert not shop.exists()


def test_the_command_neither_makes_nor_migrates_a_database(ozon: CommandLine) -> None:
    said = ozon("support", ozon.folder / "out.zip")
    assert (said.code, said.err) == (0, "")
    assert not ozon.database.exists()
    assert "database.txt" in said.out
    old = Path(__file__).resolve().parents[1] / "files" / "databases"
    file = next(iter(sorted(old.glob("*.db"))), None)
    if file is not None:
        ozon.database.write_bytes(file.read_bytes())
        before = ozon.database.read_bytes()
        assert ozon("support", ozon.folder / "out.zip").code == 0
        assert ozon.database.read_bytes() == before
    refused = ozon("support", ozon.folder / "gone" / "out.zip")
    assert (refused.code, refused.err.count("\n")) == (2, 1)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("2026-11-26 10:00:00,123 INFO ozon_desk.ui.bus: slow job took 12.5 s", None),
        ("  ozon_desk/ui/dialogs/import_files.py:183 in _was_written", None),
        ("Thread 0x00007f3a1b2c5640 (most recent call first):", None),
        ("tel +7 999 123-45-67, 89991234567", "tel (number), (number)"),
        ("of 0201234567-0029-1 and RA644000014RU", "of (number) and (number)"),
        ("mail a.b@c.example at 192.168.1.20", "mail (mail) at (address)"),
        ("key 1b4e28ba-2fa1-11d2-883f-0016d3cca427 eyJhbGciOi.eyJzdWIi.SflK", "key (key) (key)"),
        ("Ünal says привет and 你好", "(word) says (word) and (word)"),
        ("buyer ZOÉ ypsilanti of", "buyer (name) (name) of"),
        ("C:\\Users\\ivan\\x and c:/users/IVAN/y by Anna, not Annabel", "~\\x and ~/y by (name), not Annabel"),
    ],
)
def test_what_is_masked(text: str, left: str | None) -> None:
    assert masked(text, ["Anna", "x"], "C:\\Users\\ivan", words_of("Zoé of Ypsilanti")) == (
        text if left is None else left
    )


def test_parts_are_dated_as_people_read_them(tmp_path: Path) -> None:
    path = write_zip([Part("about.txt", "x")], tmp_path / "a.zip", datetime(2026, 11, 26, 10, 5, tzinfo=UTC))
    with zipfile.ZipFile(path) as archive:
        assert archive.getinfo("about.txt").date_time == (2026, 11, 26, 10, 5, 0)


def test_looking_leaves_nothing_beside_the_database(shop: Path, tmp_path: Path) -> None:
    before = sorted(one.name for one in shop.parent.iterdir())
    made(shop, tmp_path, owners=True)
    assert sorted(one.name for one in shop.parent.iterdir()) == before


def test_addresses_and_folders_of_the_shop_are_masked_too(shop: Path, tmp_path: Path) -> None:
    log = start_log(shop.parent / "logs")
    logging.getLogger("ozon_desk.test").error(
        "to Sekretnaya 7, from %s and %s", shop.parent, tmp_path / "Weekly Kolbasa"
    )
    stop_log(log)
    desk = Desk(Database.open(shop), TradeData.load(RESOURCES), clock=Clock(), name="SECRETPC")
    desk.packers.trust()
    desk.shop.change(report_folder=str(tmp_path / "Weekly Kolbasa"))
    take_in(desk, draft("41230001-0003-1", buyer=Buyer("", "", "", "", "Sekretnaya 7", "")))
    desk.close()
    text = made(shop, tmp_path, owners=True)["log/ozon-desk.log"]
    assert not [word for word in ("Sekretnaya", "Kolbasa", str(shop.parent)) if word in text]


def test_a_database_nobody_may_look_at_is_no_hindrance(
    shop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks = Path.is_file

    def forbidden(self: Path) -> bool:
        if self == shop:
            raise PermissionError(13, "no")
        return looks(self)

    monkeypatch.setattr(Path, "is_file", forbidden)
    assert made(shop, tmp_path, owners=True)["database.txt"] == "could not be read: PermissionError 13\n"
