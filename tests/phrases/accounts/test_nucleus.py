"""Subject and verb of a sentence's main clause, whatever leads up to it."""

import pytest

from summarizer.phrases.accounts import nucleus

H, K = "\ue000\ue100", "\ue000\ue101"
ANA = "\ue001\uf000"


@pytest.mark.parametrize(
    ("text", "who", "verb", "behind"),
    [
        (f"Under the old oak in Lima, {H} signed a pact", H, "signed", " a pact"),
        (
            f"In the hall of {H} the ward of {K} was opened",
            f"The ward of {K}",
            "was opened",
            "",
        ),
        (f"With the help of A, B and C, {H} opened a ward", H, "opened", " a ward"),
        (f"In two hours from Lima and a walk from a town, the {H} met", f"The {H}", "met", ""),
        (f"{H}, which was founded here, has opened a ward", H, "opened", " a ward"),
        (f"A ward built by {H} was opened", f"A ward built by {H}", "was opened", ""),
        (f"A team from {H}, led by {ANA}, met {K}", f"A team from {H}, led by {ANA},", "met",
         f" {K}"),
        (f"{H} announced that it has opened a ward", H, "opened", " a ward"),
        (f"We are glad to inform that {H} has opened a ward", H, "opened", " a ward"),
        (f"In Lima was opened at noon the ward of {H}", f"The ward of {H}", "was opened", ""),
        (f"There took place a meeting of {H}", f"A meeting of {H}", "took place", ""),
        (f"{H} signed in Lima, at the Rectory, a pact with {K}", H, "signed", f" a pact with {K}"),
        (f"An answer to this is sought by nurses from {H}, who met in Lima", f"Nurses from {H}",
         "met", " in Lima"),
        (f"Twenty-two nurses of {H} met", f"Twenty-two nurses of {H}", "met", ""),
        (f"{H} met by video with {K}", H, "met", f" by video with {K}"),
        (f"With songs and a dance, {H} and {K}, of Oslo, gave a lamp", f"{H} and {K}", "gave",
         " a lamp"),
        (f"{H}, linked to {K}, sent to Lima two lamps", H, "sent", " to Lima two lamps"),
        (f"{H}, a hub, and {K}, a house, said that they built a ward",
         f"{H}, a hub, and {K}, a house,", "built", " a ward"),
        (f"In Lima, {H}, Oslo, sent two lamps", f"{H}, Oslo,", "sent", " two lamps"),
        (f"The team of {H}, which met here, is valued", f"The team of {H}", "is valued", ""),
        (f"{H} handed over to {K} two used beds", H, "handed", f" over to {K} two used beds"),
        (f"{H} decided in May to grant a sum", H, "decided", " in May to grant a sum"),
        (f"LIMA, Peru -- Nurses of {H} met", f"Nurses of {H}", "met", ""),
        (f"A project which helps to cut deaths of {H} was launched",
         f"A project which helps to cut deaths of {H}", "was launched", ""),
        (f"{H} informs the public opinion that 16 nurses of {K} met", f"16 nurses of {K}",
         "met", ""),
        (f"Held at {H}, the mission performed 143 operations", "The mission", "performed",
         " 143 operations"),
        (f"The conference organised by {H} held at noon", f"The conference organised by {H}",
         "was held", " at noon"),
        (f"Port of Spain: The nurses of {H} met", f"The nurses of {H}", "met", ""),
        (f"In the course took part 34 nurses of {H} from Lima, Oslo and Rome",
         f"34 nurses of {H} from Lima, Oslo and Rome", "took part", ""),
        (f"In the course took part 34 nurses of {H}", f"34 nurses of {H}", "took part", ""),
    ],
)  # fmt: skip
def test_who_did_what_is_found(text: str, who: str, verb: str, behind: str) -> None:
    assert nucleus.of(text) == (who, verb, behind)


@pytest.mark.parametrize(
    "text",
    [
        f"{ANA} thanked {H}",
        f"The minister said the gift was sent by {H}",
        f"At the gate of {H}, the grant of the said project was paid",
        "She met the team",
        f"Under the patronage of the minister, {ANA}, {H} and {K}",
        f"Forty nurses of {H} trained at Lima",
        f"In a hall in Oslo a lamp, two beds and four chairs were given to {H}",
        f"It was paid by {H} with the 90 000",
        f"To the nurses of Oslo were given diplomas after a course at {H}",
        "For the coming two years 148,000 euros are available",
    ],
    ids=[
        "thanks",
        "said",
        "points",
        "she",
        "no verb",
        "a label",
        "a list has begun",
        "it was paid",
        "what was given",
        "how long",
    ],
)
def test_what_is_only_said_or_points_elsewhere_is_none(text: str) -> None:
    assert nucleus.of(text) is None


def test_a_patron_does_not_sign() -> None:
    text = f"Under the patronage of the minister, {ANA}, {H} and {K} signed a pact"

    assert nucleus.of(text) == (f"{H} and {K}", "signed", " a pact")
