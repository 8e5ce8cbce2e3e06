package rebuild

import (
	"slices"
	"strings"
	"testing"

	"amur/model"
	"amur/model/fingerprint"
	"amur/timeline/lock"
)

const (
	note   = "Wang Yi met Sergey Lavrov in Moscow on 18 September 2023."
	other  = "Qin Gang met Andrey Rudenko in Beijing on 25 June 2023."
	report = " The ministers reviewed trade between the neighbours and agreed that their deputies would prepare a list of new projects before the end of the year, among them two bridges, a railway and a port on the lower reaches of the river."
	essay  = " The fishing boats of the bay stayed in the harbour on Sunday while their owners waited for the storm to pass, mended their nets, sold what was left of the catch and told each other tales of storms that had been far worse than this one."
)

// tells is a timeline with one article of that text.
func tells(name, folder, text string, published int) *Known {
	e := model.Event{ID: id, Date: model.Day(2023, 9, 18)}
	quote, _, _ := strings.Cut(text, ".")
	e.Sources = []model.Source{{Article: name, Quote: quote + ".", Print: fingerprint.Of([]string{text}).With(&e).String()}}
	if published > 0 {
		e.Sources[0].Published = model.Day(2023, 9, published)
	}
	entry := newEntry(&e, e.ID)
	if folder != "" {
		entry.KeepFolders(e.Sources, func(string) string { return folder })
	}
	was := lock.New()
	was.Put(entry)
	return NewKnown([]model.Event{e}, was)
}

// An article of a name that the timeline has may be that one in a later version, or
// another that only lies at the same path.
func TestNameOfArticleAtHand(t *testing.T) {
	edited := strings.Replace(note+report, "Moscow", "Kazan", 1)
	for _, tt := range []struct {
		name        string
		folder      string // of the timeline's article, "" for a lock that does not know it
		has         string
		published   int
		at          AtHand
		day         int
		sameArticle bool
	}{
		{"the same", "oct", note, 19, AtHand{Folder: "oct", Text: note}, 19, true},
		{"the same, its day corrected", "oct", note, 19, AtHand{Folder: "oct", Text: note}, 20, true},
		{"a short note, all of it corrected", "oct", note, 19, AtHand{Folder: "oct", Text: other}, 20, true},
		{"a long text corrected", "oct", note + report, 19, AtHand{Folder: "oct", Text: edited}, 20, true},
		{"a long text in the place of another", "oct", note + report, 19, AtHand{Folder: "oct", Text: other + essay}, 19, false},
		{"the same in a copy of the folder", "oct", note, 19, AtHand{Folder: "copy", Text: note}, 19, true},
		{"a long text corrected in a copy of the folder", "oct", note + report, 19, AtHand{Folder: "copy", Text: edited}, 20, true},
		{"another note elsewhere", "oct", note, 19, AtHand{Folder: "nov", Text: other}, 19, false},
		{"another text elsewhere", "oct", note + report, 19, AtHand{Folder: "nov", Text: other + essay}, 0, false},
		{"a text of which the sentence is quoted elsewhere", "oct", note, 19, AtHand{Folder: "nov", Text: note + " That was long ago."}, 25, false},
		{"a reprint elsewhere", "oct", note + report, 19, AtHand{Folder: "nov", Text: note + report, Publisher: "Courier"}, 19, false},
		{"a lock of before: a later version", "", note + report, 19, AtHand{Folder: "oct", Text: edited}, 20, true},
		{"a lock of before: another text", "", note + report, 19, AtHand{Folder: "nov", Text: other + essay}, 19, false},
		{"a lock of before: a note of another day", "", note, 19, AtHand{Folder: "nov", Text: other}, 25, false},
		{"a lock of before: a note without a day", "", note, 0, AtHand{Folder: "nov", Text: other}, 25, true},
	} {
		k := tells("001.txt", tt.folder, tt.has, tt.published)
		k.articles["001.txt"].publisher = "Gazette"
		if tt.day > 0 {
			tt.at.Published = model.Day(2023, 9, tt.day)
		}
		tt.at.Print = fingerprint.Of([]string{tt.at.Text})
		want := "nov/001.txt"
		if tt.sameArticle {
			want = "001.txt"
		}
		if got := k.Name([]string{"001.txt", "nov/001.txt", "news/nov/001.txt"}, 0, tt.at); got != want {
			t.Errorf("%s: %q, want %q", tt.name, got, want)
		}
	}
}

// One page is one article, whatever has become of its text.
func TestNameOfPage(t *testing.T) {
	k := tells("001.txt", "oct", note+report, 19)
	k.articles["001.txt"].url = "https://www.courier.example/1"
	at := AtHand{Folder: "nov", URL: "http://courier.example/1?utm_source=x", Text: other + essay}
	if got := k.Name([]string{"001.txt", "nov/001.txt"}, 0, at); got != "001.txt" {
		t.Errorf("%q", got)
	}
	at.URL = "https://courier.example/2"
	at.Text, at.Print = note+report, fingerprint.Of([]string{note + report})
	if got := k.Name([]string{"001.txt", "nov/001.txt"}, 0, at); got != "nov/001.txt" {
		t.Errorf("%q", got)
	}
}

// An article keeps the name that it was given beside others, and when all are taken has none.
func TestNameThatWasGiven(t *testing.T) {
	k := tells("nov/001.txt", "nov", note, 19)
	k.articles["001.txt"] = tells("001.txt", "oct", other, 19).articles["001.txt"]
	names := []string{"001.txt", "nov/001.txt"}
	if got := k.Name(names, 0, AtHand{Folder: "nov", Text: note + " He left on Tuesday."}); got != "nov/001.txt" {
		t.Errorf("%q", got)
	}
	if got := k.Name(names, 0, AtHand{Folder: "oct", Text: other + " He left on Tuesday."}); got != "001.txt" {
		t.Errorf("%q", got)
	}
	if got := k.Name(names, 0, AtHand{Folder: "dec", Text: "Xi Jinping received Mikhail Mishustin."}); got != "" {
		t.Errorf("%q", got)
	}
}

// Only what lay in a folder that was read again can be missing there.
func TestMissing(t *testing.T) {
	k := tells("a.txt", "oct", note, 19)
	for name, folder := range map[string]string{"b.txt": "oct", "c.txt": "nov", "d.txt": ""} {
		k.articles[name] = tells(name, folder, note, 19).articles[name]
	}
	for _, tt := range []struct {
		folders, found, want []string
	}{
		{[]string{"oct"}, []string{"a.txt"}, []string{"b.txt"}},
		{[]string{"oct"}, nil, nil},
		{[]string{"nov"}, []string{"c.txt"}, nil},
		{[]string{"nov"}, []string{"a.txt"}, nil},
		{[]string{"nov", "oct"}, []string{"b.txt", "c.txt", "x.txt"}, []string{"a.txt"}},
	} {
		found := make(map[string]bool)
		for _, name := range tt.found {
			found[name] = true
		}
		missing := k.Missing(tt.folders, found)
		var got []string
		for _, name := range []string{"a.txt", "b.txt", "c.txt", "d.txt", "e.txt"} {
			if missing(name) {
				got = append(got, name)
			}
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%v with %v: missing %v, want %v", tt.folders, tt.found, got, tt.want)
		}
	}
	if (*Known)(nil).Missing([]string{"oct"}, nil)("a.txt") || (*Known)(nil).Has("a.txt") {
		t.Error("without a timeline something is missing")
	}
}
