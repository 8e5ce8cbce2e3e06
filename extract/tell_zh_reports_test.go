package extract_test

import "testing"

// What ordinary Chinese reports say beside the news.
func TestTellChineseReports(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"whose lead they are under", "2024-10-14",
			"国防部长董军14日在京同俄罗斯国防部长别洛乌索夫举行会谈。董军说，在习近平主席和普京总统坚强引领下，中俄关系达到历史最高水平。",
			[]string{"meeting 2024-10-14 held Dong Jun - Andrey Belousov @ Beijing/CN"}},
		{"a commission of the premiers", "2023-11-08",
			"11月3日，中俄总理定期会晤委员会农业合作分委会会议线上召开。丁薛祥与别洛乌索夫共同主持。",
			[]string{"video 2023-11-03 held Ding Xuexiang - Andrey Belousov"}},
		{"how often", "2023-11-21",
			"丁薛祥20日在北京与俄罗斯第一副总理别洛乌索夫共同主持会议。丁薛祥表示，今年以来，中俄元首两度会晤，擘画了合作蓝图。",
			[]string{"meeting 2023-11-20 held Ding Xuexiang - Andrey Belousov @ Beijing/CN"}},
		{"each time that makes up how often", "2025-11-04",
			"习近平提到，5月在莫斯科、9月在北京，他和俄罗斯总统普京两度会晤。",
			[]string{
				"meeting 2025-05 held Xi Jinping - Vladimir Putin @ Moscow/RU",
				"meeting 2025-09 held Xi Jinping - Vladimir Putin @ Beijing/CN",
			}},
		{"the end of a month is no plan", "2024-04-26",
			"4月25日，董军在阿斯塔纳会见俄罗斯国防部长绍伊古。两人曾在1月底进行视频通话。",
			[]string{
				"meeting 2024-04-25 held Dong Jun - Sergey Shoigu @ Astana/KZ",
				"video 2024-01 held Dong Jun - Sergey Shoigu",
			}},
		{"to China in two characters", "2021-03-18",
			"俄罗斯外长拉夫罗夫将于3月22日至23日对华进行访问。",
			[]string{"visit 2021-03-22/2021-03-23 planned Sergey Lavrov @ CN"}},
		{"a plan for all that follows", "2024-04-08",
			"俄罗斯外长拉夫罗夫8日抵达北京，进行为期两天的访问。两国外长计划就乌克兰危机、亚太局势等一系列热点深入交换意见。",
			[]string{
				"visit 2024-04-08/2024-04-09 held Sergey Lavrov @ Beijing/CN",
				"meeting 2024-04-08/2024-04-09 planned Wang Yi - Sergey Lavrov @ Beijing/CN",
			}},
		{"the day of the report behind a stay", "2023-02-05",
			"外交部副部长马朝旭2月2日至3日访问俄罗斯。外交部星期六（2月4日）公布马朝旭访俄的消息，访俄期间会见俄外长拉夫罗夫。",
			[]string{
				"visit 2023-02-02/2023-02-03 held Ma Zhaoxu @ RU",
				"meeting 2023-02-02/2023-02-03 held Ma Zhaoxu - Sergey Lavrov @ RU",
			}},
		{"the day behind the report's", "2021-05-27",
			"据新华社5月26日报道，25日中央外事工作委员会办公室主任杨洁篪在莫斯科同俄罗斯联邦安全会议秘书帕特鲁舍夫共同主持中俄第十六轮战略安全磋商。",
			[]string{"meeting 2021-05-25 held Yang Jiechi - Nikolai Patrushev @ Moscow/RU"}},
		{"a stay without a year keeps its days", "",
			"外交部副部长戴秉国七月二日至四日访问俄罗斯。",
			[]string{"visit XXXX-07-02/XXXX-07-04 held Dai Bingguo @ RU"}},
		{"on a visit of long ago", "2007-04-26",
			"1996年4月，叶利钦对中国进行国事访问。两国元首在北京签署了《中俄联合声明》。",
			[]string{
				"visit 1996-04 held Boris Yeltsin @ Beijing/CN",
				"signing 1996-04 held Jiang Zemin - Boris Yeltsin @ Beijing/CN",
			}},
		{"ministers of whom one is a third state's", "2021-05-27",
			"5月25日，杨洁篪在莫斯科会见帕特鲁舍夫。俄美两国外长也于近日在雷克雅未克单独举行了会晤。",
			[]string{"meeting 2021-05-25 held Yang Jiechi - Nikolai Patrushev @ Moscow/RU"}},
		{"a call by video", "2026-02-04",
			"习近平4日下午与普京举行视频通话。克里姆林宫表示，习近平4日与普京通话时谈到能源。",
			[]string{"video 2026-02-04 held Xi Jinping - Vladimir Putin"}},
	})
}

// People whom reports name shortly.
func TestTellChineseShortNames(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"introduced by office", "2019-06-08",
			"6月5日，农业农村部部长韩长赋在莫斯科会见俄罗斯农业部部长帕特鲁舍夫。6月6日，韩长赋与帕特鲁舍夫签署协议。",
			[]string{
				"meeting 2019-06-05 held Han Changfu - Dmitry Patrushev @ Moscow/RU",
				"signing 2019-06-06 held Han Changfu - Dmitry Patrushev @ Moscow/RU",
			}},
		{"initials", "1998-11-26",
			"11月24日，江泽民在莫斯科会见了俄罗斯联邦总理叶·马·普里马科夫。",
			[]string{"meeting 1998-11-24 held Jiang Zemin - Yevgeny Primakov @ Moscow/RU"}},
		{"a namesake in a local office", "2023-04-18",
			"4月18日，黑龙江省省长梁惠玲在哈尔滨会见俄罗斯加里宁格勒州副州长伊万诺夫。",
			[]string{"meeting 2023-04-18 held Liang Huiling - Ivanov @ Harbin/CN"}},
		{"deputy head of a region's government", "2012-01-06",
			"1月5日，王宪魁在哈尔滨会见了俄罗斯犹太自治州政府副主席古列维奇。",
			[]string{"meeting 2012-01-05 held Wang Xiankui - Gulevich @ Harbin/CN"}},
		{"the president's envoy to a district", "2019-06-15",
			"14日上午，省长王文涛在哈尔滨会见俄总统驻乌拉尔联邦区副全权代表杜别涅茨基率领的代表团。",
			[]string{"meeting 2019-06-14 held Wang Wentao - Dubenetsky @ Harbin/CN"}},
		{"another dot between names", "2023-07-03",
			"李尚福周一在北京会见俄罗斯海军总司令尼古拉∙叶夫梅诺夫。",
			[]string{"meeting 2023-07-03 held Li Shangfu - Nikolai Yevmenov @ Beijing/CN"}},
	})
}
