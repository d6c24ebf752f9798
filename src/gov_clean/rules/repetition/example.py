"""An invented page for the examples of the family."""

from __future__ import annotations

from gov_clean.characters import COMMA

PARAGRAPHS = tuple(
    paragraph.replace(",", COMMA)
    for paragraph in (
        "清河县林业站组织护林员开展春季巡山,重点查看松林和水源地周边的火情隐患,并向沿线村民发放宣传单页。\n",
        "巡查中发现的枯枝堆放问题已当场登记,由各村在本周之内清理完毕,站里将安排专人复查并通报结果。\n",
        "下一步,林业站还将会同消防队伍举办扑火演练,检验通信和物资调运能力,确保一旦有事能够迅速处置。\n",
    )
)
TITLE = "清河县林业站开展春季巡山\n"
BODY = "".join(PARAGRAPHS)
EARLY = TITLE + "2021-03-02 10:00\n"
LATE = TITLE + "发布时间: 2021-03-03 11:30\n"
