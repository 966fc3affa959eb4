"""Accounts: who did what, bound within one clause; in doubt nothing is told."""

from datetime import date

import pytest

from summarizer.article import Article
from summarizer.endpoints.builtin.story import Story
from summarizer.phrases.accounts import account, act
from summarizer.phrases.accounts.account import Account
from summarizer.phrases.accounts.setting import Setting
from summarizer.phrases.events import sorts
from summarizer.phrases.organisations import houses


def _accounts(text: str, start: str = "2021-05-05", owner: str = "") -> list[Account]:
    article = Article(
        f"News\n\n{text}\n", "a.txt", "a", title="News", published=date(2021, 5, 6), language="en"
    )
    story = Story.of(article)
    found = houses.gather(story.text, story.organisations)
    return account.read(story.body, Setting(story, sorts.read(story), found, start, "", owner))


def _told(text: str, owner: str = "") -> str | None:
    found = _accounts(text, owner=owner)
    return found[0].text if found else None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Oslo, 5 May 2021 – Riverton University and Harbour Hospital today successfully held a "
            "five-day training in ultrasound for 24 nurses in order to strengthen ties.",
            "Riverton University and Harbour Hospital held a five-day training in ultrasound for "
            "24 nurses",
        ),
        (
            "On Wednesday, a six-member delegation headed by Prof. Ana Berg, Dean of Riverton "
            "University (RU), Norway, paid a visit to Harbour Hospital and met its doctors.",
            "A six-member delegation headed by Ana Berg, Dean of Riverton University, visited "
            "Harbour Hospital",
        ),
        (
            "Seven trainees from Lakeland visited Harbour Hospital last week as part of a "
            "programme on burns.",
            "Seven trainees from Lakeland visited Harbour Hospital",
        ),
        (
            "H.E. Mr. Tom Otieno, Ambassador of Lakeland, and Ms. Lea Roth, Director of Harbour "
            "Foundation, signed a grant contract for a maternity ward on 5 May 2021.",
            "Tom Otieno, Ambassador of Lakeland, and Lea Roth, Director of Harbour Foundation, "
            "signed a grant contract for a maternity ward",
        ),
        (
            'The 3rd Forum on River Fevers "One water, one health: now" was held at Riverton '
            "University from 5 to 7 May 2021 under the patronage of the Ministry of Health.",
            "The 3rd Forum on River Fevers “One water, one health: now” was held at Riverton "
            "University",
        ),
        (
            "Under this project a scanner, four incubators and two monitors were handed over to "
            "Harbour Hospital by Riverton Foundation.",
            "A scanner, four incubators and two monitors were handed over to Harbour Hospital by "
            "Riverton Foundation",
        ),
        (
            "The Harbour Aid team, led by Dr. Ana Berg of Riverton University, carried out 46 "
            "operations and saw more than 210 patients at Harbour Hospital.",
            "The Harbour Aid team, led by Ana Berg of Riverton University, carried out 46 "
            "operations and saw more than 210 patients at Harbour Hospital",
        ),
        (
            "The Dean of Riverton University, Prof. Ana Berg, MD, PhD, received in audience three "
            "nurses from Harbour Hospital.",
            "The Dean of Riverton University, Ana Berg, received three nurses from Harbour "
            "Hospital",
        ),
        (
            "The 4th Congress of River Doctors will be held at Riverton University.",
            "The 4th Congress of River Doctors will be held at Riverton University",
        ),
        (
            "On the platform there took place an online meeting of Riverton University and Harbour "
            "Hospital on burns, aimed at nurses.",
            "An online meeting of Riverton University and Harbour Hospital on burns took place",
        ),
        (
            "It was opened last Friday, in the town of Oslo, the Harbour Burns Centre, result of "
            "the partnership between Riverton University and Harbour Hospital.",
            "The Harbour Burns Centre was opened as the result of the partnership between Riverton "
            "University and Harbour Hospital",
        ),
        (
            "Riverton University opened today, Wednesday, a burns ward at Harbour Hospital.",
            "Riverton University opened a burns ward at Harbour Hospital",
        ),
        (
            "Harbour Hospital received yesterday evening 40 beds from Riverton Foundation, a gift "
            "that the mayor called timely.",
            "Harbour Hospital received 40 beds from Riverton Foundation",
        ),
        (
            "Riverton University, of Oslo, and Harbour Hospital subscribed this Tuesday a "
            "memorandum on nursing, by means of which students will travel.",
            "Riverton University and Harbour Hospital signed a memorandum on nursing",
        ),
    ],
)
def test_a_clause_is_told_in_plain_words(text: str, told: str) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "It received two ambulances from Riverton Foundation.",
        "Equipment donated by Riverton Foundation to Harbour Hospital is old.",
        "Riverton University and Harbour Hospital signed no agreement on nursing.",
        "Forty nurses trained at Riverton University in Oslo.",
        "Three equipped rooms of Riverton University stood empty.",
        "In a ceremony in Oslo a monitor, two scanners and four beds were handed over to Harbour "
        "Hospital.",
        "In 2011, Riverton University and Harbour Hospital signed an agreement on nursing.",
        "Riverton University said Harbour Hospital, which was founded in 1960, opened a ward and.",
        "Riverton University awarded Prof. Ana Berg, head of Harbour Hospital.",
        "The Harbour Hospital team completed its duty of 12 days.",
        "Minister Tom Otieno, under whose patronage Ana Berg, was opened.",
    ],
)
def test_in_doubt_nothing_is_told(text: str) -> None:
    assert _told(text) is None


def test_a_list_is_told_whole_or_not_at_all() -> None:
    cut = "Riverton Foundation donated 40 beds, two scanners to Harbour Hospital, four ambulances."

    assert _told(cut) is None


def test_nobody_is_lost_from_a_list_of_who_acts() -> None:
    three = "Riverton University, Harbour Hospital and Lakeside Institute signed an agreement."

    assert _told(three) == (
        "Riverton University, Harbour Hospital and Lakeside Institute signed an agreement"
    )


def test_our_hospital_is_told_by_its_name_or_not_at_all() -> None:
    text = "Guests of Riverton University visited our hospital on 5 May 2021."

    assert (
        _told(text, "Harbour Hospital") == "Guests of Riverton University visited Harbour Hospital"
    )
    assert _told(text) is None


def test_the_workshop_goes_on_from_one_that_is_told() -> None:
    (first,) = _accounts("The workshop was organised by Riverton University and Harbour Hospital.")

    assert not first.sure
    assert first.follows("A workshop on burns ended in Oslo")
    assert not first.follows("A ward for burns was opened in Oslo")


def test_a_thing_is_opened_and_not_its_patron() -> None:
    patron = "Under the patronage of the minister, Tom Otieno, "

    assert _told(f"{patron}the Lakeside Centre for Burns was opened in Oslo.") == (
        "The Lakeside Centre for Burns was opened in Oslo"
    )


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "A six-member delegation headed by Prof. Ana Berg, Dean of Riverton University, paid a "
            "visit to Harbour Hospital.",
            "A delegation from Riverton University visits Harbour Hospital",
        ),
        (
            "Harbour Hospital was visited by a delegation of Riverton University from Oslo.",
            "A delegation of Riverton University visits Harbour Hospital",
        ),
        (
            "Three nurses from Riverton University, led by Ana Berg, visited Harbour Hospital.",
            "Three nurses from Riverton University visit Harbour Hospital",
        ),
        ("Ana Berg of Oslo visited Harbour Hospital with four nurses.", None),
        ("Nurses of Riverton University will visit Harbour Hospital in May.", None),
    ],
    ids=["leader", "passive", "several", "somebody", "ahead"],
)
def test_a_clause_is_a_headline_of_those_who_acted(text: str, headline: str | None) -> None:
    found = _accounts(f"Riverton University and Harbour Hospital are friends. {text}")

    assert next((each.headline for each in found), None) == headline


def test_a_number_of_nurses_are_many() -> None:
    assert act.many("A number of 16 nurses from Lima")
    assert not act.many("A team of 16 nurses from Lima")


def test_who_arrives_at_a_house_visits_it() -> None:
    text = "Guests of Riverton University arrived at Harbour Hospital on 5 May 2021."

    assert (
        _told(text, "Harbour Hospital") == "Guests of Riverton University visited Harbour Hospital"
    )
