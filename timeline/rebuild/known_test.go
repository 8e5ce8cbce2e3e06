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
	entry := &lock.Entry{ID: e.ID, Made: e.ID, Cells: lock.CellsOf(&e)}
	entry.KeepPrints(e.Sources)
	if folder != "" {
		entry.KeepFolders(e.Sources, func(string) (name, above string) { return folder, "news" })
	}
	was := lock.New()
	was.Put(entry)
	return NewKnown([]model.Event{e}, was)
}

// below is the path of a file in a folder of news, of which the folder or all was named.
func below(folder, file string, all bool) Path {
	p := Path{All: []string{file, folder + "/" + file, "news/" + folder + "/" + file}, Folders: []string{folder, "news", ""}}
	if all {
		p.Below, p.Own = 1, 1
	}
	return p
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
		now         string // the folder in which the other lies
		at          AtHand
		day         int
		sameArticle bool
	}{
		{"the same", "oct", note, 19, "oct", AtHand{Text: note}, 19, true},
		{"the same, its day corrected", "oct", note, 19, "oct", AtHand{Text: note}, 20, true},
		{"a short note, all of it corrected", "oct", note, 19, "oct", AtHand{Text: other}, 20, true},
		{"a long text corrected", "oct", note + report, 19, "oct", AtHand{Text: edited}, 20, true},
		{"a long text in the place of another", "oct", note + report, 19, "oct", AtHand{Text: other + essay}, 19, false},
		{"the same in a copy of the folder", "oct", note, 19, "copy", AtHand{Text: note}, 19, true},
		{"a long text corrected in a copy of the folder", "oct", note + report, 19, "copy", AtHand{Text: edited}, 20, true},
		{"another note elsewhere", "oct", note, 19, "nov", AtHand{Text: other}, 19, false},
		{"another text elsewhere", "oct", note + report, 19, "nov", AtHand{Text: other + essay}, 0, false},
		{"a text of which the sentence is quoted elsewhere", "oct", note, 19, "nov", AtHand{Text: note + " That was long ago."}, 25, false},
		{"a reprint elsewhere", "oct", note + report, 19, "nov", AtHand{Text: note + report, Publisher: "Courier"}, 19, false},
		{"a lock of before: a later version", "", note + report, 19, "oct", AtHand{Text: edited}, 20, true},
		{"a lock of before: another text", "", note + report, 19, "nov", AtHand{Text: other + essay}, 19, false},
		{"a lock of before: a note of another day", "", note, 19, "nov", AtHand{Text: other}, 25, false},
		{"a lock of before: a note without a day", "", note, 0, "nov", AtHand{Text: other}, 25, true},
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
		tt.at.Path = below("nov", "001.txt", false)
		tt.at.Path.Folders[0] = tt.now
		if got := k.Name(tt.at); got != want {
			t.Errorf("%s: %q, want %q", tt.name, got, want)
		}
	}
}

// One page is one article, whatever has become of its text.
func TestNameOfPage(t *testing.T) {
	k := tells("001.txt", "oct", note+report, 19)
	k.articles["001.txt"].url = "https://www.courier.example/1"
	at := AtHand{Path: below("nov", "001.txt", false), URL: "http://courier.example/1?utm_source=x", Text: other + essay}
	if got := k.Name(at); got != "001.txt" {
		t.Errorf("%q", got)
	}
	at.URL = "https://courier.example/2"
	at.Text, at.Print = note+report, fingerprint.Of([]string{note + report})
	if got := k.Name(at); got != "nov/001.txt" {
		t.Errorf("%q", got)
	}
}

// An article keeps the name that it was given beside others, and when all are taken has none.
func TestNameThatWasGiven(t *testing.T) {
	k := tells("nov/001.txt", "nov", note, 19)
	k.articles["001.txt"] = tells("001.txt", "oct", other, 19).articles["001.txt"]
	if got := k.Name(AtHand{Path: below("nov", "001.txt", false), Text: note + " He left on Tuesday."}); got != "nov/001.txt" {
		t.Errorf("%q", got)
	}
	if got := k.Name(AtHand{Path: below("oct", "001.txt", false), Text: other + " He left on Tuesday."}); got != "001.txt" {
		t.Errorf("%q", got)
	}
	if got := k.Name(AtHand{Path: Path{All: []string{"001.txt", "nov/001.txt"}, Folders: []string{"dec", "news"}}, Text: "Xi Jinping received Mikhail Mishustin."}); got != "" {
		t.Errorf("%q", got)
	}
}

// One file is one article, whether its folder is named or the one above, whichever was
// first, and however much of it is corrected; one of the same name further up or beside it
// is another.
func TestNameWhenFolderAboveIsNamed(t *testing.T) {
	at := func(folder string, all bool) AtHand {
		return AtHand{Path: below(folder, "001.txt", all), Published: model.Day(2023, 9, 20), Text: other, Print: fingerprint.Of([]string{other})}
	}
	for _, tt := range []struct {
		name, has, folder string
		at                AtHand
		want              string
	}{
		{"first the month, then all", "001.txt", "oct", at("oct", true), "001.txt"},
		{"first all, then the month", "oct/001.txt", "news", at("oct", false), "oct/001.txt"},
		{"another month", "001.txt", "oct", at("nov", true), "nov/001.txt"},
		{"a file further up", "001.txt", "news", at("nov", true), "nov/001.txt"},
	} {
		if got := tells(tt.has, tt.folder, note, 19).Name(tt.at); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
	k := tells("001.txt", "oct", note, 19)
	k.articles["001.txt"].above = lock.Of("magazines")
	if got := k.Name(at("oct", true)); got != "oct/001.txt" {
		t.Errorf("in a folder of the same name elsewhere: %q", got)
	}
}

// Only what lay in a folder that was read again can be missing there.
func TestMissing(t *testing.T) {
	k := tells("a.txt", "oct", note, 19)
	for name, folder := range map[string]string{"b.txt": "oct", "c.txt": "nov", "d.txt": ""} {
		k.articles[name] = tells(name, folder, note, 19).articles[name]
	}
	oct, nov, all := []string{"oct"}, []string{"nov"}, []string{"nov", "news"}
	for _, tt := range []struct {
		found map[string][]string
		want  []string
	}{
		{map[string][]string{"a.txt": oct}, []string{"b.txt"}},
		{nil, nil},
		{map[string][]string{"c.txt": nov}, nil},
		{map[string][]string{"a.txt": nov}, nil},
		{map[string][]string{"b.txt": oct, "c.txt": nov, "x.txt": nov}, []string{"a.txt"}},
		{map[string][]string{"c.txt": all}, []string{"a.txt", "b.txt"}},
	} {
		missing := k.Missing(tt.found)
		var got []string
		for _, name := range []string{"a.txt", "b.txt", "c.txt", "d.txt", "e.txt"} {
			if missing(name) {
				got = append(got, name)
			}
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%v: missing %v, want %v", tt.found, got, tt.want)
		}
	}
	if (*Known)(nil).Missing(nil)("a.txt") || (*Known)(nil).Has("a.txt") {
		t.Error("without a timeline something is missing")
	}
}
