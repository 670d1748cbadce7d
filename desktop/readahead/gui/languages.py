"""The language of the window: which one holds, and the translations the application is given before a window is made.

The words stand in resources/translations, one file a language, made by packaging/translate. English is the language of
the code itself and has a file for its plurals alone. A choice holds from the next start: words once painted stay.
"""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from readahead import resources

LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français"}
"""The languages the window speaks, each under its code with its name in itself."""


class Counts:
    """Where sentences with a number in them are translated: Qt keeps one form for each plural of a language.

    `Counts.tr("%Ln card(s)", "", count)` is the form the collecting tool knows as a plural. The `tr` of a widget is not:
    it takes the number filled in for a translation, and so never looks further than the class the widget is made of.
    """

    @staticmethod
    def tr(words: str, comment: str, count: int) -> str:
        """Return *words* in the user's language, its form that of *count*, which replaces %Ln."""
        return QCoreApplication.translate("Counts", words, comment, count)


def spoken(choice: str) -> str:
    """Return the code of the language that *choice* stands for, a tag as in BCP 47 ("de-AT") or nothing.

    Of a tag that is not ours, and of none, it is the first of the desktop's own languages that we speak.
    """
    wished = (
        name.replace("_", "-").split("-")[0].lower() for name in (choice, *QLocale.system().uiLanguages())
    )
    return next((code for code in wished if code in LANGUAGES), "en")


def speak(application: QCoreApplication, choice: str) -> str:
    """Give *application* the words, numbers and dates of the language of *choice*, and return its code.

    Where the desktop speaks it too, numbers and dates are those of the desktop's own country.
    """
    code = spoken(choice)
    system, own = QLocale.system(), QLocale(code)
    QLocale.setDefault(system if system.language() == own.language() else own)
    # kept by name: to look among the application's children takes 8 ms, which the first paint would wait for
    for earlier in application.property("translators") or ():
        application.removeTranslator(earlier)
        earlier.setParent(None)
    translators = []
    for folder, stem in (
        (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), "qtbase"),
        (str(resources.path("translations")), "readahead"),
    ):
        translator = QTranslator(application)
        if translator.load(f"{stem}_{code}.qm", folder):
            application.installTranslator(translator)
        translators.append(translator)
    application.setProperty("translators", translators)
    application.setProperty("language", code)
    return code
