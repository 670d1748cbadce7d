"""Names: persons with their offices, organisations, places."""

from readahead.derive import entities
from readahead.model.card import EntityKind


def test_a_later_surname_has_the_full_name_and_the_office_of_the_first_mention() -> None:
    text = "Norwegian Foreign Minister Jonas Lie arrived. Lie said talks would go on."
    persons = [found for found in entities.find(text) if found.kind is EntityKind.PERSON]
    assert [(found.name, found.title) for found in persons] == [("Jonas Lie", "Norwegian Foreign Minister")] * 2
    assert persons[1].span.quote(text) == "Lie"
