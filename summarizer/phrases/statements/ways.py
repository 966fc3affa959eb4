"""Ways: how writers of other languages put things in English words, and how English does.

A row is: letters that a text must hold, a pattern, what stands for it; ~ is a space at an edge,
and a line that opens with two spaces goes on from the one above it.
"""

import re

from summarizer.phrases.words.firsts import compiled

_NAMED = {
    "N": r"(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty)",
    "BE": r"(?:was|were|is|are|has been|have been|had been|will be|to be)",
    "MONTH": r"(?:January|February|March|April|May|June|July|August|September|October|November"
    r"|December)",
    "MADE": r"(?:created|prepared|completed|signed|built|opened|finished|drawn up|set up|installed"
    r"|delivered|ready|trained|concluded|executed|finali[sz]ed|launched|equipped)",
    "PEOPLE": r"(?:doctors|nurses|masters|specialists|physicians|midwives|professionals"
    r"|technicians|teachers|trainers)",
    "TONGUE": r"(?:English|French|German|Spanish|Russian|Portuguese|Chinese|Turkish|Arabic)",
    "HOUSE": r"(?:Hospital|Institute|Cent(?:er|re)|University|Clinic|Academy|Faculty)",
}
_ROWS = r"""
visit of work => \b(?:carried out|reali[sz]ed|made|did)(?: in [A-Z]\w+)?,? a visit of work (?:to
  |at)\b => made a working visit to
visit of work => \bvisit of work\b => working visit
visit of => \breceived (?:the|a) (?:courtesy |working )?visit of\b => received
reali => \brealis?z?ed (?=(?:an?|the|their|its|<N>)\b) => carried out~
reali => \b(<BE>) reali[sz]ed\b(?! that) => \1 carried out
reali => \brealization of\b => carrying out of
value of => (?<![\w’'-])([a-zà-ÿ][\w’'-]*,?) (?:in|with) (?:the |a )?(?:(?:global|total|amount
  |overall|estimated) )?value of(?= [^a-z\s]|\s?(?:about|over|some)) => \1 worth
cost of => ,? with (?:a|the) total cost of(?= [^a-z\s]|\s?(?:about|over|some)) => ~worth
~worth => (?<!,) worth ([^,;]{2,25}), (?=(?:was|were|has|have|will|is|are)\b) => ~worth \1~
availability to => \bexpressed (?:the|his|her|its|their) availability to\b => offered to
interested for => \binterested for\b => interested in
awarded with => \bawarded with\b => awarded
dispose of => \bdispose of (?=(?:about |over )?<N> ) => have~
destine => \bdestine (?=(?:an?|the|<N>)\b) => set aside~
for year => \bfor year\b(?!s) => a year
~language => \bin (?:the )?(<TONGUE>) language\b => in \1
~language => \bin the ([A-Z][a-z]+) and ([A-Z][a-z]+) languages?\b => in \1 and \2
on special => \b(?:on|in|by) (?:the )?special(?:i)?ty (?=[“A-Z]) => in~
~on~ => \b(residents|specialists|residency|course|professor) on (?=oncology|[a-z]+(?:ology
  |surgery|iatrics|icine)\b) => \1 in~
after every => \bafter every (?=\w+ (?:months|weeks|years)) => every~
for~ => \bfor (?:additional|further) (?=<N> (?:years|months)) => for another~
equipments => \bequipments\b => equipment
nformations => \b([Ii])nformations\b => \1nformation
trainings => \btrainings\b => training courses
persons => \bpersons\b => people
laborated => \b(<BE>) elaborated\b => \1 drawn up
took the => \btook the (?:duty|obligation|commitment) to\b => undertook to
xposed the => \b(?:has |have )?exposed the (?=(?:results|findings|project|work|experience
  |data)\b) => presented the~
ubscribed => \bsubscribed (?=(?:an?|the|this) ) => signed~
formed~ => \bformed (?=<N> (?:\w+ )?<PEOPLE>) => trained~
nline => ,? in (?:the|an?) (?:way|form|mode
  |manner) of (?:an? )?(?:combination of )?(?:online and offline
  |offline and online)(?: combination| mode| form)? => ~online and on site
nline => \bonline and offline\b => online and on site
ceremony of => \borgani[sz]ed the ceremony of hand-?over of\b => held a handover ceremony for
opening of => \bheld the opening of\b => opened
~side => \b([Ff]rom|[Oo]n|[Bb]y) ([A-Z][a-z]+) (?=(?:side|party)\b) => \1 the \2~
~of them~ => , ((?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|some|many|most|half
  |all) of) them (?=(?:was|were|are|have|had|will|has
  |[a-z]+ed(?! (?:like|as|with|by|in|at|for)\b))\b) => , \1 whom~
~study visit => \bon study visit => on a study visit
in value => \bin value of\b => worth
member~ => \b([Aa] (?:two|three|four|five|six|seven|eight|nine|ten)) (?=member ) => \1-
a => \b([Aa]n?) (one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})[ -](day|week|month
  |year|hour)s? (?=[“A-Za-z])(?!(?:of|later|ago|old|and|or|before|after|in|for|to|from|at|on|with
  |is|was|will|ha[sd])\b) => \1 \2-\3~
months~ => \b(two|three|four|six|nine|twelve|\d+) months (?=(?:training|internship|attachment
  |study|course)\b) => \1 months of~
~of~ => \b(of|at|in|by|with|and) (Faculty|Department|School|Ministry
  |Institute) (?=of [A-Z]) => \1 the \2~
~0 => (?<= )0([1-9]) (?=[a-z]) => \1~
time/ => \b1 time/(?=(?:year|month|week)\b) => once a~
/ => (?<=[a-z])/(?=(?:year|month|week|semester)\b) => ~a~
~a~ => \ba (?=(?:[aeio](?!ne\b|nce\b|u[a-z])[a-z]+|8|11 |18 )\b) => an~
t is~ => \b[Ii]t is (?:planned|expected|foreseen|envisaged) that  =>
~the month of~ =>  the month of (?=<MONTH>) => ~
arrive => \b([Ii]nvestment|[Bb]udget|[Aa]mount|[Vv]alue|[Cc]ost) arrives (?:at|to)\b => \1 comes to
~of~ => \b(has|have|with) (?=(?:capacity|population|surface|weight|volume|budget
  |duration) of\b) => \1 a~
preferential => \bat (?=(?:preferential|reduced|low) price\b) => at a~
~base of => \bon the base of\b => at
~basis of~ => \bon the basis of (?=the (?:[A-Z]\w+ ){0,5}<HOUSE>) => at~
attraction of => \bwith (?:the )?attraction of\b => with
next,~ => \b([Tt])he next, (?=(?:second|third|fifth|[a-z]+th|\d+(?:th|rd|nd|st))\b) => \1he~
the present => \buntil the present(?: moment)?\b => so far
delay of => \bbecause of (?:the |a )?delay of\b => because of a delay in
period of => \bfor the period of (?=\w+ (?:year|month|week)s?\b) => for~
during~ => (?<=\w) during (?=<N> (?:years|months|weeks|days)\b) => ~for~
to handover => \bto handover\b => to hand over
gifted~ => \bgifted (?=(?:an?|the|\d|two|three|four|five|six)\b) => gave~
in audience => \breceived in audience,?  => received~
yearly level => \bon (?:a|the) yearly (?:level|basis)\b => every year
mpact => \bin (?:the )?journals with impact[- ]factor\b => in journals with an impact factor
~set a~ => \b(will|to) set (?=a (?:common|joint)\b) => \1 set up~
~saying~ => (?<=[a-z]) saying (?=(?:the|that|it|they|[a-z]+s) ) => , saying~
~until~ => (\bwill be <MADE>\b[^,;]*?) until (?=the end of|\d{4}|[A-Z]) => \1 by~
ntil the end => ^Until (the end of [^,]{3,20}?),? ((?:the
  |an?) [^,]* will be <MADE>\b[^,]*)$ => \2 by \1
operated => \b(was|were|been|be) operated\b(?! (?:on|by|jointly by|upon|with
  |from)\b) => \1 operated on
~operate => \b(operated?) (?=(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine
  |ten) (?:\w+ )?(?:patients|children|people|women|men)\b) => \1 on~
~pass~ => \b(will|to|would)(?: \w+ly)? pass (?=(?:(?:an?|the|their) )?(?:[\w-]+ ){0,2}(?:practice
  |training|traineeship|course)\b) => \1 do~
passed the => \bpassed (?=(?:the|a|their) (?:\w+ ){0,2}(?:practice|traineeship)\b) => did~
passed the => \bpassed (?=(?:the|a|their) (?:training|course)\b) => completed~
~passed => \b(class|course|seminar|training|conference|forum
  |festival) passed\b(?! by) => \1 was held
made~ => \bmade (?=<N> (?:\w+ )?operations\b) => carried out~
made~ => \bmade (?=(?:<N>|an?) (?:academic|scientific) reports?\b) => gave~
had~ => \bhad (?=(?:an?|the) (?:\w+ )?(?:lecture|talk|speech)\b) => gave~
~read => \bread (?=(?:an?|the) (?:course of )?lectures?\b) => give~
reading of lectures => \bfor (?:the )?reading of lectures\b => to give lectures
tune of => \bto the tune of\b => at a cost of
~also~ => (?<=[a-z]) also (?=(?:in|on|at|with|for|from)\b) => ~
duration of => , with (?:a|the) duration of\b(?![^,.;]* and an? [a-z]+ of) => , lasting
~still in~ => \bstill in (?=<MONTH>) => in~
dvanced that => \badvanced that\b => announced that
good news => \bgave the good news that\b => said that
information that => \bgave information that\b => said that
financed in~ => \bfinanced in (\d+ ?%) by\b => \1 financed by
foresees to => \bforesees to\b => is to
ontribut => \b(contribut(?:e|es|ed)) with (?=<N>|[A-Z]{2,3} ?\d|[$€£]) => \1~
~Government => \b(by|from|of) Government\b(?! (?:of [A-Z]|[A-Z])) => \1 the Government
published on~ => \bpublished on (?=(?:[a-z]+ )?journals\b) => published in~
~part => \b([Tt]he [A-Z][a-z]+(?:an|ese|ish|ch|ssian|tch|eek)) part\b(?! of) => \1 side
~side => (?<![Tt]he )(?<![Bb]oth )(?<!^)\b([A-Z][a-z]+(?:ian|ean|ese|ish|ench|utch|reek
  |zech) (?:side|party))\b => the \1
~by the grant => \b(bought|purchased|paid for) by the grant\b => \1 with the grant
~of~ => \b([Ee]quipment|supplies|[Mm]edicines|[Gg]oods|materials) of (?=\d[\d.,]* (?:million
  |billion|thousand)\b) => \1 worth~
presence of => \bwith (?:the )?presence of\b => with
~for next~ => \bfor next (?=<N>|year|month) => for the next~
of them~ => , of them (<N>|\d+) were\b => , \1 of whom were
benefited => \bwith ([^,]{3,40} (?:patients|people|students|residents
  |children)) benefited\b => with \1 benefiting
participate => \b(participated?) of (?=the|an?) => \1 in~
~first of which => , first of which\b => , the first of which
agreed with => \bagreed with (?=the [a-z]+ing of) => agreed to~
irst~ => ^First (?=(?:two|three|four|five|six|ten|\d+)\b) => The first~
awarded by => \bawarded by (?=(?:certificates|diplomas|medals|prizes)\b) => awarded~
~best~ => (?<!the )(?<!The )\b(\d+|two|three|five|ten) best (?=(?:participants|students|graduates
  |residents|doctors|nurses|papers|works)\b) => the \1 best~
ill date => \b([Tt])ill date\b => \1o date
free access of => \b(?:the )?free access of\b => free access to
~signatures => \b(?:(?:have|has) )?(?:put|affixed) their signatures (?:on|to|under)\b => signed
capacity of => \bin the capacity of (?=\d) => with~
~pass from => \bpass from (?=\d[\d.,]* to\b) => go from~
~year => \b([Ff])rom the (\d{4}) year (?=\d) => \1rom \2,~
~year => \b([Ff])rom the (\d{4}) year\b => \1rom \2
~( => \b([A-Za-z][a-z-]*(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|ty
  |hundred)|[Tt]wo|[Tt]en|[Ss]ix) \(\d+\) (?=[a-z]) => \1~
otation basis => \bon (?:a )?rotation basis\b => on a rotating basis
grant => \b(get|receive|obtain|received|obtained) (?=(?:research )?grant (?:of|from)\b) => \1 a~
doctoral degree => \b(pursu(?:e|ing)|obtain(?:ed)?|defend(?:ed)?) (?=doctoral degree\b) => \1 a~
~of~ => \b(for|on|of|about) (?=(?:establishment|creation|introduction|construction|signing
  |implementation|continuation) of\b) => \1 the~
draft of~ => \b([Tt]he draft) of (?=memorandum|agreement|protocol) => \1 of the~
~of~ => \b(before|by|at|until) (?=(?:end|beginning|middle) of\b) => \1 the~
ly~ =>  (?:aggressively|actively|vigorously|tirelessly|enthusiastically)(?= [a-z]) =>
in work of => \bin work of\b => in the work of
finance it by => \bfinance it by\b => contribute
ed~ => \b(unveiled|inaugurated|launched) (?=(?:[A-Z][\w–-]+ )+(?:Cent(?:er|re)|Laboratory|Institute
  |Programme|Program|Project|Alliance)\b) => \1 the~
by online => \bby online\b => online
feasibility of => \b([Aa]) feasibility of\b => \1 feasibility study of
~on account of~ => \ball expenses on account of\b => all expenses paid by
~with a term of => ,? with a term of\b => ~for
~formed => ^([^,]*\b(?:surgeons|doctors|nurses|specialists|anaesthetists|midwives|physicians
  |technicians|professionals)) were formed\b => \1 were trained
Two => ^Two (?:Parties|parties|sides|Sides) (?=will|agreed|are) => The two sides~
laboration of => \b([Tt])he elaboration of\b => \1he preparation of
~be~ => ^((?:An?|The) (?:(?!\b(?:will|to|should|can|could|may|must|would|shall|might
  |that)\b)[^,;]){3,80}?) be (?=(?:held|set up|built|[a-z]+ed)\b) => \1 is to be~
"""


def _rows() -> tuple[tuple[str, re.Pattern[str], str], ...]:
    found = []
    for row in _ROWS.replace("\n  ", "").strip().split("\n"):
        holds, form, told = row.split(" =>", 2)
        for name, words in _NAMED.items():
            form = form.replace(f"<{name}>", words)
        edges = (holds.replace("~", " "), compiled(form[1:]), told[1:].replace("~", " "))
        found.append(edges)
    return tuple(found)


WAYS = _rows()
"""What a text must hold, how others put it, how English does."""
