"""Pages that tell no event: rules, calls, vacancies, profiles, findings, directories."""

import re

from summarizer.endpoints.builtin.occasion import Occasion
from summarizer.endpoints.builtin.story import Story

_TITLES = re.compile(
    r"\b(?:regulations?|measures for|rules (?:of|for|and)|polic(?:y|ies)|guidelines? (?:for|on)"
    r"|procedures?"
    r"|call for|calls? for|applications? (?:open|invited|for)|apply (?:now|for)|admissions?"
    r"|enrolment|enrollment"
    r"|vacanc(?:y|ies)|recruit(?:ment|ing)|job|we are hiring|tender|invitation to bid|procurement"
    r"|about (?:us|the)|overview|introduction to|profile|biography|meet (?:dr|prof|our)|faqs?"
    r"|how to|guide"
    r"|handbook|requirements|programme structure|curriculum|course catalogue|list of|directory"
    r"|contact"
    r"|study finds|new study|researchers? (?:find|discover|develop|show|identify)|study shows"
    r"|findings"
    r"|obituary|in memoriam|terms and conditions|privacy|notice (?:of|on)|partner universities"
    r"|partners$"
    r"|scholarships? (?:for|available|opportunit)|tuition|fees|timetable|exchange programmes?$"
    r"|q&a)\b",
    re.IGNORECASE,
)
_ARTICLES = re.compile(r"^\s*(?:Article|Section|Chapter|§)\s?(?:\d+|[IVX]+)\b", re.MULTILINE)
_CALLS = re.compile(
    r"\b(?:how to apply|eligib(?:le|ility)|applicants?|application (?:deadline|form|procedure)"
    r"|deadline"
    r"|qualifications?|job description|salary|remuneration|submit (?:your|an|the)|apply (?:by"
    r"|online|now)"
    r"|cover letter|curriculum vitae|\bcv\b|selection criteria|tuition fees?"
    r"|required documents)\b",
    re.IGNORECASE,
)
_FINDINGS = re.compile(
    r"\b(?:study|trial|paper|findings|research)\b[^.]{0,120}\b(?:published|appears"
    r"|reported) (?:\w+ )?in\b"
    r"|\bfirst author|\blast author|\bcorresponding author|\bthe researchers (?:found|took"
    r"|showed)\b",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"\b(?:signed|inked|visited|held|inaugurated|opened|launched|hosted|welcomed|received|met"
    r"|celebrated"
    r"|donated|handed over|organi[sz]ed|awarded|attended|renewed|unveiled|gave|trained|concluded"
    r"|entered"
    r"|announced|took place|conducted|marked|established|agreed|discussed|started|exchanged"
    r"|joined|came"
    r"|arrived|completed|delivered|presented|participated|gathered|led|paid)\b",
    re.IGNORECASE,
)


def is_eventless(story: Story, occasion: Occasion) -> bool:
    """Whether the page reports no event of cooperation."""
    title = story.article.title or ""
    text = story.text
    if not story.body or occasion.strength < 3:
        return True
    if len(_ARTICLES.findall(text)) >= 3 or len(_CALLS.findall(text)) >= 4:
        return True
    named = _TITLES.search(title)
    if named and occasion.strength < 14:
        return True
    if len(_FINDINGS.findall(text)) >= 2 and occasion.strength < 14:
        return True
    told = [s for s in story.told if s.place <= 6 and _DONE.search(s.flat)]
    return not told or not (story.organisations or story.people)
