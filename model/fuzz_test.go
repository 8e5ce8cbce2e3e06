package model

import (
	"bytes"
	"reflect"
	"strings"
	"testing"
)

func FuzzParseDate(f *testing.F) {
	for _, s := range []string{
		"2023-06-25", "2023-06", "2023", "XXXX-05-04", "2023-06-XX", "2023-XX-XX", "2023-09-19~", "2023?", "2023-06%",
		"2025-05-07/2025-05-10", "2023-09-18/..", "../2023-09-21", "XXXX-12-30/XXXX-01-02", "2023-02-30", "/", "../..", "",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := ParseDate(s)
		if err != nil {
			if !d.IsZero() {
				t.Fatalf("ParseDate(%q) gives both %v and %v", s, d, err)
			}
			return
		}
		if got := d.String(); got != s {
			t.Fatalf("ParseDate(%q).String() = %q", s, got)
		}
		if Compare(d, d) != 0 || !Overlaps(d, d) || !Contains(d, d) {
			t.Fatalf("%v is not itself", d)
		}
		if again := Interval(d.Start(), d.End()); again != d {
			t.Fatalf("Interval(%v, %v) = %v", d.Start(), d.End(), again)
		}
		if from, ok := d.Earliest(); ok {
			if to, ok := d.Latest(); ok && to < from {
				t.Fatalf("%v ends on day %d before it starts on %d", d, to, from)
			}
			if e := from.Date(); !Overlaps(d, e) {
				t.Fatalf("%v does not overlap its first day %v", d, e)
			}
		}
	})
}

func FuzzReadTimeline(f *testing.F) {
	f.Add([]byte(exampleYAML))
	f.Add([]byte(`{"version":1,"events":[{"china":[],"russia":[],"date":"2023"}]}`))
	f.Add([]byte("version: 1\nevents:\n  - &a {china: [*a]}\n"))
	f.Add([]byte("version: 1\nevents: [{id: 0331, review: {note: |\n a\n b\n}}]"))
	f.Fuzz(func(t *testing.T, data []byte) {
		first, err := ReadTimeline(bytes.NewReader(data), "fuzz")
		if err != nil {
			return
		}
		roundTrip(t, first)
		first.Validate()
	})
}

// roundTrip writes x in each format and wants the same values and bytes back.
func roundTrip(t *testing.T, x Timeline) {
	t.Helper()
	for _, format := range []struct {
		name  string
		write func(*bytes.Buffer, Timeline) error
	}{
		{"yaml", func(b *bytes.Buffer, x Timeline) error { return WriteYAML(b, x) }},
		{"json", func(b *bytes.Buffer, x Timeline) error { return WriteJSON(b, x) }},
	} {
		var once, twice bytes.Buffer
		if err := format.write(&once, x); err != nil {
			t.Fatal(err)
		}
		back, err := ReadTimeline(bytes.NewReader(once.Bytes()), format.name)
		if err != nil {
			t.Fatalf("%v\n%s", err, once.String())
		}
		if !reflect.DeepEqual(back, x) {
			t.Fatalf("%s: read back\n%#v\nwrote\n%#v\n%s", format.name, back, x, once.String())
		}
		if err := format.write(&twice, back); err != nil {
			t.Fatal(err)
		}
		if once.String() != twice.String() {
			t.Fatalf("%s: written twice differs:\n%s\n%s", format.name, once.String(), twice.String())
		}
	}
}

func FuzzYAMLRoundTrip(f *testing.F) {
	for _, s := range []string{
		"", "x", "yes", "null", "~", "0331", "1e3", ".inf", "2023-06-25", "a: b", "a #b", "# a", "- a", "? x", "x:\ty", "王\t毅", "x\r\ny",
		"'", `"`, `\`, "{a}", "[a]", "&a", "*a", "!a", "|", ">", "%", "@a", "`a", " a ", "a\nb", "\u202eabc", "e\u0301", "\xff", "«а»", "毅：王、李",
		"\u00a0a\u3000b\u00a0", "a,b", "<<", "=", "---", "...", "\ufeffx", "\U0001f1e8\U0001f1f3", "y", "N", "\u0000", "\u0085", "a\u2028b", "1:30", "\u007f",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		c := Clean(s)
		if Clean(c) != c {
			t.Fatalf("Clean is not stable on %q: %q, then %q", s, c, Clean(c))
		}
		e := Event{
			ID: c, Date: Day(2023, 6, 25), Type: Type(c), Status: Status(c),
			China: []Official{{Name: c, Office: "x"}, {Office: c}}, Russia: []Official{{}},
			Venue:  Venue{Place: "P", Country: c, Site: c, Occasion: c},
			Topics: []Topic{{Code: "energy", Phrase: c}}, Confidence: Confidence(c),
			Alternatives: map[string][]string{"date": {c, "x", c}},
			Sources:      []Source{{Article: c, Quote: c}},
			Review:       &Review{Status: c, Note: cleanLines(s)},
		}
		if c != "" {
			e.Topics = append([]Topic{{Code: c, Phrase: "p"}}, e.Topics...)
			if c >= "energy" {
				e.Topics[0], e.Topics[1] = e.Topics[1], e.Topics[0]
			}
			if c == "energy" {
				e.Topics = e.Topics[:1]
			}
			e.Alternatives[c] = []string{c}
		}
		roundTrip(t, Timeline{Version: 1, Events: []Event{e, {Date: Year(2023)}}})

		dirty := e
		dirty.Venue.Place = s
		dirty.Sources = []Source{{Article: s}}
		var first, second strings.Builder
		if err := WriteYAML(&first, Timeline{Version: 1, Events: []Event{dirty}}); err != nil {
			t.Fatal(err)
		}
		back, err := ReadTimeline(strings.NewReader(first.String()), "dirty")
		if err != nil {
			t.Fatal(err)
		}
		if err := WriteYAML(&second, back); err != nil {
			t.Fatal(err)
		}
		if first.String() != second.String() {
			t.Fatalf("%q changes on reading:\n%s\n%s", s, first.String(), second.String())
		}
	})
}
