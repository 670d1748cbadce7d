"""Plain text: the whole text stays, the header says what the article is, the body begins after it."""

from datetime import date

import pytest

from readahead.importers import Source, read
from readahead.model.article import Article, Field, Origin

LEDE = "The delegations met in the border town on Monday and agreed to meet again next week."
MORE = "Officials said the talks had gone further than either side expected, though no text was signed."
BODY = f"{LEDE}\n\n{MORE}"


def article(text: str, **given: object) -> Article:
    return read(Source("story.txt", text.encode()), **given)


def body(found: Article) -> str:
    return found.body.quote(found.text)


def test_text_without_a_header_is_all_body_and_unaltered():
    text = (
        f"{LEDE}\n\nThe council will vote, the chair said, News.Az reports, citing Reuters.\n\n{MORE}\n\n"
        "Why it matters\n\nThe vote could shape the region's stability.\n\nNews.Az"
    )
    found = article(text + " \n")
    assert found.text == text + " \n"
    assert body(found) == text
    assert (found.title, found.outlet, found.agency, found.published) == ("", "News.Az", "Reuters", None)
    assert dict(found.origins) == {Field.OUTLET: Origin.GUESSED, Field.AGENCY: Origin.GUESSED}


def test_a_whole_header_is_read_and_stands_before_the_body():
    found = article(
        "World\nTalks on the river resume after a month\nThe two sides met for the first time since the floods\n"
        f"By Ada Lorn and Tomas Vey\nPublished March 4, 2031\nUpdated March 5, 2031\n\n{BODY}"
    )
    assert body(found) == BODY
    assert found.title == "Talks on the river resume after a month"
    assert found.byline == "Ada Lorn and Tomas Vey"
    assert found.published == date(2031, 3, 4)
    assert dict(found.origins)[Field.PUBLISHED] is Origin.GUESSED


def test_labelled_lines_are_stated_and_go_before_what_is_guessed():
    found = article(
        "Title: Talks on the river resume\nSource: Harrow Post\nAgency: Basin Wire\nAuthor: Ada Lorn\n"
        "Date: 4 March 2031\nLanguage: en-GB\nURL: https://harrow.example/talks\nExercise: yes\n\n"
        f"March 9, 2031\n\n{BODY}"
    )
    assert body(found) == BODY
    stated = (
        found.title,
        found.outlet,
        found.agency,
        found.byline,
        found.published,
        found.language,
        found.address,
    )
    expected = ("Talks on the river resume", "Harrow Post", "Basin Wire", "Ada Lorn", date(2031, 3, 4), "en")
    assert stated == (*expected, "https://harrow.example/talks")
    assert {origin for _, origin in found.origins} == {Origin.STATED}
    assert found.exercise


@pytest.mark.parametrize(
    ("labels", "outlet", "agency", "byline", "day"),
    [
        ("Quelle: Harrow Post\nDatum: 4. März 2031\nAutor: Ada Lorn", "Harrow Post", "", "Ada Lorn", True),
        ("Source : Harrow Post\nDate : 4 mars 2031\nAuteur : Ada Lorn", "Harrow Post", "", "Ada Lorn", True),
        ("Fuente: Harrow Post\nFecha: 4 de marzo de 2031", "Harrow Post", "", "", True),
        ("Источник: Рейтер\nДата: 4 марта 2031", "", "Reuters", "", True),
        ("Source: Reuters\nDate: 04/03/2031", "", "Reuters", "", False),
        ("SOURCE: https://harrow.example/a\nPublication date: 2031-03-04", "", "", "", True),
    ],
)
def test_labels_are_known_in_several_languages(labels, outlet, agency, byline, day):
    found = article(f"{labels}\n\n{BODY}")
    assert body(found) == BODY
    assert (found.outlet, found.agency, found.byline) == (outlet, agency, byline)
    assert found.published == (date(2031, 3, 4) if day else None)


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Talks on the river resume", "Talks on the river resume"),
        ("Can the talks on the river resume?", "Can the talks on the river resume?"),
        ("Talks on the river resume - BBC News", "Talks on the river resume"),
        ("Talks on the river resume | Reuters", "Talks on the river resume | Reuters"),
        ("Talks on the river resume | Harrow Post", "Talks on the river resume | Harrow Post"),
        ("\u202eTalks on the river resume", "Talks on the river resume"),
        ("WATER: talks on the river resume", "WATER: talks on the river resume"),
        ("‘We will not sign,’ says minister of water", "‘We will not sign,’ says minister of water"),
    ],
)
def test_the_first_line_without_a_stop_is_the_title(line, title):
    found = article(f"{line}\n\n{BODY}")
    assert (found.title, body(found)) == (title, BODY)


@pytest.mark.parametrize(
    "line",
    [
        "The talks on the river have resumed.",
        "“The talks on the river have resumed.”",
        "The talks on the river have resumed:",
        "and the talks on the river resumed",
        "- the talks on the river resumed",
        "Talks " * 50,
        "VELLIN (AP) — The talks on the river have resumed",
    ],
)
def test_a_line_that_is_prose_is_no_title(line):
    found = article(f"{line}\n\n{BODY}")
    assert found.title == ""
    assert body(found).startswith(line.strip())


def test_the_first_of_wrapped_lines_is_no_title():
    wrapped = "The delegations met in the border town on Monday and agreed to meet\nagain next week in the capital, officials said."
    found = article(f"{wrapped}\n\n{MORE}")
    assert found.title == ""
    assert body(found).startswith(wrapped)


def test_one_line_without_a_stop_is_body_since_something_must_be():
    found = article("Talks on the river resume")
    assert (found.title, body(found)) == ("", "Talks on the river resume")


def test_a_header_with_nothing_below_it_keeps_its_words_as_body():
    text = "Talks on the river resume\nBy Ada Lorn\nMarch 4, 2031"
    assert body(article(text)) == text


def test_a_byline_below_a_summary_is_found_and_stays_where_it_is():
    found = article(
        f"Talks on the river resume\n\nThe two sides met again.\n\nBy Ada Lorn\n4 March 2031\n\n{BODY}"
    )
    assert (found.byline, found.published) == ("Ada Lorn", date(2031, 3, 4))
    assert body(found).startswith("The two sides met again.\n\nBy Ada Lorn")


def test_by_alone_takes_the_name_below_it():
    found = article(f"Talks on the river resume\nBy\nAda Lorn\n\n{BODY}")
    assert (found.byline, body(found)) == ("Ada Lorn", BODY)


def test_a_date_glued_to_a_byline_is_read():
    found = article(f"Talks on the river resume\nBy Ada LornMarch 4, 2031\n\n{BODY}")
    assert (found.byline, found.published, body(found)) == ("Ada Lorn", date(2031, 3, 4), BODY)


def test_buttons_and_marks_copied_with_a_page_stand_before_the_body():
    found = article(
        f"EXCLUSIVE\nTalks on the river resume\nShare\nSave\n3 min read\n***\n2 hours ago\n\n{BODY}"
    )
    assert (found.title, found.published, body(found)) == ("Talks on the river resume", None, BODY)


def test_a_third_line_that_could_be_a_title_begins_the_body():
    found = article(
        f"Talks on the river resume\nBoth sides say they are hopeful\nNobody signed anything at all\n\n{BODY}"
    )
    assert body(found).startswith("Nobody signed anything at all")


def test_a_dateline_stays_in_the_body_and_gives_place_and_agency():
    found = article(f"Talks on the river resume\n\nBEIRUT/THE HAGUE, March 7 (Reuters) - {BODY}")
    assert body(found).startswith("BEIRUT/THE HAGUE, March 7 (Reuters) - The delegations")
    assert (found.dateline, found.agency, found.published) == ("BEIRUT/THE HAGUE", "Reuters", None)


def test_a_dateline_with_its_year_dates_the_article():
    assert article(f"PARIS, Nov 17, 2025 (AFP) - {BODY}").published == date(2025, 11, 17)


@pytest.mark.parametrize(
    ("sentence", "outlet", "agency"),
    [
        ("The talks go on, News.Az reports, citing Reuters.", "News.Az", "Reuters"),
        ("The talks go on, Kyiv Post reports citing AFP.", "Kyiv Post", "AFP"),
        ("The talks go on, Harrow Post reported, citing the Associated Press.", "Harrow Post", "AP"),
        ("The talks go on, News.Az informs, with reference to TASS.", "News.Az", "TASS"),
        ("The talks go on, TASS reports, citing the Defense Ministry.", "", "TASS"),
        ("The talks go on, Axios reports, citing two officials.", "", ""),
        ("The talks go on, media report, citing Reuters.", "", ""),
        ("Iranian media reports, citing Reuters, said so.", "", ""),
        ("The minister told Reuters that the talks go on.", "", ""),
    ],
)
def test_the_credit_in_a_sentence_names_outlet_and_agency(sentence, outlet, agency):
    found = article(f"{LEDE}\n\n{sentence}\n\n{MORE}")
    assert (found.outlet, found.agency) == (outlet, agency)


@pytest.mark.parametrize(
    ("last", "outlet", "agency", "byline"),
    [
        ("with AFP", "", "AFP", ""),
        ("(With inputs from PTI)", "", "PTI", ""),
        ("With files from The Associated Press", "", "AP", ""),
        ("(AP)", "", "AP", ""),
        ("(Reporting by Ada Lorn and Ira Sol; Editing by Tomas Vey)", "", "", "Ada Lorn and Ira Sol"),
        ("News.Az", "News.Az", "", ""),
        ("The Guardian", "The Guardian", "", ""),
        ("with an ap", "", "", ""),
        ("Source: Harrow Post", "Harrow Post", "", ""),
        ("Source: Reuters", "", "Reuters", ""),
    ],
)
def test_the_credit_in_the_last_line_is_read_and_stays_in_the_body(last, outlet, agency, byline):
    found = article(f"{BODY}\n\n{last}")
    assert (found.outlet, found.agency, found.byline) == (outlet, agency, byline)
    assert body(found).endswith(last)


def test_windows_line_ends_do_not_shift_the_body():
    found = article(f"Talks on the river resume\r\n\r\n{BODY}".replace("\n\n", "\r\n\r\n"))
    assert found.text == f"Talks on the river resume\n\n{BODY}"
    assert body(found) == BODY


def test_an_exercise_says_so_before_its_body():
    found = article(
        f"Guns fall silent (exercise)\n\nBy Ada Lorn\nThe Harrow Post\nMarch 4, 2031\n\n"
        f"EXERCISE - invented states, people and outlets.\n\nVELLIN, March 4 (Basin Wire) - {BODY}"
    )
    assert body(found) == f"VELLIN, March 4 (Basin Wire) - {BODY}"
    assert (found.exercise, found.dateline, found.agency) == (True, "VELLIN", "Basin Wire")
    assert (found.byline, found.outlet, found.published) == ("Ada Lorn", "The Harrow Post", date(2031, 3, 4))


@pytest.mark.parametrize(
    "line", ["Exercise is good for you, officials said.", "EXERCISES in the valley went on."]
)
def test_a_sentence_about_exercise_makes_none(line):
    assert not article(f"{line}\n\n{BODY}").exercise


@pytest.mark.parametrize("line", ["Senior Water Correspondent", "Talks go on for a week", "Vellin"])
def test_not_every_line_below_a_byline_is_an_outlet(line):
    assert article(f"Talks on the river resume\nBy Ada Lorn\n{line}\n\n{BODY}").outlet == ""


def test_a_name_above_a_post_is_the_byline():
    found = article(
        f"Talks on the river resume\n3 hours ago\nAda Lorn\nWater correspondent, Vellin\n\n{BODY}"
    )
    assert (found.title, found.byline, body(found)) == ("Talks on the river resume", "Ada Lorn", BODY)


@pytest.mark.parametrize(
    "line",
    [
        "Ada Lorn | Mar. 4, 2031, 3:17 PM | 1,209 | 5",
        "Mar. 4, 2031, 9:49 AM 286,248 40",
        "María Lorn / Emilio de Vey Harrow 4 MAR 2031 - 12:14 CET",
        "By ADA LORN, Executive Editor | Tuesday March 4, 2031 @ 6:43pm EDT Tags: rivers",
        "By Ada Lorn on March 4, 2031 08:08 pm @lorn 76 Comments",
        "Ada Lorn , HARROW TODAY 8:42 a.m. EDT March 4, 2031",
        "HarrowNews March 04, 2031",
        "World 09:31 March 4, 2031",
        "2031-03-04 15:13 来源： 河川新聞",
        "Submitted on Tue, 2031-03-04 13:49",
        "Harrow Desk Actualizado martes 2031-03-04 03:21 horas",
        "4. März 2031, 15:17 Uhr | Lesezeit: 4 Min.",
        "04.03.2031 a las 15:17h.",
        "Ada Lorn March 4, 20315:01 PM",
        "By Ada Lorn on Mar 4, 2031 at 11:30a @lorn",
        "Ada Lorn | Mar. 4, 2031, 3:17 PM Tags: deadline, photo",
    ],
)
def test_a_stamp_among_names_and_counters_dates_a_copied_page(line):
    menu = "\n".join(f"Section {number}" for number in range(40))
    for head in ("", f"{menu}\n"):
        copied = f"{head}Talks on the river resume\n{line}\n\n{LEDE} {MORE}\n\n{MORE} {LEDE}"
        assert article(copied).published == date(2031, 3, 4)


@pytest.mark.parametrize(
    "line",
    [
        "Tuesday, March 4, 2031 as of 11:14 AM ET",
        "© March 4, 2031 Harrow Post",
        "March 4, 2031 The council had voted on the river and on the dam",
        "In a March 4, 2031 file photo, boats lie at the pier",
        "03/04/2031 10:15 Ada Lorn",
        "It was March 4, 2031 at 10:15.",
        "Deadline: March 4, 2031, 17:00",
        "Born: March 4, 2031",
        "When: Tuesday, March 4, 2031, 10:00",
        "The old bridge, seen March 4, 2031, 9:00 am",
        "born March 4, 2031; died March 5, 2031",
        "On sale Tuesday, March 4, 2031 at 10 am",
        "Embargoed until March 4, 2031, 10:00",
        "Released March 4, 2031",
        "— Ada Lorn (@lorn) March 4, 2031",
        "Stand up for Harrow, 4 March 2031",
        "« Previous story: Dam reopens, March 4, 2031 10:00",
    ],
)
def test_another_line_with_a_date_does_not_date_a_copied_page(line):
    copied = f"Talks on the river resume\n{line}\n\n{LEDE} {MORE}\n\n{MORE} {LEDE}"
    assert article(copied).published is None


def test_of_two_stamps_the_published_one_and_then_the_nearer_one_counts():
    text = f"{LEDE} {MORE}"
    nearer = f"Weather March 9, 2031 8:00\nTalks on the river resume\nHarrow 09:31 March 4, 2031\n\n{text}"
    said = (
        f"Talks on the river resume\nPosted on March 4, 2031 in Rivers\nHarrow 09:31 March 9, 2031\n\n{text}"
    )
    comment = f"Talks on the river resume\n\n{text}\n\nTomas, March 9, 2031 at 7:12"
    below = f"Talks on the river resume\n\n{text}\n\nPosted on March 4, 2031 in Rivers\n\n{text}"
    signed = f"Talks on the river resume\n\n{text}\n\nby Ada Lorn\nMarch 4, 2031 11:25 AM PDT\n\n{text}"
    related = f"Talks on the river resume\n\n{text}\n\n{text}\n\nDam reopens\nPosted on March 9, 2031 in Dams"
    days = [article(words).published for words in (nearer, said, comment, below, signed, related)]
    told = date(2031, 3, 4)
    assert days == [told, told, None, told, told, None]


SHORT = (
    "The council met on Tuesday to vote on the new bridge over the river.",
    "It was closed in spring after a barge struck it and two people were hurt.",
    "A vote is expected in the coming month, the mayor said.",
)


@pytest.mark.parametrize(
    "parts",
    [
        (*SHORT, "Tomas Vey March 4, 2031 at 7:12 am", "Well done, I say to them all."),
        (SHORT[0], "Tomas Vey March 4, 2031 at 7:12 am", "Well done."),
        (*SHORT, "Dam reopens", "By Ben Orr | Mar. 4, 2031"),
        (*SHORT, "4 March 2031", *SHORT),
        (*SHORT[:2], "4 March 2031", *SHORT),
        (SHORT[0], "4 March 2031", *SHORT, "5 March 2031", *SHORT),
    ],
)
def test_what_stands_below_short_paragraphs_dates_no_article(parts):
    assert article("\n\n".join(("Council votes on the bridge", *parts))).published is None


@pytest.mark.parametrize(
    "wrapped",
    [
        "The council voted on Tuesday to rebuild the old Harrow bridge,\n"
        "which was struck by a barge at 9:15 a.m. on March 4, 2031, and again\n"
        "four years later. The mayor said the work would begin in spring.",
        "The council voted on Tuesday to rebuild the\nold Harrow bridge, which was struck by a barge on\n"
        "March 4, 2031\nand again four years later. The mayor said the\nwork would begin in spring.",
    ],
)
def test_a_day_in_a_sentence_broken_into_lines_dates_no_article(wrapped):
    assert article(f"Council votes on the bridge\n\n{wrapped}\n").published is None


@pytest.mark.parametrize(
    "summary",
    ["", "The mayor wants it soon.\n", "The mayor of the town on the river wants a new one soon.\n"],
)
def test_short_paragraphs_are_dated_by_the_stamp_above_them(summary):
    stamps = ("Ada Lorn | Mar. 4, 2031, 3:17 PM", "March 4, 2031", "By Ada Lorn, March 4, 2031")
    for stamp in stamps:
        copied = "\n\n".join((f"Council votes on the bridge\n{summary}{stamp}", *SHORT))
        assert article(copied).published == date(2031, 3, 4)


@pytest.mark.parametrize(
    "head",
    [
        "Ada Lorn | 4. März 2031 um 15:17 Uhr Lesezeit: 3 Minuten",
        "Publié le 4 mars 2031 à 15h17\nTemps de lecture : 3 min.",
        "Ada Lorn\nMarch 4, 20313:17 PM GMT+2Updated 2 hours ago",
        "March 4, 2031 at 3:17 p.m. EDT Yesterday at 3:17 p.m. EDT",
    ],
)
def test_a_stamp_is_no_part_of_the_body(head):
    found = article(f"Talks on the river resume\n{head}\n\n{BODY}")
    assert (body(found), found.published) == (BODY, date(2031, 3, 4))


def test_where_two_stories_may_be_dated_none_is():
    others = "Most read\nDam Reopens Mar. 1, 2031, 3:00 PM\nRiver Rises Mar. 2, 2031, 3:00 PM\nSee All\nWatch\nMore"
    copied = f"{others}\nTalks on the river resume\nAda Lorn, {{}}\n\n{LEDE} {MORE}\n\n{MORE} {LEDE}"
    assert article(copied.format("March 4, 2031")).published is None
    assert article(copied.format("Mar. 4, 2031, 3:17 PM")).published == date(2031, 3, 4)


def test_what_was_first_published_goes_before_how_it_stands_now():
    copied = f"Der Rat stimmt ab\nStand: 05.03.2031, 10:00 Uhr\nErstveröffentlicht: 04.03.2031\n\n{BODY}"
    assert article(copied).published == date(2031, 3, 4)


@pytest.mark.parametrize("line", ["von Ada Lorn", "by Ada Lorn", "di Ada Lorn, 4 March 2031"])
def test_a_byline_in_small_letters_leaves_the_title_above_it(line):
    found = article(f"Talks on the river resume\n{line}\n\n{BODY}")
    assert (found.title, found.byline) == ("Talks on the river resume", "Ada Lorn")


def test_the_day_over_the_menu_of_a_copied_page_gives_way_to_the_articles_own_stamp():
    menu = (
        "Harrow Post News Harrow Post Weather Harrow Post Rivers And Lakes Harrow Post Best Of The Week Contact Us Now! "
        * 2
    )
    copied = f"Thursday, March 9, 2031\n{menu}\nTalks on the river resume\nAda Lorn March 4, 2031 17:55 UTC\n\n{LEDE} {MORE}"
    assert article(copied).published == date(2031, 3, 4)
    assert article(copied.replace(" 17:55 UTC", "")).published == date(2031, 3, 9)


@pytest.mark.parametrize(
    ("above", "day"),
    [
        ("Press release | 21 September 2031 | Harrow", date(2031, 9, 21)),
        ("Statement • 21 September 2031", date(2031, 9, 21)),
        ("4 March 2031 · Pressemitteilung", date(2031, 3, 4)),
    ],
)
def test_a_line_above_the_title_that_says_what_it_is_and_when_is_no_title(above, day):
    found = article(f"{above}\n\nTalks on the river resume\n\n{BODY}", today=date(2032, 1, 1))
    assert (found.title, found.published, body(found)) == ("Talks on the river resume", day, BODY)


def test_a_line_of_names_and_a_day_stays_a_title_where_nothing_says_what_it_is():
    found = article(f"Harrow talks | 21 September 2031 | River Commission\n\n{BODY}", today=date(2032, 1, 1))
    assert found.title.startswith("Harrow talks")
