"""What the lines of an address tell of a town and its country."""

import pytest

from summarizer.phrases.places import addresses, dialling, letterheads


@pytest.mark.parametrize(
    ("line", "site"),
    [
        pytest.param("P.O. Box 12-40100, Kisumu", ("Kisumu", "KE"), id="a box"),
        pytest.param("Peace Avenue 4, Ulaanbaatar-49", ("Ulaanbaatar", "MN"), id="a number behind"),
        pytest.param("38, Bang-gil, Gangneung-si, Korea", ("Gangneung", "KR"), id="a suffix"),
        pytest.param("3-1 Asahi, Matsumoto, Nagano 390-0000, JAPAN", ("Matsumoto", "JP"), id="JP"),
        pytest.param("4 Oak Rd, Chiang Rai 57000 THAILAND", ("Chiang Rai", "TH"), id="a town"),
        pytest.param("12 Hill Drive, Omaha NE 555.0142", ("Omaha", "US"), id="a state"),
        pytest.param(
            "Call 1 or 2, © Corvo, Harbin, 2 Oak Road", ("Harbin", "CN"), id="in the midst"
        ),
        pytest.param("Tel +94 11 000 0000", (None, "LK"), id="a prefix"),
        pytest.param("Lyon, France; Suva, Fiji", (None, None), id="two countries"),
        pytest.param("Monday to Friday, room 4", (None, None), id="no place"),
    ],
)
def test_an_address_tells_town_and_country(line: str, site: tuple[str | None, str | None]) -> None:
    assert letterheads.site(line) == site


@pytest.mark.parametrize(
    ("line", "owner", "city"),
    [
        pytest.param(
            "via Roma 9, 44121 Corvale", "University of Corvale", "Corvale", id="numbered"
        ),
        pytest.param("Corvale, Kavre, Nepal", "Corvale Hospital", "Corvale", id="a land"),
        pytest.param("4 Oak Road, Corvale", "Corvale Hospital", None, id="no number, no land"),
        pytest.param("4 Oak Road, 55 GHU", "GHU", None, id="all of its name"),
    ],
)
def test_a_town_in_no_table_is_told_by_the_house_called_after_it(
    line: str, owner: str, city: str | None
) -> None:
    assert letterheads.site(line, owner).city == city


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Phone: +254 (0)57 000", "KE"),
        ("+94112000000", "LK"),
        ("www.health.gov.fj", "FJ"),
        ("office@hospital.ac.uk", "GB"),
        ("room +2", None),
        ("VAT 00434690384", None),
        ("+94 11 200, +254 57 000", None),
    ],
)
def test_a_prefix_or_an_address_of_the_net_tells_a_country(text: str, code: str | None) -> None:
    assert dialling.country(text) == code


def test_the_line_below_a_house_is_its_address_up_to_its_motto() -> None:
    text = "Lakeside Hospital\nP.O. Box 4, Kisumu | A Centre of Care\n\nNews of today\n"

    site = addresses.home(text, text.index("News"), "Lakeside Hospital")

    assert site == ("Kisumu", "KE")


def test_an_embassy_does_not_stand_in_the_country_that_sends_it() -> None:
    text = "Embassy of Japan in Fiji\n\nNews of today\n"

    site = addresses.home(text, text.index("News"), "Embassy of Japan in Fiji")

    assert site.country != "JP"


def test_a_campus_is_in_its_town_and_a_house_of_that_name_in_none() -> None:
    assert letterheads.site("Ongwediva Campus").city == "Ongwediva"
    assert letterheads.site("Corvo Campus", "Corvo Nursing Campus").city is None


def test_a_notice_of_rights_may_end_with_an_address() -> None:
    rights = "Copyright ⓒ Songdo Pureun Medical Center. 21 Con-daero, Yeonsu, Incheon"
    text = f"{'News of today. ' * 9}\n\n{rights}, Republic of Korea"

    assert addresses.home(text, 0, None) == ("Incheon", "KR")
