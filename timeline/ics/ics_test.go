package ics

import (
	"bytes"
	"strings"
	"testing"
	"unicode/utf8"

	"amur/model"
)

func write(t *testing.T, events ...model.Event) string {
	t.Helper()
	var buf bytes.Buffer
	if err := Write(&buf, model.Timeline{Events: events}); err != nil {
		t.Fatal(err)
	}
	return buf.String()
}

func TestDays(t *testing.T) {
	for edtf, want := range map[string]string{
		"2023-06-25":            "20230625 20230626",
		"2023-06-30~":           "20230630 20230701",
		"2023-03-20/2023-03-22": "20230320 20230323",
		"2023-12":               "20231201 20240101",
		"2024-02":               "20240201 20240301",
		"2023":                  "20230101 20240101",
		"2023-09-18/..":         "20230918 20230919",
		"../2023-09-18":         "20230918 20230919",
		"9999-12-31":            "99991231 100000101",
		"XXXX-05-04":            "",
	} {
		d, err := model.ParseDate(edtf)
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		if first, last, ok := days(d); ok {
			got = stamp(first) + " " + stamp(last+1)
		}
		if got != want {
			t.Errorf("%s covers %q, want %q", edtf, got, want)
		}
	}
}

func TestWrite(t *testing.T) {
	got := write(t, model.Event{
		ID: "2023-06-25-qin-rudenko-meeting", Date: model.Day(2023, 6, 25), Type: model.Meeting, Status: model.Held,
		China:   []model.Official{{Name: "Qin Gang", Office: "Minister of Foreign Affairs"}},
		Russia:  []model.Official{{Name: "Andrey Rudenko"}},
		Venue:   model.Venue{Place: "Beijing", Country: "CN"},
		Topics:  []model.Topic{{Code: "trade"}},
		Sources: []model.Source{{Publisher: "VTC; News", URL: "https://vtc.vn/a,b"}},
	}, model.Event{ID: "b", Date: model.YearUnknown(5, 4), Type: model.Call})
	unfolded := strings.ReplaceAll(got, "\r\n ", "")
	want := strings.Join([]string{
		"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//amur//China-Russia contacts//EN", "CALSCALE:GREGORIAN",
		"X-WR-CALNAME:China–Russia contacts", "X-WR-CALDESC:Left out: 1 contact whose year is not known.",
		"BEGIN:VEVENT", "UID:2023-06-25-qin-rudenko-meeting", "DTSTAMP:20230625T000000Z",
		"DTSTART;VALUE=DATE:20230625", "DTEND;VALUE=DATE:20230626", "SUMMARY:Meeting: Qin Gang – Andrey Rudenko",
		"STATUS:CONFIRMED", "TRANSP:TRANSPARENT", "LOCATION:Beijing\\, China", "CATEGORIES:meeting,trade", "URL:https://vtc.vn/a,b",
		"DESCRIPTION:25 June 2023: Qin Gang (Chinese Minister of Foreign Affairs) met Andrey Rudenko in Beijing\\, China.\\nTopics: trade.\\nSource: VTC\\; News <https://vtc.vn/a\\,b>",
		"END:VEVENT", "END:VCALENDAR", "",
	}, "\r\n")
	if unfolded != want {
		t.Errorf("got:\n%s\nwant:\n%s", unfolded, want)
	}
}

func TestStatus(t *testing.T) {
	for want, e := range map[string]model.Event{
		"CONFIRMED": {Status: model.Held},
		"TENTATIVE": {Status: model.Planned},
		"CANCELLED": {Status: model.Cancelled},
	} {
		if got := status(e); got != want {
			t.Errorf("%s becomes %s, want %s", e.Status, got, want)
		}
	}
	if got := status(model.Event{Status: model.Held, Review: &model.Review{Status: "rejected"}}); got != "CANCELLED" {
		t.Errorf("a rejected contact becomes %s", got)
	}
}

func TestWriteFolds(t *testing.T) {
	name := strings.Repeat("王毅同拉夫罗夫", 40)
	got := write(t, model.Event{ID: "x", Date: model.Day(2023, 1, 1), China: []model.Official{{Name: name}}})
	for _, line := range strings.Split(got, "\r\n") {
		if len(line) > 75 || !utf8.ValidString(line) {
			t.Errorf("%d bytes, valid %v: %q", len(line), utf8.ValidString(line), line)
		}
	}
	if !strings.Contains(strings.ReplaceAll(got, "\r\n ", ""), name) {
		t.Error("folding loses text")
	}
}

// Text of an article begins no content line of its own.
func TestWriteEscapes(t *testing.T) {
	evil := "x\r\nEND:VEVENT\r\nBEGIN:VALARM\u2028"
	got := write(t, model.Event{ID: evil, Date: model.Day(2023, 1, 1), Type: model.Type(evil),
		China: []model.Official{{Name: evil, Office: evil}}, Venue: model.Venue{Place: evil, Site: evil, Occasion: evil},
		Topics:       []model.Topic{{Code: evil}},
		Alternatives: map[string][]string{evil: {evil}},
		Sources:      []model.Source{{Article: evil, Publisher: evil, URL: "https://x/" + evil}}})
	if n := strings.Count(got, "\r\nEND:VEVENT"); n != 1 {
		t.Errorf("%d ends of the event:\n%s", n, got)
	}
	if strings.Contains(got, "\r\nBEGIN:VALARM") {
		t.Errorf("an alarm slipped in:\n%s", got)
	}
}
