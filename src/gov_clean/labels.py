"""Label lines: what a page writes beside its title (date, source, document number ...), read as pairs of label and value.

The labels are those of the government site standard (国务院办公厅, 政府网站发展指引, 2017), of the public-information
catalogue (信息公开目录: index number, issuer ...) and of news pages, with the inner spaces that pages put into them.
"""

from __future__ import annotations

from typing import NamedTuple

from gov_clean.patterns import Pattern

FIELDS = {
    "date": "发布时间 发布日期 发文日期 发文时间 发稿时间 发稿日期 发表时间 发表日期 公布日期 公布时间 公开日期 公开时间 刊发日期 刊登时间 播出时间 信息时间 时间 日期 发布 发布于 发表于",
    "updated": "更新时间 更新日期 最后更新 修改时间",
    "written": "成文日期 成文时间 生成日期 印发日期 印发时间 制发日期 文件日期",
    "source": "来源 文章来源 信息来源 稿源 稿件来源 新闻来源 内容来源 来源单位 供稿单位 来自 出处 原创",
    "author": "作者 本文作者 文章作者 撰稿 撰稿人",
    "editor": "责任编辑 责编 编辑 本文责编 网络编辑 文字编辑 本文编辑",
    "doc_number": "发文字号 文号 文件编号 公文字号 发文文号 文件字号 发布文号",
    "index_number": "索引号 公开索引号 信息索引号 索取号 信息索取号",
    "issuer": "发文机关 发布机构 发文机构 发文单位 公开机构 制发机关 发布机关 发布单位 公开责任部门 责任部门 制定机关",
    "title": "标题 信息名称 文件名称 公文标题 名称",
    "column": "栏目 所属栏目 所在栏目 信息分类",
    "": "主题分类 主题词 主题 体裁分类 组配分类 体裁 服务对象 有效性 是否有效 效力状态 时效性 公开方式 公开形式 公开范围 公开时限 公开程序 公开属性 信息类别 "
    "浏览次数 浏览量 浏览 点击数 点击量 点击次数 点击 阅读次数 阅读数 阅读量 阅读 访问量 访问次数 字号 字体 字体大小 文字大小 打印 分享 分享到 分享至 "
    "发布人 发布者 信息员 录入 录入人 摄影 图片来源 校对 审核 审核人 选稿 初审 复审 终审 供稿 通讯员 关键词 关键字 标签 语种 生效日期 废止日期 实施日期 施行日期 "
    "浏览人数 次数 主题类别 分类 信息来源单位 责任人 值班 文章字体 视力保护色 背景色 保护视力色 收藏 评论 播放 人气 热度 我要评论 扫一扫 记者",
}
"""Field -> the labels it goes by. `updated` and `written` stand in for a date that is not said; '' holds what is no field."""

_SPACE = r"[ \t\u00a0\u3000]"
_COLON = "[:\uff1a]"
_NAMES = {name: field for field, names in FIELDS.items() for name in names.split()}
_LONGEST = max(map(len, _NAMES))
_END = Pattern(rf"{_COLON}|[|\uff5c丨](?=\S)")
"""What ends a label: an alternation of all labels takes longer to compile than a page to clean."""
DATE = Pattern(
    r"(?<!\d)(\d{4})\s?(?:[-/.\u2014]|年)\s?(\d{1,2})\s?(?:[-/.\u2014]|月)\s?(\d{1,2})日?"
    r"(?:[ T\u00a0\u3000]*(?:(?:星期|周|週)[一二三四五六日天])?[ \u00a0\u3000]*(上午|下午|晚上)?(\d{1,2})[:\uff1a时](\d{2})(?:[:\uff1a分]\d{2}秒?|分)?)?"
)
_HAN_DATE = Pattern(
    r"([一二〇零○Ｏ三四五六七八九\uff10]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日"
)
_MINGUO = Pattern(r"(?:中華民國|中华民国|民國|民国)\s?(\d{2,3})年\s?(\d{1,2})月\s?(\d{1,2})日")
_DIGITS = {c: str(i % 10) for i, c in enumerate("〇一二三四五六七八九")} | {
    "零": "0",
    "○": "0",
    "\uff2f": "0",
    "\uff10": "0",
}
_WIDE = {code: code - 0xFEE0 for code in range(0xFF10, 0xFF1B)}
SENTENCE_END = Pattern("[。\uff01\uff1f\uff1b!?;]")
_CRUMB_LABEL = Pattern(
    rf"^\W{{0,3}}(?:您|你)?(?:现在|目前|当前|當前)?(?:的)?(?:所在|所處)?(?:的)?(?:位置|栏目|路径|导航){_SPACE}*(?:{_COLON}|是{_COLON}?|>){_SPACE}*"
)
_HOME = r"(?:网站|本站|官网)?(?:首页|主页|首頁|Home)"
_SEPARATOR = Pattern(r"\s*(?:>+|\uff1e+|»|›|→|\u2192|\\|(?<=\s)[-/|·](?=\s)|/(?=[\u4e00-\u9fff]))\s*")
_CRUMB_PARTS = Pattern(
    r"[^\s>\uff1e»,\uff0c\u3002<]{1,14}(?:\s*(?:>+|\uff1e+|»)\s*[^>\uff1e»\u3002\uff0c<]{1,40}){1,6}"
)
_CRUMB = Pattern(rf"^\W{{0,2}}(?:\S{{0,16}}?{_HOME})\s*(?:>|\uff1e|»|›|→|\\|[-/|·]\s)")


_TRADITIONAL = str.maketrans(
    "關聯繫網導廣閱讀點擊評論轉載視頻圖讚訂報權責編輯來時間發佈號錄條聲隱務資訊簡體開閉頁傳語選擇內類別標題熱門薦還會員註冊當處稱檔機構單審錯誤鏈接專輯軟體",
    "关联系网导广阅读点击评论转载视频图赞订报权责编辑来时间发布号录条声隐务资讯简体开闭页传语选择内类别标题热门荐还会员注册当处称档机构单审错误链接专辑软体",
)


def simplified(line: str) -> str:
    """The line with the characters of labels and chrome in their simplified form, code point for code point."""
    return line.translate(_TRADITIONAL)


class Label(NamedTuple):
    """A label with its value: `field` as in FIELDS ('' for no field), offsets in code points into the line."""

    field: str
    start: int
    value: str
    value_start: int
    value_end: int


def _number(han: str) -> int:
    """十 to 三十一."""
    if "十" not in han:
        return int("".join(_DIGITS[c] for c in han))
    tens, ones = han.split("十", 1)
    return int(_DIGITS.get(tens, "1")) * 10 + int(_DIGITS.get(ones, "0"))


def iso_date(text: str) -> str | None:
    """The first date of the text as ISO 8601, with its time where it has one.

    Reads 2020-04-21 15:43, 2020/4/21, 2020.4.21, 2006年03月29日, full-width digits, 二〇一四年十月四日 and 民國106年8月1日.
    """
    text = text.translate(_WIDE)
    found = DATE.search(text)
    time = ""
    if found:
        year, month, day = int(found[1]), int(found[2]), int(found[3])
        if found[5] and int(found[5]) < 24:
            hour = int(found[5]) + (12 if found[4] in ("下午", "晚上") and int(found[5]) < 12 else 0)
            time = f"T{hour:02d}:{found[6]}"
    elif found := _MINGUO.search(text):
        year, month, day = int(found[1]) + 1911, int(found[2]), int(found[3])
    elif found := _HAN_DATE.search(text):
        year, month, day = int("".join(_DIGITS[c] for c in found[1])), _number(found[2]), _number(found[3])
    else:
        return None
    if not (1 <= month <= 12 and 1 <= day <= 31 and 1900 <= year <= 2100):
        return None
    return f"{year}-{month:02d}-{day:02d}{time}"


def _marks(line: str, start: int = 0, glued: bool = False) -> list[tuple[int, int, str]]:
    """(start, end, field) of every label from `start` on, its colon included; of two that end there, the longer one.

    glued   whether a label may stand right after another Han character
    """
    found = []
    for mark in _END.finditer(line, start):
        at, name, best = mark.start(), "", None
        while at > start and len(name) < _LONGEST:
            at -= 1
            if line[at] in " \t\u00a0\u3000":
                continue
            name = line[at] + name
            if name in _NAMES and (glued or not at or not "\u4e00" <= line[at - 1] <= "\u9fff"):
                best = at, mark.end(), _NAMES[name]
        if best:
            found.append(best)
        start = mark.end()
    return found


def labels(line: str) -> list[Label]:
    """The labels of a line, in order; a value ends where the next label begins."""
    folded = simplified(line)
    marks = _marks(folded)
    if marks and len(line) <= 160:
        marks = _marks(folded, marks[0][0], glued=True)
    found = []
    for i, (start, after, field) in enumerate(marks):
        end = marks[i + 1][0] if i + 1 < len(marks) else len(line)
        raw = line[after:end]
        value = raw.strip(" \t\u00a0\u3000|\uff5c丨][【】()\uff08\uff09,\uff0c;\uff1b/")
        at = after + (raw.find(value) if value else 0)
        found.append(Label(field, start, value, at, at + len(value)))
    return found


def is_label_line(line: str) -> bool:
    """Whether a line is one of labels and dates, as stands under a title: begins with one, and holds no sentence."""
    if len(line) > 160 or not line:
        return False
    marks = labels(line)
    date = DATE.search(line.translate(_WIDE))
    if not marks and date and date[5] and len(line) <= 60 and not SENTENCE_END.search(line):
        return "\uff0c" not in line and "," not in line
    if not marks:
        return (
            date is not None and date.start() <= 2 and len(line) - (date.end() - date.start()) <= (24 if date[5] else 4)
        )
    if SENTENCE_END.search(line) and len(marks) < 3:
        return False
    lead = line[: marks[0].start].strip(" \t\u00a0\u3000[【(\uff08|·")
    if not lead:
        return len(marks) > 1 or len(line) <= 60 or len(marks[0].value) <= 60
    return (bool(date and date.start() < marks[0].start) and len(lead) <= 60) or len(marks) >= 3


def is_date_line(line: str) -> bool:
    """Whether a line holds nothing but a date."""
    return is_label_line(line) and not labels(line)


def breadcrumb(line: str) -> tuple[str, ...] | None:
    """The parts of a breadcrumb line (首页 > 要闻 > 地方), or None."""
    if len(line) > 160:
        return None
    label = _CRUMB_LABEL.match(simplified(line))
    rest = line[label.end() :] if label else line
    if not label and not _CRUMB.match(line) and not _CRUMB_PARTS.fullmatch(line):
        return None
    parts = tuple(part for part in (piece.strip(" \t\u00a0\u3000:\uff1a|") for piece in _SEPARATOR.split(rest)) if part)
    if label and len(parts) < 2 and "首页" in rest:
        parts = tuple(rest.split())
    return parts
