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
	folder         lock.Digest // in which it was found last; "" when that is not known
}

// AtHand is an article as a run has read it.
type AtHand struct {
	Folder         string // the name of the folder in which it was found, "" for none
	Publisher, URL string
	Published      model.Date
	Text           string
	Print          fingerprint.Text
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
			k.folder = cmp.Or(k.folder, entry.Folder(s.Article))
			if p, ok := fingerprint.Parse(entry.Print(s.Article)); ok {
				k.prints = append(k.prints, p)
			}
		}
	}
	return all
}

// Has reports whether the timeline has an article of that name.
func (k *Known) Has(article string) bool { return k != nil && k.articles[article] != nil }

// Name is the one of names, shortest first, under which the timeline has the article at
// hand; where it has none, the first from own on that it has not given to another. It is
// "" when all of them are taken.
func (k *Known) Name(names []string, own int, at AtHand) string {
	for _, name := range slices.Backward(names) {
		if a := k.articles[name]; a != nil && a.is(at) {
			return name
		}
	}
	for _, name := range names[own:] {
		if !k.Has(name) {
			return name
		}
	}
	return ""
}

// is reports whether an article at hand is the known one, perhaps in a later version,
// and not another of the same name. In the folder where it was found last only a text
// that has hardly a word in common is another; elsewhere only one that is alike is the
// same. Notes too short for that are known by their folder.
func (k *known) is(at AtHand) bool {
	if timeline.SamePage(k.url, at.URL) {
		return true
	}
	elsewhere := k.folder != "" && k.folder != lock.Of(at.Folder)
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

// Missing tells which articles are not there any more: those that were found last in one
// of the folders, by their names, when others of that folder were found again.
func (k *Known) Missing(folders []string, found map[string]bool) func(article string) bool {
	if k == nil {
		return func(string) bool { return false }
	}
	again := make(map[lock.Digest]bool)
	for name := range found {
		a := k.articles[name]
		if a != nil && slices.ContainsFunc(folders, func(f string) bool { return lock.Of(f) == a.folder }) {
			again[a.folder] = true
		}
	}
	return func(article string) bool {
		a := k.articles[article]
		return a != nil && !found[article] && again[a.folder]
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
