"""Long texts of one kind take seconds: what grows with the square of the length takes minutes and hours on these."""

from __future__ import annotations

import time

import pytest

import gov_clean

PROSE = "云岭市近日召开春季造林工作会议\uff0c要求各乡镇落实责任\uff0c抢抓时节\uff0c确保完成全年任务。\n"


@pytest.mark.parametrize(
    "text",
    [
        PROSE * 3 + "发布时间\n2024-03-12\n" * 8000,
        "首页 > 要闻\n" + "地点\uff1a云岭厅\n时间\uff1a3月\n" * 8000 + PROSE * 3,
        '简称"民政局"。\n' + "".join(f"第{n}号苗圃育苗{n * 7}株\uff0c" for n in range(60_000)),
        "".join(f"他说\uff1a“我们我们{n}一定完成。”" for n in range(8000)),
        "清查农业资资源情况\uff0c党组织组织开展今年的重要重要活动\uff0c" * 6_000,
        "县里认真真贯彻\uff0c各级级党委清查农业资资源\uff0c" * 6_000,
    ],
    ids=["labels-alone", "events", "quoted", "doubled", "words in one line", "characters in one line"],
)
def test_a_long_text_of_one_kind_takes_seconds(text: str) -> None:
    start = time.process_time()
    gov_clean.clean(text)
    assert time.process_time() - start < 30
