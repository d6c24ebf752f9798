"""The repeated page body: what stays, what is carried, what is only reported, and how the work grows."""

from __future__ import annotations

import random
import sys
from types import FrameType
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gov_clean import similarity
from gov_clean.characters import COMMA
from gov_clean.document import Diagnostic, Document, restore
from gov_clean.pipeline import run
from gov_clean.rules.repetition.example import BODY, EARLY, LATE, PARAGRAPHS, TITLE
from gov_clean.rules.repetition.pair import Pair
from gov_clean.rules.repetition.rows import Rows
from gov_clean.settings import Settings

FAMILY = Settings(select=("R",))
OWN = f"乡里还为三十户独居老人更换了老化电线{COMMA}并在院门外加装了防火警示牌和应急照明设备。\n"


def cleaned(text: str) -> Document:
    document = run(Document(text), FAMILY, "R")
    assert restore(document) == text
    return document


def applied(document: Document) -> list[Diagnostic]:
    return [d for d in document.diagnostics() if d.applied]


def folded(text: str) -> str:
    return similarity.Folded(text).text


def test_the_diagnostic_names_the_copy_that_stays_and_points_at_it() -> None:
    text = EARLY + BODY + "\n" + LATE + BODY
    (removal,) = (d for d in applied(cleaned(text)) if len(d.before) > 60)
    assert "first copy is kept" in removal.reason and removal.after == ""
    start, end = removal.related or (0, 0)
    assert end <= removal.span[0] and folded(BODY) in folded(text[start:end])


def test_the_fuller_copy_stays_though_it_is_the_second() -> None:
    text = EARLY + "".join(PARAGRAPHS[:2]) + "\n" + LATE + BODY
    document = cleaned(text)
    assert document.text.count(PARAGRAPHS[0].strip()) == 1 and PARAGRAPHS[2] in document.text
    removals = [d for d in applied(document) if len(d.before) > 60]
    assert removals and all("fuller copy is kept" in d.reason for d in removals)
    assert all(d.related and d.related[0] > d.span[1] for d in removals)


def test_a_page_that_comes_again_as_one_paragraph_below_a_signature() -> None:
    compact = (BODY + OWN).replace("\n", "")
    for signature in ("\uff08青禾县民政局\uff09\n", ""):
        text = EARLY + BODY + OWN + signature + "手机版\n" + compact + "\n打印 关闭\n"
        assert folded(cleaned(text).text).count(folded(PARAGRAPHS[0])) == 1


def test_a_passage_that_only_the_removed_copy_has_is_carried_to_its_place() -> None:
    text = (
        EARLY
        + PARAGRAPHS[0]
        + PARAGRAPHS[1]
        + PARAGRAPHS[2] * 1
        + "\n"
        + LATE
        + PARAGRAPHS[0]
        + OWN
        + "".join(PARAGRAPHS[1:])
    )
    text += "\n" + TITLE + "2021-03-04 09:00\n" + BODY
    document = cleaned(text)
    assert document.text.count(OWN.strip()) == 1
    assert all(document.text.count(paragraph.strip()) == 1 for paragraph in PARAGRAPHS)
    places = [document.text.index(part.strip()) for part in (PARAGRAPHS[0], OWN, *PARAGRAPHS[1:])]
    assert places == sorted(places)


def test_a_carried_passage_is_an_insertion_that_points_where_it_came_from() -> None:
    other = f"会后林业站为十二名老护林员颁发了荣誉证书{COMMA}并请他们为新队员讲述四十年来的巡山经历。\n"
    text = (
        EARLY
        + PARAGRAPHS[0]
        + other
        + "".join(PARAGRAPHS[1:])
        + "\n"
        + LATE
        + "".join(PARAGRAPHS[:2])
        + OWN
        + PARAGRAPHS[2]
    )
    document = cleaned(text)
    carried = [d for d in applied(document) if d.after.strip()]
    assert len(carried) == 1
    (insertion,) = carried
    assert insertion.span[0] == insertion.span[1] and insertion.before == ""
    start, end = insertion.related or (0, 0)
    assert text[start:end].strip() == insertion.after.strip() in (OWN.strip(), other.strip())
    assert any(d.span == (start, end) and d.after == "" for d in applied(document))


BULLETIN = (
    "{month}月份{c}全市居民消费价格同比上涨{a}%。其中{c}城市上涨{b}%{c}农村下降{d}%;食品价格上涨{e}%{c}服务价格下降{f}%。"
    "粮食价格上涨{b}%{c}鲜菜价格下降{e}%{c}猪肉价格上涨{d}%{c}影响居民消费价格指数约{a}个百分点。\n"
    "1至{month}月平均{c}全市居民消费价格比上年同期上涨{f}%{c}其他用品及服务、教育文化、医疗保健价格分别上涨{a}%、{e}%和{d}%。\n"
)


def bulletin(month: int, *figures: str) -> str:
    names = dict(zip("abdef", figures, strict=True))
    return "云岭市居民消费价格变动情况\n" + BULLETIN.format(month=month, c=COMMA, **names)


def law(year: int, change: str) -> str:
    articles = [
        f"第一条 为了保护云岭山区的水源地{COMMA}维护村民用水安全{COMMA}制定本办法。",
        f"第二条 在本县行政区域内取水、蓄水和排水{COMMA}适用本办法。",
        f"第三条 县水务站负责水源地的日常巡查{COMMA}并于每年年底公布水质。",
        f"第四条 任何人不得在水源地周边{change}米内倾倒垃圾或者堆放农药。",
        f"第五条 违反本办法的{COMMA}由县水务站责令改正{COMMA}逾期不改正的处以罚款。",
        f"第六条 本办法自{year}年五月一日起施行。",
    ]
    return "云岭县水源地保护办法\n" + "\n".join(articles) + "\n"


CLOSING = "".join(
    sentence.replace(",", COMMA) + "\n"
    for sentence in (
        "各村要加强组织领导,明确责任分工,细化工作措施,确保各项任务落到实处。",
        "对敷衍塞责、推诿扯皮的,要追究有关人员的责任,并在全乡范围内通报批评。",
        "请于每月二十五日前将进展报送乡政府办公室,联系电话详见通讯录,电子版一并发送。",
        "本通知自印发之日起施行,此前有关规定与本通知不一致的,以本通知为准。",
    )
)

NOTICE = "".join(
    sentence.replace(",", COMMA) + "\n"
    for sentence in (
        "云岭乡各村不得在松林边焚烧秸秆,护林员每天巡山两次,并把看到的火情当日报给乡里。",
        "巡山队共有15人,分成三组,每组带一部对讲机,由林业站统一编号并登记。",
        "村民在林边搭建棚屋的,由林业站会同村委会劝其迁出,并帮助另选地方安置。",
    )
)
LONG = "".join(
    f"第{k}组{name}负责{place}一带的巡查{COMMA}每月向林业站交一份记录{COMMA}写明路线、天气和所见的火情。\n"
    for k, (name, place) in enumerate(
        zip("赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨", "松柏杉桐榆槐柳杨桃梅竹兰菊荷枫桂", strict=True), start=1
    )
)
DECISIONS = "".join(
    f"护林处罚决定书\uff08云林罚〔{year}〕{number}号\uff09\n当事人\uff1a{who}\uff0c登记编号\uff1a{code}\uff0c住所\uff1a{place}。\n"
    f"{day}\uff0c护林员在当事人的林地巡查时\uff0c发现当事人在林边堆放的{goods}没有清理。护林员现场制作了记录。经林业站负责人批准\uff0c于当日立案调查。\n"
    "上述事实有现场照片、询问笔录和护林员的记录为证。证据均经当事人签字确认\uff0c真实有效\uff0c能够相互印证\uff0c足以认定。\n"
    "当事人的行为违反了云岭乡护林公约第十二条的规定\uff0c责令改正\uff0c并补种松苗一百株\uff0c由林业站逐株验收。\n"
    "当事人应当自收到本决定书之日起十五日内完成补种。到期不补种的\uff0c由林业站代为补种\uff0c所需费用由当事人承担。\n"
    "如不服本决定\uff0c可以在收到本决定书之日起六十日内向云岭县林业局申请复议。复议期间本决定不停止执行。\n"
    f"{signed}\n"
    for year, number, who, code, place, day, goods, signed in (
        (2021, 135, "鑫源木行", "92418171931101266", "建设街87号", "2021年10月9日", "火把秆2捆", "2021年5月22日"),
        (2024, 216, "百惠木行", "92474475216037247", "解放路170号", "2024年7月10日", "玉米秆52垛", "2024年7月20日"),
        (2021, 11, "百惠苗圃", "92830046218498846", "人民路95号", "2021年3月9日", "玉米秆48垛", "2021年9月9日"),
        (2023, 13, "福顺货栈", "92114193921632323", "建设街115号", "2023年3月26日", "树皮26垛", "2023年1月7日"),
    )
)
TWINS = "".join(
    f"护林处罚决定书\uff08云林罚〔2023〕{number}号\uff09\n当事人\uff1a{who}\uff0c经营者\uff1a{name}\uff0c登记编号\uff1a{code}\uff0c住所\uff1a{place}。\n"
    f"2023年8月{day}日\uff0c护林员在当事人的林地巡查时\uff0c发现当事人在林边堆放的树皮42{unit}没有清理。护林员现场制作了记录。经林业站负责人批准\uff0c于当日立案调查。\n"
    + DECISIONS.split("\n", 2)[2].split("\n", 1)[1].split("\n2021", 1)[0]
    + f"\n{signed}\n"
    for number, who, name, code, place, day, unit, signed in (
        (180, "福顺货栈", "张海平", "9760319601", "北路97号", 18, "车", "2020年4月27日"),
        (69, "鑫源木行", "王海平", "1233040869", "建设街194号", 12, "捆", "2019年4月24日"),
    )
)
REVISED = BODY.replace("会同消防队伍", "不再邀请其他单位")


@pytest.mark.parametrize(
    "text",
    [
        TITLE + PARAGRAPHS[0] + CLOSING + "\n" + TITLE + OWN + CLOSING,
        EARLY + BODY + "\n" + EARLY + REVISED,
        law(2012, "一百") + "\n" + law(2012, "三百"),
        bulletin(3, "0.7", "0.9", "1.3", "2.6", "0.4") + "\n" + bulletin(4, "1.8", "2.1", "0.6", "3.9", "1.5"),
        law(2012, "一百") + "\n" + law(2021, "三百"),
        EARLY + NOTICE + "\n" + LATE + NOTICE.replace("15人", "18人"),
        EARLY + NOTICE + LONG + "\n" + LATE + NOTICE.replace("15人", "18人") + LONG,
        EARLY + NOTICE + "\n" + LATE + NOTICE.replace("不得在", "得在"),
        DECISIONS,
        TWINS,
    ],
    ids=[
        "one closing",
        "a phrase revised",
        "a number in a law revised",
        "bulletins",
        "versions of a law",
        "one number differs",
        "one number differs in a long text",
        "a negation differs",
        "decisions of one template",
        "two decisions of one template",
    ],
)
def test_what_may_be_another_document_is_at_most_reported(text: str) -> None:
    document = cleaned(text)
    assert document.text == text
    assert not applied(document)


def test_between_evidence_is_reported_and_the_text_left() -> None:
    text = bulletin(3, "0.7", "0.9", "1.3", "2.6", "0.4") + "\n" + bulletin(4, "1.8", "2.1", "0.6", "3.9", "1.5")
    found = cleaned(text).diagnostics()
    assert found and not any(d.applied for d in found) and all("numbers differ" in d.reason or d.related for d in found)


HAN = [chr(code) for code in range(0x4E00, 0x9000)]
WORDS = ["".join(random.Random(k).sample(HAN, 2)) for k in range(600)]


def paragraph(chance: random.Random) -> str:
    clauses = ["".join(chance.choices(WORDS, k=chance.randint(3, 6))) for _ in range(chance.randint(3, 7))]
    return COMMA.join(clauses) + "。"


def page(body: list[str], title: str, chance: random.Random) -> str:
    return f"{title}\n2021-{chance.randint(1, 12):02d}-{chance.randint(1, 28):02d}\n\n" + "\n".join(body) + "\n"


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.integers(0, 10**9), st.integers(2, 4), st.sampled_from(("same", "marks", "order", "woven", "cut")))
def test_no_line_of_content_is_lost(seed: int, copies: int, kind: str) -> None:
    chance = random.Random(seed)
    title = "".join(chance.choices(WORDS, k=7))
    body = [title + COMMA + paragraph(chance), *(paragraph(chance) for _ in range(chance.randint(2, 6)))]
    shown, lines = [], list(body)
    for number in range(copies):
        copy = list(body)
        for _ in range(chance.randint(0, 2)):
            lines.append(paragraph(chance))
            copy.insert(chance.randint(1, len(copy)), lines[-1])
        if number:
            if kind == "marks":
                copy = [line.replace(COMMA, ",") for line in copy]
            elif kind == "order":
                chance.shuffle(copy)
            elif kind == "cut":
                del copy[0 if chance.random() < 0.5 else -1]
        shown.append(copy)
    if kind == "woven":
        text = page(
            [line for lines in zip(*[copy[: len(body)] for copy in shown], strict=True) for line in lines],
            title,
            chance,
        )
        text += "\n".join(line for copy in shown for line in copy[len(body) :]) + "\n"
    else:
        text = "\n".join(page(copy, title, chance) for copy in shown)
    document = cleaned(text)
    left = folded(document.text)
    assert all(folded(line) in left for line in lines if folded(line) in folded(text))
    assert run(Document(document.text), FAMILY, "R").text == document.text


@pytest.mark.parametrize("seed", range(6))
def test_a_page_that_comes_again_is_removed(seed: int) -> None:
    chance = random.Random(seed)
    title = "".join(chance.choices(WORDS, k=7))
    body = [title + COMMA + paragraph(chance), *(paragraph(chance) for _ in range(4))]
    text = "\n".join(page(body, title, chance) for _ in range(seed % 3 + 2))
    document = cleaned(text)
    assert all(document.text.count(line) == 1 for line in body)


def steps(text: str, monkeypatch: pytest.MonkeyPatch) -> int:
    """What the family does to a text: function calls, and characters that it aligns."""
    count = 0
    aligned = similarity.equal_blocks

    def counted(left: str, right: str) -> list[tuple[int, int, int]]:
        nonlocal count
        count += len(left) + len(right)
        return aligned(left, right)

    def call(frame: FrameType, event: str, argument: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    monkeypatch.setattr(similarity, "equal_blocks", counted)
    sys.setprofile(call)
    try:
        run(Document(text), FAMILY, "R")
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize(
    "unit",
    [
        PARAGRAPHS[0],
        "为人民服务\n",
        PARAGRAPHS[0] + PARAGRAPHS[1],
        "一" * 60,
        BODY + "\n",
        EARLY + BODY + "\n",
        BODY.replace("\n", " "),
    ],
    ids=["line", "slogan", "two alternating", "one character", "body", "page", "one line"],
)
def test_the_work_grows_with_the_text_and_no_faster(unit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    small, large = (steps(unit * number, monkeypatch) for number in (250, 1000))
    assert large <= 5 * small
    assert large <= 60 * len(unit) * 1000


def prose(seed: int, number: int) -> list[str]:
    """Paragraphs of invented words."""
    chance = random.Random(seed)
    return [paragraph(chance) for _ in range(number)]


def lines(*parts: str | list[str]) -> str:
    return "".join(line + "\n" for part in parts for line in ([part] if isinstance(part, str) else part))


BAR = "字体大小 云岭乡公开栏"
ONE = [BAR, "甲辰年巡山记略", "2021-03-02 10:00"]
TWO = [BAR, "乙巳年护林杂录", "2022-07-09 15:30"]
HEADINGS = ["青松坡一带的情况", "白石沟一带的情况"]
SHARED = prose(1, 4)
HEADED = ["护林员" + SHARED[0][:14], "护林员" + SHARED[0], *SHARED[1:3]]
"""A heading whose words stand in the paragraph below it."""
NOTE = f"如您对本页内容有疑问{COMMA}请拨打云岭乡热线{COMMA}工作人员将在五日内答复。"


@pytest.mark.parametrize(
    "text",
    [
        lines(ONE, SHARED, HEADINGS, prose(2, 6), TWO, prose(3, 4), SHARED, prose(4, 2)),
        lines(ONE, SHARED[:2], HEADINGS, prose(2, 6), TWO, SHARED[:2], HEADINGS[::-1], prose(3, 6)),
        lines(ONE[1:], prose(1, 9), HEADINGS, prose(2, 9), TWO[1:], prose(1, 9), HEADINGS[::-1], prose(3, 9)),
        lines(ONE, HEADED, HEADINGS, prose(2, 6), TWO, HEADED, HEADINGS[::-1], prose(3, 6)),
        lines(ONE, prose(2, 5), HEADED, TWO, prose(3, 5), HEADED, prose(4, 3)),
        lines([f"云岭{k}村护林点" for k in range(60)] * 2),
        lines(ONE, prose(2, 2), [f"第{k}护林点的值班安排见附表" for k in range(30)], TWO, prose(3, 2))
        + lines([f"第{k}护林点的值班安排见附表" for k in range(30)]),
    ],
    ids=[
        "a quotation amid another page",
        "one opening below one bar",
        "one long opening",
        "one section opens two pages",
        "one section closes one page and stands in another",
        "a list without a sentence",
        "a list in two pages",
    ],
)
def test_what_two_pages_have_in_common_is_no_page(text: str) -> None:
    assert cleaned(text).text == text


LIST = [f"{k}.{name}" for k, line in enumerate(prose(7, 20), start=1) for name in ["".join(line.split(COMMA)[:2])]]
LONG_TITLE = "护林员" + SHARED[0][:6] + "甲乙丙丁戊己庚辛壬癸"
FOOT = "云岭乡林业站编印 未经许可不得以任何形式翻印或者转载"
CUT = f"第二条小路已经修通。护林员从此可以骑车上山{COMMA}遇到险情时能够提前半小时赶到。"


@pytest.mark.parametrize(
    ("text", "once"),
    [
        (lines(ONE, "护林员巡山十件事如下所列。", LIST, ONE, "护林员巡山十件事如下所列。", LIST), LIST),
        (
            lines(ONE, prose(5, 1), HEADINGS[0], SHARED, ONE, HEADINGS[0], prose(6, 1), SHARED),
            [HEADINGS[0], *SHARED, *prose(5, 1), *prose(6, 1)],
        ),
        (lines(ONE, SHARED, CUT, FOOT, ONE[1], TWO[2], SHARED, CUT[:-12] + "...", FOOT), SHARED),
        (lines(ONE, SHARED, CUT[:10] + CUT[10:18] + CUT[10:], ONE, SHARED, CUT), [*SHARED, CUT[10:18] + CUT[10:]]),
        (lines(HEADED, prose(2, 6), NOTE, HEADED[:3], NOTE), HEADED[1:3]),
        (
            lines(ONE[2], LONG_TITLE, ["护林员" + line for line in SHARED], prose(2, 3))
            + lines(LONG_TITLE, TWO[2], prose(3, 3), ["护林员" + line for line in SHARED]),
            SHARED,
        ),
        (lines(ONE, [row for line in prose(8, 6) for row in (line, BAR)], TWO[2], ONE[1], prose(8, 6)), prose(8, 6)),
        (
            lines(*([f"第{k}次抓取", "巡山记略" * 3, f"202{k}-03-02", *SHARED, "云岭乡林业站印"] for k in "123")),
            ["云岭乡林业站印"],
        ),
        (lines(ONE, SHARED[:2], "---", SHARED[2:], ONE, SHARED[:2], "---", SHARED[2:]), ["---"]),
        (
            lines(ONE, ["护林员" + line for line in SHARED], ONE, ["护林员" + line for line in SHARED[:1]], prose(9, 3))
            + lines(["护林员" + line for line in SHARED[1:]]),
            ["护林员" + line for line in SHARED],
        ),
    ],
    ids=[
        "a list",
        "a paragraph put in below a heading",
        "a copy cut within its last sentence",
        "a stump before its sentence",
        "a title alone between two pages",
        "a title that shares few words with the prose",
        "a line of the head within the prose",
        "a line that closes each copy",
        "a rule between paragraphs",
        "paragraphs put in below the first",
    ],
)
def test_a_page_comes_again_whatever_stands_about_it(text: str, once: list[str]) -> None:
    document = cleaned(text)
    assert [document.text.count(line) for line in once] == [1] * len(once)


def noisy(line: str, chance: random.Random, rate: float) -> str:
    return "".join(chance.choice(HAN) if char in HAN_SET and chance.random() < rate else char for char in line)


HAN_SET = frozenset(HAN)
NAMED = "图为护林员{}在青松坡合影"


@pytest.mark.parametrize("seed", range(4))
def test_a_copy_with_errors_goes_to_its_last_line_and_heading(seed: int) -> None:
    chance = random.Random(seed)
    body = [row for line in prose(20 + seed, 5) for row in (line.split(COMMA)[0] + line.split(COMMA)[1], line)]
    ending = "".join(chance.choices(WORDS, k=8)) + "。"
    damaged = [noisy(line, chance, 0.04) for line in body]
    broken = "".join(chance.choice(HAN) if i % 5 == 2 else char for i, char in enumerate(ending[:-1])) + "。"
    text = lines(ONE, body, NAMED.format("赵家明等"), ending, ONE[1], TWO[2])
    text += lines(damaged, NAMED.format("钱树林等"), broken)
    document = cleaned(text)
    assert not [
        line for line in [*damaged, broken] if line in document.text.split("\n") and line not in [*body, ending]
    ]
    assert document.text.count("赵家明") == document.text.count("钱树林") == 1


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("护林员每天", "护林员每周"),
        ("统一编号", "统筹编号"),
        ("15人", "115人"),
        ("分成三组", "分成两队"),
        ("劝其迁出", "劝迁出"),
        ("不得在", "可以在"),
        ("另选地方", "别选地方"),
    ],
)
@pytest.mark.parametrize("first", ["old", "new"])
def test_a_sentence_that_was_revised_stays_in_both_forms(old: str, new: str, first: str) -> None:
    revised = NOTICE.replace(old, new)
    pages = [NOTICE + LONG, revised + LONG]
    if first == "new":
        pages.reverse()
    document = cleaned(EARLY + pages[0] + "\n" + LATE + pages[1])
    forms = [next(line for line in text.split("\n") if part in line) for text, part in ((NOTICE, old), (revised, new))]
    assert all(any(form in sentence for sentence in document.text.split("\n")) for form in forms)


def test_lines_of_one_width_are_broken_prose_unless_a_sentence_ends_there() -> None:
    broken = "".join(random.Random(30).choices(WORDS, k=24)) + COMMA + "".join(random.Random(31).choices(WORDS, k=24))
    sentence, heading = "通知到此为止" * 4 + "。", "青松坡护林点人员的值班安排和值班电话号码簿上册各页"
    assert len(sentence) == len(heading)
    rows = Rows(similarity.Folded(lines([broken[i : i + 24] for i in (0, 24, 48, 72)], sentence, heading))).all
    assert [row.kind for row in rows] == ["light", "prose", "prose", "prose", "prose", "light"]


def test_the_last_words_of_a_copy_go_though_they_are_its_title_too() -> None:
    title = "青松坡护林员巡山纪实新篇"
    ending = f"两年过去{COMMA}山路修通{COMMA}新老队员一起写下了" + title + "。"
    damaged = [noisy(line, random.Random(1), 0.05) for line in SHARED]
    text = lines(title, ONE[2], SHARED, ending, title, TWO[2], damaged, ending.replace("写下了", "写下子"))
    text += lines(title, "2023-01-05", SHARED, ending)
    assert "写下子" not in cleaned(text).text and cleaned(text).text.count(title + "。") == 1


MANY = ["护林员" + line for line in prose(40, 20)]


def test_a_copy_ends_where_the_title_of_the_next_page_stands() -> None:
    pages = [lines(ONE[1], f"202{k}-03-02 10:00", MANY, f"{'甲乙丙丁'[k]}林业站", FOOT) for k in range(4)]
    text = similarity.Folded("".join(pages))
    body, starts = folded("".join(MANY)), [len(folded("".join(pages[:k]))) for k in range(4)]
    found = similarity.chain_of([similarity.Match(text.text.index(body), text.text.index(body, starts[2]), len(body))])
    assert Pair("".join(pages), text, Rows(text), found).left.span == (0, starts[1])


@pytest.mark.parametrize("seed", range(4))
def test_a_copy_with_errors_that_is_a_list_goes(seed: int) -> None:
    chance = random.Random(seed)
    opening = "护林员巡山要做的二十件事如下所列。"
    damaged = [noisy(line, chance, 0.06) for line in LIST]
    text = cleaned(lines(ONE, opening, damaged, ONE[1], TWO[2], opening, LIST)).text
    assert sum(line in text.split("\n") for line in {*damaged, *LIST}) == len(LIST)


@pytest.mark.parametrize("seed", range(6))
def test_a_heading_with_many_errors_is_known_by_its_place(seed: int) -> None:
    chance = random.Random(seed)
    body = [row for line in prose(50 + seed, 5) for row in ("".join(chance.choices(WORDS, k=8)), line)]
    copies = [[noisy(line, chance, 0.1) for line in body] for _ in range(2)]
    text = cleaned(lines(ONE, copies[0], ONE[1], TWO[2], copies[1])).text.split("\n")
    assert all((one in text) + (two in text) == 1 for one, two in zip(*copies, strict=True))


@pytest.mark.parametrize("seed", range(3))
def test_a_caption_of_its_own_amid_many_errors_stays(seed: int) -> None:
    chance = random.Random(seed)
    copies = [[noisy(line, chance, 0.1) for line in prose(60 + seed, 5)] for _ in range(2)]
    caption = "赵家明在松林里测量树径的资料照片"
    text = cleaned(lines(ONE, copies[0], ONE[1], TWO[2], copies[1][:3], caption, copies[1][3:])).text
    assert caption in text and sum(line in text for copy in copies for line in copy) == 5


def aligned(text: str, *places: tuple[str, int, int]) -> similarity.Chain:
    """The chain of some strings at their occurrences (from 0) in the text, aligned."""
    spots = [([k for k in range(len(text)) if text.startswith(part, k)], part, *pair) for part, *pair in places]
    return similarity.align(
        text,
        similarity.chain_of([similarity.Match(found[x], found[y], len(part)) for found, part, x, y in spots]),
    )


def test_a_chance_match_above_a_copy_does_not_hold_its_end_back() -> None:
    heading, last, body, own, *others = ("".join(random.Random(70 + k).choices(WORDS, k=30)) for k in range(6))
    heading = heading[:12]
    text = heading + others[0] + body + heading + last + others[1] + body + own + heading + last
    chain = aligned(text, (heading, 0, 1), (body, 0, 1))
    assert chain.left[1] == text.index(last) + len(last) and chain.right[1] == len(text)


def test_words_at_the_edge_of_a_copy_belong_to_it_though_the_other_has_a_line_between() -> None:
    opening, ending, body, caption, *others = ("".join(random.Random(80 + k).choices(WORDS, k=15)) for k in range(6))
    opening, ending = opening[:8], ending[:8]
    left = opening + caption + body + ending
    text = left + others[0] + others[1] + opening + body + caption + ending
    assert aligned(text, (body, 0, 1)).left == (0, len(left))


def test_captions_with_other_numbers_in_a_copy_with_errors_are_two() -> None:
    chance = random.Random(3)
    captions = ["云岭乡第七次护林员大会在青松坡召开。林记者 摄", "云岭乡第十三次护林员大会在青松坡召开。林记者 摄"]
    damaged = [noisy(line, chance, 0.05) for line in MANY]
    text = cleaned(
        lines(ONE, MANY[:2], captions[0], MANY[2:], ONE[1], TWO[2], damaged[:2], captions[1], damaged[2:])
    ).text
    assert all(caption in text for caption in captions)


def notices(seed: int, number: int) -> list[str]:
    """Sentences of the site, all different."""
    return [COMMA.join(line.split(COMMA)[:3]) + "。" for line in prose(seed, number)]


def test_a_title_is_known_above_both_copies_though_sentences_of_the_site_stand_below_it() -> None:
    title = "护林员" + MANY[0][3:9]
    heads = [[*notices(90 + k, 4), title, *notices(94 + k, 3)] for k in range(2)]
    text = cleaned(lines(heads[0], MANY[:9], notices(97, 2), heads[1], MANY[:9], notices(98, 2))).text
    assert [text.count(line) for line in MANY[:9]] == [1] * 9


def test_articles_in_the_foot_of_a_page_do_not_make_it_a_section() -> None:
    title, words = "护林员" + MANY[0][3:9], iter(WORDS)
    links = [[next(words) + next(words) for _ in range(8)] for _ in range(2)]
    text = cleaned(lines(title, MANY, links[0], prose(110, 9), title, MANY, links[1], prose(111, 9))).text
    assert [text.count(line) for line in MANY] == [1] * len(MANY)


def test_what_follows_itself_at_once_is_a_repeat_though_more_stands_above() -> None:
    text = cleaned(lines(ONE, prose(120, 9), MANY[:12] * 2)).text
    assert [text.count(line) for line in MANY[:12]] == [1] * 12


def test_the_same_instructions_below_the_fields_of_forms_stay() -> None:
    fields = [f"{line[3:8]}\uff1a" for line in MANY]
    chance, rules = random.Random(67), ["填表说明" + line for line in prose(197, 2)]
    forms = [[f"附件{k}", *chance.sample(fields, chance.randint(6, 12)), *rules] for k in range(1, 5)]
    assert cleaned(lines(*forms)).text == lines(*forms)


def test_a_line_of_its_own_in_both_copies_below_the_prose_ends_them() -> None:
    pages = [lines(MANY[:3], own, FOOT) for own in ("青松坡巡山记", "白石沟值班簿")]
    text, body = similarity.Folded("".join(pages)), folded("".join(MANY[:3]))
    found = similarity.chain_of([similarity.Match(0, text.text.index(body, 1), len(body))])
    assert Pair("".join(pages), text, Rows(text), found).left.span == (0, len(body))


def test_a_single_character_of_a_law_may_be_its_revision() -> None:
    text = law(2012, "一百") + "\n" + law(2012, "一百").replace("逾期", "到期")
    assert cleaned(text).text == text


def test_two_own_paragraphs_with_one_phrase_in_common_are_no_revision() -> None:
    phrase = "乡里的护林员队伍从此有了自己的营地"
    own = [prose(140 + k, 1)[0][:-1] + phrase + prose(142 + k, 1)[0] for k in range(2)]
    text = cleaned(lines(ONE, MANY[:6], own[0], MANY[6:9], ONE[1], TWO[2], MANY[:6], own[1], MANY[6:9])).text
    assert [text.count(line) for line in [*MANY[:9], *own]] == [1] * 11


def test_a_line_that_closes_all_copies_stands_above_the_next_and_goes_with_each() -> None:
    closing = "(云岭乡林业站存档第一六九二号)"
    feet = (["扫一扫看云岭乡"], ["责任编辑 赵家明"], [])
    pages = [[ONE[1], f"202{k}-03-02 10:00", *MANY[:6], closing, *foot] for k, foot in enumerate(feet)]
    assert cleaned(lines(*pages)).text.count(closing) == 1


@pytest.mark.parametrize("seed", [4, 10, 97])
def test_a_phrase_that_stands_often_in_a_noisy_passage_leads_no_match_astray(seed: int) -> None:
    chance = random.Random(seed)
    phrase = "".join(chance.choices(WORDS, k=5))
    clauses = [
        phrase * (chance.random() < 0.5) + "".join(chance.choices(WORDS, k=chance.randint(3, 8))) for _ in range(14)
    ]
    passage = "".join(clauses)
    copies = [noisy(passage, chance, 0.12) for _ in range(2)]
    left, right = ("".join(char for char in copy if chance.random() > 0.04) for copy in copies)
    text = "甲" * 40 + left + "乙" * 500 + right
    assert similarity.align(text, similarity.chains(text)[0]).size > len(passage) / 2


def test_the_characters_of_a_line_scattered_over_a_long_passage_are_no_match() -> None:
    line, *other = ("".join(random.Random(150 + k).sample(HAN, 40)) for k in range(4))
    assert not similarity.equal_blocks(line, "".join(map("".join, zip(line, *other, strict=True))))


def test_a_paragraph_of_its_own_that_begins_as_the_next_one_is_carried_whole() -> None:
    opening = "云岭乡护林员代表在青松坡说" + COMMA
    own, after = (opening + line for line in prose(160, 2))
    text = cleaned(lines(ONE, MANY[:4], own, after, MANY[4:6], ONE[1], TWO[2], MANY[:4], after, MANY[4:9])).text
    assert text.count(own) == text.count(after) == 1 and own + "\n" in text


def test_the_second_half_of_a_page_is_a_copy_that_was_cut_short_though_it_has_no_title() -> None:
    body = prose(170, 40)
    text = cleaned(lines("乡里动态第三期", TWO[2], body[20:], FOOT, "林业站编印", ONE, body)).text
    assert [text.count(line) for line in body] == [1] * 40


def test_a_short_sentence_above_one_closing_is_no_title() -> None:
    pages = [lines(prose(180 + k, 3), said, CLOSING) for k, said in enumerate(("赵家明参加巡山。", "钱树林看守松林。"))]
    text, closing = similarity.Folded("".join(pages)), folded(CLOSING)
    first = text.text.index(closing)
    found = similarity.chain_of([similarity.Match(first, text.text.index(closing, first + 1), len(closing))])
    pair = Pair("".join(pages), text, Rows(text), found)
    assert not [row.text for copy in (pair.left, pair.right) for row in copy.names() if row.text.endswith("。")]


@pytest.mark.parametrize(("size", "number"), [(20, 0), (60, 1)], ids=["a phrase", "a passage"])
def test_a_phrase_that_comes_again_alone_is_no_part_of_a_repeat(size: int, number: int) -> None:
    one, two, said = ("".join(random.Random(200 + k).choices(WORDS, k=2000)) for k in range(3))
    pages = [page[:2000] + said[:size] + page[2000:] for page in (one, two)]
    assert len([chain for chain in similarity.chains("".join(pages)) if chain.size >= 16]) == number


def test_phrases_that_come_again_near_each_other_are_parts_of_a_repeat() -> None:
    one, two, said = ("".join(random.Random(200 + k).choices(WORDS, k=2000)) for k in range(3))
    pages = [page[:2000] + said[:30] + page[2000:2030] + said[40:70] + page[2030:] for page in (one, two)]
    assert max(chain.size for chain in similarity.chains("".join(pages))) >= 60


def test_a_quotation_is_known_by_its_size_before_anything_is_aligned(monkeypatch: pytest.MonkeyPatch) -> None:
    said = max(SHARED, key=len)
    text = lines(ONE, prose(210, 9), said, prose(211, 9), TWO, prose(212, 9), said, prose(213, 9))
    monkeypatch.setattr(similarity, "equal_blocks", None)
    assert cleaned(text).text == text


QUOTED = prose(300, 5)
OWN_TWO, OWN_MORE = (["护林员" + line for line in prose(301 + k, 3)] for k in range(2))
BEGUN = "云岭乡林业站当天从青松坡护林点发来的第一条简短消息中说"


@pytest.mark.parametrize(
    "pages",
    [
        [[*ONE, OWN_TWO[0][-30:], *QUOTED, *CLOSING.split()], [*TWO, OWN_MORE[0][-30:], *QUOTED, *CLOSING.split()]],
        [[*ONE, BEGUN + OWN_TWO[0][-42:], *QUOTED], [*TWO, BEGUN + OWN_MORE[0][-42:], *QUOTED]],
        [
            [*ONE, *QUOTED, *(line[-40:] for line in OWN_TWO[:2]), CLOSING.split()[0]],
            [*TWO, *QUOTED, *(line[-40:] for line in OWN_MORE[:2]), CLOSING.split()[0]],
        ],
        [
            [BAR, ONE[2], OWN_TWO[0][3:12], *QUOTED, OWN_TWO[0], *CLOSING.split()],
            [BAR, ONE[2], OWN_MORE[0][3:12], OWN_MORE[0], *QUOTED, *CLOSING.split()],
        ],
    ],
    ids=[
        "a short opening",
        "openings that begin alike",
        "other paragraphs between one opening and one closing",
        "each under its own title",
    ],
)
def test_articles_that_quote_one_passage_above_one_closing_are_two(pages: list[list[str]]) -> None:
    assert not cleaned(lines(*pages)).diagnostics()


def test_a_copy_ends_above_the_next_page_though_both_next_pages_open_with_one_phrase() -> None:
    heads = [[BAR, title, f"202{k}-03-02 云岭乡林业站"] for k, title in enumerate((ONE[1], TWO[1], "丙午年值班日志"))]
    firsts = [BEGUN + line for line in prose(310, 3)]
    pages = [lines(head, first, QUOTED) for head, first in zip(heads, firsts, strict=True)]
    text = similarity.Folded("".join(pages))
    starts = [len(folded("".join(pages[:k]))) for k in range(3)]
    places = [
        (text.text.index(folded(part), start), text.text.index(folded(part), later), len(folded(part)))
        for part, start, later in (("".join(QUOTED), 0, starts[1]), ("云岭乡林业站" + BEGUN, starts[1], starts[2]))
    ]
    found = similarity.chain_of([similarity.Match(*place) for place in places])
    assert Pair("".join(pages), text, Rows(text), found).left.span[1] == starts[1]
