package extract_test

import "testing"

// Journeys made at an invitation, and invitations that nobody has taken up yet.
func TestTellChineseInvitations(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"李克强3月30日应普京总理邀", "2012-04-01",
			"李克强3月30日应普京总理邀请访问俄罗斯。",
			[]string{
				"visit 2012-03-30 held Li Keqiang @ RU",
			}},
		{"6月", "2019-07-01",
			"6月，习近平应普京总统邀请对俄罗斯进行国事访问。",
			[]string{
				"visit 2019-06 held Xi Jinping @ RU",
			}},
		{"应国务院总理李克强邀请", "2016-10-31",
			"应国务院总理李克强邀请，俄罗斯总理梅德韦杰夫11月7日来华。",
			[]string{
				"visit 2016-11-07 planned Dmitry Medvedev @ CN",
			}},
		{"应王毅外长的邀请", "2021-03-22",
			"应王毅外长的邀请，俄外长拉夫罗夫今天起访华。",
			[]string{
				"visit 2021-03-22/.. held Sergey Lavrov @ CN",
			}},
		{"普京总统应胡锦涛主席邀请于1", "2004-10-20",
			"普京总统应胡锦涛主席邀请于10月14日至16日对中国进行了国事访问。",
			[]string{
				"visit 2004-10-14/2004-10-16 held Vladimir Putin @ CN",
			}},
		{"在叶利钦邀请下", "2006-03-01",
			"在叶利钦邀请下，江泽民1997年4月访问了俄罗斯。",
			[]string{
				"visit 1997-04 held Jiang Zemin @ RU",
			}},
		{"据报道", "2012-04-01",
			"据报道，普京总理邀请李克强访问俄罗斯。",
			nil},
		{"普京邀请习近平今年再次访问俄", "2012-04-01",
			"普京邀请习近平今年再次访问俄罗斯，习近平表示感谢。",
			nil},
	})
}
