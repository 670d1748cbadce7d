"""Articles in other languages than English: cards from their structure only, and every one at its exact words."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readahead.derive import foreign, foreign_dates, foreign_figures, foreign_grammar, reading
from readahead.derive.rules import WORDS
from readahead.model.article import Article, normalised
from readahead.model.card import Kind, Mode
from readahead.model.passage import Role, Span

DAY = date(2026, 3, 14)


def article(text, language, published=DAY):
    return Article(
        text=text, body=Span(0, len(text)), outlet="Westmark Post", published=published, language=language
    )


def whole(text):
    return Span(0, len(text))


@pytest.mark.parametrize(
    ("language", "text", "value", "unit", "words"),
    [
        ("de", "Es waren 1.234 Menschen da.", 1234, "count", "1.234 Menschen"),
        ("de", "Es kostet 1.234,5 Euro.", 1234.5, "EUR", "1.234,5 Euro"),
        ("de", "Um 2,5 Prozent mehr.", 2.5, "percent", "2,5 Prozent"),
        ("de", "Um 0,5 Prozentpunkte.", 0.5, "points", "0,5 Prozentpunkte"),
        ("de", "Für rund 3,4 Mrd. Euro.", 3.4e9, "EUR", "rund 3,4 Mrd. Euro"),
        (
            "de",
            "Mehr als 12 Millionen Flüchtlinge kamen.",
            12e6,
            "count",
            "Mehr als 12 Millionen Flüchtlinge",
        ),
        ("de", "Es gab 40 Tote.", 40, "count", "40 Tote"),
        ("de", "Der Anteil liegt bei 7 %.", 7, "percent", "7 %"),
        ("de", "Er zahlte 20 US-Dollar.", 20, "USD", "20 US-Dollar"),
        ("fr", "Environ 1 200 personnes.", 1200, "count", "Environ 1 200 personnes"),
        ("fr", "Il y a 1\u202f234\u202f567 habitants.", 1234567, "count", "1\u202f234\u202f567 habitants"),
        ("fr", "Soit 3,4 milliards d’euros.", 3.4e9, "EUR", "3,4 milliards d’euros"),
        ("fr", "Une hausse de 2,5 %.", 2.5, "percent", "2,5 %"),
        ("fr", "Près de 15 pour cent.", 15, "percent", "Près de 15 pour cent"),
        ("fr", "Il y a eu 12 morts.", 12, "count", "12 morts"),
        ("fr", "Après 3 ans de guerre.", 3, "duration", "3 ans"),
        ("ru", "Погибли 15 военных.", 15, "count", "15 военных"),
        ("ru", "Около 1 200 человек.", 1200, "count", "Около 1 200 человек"),
        ("ru", "До 3,4 млрд рублей.", 3.4e9, "RUB", "До 3,4 млрд рублей"),
        ("ru", "Более 300 тыс. беженцев.", 300e3, "count", "Более 300 тыс. беженцев"),
        ("ru", "Рост на 2,5 процента.", 2.5, "percent", "2,5 процента"),
        ("ru", "Заплатили $5 млн.", 5e6, "USD", "$5 млн."),
    ],
)
def test_a_figure_is_read_as_its_language_writes_numbers(language, text, value, unit, words):
    (figure,) = foreign_figures.find(text, whole(text), language)
    assert (figure.value, figure.unit) == (pytest.approx(value), unit)
    assert figure.span.quote(text) == words


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Er kam um 14.30 Uhr."),
        ("de", "Es stand 2:1."),
        ("de", "Im Jahr 2024 war das so."),
        ("de", "Nach § 5 und Artikel 12 Personen zu schützen."),
        ("de", "Am 12.03.2026 Menschen."),
        ("de", "Die Nr. 10 Personen."),
        ("de", "Ein A380 und ein F-16 flogen."),
        ("fr", "L’article 49 date de 1958."),
        ("fr", "Il est 14h30."),
        ("ru", "В 2024 году было так."),
        ("ru", "Статья 12 человек."),
        ("nl", "Het kost 5 euro."),
    ],
)
def test_years_scores_clocks_and_paragraphs_are_no_figures(language, text):
    assert foreign_figures.find(text, whole(text), language) == ()


@pytest.mark.parametrize(
    ("language", "text", "value", "words"),
    [
        ("de", "Am 12. März 2026 war es.", "2026-03-12", "12. März 2026"),
        ("de", "Am 3. Oktober war es.", "2025-10-03", "3. Oktober"),
        ("de", "Der Vertrag vom 03.04.2025 gilt.", "2025-04-03", "03.04.2025"),
        ("de", "Im November 2025 begann es.", "2025-11", "November 2025"),
        ("de", "Bis Ende 2027 dauert es.", "2027", "2027"),
        ("de", "Er sagte gestern ab.", "2026-03-13", "gestern"),
        ("fr", "Le 1er avril, ils partiront.", "2026-04-01", "1er avril"),
        ("fr", "Le 12 mars 2026, c’était.", "2026-03-12", "12 mars 2026"),
        ("fr", "Le 03/04/2025, c’était.", "2025-04-03", "03/04/2025"),
        ("fr", "En février 2025, c’était.", "2025-02", "février 2025"),
        ("fr", "Depuis 2022, ils attendent.", "2022", "2022"),
        ("fr", "Il l’a dit avant-hier.", "2026-03-12", "avant-hier"),
        ("ru", "Это было 12 марта 2026 года.", "2026-03-12", "12 марта 2026 года"),
        ("ru", "Это было 30 декабря.", "2025-12-30", "30 декабря"),
        ("ru", "В феврале 2026 года.", "2026-02", "феврале 2026"),
        ("ru", "В 2024 году.", "2024", "2024 году"),
        ("ru", "Он сказал вчера.", "2026-03-13", "вчера"),
    ],
)
def test_a_date_is_read_as_its_language_writes_it(language, text, value, words):
    (mention,) = foreign_dates.find(text, DAY, whole(text), language)
    assert (mention.value, mention.span.quote(text)) == (value, words)
    assert not mention.ambiguous


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Es waren 32. März nie."),
        ("de", "Der Mai war kalt."),
        ("fr", "Mars est une planète."),
        ("fr", "Il a 2 mars bars."),
        ("ru", "Он пришел в 12 часов."),
        ("nl", "Op 12 maart 2026."),
    ],
)
def test_what_the_calendar_or_the_table_does_not_have_is_no_date(language, text):
    found = foreign_dates.find(text, None, whole(text), language)
    assert found == ()


@pytest.mark.parametrize(
    ("language", "text", "quotation"),
    [
        (
            "de",
            "Sie sagte: „Wir werden nicht unterzeichnen.“ Dann ging sie.",
            "„Wir werden nicht unterzeichnen.“",
        ),
        ("de", "»Das ist ein schlechter Tag«, hieß es.", "»Das ist ein schlechter Tag«"),
        ("fr", "« Nous ne signerons pas », a-t-il dit.", "« Nous ne signerons pas »"),
        ("fr", "«\u202fNous ne signerons pas\u202f», a-t-il dit.", "«\u202fNous ne signerons pas\u202f»"),
        ("ru", "«Мы не будем это подписывать», — заявил он.", "«Мы не будем это подписывать»"),
        (
            "ru",
            "«Газета „Время“ об этом не писала», — заявил он.",
            "«Газета „Время“ об этом не писала»",
        ),
        ("fi", "”Emme aio allekirjoittaa tätä nyt”, hän sanoi.", "”Emme aio allekirjoittaa tätä nyt”"),
        ("es", "Dijo: “No vamos a firmar nada”.", "“No vamos a firmar nada”"),
        ("nl", 'Hij zei: "Wij tekenen dit niet."', '"Wij tekenen dit niet."'),
        (
            "ja",
            "首相は「私たちはこの協定に署名するつもりはまったくありませんと今日述べました」と語った。",
            None,
        ),
    ],
)
def test_a_quotation_is_found_by_the_marks_of_its_language(language, text, quotation):
    cards = reading.read(article(text, language)).cards
    card = next(one for one in cards if one.kind is Kind.QUOTE)
    said = card.anchor.quote(text)
    assert said == (quotation or text[text.index("「") : text.index("」") + 1])
    assert card.attribution.mode is Mode.DIRECT and not card.attribution.who


@pytest.mark.parametrize(
    "text", ["„Der Spiegel“ schrieb es.", "Die »grüne Welle« kommt.", "Das „offene Ende bleibt."]
)
def test_a_name_or_a_mark_left_open_is_no_quotation(text):
    assert reading.read(article(text, "de")).cards == ()


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("de", "Am 3. Oktober kam Dr. Weber. Er blieb.", 2),
        ("de", "Sie sagte: „Nein.“ Dann ging sie.", 2),
        ("de", "Es kostet z. B. 3 Mio. Euro. Das ist viel.", 2),
        ("fr", "Il a vu M. Dupont. Puis il partit.", 2),
        ("ru", "Это было в 2025 г. в Москве. Потом он уехал.", 2),
        ("zh", "他们来了。他们走了。", 2),
        ("ar", "جاء الرئيس. ثم ذهب؟ نعم.", 3),
    ],
)
def test_a_sentence_ends_where_its_language_ends_one(language, text, count):
    found = foreign_grammar.sentences(text, whole(text), foreign_grammar.grammar_of(language))
    assert len(found) == count


def test_what_gave_no_card_says_that_only_structure_was_read():
    text = "Der Minister lehnt den Vertrag ab. Es gab 40 Tote."
    made = reading.read(article(text, "de"))
    assert [card.kind for card in made.cards] == [Kind.FIGURE]
    assert [(one.span.quote(text), one.reason) for one in made.uncarded] == [
        ("Der Minister lehnt den Vertrag ab.", foreign.UNREAD)
    ]


def test_english_is_read_by_its_grammar():
    text = "President Maren Ostrelvane said the talks would go on."
    (card,) = reading.read(article(text, "en")).cards
    assert card.attribution.who == "Maren Ostrelvane"


pieces = st.one_of(
    st.sampled_from(
        [
            "„Wir werden den Vertrag nie unterzeichnen.“ ",
            "Rund 1.200 Menschen kamen am 12. März. ",
            "«Мы не будем это подписывать», — заявил он 12 марта. ",
            "Soit 3,4 milliards d’euros en 2025.\n\n",
            "»",
            "«",
            "„",
            "“",
            "”",
            "\n\n",
            " ",
            "3.",
            "%",
            "١٢",
        ]
    ),
    st.text(max_size=10),
)


@settings(max_examples=120, deadline=None)
@given(st.lists(pieces, max_size=14).map("".join), st.sampled_from(["de", "fr", "ru", "nl", "ja", "ar"]))
def test_every_card_stands_on_its_words_and_every_sentence_is_accounted_for(text, language):
    text = normalised(text) or "\n"
    source = article(text, language)
    made = reading.read(source)
    assert made == reading.read(source)
    for card in made.cards:
        assert card.rule in WORDS and card.engine == reading.ENGINE and 0 < len(card.headline) <= 110
        assert all(0 <= one.start < one.end <= len(text) for one in card.passages)
        assert card.headline.rstrip("…") in " ".join(card.anchor.quote(text).split())
        assert all(any(one.span.holds(figure.span) for one in card.passages) for figure in card.figures)
        assert all(any(one.span.holds(mention.span) for one in card.passages) for mention in card.dates)
    spans = [one.span for card in made.cards for one in card.passages] + [one.span for one in made.uncarded]
    for part in foreign_grammar.sentences(text, source.body, foreign_grammar.grammar_of(language)):
        assert any(part.overlap(span) for span in spans)


@pytest.mark.parametrize("piece", ["„a „", "1.234 ", "12. März ", "«", "a.", "3 Mrd. "])
def test_a_long_line_of_one_thing_is_read_in_time_that_grows_with_its_length(piece, spent):
    def cost(times):
        source = article(normalised(piece * times), "de")
        return spent(lambda: reading.read(source))

    assert cost(16_000) < 60 * max(cost(1_000), 0.004)


def test_passages_beside_a_quotation_are_its_context():
    text = "Am 12. März sagte die Ministerin: „Wir werden nie unterzeichnen.“"
    (card,) = reading.read(article(text, "de")).cards
    assert [one.quote(text) for one in card.passages if one.role is Role.CONTEXT] == [
        "Am 12. März sagte die Ministerin:"
    ]
    assert [one.value for one in card.dates] == ["2026-03-12"]
