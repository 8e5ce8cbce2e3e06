package extract_test

import "testing"

// At some time of a stay: its days, not the day named last nor that of the announcement.
func TestTellChineseDuring(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"应普京总理邀请", "2008-10-30",
			"应普京总理邀请，温家宝27日至29日对俄罗斯进行正式访问，28日与普京举行会谈。访问期间，温家宝还会见了梅德韦杰夫总统。",
			[]string{
				"visit 2008-10-27/2008-10-29 held Wen Jiabao @ RU",
				"meeting 2008-10-28 held Wen Jiabao - Vladimir Putin @ RU",
				"meeting 2008-10-27/2008-10-29 held Wen Jiabao - Dmitry Medvedev @ RU",
			}},
		{"2月2日至3日", "2023-02-05",
			"2月2日至3日，外交部副部长马朝旭访问俄罗斯。中国外交部星期六（4日）在官网发布消息说，马朝旭在莫斯科期间会见了拉夫罗夫外长。",
			[]string{
				"visit 2023-02-02/2023-02-03 held Ma Zhaoxu @ Moscow/RU",
				"meeting 2023-02-02/2023-02-03 held Ma Zhaoxu - Sergey Lavrov @ Moscow/RU",
			}},
		{"梅德韦杰夫6日至8日访华", "2016-11-10",
			"梅德韦杰夫6日至8日访华，7日同李克强举行定期会晤。访华期间，他还见了习近平主席。",
			[]string{
				"visit 2016-11-06/2016-11-08 held Dmitry Medvedev @ CN",
				"meeting 2016-11-07 held Li Keqiang - Dmitry Medvedev @ CN",
				"meeting 2016-11-06/2016-11-08 held Xi Jinping - Dmitry Medvedev @ CN",
			}},
		{"吴邦国26日至30日访俄", "2006-05-31",
			"吴邦国26日至30日访俄，29日与米罗诺夫会谈。在莫斯科期间，吴邦国还会见了弗拉德科夫总理，与国家杜马主席格雷兹洛夫举行会谈。",
			[]string{
				"visit 2006-05-26/2006-05-30 held Wu Bangguo @ Moscow/RU",
				"meeting 2006-05-29 held Wu Bangguo - Sergey Mironov @ Moscow/RU",
				"meeting 2006-05-26/2006-05-30 held Wu Bangguo - Mikhail Fradkov @ Moscow/RU",
				"meeting 2006-05-26/2006-05-30 held Wu Bangguo - Boris Gryzlov @ Moscow/RU",
			}},
		{"经贸部长李岚清27日会见俄副", "1991-12-30",
			"经贸部长李岚清27日会见俄副总理绍欣；随团的外交部副部长田曾佩同俄副外长库纳泽举行会谈，签署会谈纪要。",
			[]string{
				"meeting 1991-12-27 held Li Lanqing - Alexander Shokhin",
				"meeting 1991-12-27 held Tian Zengpei - Georgy Kunadze",
				"signing 1991-12-27 held Tian Zengpei - Georgy Kunadze",
			}},
	})
}
