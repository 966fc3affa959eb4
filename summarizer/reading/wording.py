"""The words by which furniture is known, in the languages that pages are kept in."""

HOME = """home(?:page)? | main page | accueil | inicio | início | startseite | beranda
    | strona główna | anasayfa | trang chủ | 首页 | 主页 | 网站首页"""
HERE = """you are here | current (?:location|position) | your (?:location|position)
    | vous êtes ici | 当前位置 | 您的位置 | 您现在的位置 | 您当前的位置 | 所在位置"""
MENU = """skip to (?:main )?content | aller au contenu(?: principal)? | main menu | menu
    | search | log ?in | sign in | register | site ?map | language | english | français
    | deutsch | español | 中文 | 中文版 | english version | toggle navigation | navigation
    | 搜索 | 登录 | 网站地图"""
CAPTION = """photos? | images? | pictures? | pic\\.? | figure | fig\\.? | captions?
    | photo caption | légende | 图 | 图片 | 图说 | 图片说明"""
CREDIT = """(?:(?:news|photo|article)\\s)?sources? | authors? | writers? | reporters? | editors?
    | correspondents? | photographers? | translators? | reviewers? | proofreaders?
    | contributors? | photos? | byline | editor-in-chief | managing editor | copy editor
    | executive editor | chief editor | responsible editor | written & photographed
    | first review | second review | final review | publisher | auteurs? | rédaction
    | rédacteur | crédits? photos? | texte | fuente | autor | quelle | redaktion
    | (?:written|edited|reviewed|reported|photographed|translated|proofread|posted|provided) by"""
CREDIT_ZH = """责任编辑 | 责编 | 编辑 | 来源 | 文章来源 | 信息来源 | 稿件来源 | 新闻来源
    | 作者 | 审核 | 初审 | 复审 | 终审 | 审稿 | 校对 | 撰稿 | 撰文 | 摄影 | 供稿 | 供图 | 记者
    | 通讯员 | 文字 | 图片 | 图文 | 图/文 | 文/图 | 文 | 图 | 翻译 | 编审 | 排版 | 发布人
    | 发布者 | 供稿单位 | 发布单位 | 一审 | 二审 | 三审"""
WORK = """reporting | editing | writing | translation | written | edited | reviewed
    | reported | photographed | translated | proofread
    | contributed | compiled | drafted | prepared | posted | published | submitted | uploaded
    | provided | approved | checked | text | photos? | story | words | images? | pictures?
    | video | article | report"""
DESK = """(?:staff|special|our|senior) (?:correspondent|reporter|writer) | news desk | press office
    | .{2,40} correspondent | 本报记者.{0,20} | 新华社记者.{0,20}"""
CONTACT = """address | add | postal address | tel(?:ephone)? | phone | fax | e-?mail | mobile
    | p\\.?\\s?o\\.? box | zip(?: code)? | post ?code | website | hotline | adresse
    | téléphone | tél | courriel | site web | dirección | teléfono | anschrift | telefon
    | 地址 | 电话 | 传真 | 邮编 | 邮政编码 | 邮箱 | 电子邮箱 | 网址 | 联系电话 | 联系人
    | 联系方式 | 联系地址"""
CONTACT_HEADING = """contact us | contacts? | nous contacter | get in touch | 联系我们
    | contact (?:details|information) | media contacts? | press contacts? | contact presse"""
RIGHTS = """\\ball rights reserved\\b | \\btous droits réservés\\b | \\bderechos reservados\\b
    | \\balle rechte vorbehalten\\b | 版权所有 | 版权归 | icp备 | icp证 | 公网安备 | 网安备"""
LEGAL = """privacy(?: (?:policy|notice|statement))?
    | terms(?:\\sof (?:use|service)|\\s(?:&|and) conditions)? | legal notice | disclaimer
    | accessibility(?: statement)? | cookies?(?: (?:policy|settings))? | mentions légales
    | powered by .{1,60} | technical support\\b.{0,80} | 技术支持.{0,40} | 隐私政策 | 免责声明
    | imprint | impressum | datenschutz"""
COOKIES = """we use(?: (?:necessary|essential))? | this (?:web)?site uses | our (?:web)?site uses
    | nous utilisons des | ce site utilise des | 本网站使用"""
WHICH = """recommended | recommendations? | related | latest | more | other | recent | popular | top
    | hot | trending | similar | further | most read | most popular"""
READING = """news | articles? | stories | posts? | reading | events? | links? | content | topics
    | information | items | reads | updates | (?:press )?releases"""
RELATED = """baca juga | read (?:more|also|next|on) | see also | also read | in other news
    | what's new | don't miss | you (?:may|might) (?:also )?(?:like|be interested in|enjoy)
    | more (?:from|on|about) .{1,60} | (?:quick|useful|friendly) links
    | share this(?: (?:post|article|story|page|news))? | back to (?:list|news|top|home|the list)
    | return(?: to (?:the )?list)? | view (?:all|more) | all news | news archive
    | news and events | upcoming events | 相关(?:新闻|文章|链接|阅读|推荐|资讯)
    | 推荐(?:新闻|阅读|文章) | 热门(?:新闻|文章) | 最新(?:新闻|文章|动态) | 更多(?:新闻)?
    | 延伸阅读 | 友情链接 | 快速链接 | 返回(?:列表|顶部|首页)? | à lire aussi | lire aussi
    | voir aussi | articles? (?:similaires|liés|connexes) | sur le même sujet | en savoir plus
    | plus d.actualités | noticias relacionadas | lea también | mehr zum thema
    | weitere (?:artikel|nachrichten)"""
NEIGHBOUR = """(?:previous|next|prev|last)(?:\\s(?:article|post|page|news|one|item))?
    | précédent | suivant | article (?:précédent|suivant) | 上一篇 | 下一篇 | 上一条 | 下一条
    | 上一页 | 下一页"""
WAY = (
    """road | street | avenue | rd | st | ave | boulevard | blvd | lane | rue | avenida | straße"""
)
BUTTONS = """share(?: (?:on|to|via|with))? | tweet | print(?: (?:this )?page)? | pdf | download
    | facebook | twitter | x | linkedin | whatsapp | telegram | wechat | weibo | instagram
    | youtube | email | copy link | like | save | subscribe | follow us | close | back | top
    | more | partager | imprimer | 分享 | 分享到 | 打印 | 关闭 | 收藏 | 微信 | 微博 | 字号
    | 大 | 中 | 小 | a[+-]? | rss"""
COUNTS = """views? | hits? | clicks? | reads? | visits? | read times | page ?views? | browse
    | 点击(?:数|量|次数)? | 浏览(?:次数|量|数)? | 阅读(?:次数|量|数)? | 访问量"""
TAGS = """tags? | keywords? | categor(?:y|ies) | filed under | topics? | mots.clés
    | étiquettes? | font(?: size)? | text size | 字体(?:大小)? | 字号 | 标签 | 关键词 | 分类"""
COMMENTS = """you just read | distribution channels | (?:one|\\d+) thoughts? on .{1,200}
    | close window
    | leave a (?:reply|comment) | comments?(?: (?:\\(\\d+\\)|are closed))?
    | no comments(?: yet)? | post a comment | subscribe to (?:our|the) .{1,60}
    | sign up (?:for|to) .{1,60} | follow us on .{1,60} | listen to this article
    | \\d{1,2} min(?:ute)?s? read | reading time.{0,30} | 发表评论 | 评论"""


def any_of(words: str) -> str:
    """The alternatives of a pattern, written over several lines with space around each bar."""
    joined = " ".join(words.split())
    return "|".join(
        each.strip() for each in joined.replace(" |", "|").replace("| ", "|").split("|")
    )
