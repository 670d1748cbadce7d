"""How well copies of an article are known from other articles; run by name: python tests/bench/copies.py [FOLDER].

Every article of the seeds, of tests/labelled and of FOLDER (text files, each an article) is copied with what editors do
to a wire story; a copy is found if it is the same text to `copies.share`, and known if it shares passages. A false alarm
is a pair of different articles that shares passages; seeds and labelled articles are mostly on a few subjects.
"""

import random
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "desktop"))

from readahead.derive import copies, sentences  # noqa: E402
from readahead.model.article import normalised  # noqa: E402
from readahead.model.relation import SAME_TEXT, SHARED_PASSAGES  # noqa: E402

SEED = 7
SHORTEST = 150
"""Words a text has at least to be measured."""

COPIES_OF_A_STORY = {frozenset(("exercise-2026-03-03-talks-offer", "exercise-2026-03-04-talks-offer-copy"))}
"""Pairs of the seeds that are copies on purpose."""

WORDS = "also reportedly meanwhile later several officials local new further early senior major least large local".split()  # noqa: SIM905

Story = list[list[str]]
"""An article as paragraphs of sentences."""


def stories(folders: Sequence[Path]) -> Iterator[tuple[str, Story]]:
    """Yield name and paragraphs of each article in *folders*."""
    for path in sorted(path for folder in folders for path in folder.rglob("*")):
        if path.suffix not in (".md", ".txt", ".html") or path.name == "README.md":
            continue
        text = path.read_text(encoding="utf-8")
        if path.suffix == ".html":
            text = "\n\n".join(re.sub(r"<[^>]+>", "", part) for part in re.findall(r"(?s)<p>(.*?)</p>", text))
        text = normalised(re.sub(r"(?s)\A---\n.*?\n---\n", "", text))
        parts = [
            part for part in re.split(r"\n\s*\n", text) if not re.match(r"EXERCISE|RETOLD|#", part.strip())
        ]
        story = [[span.quote(part) for span in sentences.split(part)] for part in parts]
        story = [part for part in story if part]
        if len(plain(story).split()) >= SHORTEST:
            yield path.stem, story


def plain(story: Story) -> str:
    """Return a story's text."""
    return "\n\n".join(" ".join(part) for part in story)


def marks(story: Story) -> tuple[int, ...]:
    """Return a story's marks."""
    text = plain(story)
    return copies.marks(text, sentences.split(text))


def cut_to_half(story: Story, chance: random.Random) -> Story:
    """Keep the first half of the sentences, as an editor cuts from the end."""
    left = (sum(len(part) for part in story) + 1) // 2
    found: Story = []
    for part in story:
        found.append(part[: max(0, left)])
        left -= len(part)
    return [part for part in found if part]


def paragraphs_dropped(story: Story, chance: random.Random) -> Story:
    """Leave out every third paragraph or so, but no more than half of the words."""
    left = [part for part in story if chance.random() > 0.3]
    return left if len(plain(left)) * 2 >= len(plain(story)) else story


def reordered(story: Story, chance: random.Random) -> Story:
    """Put the paragraphs in another order."""
    return chance.sample(story, len(story))


def edited(share: float) -> Callable[[Story, random.Random], Story]:
    """Change two words in *share* of the sentences."""

    def edit(story: Story, chance: random.Random) -> Story:
        return [
            [_edited(sentence, chance) if chance.random() < share else sentence for sentence in part]
            for part in story
        ]

    return edit


def _edited(sentence: str, chance: random.Random) -> str:
    words = sentence.split()
    for place in chance.sample(range(len(words)), min(2, len(words))):
        words[place] = chance.choice(WORDS)
    return " ".join(words)


def lede_rewritten(story: Story, chance: random.Random) -> Story:
    """Write the first paragraph anew."""
    lede = "Here is what is known so far, put in our own words by the night desk, of what went on there."
    return [[lede], *story[1:]]


def styled(story: Story, chance: random.Random) -> Story:
    """Change quotation marks, hyphens and capitals, as house styles do."""
    table = str.maketrans({'"': "“", "'": "’", "-": "–"})
    return [[sentence.translate(table).replace("per cent", "percent") for sentence in part] for part in story]


def added_to(story: Story, chance: random.Random) -> Story:
    """Add three paragraphs of the outlet's own."""
    own = [
        ["Our correspondent adds that the streets of the capital were quiet on the evening of that day."]
    ] * 3
    return [*story, *[[f"{part[0]} Item {number}."] for number, part in enumerate(own)]]


def cut_and_edited(story: Story, chance: random.Random) -> Story:
    """Cut to half, rewrite the lede, edit a fifth of the sentences."""
    return edited(0.2)(lede_rewritten(cut_to_half(story, chance), chance), chance)


CHANGES: dict[str, Callable[[Story, random.Random], Story]] = {
    "cut to half": cut_to_half,
    "paragraphs dropped": paragraphs_dropped,
    "paragraphs reordered": reordered,
    "10 % of sentences edited": edited(0.1),
    "20 % of sentences edited": edited(0.2),
    "lede rewritten": lede_rewritten,
    "house style": styled,
    "own paragraphs added": added_to,
    "cut, edited, new lede": cut_and_edited,
}


def report(folders: Sequence[Path]) -> Iterator[str]:
    """Yield the lines of the measurement: recall by change, false alarms, how many marks an article has."""
    known = [(name, story, marks(story)) for name, story in stories(folders)]
    chance = random.Random(SEED)
    letters = sum(len(plain(story)) for _, story, _ in known)
    size = sum(len(own) for *_, own in known) / letters * 4600
    yield f"{len(known)} articles, {size:.0f} marks per 4.6 KB"
    yield f"{'change':28}{'same text':>12}{'or passages':>12}{'least share':>12}"
    for name, change in CHANGES.items():
        shares = [copies.share(own, marks(change(story, chance))) for _, story, own in known]
        same, shared = (sum(share >= least for share in shares) for least in (SAME_TEXT, SHARED_PASSAGES))
        yield f"{name:28}{same / len(shares):12.1%}{shared / len(shares):12.1%}{min(shares):12.2f}"
    alarms = [
        (copies.share(own, other), one, two)
        for (one, _, own), (two, _, other) in combinations(known, 2)
        if frozenset((one, two)) not in COPIES_OF_A_STORY
    ]
    high = sorted((alarm for alarm in alarms if alarm[0] >= SHARED_PASSAGES), reverse=True)
    part = f"{len(high)} of {len(alarms)} pairs ({len(high) / len(alarms):.3%})"
    yield f"false alarms: {part}, highest share {max(alarms)[0]:.2f}"
    yield from (f"  {share:.2f}  {one}  {two}" for share, one, two in high)


if __name__ == "__main__":
    given = [ROOT / "seeds", ROOT / "tests" / "labelled", *map(Path, sys.argv[1:])]
    sys.stdout.writelines(f"{line}\n" for line in report([folder for folder in given if folder.exists()]))
