package extract_test

import "testing"

// Which topics a Russian text says were dealt with.
func TestRussianTopics(t *testing.T) {
	const met = "16 мая Владимир Путин провел переговоры с Си Цзиньпином в Пекине. "
	checkTopics(t, "ru", "2024-05-17", map[string][]string{
		met + "\n\nСостоялся обстоятельный обмен мнениями по тематике украинского кризиса.": {"ukraine"},
		met + "Стороны обсудили последствия пандемии.":                                      {"health"},
		met + "Об этом сообщило Центральное телевидение Китая.":                             nil,
		met + "Стороны обсудили строительство моста и канатной дороги.":                     {"transport"},
		met + "Стороны обсудили передачу портрета в музей.":                                 nil,
		met + "Стороны отметили годовщину образования КНР.":                                 nil,
	})
}
