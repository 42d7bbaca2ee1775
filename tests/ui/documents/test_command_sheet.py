"""The command sheet and badges: every code on them is one the desk answers."""

from __future__ import annotations

import pytest

from ozon_desk.domain.commands import CHOICES, COMMANDS, command_of
from ozon_desk.domain.packers import Packer, badge_in
from ozon_desk.ui.documents.badges import BadgesDocument
from ozon_desk.ui.documents.command_sheet import CommandSheet, command_words
from ozon_desk.ui.documents.printing import write_pdf
from tests.conftest import RESOURCES
from tests.ui.documents.papers import flat, page_codes, page_sizes_mm, page_texts


@pytest.mark.parametrize("language", ["zh_CN", "ru", "en"])
def test_one_page_with_every_command_and_what_it_does(qapp, tmp_path, language):
    file = tmp_path / "commands.pdf"
    words = command_words(language, RESOURCES)
    assert write_pdf(CommandSheet(words), file) == 1
    assert page_sizes_mm(file) == [(210, 297)]
    [read] = page_codes(file)
    assert read == sorted(COMMANDS)
    assert all(command_of([code]) == code for code in read)
    page = flat(page_texts(file)[0])
    for command in COMMANDS:
        name, does = words.of(command)
        assert name != command
        assert flat(name) in page
        assert flat(does) in page, "nothing is cut"
        assert bool(does) is (command not in CHOICES)
    assert all(flat(title) in page for title in (words.title, words.note, *words.groups.values()))


@pytest.mark.parametrize("dots_per_inch", [200, 600])
def test_a_coarse_office_printer_will_do(qapp, tmp_path, dots_per_inch):
    file = tmp_path / "commands.pdf"
    write_pdf(CommandSheet(command_words("ru", RESOURCES)), file)
    assert page_codes(file, dots_per_inch) == [sorted(COMMANDS)]


def test_a_badge_for_each_packer_in_the_size_of_a_bank_card(qapp, tmp_path):
    file = tmp_path / "badges.pdf"
    names = ("Анна", "Константинопольская-Задунайская Александра", "王小明")
    packers = [Packer(n, f"{names[n % 3]} {n}", f"A{n}-BBBBBBBBBBBBB"[: 5 + n], False, False, True) for n in range(12)]
    assert write_pdf(BadgesDocument(packers), file) == 2
    pages = page_codes(file)
    assert sorted(pages[0] + pages[1]) == sorted(packer.scan for packer in packers)
    assert [len(page) for page in pages] == [10, 2]
    assert {badge_in(code) for page in pages for code in page} == {packer.badge for packer in packers}
    whole = flat(" ".join(page_texts(file)))
    assert all(flat(packer.name) in whole for packer in packers)
