"""Cuts a text into capitalised runs, the raw material of names: "U.S. Secretary of State Marco Rubio", "al-Shabaab"."""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from readahead.derive.grammar import word_set
from readahead.derive.names import is_word, nationality, organisations, places, titles
from readahead.derive.patterns import Late

_ABBREVIATION = r"(?:Mr|Mrs|Ms|Dr|Gen|Sen|Sens|Rep|Reps|Gov|Col|Lt|Maj|Capt|Sgt|Cpl|Adm|Prof|Rev|St|Jr|Sr|Inc|Corp|Ltd|Co|Brig|Cmdr|Messrs)\."
_STATE = r"(?<=,\s)(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)\."
_START = Late(r"[A-ZÀ-ÖØ-ÞĀ-Ž](?<![\w.].)((?<=[A-Z])[a-z]++(?![\w.\-’'&]))?")
"""A capital that begins a word, and the rest of the word where it is plain."""
_PREFIXES = {
    "-": Late(r"(?<![\w.])(?:al|el|ash|ad|ar|an|as|abu|ben)-$"),
    "’": Late(r"(?<![\w.])[dl]’$"),
    "'": Late(r"(?<![\w.])[dl]'$"),
}
_TOKEN = Late(
    # Most words are plain: where nothing stands before them, _START has them already.
    rf"(?:[A-Z][a-z]++(?![\w.\-’'&])|{_STATE}|(?:[A-Z]\.-?){{2,}}|[A-Z]\.(?=\s(?:[A-Z]|(?:de|van|von|da|du|di|la|le)\s))|{_ABBREVIATION}"
    r"|(?:[Aa]l|[Ee]l|[Aa]sh|[Aa]d|[Aa]r|[Aa]n|[Aa]s|[Aa]bu|[Bb]en)-[A-ZÀ-ÖØ-Þ]\w+(?:-[A-Z]\w+)*"
    r"|(?:d|O|D|L|l)[’'][A-ZÀ-ÖØ-Þ]\w+"
    r"|(?:People|Women|Men|Children|Moody|Poor|Lloyd|Lord|Nature|Sotheby|Christie|Macy|Dillard|Levi)[’']s(?=\s[A-Z])|Workers[’](?=\s[A-Z])"
    r"|[A-ZÀ-ÖØ-ÞĀ-Ž]\w*(?:[-’'.&](?![sS]\b)\w+)*)"
)
_PARTICLE = Late(
    r"\s(?:(?:de|da|di|do|dos|du|del|della|van|von|bin|ibn|al|el|arap|ben|la|le|den|der|ten|ter|zu|y|af|es|du|upon)\s){1,2}"
)
_OF = Late(r"\s(?:of|for)\s(?:the\s)?")
_AND = Late(r",?\s(?:and|&)\s|,\s")
_GAP = Late(r"[ \n\u00a0]|\s&\s|\sof\sthe\s|\sof\s")
_COMPOUND = Late(r"-([a-zà-ÿ]{3,})$")
LONGEST = 20
"""Words in the longest run: no name is longer, and what looks at a whole run stays quick on any text."""
_LINE_THAT_GOES_ON = 45
"""Code points of a line that may have been broken inside a name; the lines of a table are shorter."""

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
    "that's there's they're we're i'm don't didn't can't won't i've i'd i'll we've we'll we'd you're you've you'll you'd "
    "he'd he'll she'd she'll they've they'll they'd it'll that'll who's what's where's here's how's let's isn't "
    "aren't wasn't weren't doesn't hasn't haven't hadn't wouldn't couldn't shouldn't ain't asked speaking following based "
    "including born founded monday tuesday wednesday thursday friday saturday sunday january february "
    "march april june july august september october november december"
)


@dataclass(frozen=True, slots=True)
class Word:
    """One capitalised word of a run and where it stands."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Run:
    """Capitalised words that belong together, their texts, and where they begin and end in code points.

    is_initial when the first stands at the head of a sentence.
    """

    words: tuple[Word, ...]
    is_initial: bool
    texts: tuple[str, ...]
    start: int
    end: int

    def part(self, first: int, last: int | None = None) -> "Run":
        """Return the run of some of its words, counted as a slice counts; one that is left empty has no place."""
        words = self.words[first:last]
        start, end = (words[0].start, words[-1].end) if words else (self.end, self.end)
        return Run(words, self.is_initial and first == 0, self.texts[first:last], start, end)


def of(words: Sequence[Word], *, is_initial: bool = False) -> Run:
    """Return the run of *words*, one at least."""
    texts = tuple([word.text for word in words])
    return Run(tuple(words), is_initial, texts, words[0].start, words[-1].end)


def find(text: str, start: int, end: int) -> list[Run]:
    """Return the capitalised runs of text[start:end] in order, without function words at their edges.

    A compound that only begins with a name ("Paris-based") is in none of them.
    """
    found: list[Run] = []
    current: list[Word] = []
    for match in _tokens(text, start, end):
        place, printed = match.start(), match[0]
        is_compound = "-" in printed and _is_compound(printed)
        if current and (is_compound or not _continues(text, current, place, printed)):
            _close(text, current, found)
            current = []
        if not is_compound and (current or not _is_function(printed)):
            word = Word(place, match.end(), printed)
            current.append(_without_stop(text, word) if printed[-1] == "." else word)
    _close(text, current, found)
    return found


def _is_compound(printed: str) -> bool:
    """Whether the word only begins with a name: "Paris-based", but not "Chee-hwa"."""
    tail = _COMPOUND.search(printed)
    return tail is not None and (tail[1] in _SHORT_TAILS or (len(tail[1]) > 3 and is_word(tail[1])))


_SHORT_TAILS = frozenset(["led", "run", "era", "won"])


def _tokens(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Yield the capitalised words of the stretch: looking for capitals first is faster than trying a word everywhere."""
    upto = start
    for capital in _START.finditer(text, start, end):
        place = capital.start()
        if place < upto:
            continue
        prefix = _PREFIXES.get(text[place - 1]) if place > upto else None
        if prefix is None and capital.lastindex:
            found: re.Match[str] | None = capital
        else:
            before = prefix.search(text, max(upto, place - 4), place) if prefix else None
            found = _TOKEN.match(text, before.start() if before else place, end)
        if found:
            upto = found.end()
            yield found


def _without_stop(text: str, word: Word) -> Word:
    """Return "Co." without its stop where that ends a paragraph too."""
    if text[word.end : word.end + 1] not in ("", "\n") or "." in word.text[:-1]:
        return word
    return Word(word.start, word.end - 1, word.text[:-1])


def _continues(text: str, current: list[Word], place: int, printed: str) -> bool:
    """Whether the word at *place* goes on with the run: one space apart, or linked by "of", "and" or a particle where that is usual."""
    last = current[-1]
    gap = text[last.end : place]
    if len(gap) > 12 or not gap or len(current) >= LONGEST:
        return False
    if last.text[-1] == "." and last.text in places():
        return False
    if len(current) > 1 and last.text in organisations().suffixes:
        return printed in organisations().suffixes and gap in (" ", ", ")
    if gap in (" ", "\u00a0", " & "):
        return True
    if gap == "\n":
        return (
            last.end - text.rfind("\n", max(0, last.end - _LINE_THAT_GOES_ON), last.end) > _LINE_THAT_GOES_ON
        )
    if gap == ", ":
        return printed in _AFTER_COMMA
    if _PARTICLE.fullmatch(gap):
        return last.text.lower() not in FUNCTION_WORDS
    if _OF.fullmatch(gap):
        if gap.startswith(" for"):
            return last.text in _FOR_HEADS
        return _is_head(last.text) or " for " in text[current[0].end : last.start]
    if gap == " and " and (last.text, printed) in _TWIN_LANDS:
        return True
    if _AND.fullmatch(gap):
        return _is_listing(text, current)
    return False


_TWIN_LANDS = frozenset(
    [("Bosnia", "Herzegovina"), ("Trinidad", "Tobago"), ("Antigua", "Barbuda"), ("Tyne", "Wear")]
)
_AFTER_COMMA = frozenset(["Inc", "Inc.", "Ltd", "Ltd.", "LLC", "Jr.", "Sr.", "Jr", "Sr", "D.C."])


def _is_head(word: str) -> bool:
    table = organisations()
    return (
        word in table.heads
        or word in table.place_heads
        or word.lower() in titles().offices
        or word in _OF_HEADS
    )


_FOR_HEADS = word_set(
    "Organisation Organization Council Centre Center Centers Institute Conference Movement Committee Commission Agency Association "
    "Society Campaign Bank Fund Foundation Coalition Alliance Front Union Ministry Minister Secretary Department Office Academy Party "
    "Forum Congress Commissioner Assembly Authority Board Undersecretary Trust Bureau Service Corps Forces Army Rally Congregation Action Network Groups Group"
)
"""What may go on with "for": the National Council for ..., but no League for the ..."""
_OF_HEADS = word_set(
    "House Ministry Minister Secretary Department Bank University State States Republic Kingdom Board "
    "Court Strait Gulf Bay Isle Cape Organization Organisation Institute College Centers Centre Center "
    "Chamber Board Union League Council Duke Earl Prince Bishop Archbishop Church Joint Chiefs Director "
    "Commissioner Representative Battle Treaty Ivory Horn Sea Port Mount Speaker"
)


def _is_listing(text: str, current: list[Word]) -> bool:
    """Whether the run so far is a body "of X" whose scope may go on with "and Y" ("Ministry of Health and Welfare")."""
    if len(current) < 2:
        return False
    if " for " in text[current[0].end : current[-1].start]:
        return True
    return text[current[-1].end] != "," and any(
        one.text in _LISTING and _OF.fullmatch(text[one.end : two.start]) is not None
        for one, two in itertools.pairwise(current)
    )


_LISTING = frozenset(["Ministry", "Department", "Committee", "Centers", "Minister", "Secretary", "Office"])


def _close(text: str, words: list[Word], found: list[Run]) -> None:
    """Add the run of *words*, which begins with no function word, without those at its end; none if nothing is left."""
    last = len(words)
    while last and _is_function(words[last - 1].text) and not _is_club(words[:last]):
        last -= 1
    if not last:
        return
    if text[words[last - 1].end + 1 : words[last - 1].end + 2].isdigit():
        words[last - 1 : last] = _with_number(text, words[last - 1])
        last = len(words)
    if found and _is_two_fold(text, found[-1], words[:last]):
        before = found.pop()
        found.append(of([*before.words, *words[:last]], is_initial=before.is_initial))
    else:
        found.append(of(words[:last], is_initial=_begins_sentence(text, words[0].start)))


def _with_number(text: str, word: Word) -> list[Word]:
    """Return *word* and the number of a team after it: "San Francisco 49ers"."""
    found = _TEAM_NUMBER.match(text, word.end)
    return [word, Word(found.start(1), found.end(1), found[1])] if found else [word]


_TEAM_NUMBER = Late(r" (\d\d(?:ers|s))\b")


def _is_two_fold(text: str, before: Run, words: list[Word]) -> bool:
    """Whether "and" links two fields of one body: "Securities and Exchange Commission"."""
    if len(words) not in (2, 3) or len(before.words) > 2 or text[before.end : words[0].start] != " and ":
        return False
    last = before.texts[-1]
    is_alone = len(before.words) == 1 or nationality(before.texts[0]) != ""
    return (
        is_alone
        and words[-1].text in organisations().heads
        and all(is_word(one) and one not in organisations().known for one in (last, words[0].text))
        and not nationality(last)
        and not nationality(words[0].text)
        and (last == "Securities" or last not in organisations().heads)
    )


def _is_club(words: list[Word]) -> bool:
    """Whether the last word, a day elsewhere, is part of the one club's name that has it."""
    return len(words) > 1 and words[-1].text == "Wednesday" and words[-2].text == "Sheffield"


def _begins_sentence(text: str, place: int) -> bool:
    """Whether only quotation marks, dashes and space stand between *place* and the end of a sentence before it."""
    before = text[max(0, place - _FAR) : place].rstrip(_OPENERS)
    return before[-1] in ".!?:;…\n" if before else place < _FAR


_FAR = 8
_OPENERS = " \t\"“”‘’'([—–*-"


def _is_function(word: str) -> bool:
    lower = word.lower()
    if "’" in lower:
        lower = lower.replace("’", "'")
    return lower in FUNCTION_WORDS and word not in ("US", "WHO")
