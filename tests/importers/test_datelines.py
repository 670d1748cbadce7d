"""The head of a story: place, day and agency in the forms agencies give them, and sentences that only look so."""

from datetime import date

import pytest

from readahead.importers.datelines import dateline

REST = " The delegations met for a second day, officials said."


@pytest.mark.parametrize(
    ("head", "place", "agency"),
    [
        ("WASHINGTON (AP) -", "WASHINGTON", "AP"),
        ("WASHINGTON (AP) —", "WASHINGTON", "AP"),
        ("KATHMANDU, April 25 (Reuters) -", "KATHMANDU", "Reuters"),
        ("BEIRUT/THE HAGUE, March 7 (Reuters) -", "BEIRUT/THE HAGUE", "Reuters"),
        ("BEIJING, Nov. 17 (Xinhua) --", "BEIJING", "Xinhua"),
        ("MOSCOW, November 17. /TASS/.", "MOSCOW", "TASS"),
        ("Baku, November 17, AZERTAC", "Baku", "AZERTAC"),
        ("BAKU, Azerbaijan, November 17. Trend:", "BAKU, Azerbaijan", "Trend"),
        ("Berlin (dpa) -", "Berlin", "dpa"),
        ("Berlin (dpa/epd) –", "Berlin", "dpa"),
        ("Paris, France (AFP) -", "Paris, France", "AFP"),
        ("PARIS, Nov 17, 2025 (AFP) -", "PARIS", "AFP"),
        ("Paris (AFP) –", "Paris", "AFP"),
        ("KYIV. Nov 17 (Interfax-Ukraine) –", "KYIV", "Interfax-Ukraine"),
        ("MOSCOW. Nov 17 (Interfax) -", "MOSCOW", "Interfax"),
        ("МОСКВА, 17 ноября. /ТАСС/.", "МОСКВА", "TASS"),
        ("ISTANBUL (AA) -", "ISTANBUL", "AA"),
        ("Rome, Nov 17 (ANSA) -", "Rome", "ANSA"),
        ("Madrid, 17 nov (EFE).-", "Madrid", "EFE"),
        ("SAO PAULO, March 3 -", "SAO PAULO", ""),
        ("NEW YORK, March 3 -", "NEW YORK", ""),
        ("ST. LOUIS, March 3 -", "ST. LOUIS", ""),
        ("RAMSEY, N.J., March 3 -", "RAMSEY, N.J.", ""),
        ("WASHINGTON —", "WASHINGTON", ""),
        ("TEL AVIV, Israel —", "TEL AVIV, Israel", ""),
        ("UNITED NATIONS, Nov 17 (Reuters) -", "UNITED NATIONS", "Reuters"),
        ("(Reuters) -", "", "Reuters"),
        ("Nov 17 (Reuters) -", "", "Reuters"),
        ("(ANSA) - ROME, NOV 17 -", "ROME", "ANSA"),
        ("МОСКВА, 17 ноя - РИА Новости.", "МОСКВА", "RIA Novosti"),
        ("New Delhi, Nov 17 (PTI)", "New Delhi", "PTI"),
        ("VELLIN (Basin Wire) -", "VELLIN", "Basin Wire"),
        ("HARROW FORD, March 4 (Basin Wire) --", "HARROW FORD", "Basin Wire"),
        ("SEOUL, 17 Nov (Yonhap) --", "SEOUL", "Yonhap"),
        ("TEHRAN, Nov. 17 (MNA) –", "TEHRAN", "MNA"),
    ],
)
def test_a_dateline_gives_its_place_and_agency(head, place, agency):
    found = dateline(head + REST)
    assert found is not None
    assert (found.place, found.agency) == (place, agency)
    assert (head + REST)[found.end :].strip().startswith(REST.strip()[:10])


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("PARIS, Nov 17, 2025 (AFP) -", date(2025, 11, 17)),
        ("LONDON, 17 November 2025 (Reuters) -", date(2025, 11, 17)),
        ("KATHMANDU, April 25 (Reuters) -", None),
        ("MOSCOW, November 17. /TASS/.", None),
    ],
)
def test_a_day_without_its_year_is_not_given_one(head, day):
    found = dateline(head + REST)
    assert found is not None
    assert found.day == day


@pytest.mark.parametrize(
    "sentence",
    [
        "The minister (left) - who had asked for the meeting - said nothing.",
        "Washington has been pushing to revive momentum.",
        "U.S. President Donald Trump and Israeli Prime Minister Benjamin Netanyahu are set to meet.",
        "Netanyahu - who arrives on Monday - is expected to visit.",
        "Israel's army (IDF) - the largest - withdrew.",
        "BREAKING — The talks have failed.",
        "UPDATE 1 - The talks have failed.",
        "However, progress has been limited.",
        "On Monday, November 17, the council voted.",
        "Monday, November 17 - the council voted.",
        "Hamas (Islamic Resistance) - said no.",
        "",
        "(left) - the minister",
    ],
)
def test_a_sentence_that_only_looks_like_a_dateline_is_none(sentence):
    assert dateline(sentence) is None


@pytest.mark.parametrize("mark", ["EXERCISE", "RETOLD", "EXCLUSIVE", "OPINION", "NOTE"])
def test_a_mark_before_a_dash_is_no_place(mark):
    assert dateline(f"{mark} - invented states, people and outlets.") is None
