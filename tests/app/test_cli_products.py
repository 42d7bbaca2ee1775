"""``ozon-desk products``: in, previewed, and out."""

from __future__ import annotations

from tests.files.make_exports import write_csv, write_xlsx

EAN = "4600000000008"
HEADER = ["offer_id", "barcode", "pieces", "weight"]


def test_a_list_goes_in_and_comes_out(ozon):
    path = write_xlsx(ozon.folder / "list.xlsx", [HEADER, ["A", EAN, 1, 350], ["B", "", "", 20]])
    preview = ozon("products", "--import", path, "--preview", "--json")
    assert (preview.code, preview.json["new"], preview.json["refused"]) == (0, 2, [])
    said = ozon("products", "--import", path)
    assert (said.code, said.out, said.err) == (0, "list.xlsx: 2 new, 0 changed, 0 unchanged\n", "")
    out = ozon.folder / "out.xlsx"
    assert ozon("products", "--export", out, "--json").json == {"file": str(out), "products": 2}
    again = ozon("products", "--import", out, "--json").json
    assert (again["new"], again["changed"], again["unchanged"]) == (0, 0, 2)
    assert ozon("products", "--export", out, language="ru").code == 0
    assert ozon("products", "--import", out, "--json").json["unchanged"] == 2


def test_refused_rows_are_named_and_the_rest_goes_in(ozon):
    rows = [HEADER, ["A", EAN, "", ""], ["B", "0" + EAN, "", ""], ["C", "", "", "heavy"], ["D", "", "", "1 kg"]]
    path = write_csv(ozon.folder / "list.csv", rows)
    said = ozon("products", "--import", path)
    assert (said.code, said.out) == (3, "list.csv: 1 new, 0 changed, 0 unchanged\n")
    lines = said.err.splitlines()
    assert len(lines) == 3
    assert lines[0].startswith(f"list.csv: Row 2, barcode: The barcode {EAN} stands at another product too, in row 3")
    assert lines[2].startswith("list.csv: Row 4, weight: Not a weight")
    told = ozon("products", "--import", path, "--json")
    assert [(one["row"], one["column"], one["code"]) for one in told.json["refused"]] == [
        (2, "barcode", "barcode_twice"),
        (3, "barcode", "barcode_twice"),
        (4, "weight", "bad_weight"),
    ]


def test_what_is_no_list_of_products(ozon):
    path = write_csv(ozon.folder / "other.csv", [["a", "b"], ["1", "2"]])
    said = ozon("products", "--import", path)
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("No list of products: other.csv")
    assert ozon("products", "--import", ozon.folder / "gone.csv").code == 2
    assert ozon("products", "--export", ozon.folder / "list.csv").code == 2
    assert ozon("products", "--export", ozon.folder / "list.xlsx", "--preview").code == 2
    assert ozon("products").code == 2
