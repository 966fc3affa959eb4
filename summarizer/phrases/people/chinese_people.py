"""People in Chinese text: a name right behind an office, by itself or in a list."""

import re

from summarizer.phrases.people import PersonMention
from summarizer.phrases.people.one_person import merged
from summarizer.phrases.words.firsts import compiled

_SURNAMES = (
    "王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任"
    "沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫"
    "孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅"
    "童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车"
    "项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄"
)
_OFFICE = (
    r"(?:党委|纪委|执行|常务|名誉|第一)?副?(?:校长|院长|书记|主任|部长|处长|局长|会长|主席|理事长|董事长|所长|司长"
    r"|厅长|市长|省长|州长|馆长|站长|社长|总裁|总经理|经理|大使(?!馆)|总领事(?!馆)|领事(?!馆)|参赞|秘书长|总干事|代表(?!学校|学院|医院|双方|团)|队长|团长|组长"
    r"|科长|护士长|教授|研究员|院士|首席代表|负责人|总监|专员)"
)
_SOUND = r"(?![对和与及由在率向])[\u4e00-\u9fff]"
_ENDS = (
    r"(?=[，、。；：）（(,\s]|教授|博士|先生|女士|一行|等|出席|参加|表示|介绍|主持|致辞|致欢迎|代表|率|带领|指出|说|认为"
    r"|强调|和|与|及|共同|分别|陪同|会见|会谈|签署|对|向|为|在|宣读|揭牌|发表|回顾|希望|感谢|赠送|接受|作|就|从|以|还|也"
    r"|当选|应邀|亲自|热情)"
)
_LATIN = rf"(?:{_SOUND}){{1,8}}(?:[·•・](?:{_SOUND}){{1,8}}?){{1,3}}{_ENDS}"
_NAME = rf"(?P<name>{_LATIN}|[{_SURNAMES}][\u4e00-\u9fff]{{1,2}}?{_ENDS})"
_TITLED = compiled(
    rf"(?P<title>{_OFFICE})(?:兼[\u4e00-\u9fff]{{2,6}})?{_NAME}(?:教授|博士|先生|女士)?"
)
_ADDRESSED = compiled(rf"{_NAME}(?=教授|博士|先生|女士|院士)")
_HOUSE = compiled(
    r"(?P<house>(?:(?![我本该院校双两和与及由])[\u4e00-\u9fff]){2,22}(?:大学|学院|医院|研究院|研究所|卫生部|教育部|委员会"
    r"|红十字会|协会|学会|基金会|大使馆|总领事馆|科学院|中心|集团|公司))$"
)
_JOINED = compiled(r"(?:由|和|与|及|在|率|邀请|欢迎|会见|来自|陪同|对|向|，|、|。|；|：|（|\s)")
_BACK = 30  # characters before an office in which its house stands


def find(text: str) -> list[PersonMention]:
    """Everybody who is named right behind an office, once each, in order."""
    found = [_person(text, match) for match in _TITLED.finditer(text)]
    taken = [(each.start, each.end) for each in found]
    for match in _ADDRESSED.finditer(text):
        free = not any(left < match.end() and match.start() < right for left, right in taken)
        if free and _JOINED.fullmatch(text[max(0, match.start() - 1) : match.start()] or "，"):
            found.append(_person(text, match))
    return _once(sorted(found, key=lambda each: each.start))


def _once(found: list[PersonMention]) -> list[PersonMention]:
    known: dict[str, PersonMention] = {}
    for each in found:
        known.setdefault(each.name, each)
    return merged(list(known.values())) if len(known) > 1 else list(known.values())


def _person(text: str, match: re.Match[str]) -> PersonMention:
    name, start = match["name"], match.start("name")
    title = match.groupdict().get("title")
    before = text[max(0, match.start() - _BACK) : match.start()]
    last = [each.end() for each in _JOINED.finditer(before)]
    house = _HOUSE.search(before[last[-1] if last else 0 :]) if title else None
    end = start + len(name)
    return PersonMention(start, end, name, title, house and house["house"], bool(title), start)
