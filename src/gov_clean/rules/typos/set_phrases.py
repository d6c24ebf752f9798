"""Set phrases written wrong, one a line: the wrong form | the right one | the reason | a right text that looks alike and stays
| passages where the letters meet by chance.

Drawn up for this project by the meanings of the characters. None of the sure ones stands in 2.4 million characters of clean
news and law texts. The doubtful ones are variants in use, or need the context: only reported.
"""

# The commonest characters of those texts, the most frequent first: a form is looked for by its least frequent one.
FREQUENT = """
的国人和中会行市第应条十业民政当定理大部新在发一建法以工关规有管作全务门设者本区地等员进展生用机二动主合产年经对同为公家实方保化出不共制或代上成要开施事日三表时文委其提体平位通重社资查单议党加服安及强
构责央持可处信联组力个报各相了下护高场四面推内向学息总府并物现程自技与五活监利照能水立例项由统月权企近品情分供得原防习性所织消据期标是交计目入记多办依运任准外他网电按导前划调系领科过量治营心天视教度长
金道播案指将改正海济商专村收来告元育于示举次到职书路美军好万基取件审数闻医明农际看式支协域求义术检意级续决增使违源备质后确我常点集费今特接结款范境证创坚更受院团投间未督气反障布称六城放精列律造环选俄从
批华负席执根复名克需况台之深予志节卫就请战乡具两江健起神预救核疗乌房流参色优置控完措八局章七申筑解车融广益见采线助测格土维届研县小斯口验险传登评价罚果病承九风修居世题急稳界疫步达约征形西们东航态促众最
围善问种效革亿知至春宣引整装北康励变空策限落南这类排旅游转已财易给超击致史队校互历群止配愿害无住绿食打兴符识容比镇输户严首做族快养积亚究型升河除命省奋鼓料伟论站认令干因里非老托客影先断突尔身培子送百略
山污包许销带响担球京染着必李贯访女享巴继司贸罗也士别讲回诊思守还药纳想适序直拉斗馆字纪器则功清手势彻德屋补把危显履综州租火挥兰极感毒属劳察少满诉周号阿础层移港训警材密损红被让考千福额象古双献停临话铁冠
再援难欧算货涉存鉴灾购走录图破燃兵失园争售终扩王速边贺模询编状患注税始召才武减连然何观署紧迎花说热真禁马充每宗切邮试青粮都值庆段疾待友率偿档普故头降越筹低便获该祝泽退此幕副妇而冬候师尼订介库扬洲困聚街
版载付张截假免如足儿犯英林光乐雪去均票盟米启遇驻庭谈听峰树没岸油往望追遵样践占班侨探室草景签链念索储富即夫份残片冲侵宁智印远招估但浦累季血延飞跨络须攻苏沙刻船裁伤抗离震坦括素良贡丰博只澳演奖言卡帮伙田
"""

SURE = """
截止目前 | 截至目前 | 至 is `until`, 止 is `to stop` | 报名已经截止，目前共收到98份材料。 | 报名截止目前 申报截止目前 投票截止目前 征集截止目前
再接再励 | 再接再厉 | 厉 is `to whet`: cocks whetting their beaks | 希望大家再接再厉。
再接再历 | 再接再厉 | 厉 is `to whet`: cocks whetting their beaks | 希望大家再接再厉。
在接再厉 | 再接再厉 | 再 is `again` | 希望大家再接再厉。
迫不急待 | 迫不及待 | 及 is `in time to` | 大家迫不及待地报了名。
一愁莫展 | 一筹莫展 | 筹 is a counter: not one plan to lay out | 起初大家一筹莫展。
按步就班 | 按部就班 | 部 and 班 are ranks | 工作按部就班地推进。
一如继往 | 一如既往 | 既往 is `what has been` | 一如既往地支持。
继往不咎 | 既往不咎 | 既往 is `what has been` | 对主动说明的既往不咎。
不径而走 | 不胫而走 | 胫 is the shin: it walks without legs | 消息不胫而走。
穿流不息 | 川流不息 | 川 is a river | 窗口前办事的人川流不息。
破斧沉舟 | 破釜沉舟 | 釜 is a cauldron | 拿出破釜沉舟的决心。
走头无路 | 走投无路 | 投 is `to turn to` | 帮助走投无路的家庭。
谈笑风声 | 谈笑风生 | 风生: wit rises | 席间谈笑风生。
甘败下风 | 甘拜下风 | 拜 is `to bow` | 对手甘拜下风。
滥芋充数 | 滥竽充数 | 竽 is a wind instrument | 考核中不许滥竽充数。
脍灸人口 | 脍炙人口 | 炙 is roast meat | 脍炙人口的民歌。
针炙 | 针灸 | 灸 is moxibustion | 卫生院开设针灸科。 | 针炙烤
鬼鬼崇崇 | 鬼鬼祟祟 | 祟 is a haunting | 那人鬼鬼祟祟。
食不裹腹 | 食不果腹 | 果 is `full` | 当年食不果腹。
有持无恐 | 有恃无恐 | 恃 is `to rely on` | 违法者有恃无恐。
黄梁美梦 | 黄粱美梦 | 粱 is millet | 不过是黄粱美梦。
一枕黄梁 | 一枕黄粱 | 粱 is millet | 不过是一枕黄粱。
金榜提名 | 金榜题名 | 题 is `to inscribe` | 祝考生金榜题名。
萎糜不振 | 萎靡不振 | 靡 is `to droop` | 市场一度萎靡不振。
所向披糜 | 所向披靡 | 靡 is `to fall` | 队伍所向披靡。
风糜一时 | 风靡一时 | 靡 is `to sweep` | 这首歌风靡一时。
默守成规 | 墨守成规 | 墨 is the master of that name | 不墨守成规。
大姆指 | 大拇指 | 拇 is the thumb | 群众竖起大拇指。
沤心沥血 | 呕心沥血 | 呕 is `to spit out` | 他为此呕心沥血。
出奇不意 | 出其不意 | 其 is `their` | 出其不意地检查。
修茸 | 修葺 | 葺 is `to thatch` | 老街修葺一新。
亲睐 | 青睐 | 青 is the dark of the eye | 产品受到青睐。 | 父亲睐 母亲睐
磬竹难书 | 罄竹难书 | 罄 is `to use up` | 罪行罄竹难书。
声名雀起 | 声名鹊起 | 鹊 is the magpie | 小镇声名鹊起。
有条不稳 | 有条不紊 | 紊 is `tangled` | 工作有条不紊。
一诺千斤 | 一诺千金 | 金 is gold | 做到一诺千金。
不落巢臼 | 不落窠臼 | 窠臼 is a mould | 设计不落窠臼。
旁证博引 | 旁征博引 | 征 is `to cite` | 文章旁征博引。
蜇伏 | 蛰伏 | 蛰 is `to hibernate` | 病虫在土中蛰伏。
针贬 | 针砭 | 砭 is a stone needle | 针砭时弊。 | 针贬值 针贬低 针贬为
竭泽而鱼 | 竭泽而渔 | 渔 is `to fish` | 不能竭泽而渔。
挺而走险 | 铤而走险 | 铤 is `to dash` | 少数人铤而走险。
再所不惜 | 在所不惜 | 在 is `to be at` | 牺牲一切在所不惜。
再所难免 | 在所难免 | 在 is `to be at` | 差错在所难免。
相形见拙 | 相形见绌 | 绌 is `wanting` | 旧设备相形见绌。
变本加利 | 变本加厉 | 厉 is `severe` | 违建变本加厉。
原形必露 | 原形毕露 | 毕 is `wholly` | 骗子原形毕露。
张慌失措 | 张皇失措 | 皇 as in 仓皇 | 不要张皇失措。
仗义直言 | 仗义执言 | 执 is `to hold to` | 他仗义执言。
自立更生 | 自力更生 | 力 is strength | 自力更生、艰苦奋斗。 | 自立更生动
中流抵柱 | 中流砥柱 | 砥柱 is a rock in the river | 发挥中流砥柱作用。
鼎立相助 | 鼎力相助 | 力 is strength | 感谢各界鼎力相助。
融汇贯通 | 融会贯通 | 会 is `to understand` | 学习要融会贯通。
迫在眉捷 | 迫在眉睫 | 睫 is the eyelash | 防汛迫在眉睫。
克不容缓 | 刻不容缓 | 刻 is a moment | 整改刻不容缓。
励精图志 | 励精图治 | 治 is good order | 干部群众励精图治。
众志成诚 | 众志成城 | 城 is a wall | 众志成城抗洪水。
因地置宜 | 因地制宜 | 制 is `to devise` | 因地制宜发展产业。
全力以付 | 全力以赴 | 赴 is `to go to` | 全力以赴抢险。 | 全力以付出 全力以付诸
义不容词 | 义不容辞 | 辞 is `to decline` | 这是义不容辞的责任。
责无旁待 | 责无旁贷 | 贷 is `to shift on` | 我们责无旁贷。
责无旁代 | 责无旁贷 | 贷 is `to shift on` | 我们责无旁贷。
严惩不怠 | 严惩不贷 | 贷 is `to spare` | 对违法行为严惩不贷。
高屋建领 | 高屋建瓴 | 瓴 is a jar | 讲话高屋建瓴。
砥励前行 | 砥砺前行 | 砺 is a whetstone | 各地砥砺前行。
如火如茶 | 如火如荼 | 荼 is a white flower | 建设如火如荼。
既往开来 | 继往开来 | 继 is `to carry on` | 继往开来，再启新程。
一以惯之 | 一以贯之 | 贯 is `to run through` | 一以贯之地抓落实。
惯彻落实 | 贯彻落实 | 贯 is `to run through` | 改变习惯，彻底贯彻落实。
贯策落实 | 贯彻落实 | 彻 is `through` | 贯彻落实会议精神。
相铺相成 | 相辅相成 | 辅 is `to help` | 二者相辅相成。
相德益彰 | 相得益彰 | 得 is `to suit` | 二者相得益彰。
步履维坚 | 步履维艰 | 艰 is hard | 企业一度步履维艰。
以逸代劳 | 以逸待劳 | 待 is `to await` | 以逸待劳。
按奈不住 | 按捺不住 | 捺 is `to press` | 按捺不住喜悦。
气慨 | 气概 | 概 is bearing | 英雄气概。 | 气慨然 气慨叹 气慨当
好高鹜远 | 好高骛远 | 骛 is `to gallop after` | 不可好高骛远。
趋之若骛 | 趋之若鹜 | 鹜 is the duck | 商家趋之若鹜。
饮鸠止渴 | 饮鸩止渴 | 鸩 is a poison | 无异于饮鸩止渴。
草管人命 | 草菅人命 | 菅 is a grass | 不得草菅人命。
病入膏盲 | 病入膏肓 | 肓 is below the heart | 已经病入膏肓。
桀骜不训 | 桀骜不驯 | 驯 is tame | 桀骜不驯。
明查秋毫 | 明察秋毫 | 察 is `to see` | 明察秋毫。
毛骨耸然 | 毛骨悚然 | 悚 is `in fear` | 令人毛骨悚然。
美仑美奂 | 美轮美奂 | 轮 is `lofty` | 灯会美轮美奂。
浮想联篇 | 浮想联翩 | 翩 is `in flight` | 令人浮想联翩。
赔礼到歉 | 赔礼道歉 | 道 is `to say` | 当事人赔礼道歉。
消声匿迹 | 销声匿迹 | 销 is `to vanish` | 谣言销声匿迹。
一张一驰 | 一张一弛 | 弛 is `slack` | 工作要一张一弛。
松驰 | 松弛 | 弛 is `slack` | 作风松弛。 | 松驰骋 松驰援 松驰名 松驰道 松驰而 松驰往
一股作气 | 一鼓作气 | 鼓 is the drum | 一鼓作气完成任务。
一泄千里 | 一泻千里 | 泻 is `to pour` | 江水一泻千里。
异曲同功 | 异曲同工 | 工 is skill | 做法异曲同工。
人才倍出 | 人才辈出 | 辈 is one after another | 我县人才辈出。
不寒而粟 | 不寒而栗 | 栗 is `to shiver` | 令人不寒而栗。
不记其数 | 不计其数 | 计 is `to count` | 受益者不计其数。
记忆尤新 | 记忆犹新 | 犹 is `still` | 当年情景记忆犹新。
记忆忧新 | 记忆犹新 | 犹 is `still` | 当年情景记忆犹新。
意尤未尽 | 意犹未尽 | 犹 is `still` | 观众意犹未尽。
言简意骇 | 言简意赅 | 赅 is complete | 发言言简意赅。
谆谆教悔 | 谆谆教诲 | 诲 is `to teach` | 牢记谆谆教诲。
孜孜不卷 | 孜孜不倦 | 倦 is tired | 他孜孜不倦地学习。
竞竞业业 | 兢兢业业 | 兢 is `to take care` | 他兢兢业业二十年。
战战竞竞 | 战战兢兢 | 兢 is `to take care` | 战战兢兢，如履薄冰。
三翻五次 | 三番五次 | 番 is `times` | 三番五次上门。
震奋人心 | 振奋人心 | 振 is `to rouse` | 抗震奋战，消息振奋人心。
神采弈弈 | 神采奕奕 | 奕 is `radiant` | 老人神采奕奕。
熙熙嚷嚷 | 熙熙攘攘 | 攘 is `crowding` | 街上熙熙攘攘。
手屈一指 | 首屈一指 | 首 is `first` | 产量首屈一指。
首当其充 | 首当其冲 | 冲 is the thrust | 沿江村庄首当其冲。
名列前矛 | 名列前茅 | 茅 is the banner ahead | 成绩名列前茅。
一蹋糊涂 | 一塌糊涂 | 塌 is `collapsed` | 管理一塌糊涂。
一笔勾消 | 一笔勾销 | 销 is `to cancel` | 债务一笔勾销。
势不可档 | 势不可挡 | 挡 is `to stop` | 潮流势不可挡。
随声附合 | 随声附和 | 和 is `to chime in` | 不要随声附和。
提心掉胆 | 提心吊胆 | 吊 is `to hang` | 不再提心吊胆。
委屈求全 | 委曲求全 | 曲 is `to bend` | 不必委曲求全。
闻名暇迩 | 闻名遐迩 | 遐 is `far` | 古镇闻名遐迩。
自抱自弃 | 自暴自弃 | 暴 is `to spoil` | 不要自暴自弃。
纷至踏来 | 纷至沓来 | 沓 is `in numbers` | 游客纷至沓来。
汗流夹背 | 汗流浃背 | 浃 is `soaked` | 队员汗流浃背。
集思广议 | 集思广益 | 益 is gain | 会议集思广益。
谨小甚微 | 谨小慎微 | 慎 is careful | 不必谨小慎微。
举旗不定 | 举棋不定 | 棋 is a chessman | 不能举棋不定。
开源截流 | 开源节流 | 节 is `to save` | 坚持开源节流。
流言非语 | 流言蜚语 | 蜚 is `flying` | 不信流言蜚语。
前扑后继 | 前仆后继 | 仆 is `to fall` | 先烈前仆后继。
全神灌注 | 全神贯注 | 贯 is `to run through` | 学员全神贯注。
如雷灌耳 | 如雷贯耳 | 贯 is `to run through` | 大名如雷贯耳。
始作佣者 | 始作俑者 | 俑 is a burial figure | 始作俑者。
贪脏枉法 | 贪赃枉法 | 赃 is booty | 查处贪赃枉法。
徇私舞蔽 | 徇私舞弊 | 弊 is fraud | 严查徇私舞弊。
营私舞蔽 | 营私舞弊 | 弊 is fraud | 严查营私舞弊。
玩忽值守 | 玩忽职守 | 职 is the office | 因玩忽职守被免职。
脱颍而出 | 脱颖而出 | 颖 is the point of an awl | 三人脱颖而出。
毋庸质疑 | 毋庸置疑 | 置 is `to put` | 效果毋庸置疑。
以身作责 | 以身作则 | 则 is the rule | 党员以身作则。
渊远流长 | 源远流长 | 源 is the source | 文化源远流长。
置若枉闻 | 置若罔闻 | 罔 is `not` | 不得置若罔闻。
专心至志 | 专心致志 | 致 is `to devote` | 学生专心致志。
做茧自缚 | 作茧自缚 | 作 as in 作法自毙 | 不要作茧自缚。
鞠躬尽粹 | 鞠躬尽瘁 | 瘁 is `worn out` | 他鞠躬尽瘁。
精兵减政 | 精兵简政 | 简 is simple | 实行精兵简政。
安份守己 | 安分守己 | 分 is one's part | 村民安分守己。
班门弄釜 | 班门弄斧 | 斧 is the axe | 不敢班门弄斧。
不可思意 | 不可思议 | 议 is `to discuss` | 速度不可思议。
不屈不饶 | 不屈不挠 | 挠 is `to bend` | 斗争不屈不挠。
百折不饶 | 百折不挠 | 挠 is `to bend` | 精神百折不挠。
承前起后 | 承前启后 | 启 is `to open` | 承前启后。
持之以衡 | 持之以恒 | 恒 is constancy | 整治要持之以恒。
出类拔粹 | 出类拔萃 | 萃 is the pick | 出类拔萃的人才。
大相径廷 | 大相径庭 | 庭 is the courtyard | 结论大相径庭。
得不尝失 | 得不偿失 | 偿 is `to make good` | 这样做得不偿失。
独挡一面 | 独当一面 | 当 is `to take charge` | 已能独当一面。
风尘扑扑 | 风尘仆仆 | 仆仆 is `travel-worn` | 队员风尘仆仆。
功亏一匮 | 功亏一篑 | 篑 is a basket of earth | 不能功亏一篑。
顾名思意 | 顾名思义 | 义 is the meaning | 顾名思义。
鬼斧神功 | 鬼斧神工 | 工 is the work | 峡谷鬼斧神工。
和言悦色 | 和颜悦色 | 颜 is the face | 工作人员和颜悦色。
厚积簿发 | 厚积薄发 | 薄 is `little` | 科研要厚积薄发。
戒骄戒燥 | 戒骄戒躁 | 躁 is rash, 燥 is dry | 戒骄戒躁。
不骄不燥 | 不骄不躁 | 躁 is rash, 燥 is dry | 不骄不躁。
急燥 | 急躁 | 躁 is rash, 燥 is dry | 不能急躁。
浮燥 | 浮躁 | 躁 is rash, 燥 is dry | 力戒浮躁。
烦燥 | 烦躁 | 躁 is rash, 燥 is dry | 情绪烦躁。
干躁 | 干燥 | 躁 is rash, 燥 is dry | 天气干燥。
枯躁 | 枯燥 | 躁 is rash, 燥 is dry | 工作枯燥。
招聘启示 | 招聘启事 | 启事 is a notice | 农业局招聘启事。 | 招聘启示录 招聘启示我们 招聘启示人们 招聘启示大家 招聘启示着
招生启示 | 招生启事 | 启事 is a notice | 学校招生启事。 | 招生启示录 招生启示我们 招生启示人们 招生启示大家 招生启示着
征稿启示 | 征稿启事 | 启事 is a notice | 杂志征稿启事。 | 征稿启示我们 征稿启示人们 征稿启示大家 征稿启示着
征文启示 | 征文启事 | 启事 is a notice | 活动征文启事。 | 征文启示我们 征文启示人们 征文启示大家 征文启示着
招领启示 | 招领启事 | 启事 is a notice | 失物招领启事。
寻人启示 | 寻人启事 | 启事 is a notice | 登出寻人启事。
国藉 | 国籍 | 籍 is a register | 具有中国国籍。 | 国藉此 国藉以 国藉由 国藉着 国藉助 国藉机 国藉口 国藉故 国藉其 国藉词
户藉 | 户籍 | 籍 is a register | 本市户籍人口。 | 户藉此 户藉以 户藉由 户藉着 户藉助 户藉机 户藉故 户藉其 户藉词 户藉口
学藉 | 学籍 | 籍 is a register | 办理学籍。 | 学藉此 学藉以 学藉由 学藉着 学藉助 学藉机 学藉故 学藉其 学藉词 学藉口
书藉 | 书籍 | 籍 is a book | 捐赠书籍。 | 书藉此 书藉以 书藉由 书藉着 书藉助 书藉故 书藉其 书藉词 书藉机 书藉口
慰籍 | 慰藉 | 藉 is `to comfort` | 给人慰藉。
膨涨 | 膨胀 | 胀 is `to swell` | 通货膨胀。
迁徒 | 迁徙 | 徙 is `to move` | 候鸟迁徙。 | 迁徒步 迁徒弟 迁徒增 迁徒有 迁徒劳 迁徒然
寒喧 | 寒暄 | 暄 is warm | 互相寒暄。 | 寒喧闹 寒喧嚣 寒喧哗
渲泄 | 宣泄 | 宣 is `to give vent` | 宣泄情绪。
沉缅 | 沉湎 | 湎 is `to indulge` | 不能沉湎网络。 | 沉缅怀 沉缅甸 沉缅想
粗旷 | 粗犷 | 犷 is `rough` | 风格粗犷。
焕然一心 | 焕然一新 | 新 is new | 村容焕然一新。
涣然一新 | 焕然一新 | 焕 is bright | 村容焕然一新。
震憾 | 震撼 | 撼 is `to shake` | 场面震撼。 | 震憾事 震憾然
幅射 | 辐射 | 辐 is a spoke | 辐射带动周边。
按耐不住 | 按捺不住 | 捺 is `to press` | 按捺不住喜悦。
零晨 | 凌晨 | 凌 is `near to` | 凌晨三点到达。
福员辽阔 | 幅员辽阔 | 幅 is breadth | 幅员辽阔。
辐员辽阔 | 幅员辽阔 | 幅 is breadth | 幅员辽阔。
扫黑险恶 | 扫黑除恶 | 除 is `to root out` | 扫黑除恶专项斗争。
扫黑出恶 | 扫黑除恶 | 除 is `to root out` | 扫黑除恶专项斗争。
退役军人事物 | 退役军人事务 | 事务 is affairs, 事物 is things | 退役军人事务局。
民族事物委员会 | 民族事务委员会 | 事务 is affairs, 事物 is things | 民族事务委员会。
人名政府 | 人民政府 | 民 is people | 云岭市人民政府。 | 行人名政府 请人名政府 事人名政府
人名法院 | 人民法院 | 民 is people | 云岭市人民法院。 | 行人名法院 请人名法院 事人名法院
人名检察院 | 人民检察院 | 民 is people | 云岭市人民检察院。
人名代表大会 | 人民代表大会 | 民 is people | 云岭市人民代表大会。
中华人名共和国 | 中华人民共和国 | 民 is people | 中华人民共和国。
中华人民共合国 | 中华人民共和国 | 和 as in 共和 | 中华人民共和国。
特色社会注意 | 特色社会主义 | 主义 is -ism | 中国特色社会主义。
防讯抗旱 | 防汛抗旱 | 汛 is the flood season | 防汛抗旱指挥部。
另人满意 | 令人满意 | 令 is `to make` | 结果令人满意。
另人鼓舞 | 令人鼓舞 | 令 is `to make` | 成绩令人鼓舞。
另人担忧 | 令人担忧 | 令 is `to make` | 形势令人担忧。
另人欣慰 | 令人欣慰 | 令 is `to make` | 变化令人欣慰。
另人瞩目 | 令人瞩目 | 令 is `to make` | 成就令人瞩目。
渡过春节 | 度过春节 | 度 is for time, 渡 for water | 欢度春节。
欢渡 | 欢度 | 度 is for time, 渡 for water | 欢度佳节，喜欢渡江。 | 喜欢渡
冶理 | 治理 | 治 is `to govern`, 冶 is `to smelt` | 综合治理。 | 陶冶理
冶疗 | 治疗 | 治 is `to treat`, 冶 is `to smelt` | 积极治疗。
通迅员 | 通讯员 | 讯 is news | 通讯员王芳。
竟赛 | 竞赛 | 竞 is `to compete` | 知识竞赛。 | 究竟赛 毕竟赛
不言而谕 | 不言而喻 | 喻 is `to understand` | 道理不言而喻。
家喻户哓 | 家喻户晓 | 晓 is `to know` | 政策家喻户晓。
家谕户晓 | 家喻户晓 | 喻 is `to tell` | 政策家喻户晓。
一如即往 | 一如既往 | 既往 is `what has been` | 一如既往地支持。
雷历风行 | 雷厉风行 | 厉 is `fierce` | 作风雷厉风行。
雷励风行 | 雷厉风行 | 厉 is `fierce` | 作风雷厉风行。
励兵秣马 | 厉兵秣马 | 厉 is `to whet` | 队伍厉兵秣马。
历行节约 | 厉行节约 | 厉 is `strictly` | 坚持厉行节约。
砥砺奋近 | 砥砺奋进 | 进 is `to advance` | 砥砺奋进的五年。
契而不舍 | 锲而不舍 | 锲 is `to carve` | 发扬锲而不舍的精神。
坚韧不拨 | 坚韧不拔 | 拔 is `to pull out` | 意志坚韧不拔。
艰苦卓决 | 艰苦卓绝 | 绝 is `utmost` | 斗争艰苦卓绝。
史无前列 | 史无前例 | 例 is a precedent | 规模史无前例。
举世嘱目 | 举世瞩目 | 瞩 is `to gaze` | 成就举世瞩目。
引人嘱目 | 引人瞩目 | 瞩 is `to gaze` | 成绩引人瞩目。
卓有成校 | 卓有成效 | 效 is effect | 工作卓有成效。
卓有成郊 | 卓有成效 | 效 is effect | 工作卓有成效。
行之有郊 | 行之有效 | 效 is effect | 做法行之有效。
深恶痛决 | 深恶痛绝 | 绝 is `utmost` | 群众对此深恶痛绝。
循序渐近 | 循序渐进 | 进 is `to advance` | 工作循序渐进。
与时具进 | 与时俱进 | 俱 is `together` | 坚持与时俱进。
与时惧进 | 与时俱进 | 俱 is `together` | 坚持与时俱进。
求真物实 | 求真务实 | 务 is `to attend to` | 坚持求真务实。
实事求事 | 实事求是 | 是 is the truth | 坚持实事求是。
统畴兼顾 | 统筹兼顾 | 筹 is `to plan` | 坚持统筹兼顾。
统畴推进 | 统筹推进 | 筹 is `to plan` | 统筹推进各项工作。
统畴协调 | 统筹协调 | 筹 is `to plan` | 加强统筹协调。
稳中求近 | 稳中求进 | 进 is `to advance` | 坚持稳中求进。
脱贫攻监 | 脱贫攻坚 | 坚 is the stronghold | 打赢脱贫攻坚战。
脱贫功坚 | 脱贫攻坚 | 攻 is `to attack` | 打赢脱贫攻坚战。
精准扶贪 | 精准扶贫 | 贫 is poor, 贪 is greedy | 推进精准扶贫。
脱贪攻坚 | 脱贫攻坚 | 贫 is poor, 贪 is greedy | 打赢脱贫攻坚战。
脱贪致富 | 脱贫致富 | 贫 is poor, 贪 is greedy | 带领群众脱贫致富。
贫污受贿 | 贪污受贿 | 贪 is greedy, 贫 is poor | 查处贪污受贿。
反腐倡谦 | 反腐倡廉 | 廉 is clean | 反腐倡廉建设。
党风谦政 | 党风廉政 | 廉 is clean | 党风廉政建设。
乡村振新 | 乡村振兴 | 兴 is `to rise` | 推进乡村振兴。
乡村震兴 | 乡村振兴 | 振 is `to rouse` | 推进乡村振兴。
安全隐换 | 安全隐患 | 患 is the evil | 排查安全隐患。
安全稳患 | 安全隐患 | 隐 is hidden | 排查安全隐患。
新冠肺言 | 新冠肺炎 | 炎 is inflammation | 新冠肺炎疫情。
新型冠壮病毒 | 新型冠状病毒 | 状 is the shape | 新型冠状病毒。
疫情防孔 | 疫情防控 | 控 is `to control` | 疫情防控工作。
复工复厂 | 复工复产 | 产 is production | 企业复工复产。
中化人民共和国 | 中华人民共和国 | 华 is China | 中华人民共和国。
中华人民共和过 | 中华人民共和国 | 国 is the state | 中华人民共和国。
政治协商会仪 | 政治协商会议 | 议 is `to confer` | 人民政治协商会议。
不忘初新 | 不忘初心 | 心 is the heart | 不忘初心。
牢记使名 | 牢记使命 | 命 is the order | 牢记使命。
不望初心 | 不忘初心 | 忘 is `to forget` | 不忘初心。
两个维户 | 两个维护 | 护 is `to guard` | 做到两个维护。
民不潦生 | 民不聊生 | 聊 is `to rely on` | 昔日民不聊生。
因噎费食 | 因噎废食 | 废 is `to give up` | 不能因噎废食。
水泻不通 | 水泄不通 | 泄 is `to leak` | 街上水泄不通。
无可非义 | 无可非议 | 议 is `to criticise` | 做法无可非议。
娇揉造作 | 矫揉造作 | 矫 is `to bend straight` | 表演不矫揉造作。
矫往过正 | 矫枉过正 | 枉 is crooked | 防止矫枉过正。
娇枉过正 | 矫枉过正 | 矫 is `to bend straight` | 防止矫枉过正。
杯水车新 | 杯水车薪 | 薪 is firewood | 无异于杯水车薪。
釜底抽新 | 釜底抽薪 | 薪 is firewood | 采取釜底抽薪的办法。
卧新尝胆 | 卧薪尝胆 | 薪 is firewood | 卧薪尝胆。
哀声叹气 | 唉声叹气 | 唉 is a sigh | 不再唉声叹气。
沽名钩誉 | 沽名钓誉 | 钓 is `to fish` | 不沽名钓誉。
唾手可的 | 唾手可得 | 得 is `to get` | 并非唾手可得。
同仇敌慨 | 同仇敌忾 | 忾 is wrath | 军民同仇敌忾。
惩前毙后 | 惩前毖后 | 毖 is `to be wary` | 惩前毖后、治病救人。
惩前敝后 | 惩前毖后 | 毖 is `to be wary` | 惩前毖后、治病救人。
额首称庆 | 额手称庆 | 手 is the hand | 群众额手称庆。
蔚然成凤 | 蔚然成风 | 风 is the fashion | 读书蔚然成风。
未雨绸谬 | 未雨绸缪 | 缪 is `to bind` | 做到未雨绸缪。
未雨稠缪 | 未雨绸缪 | 绸 is `to bind` | 做到未雨绸缪。
荒谬绝论 | 荒谬绝伦 | 伦 is the like | 说法荒谬绝伦。
心旷神宜 | 心旷神怡 | 怡 is happy | 令人心旷神怡。
心扩神怡 | 心旷神怡 | 旷 is wide | 令人心旷神怡。
巧夺天功 | 巧夺天工 | 工 is the work | 技艺巧夺天工。
栩栩如声 | 栩栩如生 | 生 is alive | 雕像栩栩如生。
诩诩如生 | 栩栩如生 | 栩栩 is lifelike | 雕像栩栩如生。
惟妙惟俏 | 惟妙惟肖 | 肖 is alike | 模仿惟妙惟肖。
络绎不决 | 络绎不绝 | 绝 is `to break off` | 游客络绎不绝。
络泽不绝 | 络绎不绝 | 绎 is a thread | 游客络绎不绝。
源源不决 | 源源不断 | 断 is `to break off` | 物资源源不断。
司空见贯 | 司空见惯 | 惯 is used to | 早已司空见惯。
习以为长 | 习以为常 | 常 is the rule | 居民习以为常。
无济与事 | 无济于事 | 于 is `to` | 责备无济于事。
推心至腹 | 推心置腹 | 置 is `to put` | 与群众推心置腹。
淋漓尽至 | 淋漓尽致 | 致 is the utmost | 体现得淋漓尽致。
专心至致 | 专心致志 | 致 is `to devote` | 学生专心致志。
层出不穹 | 层出不穷 | 穷 is the end | 新产品层出不穷。
永往直前 | 勇往直前 | 勇 is brave | 战士勇往直前。
奋勇挣先 | 奋勇争先 | 争 is `to vie` | 队员奋勇争先。
挣先恐后 | 争先恐后 | 争 is `to vie` | 群众争先恐后。
英雄倍出 | 英雄辈出 | 辈 is one after another | 英雄辈出。
"""

DOUBTFUL = """
披星带月 | 披星戴月 | 戴 is `to have overhead`; 带 is an older variant | 干部披星戴月。
天翻地复 | 天翻地覆 | 覆 is `to overturn`; print of 1964 to 1986 has 复 | 变化天翻地覆。
翻两翻 | 翻两番 | 番 is `times` | 收入翻两番。
勿庸置疑 | 毋庸置疑 | 毋 is `not` | 效果毋庸置疑。
重蹈复辙 | 重蹈覆辙 | 覆 is `to overturn`; print of 1964 to 1986 has 复 | 不能重蹈覆辙。
配带口罩 | 佩戴口罩 | 佩戴 is `to wear` | 全程佩戴口罩。
励行节约 | 厉行节约 | 厉 is `strictly` | 坚持厉行节约。
极大的鼓舞了 | 极大地鼓舞了 | 地 before a verb | 大家受到极大的鼓舞。
极大的激发了 | 极大地激发了 | 地 before a verb | 极大地激发了活力。
极大的提高了 | 极大地提高了 | 地 before a verb | 水平有了极大的提高。
极大的促进了 | 极大地促进了 | 地 before a verb | 对增收有极大的促进。
极大的推动了 | 极大地推动了 | 地 before a verb | 极大地推动了工作。
极大的改善了 | 极大地改善了 | 地 before a verb | 条件得到极大的改善。
疫情爆发 | 疫情暴发 | 暴发 is used of epidemics and floods | 战争爆发。
山洪爆发 | 山洪暴发 | 暴发 is used of epidemics and floods | 火山爆发。
做为 | 作为 | 作 as in 当作 | 把规划作为依据。 | 叫做为 看做为 当做为 算做为
坐谈会 | 座谈会 | 座 is a seat | 召开座谈会。 | 静坐谈会 打坐谈会
坐无虚席 | 座无虚席 | 座 is a seat | 礼堂座无虚席。
帐户 | 账户 | 账 is for money (first table of words of one form) | 开立账户。 | 蚊帐户
帐号 | 账号 | 账 is for money (first table of words of one form) | 银行账号。
帐目 | 账目 | 账 is for money (first table of words of one form) | 账目清楚。
帐单 | 账单 | 账 is for money (first table of words of one form) | 电费账单。 | 蚊帐单
转帐 | 转账 | 账 is for money (first table of words of one form) | 银行转账。
记帐 | 记账 | 账 is for money (first table of words of one form) | 专人记账。
结帐 | 结账 | 账 is for money (first table of words of one form) | 及时结账。
座落 | 坐落 | 坐 is `to sit` | 学校坐落在河边。 | 一座落 两座落 三座落 每座落 座落成 座落地 座落下 座落后
既使 | 即使 | 即 is `even if` | 既要发展生产，使群众增收。
既将 | 即将 | 即 is `soon` | 工程即将完工。
既便 | 即便 | 即 is `even if` | 即便如此。 | 既便民 既便利 既便于 既便捷 既便宜 既便商 既便企
即然 | 既然 | 既 is `since` | 既然如此。 | 立即然 即然后
凑和 | 凑合 | 合 is `together` | 不能凑合。 | 紧凑和
必竟 | 毕竟 | 毕 is `after all` | 毕竟是少数。 | 未必竟 不必竟 何必竟 想必竟 势必竟
布署 | 部署 | 部 is `to arrange` | 部署工作。 | 公布署 发布署 宣布署 颁布署
按装 | 安装 | 安 is `to fit` | 安装路灯。 | 按装置 按装备 按装机 按装修 按装载 按装配 按装卸 按装箱
必须品 | 必需品 | 需 is need | 生活必需品。 | 必须品尝 必须品质 必须品种 必须品牌 必须品行 必须品学 必须品类 必须品相
渡假 | 度假 | 度 is for time, 渡 for water | 度假村。
图象 | 图像 | 像 is a likeness | 图像清晰。
录象 | 录像 | 像 is a likeness | 播放录像。
摄象 | 摄像 | 像 is a likeness | 安装摄像头。
好象 | 好像 | 像 is `like` | 好像春天。 | 好象征 友好象
过份 | 过分 | 分 is measure | 要求不过分。 | 超过份 过份额 经过份 通过份
充份 | 充分 | 分 is measure | 准备充分。 | 补充份 扩充份 充份额
部份 | 部分 | 分 is part | 部分地区。 | 部份额 全部份
成份 | 成分 | 分 is part | 主要成分。 | 成份额 构成份 完成份 组成份
水份 | 水分 | 分 is part | 土壤水分。 | 水份额 用水份
己经 | 已经 | 已 is `already`, 己 is `self` | 已经开工，自己经手。 | 自己经 知己经 异己经
自已 | 自己 | 己 is `self` | 自己动手。 | 不能自已 难以自已 情难自已 不自已 各自已 来自已 出自已 独自已 擅自已 亲自已 私自已 源自已
末来 | 未来 | 未 is `not yet` | 展望未来，期末来校考试。 | 期末来 周末来 岁末来 年末来 月末来 世纪末来 始末来 末来临
未端 | 末端 | 末 is the end | 管网末端。 | 未端正 未端上
竟争 | 竞争 | 竞 is `to compete` | 公平竞争。 | 究竟争 毕竟争 竟争先 竟争取 竟争相
明查暗访 | 明察暗访 | 察 is `to look` | 开展明察暗访。
山青水秀 | 山清水秀 | 清 is clear | 家乡山清水秀。
直接了当 | 直截了当 | 截 is `to cut` | 直截了当地说。
克尽职守 | 恪尽职守 | 恪 is `scrupulously` | 恪尽职守。
名符其实 | 名副其实 | 副 is `to match` | 名副其实的粮仓。
指手划脚 | 指手画脚 | 画 is `to gesture` | 不要指手画脚。
防范于未然 | 防患于未然 | 患 is the evil | 防患于未然。
莫不关心 | 漠不关心 | 漠 is indifferent | 不能漠不关心。
登陆网站 | 登录网站 | 录 is `to sign in` | 台风登陆。
登陆平台 | 登录平台 | 录 is `to sign in` | 台风登陆。
登陆系统 | 登录系统 | 录 is `to sign in` | 台风登陆。
佩带口罩 | 佩戴口罩 | 佩戴 is `to wear` | 佩戴口罩，佩带枪支。
那怕 | 哪怕 | 哪 asks and concedes | 哪怕刮风下雨。
建没 | 建设 | 设 read as 没 | 加强建设。 | 建没有 建没能 建没收
世外桃园 | 世外桃源 | 源 is the source | 宛如世外桃源。
狼籍 | 狼藉 | 藉 is `scattered` | 现场一片狼藉。
浸占 | 侵占 | 侵 is `to encroach` | 侵占耕地。 | 沉浸占
供献 | 贡献 | 贡 is `to offer` | 作出贡献。 | 提供献 供献血 供献花
掘起 | 崛起 | 崛 is `to rise` | 产业崛起。 | 挖掘起 发掘起 采掘起
宏扬 | 弘扬 | 弘 is `to enlarge` | 弘扬正气。
截止今年 | 截至今年 | 至 is `until`, 止 is `to stop` | 截至今年10月。
截止去年 | 截至去年 | 至 is `until`, 止 is `to stop` | 截至去年底。
截止昨日 | 截至昨日 | 至 is `until`, 止 is `to stop` | 截至昨日。
截止昨天 | 截至昨天 | 至 is `until`, 止 is `to stop` | 截至昨天。
"""
