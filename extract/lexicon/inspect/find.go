package inspect

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"amur/extract/lexicon"
	"amur/extract/scan"
	"amur/model"
)

// Entry is one thing that the lexicon knows, as Find shows it.
type Entry struct {
	Kind     string // person, office, side, place, site, gathering, organisation, era, topic, trigger, reference, word
	ID       string
	Name     string   // English; "" for words
	Facts    []string // what else is known, one line each
	Tenures  []Tenure // of a person, or the holders of an office
	Forms    []Forms  // ordered by language
	Position Position // where the entry stands; without a line when it is not in the files
}

// Forms are the forms of one language.
type Forms struct {
	Lang  string
	Forms []string
}

// Tenure is one person in one office.
type Tenure struct {
	Person, ID  string // name and id of the person
	Country     string
	Office, Of  string // English name of the office, province or post
	OfficeID    string
	From, To    string // EDTF; To is "" while in office
	Unchecked   bool   // no public source has confirmed the days
	first, last model.Civil
	rank        int
}

// suggestions is how many entries are shown that only hold the word.
const suggestions = 20

// Find returns what a word or name means: entries that have it as id, name or
// form, as the matcher compares them, and those that the matcher of a language
// sees in it. Where there are none, exact is false, and it returns at most 20
// entries that have it without regard to accents and tones, or hold it in a name
// or form. Tenures are those on the days of on, if that is not zero.
func Find(word string, on model.Date, dirs ...string) (found []Entry, exact bool, err error) {
	lx, err := lexicon.Load(dirs...)
	if err != nil {
		return nil, false, err
	}
	all := entries(lx)
	fold := folding(scan.Folding(lx))
	wanted := fold(strings.TrimSpace(word))
	seen := matched(lx, strings.TrimSpace(word))
	for _, e := range all {
		if seen[thing{e.Kind, e.ID}] || e.is(fold, wanted) {
			found = append(found, e)
		}
	}
	exact = len(found) > 0
	for _, fits := range []func(*Entry, folding, string) bool{(*Entry).isUnmarked, (*Entry).holds} {
		for i := range all {
			if !exact && wanted != "" && len(found) < suggestions && !slices.ContainsFunc(found, func(f Entry) bool { return f.Kind == all[i].Kind && f.ID == all[i].ID }) && fits(&all[i], fold, wanted) {
				found = append(found, all[i])
			}
		}
	}
	x, err := newIndex(dirs)
	if err != nil {
		return nil, false, err
	}
	for i := range found {
		e := &found[i]
		e.shorten(fold, wanted)
		e.Tenures = tenures(lx, e, on)
		e.Position = position(x, e)
	}
	return found, exact, nil
}

// Holders returns who of both sides held which office on the days of a date, by
// side, rank of the office and first day.
func Holders(on model.Date, dirs ...string) ([]Tenure, error) {
	lx, err := lexicon.Load(dirs...)
	if err != nil {
		return nil, err
	}
	var all []Tenure
	for i := range lx.Offices {
		for _, country := range []string{"CN", "RU"} {
			all = append(all, held(lx, &lx.Offices[i], country, on)...)
		}
	}
	slices.SortStableFunc(all, func(a, b Tenure) int {
		return cmp.Or(strings.Compare(a.Country, b.Country), a.rank-b.rank, strings.Compare(a.OfficeID, b.OfficeID), cmp.Compare(a.first, b.first))
	})
	return all, nil
}

// isUnmarked is is without regard to accents and tones.
func (e *Entry) isUnmarked(fold folding, word string) bool {
	word = unmarked(word)
	return e.named(fold, func(form string) bool { return unmarked(form) == word })
}

// shorten leaves of the words of a rule or topic, which may be hundreds, those
// that have the word that was looked up.
func (e *Entry) shorten(fold folding, word string) {
	switch e.Kind {
	case "trigger", "reference", "topic", "word", "era":
	default:
		return
	}
	for i, f := range e.Forms {
		var kept []string
		for _, spelling := range f.Forms {
			for _, form := range lexicon.Expand(spelling) {
				if slices.Contains(fold.bare(form), word) {
					kept = append(kept, form)
				}
			}
		}
		if more := spelt(f.Forms) - len(kept); more > most {
			e.Forms[i].Forms = append(kept, fmt.Sprintf("… %d more", more))
		}
	}
}

// most is how many words of a rule are listed in full.
const most = 20

// is tells whether the folded word is the entry's id, its name or one of its forms.
func (e *Entry) is(fold folding, word string) bool {
	return e.ID == word || e.named(fold, func(form string) bool { return form == word })
}

// named tells whether the name or one of the forms, folded, is as wanted.
func (e *Entry) named(fold folding, wanted func(form string) bool) bool {
	fits := func(spelling string) bool { return slices.ContainsFunc(fold.bare(spelling), wanted) }
	return fits(e.Name) || slices.ContainsFunc(e.Forms, func(f Forms) bool { return slices.ContainsFunc(f.Forms, fits) })
}

// holds tells whether the word is a part of the entry's id, name or forms.
func (e *Entry) holds(fold folding, word string) bool {
	texts := []string{e.ID, e.Name}
	for _, f := range e.Forms {
		texts = append(texts, f.Forms...)
	}
	return slices.ContainsFunc(texts, func(s string) bool { return strings.Contains(fold(s), word) })
}

// matched are the things that the matcher of some language sees in the whole of a text.
func matched(lx *lexicon.Lexicon, text string) map[thing]bool {
	out := make(map[thing]bool)
	for i := range lx.Languages {
		l := &lx.Languages[i]
		ms := scan.New(lx, l).Scan(text, 0, len(text))
		for _, m := range ms.All() {
			if m.Start > 0 || m.End < len(text) || m.Kind == scan.Word {
				continue
			}
			for _, id := range idsOf(&m) {
				out[thing{m.Kind.String(), id}] = true
			}
		}
	}
	return out
}

// idsOf are the ids of what a mention names.
func idsOf(m *scan.Mention) []string {
	switch m.Kind {
	case scan.Person:
		return []string{m.Person.ID}
	case scan.Office:
		return strings.Fields(m.Office.Office)
	case scan.Country:
		return []string{m.Country.Code}
	case scan.Place:
		return []string{m.Place.ID}
	case scan.Site:
		return []string{m.Site.ID}
	case scan.Gathering:
		return []string{m.Gathering.ID}
	case scan.Trigger:
		return []string{m.Trigger.Rule}
	case scan.Reference:
		return []string{m.Reference.Rule}
	case scan.Topic:
		return []string{m.Code}
	case scan.Era:
		return []string{m.Era.ID}
	}
	return nil
}

// tenures are those of a person, or of all holders of an office.
func tenures(lx *lexicon.Lexicon, e *Entry, on model.Date) []Tenure {
	var out []Tenure
	switch e.Kind {
	case "person":
		p := lx.Person(e.ID)
		for i := range p.Offices {
			if t, ok := tenureOf(lx, p, &p.Offices[i], on); ok {
				out = append(out, t)
			}
		}
	case "office":
		for _, country := range []string{"CN", "RU"} {
			out = append(out, held(lx, lx.Office(e.ID), country, on)...)
		}
	}
	return out
}

// held lists the holders of an office of a country on the days of a date.
func held(lx *lexicon.Lexicon, o *lexicon.Office, country string, on model.Date) []Tenure {
	var out []Tenure
	for _, h := range lx.Holders(o.ID, country) {
		if t, ok := tenureOf(lx, h.Person, h.Tenure, on); ok {
			out = append(out, t)
		}
	}
	return out
}

// tenureOf describes a tenure; ok is false when it lies outside the days of on.
func tenureOf(lx *lexicon.Lexicon, p *lexicon.Person, t *lexicon.Tenure, on model.Date) (Tenure, bool) {
	out := Tenure{Person: p.Name, ID: p.ID, Country: p.Country, Office: lx.Title(t, p.Country), OfficeID: t.Office, Of: t.Of, From: t.From, To: t.To, Unchecked: t.Unchecked}
	out.first, out.last = t.Days()
	if o := lx.Office(t.Office); o != nil {
		out.rank = o.Rank
	}
	if on.IsZero() {
		return out, true
	}
	from, begins := on.Earliest()
	to, ends := on.Latest()
	return out, (!ends || out.first <= to) && (!begins || out.last >= from)
}

// lists are the keys under which the files have the entries of a kind.
var lists = map[string]string{
	"person": "people", "office": "offices", side: "countries", "place": "places", "site": "sites", "gathering": "gatherings",
	"organisation": "organisations", "era": "eras", "topic": "topics", "trigger": "triggers", "reference": "references",
}

// position is where the entry stands.
func position(x *index, e *Entry) Position {
	t := thing{lists[e.Kind], e.ID}
	if e.Kind == "trigger" || e.Kind == "reference" {
		lang, _, _ := strings.Cut(e.ID, ".")
		t.kind = lang + "/" + t.kind
	}
	if e.Kind == "word" {
		lang, _, _ := strings.Cut(e.ID, "/")
		return Position{File: lexicon.SourceDir + "/" + lang + "/grammar.yaml"}
	}
	return x.entry(t)
}
