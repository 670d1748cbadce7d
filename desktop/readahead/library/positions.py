"""Positions between positions: a line moves by writing its own row only."""

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"


def between(before: str, after: str) -> str:
    """Return a position that sorts, by code point, after *before* and ahead of *after*.

    Both are digits after a point in base 62 without a closing zero; an empty string stands for the open end. Raises
    ValueError when *before* does not sort ahead of *after*.
    """
    if after and before >= after:
        raise ValueError(f"no position between {before!r} and {after!r}")
    shared = 0
    while after and shared < len(after) and _digit(before, shared) == after[shared]:
        shared += 1
    if shared:
        return after[:shared] + between(before[shared:], after[shared:])
    low = _DIGITS.index(before[0]) if before else 0
    high = _DIGITS.index(after[0]) if after else len(_DIGITS)
    if high - low > 1:
        return _DIGITS[_middle(low, high, before=before, after=after)]
    if len(after) > 1:
        return after[0]
    return _DIGITS[low] + between(before[1:], "")


def _digit(position: str, place: int) -> str:
    return position[place] if place < len(position) else _DIGITS[0]


def _middle(low: int, high: int, *, before: str, after: str) -> int:
    """Return the digit to take: a short step at an open end, since lines are mostly added at the end."""
    if before and not after:
        return min(low + 4, (low + high + 1) // 2)
    return (low + high) // 2
