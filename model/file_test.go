package model

import (
	"bytes"
	"reflect"
	"strings"
	"testing"
)

const exampleYAML = `version: 1
events:
  - id: 2023-06-25-qin-rudenko-meeting
    date: "2023-06-25"
    type: meeting
    status: held
    china:
      - name: Qin Gang
        office: Minister of Foreign Affairs
    russia:
      - name: Andrey Rudenko
        office: Deputy Minister of Foreign Affairs
    venue:
      place: Beijing
      country: CN
    topics:
      bilateral-relations: China-Russia relations
    alternatives:
      date: ["2023-06-24"]
      place: [Harbin, "Xi'an, Shaanxi"]
    confidence: high
    sources:
      - article: vtc-2023-06-25.txt
        publisher: VTC News
        url: "https://vtc.example/1"
        published: "2023-06-25"
        lang: en
        quote: "Qin Gang: \"we met\""
    review:
      status: confirmed
      note: checked against the ministry's readout
  - id: 2023-07-wang-visit
    date: "2023-07"
    type: visit
    status: planned
    china:
      - name: Wang Yi
    russia: []
    confidence: low
    sources:
      - article: "7"
`

func example() Timeline {
	e := sound()
	e.Topics = []Topic{{"bilateral-relations", "China-Russia relations"}}
	e.Alternatives = map[string][]string{"date": {"2023-06-24"}, "place": {"Harbin", "Xi'an, Shaanxi"}}
	e.Sources = []Source{{"vtc-2023-06-25.txt", "VTC News", "https://vtc.example/1", Day(2023, 6, 25), "en", `Qin Gang: "we met"`, "", ""}}
	e.Review = &Review{"confirmed", "checked against the ministry's readout"}
	return Timeline{1, []Event{e, {
		ID: "2023-07-wang-visit", Date: Month(2023, 7), Type: Visit, Status: Planned,
		China: []Official{{Name: "Wang Yi"}}, Confidence: Low, Sources: []Source{{Article: "7"}},
	}}}
}

func TestWriteYAML(t *testing.T) {
	var b bytes.Buffer
	if err := WriteYAML(&b, example()); err != nil || b.String() != exampleYAML {
		t.Errorf("%v\n%s", err, b.String())
	}
	roundTrip(t, example())
	roundTrip(t, Timeline{Version: 1})
}

func TestWriteJSON(t *testing.T) {
	var b bytes.Buffer
	x := Timeline{1, []Event{{ID: "i", Date: Year(2023), Topics: []Topic{{"energy", "a<b>&"}}, Why: map[string][]Reason{"date": {{"r", 1, 2}}}}}}
	want := `{
  "version": 1,
  "events": [
    {
      "id": "i",
      "date": "2023",
      "china": [],
      "russia": [],
      "topics": {
        "energy": "a<b>&"
      }
    }
  ]
}
`
	if err := WriteJSON(&b, x); err != nil || b.String() != want {
		t.Errorf("%v\n%s", err, b.String())
	}
}

func TestJSONL(t *testing.T) {
	events := example().Events
	events[0].Why = map[string][]Reason{"date": {{"en/weekday", 10, 19}}, "type": {{"met", 3, 6}, {"talks", 30, 35}}}
	var b bytes.Buffer
	for _, e := range events {
		if err := WriteJSONL(&b, []Event{e}); err != nil {
			t.Fatal(err)
		}
	}
	if n := strings.Count(b.String(), "\n"); n != len(events) {
		t.Errorf("%d lines", n)
	}
	back, err := ReadJSONL(strings.NewReader("\n"+b.String()), "e.jsonl")
	if err != nil || !reflect.DeepEqual(back, events) {
		t.Errorf("%v\n%#v\n%#v", err, back, events)
	}
	for in, want := range map[string]string{
		"{}\n{\"date\":\"2023-13\"}\n": `e.jsonl:2: date: date "2023-13": month 13 is not between 01 and 12`,
		"{}\n\n{":                      `e.jsonl:3: the JSON ends too early; it may be cut off`,
		"{\"colour\":1}":               `e.jsonl:1: json: unknown field "colour"`,
		"{} {}":                        `e.jsonl:1: there is more after the JSON value`,
	} {
		if _, err := ReadJSONL(strings.NewReader(in), "e.jsonl"); err == nil || err.Error() != want {
			t.Errorf("%q:\n got %v\nwant %s", in, err, want)
		}
	}
}

func TestReadTimelineByHand(t *testing.T) {
	x, err := ReadTimeline(strings.NewReader("\ufeff# my notes\nversion: 1\nevents:\n"+
		"- date: 2023-06-25 # bare\n  type: meeting\n  china: [{name: Qin Gang}]\n  sources: [{article: 0331, quote: true}, {article: 1e3}]\n"+
		"  review:\n    note: |\n      two\n      lines\n"), "t.yaml")
	if err != nil {
		t.Fatal(err)
	}
	e := x.Events[0]
	if e.Date != Day(2023, 6, 25) || e.Sources[0].Article != "0331" || e.Sources[0].Quote != "true" || e.Sources[1].Article != "1e3" || e.Review.Note != "two\nlines" {
		t.Errorf("%#v", e)
	}
	roundTrip(t, x)
}

func TestReadTimelineErrors(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"", "t: the file is empty"},
		{"# only this", "t: there is nothing but comments in the file"},
		{"version: 2\n", "t:1:10: version: 2 is not a version that can be read (1)"},
		{"version: 1\nevents:\n  - dat: 2023\n", `t:3:5: unknown field "dat"; known here are id, date, type, status, china, russia, venue, topics, alternatives, confidence, evidence, sources, merged_into, split, review, conflict`},
		{"version: 1\nevents:\n  - id: a\n    notes: b\n", `t:4:5: unknown field "notes"; a note stands under review, as in review: {note: checked}`},
		{"version: 1\nevents:\n  - china:\n      - name: a\n        post: b\n", `t:5:9: unknown field "post"; known here are name, office`},
		{"version: 1\nevents:\n  - china: [{name: a, post: b}]\n", `t:3:23: unknown field "post"`},
		{"version: 1\nevent: []\n", `t:2:1: unknown field "event"; known here are version, events`},
		{"version: 1\nevents:\n  - review: confirmed\n", "t:3:13: review: it has fields of its own; write review: {status: confirmed}"},
		{"version: 1\nevents:\n  - review: yes please\n", "t:3:13: review: it has fields of its own; write review: {status: confirmed or corrected or rejected}"},
		{"version: 1\nevents:\n  - venue: Moscow\n", `t:3:12: venue: it has fields of its own (place, country, site, occasion), and is not "Moscow"`},
		{"events: []\n", "t:1:1: version: it is missing or 0; write version: 1 above the events"},
		{"version: 1\nevents:\n  - id: a\n    id: b\n", `t:4:5: mapping key "id" already defined at [3:5]`},
		{"version: 1\nevents:\n  - date: 2023-02-31\n  - date: 2023-13\n", "t:3:11: events[0].date: date \"2023-02-31\": day 31: February 2023 has 28 days\nt:4:11: events[1].date: date \"2023-13\": month 13 is not between 01 and 12"},
		{"version: 1\nevents:\n  - sources: [{published: x}]\n", `t:3:27: events[0].sources[0].published: date "x": year "x" is not four digits between 0001 and 9999 or XXXX`},
		{"version: 1\nevents:\n  - id: [a]\n", "t:3:9: a text is expected here, not a list"},
		{"version: 1\nevents: &a []\n", "t:2:9: anchors, aliases and merge keys are not allowed"},
		{"version: 1\nevents: !!seq []\n", "t:2:9: tags are not allowed"},
		{"version: 1\n---\nversion: 1\n", "t:3:8: a second YAML document begins here; a timeline is one"},
		{"version: 1\nevents: " + strings.Repeat("[", 300_000), "t:2:109: more than 100 lists or mappings are inside each other here; no timeline has so many"},
		{"version: 1\nevents: " + strings.Repeat("{a: ", 300_000), "t:2:409: more than 100 lists or mappings are inside each other here; no timeline has so many"},
		{"version: 1\nevents:\n  " + strings.Repeat("- ", 300_000), "t:3:203: more than 100 lists or mappings are inside each other here; no timeline has so many"},
		{"version: 1\n<<<<<<< ours\nevents: []\n", "t:2:1: git left the marks of a merge conflict here; settle it and take the marks out"},
		{`{"version":1,"events":[{"id":"a","id":"b"}]}`, `t:1:37: the key "id" occurs twice`},
		{"{\"version\":1,\n\"events\":[{\"date\":\"2023-13\"}]}", `t:2:19: events[0].date: date "2023-13": month 13 is not between 01 and 12`},
		{"{\"version\":1,\n\"events\":7}", `t:2:10: events: a number is not what belongs here`},
		{"{\"version\":1,\n x}", `t:2:2: invalid character 'x' looking for beginning of object key string`},
		{`{"version":1`, "t:1:13: the JSON ends too early; it may be cut off"},
	} {
		if _, err := ReadTimeline(strings.NewReader(tt.in), "t"); err == nil || err.Error() != tt.want {
			t.Errorf("%.200q:\n got %v\nwant %s", tt.in, err, tt.want)
		}
	}
}

func TestLocator(t *testing.T) {
	l := NewLocator([]byte(exampleYAML))
	for path, want := range map[string][2]int{
		"version":                              {1, 10},
		"events[0].id":                         {3, 9},
		"events[0].venue.country":              {15, 16},
		"events[0].topics.bilateral-relations": {17, 28},
		"events[0].alternatives.place[1]":      {20, 23},
		"events[1].russia":                     {38, 13},
		"events[1].venue.country":              {32, 5},
		"events[9].id":                         {3, 3},
	} {
		if line, column := l.Find(path); line != want[0] || column != want[1] {
			t.Errorf("%s is at %d:%d, want %v", path, line, column, want)
		}
	}
}
