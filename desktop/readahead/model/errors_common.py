"""The root of every fault a user can see, and the faults that belong to no one family (see errors.py)."""

from collections.abc import Iterable


class ReadaheadError(Exception):
    """A fault a user can see and act on; str() is one plain sentence."""


class NotFound(ReadaheadError):
    """*name* stands for no *noun* (card, topic, memo, article …) of this library."""

    def __init__(self, noun: str, name: object) -> None:
        self.noun, self.name = noun, name
        super().__init__(f"There is no {noun} “{name}” in this library.")


class AmbiguousName(ReadaheadError):
    """*name* stands for several."""

    def __init__(self, noun: str, name: str, numbers: Iterable[int]) -> None:
        self.noun, self.name, self.numbers = noun, name, tuple(numbers)
        listed = ", ".join(str(number) for number in self.numbers)
        super().__init__(f"“{name}” is the name of several {noun}s; give a number instead: {listed}.")


class InvalidValue(ReadaheadError):
    """A value that cannot be taken; the sentence says what is wanted."""


class NothingToUndo(ReadaheadError):
    """No act is left to take back."""

    def __init__(self) -> None:
        super().__init__("There is nothing to undo.")


class NothingToRedo(ReadaheadError):
    """No undone act is left."""

    def __init__(self) -> None:
        super().__init__("There is nothing to redo.")


class ActOvertaken(ReadaheadError):
    """Something else was done or undone since the person was shown what would be taken back; *name* comes first now."""

    def __init__(self, name: str) -> None:
        self.name = act = name
        super().__init__(f"Meanwhile “{act}” has come first, in another window; look, then undo again.")


class ActBuiltUpon(ReadaheadError):
    """An older act *name* cannot be taken back by itself; *later* is an act that builds on it, empty where none is named."""

    def __init__(self, name: str, later: str = "") -> None:
        self.name, self.later = name, later
        act = name
        because = (
            f"“{later}”, which came later, builds on it" if later else "what was done later may build on it"
        )
        super().__init__(f"“{act}” cannot be taken back by itself: {because}. Undo in turn instead.")


class ExtraMissing(ReadaheadError):
    """An optional part that *purpose* takes is not installed; *extra* is its name."""

    def __init__(self, purpose: str, extra: str) -> None:
        self.extra = extra
        super().__init__(f"{purpose} takes a part that is not installed: pip install 'readahead[{extra}]'.")


class EncryptionMissing(ExtraMissing):
    """Locked libraries cannot be opened or made by this installation."""

    def __init__(self) -> None:
        super().__init__("A library locked with a passphrase", "encrypted")


class ClusterMissing(ExtraMissing):
    """Nothing can be read on a cluster by this installation."""

    def __init__(self) -> None:
        super().__init__("Reading on a cluster", "cluster")


class ClusterUnavailable(ReadaheadError):
    """The cluster whose scheduler is at *address* cannot be used; *reason* says why."""

    def __init__(self, address: str, reason: str) -> None:
        self.address, self.reason = address, reason
        super().__init__(f"The cluster at {address} cannot be used ({reason}).")


class SearchStopped(ReadaheadError):
    """A search was interrupted, or its time was up."""

    def __init__(self) -> None:
        super().__init__("The search was stopped before it was through; search again.")
