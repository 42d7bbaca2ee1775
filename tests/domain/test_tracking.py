"""Tracking numbers: public vectors, shapes, and what is refused, warned about or repaired."""

from __future__ import annotations

import copy
import json
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from ozon_desk.domain.carriers import Carriers, russian_inland_check_digit, s10_check_digit
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.placeholders import is_placeholder
from ozon_desk.domain.rulebook import RuleBook
from ozon_desk.domain.tracking import Judgement, Verdict, judge

ROOT = Path(__file__).parents[2]
DATA: dict[str, Any] = json.loads((ROOT / "resources" / "carriers.json").read_text(encoding="utf-8"))
CARRIERS = Carriers.from_data(DATA)
R13 = RuleBook.from_data(json.loads((ROOT / "resources" / "rulebook.json").read_text(encoding="utf-8"))).rule("R13")
VECTORS = ROOT / "tests" / "files" / "tracking"
POSTING = "0201234567-0029-1"


def judged(raw: str, chosen: str = "", method: str = "") -> Judgement:
    return judge(
        raw,
        posting_number=POSTING,
        carriers=CARRIERS,
        chosen_carrier=chosen,
        method_carrier=method,
        whitelist=R13,
    )


def vectors(name: str, kind: str) -> list[str]:
    data = json.loads((VECTORS / name).read_text(encoding="utf-8"))
    return [number for entry in data["tracking_numbers"] for number in entry["test_numbers"][kind]]


# ---------------------------------------------------------------------------------------------------- public vectors


@pytest.mark.parametrize("number", vectors("s10.json", "valid"))
def test_valid_s10_vectors(number: str) -> None:
    assert judged(number) == Judgement(number, Verdict.OK, "check_digit_right", ("Post (S10)",), "Post (S10)")


def test_invalid_s10_vectors() -> None:
    assert vectors("s10.json", "invalid") == ["RB123456786US", "RB123456785XX"]
    wrong = judged("RB123456786US")
    assert (wrong.verdict, wrong.code, wrong.facts) == (
        Verdict.WARN,
        "check_digit_wrong",
        {"expected": "5", "found": "6"},
    )
    no_country = judged("RB123456785XX")
    assert (no_country.code, no_country.carriers) == ("shape_unknown", ())


def test_yunexpress_vectors() -> None:
    for number in vectors("yunexpress.json", "valid"):
        found = judged(number)
        if " " in number.strip():
            # There is no check digit to prove that the spaces were never part of it.
            assert found.code == "tracking_spaces"
        else:
            assert (found.code, found.carrier) == ("shape_known", "YunExpress")
    for number in vectors("yunexpress.json", "invalid"):
        assert judged(number).code == "shape_unknown"


def test_the_countries_of_s10_are_the_ones_of_iso_3166() -> None:
    table = (files("tzdata") / "zoneinfo" / "iso3166.tab").read_text(encoding="utf-8")
    assert CARRIERS.s10_countries == {line[:2] for line in table.splitlines() if line and line[0] != "#"}


# ------------------------------------------------------------------------------------------------------------ shapes


@pytest.mark.parametrize(
    ("number", "code", "carriers"),
    [
        ("RB123456785RU", "check_digit_right", ("Russian Post",)),
        ("RB123456785CN", "check_digit_right", ("China Post",)),
        ("80111180123451", "check_digit_right", ("Russian Post",)),
        ("80111180123456", "check_digit_wrong", ("Russian Post",)),
        ("1105482930", "shape_known", ("CDEK",)),
        ("UG123456789YP", "shape_known", ("Yanwen",)),
        ("VR123456789YP", "shape_known", ("Yanwen",)),
        ("RB123456785YP", "shape_unknown", ()),
        ("4PX3000123456789CN", "shape_known", ("4PX",)),
        ("304212345678", "shape_known", ("4PX",)),
        ("LP00123456789012", "several_carriers", ("4PX", "Cainiao")),
        ("LP12345678901234", "shape_known", ("Cainiao",)),
        ("LP1234567890123456", "shape_known", ("Cainiao",)),
        ("CJPAB1234567890YQ", "shape_known", ("CJ",)),
        ("SF1234567890123", "shape_known", ("SF",)),
        ("YA-1234-5678", "shape_unknown", ()),
        ("123456-1234-1234567", "tracking_is_posting_number", ()),
        ("LO-12345678-901", "shape_unknown", ()),
    ],
)
def test_shapes(number: str, code: str, carriers: tuple[str, ...]) -> None:
    found = judged(number)
    assert (found.number, found.code, found.carriers) == (number, code, carriers)
    assert found.carrier == (carriers[0] if len(carriers) == 1 else "")


@given(st.text("0123456789", min_size=8, max_size=8), st.sampled_from(["RU", "GB", "CN", "TW"]), st.integers(0, 9))
def test_exactly_one_s10_check_digit_is_right(serial: str, country: str, digit: int) -> None:
    assume(not is_placeholder(f"CX{serial}{digit}{country}"))
    right = str(digit) == s10_check_digit(serial)
    found = judged(f"CX{serial}{digit}{country}")
    assert found.code == ("check_digit_right" if right else "check_digit_wrong")


@given(st.text("0123456789", min_size=14, max_size=14), st.integers(0, 13), st.integers(1, 9))
def test_one_mistyped_digit_of_a_russian_inland_number_is_noticed(number: str, place: int, by: int) -> None:
    number = number[:13] + russian_inland_check_digit(number[:13])
    slip = str((int(number[place]) + by) % 10)
    assume(not is_placeholder(number) and not is_placeholder(number[:place] + slip + number[place + 1 :]))
    assert judged(number).code == "check_digit_right"
    assert judged(number[:place] + slip + number[place + 1 :]).code == "check_digit_wrong"


# ----------------------------------------------------------------------------------------------------------- refused


@pytest.mark.parametrize("raw", ["", "  ", "\u00a0\t", "\u200b\ufeff", "'"])
def test_nothing_is_no_number(raw: str) -> None:
    assert (judged(raw).verdict, judged(raw).code) == (Verdict.REFUSED, "tracking_empty")


@pytest.mark.parametrize(
    "raw", ["RA644000005RU\x01", "\x02RA644000005RU\x03", "RA644\x00000005RU", "RA644000005RU\x1d\r\n"]
)
def test_control_characters_of_a_scanner_belong_to_no_number(raw: str) -> None:
    assert (judged(raw).number, judged(raw).code) == ("RA644000005RU", "check_digit_right")


@pytest.mark.parametrize(
    "raw", [POSTING, f" {POSTING} ", "0201234567-0029", "9999999-0001-12", "0201234567 - 0029 - 1", "0201234567–0029–1"]
)
def test_a_posting_number_is_no_tracking_number(raw: str) -> None:
    assert (judged(raw).verdict, judged(raw).code) == (Verdict.REFUSED, "tracking_is_posting_number")


@pytest.mark.parametrize("raw", ["1.23457E+13", "1,23457E+13", "1,2e13", "8E+13", "80111180123451.0", "#N/A", "####"])
def test_what_excel_destroyed_is_refused(raw: str) -> None:
    assert (judged(raw).verdict, judged(raw).code) == (Verdict.REFUSED, "tracking_damaged")


@pytest.mark.parametrize("raw", ["12345700000000", "110548000000", "８０１１１２００００００００", "100000000000"])
def test_what_excel_rounded_is_refused(raw: str) -> None:
    assert (judged(raw).verdict, judged(raw).code) == (Verdict.REFUSED, "tracking_damaged")


@pytest.mark.parametrize("raw", ["1105480000", "80111180000000", "12345678900000", "RA000000000RU"])
def test_a_number_that_ends_in_zeros_may_be_one(raw: str) -> None:
    assert judged(raw).code != "tracking_damaged"


def test_a_number_that_only_resembles_a_power_is_not() -> None:
    assert judged("1234E567").code == "shape_unknown"


@pytest.mark.parametrize(
    ("raw", "number"),
    [
        ("RB 123 456 785 RU", "RB123456785RU"),
        ("801111\u00a080\u00a012345\u202f1", "80111180123451"),
        ("rb123456785ru\r\n", "RB123456785RU"),
        ("'80111180123451", "80111180123451"),
    ],
)
def test_spaces_are_taken_out_where_the_check_digit_proves_it(raw: str, number: str) -> None:
    found = judged(raw)
    assert (found.number, found.code) == (number, "check_digit_right")


@pytest.mark.parametrize("raw", ["RB 123 456 786 RU", "12345 67890", "AB 12", "YT2229521272164446 YT2229521272164447"])
def test_other_spaces_are_refused(raw: str) -> None:
    assert (judged(raw).verdict, judged(raw).code) == (Verdict.REFUSED, "tracking_spaces")


# ---------------------------------------------------------------------------------------------------------- repaired


@pytest.mark.parametrize(
    ("raw", "number"),
    [
        ("ＲＢ１２３４５６７８５ＧＢ", "RB123456785GB"),
        ("RВ123456785GВ", "RB123456785GB"),  # the В are Cyrillic
        ("СР123456785СН", "CP123456785CH"),  # all four are
        ("КИ123456785ПИ", "RB123456785GB"),  # scanned under a Russian layout
        ("ки123456785пи", "RB123456785GB"),
        ("АВС-1234-X", "ABC-1234-X"),
        ("АБВ-1234", "АБВ-1234"),  # Cyrillic that stands for nothing else is left alone
    ],
)
def test_letters_of_another_alphabet(raw: str, number: str) -> None:
    assert judged(raw).number == number


@given(st.text(max_size=30))
def test_any_text_gets_a_verdict_and_stays_judged_the_same(raw: str) -> None:
    found = judged(raw)
    again = judged(found.number)
    if found.verdict is not Verdict.REFUSED:
        assert (again.number, again.code) == (found.number, found.code)


# ---------------------------------------------------------------------------------------------------------- carriers


@pytest.mark.parametrize(
    ("number", "chosen", "method", "code", "carrier"),
    [
        # the method's carrier against the only one that fits
        ("UG123456789YP", "", "СДЭК: курьер", "carrier_not_of_method", "Yanwen"),
        ("1105482930", "", "燕文物流", "carrier_not_of_method", "CDEK"),
        ("UG123456789YP", "", "燕文物流", "shape_known", "Yanwen"),
        ("80111180123451", "", "Boxberry", "carrier_not_of_method", "Russian Post"),
        # bare digits prove nothing against a carrier whose numbers nobody described
        ("1105482930", "", "Boxberry", "shape_unknown", "Boxberry"),
        ("80111180123456", "", "Яндекс Доставка", "shape_unknown", "Yandex Delivery"),
        ("80111180123456", "", "Голубиная почта", "shape_unknown", "Голубиная почта"),
        ("80111180123456", "Голубь", "", "carrier_unknown", "Голубь"),
        ("80111180123456", "DPD", "", "carrier_not_whitelisted", "DPD"),
        # a choice speaks for itself, also against the method
        ("80111180123451", "Голубь", "CDEK", "carrier_unknown", "Голубь"),
        ("80111180123451", "DPD", "CDEK", "carrier_not_of_method", "DPD"),
        ("RB123456785CN", "中国邮政", "", "carrier_not_whitelisted", "China Post"),
        ("RB123456785CN", "", "", "check_digit_right", "China Post"),
        ("YT2229521272164446", "YunExpress", "", "carrier_not_whitelisted", "YunExpress"),
        # a number that goes the way of its method was chosen by nobody here
        ("YT2229521272164446", "", "云途", "shape_known", "YunExpress"),
        ("UG123456789YP", "yanwen", "CDEK", "carrier_not_of_method", "Yanwen"),
        ("ABC-1", "СДЭК", "Почта России", "carrier_not_of_method", "CDEK"),
        ("UG123456789YP", "СДЭК", "", "number_of_other_carrier", "CDEK"),
        ("1105482930", "Yanwen", "", "shape_unknown", "Yanwen"),
        # posts carry each other's parcels
        ("RB123456785CN", "", "Почта России", "check_digit_right", "China Post"),
        ("RB123456785GB", "Почта России", "", "check_digit_right", "Russian Post"),
        # several fit: the method or the person decides, else ask
        ("LP00123456789012", "", "菜鸟Cainiao", "shape_known", "Cainiao"),
        ("LP00123456789012", "4px", "", "shape_known", "4PX"),
        ("LP00123456789012", "", "CDEK", "several_carriers", ""),
        # a wrong digit is said before anything else
        ("RB123456786RU", "", "CDEK", "check_digit_wrong", "Russian Post"),
    ],
)
def test_whose_number_it_is(number: str, chosen: str, method: str, code: str, carrier: str) -> None:
    found = judged(number, chosen, method)
    assert (found.code, found.carrier) == (code, carrier)
    warns = {"carrier_not_of_method", "carrier_not_whitelisted", "number_of_other_carrier", "check_digit_wrong"}
    assert found.verdict is (Verdict.WARN if code in warns else Verdict.OK)


def test_of_several_warnings_the_gravest_is_said_and_none_is_lost() -> None:
    all_of_them = judged("RB123456786RU", "云途", "CDEK")
    assert (all_of_them.code, all_of_them.also) == (
        "check_digit_wrong",
        ("carrier_not_of_method", "carrier_not_whitelisted", "number_of_other_carrier"),
    )
    assert {"expected", "found", "carrier", "method_carrier", "fits", "least", "most", "limit", "deposit"} == set(
        all_of_them.facts
    )
    against_its_method = judged("RB123456785CN", "", "CDEK")
    assert (against_its_method.code, against_its_method.also) == (
        "carrier_not_of_method",
        ("carrier_not_whitelisted",),
    )


def test_what_ozon_does_about_a_stranger_comes_out_of_the_rule_book() -> None:
    facts = judged("YT2229521272164446", "YunExpress").facts
    assert dict(facts) == {"carrier": "YunExpress", "least": 2, "most": 5, "limit": 15, "deposit": 50000}
    owners = RuleBook.from_data(
        json.loads((ROOT / "resources" / "rulebook.json").read_text(encoding="utf-8")),
        changes={"R13": {"value": 20, "most_points": 7}},
    ).rule("R13")
    changed = judge(
        "YT2229521272164446", posting_number=POSTING, carriers=CARRIERS, chosen_carrier="云途", whitelist=owners
    )
    assert (changed.facts["limit"], changed.facts["most"]) == (20, 7)


def test_the_whitelist_is_silent_where_the_rule_does_not_apply_and_where_the_owner_says_so() -> None:
    ozons = judge("YT2229521272164446", posting_number=POSTING, carriers=CARRIERS, chosen_carrier="云途")
    assert ozons.code == "shape_known"
    exempt = Carriers.from_data(DATA, {"YunExpress": {"whitelisted": True}})
    own = judge("YT2229521272164446", posting_number=POSTING, carriers=exempt, chosen_carrier="云途", whitelist=R13)
    assert own.code == "shape_known"


@pytest.mark.parametrize(
    "chosen", ["中国邮政平邮小包", "平邮", "Простое письмо", "no tracking", "China Post (untracked)"]
)
@pytest.mark.parametrize("number", ["", "RB123456785CN", "YT2229521272164446", "нет", "1.2E+12"])
def test_a_service_without_tracking_cannot_be_chosen(chosen: str, number: str) -> None:
    found = judged(number, chosen)
    assert (found.verdict, found.code) == (Verdict.REFUSED, "carrier_no_tracking")


def test_a_method_without_tracking_is_refused_unless_the_number_proves_another_way() -> None:
    assert judged("88112233", "", "平邮").code == "carrier_no_tracking"
    assert judged("RB123456785CN", "", "平邮").code == "carrier_not_of_method"


# ------------------------------------------------------------------------------------------------------ placeholders


@pytest.mark.parametrize(
    "raw",
    [
        *("0000000000", "1111111111", "00000000000000", "1234567890", "123456789", "12345678901234", "0123456789"),
        *("9876543210", "123", "000", "0", "YT0000000000000000", "RB000000000CN", "0000-0000-0000", "12345-67890"),
        *(
            "test",
            "TEST1",
            "Тест",
            "нет",
            "Нет номера",
            "无",
            "暂无",
            "待定",
            "TBD",
            "n/a",
            "-",
            "—",
            "...",
            "?",
            "xxx",
        ),
        *("none", "null", "без трека", "没有"),
    ],
)
def test_placeholders_are_known_before_any_shape(raw: str) -> None:
    for chosen, method in (("", ""), ("CDEK", "CDEK"), ("云途", "CDEK")):
        found = judged(raw, chosen, method)
        assert (found.verdict, found.code) == (Verdict.WARN, "tracking_placeholder")


@pytest.mark.parametrize(
    "raw",
    [
        "1105482930",
        "1000000000",
        "1234567891",
        "RB123456785GB",
        "80111180123451",
        "YT1234567890123456",
        "TESTO-77",
        "NO-71",
    ],
)
def test_numbers_that_only_resemble_a_placeholder_are_numbers(raw: str) -> None:
    assert not is_placeholder(raw)
    assert judged(raw).code != "tracking_placeholder"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Почта России", "Russian Post"),
        ("Доставка Почтой России до отделения", "Russian Post"),
        ("сдэк", "CDEK"),
        ("CDEK-склад", "CDEK"),
        ("云途物流", "YunExpress"),
        ("SF-Express", "SF"),
        ("USFreight", None),
        ("CDEK или Boxberry", None),
        ("China Post", "China Post"),
        ("China Post ordinary small packet", "Ordinary small packet (no tracking)"),
        ("中国邮政平邮小包", "Ordinary small packet (no tracking)"),
        ("燕文挂号小包", "Yanwen"),
        ("Яндекс Доставка", "Yandex Delivery"),
        ("Яндекс", None),
        ("", None),
    ],
)
def test_names_people_give_to_carriers(text: str, name: str | None) -> None:
    found = CARRIERS.named(text)
    assert (found.name if found else None) == name


def test_the_whitelist_is_the_guides() -> None:
    assert {carrier.name for carrier in CARRIERS.known if carrier.whitelisted} == {
        *("Yanwen", "4PX", "CJ", "Ozon Rocket", "CDEK", "Russian Post", "Pony Express", "SPSR", "Boxberry")
    }


def test_pages_to_follow_a_number() -> None:
    assert CARRIERS.page("СДЭК", "1105482930") == "https://www.cdek.ru/ru/tracking?order_id=1105482930"
    assert CARRIERS.page("somebody", "A B/1") == "https://t.17track.net/en#nums=A%20B%2F1"
    for carrier in CARRIERS.known:
        assert carrier.page == "" or "{number}" in carrier.page


def test_a_damaged_carriers_file_is_refused() -> None:
    def broken(**changes: object) -> dict[str, Any]:
        data = copy.deepcopy(DATA)
        data["carriers"][0].update(changes)
        return data

    bad: list[tuple[dict[str, Any], str]] = [
        ({**DATA, "carriers": {}}, "carriers"),
        ({**DATA, "s10_countries": "RU"}, "s10_countries"),
        ({**DATA, "fallback_page": "https://example.org"}, "fallback_page"),
        (broken(name=""), "name"),
        (broken(aliases="x"), "aliases"),
        (broken(shapes=[{"regex": "("}]), "shapes"),
        (broken(shapes=[{"regex": "x", "check": "luhn"}]), "check"),
        (broken(international=None), "international"),
    ]
    for data, field in bad:
        with pytest.raises(Refusal) as caught:
            Carriers.from_data(data)
        assert (caught.value.code, caught.value.facts["field"]) == ("carriers_bad", field)
