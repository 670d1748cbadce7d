"""Names: persons with their offices, organisations, places, and what a people belongs to."""

import itertools
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readahead.derive import entities
from readahead.model.card import Entity, EntityKind
from readahead.model.passage import Span

PERSON, ORGANISATION, PLACE = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE


def _found(text: str, kind: EntityKind) -> list[Entity]:
    return [one for one in entities.find(text) if one.kind is kind]


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("Norwegian Foreign Minister Jonas Lie arrived.", "Jonas Lie", "Norwegian Foreign Minister"),
        ("U.S. Secretary of State Anna Lind spoke.", "Anna Lind", "U.S. Secretary of State"),
        ("President Kwame Obeng spoke.", "Kwame Obeng", "President"),
        ("Minister of Defence Anna Lind spoke.", "Anna Lind", "Minister of Defence"),
        ("Foreign Ministry spokesman Tarek Haddad spoke.", "Tarek Haddad", "Foreign Ministry spokesman"),
        ("The Norwegian defence minister Jonas Lie spoke.", "Jonas Lie", "Norwegian defence minister"),
        ("Mr. Obeng spoke.", "Obeng", "Mr."),
        ("Gen. Maria Ruiz spoke.", "Maria Ruiz", "Gen."),
        ("Then Maria Ruiz spoke.", "Maria Ruiz", ""),
        ("Then Maria de la Cruz spoke.", "Maria de la Cruz", ""),
        ("Then J. B. Obeng spoke.", "J. B. Obeng", ""),
        ("Then Mowat Quill, 44, spoke.", "Mowat Quill", ""),
        ("Then Mowat Quill said no.", "Mowat Quill", ""),
    ],
)
def test_a_person_is_named_without_the_office_and_keeps_it(text: str, name: str, title: str) -> None:
    (found,) = _found(text, PERSON)
    assert (found.span.quote(text), found.name, found.title) == (name, name, title)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He works for the Ministry of Health in town.", "Ministry of Health"),
        ("The River Commission met.", "River Commission"),
        ("He left the University of Tromsø.", "University of Tromsø"),
        ("The NATO council met.", "NATO"),
        ("The U.N. Security Council met.", "U.N. Security Council"),
        ("The Palestinian Authority objected.", "Palestinian Authority"),
        ("Members of the Varg militia fled.", "Varg"),
        ("The group Ansari fled.", "Ansari"),
        ("Hamas objected.", "Hamas"),
        ("He joined Quill & Sons there.", "Quill & Sons"),
        ("They beat the Otters at home.", "Otters"),
    ],
)
def test_an_organisation_is_known_by_its_words_or_its_company(text: str, name: str) -> None:
    assert [one.name for one in _found(text, ORGANISATION)] == [name]


@pytest.mark.parametrize(
    ("text", "quote", "name"),
    [
        ("They met in Norway.", "Norway", "Norway"),
        ("Norwegian troops left.", "Norwegian", "Norway"),
        ("The Norwegians left.", "Norwegians", "Norway"),
        ("They left for New Zealand at last.", "New Zealand", "New Zealand"),
        ("They met near Skarrow.", "Skarrow", "Skarrow"),
        ("They crossed the Orlune River.", "Orlune River", "Orlune River"),
        ("They met in Dar es Salaam.", "Dar es Salaam", "Dar es Salaam"),
        ("U.S. troops left.", "U.S.", "United States"),
        ("They left Skarrow, Norway at dawn.", "Skarrow", "Skarrow"),
        ("The Mayor of Skarrow spoke.", "Skarrow", "Skarrow"),
        ("They fled to Trinidad and Tobago.", "Trinidad and Tobago", "Trinidad and Tobago"),
    ],
)
def test_a_place_is_known_and_a_people_stands_for_its_country(text: str, quote: str, name: str) -> None:
    found = _found(text, PLACE)[0]
    assert (found.span.quote(text), found.name) == (quote, name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Coastal Coach Lena Orrin resigned.", "Lena Orrin"),
        ("They met Kenya Ambassador Lena Orrin there.", "Lena Orrin"),
        ("Lena Orrin Backs Harbour Plan", "Lena Orrin"),
        ("He met Tung Chee-hwa there.", "Tung Chee-hwa"),
        ("Mr Obeng spoke.", "Obeng"),
        ("Then Yeltsin spoke.", "Yeltsin"),
    ],
)
def test_a_person_is_cut_out_of_what_stands_beside_the_name(text: str, name: str) -> None:
    assert [one.name for one in _found(text, PERSON)] == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Quillan Industries Inc fell. Analysts like Quillan.", ["Quillan Industries Inc", "Quillan"]),
        ("The Norwegian Dock Union met. Later the Union left.", ["Norwegian Dock Union", "Union"]),
        ("They joined the Securities and Ports Commission.", ["Securities and Ports Commission"]),
        ("Orlune, which runs ferries, said its profit fell. Orlune shares rose.", ["Orlune", "Orlune"]),
    ],
)
def test_a_body_is_known_again_by_its_short_name(text: str, names: list[str]) -> None:
    assert [one.name for one in _found(text, ORGANISATION)] == names


@pytest.mark.parametrize(
    "text",
    [
        "They won the World Cup.",
        "A Moslem cleric spoke.",
        "He sold a Paris-based firm.",
        "They watched the Eastern Conference.",
        "Traders were nervous.",
        "I've seen it.",
    ],
)
def test_a_cup_a_faith_and_a_compound_name_nobody(text: str) -> None:
    assert entities.find(text) == ()


def test_a_headline_in_capitals_has_the_fullest_name_of_the_article() -> None:
    text = "LIE LEAVES OSLO FOR TALKS\n\nForeign Minister Jonas Lie left on Monday."
    assert [(one.span.quote(text), one.name, one.title) for one in entities.find(text)] == [
        ("LIE", "Jonas Lie", "Foreign Minister"),
        ("OSLO", "Oslo", ""),
        ("Jonas Lie", "Jonas Lie", "Foreign Minister"),
    ]


@pytest.mark.parametrize(
    "words",
    ["Alpha Beta ", "ALPHA BETA 1 2 3 4\n", "Oslo 1 Bergen 2 league match ", "St. ", "X of the Y for "],
)
def test_ten_times_the_text_takes_about_ten_times_as_long(
    words: str, spent: Callable[[Callable[[], object]], float]
) -> None:
    def seconds(count: int) -> float:
        text = words * count
        return spent(lambda: entities.find(text))

    assert seconds(3_000) < 30 * max(0.005, seconds(300))


def test_a_later_surname_has_the_full_name_and_the_office_of_the_first_mention() -> None:
    text = "Norwegian Foreign Minister Jonas Lie arrived. Lie said talks would go on."
    persons = _found(text, PERSON)
    assert [(one.name, one.title) for one in persons] == [("Jonas Lie", "Norwegian Foreign Minister")] * 2
    assert persons[1].span.quote(text) == "Lie"


def test_a_country_in_an_office_is_a_name_of_its_own() -> None:
    assert [one.name for one in _found("Norwegian Foreign Minister Jonas Lie arrived.", PLACE)] == ["Norway"]


@pytest.mark.parametrize(
    "text",
    ["It rained.", "On Monday they met.", "However, talks went on.", "In May he left.", "I saw it.", ""],
)
def test_a_capital_alone_makes_no_name(text: str) -> None:
    assert entities.find(text) == ()


@pytest.mark.parametrize(
    ("word", "country"),
    [
        ("Israeli", "Israel"),
        ("Iranians", "Iran"),
        ("Tehran", "Iran"),
        ("Washington", "United States"),
        ("the Kremlin", "Russia"),
        ("Iran’s", "Iran"),
        ("Norway", "Norway"),
        ("table", ""),
        ("", ""),
    ],
)
def test_a_word_belongs_to_a_country_or_to_none(word: str, country: str) -> None:
    assert entities.nationality(word) == country


@pytest.mark.parametrize(
    ("words", "is_office"),
    [
        ("the Israeli leader", True),
        ("prime minister", True),
        ("Foreign Minister", True),
        ("health officials", True),
        ("the table", False),
        ("", False),
    ],
)
def test_words_name_an_office_or_do_not(words: str, is_office: bool) -> None:
    assert entities.is_office(words) is is_office


def test_a_people_the_tables_do_not_know_is_that_of_its_land() -> None:
    found = entities.find("Talks went on in Quorria. Then Quorrian boats left.")
    assert [one.name for one in found] == ["Quorria", "Quorria"]


def test_only_the_body_asked_for_is_read() -> None:
    text = "Norway won. Sweden lost."
    assert [one.name for one in entities.find(text, body=Span(12, len(text)))] == ["Sweden"]


PIECES = st.sampled_from(
    [
        "Minister",
        "of",
        "the",
        "Israeli",
        "Anna",
        "Lind",
        "U.S.",
        "J.",
        "and",
        "bin",
        "’s",
        "Ministry",
        "Mr.",
        "New",
        "in",
        ",",
    ]
)


@given(st.one_of(st.text(), st.lists(PIECES).map(" ".join), st.lists(PIECES).map("".join)))
def test_any_text_gives_names_inside_it_and_always_the_same(text: str) -> None:
    found = entities.find(text)
    assert found == entities.find(text)
    assert all(one.span.end <= len(text) and one.name for one in found)
    assert all(one.span.end <= other.span.start for one, other in itertools.pairwise(found))
