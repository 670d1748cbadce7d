import re
from pathlib import Path

from readahead.model import errors


def test_the_tree_in_the_docstring_is_the_tree_in_the_code() -> None:
    drawn = set(re.findall(r"\b[A-Z]\w+", (errors.__doc__ or "").split("\n", 2)[2])) & set(vars(errors))
    made = {
        name
        for name, value in vars(errors).items()
        if isinstance(value, type) and issubclass(value, Exception)
    }
    assert drawn == made


def test_each_error_is_one_sentence() -> None:
    shown = [
        errors.SourceMissing("a.txt"),
        errors.EmptySource("a.txt"),
        errors.UnknownFormat("a.xyz", [".txt", ".md"]),
        errors.NotFound("card", 7),
        errors.AmbiguousName("memo", "Talks", [1, 2]),
        errors.NothingToUndo(),
        errors.NewerLibrary("x.readahead", found=3, known=1),
        errors.ReadOnlyLibrary("x.readahead"),
        errors.LibraryMoved("x.readahead"),
        errors.DamagedLibrary("x.readahead", snapshot=Path("2026-01-01.readahead")),
        errors.BackupRefused("x.readahead", "it is a folder"),
        errors.PassphraseNeeded("x.readahead"),
        errors.WrongPassphrase("x.readahead"),
        errors.EncryptionMissing(),
        errors.ClusterMissing(),
        errors.ClusterUnavailable("tcp://127.0.0.1:8786", "it has no workers"),
        errors.UnknownTemplate("x", ["meeting-brief"]),
        errors.InvalidTemplate("mine.toml", 3, "label must be a text"),
        errors.NewerTemplate("mine.toml"),
        errors.TemplateNotCopied("Mine", "there is one of this name"),
        errors.ExportRefused("x.pdf", "no room"),
    ]
    for fault in shown:
        assert str(fault).endswith(".")
        assert "\n" not in str(fault)
