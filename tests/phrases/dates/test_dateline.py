"""A dateline is known in whatever form it comes; a footer, a file name, a story is none."""

import pytest

from summarizer.phrases.dates import page_dates


@pytest.mark.parametrize(
    "line",
    [
        "2024-06-14 15:37:30",
        "2024-06-14T10:00:00Z",
        "08:05 AM | 14 June 2024",
        "Time:Jun 14, 2024",
        "Jun 14, 2024",
        "Release time:June 14, 2024 / Ana Ruiz",
        "date 2024-06-14",
        "20240614",
        "Writer PR Team     Date 24-06-14     View 933",
        "Oslo, 2024 June 14",
        "Release time: 20240614",
        "14-June-24",
        "14 Jun ’24 | News",
        "二〇二四年六月十四日",
        "2024年6月14日",
        "发布时间：2024-06-14",
        "2024年06月14日 09:12   国际合作处   审核人：李明   点击：",
        "发布日期：2024年6月14日 来源：新闻中心 浏览次数：12",
        "2024-06-14 来源：校报",
        "Published on 14 June 2024",
        "Posted by Ana on June 14, 2024",
        "calendar_today 14 June 2024",
        "Press release no. 14/2024, 14 June 2024",
        "Issued by: PR Office, 14 June 2024",
        "2024.06.14 조회수 311",
        "Published Date: 14/06/2024",
        "14.06.2024",
        "Publié le 14 juin 2024",
        "Mis en ligne le vendredi 14 juin 2024",
        "June 14, 2024 | News",
        "News | 14 June 2024",
        "Date: June 14, 2024 On June 3, the two sides met in Vienna. They signed.",
        "By Ana Ruiz, 14 June 2024",
        "14 June 2024 by admin",
        "Fri, 14 Jun 2024 10:30:00 +0000",
        "June 14, 2024 10:30 AM EST",
        "Author: Li Ming Date: 2024-06-14 Views: 200",
        "[2024-06-14]",
        "OSLO, 14 June 2024 – The two hospitals opened a ward",
        "WEEKLY BULLETIN  (10 – 14 June 2024)   Issue (112)",
        "Oslo, 14 June 2024.- The two hospitals opened a ward",
        "Our Correspondent Published June 14, 2024 Updated June 15, 2024 10:13am",
        "Fri Jun 14, 2024 02:20 PM Last update on: Sat Jun 15, 2024 08:56 PM",
        "Admin   •   Jumat, 14 Juni 2024   •   94 x dibaca",
        "*14.06.2024, 14:37* | Biuro",
        "Writer\tPR Team\tDate\t2024.06.14\tHit\t1,027",
        "14 June 2024          8 minute read",
        "Date of posting: 14/6/2024 4:05:12 PM",
        "OSLO, Norway, and LEEDS, UK, June 14, 2024 (NEWSWIRE) -- Two clinics",
        "Published: 2024-06-14 Updated: 2024-06-20",
        "Posted on 14/06/2567",
        "14.6.24",
        "14. 6. 2024",
        "14.06.2024 г.",
        "Lahti, le 14 juin 2024",
        "Lahti: June 14, 2024",
        "Ana Ruiz, June 14, 2024",
        "Dated 14th June 2024",
        "Published at 10:20 on 14 June 2024",
        "发布日期：[2024-06-14]",
        "2024年6月14日（金）",
        "작성일: 2024.06.14",
        "Ngày 14/06/2024",
        "Thứ Sáu, 14/06/2024",
        "Jumaat, 14 Jun 2024",
        "Sexta-feira, 14 de junho de 2024",
        "14 czerwca 2024",
        "14 Haziran 2024",
        "14 июня 2024",
        "Fri, 06/14/2024 - 10:20",
        "June 14, 2024 No Comments",
        "Lahti (14-06-2024): The two hospitals opened a ward",
        "LAHTI, 14 June 2024: The two hospitals opened a ward",
        "Lahti, 14 June 2024. The two hospitals opened a ward",
        "[14 June 2024] The two hospitals opened a ward",
        "(14 June 2024, Lahti) The two hospitals opened a ward",
        "14 June 2024, Lahti – The two hospitals opened a ward",
    ],
)
def test_the_day_of_publication_is_read(line: str) -> None:
    found = page_dates(line)

    assert found is not None
    assert found.day.isoformat() == "2024-06-14"
    assert not found.updated


@pytest.mark.parametrize(
    "line",
    [
        "Updated: 2024-06-14",
        "Last updated on 14 June 2024",
        "更新时间：2024-06-14",
        "Updated: 14:20, 14/06/2024",
        "Cập nhật lúc 14:20 - 14/06/2024",
    ],
)
def test_an_update_is_said_to_be_one(line: str) -> None:
    found = page_dates(line)

    assert found is not None
    assert found.updated


@pytest.mark.parametrize(
    "line",
    [
        "©2017 University of Somewhere",
        "Copyright 14 June 2024",
        "Time: 10:00, 14 June 2024",
        "20240614092350993.jpg",
        "photo-2024-06-14.jpg",
        "https://example.org/2024/06/14/story",
        "On 14 June 2024, the ceremony was held in our hospital.",
        "14 June 2024 was a great day for our hospital and for all of us.",
        "Date: 14-15 June 2024",
        "Event date: 14 June 2024",
        "Today: 14 June 2024",
        "Deadline: 14 June 2024",
        "Tender for an oxygen plant (2073-08-12)",
        "2073-08-12",
        "June 14",
        "9/8/2024",
        "On 14 June 2024. The two hospitals opened a ward",
        "The ward was opened on 14 June 2024. It has ten beds",
        "1.2.99",
        "Tue, 03/12/2019",
    ],
)
def test_what_is_no_dateline_gives_no_day(line: str) -> None:
    assert page_dates(line) is None
