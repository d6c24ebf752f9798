"""Rows of delimited values (CSV) in a text: data, in which a comma or semicolon is no mark of a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import repeat

from gov_clean.document import Span
from gov_clean.patterns import Pattern

_SENTENCE = Pattern("[\u3002\uff01\uff1f]")
_HAN = Pattern(r"[\u3400-\u9fff]")
_DIGIT = Pattern("[0-9]")
_UNIT = Pattern(r"[(\uff08].*$")
_LONGEST = 40
"""Characters of the longest cell."""

_COLUMN = Pattern(
    "序号|编号|代码|姓名|性别|年龄|民族|籍贯|学历|学位|专业|学校|班级|单位|部门|职务|职称|岗位|电话|手机|"
    "联系电话|联系人|负责人|邮箱|地址|邮编|名称|类别|类型|分类|项目|项目名称|单位名称|企业名称|内容|日期|"
    "时间|年份|月份|地点|地区|省份|城市|区县|乡镇|数量|金额|单价|总价|价格|合计|总计|规格|型号|品牌|备注|"
    "说明|状态|结果|成绩|得分|分数|排名|名次|标题|链接|来源|作者|栏目|面积|人口|学生|身份证号|"
    "统一社会信用代码|id|ID|name|date|title|url"
)
"""What heads the columns of lists."""


@lru_cache(maxsize=4)
def rows(text: str) -> tuple[Span, ...]:
    """The lines that are rows of delimited values.

    Neighbouring lines with the same number of commas (or semicolons), short cells and no end of a sentence are rows where
    the first names its columns (all of them, or half where a column holds figures), or where, in three or more, a column
    after the first holds no Han.
    """
    return tuple(sorted(span for delimiter in ",;" if delimiter in text for span in _rows(text, delimiter)))


def _rows(text: str, delimiter: str) -> Iterator[Span]:
    if 1 not in map(str.count, text.split(delimiter)[1:-1], repeat("\n")):
        return  # no line with one follows another: most pages end here
    table: list[list[str]] = []
    at = end = 0
    for line in (*text.split("\n"), ""):
        cells = _cells(line, delimiter) if delimiter in line else []
        if table and len(cells) != len(table[0]):
            if len(table) > 1 and _is_table(table):
                yield from _spans(text, end, len(table))
            table = []
        if cells:
            table.append(cells)
        at, end = at + len(line) + 1, at + len(line)


def _spans(text: str, end: int, number: int) -> Iterator[Span]:
    """The spans of a number of lines, of which the last ends at an offset."""
    for _ in range(number):
        start = text.rfind("\n", 0, end) + 1
        yield start, end
        end = start - 1


def _cells(line: str, delimiter: str) -> list[str]:
    """The cells of a row; a delimiter in straight quotes belongs to its cell."""
    if '"' not in line:
        return [cell.strip() for cell in line.split(delimiter)]
    import csv

    return [cell.strip() for row in csv.reader([line], delimiter=delimiter, skipinitialspace=True) for cell in row]


def _is_table(table: list[list[str]]) -> bool:
    """Whether the cells of neighbouring lines are those of a table."""
    from gov_clean.labels import simplified

    head, *body = table
    if any(len(cell) > _LONGEST or _SENTENCE.search(cell) for row in table for cell in row):
        return False
    columns = list(zip(*body, strict=True))
    named = sum(_COLUMN.fullmatch(_UNIT.sub("", simplified(cell))) is not None for cell in head)
    if named == len(head) or (2 * named >= len(head) and any(all(map(_DIGIT.search, column)) for column in columns)):
        return True
    return len(body) > 1 < len(head) - 1 and any(all(map(_is_datum, column)) for column in columns[1:])


def _is_datum(cell: str) -> bool:
    """Whether a cell holds a number, a date, a code."""
    return any(map(str.isalnum, cell)) and not _HAN.search(cell)
