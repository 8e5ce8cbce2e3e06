package main

import (
	"strings"
	"testing"

	"amur/extract/article"
	"amur/extract/article/skip"
	"amur/model"
	"amur/timeline/lock"
	"amur/timeline/rebuild"
)

// An article that brings a fault of the program to light is a problem of its own.
func TestGuarded(t *testing.T) {
	raw := article.Raw{ID: "a.txt", Path: "news/a.txt"}
	r := guarded(raw, func() result { panic("index out of range") })
	if r.read || r.id != "a.txt" || len(r.problems) != 1 {
		t.Fatalf("result %+v", r)
	}
	if p := r.problems[0]; p.Kind != skip.Failed || p.Warning || !strings.HasPrefix(p.Error(), "news/a.txt: ") || !strings.Contains(p.Error(), "index out of range") {
		t.Errorf("problem %+v", p)
	}
	if r := guarded(raw, func() result { return result{id: "b", read: true} }); r.id != "b" || !r.read || r.problems != nil {
		t.Errorf("result %+v", r)
	}
}

// A tally keeps no more of what it has seen than will be asked for.
func TestTallyForgets(t *testing.T) {
	a := &app{console: newConsole(nil, nil, new(strings.Builder)), ctx: t.Context()}
	a.quiet = true
	count := tally{known: rebuild.NewKnown([]model.Event{{Sources: []model.Source{{Article: "k"}}}}, lock.New())}
	for i := range 3 * mostUnread {
		r := result{id: "x", read: i%2 == 0}
		if i%100 == 0 {
			r.id = "k"
		}
		if !r.read {
			r.problems = []*article.Problem{{Kind: skip.Damaged, Path: "x"}}
		}
		if err := count.add(a, r, nil); err != nil {
			t.Fatal(err)
		}
	}
	if len(count.seen) != 3*mostUnread/100 || len(count.unread) != mostUnread || count.skipped != 3*mostUnread/2 {
		t.Errorf("%d sightings, %d unread, %d skipped", len(count.seen), len(count.unread), count.skipped)
	}
	if !count.mayHold(endsOf(count.unread), "any.txt") {
		t.Error("an article that may be among the many is taken for lost")
	}
	if want := "15000 articles read, 0 with contacts, 0 events, 15000 skipped (15000 damaged)"; count.closing() != want {
		t.Errorf("closing line %q, want %q", count.closing(), want)
	}
}
