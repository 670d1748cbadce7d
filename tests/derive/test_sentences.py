"""Sentences are split where a reader would stop."""

import pytest

from readahead.derive import sentences
from readahead.model.passage import Span


def split(text: str) -> list[str]:
    return [span.quote(text) for span in sentences.split(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The talks ended. Nobody spoke.", ["The talks ended.", "Nobody spoke."]),
        ("The site News.Az wrote it. So did others.", ["The site News.Az wrote it.", "So did others."]),
        ("Mr. Oden met Gen. Tarl. They shook hands.", ["Mr. Oden met Gen. Tarl.", "They shook hands."]),
        ("He left the U.S. for Westmark.", ["He left the U.S. for Westmark."]),
        ("He left the U.S. The talks failed.", ["He left the U.S.", "The talks failed."]),
        ("J. P. Orrin spoke at 5 p.m. and left.", ["J. P. Orrin spoke at 5 p.m. and left."]),
        ("It rose 3.5 percent. It fell later.", ["It rose 3.5 percent.", "It fell later."]),
        ("“Stop.” She left.", ["“Stop.”", "She left."]),
        ("“Why now?” he asked. Nobody knew.", ["“Why now?” he asked.", "Nobody knew."]),
        ("It was late. i went home.", ["It was late.", "i went home."]),
        ("Wait… what? Yes!", ["Wait… what?", "Yes!"]),
        ("A heading\n\nA sentence here.", ["A heading", "A sentence here."]),
        ("A heading\nA sentence stands under it.", ["A heading", "A sentence stands under it."]),
        (
            "This line was wrapped by an editor at some width\nand goes on here.",
            ["This line was wrapped by an editor at some width\nand goes on here."],
        ),
        ("The old harbour of the\nHigh Council is shut.", ["The old harbour of the\nHigh Council is shut."]),
        ("In the harbour of Varl,\nOruma spoke.", ["In the harbour of Varl,\nOruma spoke."]),
        ("The old harbour\nThe High Council sat.", ["The old harbour", "The High Council sat."]),
        ("", []),
        (" \n\t ", []),
    ],
)
def test_a_sentence_ends_where_a_reader_stops(text: str, expected: list[str]) -> None:
    assert split(text) == expected


def test_a_stretch_is_split_at_its_own_places() -> None:
    text = "Title line\n\nOne is here. Two is here."
    assert sentences.split(text, Span(12, len(text))) == (Span(12, 24), Span(25, 37))


TRICKY = [
    "“Why now?” Hughes asked.| Nobody knew.",
    "“Why now?” the minister asked.| Nobody knew.",
    "“Stop!” the guard shouted.| They ran.",
    "“Are we safe?” Mayor Ana Lopez said at the hearing.| Nobody answered.",
    "“Are we safe?”| The mayor said she did not know.",
    "“Who is next?” asked the king.",
    "He works for Acme Inc.| The firm is small.",
    "He works for Acme Inc. in Ohio.",
    "He met Sen. Reed and Rep. Hall in Tampa, Fla., on Monday.",
    "The storm hit Tampa, Fla.| The city flooded.",
    "He lives in Tampa, Fla. and works there.",
    "The talks began at 9 a.m.| They ended at noon.",
    "The talks began at 9 a.m. Monday in Paris.",
    "The talks began at 9 a.m. EST and ended.",
    "It rose at 4 p.m. Paris time.",
    "He left the U.S.| He never came back.",
    "The U.S. Senate voted.| It was late.",
    "The U.S. House of Representatives voted.",
    "The U.S. and Iran met.",
    "Plan B.| The council said so.",
    "J. R. Smith spoke.| So did A. B. Jones.",
    "George W. Bush won.",
    "He said: “We lost.| We will try again.”| She left.",
    "“We lost,” he said.| “We will try again.”",
    "“We lost.”| “We won.”",
    "(The firm denied it.)| Nobody else spoke.",
    "He won (see p. 12).| She lost.",
    "Prices rose 3.5 pct.| Wages fell.",
    "1,200 people fled.| 300 stayed.",
    "They fled.| 300 people stayed.",
    "It ended in 2019.| 2020 was worse.",
    "The rate is 3.| 5 is too high.",
    "He bought an iPhone.| iPhone sales rose.",
    "Sales fell.| eBay shares rose.",
    "Wait ... what is this?",
    "“I was ... tired,” he said.",
    "The deal failed...| The markets fell.",
    "He asked No. 10 for help.| No answer came.",
    "The No. 2 official left.",
    "St. Petersburg and Mt. Fuji are far.| Ft. Hood is near.",
    "Lt. Col. Hale and Sgt. Orr spoke.",
    "The case, Smith v. Jones, ended.",
    "Gov. Brown signed.| Gov. Hill did not.",
    "It was Jan. 5.| Nobody came.",
    "It was on Sept. 11 that it fell.",
    "It closed in Sept.| The town was empty.",
    "It has cats, dogs, etc.| They eat.",
    "It has cats, dogs, etc. and birds.",
    "The U.N. Security Council met.| The U.N. said so.",
    "Yahoo! shares fell.| Google rose.",
    "He lives in Washington, D.C.| She lives in L.A.| They met.",
    "He lives in Washington, D.C. with her.",
    "The group (a.k.a. The Base) fled.",
    "See News.Az for more.| So it goes.",
    "Dr. No is a film.| Mr. T. is an actor.",
    "He said, “I will go.”| Then he left.",
    "“Will you go?” she asked.| “No.”",
    "The price was $5.| That was low.",
    "He arrived at 5.30 p.m. on Friday.| All was calm.",
    "The “war on terror.”| It failed.",
    "The firm's CEO, J.P. Morgan Jr., left.",
    "Vol. 3, pp. 12-15, is lost.",
    "The trial of Maj. Gen. Abu al-Hol began.",
    "1. Open the door.| 2. Close it.",
    "The vote is on Jan. 5 vs. Feb. 6 before.",
    "He was born c. 1900 in Paris.",
    "The temperature was -5 C.| It was cold.",
    "The report said (in part): “It failed.”| Others agreed.",
    "It failed [sic].| Others agreed.",
    "“It failed”.| Others agreed.",
    "‘It failed.’| Others agreed.",
    "He said the “end is near!”| Others agreed.",
    "He is an M.D. and a Ph.D. student.| She is a Ph.D.| The two met.",
    "The U.S.-led force left.",
    "Who did it?!| Nobody knows.",
    "“No, no, no!” Mr. Hill wrote.| He left.",
    "“Is it over?” he said.| “Yes.”",
    "The army denied it.*| The rebels did not.",
    "Mrs. Hill vs. The State ended.",
    "They said so (AP).| The rest is known.",
    "He said so. . . .| The rest is known.",
    "“Really?” says Ms. Hill, 40.",
    "Brig. Gen. Hill said so.",
    "Mr. and Mrs. Hill left.",
    "Rev. Hill et al. said so.",
    "The council said no.| Hill said yes.",
    "It is a place of art.| Hill painted it.",
    "RENO, Nev. (AP) — The polls closed.",
    "It took 20 sec.| Hill was first.",
    "ST. LOUIS, MO. (AP) — The polls closed.",
    "“Too late?”| He wrote so on Monday.",
    "Aid Trucks Reach the North of the Strip After Nine Weeks of Siege|\nThe first trucks came through the gate on Monday, drivers said.",
    "It fell at 5 p.m. ET and rose.",
    "It fell at 5 p.m. (1700 GMT) on Friday.",
    "It is open 9 a.m. - 5 p.m. on Fridays.",
    "It fell at 9 a.m. 20 March was quiet.",
    "It fell at 9 a.m.| 12 people fled.",
    "They fled.| al-Shabab took the town.",
    "He waited on Main St.| The bus was late.",
]


@pytest.mark.parametrize("marked", TRICKY)
def test_abbreviations_quotations_and_numbers_do_not_mislead(marked: str) -> None:
    assert split(marked.replace("|", "")) == [part.strip() for part in marked.split("|")]


def test_a_lost_space_does_not_join_two_sentences() -> None:
    assert split("They left the town.The gates were shut.") == ["They left the town.", "The gates were shut."]
    assert split("The site News.The wrote it.") == ["The site News.The wrote it."]
    assert split("It cost the U.S.The end.") == ["It cost the U.S.The end."]
