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
<<<<<<< HEAD
	})
=======
		met + "Стороны обсудили строительство нового моста через Амур.":                     {"transport"},
		met + "Стороны обсудили лучшие годы за всю их историю.":                             nil,
		met + "Стороны обсудили учения в Японском море.":                                    {"defense"},
	} {
		a, _, err := e.reader.Read("topics.txt", []byte("---\nlang: ru\npublished: 2024-05-17\n---\n\n"+text+"\n"))
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, event := range e.extractor.Events(a) {
			for _, topic := range event.Topics {
				got = append(got, string(topic.Code))
			}
		}
		slices.Sort(got)
		if !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
>>>>>>> w-run
}
