"""Writes a card's headline: the words of its passage with less of them, and nothing of their meaning lost.

Words apart from [brackets] are a subsequence of the passage's words. A quotation keeps its marks and is only ever cut at
its end, where "…" says so.
"""

import re
from collections.abc import Mapping, Sequence

from readahead.derive import grammar, phrases, reductions, sentences
from readahead.derive.shortening import LIMIT, Draft, Insertion, protected
from readahead.derive.words import Word
from readahead.model.card import Entity
from readahead.model.passage import Span

__all__ = ["LIMIT", "Insertion", "quoted", "write"]

_MARKS: Mapping[str, str] = {"“": "”", '"': '"', "«": "»", "‘": "’", "„": "“”", "``": "''", "''": "''"}
_BORDERS = re.compile(r"[,;—–]\s|\s(?:and|but|because|that|which|who|when|as|to|in|of|for)\s")
_SHORT = 40


def write(
    text: str,
    spans: Sequence[Span],
    *,
    insertions: Sequence[Insertion] = (),
    kept: Sequence[Span] = (),
    figures: Sequence[Span] = (),
    gone: Sequence[Span] = (),
    people: Sequence[Entity] = (),
    claim: int = 0,
    cut: Sequence[Word] = (),
) -> str:
    """Return a headline of the words at *spans* of *text*, at most LIMIT characters.

    kept are stretches that must stand whole (a figure with its qualifier); gone are stretches to leave out at once
    (who gives the information, which the attribution shows). claim is where a reported clause begins, or 0. cut are the
    words of the sentence, where they are cut already.
    """
    draft = Draft(
        text, spans, insertions=insertions, kept=kept, figures=figures, people=people, claim=claim, cut=cut
    )
    draft.drop_spans(gone)
    _introduce(draft)
    reductions.shorten(draft)
    return draft.finished()


def _introduce(draft: Draft) -> None:
    """Set a mark after a speaker in [brackets] whom a bare participle follows, which is no verb for a clause.

    "[Orrin] saying that the gates are shut" becomes "[Orrin]: the gates are shut"; a participle that says more than that
    something was said stays: "[Orrin], warning that the gates are shut".
    """
    words, first = draft.words, next((each for each in draft.insertions if each.after == 0), None)
    if first is None or not words[0].lower.endswith("ing") or words[0].is_name:
        return
    end = _said_clause(words) if words[0].lower in _PLAINLY_SAID else 0
    if end and len(words) - end > 2:
        draft.replace(words[end:])
    draft.insertions = [
        Insertion(0, each.words, ":" if end else ",") if each is first else each for each in draft.insertions
    ]


_PLAINLY_SAID = grammar.word_set("saying stating adding noting")


def _said_clause(words: Sequence[Word]) -> int:
    """Return where the clause begins that "saying" reports, after its "that"; 0 where it reports none."""
    near = [word.lower for word in words[:7]]
    if "that" in near and not protected(near[: near.index("that")]) and "“" not in near[: near.index("that")]:
        return near.index("that") + 1
    is_subject = words[1].is_name or words[1].lower in grammar.DETERMINERS | grammar.NOMINATIVE
    return 1 if is_subject and phrases.has_clause(words, 1, len(words)) else 0


def quoted(text: str, spans: Sequence[Span]) -> str:
    """Return the headline of a direct quotation, marks kept: as many of its parts as there is room for, or a cut."""
    parts = [" ".join(span.quote(text).split()) for span in spans]
    line = _closed(parts[0])
    for part in parts[1:]:
        longer = _continued(line, part) if part[1:2].islower() else f"{line} {_closed(part)}"
        if len(longer) > LIMIT or (len(line) >= _SHORT and not part[1:2].islower()):
            break
        line = longer
    return line if len(line) <= LIMIT else _shortened(parts[0])


def _closed(part: str) -> str:
    """Return a quotation without the comma that leads over to its speaker."""
    opening, closing = _marks(part)
    if opening and part.endswith(tuple(closing)) and len(part) > len(opening) + 1:
        return part[: -len(closing[:1])].rstrip(" ,") + part[-len(closing[:1]) :]
    return part.rstrip(" ,")


def _continued(line: str, part: str) -> str:
    """Return two parts of one sentence, split by its speaker, in one pair of marks."""
    opening, closing = _marks(part)
    if not opening or not line.endswith(tuple(closing)):
        return f"{line} {part}"
    return f"{line[:-1]} {part[len(opening) :]}"


def _shortened(quote: str) -> str:
    opening, closing = _marks(quote)
    closing = closing[-1:] if opening != "``" else closing
    inner = quote[len(opening) :].rstrip()
    inner = inner[: -len(closing)] if closing and inner.endswith(closing) else inner
    room = LIMIT - len(opening) - len(closing) - 1
    stops = [span.end for span in sentences.split(inner) if 20 < span.end <= room + 1]
    if stops:
        return opening + inner[: stops[-1]] + closing
    borders = [match.start() for match in _BORDERS.finditer(inner) if 20 < match.start() <= room]
    border = borders[-1] if borders else len(inner[:room].rsplit(" ", 1)[0])
    words = inner[:border].rstrip(" ,;—–-").split(" ")
    while len(words) > 1 and words[-1].lower().strip("’'\"“”,") in grammar.FUNCTION:
        words.pop()
    return opening + " ".join(words) + "…" + closing


def _marks(quote: str) -> tuple[str, str]:
    """Return the mark that opens *quote* and those that may close it, or two empty strings."""
    for opening, closing in _MARKS.items():
        if quote.startswith(opening):
            return opening, closing
    return "", ""
