"""What the lines of a cleaned page are: headings and their levels, captions, lists, tables, the signature, attachments."""

from __future__ import annotations

import json

import gov_clean

TITLE = "云岭市林业局关于做好春季造林工作的通知"
PROSE = "云岭市召开会议\uff0c部署春季造林工作\uff0c要求各乡镇逐块核实面积\uff0c落实苗木和责任人\uff0c抢抓时节完成任务。"
P = [
    PROSE.replace("云岭市", name)
    for name in ("云岭市", "青禾县", "石桥镇", "柳溪镇", "松林镇", "白水镇", "南坪镇", "东岗镇")
]


def page(*rows: str, gap: str = "\n\n") -> gov_clean.Page:
    return gov_clean.clean(gap.join((TITLE, *rows)) + "\n")


def kinds(*rows: str, gap: str = "\n\n") -> list[str]:
    return [block.kind for block in page(*rows, gap=gap).blocks]


def headings(*rows: str) -> list[tuple[str, int | None]]:
    return [(block.text, block.level) for block in page(*rows).blocks if block.kind == "heading"]


def test_a_gap_that_is_rare_on_the_page_tells_a_caption() -> None:
    body = [P[0], P[1], "抓实抓细造林任务", P[2], P[3], "\n志愿者在石桥镇栽下油茶苗", P[4], P[5], P[6]]
    assert kinds(*body)[5] == "caption"
    assert kinds(*body)[2] == "heading"


def test_a_gap_tells_nothing_above_headings_under_the_title_or_before_a_colon() -> None:
    wide = [P[0], "\n抓实抓细造林任务", P[1], P[2], "\n严格管好苗木来源", P[3], P[4], P[5], P[6], P[7]]
    assert "caption" not in kinds(*wide) and kinds(*wide).count("heading") == 2
    often = [P[0], "抓实抓细造林任务", P[1], "\n严格管好苗木质量", P[3], "\n落实管护责任到人", P[4]]
    assert "caption" not in kinds(*often)
    assert "caption" not in kinds("\n志愿者在石桥镇栽下油茶苗", *P)
    body = [P[0], P[1], "抓实抓细造林任务", P[2], P[3], "\n有关任务分解如下\uff1a", P[4], P[5], P[6]]
    assert "caption" not in kinds(*body)


def test_short_lines_that_head_no_section() -> None:
    for row in (
        "本报记者\u3000王一山",
        "新华社记者王一山、李二水",
        "图片来源\uff1a云岭日报",
        "\uff08原标题\uff1a春季造林全面展开\uff09",
        "2024年3月12日",
        "春季造林现场的照片",
        "云岭市人民政府令第3号",
        "——青禾县造林工作侧记",
        "造林现场。视觉云岭 资料",
        "出席\uff1a王芳、李明、赵山",
        "地块编号 所在乡镇 面积 树种 责任人",
    ):
        assert headings(P[0], row, P[1]) == [], row
    assert headings(P[0], "抓实抓细造林任务", P[1]) == [("抓实抓细造林任务", 2)]


def test_the_addressee_is_a_paragraph() -> None:
    assert kinds("各县(市、区)林业局\uff1a", P[0]) == ["paragraph", "paragraph"]
    html = f"<html><body><h1>{TITLE}</h1><h2>各乡镇人民政府\uff1a</h2><p>{P[0]}</p></body></html>"
    assert gov_clean.clean(html).blocks[0].kind == "paragraph"


def test_what_is_missing_of_a_series_is_a_heading_too() -> None:
    found = headings("1.核实面积", P[0], "2.落实苗木", "签订合同。", "3.加强管护", P[1])
    assert [text for text, _ in found] == ["1.核实面积", "2.落实苗木", "3.加强管护"]
    assert headings("1.核实面积", "2.落实苗木", "3.加强管护", "签订合同。") == []


def test_levels_are_ranks_of_the_forms_on_the_page() -> None:
    assert [level for _, level in headings("1.核实面积", P[0], "2.落实苗木", P[1])] == [2, 2]
    nested = headings("第一章\u3000总则", "一、核实面积", "1.清查", P[0], "第二章\u3000管护", "一、落实责任", P[1])
    assert [level for _, level in nested] == [2, 3, 4, 2, 3]
    html = f"<html><body><h1>{TITLE}</h1><h3>总体要求</h3><p>{P[0]}</p><h3>工作任务</h3><p>一、核实面积</p><p>{P[1]}</p></body></html>"
    assert [b.level for b in gov_clean.clean(html).blocks if b.kind == "heading"] == [2, 2, 3]


def test_headings_without_text_between_are_a_table_of_contents() -> None:
    parts = ["一、核实面积", "二、落实苗木", "三、加强管护", "四、严格验收"]
    found = page("目 录", *parts, parts[0], P[0], parts[1], P[1], parts[2], P[2], parts[3], P[3]).blocks
    assert [b.kind for b in found].count("heading") == 4
    assert next(b.text.split() for b in found if b.kind == "list") == parts


def test_bullets_are_lists() -> None:
    for bullet in ("●", "■", "·\t", "◆ ", "\u2022", "- "):
        found = page(P[0], f"{bullet}核实面积\n{bullet}落实苗木", P[1])
        assert [b.kind for b in found.blocks] == ["paragraph", "list", "paragraph"], bullet
        own = found.to_markdown()
        assert "\n- 核实面积\n- 落实苗木\n" in own
        assert gov_clean.clean(own).to_markdown() == own


def test_rows_with_as_many_cells_are_one_table() -> None:
    found = page(P[0], "乡镇\t亩", "石桥镇\t5000", "柳溪镇\t7000", P[1])
    assert [b.kind for b in found.blocks] == ["paragraph", "table", "paragraph"]
    assert "| 乡镇 | 亩 |\n| --- | --- |\n| 石桥镇 | 5000 |\n| 柳溪镇 | 7000 |\n" in found.to_markdown()
    within = page(P[0], "乡镇\t亩\n石桥镇\t5000\n南部片区\n柳溪镇\t7000", P[1])
    assert [b.kind for b in within.blocks] == ["paragraph", "table", "paragraph"]
    assert "| 南部片区 |  |" in within.to_markdown()
    assert gov_clean.clean(within.to_markdown()).to_markdown() == within.to_markdown()
    assert kinds(P[0], "青禾县造林指挥部\t令", P[1])[1] != "table"


def test_a_table_of_links_is_data_within_the_article_only() -> None:
    cells = "".join(
        f"<tr>{''.join(f'<td><a href=/{r}{c}.html>{name}</a></td>' for c, name in enumerate(row))}</tr>"
        for r, row in enumerate((("石桥镇", "柳溪镇", "松林镇"), ("白水镇", "南坪镇", "东岗镇")))
    )
    table = f"<table>{cells}</table>"
    inside = gov_clean.clean(f"<html><body><h1>{TITLE}</h1><p>{P[0]}</p>{table}<p>{P[1]}</p></body></html>")
    assert [b.kind for b in inside.blocks] == ["paragraph", "table", "paragraph"]
    after = gov_clean.clean(f"<html><body><h1>{TITLE}</h1><p>{P[0]}</p><p>{P[1]}</p>{table}</body></html>")
    assert "table" not in [b.kind for b in after.blocks]


def test_the_signature_stands_before_attachments_and_notes() -> None:
    signed = ["云岭市林业局", "2024年3月12日"]
    assert kinds(P[0], *signed)[1:] == ["signature"] * 2
    for after in ("附件\uff1a任务分解表", "\uff08此件公开发布。\uff09", "云岭市春季造林实施方案"):
        found = kinds(P[0], P[1], *signed, after, P[2], P[3], P[4])
        assert found[2:4] == ["signature"] * 2 and found.count("signature") <= 3, after
    assert "signature" not in kinds(P[0], "云岭市林业局", "2024年3月12日", P[1], P[2], P[3])
    assert "signature" not in kinds(P[0], P[1], "市林业局局长被免职", "接受调查2024-03-12")


def test_the_link_of_an_attachment_is_kept() -> None:
    html = (
        f"<html><body><h1>{TITLE}</h1><p>{P[0]}</p><p>附件\uff1a<a href='/files/a b(1).docx?x=1&amp;y=2'>造林任务分解表</a></p>"
        f'<p><a href="../P02.pdf">苗木[油茶].pdf</a></p><p><a href="/">返回</a></p></body></html>'
    )
    found = gov_clean.clean(html)
    assert [(b.kind, b.text, b.href) for b in found.blocks[1:3]] == [
        ("attachment", "附件\uff1a造林任务分解表", "/files/a%20b%281%29.docx?x=1&y=2"),
        ("attachment", "苗木[油茶].pdf", "../P02.pdf"),
    ]
    own = found.to_markdown()
    assert "\n[附件\uff1a造林任务分解表](/files/a%20b%281%29.docx?x=1&y=2)\n" in own
    assert "\n[苗木\\[油茶\\].pdf](../P02.pdf)\n" in own
    again = gov_clean.clean(own)
    assert again.to_markdown() == own and again.document.text.endswith("苗木[油茶].pdf\n")
    blocks = json.loads(again.to_json())["blocks"]
    assert [block.get("href") for block in blocks[-2:]] == [b.href for b in found.blocks[1:3]]


def test_two_links_in_a_row_keep_their_addresses() -> None:
    row = "<p>附件\uff1a<a href='/a.doc'>1.申请表.doc</a> <a href='/b.xls'>2.汇总 表.xls</a></p>"
    found = gov_clean.clean(f"<html><body><h1>{TITLE}</h1><p>{P[0]}</p><p>{P[1]}</p>{row}</body></html>")
    attached = [(block.text, block.href) for block in found.blocks[2:]]
    assert attached == [("附件\uff1a1.申请表.doc", "/a.doc"), ("2.汇总 表.xls", "/b.xls")]
    own = found.to_markdown()
    assert gov_clean.clean(own).to_markdown() == own and found.verify()
    assert "申请表" in gov_clean.restore_json(json.loads(found.to_json()))
    prose = "<p>请于本月底前下载并填写 <a href='/a.doc'>1.申请表.doc</a> 和 <a href='/b.xls'>2.汇总表.xls</a> 后\uff0c报送市林业局造林科。</p>"
    found = gov_clean.clean(f"<html><body><h1>{TITLE}</h1><p>{P[0]}</p>{prose}<p>{P[1]}</p></body></html>")
    assert len(found.blocks) == 3


def test_a_heading_above_a_short_paragraph_beside_others_of_its_layout() -> None:
    short = "他今年七十一岁\uff0c看了四十年的山林。"
    assert headings(P[0], "抓实抓细造林任务", P[1], "老护林员和徒弟", short, P[2])[1:] == [("老护林员和徒弟", 2)]
    assert headings(P[0], "老护林员和徒弟", short, P[2]) == []
    listed = "石桥镇东坡荒山造林工程三百二十亩"
    assert len(headings(P[0], "抓实抓细造林任务", P[1], "老护林员和徒弟", listed, P[2])) == 1
    for row in ("《山林》作者 王一山", "◎ 造林现场的人们", "造林现场的人们\uff1a"):
        assert headings(P[0], "抓实抓细造林任务", P[1], row, short, P[2]) == [("抓实抓细造林任务", 2)], row


VERSES = ["云岭山上白云飞\uff0c", "青禾田里稻花肥。", "", "一渠清水绕村过\uff0c", "满载鱼虾唱晚归。"]


def test_the_stanzas_of_a_poem_stay_apart_and_their_lines_together() -> None:
    stanzas = ["\n".join(VERSES[:2]), "\n".join(VERSES[3:])]
    verses = "<br>".join(VERSES)
    for source in (
        "\n".join([TITLE, "", PROSE, "", *VERSES, "", P[1]]) + "\n",
        f"<html><body><h1>{TITLE}</h1><p>{PROSE}</p><p>{verses}</p><p>{P[1]}</p></body></html>",
    ):
        poem = gov_clean.clean(source)
        assert [block.text for block in poem.blocks] == [PROSE, *stanzas, P[1]]
        written = poem.to_markdown()
        assert "\n\n".join(stanza.replace("\n", "\\\n") for stanza in stanzas) in written
        assert gov_clean.clean(written).to_markdown() == written
        assert "\n\n".join([PROSE, *stanzas, P[1]]) == json.loads(poem.to_json())["text"]


def test_short_lines_without_stanzas_are_blocks_of_their_own() -> None:
    rows = ["各乡镇要落实责任。", "各村要核实面积。", "林业站要调运苗木。"]
    assert [b.text for b in page(PROSE, *rows, P[1]).blocks] == [PROSE, *rows, P[1]]
    assert [b.text for b in page(PROSE, *rows, P[1], gap="\n").blocks] == [PROSE, *rows, P[1]]
    once = page(PROSE, "\n".join(rows), P[1])
    assert [b.text for b in once.blocks] == [PROSE, *rows, P[1]]
