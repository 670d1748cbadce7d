"""From values to the words a terminal shows."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from types import MappingProxyType

from readahead.desk.demo import Demonstration
from readahead.desk.reports import ImportReport, Named, Outcome, PassedOver, ReadArticle, RereadReport
from readahead.model.annotation import Annotation
from readahead.model.article import ArticleId, ArticleSummary, FiledArticle, short
from readahead.model.card import Attribution, Card, CardDetail, CardId, FiledCard, Uncarded
from readahead.model.memo import Block, Header, Memo, MemoOptions, MemoSummary, Provenance
from readahead.model.passage import Role, paragraph_number
from readahead.model.relation import Relation, RelationKind, Story
from readahead.model.topic import Topic, TopicId

__all__ = ["short"]

NOTHING = "Nothing there yet."
_NAME = 50
"""Letters of a topic's name that a list shows: one long name would push away what stands behind all others."""

_KINDS = 8
"""Kinds of files that are named of those that are passed over."""


def count(number: int, noun: str) -> str:
    """Return "1 card", "2 cards"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def import_report(report: ImportReport, *, hints: Mapping[ArticleId, str] = MappingProxyType({})) -> str:
    """What an import did: a line for each article with its hint, then the sum."""
    lines = []
    for item in report.items:
        match item.outcome:
            case Outcome.NEW:
                hint = hints.get(item.article, "") if item.article is not None else ""
                if item.is_stub:
                    hint += "; looks like the beginning of an article only"
                if item.structure_only:
                    hint += (
                        f"; in “{item.structure_only}”, of which only quotations, figures and dates are read"
                    )
                lines.append(f"{item.article:>5}  {item.name} ({count(item.cards, 'card')}{hint})")
            case Outcome.ALREADY_THERE:
                lines.append(f"{item.article:>5}  {item.sentence}")
            case Outcome.LEFT_OUT:
                lines.append(f"{'':>5}  {item.sentence}")
    new, refused = report.count(Outcome.NEW), report.count(Outcome.REFUSED)
    said = f"{count(new, 'article')} taken in"
    said += f", {refused} refused" if refused else ""
    lines.append(said + ".")
    if report.proposed:
        lines.append("New topics suggested: " + ", ".join(report.proposed) + ".")
    return "\n".join([*lines, *passed_over(report.passed)])


def passed_over(passed: PassedOver) -> list[str]:
    """What the folders of an import held that was not looked into: a line for each sort."""
    shown = [f"{number} {suffix or 'without a suffix'}" for suffix, number in passed.kinds]
    odd = passed.odd.count
    sorts = (
        (f"{count(passed.of_kinds, 'file')} of a kind that is not read", _first(shown)),
        (f"{count(passed.lists.count, 'file')} with neither a feed nor a list of references", passed.lists),
        ("1 link, pipe or device" if odd == 1 else f"{odd} links, pipes or devices", passed.odd),
    )
    return [f"Passed over: {what} ({named})." for what, named in sorts if named.count]


def _first(names: Sequence[str]) -> Named:
    return Named(len(names), tuple(names[:_KINDS]))


def read_article(read: ReadArticle) -> str:
    """An article's cards under their topics."""
    article = read.article
    published = f", {article.published}" if article.published else ", publication date not known"
    lines = [f"{article.name}", f"{article.source or 'outlet not known'}{published}"]
    by_topic: dict[str, list[Card]] = {}
    for card, placement in zip(read.reading.cards, read.placements, strict=True):
        by_topic.setdefault(placement.topic or "Inbox", []).append(card)
    for topic, cards in by_topic.items():
        lines += ["", f"{topic} ({len(cards)})"]
        lines += [f"  {card.kind.value:<14} {card.headline}{_who(card.attribution)}" for card in cards]
    if read.reading.uncarded:
        lines += ["", "These words gave no card:"]
        lines += [
            f"  {short(one.span.quote(article.text), 70)}  ({one.reason})" for one in read.reading.uncarded
        ]
    return "\n".join(lines)


def articles(found: Sequence[ArticleSummary]) -> str:
    """The list of articles."""
    return table(
        (
            str(one.id),
            str(one.published or "no date"),
            short(one.name, 70),
            one.source,
            count(one.cards, "card"),
        )
        for one in found
    )


def article(filed: FiledArticle, left: Sequence[Uncarded], story: Story) -> str:
    """One article: where it is from, who else carries it, and the words that gave no card."""
    value = filed.article
    lines = [value.name, f"{value.source or 'outlet not known'}, {value.published or 'no date'}"]
    if len(story.articles) > 1:
        lines.append(story.counted)
        lines += [f"  {one.id:>5}  {one.source}: {short(one.name, 60)}" for one in story.articles[1:]]
    if story.related:
        lines.append("Shares passages with:")
        lines += [
            f"  {one.article.id:>5}  {one.article.source}: {short(one.article.name, 60)} ({one.share:.0%})"
            for one in story.related
        ]
    lines += ["", value.text]
    if left:
        lines += ["", "These words gave no card:"]
        lines += [f"  {short(one.span.quote(value.text), 70)}  ({one.reason})" for one in left]
    return "\n".join(lines)


def reread(report: RereadReport) -> str:
    """What reading again changed, article by article, then the sum."""
    lines = []
    for item in report.changed:
        revised = " (its text is another now)" if item.is_revised else ""
        lines.append(f"{item.article:>5}  {item.name}{revised}")
        for sign, headlines in (("+", item.added), ("~", item.changed), ("-", item.removed)):
            lines += [f"       {sign} {headline}" for headline in headlines]
    how = "changed" if any(item.is_revised for item in report.items) else "with other cards"
    said = f"{count(len(report.items), 'article')} read again, {len(report.changed)} of them {how}"
    kept = f"; {count(report.kept, 'card')} you have touched stayed as they are" if report.kept else ""
    orphans = sum(item.orphans for item in report.items)
    lost = f"; {count(orphans, 'card')} whose words are gone from it kept them" if orphans else ""
    return "\n".join([*lines, f"{said}{kept}{lost}."])


def topics(found: Sequence[Topic], *, inbox: int) -> str:
    """The list of topics, with the inbox."""
    rows = [
        (
            str(one.id),
            "  " * depth + short(one.name, _NAME),
            count(one.cards, "card"),
            "suggested" if one.suggested else "",
            ", ".join(one.terms.terms),
        )
        for depth, one in _nested(found)
    ]
    return table([*rows, ("", "(inbox)", count(inbox, "card"), "", "")])


def _nested(
    found: Sequence[Topic], parent: TopicId | None = None, depth: int = 0
) -> Iterator[tuple[int, Topic]]:
    """Yield each topic with how deep it lies, those under one right after it."""
    for one in found:
        if one.parent == parent:
            yield depth, one
            yield from _nested(found, one.id, depth + 1)


def cards(found: Sequence[FiledCard]) -> str:
    """A list of cards."""
    return table(
        (
            str(one.id),
            one.card.kind.value,
            short(one.topic_name, _NAME) or "(inbox)",
            one.card.headline
            + _who(one.card.attribution)
            + (f" [{count(one.notes, 'note')}]" if one.notes else ""),
        )
        for one in found
    )


def card(detail: CardDetail, *, why: bool = False) -> str:
    """One card: headline, who, source, the exact words, its notes."""
    filed = detail.filed
    lines = [
        f"{filed.card.headline}",
        f"{filed.card.kind.value} · {filed.topic_name or 'inbox'}{_who(filed.card.attribution)}",
        f"{filed.article_name} · {_source(filed)}",
        *(["Its words do not stand in the article any more; it keeps them."] if filed.is_orphan else []),
        "",
    ]
    for passage in filed.card.passages:
        if passage.role in (Role.CONTENT, Role.CONTEXT):
            number = paragraph_number(detail.text, passage.start)
            lines.append(
                f"  paragraph {number}, {passage.start}-{passage.end}: “{passage.quote(detail.text)}”"
            )
    lines += [
        f"  date: {one.span.quote(detail.text)} = {one.value}{' (ambiguous)' if one.ambiguous else ''}"
        for one in filed.card.dates
    ]
    lines += [
        f"  figure: {one.span.quote(detail.text)}{f', given by {one.giver}' if one.giver else ''}"
        for one in filed.card.figures
    ]
    lines += ["", why_words(detail)] if why else []
    lines += [f"  note {one.id}: {one.text}{_tags(one)}" for one in detail.annotations]
    return "\n".join(lines).rstrip()


def relations(found: Iterable[Relation], others: Mapping[CardId, FiledCard]) -> list[str]:
    """How other cards bear on one, a line each."""
    return [
        f"  {_BEARS[one.kind]} card {one.card}: {others[one.card].card.headline}\n    {one.because}"
        for one in found
        if one.card in others
    ]


_BEARS = {
    RelationKind.CORROBORATES: "corroborated by",
    RelationKind.REPEATS: "the same as",
    RelationKind.UPDATES: "newer than",
    RelationKind.UPDATED_BY: "updated by",
    RelationKind.CONFLICTS: "in conflict with",
    RelationKind.OPPOSES: "opposed to",
}


def why(detail: CardDetail) -> dict[str, str]:
    """The rule that made a card and the reason it lies where it does, in words."""
    from readahead.desk.desk import rule_in_words

    return {
        "rule": detail.filed.card.rule,
        "rule_words": rule_in_words(detail.filed.card.rule),
        "topic_words": detail.filed.topic_reason or "no topic drew it in",
    }


def why_words(detail: CardDetail) -> str:
    """The same as `why`, for a terminal."""
    said = why(detail)
    return f"  rule {said['rule']}: {said['rule_words']}\n  topic: {said['topic_words']}"


def annotations(found: Sequence[Annotation]) -> str:
    """The list of notes."""
    return (
        "\n".join(
            f"{one.id:>5}  card {one.card}: {one.text}{_tags(one)}\n       on “{short(one.anchor.exact)}”"
            for one in found
        )
        or NOTHING
    )


def memo_made(memo: Memo) -> str:
    """What a new memo holds, and which sections wait for the person."""
    lines = [f"Memo {memo.id} “{memo.title}” made from {memo.template}."]
    for section in memo.sections:
        if section.block is Block.SOURCES:
            held = "filled at export"
        else:
            held = count(len(section.entries), "line") if section.entries else "yours to write"
        lines.append(f"  {section.heading}: {held}")
    return "\n".join(lines)


def memo(value: Memo) -> str:
    """A memo's sections and lines; a line says when it is edited or the user's own."""
    lines = [
        f"{value.title}  [{value.marking}]" if value.marking else value.title,
        f"{value.template}, memo {value.id}",
    ]
    for section in value.sections:
        lines += ["", section.heading + _marked(section.marking)]
        for entry in section.entries:
            origin = f"card {entry.card}" if entry.card is not None else "own words"
            edited = ", edited" if entry.provenance is Provenance.EDITED else ""
            lines.append(f"  - {entry.text}  (line {entry.id}, {origin}{edited}){_marked(entry.marking)}")
        if not section.entries and section.prompt:
            lines.append(f"  ({section.prompt})")
    return "\n".join(lines)


def memo_laid_out(value: Memo) -> str:
    """How a memo is laid out: what differs from the usual."""
    usual = MemoOptions()
    told = {field.name: getattr(value.options, field.name) for field in fields(usual)}
    lines = [f"{value.title}{_marked(value.marking)}"]
    lines += [f"  {label.replace('_', ' ')}: {short(said, 80)}" for label, said in _head(value.header)]
    lines += [
        f"  {name}: {({True: 'yes', False: 'no'}).get(held, held)}"
        for name, held in told.items()
        if held != getattr(usual, name)
    ]
    return "\n".join(lines)


def _head(header: Header) -> Iterable[tuple[str, str]]:
    return ((field.name, told) for field in fields(header) if (told := getattr(header, field.name)))


def _marked(marking: str) -> str:
    return f"  [{marking}]" if marking else ""


def memos(found: Sequence[MemoSummary]) -> str:
    """The list of memos."""
    return table(
        (str(one.id), short(one.title, 60), one.template, one.marking, count(one.entries, "line"))
        for one in found
    )


def demonstration(made: Demonstration) -> str:
    """What the demonstration made and where it lies."""
    lines = [
        f"Read {count(made.articles, 'article')} of the starter library into {count(made.cards, 'card')} under {count(made.topics, 'topic')}: {made.library}",
        f"Set a memo of {count(made.memo_lines, 'line')}, each with a footnote to the words it came from.",
    ]
    return "\n".join([*lines, *(f"Wrote {path}" for path in made.files)])


def _who(attribution: Attribution) -> str:
    return f" — {attribution.who}" if attribution.who else ""


def _source(filed: FiledCard) -> str:
    source = (
        f"{filed.outlet}, citing {filed.agency}"
        if filed.agency and filed.outlet
        else filed.outlet or filed.agency
    )
    return f"{source or 'outlet not known'}, {filed.published or 'no date'}{' · exercise' if filed.exercise else ''}"


def _tags(note: Annotation) -> str:
    return "".join(f" #{tag}" for tag in note.tags)


def table(rows: Iterable[Sequence[str]]) -> str:
    """Return *rows* in aligned columns; the last column is as long as it is."""
    listed = [tuple(row) for row in rows]
    if not listed:
        return NOTHING
    widths = [max(len(row[column]) for row in listed) for column in range(len(listed[0]) - 1)]
    return "\n".join(
        "  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[-1]]).rstrip()
        for row in listed
    )
