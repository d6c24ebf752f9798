"""Word doubled by a slip.

A word or phrase of two to twelve characters that stands twice in a row. Chinese doubles many words on purpose (one by
one, a little, very very), lets a word end one phrase and begin the next (an office, then its head), and has names that
echo; so making the fix asks for evidence, and whatever lacks it is reported.

Both halves must be words of the sentence to the segmenter, and no longer word may begin with the second half or end
with the first. Then a fix is made for words that never double; for a noun or verb where nothing before it can be joined
to the first half, or nothing after it to the second; and where the same passage stands elsewhere in the text undoubled.
Numerals, words of degree, verbs that invite, cries and quoted titles are spared; names need to stand alone elsewhere.
Speech doubles more: in a quotation a word that stammers or stresses is only reported, and so are verbs doubled for `a little`
and two words doubled in two clauses of one sentence. The particle that joins an attribute counts too where it stands twice.
Traditional text is judged in its simplified form. The lists are the project's own; no published standard settles the question.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import accumulate, islice
from typing import NamedTuple

from gov_clean.document import Document, Edit
from gov_clean.lines import about
from gov_clean.patterns import Pattern
from gov_clean.rule import Rule, changes, keeps, reports
from gov_clean.settings import Settings

_LONGEST = 12
_DOUBLED = Pattern(rf"([\u4e00-\u9fff]{{2,{_LONGEST}}})\1")
_HAN = Pattern(r"[\u4e00-\u9fff]")
_NOTE = Pattern(r"(\uff08[0-9A-Za-z]{2,12}\uff09)\1")
_NUMBER = Pattern(r"[0-9A-Z]{1,3}(?![0-9A-Za-z%.\u4e00-\u9fff])")
_NUMERAL = frozenset("一二三四五六七八九十百千万亿两几半")
_SUFFIX = frozenset("者物人员性团长化率链权金额费区法力度器厂商局院所机证书尊桥路街巷站山河湖港湾岛寺庙村园校馆楼")
_JOINS = frozenset(
    [
        "的",
        "地",
        "得",
        "称",
        "说",
        "了",
        "着",
        "过",
        "等",
        "和",
        "与",
        "及",
        "以及",
        "或",
        "是",
        "将",
        "要",
        "会",
        "也",
        "已",
        "正",
        "在",
        "不",
        "应",
        "都",
        "可",
    ]
)
_CLAUSE = ("", *"\uff0c\u3002\uff01\uff1f\uff1a\uff1b“”「」\uff09)")
_CRY = ("\uff01", "!", "…")
_PARTICLES = tuple("兮啊呀哦哟喽啰嘛呗啦吧呢吗哇咯嘞哩哉乎")
_OPENING = frozenset("“‘《「『〈")
_SIZES = frozenset("大小长短成整满多")
_MEASURES = frozenset("片块把批段口堆串箱袋车步个朵滴股团排捆层条张群桶碗杯遍趟圈")
_TITLES = frozenset(
    [
        "总书记",
        "主席",
        "总理",
        "总统",
        "书记",
        "市长",
        "部长",
        "局长",
        "主任",
        "同志",
        "先生",
        "女士",
        "省长",
        "县长",
        "区长",
        "院长",
        "校长",
        "教授",
        "委员长",
    ]
)
_AGENTS = frozenset(["组织", "代表", "领导", "编辑", "导演", "主编", "翻译", "指挥", "主持"])
_INVITES = frozenset(["再", "来", "去", "先", "好好", "多", "帮忙", "一起"])
_INVITING = _INVITES.union("请帮让叫给想我你您咱常", ["我们", "你们", "咱们", "大家", "经常", "常常"])
"""In a clause with one of these a verb may be doubled for `a little`."""
_REGIONS = frozenset("省市县区州盟旗乡镇村")
_NAMES = ("nr", "ns", "nt", "nz")
_LABEL = 12
"""A line or cell of fewer letters, and without a full stop, is a label, where a word beside itself is no sentence's slip."""

_STOPS = ("\u3002", "\uff01", "\uff1f", "\uff1b")
_SENTENCE = Pattern("[\n\u3002\uff01\uff1f]")
_CLAUSE_END = Pattern("[\u3001\uff0c\uff1b]")
_MARK = Pattern("[^\u4e00-\u9fff]")

_WINDOW = 30
"""Characters of the line on each side that the segmenter is shown."""
_LINE = 200
"""Characters on each side that tell whether a line is a label, or traditional."""
_QUOTED = 2000
"""Characters before a word among which a quotation may begin."""
_PAGE = 50_000
"""Characters on each side among which the same passage is looked for."""

_PARTICLE = Pattern("的的(?![的确士哥姐喀])(?<![的目标鹄打靶之似有无]..)")


@cache
def word_list(name: str) -> frozenset[str]:
    """A list of `word_lists`, which few pages need."""
    from gov_clean.rules.typos import word_lists

    return frozenset(getattr(word_lists, name).split())


def is_label(text: str, start: int, end: int) -> bool:
    """Whether the line or table cell round a span is too short for a sentence; marks, and those of Markdown, do not count."""
    low, high = about(text, start, end, _LINE)
    for edge in "\t|":
        low = max(low, text.rfind(edge, low, start) + 1)
        at = text.find(edge, end, high)
        high = at if at >= 0 else high
    line = text[low:high]
    enough = next(islice(filter(str.isalnum, line), _LABEL - 1, None), "")
    return not enough and not line.rstrip().endswith(_STOPS)


class _Place(NamedTuple):
    """A doubled word in its line: the word, its classes, and the words beside it with theirs."""

    unit: str
    tags: tuple[str, ...]
    before: str
    before_tag: str
    after: str
    after_tag: str


def check(document: Document, settings: Settings) -> Iterable[Edit]:
    """Adjacent equal words; sure where one must be a slip."""
    text = document.text
    for found in _NOTE.finditer(text):
        middle = found.start() + len(found[1])
        yield Edit(middle, found.end(), "", "note doubled", related=(found.start(), middle))
    if "的的" in text:
        yield from _particles(text)
    spans = [found.span() for found in doubled(text)]
    text = _readable(text, spans)
    spans = [span for span in spans if _is_candidate(text, *span)]
    for i, (start, end) in enumerate(spans):
        middle = (start + end) // 2
        place = _place(text, start, middle, end)
        sure = (
            place is not None
            and not _spared(text, place, start, middle, end)
            and not _spoken(text, place, start)
            and not any(_beside(text, spans[i], other) for other in spans[max(0, i - 1) : i + 2])
            and (_evident(place) or _undoubled_elsewhere(text, start, middle, end))
        )
        yield Edit(middle, end, "", "word doubled", safe=sure, related=(start, middle))


def _is_candidate(text: str, start: int, end: int) -> bool:
    """Whether the doubled passage is no numeral or label, nor always meant, nor the middle of three words."""
    from gov_clean import words

    middle = (start + end) // 2
    unit = text[start:middle]
    if len(set(unit)) == 1 or unit[0] in _NUMERAL or unit in word_list("MEANT") - word_list("AMBIVALENT"):
        return False
    if is_label(text, start, end):
        return False
    if len(unit) > 2 or _place(text, start, middle, end) is not None:
        return True
    return len(words.tagged(unit)) == 1 and not _is_chain(text, start, end)


def _particles(text: str) -> Iterator[Edit]:
    """The particle that joins an attribute, twice; sure after a noun or adjective that is no verb's object (`who sells
    vegetables | 's | stall` has two of them rightly)."""
    from gov_clean import script, words

    for found in _PARTICLE.finditer(text):
        start = found.start()
        low, high = about(text, start, start, _WINDOW)
        cut = words.tagged(script.readable(text[low:high]))
        ends = list(accumulate(len(word) for word, _ in cut))
        if start - low in ends and start - low + 1 in ends:
            i = ends.index(start - low)
            verb = (i > 0 and cut[i - 1][1].startswith(("v", "d"))) or words.tagged(cut[i][0][0])[0][1] == "v"
            sure = cut[i][1][:1] in ("n", "a", "b", "t", "f", "s") and not verb
            yield Edit(start + 1, start + 2, "", "word doubled", safe=sure, related=(start, start + 1))


def _readable(text: str, spans: list[tuple[int, int]]) -> str:
    """The text as the segmenter and the word lists know it: simplified where a line with one of the spans is traditional."""
    from gov_clean import script

    for start, end in spans:
        low, high = about(text, start, end, _LINE)
        line = text[low:high]
        if script.readable(line) != line:
            return script.readable(text)
    return text


def doubled(text: str) -> Iterator[re.Match[str]]:
    """The doubled passages of Han, the first of those that overlap.

    Where a passage of some size is doubled, a text and the same text moved by that size agree. As numbers of one byte a
    character their exclusive or is zero there, and zeros are found three times as fast as a pattern tries every character.
    """
    number = int.from_bytes(text.encode("utf-32-le", "surrogatepass")[::4], "little")
    matches: dict[int, re.Match[str]] = {}
    for size in range(2, _LONGEST + 1):
        differences = (number ^ number >> 8 * size).to_bytes(len(text), "little")
        at = differences.find(bytes(size))
        while at >= 0:
            match = _DOUBLED.match(text, at)
            if match:
                matches[at] = match
            han = None if match else _HAN.search(text, at + 1)
            next_at = match.end() if match else han.start() if han else len(text)
            at = differences.find(bytes(size), next_at)
    end = 0
    for start in sorted(matches):
        if start >= end:
            yield matches[start]
            end = matches[start].end()


def _is_chain(text: str, start: int, end: int) -> bool:
    """Whether the four characters are the middle of three words of two: `use | credit | news`, `enterprise | start-up | new`."""
    from gov_clean import words

    return start > 0 and all(words.is_word(text[at : at + 2]) for at in range(start - 1, end, 2))


def _place(text: str, start: int, middle: int, end: int) -> _Place | None:
    """The doubled word with its neighbours; None where a word crosses one of its borders.

    A word that never doubles may be cut apart by the doubling itself, so for it the text without the doubling counts.
    """
    low, high = about(text, start, end, _WINDOW)
    unit = text[start:middle]
    whole = _cut(text[low:high], start - low, (middle - low, end - low))
    return whole or (
        _cut(text[low:middle] + text[end:high], start - low, (middle - low,)) if unit in word_list("NEVER") else None
    )


def _cut(line: str, start: int, ends: tuple[int, ...]) -> _Place | None:
    """The word that begins at `start` and ends at the first of `ends`, as the segmenter cuts the line; None where it
    does not cut at all of these."""
    from gov_clean import words

    at, parts = 0, {}
    for word, tag in words.tagged(line):
        parts[at] = (word, tag)
        at += len(word)
    if not {start, *ends} <= parts.keys() | {at}:
        return None
    tags = tuple(parts[i][1] for i in parts if start <= i < ends[0])
    before = max((i for i in parts if i < start), default=-1)
    return _Place(line[start : ends[0]], tags, *parts.get(before, ("", "")), *parts.get(ends[-1], ("", "")))


def _spared(text: str, place: _Place, start: int, middle: int, end: int) -> bool:
    """Whether the doubling may be meant, whatever stands around it."""
    from gov_clean import words

    unit = place.unit
    again = unit in text[end : end + len(unit) + 2].partition("\n")[0]
    if again and text.startswith(unit, end) and unit in word_list("NEVER") - word_list("LIGHT"):
        again = False  # a run without a word between is no stress
    if again or text[end : end + 1] in (*_CRY, *_PARTICLES, "长", "者"):
        return True
    if place.before in _INVITES and place.tags[0][:1] == "v" and place.after and not _is_han(place.after):
        return True
    if place.after == "得" and (place.tags[0][:1] == "v" or unit in word_list("AMBIVALENT")):
        return True  # a noun, then the verb that it is too
    listed = text[max(0, start - 1 - 2 * len(unit)) : start - 1]
    if text[start - 1 : start] == "、" and len(listed) == 2 * len(unit) and listed[: len(unit)] == listed[len(unit) :]:
        return True  # one of several
    if unit in word_list("NEVER"):
        return False
    if _NUMBER.match(text, end):
        return True  # the second half is the head of a label: a file, `file 1`
    if start > 1 and text[start - 2] == text[start - 1]:
        return True  # a phrase that echoes more than once
    if len(unit) < 4 and unit[0] != "第" and place.before[-1:] in _CLAUSE and place.after in _CLAUSE[1:]:
        return True  # a clause of nothing else: a call, an answer, a refrain
    if place.before[-1:] in _OPENING and len(unit) < 4:
        return True
    if unit in word_list("MEANT") and place.before != "的":
        return True
    if unit[0] in "的和与" or unit[-1] in "的和与着了过" or (unit[0] in _SIZES and unit[1] in _MEASURES):
        return True
    if place.tags in (("nr",), ("nrfg",)) and len(unit) == 3 and unit[-1] not in _REGIONS and place.before_tag != "nr":
        return False  # a full name; what stands after it decides
    if any(tag[:1] in "xeoyz" or tag == "nrt" for tag in place.tags) or not (len(unit) > 2 or words.is_word(unit)):
        return True
    if place.after and (place.after in _SUFFIX or (_is_han(place.after) and words.is_word(unit + place.after))):
        return True
    if any(tag.startswith(_NAMES) for tag in place.tags) and len(unit) < 4:
        known = place.tags == ("ns",) and words.is_word(unit)
        page = max(0, start - _PAGE), end + _PAGE
        return not known and text.count(unit, *page) <= 2 * text.count(unit * 2, *page)
    # A longer name, then the shorter one.
    return (
        place.before != ""
        and _is_han(place.before)
        and place.before not in _JOINS
        and words.is_word(place.before + unit)
    )


def _spoken(text: str, place: _Place, start: int) -> bool:
    """Whether the doubling may be a speaker's: a verb doubled for `a little`, or a word said twice in a quotation."""
    from gov_clean import words

    unit, begins = place.unit, place.before[-1:] in _CLAUSE
    light = unit in word_list("LIGHT")
    verb = light or (place.tags[0] == "v" and unit not in word_list("NEVER"))
    if verb and place.after and place.after not in _JOINS:
        clause = _MARK.split(text[max(0, start - _WINDOW) : start])[-1]
        if any(word in _INVITING for word, _ in words.tagged(clause)):
            return True
    if light and begins and place.after in _CLAUSE:
        return True
    low, _ = about(text, start, start, _QUOTED)
    if not any(
        text.rfind(opening, low, start) > text.rfind(closing, low, start) for opening, closing in ("“”", "「」")
    ):
        return False
    return light or (begins and place.after in _CLAUSE) or place.tags[0][:1] in "rcdpt" or (begins and len(unit) < 4)


def _beside(text: str, span: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether another word is doubled in another clause or item of the sentence: a manner of speaking, or of counting up."""
    (start, end), (low, high) = sorted((span, other))
    first, second = text[start : (start + end) // 2], text[low : (low + high) // 2]
    apart = first not in second and second not in first
    return apart and _CLAUSE_END.search(text, end, low) is not None and not _SENTENCE.search(text, end, low)


def _evident(place: _Place) -> bool:
    """Whether no phrase can end with the first half and another begin with the second."""
    from gov_clean import words

    unit, tags = place.unit, place.tags
    if (
        unit in word_list("NEVER")
        or _measured(place)
        or tags[0] in ("c", "p", "r", "t", "d", "f", "vd", "ad")
        or unit[0] == "第"
    ):
        return True
    name = any(tag.startswith(_NAMES) for tag in tags)
    if len(unit) > 3 and len(tags) == 1 and not name:
        return True
    verb = tags[0][:1] == "v" or unit in word_list("AMBIVALENT")
    ends = _ends(place)
    if verb and place.after == "的":
        return ends and unit not in word_list("AMBIVALENT")
    if ends:
        return True
    if not name and place.before == "的" and unit not in _AGENTS and not place.after_tag.startswith(("v", "ul", "ug")):
        return True
    if name or unit in word_list("AMBIVALENT") or tags[0] == "vn":
        return False
    if place.after and _is_han(place.after) and not words.is_word(place.after):
        return False
    return _begins(place) or (tags[0] in ("a", "b") and place.before_tag == "v")


def _measured(place: _Place) -> bool:
    """Whether the word is a unit of measure after figures."""
    return place.before[-1:].isascii() and place.before[-1:].isdigit() and len(place.tags) == 1


def _begins(place: _Place) -> bool:
    """Whether nothing before can be joined to the first half."""
    before = place.before
    if not before.strip():
        return before in ("", " ")
    if not _is_han(before):
        return not before.isalnum()
    if place.before_tag == "v" and before in word_list("NEVER") | word_list("LIGHT"):
        return True
    return before in _JOINS or place.before_tag in ("p", "c", "d", "uj", "ul", "uz", "ug")


def _ends(place: _Place) -> bool:
    """Whether nothing after can be joined to the second half."""
    after = place.after
    if not after.strip():
        return after == ""
    if not _is_han(after):
        return after not in "-·—" and not after[0].isalpha()
    if place.unit in word_list("AMBIVALENT"):
        return after in ("和", "与", "及", "以及", "或", "或者", "等", "的")
    if after in _JOINS or place.after_tag in ("p", "c", "y", "d", "f", "uj", "ul", "uz", "ug"):
        return True
    if (place.tags[0].startswith("nr") or place.before_tag == "p") and after in _TITLES:
        return True
    if place.after_tag == "v" and after not in word_list("AMBIVALENT") and place.before_tag in ("m", "q", "a"):
        return True
    if place.tags[0].startswith(_NAMES):
        return (place.after_tag == "m" and not (after[0] == "第" and len(after) == 2)) or after in word_list("NEVER")
    noun = place.tags[0][:1] not in "va"
    return noun and (after[0] == "第" or place.after_tag.startswith("nr") or after in word_list("NEVER"))


def _is_han(word: str) -> bool:
    return "\u4e00" <= word[0] <= "\u9fff"


def _undoubled_elsewhere(text: str, start: int, middle: int, end: int) -> bool:
    """Whether the passage stands elsewhere with the word once: with three characters before it and three after, or more
    after it at the start of a line."""
    if start < 3:  # no less evidence in the first line of the text
        text, start, middle, end = "\n" + text, start + 1, middle + 1, end + 1
    low = max(text.rfind("\n", max(0, start - 3), start), start - 3)
    passage = text[low:middle] + text[end : end + 6 - (start - low)]
    if len(passage) - (middle - start) != 6 or "\n" in passage[1:]:
        return False
    return text.find(passage, max(0, start - _PAGE), start) >= 0 or text.find(passage, end, end + _PAGE) >= 0


RULE = Rule(
    "T001",
    "doubled-word",
    __doc__ or "",
    check,
    examples=(
        changes("云岭市把走访列为今年的重要重要任务。", "云岭市把走访列为今年的重要任务。"),
        changes("患者陈先生陈先生经过半个月的治疗康复出院。", "患者陈先生经过半个月的治疗康复出院。"),
        reports("同志们同志们\uff0c会议现在开始了。"),
        reports("这个方案还要再完善完善\uff0c然后上会讨论。"),
        changes("青禾县完善更高水平的对外开放格局格局。", "青禾县完善更高水平的对外开放格局。"),
        reports("南星岛星岛联合会召开会议。"),
        reports("歌里唱道\uff1a黄鸟黄鸟\uff0c不要啄我的谷子。"),
        reports("逐行比较两个已经排好的文件文件1 和文件2。"),
        reports("程序由标准输入输入的数据先解压再写出。"),
        reports("云岭市民政局负责全市社会救助救助工作。"),
        reports("要求要求云岭市召开重要会议\uff0c部署工作。\n要求要求云岭市召开重要会议\uff0c部署工作\uff1a工作"),
        changes("会议讨论了今年的重点工作重点工作\n重点工作有三项。", "会议讨论了今年的重点工作\n重点工作有三项。"),
        changes("加强加强队伍建设。", "加强队伍建设。"),
        changes("今年的重要重要重要任务有三项\uff0c都已完成。", "今年的重要任务有三项\uff0c都已完成。"),
        reports("改革开放\uff0c坚持坚持再坚持\uff0c直到成功。"),
        changes("云嶺市召開召開會議\uff0c部署重點工作。", "云嶺市召開會議\uff0c部署重點工作。"),
        changes("他说\uff1a“云岭市正在开展开展专项行动。”", "他说\uff1a“云岭市正在开展专项行动。”"),
        reports("他说\uff1a“我们我们一定按时完成任务。”"),
        reports("他们打算向上级反映反映群众的意见。"),
        reports("请帮我们再核实核实名单上的数字。"),
        changes("云岭市的的工作取得了进展。", "云岭市的工作取得了进展。"),
        keeps("以营利为目的的活动\uff0c他的的确确没有参加。"),
        reports("我们请大家修改修改稿子、整理整理桌面。"),
        reports("要学会学会感恩\uff0c懂得懂得珍惜。"),
        reports("她的表演表演得很自然\uff0c大家都鼓掌。"),
        reports("卖菜的的摊位排在修车的旁边。"),
        reports("归来归来兮\uff0c远行的人\uff0c故乡的门还开着。"),
        keeps("新闻新闻\n整理整理桌面\uff0c清理清理垃圾。"),
        keeps("有关部门应当充分运用信用信息\uff0c支持中小企业创业创新。"),
        keeps("大家一件一件办,高高兴兴回家,讨论讨论再说。"),
    ),
)
