"""Lists of references as reference managers write them: an abstract is an article, an entry without one is counted."""

import json
from datetime import date

import pytest

from readahead import importers
from readahead.importers import Given, Several, Source
from readahead.model.article import Article, Origin
from readahead.model.errors import DamagedSource, NoArticleFound, NoTextInEntries

FIRST = "The bridge at Lorn has closed, and 50% of the lorries go by the upper valley road, the office said."
SECOND = "It is to open again in spring, when the piers are mended."

JABREF = r"""% Encoding: UTF-8

@String{courier = "Lorn Courier"}

@Article{Brun2026,
  author       = {Brun, Ada and Jos{\'e} de la Cruz and {Road Office of Lorn} and others},
  title        = {The {B}ridge at {L}orn \& the {\"U}pper Road --- ``closed''},
  journaltitle = courier,
  date         = {2026-03-02},
  abstract     = {The bridge at Lorn has closed, and 50% of the lorries go by the \emph{upper} valley road,
                  the office said.

                  It is to open again in spring, when the piers are mended.},
  url          = {https://example.org/a_b%20c},
  file         = {:Brun2026.pdf:PDF},
}

@Article{Brun2026,
  title = {The same key}, journal = {Nature}, year = 2025, month = mar, day = 4, title = {again},
  abstract = {It costs \$5 million~and \href{https://example.org}{more} is \textquotedblleft needed\textquotedblright.},
  doi = {10.1000/xyz123},
}

@book{Ost2020, author = {Cy Ost}, title = {Bridges}, year = {2020}}

@misc{broken, title = {never closed
@online{Last, title = {Last}, abstract = {It opens.}, date = {2025}}

@Comment{jabref-meta: databaseType:biblatex;}
"""

ZOTERO_RIS = f"""TY  - NEWS
TI  - Bridge at Lorn closed
AU  - Brun, Ada
AU  - Lund, Bo, Jr.
T2  - The Guardian
AB  - {FIRST}
{SECOND}
DA  - 2026/03/02/
PY  - 2026
UR  - https://example.org/1;part=2
LA  - en-GB
SN  - 0261-3077
Y2  - 2026/03/05/09:00:00
ER  -

TY  - JOUR
T1  - An entry without its end
A1  - Ost, Cy
JO  - Nature
N2  - {SECOND}
Y1  - 2025//
DO  - 10.1000/xyz123

TY  - BOOK
TI  - Bridges
ER  -
"""

ZOTERO_CSL = [
    {
        "id": "http://zotero.org/users/1/items/A",
        "type": "article-newspaper",
        "abstract": f"<jats:p>{FIRST}</jats:p><jats:p>{SECOND}</jats:p>",
        "container-title": "The Guardian",
        "language": "en-GB",
        "title": "Bridge at <i>Lorn</i> closed",
        "URL": "https://example.org/1",
        "author": [
            {"family": "Brun", "given": "Ada"},
            {"family": "Gogh", "given": "Bo", "non-dropping-particle": "van"},
            {"literal": "Road Office"},
        ],
        "accessed": {"date-parts": [["2026", 3, 5]]},
        "issued": {"date-parts": [["2026", 3, 2]]},
    },
    {
        "id": "b",
        "type": "article-journal",
        "title": ["Second"],
        "abstract": SECOND,
        "issued": {"date-parts": [[2025, 3]]},
    },
    {"id": "c", "type": "book", "title": "Bridges"},
    "no item",
]


def read(words: str | bytes, name: str, **given: object) -> Several:
    data = words.encode() if isinstance(words, str) else words
    return importers.read_all(Source(name, data), Given(**given), today=date(2026, 3, 10))  # type: ignore[arg-type]


def told(article: Article) -> tuple[str, str, str, date | None, str]:
    return article.title, article.outlet, article.byline, article.published, article.address


def test_a_list_of_jabref_gives_its_abstracts_without_latex():
    found = read(JABREF, "refs.bib")
    bridge, same, last = found.articles
    assert bridge.text == f"{FIRST}\n\n{SECOND}"
    assert told(bridge) == (
        *("The Bridge at Lorn & the Üpper Road — “closed”", "Lorn Courier"),
        *(
            "Ada Brun, José de la Cruz and Road Office of Lorn",
            date(2026, 3, 2),
            "https://example.org/a_b%20c",
        ),
    )
    assert {origin for _, origin in bridge.origins} == {Origin.STATED}
    assert same.text == "It costs $5 million and more is “needed”."
    assert told(same) == (
        *("The same key", "Nature", "", date(2025, 3, 4)),
        "https://doi.org/10.1000/xyz123",
    )
    assert (last.title, last.published) == ("Last", None)
    assert found.left_out == "refs.bib: 1 of its 4 entries gave no text and was left out."


def test_ris_of_zotero_gives_its_abstracts_and_no_record_is_mixed_with_the_next():
    found = read(ZOTERO_RIS, "refs.ris")
    bridge, second = found.articles
    assert bridge.text == f"{FIRST}\n{SECOND}"
    assert told(bridge) == (
        *("Bridge at Lorn closed", "The Guardian", "Ada Brun and Bo Lund, Jr."),
        *(date(2026, 3, 2), "https://example.org/1;part=2"),
    )
    assert told(second) == (
        *("An entry without its end", "Nature", "Cy Ost", None),
        "https://doi.org/10.1000/xyz123",
    )
    assert found.left_out == "refs.ris: 1 of its 3 entries gave no text and was left out."


def test_ris_with_one_space_before_the_dash_is_read():
    words = f"TY - NEWS\r\nTI - Bridge at Lorn closed\r\nAB - {FIRST}\r\nER - \r\n"
    assert read(words, "refs.ris").articles[0].text == FIRST


@pytest.mark.parametrize("shape", ["list", "items", "one"])
def test_csl_json_gives_its_abstracts(shape):
    whole = {"list": ZOTERO_CSL, "items": {"items": ZOTERO_CSL}, "one": ZOTERO_CSL[0]}[shape]
    found = read(json.dumps(whole), "refs.json")
    bridge = found.articles[0]
    assert bridge.text == f"{FIRST}\n\n{SECOND}"
    assert told(bridge) == (
        *("Bridge at Lorn closed", "The Guardian", "Ada Brun, Bo van Gogh and Road Office"),
        *(date(2026, 3, 2), "https://example.org/1"),
    )
    if shape != "one":
        assert (found.articles[1].title, found.articles[1].published) == ("Second", None)
        assert found.left_out == "refs.json: 1 of its 3 entries gave no text and was left out."


@pytest.mark.parametrize(
    "shape", [lambda items: [{"key": "A", "data": one} for one in items], lambda items: {"items": items}]
)
def test_zoteros_own_items_give_their_abstracts(shape):
    items = [
        {
            "itemType": "newspaperArticle",
            "title": "Bridge at <i>Lorn</i> closed",
            "creators": [
                {"creatorType": "author", "firstName": "Ada", "lastName": "Brun"},
                {"creatorType": "editor", "firstName": "Bo", "lastName": "Gogh"},
                {"creatorType": "author", "name": "Road Office"},
                {"creatorType": "author"},
                "nobody",
            ],
            "abstractNote": FIRST,
            "publicationTitle": "The Guardian",
            "date": "2026-03-02",
            "url": "https://example.org/1",
        },
        {"itemType": "book", "title": "Bridges"},
        {"itemType": "attachment", "filename": "a.pdf"},
    ]
    found = read(json.dumps(shape(items)), "refs.json")
    (bridge,) = found.articles
    assert bridge.text == FIRST
    assert told(bridge) == (
        *("Bridge at Lorn closed", "The Guardian", "Ada Brun and Road Office"),
        *(date(2026, 3, 2), "https://example.org/1"),
    )
    assert found.left_out == "refs.json: 1 of its 2 entries gave no text and was left out."


@pytest.mark.parametrize("words", [JABREF.partition("\n\n")[2], ZOTERO_RIS, json.dumps(ZOTERO_CSL)])
def test_a_list_is_known_by_its_first_bytes(words):
    assert read(f"\ufeff\n{words}", "download").articles


def test_a_list_in_another_encoding_is_read():
    words = "@article{a, title={Brücke bei Lorn gesperrt}, author={Öst, Jörg}, abstract={Die Brücke über die Lorn ist gesperrt.}}"
    article = read(words.encode("cp1252"), "refs.bib").articles[0]
    assert (article.title, article.byline) == ("Brücke bei Lorn gesperrt", "Jörg Öst")


@pytest.mark.parametrize(
    ("name", "words", "fault"),
    [
        ("refs.bib", "@book{a, title={Bridges}}\n@book{b, title={More}}", NoTextInEntries),
        ("refs.bib", "no list at all", NoArticleFound),
        ("refs.bib", "@article{a, title={" + "{" * 50_000, NoArticleFound),
        ("refs.ris", "TY  - BOOK\nTI  - Bridges\nER  - \n", NoTextInEntries),
        ("refs.json", '[{"type": "book", "title": "Bridges"}]', NoTextInEntries),
        ("refs.json", "[1, 2, 3]", NoArticleFound),
        ("refs.json", '[{"type": "book", "title"', DamagedSource),
        ("refs.json", "[" * 100_000, DamagedSource),
        ("refs.json", f"[{'9' * 100_000}]", DamagedSource),
    ],
)
def test_a_list_without_text_is_one_sentence(name, words, fault):
    with pytest.raises(fault) as refused:
        read(words, name)
    assert str(refused.value).startswith(f"{name}: ") and str(refused.value).endswith(".")


def test_what_no_latex_reader_takes_keeps_its_words():
    words = "@misc{a, title={T}, abstract={Costs \\$5 and {{{ \\frac{1}{ \\end{x} open" + "}" * 8 + "}"
    assert "Costs" in read(words, "refs.bib").articles[0].text


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2026 Mar 02", date(2026, 3, 2)),
        ("2026/3/2", date(2026, 3, 2)),
        ("2 March 2026", date(2026, 3, 2)),
        ("2026/03//", None),
        ("2026", None),
        ("Winter 2026", None),
        ("2027/03/02", None),
        ("1899/03/02", None),
    ],
)
def test_a_record_is_dated_by_a_whole_day_only(written, day):
    words = f"TY  - NEWS\nTI  - T\nJF  - The Guardian\nJO  - Guard.\nAB  - {FIRST}\nDA  - {written}\nER  - \n"
    article = read(words, "refs.ris").articles[0]
    assert (article.published, article.outlet) == (day, "The Guardian")


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("year = 2026, month = mar, day = 2", date(2026, 3, 2)),
        ("year = {2026}, month = {#mar#}, day = {2}", date(2026, 3, 2)),
        ("year = {2026}, month = {March}, day = {2}", date(2026, 3, 2)),
        ("year = {2026}, month = {3}, day = {2}", date(2026, 3, 2)),
        ("date = {2026-03-02/2026-03-05}", date(2026, 3, 2)),
        ("year = {2026}, month = mar", None),
        ("date = {2026-03}", None),
        ("year = {in press}", None),
    ],
)
def test_an_entry_is_dated_by_a_whole_day_only(written, day):
    words = f"@article{{a, title={{T}}, abstract={{It opens.}}, {written}}}"
    assert read(words, "refs.bib").articles[0].published == day
