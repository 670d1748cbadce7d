"""What a page says of itself: JSON-LD first, then its meta elements, then what trafilatura makes out."""

import html
import json
import re
from collections.abc import Iterable, Iterator
from copy import deepcopy
from datetime import date, timedelta
from typing import Any

from readahead.importers import credits, dates, left_out, markup, names, stamps, tables
from readahead.importers.known import Known, is_believable, language_tag, web_address
from readahead.importers.source import Given, Source
from readahead.model.article import Field, Origin

_ARTICLE = re.compile(r"(?:\w*Article|\w*BlogPosting|Report|SocialMediaPosting)$")
_LARGEST_JSON = 1_000_000
_NODES = 2_000
_TITLE = ("og:title", "twitter:title", "dc.title", "dcterms.title", "headline")
_OUTLET = ("og:site_name", "application-name", "dc.publisher", "publisher")
_AUTHOR = (
    "author",
    "article:author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "byl",
    "citation_author",
)
_PUBLISHED = (
    *("article:published_time", "og:article:published_time", "og:published_time", "datepublished", "date"),
    *(
        "pubdate",
        "publishdate",
        "publish-date",
        "publish_date",
        "published",
        "parsely-pub-date",
        "sailthru.date",
    ),
    *(
        "dc.date.issued",
        "dc.date.created",
        "dc.date",
        "dcterms.created",
        "dcterms.date",
        "cxenseparse:recs:publishtime",
    ),
)
_OTHERS = (
    "//body//*[self::aside or self::figure or self::figcaption or self::footer or self::nav"
    " or contains(@class, 'comment') or contains(@id, 'comment')"
    " or contains(@class, 'related') or contains(@id, 'related')]"
)
_LONGEST_STAMP = 160
_LONGEST_LINE = 1_000
_YES = frozenset(("yes", "true", "1"))


def stated(tree: Any, *, today: date | None) -> tuple[Known, ...]:
    """Return the layers that the page *tree* states: its JSON-LD, then its meta elements."""
    meta = _meta_values(tree)
    return _from_json(tree, today), _from_meta(tree, meta, today)


def is_told(layers: Iterable[Known]) -> bool:
    """Return whether *layers* know all there is to guess."""
    layers = list(layers)
    return all(
        any(getattr(layer, field.value) for layer in layers)
        for field in (Field.TITLE, Field.OUTLET, Field.BYLINE, Field.PUBLISHED)
    )


def guessed(tree: Any, *, today: date | None, own: Any = None) -> Known:
    """Return what trafilatura makes out of the page *tree*, and the day htmldate finds in *own*, see `without_others`.

    Where the page is already dated none is given: the search costs seconds the first time, for its tables of words.
    """
    from trafilatura.metadata import extract_metadata

    latest = (today + timedelta(days=2)).isoformat() if today else "2199-12-31"
    search = {"original_date": True, "extensive_search": False, "max_date": latest}
    found = extract_metadata(tree, date_config=search)
    day = None if own is None else _day_of_article(own, {**search, "extensive_search": True}, today=today)
    if day and (_is_one_of_two(day, tree) or _is_only_a_year(day, tree)):
        day = None
    # It hands on what the page's JSON-LD holds, which need not be words.
    title = names.as_headed(_word(found.title), _headings(tree))
    return Known(
        Origin.GUESSED,
        title=title,
        outlet=names.outlet(_word(found.sitename), title=title),
        byline=_people(_word(found.author).split(";")),
        published=day,
        address=web_address(_word(found.url)),
    )


def _headings(tree: Any) -> Iterator[str]:
    """Yield the words of the first headings of the page *tree*, each on one line."""
    yield from (" ".join(one.text_content().split()) for one in tree.xpath("(//h1)[position() < 6]"))


def without_others(tree: Any) -> Any:
    """Return a copy of the page *tree* without other stories, comments, menus and captions, whose days are not its own."""
    own = deepcopy(tree)
    for element in own.xpath(_OTHERS):
        element.drop_tree()
    for element in own.xpath("//ul | //ol"):
        if sum(bool(dates.written(item.text_content()[:_LONGEST_LINE])) for item in element.xpath("li")) > 1:
            element.drop_tree()  # a list of stories, each with its day
    return own


def _day_of_article(own: Any, search: dict[str, Any], *, today: date | None) -> date | None:
    """Return the day htmldate finds in *own*, if a line besides the text's paragraphs or a mark shows it.

    A day that only the addresses of pictures and links hold may be theirs. The paragraphs are taken out of *own*.
    """
    from htmldate import find_date

    for element in own.xpath("//p | //li | //blockquote | //dd"):
        words = " ".join(element.text_content().split())
        if stamps.is_text(words) and not (dates.is_labelled(words) and len(words) <= _LONGEST_STAMP):
            element.drop_tree()
    day = dates.plain(find_date(own, **search) or "", today=today)
    marked = own.xpath("//@datetime | //abbr/@title | //*[@itemprop]/@content")
    shown = (found.day for line in left_out.blocks(own) for found in dates.written(dates.unglued(line)))
    return day if day in shown or any(value.startswith(str(day)) for value in marked) else None


def day_of(words: str, *, today: date | None) -> date | None:
    """Return the day a time stamp of a page begins with: 2025-12-28T22:30:00-05:00, 20251228, December 28, 2025."""
    if match := re.match(r"\s*(\d{4})(\d\d)(\d\d)(?!\d)", words):
        words = "-".join(match.groups())
    day = dates.plain(words, today=today)
    return day if day and is_believable(day, today=today) else None


def page_dates(source: Source, given: Given) -> list[str]:
    """Return what `stated_dates` finds in the page *source*. Raises what `markup.tree_of` raises."""
    return stated_dates(markup.tree_of(source.data, source.name, encoding=given.encoding))


def stated_dates(tree: Any) -> list[str]:
    """Return the words the page *tree* says it was published at, in its JSON-LD and its meta elements."""
    linked = [
        _word(node.get("datePublished"))
        for words in tree.xpath("//script[@type='application/ld+json']/text()")[:50]
        for node in _nodes(words)
        if _is_article(node)
    ]
    return [words for words in (*linked, *_dated(_meta_values(tree))) if words]


def _dated(meta: dict[str, str]) -> list[str]:
    return [meta[name] for name in _PUBLISHED if name in meta]


def _is_one_of_two(day: date, tree: Any) -> bool:
    """Return whether *day* is one reading of a date the page *tree* states as 03/04/2031, which is to be asked."""
    meta = _meta_values(tree)
    doubtful = [
        words[item.start : item.end]
        for words in _dated(meta)
        for item in dates.written(words)
        if not item.day
    ]
    return any(
        sorted((day.day, day.month)) == sorted(map(int, re.split(r"[/-]", words)[:2])) for words in doubtful
    )


def _is_only_a_year(day: date, tree: Any) -> bool:
    """Return whether *day* is the first of January and the page *tree* names no such day: a copyright's year is none."""
    if (day.month, day.day) != (1, 1):
        return False
    from lxml import etree

    first = rf"(?<!\d)0?1(?!\d)\D{{0,30}}{day.year}|{day.year}\D{{1,12}}0?1\D{{1,4}}0?1(?!\d)"
    return not re.search(first, etree.tostring(tree, encoding="unicode"))


def tidy(known: Known, outlet: str) -> Known:
    """Return *known* with the outlet cut from its title and a news agency told from a person or an outlet."""
    title, _ = credits.without_outlet(" ".join(html.unescape(known.title).split()))
    title = names.without(outlet, title)
    byline = re.sub(r"^by\s+", "", html.unescape(known.byline).strip(), flags=re.I)
    agency = next((found for part in re.split(r"[,;]|\sand\s", byline) if (found := tables.agency(part))), "")
    byline = names.authors(byline, outlet=outlet, is_guessed=known.origin is Origin.GUESSED)
    return Known(
        known.origin,
        title=title,
        outlet=names.without_www(html.unescape(known.outlet)),
        agency=known.agency or agency,
        byline=byline,
        published=known.published,
        language=known.language,
        address=known.address,
        exercise=known.exercise,
    )


def _from_meta(tree: Any, meta: dict[str, str], today: date | None) -> Known:
    """Return what the meta elements, the canonical link and the root's language state."""

    def first(names: Iterable[str]) -> str:
        return next((meta[name] for name in names if meta.get(name)), "")

    links = tree.xpath("//link[@rel='canonical']/@href")
    days = (day for name in _PUBLISHED if (day := day_of(meta.get(name, ""), today=today)))
    language = language_tag(tree.get("lang") or "") or language_tag(meta.get("content-language", ""))
    return Known(
        Origin.STATED,
        title=first(_TITLE),
        outlet=first(_OUTLET),
        byline=_people(first([name for name in _AUTHOR if not web_address(meta.get(name, ""))]).split(";")),
        published=next(days, None),
        language=language or language_tag(meta.get("og:locale", "")),
        address=web_address(str(links[0]) if links else "") or web_address(meta.get("og:url", "")),
        exercise=meta.get("exercise", "").lower() in _YES,
    )


def _meta_values(tree: Any) -> dict[str, str]:
    """Return the first content of each meta element of *tree* under its name, property or itemprop, in lower case."""
    found: dict[str, str] = {}
    for element in tree.xpath("//meta[@content]")[:_NODES]:
        content = element.get("content").strip()
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            key = (element.get(attribute) or "").strip().lower()
            if key and content:
                found.setdefault(key, content)
    return found


def _from_json(tree: Any, today: date | None) -> Known:
    """Return what the first article in the page's JSON-LD states (schema.org NewsArticle and its kin)."""
    nodes = [
        node
        for words in tree.xpath("//script[@type='application/ld+json']/text()")[:50]
        for node in _nodes(words)
    ]
    named = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and len(node) > 1}
    article = next((node for node in nodes if _is_article(node)), None)
    if article is None:
        return Known(Origin.STATED)
    address = article.get("mainEntityOfPage") or article.get("url")
    return Known(
        Origin.STATED,
        title=_word(article.get("headline")) or _word(article.get("name")),
        outlet=_name(article.get("publisher"), named) or _name(article.get("sourceOrganization"), named),
        byline=_people(_names(article.get("author") or article.get("creator"), named)),
        published=day_of(_word(article.get("datePublished")), today=today),
        language=language_tag(_word(article.get("inLanguage"))),
        address=web_address(_word(address.get("@id") if isinstance(address, dict) else address)),
    )


def _nodes(words: str) -> Iterator[dict[str, Any]]:
    """Yield the objects of a JSON-LD script, the outer before the inner ones; nothing if it is no JSON."""
    if len(words) > _LARGEST_JSON:
        return
    try:
        waiting: list[Any] = [json.loads(words, strict=False)]
    except (ValueError, RecursionError):
        return
    for _ in range(_NODES):
        if not waiting:
            return
        node = waiting.pop(0)
        if isinstance(node, dict):
            yield node
            waiting += [value for value in node.values() if isinstance(value, dict | list)]
        elif isinstance(node, list):
            waiting += node


def _is_article(node: dict[str, Any]) -> bool:
    """Return whether *node* is of a kind of article and says at least what it is called or when it was published."""
    kinds = node.get("@type")
    listed = kinds if isinstance(kinds, list) else [kinds]
    is_kind = any(isinstance(kind, str) and _ARTICLE.match(kind.rpartition("/")[2]) for kind in listed)
    return is_kind and bool(_word(node.get("headline")) or _word(node.get("datePublished")))


def _names(value: Any, named: dict[str, Any]) -> list[str]:
    """Return the names in an author or publisher: words, an object, a reference to one, or a list of these."""
    found = [_name(item, named) for item in (value if isinstance(value, list) else [value])[:20]]
    return [name for name in found if name]


def _name(value: Any, named: dict[str, Any]) -> str:
    """Return the one name in *value*, following a reference by "@id" once."""
    if isinstance(value, list):
        value = value[0] if value else None
    if not isinstance(value, dict):
        return _word(value)
    own = _word(value.get("name"))
    target = named.get(_word(value.get("@id")))
    return own or (_word(target.get("name")) if target else "")


def _word(value: Any) -> str:
    """Return *value* if it is words, its first one if it is a list, else nothing."""
    if isinstance(value, list):
        value = value[0] if value else None
    return value.strip() if isinstance(value, str) else ""


def _people(names: Iterable[str]) -> str:
    """Return *names*, each once, as a byline; addresses are no names."""
    tidy = dict.fromkeys(" ".join(name.split()) for name in names if name.strip() and not web_address(name))
    return ", ".join(tidy)
