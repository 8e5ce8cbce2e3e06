package main

import (
	"cmp"
	"path/filepath"
	"slices"
	"strings"

	"amur/extract"
	"amur/extract/article"
	"amur/extract/lexicon"
	"amur/model"
)

// witness finds the words that the fields of an event rest on.
type witness struct {
	app      *app
	engine   *engine
	lexicon  *lexicon.Lexicon
	articles string // the folder of the articles; "" when only the quotes are there
	read     map[string]*extract.Explanation
}

func (a *app) newWitness(articles string) (*witness, error) {
	engine, err := a.newEngine()
	if err != nil {
		return nil, err
	}
	lx, err := lexicon.Load(a.lexicon...)
	if err != nil {
		return nil, err
	}
	return &witness{app: a, engine: engine, lexicon: lx, articles: articles, read: make(map[string]*extract.Explanation)}, nil
}

// mark is a stretch of a quote on which a field rests.
type mark struct {
	start, end int // bytes of the quote
	field      string
}

// testimony is what a source says of an event.
type testimony struct {
	quote string
	marks []mark      // in order, not overlapping
	more  [][2]string // field and words of the article outside the quote
}

// hear finds the words of a source that the fields of an event rest on: in the whole
// article when its file is there, else in the quote.
func (w *witness) hear(e model.Event, s model.Source) testimony {
	quote := printable(model.Clean(s.Quote))
	if x := w.article(s.Article); x != nil {
		if told := contactIn(x.Events, e); told != nil {
			if at := strings.Index(x.Article.Text, quote); at >= 0 && quote != "" {
				t := testimony{quote: quote, marks: w.marks(e, x, told, at, at+len(quote))}
				t.more = further(x, told, at, at+len(quote))
				return t
			}
		}
	}
	x := w.engine.extractor.Explain(article.Article{
		ID: s.Article, Published: s.Published, Lang: s.Lang, Text: quote,
		Blocks: []article.Block{{Role: article.Body, End: len(quote)}},
	})
	return testimony{quote: quote, marks: w.marks(e, &x, contactIn(x.Events, e), 0, len(quote))}
}

// article reads the file of an article, nil when it is not there or is none.
func (w *witness) article(id string) *extract.Explanation {
	if w.articles == "" || id == "" || !filepath.IsLocal(filepath.FromSlash(id)) {
		return nil
	}
	if x, done := w.read[id]; done {
		return x
	}
	var found *extract.Explanation
	path := filepath.Join(w.articles, filepath.FromSlash(id))
	// A file that cannot be read is one that is not there.
	_ = w.engine.reader.Walk(w.app.ctx, []string{path}, strings.NewReader(""), article.Options{Problem: func(*article.Problem) {}}, func(a article.Article) error {
		if found == nil {
			x := w.engine.extractor.Explain(a)
			found = &x
		}
		return nil
	})
	w.read[id] = found
	return found
}

// contactIn returns the event that tells of the same contact, nil when none does.
func contactIn(events []model.Event, e model.Event) *model.Event {
	best, points := -1, 0
	for i := range events {
		n := shared(events[i].China, e.China) + shared(events[i].Russia, e.Russia)
		if n == 0 {
			continue
		}
		if events[i].Type == e.Type {
			n += 4
		}
		if events[i].Date.Exact() == e.Date.Exact() {
			n += 3
		} else if model.Overlaps(events[i].Date, e.Date) {
			n += 2
		}
		if n > points {
			best, points = i, n
		}
	}
	if best < 0 {
		return nil
	}
	return &events[best]
}

func shared(a, b []model.Official) (n int) {
	for _, o := range a {
		if o.Name != "" && slices.ContainsFunc(b, func(p model.Official) bool { return p.Name == o.Name }) {
			n++
		}
	}
	return n
}

// marks finds the words of text[start:end] that fields of e rest on: names and codes
// that mean its values, then what the rules have read, where told is what they made
// of it, then triggers and phrases. What comes first keeps its words.
func (w *witness) marks(e model.Event, x *extract.Explanation, told *model.Event, start, end int) []mark {
	var all []mark
	add := func(from, to int, field string) {
		m := mark{from - start, to - start, field}
		taken := slices.ContainsFunc(all, func(o mark) bool { return m.start < o.end && o.start < m.end })
		if field != "" && from >= start && to <= end && from < to && !taken {
			all = append(all, m)
		}
	}
	within := slices.DeleteFunc(slices.Clone(x.Mentions), func(m extract.Mention) bool { return m.Start < start || m.End > end })
	slices.SortStableFunc(within, func(a, b extract.Mention) int { return cmp.Or(a.Start-b.Start, b.End-a.End) })
	for _, m := range within {
		if m.Kind != "trigger" {
			add(m.Start, m.End, w.fieldOf(e, x, m))
		}
	}
	if told != nil {
		for _, field := range fieldsOf(*told) {
			for _, r := range told.Why[field] {
				if field != "status" && fieldValue(*told, field) == fieldValue(e, field) && r.End-r.Start < (end-start)*4/5 {
					add(r.Start, r.End, field)
				}
			}
		}
	}
	for _, m := range within {
		add(m.Start, m.End, w.fieldOf(e, x, m))
	}
	for _, t := range e.Topics {
		if at := strings.Index(x.Article.Text[start:end], t.Phrase); at >= 0 {
			add(start+at, start+at+len(t.Phrase), "topics")
		}
	}
	slices.SortFunc(all, func(a, b mark) int { return a.start - b.start })
	return all
}

// fieldOf says which field of e a mention means, "" when none.
func (w *witness) fieldOf(e model.Event, x *extract.Explanation, m extract.Mention) string {
	switch m.Kind {
	case "person":
		named := func(o model.Official) bool { return named(o.Name, m) }
		return either(slices.ContainsFunc(e.China, named), slices.ContainsFunc(e.Russia, named))
	case "office":
		for _, id := range strings.Fields(m.Value) {
			if office := w.lexicon.Office(id); office != nil {
				china := slices.ContainsFunc(e.China, func(o model.Official) bool { return holdsOffice(o, office.Name["CN"]) })
				russia := slices.ContainsFunc(e.Russia, func(o model.Official) bool { return holdsOffice(o, office.Name["RU"]) })
				if field := either(china, russia); field != "" {
					return ofItsSide(field, sideBeside(e, x, m))
				}
			}
		}
	case "reference":
		if m.Value == "counterpart" {
			return "officials"
		}
	case "place":
		return when(m.Value == e.Venue.Place, "place")
	case "site":
		return when(m.Value == e.Venue.Site, "site")
	case "gathering":
		return when(m.Value == e.Venue.Occasion, "occasion")
	case "date":
		return when(means(m, e.Date), "date")
	case "trigger":
		return when(m.Value == string(e.Type), "type")
	case "topic":
		return when(slices.ContainsFunc(e.Topics, func(t model.Topic) bool { return t.Code == m.Value }), "topics")
	}
	return ""
}

// means reports whether the words of a date can mean the date of an event. Where they
// name no year, the article's may not be the one that was found by the quote alone.
func means(m extract.Mention, date model.Date) bool {
	d, err := model.ParseDate(m.Value)
	if err != nil || d.Start().IsZero() { // "by 1997" is no day of a contact
		return false
	}
	if d.End().IsZero() {
		d = d.Start() // "beginning on 21 September"
	}
	if model.Overlaps(d, date) {
		return true
	}
	digits := strings.FieldsFunc(m.Text, func(r rune) bool { return r < '0' || r > '9' })
	yearless := !slices.ContainsFunc(digits, func(n string) bool { return len(n) == 4 })
	return yearless && d.DayValue() > 0 && model.Overlaps(model.YearUnknown(d.MonthValue(), d.DayValue()), date)
}

func when(is bool, field string) string {
	if is {
		return field
	}
	return ""
}

// named reports whether a mention means the person: by the name that was resolved,
// or where it may be several people by a word of the name.
func named(name string, m extract.Mention) bool {
	if name == "" || m.Value != "" {
		return name != "" && name == m.Value
	}
	return slices.Contains(strings.Fields(name), m.Text)
}

// holdsOffice reports whether the office of an official is the one of that name, of
// whatever province or post.
func holdsOffice(o model.Official, name string) bool {
	return name != "" && (o.Office == name || strings.HasPrefix(o.Office, name+" "))
}

// near is how many bytes may stand between an office and the side or name behind it.
const near = 9

// sideBeside returns the side that the words beside an office name: "the Chinese
// foreign minister", "Minister of Foreign Affairs of Russia"; "" when none do.
func sideBeside(e model.Event, x *extract.Explanation, office extract.Mention) string {
	for _, m := range x.Mentions {
		before := m.End <= office.Start && office.Start-m.End <= 1
		behind := m.Start >= office.End && m.Start-office.End <= near
		switch { // the first that is beside it tells
		case m.Kind != "side" && m.Kind != "person" || !before && !behind:
		case m.Kind == "person":
			is := func(o model.Official) bool { return named(o.Name, m) }
			return cmp.Or(either(slices.ContainsFunc(e.China, is), slices.ContainsFunc(e.Russia, is)), "other")
		case m.Value == "CN":
			return "china"
		case m.Value == "RU":
			return "russia"
		default:
			return "other"
		}
	}
	return ""
}

// ofItsSide is the field of an office when the words beside it name a side.
func ofItsSide(field, side string) string {
	switch {
	case side == "" || side == "officials" || field == side:
		return field
	case field == "officials":
		return when(side != "other", side)
	}
	return ""
}

// either is the field of the officials of one side or of both.
func either(china, russia bool) string {
	switch {
	case china && russia:
		return "officials"
	case china:
		return "china"
	case russia:
		return "russia"
	}
	return ""
}

// longest is how many characters of words outside the quote are shown.
const longest = 120

// further lists the words outside text[start:end] that the rules have read for the
// fields of a contact, each once.
func further(x *extract.Explanation, told *model.Event, start, end int) [][2]string {
	var out [][2]string
	for _, field := range fieldsOf(*told) {
		for _, r := range told.Why[field] {
			words := model.Clean(printable(cut(x.Article.Text, r.Start, r.End)))
			if runes := []rune(words); len(runes) > longest {
				words = string(runes[:longest]) + "…"
			}
			had := slices.ContainsFunc(out, func(o [2]string) bool { return o[1] == words })
			if words != "" && field != "status" && (r.End <= start || r.Start >= end) && !had {
				out = append(out, [2]string{field, words})
			}
		}
	}
	return out
}
