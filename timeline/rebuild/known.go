package rebuild

import (
	"cmp"
	"slices"
	"strings"

	"amur/model"
	"amur/model/fingerprint"
	"amur/timeline"
	"amur/timeline/lock"
)

// Known is what a timeline and its lock know of the articles that it rests on. A nil
// Known knows none.
type Known struct{ articles map[string]*known }

// known is what is known of one article.
type known struct {
	publisher, url string
	published      model.Date
	quotes         []string
	prints         []fingerprint.Print
	folder, above  lock.Digest // in which it was found last, and the one above; "" when that is not known
}

// AtHand is an article as a run has read it.
type AtHand struct {
	Path           Path
	Publisher, URL string
	Published      model.Date
	Text           string
	Print          fingerprint.Text
}

// Path is where an article was found, as names that it may go by.
type Path struct {
	All        []string // from that of the file alone on, each with one more part of its path in front
	Below, Own int      // places in All of the path below the folder that was named and of the name that it has now
	Folders    []string // the names of those in which it lies, the innermost first: All[i] is its path below the one at i
}

// NewKnown lists the articles of a timeline.
func NewKnown(events []model.Event, was *lock.Lock) *Known {
	all := &Known{make(map[string]*known)}
	for i := range events {
		entry := was.Entry(events[i].ID)
		for _, s := range events[i].Sources {
			k := all.articles[s.Article]
			if k == nil {
				k = &known{published: s.Published}
				all.articles[s.Article] = k
			}
			k.publisher, k.url = cmp.Or(k.publisher, s.Publisher), cmp.Or(k.url, s.URL)
			if s.Quote != "" {
				k.quotes = append(k.quotes, s.Quote)
			}
			if entry == nil {
				continue
			}
			if k.folder == "" {
				k.folder, k.above = entry.Folder(s.Article)
			}
			if p, ok := fingerprint.Parse(entry.Print(s.Article)); ok {
				k.prints = append(k.prints, p)
			}
		}
	}
	return all
}

// Has reports whether the timeline has an article of that name.
func (k *Known) Has(article string) bool { return k != nil && k.articles[article] != nil }

// Namesakes reports whether the timeline has an article under one of the names of a path.
func (k *Known) Namesakes(p Path) bool {
	if k == nil {
		return false
	}
	for i, name := range p.All {
		if k.articles[name].may(p, i) {
			return true
		}
	}
	return false
}

// Name is the one of its names, the shortest first, under which the timeline has the
// article at hand; where it has none, the first from its own on that it has not given to
// another. It is "" when all of them are taken.
func (k *Known) Name(at AtHand) string {
	for i, name := range slices.Backward(at.Path.All) {
		if a := k.articles[name]; a.may(at.Path, i) && a.is(at, i) {
			return name
		}
	}
	for _, name := range at.Path.All[at.Path.Own:] {
		if !k.Has(name) {
			return name
		}
	}
	return ""
}

// may reports whether the article may be known under the name at i. One that is shorter
// than the path below the folder that was named now is that of an article which was read
// with a folder further down.
func (k *known) may(p Path, i int) bool {
	if k == nil || i >= p.Below {
		return k != nil
	}
	return k.folder != "" && k.folder == lock.Of(p.Folders[i]) && k.above == lock.Of(p.Folders[i+1])
}

// is reports whether an article at hand is the known one, perhaps in a later version,
// and not another of the same name, that at i. In the folder where it was found last only a
// text that has hardly a word in common is another; elsewhere only one that is alike is the
// same. Notes too short for that are known by their folder.
func (k *known) is(at AtHand, i int) bool {
	if timeline.SamePage(k.url, at.URL) {
		return true
	}
	within := at.Path.Folders[:min(i+1, len(at.Path.Folders))] // any of them may have been named then
	elsewhere := k.folder != "" && !slices.ContainsFunc(within, func(f string) bool { return k.folder == lock.Of(f) })
	if elsewhere && (differ(k.url, at.URL) || differ(k.publisher, at.Publisher)) {
		return false
	}
	redated := differ(k.published.String(), at.Published.String())
	if k.quoted(at.Text) && !(elsewhere && redated) {
		return true
	}
	enough, long := versions, false
	switch {
	case elsewhere && redated:
		enough = versionsRedated
	case elsewhere:
		enough = versionsElsewhere
	case k.folder != "":
		enough = versionsThere
	}
	for _, print := range k.prints {
		share, known := at.Print.Likeness(print)
		if known && share >= enough {
			return true
		}
		long = long || known
	}
	if long || elsewhere {
		return false
	}
	return k.folder != "" || !redated
}

// How much two versions of one text have in common at least. Other texts on one matter
// have less than a tenth, short ones that are made of titles and names up to a third.
const (
	versions          = 0.25  // where it is not known in which folder the one was found
	versionsThere     = 0.125 // in the same folder
	versionsElsewhere = 0.375 // in another
	versionsRedated   = 0.7   // in another, and the days of publication are not one
)

// quoted reports whether one of the sentences that the timeline holds stands in a text.
func (k *known) quoted(text string) bool {
	text = strings.Join(strings.Fields(text), " ")
	return slices.ContainsFunc(k.quotes, func(q string) bool { return strings.Contains(text, strings.Join(strings.Fields(q), " ")) })
}

// differ reports whether two values are both there and not one.
func differ(a, b string) bool { return a != "" && b != "" && a != b }

// Missing tells which articles are not there any more: those that were found last in a
// folder that was read, itself or with the one above, when others of that folder were found
// again. found has, for each article that was, the names of the folders in which it lies
// and of which all was read.
func (k *Known) Missing(found map[string][]string) func(article string) bool {
	if k == nil {
		return func(string) bool { return false }
	}
	again := make(map[lock.Digest]bool)
	for name, folders := range found {
		for _, f := range folders {
			if a, f := k.articles[name], lock.Of(f); a != nil && f != "" && (f == a.folder || f == a.above) {
				again[f] = true
			}
		}
	}
	return func(article string) bool {
		a := k.articles[article]
		return a != nil && found[article] == nil && (again[a.folder] || again[a.above])
	}
}

// keepFolders notes in the lock in which folders the articles of the run were found.
func (b *rebuilder) keepFolders() {
	if b.run.Folder == nil {
		return
	}
	for _, e := range b.result.Events {
		if entry := b.result.Lock.Entry(e.ID); entry != nil {
			entry.KeepFolders(e.Sources, b.run.Folder)
		}
	}
}
