"""Feeds, lists of feeds, lists of references and web archives that mean harm or are broken past belief."""

import gzip
import json
import zlib
from collections.abc import Callable

from hostile_pages import ENTITIES, FIRST

ENTRY = f"<item><title>Bridge at Lorn is closed</title><link>https://example.org/1</link><description>{FIRST}</description></item>"
PAGE = f"<html><head><title>Bridge at Lorn is closed</title></head><body><article><p>{FIRST}</p><p>{FIRST}</p></article></body></html>"


def rss(items: str = ENTRY, *, opening: str = "", channel: str = "<title>Lorn Courier</title>") -> bytes:
    return (
        f'<?xml version="1.0"?>{opening}<rss version="2.0"><channel>{channel}{items}</channel></rss>'.encode()
    )


def item(words: str, *, more: str = "") -> str:
    return f"<item><title>Bridge at Lorn is closed</title>{more}<description>{words}</description></item>"


def escaped(markup: str) -> str:
    return markup.replace("&", "&amp;").replace("<", "&lt;")


def json_feed(*items: object, **more: object) -> bytes:
    told = {"version": "https://jsonfeed.org/version/1.1", "title": "Lorn Courier", "items": items, **more}
    return json.dumps(told).encode()


def record(
    page: str, *, length: int | None = None, address: str = "https://example.org/1", more: str = ""
) -> bytes:
    body = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n{more}\r\n".encode()
    body += page.encode() if isinstance(page, str) else page
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\nContent-Type: application/http\r\n"
    )
    size = len(body) if length is None else length
    return f"{head}Content-Length: {size}\r\n\r\n".encode() + body + b"\r\n\r\n"


LISTS: dict[str, Callable[[], bytes]] = {
    "entity-bomb.rss": lambda: rss(item("&e11;"), opening=f'<!DOCTYPE r [<!ENTITY e0 "lol">{ENTITIES}]>'),
    "entity-of-a-file.rss": lambda: rss(
        item(f"{FIRST} &other;"), opening='<!DOCTYPE r [<!ENTITY other SYSTEM "secret.txt">]>'
    ),
    "entity-from-elsewhere.rss": lambda: rss(opening='<!DOCTYPE r SYSTEM "http://127.0.0.1:9/r.dtd">'),
    "script-in-an-entry.rss": lambda: rss(
        item(escaped(f"<script>ran()</script><p>{FIRST}</p><img src=x onerror=ran()>"))
    ),
    "addresses-that-act.rss": lambda: rss(
        item(FIRST, more="<link>javascript:ran()</link><guid>file:///etc/passwd</guid>")
    ),
    "included-file.rss": lambda: rss(
        item(
            f'{FIRST}<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="secret.txt" parse="text"/>'
        )
    ),
    "dates-nobody-means.rss": lambda: rss(item(FIRST, more="<pubDate>Mon, 99 Foo 99999 99:99:99</pubDate>")),
    "encoding-that-is-none.rss": lambda: rss().replace(
        b'version="1.0"?', b'version="1.0" encoding="rot13"?', 1
    ),
    "in-seven-bits.rss": lambda: rss().replace(b'version="1.0"?', b'version="1.0" encoding="utf-7"?', 1),
    "entries-50000.rss": lambda: rss("<item/>" * 50_000),
    "entries-nested-20000.rss": lambda: rss("<item>" * 20_000),
    "markup-nested-in-an-entry.rss": lambda: rss(item(FIRST + escaped("<div>" * 20_000))),
    "attributes-100000.rss": lambda: rss(
        "<item " + " ".join(f"a{n}=''" for n in range(100_000)) + f"/>{ENTRY}"
    ),
    "title-of-2-mb.rss": lambda: rss(channel=f"<title>{'Lorn ' * 400_000}</title>"),
    "title-that-hides.rss": lambda: rss(ENTRY.replace("Bridge", "\u202egnp\u202c\nBridge")),
    "cut.rss": lambda: rss(ENTRY + ENTRY)[:-120],
    "quotes-of-entities.rss": lambda: rss(item(FIRST + "&amp;lt;script&amp;gt;" * 2_000)),
    "of-nuls.rss": lambda: b"<rss>" + bytes(2_000),
    "nested-100000.json": lambda: b"[" * 100_000,
    "nested-in-a-feed.json": lambda: json_feed().replace(b'"items": []', b'"items": ' + b"[" * 50_000, 1),
    "wrong-kinds.json": lambda: json_feed(
        1, None, [], {"title": [1], "content_html": {}, "url": 5, "authors": 3}
    ),
    "addresses-that-act.json": lambda: json_feed(
        {"content_text": f"{FIRST} {FIRST}", "url": "javascript:ran()", "id": "file:///etc/passwd"}
    ),
    "large-numbers.json": lambda: json_feed({"content_text": FIRST, "id": 10**4000}),
    "entity-bomb.opml": lambda: (
        f'<!DOCTYPE o [<!ENTITY e0 "lol">{ENTITIES}]><opml><body>&e11;</body></opml>'.encode()
    ),
    "feeds-on-this-machine.opml": lambda: b'<opml><body><outline xmlUrl="file:///etc/passwd"/></body></opml>',
    "nested-50000.opml": lambda: b"<opml><body>" + b"<outline>" * 50_000,
    "braces-100000.bib": lambda: b"@article{a, title={" + b"{" * 100_000,
    "strings-of-strings.bib": lambda: (
        b"".join(b"@string{s%d = s%d # s%d}\n" % (n + 1, n, n) for n in range(40))
        + b'@string{s0 = "lol"}\n@article{a, title=s40, abstract=s40}'
    ),
    "latex-that-reads.bib": lambda: (
        f"@article{{a, title={{Bridge}}, abstract={{{FIRST} \\input{{secret.txt}} \\write18{{ran}}}}}}".encode()
    ),
    "one-line-of-2-mb.ris": lambda: b"TY  - NEWS\nTI  - Bridge\nAB  - " + b"a" * 2_000_000 + b"\nER  - \n",
    "entries-50000.ris": lambda: b"TY  - NEWS\nER  - \n" * 50_000,
    "lying-length.warc": lambda: record(PAGE, length=10**12),
    "length-below-none.warc": lambda: record(PAGE, length=-5),
    "length-of-nothing.warc": lambda: record(PAGE, length=0) + record(PAGE, address="https://example.org/2"),
    "cut.warc": lambda: record(PAGE)[:150],
    "bomb.warc": lambda: gzip.compress(bytes(300_000_000)),
    "page-that-is-a-bomb.warc": lambda: record(
        gzip.compress(b"<p>" + b"a" * 90_000_000), more="Content-Encoding: gzip\r\n"
    ),
    "page-packed-otherwise.warc": lambda: record(
        zlib.compress(PAGE.encode() * 50)[2:900], more="Content-Encoding: gzip\r\n"
    ),
    "address-that-acts.warc": lambda: record(PAGE, address="file:///etc/passwd"),
    "chunked-without-an-end.warc": lambda: record(
        f"fffffff\r\n{PAGE}", more="Transfer-Encoding: chunked\r\n"
    ),
    "heads-100000.warc": lambda: record(PAGE, more="X: y\r\n" * 100_000),
}
