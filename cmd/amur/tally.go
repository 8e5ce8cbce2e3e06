package main

import (
	"errors"
	"fmt"
	"strings"

	"amur/extract/article"
	"amur/extract/article/skip"
	"amur/model"
	"amur/timeline/rebuild"
	"amur/timeline/wording"
)

// tally counts what a run has read. What it holds does not grow with the number of
// articles that tell of no contact.
type tally struct {
	articles, withContacts, events, skipped int
	warned                                  int               // articles that were read with a warning, such as letters that were replaced
	kinds                                   map[skip.Kind]int // of what was skipped
	first                                   *article.Problem  // of those that cost an article
	unread                                  []string          // the paths of those articles, of the first mostUnread
	known                                   *rebuild.Known    // articles of which it will be asked whether they were found
	seen                                    []sighting        // those of them that were found
	folders                                 map[string]lies   // where articles were found that the timeline has or will have, by name
	rebuilt                                 rebuild.Counts    // what became of a timeline that was there
	log                                     *problemLog       // nil for none
	warnings                                warnings          // on standard error
}

// mostUnread is how many paths of what could not be read are kept. With more of them,
// any article may be among them.
const mostUnread = 10_000

// sighting is an article of the timeline that was found again.
type sighting struct {
	id, path string
	read     bool // as an article
}

// add counts a result and hands its events on.
func (t *tally) add(a *app, r result, use func([]model.Event) error) error {
	if err := a.ctx.Err(); err != nil {
		return err
	}
	warned := false
	for _, p := range r.problems {
		t.warnings.add(a, p)
		if err := t.log.add(p); err != nil {
			return err
		}
		if warned = warned || p.Warning; !p.Warning {
			t.skip(p)
		}
	}
	if t.known.Has(r.id) {
		t.seen = append(t.seen, sighting{r.id, r.path, r.read})
	}
	if t.known != nil && r.folder.folder != "" && len(r.events) > 0 {
		if t.folders == nil {
			t.folders = make(map[string]lies)
		}
		if had, again := t.folders[r.id]; !again || r.folder.before(had) { // whatever the order of the paths
			t.folders[r.id] = r.folder
		}
	}
	if !r.read {
		return nil
	}
	t.articles++
	if warned {
		t.warned++
	}
	if len(r.events) > 0 {
		t.withContacts++
		t.events += len(r.events)
	}
	a.progress(t.articles, t.withContacts)
	if len(r.events) == 0 {
		return nil
	}
	return use(r.events)
}

// skip counts what could not be read.
func (t *tally) skip(p *article.Problem) {
	t.skipped++
	if t.kinds == nil {
		t.kinds = make(map[skip.Kind]int)
	}
	t.kinds[p.Kind]++
	if t.skipped <= mostUnread {
		t.unread = append(t.unread, p.Path)
	}
	if t.first == nil {
		t.first = p
	}
}

// verdict is the error that ends a run in which nothing, or under --strict
// not everything, could be read.
func (t *tally) verdict(a *app, flags reading) error {
	switch {
	case a.ctx.Err() != nil:
		return a.ctx.Err()
	case t.articles == 0 && t.first != nil && a.quiet:
		return t.first // not printed before
	case t.articles == 0:
		return errors.New("no article could be read; name text or HTML files, feeds, records, or folders or archives of them")
	case t.skipped > 0 && flags.Strict:
		return errors.New(wording.Count(t.skipped, "article", "articles") + " could not be read, which --strict does not allow")
	}
	return nil
}

// closing sums the run up.
func (t *tally) closing() string {
	parts := []string{
		wording.Count(t.articles, "article", "articles") + " read",
		fmt.Sprintf("%d with contacts", t.withContacts),
		wording.Count(t.events, "event", "events"),
		fmt.Sprintf("%d skipped", t.skipped) + t.why(),
	}
	if t.warned > 0 {
		parts = append(parts, fmt.Sprintf("%d with warnings", t.warned))
	}
	return strings.Join(parts, ", ")
}

// why says for what kinds of reasons articles were skipped: " (3 damaged, 1 empty)".
func (t *tally) why() string {
	var parts []string
	for _, kind := range skip.Kinds() {
		if n := t.kinds[kind]; n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, kind))
		}
	}
	if parts == nil {
		return ""
	}
	return " (" + strings.Join(parts, ", ") + ")"
}
