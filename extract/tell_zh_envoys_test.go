package extract_test

import "testing"

// Who acts for somebody is named behind him: "met as Xi's special envoy".
func TestTellChineseEnvoys(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"in the capacity of the president's envoy", "2018-04-06",
			"国务委员王毅以国家主席习近平特使的身份访问俄罗斯，昨日在莫斯科先与俄外长拉夫罗夫会谈，再获总统普京在克里姆林宫接见。",
			[]string{
				"meeting 2018-04-05 held Wang Yi - Sergey Lavrov @ Moscow/RU",
				"meeting 2018-04-05 held Wang Yi - Vladimir Putin @ Moscow/RU, Kremlin",
			}},
		{"the envoy's name behind", "2018-04-06",
			"俄罗斯总统普京5日在莫斯科接见习近平特使王毅。",
			[]string{"meeting 2018-04-05 held Wang Yi - Vladimir Putin @ Moscow/RU"}},
		{"representative, and his office", "2013-02-06",
			"國家主席習近平5日在北京會見俄羅斯總統普京特別代表、副總理德沃爾科維奇。",
			[]string{"meeting 2013-02-05 held Xi Jinping - Arkady Dvorkovich @ Beijing/CN"}},
		{"an envoy by title", "1999-05-12",
			"江泽民主席昨天会见切尔诺梅尔金特使。",
			[]string{"meeting 1999-05-11 held Jiang Zemin - Viktor Chernomyrdin"}},
		{"to represent a government", "2013-02-06",
			"普京总统代表俄罗斯政府5日在北京同习近平主席签署联合声明。",
			[]string{"signing 2013-02-05 held Xi Jinping - Vladimir Putin @ Beijing/CN"}},
	})
}
