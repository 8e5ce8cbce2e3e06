package lock

import (
	"maps"
	"slices"
	"strings"

	"amur/model"
)

// Field is a value of an event that stands or falls as a whole.
type Field struct {
	Name string // as files spell it; a part of the venue by its own name
	Text func(*model.Event) string
	Copy func(to, from *model.Event)
}

// Fields are the values that an event has once, in the order of the file.
func Fields() []Field { return fields }

var fields = []Field{
	{"date", func(e *model.Event) string { return e.Date.String() }, func(to, from *model.Event) { to.Date = from.Date }},
	{"type", func(e *model.Event) string { return string(e.Type) }, func(to, from *model.Event) { to.Type = from.Type }},
	{"status", func(e *model.Event) string { return string(e.Status) }, func(to, from *model.Event) { to.Status = from.Status }},
	{"china", func(e *model.Event) string { return officials(e.China) }, func(to, from *model.Event) { to.China = from.China }},
	{"russia", func(e *model.Event) string { return officials(e.Russia) }, func(to, from *model.Event) { to.Russia = from.Russia }},
	{"place", func(e *model.Event) string { return e.Venue.Place }, func(to, from *model.Event) { to.Venue.Place = from.Venue.Place }},
	{"country", func(e *model.Event) string { return e.Venue.Country }, func(to, from *model.Event) { to.Venue.Country = from.Venue.Country }},
	{"site", func(e *model.Event) string { return e.Venue.Site }, func(to, from *model.Event) { to.Venue.Site = from.Venue.Site }},
	{"occasion", func(e *model.Event) string { return e.Venue.Occasion }, func(to, from *model.Event) { to.Venue.Occasion = from.Venue.Occasion }},
	{"confidence", func(e *model.Event) string { return string(e.Confidence) }, func(to, from *model.Event) { to.Confidence = from.Confidence }},
	{"evidence", func(e *model.Event) string { return e.Evidence() }, func(to, from *model.Event) { to.Gone = from.Gone }},
	{"merged_into", func(e *model.Event) string { return e.MergedInto }, func(to, from *model.Event) { to.MergedInto = from.MergedInto }},
}

// officials lists the people of one side: "Qin Gang (Minister of Foreign Affairs)".
func officials(list []model.Official) string {
	var b strings.Builder
	for i, o := range list {
		if i > 0 {
			b.WriteString("; ")
		}
		b.WriteString(o.Name)
		if o.Office != "" {
			b.WriteString(" (" + o.Office + ")")
		}
	}
	return b.String()
}

// Key names of what an event has several of.
const (
	topicPrefix       = "topics."
	sourcePrefix      = "sources."
	alternativePrefix = "alternatives."
	printPrefix       = "prints."
	folderPrefix      = "folders."
)

// TopicKey is the key of the cell of a topic.
func TopicKey(code string) string { return topicPrefix + code }

// SourceKey is the key of the cell of the source from an article.
func SourceKey(article string) string { return sourcePrefix + string(Of(article)) }

// printKey is the key of the cell that holds the fingerprint of a source's text: of
// what the timeline itself has no room for.
func printKey(article string) string { return printPrefix + string(Of(article)) }

// folderKey is the key of the cell that holds the digests of the names of the folder in
// which an article was found and, where others have what was said, of the one above.
func folderKey(article string) string { return folderPrefix + string(Of(article)) }

// AlternativeKey is the key of the cell of another value for a field.
func AlternativeKey(field, value string) string {
	return alternativePrefix + field + "." + string(Of(value))
}

// TopicText is what the cell of a topic stands for.
func TopicText(t model.Topic) string { return "=" + t.Phrase }

// SourceText is what the cell of a source stands for.
func SourceText(s model.Source) string {
	text := strings.Join([]string{s.Article, s.Publisher, s.URL, s.Published.String(), s.Lang, s.Quote}, "\x00")
	if s.CopyOf != "" {
		text += "\x00" + s.CopyOf
	}
	return text
}

// Of is the digest of a value: 36 bits of its FNV-1a hash, enough to tell an edit from none.
func Of(text string) Digest {
	if text == "" {
		return ""
	}
	hash := uint64(14695981039346656037)
	for i := range len(text) {
		hash = (hash ^ uint64(text[i])) * 1099511628211
	}
	hash ^= hash >> 36
	const letters = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-"
	var digest [6]byte
	for i := range digest {
		digest[i] = letters[hash>>(6*i)&63]
	}
	return Digest(digest[:])
}

// tells reports whether the entry has the article among its sources.
func (e *Entry) tells(article string) bool {
	return e.Cells[SourceKey(article)].Wrote != ""
}

// IsNote reports whether a cell holds what is remembered of an article, which is no
// value of the event.
func IsNote(key string) bool { return isPrint(key) || isFolder(key) }

func isPrint(key string) bool  { return strings.HasPrefix(key, printPrefix) }
func isFolder(key string) bool { return strings.HasPrefix(key, folderPrefix) }

// Print is the fingerprint of the text of an article among the sources, "" when it is not known.
func (e *Entry) Print(article string) string { return string(e.Cells[printKey(article)].Wrote) }

// Folder has the digests of the names of the folder in which an article among the sources
// was found last, and of the one above that; "" when they are not known.
func (e *Entry) Folder(article string) (name, above Digest) {
	cell := e.Cells[folderKey(article)]
	return cell.Wrote, cell.Said
}

// KeepPrints notes the fingerprints of sources, and forgets those of articles that
// are none any more.
func (e *Entry) KeepPrints(sources []model.Source) {
	e.keep(sources, printKey, isPrint, func(s model.Source) Cell { return Cell{Wrote: Digest(s.Print)} })
}

// KeepFolders notes the names of the folders in which the articles of sources were
// found and of those above, and forgets those of articles that are none any more. A folder
// that was copied to another place stays known as it was.
func (e *Entry) KeepFolders(sources []model.Source, folder func(article string) (name, above string)) {
	e.keep(sources, folderKey, isFolder, func(s model.Source) Cell {
		name, above := folder(s.Article)
		now := Cell{Wrote: Of(name), Said: Of(above)}
		if had := e.Cells[folderKey(s.Article)]; had.Wrote == now.Wrote && had.Said != "" {
			return had
		}
		return now
	})
}

// keep notes something of the sources under their keys, stays with what is there where
// nothing new is known, and forgets what stands there of articles that are none any more.
func (e *Entry) keep(sources []model.Source, keyOf func(article string) string, is func(key string) bool, known func(model.Source) Cell) {
	keep := make(map[string]Cell, len(sources))
	for _, s := range sources {
		key := keyOf(s.Article)
		if now := known(s); now.Wrote != "" {
			keep[key] = now
		} else if had, there := e.Cells[key]; there {
			keep[key] = had
		}
	}
	for key := range e.Cells {
		if is(key) {
			delete(e.Cells, key)
		}
	}
	maps.Copy(e.Cells, keep)
}

// Articles lists the digests of the articles of the sources that were written.
func (e *Entry) Articles() []string {
	var list []string
	for key, cell := range e.Cells {
		if article, is := strings.CutPrefix(key, sourcePrefix); is && cell.Wrote != "" {
			list = append(list, article)
		}
	}
	slices.Sort(list)
	return list
}
