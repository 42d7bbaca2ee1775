from __future__ import annotations

import json
from pathlib import Path

import pytest

from ozon_desk.domain.folding import fold
from ozon_desk.domain.status import OzonStatus
from ozon_desk.exchange.vocabulary import Vocabulary, load_vocabulary


def test_every_status_but_unknown_has_words(vocabulary: Vocabulary) -> None:
    assert set(vocabulary.statuses.values()) == set(OzonStatus) - {OzonStatus.UNKNOWN}


def test_words_are_found_folded(vocabulary: Vocabulary) -> None:
    assert vocabulary.statuses[fold("ИДЕТ приемка")] is OzonStatus.ACCEPTANCE_IN_PROGRESS
    assert vocabulary.columns[fold("货件编号")] == "posting_number"


def test_a_word_with_two_meanings_is_a_mistake_of_the_data(tmp_path: Path) -> None:
    columns = {"sku": ["Артикул"], "offer_id": ["АРТИКУЛ"]}
    (tmp_path / "column_aliases.json").write_text(json.dumps(columns), encoding="utf-8")
    (tmp_path / "status_words.json").write_text("{}", encoding="utf-8")
    with pytest.raises(ValueError, match="АРТИКУЛ"):
        load_vocabulary(tmp_path)
