"""Proposes topics that the cards themselves speak of: a story several articles tell, names that keep company, a name.

Articles are first put together by the names they share (`stories`), so that what one story proposes does not depend on what
else a library holds. A story of several articles is proposed as the name it turns on with its commonest noun ("Gaza
ceasefire"). Within a story there are three forms, in this order: a name and the noun that keeps standing behind it
("Harbour strike"), two names that are mostly named together ("Sudan-Chad"), and a name alone. A proposal must cover enough
cards of which most are not yet covered, and a name alone must be spoken of ("in Chad", "about Chad") and not only act, so
that a country that does something in every sentence is nobody's topic. An article that none of these fits is proposed whole,
by the name in its title or lead that it speaks of.
"""

from collections import Counter
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from enum import IntEnum

from readahead.derive import mentions, stories
from readahead.derive.folding import key
from readahead.derive.mentions import Counts, Named
from readahead.derive.names import countries, organisations
from readahead.model.article import Article
from readahead.model.card import Card, EntityKind
from readahead.model.passage import paragraphs
from readahead.model.topic import Suggestion, TopicTerms

ENOUGH_CARDS, ENOUGH_ARTICLES = 3, 2
"""A topic is proposed when it has this many cards, or cards from this many articles."""

TOGETHER = 0.7
"""Cosine of two names' sentences from which they are taken for one matter."""

FOLLOWER = 2 / 3
"""Share of a lesser name's sentences that hold the leading name, from which it is one of its terms."""

SPOKEN_OF = 0.25
"""Least share of a lone name's mentions that speak of it rather than let it act."""

MOST = 12
"""Topics proposed at a time."""

NEW = 0.5
"""Least share of a proposal's cards that no earlier proposal covers."""

OF_STORY = 0.5
"""Share of a story's articles that hold the name it turns on."""

CALLED = 0.75
"""Mentions of a noun, for each article of a story, from which the story is called by it: once for an article, IN_TITLE more
for a title."""
IN_TITLE = 2

ITS_OWN = 0.6
"""Share of the articles holding a name or noun that are one story's, from which it is that story's own."""

LEAST_OF_ARTICLE, LEAD = 5, 2
"""Cards that a single article has at least to be proposed whole, and its first paragraphs, one of which must have the name it
is proposed by, if its title has not."""

WHOLE = 2 / 3
"""Share of a topic's cards from which a name in them is the topic itself, and no part to split off."""


class _Form(IntEnum):
    """What a proposal is made of; the forms are proposed in this order."""

    STORY = 0
    COMPOUND = 1
    PAIR = 2
    NAME = 3
    ARTICLE = 4


@dataclass(frozen=True, slots=True)
class _Proposal:
    """A topic that may be suggested: the names it turns on, and all that its cards are drawn by."""

    form: _Form
    name: str
    leads: tuple[str, ...]
    terms: tuple[str, ...]
    because: str


def suggest(
    readings: Sequence[tuple[Article, Sequence[Card]]], topics: Sequence[TopicTerms] = ()
) -> tuple[Suggestion, ...]:
    """Return the topics that the cards of *readings* propose beyond *topics*: stories first, then the other forms.

    A suggestion's cards are indices into all cards of *readings* laid end to end.
    """
    known = {term.lower() for topic in topics for term in (*topic.terms, topic.name)}
    held = {term.lower() for topic in topics for term in topic.terms}
    # A story of several articles has its topic; of the names in it only a country is likely a matter of its own.
    proposed = [
        (proposal, counts)
        for proposal, counts in _proposed(readings)
        if proposal.form is not _Form.NAME
        or len(set(counts.articles.values())) == 1
        or proposal.name in countries().names
    ]
    return tuple(_chosen(proposed, known, held)[:MOST])


def split(readings: Sequence[tuple[Article, Sequence[Card]]], topic: TopicTerms) -> tuple[Suggestion, ...]:
    """Return what the cards of one topic propose to be put apart from each other: two topics or more, or none.

    *readings* holds that topic's cards alone. What nearly all of them speak of is the topic itself and no part of it.
    """
    every = sum(len(cards) for _, cards in readings)
    proposed = _proposed(readings)
    stories_told = sum(proposal.form is _Form.STORY for proposal, _ in proposed)
    parts = [
        (proposal, counts)
        for proposal, counts in proposed
        if proposal.name.lower() != topic.name.lower()
        and (proposal.form is not _Form.STORY or stories_told > 1)
        and all(len(counts.cards[lead]) < WHOLE * every for lead in proposal.leads)
    ]
    found = [one for one in _chosen(parts, set(), set()) if len(one.cards) >= ENOUGH_CARDS]
    return tuple(found[:MOST]) if len(found) > 1 else ()


def _chosen(
    proposed: Sequence[tuple[_Proposal, Counts]], known: Set[str], held: Set[str]
) -> list[Suggestion]:
    """Return the proposals that cover enough that is new: *known* names lead to no topic, cards with *held* ones have one."""
    found: list[Suggestion] = []
    leads = set(known)
    proposed_of: set[int] = set()
    covered = {
        card
        for counts in {id(counts): counts for _, counts in proposed}.values()
        for name, cards in counts.cards.items()
        if name.lower() in held
        for card in cards
    }
    for proposal, counts in proposed:
        cards = _cards(proposal, counts)
        if proposal.form is _Form.ARTICLE and id(counts) in proposed_of:
            continue
        if leads & {name.lower() for name in proposal.leads} or not _is_enough(cards, counts):
            continue
        if len(cards - covered) < max(NEW * len(cards), 2):
            continue
        terms = tuple(term for term in proposal.terms if term.lower() not in leads)
        taken = cards.union(*(counts.cards[term] for term in terms if term in counts.cards))
        leads |= {term.lower() for term in terms}
        covered |= taken
        proposed_of.add(id(counts))
        found.append(Suggestion(proposal.name, terms, tuple(sorted(taken)), proposal.because))
    return found


def _cards(proposal: _Proposal, counts: Counts) -> set[int]:
    """Return the cards that name what a proposal turns on; of a whole article all are."""
    if proposal.form is _Form.ARTICLE:
        return set(counts.articles)
    return set().union(*(counts.cards[name] for name in proposal.leads))


def _is_enough(cards: set[int], counts: Counts) -> bool:
    articles = {counts.articles[card] for card in cards}
    return len(cards) >= ENOUGH_CARDS or len(articles) >= ENOUGH_ARTICLES


def _proposed(
    readings: Sequence[tuple[Article, Sequence[Card]]],
) -> list[tuple[_Proposal, Counts]]:
    """Return all proposals with what they were counted in: each form's largest first."""
    articles = mentions.named(readings)
    every = Counter(name for each in articles for name in {name for name, _ in each.names})
    nouns = Counter(noun for each in articles for noun in each.nouns)
    found: list[tuple[_Proposal, Counts]] = []
    for numbers in stories.group([Counter(name for name, _ in each.names) for each in articles]):
        story = [articles[number] for number in numbers]
        counts = mentions.count(story)
        own = _Story(story, counts, every, nouns)
        within = (*own.proposed(), *_compounds(counts), *_pairs(counts, story), *_singles(counts))
        found += [(proposal, counts) for proposal in (*within, *_whole(story, counts))]
    return sorted(found, key=lambda item: (item[0].form, -_size(*item)))


def _size(proposal: _Proposal, counts: Counts) -> int:
    return len(_cards(proposal, counts))


# --- a story of several articles


@dataclass(frozen=True, slots=True)
class _Story:
    """The articles of one story, what is counted in them, and how many of all articles hold each name and noun."""

    articles: Sequence[Named]
    counts: Counts
    names: Counter[str]
    nouns: Counter[str]

    def proposed(self) -> Iterator[_Proposal]:
        """Yield the story as a topic, if it is told by several articles and turns on a name of its own."""
        own = self._own_names()
        if len(self.articles) < ENOUGH_ARTICLES or not own:
            return
        lead = own[0]
        noun = _noun_behind(self.counts, lead) or self._commonest_noun(lead)
        name = f"{lead} {noun}".rstrip()
        terms = (lead, *_followers(self.counts, lead))
        told = f"{len(self.counts.named_in[lead])} articles tell of {lead}"
        yield _Proposal(_Form.STORY, name, (lead,), terms, f"{told} and the {noun}." if noun else f"{told}.")

    def _own_names(self) -> tuple[str, ...]:
        """Return the names the story turns on and that are its own, first those with a noun of their own, by cards."""
        found = [
            name
            for name, articles in self.counts.named_in.items()
            if len(articles) >= max(ENOUGH_ARTICLES, OF_STORY * len(self.articles))
            and len(articles) >= ITS_OWN * self.names[name]
            and not _is_institution(name, self.counts.kinds[name])
        ]
        return tuple(
            sorted(
                found,
                key=lambda name: (
                    not _noun_behind(self.counts, name),
                    -len(self.counts.cards[name]),
                    name,
                ),
            )
        )

    def _commonest_noun(self, lead: str) -> str:
        """Return the noun that most articles of the story hold and few others; a title must have it too."""
        held = Counter(noun for each in self.articles for noun in each.nouns)
        titled = Counter(noun for each in self.articles for noun in each.title)
        times = sum((each.nouns for each in self.articles), Counter[str]())
        best = [
            (weight * articles / self.nouns[noun], times[noun], noun)
            for noun, articles in held.items()
            if titled[noun]
            and (weight := articles + IN_TITLE * titled[noun]) >= CALLED * len(self.articles)
            and articles >= max(ENOUGH_ARTICLES, ITS_OWN * self.nouns[noun])
            and noun not in key(lead).split()
        ]
        if not best:
            return ""
        *_, noun = min(best, key=lambda item: (-item[0], -item[1], item[2]))
        printed = Counter(each.printed[noun] for each in self.articles if noun in each.nouns)
        return min(printed, key=lambda form: (-printed[form], form))


def _noun_behind(counts: Counts, name: str) -> str:
    """Return the noun that stands behind *name* twice or more and is one elsewhere too, the commonest, or nothing."""
    found = [
        (times, noun)
        for (lead, noun), times in counts.compounds.items()
        if lead == name and times >= 2 and counts.nouns[noun]
    ]
    return max(found, default=(0, ""))[1]


# --- the three forms


def _compounds(counts: Counts) -> list[_Proposal]:
    """A name with the noun that stands behind it twice or more, where the noun is one elsewhere too."""
    found = []
    for name in sorted({name for name, _ in counts.compounds}):
        if noun := _noun_behind(counts, name):
            phrase = f"{name} {noun}"
            times = counts.compounds[name, noun]
            terms = (name, phrase, *_followers(counts, name))
            because = f"“{phrase}” stands {times} times in the articles."
            found.append(_Proposal(_Form.COMPOUND, phrase, (name,), terms, because))
    return found


def _followers(counts: Counts, lead: str) -> tuple[str, ...]:
    """Return the lesser names that are mostly named together with *lead*."""
    own = counts.sentences[lead]
    found = [
        name
        for name, places in counts.sentences.items()
        if name != lead
        and len(places & own) >= 2
        and len(places) * 2 <= len(own) + 1
        and len(places & own) >= FOLLOWER * len(places)
    ]
    return tuple(sorted(found, key=lambda name: (-len(counts.sentences[name]), name)))


_OFFICES = frozenset(
    ("Ministry", "Department", "Office", "Agency", "Authority", "Commission", "Committee", "Council", "Court", "Board",
     "Service", "Police", "Parliament", "Government")
)  # fmt: skip
"""What tells of a matter, or decides it, whatever the matter is; a party or a front is one side of its own."""


def _pairs(counts: Counts, story: Sequence[Named]) -> list[_Proposal]:
    """Two names that are mostly named together; an office is neither, and its place goes with a noun instead."""
    found: list[tuple[float, _Proposal]] = []
    for (one, other), times in counts.pairs.items():
        size = (len(counts.sentences[one]) * len(counts.sentences[other])) ** 0.5
        if times < 2 or times < TOGETHER * size:
            continue
        first, second = sorted(
            (one, other), key=lambda name: (counts.kinds[name] is not EntityKind.PLACE, name)
        )
        because = f"{first} and {second} are named together in {times} sentences."
        if acting := {name for name in (one, other) if name.split()[-1] in _OFFICES}:
            # What several articles tell has its topic already, under its own name.
            names = tuple({first, second} - acting) if len(story) == 1 else ()
            name = f"{names[0]} {_title_noun(story[0], names[0])}".rstrip() if names else ""
        else:
            names, name = (first, second), f"{first}-{second}"
        if names:
            found.append((times, _Proposal(_Form.PAIR, name, names, names, because)))
    return [proposal for _, proposal in sorted(found, key=lambda item: (-item[0], item[1].name))]


def _singles(counts: Counts) -> list[_Proposal]:
    """A name alone, if it stands there as itself: "Omani" only describes, and Oman may be no matter of the article."""
    named = [
        name
        for name in counts.cards
        if counts.plain[name] >= 2
        and counts.spoken_of[name] >= SPOKEN_OF * counts.plain[name]
        and not _is_institution(name, counts.kinds[name])
    ]
    ordered = sorted(named, key=lambda name: (-counts.spoken_of[name], -len(counts.cards[name]), name))
    return [
        _Proposal(_Form.NAME, name, (name,), (name,), f"{name} is named in {len(counts.cards[name])} cards.")
        for name in ordered
    ]


def _whole(story: Sequence[Named], counts: Counts) -> list[_Proposal]:
    """A single article by a name of its title, or by one that it speaks of from the start; for want of anything better."""
    told, *others = story
    in_lead = _named_in_lead(told)
    titled = {name for name in counts.cards if set(key(name).split()) <= told.title}
    named = [
        name
        for name, cards in counts.cards.items()
        if not _is_institution(name, counts.kinds[name])
        and (name in titled or (counts.spoken_of[name] >= 2 and len(cards) >= 2 and name in in_lead))
    ]
    if others or not named or len(told.cards) < LEAST_OF_ARTICLE:
        return []
    lead = min(named, key=lambda name: (name not in titled, -len(counts.cards[name]), name))
    terms = (lead, *sorted(titled.intersection(named) - {lead}))
    name = f"{lead} {_title_noun(told, lead)}".rstrip()
    return [_Proposal(_Form.ARTICLE, name, (lead,), terms, f"One article tells of {lead}.")]


def _named_in_lead(told: Named) -> frozenset[str]:
    """Return what an article names in its first paragraphs."""
    body = [span for span in paragraphs(told.article.text) if span.end > told.article.body.start]
    end = body[:LEAD][-1].end if body else 0
    return frozenset(name for name, entity in told.names if entity.span.end <= end)


def _title_noun(told: Named, lead: str) -> str:
    """Return the noun of an article's title that its text has most often, as the text has it, or nothing."""
    found = [noun for noun in told.nouns if noun in told.title and noun not in key(lead).split()]
    noun = min(found, key=lambda noun: (-told.nouns[noun], noun), default="")
    return told.printed[noun] if noun else ""


def _is_institution(name: str, kind: EntityKind) -> bool:
    """Whether a name is that of a body ("Health Ministry"), which acts in many matters as a person does."""
    return kind is EntityKind.ORGANISATION and name.split()[-1] in organisations().heads
