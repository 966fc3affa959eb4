"""The words that govern decide how far a thing has come."""

import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.phrases import cues, polarity


def of(sentence: str, words: str) -> polarity.Polarity:
    start = sentence.index(words)
    return polarity.read(sentence, (start, start + len(words)))


@pytest.mark.parametrize(
    ("sentence", "words", "status"),
    [
        ("The two sides signed a pact that will bring 200 students.", "pact", "achieved"),
        ("The two sides signed a pact that will bring 200 students.", "200 students", "agreed"),
        ("They signed an MoU with Leeds to train 40 nurses.", "40 nurses", "agreed"),
        ("They reached an agreement to build a clinic.", "clinic", "agreed"),
        ("They agreed to jointly train nurses.", "nurses", "agreed"),
        ("Under the agreement, the clinic will train 50 nurses.", "50 nurses", "agreed"),
        ("The MoU covers student exchange.", "student exchange", "agreed"),
        ("We hope that the two sides will continue their visits.", "visits", "discussed"),
        ("He proposed that the hospitals establish a clinic.", "clinic", "discussed"),
        ("He expressed his wish that both colleges will open a course.", "course", "discussed"),
        ("She said the state would consider a new ward.", "would consider a new ward", "discussed"),
        ("The foundation has pledged $1.2 million.", "$1.2 million", "planned"),
        ("It was decided that a platform be established.", "platform be established", "agreed"),
        ("It provides for an exchange of teachers.", "exchange", "agreed"),
        ("They exchanged in-depth views on training.", "training", "discussed"),
        ("They held a meeting to discuss building a base.", "base", "discussed"),
        ("The project is expected to train 200 people.", "200 people", "planned"),
        ("The college plans to open a campus in May.", "campus", "planned"),
        ("The clinic will be opened next year.", "clinic", "planned"),
        ("A joint centre was established in 2001.", "joint centre", "achieved"),
        ("The clinic will expand its ward and has trained 200 nurses.", "200 nurses", "achieved"),
        ("They discussed training and signed a contract.", "training", "discussed"),
        ("They discussed training and signed a contract.", "contract", "achieved"),
        ("Wang, who hopes to visit Paris, signed the contract.", "contract", "achieved"),
        ("Wang, who hopes to visit Paris, signed the contract.", "Paris", "discussed"),
        ("Hospital A donated 3,000 masks.", "masks", "achieved"),
        ("The signed contract will take effect.", "effect", "agreed"),
        ("They held in-depth discussions on joint training.", "joint training", "discussed"),
        ("They had a fruitful exchange on nursing.", "nursing", "discussed"),
        ("Talks were held on a new campus.", "new campus", "discussed"),
        ("The meeting focused on a joint laboratory.", "joint laboratory", "discussed"),
        ("They held a panel discussion and a workshop on sepsis.", "workshop", "achieved"),
        ("They held discussions and signed a contract.", "contract", "achieved"),
        ("They discussed training and agreed to open a clinic.", "open a clinic", "agreed"),
        ("They agreed on the following: to meet yearly; to share data.", "share data", "agreed"),
        ("The director appealed to the guests for 20 beds.", "20 beds", "discussed"),
        ("He asked for 20 beds and a theatre.", "20 beds", "discussed"),
        ("The dean invited the team to open a clinic.", "clinic", "discussed"),
        ("Nine nurses were invited to Corvo.", "Nine nurses", None),
        (
            "Nine nurses stayed in Corvo and ten are scheduled for May.",
            "Nine nurses stayed in Corvo",
            None,
        ),
        ("Nine nurses are scheduled for May.", "Nine nurses", "planned"),
        ("Since 2009 40 students have been going to Corvo.", "40 students", None),
        ("Three cases from Corvo were discussed by video.", "Three cases", None),
        ("They reached an initial consensus on ten beds.", "ten beds", "discussed"),
        ("Ways of helping Corvo were discussed.", "Ways", "discussed"),
        ("She announced the readiness of the college for 20 students.", "20 students", "discussed"),
        ("An application for 600,000 euros is pending.", "600,000", "discussed"),
        ("A guest house of 12 rooms is being planned.", "12 rooms", "planned"),
        ("The firm was interested in a ward of 40 beds.", "40 beds", "discussed"),
        ("Nine million has been earmarked for a ward.", "ward", "planned"),
        ("The council has set aside 40 million for a ward.", "40 million", "planned"),
        ("A second class of five is expected in the autumn.", "second class", "planned"),
        ("The institute offered to the library 120 volumes.", "120 volumes", "achieved"),
        ("The institute offered to train nurses.", "train nurses", "discussed"),
        ("双方签署协议；希望明年继续合作。", "协议", "achieved"),
        ("双方希望加强合作；互派学生。", "互派学生", "discussed"),
        ("计划开展以下工作：一是共建实验室；二是互派学生。", "互派学生", "planned"),
        ("双方签署了合作协议。", "协议", "achieved"),
        ("双方将共建实验室。", "实验室", "planned"),
        ("双方希望加强合作。", "合作", "discussed"),
        ("两校达成共识，同意开展学生交流。", "交流", "agreed"),
        ("L'université a signé un accord avec l'hôpital.", "accord", "achieved"),
        ("Les deux universités ont convenu de créer un centre.", "centre", "agreed"),
        ("La faculté accueillera 30 étudiants dans le cadre du projet.", "30 étudiants", "planned"),
        ("Les partenaires souhaitent former des infirmières.", "infirmières", "discussed"),
    ],
)
def test_a_status_comes_from_what_governs_the_words(
    sentence: str, words: str, status: str | None
) -> None:
    found = of(sentence, words)

    assert found.status == status
    assert not found.denied


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("The two universities did not sign the contract.", "contract"),
        ("The meeting failed to reach a consensus.", "consensus"),
        ("The ceremony was postponed until May.", "ceremony"),
        ("No new contract has been signed.", "contract"),
        ("It couldn't be held.", "held"),
        ("The visit was called off.", "visit"),
        ("双方未签署协议。", "协议"),
        ("原定的论坛推迟。", "论坛"),
        ("Les deux parties n'ont pas signé la convention.", "convention"),
        ("La visite prévue en mai a été reportée.", "visite"),
    ],
)
def test_what_did_not_happen_is_denied(sentence: str, words: str) -> None:
    assert of(sentence, words).denied
    assert polarity.read(sentence).denied


@pytest.mark.parametrize(
    "sentence",
    [
        "The centre not only trained doctors but also published papers.",
        "No fewer than 20 nurses were trained.",
        "The director, who was not able to attend, sent his greetings.",
        "There is no doubt that they signed.",
        "双方不仅签署了协议，还参观了医院。",
    ],
)
def test_a_not_that_denies_nothing_is_known(sentence: str) -> None:
    assert not polarity.read(sentence).denied


def test_a_denial_reaches_no_further_than_its_clause() -> None:
    sentence = "The ceremony was postponed, and the two sides signed the contract online."

    assert of(sentence, "ceremony").denied
    assert not of(sentence, "contract").denied


def test_an_aside_denies_itself() -> None:
    sentence = "The director, who was not able to attend, sent his greetings."

    assert of(sentence, "attend").denied


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("No longer dependent on visitors, the hospital opened a wing.", "opened a wing"),
        ("Patients will no longer travel far, since a wing was opened.", "wing was opened"),
        ("Patients will no longer travel far after a wing was opened.", "wing was opened"),
        ("No longer do patients travel far: the hospital opened a wing.", "opened a wing"),
        ("Instead of a visit, they held a meeting online.", "meeting online"),
        ("After being delayed by floods, the forum was held in May.", "forum was held"),
        ("The forum, delayed by floods, was held in May.", "held in May"),
        ("The once postponed forum was held in May.", "forum"),
        ("The course was held online because planes could not land.", "course was held"),
        ("Patients who cannot pay were treated for free.", "treated for free"),
        ("They operated on 40 children who could not walk.", "40 children"),
    ],
)
def test_what_another_clause_or_phrase_denies_is_not_denied(sentence: str, words: str) -> None:
    assert not of(sentence, words).denied


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Patients will no longer travel far, since a wing was opened.", "travel far"),
        ("The course was held online because planes could not land.", "planes could not land"),
        ("They operated on 40 children who could not walk.", "walk"),
        ("They did not sign the contract after talks were held.", "contract"),
        ("They did not, as the two sides had planned, sign the contract.", "sign the contract"),
        ("The two sides, unlike last year, did not sign the contract.", "contract"),
    ],
)
def test_what_its_own_words_deny_is_denied(sentence: str, words: str) -> None:
    assert of(sentence, words).denied


def test_what_a_building_holds_is_no_hope() -> None:
    assert polarity.read("The hall can hold up to 900 guests.").status is None
    assert polarity.read("The two sides can train nurses together.").status == "discussed"


def test_the_month_of_may_is_no_hope() -> None:
    assert polarity.read("The clinic in May 2024").status is None


@given(st.text(alphabet="no tsigned, hopewil;.未将签署'pas", max_size=80), st.integers(0, 80))
def test_any_text_can_be_read(text: str, at: int) -> None:
    span = (min(at, len(text)), len(text))

    found = polarity.read(text, span)

    assert (found.status is None) == (found.cue is None)
    assert found.denied == (found.denial is not None)


_COMMON = "the of and a an to in order aim signed agreement was held an’d like the-held and-signed"


@pytest.mark.parametrize("first", _COMMON.split())
def test_no_cue_begins_with_one_of_the_commonest_words(first: str) -> None:
    every = re.compile(cues.ENGLISH.pattern.replace(cues.BEGINNINGS, ""))

    for more in itertools.product(_COMMON.split(), repeat=2):
        text = " ".join([first, *more])
        assert [each.span() for each in cues.ENGLISH.finditer(text)] == [
            each.span() for each in every.finditer(text)
        ]


@pytest.mark.parametrize(
    "sentence",
    [
        "the talks did not end, nor was a deal signed; it never opened",
        "cooperation agreements: none of them was cancelled, no-one was unable to come",
        "he refused to sign and the visit was put off, without a signature; the knot was delayed",
        "le centre n ouvre pas, sans accord ni suite, annulé",
    ],
)
def test_without_an_apostrophe_the_same_words_deny(sentence: str) -> None:
    unmarked = [match.span() for match in cues.DENIAL_UNMARKED.finditer(sentence)]

    assert unmarked
    assert unmarked == [match.span() for match in cues.DENIAL.finditer(sentence)]
