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
