package article

import "testing"

func TestMasthead(t *testing.T) {
	v := testReader(t).vocabulary
	for text, want := range map[string]bool{
		"Eurasia Weekly, issue 12":                          true,
		"Eurasia Weekly No. 12":                             true,
		"每日要情 第1208期":                                       true,
		"Вестник Востока, выпуск 7":                         true,
		"Bản tin Á - Âu, số 7":                              true,
		"Meeting of the 12 ministers in Moscow":             false,
		"Casino 12":                                         false,
		"Ministers agree on 12 projects worth 20 billion":   false,
		"The governors of 12 regions and 7 provinces met.":  false,
		"The newsletter is in its issue 12 and looks back.": false,
	} {
		l, _ := newLine(text, noHint)
		l.weight, l.ended = weight(l.text), endsSentence(l.text)
		if got := v.masthead(&l); got != want {
			t.Errorf("%q: %t, want %t", text, got, want)
		}
	}
}

func TestAddressLine(t *testing.T) {
	head := "Ministers meet to talk about trade\nDaily Courier, 12 May 2019\nhttps://courier.example/1\n\n"
	if a := read(t, "a.txt", head+body); a.URL != "https://courier.example/1" {
		t.Errorf("address %q", a.URL)
	}
	if a := read(t, "a.txt", "Ministers meet to talk about trade\n\n"+body+"\nhttps://courier.example/other\n"); a.URL != "" {
		t.Errorf("address %q of what stands below the text", a.URL)
	}
}

func TestRubricsWithTheDay(t *testing.T) {
	text := "Вчера в городе побывал высокий гость, и школьники встречали его с цветами и флагами на проспекте.\n\nЖители отнеслись к этому с пониманием, хотя многие застряли в пробках и опоздали на работу.\n"
	if a := read(t, "a.txt", "Ведомости\nГород | Деньги | Спорт | Афиша      № 42, 29 марта 2007 г.\n\nГость в городе\n\n"+text); a.Published.String() != "2007-03-29" {
		t.Errorf("published %q, want the day behind the rubrics", a.Published)
	}
	if a := read(t, "a.txt", "Гость в городе\n\n"+text+"\nДворец | Музей | Мост: памятник архитектуры, открытый для всех горожан 29 марта 2007 г. после ремонта.\n"); !a.Published.IsZero() {
		t.Errorf("published %q, though the day is that of something else", a.Published)
	}
}
