"""Feeds, references and web archives that nothing is wrong with, by suffix."""

import json
from collections.abc import Callable


def rss(count: int, words: str) -> bytes:
    entry = f"<item><title>Bridge {count}</title><description>{words}</description></item>"
    return f'<rss version="2.0"><channel><title>Lorn Courier</title>{entry}</channel></rss>'.encode()


def json_feed(count: int, words: str) -> bytes:
    item = {"title": f"Bridge {count}", "content_text": words}
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "Lorn Courier", "items": [item]}
    return json.dumps(feed).encode()


def bibtex(count: int, words: str) -> bytes:
    return f"@article{{a{count}, title={{Bridge {count}}}, abstract={{{words}}}}}".encode()


def ris(count: int, words: str) -> bytes:
    return f"TY  - NEWS\nTI  - Bridge {count}\nAB  - {words}\nER  - \n".encode()


def warc(count: int, words: str) -> bytes:
    page = f"<html><title>Bridge {count}</title><body><article><p>{words}</p><p>{words}</p></article></body></html>"
    body = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{page}".encode()
    head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/b\r\nContent-Type: application/http\r\n"
    return f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body + b"\r\n\r\n"


MADE: dict[str, Callable[[int, str], bytes]] = {
    ".rss": rss,
    ".opml": rss,
    ".json": json_feed,
    ".bib": bibtex,
    ".ris": ris,
    ".warc": warc,
}
