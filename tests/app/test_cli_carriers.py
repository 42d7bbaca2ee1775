"""``ozon-desk carriers``, ``methods`` and ``method``."""

from __future__ import annotations

from tests.app.conftest import CommandLine
from tests.app.exports import FBS_BOXES, csv_file, row


def test_the_list_says_what_ozon_thinks_of_each(ozon: CommandLine) -> None:
    by_name = {one["name"]: one for one in ozon("carriers", "--json").json}
    assert {name for name, one in by_name.items() if one["whitelisted"]} == {
        *("Yanwen", "4PX", "CJ", "Ozon Rocket", "CDEK", "Russian Post", "Pony Express", "SPSR", "Boxberry")
    }
    assert by_name["China Post"]["notes"] == ["dark_after_customs"]
    assert by_name["Cainiao"]["notes"] == ["dark_on_the_way"]
    assert [name for name, one in by_name.items() if not one["tracked"]] == [
        "Ordinary small packet (no tracking)",
        "Ordinary letter (no tracking)",
        "Any service without tracking",
    ]
    told = ozon("carriers").out
    assert "No events after customs" in told
    assert "No tracking: Ordinary letter" in told


def test_a_method_is_set_field_by_field(ozon: CommandLine) -> None:
    csv_file(ozon.folder / "orders.csv", [row(1, method="СДЭК до двери", carrier="CDEK")], FBS_BOXES)
    ozon("import", ozon.folder / "orders.csv")
    (before,) = ozon("methods", "--json").json
    assert (before["name"], before["carrier"], before["cut_off"]) == ("СДЭК до двери", "CDEK", None)
    assert (before["quiet_hours"], before["from_carrier"]) == (6, ["quiet_hours"])
    set_now = ozon("method", "СДЭК до двери", "--cut-off", "15:30", "--integration", "3pl_tracking", "--json").json
    assert (set_now["cut_off"], set_now["integration_type"]) == ("15:30", "3pl_tracking")
    ozon("method", "СДЭК до двери", "--first-mile", "2", "--quiet", "10")
    (after,) = ozon("methods", "--json").json
    assert after == {**set_now, "first_mile_days": 2, "quiet_hours": 10, "from_carrier": []}
    said = ozon("method", "СДЭК до двери", "--cut-off", "none", "--quiet", "none")
    assert "15:30" not in said.out
    assert ozon("methods", "--json").json[0]["quiet_hours"] == 6


def test_a_carrier_ozon_does_not_like_needs_a_yes_and_one_without_tracking_gets_none(ozon: CommandLine) -> None:
    said = ozon("method", "Почта Китая", "--carrier", "China Post")
    assert (said.code, said.err.count("\n")) == (2, 1)
    assert "15 in all suspend advertising" in said.err
    assert ozon("methods", "--json").json == []
    assert ozon("method", "Почта Китая", "--carrier", "China Post", "--accept-warnings").code == 0
    # What was insisted upon once isn't asked again.
    assert ozon("method", "Почта Китая", "--first-mile", "3").code == 0
    # Ozon's own logistics ask for no list.
    assert ozon("method", "Ozon", "--carrier", "SF", "--integration", "ozon").code == 0
    said = ozon("method", "Дёшево", "--carrier", "平邮", "--accept-warnings")
    assert (said.code, "No tracking" in said.err) == (2, True)


def test_what_is_no_value(ozon: CommandLine) -> None:
    for wrong in (["--cut-off", "25:00"], ["--first-mile", "-1"], ["--quiet", "x"], ["--integration", "fbs"]):
        assert ozon("method", "A", *wrong).code == 2


def test_a_method_without_a_name_is_none(ozon: CommandLine) -> None:
    for name in ("", " ", "\u00a0"):
        said = ozon("method", name, "--carrier", "CDEK")
        assert (said.code, said.out, "is missing" in said.err) == (2, "", True)
    assert ozon("methods", "--json").json == []
