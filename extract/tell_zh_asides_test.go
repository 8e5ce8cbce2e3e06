package extract_test

import "testing"

// What a report says beside the contact it tells of: who else was there, what comes next,
// what is long past.
func TestTellChineseAsides(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"others who were there", "2024-11-20", "19日晚，省长梁惠玲在哈尔滨会见俄罗斯堪察加边疆区州长索洛多夫一行。俄罗斯驻哈尔滨总领事林尼克、边疆区政府副主席莫洛佐娃，副省长韩圣健参加会见。",
			[]string{"meeting 2024-11-19 held Liang Huiling - Vladimir Solodov @ Harbin/CN"}},
		{"one after the other", "2023-02-04", "中国外交部副部长马朝旭3日在莫斯科先后同俄副外长鲁登科和维尔什宁举行磋商。",
			[]string{"meeting 2023-02-03 held Ma Zhaoxu - Andrey Rudenko @ Moscow/RU", "meeting 2023-02-03 held Ma Zhaoxu - Sergey Vershinin @ Moscow/RU"}},
		{"the plan holds for the second", "2003-07-01", "戴秉国7月2日至4日访问俄罗斯，将与俄罗斯外长伊万诺夫会面，并同主管亚太事务的副外长洛休科夫会谈。",
			[]string{"visit 2003-07-02/2003-07-04 planned Dai Bingguo @ RU", "meeting 2003-07-02/2003-07-04 planned Dai Bingguo - Igor Ivanov @ RU", "meeting 2003-07-02/2003-07-04 planned Dai Bingguo - Alexander Losyukov @ RU"}},
		{"what leaders set up", "2026-02-01", "中俄战略安全磋商由两国元首在2004年商定建立，是两国间层级最高的同类机制之一。", nil},
		{"since they last met", "2026-01-27", "国防部长董军27日同俄罗斯国防部长别洛乌索夫视频通话。别洛乌索夫说，自去年6月双方上次见面以来，发生了不少事件。",
			[]string{"video 2026-01-27 held Dong Jun - Andrey Belousov"}},
		{"a headline that looks back", "2026-02-01", "绍伊古2月1日将与王毅会谈 回看中俄战略安全磋商二十年",
			[]string{"meeting 2026-02-01 planned Wang Yi - Sergey Shoigu"}},
		{"wishes on the telephone", "2024-03-02", "2月8日，国家主席习近平与俄罗斯总统普京通电话，互贺农历新年，并就地区热点交换意见。",
			[]string{"call 2024-02-08 held Xi Jinping - Vladimir Putin"}},
	})
}
