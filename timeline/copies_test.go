package timeline

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"amur/model"
	"amur/model/fingerprint"
)

func TestCanonical(t *testing.T) {
	same := [][]string{
		{"https://www.site.example/news/talks", "http://site.example/news/talks/", "https://m.site.example/news/talks?utm_source=x&utm_medium=y", "https://SITE.example/news/talks#comments",
			"https://amp.site.example/news/talks", "https://www.site.example/amp/news/talks", "https://www.site.example/news/talks/amp/", "https://www.site.example/news/talks?fbclid=1&amp=1",
			"https://www.google.com/amp/s/www.site.example/news/talks", "https://www-site-example.cdn.ampproject.org/c/s/www.site.example/news/talks", " https://www.site.example:443/news/talks/index.html"},
		{"https://site.example/article.php?id=5&lang=en", "https://site.example/article.php?lang=en&id=5&gclid=z", "https://mobile.site.example/article.php?id=5&lang=en&outputType=amp"},
		{"https://site.example/article.php?id=6&lang=en"},
		{"https://site.example/news/talks2.html", "https://site.example/news/talks2.amp.html"},
		{"https://site.example/News/Talks"},
		{"https://m.example/news/talks"},
	}
	seen := map[string]int{}
	for i, group := range same {
		for _, address := range group {
			c := canonical(address)
			if c == "" || c != canonical(group[0]) {
				t.Errorf("%s is %q, want %q as %s", address, c, canonical(group[0]), group[0])
			}
			if j, met := seen[c]; met && j != i {
				t.Errorf("%s is the same as %s", address, same[j][0])
			}
			seen[c] = i
		}
	}
	for _, none := range []string{"", "a.txt", "https://site.example/", "https://site.example", "http://www.site.example/index.html?utm_source=x", "ftp://site.example/a", "mailto:a@site.example", "https://", "http://%zz"} {
		if c := canonical(none); c != "" {
			t.Errorf("%q is the page %q", none, c)
		}
	}
}

// told is a source whose text is known.
func told(article string, day int, text string) model.Source {
	s := model.Source{Article: article}
	if day > 0 {
		s.Published = model.Day(2023, 9, day)
	}
	if text != "" {
		s.Print = fingerprint.Of([]string{text}).With(&model.Event{}).String()
	}
	return s
}

const (
	talks = "the ministers reviewed trade between the neighbours and agreed that their deputies would prepare a list of new projects before the end of the year"
	third = "a third account has nothing of the others in it but names and says that both sides will meet again when the leaves have fallen"
	other = "officials from the ministries of energy and transport joined the second part of the session in which bridges and rail links were discussed at length"
)

func TestMarkCopies(t *testing.T) {
	marked := func(s model.Source, of string) model.Source { s.CopyOf = of; return s }
	at := func(s model.Source, url string) model.Source { s.URL = url; return s }
	tests := []struct {
		name    string
		sources []model.Source
		want    string // article of what each repeats
	}{
		{"two texts", []model.Source{told("a", 1, talks), told("b", 2, other)}, "[ ]"},
		{"the first published is the original", []model.Source{told("a", 3, talks), told("b", 2, talks), told("c", 2, talks)}, "[b  b]"},
		{"one without a day is not", []model.Source{told("a", 0, talks), told("b", 2, talks)}, "[b ]"},
		{"one page", []model.Source{at(told("a", 1, talks), "https://s.example/x"), at(told("b", 2, other), "http://www.s.example/x/")}, "[ a]"},
		{"the front page is none", []model.Source{at(told("a", 1, talks), "https://s.example/"), at(told("b", 2, other), "https://s.example/")}, "[ ]"},
		{"articles that are addresses", []model.Source{told("https://s.example/x?utm_source=a", 1, ""), told("https://s.example/x", 2, "")}, "[ https://s.example/x?utm_source=a]"},
		{"a mark stays where a text is not known", []model.Source{told("a", 1, ""), marked(told("b", 2, talks), "a")}, "[ a]"},
		{"a mark goes where texts say otherwise", []model.Source{told("a", 1, talks), marked(told("b", 2, other), "a")}, "[ ]"},
		{"a mark to nowhere goes", []model.Source{told("a", 1, ""), marked(told("b", 2, ""), "c")}, "[ ]"},
		{"a mark on the earlier turns round", []model.Source{marked(told("a", 1, ""), "b"), told("b", 2, "")}, "[ a]"},
		{"marks in a circle", []model.Source{marked(told("a", 1, ""), "b"), marked(told("b", 2, ""), "a")}, "[ a]"},
		{"chains have one original", []model.Source{marked(told("c", 3, ""), "b"), marked(told("b", 2, ""), "a"), told("a", 1, "")}, "[a a ]"},
		{"no fingerprint", []model.Source{told("a", 1, ""), {Article: "b", Print: "nonsense"}}, "[ ]"},
	}
	for _, tt := range tests {
		for range 2 {
			got := slices.Clone(tt.sources)
			markCopies(got)
			var of []string
			for _, s := range got {
				of = append(of, s.CopyOf)
			}
			if fmt.Sprint(of) != tt.want {
				t.Errorf("%s: %q, want %s", tt.name, of, tt.want)
			}
			slices.Reverse(tt.sources) // another order, the same marks
			slices.Reverse(got)
			again := slices.Clone(tt.sources)
			markCopies(again)
			if !slices.Equal(again, got) {
				t.Errorf("%s: in another order %+v", tt.name, again)
			}
			slices.Reverse(tt.sources)
		}
	}
}

// Copies do not outvote an article of its own, nor make a contact surer.
func TestCopiesHaveNoVoice(t *testing.T) {
	mention := func(article, publisher, site, text string, day int) model.Event {
		e := model.Event{Date: model.Day(2023, 9, 18), Type: model.Meeting, Status: model.Held, Confidence: model.Low,
			China: []model.Official{{Name: "Wang Yi"}}, Russia: []model.Official{{Name: "Sergey Lavrov"}}, Venue: model.Venue{Place: "Moscow", Site: site}}
		s := told(article, day, "")
		s.Publisher = publisher
		s.Print = fingerprint.Of([]string{text}).With(&e).String()
		e.Sources = []model.Source{s}
		return e
	}
	var events []model.Event
	for i := range 9 {
		events = append(events, mention(fmt.Sprintf("copy%d", i), fmt.Sprintf("P%d", i), "Kremlin", talks, 19))
	}
	merged := Merge(events)
	if e := merged.Events[0]; e.Confidence != model.Low || model.Originals(e.Sources) != 1 || len(e.Sources) != 9 {
		t.Errorf("nine copies: confidence %s, sources %+v", e.Confidence, e.Sources)
	}
	events = append(events, mention("x", "X", "Foreign Ministry", other, 20), mention("y", "Y", "Foreign Ministry", third, 20))
	merged = Merge(events)
	if e := merged.Events[0]; e.Venue.Site != "Foreign Ministry" || e.Confidence != model.High || model.Originals(e.Sources) != 3 {
		t.Errorf("two of their own against nine copies: %+v", e)
	}
	if e := merged.Events[0]; len(e.Alternatives["site"]) != 1 {
		t.Errorf("what the copied article says is no alternative: %v", e.Alternatives)
	}
	for _, e := range merged.Events {
		if slices.ContainsFunc(e.Sources, func(s model.Source) bool { return s.Print != "" }) {
			t.Error("a timeline has fingerprints in it")
		}
	}
}

func BenchmarkMergeCopies(b *testing.B) {
	var events []model.Event
	for i := range 5000 {
		e := model.Event{Date: model.Day(2023, 9, 18), Type: model.Meeting, Status: model.Held, Confidence: model.Low,
			China: []model.Official{{Name: "Wang Yi"}}, Russia: []model.Official{{Name: "Sergey Lavrov"}}}
		e.Sources = []model.Source{told(fmt.Sprint(i), 1+i%20, fmt.Sprint(i%50, " ", talks, " ", i%7))}
		events = append(events, e)
	}
	for b.Loop() {
		Merge(events)
	}
}

// An address that is canonical stays what it is, and no address is too odd.
func FuzzCanonical(f *testing.F) {
	f.Add("https://www.google.com/amp/s/www.google.com/amp/s/m.site.example/a")
	f.Add("http://[::1]:80/../x/amp/?utm_=&b=%zz")
	f.Fuzz(func(t *testing.T, address string) {
		address = strings.TrimSpace(address)
		c := canonical(address)
		if c == "" {
			return
		}
		for _, variant := range []string{address + "#x", " " + address} {
			if got := canonical(variant); got != c && !strings.Contains(address, "#") {
				t.Fatalf("%q is %q, but %q is %q", address, c, variant, got)
			}
		}
	})
}
