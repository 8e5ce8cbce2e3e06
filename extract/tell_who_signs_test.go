package extract_test

import "testing"

// Who signs, and who does not: those before whose eyes it is done, and firms.
func TestTellWhoSigns(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"ministers before the eyes of their chiefs", "2015-09-03", "9月3日，外长王毅和拉夫罗夫在习近平主席和普京总统见证下签署了合作协定。",
			[]string{"signing 2015-09-03 held Wang Yi - Sergey Lavrov"}},
		{"holders of an office", "2015-09-03", "9月3日，两国交通运输部长在习近平和普京的共同见证下，签署了建桥协定的修订议定书。",
			[]string{"signing 2015-09-03 held Yang Chuantang - Maxim Sokolov"}},
		{"who signs is not said", "2015-09-03", "9月3日，在习近平和普京见证下，两国有关部门在北京签署了多项协议。",
			[]string{"signing 2015-09-03 held Xi Jinping - Vladimir Putin @ Beijing/CN"}},
		{"firms", "2014-05-22", "周三，习近平与普京在上海会谈。俄气和中石油签署了30年供气合同。",
			[]string{"meeting 2014-05-21 held Xi Jinping - Vladimir Putin @ Shanghai/CN"}},
		{"firms, some time ago", "2014-05-22", "周三，习近平与普京在上海会谈。中石油与诺瓦泰克去年9月签署了股权协议。",
			[]string{"meeting 2014-05-21 held Xi Jinping - Vladimir Putin @ Shanghai/CN"}},
	})
	tellAll(t, "ru", []telling{
		{"firms", "2014-05-22", "В среду Си Цзиньпин и Владимир Путин встретились в Шанхае. «Газпром» и CNPC подписали контракт на 30 лет.",
			[]string{"meeting 2014-05-21 held Xi Jinping - Vladimir Putin @ Shanghai/CN"}},
		{"they themselves", "2014-05-22", "В среду Си Цзиньпин и Владимир Путин встретились в Шанхае. Они подписали совместное заявление.",
			[]string{
				"meeting 2014-05-21 held Xi Jinping - Vladimir Putin @ Shanghai/CN",
				"signing 2014-05-21 held Xi Jinping - Vladimir Putin @ Shanghai/CN",
			}},
	})
	tellAll(t, "en", []telling{
		{"firms", "2014-05-22", "On Wednesday Xi Jinping and Vladimir Putin met in Shanghai. Gazprom and CNPC on Thursday signed a 30-year gas contract.",
			[]string{"meeting 2014-05-21 held Xi Jinping - Vladimir Putin @ Shanghai/CN"}},
	})
	tellAll(t, "vi", []telling{
		{"ministers before the eyes of their chiefs", "2015-09-03", "Ngày 3/9, trước sự chứng kiến của ông Tập Cận Bình và ông Putin, ông Vương Nghị và ông Lavrov ký hiệp định tại Bắc Kinh.",
			[]string{"signing 2015-09-03 held Wang Yi - Sergey Lavrov @ Beijing/CN"}},
	})
}
