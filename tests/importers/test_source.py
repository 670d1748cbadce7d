"""Sources: files, folders and clipboards become bytes, or one plain sentence."""

import hashlib
import os
from pathlib import Path

import pytest

from readahead.importers import SIZE_LIMIT, Passed, Source, expand, load, pasted
from readahead.model.errors import SourceMissing, SourceTooLarge, SourceUnreadable


def expanded(paths: list[Path]) -> tuple[Path, ...]:
    return tuple(expand(paths))


def put(folder: Path, name: str, text: str = "x") -> Path:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def test_a_file_is_taken_byte_for_byte_with_its_hash(tmp_path):
    file = tmp_path / "story.txt"
    file.write_bytes(b"\xef\xbb\xbfTalks\r\nresume")
    source = load(file)
    assert (source.name, source.data) == ("story.txt", b"\xef\xbb\xbfTalks\r\nresume")
    assert source.raw_sha256 == hashlib.sha256(b"\xef\xbb\xbfTalks\r\nresume").hexdigest()


@pytest.mark.parametrize("name", ["gone.txt", "no/such/folder.txt", "nul\0.txt"])
def test_a_missing_file_is_said_to_be_missing(tmp_path, name):
    shown = Path(name).name.replace("\0", "\ufffd")
    with pytest.raises(SourceMissing) as refused:
        load(tmp_path / name)
    assert str(refused.value) == f"{shown}: there is no such file."


def test_a_link_to_nothing_is_missing(tmp_path):
    (tmp_path / "a.txt").symlink_to(tmp_path / "gone.txt")
    with pytest.raises(SourceMissing):
        load(tmp_path / "a.txt")


def test_a_file_below_a_file_is_missing(tmp_path):
    put(tmp_path, "a.txt")
    with pytest.raises(SourceMissing):
        load(tmp_path / "a.txt" / "b.txt")


def test_a_folder_is_no_file(tmp_path):
    with pytest.raises(SourceUnreadable) as refused:
        load(tmp_path)
    assert str(refused.value) == f"{tmp_path.name}: the file cannot be read (it is a folder)."


def test_a_pipe_is_refused_without_waiting_for_a_writer(tmp_path):
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    with pytest.raises(SourceUnreadable) as refused:
        load(pipe)
    assert str(refused.value) == "pipe.txt: the file cannot be read (it is a pipe or a device)."


def test_the_systems_word_says_why_a_file_cannot_be_read(tmp_path):
    with pytest.raises(SourceUnreadable) as refused:
        load(tmp_path / ("a" * 400))
    assert "file name too long" in str(refused.value)


def test_a_file_that_may_not_be_read_is_said_to_be_forbidden(tmp_path, monkeypatch):
    def forbidden(path: object, flags: int) -> int:
        raise PermissionError(13, "Permission denied")

    file = put(tmp_path, "a.txt")
    monkeypatch.setattr(os, "open", forbidden)
    with pytest.raises(SourceUnreadable) as refused:
        load(file)
    assert str(refused.value) == "a.txt: the file cannot be read (permission denied)."


def test_a_file_above_the_limit_is_not_read(tmp_path):
    file = tmp_path / "large.txt"
    with file.open("wb") as out:
        out.truncate(SIZE_LIMIT + 1)
    with pytest.raises(SourceTooLarge) as refused:
        load(file)
    assert str(refused.value) == "large.txt: the file is larger than 20 MB."


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        (b"caf\xe9.txt", "caf\ufffd.txt"),
        ("report\u202etxt.exe".encode(), "reporttxt.exe"),
        (b"two\nlines.txt", "two\ufffdlines.txt"),
    ],
)
def test_a_name_is_shown_without_what_could_mislead(tmp_path, raw, shown):
    file = tmp_path / os.fsdecode(raw)
    file.write_text("x")
    assert load(file).name == shown


def test_pasted_text_keeps_what_was_pasted():
    assert pasted("Talks resume") == Source("pasted text", b"Talks resume", "text/plain")


def test_a_clipboards_markup_is_preferred_and_its_text_kept_beside():
    source = pasted("Talks resume", html="<p>Talks resume</p>")
    assert (source.media, source.data, source.plain) == ("text/html", b"<p>Talks resume</p>", "Talks resume")


def test_pasted_text_with_half_a_character_is_still_bytes():
    assert pasted("a\ud800b").data == b"a?b"


def test_a_folder_becomes_the_importable_files_in_it_in_order(tmp_path):
    for name in ("b.md", "a.txt", "sub/c.HTML", "sub/deep/d", "e.png", ".hidden.txt", ".git/f.txt", "g.text"):
        put(tmp_path, name)
    found = [path.relative_to(tmp_path).as_posix() for path in expanded([tmp_path])]
    assert found == ["a.txt", "b.md", "g.text", "sub/c.HTML", "sub/deep/d"]


def test_what_no_article_can_be_is_passed_over_inside_a_folder(tmp_path):
    for name in ("x.readahead", "x.readahead-shm", "x.readahead-wal", "a.jpeg", "b.txt~", "c.part_1"):
        put(tmp_path, name)
    kept = [put(tmp_path, name) for name in ("Visit of Dec. 3", "notes 2.1", "story.TXT")]
    assert sorted(expanded([tmp_path])) == sorted(kept)
    assert expanded([tmp_path / "a.jpeg"]) == (tmp_path / "a.jpeg",)


def test_of_suffixes_that_many_files_have_only_feeds_and_lists_are_offered_inside_a_folder(tmp_path):
    for name, words in {
        "feed.xml": '<?xml version="1.0"?><rss version="2.0">',
        "wide.xml": '\ufeff<?xml version="1.0" encoding="utf-16"?><feed>',
        "feed.JSON": '\n{"version": "https://jsonfeed.org/version/1.1"',
        "refs.json": '[{"id": "a", "type": "book"}]',
        "sitemap.xml": '<?xml version="1.0"?><urlset>',
        "package.json": '{"name": "readahead", "version": "1"}',
        "figures.json": "[1, 2, 3]",
        "empty.xml": "",
    }.items():
        (tmp_path / name).write_text(words, encoding="utf-16-le" if name == "wide.xml" else "utf-8")
    found = [path.name for path in expanded([tmp_path])]
    assert found == ["feed.JSON", "feed.xml", "refs.json", "wide.xml"]
    assert expanded([tmp_path / "package.json"]) == (tmp_path / "package.json",)


def test_a_name_the_system_refuses_to_look_up_stays_so_that_it_is_said(tmp_path):
    path = tmp_path / ("a" * 300)
    assert expanded([path]) == (path,)
    with pytest.raises(SourceUnreadable, match="too long"):
        load(path)


def test_files_stay_themselves_in_the_order_given_and_once_each(tmp_path):
    file = put(tmp_path, "a.pdf")
    assert expanded([tmp_path / "gone.txt", file, file]) == (tmp_path / "gone.txt", file)


def test_links_inside_a_folder_are_not_followed(tmp_path):
    outside = put(tmp_path, "outside/secret.txt")
    inside = put(tmp_path, "inside/a.txt")
    (tmp_path / "inside" / "link.txt").symlink_to(outside)
    (tmp_path / "inside" / "folder").symlink_to(outside.parent, target_is_directory=True)
    (tmp_path / "inside" / "loop").symlink_to(tmp_path / "inside", target_is_directory=True)
    assert expanded([tmp_path / "inside"]) == (inside,)


def test_pipes_inside_a_folder_are_passed_over(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    assert expanded([tmp_path]) == ()


def test_what_is_passed_over_in_a_folder_is_told_and_why(tmp_path):
    put(tmp_path, "a.txt")
    put(tmp_path, "b.png")
    put(tmp_path, "in/c.xml", "<note>No feed</note>")
    put(tmp_path, "in/d.json", "{}")
    put(tmp_path, "in/feed.xml", "<rss version='2.0'><channel/></rss>")
    put(tmp_path, ".hidden.txt")
    put(tmp_path, "news.gz")
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "link.txt").symlink_to(tmp_path / "a.txt")
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    told = []
    files = list(expand([tmp_path], told=lambda name, why: told.append((name, why))))
    assert [file.name for file in files] == ["a.txt", "feed.xml"]
    assert sorted(told) == [
        ("b.png", Passed.KIND),
        ("c.xml", Passed.LIST),
        ("d.json", Passed.LIST),
        ("link.txt", Passed.ODD),
        ("loop", Passed.ODD),
        ("news.gz", Passed.KIND),
        ("pipe.txt", Passed.ODD),
    ]


@pytest.mark.parametrize(
    ("name", "text", "is_list"),
    [
        ("a.xml", "<a:feed xmlns:a='http://www.w3.org/2005/Atom'/>", True),
        ("a.json", '{"items": ["' + "x" * 5_000 + '"], "version": "https://jsonfeed.org/version/1.1"}', True),
        ("a.json", '[{"abstract": "' + "x" * 5_000 + '", "type": "article-newspaper"}]', True),
        ("a.json", '{"items": [{"itemType": "newspaperArticle"}]}', True),
        ("a.json", '{"type": "FeatureCollection", "features": []}', False),
        ("a.json", '{"name": "package", "version": "1.1"}', False),
        ("a.xml", "<notes><feed/></notes>", False),
    ],
)
def test_a_list_in_a_folder_is_known_wherever_it_says_so(tmp_path, name, text, is_list):
    file = put(tmp_path, name, text)
    assert expanded([tmp_path]) == ((file,) if is_list else ())


def test_a_folder_that_cannot_be_listed_stays_so_that_it_is_said(tmp_path, monkeypatch):
    put(tmp_path, "sub/a.txt")
    listed = os.scandir

    def forbidden(path):
        if Path(path).name == "sub":
            raise PermissionError(13, "Permission denied")
        return listed(path)

    monkeypatch.setattr(os, "scandir", forbidden)
    assert expanded([tmp_path]) == (tmp_path / "sub",)


def test_a_file_given_after_its_folder_is_there_once(tmp_path):
    file, other = put(tmp_path, "in/a.txt"), put(tmp_path, "in/b.txt")
    assert expanded([tmp_path / "in", file]) == (file, other)
    assert expanded([other, tmp_path / "in"]) == (other, file)


def test_an_archive_is_listed_as_it_is_walked(tmp_path):
    first, second = put(tmp_path, "1/a.txt"), put(tmp_path, "2/b.txt")
    listing = expand([tmp_path])
    assert next(listing) == first
    second.unlink()
    late = put(tmp_path, "2/c.txt")
    assert list(listing) == [late]
