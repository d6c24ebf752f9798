"""What a line of chrome looks like, kind by kind: words that stand on the pages of many sites, never those of one.

The kinds bear the names of the rules that remove them (`rules/chrome/`). A line is of a kind only as a whole: a bar of known
words, or a phrase that one of the patterns takes. Whether it is chrome where it stands is not decided here: the same words
occur in articles (see `article`).
"""

from __future__ import annotations

from functools import lru_cache

from gov_clean.labels import DATE, breadcrumb, is_label_line, labels, simplified
from gov_clean.lines import KEPT
from gov_clean.patterns import Pattern

BARS = {
    "read-aloud": "朗读 播报 语音朗读 语音播报 智能朗读 听全文 收听 听新闻 听文章 朗读全文 朗读文章 全文朗读 朗读本文 点击朗读 开始朗读 停止朗读 "
    "暂停朗读 播放语音 播报文章 语音播报文章 收听全文 收听本文 阅读朗读 暂停 停止播放 开始播放 重新播放",
    "font-size-bar": "字体 字号 字级 文字大小 字体大小 字号大小 字体显示 文字显示 选择字号 选择字体 调整字号 调整字体 默认字号 正文字号 字体减小 字体增大 "
    "字号减小 字号增大 减小字号 增大字号 放大字体 缩小字体 超大 特大 大号 中号 小号 大字 中字 小字 字大 字小 大字体 中字体 小字体 大字号 中字号 小字号 较大 默认 标准 正常 放大 缩小 "
    "加大 减小 增大 视力保护色 保护视力色 A+ A- T+ T- A T 大 中 小 +",
    "print-close": "打印 打印本页 打印本文 打印文章 打印此页 打印本稿 打印此稿 打印稿件 打印此文 打印该页 打印页面 打印正文 打印内容 打印全文 打印文档 打印文章 阅读全文 阅读整篇文章 PDF WORD PDF版 全文复制 打印预览 我要打印 列印 列印此页 友善列印 关闭 关闭窗口 关闭本页 "
    "关闭页面 关闭此页 关闭网页 窗口关闭 收藏 加入收藏 收藏本页 收藏本文 收藏此页 保存 保存页面 保存本页 另存为 下载 下载全文 下载本文 全文下载 纠错 我要纠错 "
    "页面纠错 网站纠错 内容纠错 文章纠错 信息纠错 举报 投诉 点赞 赞同 赞 踩 在看 打赏 喜欢 赏 评论 评论区 复制链接 复制 邀请 回复 顶一下 踩一下 顶 淘帖 支持 反对 查看全文 E-mail推荐 Email推荐 推荐朋友 推荐给朋友 推荐给好友 发给好友 发送好友 存为书签 输出打印稿 我有疑问 反馈 转发 参与互动 告诉好友 寄给朋友 转寄友人 列印版 打印版 "
    "下载文字版 下载图片版 保存为PDF 导出PDF 生成长图 我要打印 下载指南 Excel格式下载 Word格式下载 PDF格式下载 查看原文链接 双击滚屏 双击自动滚屏 本版PDF下载 PDF下载 下载PDF "
    "我要收听 已阅 "
    "海报 生成海报 分享海报 导出 我要评价 我要评论 我要留言 我要咨询 我要投诉 我要收藏 在线申请 在线咨询 双击鼠标滚屏 评价 差评 好评 关注 订阅",
    "share-bar": "分享 分享到 分享至 分享给 文章分享 分享本页 分享本文 一键分享 我要分享 微信 微信好友 微信朋友圈 朋友圈 微信扫码 微信分享 扫码分享 扫一扫分享 "
    "微信扫一扫分享 新浪微博 腾讯微博 人民微博 新华微博 搜狐微博 网易微博 微博 QQ QQ好友 QQ空间 Qzone 空间 百度贴吧 贴吧 豆瓣 豆瓣网 人人网 开心网 领英 易信 邮件 "
    "短信 钉钉 支付宝 Facebook Twitter LinkedIn WhatsApp Weibo WeChat LINE X 更多 推荐 Share Shareto 复制成功 复制连结 电邮 MSN 腾讯QQ 欢迎发表评论 发表评论 微博推荐 今日热门微博",
    "back-link": "回页首 回到列表 ← 返回 回上一页 回上页 返回顶部 回到顶部 回顶部 返回页顶 返回页首 顶部 返回首页 返回主页 返回上页 返回上一页 返回上一级 返回上级 返回列表 返回列表页 返回目录 "
    "回首页 回上页 置顶 TOP Top top ↑ 返回栏目 返回频道",
    "previous-next": "上一篇 下一篇 上一页 下一页 上一条 下一条 上一版 下一版 上一则 下一则 上一个 下一个 上篇 下篇 前一篇 后一篇 上1篇 下1篇 末页 尾页 首页 "
    "上一图 下一图 上一期 下一期 上一篇新闻 下一篇新闻 上一张 下一张",
    "navigation": "知道了 我知道了 登录名 登录密码 QQ客服 在线客服 电话咨询 在线办理 立即预约 在线预约 订阅本栏目 站群导航 更多栏目 发消息 收听TA 加好友 版主 登录 登陆 注册 退出 免费注册 用户登录 个人中心 用户中心 会员中心 邮箱 公务邮箱 搜索 检索 高级搜索 高级检索 站内搜索 站内检索 全文检索 热门搜索 "
    "热搜 热搜词 热词 简体 繁体 简 繁 简体版 繁体版 简体中文 繁体中文 中文 中文版 英文 英文版 English ENGLISH EN 无障碍 无障碍浏览 无障碍阅读 无障碍版 无障碍模式 "
    "政务新媒体 新媒体矩阵 政务新媒体矩阵 政府网站找错 我为政府网站找错 网站找错 党政机关 网站无障碍 进入无障碍 关怀版 进入关怀版 长者版 长者助手 长者模式 长者专区 适老版 适老化 老年版 老年模式 进入老年模式 智能机器人 智能问答 智能客服 智能搜索 "
    "智能助手 手机版 电脑版 移动版 触屏版 PC版 客户端 下载APP APP下载 客户端下载 微信公众号 政务微信 政务微博 官方微信 官方微博 支付宝小程序 微信小程序 小程序 公众号 "
    "APP RSS RSS订阅 订阅RSS 网站支持IPv6 本网站支持IPv6 支持IPv6 IPv6 设为首页 收藏本站 网站首页 首页 主页 旧版回顾 旧版入口 数据开放 微门户 多语种频道 盲人 报料 "
    "只看该作者 倒序浏览 阅读模式 显示全部楼层 发新帖 立即注册 电邮新闻公报 新闻公报 即日新闻 图片库 今日新闻 日期搜寻 即日新闻 政府新闻图片 更多语言 常见问题 网站导航 问答 楼主 电梯直达 沙发 板凳 地板 只看楼主 倒序阅读 使用道具 快速回复 找回密码 自动登录 切换到宽版 切换到窄版 添加回应 全部回应 写回答 邀请回答 关注问题 好问题 添加评论 版面导航 标题导航",
    "footer": "关于我们 关于本站 关于本网 联系我们 联系方式 联系站长 网站声明 网站地图 网站简介 版权声明 版权保护 版权说明 隐私政策 隐私条款 隐私声明 服务条款 "
    "服务声明 服务资讯主页 私隐政策 法律声明 法律顾问 广告服务 广告刊例 广告业务 友情链接 招聘信息 诚聘英才 人才招聘 使用帮助 免责声明 免责条款 站点地图 帮助 "
    "帮助中心 帮助信息 投稿 投稿信箱 意见反馈 问题反馈 客户服务 举报中心 举报电话 安全隐私 隐私权声明 隐私权宣告 隐私权保护政策 隐私权及资讯安全政策 资讯安全政策 资讯安全宣告 网站安全政策 著作权声明 政府网站资料开放宣告 个人资料收集声明 网站使用条款 使用条款 联络我们 公司官网 我要链接 主办单位 承办单位 服务热线 站长统计 建议意见",
    "player-control": "正在播放 自动播放 选集 手机看 复制地址 Flash地址 HTML代码 幻灯播放 查看原图 播放 倍速 直播 文字实录 图文实录 图文直播 文字直播 视频直播 视频回放 现场图片 高清 超清 标清 流畅 蓝光 循环播放 跳过片头 设置成功 播放速度 全屏 静音 立即刷新 帮助反馈 播放视频 观看视频 展开 收起 重播 "
    "会员跳过广告 弹幕 清晰度 画中画",
}
"""Kind -> the words of its bars. A bar may mix them; it is of the kind of its first word."""

_WEAK = frozenset(
    [
        "党政机关",
        "大",
        "中",
        "小",
        "+",
        "A",
        "T",
        "正常",
        "标准",
        "默认",
        "暂停",
        "微信",
        "微博",
        "评论",
        "推荐",
        "更多",
        "空间",
        "邮件",
        "短信",
        "下载",
        "保存",
        "喜欢",
        "赏",
        "关注",
        "中文",
        "英文",
        "简",
        "繁",
        "X",
        "返回",
        "播放",
        "直播",
        "展开",
        "收起",
        "帮助",
        "全屏",
        "问答",
        "导出",
        "转发",
        "复制",
        "评价",
        "订阅",
        "检索",
        "搜索",
        "邮箱",
        "高清",
        "流畅",
        "投稿",
        "海报",
        "首页",
        "主页",
        "注册",
        "投诉",
        "举报",
        "打印",
        "收藏",
        "分享",
        "关闭",
        "字体",
        "字号",
        "常见问题",
        "盲人",
        "邀请",
        "回复",
        "顶",
        "支持",
        "反对",
        "查看全文",
        "楼主",
        "反馈",
        "赞同",
        "PDF",
        "WORD",
        "图片库",
        "沙发",
        "板凳",
        "地板",
    ]
)
"""Words that are a bar on a line of their own, or beside others, but say little of a longer line that they begin."""

_SECTIONS = frozenset(
    [
        "要闻",
        "新闻",
        "时政",
        "社会",
        "法治",
        "经济",
        "文化",
        "财经",
        "国际",
        "国内",
        "教育",
        "科技",
        "军事",
        "体育",
        "娱乐",
        "图片",
        "视频",
        "专题",
        "评论",
        "理论",
        "健康",
        "旅游",
        "房产",
        "汽车",
        "地方",
        "观点",
        "滚动",
        "文艺",
        "民生",
        "政务",
        "政府",
        "公开",
        "服务",
        "互动",
        "数据",
        "机构",
        "文献",
        "政策",
        "动态",
        "资料",
        "党建",
        "政务公开",
        "政务服务",
        "信息公开",
        "政府信息公开",
        "互动交流",
        "政民互动",
        "公众参与",
        "公众互动",
        "办事服务",
        "网上办事",
        "在线服务",
        "数据发布",
        "统计数据",
        "统计分析",
        "专题专栏",
        "新闻中心",
        "新闻资讯",
        "资讯动态",
        "资讯",
        "机构概况",
        "机构设置",
        "组织机构",
        "领导之窗",
        "领导活动",
        "领导信息",
        "通知公告",
        "公告公示",
        "公示公告",
        "政策解读",
        "政策法规",
        "政策文件",
        "解读回应",
        "招商引资",
        "党建工作",
        "回应关切",
        "调查征集",
        "意见征集",
        "网上调查",
        "在线访谈",
        "建议提案",
        "工作动态",
        "部门动态",
        "基层动态",
        "图片新闻",
        "视频新闻",
        "人事信息",
        "财政信息",
        "统计信息",
        "规划计划",
        "招标采购",
        "行政审批",
        "行政执法",
        "监督检查",
        "信息公告",
        "政采法规",
        "购买服务",
        "国际专栏",
        "科普",
        "学习园地",
        "下载中心",
        "文件下载",
        "办事指南",
        "表格下载",
        "法律法规",
        "公开指南",
        "公开目录",
        "公开年报",
        "依申请公开",
        "监督保障",
        "公开制度",
        "县长信箱",
        "市长信箱",
        "区长信箱",
        "领导信箱",
        "结果反馈",
        "访谈",
        "调查",
        "信箱",
        "本地",
        "走进",
        "市情",
        "县情",
        "区情",
        "省情",
        "办事",
        "招商",
        "便民",
        "概况",
        "投资",
        "城市",
        "生活",
        "历史",
        "人文",
    ]
)
"""Names of sections: three and more of them on one line are a navigation bar."""

_C = "[:\uff1a]"
_S = r"\s*"
_OPEN = "[【\\[(\uff08〖《<|\uff5c·>»-]?"
_CLOSE = "[】\\])\uff09〗》>|\uff5c·-]?"
_LINK = r"(?:更多|全部|换一换)?[>\uff1e»+]*"
KINDS: tuple[tuple[str, str], ...] = (
    (
        "font-size-bar",
        rf"{_OPEN}(?:选择)?(?:字体|字号|文字)(?:大小|显示)?{_S}{_C}?[\s大中小+AT【】\[\]()\uff08\uff09|\uff5c-]{{0,24}}"
        r"(?:打印|关闭|收藏|分享|评论|保护|视力|色|[:\uff1a\s|【】\[\]本页文窗口到]){0,30}"
        r"|[AaTt字]\s?[+\uff0b-](?:\s?[AaTt字]?\s?[+\uff0b-])?",
    ),
    (
        "read-aloud",
        r".{0,14}(?:时长|听新闻|听全文|收听|朗读|语音)[:\uff1a\s]*(?:\d{1,3}分钟?)?(?:\d{1,2}秒)?(?<=[分钟秒])",
    ),
    (
        "share-bar",
        r"(?:我要)?分享.{0,6}[:\uff1a].{0,30}|(?:用微信)?扫(?:描|码)二维码.{0,14}|分享至好友和朋友圈|微信里点.{0,30}"
        r"|Share (?:to|this|on):?.{0,60}|转播到.{0,12}|.{0,10}分享(?:到|至)(?:您的|你的)?(?:微信|朋友圈|微博).{0,12}",
    ),
    (
        "back-link",
        r"返回\S{2,6}[,\uff0c]查看更多|[\u2190<]\s?(?:返回|回到)\S{1,6}|(?:.{2,8}[\s|]+)?(?:点击)?(?:返回|回到|回)(?:上一?[级页层]|首页|主页|列表页?|顶部|目录|"
        r".{0,8}(?:首页|频道|栏目)|TOP|top)[>\uff1e»]*",
    ),
    (
        "previous-next",
        rf"{_OPEN}{_S}(?:阅读)?(?:上|下|前|后)(?:一|1)?(?:篇|页|条|则|个|版)(?:文章|新闻|信息|公告)?{_CLOSE}{_S}(?:{_C}|[>\uff1e»|\u2460-\u2469]|\s|$).{{0,90}}|[上下]一篇文章.{{2,60}}|(?:PREV(?:IOUS)?|Prev(?:ious)?|NEXT|Next)\b.{{0,90}}"
        rf"|首页{_S}[|]?{_S}上一页.{{0,40}}|(?:上一页\s*)?(?:\d{{1,3}}\s+)+(?:/\s?\d+\s?页\s*)?(?:[下末尾]一?页).{{0,20}}|上{_S}/{_S}下一篇.{{0,90}}|(?:[【\[]\d{{1,2}}[】\]]{_S}){{2,}}"
        rf"|(?:第\d{{1,2}}页{_S}){{2,}}(?:[下尾末]一?页|全文阅读|阅读全文|显示全文)?",
    ),
    (
        "editor-line",
        rf"{_OPEN}{_S}(?:(?:本文|网络|文字|图文|本期|值班|美术|新媒体|文章|信息|初审|复审|终审)?(?:责任编辑|责编|编辑|编审|审核|校对|审校|审稿|监制|终审|复审|初审|[一二三]审|"
        rf"总监制|统筹|制作|排版|值班编辑|主编|责任校对|作者|记者|通讯员|摄影|文字?|来源|供稿|录入|签发|核稿|发布|撰文|撰稿|策划)(?:人|员|者)?)"
        rf"(?:/.{{1,10}})?{_S}(?:{_C}|[|\uff5c丨/]){_S}[^。\uff01\uff1f\uff1b!?;]{{0,60}}"
        r"|[(\uff08]?(?:\S{0,4}(?:编辑|责编|审核|校对|监制|审校|初审|复审|终审)\s+[\u4e00-\u9fff]{2,4}\s*){1,4}[)\uff09]?",
    ),
    (
        "qr-prompt",
        r".{0,16}(?:扫一扫|扫描(?:下方|左侧|右侧|上方|二维码)|扫码|长按(?:识别)?二维码|二维码.{0,4}关注|"
        r"点击(?:(?:上方|下方)?.{0,4}|(?:上方|下方)[“\"「].{2,14}[”\"」].{0,2})关注(?:我们)?).{0,24}|(?:官方)?(?:微信|微博)(?:公众号|二维码|号)|[\u300c“].{2,14}[\u300d”](?:微信)?公众号|[^\s。\uff0c]{2,8}官方(?:微信|微博)|本[文页]二维码|手机(?:版|端|客户端|浏览|看新闻)"
        r"|移动(?:版|端|客户端)|点击(?:上方|下方)(?:蓝字|卡片)?|蓝字|关注我们(?:[\s!\uff01\u25b2\u2191\u2193].{0,14})?|.{0,24}(?:APP|App|客户端).{0,14}(?:立即|点击|马上)下载|(?:下载)?(?:APP|App|客户端)(?:下载)?|.{0,14}更多.{0,12}(?:请(?:下载|关注)|[就尽]在).{0,20}|打开(?:APP|App|\S{2,8}(?:客户端|App|APP)).{0,12}"
        r"|[^。]{0,30}(?:付费内容|付费阅读|付费文章|余下(?:全文|内容)|剩余(?:全文|内容)|试读(?:已?结束)|(?:订阅|登录|购买|开通会员|成为会员)后?.{0,4}(?:阅读|查看)(?:全文|余下|更多))[^。]{0,30}",
    ),
    (
        "related-links",
        rf"(?:(?:延伸|拓展|扩展|推荐|相关)(?:阅读|新闻|报道|链接|推荐)|(?:相关)?政策(?:原文|文件|解读|链接)|(?:相关)?解读(?:文件|链接|材料|文档)|相关(?:文件|政策|解读)){_C}.{{6,90}}|解读{_C}《.{{4,80}}》.{{0,8}}"
        rf"|{_OPEN}(?:本文)?(?:相关|关联|类似)(?!附件|材料)[\u4e00-\u9fff]{{2}}{_CLOSE}{_C}?{_S}(?:更多)?[>\uff1e»]*.{{0,2}}"
        rf"|{_OPEN}(?:延伸|拓展|推荐|热门|精彩|猜你|更多|最新|今日|频道|编辑|本周|本月|24小时|视频|图片|大家|你可能|您可能|为[你您]|往期|精选|热点|重点|"
        rf"实时|新闻|热|头条|每日){_S}[·•|]?{_S}(?:阅读|推荐|新闻|点击|文章|排行榜?|喜欢|感兴趣|精彩|内容|资讯|信息|动态|热[点榜搜]|都在[看搜]|回顾|聚焦|图片|视频|专题|要闻|"
        rf"还[想会]看|也?喜欢|的|关注|评论|排行|榜|搜索|[^\s。\uff0c]{{0,4}}(?:推荐|排行|新闻|文章)){{1,3}}榜?{_CLOSE}{_C}?{_S}{_LINK}"
        rf"|(?:点击|阅读|新闻|文章|点击量)?(?:排行|热点|热)(?:排行)?榜?|更多[>\uff1e»+]*|更多[\u4e00-\u9fff]{{1,6}}[>\uff1e»]+|查看更多.{{0,6}}|加载更多|点击(?:加载|查看)更多|热帖|热词.{{0,2}}|"
        r"(?:热播|热读|热评)榜|(?:本版|本期|本栏目?|同类|相似|最近)(?:其[他它])?(?:新闻|文章|报道|信件|稿件|通报|活动|视频|任免)(?:列表)?(?:[:\uff1a].{0,60})?|"
        r"跟贴热词[:\uff1a]?|预览时标签不可点|往期(?:回顾|推荐).{0,14}|往期[\u4e00-\u9fff]{2}(?:列表)?|(?:同类|相似|其[他它]同类)(?:文件|事项|信息)|(?:大家|网友|市民)(?:都在看|关心|还看了)|点击查看更多.{0,10}|最近.{2,6}的人还看了|【(?:政策|相关)(?:原文|解读|文件|链接)】|(?:解读|政策|原文|文件)链接[:\uff1a]?|阅读原文|"
        r"[【\[]?(?:详细|详情|查看详细|更多)[】\]]?[>\uff1e»]*|收录于合集.{0,8}",
    ),
    (
        "related-links",
        r"(?:网友|我要?|新闻|发表|全部|最新|最热|热门|用户|登录并?|参与|查看)?(?:评论|跟[贴帖]|留言|来说两句)(?:区|数|列表)?\s?[(\uff08]?\d{0,7}[)\uff09条]?|"
        r"(?:\d[\d,.]*[万wW]?\s?(?:条评论|人参与|人点赞|人喜欢|跟[贴帖]|评论)|人参与).{0,12}|被?以下专题收[入录].{0,20}|进入[^,\uff0c。]{2,12}(?:讨论区|论坛|股吧)】?(?:讨论|交流)?|文章导航|发表回复|近期(?:文章|评论)|(?:您|你)的电子?邮箱地址不会被公开.{0,30}|自豪地采用.{0,20}|(?:\[\s*查看评论\s*\]\s*)?【?已有\s*\d+\s*位.{0,14}|.{0,6}登录后?.{0,6}(?:回帖|评论|发表|回复|留言).{0,20}|(?:沙发|板凳|地板|\d{1,4}[#楼])\s.{0,40}(?:\d{4}-\d{1,2}-\d{1,2}|发表于|楼主).{0,160}|不感兴趣.{0,10}|(?:[^\w\s]\s?)?(?:网友评论|文明上网|正文已结束).{0,60}|(?:已输入|还可以?输入).{0,10}",
    ),
    (
        "footer",
        r"GMT[+-]\d.*|[^。]{0,120}(?:ICP(?:备|证)|ＩＣＰ备|公网安备|网安备|网站标识码|版\s?权\s?所\s?有|[Cc]opyright|COPYRIGHT|All [Rr]ights|网站地图|"
        r"[Aa]ll rights reserved|备案(?:序)?号[:\uff1a]|许可证(?:编?号)?[:\uff1a]?\s?[\dA-Z京沪粤]|技术支持[:\uff1a]|运行维护(?:单位)?[:\uff1a]|"
        r"网站(?:建设|维护|管理|设计)[:\uff1a]|[Pp]owered by|Produced By|中文域名|违法和不良信息|最佳(?:浏览|分辨率)|"
        r"IE\s?\d{1,2}(?:\.0)?(?:及|以上|或|浏览)|©\s?(?:19|20)\d\d|(?:新闻|报料|爆料|投稿)热线[:\uff1a]|新闻(?:爆料|报料|线索)[:\uff1a]|本(?:网|站|网站)由.{2,30}(?:主办|承办|维护|管理|运行)|您是(?:本站)?第).{0,200}|(?:国务院|国家|中央|省级?|市级?|政府|本级)?(?:市直|县区|区县|县直|地方|各地|部门|兄弟|乡镇|常用|快速|外部|其[他它]|友好)(?:部门|政府|单位|机构)?(?:网站|链接|导航|网站链接|网站群|网站导航)|友情链接(?:[\s:\uff1a|].{0,300}|.{0,30})|链接[:\uff1a]"
        r"|[^\s。\uff0c]{2,10}(?:网站|链接|网站群)(?:[\s\u3000]+[\u4e00-\u9fff]{2,16}){4,}"
        r"|.{2,30}(?:主办|承办|版权所有)(?:单位)?\s+(?:地址|邮编|电话).{0,80}",
    ),
    (
        "disclaimer",
        r"[\"“【\[(\uff08*※]?(?:特别|免责|版权|郑重|风险|本站|网站|重要|平台|本网|法律)?(?:声明|提示)[】\])\uff09]?[:\uff1a].{0,400}"
        r"|[【\[(\uff08*※]?(?:特别|免责|版权)声明[】\])\uff09]?"
        r"|(?:[\d一二三四五六七八九十]{1,2}[.、\s]*)?(?:[^。\uff0c]{0,12}[:\uff1a\s])?凡(?:是)?(?:本[网站]|注明|转载|来源(?:为|于本)|署名|未注明)[^。]{0,40}(?:注明|来源|转载|版权).{0,400}"
        r"|.{0,30}(?:以上内容|本文(?:为|由|系|仅|内容)|文章内容)[^。]{0,40}(?:仅代表|不代表|仅供参考|自媒体|转载|授权|用户上传).{0,300}"
        r"|[^。]{0,20}(?:未经|未經)[^。]{0,20}(?:授权|许可|许诺|同意|允许)[^。]{0,20}(?:转载|镜像|禁止使用|复制或|摘编|链接).{0,200}"
        r"|.{0,30}不代表(?:本|网|.{0,6})(?:网|站|平台|观点|立场).{0,100}|(?:Notice: )?The content above.{0,300}|转载(?:请|须|自).{0,60}|本(?:作品|文|文章|站|博客).{0,12}(?:采用|遵循).{0,60}(?:许可|协议|授权).{0,30}"
        r"|(?:AI|智能)(?:摘要|解读|总结|导读)|[^。]{0,16}(?:著作权|版权)归.{1,12}所有.{0,40}|[(\uff08]?(?:部分|本文)?(?:图片|图文|文字|素材|内容|配图)(?:均)?(?:来自|来源于?|源自|取自)(?:于)?(?:互联)?网络.{0,12}(?:版权|侵权|侵删|删除|联系).{0,40}|[(\uff08]?.{0,24}仅供参考.{0,12}(?:风险自负|不构成).{0,24}",
    ),
    (
        "browser-notice",
        r"(?:重要|温馨|友情|特别)(?:提示|提醒|告知)[:\uff1a]?\s*(?:本(?:站|网站|平台|系统|网|信箱|栏目)|请勿在).{4,160}|您访问的链接即将离开.{0,60}|继续访问\s+放弃|.{0,20}(?:浏览器)[^。]{0,20}(?:版本|过低|不支持|升级|暂时?无法|禁用|启用|未开启).{0,80}|.{0,30}(?:[Cc]ookies?)[^。]{0,40}(?:体验|使用|同意|接受).{0,80}"
        r"|.{0,12}(?:Java[Ss]cript|Flash)[^。]{0,20}(?:禁用|启用|不支持|安装|开启).{0,60}|为了(?:获得)?更好的(?:浏览|使用|阅读)体验.{0,60}",
    ),
    (
        "player-control",
        r"\d{1,3}\s?/\s?\d{1,3}|(?:\d{1,2}:)?\d{2}:\d{2}(?:\s?/\s?(?:\d{1,2}:)?\d{2}:\d{2})?|\d(?:\.\d{1,2})?[Xx]|(?:\d{1,3}%\s*)+(?:\d{2}:\d{2}\s?)*|.{0,6}视频(?:正在)?(?:加载|播放)(?:中|失败)?(?:[,\uff0c](?:请(?:稍[候后等]|刷新)|点击重试).{0,4})?[.\u2026\u3002]*|00:00\s?[|/]\s?\d{1,2}:\d{2}.{0,24}|"
        r"播放速度[:\uff1a].{0,6}|错误代码[:\uff1a].{0,16}|正在播放[:\uff1a].{0,40}|时长[:\uff1a]\s?\d{2}:\d{2}.{0,16}|.{0,8}当前视频播放失败|播放(?:遇到|出现|失败).{0,12}(?:刷新|重试).{0,6}|正在为您切换.{0,30}",
    ),
    (
        "feedback-prompt",
        r"(?:您|你)(?:觉得|认为|对).{2,24}(?:帮助|满意|疑问|有用|评价).{0,24}|以上(?:信息|内容).{0,8}(?:帮助|有用|满意).{0,16}|对本(?:政策|文件|信息|页面).{0,20}(?:疑问|咨询|满意).{0,16}"
        r"|(?:有|没有?|无)(?:帮助|用)|满意度(?:评价|调查)?[:\uff1a\s].{0,30}|(?:非常|比较|很|不)?(?:满意|有用)(?:\s+(?:非常|比较|很|不)?(?:满意|有用|一般))+|(?:本文|全文|本篇文章)共?约?\s?\d+\s?字.{0,20}|(?:预计)?阅读(?:时间|时长|本文)?[:\uff1a\s]*(?:大?约|需)?(?:要)?\s?\d+\s?分钟|.{0,8}有用\s*[(\uff08]?\d+[)\uff09]?\s*[没无]用\s*[(\uff08]?\d+[)\uff09]?|以上.{0,4}(?:回答|答案|内容|信息|解答).{0,4}(?:是否|有没有|能否).{0,12}|(?:已解决|未解决)(?:\s+(?:已解决|未解决))*|路过\s*雷人\s*握手\s*鲜花\s*鸡蛋|我要提?(?:意见|建议|评价|咨询|提问)|验证码[:\uff1a].{0,12}|提交\s*(?:重置|取消|评论)|"
        r"姓名[:\uff1a]\s*联系(?:方式|电话)[:\uff1a]",
    ),
    (
        "script-residue",
        r"(?:\$\(|var\s|function\s*\w*\s*\(|document\.|window\.|if\s*\(|[.#][\w-]+\s*[\w.,# >-]*\{|\}\s*\)?;?$|@media|"
        r"//<!\[CDATA|'\"\s?id=|_uacct|urchin).{0,3000}|.{0,200}(?:display\s?:\s?(?:none|block)|font-size\s?:\s?\d|</?script).{0,3000}",
    ),
    (
        "stray-scraper-word",
        r"(?i)\S{1,60}\.(?:jpe?g|png|gif|bmp|webp)\s?[(\uff08].{0,60}[)\uff09]|list|content|null|undefined|none|nan|\[object object\]|play video|×|iframe|true|false"
        r"|[—–-]*\s*(?:(?:display )?advertisement|ad|广告)\s*[—–-]*|广告.{2,60}×|请(?:继续)?往下阅读[.\u2026]*|(?:文章|内容)?未完.{0,4}(?:继续|下一页).{0,8}",
    ),
    ("link-list", r".{2,40}[\u4e00-\u9fff”》\uff01\uff1f]\s?00:\d{2}:\d{2}"),
    (
        "stray-scraper-word",
        r"[—–=-]{1,6}\s*(?:END|End|end|The End|THE END|完|全文完)\s*[—–=-]{1,6}|END|The End",
    ),
    (
        "navigation",
        r"[\[\]【】|丨()\uff08\uff09<>《》·:\uff1a\uff5c+\s\uff1e»-]{1,4}|[*=_~#\s\u2500-]{5,}|.{2,14}(?:网站|网|门户)[\s\u3000]+(?:www|http)\S+|https?://\S+|www\.\S+|"
        r"[\w.-]+@\S+\.\w+|javascript:.*|(?:您|你)?的?(?:当前|现在|所在)位置[:\uff1a]?(?:\S{2,8})?|个性签名[:\uff1a].{0,40}|(?:主题|帖子|积分|精华|好友)\s?\d+(?:[\s|]+(?:主题|帖子|积分|精华|好友)\s?\d+)+|支持键盘翻页.{0,30}|(?:[\u4e00-\u9fffA-Z]{2,8}\s*\d[\d.,]*\s*[+-]?\d[\d.]*%\s*){2,}|(?:网站)?首页(?:[\s\u3000|]+[^\s>\uff1e»]{2,10}){2,}|查看[:\uff1a]\s*\d+[\s|]*回复[:\uff1a]\s*\d+|(?:当前)?(?:离线|在线)[\s|]+积分\s?\d+|[本原]文(?:地址|链接|网址)(?:地址)?(?:[:\uff1a].*)?|(?:阅读|浏览|播放|点击|点阅)[量数率]?\s*\d[\d.,]*[万wW+]?|\d[\d.,]*[万wW+]?\s?(?:次(?:阅读|浏览|播放|点击|观看|围观)|人(?:阅读|浏览|关注))|跳[到至过].{0,4}内容.{0,4}|(?:#[^\s#]{2,16}#?\s*)+|#\S{2,16}\s?\d+个(?:内容)?|(?:页面|本页)功能[:\uff1a].{0,60}|[切转]换?换?到?[繁简]体版?|您好.{0,10}|欢迎(?:您|访问|光临|来到).{0,20}|今天是[^。\uff0c,]{0,40}|\+?关注"
        r"|(?:[^\s\d]{2,12}\s)?第?[A-Z]?\d{1,3}版\s?[:\uff1a]\s?\S{2,10}(?:\s+[上下]一版)*"
        r"|(?:(?:关注者?|被浏览|获赞|粉丝|阅读|浏览|评论|赞同|收藏|转发|喜欢|回答|点赞|播放|人气|主题|帖子|积分|参与)\s?\d[\d,.]*[万kKwW+]?\s*){2,}"
        r"|(?:\d[\d,.]*[万kKwW+]?\s?(?:关注者?|次?浏览|获赞|粉丝|阅读|评论|赞同|收藏|转发|喜欢|回答|点赞|播放)\s*){2,}"
        r"|.{0,40}[日天]\s+一\s+二\s+三\s+四\s+五\s+六(?:\s+\d{1,2})*.{0,20}|一\s+二\s+三\s+四\s+五\s+六\s+[日天](?:\s+\d{1,2})*"
        r"|\d[\d,.]*\s?[万kKwW]?\s?人赞同了?(?:该|这个)?(?:回答|文章)?|查看(?:全部|更多)\s?[\d,]*\s?(?:个|条)?(?:回答|评论|回复)",
    ),
)
"""Kind -> a pattern of lines that are no bar of words: what takes a number, a name, or is a sentence."""

SIGNS = {
    "font-size-bar": "字+\uff0b-",
    "read-aloud": "长听读语",
    "share-bar": "享码信播S",
    "back-link": "回",
    "previous-next": "篇页条则个版】]PN",
    "editor-line": ":\uff1a|\uff5c丨/辑编审校监",
    "qr-prompt": "号击蓝扫码关微手移A客请费余试阅查打更",
    "related-links": "看心】链两:\uff1a关似延拓荐热精猜更新今频编本小图家能为往重实条每排预原详录评跟留参感明结输论流类近沙板#楼导回邮豪位赞喜专进",
    "footer": "G闻站链导您由航I©\uff29备标版yYg图证支维站wB域违佳线链办",
    "disclaimer": "本声提凡代仅媒载授传未v摘读总导归网",
    "browser-notice": "离弃浏kJF验示醒告",
    "player-control": "/:Xx%频播误切",
    "feedback-prompt": "分助满疑用价咨我验交姓字雷以解",
    "script-residue": "(vf.{}@/=_uy-<",
    "stray-scraper-word": ".aeiouAEIOU×广往未完",
    "link-list": "0",
    "navigation": "位签键[]【】|丨()\uff08\uff09<>《》·:\uff1a\uff5c+\uff1e»*=_~#\u2500-wh@j繁简您欢今注跳首积读览放击阅址接%版赞丝论藏发欢答气题帖与一查次",
}
"""Kind -> characters one of which stands in every line that its patterns take: lines without them are spared the search,
and most texts the compiling."""

_PATTERNS = tuple((name, frozenset(SIGNS[name]), Pattern(expression)) for name, expression in KINDS)
_SUSPECT = Pattern(
    r"声明|聲明|提示|友情告知|温馨提醒|凡|转载|轉载|轉載|授[权權]|许可|許可|同意|代表|仅供|自媒体|浏[览覽]|瀏[览覽]|Cookie|cookie|Script|Flash|content above|ICP|ＩＣＰ|网安备|版\s?[权權]"
    r"|Copyright|copyright|COPYRIGHT|Rights|rights|备案|技术支持|主办|分享|扫|邮箱|帮助|满意|离开|关注我|下载|二维码|长按|责编|编辑|登录|上网|已结束|更多|举报|热线|客户端|公众号|以上内容|上[传傳]|\$|<|\{|\}|var\s|function|document\.|window\.|display|font-size"
)
"""What a sentence of chrome holds: any other line of prose is looked at no further. (No alternative begins with a class:
so a line is searched for their first characters.)"""
_CRUMB_PIECE = Pattern(r"[>\uff1e»]+\s?\S{2,14}|(?!更多)\S{2,14}\s?[>\uff1e»]+")
_BULLET = Pattern(r"^[*·•●-]\s+(?=\S)")
_TOKEN = Pattern(r"[^\s|\uff5c丨\u2502/·、,\uff0c【】\[\]()\uff08\uff09〖〗<>\uff1e»:\uff1a○●⊕⊖\u200b]+")
_BARRED = Pattern(r"[|\uff5c丨\u2502]")
_BRACKETS = Pattern(r"[【\[]([^【】\[\]]{1,40})[】\]]")
_IN_BRACKETS = Pattern(r"(?:[【\[][^【】\[\]]{1,40}[】\]]\s*){2,6}")
_COUNT = Pattern(r"\d{1,7}(?:\.\d)?[万kKwW+]?")
_WORD = {word: kind for kind, words in BARS.items() for word in words.split()}
_LONGEST_BAR = 160


@lru_cache(maxsize=KEPT)
def kind(text: str) -> str:
    """The kind of chrome a line is by its words alone, '' where it is none."""
    if len(text) > 600 or (len(text) > 24 and "。" in text and not _SUSPECT.search(text)):
        return ""
    text = simplified(_BULLET.sub("", text))
    if breadcrumb(text) is not None:
        return "breadcrumb"
    if _is_dated_bar(text):
        return "metadata-line"
    bar = _bar(text) if len(text) <= _LONGEST_BAR else ""
    if bar:
        return bar
    if _CRUMB_PIECE.fullmatch(text):
        return "navigation"
    if any(label.field in ("date", "updated") for label in labels(text)[1:]) and is_label_line(text):
        return "metadata-line"
    present = set(text)
    for name, signs, pattern in _PATTERNS:
        if not present.isdisjoint(signs) and pattern.fullmatch(text):
            return name
    return "metadata-line" if is_label_line(text) or _is_after_bar(text) else _bracketed(text)


def _is_after_bar(text: str) -> bool:
    """Whether a line is one of labels, behind a bar on the same line (字号 大 中 小)."""
    found = labels(text)
    lead = text[: found[0].start].strip() if found else ""
    return bool(lead) and len(lead) <= 40 and _bar(lead) != "" and is_label_line(text[found[0].start :])


def _is_dated_bar(text: str) -> bool:
    """Whether a line is a bar of several words with a date among them."""
    if len(text) > _LONGEST_BAR or "20" not in text or not DATE.search(text):
        return False
    rest = DATE.sub(" ", text)
    return len(rest.strip()) >= 4 and _bar(rest) != ""


def _bracketed(text: str) -> str:
    """The kind of the first of several brackets that a line is made of, each of them chrome (【纠错】【责任编辑:...】)."""
    parts = _BRACKETS.findall(text) if _IN_BRACKETS.fullmatch(text) else []
    kinds = [kind(part) for part in parts]
    return kinds[0] if len(kinds) > 1 and all(kinds) else ""


def is_section(text: str) -> bool:
    """Whether a text is the name of a section of a site."""
    return text in _SECTIONS


def is_weak(text: str) -> bool:
    """Whether a text is a word that a bar may hold and an article, too."""
    return text in _WEAK


def _bar(text: str) -> str:
    """The kind of a line that is a bar of known words, glued or parted by marks; '' for any other.

    Counts may stand among the words, and among three and more a few that are not known. Section names make a bar of three
    and more, or where bars (|) part them; so do any three short tokens that bars part.
    """
    tokens = _TOKEN.compiled.findall(text)
    words: list[str] = []
    unknown = 0
    for token in tokens:
        known = _words(token)
        unknown += not known
        words += known
    if not unknown and any(word in _WORD for word in words):
        first = next(_WORD[word] for word in words if word in _WORD)
        if len(words) > 1 or words[0] not in _WEAK or len(text) <= 12:
            return first
    strong = [word for word in words if word in _WORD and word not in _WEAK]
    if len(strong) >= 3 and 2 * len(strong) > len(tokens) and max(map(len, tokens)) <= 12:
        return _WORD[strong[0]]
    barred = len(_BARRED.compiled.findall(text))
    if barred >= 2 and len(tokens) >= 3 and max(map(len, tokens)) <= 8 and not any(c.isdigit() for c in text):
        return "navigation"
    return "navigation" if not unknown and sum(word in _SECTIONS for word in words) >= 3 else ""


@lru_cache(maxsize=1)
def _longest() -> dict[str, int]:
    """How long a known word is at most, by its first character."""
    return {word[0]: len(word) for word in sorted((*_WORD, *_SECTIONS), key=len)}


def _words(token: str) -> list[str]:
    """The known words that a token is glued of, the longest first at every place; empty where something is left over."""
    if token in _WORD or token in _SECTIONS:
        return [token]
    words: list[str] = []
    at = 0
    while at < len(token):
        longest = _longest().get(token[at], 0)
        for size in range(min(longest, len(token) - at), 0, -1):
            word = token[at : at + size]
            if word in _WORD or word in _SECTIONS:
                words.append(word)
                at += size
                break
        else:
            number = _COUNT.match(token, at)
            if not number or (not words and at):
                return []
            words.append(number[0])
            at = number.end()
    return words
