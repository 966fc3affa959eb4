"""Cues: the words that tell how far a thing has come, and those that deny it (issue 3)."""

from summarizer.phrases.words.beginnings import ahead
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import any_of

# Each level's words; a level caps what stands to their right until a finite verb breaks out.
_EN = {
    "discussed": r"(?:(?:has|have|had)\s(?:also\s)?)?express(?:ed|es|ing)?\s"
    r"(?:[\w-]+\s){0,4}?(?:hopes?|wish(?:es)?|interest|willingness|desire|readiness|intention|expectations?)\b|"
    r"offer(?:s|ed|ing)?\sto\b(?!\s(?:the|an?|its|their|our|all|each|every|some|\d))|can\b(?!\s(?:now\s|also\s)?(?:process|hold|accommodate|seat|"
    r"store|house|handle|test|treat|serve)\s(?:up\sto|as\smany|over|more\sthan|at\sleast|\d))|\w+['’]d\s(?:like|love)\b|"
    r"hop(?:e|es|ed|ing)\b|look(?:s|ed|ing)?\sforward|"
    r"discuss(?:es|ed|ing)?\b(?!\s(?:[\w-]+\s){0,2}?(?:cases?|patients?)\b)|"
    r"appeal(?:s|ed|ing)?\s(?:to|for)\b|ask(?:s|ed|ing)?\s(?:for|that|to|whether)\b|"
    r"(?<!the\s)request(?:s|ed)\s(?:that|the|an?|to|more|\d)|readiness\b|mull(?:s|ed|ing)\b|"
    r"(?<!be\s)(?<!was\s)(?<!were\s)(?<!been\s)invited\s(?!by\b|guests?|speakers?|lectur|experts?|and\b|"
    r"professors?|to\sattend|in\b)|extend(?:s|ed)\s(?:an|the|his|her|their)\sinvitation\b|"
    r"(?:is|are|was|were)\s(?:(?:also|very|still)\s)?(?:interested|pending)\b|"
    r"(?:is|are)\s(?:\w+ly\s)?being\s(?:discussed|considered|negotiated|examined|studied|explored|"
    r"evaluated|assessed|weighed)\b|"
    r"propos(?:e|es|ed|ing|al|als)\b|suggest(?:s|ed|ing|ions?)?\b|explor(?:e|es|ed|ing)\b|"
    r"would\s(?:like|love|welcome|be\s(?:happy|glad|pleased|willing))|wish(?:es|ed|ing)?\b|"
    r"expect(?:s(?!\sto\b)|ed|ing|ations?)?\b(?!s)|consider(?:s|ed|ing)?\b|may\b|might\b|could\b|should\b|"
    r"(?:h[eo]ld(?:s|ing)?|ha(?:s|d|ve|ving)|conduct(?:s|ed|ing)?|engag(?:es|ed|ing)\sin|in|into|under)\s"
    r"(?:(?!panel|round)[\w-]+\s){0,4}?(?:discussions?|talks|conversations?|consultations|"
    r"negotiations?|deliberations)\b|"
    r"(?:discussions?|talks|consultations)\s(?:was|were|(?:has|have)\sbeen)\s(?:\w+ly\s)?held\b|"
    r"(?:had|held|have|conducted)\s(?:[\w-]+\s){0,4}?exchanges?\s(?:on|about|regarding|around|over)\b|"
    r"(?:meetings?|talks|discussions?|conversations?|dialogue)\s(?:also\s)?"
    r"(?:focus(?:ed|es)|cent(?:red|ered)|revolved|dwelt|touched)\s(?:up)?(?:on|around)\b|"
    r"exchang(?:e|es|ed|ing)\s(?:[\w-]+\s){0,3}(?:views|ideas|opinions|thoughts)|negotiat\w+|"
    r"(?:hold|in|held)\stalks|talk(?:s|ed|ing)?\sabout|willing(?:ness)?\s(?:to|of)|"
    r"eager\sto|keen\sto|interest(?:ed)?\sin|call(?:s|ed|ing)?\s(?:for|on)\b|urg(?:e|es|ed|ing)\b|"
    r"recommend\w*|believ(?:e|es|ed)\b|confident\b|envision(?:s|ed|ing)?\b|aspir(?:e|es|ed)\b|"
    r"reach(?:ed|es)\s(?:an?\s)?(?:preliminary|initial|tentative|provisional)\b|"
    r"touch(?:ed|es)\s(?:up)?on\b|deliberat(?:e|es|ed)\b|encourag(?:ed|es|e)\b|possibilit(?:y|ies)\b",
    "planned": r"(?:is|are|was|were)\s(?:also\s)?expected\b|expects\sto\b|likely\sto\b|"
    r"(?:is|are)\s(?:\w+ly\s)?being\s(?:planned|prepared|drafted|drawn\sup|finali[sz]ed)\b|"
    r"(?:(?:has|have|had)\s(?:been\s)?|(?:was|were|is|are)\s)?(?:earmarked|set\saside|allocated|"
    r"budgeted)\b|appl(?:y|ies|ied|ying)\s(?:\w+\s)?for\b|"
    r"(?:is|are)\s(?:now\s|currently\s)?(?:working\s(?:on|to|towards?|together\s(?:on|to))|planning|preparing)\b|will\b(?!['’])|shall\b|\w+['’]ll\b|would\b|(?:(?:is|are|was|were)\s(?:\w+\s)?|[a-z]\x27(?:re|s)\s)going\sto\b|plan(?:s|ned|ning)?\sto\b|"
    r"(?:is|are|was|were|been|be)\s(?:also\s)?(?:planned|planning|scheduled|slated|envisaged)\b|"
    r"(?<!action\s)(?<!an\s)(?<!a\s)(?<!the\s)(?<!work\s)plan(?:s|ned|ning)?\s(?:for|on)\b|scheduled\b|intend(?:s|ed|ing)?\b|intention\b|"
    r"aim(?:s|ed|ing)?\s(?:to|at)\b|(?:is|are|was|were)\s(?:also\s)?to\s(?:be\b|[a-z]{3,})|"
    r"set\sto\b|due\sto\s(?:open|start|begin|be|take|launch|arrive)\b|about\sto\b|"
    r"prepar(?:e|es|ed|ing)\sto\b|upcoming\b|forthcoming\b|in\sorder\s(?:to|that)\b|so\sas\sto\b|"
    r"(?:with|for)\s(?:the|an?)\s(?:aim|goal|view|objective|purpose)\b|seek(?:s|ing)?\sto\b|"
    r"striv(?:e|es|ed|ing)\b|pledg(?:e|es|ed|ing)\b|vow(?:s|ed|ing)?\b|promis(?:e|es|ed|ing)\sto\b|"
    r"ready\sto\b|envisag(?:e|es|ed|ing)\b|committed\sto\b|committ?ing\sto\b|moving\sforward\b|"
    r"in\sthe\s(?:near\s)?future\b|next\s(?:year|month|week|step|phase|stage)\b|tomorrow\b",
    "agreed": r"(?:it|which|that)\s(?:also\s)?(?:covers(?!\s(?:an?\s(?:site|area|total)|\d))|"
    r"provides\sfor|foresees|envisages|contemplates|stipulates)\b|"
    r"agree(?:d|s|ing)?\b(?!\s?ment)|"
    r"reach(?:ed|es|ing)?\s(?!(?:an?\s)?(?:preliminary|initial|tentative|provisional)\s)(?:[\w-]+\s){0,5}?"
    r"(?:agreement|consensus|understanding|deal|accord)s?\b|c[ao]me\sto\san?\sagreement|"
    r"(?:agreement|consensus|understanding|deal)s?\s(?:has\sbeen|have\sbeen|was|were)\s(?:also\s)?"
    r"reached|decid(?:e|es|ed)\b|consent(?:s|ed)\b|compromised\sto\b|undertakes?\sto\b|"
    r"(?:under|according\sto|in\saccordance\swith|as\spart\sof|pursuant\sto|based\son|by)\s"
    r"(?:the|this|that|an?|their|its)\s(?:(?:terms|provisions|framework)\sof\s(?:the|this|an?)\s)?"
    r"(?:[\w-]+\s){0,4}?(?:agreement|mou|memorandum|contract|deal|accord|pact|protocol|loi)s?\b|"
    r"(?:agreement|mou|memorandum|memorandum\sof\sunderstanding|contract|accord|pact|protocol|"
    r"document|resolution|convention|charter|declaration|letter\sof\sintent|act)s?\s"
    r"(?:also\s)?(?:covers?|provides?|stipulates?|includes?|sets?\sout|outlines?|specif(?:y|ies)|"
    r"calls?\sfor|focus(?:es)?|aims?|will|would|allows?|enables?|establishes|paves?|foresees?|"
    r"envisages?|contemplates?|considers?|permits?|obliges?|formali[sz]es?|encompass(?:es)?|commits?|defines?|lays?|shall)\b",
}
_VERBS = (
    "signed inked sealed established launched held opened founded unveiled inaugurated donated "
    "trained delivered presented published completed conducted performed implemented provided "
    "offered hosted co-hosted organized organised co-organized co-organised awarded granted "
    "conferred appointed elected introduced shared toured witnessed marked celebrated concluded "
    "renewed extended upgraded expanded joined dispatched supplied equipped treated screened "
    "benefited benefitted graduated enrolled recruited contributed invested funded secured "
    "acquired developed created formed started initiated handed welcomed accepted undertook "
    "underwent produced generated helped supported promoted strengthened deepened improved "
    "enhanced achieved facilitated enabled sponsored co-founded translated registered passed "
    "adopted issued released visited attended participated met gave won built sent brought "
    "received led began became made took cooperated collaborated partnered worked carried "
    "kicked reached gathered attracted drew saw ran co-authored compiled installed commissioned "
    "constructed repaired renovated admitted cured operated transplanted vaccinated distributed "
    "collected raised pooled merged incorporated set put ranked recognized recognised honored "
    "honoured named praised thanked expressed traveled travelled arrived returned exchanged "
    "approved endorsed ratified allocated paid spent served covered addressed reported "
    "demonstrated lasted spoke lectured taught co-developed resumed came went did had amounted "
    "landed totalled"
)
_ADVERBS = (
    r"(?:(?:also|already|now|since|then|recently|just|finally|jointly|successfully|officially|"
    r"formally|both|long|once|again|thus|together|[a-z]{3,12}ly)\s){0,3}"
)
_PARTICIPLE = (
    r"(?:[a-z-]{2,20}ed|held|built|set|made|given|taken|won|sent|brought|led|begun|become|met|put|"
    r"seen|run|grown|drawn|chosen|written|undertaken|undergone|paid|spent|taught|shown|found|had|"
    r"done|gone|come|got|gotten|kept|left|lent|sold|bought|brought|laid|risen|spoken|told|cut)\b"
)
# Participles that tell of less than a deed.
_WEAK = (
    r"(?!hoped|expected|planned|scheduled|aimed|proposed|agreed|discussed|set\sto|pledged|expressed|"
    r"promised|offered\sto|vowed|suggested|invited|called|urged|decided|committed|intended|"
    r"considered|encouraged|wished|explored|envisaged|prepared\sto|recommended|been\sto|consented)"
)
_ACHIEVED = (
    rf"(?:has|have|had|having)\s{_ADVERBS}(?:been\s)?{_ADVERBS}{_WEAK}{_PARTICIPLE}|"
    rf"(?:was|were|got)\s{_ADVERBS}{_WEAK}{_PARTICIPLE}|"
    rf"(?:is|are)\s{_ADVERBS}(?!planning|discussing|hoping|looking|aiming|seeking|preparing|going|"
    r"considering|exploring|negotiating|working|expecting|proposing|trying|striving|willing|"
    r"calling|urging)(?:being\s[a-z]+ed|[a-z]{3,}ing)\b|"
    rf"{any_of(_VERBS.split())}\b|(?:they|he|she|we)\s(?:also\s|then\s)?{_WEAK}"
    r"(?!(?:reach|ask|wish|want|need|hop|request|appeal|urg|recommend|express|touch|exchang|discuss|explor"
    r"|talk|negotiat|suggest|propos|consider|invit|offer|agre|decid|plann|intend|aim|pledg|look)ed\b)"
    r"[a-z]{3,}ed\b|"
    r"took\splace\b|(?:signs|inks|launches|opens|hosts|holds|establishes|donates|unveils|wins|"
    r"inaugurates|receives|celebrates|concludes|completes|awards|welcomes|renews|trains)\b"
)
# What stands in something signed: "signed an agreement that will …", "an MoU with X to train …".
_CONTENT = (
    r"(?:agreement|mou|memorandum(?:\sof\s(?:understanding|cooperation|agreement))?|contract|deal|"
    r"accord|pact|protocol|letter\sof\sintent|loi|convention|charter)s?\b(?:\s\([^()]{1,30}\))?"
    r"(?:\s(?:with|between|of|in)\s[^,;.:]{1,120}?)?,?\s(?:to|that|which|under\swhich|whereby|"
    r"aimed|aiming|covering|on|for|providing|outlining|setting|regarding|concerning)\b"
)
_ANY = r"\w++['’]"
"""Of "we'll", "isn't" no letter but the last ones are known."""
_ENGLISH = (
    rf"(?:(?P<content>{_CONTENT})|(?P<agreed>{_EN['agreed']})|"
    rf"(?P<discussed>{_EN['discussed']})|(?P<planned>{_EN['planned']})|(?P<achieved>{_ACHIEVED}))"
)
BEGINNINGS = ahead(_ENGLISH, beside=_ANY)
ENGLISH = compiled(rf"(?<![\w-]){BEGINNINGS}{_ENGLISH}")
_FR = {
    "discussed": r"voudrai\w+|espèr\w+|espér\w+|souhait\w+|discut\w+|évoqu\w+|"
    r"propos(?:e|ent|é|ée|er|ition)\b|"
    r"explor(?:er|ent|é|e)\b|pourrai(?:t|ent)\b|devrai(?:t|ent)\b|aimerai\w+|envisag\w+|"
    r"échang(?:é|er|ent)\s(?:sur|autour|des\svues)|réfléch\w+|aborder|abordé",
    "planned": r"va\s|doit\b|doivent\b|vont\s|prévoi\w+|prévu\w*|projet(?:te|tent)\b|"
    r"s['’]apprêt\w+|vis(?:e|ent)\sà|"
    r"afin\sd|sera\b|seront\b|aura\b|auront\b|fera\b|feront\b|pourra\b|pourront\b|"
    r"[a-zéèê]{3,}(?:era|eront|ira|iront|dra|dront)\b|prochain\w*|à\svenir|a\sl['’]intention",
    "agreed": r"(?:(?:a|ont|est|sont)\s)?conven(?:u|us|ue|ir)\b|(?:a|ont)\sdécidé\b|"
    r"se\ssont\s(?:engagé\w*|mis\sd['’]accord)|s['’]engag\w+|"
    r"accord\s(?:prévoit|porte|couvre)|convention\s(?:prévoit|porte)|décid\w+|"
    r"(?:selon|dans\sle\scadre\sde|en\svertu\sde)\s(?:l['’]|cet\s|cette\s|la\s)?(?:accord|convention)",
    "achieved": r"(?:a|ont|avait|avaient|ayant)\s(?:été\s|ainsi\s|également\s|aussi\s)?"
    r"[a-zéèêâîï]{2,}(?:é|ée|és|ées|i|is|it|ie|u|ue|us|ues|ert|erte)\b|"
    r"(?:est|sont)\s(?:né\w*|venu\w*|arrivé\w*|devenu\w*)|s['’]est\s(?:tenu|déroulé)\w*|"
    r"se\ssont\s(?:tenu|déroulé|rendu|réuni)\w*|a\seu\slieu|signature\b|inauguration\b",
}
FRENCH = compiled(
    r"(?<![\w-])(?:" + "|".join(f"(?P<{name}>{cues})" for name, cues in _FR.items()) + ")"
)
FRENCH_SIGNS = compiled(
    r"\b(?:[ld]['’](?=\w)|(?:l(?:es?|a)|d(?:u|es?|ans)|une?|et|à|avec|p(?:our|ar))(?![\w-]))"
)
_ZH = {
    "discussed": r"希望|期待|探讨|讨论|商讨|洽谈|建议|提议|倡议|愿意|愿与|期盼|有望|可能|交换意见|"
    r"磋商|研讨",
    "planned": r"将(?!军|来的)|计划(?!》)|拟|即将|预计|准备|打算|下一步|未来|力争|旨在|为了",
    "agreed": r"同意|达成\S{0,8}?(?:共识|协议|一致|意向)|商定|约定|一致认为|根据\S{0,12}?协议|"
    r"按照\S{0,12}?协议|协议(?:明确|规定|约定|涵盖)|决定",
    "achieved": r"签署|签订|签约|成立|揭牌|举行|举办|召开|捐赠|发表|完成|建成|启动|开展了|培养了|"
    r"已|了(?=[一二三四五六七八九十两\d《\S])|获得|授予|访问|参观|参加|出席|培训|共建|承担|设立|创办|派往|派出|派遣|抵达|运送|捐助",
}
CHINESE = compiled("|".join(f"(?P<{name}>{cues})" for name, cues in _ZH.items()))

_DENIAL = (
    r"(?:(?<!whether\sor\s)(?<!if\s)not\b(?!\s(?:only|just|merely|simply|least|limited|"
    r"to\smention|to\sforget|excluded?\b|ruled?\sout|less|fewer|more|until))|\w+n['’]t\b(?!\sonly)|cannot\b|never\b|"
    r"fail(?:s|ed|ing|ure)?\sto\b|failed\b|refus(?:e|es|ed|ing)\b|declin(?:e|es|ed)\sto\b|"
    r"reject(?:s|ed|ing)?\b|cancel(?:s|led|ed|ling|ing|lation)?\b|postpon(?:e|es|ed|ing|ement)\b|"
    r"suspend(?:s|ed|ing)?\b|call(?:s|ed|ing)?\soff\b|abandon(?:s|ed|ing)?\b|scrapp(?:ed|ing)\b|"
    r"halt(?:s|ed|ing)?\b|withdr(?:aw|ew|awn|awal)\w*|no\slonger\b|unable\sto\b|"
    r"without\s(?!precedent|borders|exception|doubt)\w+ing\b|without\san?\s(?:agreement|deal|"
    r"signature|contract|result)|neither\b|nor\b|yet\sto\b|den(?:y|ies|ied)\b|terminat(?:e|es|ed)\b|"
    r"none\sof\b|delay(?:s|ed)\b|put\s(?:off|on\shold)\b|shelv(?:e|es|ed)\b|fell\sthrough\b|"
    r"broke\sdown\b|rather\sthan\b|instead\sof\b(?!\s(?:\d|[a-z]{3,}ing\b|two|three|four|five|six))|ruled\sout\b|revok(?:e|es|ed)\b|annull?ed\b|"
    r"no\s(?!\.|\d|doubt|cost\b|charge\b|fewer|less|more|later|matter|one\sbut|wonder|longer\sthan)(?:[\w-]+\s){1,4}?"
    r"(?:was|were|has|have|had|is|are|will|came|took|could|would)\b|no\s(?:agreement|deal|contract|"
    r"decision|centre|center|memorandum|mou|progress|consensus)s?\b|"
    r"n(?:e|['’])\s?(?:\S+\s){1,4}?(?:pas|jamais|plus|aucun\w*|rien)\b(?!\sseulement)|"
    r"sans\s(?:signer|accord|avoir|parvenir)|annul(?:é|ée|és|ées|er|ation)\b|"
    r"report(?:é|ée|és|ées)\b|refusé\w*|échoué\w*|suspendu\w*|aucun(?:e)?\b)"
)
DENIAL = compiled(rf"(?<![\w-]){ahead(_DENIAL, beside=_ANY)}{_DENIAL}")
DENIAL_UNMARKED = compiled(rf"\b(?<!-){ahead(_DENIAL, beside='(?!)')}{_DENIAL}")
"""The same in a text without an apostrophe: there every word is known by how it begins."""
DENIAL_CHINESE = compiled(
    r"尚未|未(?!来|必|成年)|没有|没能|无法|不再|不能(?!不)|不会|拒绝|取消|推迟|延期|暂停|中止|终止|并非|"
    r"不同意|不打算|不(?:签|参加|出席|举行)"
)
