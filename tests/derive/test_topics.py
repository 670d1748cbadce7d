"""Topics: where a card goes, why, and what topics the cards propose."""

from readahead.derive import topics
from readahead.model.article import Article
from readahead.model.card import Card, Kind
from readahead.model.passage import Passage, Span
from readahead.model.topic import TopicTerms


def test_a_card_goes_where_its_own_words_draw_it_and_says_which() -> None:
    text = "The ferry strike closed the harbour."
    card = Card(Kind.EVENT, "The ferry strike closed the harbour", (Passage(Span(0, len(text))),))
    article = Article(text=text, body=Span(0, len(text)))
    (placement,) = topics.place([card], article, [TopicTerms("Harbour", ("harbour",)), TopicTerms("Rail", ("train",))])
    assert (placement.topic, placement.reason) == ("Harbour", "harbour +6")
