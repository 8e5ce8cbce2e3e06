package extract_test

import "testing"

// From which day "yesterday" and days left out count: from the dateline's in a wire's own
// text, from the page's where a paper has edited it.
func TestTellChineseEditions(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"a wire's yesterday made the paper's", "1996-04-26",
			"【本報綜合廿五日北京外電報導】俄羅斯外長普里馬科夫昨天抵達北京，展開兩天訪問。普里馬科夫昨天與中共外長錢其琛會談，隨後簽署兩國外交部磋商議定書。",
			[]string{
				"visit 1996-04-25/1996-04-26 held Yevgeny Primakov @ Beijing/CN",
				"meeting 1996-04-25 held Qian Qichen - Yevgeny Primakov @ Beijing/CN",
				"signing 1996-04-25 held Qian Qichen - Yevgeny Primakov @ Beijing/CN",
			}},
		{"the wire's own today", "1999-12-11",
			"新华社北京12月10日电　国家主席江泽民今天在钓鱼台国宾馆会见俄罗斯总统叶利钦。李鹏委员长昨天会见了叶利钦。",
			[]string{
				"meeting 1999-12-10 held Jiang Zemin - Boris Yeltsin @ Beijing/CN, Diaoyutai State Guesthouse",
				"meeting 1999-12-09 held Li Peng - Boris Yeltsin @ Beijing/CN",
			}},
		{"the evening of the dateline's day", "2001-07-17",
			"本报莫斯科7月16日专电（特派记者 方平）这是江泽民主席访问俄罗斯的第二天。清晨的莫斯科下着小雨。\n上午，江泽民主席和普京总统在克里姆林宫签署睦邻友好合作条约。\n当晚，普京总统设宴款待江泽民主席。",
			[]string{
				"signing 2001-07-16 held Jiang Zemin - Vladimir Putin @ Moscow/RU, Kremlin",
				"meeting 2001-07-16 held Jiang Zemin - Vladimir Putin @ Moscow/RU",
			}},
	})
}
