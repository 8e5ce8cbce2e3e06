package article

import (
	"strings"
	"testing"
)

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
	if a := read(t, "a.txt", "ДЕЛОВОЙ КУРЬЕР    № 212    суббота, 19 декабря 1992 года    стр. 1\n\nГость в городе\n\n"+text); a.Published.String() != "1992-12-19" {
		t.Errorf("published %q, want the day behind the rubrics", a.Published)
	}
	if a := read(t, "a.txt", "Гость в городе\n\n"+text+"\nДворец | Музей | Мост: памятник архитектуры, открытый для всех горожан 29 марта 2007 г. после ремонта.\n"); !a.Published.IsZero() {
		t.Errorf("published %q, though the day is that of something else", a.Published)
	}
}

// The name of a paper with its full date and page is no headline.
func TestPaperHead(t *testing.T) {
	const text = "中俄外长会谈\n\n新华社莫斯科十二月二十九日电　中国外交部长钱其琛今天在莫斯科同俄罗斯外交部长科济列夫会谈，双方就两国关系和国际问题广泛交换了意见。\n\n两位外长还谈到了经贸合作，并商定明年继续磋商。"
	for _, head := range []string{
		"申江文汇　一九九一年十二月三十日　星期一　第三版·国际",
		"新民时报 1991年12月30日 星期一 国际·时事 第4版",
		"時事日報　中華民國八十年十二月三十日　星期一　第三版·大陸新聞",
	} {
		a := read(t, "a.txt", head+"\n────\n"+text)
		if a.Title != "中俄外长会谈" || a.Published.String() != "1991-12-30" {
			t.Errorf("%s: title %q, published %s", head, a.Title, a.Published)
		}
	}
}

// Where the year stands behind, the day stands before the month, unless the weekday says
// otherwise.
func TestDayBeforeMonth(t *testing.T) {
	const text = "习近平普京再通电话\n\n发表时间： %s\n\n中国国家主席习近平与俄罗斯总统普京通了电话，两人谈到双边关系和国际局势，并商定继续保持密切沟通。\n\n这是两人今年的第四次通话，新华社对此作了报道。"
	for head, want := range map[string]string{
		"08/07/2020 - 22:17": "2020-07-08",
		"08.07.2020":         "2020-07-08",
		"2020/07/08 22:17":   "2020-07-08",
		"07/18/2020 10:05":   "2020-07-18",
	} {
		if a := read(t, "a.txt", strings.Replace(text, "%s", head, 1)); a.Published.String() != want {
			t.Errorf("%s: %s, want %s", head, a.Published, want)
		}
	}
}

// Days that head parts of the text are of the text, not of the page.
func TestDaysHeadParts(t *testing.T) {
	const day = "Борт президента садится в Тяньцзине, где у трапа главу государства приветствует секретарь городского комитета партии. Вечером в городе открывается саммит."
	a := read(t, "a.txt", "2025-09-04\n\nЧетыре дня в Китае: как прошёл визит Путина\n\nВладимир Путин завершил поездку в КНР, растянувшуюся на четверо суток. Собрали главное по дням.\n\n31 августа, воскресенье\n\n"+day+"\n\n1 сентября, понедельник\n\n"+day+"\n\n2 сентября, вторник\n\n"+day+"\n")
	heads := 0
	for _, b := range a.Blocks {
		if text := a.Slice(b); b.Role == Body && (strings.HasPrefix(text, "31 августа") || strings.HasPrefix(text, "1 сентября") || strings.HasPrefix(text, "2 сентября")) {
			heads++
		}
	}
	if heads != 3 || a.Published.String() != "2025-09-04" {
		t.Errorf("%d days head parts of the text, published %s", heads, a.Published)
	}
}
