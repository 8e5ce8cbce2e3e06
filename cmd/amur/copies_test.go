package main

import (
	"bytes"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
	"golang.org/x/text/unicode/norm"

	"amur/model"
	"amur/timeline"
)

// reprinted is news as one outlet prints it, and what others make of it.
type reprinted struct {
	Lang                         string
	Text                         []string
	Title, Dateline, Also, Other string
	Briefs                       []string
}

func readReprinted(t *testing.T) []reprinted {
	t.Helper()
	data, err := os.ReadFile("testdata/copies.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var all []reprinted
	if err := yaml.UnmarshalWithOptions(data, &all, yaml.Strict()); err != nil {
		t.Fatal(err)
	}
	return all
}

// reprint is what another outlet may make of an article.
type reprint struct {
	name, file string
	make       func(n reprinted) string
}

func reprints() []reprint {
	plain := func(paragraphs ...string) string { return strings.Join(paragraphs, "\n\n") + "\n" }
	without := func(n reprinted, i int) []string { return slices.Delete(slices.Clone(n.Text), i, i+1) }
	return []reprint{
		{"to the letter", "b.txt", func(n reprinted) string { return plain(n.Text...) }},
		{"under a headline", "b.txt", func(n reprinted) string { return plain(append([]string{n.Title}, n.Text...)...) }},
		{"with a dateline", "b.txt", func(n reprinted) string { return plain(append([]string{n.Dateline + n.Text[0]}, n.Text[1:]...)...) }},
		{"without the last paragraph", "b.txt", func(n reprinted) string { return plain(without(n, len(n.Text)-1)...) }},
		{"without the second paragraph", "b.txt", func(n reprinted) string { return plain(without(n, 1)...) }},
		{"with a pointer to other news", "b.txt", func(n reprinted) string { return plain(slices.Insert(slices.Clone(n.Text), 2, n.Also)...) }},
		{"in other spaces, quotes and Unicode forms", "b.txt", func(n reprinted) string {
			return norm.NFD.String(strings.NewReplacer("'", "’", ". ", ".  ", ", ", ",\u00a0").Replace(plain(n.Text...)))
		}},
		{"as a page", "b.html", func(n reprinted) string {
			return "<html><head><title>" + n.Title + "</title></head><body><nav><a href=/>Home</a></nav><h1>" + n.Title + "</h1><p>" + strings.Join(n.Text, "</p>\n<p>") + "</p><div class=related><a href=/x>" + n.Also + "</a></div></body></html>"
		}},
		{"all at once", "b.txt", func(n reprinted) string {
			text := slices.Insert(without(n, len(n.Text)-1), 2, n.Also)
			return plain(append([]string{n.Title, n.Dateline + text[0]}, text[1:]...)...)
		}},
	}
}

// contactsIn is what the articles tell, by name of file.
func contactsIn(t *testing.T, e *engine, texts map[string]string) []model.Event {
	t.Helper()
	var events []model.Event
	for _, name := range []string{"a.txt", "b.txt", "b.html", "c.txt"} {
		if texts[name] == "" {
			continue
		}
		a, _, err := e.reader.Read(name, []byte(texts[name]))
		if err != nil {
			t.Fatal(err)
		}
		found := e.extractor.Events(a)
		if len(found) == 0 {
			t.Errorf("no contact in %s: %.60s", name, texts[name])
		}
		events = append(events, found...)
	}
	return events
}

// toldTwice counts the contacts that both articles tell, and those of which one is
// told to be a copy of the other.
func toldTwice(t model.Timeline) (both, copies int) {
	for _, e := range t.Events {
		if len(e.Sources) == 2 {
			both++
			copies += 2 - model.Originals(e.Sources)
		}
	}
	return both, copies
}

// A reprint is a copy; another account of the same contact, or of another, is none.
func TestCopies(t *testing.T) {
	e, err := (&app{}).newEngine()
	if err != nil {
		t.Fatal(err)
	}
	pairs := 0
	for i, n := range readReprinted(t) {
		original := strings.Join(n.Text, "\n\n") + "\n"
		for _, r := range reprints() {
			pairs++
			merged := timeline.Merge(contactsIn(t, e, map[string]string{"a.txt": original, r.file: r.make(n)}))
			if both, copies := toldTwice(merged); both == 0 || copies != both {
				t.Errorf("%s %d, %s: %d contacts of both, %d copies\n%s", n.Lang, i, r.name, both, copies, printed(t, merged))
			}
		}
		others := map[string]map[string]string{
			"in other words": {"a.txt": original, "b.txt": n.Other},
			"another day":    {"a.txt": n.Briefs[0], "b.txt": n.Briefs[1]},
			"other people":   {"a.txt": n.Briefs[0], "b.txt": n.Briefs[2]},
		}
		for name, texts := range others {
			pairs++
			merged := timeline.Merge(contactsIn(t, e, texts))
			if both, copies := toldTwice(merged); copies != 0 || (both > 0) != (name == "in other words") {
				t.Errorf("%s %d, %s: %d contacts of both, %d copies\n%s", n.Lang, i, name, both, copies, printed(t, merged))
			}
		}
	}
	if pairs < 30 {
		t.Errorf("only %d pairs", pairs)
	}
}

// Fifty reprints are one voice, whichever way they come; what two articles of
// their own tell counts as two.
func TestCopiesCountOnce(t *testing.T) {
	e, err := (&app{}).newEngine()
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range readReprinted(t) {
		var events []model.Event
		all := reprints()
		for i := range 50 {
			r := all[i%len(all)]
			for _, found := range contactsIn(t, e, map[string]string{r.file: r.make(n)}) {
				s := &found.Sources[0]
				s.Article, s.Publisher = "site-"+string(rune('A'+i))+"/"+s.Article, "Site "+string(rune('A'+i))
				found.Confidence = model.Low
				if len(found.China) == 0 || len(found.Russia) == 0 || found.Status != model.Held {
					continue
				}
				events = append(events, found)
			}
		}
		one := timeline.Merge(events)
		most := 0
		for _, merged := range one.Events {
			most = max(most, len(merged.Sources))
			if model.Originals(merged.Sources) != 1 || merged.Confidence != model.Low {
				t.Errorf("%s: %d sources, %d originals, confidence %s", n.Lang, len(merged.Sources), model.Originals(merged.Sources), merged.Confidence)
			}
		}
		if most != 50 {
			t.Errorf("%s: no more than %d sources of 50 were brought together", n.Lang, most)
		}
		other := contactsIn(t, e, map[string]string{"c.txt": n.Other})
		two := timeline.Merge(append(slices.Clone(events), other...))
		if !slices.ContainsFunc(two.Events, func(e model.Event) bool { return model.Originals(e.Sources) == 2 && len(e.Sources) == 51 }) {
			t.Errorf("%s: another account is not counted beside the copies", n.Lang)
		}
		var file bytes.Buffer
		if err := model.WriteJSONL(&file, events); err != nil {
			t.Fatal(err)
		}
		again, err := model.ReadJSONL(&file, "events.jsonl")
		if err != nil {
			t.Fatal(err)
		}
		slices.Reverse(again)
		if got, want := printed(t, timeline.Merge(again)), printed(t, one); got != want {
			t.Errorf("%s: by way of JSON Lines, the other way round:\n%s\nwant\n%s", n.Lang, got, want)
		}
		if got, want := printed(t, timeline.Merge(one.Events)), printed(t, one); got != want {
			t.Errorf("%s: merged again:\n%s\nwant\n%s", n.Lang, got, want)
		}
	}
}

func printed(t *testing.T, tl model.Timeline) string {
	t.Helper()
	var b bytes.Buffer
	if err := model.WriteYAML(&b, tl); err != nil {
		t.Fatal(err)
	}
	return b.String()
}
