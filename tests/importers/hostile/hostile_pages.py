"""Pages that mean harm or are broken past belief: each made here, none kept as a file."""

from collections.abc import Callable

FIRST = (
    "The bridge at Lorn has closed, the road office said on Monday, and lorries go by the upper valley road."
)
SECOND = "It is to open again in spring, when the piers are mended and the river is low enough to work in."
ARTICLE = f"<h1>Bridge at Lorn is closed</h1><p>{FIRST}</p><p>{SECOND}</p>"
SECRET = "the-words-of-another-file"
"""Stands in a file beside those that are imported, and must come into no article."""


def page(
    body: str = ARTICLE, *, head: str = "<title>Bridge at Lorn is closed</title>", opening: str = ""
) -> bytes:
    """Return a page with that body."""
    return f"{opening}<html><head>{head}</head><body>{body}</body></html>".encode("utf-8", "surrogatepass")


def nested(tag: str, deep: int, inside: str = ARTICLE) -> str:
    return f"<{tag}>" * deep + inside + f"</{tag}>" * deep


def with_json(words: str) -> bytes:
    return page(head=f'<title>Bridge</title><script type="application/ld+json">{words}</script>')


ENTITIES = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))

PAGES: dict[str, Callable[[], bytes]] = {
    "nested-100000.html": lambda: page(nested("div", 100_000)),
    "nested-500.html": lambda: page(nested("div", 500)),
    "nested-inline-4900.html": lambda: page(f"{ARTICLE}<p>{nested('b', 4_900, 'words')}</p>"),
    "nested-lists.html": lambda: page(ARTICLE + nested("ul><li", 250, "words")),
    "nested-tables.html": lambda: page(ARTICLE + nested("table><tr><td", 80, "words")),
    "nested-tables-1500.html": lambda: page(ARTICLE + nested("table><tr><td", 1_500, "words")),
    "nested-quotes.html": lambda: page(ARTICLE + nested("blockquote", 300, "words")),
    "angles-10-mb.html": lambda: b"<" * 10_000_000,
    "angles-over-10-mb.html": lambda: b"<" * 10_000_001,
    "angles-inside.html": lambda: page(ARTICLE + "<" * 50_000),
    "paragraphs-3000.html": lambda: page(ARTICLE + "<p>x</p>" * 3_000),
    "spans-4000.html": lambda: page(ARTICLE + "<span>word </span>" * 4_000),
    "breaks-4000.html": lambda: page(ARTICLE + "<p>" + "word<br>" * 4_000),
    "attributes-100000.html": lambda: page(
        "<p " + " ".join(f"a{n}=1" for n in range(100_000)) + ">" + ARTICLE
    ),
    "attributes-5000.html": lambda: page("<p " + " ".join(f"a{n}=1" for n in range(5_000)) + ">" + ARTICLE),
    "attribute-of-1-mb.html": lambda: page(f'<p title="{"x" * 1_000_000}">{ARTICLE}'),
    "attribute-never-closed.html": lambda: page(f'{ARTICLE}<p title="{"y" * 200_000}'),
    "spaces-in-a-tag.html": lambda: page("<p" + " " * 2_000_000 + ">" + ARTICLE),
    "entity-bomb.xhtml": lambda: page(
        f"{ARTICLE}<p>&e11;</p>",
        opening=f'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY e0 "lol">{ENTITIES}]>',
    ),
    "entity-of-a-file.xhtml": lambda: page(
        f"{ARTICLE}<p>&other;</p>",
        opening='<?xml version="1.0"?><!DOCTYPE html [<!ENTITY other SYSTEM "secret.txt">]>',
    ),
    "entities-30000.html": lambda: page(f"{ARTICLE}<p>{'&amp;' * 30_000}</p>"),
    "entities-of-no-letter.html": lambda: page(
        f"{ARTICLE}<p>&#0; &#xD800; &#xFFFFFFFFFF; &#x202E; &nosuch; &#;</p>"
    ),
    "script.html": lambda: page(
        f"<script>document.write('{SECRET}')</script>{ARTICLE}<p onclick='x()'>More words.</p>"
    ),
    "script-never-closed.html": lambda: page(f"{ARTICLE}<script>{'if (a < b) ' * 50_000}"),
    "refresh.html": lambda: page(
        head='<meta http-equiv="refresh" content="0;url=secret.txt"><title>Bridge</title>'
    ),
    "frames-of-files.html": lambda: page(
        '<iframe src="secret.txt"></iframe><object data="file:secret.txt"></object><embed src="secret.txt">'
        + ARTICLE
    ),
    "style-of-a-file.html": lambda: page(
        head='<link rel="stylesheet" href="secret.txt"><base href="file:///etc/">'
    ),
    "address-that-runs.html": lambda: page(
        head='<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="file:///etc/passwd">'
    ),
    "address-of-1-mb.html": lambda: page(
        head=f'<link rel="canonical" href="https://example.org/{"a" * 1_000_000}">'
    ),
    "nuls.html": lambda: page(ARTICLE.replace("e", "e\0")),
    "only-nuls.html": lambda: bytes(100_000),
    "control-characters.html": lambda: page(ARTICLE.replace(" ", "\x01\x08 \x7f")),
    "mixed-encodings.html": lambda: (
        page(f"{ARTICLE}<p>Brücke und Straße</p>") + "<p>Brücke zu</p>".encode("cp1252")
    ),
    "charset-that-lies.html": lambda: page(head='<meta charset="utf-16"><title>Bridge</title>'),
    "charset-utf-7.html": lambda: page("+ADw-script+AD4-" + ARTICLE, head='<meta charset="utf-7">'),
    "charset-nobody-knows.html": lambda: page(head='<meta charset="x-klingon-7"><title>Bridge</title>'),
    "charset-that-unpacks.html": lambda: page(
        head='<meta charset="zlib"><meta charset="hex"><title>Bridge</title>'
    ),
    "lone-surrogates.html": lambda: page(f"{ARTICLE}<p>Half a letter: \ud800 and \udfff.</p>"),
    "bidi-in-the-title.html": lambda: page(
        head="<title>Bridge \u202e\u2066desolc si\u2069\u202c at Lorn\u200f</title>"
    ),
    "title-of-1-mb.html": lambda: page(head=f"<title>{'Bridge ' * 150_000}</title>"),
    "title-of-lines.html": lambda: page(head=f"<title>Bridge{chr(10) * 50_000}at Lorn</title>"),
    "title-of-markup.html": lambda: page(head="<title>&lt;script&gt;alert(1)&lt;/script&gt; Bridge</title>"),
    "json-nested.html": lambda: with_json("[" * 100_000 + "]" * 100_000),
    "json-of-1-mb.html": lambda: with_json(
        '{"@type": "NewsArticle", "headline": "' + "Bridge " * 150_000 + '"}'
    ),
    "json-of-wrong-kinds.html": lambda: with_json(
        '{"@type": ["NewsArticle", 7], "headline": {"a": []}, "author": [[], null, 7, {"name": {}}], '
        '"datePublished": 99999999999999999999, "publisher": "x", "url": ["javascript:1"]}'
    ),
    "json-of-large-numbers.html": lambda: with_json(
        '{"@type": "NewsArticle", "datePublished": ' + "9" * 100_000 + "}"
    ),
    "dates-past-belief.html": lambda: page(
        head='<meta property="article:published_time" content="99999-99-99T99:99:99+99:99">'
        f'<meta name="date" content="{"1" * 50_000}"><title>Bridge</title>'
    ),
    "metas-3000.html": lambda: page(head='<meta property="article:author" content="Ada Brook">' * 3_000),
    "comment-never-closed.html": lambda: page(f"{ARTICLE}<!-- {'- -' * 500_000}"),
    "comments-15000.html": lambda: page(ARTICLE + "<!-- a -->" * 15_000),
    "instructions.xhtml": lambda: page(ARTICLE + "<?php a ?>" * 15_000 + f"<![CDATA[{'x]' * 100_000}]]>"),
    "plaintext.html": lambda: page(f"{ARTICLE}<plaintext>{'<b' * 20_000}"),
    "drawing.html": lambda: page(f"<svg><foreignObject>{nested('g', 2_000)}</foreignObject></svg>{ARTICLE}"),
    "frameset.html": lambda: b'<html><frameset><frame src="secret.txt"></frameset></html>',
    "head-alone.html": lambda: b"<html><head><title>Bridge",
    "paragraph-of-1-mb.html": lambda: page(f"{ARTICLE}<p>{'The bridge has closed. ' * 45_000}</p>"),
    "word-of-1-mb.html": lambda: page(f"{ARTICLE}<p>{'x' * 1_000_000}</p>"),
    "links-3000.html": lambda: page(ARTICLE + '<a href="javascript:alert(1)">words of a link</a> ' * 3_000),
    "page-of-another-kind.html": lambda: b"\x89PNG\r\n\x1a\n" + bytes(1_000),
}
