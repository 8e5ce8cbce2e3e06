package wording

import (
	"testing"

	"amur/model"
)

var (
	qin     = model.Official{Name: "Qin Gang", Office: "Minister of Foreign Affairs"}
	xi      = model.Official{Name: "Xi Jinping", Office: "President"}
	putin   = model.Official{Name: "Vladimir Putin", Office: "President"}
	lavrov  = model.Official{Name: "Sergey Lavrov", Office: "Minister of Foreign Affairs"}
	rudenko = model.Official{Name: "Andrey Rudenko", Office: "Deputy Minister of Foreign Affairs"}
)

func official(o ...model.Official) []model.Official { return o }

func TestSentence(t *testing.T) {
	for _, c := range []struct {
		want string
		e    model.Event
	}{
		{"Qin Gang (Chinese Minister of Foreign Affairs) met Andrey Rudenko (Russian Deputy Minister of Foreign Affairs) in Beijing, China.",
			model.Event{Type: model.Meeting, Status: model.Held, China: official(qin), Russia: official(rudenko), Venue: model.Venue{Place: "Beijing", Country: "CN"}}},
		{"Xi Jinping (Chinese President) and Qin Gang (Minister of Foreign Affairs) are to meet Vladimir Putin (Russian President) in Moscow, Russia (Kremlin).",
			model.Event{Type: model.Meeting, Status: model.Planned, China: official(xi, qin), Russia: official(putin), Venue: model.Venue{Place: "Moscow", Country: "RU", Site: "Kremlin"}}},
		{"The Chinese Ministry of Foreign Affairs was to speak by video link with the Russian side.",
			model.Event{Type: model.Video, Status: model.Cancelled, China: official(model.Official{Office: "Ministry of Foreign Affairs"})}},
		{"Qin Gang (Chinese Minister of Foreign Affairs) met Sergey Lavrov (Russian Minister of Foreign Affairs) in the United States on the margins of the UN General Assembly.",
			model.Event{Type: model.Meeting, China: official(qin), Russia: official(lavrov), Venue: model.Venue{Country: "US", Occasion: "UN General Assembly"}}},
		{"Vladimir Putin (Russian President) visited Beijing, China.",
			model.Event{Type: model.Visit, Russia: official(putin), Venue: model.Venue{Place: "Beijing", Country: "CN"}}},
		{"Xi Jinping (Chinese President) is to visit Russia.",
			model.Event{Type: model.Visit, Status: model.Planned, China: official(xi)}},
		{"Xi Jinping (Chinese President) and Vladimir Putin (Russian President) took part in the BRICS Summit in Johannesburg, South Africa.",
			model.Event{Type: model.Multilateral, China: official(xi), Russia: official(putin), Venue: model.Venue{Place: "Johannesburg", Country: "ZA", Occasion: "BRICS Summit"}}},
		{"A message passed between Xi Jinping (Chinese President) and Vladimir Putin (Russian President).",
			model.Event{Type: model.Message, China: official(xi), Russia: official(putin)}},
		{"The Chinese side and the Soviet Minister of Foreign Affairs signed documents.",
			model.Event{Date: model.Day(1989, 5, 16), Type: model.Signing, Russia: official(model.Official{Office: "Minister of Foreign Affairs"})}},
		{"Pan Gongsheng (Governor of the People's Bank of China) spoke by telephone with Igor Morgulov (Russian Ambassador to China).",
			model.Event{Type: model.Call, China: official(model.Official{Name: "Pan Gongsheng", Office: "Governor of the People's Bank of China"}),
				Russia: official(model.Official{Name: "Igor Morgulov", Office: "Ambassador to China"})}},
	} {
		if got := Sentence(c.e); got != c.want {
			t.Errorf("got  %s\nwant %s", got, c.want)
		}
	}
}

func TestDifferences(t *testing.T) {
	e := model.Event{Alternatives: map[string][]string{"place": {"Sochi"}, "date": {"2023-06-24", "2023-06"}, "site": nil}}
	want := "Sources differ: date also 24 June 2023 and June 2023; place also Sochi."
	if got := Differences(e); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := Differences(model.Event{}); got != "" {
		t.Errorf("without alternatives: %q", got)
	}
}

func TestSource(t *testing.T) {
	for _, c := range []struct {
		name, link string
		s          model.Source
	}{
		{"VTC News, 25 June 2023", "https://vtc.vn/a", model.Source{Publisher: "VTC News", Published: model.Day(2023, 6, 25), URL: "https://vtc.vn/a"}},
		{"vtc.vn", "https://www.vtc.vn/a", model.Source{URL: "https://www.vtc.vn/a"}},
		{"in/a.txt", "", model.Source{Article: "in/a.txt"}},
		{"X", "", model.Source{Publisher: "X", URL: "javascript:alert(1)"}},
	} {
		if got := Source(c.s); got != c.name {
			t.Errorf("Source = %q, want %q", got, c.name)
		}
		if got := Link(c.s); got != c.link {
			t.Errorf("Link = %q, want %q", got, c.link)
		}
	}
}

func TestSummary(t *testing.T) {
	tl := model.Timeline{Events: []model.Event{
		{Type: model.Meeting, Status: model.Held, Date: model.Day(2017, 2, 16), Sources: []model.Source{{Article: "a", Publisher: "P"}}},
		{Type: model.Meeting, Status: model.Planned, Date: model.Month(2023, 6), Sources: []model.Source{{Article: "a", Publisher: "P"}, {Article: "b"}}},
		{Type: model.Call, Status: model.Cancelled, Date: model.YearUnknown(5, 4)},
	}}
	want := "3 contacts between officials of China and Russia between 16 February 2017 and June 2023, told by 2 articles of 1 publisher: 2 meetings and 1 telephone call. Of these, 1 is planned and 1 was cancelled."
	if got := Summary(tl); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if got := Summary(model.Timeline{}); got != "No contacts between officials of China and Russia." {
		t.Errorf("empty: %s", got)
	}
}

func TestTopic(t *testing.T) {
	for code, want := range map[string]string{
		"korean-peninsula": "Korean Peninsula", "nuclear-energy": "nuclear energy", "brics": "BRICS", "analyst-s-own": "analyst s own",
	} {
		if got := topic(code); got != want {
			t.Errorf("Topic(%s) = %q, want %q", code, got, want)
		}
	}
	for code := range topicNames {
		if !model.IsTopicCode(code) {
			t.Errorf("%s has a name but is no topic", code)
		}
	}
}

func TestCapital(t *testing.T) {
	for in, want := range map[string]string{"": "", "đàm phán": "Đàm phán", "25 June": "25 June", "\xff": "\xff", "\xe4b": "\xe4b"} {
		if got := Capital(in); got != want {
			t.Errorf("Capital(%q) = %q, want %q", in, got, want)
		}
	}
}
