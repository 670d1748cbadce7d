"""Rows as earlier schemas kept them, brought to what they are today: the history and damaged libraries hold such rows."""

import json
from collections.abc import Mapping
from typing import Any

from readahead.library import rows

_KINDED = frozenset({"cards", "card_topics"})


def today(table: str, fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return the columns of a row of *table*, or some of them, as it holds them today.

    Bytes may stand in hexadecimal digits, as in the history. Raises ValueError and TypeError for values no schema held.
    """
    found = dict(fields)
    if table in _KINDED and isinstance(kind := found.get("kind"), str):
        found["kind"] = kind[:1]
    if table == "articles":
        if isinstance(marks := found.get("marks"), str):
            is_list = marks.startswith("[")
            found["marks"] = rows.marks_column(json.loads(marks)) if is_list else bytes.fromhex(marks)
        if found.get("name") and found.get("name") == found.get("title"):
            found["name"] = ""
        if found.get("source_name") and found.get("source_name") == found.get("file_name"):
            found["source_name"] = ""
    return found
