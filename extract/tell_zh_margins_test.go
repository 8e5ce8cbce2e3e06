package extract_test

import "testing"

// Meetings on the margins of gatherings, and the gatherings themselves.
func TestTellChineseMargins(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"胡锦涛8日在海利根达姆出席八", "2007-06-10",
			"胡锦涛8日在海利根达姆出席八国集团峰会期间会见了俄罗斯总统普京。",
			[]string{
				"meeting 2007-06-08 held Hu Jintao - Vladimir Putin @ Heiligendamm/DE (G8 Summit)",
			}},
		{"习近平9日在北京会见来华出席", "2014-11-10",
			"习近平9日在北京会见来华出席亚太经合组织领导人非正式会议的俄罗斯总统普京。",
			[]string{
				"meeting 2014-11-09 held Xi Jinping - Vladimir Putin @ Beijing/CN (APEC Summit)",
			}},
		{"习近平赴安塔利亚出席二十国集", "2015-11-16",
			"习近平赴安塔利亚出席二十国集团峰会，15日在会议间隙会见了普京。",
			[]string{
				"meeting 2015-11-15 held Xi Jinping - Vladimir Putin @ Antalya/TR (G20 Summit)",
			}},
		{"王毅7日在巴厘岛出席二十国集", "2022-07-08",
			"王毅7日在巴厘岛出席二十国集团外长会，会前与俄外长拉夫罗夫会面。",
			[]string{
				"meeting 2022-07-07 held Wang Yi - Sergey Lavrov @ Bali/ID (G20 Foreign Ministers' Meeting)",
			}},
		{"胡锦涛17日在圣彼得堡出席八", "2006-07-18",
			"胡锦涛17日在圣彼得堡出席八国集团与发展中国家领导人对话会议，并会见东道主普京总统。",
			[]string{
				"meeting 2006-07-17 held Hu Jintao - Vladimir Putin @ Saint Petersburg/RU (G8 Outreach Meeting)",
			}},
		{"国家主席胡锦涛1日在伦敦会见", "2009-04-02",
			"国家主席胡锦涛1日在伦敦会见前来出席二十国集团领导人峰会的俄罗斯总统梅德韦杰夫。",
			[]string{
				"meeting 2009-04-01 held Hu Jintao - Dmitry Medvedev @ London/GB (G20 Summit)",
			}},
	})
}
