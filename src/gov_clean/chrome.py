"""What a line of chrome looks like, kind by kind: words that stand on the pages of many sites, never those of one.

The kinds bear the names of the rules that remove them (`rules/chrome/`). A line is of a kind only as a whole. Whether it is
chrome where it stands is not decided here: the same words occur in articles (see `article`).
"""

from __future__ import annotations

from functools import lru_cache

from gov_clean.labels import breadcrumb, is_label_line, simplified
from gov_clean.patterns import Pattern

_C = "[:\uff1a]"
_S = r"[\s\u00a0\u3000]*"
_OPEN = "[【\\[(\uff08〖《<|\uff5c·>-]?"
_CLOSE = "[】\\])\uff09〗》>|\uff5c·-]?"
_BAR = r"[\s|\u00a0\u3000\uff5c丨/·]*"


def _bar(words: str, most: int = 12) -> str:
    """A line of nothing but these words, each perhaps in brackets."""
    return rf"{_BAR}(?:{_OPEN}(?:{words}){_CLOSE}{_C}?{_BAR}){{1,{most}}}"


_SHARE = (
    "(?:一键)?分享(?:到|至|给|本[页文])?(?:\uff1a|:)?|(?:用?微信)?扫(?:一扫|码)?(?:二维码)?分享|"
    "微信(?:好友|朋友圈|好友和朋友圈|扫码)?|朋友圈|(?:新浪|腾讯|人民|新华|搜狐|网易|)微博|"
    "QQ(?:空间|好友)?|Qzone|qq空间|百度贴吧|贴吧|豆瓣网?|人人网|开心网|复制(?:链接|成功)?|更多|推荐|转发|邮件|支付宝|钉钉|短信|Facebook|Twitter|x"
)
KINDS: tuple[tuple[str, Pattern], ...] = (
    (
        "read-aloud",
        Pattern(
            r"(?:点击)?(?:语音|智能)?(?:朗读|播报|听全文|收听|听新闻|语音播报文章.{0,8}|播报文章)(?:全文|本文|文章|此文)?|(?:开始|暂停|停止|重新)(?:朗读|播放|播报)"
        ),
    ),
    (
        "font-size-bar",
        Pattern(
            rf"{_BAR}{_OPEN}(?:选择|小|中|大|减小|增大|放大|缩小)?(?:字体|字号|字级|文字|默认字号|调整字号|"
            rf"正文字号)(?:大小|显示|减小|增大|调整)?{_S}{_C}?(?:{_BAR}{_OPEN}(?:超大|特大|默认|正常|标准|放大|"
            rf"缩小|较大|[大中小+-]|A[+-]?){_CLOSE}){{0,6}}{_BAR}{_CLOSE}(?:打印|关闭|收藏|分享|评论|保护|视力|"
            rf"色|[:\uff1a\s|【】\[\]本页文窗口到]){{0,30}}|{_bar('超大|特大|默认|正常|放大|缩小|大|中|小', 5)}"
        ),
    ),
    (
        "print-close",
        Pattern(
            _bar(
                "(?:我要)?打印(?:本页|本文|文章|此页|页面|正文|内容|预览)?|关闭(?:窗口|本页|页面|此页|网页)?|"
                "(?:加入)?收藏(?:本[页站文])?|下载(?:全文|本文)?|(?:页面|网站|内容|我要|文章|)纠错|举报|投诉|"
                "点赞|赞|在看|打赏|喜欢|评论(?:区)?|复制链接|保存|E-?mail推荐|推荐朋友|字体"
            )
        ),
    ),
    (
        "share-bar",
        Pattern(
            _bar(_SHARE + "|打印(?:本页|本文)?|收藏|关闭|评论|纠错|点赞", 16)
            + r"|分享.{0,6}[:\uff1a].{0,30}|(?:用微信)?扫(?:描|码)二维码.{0,14}|分享至好友和朋友圈|微信里点.{0,30}"
        ),
    ),
    (
        "back-link",
        Pattern(
            r"(?:.{2,8}[\s\u00a0\u3000|]+)?(?:点击)?(?:返回|回到|回)(?:上一?[级页层]|首页|主页|列表页?|顶部|"
            r"目录|.{0,6}(?:首页|频道|栏目)|TOP|top)|TOP|Top|↑"
        ),
    ),
    (
        "previous-next",
        Pattern(
            rf"{_BAR}{_OPEN}(?:阅读)?(?:上|下|前|后)(?:一|1)?(?:篇|页|条|则|个)(?:文章|新闻|信息)?{_CLOSE}(?:$|"
            rf"{_S}[:\uff1a>\uff1e»|]|\s).{{0,90}}|首页{_BAR}上一页.{{0,40}}"
        ),
    ),
    (
        "editor-line",
        Pattern(
            rf"{_OPEN}{_S}(?:(?:本文|网络|文字|图文|本期|值班|美术|新媒体)?(?:责任编辑|责编|编辑|编审|审核|"
            rf"校对|审校|审稿|监制|终审|复审|初审|[一二三]审|总监制|统筹|制作|排版|值班编辑|主编|责任校对|作者|"
            rf"记者|通讯员|摄影|文字?|来源|供稿)(?:人|员)?)(?:/.{{1,10}})?{_S}(?:{_C}|"
            rf"[|\uff5c丨/]){_S}[^。\uff01\uff1f\uff1b]{{0,60}}"
        ),
    ),
    (
        "qr-prompt",
        Pattern(
            r".{0,16}(?:扫一扫|扫描(?:下方|左侧|右侧|上方|二维码)|扫码|长按(?:识别)?二维码|"
            r"二维码.{0,4}关注).{0,24}|(?:官方)?(?:微信|微博)(?:公众号|二维码|号)?|手机(?:版|端|客户端|浏览|"
            r"看新闻)|移动(?:版|端|客户端)|(?:下载)?(?:APP|App|客户端)(?:下载)?"
        ),
    ),
    (
        "related-links",
        Pattern(
            rf"{_OPEN}(?:本文)?(?:相关|关联|类似)(?:链接|新闻|阅读|报道|稿件|文章|推荐|文件|信息|专题|政策|"
            rf"解读|内容|资讯|视频|图片|评论|主题|搜索|产品|资料|"
            rf"热点){_CLOSE}{_C}?{_S}(?:更多)?[>\uff1e»]*.{{0,2}}"
            rf"|{_OPEN}(?:延伸|拓展|推荐|热门|精彩|猜你|更多|最新|今日|频道|编辑|本周|本月|24小时|视频|图片|"
            rf"大家|你可能|您可能|为[你您]|往期|精选|热点|重点|实时|新闻|热|头条|每日)(?:阅读|推荐|新闻|点击|"
            rf"文章|排行榜?|喜欢|感兴趣|精彩|内容|资讯|信息|动态|热[点榜搜]|都在[看搜]|回顾|聚焦|图片|视频|"
            rf"专题|要闻|还[想会]看|也?喜欢|的|关注|评论|排行|榜|[^\s。\uff0c]{{0,4}}(?:推荐|排行|新闻|"
            rf"文章)){{1,3}}榜?{_CLOSE}{_C}?(?:{_S}(?:更多|换一换|全部))?[>\uff1e»+]*"
            r"|(?:点击|阅读|新闻|文章|点击量)?(?:排行|热点|热)(?:排行)?榜?|更多(?:\+|>|\uff1e|»)*|"
            r"查看更多.{0,6}|加载更多|点击(?:加载|查看)更多|热帖|热词.{0,2}|跟贴热词[:\uff1a]?|"
            r"标签[:\uff1a].{0,40}|关键[词字]\s?[:\uff1a].{0,60}|预览时标签不可点|往期回顾.{0,6}|阅读原文|"
            r"[【\[]?(?:详细|详情|查看详细|更多)[】\]]?(?:>|\uff1e|»)*|收录于合集.{0,8}"
        ),
    ),
    (
        "related-links",
        Pattern(
            r"(?:网友|我要|新闻|发表|全部|最新|最热|热门|用户|登录并?|参与)?(?:评论|跟[贴帖]|留言)(?:区|数|"
            r"列表)?\s?[(\uff08]?\d{0,7}[)\uff09条]?|\d+\s?(?:条评论|人参与|跟[贴帖]).{0,12}|不感兴趣.{0,10}|"
            r"(?:网友评论|文明上网).{0,40}|(?:已输入|还可以?输入).{0,10}"
        ),
    ),
    (
        "footer",
        Pattern(
            r"[^。]{0,120}(?:ICP(?:备|证)|ＩＣＰ备|公网安备|网安备|网站标识码|版\s?权\s?所\s?有|[Cc]opyright|"
            r"COPYRIGHT|All [Rr]ights|网站地图|[Aa]ll rights reserved|备案(?:序)?号[:\uff1a]|"
            r"许可证(?:编?号)?[:\uff1a]?\s?[\dA-Z京沪粤]|技术支持[:\uff1a]|运行维护(?:单位)?[:\uff1a]|"
            r"网站(?:建设|维护|管理|设计)[:\uff1a]|[Pp]owered by|Produced By|中文域名|违法和不良信息|"
            r"最佳(?:浏览|分辨率)|IE\s?\d{1,2}(?:\.0)?(?:及|以上|或|浏览)).{0,200}"
        ),
    ),
    (
        "footer",
        Pattern(
            _bar(
                "关于(?:我们|本站|本网)|联系(?:我们|方式)|网站(?:声明|地图|简介|导航)|版权(?:声明|保护|说明)|"
                "(?:隐私|服务)(?:政策|条款|声明|资讯主頁)|法律(?:声明|顾问)|广告(?:服务|刊例|业务)|友情链接|"
                "招聘信息|诚聘英才|人才招聘|使用帮助|免责(?:声明|条款)|站点地图|设为首页|加入收藏|帮助(?:中心|"
                "信息)?|投稿(?:信箱)?|RSS|意见反馈|问题反馈|客户服务|举报(?:中心|电话)?|联系站长|服務條款|"
                "私隱政策|安全隐私|公司官网|我要链接|主办单位|承办单位",
                16,
            )
            + r"|友情链接.{0,30}|链接[:\uff1a]"
        ),
    ),
    (
        "disclaimer",
        Pattern(
            r"[【\[(\uff08*※]?(?:特别|免责|版权|郑重|风险|本站|网站|重要|平台|本网|法律)?(?:声明|"
            r"提示)[】\])\uff09]?[:\uff1a].{0,400}|[【\[(\uff08*※]?(?:特别|免责|版权)声明[】\])\uff09]?|"
            r"(?:\d[.、\s]*)?(?:.{0,12}[:\uff1a])?[^。]{0,12}凡(?:本网|注明|本站|是)?[^。]{0,20}(?:注明|来源|"
            r"转载|版权).{0,400}|.{0,30}(?:以上内容|本文(?:为|由|系|仅|内容)|文章内容)[^。]{0,40}(?:上传|"
            r"仅代表|不代表|观点|自媒体|用户|转载).{0,300}|[^。]{0,20}(?:未经|未經)[^。]{0,20}(?:授权|许可|"
            r"许诺|同意|允许)[^。]{0,20}(?:转载|镜像|禁止使用|复制或|摘编|链接).{0,200}|.{0,30}不代表(?:本|网|"
            r".{0,6})(?:网|站|平台|观点|立场).{0,100}|(?:Notice: )?The content above.{0,300}|转载(?:请|须|"
            r"自).{0,60}"
        ),
    ),
    (
        "script-residue",
        Pattern(
            r"(?:\$\(|var\s|function\s*\w*\s*\(|document\.|window\.|if\s*\(|[.#][\w-]+\s*[\w.,# >-]*\{|"
            r"\}\s*\)?;?$|@media|//<!\[CDATA|'\"\s?id=|_uacct|urchin).{0,3000}|"
            r".{0,200}(?:display\s?:\s?(?:none|block)|font-size\s?:\s?\d|</?script).{0,3000}"
        ),
    ),
    (
        "stray-scraper-word",
        Pattern(
            r"(?i)list|content|null|undefined|none|nan|\[object object\]|play video|advertisement|"
            r"display advertisement|ad|广告|×|iframe|true|false"
        ),
    ),
    (
        "navigation",
        Pattern(
            r"[\[\]【】|丨()\uff08\uff09<>《》·:\uff1a\uff5c+\s-]{1,4}|.{2,14}(?:网站|网|门户)[\s\u3000]+(?:www|http)\S+"
        ),
    ),
    ("navigation", Pattern(r"https?://\S+|www\.\S+|\S+@\S+\.\w+|javascript:.*")),
    (
        "navigation",
        Pattern(
            _bar(
                "简体(?:中文|版)?|繁[体體](?:中文|版)?|简|繁|EN|English|ENGLISH|英文版?|中文版?|无障碍(?:浏览|"
                "阅读|版|模式)?|网站无障碍|关怀版|进入(?:关怀|老年|适老)版|适老(?:化|版)|长者(?:版|助手|模式)|"
                "老年(?:版|模式)|智能(?:问答|机器人|搜索)|登录|注册|退出|个人中心|邮箱|公务邮箱|旧版(?:回顾|"
                "入口)|手机版|电脑版|PC版本?|客户端|站内(?:搜索|检索)|搜索|搜 索|检索|高级搜索|热门搜索|热搜词?|"
                "热词|登陆|免费注册|您好.{0,10}|欢迎.{0,20}|数据开放|微门户|网站首页|首页|"
                "[切转]換?换?到?[繁简][体體]版?|多语种频道|视力保护色|盲人|报料|订阅|下载APP|关注|微博|收藏本站|"
                "设为首页|加入收藏|RSS订阅",
                16,
            )
        ),
    ),
)
_CRUMB_PIECE = Pattern(r"[>\uff1e»]+\s?\S{2,14}|\S{2,14}\s?[>\uff1e»]+")
_BULLET = Pattern(r"^[*·•●-]\s+(?=\S)")


@lru_cache(maxsize=4096)
def kind(text: str) -> str:
    """The kind of chrome a line is by its words alone, '' where it is none."""
    if len(text) > 600:
        return ""
    text = simplified(_BULLET.sub("", text))
    if breadcrumb(text) is not None or _CRUMB_PIECE.fullmatch(text):
        return "breadcrumb"
    for name, pattern in KINDS:
        if pattern.fullmatch(text):
            return name
    return "metadata-line" if is_label_line(text) else ""
