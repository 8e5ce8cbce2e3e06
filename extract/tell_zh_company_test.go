package extract_test

import "testing"

// People whom a Chinese sentence brings together by whatever they do with, for or to each
// other, and what only looks like it.
func TestTellChineseCompany(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"for somebody", "2009-10-14", "温家宝昨天在人民大会堂为普京铺好红地毯。",
			[]string{"meeting 2009-10-13 held Wen Jiabao - Vladimir Putin @ Beijing/CN, Great Hall of the People"}},
		{"something told to somebody's face", "2024-03-06", "拉夫罗夫5日向王毅讲解了乌克兰局势。",
			[]string{"meeting 2024-03-05 held Wang Yi - Sergey Lavrov"}},
		{"told at a press conference", "2024-03-06", "普京5日在记者会上向习近平表示感谢。", nil},
		{"defended from afar", "2024-03-06", "王毅5日为普京辩护。", nil},
		{"handed to", "2019-10-18", "17日晚，履新两个月的张汉晖把第一张请柬给了莫尔古洛夫副外长。",
			[]string{"meeting 2019-10-17 held Zhang Hanhui - Igor Morgulov @ Moscow/RU"}},
		{"with somebody behind a comma", "2024-10-23", "习近平22日飞抵喀山，与普京一道品尝了面包。",
			[]string{"visit 2024-10-22 held Xi Jinping @ Kazan/RU", "meeting 2024-10-22 held Xi Jinping - Vladimir Putin @ Kazan/RU"}},
		{"a pronoun for the first", "2024-03-06", "王毅5日下午走进克里姆林宫，普京在楼梯口搀扶他。",
			[]string{"meeting 2024-03-05 held Wang Yi - Vladimir Putin"}},
		{"something done for the first", "2009-04-30", "中国国防部长梁光烈29日来到训练场，俄防长谢尔久科夫给他斟了茶。",
			[]string{"meeting 2009-04-29 held Liang Guanglie - Anatoly Serdyukov"}},
		{"heard of somebody", "2024-03-06", "普京5日得知习近平已经启程。", nil},
		{"spoken of", "2024-03-06", "拉夫罗夫5日在莫斯科大学谈到王毅。", nil},
		{"thereupon", "2004-10-15", "14日深夜，胡锦涛放下了笔。胡锦涛随后对普京说：“我们这一代人办成了。”",
			[]string{"meeting 2004-10-14 held Hu Jintao - Vladimir Putin"}},
		{"the two right behind their names", "2014-09-16", "9月14日，在乌里扬诺夫斯克，刘延东、戈洛杰茨两位副总理主持人文合作委员会第十五次会议。",
			[]string{"meeting 2014-09-14 held Liu Yandong - Olga Golodets @ Ulyanovsk/RU"}},
		{"I", "2021-08-17", "“昨晚我和拉夫罗夫外长通了电话。”王毅17日对随行媒体说。",
			[]string{"call 2021-08-16 held Wang Yi - Sergey Lavrov"}},
		{"a telegram has come", "2024-03-20", "习近平的贺电18日送到普京手中。",
			[]string{"message 2024-03-18 held Xi Jinping - Vladimir Putin"}},
		{"we are nobody", "2024-03-06", "“我们同拉夫罗夫外长5日达成共识。”毛宁说。", nil},
		{"present at the talks of others", "2004-09-25",
			"温家宝总理24日在莫斯科同俄罗斯总理弗拉德科夫会谈。\n副总理吴仪和俄副总理茹科夫在座。",
			[]string{"meeting 2004-09-24 held Wen Jiabao - Mikhail Fradkov @ Moscow/RU"}},
		{"took part in the talks of others", "2004-09-25",
			"温家宝总理24日在莫斯科同俄罗斯总理弗拉德科夫会谈。\n副总理吴仪和俄副总理茹科夫参加了会谈。",
			[]string{"meeting 2004-09-24 held Wen Jiabao - Mikhail Fradkov @ Moscow/RU"}},
		{"in each other's company", "2004-09-25",
			"副总理吴仪和俄副总理茹科夫24日在莫斯科一同参观了展览。",
			[]string{"meeting 2004-09-24 held Wu Yi - Alexander Zhukov @ Moscow/RU"}},
	})
}
