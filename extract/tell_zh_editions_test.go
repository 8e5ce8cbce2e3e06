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
		{"on which day he had come, and back to the scene", "2002-12-04",
			"12月3日上午，北京大学办公楼礼堂坐满了学生。\n普京是1日晚上到的北京，带着夫人。他从汉学家说到托尔斯泰。\n文件确实签了不少。前一天，江泽民主席在人民大会堂同普京会谈，会谈后两位元首签署联合声明。\n同一天，胡锦涛会见了普京。",
			[]string{
				"meeting 2002-12-02 held Jiang Zemin - Vladimir Putin @ Beijing/CN, Great Hall of the People",
				"signing 2002-12-02 held Jiang Zemin - Vladimir Putin @ Beijing/CN",
				"meeting 2002-12-02 held Hu Jintao - Vladimir Putin @ Beijing/CN",
			}},
		{"the same day in the same paragraph is that of the arrival", "1998-11-24",
			"江泽民是22日飞抵莫斯科的。当天，普里马科夫总理会见了江泽民。",
			[]string{
				"visit 1998-11-22 held Jiang Zemin @ Moscow/RU",
				"meeting 1998-11-22 held Jiang Zemin - Yevgeny Primakov @ Moscow/RU",
			}},
		{"the same day in another paragraph is that of the news", "1998-11-24",
			"叶利钦23日在莫斯科会见了江泽民主席。\n江泽民是22日飞抵莫斯科的。\n当天，普里马科夫总理会见了江泽民。",
			[]string{
				"meeting 1998-11-23 held Jiang Zemin - Boris Yeltsin @ Moscow/RU",
				"visit 1998-11-22 held Jiang Zemin @ Moscow/RU",
				"meeting 1998-11-23 held Jiang Zemin - Yevgeny Primakov @ Moscow/RU",
			}},
		{"days before talks", "2026-02-05",
			"習近平昨日下午在人民大會堂，同身在克里姆林宮的俄羅斯總統普京舉行視像會晤。\n視像會晤前三日，俄聯邦安全會議秘書紹伊古在北京與王毅會面。",
			[]string{
				"video 2026-02-04 held Xi Jinping - Vladimir Putin",
				"meeting 2026-02-01 held Wang Yi - Sergey Shoigu @ Beijing/CN",
			}},
		{"there, not where it was written", "2025-11-04",
			"（記者施采妮台北4日電）俄羅斯外長拉夫羅夫昨天抵達廣西桂林。王毅外長同日在當地與他會談。",
			[]string{
				"visit 2025-11-03 held Sergey Lavrov @ Guilin/CN",
				"meeting 2025-11-03 held Wang Yi - Sergey Lavrov @ Guilin/CN",
			}},
	})
}
