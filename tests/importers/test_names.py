"""Which of the names on a page are its outlet's and its authors', and which only stand where names do."""

import pytest

from readahead.importers import Source, names, read


@pytest.mark.parametrize(
    ("title", "outlet", "left"),
    [
        ("Talks resume - Gazette", "Gazette.co.uk", "Talks resume"),
        ("Talks resume | HarrowPost.com", "Harrow Post", "Talks resume"),
        ("Harrow Post | Talks resume", "Harrow Post", "Talks resume"),
        ("Talks resume - HARROW Newsdesk", "Harrow", "Talks resume"),
        ("会談が再開：河川新聞", "河川新聞社", "会談が再開"),
        (
            "Talks resume - Harrow runs out of patience",
            "Harrow",
            "Talks resume - Harrow runs out of patience",
        ),
        ("Talks resume - a river in doubt", "Harrow Post", "Talks resume - a river in doubt"),
        ("Harrow Post", "Harrow Post", "Harrow Post"),
        ("Talks resume - The Harrow Post", "Harrow Post", "Talks resume"),
        ("Time - the great healer", "Time", "Time - the great healer"),
        ("Talks - resume", "", "Talks - resume"),
        ("| - |", "|", "| - |"),
        ("Sky on fire | Sky Sports", "Sky", "Sky on fire"),
        # only whole words name an outlet, and only it
        ("Storm hits coast – Sunday", "The Sun", "Storm hits coast – Sunday"),
        ("How we rest - Timeless advice", "Time", "How we rest - Timeless advice"),
        ("Where to go - Time Out", "Time", "Where to go - Time Out"),
        ("No trains today - Metro strike", "Metro", "No trains today - Metro strike"),
        ("An old idea - Nationalism", "The Nation", "An old idea - Nationalism"),
        ("Calls grow | Independent inquiry", "The Independent", "Calls grow | Independent inquiry"),
        ("Was kommt – Weltkrise", "Welt", "Was kommt – Weltkrise"),
        ("Council votes – Harrow", "Harrow Post", "Council votes – Harrow"),
        ("Who makes it — Apple", "Apple News", "Who makes it — Apple"),
        ("Nature - Why We Need It", "Nature", "Nature - Why We Need It"),
        ("Nature | Why We Need It", "Nature", "Why We Need It"),
        ("Harrow Post | ", "Harrow Post", "Harrow Post | "),
    ],
)
def test_the_outlet_is_cut_from_a_title_however_it_is_spelt(title, outlet, left):
    assert names.without(outlet, title) == left


@pytest.mark.parametrize(
    ("byline", "kept", "guessed"),
    [
        ("Ada Lorn, Tomas Vey", "Ada Lorn, Tomas Vey", "Ada Lorn, Tomas Vey"),
        ("By Ada Lorn, Harrow Post", "Ada Lorn", "Ada Lorn"),
        ("Ada Lorn, harrowpost.example.com", "Ada Lorn", "Ada Lorn"),
        ("Ada Lorn, Apr", "Ada Lorn", "Ada Lorn"),
        ("Ada Lorn Senior Washington Correspondent", "Ada Lorn", "Ada Lorn"),
        ("Alejandro de la Vega", "Alejandro de la Vega", "Alejandro de la Vega"),
        ("J.Lorn, A.B.Lorn", "J.Lorn, A.B.Lorn", ""),
        ("Ada Lorn, Tomas Vey, and Dana A. Lorn", "Ada Lorn, Tomas Vey, and Dana A. Lorn", None),
        ("Ada Lorn and Tomas Vey, Harrow Post", "Ada Lorn, Tomas Vey", None),
        ("Health and Safety Desk", "Health and Safety Desk", "Health and Safety Desk"),
        ("Dana A. Lorn", "Dana A. Lorn", "Dana A. Lorn"),
        ("ADA LORN", "ADA LORN", "ADA LORN"),
        ("严玉洁", "严玉洁", "严玉洁"),
        ("lornada", "lornada", ""),
        ("Reuters Staff", "Reuters Staff", "Reuters Staff"),
        ("Ada Lorn, Foreign Editor", "Ada Lorn, Foreign Editor", "Ada Lorn, Foreign Editor"),
        ("Submitted", "Submitted", ""),
        ("Account You're logged", "Account You're logged", ""),
        ("www.harrow.example", "", ""),
        ("", "", ""),
    ],
)
def test_only_people_are_authors_and_a_guess_has_to_look_like_one(byline, kept, guessed):
    assert names.authors(byline, outlet="HarrowPost.com", is_guessed=False) == kept
    assert names.authors(byline, outlet="HarrowPost.com", is_guessed=True) == (
        kept if guessed is None else guessed
    )


@pytest.mark.parametrize(
    ("byline", "outlet"),
    [
        ("Sunita Rao", "The Sun"),
        ("Sunny Hundal, Ada Lorn", "The Sun"),
        ("Sky Ferreira", "Sky"),
        ("Foxton Hall", "Fox"),
        ("Ada Lorn", "Ada Lorn"),
        ("Ada Lorn", "Ada Lorn's Blog"),
        ("Ada Lorn", "adalorn.com"),
        ("May", "Harrow Post"),
        ("J.smith", "Harrow Post"),
        ("ada.lorn", "Harrow Post"),
        ("Par Holmgren", "Harrow Post"),
        ("Par Anders Holmgren", "Harrow Post"),
        ("von Trier, Lars", "Harrow Post"),
        ("Por Favor", "Harrow Post"),
        ("Ada Lorn, World Affairs Editor", "Harrow Post"),
        ("World Bank Staff", "Harrow Post"),
        ("Иван Петров и Анна Орлова", "Harrow Post"),
        ("María José García y Luis Pérez", "Harrow Post"),
    ],
)
def test_a_stated_author_is_left_as_written(byline, outlet):
    assert names.authors(byline, outlet=outlet, is_guessed=False) == byline


@pytest.mark.parametrize(
    ("byline", "kept"),
    [
        ("Иван Петров и Анна Орлова", "Иван Петров и Анна Орлова"),
        ("María José García y Luis Pérez", "María José García y Luis Pérez"),
        ("José Ortega y Gasset", "José Ortega y Gasset"),
        ("d'Arcy Wentworth", "d'Arcy Wentworth"),
        ("Von Ada Lorn", "Ada Lorn"),
        ("Par Ada Lorn, Harrow Post", "Ada Lorn"),
        ("Par Holmgren", "Par Holmgren"),
        ("Ben Orr, 12 May 2025", "Ben Orr"),
        ("Ada Lorn, May", "Ada Lorn"),
        ("Ada Lorn and Associated Press", "Ada Lorn"),
        ("Ada Lorn and Reuters", "Ada Lorn"),
        ("Harrow Post", ""),
        ("Harrow Post Sport", ""),
    ],
)
def test_a_guessed_author_is_found_among_other_words(byline, kept):
    assert names.authors(byline, outlet="Harrow Post", is_guessed=True) == kept


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Harrow Post", "Harrow Post"),
        ("harrow.example", "harrow.example"),
        ("Talks resume", ""),
        ("PM | Duration: 3min", ""),
        ("A long line that stands in no masthead", ""),
    ],
)
def test_a_guessed_outlet_is_a_name(words, told):
    assert names.outlet(words, title="Talks resume") == told


@pytest.mark.parametrize(
    ("title", "heading", "kept"),
    [
        ("Talks resume in Harrow - News - Harrow Post", "Talks resume in Harrow", "Talks resume in Harrow"),
        ("川沿いの会談が再開-河川新聞網", "川沿いの会談が再開", "川沿いの会談が再開"),
        (
            "Talks resume in Harrow: minister stays away",
            "Harrow Post",
            "Talks resume in Harrow: minister stays away",
        ),
        ("Harrow Post - Talks resume", "Harrow Post", "Harrow Post - Talks resume"),
        ("Talks resume in Harrowgate", "Talks resume in Harrow", "Talks resume in Harrowgate"),
        ("Talks resume in Harrow", "Talks resume in Harrow", "Talks resume in Harrow"),
    ],
)
def test_a_title_ends_where_the_heading_of_its_page_does(title, heading, kept):
    assert names.as_headed(title, ["Menu", heading]) == kept


def test_a_page_is_called_as_it_is_headed():
    words = "<p>The talks resumed on Monday, the road office said, and all sides came to the table.</p>" * 5
    page = f"<html><head><title>Talks resume in Harrow - Service - HP</title></head><body><article><h1>Talks resume\n in Harrow</h1>{words}</article></body></html>"
    assert read(Source("a.html", page.encode())).title == "Talks resume in Harrow"
