"""Which lines of a page are the article's: what stays, and what goes."""

from __future__ import annotations

import pytest

import gov_clean

COLON, COMMA = "\uff1a", "\uff0c"
CRUMB, TITLE, DATE = "首页 > 部门动态", "云岭市召开春季造林工作会议", "发布时间:2024-03-12 09:26"
PROSE = f"云岭市近日召开春季造林工作会议{COMMA}要求各乡镇落实责任{COMMA}抢抓时节{COMMA}确保完成全年任务。"
BODY = [PROSE, f"会议指出{COMMA}造林是一项长期的工作。", f"会议还通报了去年的验收结果{COMMA}部署了补植任务。"]
FOOT = f"版权所有{COLON}云岭市人民政府办公室"


def clean(*rows: str) -> str:
    return gov_clean.clean("\n".join(rows) + "\n").document.text


def key(text: str) -> str:
    return "".join(c for c in text if c.isalnum())


def test_what_stands_above_a_table_stays_when_the_chrome_is_gone() -> None:
    cells = [f"第{i}号地块东坡{i}" for i in range(30)]
    text = clean(
        CRUMB, TITLE, DATE, f"现将有关事项公告如下{COMMA}请知悉。", *cells, *BODY, "云岭市林业局", "2024年3月12日", FOOT
    )
    assert "现将有关事项公告如下" in text and "第0号地块" in text and "2024年3月12日" in text


def test_when_and_where_a_meeting_took_place_is_the_articles() -> None:
    rows = [
        f"时间{COLON}2024年3月12日上午10{COLON}00",
        f"地点{COLON}云岭市发布厅",
        f"主题{COLON}介绍造林情况",
        f"发布人{COLON}云岭市林业局局长王芳",
    ]
    text = clean(CRUMB, TITLE, DATE, *rows, *BODY, FOOT)
    assert all(row in text for row in rows)
    weak = "守护青山的年轻人"
    assert gov_clean.clean("\n".join([CRUMB, weak, *rows, DATE, *BODY, FOOT])).metadata.title == weak


def test_a_number_to_call_right_below_the_prose_stays() -> None:
    call = f"举报电话{COLON}12388"
    assert call in clean(CRUMB, TITLE, DATE, *BODY, call, "相关链接", "云岭市植树节活动", FOOT)
    assert call not in clean(CRUMB, TITLE, DATE, *BODY, "责任编辑:李明", call, FOOT)


@pytest.mark.parametrize(
    "bar",
    [
        "【双击鼠标滚屏】【发表评论】【加入收藏】【转告同学】【打印本页】【关闭窗口】",
        "返回主页\u2502版面导航\u2502标题导航\u2502内容检索",
        "» 上一篇:云岭公交开通新线 方便居民出行",
        "下一篇\u2463",
        "PREV 云岭公交开通新线 NEXT 一图读懂造林条例",
        "进入云岭论坛讨论",
        f"视频加载中{COMMA}请稍候...",
        "00:00 | 12:37 绿色时刻",
        "人参与",
        "以上回答是否解决了您的问题?",
        "已解决 未解决",
        "查看: 2873 | 回复: 14",
        "首页 时局 深度 绿色 文化",
        "本文地址:https://example.com/1.html",
        "阅读 1.2万",
        "打开APP 查看全文",
        "您需要登录后才可以回帖",
        "沙发 2020-10-11 21:30 谢谢楼主",
        "NEXT: 云岭公交开通新线",
        "顶一下 (12) 踩一下 (0)",
        "Tags:造林 护林",
        "上一篇文章云岭公交开通新线",
        "您的电子邮箱地址不会被公开。 必填项已用*标注",
        "自豪地采用WordPress",
        "【已有 0 位网友发表了看法】",
        "點閱率 87",
        "原文链接地址",
        "有用 331 没用 2",
        "本页面 有用(12) 无用(1)",
        f"视频加载失败{COMMA}请刷新",
        "15人点赞",
        f"被以下专题收入{COMMA}发现更多相似内容",
        f"更多精彩内容{COMMA}就在云岭客户端",
        f"著作权归作者所有{COMMA}转载请联系作者",
        "上证指数 3164.16 +0.12% 深证成指 10747.03 -0.31%",
        "【返回顶部】 【关闭窗口】 【打印文档】",
    ],
)
def test_bars_go(bar: str) -> None:
    assert key(bar) not in key(clean(CRUMB, TITLE, DATE, *BODY, bar, FOOT))
    assert key(bar) in key(clean(TITLE, *5 * BODY, bar, *5 * BODY))


@pytest.mark.parametrize(
    "row", ["2楼 儿童阅览室", "进入分组讨论", "质保期满后支付剩余5%的货款", "余下的苗木由村民认领", "登录平台查询进度"]
)
def test_rows_like_bars_below_the_prose_stay(row: str) -> None:
    assert row in clean(CRUMB, TITLE, DATE, *BODY, row, "云岭市林业局", "2024年3月12日", FOOT)


def test_names_among_known_words_are_no_bar() -> None:
    row = "王芳 李明 赵强 打印"
    assert row in clean(CRUMB, TITLE, DATE, *BODY, row, "云岭市林业局", "2024年3月12日", FOOT)


def test_a_summary_below_the_catalogue_is_of_the_labels() -> None:
    head = [
        f"信息名称{COLON}{TITLE}",
        f"索引号{COLON}011000-2024-00012",
        f"生成日期{COLON}2024-03-12",
        f"内容概述{COLON}{BODY[1]}",
    ]
    page = gov_clean.clean("\n".join(["中华人民共和国林业部", *head, TITLE, *BODY, FOOT]))
    assert page.metadata.title == TITLE and "内容概述" not in page.document.text
    assert "内容概述" in clean(TITLE, PROSE, head[-1], *BODY)


HEADLINES = ["石桥镇:造林先造路 栽树先引水", "松林镇三年荒山变青山 村民这样算账", "“绿色银行”里的年轻人为何留下来", "云岭市民间护林队二十年走过的路",
    "谁来养护新栽的十万棵树?", "东坡林场 老场长和他的三代徒弟"]  # fmt: skip


def test_headlines_of_other_pages_below_the_prose_go() -> None:
    text = clean(CRUMB, TITLE, DATE, *BODY, *HEADLINES, "(责任编辑:李明)", FOOT)
    assert text.strip().endswith("部署了补植任务。")
    assert "走过的路" in clean(TITLE, *BODY, *HEADLINES)
    works = [f"《{row[:8]}》 石桥镇中心小学" for row in HEADLINES]
    assert "石桥镇中心小学" in clean(CRUMB, TITLE, DATE, *BODY, "一等奖", *works, "(责任编辑:李明)", FOOT)
    assert "走过的路" in clean(
        CRUMB, TITLE, DATE, *BODY, f"获奖作品名单如下{COLON}", *HEADLINES, "(责任编辑:李明)", FOOT
    )


def test_prose_below_a_box_of_links_within_the_article_stays() -> None:
    rest = ["苗木从哪里来", f"市林业局相关负责人表示{COMMA}今年新建苗圃三处{COMMA}可供苗木四十万株。"]
    rest.append(f"他说{COMMA}明年还将继续扩大面积{COMMA}力争三年内做到自给。")
    page = [CRUMB, TITLE, DATE, *3 * BODY, "延伸阅读", HEADLINES[0], HEADLINES[3], *rest]
    assert all(row in clean(*page, "编辑:李明", FOOT) for row in rest)
    assert rest[1] not in clean(*page, FOOT)


def test_teasers_of_other_pages_are_no_prose_below_a_box() -> None:
    teasers = [
        f"<li><a href='/{i}.html'>松林镇第{i}次读书会举行</a><p>松林镇日前举行第{i}次读书会{COMMA}居民带来自己喜爱的书。</p>"
        f"<span>2024-03-0{i} 08:14</span></li>"
        for i in range(1, 5)
    ]
    page = f"<html><body><h1>{TITLE}</h1><p>{DATE}</p>{'<p>'.join(['', *BODY])}<h3>为你推荐</h3>{''.join(teasers)}<p>{FOOT}</body></html>"
    text = gov_clean.clean(page).document.text
    assert BODY[-1] in text and "读书会" not in text


def test_a_sentence_that_begins_as_a_calendar_does_stays() -> None:
    first = f"今天是清明节后第一个工作日{COMMA}护林员一早就上了山。"
    assert first in clean(CRUMB, TITLE, DATE, first, *BODY, FOOT)
    assert "星期二" not in clean("今天是2024年3月12日 星期二", CRUMB, TITLE, DATE, *BODY, FOOT)


def test_more_of_a_kind_heads_a_list() -> None:
    assert "雷电黄色" not in clean(CRUMB, TITLE, DATE, *BODY, "更多预警>>", "雷电黄色", FOOT)


def test_a_teaser_above_the_text_goes() -> None:
    teaser = f"摘要{COLON}{PROSE[:18]}\u2026\u2026"
    assert "摘要" not in clean(CRUMB, TITLE, DATE, teaser, *BODY, FOOT)
    assert "另外一段" in clean(CRUMB, TITLE, DATE, f"摘要{COLON}另外一段话说的是别的事情\u2026\u2026", *BODY, FOOT)


def test_the_foot_that_html_drops_ends_the_article() -> None:
    rows = [
        TITLE,
        DATE,
        *BODY,
        "最新任免",
        "云岭市人民政府关于王芳任职的通知 2024-02-01",
        "云岭市人民政府关于李明任职的通知 2024-02-09",
    ]
    html = "<html><body><p>" + "</p><p>".join(rows) + "</p>{}</body></html>"
    assert "任职" not in gov_clean.clean(html.format(f"<footer>{FOOT}</footer>")).document.text
    assert "任职" in gov_clean.clean(html.format("")).document.text
    pager = f"<nav>上一页 下一页</nav><p>云岭市林业局</p><p>2024年3月12日</p><footer>{FOOT}</footer>"
    assert "2024年3月12日" in gov_clean.clean(html.format(pager)).document.text


@pytest.mark.parametrize(
    "row",
    [
        "[本文为付费内容]",
        "余下全文请订阅云岭周刊后阅读",
        "热播榜",
        "相似信件",
        "跳到主要內容區塊",
        "© 2024 云岭",
        "本站编辑 王芳 审核 李明",
        f"页面功能{COLON}存为书签 推荐给朋友 输出打印稿",
        "【打印此稿】【责任编辑:王芳】",
        "【大 中 小】【打印本稿】",
        "上一页 1 2 3 下一页 余下全文",
        f"满意度评价{COLON}非常满意",
        "图片来自网络 版权归原作者所有",
        "IMG_2031.jpg (213.4 KB)",
        "下载绿色客户端 立即下载",
        "1.2万获赞 8.8万粉丝",
        "友情链接 中国造林网 | 云岭林业网 | 绿色时报 | 山林周刊",
        "播放遇到问题,请刷新重试",
        "文字实录视频回放现场图片",
        "相关附件",
        "政府部门网站",
        "【政策原文】",
        "解读链接:",
        "“云岭发布”微信公众号",
        "您是第 123456 位访客",
        "云岭市大数据中心承办",
        "我来说两句",
        "阅读时间约 5 分钟",
        "本作品采用 CC BY-NC-SA 4.0 许可协议进行许可",
        f"解读{COLON}《云岭市造林条例》政策解读",
        "路过 雷人 握手 鲜花 鸡蛋",
    ],
)
def test_rows_of_the_foot_go(row: str) -> None:
    assert key(row) not in key(clean(CRUMB, TITLE, DATE, *BODY, row, FOOT))


def test_the_source_of_a_chart_stays() -> None:
    source = f"资料来源{COLON}云岭市统计局"
    assert source in clean(CRUMB, TITLE, DATE, *BODY, source, FOOT)


def test_a_heading_of_attachments_stays_above_them() -> None:
    kept = clean(CRUMB, TITLE, DATE, *BODY, f"附件下载{COLON}", "1.造林任务表.xlsx", "打印 关闭", FOOT)
    assert "附件下载" in kept and "造林任务表" in kept


def test_a_label_of_a_date_that_tells_none_stays_below_the_prose() -> None:
    assert "时间待定" in clean(CRUMB, TITLE, DATE, *BODY, f"出版{COLON}时间待定", FOOT)


def test_a_catalogue_below_the_prose_goes() -> None:
    rows = [f"索引号{COLON}0143/2024-01", f"发布机构{COLON}云岭市林业局", f"生成日期{COLON}2024-03-12"]
    assert "0143" not in clean(CRUMB, TITLE, DATE, *BODY, *rows, FOOT)


def test_titles_with_their_dates_right_above_the_foot_are_a_list() -> None:
    rows = [f"石桥镇栽下今年第{n}片林子 2024-03-1{n}" for n in range(4)]
    assert "石桥镇" not in clean(CRUMB, TITLE, DATE, *BODY, *rows, FOOT)
    assert "石桥镇" in clean(CRUMB, TITLE, DATE, *BODY, f"各镇验收日期如下{COLON}", *rows, FOOT)


def test_prose_below_related_links_within_an_article_stays() -> None:
    box = ["相关阅读", "渡口整修工程下月完工", "海滨长廊第三期开放"]
    rest = [
        f"石桥镇的村民表示欢迎{COMMA}认为新栽的林子能挡住山口的风沙{COMMA}也有人担心往后浇水不便{COMMA}{word}。"
        for word in "甲乙"
    ]
    page = [CRUMB, TITLE, f"撰文{COLON}王芳", DATE, BODY[0], *box, *rest, "#造林 #护林", FOOT]
    assert all(row in clean(*page) for row in rest)


def test_posts_below_the_first_are_comments() -> None:
    writer = ["山高水长", "离线", "主题", "26", "积分", "2077"]
    post = "发表于 2024-03-1{} 21:36:08 | 只看该作者"
    page = [
        CRUMB,
        TITLE,
        *writer,
        "楼主 " + post.format(2),
        *BODY,
        "风中的蒲公英",
        post.format(3),
        f"谢谢{COMMA}写得真实。",
        FOOT,
    ]
    text = clean(*page)
    assert "写得真实" not in text and "2077" not in text and BODY[-1] in text


def test_who_hosts_an_event_stays_above_its_last_sentence() -> None:
    rows = [f"主办单位{COLON}市图书馆", f"温馨提示{COLON}请提前十分钟签到。"]
    assert "主办单位" in clean(CRUMB, TITLE, DATE, *BODY, *rows, "往期活动", FOOT)


def test_navigation_at_the_end_of_a_page_goes() -> None:
    rows = ["无障碍浏览", "长者模式", "智能问答"]
    assert "长者模式" not in clean(CRUMB, TITLE, DATE, *BODY, *rows)
    assert "长者模式" in clean(CRUMB, TITLE, DATE, *BODY, rows[1], BODY[0])


def test_the_signature_above_an_annex_keeps_its_date() -> None:
    letter = [
        "各乡镇人民政府:",
        f"现将造林办法印发给你们{COMMA}请遵照执行。",
        "云岭市林业局 云岭市财政局",
        "2024年3月10日",
        "云岭市造林办法",
    ]
    text = clean(CRUMB, TITLE, DATE, *letter, *[f"第{n}条 {PROSE}" for n in "一二三四五六七八"], FOOT)
    assert all(row in text for row in letter[2:]) and "2024-03-12" not in text


def test_calendars_and_dated_headlines_below_the_article_go() -> None:
    days = [str(day) for day in range(1, 31)]
    dated = ["[06-28] 云岭市推介特色产业", "[12-26] 云岭市通报空气质量", "[04-14] 云岭市获评卫生城市"]
    text = clean(CRUMB, TITLE, DATE, *BODY, *days, *dated, FOOT)
    assert text.rstrip().endswith(BODY[-1])
    assert "30" in clean(TITLE, *BODY, *days[:12], "30", *BODY)


@pytest.mark.parametrize(
    "rows",
    [
        [
            "附件",
            "护林员名单",
            *(["王芳", "李明", "赵强", "孙丽", "周杰", "吴敏", "郑华", "钱进", "冯军", "陈静", "褚伟", "卫东", "蒋平"]),
        ],
        [f"主办单位{COLON}市林业局", f"报名方式{COLON}现场报名", f"活动地点{COLON}市体育馆"],
        [f"监督电话{COLON}0871-1234567", f"举报邮箱{COLON}a@example.com"],
        [f"责任单位{COLON}市林业局", f"完成时限{COLON}2024年12月底"],
        ["关注我们的护林热线", "市政府网站"],
        ["石桥镇验收会 2024-03-01", "松林镇验收会 2024-03-02", "城关镇验收会 2024-03-03"],
        [f"联系地址{COLON}云岭市解放路1号 邮编{COLON}100000 电话{COLON}0871-1234567"],
        ["获奖名单", "一等奖", "王芳 石桥镇", "二等奖", "李明 松林镇"],
    ],
)
@pytest.mark.parametrize("foot", [["打印 关闭", FOOT], []])
def test_what_an_article_ends_with_stays(rows: list[str], foot: list[str]) -> None:
    kept = clean(CRUMB, TITLE, DATE, *BODY, *rows, *foot)
    assert all(row in kept for row in rows)


def test_a_number_to_call_above_the_signature_ends_no_article() -> None:
    own = [f"系统技术支持{COLON}5550123", "云岭市林业局", "2024年3月10日"]
    assert all(row in clean(CRUMB, TITLE, DATE, *BODY, *own, "智能问答", FOOT) for row in own)


def test_when_and_where_a_lecture_is_given_is_the_articles() -> None:
    rows = [f"报告时间{COLON}2024年4月12日下午3{COLON}00", f"报告地点{COLON}实训楼报告厅"]
    assert all(row in clean(CRUMB, TITLE, DATE, *rows, *BODY, FOOT) for row in rows)


@pytest.mark.parametrize(
    "rows",
    [
        ["日 一 二 三 四 五 六", "1 2 3 4 5 6 7", "8 9 10 11 12 13 14", "15 16 17 18 19 20 21"],
        ["部门动态", *[f"·松林镇举行第{n}次读书会2024-3-1{n}" for n in range(1, 5)]],
        ["部门动态", *[row for n in range(1, 5) for row in (f"·松林镇举行第{n}次读书会", f"2024-3-1{n}")]],
    ],
)
def test_weeks_and_bulleted_headlines_below_the_article_go(rows: list[str]) -> None:
    text = clean(CRUMB, TITLE, DATE, *BODY, *rows, FOOT)
    assert text.rstrip().endswith(BODY[-1])


def test_an_attachment_below_the_editor_stays() -> None:
    files = [f"附件下载{COLON}造林检查表.xlsx", "造林检查名册.docx(24KB)"]
    text = clean(
        CRUMB, TITLE, DATE, *BODY, f"责任编辑{COLON}王芳", *files, "【打印】【关闭】", "相关链接", "栽树指南.pdf", FOOT
    )
    assert all(file in text for file in files)
    assert "责任编辑" not in text and "栽树指南" not in text


def test_what_a_service_guide_begins_with_stays() -> None:
    rows = [f"办理单位{COLON}云岭市林业局", f"受理时间{COLON}周一至周五", f"办理地点{COLON}石桥路12号"]
    text = clean(CRUMB, "林权证办理指南", DATE, *rows, f"服务热线{COLON}96116", "【打印】【关闭】", FOOT)
    assert all(row in text for row in rows) and "96116" in text


def test_a_notice_that_names_the_parts_of_a_page_is_whole() -> None:
    rows = [f"来源{COLON}写明出处", f"编辑{COLON}写明姓名", "打印", f"以上要素缺一不可{COMMA}请自查。"]
    signed = ["云岭市林业局", "2024年3月12日"]
    text = clean(CRUMB, TITLE, DATE, *BODY, *rows, *signed, "【打印】【关闭】", FOOT)
    assert all(row in text for row in rows + signed) and "关闭" not in text
    text = clean(CRUMB, TITLE, DATE, *BODY, "责任编辑:李明", "相关链接", PROSE, *signed, FOOT)
    assert "相关链接" not in text


@pytest.mark.parametrize(
    "rows",
    [
        [f"今天{COLON}多云3度", f"明天{COLON}阴4度", f"后天{COLON}晴5度", f"发布时间{COLON}2024年3月12日8时"],
        ["王芳", "李明", "张伟", "刘洋", "陈静"],
        ["东坡 1.20", "西坡 0.95", "南坡 14.50"],
    ],
)
@pytest.mark.parametrize("foot", [[], ["【打印】【关闭】", FOOT], ["相关链接", "云岭市植树节活动", FOOT]])
def test_a_page_that_is_a_list_below_its_title_is_whole(rows: list[str], foot: list[str]) -> None:
    page = gov_clean.clean("\n".join(["云岭市林区名单一览", *rows, *foot]) + "\n")
    assert page.document.text.split("\n") == ["云岭市林区名单一览", *rows, ""]
    assert page.metadata.title == "云岭市林区名单一览"


def test_a_list_of_headlines_has_no_title() -> None:
    rows = ["云岭市召开春季造林会议", "石桥镇开展防汛演练活动", "东关街整治占道经营行为", "云岭市举办青少年读书节"]
    assert gov_clean.clean("\n".join(rows)).metadata.title is None


def test_a_signature_above_the_foot_heads_no_article() -> None:
    rows = [f"项目编号{COLON}甲一", f"采购人{COLON}石桥镇中学", "石桥镇中学", "2024年3月12日"]
    text = clean("石桥镇中学改造项目中标公告", *rows, "相关链接", "云岭市植树节活动", FOOT)
    assert all(row in text for row in rows)


def test_whom_to_call_and_where_stays_together() -> None:
    rows = [f"联系人{COLON}王芳", f"电子邮箱{COLON}yl@yl.example", f"地址{COLON}石桥路12号 邮编{COLON}350000"]
    assert all(row in clean(CRUMB, TITLE, DATE, *BODY, *rows, FOOT) for row in rows)
    assert rows[2] not in clean(CRUMB, TITLE, DATE, *BODY, rows[2], FOOT)


def test_figures_and_an_order_above_the_prose_stay() -> None:
    for rows in (
        ["120万亩", "85%", "3.2亿元"],
        [f"《造林办法》已经通过{COMMA}现予公布。", "市长 王芳", "2024年3月12日"],
    ):
        text = clean(CRUMB, TITLE, DATE, *rows, *BODY, FOOT)
        assert all(row in text for row in rows)
    assert "85%" not in clean(CRUMB, TITLE, DATE, "00:00 / 03:21", "85%", "倍速", *BODY, FOOT)


def test_the_first_date_of_a_list_of_dated_headlines_heads_no_article() -> None:
    rows = [row for i in range(1, 9) for row in (f"石桥镇召开第{i}次造林会议", f"2024-03-{i:02d}")]
    assert clean(*rows) == "\n".join(rows) + "\n"
