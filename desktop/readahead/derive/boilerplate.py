"""Tells what is no part of the story: credits, bylines, datelines, labels and the outlet's own lines."""

import re
from dataclasses import dataclass

from readahead import resources
from readahead.derive.patterns import Late
from readahead.model.article import Article
from readahead.model.card import Kind
from readahead.model.passage import Span

AGENCIES = tuple(
    line.split("|")[0].strip()
    for line in resources.read_text("tables/agencies.txt").splitlines()
    if line.strip() and not line.startswith("#")
)
_AGENCIES = frozenset(name.casefold() for name in AGENCIES)
_CREDITING = ("report", "writ", "wrote", "said", "says", "inform", "citing", "quoting")
_NAME = r"(?:[A-Z][\w.&’'-]*(?: (?:of|the|de|al|[A-Z][\w.&’'-]*)){0,5})"
_MEDIA_WORD = Late(
    r"\b(?:News|Times|Post|Agency|Press|Tribune|Herald|Gazette|Journal|Guardian|Telegraph|Courier|Chronicle|TV|Television|"
    r"Radio|Broadcasting|Daily|Weekly|Observer|Media|Wire|Monitor|Bulletin|Dispatch|Examiner)\b"
)
_TAIL = Late(
    rf"[,;–—-]?\s*(?:as\s+)?(?:the\s+)?(?P<outlet>{_NAME})\s+(?:reports|reported|writes|wrote|said|says|informs|informed)"
    rf"(?:\s+on\s+\w+)?(?:,?\s+(?:citing|quoting|with reference to|referring to)\s+(?:the\s+)?(?P<agency>{_NAME})(?P<rest>[^.]{{0,40}}))?(?P<stop>[.]?)$"
)
_CITING = Late(rf",\s+(?:citing|quoting)\s+(?:the\s+)?(?P<agency>{_NAME})(?P<stop>[.]?)$")
_DATELINE = Late(
    r"(?P<place>[A-Z][\w.’' -]*(?:[,/]\s*[A-Z][\w.’' -]*){0,2}(?:,?\s+\d{1,2}(?:\s+[A-Z]\w+)?)?(?:,?\s+\d{4})?)?,?\s*"
    r"(?:\((?P<agency>[A-Z][\w. /&-]{1,30})\))?\s*(?:—|–|--|-)\s+"
)
_LABEL = Late(
    r"(?P<label>why (?:it|this) matters|the big picture|what it means|why it is important|the bottom line|background|context|"
    r"the backdrop|flashback|catch up quick|between the lines)\s*[:.—–-]\s*",
    re.IGNORECASE,
)
_BACKGROUND_LABELS = ("background", "context", "the backdrop", "flashback", "catch up quick")
_HEADING = Late(r"#{1,6}\s")
_LINES = Late(
    r"^(?:by (?-i:[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,3})(?:,.*| and .*)?$|reporting by\b|\(?(?:additional )?reporting by\b|writing by\b|editing by\b|"
    r"(?:image|photo|picture|file|video) ?(?:caption|source|credit|copyright)?[,:]\s|(?:media caption|getty images|watch:|listen:|correction:|editor[’']s note|"
    r"read the (?:rest|full)|full text\b|related (?:topics|stories|articles|content)|around the bbc|get (?:the|our) .{0,40}(?:newsletter|inbox)|"
    r"\(?(?:ap|reuters|afp|epa|pa) (?:photo|images?|media|wire)\b|\((?:photo|image|picture)\b|download (?:the|our)\b|you (?:can|may) also|listen to\b.{0,60}podcast|"
    r"join (?:us|the conversation)\b|donate\b|enjoy(?:ed|ing) this\b)|"
    r"©|\(c\)|copyright\b|all rights reserved|read (?:more|also|next)\b|see also\b|related\b.{0,12}:|follow us\b|"
    r"subscribe\b|sign up\b|share (?:this|on)\b|photo(?:graph)?s?(?: by)?:|image(?: credit)?:|picture:|source:|click here|"
    r"advertisement\b|first published\b|last updated\b|published\b.{0,30}\d|updated\b.{0,30}\d|this (?:article|story) (?:was|is|has been)\b|"
    r"comments? (?:are|is)|(?:exercise|retold)\s*[-–—:]|follow .{0,40} on (?:twitter|facebook|x)\b|(?:on )?twitter\b.{0,40}@|reach (?:him|her|them) at\b|"
    r"tags?:|topics?:|more on this|http\S+$|\S+@\S+$|\W*$)",
    re.IGNORECASE,
)
_REPORTERS = Late(
    r".{0,40}\breported from [A-Z][\w ,]+(?:, and [A-Z].{0,60} from [A-Z][\w ,]+)\.$"
    r"|.{0,80}\b(?:contributed (?:to this|from|reporting)|reported from [A-Z][\w ]+\.$)",
    re.IGNORECASE,
)

_LINKS = Late(
    r"(?:more (?:on|about|from)|read (?:more|also|next)|related|see also|also read|further reading|what to read next)\b[^.!?]{0,60}$",
    re.IGNORECASE,
)
_LONGEST_LINK = 40
"""Words at most in the titles of other articles that follow one another with no line between them."""


@dataclass(frozen=True, slots=True)
class Trimmed:
    """A sentence without its credit, dateline and label; via is the outlet or agency the credit names."""

    span: Span | None
    via: tuple[str, str] = ("", "")
    label: Kind | None = None


def is_boilerplate(article: Article, sentence: str) -> str:
    """Return why *sentence* is no part of the story, or an empty string if it is."""
    plain = " ".join(sentence.split()).strip(" .—–-").casefold()
    if not plain:
        return "no words"
    known = (article.outlet, article.agency, article.byline, article.title)
    if plain in _AGENCIES or plain in [name.casefold() for name in known]:
        return "outlet credit"
    if _HEADING.match(sentence):
        return "heading"
    bare = sentence.strip()
    lower = bare.lower()
    is_reporter = ("contributed" in lower or "reported" in lower) and _REPORTERS.match(bare) is not None
    if is_reporter or _LINES.match(bare):
        return "byline or notice"
    return ""


def heads_links(sentence: str) -> bool:
    """Return whether a line such as "More on the war:" heads the titles of other articles."""
    return _LINKS.match(sentence.strip()) is not None


def is_link(sentence: str) -> bool:
    """Return whether a line under such a heading is a title, or several: short, and with no stop at its end."""
    plain = sentence.strip()
    return len(plain.split()) <= _LONGEST_LINK and not plain.endswith((".", "!", ".”", '."', "!”", '!"'))


def trimmed(article: Article, span: Span, *, opens: bool) -> Trimmed:
    """Return the sentence at *span* without label and credit, and without a dateline where it *opens* a paragraph."""
    text = article.text
    start, end = span.start, span.end
    label = None
    if opens:
        start = _after_dateline(text, start, end)
    if match := _LABEL.match(text, start, end):
        name = match.group("label").lower()
        label = Kind.BACKGROUND if name in _BACKGROUND_LABELS else Kind.WHY_IT_MATTERS
        start = match.end()
    end, via = _before_credit(article, start, end)
    if not text[start:end].strip():
        return Trimmed(None, via, label)
    return Trimmed(span if (start, end) == (span.start, span.end) else Span(start, end), via, label)


def _after_dateline(text: str, start: int, end: int) -> int:
    head = text[start : min(end, start + 70)]
    if "-" not in head and "—" not in head and "–" not in head:
        return start
    match = _DATELINE.match(text, start, min(end, start + 70))
    if not match or not (match.group("place") or match.group("agency")):
        return start
    place = (match.group("place") or "").strip()
    first = re.split(r"[,/]", place)[0].strip()
    is_plain = (first.isupper() and len(first) > 2) or match.group("agency") is not None
    return match.end() if is_plain and match.end() < end else start


def _before_credit(article: Article, start: int, end: int) -> tuple[int, tuple[str, str]]:
    """Return where the sentence ends without ", Outlet reports, citing Agency", and the two names."""
    stretch = article.text[max(start, end - 160) : end]
    offset = end - len(stretch)
    if not any(word in stretch for word in _CREDITING):
        return end, ("", "")
    for pattern in (_TAIL, _CITING):
        for place in _commas(stretch):
            match = pattern.match(stretch, place)
            if match and _is_credit(article, match.groupdict()):
                names = match.groupdict()
                return offset + place, (
                    (names.get("outlet") or "").rstrip("."),
                    (names.get("agency") or "").rstrip("."),
                )
    return end, ("", "")


def _commas(stretch: str) -> list[int]:
    return [match.start() for match in _COMMA.finditer(stretch)]


_COMMA = re.compile("[,–—]")


def _is_credit(article: Article, names: dict[str, str | None]) -> bool:
    outlet, agency = names.get("outlet"), names.get("agency")
    if "outlet" in names and not (outlet and is_outlet(article, outlet)):
        return False
    return "outlet" in names or bool(agency and is_outlet(article, agency))


def is_outlet(article: Article, name: str) -> bool:
    """Return whether *name* is this article's outlet or agency, or a news outlet by its name."""
    plain = name.strip().removeprefix("the ").removeprefix("The ").rstrip(".")
    known = [article.outlet, article.agency, *AGENCIES]
    return any(plain.casefold() == each.casefold() for each in known if each) or bool(
        _MEDIA_WORD.search(plain)
    )
