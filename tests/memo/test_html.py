"""The memo as one HTML file: what it says, that it leads back and forth, and that nothing in it can act."""

import base64
import hashlib
import json
import re
from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from lxml import html as reader

from readahead.memo import templates
from readahead.memo.content import compose
from readahead.memo.document import Choices, Column, Document, Link, Paragraph, Part, Row, Table, Text, plain
from readahead.memo.html.style import string
from readahead.memo.html.writer import html
from readahead.model.memo import Block, Header, MemoOptions, PageSize, Picture

DAY = date(2026, 3, 9)
BRIEF = templates.load("meeting-brief")
LOGO = Picture(
    "logo.svg", "image/svg+xml", b'<svg xmlns="http://www.w3.org/2000/svg"><script>x</script></svg>'
)
HOSTILE = (
    """</style></title></template><script>alert(1)</script><img src=x onerror=alert(1)>"' &amp; --> ]]>"""
)


@pytest.fixture
def document(brief, cards) -> Document:
    return compose(
        brief, list(cards.values()), template=BRIEF, on=DAY, pictures=[LOGO], reference="RD 1, version 2"
    )


def tree(document: Document) -> reader.HtmlElement:
    return reader.document_fromstring(html(document))


def style(document: Document) -> str:
    (sheet,) = tree(document).xpath("//style")
    return str(sheet.text)


def test_the_page_says_what_the_memo_says(document: Document) -> None:
    page = tree(document)
    assert page.get("lang") == "en"
    assert page.findtext(".//title") == "Tarn dam talks"
    assert [each.text_content() for each in page.xpath("//h1")] == ["Tarn dam talks"]
    headings = [each.text_content() for each in page.xpath("//h2")]
    assert headings == [*(part.heading for part in document.parts), "Notes"]
    assert page.xpath("//meta[@name='author']/@content") == ["Rivers desk"]
    assert [each.text_content() for each in page.xpath("//dd")][:2] == [
        "Call on the Tarn river dam",
        "Tuesday, 09:30",
    ]


def test_the_same_memo_gives_the_same_bytes(document: Document) -> None:
    assert html(document) == html(document)


def test_notes_lead_from_their_calls_and_back(document: Document) -> None:
    page = tree(document)
    calls = page.xpath("//a[@role='doc-noteref']")
    assert {int(call.text) for call in calls} == {note.number for note in document.notes}
    for call in calls:
        (note,) = page.xpath(f"//*[@id='{call.get('href')[1:]}']")
        assert f"#{call.get('id')}" in [back.get("href") for back in note.xpath(".//a[@role='doc-backlink']")]
    items = page.xpath("//*[@role='doc-endnotes']//li")
    assert [item.text_content().split("↩")[0].rstrip() for item in items] == [
        plain(note.inlines) for note in document.notes
    ]


def test_no_two_elements_bear_one_name(document: Document) -> None:
    names = tree(document).xpath("//@id")
    assert len(names) == len(set(names)) > 10


def test_marking_and_exercise_stand_at_both_edges_of_screen_and_paper(document: Document) -> None:
    page = tree(document)
    edges = page.xpath("//*[@class='edge']")
    assert [edge.tag for edge in edges] == ["header", "footer"]
    assert {edge.text_content() for edge in edges} == {"EXERCISE TLP:AMBER"}
    for place in ("top-center", "bottom-center"):
        assert f"@{place} {{ content: {string('EXERCISE  TLP:AMBER')};" in style(document)


@pytest.mark.parametrize(("page", "size"), [(PageSize.A4, "A4"), (PageSize.LETTER, "letter")])
def test_the_paper_has_the_size_that_was_chosen(document: Document, page: PageSize, size: str) -> None:
    made = style(replace(document, options=MemoOptions(page=page)))
    assert f"@page {{ size: {size};" in made
    assert '"Page " counter(page) " of " counter(pages)' in made


def test_a_long_marking_has_a_line_of_its_own_at_the_edges_of_the_paper(document: Document) -> None:
    marking = "OFFICIAL-SENSITIVE // A marking of free text that is as long as markings can be: sixty"
    made = style(replace(document, marking=marking))
    for place in ("top-center", "bottom-center"):
        (box,) = re.findall(f"@{place} {{ (.*) }}", made)
        assert string(f"EXERCISE  {marking}") in box
        assert "width: 100%; white-space: pre-line" in box
    assert "@top-left" not in made
    assert "counter(page)" in made
    # the day has no room at the edge then, and stands in the text
    assert "@media print { .dated { display: flex; } }" in made


def test_the_policy_lets_the_one_style_sheet_through_and_nothing_else(document: Document) -> None:
    (policy,) = tree(document).xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    digest = base64.b64encode(hashlib.sha256(style(document).encode()).digest()).decode()
    told = dict(each.strip().split(" ", 1) for each in policy.split(";"))
    assert told == {
        "default-src": "'none'",
        "style-src": f"'sha256-{digest}'",
        "img-src": "data:",
        "base-uri": "'none'",
        "form-action": "'none'",
    }


def test_a_page_holds_no_script_no_handler_and_fetches_nothing(desk) -> None:
    section = desk.section(
        1, HOSTILE, Block.OWN_TEXT, desk.own(1, f"{HOSTILE}\n\n    {HOSTILE}\n\n`{HOSTILE}`")
    )
    memo = desk.memo(
        section,
        title=HOSTILE,
        subtitle=HOSTILE,
        marking=HOSTILE,
        header=Header(meeting=HOSTILE, prepared_by=HOSTILE),
    )
    memo = replace(memo, language=HOSTILE, options=MemoOptions(contents=True, draft=True, accent=HOSTILE))
    document = compose(memo, [], template=BRIEF, on=DAY, reference=HOSTILE)
    page = tree(document)
    assert not page.xpath("//script | //link | //iframe | //object | //img | //base | //form")
    assert not page.xpath("//@*[starts-with(name(), 'on')] | //@style | //@src")
    assert len(page.xpath("//style")) == len(page.xpath("//title")) == len(page.xpath("//template")) == 1
    assert page.get("lang") == "en"
    assert page.findtext(".//title") == page.xpath("//h1")[0].text_content() == document.title
    assert not re.search(r"url\(|@import|expression", style(document))


@pytest.mark.parametrize(
    ("address", "leads"),
    [
        ("https://x.example/?a=1&b=%22", True),
        ("mailto:a@x.example", True),
        ("javascript:alert(1)", False),
        ("file:///etc/passwd", False),
        ("data:text/html,x", False),
        ("//x.example", False),
    ],
)
def test_links_lead_only_to_the_web_and_to_mail(document: Document, address: str, leads: bool) -> None:
    part = Part("A", Block.OWN_TEXT, (Paragraph((Link((Text("words"),), address),)),))
    page = tree(replace(document, parts=(part,)))
    links = page.xpath("//section[contains(@class, 'part')]//a")
    assert [(link.get("href"), link.get("rel")) for link in links] == (
        [(address, "noopener noreferrer")] if leads else []
    )
    assert "words" in page.text_content()


def test_the_manifest_is_there_to_the_letter(document: Document) -> None:
    told = json.dumps({"quote": f"{HOSTILE}\n\r\t\u2028 é <b>", "x": "\\\"'`"}, ensure_ascii=False)
    page = tree(replace(document, manifest=told))
    assert page.xpath("//template[@id='readahead-manifest']/@data-manifest") == [told]
    assert "readahead-manifest" not in html(replace(document, manifest="")).decode()


@pytest.mark.parametrize("accent", ["#7a1f3d", "red; } body { background: url(x) ", "", "#12345"])
def test_only_a_colour_is_taken_for_one(document: Document, accent: str) -> None:
    made = style(replace(document, options=MemoOptions(accent=accent)))
    assert (f"--accent: {accent};" in made) is (accent == "#7a1f3d")
    assert "url(" not in made


def test_a_logo_and_pictures_are_in_the_file_and_say_what_they_show(desk, cards) -> None:
    section = desk.section(1, "A", Block.OWN_TEXT, desk.own(1, 'Before ![The "dam" & gates](logo.svg) after'))
    memo = replace(desk.memo(section), options=MemoOptions(logo="logo.svg"))
    page = tree(compose(memo, [], template=BRIEF, on=DAY, pictures=[LOGO]))
    logo, picture = page.xpath("//img")
    assert picture.get("alt") == 'The "dam" & gates'
    assert logo.get("alt")
    for image in (logo, picture):
        media, data = image.get("src").split(";base64,")
        assert media == "data:image/svg+xml"
        assert base64.b64decode(data) == LOGO.data


def test_a_paragraph_runs_the_way_its_words_do(desk) -> None:
    section = desk.section(
        1, "عنوان", Block.OWN_TEXT, desk.own(1, "من المتوقع أن (Phase 2).\n\n- محمد\n- Osmar\n\nعربي `a`")
    )
    page = tree(compose(desk.memo(section), [], template=BRIEF, on=DAY))
    assert {(each.tag, each.text_content().split()[0]) for each in page.xpath("//*[@dir='rtl']")} == {
        ("h2", "عنوان"),
        ("p", "من"),
        ("li", "محمد"),
        ("p", "عربي"),
    }


def test_contents_lead_to_every_part(document: Document) -> None:
    assert not tree(document).xpath("//nav")
    page = tree(replace(document, options=MemoOptions(contents=True)))
    links = page.xpath("//nav//a")
    assert [link.text for link in links] == [part.heading for part in document.parts]
    for link in links:
        (target,) = page.xpath(f"//*[@id='{link.get('href')[1:]}']")
        assert target.text_content() == link.text


def test_a_draft_says_so_across_the_page_and_at_its_edges(document: Document) -> None:
    assert "DRAFT" not in tree(document).text_content()
    page = tree(replace(document, options=MemoOptions(draft=True)))
    assert page.xpath("string(//*[@class='watermark'])") == "DRAFT"
    assert [edge.text_content().split()[-1] for edge in page.xpath("//*[@class='edge']")] == [
        "DRAFT",
        "DRAFT",
    ]


def test_boxes_to_tick_stand_before_their_words(document: Document) -> None:
    part = Part("A", Block.RECOMMENDATIONS, (Choices(("Approve", "Disapprove")),))
    (boxes,) = tree(replace(document, parts=(part,))).xpath("//*[@class='choices']")
    assert [each.text_content() for each in boxes] == ["☐ Approve", "☐ Disapprove"]


def test_tables_say_what_heads_their_columns_and_rows(document: Document) -> None:
    page = tree(document)
    for table in page.xpath("//table"):
        width = len(table.xpath("./thead/tr/th[@scope='col']"))
        assert width
        assert {len(row) for row in table.xpath("./tbody/tr")} == {width}
    assert (
        page.xpath("//section[contains(@class, 'timeline')]//th[@scope='row']")[0].text_content()
        == "May 2019"
    )


def test_a_short_cell_beside_columns_that_share_the_room_stays_on_its_line(document: Document) -> None:
    page = tree(document)
    days = page.xpath("//section[contains(@class, 'timeline')]//tbody//th/@class")
    assert days == ["fit", "fit"]
    own = Table((Column((Text("A"),)), Column((Text("B"),))), (Row(((Text("a"),), (Text("b"),))),))
    page = tree(replace(document, parts=(Part("A", Block.OWN_TEXT, (own,)),)))
    assert not page.xpath("//td/@class")


def test_every_kind_of_block_is_named_in_the_page_and_headed_once(document: Document) -> None:
    parts = tuple(Part(block.value, block, (Paragraph((Text("Words."),)),)) for block in Block)
    page = tree(replace(document, parts=parts))
    for number, block in enumerate(Block, 1):
        (part,) = page.xpath(f"//*[@aria-labelledby='part-{number}']")
        assert part.get("class") == f"part {block.value.replace('_', '-')}"
        assert part.tag == ("aside" if block in (Block.WHY_IT_MATTERS, Block.DESK_NOTE) else "section")
        assert part.findtext("h2") == block.value


def test_an_annex_begins_on_a_page_of_its_own(desk) -> None:
    memo = desk.memo(desk.section(1, "Annex A", Block.ANNEX, desk.own(1, "Words.")))
    document = compose(memo, [], template=BRIEF, on=DAY)
    assert tree(document).xpath("//section[@class='part annex']")
    assert ".part.annex { break-before: page; }" in style(document)


@pytest.mark.parametrize("typed", ["\"'\\", "</style>", "a\nb", "é \U0001f600", "}*{", "\\22 "])
def test_no_words_can_end_the_string_that_holds_them_in_the_style_sheet(typed: str) -> None:
    made = string(typed)
    inside = made[1:-1]
    assert made[0] + made[-1] == '""'
    assert re.fullmatch(r"(?:[A-Za-z0-9]|\\[0-9a-f]{6})*", inside)
    assert re.sub(r"\\([0-9a-f]{6})", lambda sign: chr(int(sign[1], 16)), inside) == typed


def test_headings_of_own_text_stand_below_that_of_their_part(desk) -> None:
    text = "\n\n".join(f"{'#' * level} L{level}\n\nx" for level in range(1, 7))
    page = tree(
        compose(
            desk.memo(desk.section(1, "A", Block.OWN_TEXT, desk.own(1, text))), [], template=BRIEF, on=DAY
        )
    )
    levels = [
        int(each.tag[1])
        for each in page.xpath("//main//*[self::h2 or self::h3 or self::h4 or self::h5 or self::h6]")
    ]
    assert levels[:2] == [2, 3]
    assert all(after <= before + 1 for before, after in pairwise(levels))
