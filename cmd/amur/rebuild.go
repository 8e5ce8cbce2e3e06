package main

import (
	"cmp"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"amur/extract/article"
	"amur/model"
	"amur/timeline/rebuild"
	"amur/timeline/store"
)

// working is the timeline on disk that a command brings up to date.
type working struct {
	*store.Store
	path string
}

// working opens the timeline that -o names; nil when the output is
// another kind of file, which is written as a whole.
func (o *output) working(a *app) (*working, error) {
	if !o.toFile() || o.Format != "yaml" {
		return nil, nil
	}
	if info, err := os.Stat(o.Output); err == nil && !info.Mode().IsRegular() && !info.IsDir() {
		return nil, nil
	}
	s, err := await(a.ctx, func() (*store.Store, error) { return store.Open(o.Output) })
	if err != nil {
		return nil, err
	}
	if lock, lost := s.Lost(); lost {
		a.warn(fmt.Errorf("%s: there is no timeline beside %s; it is written afresh, and what was edited or deleted in it before is forgotten", o.Output, lock))
	}
	return &working{s, o.Output}, nil
}

// update brings what was read into the timeline and writes it.
func (w *working) update(a *app, mentions []model.Event, count *tally, paths []string) error {
	run := rebuild.Run{Mentions: mentions, Read: count.wasRead(), Lost: count.lost(paths), Folder: count.folder}
	r, err := await(a.ctx, func() (rebuild.Result, error) { return rebuild.Rebuild(w.Events(), w.Lock(), run), nil })
	if err != nil {
		return err
	}
	if _, err := await(a.ctx, func() (any, error) { return nil, w.Apply(r.Events, r.Lock) }); err != nil {
		return err
	}
	if err := w.Save(); err != nil { // from here on an interrupt waits: timeline and lock belong together
		return err
	}
	w.tell(a, r.Notices)
	count.events = len(r.Events)
	count.rebuilt = r.Counts
	return nil
}

// mostNotices is how many notices of one kind are worth reading one by one.
const mostNotices = 20

// tell prints what a rebuild has to say about single events, and of the many that say
// the same only how many they are.
func (w *working) tell(a *app, notices []rebuild.Notice) {
	if len(notices) == 0 {
		return
	}
	spots := w.Spots()
	told := make(map[rebuild.Kind]int)
	for _, n := range notices {
		if told[n.Kind]++; told[n.Kind] <= mostNotices {
			a.warn(fmt.Errorf("%s: %s: %s", spots[n.ID], n.ID, n.Text))
		}
	}
	for _, kind := range slices.Sorted(maps.Keys(told)) {
		if more := told[kind] - mostNotices; more > 0 {
			a.warn(fmt.Errorf("%s: and %d more: %s", w.path, more, kind))
		}
	}
}

// changes sums up what a rebuild has done to a timeline that was there before.
func changes(c rebuild.Counts) string {
	var parts []string
	for _, part := range []struct {
		n    int
		text string
	}{{c.New, "new"}, {c.Changed, "changed"}, {c.Joined, "merged"}, {c.Gone, "not told any more"}} {
		if part.n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", part.n, part.text))
		}
	}
	if parts == nil {
		parts = append(parts, "nothing new")
	}
	if c.Deleted > 0 {
		parts = append(parts, fmt.Sprintf("%d deleted by hand", c.Deleted))
	}
	return strings.Join(parts, ", ")
}

// wasRead tells which articles were read.
func (t *tally) wasRead() func(string) bool {
	read := make(map[string]bool, len(t.seen))
	for _, s := range t.seen {
		read[s.id] = read[s.id] || s.read
	}
	return func(id string) bool { return read[id] }
}

// folder names the folder in which an article was found and the one above, "" where
// none is to be noted.
func (t *tally) folder(article string) (name, above string) {
	l := t.folders[article]
	return l.folder, l.above
}

// before puts folders in an order.
func (l lies) before(other lies) bool {
	return cmp.Or(strings.Compare(l.folder, other.folder), strings.Compare(l.above, other.above)) < 0
}

// lost tells which articles of the timeline are not there any more. That can only be
// said when the folder was read that held them, and holds others of them; who reads a
// few new articles does not say that the old ones are gone.
func (t *tally) lost(paths []string) func(string) bool {
	there, below := make(map[string]bool, len(t.seen)), make(map[string][]string)
	read := foldersAmong(paths)
	for _, s := range t.seen {
		there[s.id] = true
		if folders := foldersOf(s.path, read); len(folders) > 0 {
			below[s.id] = folders
		}
	}
	missing, unread := t.known.Missing(below), endsOf(t.unread)
	return func(id string) bool { return missing(id) && !there[id] && !t.mayHold(unread, id) }
}

// mayHold reports whether an article is among what could not be read, of which unread
// are the ends of the names, or may stand in an archive that could not be read to its
// end. Pages in a WARC have their address as id, which does not tell where they stood.
func (t *tally) mayHold(unread map[string]bool, id string) bool {
	if len(unread) > 0 && strings.Contains(id, "://") || t.skipped > mostUnread {
		return true
	}
	for end := len(id); end > 0; end = strings.LastIndexAny(id[:end], "/#") {
		if unread[id[:end]] {
			return true
		}
	}
	return false
}

// endsOf lists the names of files, and of records also without their lines, whole and
// from each of their folders on: what an article in them may be called.
func endsOf(names []string) map[string]bool {
	ends := make(map[string]bool)
	for _, name := range names {
		name = filepath.ToSlash(name)
		for _, rest := range []string{name, withoutLine(name)} {
			for more := true; more; _, rest, more = strings.Cut(rest, "/") {
				ends[rest] = true
			}
		}
	}
	return ends
}

// foldersAmong lists the folders among paths.
func foldersAmong(paths []string) map[string]bool {
	folders := make(map[string]bool)
	for _, path := range paths {
		if info, err := os.Stat(path); err == nil && info.IsDir() {
			folders[filepath.Clean(path)] = true
		}
	}
	return folders
}

// foldersOf names the folders in which a file lies, from its own up to the topmost of
// those that were read; none when it lies in none of them.
func foldersOf(file string, read map[string]bool) (names []string) {
	within := 0
	for folder := filepath.Clean(file); ; folder = filepath.Dir(folder) {
		if at := article.FolderAt(folder); at != "" {
			names = append(names, article.FolderName(at))
		}
		if read[folder] {
			within = len(names)
		}
		if filepath.Base(folder) == ".." || folder == filepath.Dir(folder) {
			return names[:within]
		}
	}
}

// fromMentions is the tally of a run that read the output of extract: its articles
// are those that the mentions name.
func fromMentions(mentions []model.Event) *tally {
	t := &tally{}
	for i := range mentions {
		for _, s := range mentions[i].Sources {
			t.seen = append(t.seen, sighting{id: s.Article, read: true})
		}
	}
	return t
}

// summary is the closing line of a rebuild.
func (t *tally) summary(before bool) string {
	if !before {
		return t.closing()
	}
	return t.closing() + ": " + changes(t.rebuilt)
}
