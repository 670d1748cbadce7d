"""The verbs that look across articles: one story's copies, cards made by hand, and reading again."""

import argparse
import re
from collections.abc import Callable, Mapping
from itertools import islice

from readahead.cli import shapes, words
from readahead.cli.answers import INBOX, Answer, done, open_desk
from readahead.cli.past_verbs import tidy
from readahead.model.article import Article, ArticleId
from readahead.model.card import CardId, Kind
from readahead.model.errors import InvalidValue
from readahead.model.passage import Span
from readahead.model.relation import Reread


def _article(given: argparse.Namespace) -> Answer:
    number = ArticleId(given.article)
    with open_desk(given) as desk:
        filed, left, story = desk.article(number), desk.uncarded(number), desk.story(number)
        shape = {
            **shapes.article(filed.article, number=number),
            "uncarded": [shapes.uncarded(one, filed.article.text) for one in left],
            "story": shapes.story(story),
        }
    return Answer(words.article(filed, left, story), {"article": shape})


def _apart(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        return done(desk.set_apart(ArticleId(given.one), ArticleId(given.other)))


def _same(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        return done(desk.take_as_same(ArticleId(given.one), ArticleId(given.other)))


def _new_card(given: argparse.Namespace) -> Answer:
    number = ArticleId(given.article)
    with open_desk(given) as desk:
        span = _passage(desk.article(number).article, given.words)
        topic = None if given.topic in (None, INBOX) else desk.topic_named(given.topic).id
        kind = Kind(given.kind) if given.kind else None
        made = desk.new_card(number, span, kind=kind, topic=topic)
        detail = desk.card(made.id)
        shape = shapes.filed_card(detail.filed, detail.text, relations=desk.relations(made.id))
    return Answer(f"Card {made.id}: {detail.filed.card.headline}", {"card": shape})


def _passage(article: Article, quoted: str) -> Span:
    """Return where the words *quoted* stand, whatever white space is between them; it must be one place."""
    words = [re.escape(word) for word in quoted.split()]
    found = list(islice(re.finditer(r"\s+".join(words), article.text), 2)) if words else []
    if not found:
        raise InvalidValue("These words do not stand in the article; copy them exactly.")
    if len(found) > 1:
        raise InvalidValue("These words stand in the article several times; give more of the passage.")
    return Span(*found[0].span())


def _reread(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        asked = [ArticleId(number) for number in given.article] or None
        report = desk.read_again(asked)
        tidy(desk)
    shape: shapes.Shape = {
        "articles": [reread_shape(one) for one in report.items],
        "kept": report.kept,
        "changes": shapes.changes(report.changes),
    }
    return Answer(words.reread(report), shape)


def reread_shape(value: Reread) -> shapes.Shape:
    """What became of an article that was read again."""
    return {
        "article": value.article,
        "name": value.name,
        "added": list(value.added),
        "changed": list(value.changed),
        "removed": list(value.removed),
        "kept": value.kept,
        "orphans": value.orphans,
        "is_revised": value.is_revised,
    }


def _card(given: argparse.Namespace) -> Answer:
    number = CardId(given.card)
    with open_desk(given) as desk:
        detail, relations = desk.card(number), desk.relations(number)
        others = {other.id: other for other in desk.cards_by_id([one.card for one in relations])}
    shape = shapes.filed_card(detail.filed, detail.text, detail.annotations, relations=relations)
    if given.why:
        shape["why"] = words.why(detail)
    said = words.card(detail, why=given.why)
    return Answer("\n".join([said, *words.relations(relations, others)]), {"card": shape})


VERBS: Mapping[str, Callable[[argparse.Namespace], Answer]] = {
    "article": _article,
    "apart": _apart,
    "same": _same,
    "card": _card,
    "new-card": _new_card,
    "reread": _reread,
}
