"""Feeds (RSS, Atom, RDF, JSON Feed): each entry is an article. Nothing is fetched; a list of feeds (OPML) is told as one.

feedparser is given a stream of the bytes and never words: those it takes for an address or a file, and opens.
"""

import io
import json
import re
from dataclasses import replace
from datetime import date
from typing import Any

from readahead.importers import credits, markup, outline
from readahead.importers.entries import Entry, in_plain_words, in_words, several
from readahead.importers.gathered import Several
from readahead.importers.known import web_address
from readahead.importers.source import Given, Source
from readahead.model.errors import DamagedSource, ListOfFeeds, NoArticleFound

_MOST_PROLOG = 100_000
_LONGEST_TITLE = 200
_ROOT = re.compile(rb"<\s*(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)[\s>/]")


def read_all(source: Source, given: Given, *, today: date | None) -> Several:
    """Return the articles in the feed *source*, in its order.

    Raises DamagedSource, DeclaresEntities, ListOfFeeds, NoArticleFound and NoTextInEntries.
    """
    data = source.data.removeprefix(b"\xef\xbb\xbf").lstrip()
    if data.startswith((b"{", b"[")):
        entries, title = _of_json(data, source.name)
    else:
        entries, title = _of_markup(data, source.name)
    return replace(several(entries, source.name, given, today=today), title=title[:_LONGEST_TITLE])


# RSS, Atom, RDF


def _of_markup(data: bytes, name: str) -> tuple[list[Entry], str]:
    """Return the entries of a feed in XML, and what it calls itself."""
    import feedparser

    outline.refuse_entities(data, name)
    if markup.has_swollen_tag(data):
        raise DamagedSource(name)
    if _root(data) == b"opml":
        if named := len(outline.feeds(data, name)):
            raise ListOfFeeds(name, named)
        raise NoArticleFound(name)
    try:
        found = feedparser.parse(io.BytesIO(data), resolve_relative_uris=False, sanitize_html=False)
    except Exception as fault:
        raise DamagedSource(name) from fault
    if not found.get("version"):
        raise NoArticleFound(name)
    if not found.entries:
        raise DamagedSource(name) if found.get("bozo") else NoArticleFound(name)
    return [_of_entry(entry, found.feed) for entry in found.entries], _plain(found.feed.get("title"))


def _root(data: bytes) -> bytes:
    """Return the name of the first element of *data*, in lower case and without its prefix."""
    # two bytes a letter, in UTF-16
    head = data[:_MOST_PROLOG].replace(b"\x00", b"")
    match = _ROOT.search(re.sub(rb"<!--.*?-->", b"", head, flags=re.DOTALL))
    return match[1].lower() if match else b""


def _of_entry(entry: Any, feed: Any) -> Entry:
    text = max((_text(one) for one in entry.get("content", ())), key=len, default="")
    summary = _text(entry.get("summary_detail") or {})
    is_summary = len(text) < len(summary)
    authors = entry.get("authors") or feed.get("authors") or ()
    return Entry(
        summary if is_summary else text,
        title=_plain(entry.get("title")),
        authors=tuple(_plain(one.get("name")) for one in authors if _plain(one.get("name"))),
        outlet=_outlet(_plain((entry.get("source") or {}).get("title")) or _plain(feed.get("title"))),
        published=_plain(entry.get("published")),
        changed=_plain(entry.get("updated")),
        address=_address(entry),
        language=_plain(entry.get("language") or feed.get("language")),
        is_summary=is_summary,
    )


def _text(told: Any) -> str:
    """Return the words of a piece that says of which kind it is: markup, or plain text."""
    words = str(told.get("value") or "")
    return in_plain_words(words) if told.get("type") == "text/plain" else in_words(words)


def _address(entry: Any) -> str:
    """Return where the article stands: the address before it was led through a counter, else its link, else its name."""
    for one in ("feedburner_origlink", "link", "id"):
        if address := web_address(_word(entry.get(one))):
            return address
    return ""


def _outlet(title: str) -> str:
    """Return who publishes the feed called *title*: "The Guardian" of "World news | The Guardian"."""
    _, outlet = credits.without_outlet(title)
    return outlet or title


def _plain(value: Any) -> str:
    """Return the words of *value* without tags and references; nothing if it is no word."""
    return " ".join(in_plain_words(_word(value)).split())


def _word(value: Any) -> str:
    return value.strip() if isinstance(value, str) else ""


# JSON Feed, versions 1 and 1.1 (jsonfeed.org)


def _of_json(data: bytes, name: str) -> tuple[list[Entry], str]:
    """Return the entries of a feed in JSON, and what it calls itself; references call themselves nothing."""
    try:
        feed = json.loads(data)
    except (ValueError, RecursionError) as fault:
        raise DamagedSource(name) from fault
    items = feed.get("items") if isinstance(feed, dict) else None
    if not isinstance(items, list) or "jsonfeed.org/version/" not in str(feed.get("version")):
        return _references(data, name), ""
    entries = [_of_item(item, feed) for item in items if isinstance(item, dict)]
    if not entries:
        raise NoArticleFound(name)
    return entries, _plain(feed.get("title"))


def _references(data: bytes, name: str) -> list[Entry]:
    """Return the entries of JSON that is no feed, which may be a list of references all the same."""
    from readahead.importers import bibliography

    entries = list(bibliography.of_json(data, name))
    if not entries:
        raise NoArticleFound(name)
    return entries


def _of_item(item: dict[str, Any], feed: dict[str, Any]) -> Entry:
    text = in_words(_word(item.get("content_html"))) or _word(item.get("content_text"))
    return Entry(
        text or _word(item.get("summary")),
        title=_plain(item.get("title")),
        authors=_authors(item) or _authors(feed),
        outlet=_outlet(_plain(feed.get("title"))),
        published=_word(item.get("date_published")),
        changed=_word(item.get("date_modified")),
        address=_word(item.get("url")) or _word(item.get("external_url")) or _word(item.get("id")),
        language=_word(item.get("language")) or _word(feed.get("language")),
        is_summary=not text,
    )


def _authors(told: dict[str, Any]) -> tuple[str, ...]:
    """Return the names of authors: a list in version 1.1, one in version 1."""
    listed = told.get("authors") or [told.get("author")]
    named = [one.get("name") for one in listed if isinstance(one, dict)] if isinstance(listed, list) else []
    return tuple(name for one in named if (name := _plain(one)))
