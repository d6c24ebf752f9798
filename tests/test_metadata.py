"""What a page says of itself: each case is the head (or the foot) of a page, and the fields read from it."""

from __future__ import annotations

import pytest

import gov_clean
import gov_clean.title
from gov_clean.script import convert

COLON, BAR, COMMA, OPEN, CLOSE = "\uff1a", "\uff5c", "\uff0c", "\uff08", "\uff09"
TITLE = "云岭市召开春季造林工作会议"
PROSE = f"云岭市近日召开春季造林工作会议{COMMA}要求各乡镇落实责任{COMMA}抢抓时节{COMMA}确保完成全年任务。"
BODY = "\n".join(
    [PROSE, f"会议指出{COMMA}造林是一项长期的工作。", f"会议还通报了去年的验收结果{COMMA}部署了补植任务。"]
)
FOOT = f"版权所有{COLON}云岭市人民政府办公室"
WIDE = str.maketrans("0123456789", "".join(chr(0xFF10 + i) for i in range(10)))


def read(*head: str, title: str = TITLE, foot: str = FOOT) -> gov_clean.Metadata:
    return gov_clean.clean("\n".join(["首页 > 政务动态 > 部门动态", title, *head, BODY, foot]) + "\n").metadata


@pytest.mark.parametrize(
    ("head", "date", "source"),
    [
        ([f"发布时间{COLON}2024-03-12 09:26 来源{COLON}云岭日报"], "2024-03-12T09:26", "云岭日报"),
        ([f"发布时间{COLON}2024-03-12来源{COLON}云岭日报作者{COLON}王芳"], "2024-03-12", "云岭日报"),
        (["发布时间:", "2024-03-12", "来源:", "云岭日报"], "2024-03-12", "云岭日报"),
        ([f"来 源{COLON}云岭日报", f"日 期{COLON}2024/3/12"], "2024-03-12", "云岭日报"),
        ([f"来源{COLON} 发布时间{COLON}2024年03月12日"], "2024-03-12", None),
        (["2024-03-12 09:26 | 云岭日报"], "2024-03-12T09:26", "云岭日报"),
        (["2024-03-12  ·  石桥镇在线播报"], "2024-03-12", "石桥镇在线播报"),
        (["本文来源于云岭统计局\u30002024-03-12"], "2024-03-12", "云岭统计局"),
        ([f"云岭市政府门户网站\u3000www.example.gov.cn 2024-03-12 来源{COLON}林业局"], "2024-03-12", "林业局"),
        ([f"云岭市政府门户网站\u3000www.example.gov.cn 来源{COLON}林业局网站"], None, "林业局网站"),
        ([f"日期{COLON}二〇二四年三月十二日"], "2024-03-12", None),
        ([f"发布日期{COLON}中華民國113年3月12日"], "2024-03-12", None),
        (["发布时间:2024-03-12 21:05".translate(WIDE)], "2024-03-12T21:05", None),
        ([f"发文日期{COLON}2024-03-10发布日期{COLON}2024-03-12信息来源{COLON}林业局"], "2024-03-12", "林业局"),
        ([f"发文日期{COLON}2024-03-10"], "2024-03-10", None),
        (
            [f"发布日期{COLON}2024/03/12 08:02\u2003云岭市融媒体中心\u2003浏览{COLON}129"],
            "2024-03-12T08:02",
            "云岭市融媒体中心",
        ),
        ([f"12/03/2024 供稿{COLON}石桥镇林业站 责编{COLON}王芳"], "2024-03-12", "石桥镇林业站"),
        ([f"成文日期{COLON}2024-03-01 发布日期{COLON}2024-03-12"], "2024-03-12", None),
        ([f"成文日期{COLON}2024-03-01"], "2024-03-01", None),
        (["12", "2024年03月"], "2024-03-12", None),
        ([f"{OPEN}2024年3月12日{CLOSE}"], "2024-03-12", None),
        ([f"更新于{COLON}19:45 12/3/2024 发布于{COLON}18:30 12/3/2024"], "2024-03-12T18:30", None),
        (["3/25/2024"], "2024-03-25", None),
        (["12.3.2024  16:20"], "2024-03-12T16:20", None),
        (["來源\ufe55云岭日报"], None, "云岭日报"),
        ([f"{OPEN}2024年3月10日{CLOSE}", f"发布时间{COLON}2024-03-12"], "2024-03-12", None),
        (["2024-03-12 09:26 林业局造林科 阅读 4431 语音播报"], "2024-03-12T09:26", "林业局造林科"),
        ([f"来源{COLON}云岭日报更新时间{COLON}2024年03月12日 09:26"], "2024-03-12T09:26", "云岭日报"),
        (["2024", "03/12", "09:26"], "2024-03-12T09:26", None),
        ([f"2024-03-12 09:26{COLON}10　来源: 林间漫步 举报"], "2024-03-12T09:26", "林间漫步"),
        (["2024-03-12 09:26　来源: 林间漫步 四川"], "2024-03-12T09:26", "林间漫步"),
        ([f"2024-03-12 09:26 来源{COLON}王芳/云岭日报"], "2024-03-12T09:26", "云岭日报"),
        (
            ["www.example.com\u30002024年03月12日09:26 \u3000 林间音乐\u3000\u3000 我要评论(0)"],
            "2024-03-12T09:26",
            "林间音乐",
        ),
        (["2024-03-12 09:26 政务公开"], "2024-03-12T09:26", None),
        (["2024-03-12 09:26 浏览次数"], "2024-03-12T09:26", None),
        ([f"来源{COLON}未知 2024-03-12"], "2024-03-12", None),
        ([f"发布日期{COLON}2024-03-12", f"资料来源{COLON}云岭市林业局"], "2024-03-12", "云岭市林业局"),
        (["2024", "03/12", "09:26", "云间"], "2024-03-12T09:26", "云间"),
        (["原创 王芳 云岭林业 2024-03-12 09:26 发表于福建"], "2024-03-12T09:26", "云岭林业"),
        (["云岭林业 云岭林业 2024-03-12 09:26 云岭"], "2024-03-12T09:26", "云岭林业"),
        (["2024-03-12 09:26发布于福建云岭林业官方账号"], "2024-03-12T09:26", "云岭林业"),
        (["林间漫步者2024-03-12 09:26"], "2024-03-12T09:26", "林间漫步者"),
        (["特约记者王芳 2024-03-12 09:26"], "2024-03-12T09:26", None),
        ([f"2024-03-12 09:26{OPEN}3/13 10:02 更新{CLOSE}"], "2024-03-12T09:26", None),
        ([f"发布者{COLON}办公室 2024/3/12 阅读{COLON}655次"], "2024-03-12", None),
        (["原创 造林君 云岭林业 2024-03-12 09:26 浙江"], "2024-03-12T09:26", "云岭林业"),
        (
            ["索引号", "113308MB1A0001X/2024-00125-0001", "发布机构", "云岭市林业局", "发布日期", "2024-03-12"],
            "2024-03-12",
            "云岭市林业局",
        ),
        ([f"阅读人次{COLON}332   2024-03-12 09:26"], "2024-03-12T09:26", None),
        (["2024年03月12日 09:26", "每日经济新闻"], "2024-03-12T09:26", "每日经济新闻"),
        (["云岭中文站 2024年03月12日09:26"], "2024-03-12T09:26", "云岭中文站"),
        (["云岭市政府办公室 | 2024-03-12 09:26 | 阅读 4,812"], "2024-03-12T09:26", "云岭市政府办公室"),
        (["字号 大 中 小 文章来源" + COLON + "云岭日报 2024-03-12 09:26"], "2024-03-12T09:26", "云岭日报"),
        ([f"2024年3月12日来源{COLON}信贷管理科点击{COLON}183"], "2024-03-12", "信贷管理科"),
        (["云岭广播2024-03-12 09:263682次播放"], "2024-03-12T09:26", "云岭广播"),
        ([f"供稿{COLON}市林业局", "公告日期 2024-03-12"], "2024-03-12", "市林业局"),
        (
            ["信息索引号 014318/2024-01127 生成日期 2024-03-01 公开日期 2024-03-12", "公开时限 长期公开"],
            "2024-03-12",
            None,
        ),
        ([f"文/图{COLON}王芳 单位{COLON}造林大队 2024-03-12"], "2024-03-12", None),
        (["原创", "王芳", "云岭林业", "2024-03-12 18:00", "发表于浙江"], "2024-03-12T18:00", "云岭林业"),
        (["2024-03-12 09:26【来源:绿色网】我要投稿【大 中 小】"], "2024-03-12T09:26", "绿色网"),
        (["现行有效 发文日期:2024-03-12"], "2024-03-12", None),
        (["上一篇 下一篇 2024年3月12日 放大 缩小"], "2024-03-12", None),
        (["云间漫步客", "2024-03-12 18:22", "云间传媒官方账号", "关注"], "2024-03-12T18:22", "云间漫步客"),
        (["2024年03月12日 第02版:评论"], "2024-03-12", None),
        (["(2024-03-12 09:26)"], "2024-03-12T09:26", None),
        (["来源 | 云岭日报", "发布时间 | 2024-03-12"], "2024-03-12", "云岭日报"),
        (["发布于 2024-03-12 09:26", "云岭日报"], "2024-03-12T09:26", "云岭日报"),
        (["2024-03-12", "09:26", "来源:云岭日报"], "2024-03-12T09:26", "云岭日报"),
        (["二〇二四年三月十二日", "来源:林业局"], "2024-03-12", "林业局"),
        (["供稿:林业局 2024-03-12"], "2024-03-12", "林业局"),
        (["2024-03-12 来源:云岭日报(记者 王芳)"], "2024-03-12", "云岭日报"),
        (["来源:“云岭发布”微信公众号", "报送时间:2024-03-12"], "2024-03-12", "“云岭发布”微信公众号"),
        (["来源科室:造林科", "录入日期:2024-03-12"], "2024-03-12", "造林科"),
        (["3月12日 09:30 云岭日报"], None, None),
        (["日期", "2024-03-12", "来源", "云岭日报", "访问量", "1234"], "2024-03-12", "云岭日报"),
        (["2024-03-12 人事处"], "2024-03-12", "人事处"),
        (["日期:20240312"], "2024-03-12", None),
        (
            ["【文  号】云岭公告〔2024〕6号 【发文机关】云岭海关", "【发布日期】2024-03-12 【生效日期】2024-03-13"],
            "2024-03-12",
            "云岭海关",
        ),
        (["核心提示:云岭市今年造林一万亩。", "2024-03-12 09:26:00 来源:云岭日报"], "2024-03-12T09:26", "云岭日报"),
        ([], None, None),
    ],
)
def test_date_and_source(head: list[str], date: str | None, source: str | None) -> None:
    found = read(*head)
    assert (found.date, found.source, found.title) == (date, source, TITLE)


def test_a_breadcrumb_of_bars_needs_more_than_names() -> None:
    crumbs = gov_clean.clean(f"云岭市人民政府 / 便民信息 / 植树\n{TITLE}\n2024-03-12\n{BODY}\n{FOOT}\n").metadata
    assert (crumbs.title, crumbs.breadcrumb) == (TITLE, ("云岭市人民政府", "便民信息", "植树"))
    dotted = gov_clean.clean(f"首页·展览·造林展\n{TITLE}\n2024-03-12\n{BODY}\n{FOOT}\n").metadata
    assert (dotted.title, dotted.breadcrumb) == (TITLE, ("首页", "展览", "造林展"))
    arrows = gov_clean.clean(f"首页->造林新闻->造林动态\n{TITLE}\n2024-03-12\n{BODY}\n{FOOT}\n").metadata
    assert arrows.breadcrumb == ("首页", "造林新闻", "造林动态")
    assert gov_clean.clean(f"{TITLE}\n王芳 / 李明 / 赵山\n{BODY}\n{FOOT}\n").metadata.breadcrumb is None


def test_a_date_in_brackets_stands_below_a_title() -> None:
    menu = "林业要闻\n·造林\n·护林\n·野生动物\n·领导讲话"
    page = gov_clean.clean(f"首页 | 机构 | 政策\n{menu}\n{TITLE}\n{OPEN}1999年3月12日{CLOSE}\n{BODY}\n{FOOT}\n")
    assert (page.metadata.title, page.metadata.date) == (TITLE, "1999-03-12")


def test_a_calendar_leaf_on_every_row_of_a_list_dates_no_page() -> None:
    leaves = [f"{day}\n2024年0{day % 9 + 1}月" for day in (11, 12)]
    assert read(*leaves).date is None


def test_the_signature_dates_a_page_that_says_no_other_date() -> None:
    assert read(foot="云岭市林业局\n2024年3月12日").date == "2024-03-12"
    assert read("发布时间:2024-03-15", foot=f"云岭市林业局\n2024年3月12日\n{FOOT}").date == "2024-03-15"


def test_a_title_over_rows_spaced_out_or_with_a_button() -> None:
    parts = "云岭市人民政府办公室\n关于做好春季造林工作的通知"
    assert read("发布时间:2024-03-12", title=parts).title == parts.replace("\n", "")
    assert read("发布时间:2024-03-12", title=" ".join("造林工作通知")).title == "造林工作通知"
    assert read("发布时间:2024-03-12", title=TITLE + "播报文章").title == TITLE
    page = gov_clean.clean(f"首页 > 部门动态\n{TITLE}播报文章\n2024-03-12\n{BODY}\n{FOOT}\n")
    assert page.blocks[0].text == PROSE
    assert read("发布时间:2024-03-12", title="云岭公交新增方言语音播报").title == "云岭公交新增方言语音播报"


def test_titles_and_signatures_in_traditional_script() -> None:
    title = "雲嶺市人民政府辦公室關於印發《春季造林補助辦法》的通知"
    letter = (
        f"各鄉鎮{COLON}\n《春季造林補助辦法》已經市政府同意{COMMA}現印發給你們。\n雲嶺市人民政府辦公室\n2024年3月12日"
    )
    rules = f"春季造林補助辦法\n為了做好春季造林工作{COMMA}規範補助資金的申請和發放{COMMA}制定本辦法。"
    head = f"{title}\n發布時間{COLON}2024-03-12\n雲林辦〔2024〕12號\n雲嶺市人民政府辦公室\n{title[10:]}"
    page = gov_clean.clean(f"{head}\n{letter}\n{rules}\n")
    assert page.metadata.title == title and letter.split("\n")[1] in page.document.text
    shoulder = f"首頁 > 部門動態\n王芳在雲嶺市調研春季造林工作時強調\n{TITLE}\n2024-03-12\n{BODY}\n{FOOT}\n"
    assert gov_clean.clean(shoulder).metadata.title == f"王芳在雲嶺市調研春季造林工作時強調 {TITLE}"


def test_the_section_that_the_breadcrumb_ends_in_is_no_title_and_neither_is_a_deck() -> None:
    crumbs, deck = (
        "云岭网 >> 云岭评论 >> 云岭时评",
        f"苗木库存升到三十四天{COMMA}部分苗圃报价跌破成本\uff1b山上的树种得下去吗\uff1f",
    )
    text = f"{crumbs}\n云岭时评\n种树要紧在人心\n王芳\n2024年03月12日08:15 来源{COLON}云岭网\n{BODY}\n{FOOT}\n"
    assert gov_clean.clean(text).metadata.title == "种树要紧在人心"
    assert read(deck, "2024-03-12 09:26").title == TITLE


def test_the_title_element_begins_with_the_title_not_with_its_shoulder() -> None:
    shoulder = f"落实春季造林责任{OPEN}绿色发展·一线观察{CLOSE}"
    html = f"<html><head><title>{TITLE}--部门动态--云岭网</title></head><body><p>首页 &gt; 部门动态</p><p>{TITLE}</p><p>{shoulder}</p>"
    page = gov_clean.clean(f"{html}<p>2024-03-12 来源{COLON}云岭日报</p><p>{PROSE}</p><p>{FOOT}</p></body></html>")
    assert page.metadata.title == TITLE


def test_a_shoulder_that_ends_in_a_verb_of_saying_is_of_the_title() -> None:
    found = read(f"来源{COLON}云岭日报 2024-03-12", title=f"王芳在云岭市调研春季造林工作时强调\n{TITLE}")
    assert found.title == f"王芳在云岭市调研春季造林工作时强调 {TITLE}"


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("云岭市人民政府 领导之窗", ""),
        ("云岭林业青山绿水 Yunling Forestry Bureau of Yunling", ""),
        ("简体中文 繁體中文 English Français Español", ""),
        ("", "云岭青年报客户端记者 王芳"),
        ("", f"全文共2016字{COMMA}阅读大约需要5分钟"),
    ],
)
def test_mastheads_and_bylines_are_no_title(above: str, below: str) -> None:
    title = "走在造林路上的年轻人"
    text = "\n".join(filter(None, [above, title, below, "2024-03-12 09:26", BODY, FOOT]))
    assert gov_clean.clean(text).metadata.title == title


@pytest.mark.parametrize("row", [f"第A08版{COLON}绿色副刊", f"发布人{COLON}云岭市林业局局长王芳"])
def test_what_speaks_against_a_title(row: str) -> None:
    assert gov_clean.title._against(row) > gov_clean.title._against("走在造林路上") == 0


def test_what_leads_back_is_no_breadcrumb() -> None:
    text = "\n".join(["返回主页 | 版面导航 | 标题导航", TITLE, BODY, FOOT])
    assert gov_clean.clean(text).metadata.breadcrumb is None


@pytest.mark.parametrize("value", ["95年1月24日", "095-01-24", f"九十五年一月二十四日{OPEN}95/1/24{CLOSE}"])
def test_years_of_the_republic_on_a_page_in_traditional_script(value: str) -> None:
    body = (
        f"雲嶺縣政府今日召開會議{COMMA}討論農業處提報的造林計畫{COMMA}要求各鄉鎮公所確實辦理{COMMA}並於年底前完成驗收。"
    )
    for dated, script in (("2006-01-24", str), (None, lambda text: convert(text, "t2s"))):
        text = "\n".join(["首頁 > 縣政新聞", "雲嶺縣召開造林會議", f"日期{COLON}{value}", body, body[::-1], FOOT])
        assert gov_clean.clean(script(text)).metadata.date == dated


def test_a_menu_and_the_head_of_a_paper_are_no_title() -> None:
    title = "首台机组试运行后并网"
    head = [
        "清源水电集团",
        "EN | OA | 邮箱",
        "关于我们 新闻中心 产业板块 人力资源 投资关系",
        "新闻中心 / 要闻 / 正文",
        "28",
        "2021-06",
        title,
    ]
    assert gov_clean.clean("\n".join([*head, f"来源{COLON}建设部 作者{COLON}韦波", BODY, FOOT])).metadata.title == title
    title = "云岭市近日提醒各乡镇落实网站"
    assert gov_clean.clean("\n".join(["跳到主要内容", title, "*****", BODY, FOOT])).metadata.title == title
    text = "\n".join(["云岭市林业局文件", "走在云岭造林路上的人们", BODY, FOOT])
    assert gov_clean.clean(text).metadata.title == "走在云岭造林路上的人们"


def test_a_row_below_a_menu_said_in_it_is_no_title() -> None:
    head = [
        "首页 时局 深度 绿色 文化 经济 订阅",
        "深度 绿色",
        "走在造林路上",
        f"作者{COLON}云岭日报记者 王芳",
        "2024-03-12 09:26",
    ]
    assert gov_clean.clean("\n".join([*head, BODY, FOOT])).metadata.title == "走在造林路上"


def test_a_breadcrumb_that_ends_in_the_text() -> None:
    text = "\n".join(["新闻中心 / 公司要闻 / 正文", TITLE, BODY, FOOT])
    assert gov_clean.clean(text).metadata.breadcrumb == ("新闻中心", "公司要闻", "正文")


def test_the_signature_of_a_short_notice_names_no_source() -> None:
    short = f"现将造林工作要求通知如下。\n一、抓紧整地。\n云岭市林业局\n2024年3月12日\n{FOOT}"
    found = gov_clean.clean("\n".join(["首页 > 通知", "关于造林工作的通知", "2024-03-13 09:26", short])).metadata
    assert (found.date, found.source) == ("2024-03-13T09:26", None)


def test_a_long_index_number_below_its_label() -> None:
    number = "113308MB1A0001X/2024-00125-0001"
    assert read("索引号", number, "发布机构", "云岭市林业局").index_number == number


def test_a_label_names_the_title() -> None:
    head = ["云岭市林业局办公室", f"标  题{COLON}{TITLE}", f"日期{COLON}2024-03-12"]
    assert read(*head, title="统计资料下载").title == TITLE
    assert read(*head, TITLE, title="统计资料下载").title == TITLE
    named = [f"名称{COLON}云岭市林业局印章", f"索引号{COLON}011000-2024-00012", f"发布日期{COLON}2024-03-12"]
    assert read(*named).title == TITLE


def test_a_short_title_between_breadcrumb_and_prose() -> None:
    assert (
        gov_clean.clean(
            "\n".join(["便民", "服务", "首页 >> 警务资讯 >> 警情公示", "警情公示", BODY, FOOT])
        ).metadata.title
        == "警情公示"
    )


def test_a_long_title_among_the_words_of_a_menu() -> None:
    head = [
        "财经",
        "教育",
        "首页 > 绿色 > 正文",
        "站内",
        "风沙里的云岭人家",
        "绿云岭",
        "下载客户端",
        "独家",
        "2024年03月12日 09:26",
    ]
    assert gov_clean.clean("\n".join([*head, BODY, FOOT])).metadata.title == "风沙里的云岭人家"


def test_an_account_of_a_meeting_is_no_line_of_labels() -> None:
    title = "2024年3月12日云岭市林业局发言人王芳主持例行记者会"
    assert read("2024-03-12 19:12", title=title).title == title


def test_other_pages_with_their_dates_below_a_heading_are_a_list() -> None:
    foot = "最新任免\n云岭市人民政府关于王芳任职的通知 2024-02-01\n云岭市人民政府关于李明免职的通知 2024-01-11\n" + FOOT
    text = gov_clean.clean("\n".join(["首页 > 部门动态", TITLE, BODY, foot])).document.text
    assert text.strip().endswith("部署了补植任务。")
    own = "最新重点任务\n云岭市石桥镇东坡荒山造林工程验收 2024-04-01\n云岭市松林镇西坡荒山造林工程验收 2024-05-01\n"
    assert gov_clean.clean("\n".join([TITLE, BODY, own])).document.text.count("工程验收") == 2
    dated = own.replace("最新", "近期") + FOOT
    assert gov_clean.clean("\n".join([TITLE, BODY, dated])).document.text.count("工程验收") == 2


def test_the_catalogue_of_public_information() -> None:
    found = read(
        f"索 引 号{COLON}011000-2024-00012",
        f"发文机关{COLON}云岭市林业局",
        f"发文字号{COLON}云林发〔2024〕12号",
        f"责任编辑{COLON}李明",
    )
    assert (found.index_number, found.issuer, found.doc_number) == (
        "011000-2024-00012", "云岭市林业局", "云林发〔2024〕12号",
    )  # fmt: skip
    assert (found.editor, found.column, found.breadcrumb) == ("李明", "部门动态", ("首页", "政务动态", "部门动态"))


def test_meta_tags_and_what_they_do_not_override() -> None:
    html = (
        "<html><head><meta name='ArticleTitle' content='{0}'><meta name='PubDate' content='2024-03-12 09:26'>"
        "<meta name='ContentSource' content='云岭日报'><meta name='SiteName' content='云岭市政府网'></head>"
        "<body><h1>{0}</h1>{1}<p>{2}</p><p>{2}</p></body></html>"
    )
    found = gov_clean.clean(html.format(TITLE, "", PROSE)).metadata
    assert (found.title, found.date, found.source) == (TITLE, "2024-03-12T09:26", "云岭日报")
    shown = html.replace("content='云岭日报'", "content='云岭市政府网'")
    found = gov_clean.clean(shown.format(TITLE, f"<p>来源{COLON}石桥镇政府</p>", PROSE)).metadata
    assert found.source == "石桥镇政府"


def test_each_field_knows_its_place_in_the_source() -> None:
    source = f"首页 > 部门动态\n{TITLE}\n发布时间{COLON}2024-03-12 来源{COLON}云岭日报\n{BODY}\n{FOOT}\n"
    found = gov_clean.clean(source).metadata
    said = {name: source[start:end] for name, (start, end) in found.spans.items()}
    assert (said["title"], said["date"], said["source"]) == (TITLE, "2024-03-12", "云岭日报")


def test_names_are_in_the_script_that_was_asked_for() -> None:
    source = f"首頁 > 部門動態\n雲嶺市召開春季造林工作會議\n來源{COLON}雲嶺日報 2024-03-12\n{BODY}\n{FOOT}\n"
    found = gov_clean.clean(source, gov_clean.Settings(convert="t2s")).metadata
    assert (found.title, found.source, found.column) == ("云岭市召开春季造林工作会议", "云岭日报", "部门动态")


def test_questions_of_an_interview_and_prose_below_tags_stay() -> None:
    ask, answer = "记者:当初为什么想到造林?", f"王芳:那时风沙大{COMMA}大家都愿意栽树{COMMA}一干就是三十年。"
    text = gov_clean.clean("\n".join([TITLE, PROSE, ask, answer, ask.replace("当初", "后来"), FOOT])).document.text
    assert "当初为什么想到造林" in text and "后来为什么想到造林" in text and "一干就是三十年" in text
    text = gov_clean.clean("\n".join([TITLE, "2024-03-12 09:26", "#造林+关注", BODY, FOOT])).document.text
    assert PROSE in text


@pytest.mark.parametrize(
    ("row", "author"),
    [
        ("本报记者 王 芳 李明", "王 芳 李明"),
        ("云岭日报·绿色客户端记者 王芳 通讯员 李明", "王芳"),
        ("绿色周刊记者 王芳 周刊编辑 李明", "王芳"),
        ("《山林》作者 王芳", "王芳"),
        ("文/本报记者 王芳 李明", "王芳 李明"),
        (f"文{BAR}王芳 编辑{BAR}李明", "王芳"),
        ("□ 王 芳", "王 芳"),
        (f"作者{COLON}王芳{COMMA}云岭市作家协会会员", "王芳"),
        (f"来源{COLON}云岭日报 文/图{COLON}王芳", "王芳"),
        ("作者 简介", None),
        ("■ 造林动态", None),
        ("本报记者走访造林一线", None),
        ("云岭日报记者王芳", "王芳"),
        ("特等奖作者李明", None),
        ("云岭市先进工作者名单", None),
        ("先进工作者 名单", None),
        ("优秀作者 名单", None),
        (f"《山林》 作者{COLON}王芳", None),
        (f"作者{COLON}王芳 指导教师{COLON}李明", "王芳"),
    ],
)
def test_who_wrote_it(row: str, author: str | None) -> None:
    assert read(f"发布时间{COLON}2024-03-12", row).author == author


@pytest.mark.parametrize(
    ("rows", "title"),
    [
        (["首页 > 要闻", "一片林子的“突围”", "\u2014\u2014来自石桥镇造林一线的观察"], "一片林子的“突围”"),
        (["首页 > 法规", "云岭省人民代表大会常务委员会公告(第四十六号)", "云岭省造林条例"], "云岭省造林条例"),
        (["首页 > 视频", "[绿色时刻]石桥镇 造林忙"], "[绿色时刻]石桥镇 造林忙"),
        (
            ["首页 › 论坛 › 石桥镇的林子真该有人管一管了", "石桥镇的林子真该有人管一管了", "楼主"],
            "石桥镇的林子真该有人管一管了",
        ),
        (
            ["首页 > 产业", "苗木价格战:谁在裸泳", f"库存升至新高{COMMA}部分苗圃报价已跌破成本\uff1b还能撑多久?"],
            "苗木价格战:谁在裸泳",
        ),
        (["首页", "公告"], "公告"),
        (["首页 > 要闻", "云岭市造林系列报道之三", "让荒山绿起来"], "让荒山绿起来"),
        (["首页 > 要闻", "新春走基层", "让荒山绿起来"], "让荒山绿起来"),
        (["首页 > 要闻", "让荒山绿起来", "云岭市推进荒山造林工作纪实"], "让荒山绿起来"),
        (["首页 > 要闻", "云岭市推进荒山造林工作纪实"], "云岭市推进荒山造林工作纪实"),
        (["首页 > 要闻", "让荒山绿起来", "来自石桥镇造林一线的报告"], "让荒山绿起来"),
        (
            ["首页 > 通知", "云岭市林业局", "关于开展造林的通知", "云林发〔2024〕3号", "打印"],
            "云岭市林业局关于开展造林的通知",
        ),
        (["首页", "本报评论员", "守护好这片林", "\u2014\u2014论加强造林"], "守护好这片林"),
        (
            ["云岭法规数据库", "云岭市造林条例", "(2024年1月1日云岭市人民代表大会常务委员会通过)", "打印"],
            "云岭市造林条例",
        ),
        (
            ["云岭市人民政府公报", "2024年第3期", "云岭市人民政府关于印发", "云岭市造林方案的通知", "打印"],
            "云岭市人民政府关于印发云岭市造林方案的通知",
        ),
        (["市长信箱", "信件标题", "关于林子没人管的问题", "来信时间", "2024-03-12"], "关于林子没人管的问题"),
        (["首页 > 公告", "云岭市2024年引进林业和", "园林人才的公告"], "云岭市2024年引进林业和园林人才的公告"),
        (["首页", "巷口的林子", "春日三首", "上一篇 下一篇", "人间烟火", "巷口的林子", "□ 王芳"], "巷口的林子"),
        (
            ["首页", "云岭市林业局 云岭市财政局", "关于调整造林补助标准的通知"],
            "云岭市林业局 云岭市财政局关于调整造林补助标准的通知",
        ),
        (["首页", "第A08版:副刊", "上一版 下一版", "雨夜里的灯", "□ 王芳"], "雨夜里的灯"),
        (["首页", "在山里造林是一种怎样的体验?", "关注者 1,208 被浏览 483,117"], "在山里造林是一种怎样的体验?"),
    ],
)
def test_which_row_is_the_title(rows: list[str], title: str) -> None:
    settings = gov_clean.Settings(select=("M", "C"))
    assert gov_clean.clean("\n".join([*rows, "2024-03-12 09:26", BODY, FOOT]), settings).metadata.title == title


def test_news_tickers_above_the_head_are_not_of_the_article() -> None:
    ticker = [f"“苗子长得好{COMMA}大家有干劲。”村民李明说。", f"林业部门检查苗圃29处{COMMA}发现问题7个。"]
    page = [*ticker, TITLE, f"时间{COLON}2024-03-12 来源{COLON}云岭日报", BODY, FOOT]
    found = gov_clean.clean("\n".join(page))
    assert found.metadata.title == TITLE and "苗圃" not in found.document.text
    assert "苗圃" in gov_clean.clean("\n".join([TITLE, *page[:2], *page[3:]])).document.text


def test_labels_below_most_of_the_prose_head_nothing() -> None:
    page = [*5 * [BODY], "造林背景资料一则", f"时间{COLON}2024-03-12 来源{COLON}云岭日报", PROSE, "打印 关闭", FOOT]
    assert gov_clean.clean("\n".join(page)).document.text.startswith(PROSE)


def test_a_menu_above_the_title_goes() -> None:
    page = ["县情", "要闻", "公开", TITLE, BODY, FOOT]
    assert gov_clean.clean("\n".join(page)).document.text.startswith(TITLE)
    assert gov_clean.clean("\n".join(page[:-1])).document.text.startswith("县情")


def test_labels_glued_to_their_values_are_a_catalogue_where_three_follow_each_other() -> None:
    rows = ["发文机关云岭市林业局", "标题关于印发春季造林方案的通知", "发文字号云林发〔2024〕3号", "公开日期2024-03-12"]
    page = gov_clean.clean("\n".join(["首页 > 文件", *rows, "关于印发春季造林方案的通知", BODY, FOOT]) + "\n")
    assert page.metadata.title == "关于印发春季造林方案的通知" and page.metadata.date == "2024-03-12"
    assert page.metadata.doc_number == "云林发〔2024〕3号" and page.metadata.issuer == "云岭市林业局"
    assert not any(row in page.document.text for row in rows)
    text = gov_clean.clean(
        "\n".join(["首页 > 文件", TITLE, BODY, "发文机关云岭市林业局", BODY[:60]]) + "\n"
    ).document.text
    assert "发文机关云岭市林业局" in text


def test_the_day_in_the_head_of_a_site_is_not_the_pages() -> None:
    head = ["2024年5月6日 星期一 欢迎您", "首页", *[f"第{n}号栏目的名称" for n in range(8)], "首页 > 部门动态", TITLE]
    page = gov_clean.clean("\n".join([*head, f"[ 作者{COLON}王芳 更新时间{COLON}2024-3-12 ]", BODY, FOOT]) + "\n")
    assert page.metadata.date == "2024-03-12"


@pytest.mark.parametrize(
    ("rows", "title"),
    [
        (["云岭市林业局", "国有林地使用权挂牌出让公告"], "云岭市林业局国有林地使用权挂牌出让公告"),
        (["云岭市林业局", "云岭市公安局", "关于禁止野外用火的通告"], "云岭市林业局云岭市公安局关于禁止野外用火的通告"),
        (["云岭市检察院依法对", "王某某盗伐林木案提起公诉"], "云岭市检察院依法对王某某盗伐林木案提起公诉"),
    ],
)
def test_titles_broken_behind_who_issues_them_or_a_preposition(rows: list[str], title: str) -> None:
    assert (
        gov_clean.clean("\n".join(["首页 > 公告", *rows, "时间: 2024-03-12", BODY, FOOT]) + "\n").metadata.title
        == title
    )


def test_a_short_title_that_html_names_above_a_longer_deck() -> None:
    rows = [
        "<p>造林周刊</p>",
        "<p>林从何来</p>",
        "<p>一座县城的造林会议与它的守护者</p>",
        "<p>文/王芳</p>",
        "<p>2024年3月号</p>",
    ]
    page = f"<html><head><title>林从何来_云岭网</title></head><body>{''.join(rows)}<p>{BODY}</p><p>{FOOT}</p></body></html>"
    assert gov_clean.clean(page).metadata.title == "林从何来"


@pytest.mark.parametrize(
    ("element", "rows"),
    [
        ("林业新闻-云岭市林业局", ["林业新闻", TITLE, "时间: 2024-03-12"]),
        (f"{TITLE} - 云岭集团", ["News", "新闻中心", "About", "12", "2024-03", TITLE]),
        (f"{TITLE}_云岭市林业局", ["<h1>造林动态</h1>", TITLE, "昨天 17:20"]),
    ],
)
def test_the_sections_name_in_the_title_element_is_no_title(element: str, rows: list[str]) -> None:
    body = "".join(f"<p>{row}</p>" for row in ["首页 新闻 产品 人力", *rows, BODY, FOOT])
    page = f"<html><head><title>{element}</title></head><body>{body}</body></html>"
    assert gov_clean.clean(page).metadata.title == TITLE


def test_writers_of_a_list_of_works_are_not_the_pages() -> None:
    works = [f"《山林{i}》作者{COLON}王{name} 指导{COLON}李明" for i, name in enumerate("芳敏强")]
    assert read(f"发布时间{COLON}2024-03-12", *works).author is None


@pytest.mark.parametrize("name", ["造林谣", "寻找失主", "内设机构"])
def test_a_short_row_right_above_its_labels_is_the_title(name: str) -> None:
    rows = [name, f"来源{COLON}云岭市文联", f"日期{COLON}2024-03-12", "春风吹绿了山岗", "树苗排成一行行", "青山换新装"]
    assert gov_clean.clean("\n".join(rows)).metadata.title == name
