"""What must stay true of the starter library, whoever edits it: marks, dates, copies and invented names."""

import json
import re
import tomllib
from datetime import date, datetime
from html import unescape
from pathlib import Path

import pytest
import yaml

SEEDS = Path(__file__).parents[2] / "seeds"
MARK = "EXERCISE - invented states, people and outlets."
RETOLD = "gaza-ceasefire-talks.md"
ARTICLES = sorted(path.name for path in SEEDS.iterdir() if path.suffix in {".md", ".txt", ".html"})
EXERCISE = [name for name in ARTICLES if name != RETOLD]
MARKDOWN = [name for name in ARTICLES if name.endswith(".md")]
PAGE = "exercise-2026-03-12-returning-home.html"
ORIGINAL, COPY = "exercise-2026-03-03-talks-offer.md", "exercise-2026-03-04-talks-offer-copy.md"
KEYS = {"title", "outlet", "agency", "byline", "published", "language", "exercise", "address"}
REAL_NAMES = {"Trump", "Netanyahu", "Rubio", "Reuters", "News.Az", "Israel", "Hamas", "Lebanon", "Iran"}
MONTHS = {"January": 1, "February": 2, "March": 3, "April": 4, "May": 5, "June": 6, "July": 7}
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
DATED_WEEKDAY = re.compile(
    rf"({'|'.join(WEEKDAYS)}),? (?:(\d{{1,2}}) ({'|'.join(MONTHS)})|({'|'.join(MONTHS)}) (\d{{1,2}}))\b"
)
DATELINE = re.compile(r"^[A-Z ]{4,}, (\w+) (\d{1,2}) (?:\(Pelwire\) )?- ", re.MULTILINE)


def source(name: str) -> str:
    """Return the file's text with HTML entities resolved."""
    text = (SEEDS / name).read_text(encoding="utf-8")
    return unescape(text) if name.endswith(".html") else text


def front_matter(name: str) -> dict[str, str]:
    """Return a Markdown seed's front matter, every value a string."""
    fields = yaml.load(source(name).split("---\n")[1], Loader=yaml.BaseLoader)
    assert isinstance(fields, dict)
    return fields


def published(name: str) -> date:
    """Return the day a seed says it was published."""
    if name.endswith(".md"):
        return datetime.fromisoformat(front_matter(name)["published"].replace("Z", "+00:00")).date()
    if name.endswith(".html"):
        found = re.search(r'article:published_time" content="([^"]+)"', source(name))
        assert found
        return datetime.fromisoformat(found[1]).date()
    found = re.search(r"^([A-Z]\w+) (\d{1,2}), (\d{4})$", source(name), re.MULTILINE)
    assert found
    return date(int(found[3]), MONTHS[found[1]], int(found[2]))


def sentences(name: str) -> set[str]:
    """Return a Markdown seed's sentences of at least six words."""
    body = source(name).split("---\n", 2)[2]
    return {part for part in re.split(r"(?<=[.!?\"])\s+", body) if len(part.split()) >= 6}


def test_there_is_one_retold_article_and_an_exercise_of_at_least_ten() -> None:
    assert RETOLD in ARTICLES
    assert len(EXERCISE) >= 10
    assert {Path(name).suffix for name in EXERCISE} == {".md", ".txt", ".html"}


@pytest.mark.parametrize("name", MARKDOWN)
def test_front_matter_has_the_known_keys_only(name: str) -> None:
    fields = front_matter(name)
    assert {"title", "outlet", "published", "language"} <= fields.keys() <= KEYS
    assert fields["language"] == "en"


@pytest.mark.parametrize("name", EXERCISE)
def test_an_exercise_is_marked_in_its_name_its_title_and_its_body(name: str) -> None:
    text = source(name)
    assert name.startswith("exercise-")
    assert text.count(MARK) == 1
    assert "(exercise)" in text.partition(MARK)[0]
    if name.endswith(".md"):
        assert front_matter(name)["exercise"] == "true"
        assert text.split("---\n", 2)[2].lstrip().startswith(MARK)


def test_the_retold_article_says_so_and_names_its_source() -> None:
    fields = front_matter(RETOLD)
    assert (fields["outlet"], fields["agency"], fields["published"]) == ("News.Az", "Reuters", "2025-12-28")
    assert fields["title"].endswith("(retold)")
    assert source(RETOLD).split("---\n", 2)[2].lstrip().startswith("RETOLD - ")


@pytest.mark.parametrize("name", EXERCISE)
def test_no_real_person_or_outlet_stands_in_an_exercise(name: str) -> None:
    assert not [real for real in REAL_NAMES if re.search(rf"\b{re.escape(real)}\b", source(name))]


@pytest.mark.parametrize("name", EXERCISE)
def test_an_exercise_links_to_nothing_but_the_example_domain(name: str) -> None:
    hosts = set(re.findall(r"https?://([^/\"\s]+)", source(name)))
    assert hosts <= {"example.org", "schema.org"}


@pytest.mark.parametrize("name", EXERCISE)
def test_an_exercise_is_published_on_the_day_in_its_name(name: str) -> None:
    assert name.startswith(f"exercise-{published(name).isoformat()}-")


@pytest.mark.parametrize("name", ARTICLES)
def test_a_dateline_bears_the_day_of_publication(name: str) -> None:
    day = published(name)
    body = re.sub(r"<[^>]+>", "", source(name))
    assert all(
        (MONTHS[month], int(number)) == (day.month, day.day) for month, number in DATELINE.findall(body)
    )


@pytest.mark.parametrize("name", ARTICLES)
def test_a_weekday_beside_a_date_is_the_right_one(name: str) -> None:
    for weekday, day, month, other_month, other_day in DATED_WEEKDAY.findall(source(name)):
        named = date(published(name).year, MONTHS[month or other_month], int(day or other_day))
        assert WEEKDAYS[named.weekday()] == weekday


@pytest.mark.parametrize("name", ARTICLES)
def test_an_article_is_of_a_news_articles_length(name: str) -> None:
    text = source(name)
    if name.endswith(".html"):
        text = " ".join(
            re.findall(r"<p>(.*?)</p>", text.partition("<article>")[2].partition("</article>")[0])
        )
    assert 250 <= len(text.split()) <= 600


def test_the_two_copies_share_most_but_not_all_of_their_sentences() -> None:
    first, second = sentences(ORIGINAL), sentences(COPY)
    shared = first & second
    assert len(shared) / min(len(first), len(second)) >= 0.8
    assert shared < first
    assert shared < second


def test_the_saved_page_has_the_furniture_of_a_real_one() -> None:
    text = source(PAGE)
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', text, re.DOTALL)
    assert found
    assert json.loads(found[1])["@type"] == "NewsArticle"
    for part in ("og:site_name", "<nav", "<aside", "<footer", 'class="share"', "cookies", "document.title ="):
        assert part in text


def test_topics_have_a_name_of_their_own_and_terms() -> None:
    topics = tomllib.loads((SEEDS / "topics.toml").read_text(encoding="utf-8"))["topic"]
    names = [topic["name"] for topic in topics]
    assert {"Gaza ceasefire", "Lebanon-Hezbollah", "Iran"} < set(names)
    assert len(names) == len(set(names))
    for topic in topics:
        assert topic.keys() == {"name", "terms", "excluded"}
        assert topic["terms"]
        assert not set(topic["terms"]) & set(topic["excluded"])


def test_each_topic_finds_something_in_the_library() -> None:
    library = "".join(source(name).casefold() for name in ARTICLES)
    for topic in tomllib.loads((SEEDS / "topics.toml").read_text(encoding="utf-8"))["topic"]:
        assert sum(term.casefold() in library for term in topic["terms"]) >= 2, topic["name"]
