"""Which language an article is in: told from its text, and what a page states counts where the text leaves a doubt."""

import pytest

from readahead.importers import languages, read
from readahead.importers.source import Given, Source
from readahead.model.article import Field, Origin

TEXTS = {
    "de": "Der Bürgermeister der Stadt erklärte am Montag, dass die Brücke über den Fluss im kommenden Jahr erneuert werden soll. "
    "Die Kosten tragen das Land und der Bund gemeinsam, wie aus einem Schreiben hervorgeht, das dem Rat vorliegt.",
    "fr": "Le maire de la ville a déclaré lundi que le pont sur la rivière serait rénové l’année prochaine. Les coûts seront "
    "partagés entre la région et le gouvernement, selon une lettre que le conseil municipal a reçue cette semaine.",
    "ru": "Мэр города заявил в понедельник, что мост через реку будет отремонтирован в следующем году. Расходы поделят между "
    "собой область и правительство, говорится в письме, которое на этой неделе получил городской совет.",
    "es": "El alcalde de la ciudad declaró el lunes que el puente sobre el río se renovará el año próximo. Los gastos se "
    "repartirán entre la región y el gobierno, según una carta que el consejo municipal recibió esta semana.",
    "en": "The mayor of the town said on Monday that the bridge over the river would be renewed next year. The costs will be "
    "shared by the region and the government, according to a letter that the council received this week.",
}


@pytest.mark.parametrize("language", TEXTS)
def test_a_text_tells_its_language(language):
    assert languages.language_of(TEXTS[language]) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Der Bürgermeister der Stadt erklärte am Montag, dass die Brücke über den Fluss erneuert werden soll.",
            "de",
        ),
        ("市議会は火曜日に川にかかる新しい橋の建設について投票するために開かれた。", "ja"),
        ("市议会星期二开会投票决定在河上修建新桥，市长表示将尽快重建大桥。", "zh"),
    ],
)
def test_a_short_text_tells_it_too(text, language):
    assert languages.language_of(text) == language


@pytest.mark.parametrize("text", ["", "Kurz.", "短い文。", "12 345 678 " * 60, "?" * 900, "\x00" * 500])
def test_a_text_too_short_or_without_words_tells_none(text):
    assert languages.language_of(text) == ""


def taken(text, name="a.txt"):
    return read(Source(name, text.encode()), Given())


@pytest.mark.parametrize("language", TEXTS)
def test_an_article_is_tagged_and_the_tag_says_it_is_guessed(language):
    article = taken(f"Title of the piece\n\n{TEXTS[language]}\n")
    assert article.language == language
    assert dict(article.origins).get(Field.LANGUAGE, Origin.GUESSED) is Origin.GUESSED


def test_the_text_outweighs_what_the_pages_template_states():
    article = taken(
        f"<html lang='en'><body><article><h1>Brücke</h1><p>{TEXTS['de']}</p></article></body></html>",
        "a.html",
    )
    assert article.language == "de"
    assert dict(article.origins)[Field.LANGUAGE] is Origin.GUESSED


def test_what_is_stated_counts_where_the_text_tells_nothing():
    article = taken("Language: de\n\nKurzmeldung\n\nDie Brücke ist zu.\n")
    assert article.language == "de"
    assert dict(article.origins)[Field.LANGUAGE] is Origin.STATED
