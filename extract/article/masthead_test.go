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
