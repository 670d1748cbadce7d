"""Lists of references (BibTeX, RIS, CSL-JSON): an entry with an abstract is an article, whose text is that abstract.

What has none is counted and never stored as an empty article.
"""

import json
import logging
import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from readahead.importers import encoding
from readahead.importers.entries import Entry, in_plain_words, several
from readahead.importers.gathered import Several
from readahead.importers.source import Given, Source
from readahead.model.article import normalised
from readahead.model.errors import DamagedSource, NoArticleFound, UnknownEncoding

_BIBTEX = re.compile(r"^[ \t]*@[ \t]*\w+[ \t]*[{(]", re.MULTILINE)
_RIS = re.compile(r"^(?=TY  ?-)", re.MULTILINE)
# "TY - JOUR" of programs that leave out a space, which rispy asks for
_NARROW = re.compile(r"^([A-Z][A-Z0-9]) - ?", re.MULTILINE)
_ISO = re.compile(r"\s*(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)")
_SAYING = frozenset(("title", "abstract", "abstractNote"))
# "2026 Mar 02", as news databases write it
_YEAR_FIRST = re.compile(r"\s*(\d{4})[ /-]([A-Za-z]{3,9})\.?[ /-](\d{1,2})(?!\d)")
# What nearly all LaTeX in such fields is; to read more of it takes ten times as long.
_SIMPLE = re.compile(r"\\[&%$_#]|---?|``|''|[{}~]")
_MEANT = {"{": "", "}": "", "~": " ", "---": "—", "--": "–", "``": "“", "''": "”"}
_DOI = re.compile(r"(?:https?://(?:dx\.)?doi\.org/|doi:\s*)?(10\.\d{4,9}/\S{1,300})", re.IGNORECASE)


def read_all(source: Source, given: Given, *, today: date | None) -> Several:
    """Return the articles in the list *source*, in its order.

    Raises BinarySource, DamagedSource, EmptySource, NoArticleFound and NoTextInEntries.
    """
    if source.data.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in (b"[", b"{"):
        entries = list(of_json(source.data, source.name))
    else:
        text = _text(source, given)
        entries = list(_of_ris(text) if _RIS.search(text) else _of_bibtex(text))
    if not entries:
        raise NoArticleFound(source.name)
    return several(entries, source.name, given, today=today)


def _text(source: Source, given: Given) -> str:
    """Return the list's text. An encoding that cannot be told for sure is taken for the likeliest: names suffer, no more."""
    try:
        return encoding.text_of(source.data, source.name, encoding=given.encoding)
    except UnknownEncoding:
        likeliest = encoding.offered(source.data)[0]
        return normalised(encoding.in_encoding(source.data, likeliest))


# BibTeX


def _of_bibtex(text: str) -> Iterator[Entry]:
    if not _BIBTEX.search(text):
        return
    from bibtexparser.middlewares import LatexDecodingMiddleware

    decoder = LatexDecodingMiddleware()
    for fields in _bibtex_fields(text):
        yield _of_fields(fields, decoder)


def _bibtex_fields(text: str) -> Iterator[dict[str, str]]:
    """Yield the fields of each entry, by lower-case name; of a name or a key given twice both entries and the first field."""
    from bibtexparser import model
    from bibtexparser.entrypoint import parse_string
    from bibtexparser.library import Library
    from bibtexparser.middlewares import RemoveEnclosingMiddleware, ResolveStringReferencesMiddleware

    logging.disable(logging.CRITICAL)  # it tells of each fault it meets
    parsed = parse_string(text, parse_stack=[])
    blocks: list[Any] = [*parsed.strings]
    for number, block in enumerate(parsed.blocks):
        entry = getattr(block, "ignore_error_block", None) or block
        if not isinstance(entry, model.Entry):
            continue
        first = {field.key.lower(): field for field in reversed(entry.fields)}
        entry.fields = list(first.values())
        entry.key = str(number)
        blocks.append(entry)
    found = Library(blocks)
    for step in (ResolveStringReferencesMiddleware(), RemoveEnclosingMiddleware()):
        found = step.transform(found)
    for entry in found.entries:
        yield {field.key.lower(): str(field.value) for field in entry.fields}


def _of_fields(fields: dict[str, str], decoder: Any) -> Entry:
    def words(*names: str) -> str:
        return next((told for name in names if (told := _decoded(fields.get(name, ""), decoder))), "")

    return Entry(
        words("abstract"),
        title=" ".join(words("title").split()),
        authors=tuple(_decoded(name, decoder) for name in _bibtex_names(fields.get("author", ""))),
        outlet=words("journaltitle", "journal", "booktitle", "publisher", "organization", "institution"),
        published=_bibtex_day(fields),
        address=_address(_undone(fields.get("url", "")), fields.get("doi", "")),
        language=fields.get("langid") or fields.get("language", ""),
    )


def _bibtex_names(written: str) -> Iterator[str]:
    """Yield the names in a field of authors, the first name first and still in LaTeX."""
    from bibtexparser.middlewares.names import parse_single_name_into_parts, split_multiple_persons_names

    for name in split_multiple_persons_names(" ".join(written.split())):
        if name.lower() != "others":
            parts = parse_single_name_into_parts(name, strict=False)
            yield " ".join([*parts.first, *parts.von, *parts.last, *parts.jr])


def _bibtex_day(fields: dict[str, str]) -> str:
    """Return the day of an entry: its date (BibLaTeX), or its year, month and day; nothing where one of them is missing."""
    if day := _day(fields.get("date", "")):
        return day
    year, month, of_month = (
        re.sub(r"[{}#\"\s]", "", fields.get(one, "")) for one in ("year", "month", "day")
    )
    if month.isdecimal():
        return _day(f"{year}-{month}-{of_month}")
    return f"{of_month} {month.capitalize()} {year}" if year and month and of_month else ""


def _decoded(written: str, decoder: Any) -> str:
    """Return what LaTeX *written* in a field says; its lines are joined, a blank one divides paragraphs."""
    plain = _SIMPLE.sub(lambda found: _MEANT.get(found[0], found[0][1:]), _undone(written))
    if "\\" in plain:
        # it takes what follows a lone % for a comment, and knows nothing of links
        escaped = re.sub(r"(?<!\\)%", r"\\%", _undone(written))
        plain = _from_latex(escaped, decoder) or re.sub(r"\\[a-zA-Z]+\s*|[{}\\]", "", written)
    paragraphs = re.split(r"\n\s*\n", plain.replace("\u00a0", " "))
    return "\n\n".join(" ".join(one.split()) for one in paragraphs)


def _from_latex(written: str, decoder: Any) -> str:
    """Return what *written* says; nothing where it is no sound LaTeX."""
    from bibtexparser.library import Library
    from bibtexparser.model import Entry as Block
    from bibtexparser.model import Field

    block = decoder.transform_entry(Block("misc", "", [Field("text", written)]), Library())
    return str(block.fields[0].value) if isinstance(block, Block) else ""


def _undone(written: str) -> str:
    r"""Return *written* with the words of links in place of \href and \url."""
    written = re.sub(r"\\href\s*\{[^{}]*\}", "", written)
    return re.sub(r"\\url\s*\{([^{}]*)\}", r"\1", written)


# RIS


def _of_ris(text: str) -> Iterator[Entry]:
    """Yield the entries of *text*: each is read by itself, since one without an end would be mixed with the next."""
    import rispy

    lists = [*rispy.RisParser.DEFAULT_LIST_TAGS, "AB", "N2"]
    for record in _RIS.split(text)[1:]:
        if not record.startswith("TY  "):
            record = _NARROW.sub(r"\1  - ", record)
        for fields in rispy.loads(
            f"{record.rstrip()}\nER  - ",
            skip_unknown_tags=True,
            list_tags=lists,
            delimiter_tags_mapping={},
        ):
            yield _of_record(fields)


def _of_record(fields: dict[str, Any]) -> Entry:
    def words(*names: str) -> str:
        for name in names:
            value = fields.get(name)
            if told := "\n".join(value) if isinstance(value, list) else str(value or ""):
                return told.strip()
        return ""

    names = [*fields.get("authors", ()), *fields.get("first_authors", ())]
    return Entry(
        in_plain_words(words("abstract", "notes_abstract")),
        title=in_plain_words(words("title", "primary_title", "short_title")),
        authors=tuple(_turned(name) for name in names),
        outlet=words(
            *("alternate_title3", "secondary_title", "journal_name", "alternate_title1", "alternate_title2"),
            "publisher",
        ),
        published=_day(words("date")) or _day(words("year")) or _day(words("publication_year")),
        address=_address(words("urls").partition("\n")[0], words("doi")),
        language=words("language"),
    )


def _turned(name: str) -> str:
    """Return "Ada Brun" for "Brun, Ada", and "Ada Brun, Jr." for "Brun, Ada, Jr."."""
    last, _, rest = name.partition(",")
    first, _, suffix = rest.partition(",")
    turned = f"{first.strip()} {last.strip()}".strip()
    return f"{turned}, {suffix.strip()}" if suffix.strip() else turned


# CSL-JSON (docs.citationstyles.org), which Zotero and Crossref write, and the items of Zotero's own API (version 3)


def of_json(data: bytes, name: str) -> Iterator[Entry]:
    """Yield the entries of a list in CSL-JSON or of Zotero's items. Raises DamagedSource."""
    try:
        told = json.loads(data)
    except (ValueError, RecursionError) as fault:
        raise DamagedSource(name) from fault
    if isinstance(told, dict):
        told = told.get("items", [told])
    for item in told if isinstance(told, list) else ():
        if not isinstance(item, dict):
            continue
        own = item["data"] if isinstance(item.get("data"), dict) else item
        if isinstance(own.get("itemType"), str) and (own.keys() & _SAYING):
            yield _of_zotero(own)
        elif isinstance(item.get("type"), str) and (item.keys() & _SAYING):
            yield _of_item(item)


def _of_item(item: dict[str, Any]) -> Entry:
    return Entry(
        in_plain_words(_first(item.get("abstract"))),
        title=in_plain_words(_first(item.get("title"))),
        authors=tuple(_csl_names(item.get("author"))),
        outlet=_first(item.get("container-title")) or _first(item.get("publisher")),
        published=_csl_day(item.get("issued")),
        address=_address(_first(item.get("URL")), _first(item.get("DOI"))),
        language=_first(item.get("language")),
    )


def _of_zotero(item: dict[str, Any]) -> Entry:
    outlets = ("publicationTitle", "websiteTitle", "blogTitle", "publisher")
    creators = item.get("creators")
    return Entry(
        in_plain_words(_first(item.get("abstractNote"))),
        title=in_plain_words(_first(item.get("title"))),
        authors=tuple(
            name
            for one in (creators if isinstance(creators, list) else ())
            if isinstance(one, dict) and one.get("creatorType") == "author"
            if (
                name := _first(one.get("name"))
                or f"{_first(one.get('firstName'))} {_first(one.get('lastName'))}".strip()
            )
        ),
        outlet=next((name for one in outlets if (name := _first(item.get(one)))), ""),
        published=_day(_first(item.get("date"))),
        address=_address(_first(item.get("url")), _first(item.get("DOI"))),
        language=_first(item.get("language")),
    )


def _csl_names(told: Any) -> Iterator[str]:
    parts = ("given", "dropping-particle", "non-dropping-particle", "family", "suffix")
    for name in told if isinstance(told, list) else ():
        if isinstance(name, dict):
            yield _first(name.get("literal")) or " ".join(
                filter(None, (_first(name.get(one)) for one in parts))
            )


def _csl_day(told: Any) -> str:
    """Return the day of a date variable; a year or a month alone is none."""
    if not isinstance(told, dict):
        return ""
    try:
        year, month, day = map(int, told["date-parts"][0])
    except (KeyError, IndexError, TypeError, ValueError):
        return _day(_first(told.get("raw")) or _first(told.get("literal")))
    return f"{year:04}-{month:02}-{day:02}"


# What they share


def _first(told: Any) -> str:
    """Return words, or the first of a list of them."""
    if isinstance(told, list):
        told = told[0] if told else ""
    return told.strip() if isinstance(told, str) else ""


def _day(written: str) -> str:
    """Return the day that *written* begins with, as 2026-03-02; another way to write one as it is, a year alone as none."""
    if match := _ISO.match(written):
        year, month, day = match.groups()
        return f"{year}-{month:0>2}-{day:0>2}"
    if match := _YEAR_FIRST.match(written):
        year, month, day = match.groups()
        return f"{day} {month.capitalize()} {year}"
    return "" if re.fullmatch(r"[\d/\s-]*", written) else written


def _address(link: str, doi: str) -> str:
    """Return the link of an entry, or the one its DOI stands for."""
    if link.strip():
        return link.strip()
    match = _DOI.fullmatch(doi.strip())
    return f"https://doi.org/{match[1]}" if match else ""
