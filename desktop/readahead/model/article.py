"""An article: text that is normalised once and never altered, and what is known about where it came from."""

import hashlib
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from readahead.model.passage import Span

ArticleId = NewType("ArticleId", int)


class Origin(StrEnum):
    """How a field of an article came to be known."""

    STATED = "stated"
    GUESSED = "guessed"
    ASKED = "asked"
    EDITED = "edited"


class Field(StrEnum):
    """The fields of an article that have an origin."""

    TITLE = "title"
    OUTLET = "outlet"
    AGENCY = "agency"
    BYLINE = "byline"
    DATELINE = "dateline"
    PUBLISHED = "published"
    LANGUAGE = "language"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class Article:
    """One article as it was taken in; empty strings stand for what is not known.

    text is normalised (see `normalised`) and never altered; every offset counts its code points.
    body is the stretch of text to read cards from: what stands before it is the header (title, byline, date lines).
    agency is the wire service the outlet credits. dateline is the place named at its head.
    exercise marks an article that is invented for training; every export says so.
    origins gives, for each known field, how it came to be known.
    """

    text: str
    body: Span
    title: str = ""
    outlet: str = ""
    agency: str = ""
    byline: str = ""
    dateline: str = ""
    published: date | None = None
    language: str = "en"
    address: str = ""
    file_name: str = ""
    exercise: bool = False
    origins: tuple[tuple[Field, Origin], ...] = ()

    @property
    def text_sha256(self) -> str:
        """The SHA-256 of the text's UTF-8 bytes, in hexadecimal: what the article is known by."""
        return sha256_of(self.text)

    @property
    def source(self) -> str:
        """Who published it, with the agency it credits: "News.Az, citing Reuters"."""
        return source_name(self.outlet, self.agency)

    @property
    def name(self) -> str:
        """The title, or failing that the first words of the body."""
        return self.title or short(self.body.quote(self.text))


@dataclass(frozen=True, slots=True)
class FiledArticle:
    """An article as it stands in a library. imported_at is aware UTC."""

    id: ArticleId
    article: Article
    imported_at: datetime
    cards: int
    raw_sha256: str


class Reason(StrEnum):
    """What gave an article another text."""

    REIMPORTED = "reimported"
    BROUGHT_BACK = "brought back"


@dataclass(frozen=True, slots=True)
class Version:
    """A text an article had or has, since when (aware UTC), and what it came to be by: None for the first.

    piece is what was brought back into it.
    """

    text: str
    since: datetime
    reason: Reason | None = None
    piece: str = ""

    @property
    def text_sha256(self) -> str:
        """The SHA-256 of the text's UTF-8 bytes, in hexadecimal."""
        return sha256_of(self.text)


@dataclass(frozen=True, slots=True)
class ArticleSummary:
    """What a list of articles shows, without their texts. copies counts the other articles with its story."""

    id: ArticleId
    name: str
    outlet: str
    agency: str
    published: date | None
    imported_at: datetime
    exercise: bool
    cards: int
    copies: int = 0

    @property
    def source(self) -> str:
        """Who published it, with the agency it credits."""
        return source_name(self.outlet, self.agency)


def source_name(outlet: str, agency: str) -> str:
    """Return "News.Az, citing Reuters", or the one of the two that is known."""
    if outlet and agency and outlet != agency:
        return f"{outlet}, citing {agency}"
    return outlet or agency


def sha256_of(text: str) -> str:
    """Return the SHA-256 of the UTF-8 bytes of *text*, in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def normalised(text: str) -> str:
    r"""Return *text* as every article's text is kept: \n line ends, NFC, no NUL, no byte order mark, no lone surrogate.

    White space inside lines stays, since a person compares the text with what they have.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "").replace("\ufeff", "")
    text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return unicodedata.normalize("NFC", text)


def short(text: str, limit: int = 80) -> str:
    """Return *text* on one line, cut at a word before *limit* characters with an ellipsis if it is longer."""
    line = " ".join(text.split())
    if len(line) <= limit:
        return line
    return line[: limit - 1].rsplit(" ", 1)[0].rstrip(" ,;:-") + "…"
