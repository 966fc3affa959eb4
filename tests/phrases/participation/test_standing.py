"""Where organisations of a story stand."""

import pytest

from summarizer.article import Article
from summarizer.endpoints.builtin import attendees, occasion, parties
from summarizer.endpoints.builtin.story import Story
from summarizer.phrases.participation import odds, standing
from summarizer.phrases.participation.standing import Standing

TITLE = "Riverton University signs an agreement with Lakeside Hospital"


def _standings(text: str, title: str = TITLE) -> dict[str, Standing]:
    article = Article(f"{title}\n\n{text}\n", "a.txt", "a", title=title, language="en")
    story = Story.of(article)
    found = parties.candidates(story, occasion.read(story), attendees.read(story))
    standing.merge(found)
    return {each.house.name: each for each in found}


def test_traits_tell_where_a_name_stands_and_what_is_said_of_it() -> None:
    found = _standings(
        "On 5 May 2021 the paper was signed. Dr Ann Lee, director of Corvo Hospital, attended."
    )["Corvo Hospital"]

    assert found.traits >= {"somebody of it", "somebody of it came", "named once", "first in 2"}
    assert "in the headline" not in found.traits


def test_people_of_a_whole_house_tell_more_than_those_of_a_part() -> None:
    found = _standings(
        "On 5 May 2021 the paper was signed. Dr Ann Lee, director of Corvo Hospital, and Dr Jon"
        " Lind, dean of the Faculty of Nursing, attended."
    )

    assert found["Corvo Hospital"].traits >= {"one of it there", "people of a whole house there"}
    assert "people of a whole house there" not in found["Riverton University"].traits
    assert "people of a whole house there" not in found["Faculty of Nursing"].traits


def test_a_faculty_beside_its_university_gives_it_what_it_does() -> None:
    found = _standings(
        "On 5 May 2021 the Faculty of Nursing (FN), Corvo University organized a course."
    )

    assert "Faculty of Nursing" not in found
    assert found["Corvo University"].roles.keys() >= {"organizer"}


def test_a_college_of_its_own_name_that_is_told_of_more_stands_for_its_university() -> None:
    found = _standings(
        "On 5 May 2021 Kestrel College of Nursing (KCN), Corvo University organized a course. The"
        " dean of Kestrel College of Nursing spoke."
    )

    assert "Corvo University" not in found
    assert found["Kestrel College of Nursing"].roles.keys() >= {"organizer"}


def test_a_disclaimer_and_links_to_other_news_tell_nothing() -> None:
    found = _standings(
        "On 5 May 2021 both signed it. Funded by the European Union. Next: Corvo Hospital donated"
        " ten beds to the Kite Fund."
    )

    assert not found["European Union"].told
    assert not found["Corvo Hospital"].told


def test_a_part_in_an_early_sentence_tells_more_than_one_long_ago() -> None:
    found = _standings(
        "On 5 May 2021 Corvo University organized the meeting. All of the guests came to it"
        " by train. They talked for long about nurses and wards. In 1998, Kite Hospital"
        " organized a first one."
    )

    early, late = (
        odds.chance(found[name].traits) for name in ("Corvo University", "Kite Hospital")
    )
    assert early > late
    assert "an active part early" in found["Corvo University"].traits
    assert "an active part early" not in found["Kite Hospital"].traits


def test_a_name_that_shares_its_own_word_with_another_may_be_that_one() -> None:
    found = _standings(
        "On 5 May 2021 Corvo University met the Corvo Institute and Kite Hospital of Oslo. Corvo"
        " University gave a dinner for the German Foundation."
    )

    assert "its own word in another's name" in found["Corvo Institute"].traits
    assert "its own word in a name told more" in found["Corvo Institute"].traits
    assert "its own word in a name told more" not in found["Corvo University"].traits
    assert "its own word in another's name" not in found["Kite Hospital"].traits
    assert "no word but a nation's" in found["German Foundation"].traits


def test_the_headline_alone_is_less_than_headline_and_body() -> None:
    found = _standings("On 5 May 2021 Corvo University gave.", "Corvo University met Kite Fund")

    assert "in headline and body" in found["Corvo University"].traits
    assert "in the headline alone" in found["Kite Fund"].traits


@pytest.mark.parametrize(
    "told",
    [
        "Catering was provided by the Kite Company",
        "Lunch was served by the Kite Company",
        "One of the guests works as a nurse at Kite Hospital",
        "The hospital was founded by the Kite Foundation",
        "Tickets are sold by the Kite Club",
        "The guests were insured with the Kite Company",
        "The hall was designed by Kite Engineering Ltd",
    ],
)
def test_who_cooks_prints_or_employs_one_has_nothing_to_do_with_it(told: str) -> None:
    found = _standings(f"On 5 May 2021 both signed it. {told}.")

    (kite,) = (each for name, each in found.items() if name.startswith("Kite"))
    assert not kite.told


def test_a_government_whose_embassy_acts_there_is_no_second_house() -> None:
    found = _standings(
        "On 5 May 2021 the Embassy of Japan in Kampala donated ten beds. The Government of Japan"
        " has funded such projects for long. The Government of Uganda thanked it."
    )

    assert "Embassy of Japan in Kampala" in found
    assert "Government of Japan" not in found
    assert "Government of Uganda" in found


def test_a_delegation_of_the_headline_came_to_its_host_and_toured_none() -> None:
    found = _standings(
        "On 5 May 2021 they came. They toured Kite Hospital.",
        title="Kite Province Delegation Visited Corvo University",
    )

    assert found["Corvo University"].roles.keys() == {"host"}
    assert not found["Kite Hospital"].roles


def test_a_ministry_has_the_part_of_its_minister() -> None:
    found = _standings(
        "On 5 May 2021 the Minister of Health received Dr Ann Lee of Corvo Hospital. The Ministry"
        " of Health and Ageing thanked her."
    )

    assert found["Ministry of Health and Ageing"].roles.keys() >= {"host"}


@pytest.mark.parametrize(
    "told",
    [
        "The rector of {} could not arrive because of the weather.",
        "{} declined to join the network for the time being.",
        "Anna Lind from {} sent her apologies and a basket.",
        "Guests saw a video message from the rector of {}.",
        "The letter of congratulation sent by {} was read out.",
    ],
)
def test_who_only_wrote_or_could_not_come_takes_no_part(told: str) -> None:
    text = f"Corvo University held a jubilee on Monday. {told.format('Riverton Academy')}"

    assert not _standings(text, "Jubilee held")["Riverton Academy"].told


@pytest.mark.parametrize(
    "words",
    [
        "The Hospital has agreements of cooperation with Kite Institute and with Lindos Institute.",
        "It established friendly relations with Kite Institute (Japan) in 1991.",
        "According to the Kite Institute, one in ten is blind.",
        'Dr Ann Lee gave a talk on the topic "Care at the Kite Institute".',
        "Dr Ann Lee studied medicine at the Kite Institute.",
        "The hospital lies next to the Kite Institute.",
        "A further agreement with the Kite Institute is planned.",
        "The Kite Institute did not take part.",
    ],
    ids=["ties", "relations", "source", "topic", "life", "nearby", "planned", "absent"],
)
def test_old_ties_sources_and_titles_of_talks_are_nobody_s_part(words: str) -> None:
    found = _standings(
        "On 5 May 2021 both sides signed the agreement in Corvo. The rector was glad of the new"
        f" papers and of the guests. All of them went home in the evening. {words}"
    )

    assert not found["Kite Institute"].told


def test_whose_director_or_delegates_are_among_those_present_takes_part() -> None:
    found = _standings(
        "On 5 May 2021 both signed the agreement. Also present were Dr Ann Lee, manager of Corvo"
        " Bank, Sol Airways President Jo Berg, Dr Jon Lind, dean of the Faculty of Nursing, and"
        " delegates of the Kite Fund."
    )
    told = "a whole house among those present"

    assert told in found["Corvo Bank"].traits
    assert told in found["Sol Airways"].traits
    assert told in found["Kite Fund"].traits
    assert found["Kite Fund"].roles.keys() == {"participant"}
    assert told not in found["Faculty of Nursing"].traits


def test_a_ward_that_is_opened_does_not_make_its_hospital() -> None:
    found = _standings("On 5 May 2021 the new ward of the Corvo Hospital was opened by its staff.")
    made = _standings("On 5 May 2021 the Corvo Hospital was opened by the guests and its staff.")

    assert "set up by it" not in found["Corvo Hospital"].traits
    assert "set up by it" in made["Corvo Hospital"].traits
