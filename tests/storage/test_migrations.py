"""A database comes to its form in one way, whole, and never by touching what isn't ours."""

from __future__ import annotations

import shutil
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from threading import Barrier

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from ozon_desk.domain.errors import Trouble
from ozon_desk.storage import migrating, sqlite
from ozon_desk.storage.database import Database, backup_folder
from ozon_desk.storage.migrating import STEPS
from ozon_desk.storage.review_tables import metadata


def schema(path: Path) -> dict[tuple[str, str], str]:
    """Everything the database was made of: (kind, name) -> its statement with equal blanks."""
    with closing(sqlite3.connect(path)) as db:
        rows = db.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    return {(kind, name): " ".join(sql.split()) for kind, name, sql in rows if name != "alembic_version"}


def migrated(path: Path) -> Path:
    engine = sqlite.make_engine(path)
    migrating.migrate(engine)
    engine.dispose()
    return path


def made(path: Path) -> Path:
    Database.open(path).close()
    return path


def rows_of(path: Path, query: str):
    with closing(sqlite3.connect(path)) as db:
        return db.execute(query).fetchall()


@pytest.fixture
def longer_road(tmp_path):
    """The real migrations, one more that is right, and one that does half of its work and then fails."""
    scripts = tmp_path / "scripts"
    shutil.copytree(STEPS.scripts, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    (scripts / "versions" / "0005_right.py").write_text(
        """
from alembic import op

revision, down_revision = "0005", "0004"


def upgrade():
    op.execute("CREATE TABLE more (x TEXT)")
    op.execute("INSERT INTO more VALUES ('right')")
""",
        encoding="utf-8",
    )
    (scripts / "versions" / "0006_half.py").write_text(
        """
import sqlalchemy as sa
from alembic import op

revision, down_revision = "0006", "0005"


def upgrade():
    op.add_column("settings", sa.Column("more", sa.String()))
    op.execute("DROP TRIGGER guard_settings_insert")
    op.execute("INSERT INTO settings VALUES ('half', '1', 'x')")
    raise RuntimeError("the second half can't be done")
""",
        encoding="utf-8",
    )
    return replace(
        STEPS, head="0006", known=frozenset({"0001", "0002", "0003", "0004", "0005", "0006"}), scripts=scripts
    )


def test_the_steps_lead_to_what_the_program_makes_at_once(tmp_path):
    by_steps, at_once = schema(migrated(tmp_path / "steps.db")), schema(made(tmp_path / "made.db"))
    assert by_steps == at_once
    assert sum(kind == "trigger" for kind, _ in at_once) > 15


def test_alembic_finds_nothing_left_to_do(tmp_path):
    engine = sqlite.make_engine(migrated(tmp_path / "steps.db"))
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []
    engine.dispose()


def test_the_program_knows_its_own_steps(tmp_path):
    scripts = ScriptDirectory(str(STEPS.scripts))
    assert scripts.get_heads() == [STEPS.head]
    assert {script.revision for script in scripts.walk_revisions()} == STEPS.known
    assert rows_of(made(tmp_path / "made.db"), "SELECT * FROM alembic_version") == [(STEPS.head,)]


def test_a_failed_step_takes_everything_back(tmp_path, longer_road):
    path = made(tmp_path / "desk.db")
    before, bytes_before = schema(path), path.read_bytes()
    engine = sqlite.make_engine(path)
    with pytest.raises(RuntimeError, match="second half"):
        migrating.bring_up_to_date(engine, path, None, longer_road)
    engine.dispose()
    assert schema(path) == before
    assert rows_of(path, "SELECT * FROM alembic_version") == [(STEPS.head,)]
    assert rows_of(path, "SELECT * FROM settings") == []
    assert path.read_bytes() == bytes_before


def test_an_older_database_is_brought_to_the_newest_form(tmp_path, longer_road):
    path = made(tmp_path / "desk.db")
    (longer_road.scripts / "versions" / "0006_half.py").unlink()
    engine = sqlite.make_engine(path)
    migrating.bring_up_to_date(engine, path, None, replace(longer_road, head="0005"))
    engine.dispose()
    assert rows_of(path, "SELECT * FROM more") == [("right",)]
    assert rows_of(path, "SELECT * FROM alembic_version") == [("0005",)]


def test_a_back_up_is_made_before_the_first_step(tmp_path, longer_road):
    path = made(tmp_path / "desk.db")
    backed_up: list[Path] = []
    engine = sqlite.make_engine(path)

    def back_up(file: Path) -> None:
        sqlite.copy_database(file, tmp_path / "before.db")
        backed_up.append(file)

    with pytest.raises(RuntimeError, match="second half"):
        migrating.bring_up_to_date(engine, path, back_up, longer_road)
    engine.dispose()
    assert backed_up == [path]
    assert schema(tmp_path / "before.db") == schema(path)


def test_a_current_database_isnt_backed_up(tmp_path):
    path = made(tmp_path / "desk.db")

    def back_up(file: Path) -> None:
        raise AssertionError(file)

    Database.open(path, before_migration=back_up).close()


# ------------------------------------------------------------------------------------------------ what isn't ours


def newer(path: Path) -> None:
    made(path)
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE alembic_version SET version_num = '9999'")


def foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("CREATE TABLE cookies (name TEXT)")
        db.execute("INSERT INTO cookies VALUES ('x')")


def no_database(path: Path) -> None:
    path.write_bytes(b"posting_number;quantity\n" * 500)


def damaged(path: Path) -> None:
    made(path)
    content = bytearray(path.read_bytes())
    content[4096 : len(content)] = b"\x5a" * (len(content) - 4096)
    content[100:160] = b"\x5a" * 60
    path.write_bytes(content)


def emptied(path: Path) -> None:
    backup_folder(path).mkdir()
    made(backup_folder(path) / "desk-20261117-060500.db")
    path.write_bytes(b"")


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (newer, "database_newer"),
        (foreign, "database_not_ours"),
        (no_database, "database_damaged"),
        (damaged, "database_damaged"),
        (emptied, "database_damaged"),
    ],
)
def test_what_the_desk_cant_open_is_named_and_stays_as_it_is(tmp_path, make, code):
    path = tmp_path / "desk.db"
    make(path)
    before = path.read_bytes()
    with pytest.raises(Trouble) as trouble:
        Database.open(path)
    assert trouble.value.code == code
    assert trouble.value.facts["file"] == "desk.db"
    assert path.read_bytes() == before
    assert not path.with_name("desk.db-wal").exists()


def test_a_folder_in_the_place_of_the_file(tmp_path):
    (tmp_path / "desk.db").mkdir()
    with pytest.raises(Trouble) as trouble:
        Database.open(tmp_path / "desk.db")
    assert trouble.value.code == "database_not_ours"
    assert list((tmp_path / "desk.db").iterdir()) == []


def test_an_empty_file_nobody_ever_used_becomes_a_database(tmp_path):
    (tmp_path / "desk.db").touch()
    assert schema(made(tmp_path / "desk.db"))


def test_a_folder_that_cant_be_made(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(Trouble) as trouble:
        Database.open(tmp_path / "file" / "below" / "desk.db")
    assert trouble.value.code == "database_folder_missing"


def test_a_missing_folder_is_made(tmp_path):
    assert made(tmp_path / "a" / "b" / "desk.db").exists()


def test_many_may_open_one_new_database_at_once(tmp_path):
    many = 8
    ready = Barrier(many)

    def open_one(_number: int) -> None:
        ready.wait()
        Database.open(tmp_path / "desk.db").close()

    for _ in range(3):
        with ThreadPoolExecutor(many) as pool:
            list(pool.map(open_one, range(many)))
        assert rows_of(tmp_path / "desk.db", "SELECT * FROM alembic_version") == [(STEPS.head,)]
        for path in tmp_path.iterdir():
            path.unlink()


def test_a_shop_of_the_first_form_goes_on_with_all_it_had(tmp_path, trade):
    """Written by the program's first version: two orders, one packed and labelled, tracking numbers on both."""
    from ozon_desk.services.desk import Desk
    from ozon_desk.storage.postings import ONE_PACKAGE
    from tests.builders import NOW

    path = tmp_path / "desk.db"
    with closing(sqlite3.connect(path)) as db, db:
        db.executescript((Path(__file__).parents[1] / "files/databases/form_0001.sql").read_text(encoding="utf-8"))
    desk = Desk(Database.open(path), trade, clock=lambda: NOW, name="bench 1")
    packed, other = (desk.deeds.find(number) for number in ("0201234567-0029-1", "0201234567-0030-1"))
    assert (packed.pieces, packed.packages[0].tracking_number, packed.marks) == (2, "UG123456785YP", ())
    assert desk.shop.settings.country == "CN"
    # The old journal can still be taken back.
    assert desk.history.undo().deed == "track"
    assert desk.deeds.find(other.posting_number).packages == ONE_PACKAGE
    desk.close()


def test_a_shop_of_the_second_form_goes_on_with_all_it_had(tmp_path, trade):
    """Written by the second version: one order packed with weight and size, one with a number, one cancelled here."""
    from ozon_desk.services.desk import Desk
    from tests.builders import NOW

    path = tmp_path / "desk.db"
    with closing(sqlite3.connect(path)) as db, db:
        db.executescript((Path(__file__).parents[1] / "files/databases/form_0002.sql").read_text(encoding="utf-8"))
    desk = Desk(Database.open(path), trade, clock=lambda: NOW, name="bench 1")
    packed, other = (desk.deeds.find(number) for number in ("0201234567-0029-1", "0201234567-0030-1"))
    box = packed.packages[0]
    assert (box.tracking_number, box.weight_g, box.size_mm) == ("UG123456785YP", 420, (300, 200, 100))
    assert (box.domestic_number, box.last_event_at, packed.cases) == ("", None, ())
    assert (other.packages[0].tracking_number, other.packages[0].carrier) == ("1008841234", "CDEK")
    # The old journal can still be taken back.
    assert desk.history.undo().deed == "track"
    assert desk.deeds.find(other.posting_number).packages[0].tracking_number == ""
    desk.close()


def test_a_shop_of_the_third_form_goes_on_with_all_it_had(tmp_path, trade):
    """Written by the third version: one order packed with a number, one on hold, one without any date and cancelled
    here, one shipped, one cancelled at Ozon; an owner with a PIN, points, a warehouse of three packing days."""
    from ozon_desk.domain.places import EVERY_DAY
    from ozon_desk.services.desk import Desk
    from tests.builders import NOW

    path = tmp_path / "desk.db"
    with closing(sqlite3.connect(path)) as db, db:
        db.executescript((Path(__file__).parents[1] / "files/databases/form_0003.sql").read_text(encoding="utf-8"))
    desk = Desk(Database.open(path), trade, clock=lambda: NOW, name="bench 1")
    packed = desk.deeds.find("0201234567-0029-1")
    assert (packed.packages[0].tracking_number, packed.store) == ("UG123456785YP", "")
    (place,) = desk.shop.settings.warehouses
    assert (place.packing_days, place.working_days, place.closed_days) == (3, EVERY_DAY, ())
    assert desk.points.standing().total == 3
    # The moment to ship is Ozon's, where it gave one.
    ship = dict(rows_of(path, "SELECT posting_number, ship_source FROM postings"))
    assert {number[-4:-2]: source for number, source in ship.items()} == {
        "29": "ozon",
        "30": "ozon",
        "31": "",
        "32": "ozon",
        "33": "ozon",
    }
    # The rest is reckoned once, when the program opens the shop.
    assert desk.shop.settings.review_to_fill
    desk.review.fill_once()
    assert not desk.shop.settings.review_to_fill
    assert desk.history.undo().deed == "cancel"
    desk.close()
