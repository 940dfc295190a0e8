"""The language of the window: which there are, which one is on, and how it is switched. Texts lie in resources."""

from __future__ import annotations

from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from ui import resources

SYSTEM = "system"
SOURCE = "en"
"""What the source is written in. Its own file holds the plurals alone."""

_installed: list[QTranslator] = []
_on: list[str] = []


def languages() -> tuple[str, ...]:
    """The languages there are texts for, as `de`; English first."""
    found = {file.stem.removeprefix("advocate_") for file in _folder().glob("advocate_*.qm")}
    return (SOURCE, *sorted(found - {SOURCE}))


def language_of_system() -> str:
    """The first of the system's languages that we speak, else English."""
    spoken = languages()
    wanted = (QLocale(name).bcp47Name().split("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in spoken), SOURCE)


def speak(language: str = SYSTEM) -> bool:
    """Say everything in this language from now on, `system` for the computer's own. True when that is another one than
    before: then what is on the screen has to be built anew."""
    code = language_of_system() if language == SYSTEM or language not in languages() else language
    app = QCoreApplication.instance()
    if app is None or (_on == [code] and all(shiboken6.isValid(each) for each in _installed)):
        return False
    for old in _installed:
        if shiboken6.isValid(old):
            app.removeTranslator(old)
    _installed.clear()
    for folder, name in (
        (Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)), f"qtbase_{code}"),
        (_folder(), f"advocate_{SOURCE}"),  # the plurals of what a translation does not have yet
        (_folder(), f"advocate_{code}"),
    ):
        _install(app, folder, name)
    QLocale.setDefault(_locale(code))
    if isinstance(app, QApplication):
        QApplication.setLayoutDirection(QLocale().textDirection())
    was_another = bool(_on) and _on != [code]
    _on[:] = [code]
    return was_another


def _install(app: QCoreApplication, folder: Path, name: str) -> None:
    translator = QTranslator(app)
    if translator.load(str(folder / f"{name}.qm")):
        app.installTranslator(translator)
        _installed.append(translator)
    else:
        translator.deleteLater()


def _locale(code: str) -> QLocale:
    """The language with the country of the system: German in Austria writes its dates as Austria does."""
    system, wanted = QLocale.system(), QLocale(code)
    if system.language() == QLocale.Language.C:  # a system that does not say
        system.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)  # 100,000 as people write it
        return system if code == SOURCE else wanted
    if system.language() == wanted.language():
        return system
    return QLocale(wanted.language(), system.territory())


def _folder() -> Path:
    return resources.folder() / "translations"
