"""Where something happens, in Chinese and French words."""

import pytest

from summarizer.phrases.places import foreign_sites
from summarizer.phrases.places.settled import Site

FOOTER = "\n地址：湖南省长沙市湖边路1号 邮编：410000"


@pytest.mark.parametrize(
    ("text", "site"),
    [
        ("La cérémonie s’est tenue mardi au siège de la faculté à Sfax.", Site("Sfax", "TN")),
        ("Dakar, 24 mai 2023 – Les deux universités ont signé un accord.", Site("Dakar", "SN")),
        ("L’accord a été signé avec un hôpital qui forme des médecins à Sfax.", Site()),
        ("Les deux côtés se réuniront à Montréal.", Site()),
    ],
)
def test_french_sites(text: str, site: Site) -> None:
    assert foreign_sites.french(text) == site


@pytest.mark.parametrize(
    ("text", "site"),
    [
        ("6月12日，合作签约仪式在北京国际会议中心举行。", Site("北京", "CN")),
        ("合作签约仪式在老挝国立大学举行。", Site(None, "LA")),
        ("代表团来我校访问，双方签署协议。" + FOOTER, Site("长沙", "CN")),
        ("代表团在河湾大学访问。" + FOOTER, Site()),
    ],
)
def test_chinese_sites(text: str, site: Site) -> None:
    assert foreign_sites.chinese(text, text[:40]) == site
