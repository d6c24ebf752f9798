"""Label lines: what a page writes beside its title (date, source, document number ...), read as pairs of label and value.

The labels are those of the government site standard (国务院办公厅, 政府网站发展指引, 2017), of the public-information
catalogue (信息公开目录: index number, issuer ...) and of news pages, with the inner spaces that pages put into them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from gov_clean.characters import BLANKS
from gov_clean.lines import KEPT
from gov_clean.patterns import Pattern

FIELDS = {
    "date": "上版日期 上版时间 见报日期 见报时间 发布时间 发布日期 发稿时间 发稿日期 发表时间 发表日期 公布日期 公布时间 公开日期 公开时间 刊发日期 刊发时间 "
    "刊登时间 登载时间 播出时间 播发时间 信息时间 信息发布时间 上传时间 录入时间 添加时间 创建时间 提交时间 发布时刻 时间 日期 发布 发布于 "
    "发表于 发稿 上线时间 推送时间 刊载日期 贴文日期 发帖时间 挂网日期 挂网时间 公告日期 公告时间 入库时间 加入时间 加入日期 上载日期 上网时间 登载日期 "
    "采编时间 编发时间 转载时间 首发时间 张贴日期 张贴日 公告日 刊登日期 张贴时间 录入日期 报送时间 报送日期 收录时间 收录日期 采集时间 转载日期 刊出日期 出版日期 出版时间 出版 编辑时间 Date Time",
    "updated": "更新时间 更新日期 最后更新 修改时间 更新于 最后更新于 资料更新",
    "written": "发文日期 发文时间 成文日期 成文时间 生成日期 印发日期 印发时间 制发日期 文件日期 签署日期 签发日期 形成日期 来信时间 来信日期 写信时间 写信日期 提问时间 留言时间 咨询时间",
    "source": "来源 文章来源 信息来源 稿源 稿件来源 新闻来源 内容来源 来源单位 本文来源 本稿来源 消息来源 发布来源 供稿单位 供稿部门 "
    "信息提供 信息提供单位 提供单位 报送单位 来稿单位 稿件提供 来自 出处 原创 摘自 转自 转载自 来源于 信息报送 资料来源 资料提供 材料提供 稿件出处 来源部门 来源科室 报送部门 供稿科室 供稿来源 Source From",
    "author": "作者 本文作者 文章作者 撰稿 撰稿人 撰文 执笔 投稿人 Author",
    "reporter": "记者 文/图 图/文 文字报道 采写 通讯员",
    "contributor": "供稿 供图单位 发布者",
    "editor": "责任编辑 责编 编辑 本文责编 网络编辑 文字编辑 本文编辑 文章编辑 新媒体编辑 值班编辑 页面编辑",
    "doc_number": "发文字号 文号 文件编号 公文字号 发文文号 文件字号 发布文号 发文号 文件号",
    "index_number": "索引号 公开索引号 信息索引号 信息索引 索取号 信息索取号 索引编号",
    "issuer": "发文机关 发布机构 发文机构 发文单位 公开机构 制发机关 发布机关 发布单位 公开责任部门 责任部门 制定机关 发布部门 发布科室 公开部门 "
    "信息发布机构 制作机构 制作单位 发文部门",
    "title": "标题 发文标题 信息名称 文件名称 公文标题 文件标题 信息标题 信件标题 来信标题 留言标题 咨询标题 提问标题 来信主题 留言主题 咨询主题 提问主题 新闻标题 文章标题 信件主题 名称",
    "column": "栏目 所属栏目 所在栏目 信息分类",
    "": "主题分类 主题词 主题 有效期 体裁分类 组配分类 体裁 服务对象 有效性 是否有效 效力状态 时效性 公开方式 公开形式 公开范围 公开时限 公开程序 公开属性 信息类别 "
    "浏览次数 浏览量 浏览 点击数 点击量 点击次数 点击率 点击 阅读次数 阅读数 阅读量 阅读 访问量 访问次数 字号 字体 字体大小 文字大小 打印 分享 分享到 分享至 "
    "发布人 信息员 录入 录入人 录入者 文章录入 信息录入 上传者 摄影 图片来源 校对 审核 审核人 选稿 初审 复审 终审 关键词 关键字 标签 语种 "
    "相关字词 生效日期 废止日期 实施日期 施行日期 失效日期 浏览人数 次数 主题类别 分类 类别 信息来源单位 责任人 值班 文章字体 视力保护色 背景色 保护视力色 收藏 评论 播放 "
    "人气 热度 我要评论 扫一扫 内容概述 内容概览 内容摘要 在线链接地址 公开类别 信息状态 文件状态 所属机构 所属主题 所属分类 登记号 统一登记号 统一编号 "
    "阅览 阅览次数 阅览量 访问 版名 版次 期次 期号 点阅 点阅次数 点阅数 点阅率 阅读人次 浏览人次 累计浏览人次 "
    "Tag Tags TAG TAGS 公文种类 文件种类 文种 公开主体 公开事项 公开目录 目录分类 征集状态 开始时间 结束时间 签发人 审批人 信息编号 已阅 Hits 效力说明 效力 信件编号 来信人 写信人 信件类型 信件类别 信件状态 办理单位 答复单位 受理单位 回复单位 答复时间 回复时间 受理时间 办理状态 处理状态 公开状态 法规类型 内容类别 责任单位",
}
"""Field -> the labels it goes by. `updated` and `written` stand in for a date that is not said, `reporter` for an author,
`contributor` for a source; '' holds what is no field."""

CHART_LABEL = "资料来源"
"""A source that stands below charts as often as beside a title: by itself it makes no line of labels."""
PROVINCES = frozenset(
    ["北京", "天津", "河北", "山西", "内蒙古", "辽宁", "吉林", "黑龙江", "上海", "江苏", "浙江", "安徽", "福建", "江西", "山东", "河南", "湖北",
     "湖南", "广东", "广西", "海南", "重庆", "四川", "贵州", "云南", "西藏", "陕西", "甘肃", "青海", "宁夏", "新疆", "台湾", "香港", "澳门"]
)  # fmt: skip
"""Where an account writes from: shown beside its name on every platform (国家网信办, 互联网用户账号信息管理规定, art. 12)."""
FROM_PLACE = Pattern(r"(?:发[表布]于|IP\s?属地[:\uff1a]?)\s*(?:" + "|".join(PROVINCES) + ")")
ORIGINAL = "原创"
"""What platforms write beside a post that is the account's own."""
_SPACE = f"[{BLANKS}]"
_COLON = "[:\uff1a]"
_NAMES = {name: field for field, names in FIELDS.items() for name in names.split()}
_FORCE = frozenset(
    {"全文有效", "现行有效", "部分有效", "条款失效", "全文失效", "全文废止", "已废止", "已失效", "已修改", "尚未生效"}
)
"""Whether a document is in force, as it stands beside its labels (国务院办公厅, 规范性文件)."""
_OFFICIAL = frozenset(
    [
        *(name for name, field in _NAMES.items() if field in ("index_number", "doc_number", "written")),
        *("发文机关", "发布机构", "发文机构", "发布机关", "信息发布机构", "公开机构", "发布日期", "发文日期", "公开日期", "主题分类"),
        *("体裁分类", "组配分类", "有效性", "生效日期", "废止日期", "失效日期", "公开方式", "公开范围", "公开时限", "公开形式"),
        *("公开类别", "信息类别", "信息名称", "信息分类", "公文种类"),
    ]
)  # fmt: skip
"""Labels of the catalogue of public information, which are labels without a colon, too: cells of a table."""
_CELLS = sorted((*_OFFICIAL, "标题", "状态", "主题词"), key=len, reverse=True)
_GLUED = Pattern("(" + "|".join(_CELLS) + r")(?=[^\s:\uff1a\uff0c、])")
_GLUED_FIRST = frozenset(name[0] for name in _CELLS)
_TAILS = frozenset(name[i:] for name in _NAMES for i in range(len(name)))
_END = Pattern(rf"{_SPACE}*(?:{_COLON}|[】\]]|[|\uff5c丨](?=\S))|{_SPACE}+(?=\S)")
"""What ends a label. (An alternation of all labels takes longer to compile than a page to clean.)"""
_MARK = Pattern(f"[{BLANKS}:\uff1a】\\]|\uff5c丨]")
"""What it may begin with."""
DATE = Pattern(
    r"(\d\d{3})(?<!\d{5})\s?(?:[-/.\u2014]|年)\s?(\d{1,2})\s?(?:[-/.\u2014]|月)\s?(\d{1,2})日?"
    r"(?:[ T\u00a0\u3000]*(?:[(\uff08]?(?:星期|周|週)[一二三四五六日天][)\uff09]?)?[ \u00a0\u3000]*(上午|下午|晚上)?"
    r"(\d{1,2})[:\uff1a时時](\d{2})(?:[:\uff1a分]\d{2}秒?|分)?)?"
)
"""(A look-behind or a repeat put first is searched for five times as slowly as a class.)"""
_HAN_DATE = Pattern(
    r"([一二〇零○Ｏ三四五六七八九\uff10]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日"
)
_SPLIT_DATE = Pattern(r"(?<!\d)((?:19|20)\d\d)\s?(\d\d)/(\d\d)\s?(\d\d):(\d\d)")
"""Year, month/day and time of a calendar leaf, whose rows a dump has glued."""
_COMPACT = Pattern(r"((?:19|20)\d\d)([01]\d)([0-3]\d)")
_MINGUO = Pattern(r"(?:中華民國|中华民国|民國|民国)\s?(\d{2,3})年\s?(\d{1,2})月\s?(\d{1,2})日")
_MINGUO_ROW = Pattern(r"(1[0-3]\d)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日")
"""A row that is a date of the Republic: no other calendar is in the second century."""
_MINGUO_YEAR = Pattern(r"(?<!\d)(\d{2,3})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?![\d:])")
_DAY_FIRST = Pattern(
    r"(?:(?P<time>\d{1,2}:\d{2})\s)?(?<!\d)(?P<day>\d{1,2})(?P<mark>[-/.])(?P<month>\d{1,2})(?P=mark)(?P<year>(?:19|20)\d\d)(?!\d)"
    r"(?:\s+(?P<after>\d{1,2}:\d{2}))?"
)
"""Day, month, year, as in Hong Kong, Macau and Malaysia; a second number above 12 is the day."""
_DIGITS = {c: str(i % 10) for i, c in enumerate("〇一二三四五六七八九")} | {
    "零": "0",
    "○": "0",
    "\uff2f": "0",
    "\uff10": "0",
}
_WIDE = {code: code - 0xFEE0 for code in range(0xFF10, 0xFF1B)}
_ANY_WIDE = Pattern("[\uff10-\uff1a]")
_DIGIT = Pattern(r"\d")
_EDGE = f"{BLANKS}|\uff5c丨][【】,\uff0c;\uff1b/"
_DATES = (
    _DAY_FIRST,
    _HAN_DATE,
    _MINGUO_ROW,
    Pattern(r"\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s+\S{2,12})?"),
)
"""Lines that are dates of other forms; the last, of a post of this year, tells no year."""
_PARTS_OF_DATES = Pattern("[-/.\u5e74\u6708]")
"""One of these stands in each of them."""
_ENACTED = Pattern(
    "(?:.{0,24}(?:令|会议|国务院|委员会|人大|政府|[部局院]).{0,12}|起)?(?:施行|公布|发布|通过|批准|修订|修正|生效|印发|实施|废止|签发)$"
    "|第.{1,12}(?:修订|修正|通过|公布)"
)
_PARTS = Pattern(r"[\s|\uff5c丨·]+")
_COUNT = Pattern(
    r"^第?[A-Z]?\d{1,3}版|^[A-Z]\d{1,2}$|阅读|浏览|点击|人气|访问|评论|供稿|发布|发表|来源|来自|\d次|星期|字号|字体|打印|分享|^\d[\d.,]*[kKwW万]?$"
)
_LEAF = Pattern(
    r"(?:(?P<day>\d{1,2})日?\n(?P<year>(?:19|20)\d\d)\s?[-/.年]\s?(?P<month>\d{1,2})月?"
    r"|(?P<years>(?:19|20)\d\d)年?\n(?P<months>\d{1,2})\s?[-/.月]\s?(?P<days>\d{1,2})日?)(?P<time>\n\d\d:\d\d)?(?::\d\d)?"
)
"""The rows of a calendar leaf, as pages set a date in large type: the day above year and month, the year above the day."""
_ACCOUNT = Pattern(r"\s*[·|\uff5c]\s*[^\s\uff0c,:\uff1a]{2,14}")
_THOUSANDS = Pattern(r"(?<=\d),(?=\d{3})")
_GLUED_END = Pattern(f"(?<={_SPACE})[\u4e00-\u9fff]{{1,4}}$")
"""The first half of a longer label that the next one is the end of (著录|日期)."""
_ADDRESS = Pattern(r"https?://\S+|www\.\S+")
_OUTLET = Pattern(
    r"[^\s:\uff1a,\uff0c。]{1,24}(?:网站?|报|社|台|新闻|客户端|频道|中心|周刊|杂志|融媒|发布|在线|日报|晚报|电视|广播|时报|"
    r"政府|委员会|办公[厅室]|[局厅部委办院署站]|[\u4e00-\u9fff](?<![好用妙长短出到各何四远近坏])处|[^\s学百]科|研究所|图书馆|博物馆|[大中小]学|学校|工会|(?<![者谈布面讨晚流展话动彰结证大例])会|支队|大队|总队|学院|大学|公司)(?:网站|官网|[-—·][^\s。]{1,8})?"
)
"""The name of a news outlet or an agency, in simplified form; what ends in the word for a meeting is none."""
ANY_LABEL = Pattern("[^\\s:\uff1a。\uff0c]{2,8}[:\uff1a]")
"""How a row begins that has the form of a label and its value, whatever the label."""
SENTENCE_END = Pattern("[。\uff01\uff1f\uff1b!?;]")
_CRUMB_LABEL = Pattern(
    rf"^\W{{0,3}}(?:您|你)?(?:现在|目前|当前|當前)?(?:的)?(?:所在|所處|所处|浏览)?(?:的)?(?:位置|栏目|路径|导航){_SPACE}*(?:{_COLON}|是{_COLON}?|>|(?<=\s)(?=首页)){_SPACE}*"
)
_HOME = r"(?:网站|本站|官网)?(?:首页|主页|首頁|Home|HOME)"
_SEPARATOR = Pattern(r"\s*(?:-?>+|\uff1e+|»|›|→|\u2192|\\|(?<=\s)[-/|·:\u2014](?=\s)|/(?=[\u4e00-\u9fff]))\s*")
_CRUMB_PARTS = Pattern(
    r"[^\s>\uff1e»›,\uff0c\u3002<]{1,14}(?:\s*(?:>+|\uff1e+|»|›)\s*[^>\uff1e»›\u3002\uff0c<]{1,40}){1,6}(?:\s*(?:>+|\uff1e+|»|›)\s*[^>\uff1e»›\u3002<]{1,60})?"
)
_CRUMB_BARS = Pattern(
    r"(?:首页|主页|首頁|主頁)(?:·\S{2,8}){1,4}|(?=.*[^\s/]{5})\S{2,20}(?: / \S{2,16}){2,5}"
    r"|(?:[^\s/>|·,\uff0c。-]{2,12}\s*[/>|·-]\s*){1,5}(?:正文|新闻详情|文章详情|详细内容)"
)
_CRUMB_PIECES = Pattern(r"(?:[>\uff1e]+\s?[^\s>\uff1e。\uff0c]{2,14}\s*){2,6}")
_ARROW = Pattern("[>\uff1e»›→]")
_PARTING = Pattern(r"[>\uff1e»›→\\/|·:\u2014-]")
"""One of these stands in every breadcrumb that no label announces."""
_CRUMB = Pattern(rf"^\W{{0,2}}(?!返回|回首)(?:\S{{0,16}}?{_HOME})\s*(?:>|\uff1e|»|›|→|\\|[-/|·:\u2014]\s)")


_TRADITIONAL = str.maketrans(
    "\ufe55關聯繫網導廣閱讀點擊評論轉載視頻圖讚訂報權責編輯來時間發佈號錄條聲隱務資訊簡體開閉頁張傳語選擇內類別標題熱門薦還會員註冊當處稱檔機構單審錯誤鏈接專輯軟體則頂郵電覽幫糾說設優進無礙給複製歡問與統計連結寬寫攝區線長動態聽絡業戶對應檢監屬準據數園現臉書聞臺們個請訪團顧總週於辦廳強議決規劃細紀預協黨縣記華術農國財經產質環衛醫勞療師見講話將碼滿級採購層樓鄉鎮島灣東廈鐵運稅觀壇執舉釋變遊戲價節藝畫範築備維護藥證實復調談學絕並側僅創參啓啟圍場娛寶尋庫廢彈後徵懷掃掛換擴敗暢暫棄樂欄歷歸氣沒況減滾濟瀏為燈爲狀獲獻盡眾種積筆簽籌籤約終組絲縮織繼續習腦臨興舊萬藍衆裏裝裡覈覺觸討許訴詞詢試該詳認誠説諮諾識買費貼賞贊車軍較輸這過達違適鄭釘鍵鏡閲陸際險雙雞離靜項須領頭顯風餘饋騰驗鮮",
    ":关联系网导广阅读点击评论转载视频图赞订报权责编辑来时间发布号录条声隐务资讯简体开闭页张传语选择内类别标题热门荐还会员注册当处称档机构单审错误链接专辑软体则顶邮电览帮纠说设优进无碍给复制欢问与统计连结宽写摄区线长动态听络业户对应检监属准据数园现脸书闻台们个请访团顾总周于办厅强议决规划细纪预协党县记华术农国财经产质环卫医劳疗师见讲话将码满级采购层楼乡镇岛湾东厦铁运税观坛执举释变游戏价节艺画范筑备维护药证实复调谈学绝并侧仅创参启启围场娱宝寻库废弹后征怀扫挂换扩败畅暂弃乐栏历归气没况减滚济浏为灯为状获献尽众种积笔签筹签约终组丝缩织继续习脑临兴旧万蓝众里装里核觉触讨许诉词询试该详认诚说咨诺识买费贴赏赞车军较输这过达违适郑钉键镜阅陆际险双鸡离静项须领头显风余馈腾验鲜",
)


_ANY_TRADITIONAL = Pattern("[" + "".join(map(chr, _TRADITIONAL)) + "]")


@lru_cache(maxsize=KEPT)
def simplified(line: str) -> str:
    """The line with the characters of labels and chrome in their simplified form, code point for code point."""
    return line.translate(_TRADITIONAL) if _ANY_TRADITIONAL.search(line) else line


def is_outlet(text: str) -> bool:
    """Whether a text is the name of a news outlet or an agency."""
    return _OUTLET.fullmatch(simplified(text)) is not None


def from_place(text: str) -> bool:
    """Whether a text says nothing but where an account writes from."""
    text = simplified(text)
    return text.removesuffix("省").removesuffix("市") in PROVINCES or FROM_PLACE.fullmatch(text) is not None


def label_field(text: str) -> str | None:
    """The field of a text that is a label and nothing else; None for any other."""
    return _NAMES.get("".join(simplified(text).split())) if len(text) <= 12 else None


class Label(NamedTuple):
    """A label with its value: `field` as in FIELDS ('' for no field), offsets in code points into the line."""

    field: str
    start: int
    value: str
    value_start: int
    value_end: int


def han_number(han: str) -> int:
    """一 to 九十九."""
    if "十" not in han:
        return int("".join(_DIGITS[c] for c in han))
    tens, ones = han.split("十", 1)
    return int(_DIGITS.get(tens, "1")) * 10 + int(_DIGITS.get(ones, "0"))


@lru_cache(maxsize=KEPT)
def iso_date(text: str) -> str | None:
    """The first date of the text as ISO 8601, with its time where it has one.

    Reads 2020-04-21 15:43, 2020/4/21, 2020.4.21, 21/4/2020, 2006年03月29日, full-width digits, 二〇一四年十月四日 and 民國106年8月1日.
    """
    if "年" not in text and not _DIGIT.search(text):
        return None
    text = _western(text)
    found = DATE.search(text)
    time = ""
    if found:
        year, month, day = int(found[1]), int(found[2]), int(found[3])
        if found[5] and int(found[5]) < 24:
            hour = int(found[5]) + (12 if found[4] in ("下午", "晚上") and int(found[5]) < 12 else 0)
            time = f"T{hour:02d}:{found[6]}"
    elif found := _COMPACT.fullmatch(text.strip()):
        year, month, day = int(found[1]), int(found[2]), int(found[3])
    elif found := _MINGUO.search(text) or _MINGUO_ROW.fullmatch(text.strip()):
        year, month, day = int(found[1]) + 1911, int(found[2]), int(found[3])
    elif found := _DAY_FIRST.search(text):
        year, month, day = int(found["year"]), int(found["month"]), int(found["day"])
        if month > 12:
            month, day = day, month
        said = found["time"] or found["after"]
        time = f"T{said:0>5}" if said and int(said.split(":")[0]) < 24 else ""
    elif found := _HAN_DATE.search(text):
        year, month, day = int("".join(_DIGITS[c] for c in found[1])), han_number(found[2]), han_number(found[3])
    else:
        return None
    if not (1 <= month <= 12 and 1 <= day <= 31 and 1900 <= year <= 2100):
        return None
    return f"{year}-{month:02d}-{day:02d}{time}"


def is_traditional(text: str) -> bool:
    """Whether a page is written in traditional script: not a name or two, but its words."""
    return len(_ANY_TRADITIONAL.findall(text, 0, 2000)) >= 12


def minguo_date(value: str) -> str | None:
    """The date of a value that counts the years of the Republic without saying so (111-07-15, 95年1月24日), as pages of
    Taiwan do; as ISO 8601."""
    found = _MINGUO_YEAR.search(value.translate(_WIDE))
    return iso_date(f"民國{int(found[1])}年{int(found[2])}月{int(found[3])}日") if found else None


def _western(text: str) -> str:
    """The text with its full-width digits as western ones, and the parts of a calendar leaf in their order."""
    if _ANY_WIDE.search(text) and _DIGIT.search(text):
        text = text.translate(_WIDE)
    return _SPLIT_DATE.sub(r"\1-\2-\3 \4:\5", text) if "/" in text and ":" in text else text


def leaf_date(rows: Sequence[str]) -> tuple[int, str] | None:
    """How many rows from the first on are a calendar leaf (two, or three with the time), and their date as ISO 8601."""
    found = _LEAF.match("\n".join(rows[:3]))
    if not found or (found.end() < len(found.string) and found.string[found.end()] != "\n"):
        return None
    year, month, day = found["year"] or found["years"], found["month"] or found["months"], found["day"] or found["days"]
    date = iso_date(f"{year}-{month}-{day}{(found['time'] or '').replace(chr(10), ' ')}")
    return (found[0].count("\n") + 1, date) if date else None


def _marks(line: str, start: int, glued: bool, cells: bool) -> list[tuple[int, int, str]]:
    """(start, end, field) of every label from `start` on, its colon included; of two that end there, the longer one.

    glued   whether a label may stand right after another Han character
    cells   whether any label may go without a colon, where a blank stands before it
    """
    found = []
    for stop, after in _ends(line, start):
        at, name, best = stop, "", None
        bare = not line[stop:after].strip()
        while at > start:
            at -= 1
            if line[at] in BLANKS:
                continue
            name = line[at] + name
            if name not in _TAILS:
                break
            before = line[at - 1] if at else " "
            if name in _NAMES and (
                (cells and before.isspace())
                or (name in _OFFICIAL and bare and not "\u4e00" <= before <= "\u9fff")
                or (not bare and not cells and (glued or not "\u4e00" <= before <= "\u9fff" or _ends_date(line, at)))
                or (bare and before.isspace() and _is_said(line, after, _NAMES[name]))
            ):
                best = at, after, _NAMES[name]
        if best:
            found.append(best)
        if best or not bare:
            start = after
    return found


def _ends_date(line: str, at: int) -> bool:
    """Whether a date in Han ends right before: 2024年5月20日来源."""
    return line[at - 1] == "日" and line[at - 2 : at - 1].isdigit()


def _is_said(line: str, at: int, field: str) -> bool:
    """Whether what stands behind a label without a colon is plainly its value: a date, or the name of an outlet."""
    rest = line[at:].lstrip(_EDGE)
    if field in ("date", "updated", "written"):
        return DATE.match(_western(rest)) is not None
    return field == "source" and bool(rest) and is_outlet(rest.split()[0])


def _ends(line: str, start: int) -> Iterator[tuple[int, int]]:
    """Where a label may end from `start` on: what follows it, a colon or a blank; and the end of the line."""
    while mark := _MARK.search(line, start):  # a class alone is searched for five times as fast as _END
        end = _END.match(line, mark.start())
        start = end.end() if end else mark.end()
        if end:
            yield end.span()
    yield len(line), len(line)


@lru_cache(maxsize=KEPT)
def labels(line: str, cells: bool = False) -> tuple[Label, ...]:
    """The labels of a line, in order; a value ends where the next label begins.

    cells   whether the line is one of a table of labels, where no colon needs to stand behind them
    """
    folded = simplified(line)
    marks = _marks(folded, 0, False, cells)
    if marks and len(line) <= 160 and not cells:
        marks = _marks(folded, marks[0][0], True, cells)
    found = []
    for i, (start, after, field) in enumerate(marks):
        end = marks[i + 1][0] if i + 1 < len(marks) else len(line)
        raw = line[after:end]
        if end < len(line) and not folded[end - 1].isspace():
            raw = _GLUED_END.sub("", raw) if raw.lstrip(_EDGE).count(" ") else raw
        value = _bare(raw)
        at = after + (raw.find(value) if value else 0)
        found.append(Label(field, start, value, at, at + len(value)))
    glued = cells and not found and _GLUED.match(folded)
    if glued:
        found.append(Label(_NAMES.get(glued[1], ""), 0, line[glued.end() :], glued.end(), len(line)))
    return tuple(found)


def is_glued(line: str) -> bool:
    """Whether a line is a cell of the catalogue of public information with its value right behind it."""
    line = simplified(line)
    return (
        line[:1] in _GLUED_FIRST
        and len(line) <= 120
        and not SENTENCE_END.search(line)
        and _GLUED.match(line) is not None
    )


def _bare(value: str) -> str:
    """A value without the marks and bars about it; a bracket whose partner is inside stays."""
    value = value.strip(_EDGE)
    for opening, closing in ("()", "\uff08\uff09", "[]", "【】"):
        if value.endswith(closing) and value.count(opening) < value.count(closing):
            value = value[:-1].strip(_EDGE)
        if value.startswith(opening) and value.count(opening) > value.count(closing):
            value = value[1:].strip(_EDGE)
        if value.startswith(opening) and value.endswith(closing) and opening not in value[1:]:
            value = value[1:-1].strip(_EDGE)
    return value


@lru_cache(maxsize=KEPT)
def is_label_line(line: str) -> bool:
    """Whether a line is one of labels and dates, as stands under a title: begins with one, and holds no sentence."""
    if len(line) > 160 or not line:
        return False
    marks = labels(line)
    if len(marks) == 1 and simplified(line[marks[0].start :]).startswith(CHART_LABEL):
        return False
    if not marks:
        line = _ADDRESS.sub("", line).strip()
    date = DATE.search(_western(line))
    if not marks:
        dated = _PARTS_OF_DATES.search(line) is not None and any(form.fullmatch(line) for form in _DATES)
        return dated or (date is not None and _is_dateline(line, date))
    if SENTENCE_END.search(line) and (len(marks) < 3 or "。" in line[marks[-1].value_start :]):
        return False
    lead = line[: marks[0].start].strip(f"{BLANKS}[【(\uff08|·")
    if not lead:
        return len(marks) > 1 or len(line) <= 60 or len(marks[0].value) <= 60
    if all(is_outlet(part) or part in _FORCE for part in _PARTS.split(_ADDRESS.sub("", lead).strip())):
        return len(line) <= 80
    dated = bool(date and date.start() < marks[0].start) or any(form.fullmatch(lead) for form in _DATES)
    return (dated and len(lead) <= 60) or len(marks) >= 3


def _is_dateline(line: str, date: re.Match[str]) -> bool:
    """Whether a line with a date and no label says when and by whom a page was published, and nothing else.

    The line below the title of a law (adopted, in force from) is the law's own (GB/T 9704, 题注), and so is a date in
    brackets below the title of a speech.
    """
    if SENTENCE_END.search(line) or "\uff0c" in line or "," in _THOUSANDS.sub("", line):
        return False
    before, after = line[: date.start()].strip(_EDGE + "·"), line[date.end() :].strip(_EDGE + "·")
    if _ENACTED.match(after) or (line[0] in "(\uff08" and line[-1] in ")\uff09" and not date[5]):
        return False
    if date[5] and len(line) <= 60:
        return True
    if date.start() <= 2 and (
        len(after) <= 4 or (not date[0].endswith("日") and _ACCOUNT.fullmatch(line[date.end() :]))
    ):
        return True
    if len(line) > 70:
        return False
    rest = [part for part in _PARTS.split(before + "|" + after) if part]
    if any(_COUNT.search(part) for part in rest):
        return all(len(part) <= 20 for part in rest)
    return all(is_outlet(part) for part in rest)


def is_date_line(line: str) -> bool:
    """Whether a line holds nothing but a date."""
    return is_label_line(line) and not labels(line)


def is_bracketed_date(line: str) -> bool:
    """Whether a line holds nothing but a date in brackets, as below the title of a speech."""
    return line[:1] in ("(", "\uff08") and is_date_line(line[1:-1])


def breadcrumb(line: str) -> tuple[str, ...] | None:
    """The parts of a breadcrumb line (首页 > 要闻 > 地方), or None."""
    if len(line) > 160:
        return None
    label = _CRUMB_LABEL.match(simplified(line))
    if not label and not _PARTING.search(line):
        return None
    if _CRUMB_PIECES.fullmatch(line):
        return tuple(line.replace("\uff1e", ">").replace(">", " ").split())
    rest = line[label.end() :] if label else line
    barred = _CRUMB_BARS.fullmatch(line) is not None
    rest = rest.replace("·", " · ") if barred else rest
    if not label and not barred and not _CRUMB.match(line) and not _CRUMB_PARTS.fullmatch(line):
        return None
    if (
        not label
        and not barred
        and not _ARROW.search(line)
        and len(_SEPARATOR.split(rest)) > 3
        and not line.endswith("正文")
    ):
        return None  # a bar of sections
    parts = tuple(part for part in (piece.strip(f"{BLANKS}:\uff1a|") for piece in _SEPARATOR.split(rest)) if part)
    if label and len(parts) < 2 and "首页" in rest:
        parts = tuple(rest.split())
    return parts
