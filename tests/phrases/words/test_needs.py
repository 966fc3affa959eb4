"""A text that lacks what a pattern needs holds no match of it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.phrases.events import sorts
from summarizer.phrases.participation import parts
from summarizer.phrases.statements.tables import Cue
from summarizer.phrases.words import firsts, needs

CUES = [*parts._PARTS.cues, *sorts._TYPES.cues]


@pytest.mark.parametrize(
    ("pattern", "needed"),
    [
        (r"\bsign(?:s|ed)?\b", ("sign",)),
        (r"\b(?:train|teach)(?:er|ing)", ("teacher", "teaching", "trainer", "training")),
        (r"(?:organi[sz]ed|hosted) by", ("hosted by", "organised by", "organized by")),
        (r"\bcan(?:[’']t|not)\b", ("can't", "cannot", "can’t")),
        (r"(?:co-)?hosts?\w* \w+", ("host",)),
        (r"[\w.]+@\w+|# ?\d", ("#", "@")),
        (r"prize (?i:hospital)", ("prize ",)),
        (r"(?:visits?){1,3} to the", ("visit",)),
        (r"(?:very )?\w+", needs.UNKNOWN),
        (r"(?:forum|\d+)", needs.UNKNOWN),
        (r"(?<!the )mark(?! of)", ("mark",)),
        (r"agree|agreement", ("agree",)),
    ],
)
def test_a_pattern_needs_the_words_that_no_match_is_without(
    pattern: str, needed: tuple[str, ...]
) -> None:
    assert needs.Rare(pattern).needs == needed


@pytest.mark.parametrize("cue", CUES, ids=lambda cue: f"{cue.label}-{hash(cue.pattern) % 9999}")
def test_each_cue_finds_with_its_needs_what_it_finds_without(cue: Cue) -> None:
    text = " ".join(cue.needs) + " the award of a donation was handed over to our hospital, signed"

    for each in (text, text.upper(), text[: len(text) // 2]):
        assert bool(cue.search(each)) == bool(cue.pattern.search(each))


@given(
    st.sampled_from(
        ["a(?:b|cd)+e", "(?i)ki(?:ß|s)s", "(?:x|yz){0,2}w", "(ab|b)c?d|abc", "a(?i:k)+[ec]"]
    ),
    st.text(alphabet="aAbBcCdDeExyzwkKsſiİıßK ", max_size=12),
)
def test_a_rare_pattern_finds_what_its_plain_one_does(pattern: str, text: str) -> None:
    compiled, rare = re.compile(pattern), needs.Rare(pattern)

    for found, anyway in (
        (rare.search(text), compiled.search(text)),
        (rare.match(text), compiled.match(text)),
        (next(iter(rare.finditer(text)), None), compiled.search(text)),
    ):
        assert (found and found.span()) == (anyway and anyway.span())
    assert rare.findall(text) == compiled.findall(text)
    assert rare.sub(r"<\g<0>>", text) == compiled.sub(r"<\g<0>>", text)


def test_a_rare_pattern_finds_what_it_would_find_anyway() -> None:
    rare = needs.Rare(r"\b(?:embassy|consulate) in (?P<city>\w+)")

    found = [match["city"] for match in rare.finditer("the consulate in Ulm, an embassy in Bern")]

    assert found == ["Ulm", "Bern"]
    assert not [*rare.finditer("a hospital in Ulm")]


def test_words_that_begin_alike_are_looked_for_once_and_each_is_found() -> None:
    words = ("announced a plan", "announced the plan", "annual plan")
    rare = needs.Rare(rf"\b(?:{'|'.join(words)})")

    found = [rare.search(f"they have {each} here") for each in words]

    assert [match and match[0] for match in found] == list(words)
    assert rare.search("they announce") is None


_MANY = "|".join(f"{letter}{other}xyz" for letter in "abcdef" for other in "ghijkl")


@pytest.mark.parametrize("lead", ["", "[^,]{0,9}"], ids=["known beginning", "any beginning"])
def test_a_pattern_of_many_words_finds_what_its_plain_one_does(lead: str) -> None:
    compiled, rare = re.compile(f"{lead}(?:{_MANY})"), needs.Rare(f"{lead}(?:{_MANY})")

    for text in ("one blxyz, two", "blxyz", "one, blx", "fgxyz fgxyz"):
        for found, anyway in (
            (rare.search(text), compiled.search(text)),
            (rare.match(text), compiled.match(text)),
        ):
            assert (found and found.span()) == (anyway and anyway.span()), text
        assert rare.findall(text) == compiled.findall(text)


def test_in_another_form_of_code_nothing_is_known_of_a_pattern_and_it_finds_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(firsts, "TRIED", False)

    rare = needs.Rare(r"\bsign(?:s|ed)?\b")

    assert rare.needs == needs.UNKNOWN
    assert rare.search("they signed")
    assert not rare.match("they signed")
