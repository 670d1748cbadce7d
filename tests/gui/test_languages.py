"""The window speaks German and French: every word is translated, and what the rooms below say in English is known again."""

import ast
import re
import runpy
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget

from readahead import resources
from readahead.desk.desk import Desk
from readahead.gui import languages, sentences, wording
from readahead.gui import theme as themes
from readahead.model import errors
from readahead.model.card import CardQuery, Kind
from readahead.model.errors import NotFound

ROOT = Path(__file__).resolve().parents[2]
COLLECTOR = runpy.run_path(str(ROOT / "packaging" / "translations.py"))
GUI = sorted((ROOT / "desktop" / "readahead" / "gui").glob("*.py"))
PLACES = re.compile(r"\{\w+\}|%L?n")
TRANSLATED = ("de", "fr")


def messages(code: str) -> list[tuple[str, str, list[str], bool]]:
    """Return context, text, translations (one for each plural form) and whether it is finished."""
    root = ElementTree.fromstring(resources.read_bytes(f"translations/readahead_{code}.ts"))
    found = []
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [one.text or "" for one in translation.findall("numerusform")] or [translation.text or ""]
            found.append(
                (context.findtext("name"), message.findtext("source"), forms, translation.get("type") is None)
            )
    return found


@pytest.fixture
def speaking(qapp):
    """A function that lets the application speak a language; afterwards it speaks English again."""
    before = QLocale()
    yield lambda code: languages.speak(qapp, code)
    languages.speak(qapp, "en")
    QLocale.setDefault(before)


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("translations")
    COLLECTOR["make"](folder)
    return folder


@pytest.mark.parametrize("name", ["sentences.txt", *(f"readahead_{code}.ts" for code in ("de", "en", "fr"))])
def test_collecting_the_words_anew_changes_nothing(made, name):
    kept = ROOT / "resources" / "translations" / name
    assert (made / name).read_text(encoding="utf-8") == kept.read_text(encoding="utf-8"), (
        f"{name} is stale: run packaging/translate"
    )


@pytest.mark.parametrize("code", ["de", "en", "fr"])
def test_what_the_program_loads_was_made_of_the_translations_beside_it(made, code):
    kept = resources.read_bytes(f"translations/readahead_{code}.qm")
    assert (made / f"readahead_{code}.qm").read_bytes() == kept


def test_a_program_that_runs_keeps_the_translation_it_has_open(tmp_path):
    kept, made = tmp_path / "kept.qm", tmp_path / "made.qm"
    kept.write_bytes(b"the old words")
    made.write_bytes(b"new")
    with kept.open("rb") as held:
        COLLECTOR["put"](made, kept)
        assert held.read() == b"the old words"
    assert kept.read_bytes() == b"new"
    assert {one.name for one in tmp_path.iterdir()} == {"kept.qm", "made.qm"}


@pytest.mark.parametrize("code", ["de", "en", "fr"])
def test_every_text_is_translated(code):
    assert [text for _, text, forms, is_finished in messages(code) if not (is_finished and all(forms))] == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_translation_has_the_places_of_its_text(code):
    wrong = []
    for _, text, forms, _ in messages(code):
        for form in forms:
            same = set(PLACES.findall(form)) == set(PLACES.findall(text))
            # of one thing its number may be left out: "the first", "the article"
            alone = len(forms) > 1 and form is forms[0]
            if not same and not (alone and set(PLACES.findall(text)) - set(PLACES.findall(form)) == {"%Ln"}):
                wrong.append((text, form))
    assert wrong == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_translation_keeps_what_the_program_reads_of_its_text(code):
    wrong = []
    for context, text, forms, _ in messages(code):
        for form in forms if context != "Dates" else ():
            kept = (
                text.endswith("…") == form.endswith("…"),
                text.count("\t") == form.count("\t"),
                text.count("\n") == form.count("\n"),
                len(re.findall(r"&\w", text)) == len(re.findall(r"&\w", form)) or "Q&A" in text,
                re.findall(r"\*\.\w+", text) == re.findall(r"\*\.\w+", form),
                text.startswith(" ") == form.startswith(" "),
                text[-1:].isspace() == form[-1:].isspace(),
            )
            if not all(kept):
                wrong.append((text, form))
    assert wrong == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_the_menus_have_letters_of_their_own(code):
    menus = [
        form for context, text, (form, *_), _ in messages(code) if context == "Actions" and text[0] == "&"
    ]
    letters = [re.search("&(.)", form)[1].casefold() for form in menus]
    assert len(menus) == 8
    assert len(set(letters)) == len(letters)


def test_french_has_its_narrow_spaces_and_its_own_marks():
    forms = [form for context, _, forms, _ in messages("fr") for form in forms if context != "Dates"]
    assert [
        form for form in forms if re.search(r"[^\u202f][!?;](?=\s|$)|[^\u202f]»|«[^\u202f]| :|[“”„]", form)
    ] == []
    assert [form for form in forms if "'" in form and "pip install" not in form] == []


def test_german_has_its_own_quotation_marks():
    forms = [form for _, _, forms, _ in messages("de") for form in forms]
    assert [form for form in forms if "”" in form or form.count("„") != form.count("“")] == []


@pytest.mark.parametrize("module", GUI, ids=lambda path: path.stem)
def test_every_word_a_widget_is_given_goes_through_the_translator(module):
    assert list(_bare_words(ast.parse(module.read_text(encoding="utf-8")))) == []


_SHOWN = {
    "setText", "setToolTip", "setAccessibleName", "setAccessibleDescription", "setPlaceholderText", "setWindowTitle",
    "setTitle", "addAction", "addMenu", "Label", "ElidedLabel", "Button", "IconButton", "QMenu", "QLabel", "QCheckBox",
    "Check", "EmptyState", "field", "say", "rename", "complain", "warn", "inform", "remark", "addItem", "begin",
}  # fmt: skip


def _bare_words(tree: ast.AST):
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if called not in _SHOWN:
            continue
        for given in (*node.args, *(one.value for one in node.keywords if one.arg not in _NAMES)):
            if isinstance(given, ast.Constant) and isinstance(given.value, str) and _is_words(given.value):
                yield node.lineno, given.value
            if isinstance(given, ast.JoinedStr):
                for piece in given.values:
                    if isinstance(piece, ast.Constant) and re.search(r"[^\W\d_]{3}(?!\w*:)", piece.value):
                        yield node.lineno, piece.value


_NAMES = {"drawing", "tone", "look", "objectName"}
"""Arguments that are names of icons and looks."""


def _is_words(text: str) -> bool:
    """Whether a text is made to be read: the names of icons and looks are of small letters, digits and hyphens."""
    return re.search(r"[^\W\d_]{2}", text) is not None and re.fullmatch(r"[a-z0-9-]+", text) is None


def test_a_plural_is_never_asked_of_a_class_that_others_are_made_of():
    # Qt for Python takes the number filled in for a translation, and so looks no further than the lowest class
    trees = [ast.parse(module.read_text(encoding="utf-8")) for module in GUI]
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    parents = {getattr(base, "id", "") for node in classes for base in node.bases}
    found = [
        (node.name, call.lineno)
        for node in classes
        if node.name in parents
        for call in ast.walk(node)
        if isinstance(call, ast.Call)
        and ast.unparse(call.func) == "self.tr"
        and (len(call.args) > 2 or any(one.arg == "n" for one in call.keywords))
    ]
    assert found == []


def test_every_fault_a_person_can_see_is_known_again(speaking):
    speaking("de")
    told = {
        NotFound("card", 7): "In dieser Bibliothek nicht gefunden: Karte „7“.",
        errors.AmbiguousName(
            "topic", "Iran", (3, 4)
        ): "„Iran“ heißt mehr als eines (Thema); nennen Sie stattdessen eine Nummer: 3, 4.",
        errors.LibraryFull(
            "/a.readahead"
        ): "Der Datenträger mit /a.readahead ist voll; nichts wurde geändert.",
        errors.ActBuiltUpon(
            "Move 12 cards to “Iran”", "Rename topic “A” to “B”"
        ): "„12 Karten in „Iran“ verschieben“"
        " lässt sich nicht für sich zurücknehmen: das spätere „Thema „A“ in „B“ umbenennen“ baut darauf auf. Machen Sie"
        " stattdessen der Reihe nach rückgängig.",
        errors.SourceUnreadable(
            "a.txt", "Permission denied"
        ): "a.txt: Die Datei ist nicht lesbar (Zugriff verweigert).",
    }
    assert {sentences.said(fault) for fault in told} == set(told.values())


@pytest.mark.parametrize(
    ("sentence", "german"),
    [
        ("Move 12 cards to “Iran”", "12 Karten in „Iran“ verschieben"),
        ("Move 1 card to the inbox", "1 Karte in den Eingang verschieben"),
        ("Take back: Rename topic “A” to “B”", "Zurücknehmen: Thema „A“ in „B“ umbenennen"),
        ("Edit “words” in memo “M”", "Bearbeiten: „words“ im Memo „M“"),
        ("Mark section “S” of memo “M”", "Kennzeichnen: Abschnitt „S“ des Memos „M“"),
        ("Restore topic “X”", "Thema „X“ wiederherstellen"),
        (
            "Cards with “ceasefire” (also ceasefires), and from “Reuters”. OR is left out; it stands between two.",
            "Karten mit „ceasefire“ (auch ceasefires) und aus „Reuters“. OR wird weggelassen; es steht zwischen zweien.",
        ),
        ("Cards not with the phrase “a, and b”.", "Karten nicht mit der Wendung „a, and b“."),
        (
            "Hamas gave 300 on 4 March 2026; the report of Reuters gave 200: the counts differ.",
            "Hamas nannte 300 am 4. März 2026; der Bericht von Reuters nannte 200: die Zahlen weichen voneinander ab.",
        ),
        ("part of a sentence that gave another card", "Teil eines Satzes, der eine andere Karte ergab"),
        ("Our own template", "Our own template"),
        ("", ""),
    ],
)
def test_a_sentence_of_the_rooms_below_is_said_in_german(speaking, sentence, german):
    speaking("de")
    assert sentences.said(sentence) == german


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("en", "there is no text in it."),
        ("de", "Darin ist kein Text."),
        ("fr", "il ne contient pas de texte."),
    ],
)
def test_a_sentence_is_told_without_the_name_that_stands_above_it(speaking, code, reason):
    speaking(code)
    assert sentences.without("a.txt", errors.EmptySource("a.txt")) == reason


def test_in_english_a_sentence_stays_as_it_is(speaking):
    speaking("en")
    assert sentences.said("Move 12 cards to “Iran”") == "Move 12 cards to “Iran”"


def test_why_a_card_lies_in_its_topic_is_said_in_french(speaking):
    speaking("fr")
    said = wording.reason("Hezbollah +3, 2 more words +0.8 (from 4 moves)")
    assert said == "Hezbollah +3, 2 autres mots +0.8 (d’après 4 déplacements)"


@pytest.mark.parametrize(
    ("code", "one", "many"),
    [
        ("en", "1 card", "12,345 cards"),
        ("de", "1 Karte", "12.345 Karten"),
        ("fr", "1 fiche", "12\u202f345 fiches"),
    ],
)
def test_a_count_has_the_form_and_the_figures_of_its_language(speaking, code, one, many):
    speaking(code)
    assert (wording.cards(1), wording.cards(12345)) == (one, many)


@pytest.mark.parametrize(
    ("tag", "spoken"),
    [("de", "de"), ("de-AT", "de"), ("fr_CA", "fr"), ("en", "en"), ("", "en"), ("tlh", "en")],
)
def test_a_language_is_named_by_its_tag(tag, spoken):
    assert languages.spoken(tag) == spoken


def test_the_window_starts_in_the_language_of_the_settings(
    qapp, theme, preferences, open_window, speaking, tmp_path, starter_library
):
    preferences.choose(language="de")
    themes.dress(QApplication.instance(), theme)
    panes = open_window(starter_library).panes
    shown = {label.text() for label in panes.findChildren(QLabel) if label.isVisible()}
    assert panes.cards.title.text() in ("Neu", "Alle Karten")
    assert not shown & {"Source passage", "Annotations", "All cards"}
    assert panes.cards.counts.text().startswith(wording.cards(panes.cards.model.rowCount()))
    assert "Karten" in panes.cards.counts.text()


def test_every_act_and_reason_of_the_starter_library_is_known_again(speaking, starter_library):
    speaking("de")
    with Desk.open(starter_library) as desk:
        told = [act.name for act in desk.history()]
        for article in desk.articles():
            told += [one.reason for one in desk.uncarded(article.id)]
        cards = [card.id for card in desk.cards(CardQuery(), limit=120)]
        told += [one.because for those in desk.relations_of(cards).values() for one in those]
    unknown = {one for one in told if one and sentences.said(one) == one}
    assert unknown == set()


class Marked(QTranslator):
    """Translates every text into itself between brackets, so that what was never asked of it can be told."""

    def translate(self, context, text, comment=None, count=-1):
        return f"⟦{text}⟧" if context != "Dates" else ""

    def isEmpty(self):  # noqa: N802
        return False


@pytest.fixture
def marked(qapp, theme, speaking):
    """The dressed application with its words in brackets; what was said in another language before is forgotten."""
    speaking("de")
    translator = Marked()
    qapp.installTranslator(translator)
    sentences._said.cache_clear()
    yield
    qapp.removeTranslator(translator)
    sentences._said.cache_clear()


def told(top: QWidget) -> set[str]:
    """Return every word that *top* shows or tells a screen reader of its controls."""
    found = set()
    for widget in (top, *top.findChildren(QWidget)):
        if widget.isVisibleTo(top):
            found |= {widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()}
            if isinstance(widget, QLabel | QAbstractButton):
                found.add(widget.text())
            if isinstance(widget, QLineEdit):
                found.add(widget.placeholderText())
    return {one for one in found if re.search(r"[^\W\d_]{3}", one) and "⟦" not in one}


def of_the_library(desk: Desk) -> str:
    """Return all that a library's own words may stand in, one after another."""
    cards = desk.cards(CardQuery())
    parts = [one.name for one in desk.topics()]
    parts += [one.card.headline for one in cards]
    parts += [f"{one.card.attribution.who}\n{one.card.attribution.title}" for one in cards]
    parts += [f"{one.name}\n{desk.article(one.id).article.text}" for one in desk.articles()]
    return "\n".join(parts)


def test_no_word_of_the_window_is_left_in_english(marked, window, gaza):
    card = gaza.session.desk.cards(CardQuery(kinds=(Kind.POSITION,)))[0]
    gaza.cards.show_card(card.id)
    known = of_the_library(gaza.session.desk)
    left = {one for one in told(window) if one.strip("“”…") not in known}
    assert {one for one in left if not re.fullmatch(r"[\d.–\s]+\w+\.?( \d{4})?", one)} == set()


def test_no_menu_is_left_in_english(marked, window):
    assert {deed.words for deed in window.actions_.deeds if "⟦" not in deed.words} == set()


def test_a_language_chosen_in_the_settings_holds_from_the_next_start(
    window, panes, preferences, theme, speaking
):
    window.actions_["settings"].trigger()
    dialog = panes.asking.dialog
    assert "Holds from the next start. Articles stay in their own language." in told(dialog)
    box = next(one for one in dialog.findChildren(QComboBox) if one.findData("fr") >= 0)
    box.setCurrentIndex(box.findData("fr"))
    dialog.accept()
    assert panes.cards.filter.placeholderText() == "Filter these cards"
    assert preferences.value.language == "fr"
    themes.dress(QApplication.instance(), theme)
    assert wording.cards(3) == "3 fiches"
