package diff

import (
	"cmp"
	"maps"
	"reflect"
	"slices"
	"strings"

	"amur/model"
	"amur/timeline/wording"
)

// fieldsOf lists what differs between two accounts of one contact.
func fieldsOf(a, b *model.Event) []Field {
	if reflect.DeepEqual(a, b) {
		return nil
	}
	l := &list{}
	l.value("id", a.ID, b.ID)
	l.value("date", a.Date.String(), b.Date.String())
	l.value("type", string(a.Type), string(b.Type))
	l.value("status", string(a.Status), string(b.Status))
	l.officials("china", a.China, b.China)
	l.officials("russia", a.Russia, b.Russia)
	l.value("place", a.Venue.Place, b.Venue.Place)
	l.value("country", a.Venue.Country, b.Venue.Country)
	l.value("site", a.Venue.Site, b.Venue.Site)
	l.value("occasion", a.Venue.Occasion, b.Venue.Occasion)
	l.topics(a.Topics, b.Topics)
	l.alternatives(a.Alternatives, b.Alternatives)
	l.value("confidence", string(a.Confidence), string(b.Confidence))
	l.value("evidence", a.Evidence(), b.Evidence())
	l.sources(a.Sources, b.Sources)
	l.value("merged_into", a.MergedInto, b.MergedInto)
	l.value("split", strings.Join(a.Split, ", "), strings.Join(b.Split, ", "))
	before, after := review(a), review(b)
	l.value("review", before.Status, after.Status)
	l.value("note", before.Note, after.Note)
	l.value("conflict", conflict(a), conflict(b))
	return l.fields
}

func review(e *model.Event) model.Review {
	return *cmp.Or(e.Review, &model.Review{})
}

// conflict says what two branches dispute in an event.
func conflict(e *model.Event) string {
	switch {
	case e.Conflict == nil:
		return ""
	case e.Conflict.Deleted != "":
		return "deleted by " + e.Conflict.Deleted
	}
	return cmp.Or(wording.List(Disputed(*e.Conflict)), "open")
}

// Disputed names the fields of which two branches have made different things.
func Disputed(c model.Conflict) []string {
	ours, theirs := cmp.Or(c.Ours, &model.Event{}), cmp.Or(c.Theirs, &model.Event{})
	var disputed []string
	for _, f := range fieldsOf(ours, theirs) {
		if label := wording.Label(f.Name, f.Item); !slices.Contains(disputed, label) {
			disputed = append(disputed, label)
		}
	}
	return disputed
}

// list gathers the values that differ.
type list struct{ fields []Field }

func (l *list) value(name, old, fresh string) { l.item(name, "", "", old, fresh) }

func (l *list) item(name, item, part, old, fresh string) {
	kind := Changed
	switch {
	case old == fresh:
		return
	case old == "":
		kind = Added
	case fresh == "":
		kind = Removed
	}
	l.fields = append(l.fields, Field{name, item, part, kind, old, fresh})
}

// officials compares the people of one side. Who alone takes the place of another
// is one change.
func (l *list) officials(name string, old, fresh []model.Official) {
	if slices.Equal(old, fresh) {
		return
	}
	from := len(l.fields)
	both(entriesOf(old, nameOf), entriesOf(fresh, nameOf), func(who string, a, b *model.Official) {
		f := Field{Name: name, Item: who, Kind: Changed}
		switch {
		case a == nil:
			f.Kind, f.New = Added, wording.Official(*b)
		case b == nil:
			f.Kind, f.Old = Removed, wording.Official(*a)
		case *a == *b:
			return
		default:
			f.Old, f.New = wording.Official(*a), wording.Official(*b)
		}
		l.fields = append(l.fields, f)
	})
	switch own := l.fields[from:]; {
	case len(own) == 0: // another order, which is that of rank
		l.fields = append(l.fields, Field{Name: name, Kind: Changed, Old: inOrder(old), New: inOrder(fresh)})
	case len(own) == 2 && own[0].Kind == Removed && own[1].Kind == Added:
		own[0].Kind, own[0].New, own[0].Item = Changed, own[1].New, own[1].Item
		l.fields = l.fields[:from+1]
	}
}

func inOrder(side []model.Official) string {
	var people []string
	for _, o := range side {
		people = append(people, cmp.Or(o.Name, o.Office))
	}
	return strings.Join(people, ", ")
}

// entries are the entries of a list with what names them; a name that comes again
// is told from the first by its number.
type entries[T any] struct {
	names []entryName
	by    map[entryName]*T
}

type entryName struct {
	text  string
	again int // how often the text came before
}

func entriesOf[T any](list []T, name func(*T) string) entries[T] {
	x := entries[T]{by: make(map[entryName]*T, len(list))}
	times := make(map[string]int)
	for i := range list {
		text := name(&list[i])
		key := entryName{text, times[text]}
		times[text]++
		x.names = append(x.names, key)
		x.by[key] = &list[i]
	}
	return x
}

func nameOf(o *model.Official) string { return cmp.Or(o.Name, o.Office) }

// both calls use for each name of two lists: first those of the old one, in its order.
func both[T any](old, fresh entries[T], use func(name string, a, b *T)) {
	for _, name := range old.names {
		use(name.text, old.by[name], fresh.by[name])
	}
	for _, name := range fresh.names {
		if old.by[name] == nil {
			use(name.text, nil, fresh.by[name])
		}
	}
}

func (l *list) topics(old, fresh []model.Topic) {
	if slices.Equal(old, fresh) {
		return
	}
	phrases := func(topics []model.Topic) map[string]string {
		by := make(map[string]string, len(topics))
		for _, t := range topics {
			by[t.Code] = t.Phrase
		}
		return by
	}
	before, after := phrases(old), phrases(fresh)
	codes := maps.Clone(before)
	maps.Copy(codes, after)
	for _, code := range slices.Sorted(maps.Keys(codes)) {
		a, had := before[code]
		b, has := after[code]
		f := Field{Name: "topics", Item: code, Kind: Changed, Old: a, New: b}
		switch {
		case !had:
			f.Kind = Added
		case !has:
			f.Kind = Removed
		case a == b:
			continue
		}
		l.fields = append(l.fields, f)
	}
}

// alternatives compares the values that sources give otherwise, one by one.
func (l *list) alternatives(old, fresh map[string][]string) {
	fields := maps.Clone(old)
	if fields == nil {
		fields = make(map[string][]string)
	}
	maps.Copy(fields, fresh)
	for _, field := range slices.Sorted(maps.Keys(fields)) {
		for _, v := range old[field] {
			if !slices.Contains(fresh[field], v) {
				l.item("alternatives", field, "", v, "")
			}
		}
		for _, v := range fresh[field] {
			if !slices.Contains(old[field], v) {
				l.item("alternatives", field, "", "", v)
			}
		}
	}
}

func (l *list) sources(old, fresh []model.Source) {
	if slices.Equal(old, fresh) {
		return
	}
	articleOf := func(s *model.Source) string { return s.Article }
	both(entriesOf(old, articleOf), entriesOf(fresh, articleOf), func(article string, a, b *model.Source) {
		switch {
		case a == nil:
			l.fields = append(l.fields, Field{Name: "sources", Item: article, Kind: Added, New: wording.Telling(*b)})
		case b == nil:
			l.fields = append(l.fields, Field{Name: "sources", Item: article, Kind: Removed, Old: wording.Telling(*a)})
		default:
			l.item("sources", article, "publisher", a.Publisher, b.Publisher)
			l.item("sources", article, "url", a.URL, b.URL)
			l.item("sources", article, "published", a.Published.String(), b.Published.String())
			l.item("sources", article, "lang", a.Lang, b.Lang)
			l.item("sources", article, "quote", a.Quote, b.Quote)
			l.item("sources", article, "copy_of", a.CopyOf, b.CopyOf)
		}
	})
}
