package model

import (
	"fmt"
	"slices"
	"testing"
)

func sound() Event {
	return Event{
		ID: "2023-06-25-qin-rudenko-meeting", Date: Day(2023, 6, 25), Type: Meeting, Status: Held,
		China:      []Official{{Name: "Qin Gang", Office: "Minister of Foreign Affairs"}},
		Russia:     []Official{{Name: "Andrey Rudenko", Office: "Deputy Minister of Foreign Affairs"}},
		Venue:      Venue{Place: "Beijing", Country: "CN"},
		Topics:     []Topic{{Code: "energy", Phrase: "energy"}},
		Confidence: High, Sources: []Source{{Article: "a.txt", Lang: "en"}},
	}
}

func TestValidateEvent(t *testing.T) {
	for _, tt := range []struct {
		name   string
		change func(*Event)
		want   []string
	}{
		{"sound", func(*Event) {}, nil},
		{"no id yet", func(e *Event) { e.ID = "" }, nil},
		{"country", func(e *Event) { e.Venue.Country = "Russia" }, []string{`venue.country: "Russia" is not an ISO 3166 alpha-2 code`}},
		{"id", func(e *Event) { e.ID = "Qin" }, []string{`id: "Qin" does not have the form date-names-type, as in 2023-06-25-qin-rudenko-meeting`}},
		{"type", func(e *Event) { e.Type = "talk" }, []string{`type: "talk" is not one of meeting, call, video, visit, message, signing, multilateral`}},
		{"status", func(e *Event) { e.Status = "" }, []string{`status: is missing; it is one of held, planned, cancelled`}},
		{"date", func(e *Event) { e.Date = Date{} }, []string{`date: is missing`}},
		{"topic", func(e *Event) { e.Topics[0].Code = "oil" }, []string{`topics.oil: "oil" is not a topic code of the codebook`}},
		{"one side", func(e *Event) { e.Russia = nil }, []string{`russia: no official is given, though a meeting has two sides`}},
		{"visit", func(e *Event) { e.Type, e.Russia = Visit, nil }, nil},
		{"nobody", func(e *Event) { e.China, e.Russia = nil, nil }, []string{`china: no official of either side is given`}},
		{"empty official", func(e *Event) { e.China[0] = Official{} }, []string{`china[0]: has neither name nor office`}},
		{"twice", func(e *Event) { e.China = append(e.China, e.China[0]) }, []string{`china[1].name: "Qin Gang" is listed twice`}},
		{"call", func(e *Event) { e.Type = Call }, []string{`venue: a call has no venue`}},
		{"alternatives", func(e *Event) {
			e.Alternatives = map[string][]string{"date": {"2023-06-24", "2023-06-31"}, "mood": {"good"}}
		}, []string{
			`alternatives.date[1]: date "2023-06-31": day 31: June 2023 has 30 days`,
			`alternatives.mood: "mood" is not a field that has alternatives`,
		}},
		{"source", func(e *Event) { e.Sources[0] = Source{Lang: "eng"} }, []string{
			`sources[0].article: is missing`, `sources[0].lang: "eng" is not an ISO 639-1 code`,
		}},
		{"copy", func(e *Event) {
			e.Sources = []Source{{Article: "a"}, {Article: "b", CopyOf: "a"}, {Article: "c", CopyOf: "b"}, {Article: "d", CopyOf: "d"}, {Article: "e", CopyOf: "x"}}
		}, []string{
			`sources[2].copy_of: "b" is a copy itself, of "a"`, `sources[3].copy_of: is the source itself`, `sources[4].copy_of: "x" is no other source of the event`,
		}},
		{"review", func(e *Event) { e.Review = &Review{Status: "ok"} }, []string{`review.status: "ok" is not one of confirmed, corrected, rejected`}},
	} {
		e := sound()
		tt.change(&e)
		var got []string
		for _, fault := range e.Validate() {
			got = append(got, fault.Error())
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestValidateTimeline(t *testing.T) {
	late, early := sound(), sound()
	early.Date = Day(2023, 6, 24)
	got := fmt.Sprint(Timeline{Version: 2, Events: []Event{late, early}}.Validate())
	want := `[version: 2 is not the version of this format, 1 events[1].id: "2023-06-25-qin-rudenko-meeting" is also the id of events[0]]`
	if got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	early.ID = "2023-06-24-qin-rudenko-meeting"
	if got := (Timeline{Version: 1, Events: []Event{late, early}}).Validate(); len(got) != 1 || got[0].Path != "events[1].date" {
		t.Errorf("disorder gives %v", got)
	}
	if got := (Timeline{Version: 1, Events: []Event{early, late}}).Validate(); got != nil {
		t.Errorf("a sound timeline gives %v", got)
	}
}

func TestCodes(t *testing.T) {
	if n := len(TopicCodes()); n != 60 {
		t.Errorf("%d topic codes", n)
	}
	for _, code := range TopicCodes() {
		if !IsTopicCode(code) {
			t.Errorf("%s is not a topic code", code)
		}
	}
	for code, want := range map[string]bool{"nuclear": false, "energy": true, "": false, "energy nuclear-energy": false, "international-issues": true} {
		if IsTopicCode(code) != want {
			t.Errorf("IsTopicCode(%q) = %v", code, !want)
		}
	}
	for code, want := range map[string]bool{"CN": true, "RU": true, "AD": true, "ZW": true, "cn": false, "SU": false, "D A": false, "": false, "N R": false} {
		if IsCountryCode(code) != want {
			t.Errorf("IsCountryCode(%q) = %v", code, !want)
		}
	}
}

func TestMakeID(t *testing.T) {
	wang, lavrov := []Official{{Name: "Wang Yi"}}, []Official{{Name: "Sergey Lavrov"}}
	for _, tt := range []struct {
		e    Event
		want string
	}{
		{sound(), "2023-06-25-qin-rudenko-meeting"},
		{Event{Date: Day(2023, 9, 18), Type: Meeting, China: wang, Russia: lavrov}, "2023-09-18-lavrov-wang-meeting"},
		{Event{Date: Day(2023, 9, 18).Approx(), Type: Call, China: wang, Russia: []Official{{Office: "President"}}}, "2023-09-18-wang-call"},
		{Event{Date: Interval(Day(2023, 9, 18), Date{}), Type: Visit, China: wang}, "2023-09-18-wang-visit"},
		{Event{Date: Interval(Date{}, Day(2023, 9, 21)), Type: Visit, China: wang}, "2023-09-21-wang-visit"},
		{Event{Date: YearUnknown(5, 4), Type: Meeting, Russia: lavrov}, "XXXX-05-04-lavrov-meeting"},
		{Event{Date: Month(2023, 5), Type: Meeting}, "2023-05-meeting"},
		{Event{Type: Message, China: []Official{{Name: "Lü Xinhua"}}}, "undated-lu-message"},
	} {
		if got := MakeID(tt.e); got != tt.want || !IsID(got) {
			t.Errorf("got %s (sound: %v), want %s", got, IsID(got), tt.want)
		}
	}
	for id, want := range map[string]bool{
		"2023-06-25-qin-rudenko-meeting-2": true, "2023-XX-XX-wang-visit": true, "2023-06-25-qin": false, "2023-06-25-Qin-call": false, "2023-06-25-call-0": false, "": false,
	} {
		if IsID(id) != want {
			t.Errorf("IsID(%q) = %v", id, !want)
		}
	}
}

func TestCleanAndFold(t *testing.T) {
	for in, want := range map[string]string{
		"plain": "plain", " a  b ": "a b", "王\t毅": "王 毅", "x\r\ny": "x y", "a\u202eb\u200f": "ab", "e\u0301": "é", "\ufeffx\x00": "x", "\xffz": "\ufffdz", "": "",
	} {
		if got := Clean(in); got != want {
			t.Errorf("Clean(%q) = %q, want %q", in, got, want)
		}
	}
	for in, want := range map[string]string{"Lü XINHUA": "lu xinhua", "Điện Biên": "dien bien", "Сергей": "сергеи", "王毅": "王毅"} {
		if got := Fold(in); got != want {
			t.Errorf("Fold(%q) = %q, want %q", in, got, want)
		}
	}
}
