"""Organisations of Chinese and French text, each once."""

import re

from summarizer.phrases.organisations import foreign_houses

HOUSE = re.compile(r"(?P<name>[\u4e00-\u9fff]{2,12}?(?:大学|学院|医院))(?:、|与|$)")


def test_a_part_of_a_longer_name_is_no_house_of_its_own() -> None:
    text = "河湾大学第一医院、第一医院、湖边学院、湖边学院"

    assert list(foreign_houses.find(text, HOUSE)) == ["河湾大学第一医院", "湖边学院"]


def test_a_country_before_a_name_makes_no_second_house() -> None:
    assert list(foreign_houses.find("老挝国立大学、国立大学", HOUSE)) == ["国立大学"]
    assert foreign_houses.country("老挝国立大学") == "LA"
    assert foreign_houses.country("国立大学") is None
