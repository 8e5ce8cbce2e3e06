package extract_test

import "testing"

// Of several who bear a name, the one who held the office on the day is meant.
func TestTellChineseNamesakes(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"外长唐家璇与伊万诺夫9日在北", "1999-12-10",
			"外长唐家璇与伊万诺夫9日在北京签署了三份文件。",
			[]string{
				"signing 1999-12-09 held Tang Jiaxuan - Igor Ivanov @ Beijing/CN",
			}},
		{"唐家璇外长18日同伊万诺夫外", "2000-07-19",
			"唐家璇外长18日同伊万诺夫外长会谈。",
			[]string{
				"meeting 2000-07-18 held Tang Jiaxuan - Igor Ivanov",
			}},
		{"国务委员唐家璇2日与伊万诺夫", "2005-02-05",
			"国务委员唐家璇2日与伊万诺夫在北京举行战略安全磋商。",
			[]string{
				"meeting 2005-02-02 held Tang Jiaxuan - Igor Ivanov @ Beijing/CN",
			}},
		{"2017年7月26日", "2023-09-20",
			"2017年7月26日，国务委员杨洁篪与帕特鲁舍夫在北京主持第十三轮战略安全磋商。",
			[]string{
				"meeting 2017-07-26 held Yang Jiechi - Nikolai Patrushev @ Beijing/CN",
			}},
		{"2022年9月19日", "2024-09-20",
			"2022年9月19日，中央外办主任杨洁篪与帕特鲁舍夫在福建南平主持第十七轮磋商。",
			[]string{
				"meeting 2022-09-19 held Yang Jiechi - Nikolai Patrushev @ Nanping/CN",
			}},
		{"温家宝11月6日在莫斯科同祖", "2007-12-01",
			"温家宝11月6日在莫斯科同祖布科夫总理会谈。",
			[]string{
				"meeting 2007-11-06 held Wen Jiabao - Viktor Zubkov @ Moscow/RU",
			}},
		{"王毅同老伊万诺夫之后的历任外", "2016-06-20",
			"王毅同老伊万诺夫之后的历任外长都打过交道。俄罗斯很重视他。",
			nil},
	})
}
