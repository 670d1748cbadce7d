"""What the words of a source tell of it: whether it is one person or several, what office it holds, how it is printed."""

import re
from functools import lru_cache

from readahead.derive import grammar
from readahead.derive.patterns import Late
from readahead.derive.words import letters

_LIST = re.compile(r"(?:[^\s,]+(?: [^\s,]+){0,3}, )+(?:[^\s,]+ ){1,4}and [^\s,]+(?: [^\s,]+){0,3}")
OFFICE_ENDS = grammar.word_set(
    "leader president premier minister chancellor king queen prince emir sultan senator governor mayor "
    "ambassador envoy secretary spokesman spokeswoman spokesperson chief head director chairman "
    "chairwoman chair general commander official lawmaker politician candidate nominee diplomat "
    "negotiator mediator commissioner judge justice prosecutor professor analyst economist author expert "
    "businessman billionaire congressman congresswoman representative speaker attorney admiral sheriff colonel captain bishop"
)
_GROUP = Late(
    r"\b(?:(?:[Oo]ne|[Tt]wo|[Ss]ome|[Ss]everal) of (?:the|its|their|his|her) (?P<of>[a-z]+s|people)"
    r"|(?P<group>(?:(?!The |Two |Three |Four |Some |Several |Many |Both |Other )[A-Z][\w’'-]+ )?(?:(?:senior|local|top|former|foreign) )?(?:"
    + "|".join(sorted(OFFICE_ENDS))
    + r"|resident|witness(?=es)|aide|farmer|soldier|engineer|worker|survivor|villager)(?:es|s))\b)\b"
)
_AMOUNTS = grammar.word_set(
    "some many most others several few both half almost nearly one two three four five six seven eight nine "
    "ten twenty thirty forty fifty sixty seventy eighty ninety"
)
_NO_VERB = _AMOUNTS | grammar.DETERMINERS | grammar.PREPOSITIONS | grammar.ADVERBS
_SECOND_SUBJECT = Late(r"\b[a-z]+ The [A-Z]")
_HEADLINE = Late(r"^[A-Z]\w+ (?:From|Of|To|In|On|For|At|By|With|After|As) [A-Z]")
_LEFT_OVER = re.compile(r"(?<=\w) (?:conducted|published|released|taken|commissioned|issued)$")
_GROUPS = grammar.word_set("police people parliament congress government management labour labor")
_SEVERAL = grammar.word_set(
    "police people men women children both several many some most few two three four five six"
)


def group_before(text: str) -> str:
    """Return the people whom "one" or "another" after *text* is one of: the last several it names, without an article."""
    found = list(_GROUP.finditer(text))
    return (found[-1]["of"] or found[-1]["group"]) if found else ""


def is_list(words: str) -> bool:
    """Return whether a phrase names several one after another: "Westmark, the river states and Ostrava"."""
    return " and " in words and _LIST.fullmatch(words) is not None and not is_person(words)


def is_several(who: str) -> bool:
    """Return whether a source is more than one: "the relatives in Varl", "Westmark and Ostrava", "police"."""
    words = letters(who)
    head = next((at for at, word in enumerate(words) if at and word in grammar.PREPOSITIONS), len(words))
    if not words or words[0] in ("a", "an", "another", "one") or words[head - 1] in ("press", "news"):
        return False
    last = words[head - 1]
    is_plural = last in _SEVERAL or words[0] in _SEVERAL or "and" in words
    return is_plural or (last.endswith("s") and not last.endswith(("ss", "'s")))


def is_one_name(words: str) -> bool:
    """Return whether *words* are one word with a capital that can be a surname, and no plural: "Critics", "Police"."""
    lower = words.lower()
    is_plain = (
        lower in grammar.FUNCTION or lower in grammar.PRONOUNS or lower in _GROUPS or lower.endswith("s")
    )
    return words[:1].isupper() and words.isalpha() and not words.isupper() and not is_plain


def apposition(rest: str) -> str:
    """Return an apposition that reads as an office: short, with no verb."""
    rest = re.split(r"[,;(—–]", rest, maxsplit=1)[0].strip()
    plain = letters(rest)
    if (
        not plain
        or not (plain[0] in ("a", "an", "the") or is_person(rest))
        or len(plain) > 9
        or plain[0] in ("who", "which", "whose")
        or rest[0].isdigit()
    ):
        return ""
    if any(word in grammar.FINITE or grammar.is_adverb(word) for word in plain[:3]):
        return ""
    return "" if any(word in grammar.FINITE for word in plain) else re.sub(r"^(?:the|a|an) ", "", rest)


def bare(words: str) -> str:
    """Return the words without an article before them and a possessive's ending."""
    return re.sub(r"^(?:the|The)\s+", "", words.strip()).removesuffix("’s").removesuffix("'s")


def lowered(words: str) -> str:
    """Return the words with a determiner or an amount at their head in lower case, on one line."""
    words = " ".join(words.split())
    first, _, rest = words.partition(" ")
    lower = first.lower()
    is_amount = lower in _AMOUNTS and (not rest or rest.split()[0].islower())
    return f"{lower} {rest}".strip() if (lower in grammar.DETERMINERS and rest) or is_amount else words


@lru_cache(maxsize=4096)
def is_source(words: str) -> bool:
    """Return whether *words* can be somebody or something that speaks, and are no piece of a clause or a headline."""
    parts = words.split()
    plain = letters(words)
    if not plain:
        return False
    following = plain[1] if len(plain) > 1 else ""
    # "handles those questions", "the more voters", "a strategy some", "one of his recent", "the foundation's".
    is_verb = parts[0].islower() and plain[0] not in _NO_VERB and following in grammar.DETERMINERS
    is_comparison = plain[0] == "the" and following in ("more", "less")
    is_cut = (
        len(plain) > 2 and plain[-1] in ("some", "many", "few", "others") and plain[-2] not in ("and", "of")
    )
    is_cut = is_cut or (plain[:2] == ["one", "of"] and not any(_is_plural(word) for word in plain[2:]))
    is_owner = plain[0] in ("the", "a", "an") and plain[-1].endswith("'s")
    # "the number of people The Post", "Debris From Jet".
    is_piece = _SECOND_SUBJECT.search(words) is not None or _HEADLINE.search(words) is not None
    return not (is_verb or is_comparison or is_cut or is_owner or is_piece)


def _is_plural(word: str) -> bool:
    return word in _SEVERAL or word in ("them", "us", "those", "these") or (word[-1] == "s" and word != "his")


def without_participle(words: str) -> str:
    """Return a source without the participle that is left of "a poll conducted last month"."""
    return _LEFT_OVER.sub("", words)


@lru_cache(maxsize=4096)
def name_letters(name: str) -> tuple[str, ...]:
    """Return the words of a name in lower case."""
    return tuple(letters(name))


def is_office(name: str) -> bool:
    """Return whether a name is no more than an office, such as "Water Minister"."""
    return name_letters(name)[-1:] != () and name_letters(name)[-1] in OFFICE_ENDS


def is_person(words: str) -> bool:
    """Return whether *words* hold an office, as those do that describe a person."""
    return any(word in OFFICE_ENDS for word in letters(words))


def without_titles(words: str) -> str:
    """Return *words* without the offices and honorifics that end them: "for " of "for Mr. "."""
    parts = words.split()
    while parts and parts[-1][:1].isupper() and (parts[-1].strip(".") in _HONORIFICS or is_office(parts[-1])):
        parts.pop()
    return f"{' '.join(parts)} "


_HONORIFICS = grammar.word_set("Mr Mrs Ms Miss Dr Sir Lady Dame Sen Rep Gov Gen President Senator")
