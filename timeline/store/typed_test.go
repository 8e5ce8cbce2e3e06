package store

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"amur/model"
	"amur/timeline/rebuild"
)

// mention is what one article tells.
func mention(article, date, place string, codes ...string) model.Event {
	day, err := model.ParseDate(date)
	if err != nil {
		panic(err)
	}
	e := model.Event{
		Date: day, Type: model.Meeting, Status: model.Held, Confidence: model.High,
		China:   []model.Official{{Name: "Qin Gang", Office: "Minister of Foreign Affairs"}},
		Russia:  []model.Official{{Name: "Andrey Rudenko", Office: "Deputy Minister of Foreign Affairs"}},
		Venue:   model.Venue{Place: place, Country: "CN"},
		Sources: []model.Source{{Article: article, Publisher: "VTC News", Published: day, Lang: "vi", Quote: "Tần Cương gặp Rudenko"}},
	}
	for _, code := range codes {
		e.Topics = append(e.Topics, model.Topic{Code: code, Phrase: code})
	}
	return e
}

// build brings mentions into the timeline at path as a command does.
func build(t *testing.T, path string, mentions ...model.Event) error {
	t.Helper()
	s, err := Open(path)
	if err != nil {
		return err
	}
	read := func(string) bool { return true }
	r := rebuild.Rebuild(s.Events(), s.Lock(), rebuild.Run{Mentions: mentions, Read: read, Lost: func(string) bool { return false }})
	if err := s.Apply(r.Events, r.Lock); err != nil {
		return err
	}
	return s.Save()
}

func readFile(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func writeFile(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

var (
	oldNews = []model.Event{mention("a.txt", "2023-06-25", "Beijing", "energy"), mention("b.txt", "2023-09-19", "Beijing")}
	newNews = []model.Event{mention("c.txt", "2023-06-25", "Beijing", "trade"), mention("d.txt", "2023-12-01", "Harbin")}
)

// replaced changes the first place of a text; it must be there.
func replaced(from, to string) func(string) string {
	return func(text string) string {
		if !strings.Contains(text, from) {
			panic(fmt.Sprintf("%q is not in the text", from))
		}
		return strings.Replace(text, from, to, 1)
	}
}

// What people type into a timeline is kept, or refused with its place; it is never
// lost without a word.
func TestTypedByHand(t *testing.T) {
	const day = "    date: \"2023-06-25\"\n"
	tests := []struct {
		name    string
		edit    func(string) string
		keeps   []string // texts that the file must still have after a rebuild
		refused string   // or the error, from the column on
	}{
		{name: "a date without quotes", edit: replaced(day, "    date: 2023-06-24\n"), keeps: []string{"    date: 2023-06-24\n", `date: ["2023-06-25"]`}},
		{name: "a date in single quotes", edit: replaced(day, "    date: '2023-06-24'\n"), keeps: []string{"    date: '2023-06-24'\n"}},
		{name: "a date as a month", edit: replaced(day, "    date: 2023-06\n"), keeps: []string{"    date: 2023-06\n"}},
		{name: "a date as a year", edit: replaced(day, "    date: 2023\n"), keeps: []string{"    date: 2023\n"}},
		{name: "a date with space around it", edit: replaced(day, "    date:    2023-06-24   \n"), keeps: []string{"    date:    2023-06-24   \n"}},
		{name: "a date on the next line", edit: replaced(day, "    date:\n      2023-06-24\n"), keeps: []string{"    date:\n      2023-06-24\n"}},
		{name: "a date with a comment", edit: replaced(day, "    date: 2023-06-24 # by the readout\n"), keeps: []string{"# by the readout"}},
		{name: "a comment behind a value of the program's", edit: replaced(day, "    date: \"2023-06-25\" # right\n"), keeps: []string{"    date: \"2023-06-25\" # right\n"}},
		{name: "an interval", edit: replaced(day, "    date: 2023-06-24/2023-06-25\n"), keeps: []string{"    date: 2023-06-24/2023-06-25\n"}},
		{name: "no such day", edit: replaced(day, "    date: 2023-06-31\n"), refused: `:4:11: .*2023-06-31`},
		{name: "a date in another form", edit: replaced(day, "    date: 25.06.2023\n"), refused: `:4:11: `},
		{name: "a date in words", edit: replaced(day, "    date: June 2023\n"), refused: `:4:11: `},
		{name: "a number of eight digits", edit: replaced(day, "    date: 20230625\n"), refused: `:4:11: `},
		{name: "a day taken out", edit: replaced(day, ""), keeps: []string{"- id: 2023-06-25-qin-rudenko-meeting\n    type: meeting"}},
		{name: "a key misspelt", edit: replaced(day, "    dat: 2023-06-24\n"), refused: `:4:5: .*dat`},
		{name: "a key with a capital", edit: replaced("    type: meeting", "    Type: meeting"), refused: `:5:5: .*Type`},
		{name: "a key given twice", edit: replaced(day, day+"    date: 2023-06-24\n"), refused: `:5:5: .*date`},
		{name: "a tab before a key", edit: replaced(day, "\tdate: 2023-06-24\n"), refused: `:4:\d+: `},
		{name: "a tab behind a value", edit: replaced(day, "    date: 2023-06-24\t\n"), keeps: []string{"date: 2023-06-24"}},
		{name: "a key too far right", edit: replaced(day, "      date: 2023-06-24\n"), refused: `:\d+:\d+: `},
		{name: "a key too far left", edit: replaced(day, "  date: 2023-06-24\n"), refused: `:\d+:\d+: `},
		{name: "no space behind the colon", edit: replaced(day, "    date:2023-06-24\n"), refused: `:\d+:\d+: `},
		{name: "a quote left open", edit: replaced(day, "    date: \"2023-06-24\n"), refused: `:\d+:\d+: `},
		{name: "a bracket left open", edit: replaced("    venue:\n", "    venue: {\n"), refused: `:\d+:\d+: `},
		{name: "two spaces less for all", edit: func(s string) string {
			return strings.ReplaceAll(strings.Replace(s, day, "    date: 2023-06-24\n", 1), "\n  ", "\n")
		}, keeps: []string{"\n- id: 2023-06-25", "\n  date: 2023-06-24\n", "\n- id: 2023-12-01"}},
		{name: "four spaces more for all", edit: func(s string) string {
			return strings.ReplaceAll(strings.Replace(s, day, "    date: 2023-06-24\n", 1), "\n  ", "\n      ")
		}, keeps: []string{"\n        date: 2023-06-24\n", "\n      - id: 2023-12-01"}},
		{name: "line ends of Windows", edit: func(s string) string {
			return strings.ReplaceAll(strings.Replace(s, day, "    date: 2023-06-24\n", 1), "\n", "\r\n")
		}, keeps: []string{"    date: 2023-06-24\r\n", "- id: 2023-12-01-qin-rudenko-meeting\r\n"}},
		{name: "a carriage return too many", edit: replaced(day, "    date: 2023-06-24\r\r\n"), refused: `:4:21: .*carriage return`},
		{name: "a mark of UTF-8 in front", edit: func(s string) string { return "\ufeff" + strings.Replace(s, day, "    date: 2023-06-24\n", 1) }, keeps: []string{"\ufeffversion", "    date: 2023-06-24\n"}},
		{name: "no line end at the end", edit: func(s string) string {
			return strings.TrimSuffix(strings.Replace(s, day, "    date: 2023-06-24\n", 1), "\n")
		}, keeps: []string{"    date: 2023-06-24\n", "- id: 2023-12-01"}},
		{name: "marks of a document", edit: func(s string) string { return "---\n" + strings.Replace(s, day, "    date: 2023-06-24\n", 1) + "...\n" }, keeps: []string{"---\nversion", "    date: 2023-06-24\n", "\n...\n"}},
		{name: "a second document", edit: func(s string) string { return s + "---\nversion: 1\n" }, refused: `:\d+:\d+: .*second`},
		{name: "the marks of a merge conflict", edit: replaced(day, "<<<<<<< HEAD\n"+day+"=======\n    date: 2023-06-24\n>>>>>>> b\n"), refused: `:4:1: .*merge conflict`},
		{name: "a comment above an event", edit: replaced("  - id: 2023-06-25", "  # the June visit\n  - id: 2023-06-25"), keeps: []string{"  # the June visit\n  - id: 2023-06-25"}},
		{name: "a comment at the left edge", edit: replaced(day, "# look again\n"+day), keeps: []string{"# look again\n" + day}},
		{name: "a comment at the end", edit: func(s string) string { return s + "# done up to here\n" }, keeps: []string{"# done up to here\n"}},
		{name: "a comment at the top", edit: func(s string) string { return "# ours\n\n" + s }, keeps: []string{"# ours\n\nversion: 1\n"}},
		{name: "blank lines between events", edit: func(s string) string { return strings.ReplaceAll(s, "\n  - id", "\n\n  - id") }, keeps: []string{"\n\n  - id: 2023-09-19", "\n\n  - id: 2023-12-01"}},
		{name: "blank lines in an event", edit: replaced(day, "\n"+day+"\n"), keeps: []string{"\n\n" + day + "\n    type"}},
		{name: "the venue in one line", edit: replaced("    venue:\n      place: Beijing\n      country: CN\n", "    venue: {place: Tianjin, country: CN}\n"), keeps: []string{"    venue: {place: Tianjin, country: CN}\n"}},
		{name: "the officials in one line", edit: replaced("    china:\n      - name: Qin Gang\n        office: Minister of Foreign Affairs\n", "    china: [{name: Wang Yi}]\n"), keeps: []string{"    china: [{name: Wang Yi}]\n"}},
		{name: "an event in one line", edit: func(s string) string {
			return s + "  - {id: 2024-01-02-xi-putin-call, date: 2024-01-02, type: call, status: held, china: [{name: Xi Jinping}], russia: [{name: Vladimir Putin}], confidence: low}\n"
		}, keeps: []string{"  - {id: 2024-01-02-xi-putin-call, date: 2024-01-02, "}},
		{name: "an event without an id", edit: func(s string) string {
			return s + "  - date: 2024-01-02 # by phone\n    type: call\n    china: [{name: Xi Jinping}]\n    russia: [{name: Vladimir Putin}]\n"
		}, keeps: []string{"  - id: 2024-01-02-putin-xi-call\n    date: 2024-01-02 # by phone\n"}},
		{name: "an event with little in it", edit: func(s string) string { return s + "  - id: 2024-01-02-xi-putin-call\n" }, keeps: []string{"  - id: 2024-01-02-xi-putin-call\n"}},
		{name: "an id given twice", edit: func(s string) string { return s + "  - id: 2023-06-25-qin-rudenko-meeting\n" }, refused: `:\d+:\d+: .*t\.yaml:3`},
		{name: "an id of another form", edit: replaced("id: 2023-06-25-qin-rudenko-meeting", "id: 2023-06-25 qin rudenko"), refused: `:3:\d+: .*correct it, or take it out`},
		{name: "another id", edit: replaced("id: 2023-06-25-qin-rudenko-meeting", "id: 2023-06-25-rudenko-meeting"), keeps: []string{"id: 2023-06-25-rudenko-meeting"}},
		{name: "keys in another order", edit: replaced("    type: meeting\n    status: held\n", "    status: held\n    type: meeting\n"), keeps: []string{"    status: held\n    type: meeting\n"}},
		{name: "a type of one's own", edit: replaced("type: meeting", "type: lunch"), keeps: []string{"type: lunch"}},
		{name: "a topic of one's own", edit: replaced("      energy: energy\n", "      energy: energy\n      my-topic: what I saw\n"), keeps: []string{"my-topic: what I saw"}},
		{name: "a topic struck out", edit: replaced("    topics:\n      energy: energy\n", ""), keeps: []string{"    topics:\n      trade: trade\n"}},
		{name: "a topic without words", edit: replaced("      energy: energy\n", "      energy:\n"), keeps: []string{"      energy:\n", "      trade: trade\n"}},
		{name: "a note of several lines", edit: replaced(day, day+"    review:\n      status: corrected\n      note: |\n        First.\n        # Second: \"third\"\n"), keeps: []string{"      note: |\n        First.\n        # Second: \"third\"\n"}},
		{name: "a folded note", edit: replaced(day, day+"    review: {note: \"a: b # c\"}\n"), keeps: []string{"    review: {note: \"a: b # c\"}\n"}},
		{name: "a number for a name", edit: replaced("name: Qin Gang", "name: 0331"), keeps: []string{"name: 0331"}},
		{name: "yes for a place", edit: replaced("place: Beijing", "place: yes"), keeps: []string{"place: yes"}},
		{name: "a list for a text", edit: replaced("place: Beijing", "place: [Beijing]"), refused: `:\d+:\d+: `},
		{name: "an anchor", edit: replaced("name: Qin Gang", "name: &qin Qin Gang"), refused: `:\d+:\d+: .*anchors`},
		{name: "a tag", edit: replaced("name: Qin Gang", "name: !!str Qin Gang"), refused: `:\d+:\d+: .*tags`},
		{name: "a version to come", edit: replaced("version: 1", "version: 2"), refused: `:1:10: `},
		{name: "no version", edit: replaced("version: 1\n", ""), refused: `:\d+:\d+: .*version`},
		{name: "the version behind the events", edit: func(s string) string { return strings.TrimPrefix(s, "version: 1\n") + "version: 1 # moved\n" }, keeps: []string{"\nversion: 1 # moved\n"}},
		{name: "characters of other scripts", edit: replaced("name: Qin Gang", "name: 秦刚 «Цинь Ган» Tần Cương"), keeps: []string{"name: 秦刚 «Цинь Ган» Tần Cương"}},
		{name: "events deleted down to none", edit: func(string) string { return "version: 1\nevents: []\n" }, keeps: []string{"- id: 2023-12-01-qin-rudenko-meeting"}},
		{name: "the key of the events alone", edit: func(string) string { return "version: 1\nevents:\n# none yet\n" }, keeps: []string{"# none yet", "- id: 2023-12-01-qin-rudenko-meeting"}},
		{name: "events in brackets", edit: func(string) string {
			return "version: 1\nevents: [{id: 2024-01-02-xi-putin-call, date: 2024-01-02}] # short\n"
		}, keeps: []string{"# short", "- id: 2024-01-02-xi-putin-call", "- id: 2023-12-01-qin-rudenko-meeting"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "t.yaml")
			if err := build(t, path, oldNews...); err != nil {
				t.Fatal(err)
			}
			plain := readFile(t, path)
			plain = plain[strings.Index(plain, "version:"):] // without the line for editors
			typed := test.edit(plain)
			writeFile(t, path, typed)
			err := build(t, path, append(newNews, oldNews...)...)
			text := readFile(t, path)
			if test.refused != "" {
				if err == nil || !regexp.MustCompile(`t\.yaml`+test.refused).MatchString(err.Error()) {
					t.Errorf("error %v, want %s", err, test.refused)
				}
				if text != typed {
					t.Error("the file was written though it was refused")
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			for _, want := range test.keeps {
				if !strings.Contains(text, want) {
					t.Errorf("%q is lost:\n%s", want, text)
				}
			}
			if !strings.Contains(text, "2023-12-01-qin-rudenko-meeting") {
				t.Errorf("what is new did not come in:\n%s", text)
			}
			before := text
			if err := build(t, path, append(newNews, oldNews...)...); err != nil {
				t.Fatalf("once more: %v", err)
			}
			if again := readFile(t, path); again != before {
				t.Errorf("once more, it is another:\n%s\n---\n%s", before, again)
			}
		})
	}
}
