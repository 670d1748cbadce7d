"""Cuts a text into capitalised runs, the raw material of names: "U.S. Secretary of State Marco Rubio", "al-Shabaab"."""

import re
from dataclasses import dataclass

from readahead.derive.grammar import word_set
from readahead.derive.names import organisations, titles

_ABBREVIATION = r"(?:Mr|Mrs|Ms|Dr|Gen|Sen|Sens|Rep|Reps|Gov|Col|Lt|Maj|Capt|Sgt|Cpl|Adm|Prof|Rev|St|Jr|Sr|Inc|Corp|Ltd|Co|Brig|Cmdr|Messrs)\."
TOKEN = re.compile(
    rf"(?<![\w.])(?:(?:[A-Z]\.-?){{2,}}|[A-Z]\.(?=\s[A-Z])|{_ABBREVIATION}"
    r"|(?:[Aa]l|[Ee]l|[Aa]sh|[Aa]d|[Aa]r|[Aa]n|[Aa]s|[Aa]bu|[Bb]en)-[A-ZÀ-ÖØ-Þ]\w+(?:-[A-Z]\w+)*"
    r"|(?:d|O|D|L|l)[’'][A-ZÀ-ÖØ-Þ]\w+"
    r"|[A-ZÀ-ÖØ-ÞĀ-Ž]\w*(?:[-’'.&](?![sS]\b)\w+)*)"
)
_PARTICLE = re.compile(
    r"\s(?:(?:de|da|di|do|dos|du|del|della|van|von|bin|ibn|al|el|ben|la|le|den|der|ten|ter|zu|y|af|es|du)\s){1,2}"
)
_OF = re.compile(r"\s(?:of|for)\s(?:the\s)?")
_AND = re.compile(r",?\s(?:and|&)\s|,\s")
_GAP = re.compile(r"[ \n\u00a0]|\s&\s|\sof\sthe\s|\sof\s")
_SENTENCE_END = re.compile(r"(?:[.!?:;…]|^|\n)[\s\"“”‘’'(\[—–*-]*$")
_LINKED = frozenset(["of", "for"])

# Words that are capitalised at the head of a sentence and are no part of a name.
FUNCTION_WORDS = word_set(
    "a about above according across after again against all along also although always am amid among an "
    "and another any are as at away back be because been before behind being below beneath beside besides "
    "between beyond both but by can could current currently despite did do does down during each earlier "
    "early either else even ever every except few finally first for former formerly from further given "
    "had has have he hence her here hers him his how however i if in indeed inside instead into is it its "
    "itself just last late later least less let like many may maybe me meanwhile more moreover most much "
    "must my near nearly neither never nevertheless next no nobody none nor not nothing now of off "
    "officials often on once one only or other others our out outside over own part people per perhaps "
    "please previously rather recent recently same second see several shall she should since so some "
    "someone something sometimes soon still such ten than that the their them then there therefore these "
    "they third this those though three through throughout thus to today together tomorrow tonight too "
    "toward towards twelve two under unless unlike until up upon us various very via was we well were "
    "what whatever when whenever where whereas wherever whether which while who whoever whom whose why "
    "will with within without would yes yesterday yet you your four five six seven eight nine eleven "
    "twenty thirty forty fifty hundreds thousands dozens millions talks police troops why it's he's she's "
    "that's there's they're we're i'm don't didn't can't won't asked speaking following based "
    "including born founded monday tuesday wednesday thursday friday saturday sunday january february "
    "march april june july august september october november december mr mrs ms dr"
)


@dataclass(frozen=True, slots=True)
class Word:
    """One capitalised word of a run and where it stands."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Run:
    """Capitalised words that belong together; is_initial when the first stands at the head of a sentence."""

    words: tuple[Word, ...]
    is_initial: bool = False

    @property
    def start(self) -> int:
        """Where it begins, in code points."""
        return self.words[0].start

    @property
    def end(self) -> int:
        """Where it ends, exclusive."""
        return self.words[-1].end

    @property
    def texts(self) -> tuple[str, ...]:
        """The words alone."""
        return tuple(word.text for word in self.words)

    def part(self, first: int, last: int | None = None) -> "Run":
        """Return the run of some of its words, counted as a slice counts."""
        return Run(self.words[first:last], self.is_initial and first == 0)


def find(text: str, start: int, end: int) -> list[Run]:
    """Return the capitalised runs of text[start:end] in order, without function words at their edges."""
    found: list[Run] = []
    current: list[Word] = []
    for match in TOKEN.finditer(text, start, end):
        word = Word(match.start(), match.end(), match[0])
        if current and not _continues(text, current, word):
            found += _closed(text, current)
            current = []
        current.append(word)
    return found + _closed(text, current)


def _continues(text: str, current: list[Word], word: Word) -> bool:
    """Whether *word* goes on with the run: one space apart, or linked by "of", "and" or a particle where that is usual."""
    gap = text[current[-1].end : word.start]
    if len(gap) > 12 or not gap:
        return False
    if gap in (" ", "\n", "\u00a0", " & ") and not _ends_sentence(text, current[-1]):
        return True
    if _PARTICLE.fullmatch(gap):
        return current[-1].text.lower() not in FUNCTION_WORDS
    if _OF.fullmatch(gap):
        return _is_head(current[-1].text) and (gap.startswith(" of") or len(current) > 0)
    if _AND.fullmatch(gap):
        return _is_listing(text, current)
    return False


def _ends_sentence(text: str, word: Word) -> bool:
    """Whether the stop that belongs to *word* ("the U.S. He said") may close its sentence: then it goes on only by luck."""
    return text[word.end - 1] == "\n"


def _is_head(word: str) -> bool:
    table = organisations()
    return (
        word in table.heads
        or word in table.place_heads
        or word.lower() in titles().offices
        or word in _OF_HEADS
    )


_OF_HEADS = word_set(
    "House Ministry Minister Secretary Department Bank University State States Republic Kingdom Board "
    "Court Strait Gulf Bay Isle Cape Organization Organisation Institute College Centers Centre Center "
    "Chamber Board Union League Council Duke Earl Prince Bishop Archbishop Church Joint Chiefs Director "
    "Commissioner Representative Battle Treaty Ivory Horn Sea Port Mount Speaker"
)


def _is_listing(text: str, current: list[Word]) -> bool:
    """Whether the run so far is a body "of X" whose scope may go on with "and Y" ("Ministry of Health and Welfare")."""
    if len(current) < 2 or current[0].text not in (
        "Ministry",
        "Department",
        "Committee",
        "Centers",
        "Minister",
        "Secretary",
        "Office",
    ):
        return False
    return _OF.fullmatch(text[current[0].end : current[1].start]) is not None and text[current[-1].end] != ","


def _closed(text: str, words: list[Word]) -> list[Run]:
    """Return the run of *words* without the function words at its edges: none, one, or the pieces they cut it into."""
    if not words:
        return []
    initial = bool(_SENTENCE_END.search(text, max(0, words[0].start - 8), words[0].start))
    first = 0
    while first < len(words) and _is_function(words[first]):
        first += 1
    last = len(words)
    while last > first and _is_function(words[last - 1]):
        last -= 1
    if first == last:
        return []
    return [Run(tuple(words[first:last]), initial and first == 0)]


def _is_function(word: Word) -> bool:
    lower = word.text.lower().replace("’", "'")
    return lower in FUNCTION_WORDS and not (
        word.text.isupper() and len(word.text) in (2, 3) and lower in ("us", "who")
    )
