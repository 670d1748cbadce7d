"""Who wrote it: lines with By and its kin, closing credits, and sentences that begin with By."""

import pytest

from readahead.importers.bylines import byline, credit


@pytest.mark.parametrize(
    ("line", "names", "agency"),
    [
        ("By Ada Lorn, Cape Town", "Ada Lorn", ""),
        ("By Ada Lorn and Tomas Vey, New York", "Ada Lorn and Tomas Vey", ""),
        ("By Ada Lorn, Tomas Vey", "Ada Lorn, Tomas Vey", ""),
        ("By Ada Lorn", "Ada Lorn", ""),
        ("By Ada Lorn and Tomas Vey", "Ada Lorn and Tomas Vey", ""),
        ("By Ada Lorn, Tomas Vey and Ira Sol", "Ada Lorn, Tomas Vey and Ira Sol", ""),
        ("BY ADA LORN", "ADA LORN", ""),
        ("by Ada Lorn", "Ada Lorn", ""),
        ("Written by Ada Lorn", "Ada Lorn", ""),
        ("By Ada Lorn, Associated Press", "Ada Lorn", "AP"),
        ("By Ada Lorn | Reuters", "Ada Lorn", "Reuters"),
        ("By Ada Lorn in Vellin", "Ada Lorn", ""),
        ("By Ada Lorn, Vellin", "Ada Lorn", ""),
        ("By Ada Lorn, BBC News", "Ada Lorn", ""),
        ("By Ada Lorn · March 4, 2031", "Ada Lorn", ""),
        ("By Ada LornMarch 4, 2031", "Ada Lorn", ""),
        ("By Ada LornPublished March 4, 2031", "Ada Lorn", ""),
        ("By Ada Lorn - March 4, 2031 10:15", "Ada Lorn", ""),
        ("By Ada Lorn, Senior Correspondent", "Ada Lorn", ""),
        ("By J.R. van der Vey", "J.R. van der Vey", ""),
        ("By Jean-Luc O'Lorn", "Jean-Luc O'Lorn", ""),
        ("By AFP", "", "AFP"),
        ("By Reuters", "", "Reuters"),
        ("By The Associated Press", "", "AP"),
        ("By Agence France-Presse in Paris", "", "AFP"),
        ("By Staff Reporter", "Staff Reporter", ""),
        ("By our correspondent", "our correspondent", ""),
        ("Von Ada Lorn und Tomas Vey", "Ada Lorn und Tomas Vey", ""),
        ("Par Ada Lorn et Tomas Vey", "Ada Lorn et Tomas Vey", ""),
        ("Por Ada Lorn y Tomas Vey", "Ada Lorn y Tomas Vey", ""),
        ("Por Ada Lorn e Tomas Vey", "Ada Lorn e Tomas Vey", ""),
        ("Di Ada Lorn", "Ada Lorn", ""),
        ("Door Ada Lorn en Tomas Vey", "Ada Lorn en Tomas Vey", ""),
        ("Автор: Иван Лорн", "Иван Лорн", ""),
    ],
)
def test_a_byline_names_people_and_agencies(line, names, agency):
    found = byline(line)
    assert found is not None
    assert (found.names, found.agency) == (names, agency)


@pytest.mark.parametrize(
    "line",
    [
        "By Monday the talks had failed.",
        "By the end of the week the talks had failed.",
        "By contrast, Harrow refused.",
        "By March 2031 all was over",
        "By Ada Lorn's account the talks had failed.",
        "By then it was over.",
        "By",
        "Bystanders saw the minister leave.",
        "Von der Leyen said no.",
        "By Ada Lorn, they say",
        "Por fin",
        "Di " + "Ada " * 100,
    ],
)
def test_a_sentence_that_begins_with_by_is_no_byline(line):
    assert byline(line) is None


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Reporting by Ada Lorn; Editing by Tomas Vey", "Ada Lorn"),
        ("(Reporting by Ada Lorn and Ira Sol; Editing by Tomas Vey)", "Ada Lorn and Ira Sol"),
        (
            "Reporting by Ada Lorn in Vellin and Ira Sol in Harrow; writing by Tomas Vey",
            "Ada Lorn and Ira Sol",
        ),
        ("Reporting by Ada Lorn.", "Ada Lorn"),
        ("Reporting by the committee was late.", ""),
        ("Ada Lorn was reporting by telephone", ""),
    ],
)
def test_a_closing_credit_names_the_reporters(line, names):
    assert credit(line) == names
