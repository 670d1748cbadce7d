"""Splits an article's text into sentences; the first step of every reading."""

from functools import lru_cache

from readahead.derive import grammar
from readahead.derive.patterns import Late
from readahead.derive.words import TITLES
from readahead.model.passage import Span, paragraphs

_STARTERS = grammar.word_set(
    "the a an this that these those he she it they we i you his her its their our in on at but and so yet "
    "however there if when while after before since as for from with by no not both many most some what "
    "who how why according another such other among despite during each even every few following instead "
    "like meanwhile more nearly nor once or perhaps several still then though through thus today until upon "
    "well where whether which it's that's there's he's she's they're we're"
)
_CLOSING = r"[”’\"')\]»]*(?:\[\d{1,3}\])?[*†]?"
_UNSPACED = "|".join(sorted(word.capitalize() for word in _STARTERS if len(word) > 1 and word.isalpha()))
# Pages that were copied lose a space now and then: "They left.The gates" has two sentences, "News.Az" has none.
_STOP = Late(rf"[.!?…](?:(?<=\.)\.{{0,3}}|(?<=[!?…])[!?…]*){_CLOSING}(?=\s|(?:{_UNSPACED})\s)")
_OPENING = "“‘`\"'([«—–-•*"
_MAY_END = grammar.word_set(
    "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Ave Blvd Rd St Dept Univ Assn Bros Inc Corp Co Ltd Jr Sr "
    "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Miss Mo Mass Md Mich Minn Mont Neb Nev Okla Ont Ore Pa Que Tenn "
    "Tex Va Vt Wash Wis Wyo Ph.D al"
)
"""Abbreviations after which a sentence ends only where the next word is one that sentences begin with."""
_BEFORE_NAME = (frozenset(TITLES) | grammar.word_set("Brig Insp v vs e.g i.e cf approx a.k.a")) - _MAY_END
"""Abbreviations that stand before a name: no sentence ends with one."""
_CLOCK = grammar.word_set("a.m p.m")
_CLOCK_GOES_ON = Late(
    r"[(–—-]|\d{1,2}\s[A-Z]|(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|"
    r"December)\b|[A-Z]{1,4}T\b|UTC|Eastern|Central|Pacific|Mountain|Local|(?:[A-Z]\w+\s){1,2}time\b)"
)
_NUMBERED = grammar.word_set("p pp c ca ch sec para s no nos art fig eq vol est ed")
"""Abbreviations before a number only: "see p. 12"."""
_INITIALS = Late(r"(?:[A-Za-z]\.)*[A-Z]$")
_ITEM = Late(r"\s*(?:\d{1,2}|[a-z]|[ivx]{1,4})$")
_ITEM_LENGTH = 8
_WORD_BEFORE = Late(r"[\w.’'-]+$")
_PLAIN_WORD = Late(r"(?<![\w.@/-])[a-z]{3,20}$")
_NEXT = Late(r"[\w’']+")
_BRAND = Late(r"[a-z]{1,2}[A-Z]|(?:al|el|ad|as|at)-[A-Z]|d[’'][A-Z]")
_ASKED = Late(
    r"(?:[Tt]he\s|[Aa]n?\s)?(?:[\w.’'-]+\s){0,4}?(?:said|asked|says|asks|wrote|shouted|cried|replied|added|wondered|tweeted|demanded|"
    r"exclaimed|yelled)(?:[.,;:]|$|\s(?:in|at|on|to|of|during|after|before|when|as|while|later|again|him|her|them|reporters|rhetorically)\b)"
)
"""Who put the question or the cry just quoted, as "Hughes asked." does; "Hughes said she did not know" is a new sentence."""


def split(text: str, span: Span | None = None) -> tuple[Span, ...]:
    """Return the sentences of *text*, or of *span* of it, in order, without the white space around them.

    A paragraph always ends a sentence; so does a line that looks like a heading.
    """
    first, last = (span.start, span.end) if span else (0, len(text))
    found: list[Span] = []
    for paragraph in paragraphs(text[first:last]):
        found.extend(_of_paragraph(text, paragraph.start + first, paragraph.end + first))
    return tuple(found)


@lru_cache(maxsize=4)
def blocks(text: str, span: Span) -> tuple[Span, ...]:
    """Return the paragraphs of *span* of *text*, a line that stands for itself being one."""
    found: list[Span] = []
    for paragraph in paragraphs(span.quote(text)):
        for start, end in _blocks(text, paragraph.start + span.start, paragraph.end + span.start):
            _add(found, text, start, end)
    return tuple(found)


def _of_paragraph(text: str, start: int, end: int) -> list[Span]:
    found: list[Span] = []
    for line_start, line_end in _blocks(text, start, end):
        place = line_start
        for match in _STOP.finditer(text, line_start, line_end):
            if match.start() - place < _ITEM_LENGTH and _ITEM.fullmatch(text, place, match.start()):
                continue  # the number of a list's item
            if _ends(text, match.start(), match.end(), line_end):
                _add(found, text, place, match.end())
                place = match.end()
        _add(found, text, place, line_end)
    return found


def _add(found: list[Span], text: str, start: int, end: int) -> None:
    stretch = text[start:end]
    lead = len(stretch) - len(stretch.lstrip())
    tail = len(stretch.rstrip())
    if lead < tail:
        found.append(Span(start + lead, start + tail))


def _blocks(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the stretches of a paragraph between line ends that also end a sentence."""
    found: list[tuple[int, int]] = []
    place = offset = start
    for line in text[start:end].split("\n")[:-1]:
        offset += len(line) + 1
        if _is_own_line(line, text[offset : offset + 40].lstrip()):
            found.append((place, offset))
            place = offset
    found.append((place, end))
    return found


def _is_own_line(line: str, following: str) -> bool:
    """Return whether a line stands for itself: a heading, a list item, a full paragraph; not one wrapped by width."""
    line = line.rstrip()
    if not line or following[:1].islower():
        return False
    if line[-1] in ",–—-" or line.rsplit(None, 1)[-1] in _GOES_ON:
        return False
    return line[-1] in '.!?:”"…' or len(line) < 45 or len(line) > 160 or _is_title(line)


_GOES_ON = grammar.word_set(
    "a an the of in on at to for from with by and or but that which who whose as than into about its their his her our my is are was were "
    "be been has have had will would could should may might must not"
)
"""Words no line ends with that stands for itself."""
_TITLE_SHARE = 0.8


def _is_title(line: str) -> bool:
    """Return whether nearly all longer words of a line have a capital: "Aid Trucks Reach the North After Weeks"."""
    words = [word for word in line.split() if len(word) > 3 and word[0].isalpha()]
    return len(words) > 3 and sum(word[0].isupper() for word in words) >= _TITLE_SHARE * len(words)


def _ends(text: str, stop: int, after: int, end: int) -> bool:
    """Return whether the stop at *stop* ends a sentence, seen from the words on either side."""
    following = text[after : min(end, after + 80)].lstrip()
    if not following:
        return True
    if not text[after].isspace():
        return bool(_PLAIN_WORD.search(text, max(0, stop - 20), stop))
    first = following.lstrip(_OPENING)[:1]
    if first.islower():
        is_i = following[:2] in ("i ", "i'", "i’")
        return (is_i or bool(_BRAND.match(following))) and text[after - 1] in ".!?"
    if not (first.isupper() or first.isdigit() or following[0] in _OPENING or not first.isascii()):
        return text[stop] != "."
    if text[stop] in "?!" and text[after - 1] in "”\"’'" and _is_asked(following):
        return False
    if text[stop] != "." or text[stop + 1 : stop + 2] == ".":
        return True
    before = _WORD_BEFORE.search(text[max(0, stop - 24) : stop])
    word = before.group().strip("’'") if before else ""
    is_closed = text[stop + 1 : after] != ""
    return is_closed or _ends_after(word, following)


def _is_asked(following: str) -> bool:
    """Return whether a question is followed by who put it; "He tweeted when …" begins a sentence, for "He" has a capital."""
    first = _NEXT.match(following)
    is_name = first is not None and first[0][0].isupper() and first[0].lower() not in _STARTERS
    return is_name and bool(_ASKED.match(following))


def _ends_after(word: str, following: str) -> bool:
    """Return whether a single full stop after *word* ends the sentence."""
    lower = word.lower()
    if len(word) > 1 and word.isupper() and word.isalpha():
        word = word.capitalize()  # "ST. LOUIS"
    if word in _BEFORE_NAME or (lower in _NUMBERED and following[0].isdigit()):
        return False
    if word in _MAY_END:
        return _starts(following)
    if lower in _CLOCK:
        return not _CLOCK_GOES_ON.match(following)
    if _INITIALS.fullmatch(word):
        return _starts(following, least=1 if len(word) > 1 else 2)
    return True


def _starts(following: str, *, least: int = 1) -> bool:
    """Return whether what follows an abbreviation looks like a new sentence: begun by a word of *least* letters."""
    match = _NEXT.match(following.lstrip(_OPENING))
    if following[0] in '“"':
        return True
    if match is None or len(match[0]) < least:
        return False
    return match[0][0].isupper() and match[0].lower().replace("’", "'") in _STARTERS
