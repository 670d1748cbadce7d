from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readahead.desk import settings
from readahead.desk.settings import Settings
from readahead.model.errors import InvalidValue


def test_without_a_file_the_settings_are_the_usual_ones(tmp_path: Path) -> None:
    assert settings.load(tmp_path / "none.toml") == (Settings(), ())


@given(
    theme=st.sampled_from(settings.THEMES),
    author=st.text(st.characters(codec="utf-8")),
    unknown=st.dictionaries(
        st.text(st.characters(codec="utf-8"), min_size=1).filter(lambda key: key not in Settings.__slots__),
        st.recursive(
            st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.text(st.characters(codec="utf-8")),
            lambda inner: st.lists(inner, max_size=3),
        ),
        max_size=3,
    ),
)
def test_what_is_saved_is_loaded_with_what_this_version_does_not_know(
    tmp_path_factory: pytest.TempPathFactory,
    theme: str,
    author: str,
    unknown: dict[str, object],
) -> None:
    path = tmp_path_factory.mktemp("settings") / "deep" / "settings.toml"
    kept = Settings(theme=theme, author=author, unknown=unknown)
    settings.save(kept, path)
    assert settings.load(path) == (kept, ())


def test_a_wrong_value_is_reported_and_defaulted_and_the_others_stay(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('theme = "pink"\nauthor = 7\ndefault_marking = "Desk 4"\n', encoding="utf-8")
    loaded, problems = settings.load(path)
    assert (loaded.theme, loaded.author, loaded.default_marking) == ("system", "", "Desk 4")
    assert problems == (
        "The setting author cannot be 7.",
        "The setting theme must be one of system, light, dark.",
    )


def test_a_file_that_is_no_toml_is_reported_and_not_lost(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("theme = = dark", encoding="utf-8")
    loaded, problems = settings.load(path)
    assert loaded == Settings()
    assert "cannot be read" in problems[0]
    assert path.read_text(encoding="utf-8") == "theme = = dark"


def test_a_place_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    with pytest.raises(InvalidValue, match="cannot be kept"):
        settings.save(Settings(), blocked / "settings.toml")


def test_one_choice_is_kept_and_the_rest_of_the_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('author = "Desk 4"\nspare = [1, 2]\n', encoding="utf-8")
    settings.keep(path, {"theme": "dark"})
    assert settings.load(path) == (Settings(theme="dark", author="Desk 4", unknown={"spare": [1, 2]}), ())


def test_a_choice_that_is_none_leaves_the_file_alone(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("theme = = dark", encoding="utf-8")
    with pytest.raises(InvalidValue, match="must be one of"):
        settings.keep(path, {"theme": "pink"})
    assert path.read_text(encoding="utf-8") == "theme = = dark"


@pytest.mark.parametrize(
    ("name", "value", "wanted"),
    [
        ("theme", "pink", "one of system, light, dark"),
        ("date_order", "year-first", "one of ask, day-first, month-first"),
        ("page_size", "a5", "one of a4, letter"),
        ("card_lines", 4, "one of 2, 3"),
        ("text_size", 89, "a whole number from 90 to 150"),
        ("text_size", 151, "a whole number from 90 to 150"),
        ("history_megabytes", 0, "a whole number from 1 to 1000000"),
    ],
)
def test_a_setting_that_cannot_be_is_refused_with_what_is_wanted(
    name: str, value: object, wanted: str
) -> None:
    with pytest.raises(InvalidValue, match=f"The setting {name} must be {wanted}"):
        settings.changed(Settings(), name, value)


@pytest.mark.parametrize(
    ("name", "value"),
    [("text_size", True), ("text_size", 100.0), ("card_lines", "2"), ("language", None)],
)
def test_a_setting_is_never_of_another_kind(name: str, value: object) -> None:
    with pytest.raises(InvalidValue, match=f"The setting {name} cannot be"):
        settings.changed(Settings(), name, value)
