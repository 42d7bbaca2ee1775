"""Label templates: those that come with the program, and the shop's own in their place."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.label_layout import LabelSize
from ozon_desk.domain.label_template_check import check_template
from ozon_desk.domain.label_template_data import template_from_data, template_to_data
from ozon_desk.domain.label_templates import LabelTemplate
from ozon_desk.services.shop import Shop


@cache
def load_templates(resources: Path) -> Mapping[LabelSize, LabelTemplate]:
    """One for each size, from ``label_templates`` in the folder ``resources``."""
    folder = resources / "label_templates"
    return {
        size: template_from_data(json.loads((folder / f"{size.value}.json").read_text(encoding="utf-8")), size)
        for size in LabelSize
    }


class LabelTemplates:
    """What the labels of each size look like in this shop."""

    def __init__(self, shop: Shop, built_in: Mapping[LabelSize, LabelTemplate]) -> None:
        self._shop = shop
        self._built_in = built_in
        self._read_from: Mapping[str, object] = {}
        self._own: Mapping[LabelSize, _Own] = {}

    def built_in(self, size: LabelSize) -> LabelTemplate:
        return self._built_in[size]

    def of(self, size: LabelSize) -> LabelTemplate:
        """The shop's own where there is a good one, else the built-in one: a label never fails for its template."""
        own = self._read().get(size)
        return own.template if own and own.template and not own.problem else self._built_in[size]

    def draft(self, size: LabelSize) -> LabelTemplate:
        """What to go on editing: the shop's own as far as it can be read, even where no good label comes of it."""
        own = self._read().get(size)
        return own.template if own and own.template else self._built_in[size]

    def problem(self, size: LabelSize) -> Refusal | None:
        """Why the shop's own template isn't used, though there is one: ``template_bad``, ``template_newer`` or
        ``template_refused`` (size, element)."""
        own = self._read().get(size)
        return own.problem if own else None

    def is_own(self, size: LabelSize) -> bool:
        """Whether the shop has one of its own, used or not."""
        return size in self._read()

    def keep(self, template: LabelTemplate) -> None:
        """The shop's own from now on. Raises the first Refusal of ``check_template``."""
        for refusal in check_template(template):
            raise refusal
        self._store(template.size, template_to_data(template))

    def back_to_built_in(self, size: LabelSize) -> None:
        """Forgets the shop's own template, a bad one too."""
        self._store(size, None)

    def _store(self, size: LabelSize, data: object) -> None:
        kept = {key: value for key, value in self._shop.settings.label_templates.items() if key != size.value}
        self._shop.change(label_templates=kept if data is None else {**kept, size.value: data})

    def _read(self) -> Mapping[LabelSize, _Own]:
        """The shop's own templates, read anew whenever the settings are others."""
        stored = self._shop.settings.label_templates
        if stored is not self._read_from:
            self._own = {size: _own(stored[size.value], size) for size in LabelSize if size.value in stored}
            self._read_from = stored
        return self._own


@dataclass(frozen=True, slots=True)
class _Own:
    """One of the shop's own templates as it was read."""

    template: LabelTemplate | None
    problem: Refusal | None = None


def _own(data: object, size: LabelSize) -> _Own:
    try:
        template = template_from_data(data, size)
    except Refusal as refusal:
        return _Own(None, refusal)
    refused = check_template(template)
    if not refused:
        return _Own(template)
    return _Own(template, Refusal("template_refused", size=size.value, element=refused[0].facts["element"]))
