"""Settings: which source wins, and what a misspelt one is told."""

from pathlib import Path

import pytest

from summarizer import settings
from summarizer.errors import BadSetting, UnknownSetting


@pytest.fixture
def here(tmp_path: Path) -> Path:
    folder = tmp_path / "here"
    folder.mkdir()
    return folder


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home"
    folder.mkdir()
    return folder


def test_flag_beats_environment_beats_folder_beats_user(here: Path, home: Path) -> None:
    (home / "config.toml").write_text(
        'model = "user"\nkind = "user"\nlanguage = "fr"\ndeadline = 9'
    )
    (here / "brief.toml").write_text('model = "here"\nkind = "here"\nlanguage = "zh"')

    found = settings.load(
        {"model": "flag", "kind": None}, {"BRIEF_KIND": "env", "BRIEF_MODEL": "env"}, here, home
    )

    assert (found.model, found.kind, found.language, found.deadline) == ("flag", "env", "zh", 9)


def test_with_nothing_said_the_built_in_rules_answer(here: Path, home: Path) -> None:
    found = settings.load({}, {"OPENAI_API_KEY": "sk-unused"}, here, home)

    assert found.model == "builtin"
    assert "sk-unused" not in repr(found)


def test_the_endpoint_of_the_openai_sdk_is_honoured(here: Path, home: Path) -> None:
    environment = {"OPENAI_BASE_URL": "http://localhost:11434/v1"}

    assert settings.load({}, environment, here, home).base_url == "http://localhost:11434/v1"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("modle = 'x'", r"brief\.toml: .*'modle'; did you mean model\?", id="near"),
        pytest.param("colour = 1", r"there are: model, base_url", id="far"),
    ],
)
def test_a_misspelt_key_names_file_and_nearest(
    here: Path, home: Path, text: str, message: str
) -> None:
    (here / "brief.toml").write_text(text)

    with pytest.raises(UnknownSetting, match=message):
        settings.load({}, {}, here, home)


def test_a_misspelt_variable_names_the_nearest(here: Path, home: Path) -> None:
    with pytest.raises(UnknownSetting, match=r"BRIEF_MODLE.*did you mean model\?"):
        settings.load({}, {"BRIEF_MODLE": "x"}, here, home)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("language = 'de'", "brief.toml: language = 'de'", id="not in the list"),
        pytest.param("deadline = 0", "brief.toml: deadline = 0", id="out of range"),
        pytest.param("= 3", "cannot be read as TOML", id="no TOML"),
    ],
)
def test_a_value_that_cannot_be_is_named_with_its_source(
    here: Path, home: Path, text: str, message: str
) -> None:
    (here / "brief.toml").write_text(text)

    with pytest.raises(BadSetting, match=message):
        settings.load({}, {}, here, home)


def test_paths_in_a_file_count_from_that_file(here: Path, home: Path) -> None:
    (here / "brief.toml").write_text('out = "week"\nkinds = ["mine"]')

    found = settings.load({}, {}, here, home)

    assert found.out == here / "week"
    assert found.kinds == (here / "mine",)


def test_the_users_folders_follow_the_xdg_rules() -> None:
    user = Path("/home/a")

    assert settings.config_home({}, user) == Path("/home/a/.config/brief")
    assert settings.config_home({"XDG_CONFIG_HOME": "/c"}, user) == Path("/c/brief")
    assert settings.store_home({}, user) == Path("/home/a/.local/share/brief/store.db")
    assert settings.store_home({"XDG_DATA_HOME": "/d"}, user) == Path("/d/brief/store.db")


@pytest.mark.parametrize(
    "given",
    [["html,md"], ["html", "md"], ["html, MD", "html"], "html,md"],
    ids=["commas", "twice", "both", "a file's word"],
)
def test_formats_come_with_commas_or_one_by_one(given: object, here: Path, home: Path) -> None:
    assert settings.load({"format": given}, {}, here, home).format == ("html", "md")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("html,mdd", "'html,mdd': there is no format called 'mdd'; did you mean md? give one"),
        ("pdf", "'pdf': there is no format called 'pdf'; give one or more of html, md, json, csv"),
        (",", "',': there is no format called ''; give"),
    ],
)
def test_a_wrong_format_is_named_with_the_nearest(
    given: str, said: str, here: Path, home: Path
) -> None:
    with pytest.raises(BadSetting) as caught:
        settings.load({"format": [given]}, {}, here, home)

    assert f"the command line: format = {said}" in str(caught.value)


@pytest.mark.parametrize("rate", ["400/s", "30/min", "1/s"])
def test_a_rate_is_so_many_a_second_or_a_minute(rate: str, here: Path, home: Path) -> None:
    assert settings.load({"rate": rate}, {}, here, home).rate == rate


@pytest.mark.parametrize("rate", ["400", "0/s", "-1/s", "4.5/s", "400/h", "400/s ", "many/s"])
def test_what_is_no_rate_is_told_how_to_write_one(rate: str, here: Path, home: Path) -> None:
    with pytest.raises(BadSetting, match="400/s or 30/min"):
        settings.load({"rate": rate}, {}, here, home)


def test_a_store_that_cannot_be_is_not_repeated(here: Path, home: Path) -> None:
    (here / "brief.toml").write_text('store = ["postgresql://u:secret@h/d", "other"]')

    with pytest.raises(BadSetting) as caught:
        settings.load({}, {}, here, home)

    assert "secret" not in str(caught.value)
