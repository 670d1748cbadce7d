"""What words may be made of: known texts cover them, or the card they were taken from explains them."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from readahead.memo.actors import NOT_NAMED, OWN_ACCOUNT
from readahead.memo.document import in_marks
from readahead.memo.figures import NONE_STATED, reported
from readahead.memo.notes import published, quoted_words
from readahead.memo.printable import line
from readahead.memo.timeline import UNDATED, clause_at, when
from readahead.model.article import source_name
from readahead.model.memo import CitedCard
from readahead.model.passage import Role

_WORD = re.compile(r"\w+(?:[.,]\d+)*")
_SET_WORDS = (
    OWN_ACCOUNT,
    NOT_NAMED,
    NONE_STATED,
    UNDATED,
    "unclear",
    "The article",
    "Reports differ",
    "The numbers differ; one giver",
)
_BRACKETED = re.compile(r"\[([^\[\]]{1,80})\]")
# A portion mark: a TLP label, or an organisation's own in capitals; in a timeline it stands after the date.
_PORTION = re.compile(r"(?:^|(?<=\s))\((?:TLP:)?[A-Z0-9][A-Z0-9 :/+-]*\)(?:\s+|$)")


def uncovered(words: str, known: Iterable[str], *, is_spaced: bool = True) -> str:
    """Return what of *words* none of the *known* texts stands for, whatever its case; empty when all is covered.

    Longer texts come first. Signs count for nothing. Without spaces a known text may stand anywhere in the words.
    """
    left = words.casefold()
    for text in sorted({each.casefold().strip() for each in known}, key=len, reverse=True):
        if text and text in left:
            left = _without(left, text, is_spaced=is_spaced)
    return " ".join(_WORD.findall(left.replace("\0", " ")))


def _without(words: str, text: str, *, is_spaced: bool) -> str:
    if not is_spaced:
        return words.replace(text, "\0")
    before = r"(?<!\w)" if text[0].isalnum() else ""
    after = r"(?!\w)" if text[-1].isalnum() else ""
    return re.sub(f"{before}{re.escape(text)}{after}", "\0", words)


def explains(cited: Sequence[CitedCard], words: str) -> bool:
    """Return whether *words* are what one of the cards says, with what the paper adds of it: who, when, how many.

    A headline that was corrected since is no longer the card's: then the words must be those of its passages, in order,
    save for names in [brackets] that the article has elsewhere.
    """
    return any(_explains(each, _PORTION.sub("", words, count=1)) for each in cited)


def _explains(cited: CitedCard, words: str) -> bool:
    return follows(words, quote=_quote(cited), text=cited.text, known=tuple(_texts(cited)))


def follows(words: str, *, quote: str, text: str, known: Sequence[str] = ()) -> bool:
    """Return whether *words*, but for what *known* texts stand for, are words of *quote* in its order.

    Names in [brackets] need only stand somewhere in *text*.
    """
    left = uncovered(words, known)
    if left and "[" in words:
        left = uncovered(_BRACKETED.sub(_unless_named(text), words), known)
    following = iter(_WORD.findall(quote.casefold()))
    return all(word in following for word in left.split())


def _unless_named(text: str) -> Callable[[re.Match[str]], str]:
    """Return what takes out the words in brackets, with which a headline names whom a pronoun means in the article."""
    told = set(_WORD.findall(text.casefold()))
    return lambda found: " " if told.issuperset(_WORD.findall(found[1].casefold())) else found.group()


def _quote(cited: CitedCard) -> str:
    spans = [passage.span for passage in cited.card.passages if passage.role is Role.CONTENT]
    return quoted_words(spans, cited.text)


def _texts(cited: CitedCard) -> Iterator[str]:
    """Yield the texts a line taken from a card may be made of."""
    card, said = cited.card, cited.card.attribution
    quote = _quote(cited)
    yield from _SET_WORDS
    yield from (line(card.headline), quote, in_marks(quote))
    yield from (line(said.who), line(said.title), line(cited.outlet), line(cited.agency))
    yield line(source_name(cited.outlet, cited.agency))
    if said.source:
        yield line(said.source.quote(cited.text))
    for figure in card.figures:
        yield from (reported(figure, cited.text), line(figure.counted), line(figure.giver))
    for mention in card.dates:
        yield from (when(mention), clause_at(cited, mention))
    yield from (line(cited.article_title), published(cited.published))
