package extract_test

import "testing"

// TestTopicsOfThePast tests that a contact of the past has the topics of its own paragraph,
// and that one of the news has those that are said further down to have come up.
func TestTopicsOfThePast(t *testing.T) {
	checkTopics(t, "en", "2024-05-20", map[string][]string{
		"Xi Jinping met Vladimir Putin in Moscow on March 21, 2023 and discussed trade. The two sides also touched on energy.":           {"energy", "trade"},
		"Xi Jinping met Vladimir Putin in Moscow on March 21, 2023 and discussed trade.\n\nThe two sides have long argued about energy.": {"trade"},
		"Xi Jinping met Vladimir Putin in Beijing on May 19 and discussed trade.\n\nUkraine also came up.":                               {"trade", "ukraine"},
		"Xi Jinping met Vladimir Putin in Beijing on May 19 and discussed trade.\n\nPutin arrived by train from North Korea.":            {"trade"},
	})
	checkTopics(t, "ru", "2024-05-20", map[string][]string{
		"Си Цзиньпин и Владимир Путин 21 марта 2023 года провели переговоры в Москве и обсудили торговлю.\n\nСтороны давно спорят об энергетике.": {"trade"},
		"Си Цзиньпин и Владимир Путин 19 мая провели переговоры в Пекине.\n\nРечь шла и о торговле.":                                              {"trade"},
		"Си Цзиньпин и Владимир Путин 19 мая провели переговоры в Пекине.\n\nГоворили про торговлю.":                                              {"trade"},
	})
	checkTopics(t, "zh", "2024-05-20", map[string][]string{
		"2023年3月21日，习近平在莫斯科同普京举行会谈，讨论了贸易。\n\n双方在天然气价格上争执已久。": {"trade"},
		"5月19日，习近平在北京同普京举行会谈。\n\n乌克兰危机也摆上了桌面。":               {"ukraine"},
		"5月19日，习近平在北京同普京举行会谈，讨论了贸易。\n\n普京身穿美元图案的外套。":         {"trade"},
	})
	checkTopics(t, "vi", "2024-05-20", map[string][]string{
		"Ngày 21/3/2023, Chủ tịch Tập Cận Bình hội đàm với Tổng thống Vladimir Putin tại Moscow và thảo luận về thương mại.\n\nHai bên từ lâu bất đồng về năng lượng.": {"trade"},
		"Ngày 19/5, Chủ tịch Tập Cận Bình hội đàm với Tổng thống Vladimir Putin tại Bắc Kinh.\n\nKhủng hoảng Ukraine cũng được bàn tới.":                               {"ukraine"},
	})
}
