package extract_test

import "testing"

// Letters that somebody hands over, and journeys as papers of Taiwan call them.
func TestTellChineseLetters(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"1月", "1994-06-30",
			"1月，科济列夫访华，带来了叶利钦致江泽民的信。",
			[]string{
				"visit 1994-01 held Andrey Kozyrev @ CN",
				"message 1994-01 held Jiang Zemin - Boris Yeltsin",
			}},
		{"伊万诺夫外长3日在北京转交了", "2001-06-10",
			"伊万诺夫外长3日在北京转交了普京总统给江泽民主席的亲笔信。",
			[]string{
				"message 2001-06-03 held Jiang Zemin - Vladimir Putin",
			}},
		{"去年7月26日", "2009-07-30",
			"去年7月26日，王岐山与谢钦在北京举行首次会谈，温家宝当天会见了谢钦，谢钦转交了俄罗斯总理普京写给温家宝的信。今年四月二十一日，王岐山和谢钦在北京会晤。",
			[]string{
				"meeting 2008-07-26 held Wang Qishan - Igor Sechin @ Beijing/CN",
				"meeting 2008-07-26 held Wen Jiabao - Igor Sechin @ Beijing/CN",
				"message 2008-07-26 held Wen Jiabao - Vladimir Putin",
				"meeting 2009-04-21 held Wang Qishan - Igor Sechin @ Beijing/CN",
			}},
		{"俄罗斯总统普京本月初访陆期间", "2025-09-27",
			"俄罗斯总统普京本月初访陆期间，俄气与中石油签了备忘录。",
			[]string{
				"visit 2025-09 held Vladimir Putin @ CN",
			}},
		{"前年10月俄国防部长别洛乌索", "2026-01-27",
			"前年10月俄国防部长别洛乌索夫访中，14日先与董军会谈，隔天由张又侠接见。",
			[]string{
				"visit 2024-10 held Andrey Belousov @ CN",
				"meeting 2024-10-14 held Dong Jun - Andrey Belousov @ CN",
				"meeting 2024-10-15 held Zhang Youxia - Andrey Belousov @ CN",
			}},
		{"去年四月", "1991-05-18",
			"去年四月，总理李鹏也曾来此访问，戈尔巴乔夫会见了他。江泽民15日抵达莫斯科。",
			[]string{
				"visit 1990-04 held Li Peng @ RU",
				"meeting 1990-04 held Li Peng - Mikhail Gorbachev @ RU",
				"visit 1991-05-15 held Jiang Zemin @ Moscow/RU",
			}},
	})
}
