"""Whose public holidays are days off: a country that is found by typing, and a part of it where its parts differ."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocate.domain.text import fold
from ui.widgets.choice_field import ChoiceField
from ui.widgets.text_field import TextField


class HolidaysField(QWidget):
    """`changed(str)`: a region as `DE` or `DE-BY`, empty for none."""

    changed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._countries: dict[str, str] = {}
        self.country = TextField(
            "",
            self,
            name=self.tr("Country of the public holidays"),
            placeholder=self.tr("None. Type a country"),
        )
        self.part = ChoiceField("", (), self, name=self.tr("Part of the country"), waits=True)
        self.part.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.country)
        column.addWidget(self.part)
        self.setFocusProxy(self.country)
        self.country.committed.connect(self._on_country)
        self.part.chosen.connect(self._on_part)

    def show_region(self, region: str, countries: Sequence[str], parts: Sequence[tuple[str, str]]) -> None:
        """countries: the codes of all that are known; parts: (region, name) of the chosen country."""
        if not self._countries:
            self._countries = {code: country_words(code) for code in countries}
            self.country.set_completions(sorted(self._countries.values()))
        country = region.partition("-")[0]
        self.country.set_text(self._countries.get(country, country))
        self.part.set_choices([(country, self.tr("the whole country")), *parts])
        self.part.choose(region)
        self.part.setVisible(bool(parts))

    def _on_country(self, typed: str) -> None:
        if not typed.strip():
            self.changed.emit("")
            return
        code = country_meant(typed, self._countries)
        if code:
            self.changed.emit(code)
        else:
            self.country.show_error(self.tr("The public holidays of no such country are known."))

    def _on_part(self, region: object) -> None:
        self.changed.emit(str(region))


def country_meant(typed: str, countries: dict[str, str]) -> str:
    """The code of the country: by its name, by its name in its own language, or by the code itself; empty for none."""
    asked = fold(typed).strip()
    for code, words in countries.items():
        if asked in (fold(words), fold(code), fold(_own_name(code))):
            return code
    begun = [code for code, words in countries.items() if fold(words).startswith(asked)]
    return begun[0] if len(begun) == 1 else ""


@cache
def country_words(code: str) -> str:
    """The name of a country; its code where it has none."""
    territory = QLocale.codeToTerritory(code)
    return code if territory == QLocale.Country.AnyCountry else QLocale.territoryToString(territory)


@cache
def _own_name(code: str) -> str:
    return QLocale(QLocale.Language.AnyLanguage, QLocale.codeToTerritory(code)).nativeTerritoryName()
