package rebuild

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"amur/model"
	"amur/timeline"
	"amur/timeline/lock"
)

// account is what the id of an event says: when, who, what.
type account struct {
	id    string
	date  string
	names []string
	typ   model.Type
}

// accountOf reads an id such as "2023-06-25-qin-rudenko-meeting-2".
func accountOf(id string) account {
	parts := strings.Split(id, "-")
	if n := len(parts); n > 1 && isNumber(parts[n-1]) {
		parts = parts[:n-1]
	}
	a := account{id: strings.Join(parts, "-"), typ: model.Type(parts[len(parts)-1])}
	parts = parts[:len(parts)-1]
	n := 0
	for n < len(parts) && (isNumber(parts[n]) || parts[n] == "XX" || parts[n] == "XXXX") {
		n++
	}
	a.date = strings.Join(parts[:n], "-")
	if n == 0 && len(parts) > 0 && parts[0] == "undated" {
		n = 1
	}
	a.names = parts[n:]
	return a
}

func isNumber(s string) bool {
	_, err := strconv.Atoi(s)
	return err == nil
}

// near reports whether two dates can be one, the one perhaps being coarser.
func (a account) near(b account) bool {
	return strings.HasPrefix(a.date, b.date) || strings.HasPrefix(b.date, a.date)
}

// shares reports whether a name stands in both accounts, or one has none.
func (a account) shares(b account) bool {
	return len(a.names) == 0 || len(b.names) == 0 ||
		slices.ContainsFunc(a.names, func(name string) bool { return slices.Contains(b.names, name) })
}

// precise reports whether the account gives a day.
func (a account) precise() bool {
	return len(a.date) == len("2006-01-02") && !strings.Contains(a.date, "X")
}

// pairing is a contact that may be that of a record.
type pairing struct {
	record  *record
	contact *timeline.Contact
	score   int // how much speaks for it
	weight  int // of the record
	at      int // number of the contact
}

// Weights of what speaks for a pairing, each more than all below it together.
const (
	weightMemory  = 10000 // the record's own values are among the mentions
	weightAccount = 1000  // the same day, people and type as the program made it of last time
	weightDate    = 400   // dates that can be one
	weightNames   = 100   // the same people
	weightShared  = 1     // an article of the record's is among the sources, for each
)

// surest is what has more than speaks for itself: before it comes a common account without
// a common article.
const surest = weightAccount + weightDate + weightNames

// tie is what a record and a contact have in common.
type tie struct {
	remembered bool // the record's own values are among the mentions
	shared     int  // articles
}

// score says how much speaks for a contact that was made of an account being that of a
// record; 0 when too little.
func (t tie) score(r *record, made account) int {
	score := 0
	near := r.made.near(made)
	switch {
	case t.remembered:
		score = weightMemory
	case t.shared == 0:
		return 0 // a common account alone is looked at elsewhere
	case !timeline.SameClass(r.made.typ, made.typ) || !r.made.shares(made):
		return 0
	case r.event == nil && !near:
		return 0 // what was deleted stands for that contact alone
	}
	if r.made.id == made.id {
		score += weightAccount
	}
	if near {
		score += weightDate
	}
	if slices.Equal(r.made.names, made.names) {
		score += weightNames
	}
	return score + min(t.shared, weightNames-1)*weightShared
}

// recognise gives each contact to the record that most speaks for.
func (b *rebuilder) recognise() {
	b.pair(b.contacts, func(r *record) bool { return r.entry == nil || r.entry.Split == "" })
}

// pair gives contacts to the records that may have them, the surest first. A common
// account counts for less than one with a common article, and for more than all else.
func (b *rebuilder) pair(contacts []*timeline.Contact, may func(*record) bool) {
	index := b.index(may)
	b.give(b.pairings(contacts, index, func(score int) bool { return score > surest }))
	b.giveByAccount(contacts, index.accounts)
	b.give(b.pairings(contacts, index, func(score int) bool { return score <= surest }))
}

// pairings lists which of the contacts and records that are left may be one, of the scores
// that count, the surest first.
func (b *rebuilder) pairings(contacts []*timeline.Contact, index index, counts func(score int) bool) []pairing {
	var list []pairing
	for at, c := range contacts {
		if b.taken[c] != nil {
			continue
		}
		made := accountOf(model.MakeID(c.Event))
		first, rivals := len(list), 0
		for r, tie := range index.candidates(c) {
			score := tie.score(r, made)
			if score > 0 {
				rivals++
			}
			if score > 0 && counts(score) && r.contact == nil {
				list = append(list, pairing{record: r, contact: c, score: score, at: at})
			}
		}
		if rivals > 1 {
			for i := range list[first:] {
				list[first+i].weight = b.weight(list[first+i].record)
			}
		}
	}
	slices.SortFunc(list, func(p, q pairing) int {
		if p.score != q.score { // which most often decides
			return cmp.Compare(q.score, p.score)
		}
		return cmp.Or(cmp.Compare(q.weight, p.weight), strings.Compare(p.record.id, q.record.id), cmp.Compare(p.at, q.at))
	})
	return list
}

func (b *rebuilder) give(list []pairing) {
	for _, p := range list {
		if p.record.contact == nil && b.taken[p.contact] == nil {
			p.record.contact, b.taken[p.contact] = p.contact, p.record
		}
	}
}

// giveByAccount gives contacts that are left to the records that are left of the same
// account: one after the other, so that thousands of one day and people cost no more.
func (b *rebuilder) giveByAccount(contacts []*timeline.Contact, accounts map[string][]*record) {
	left := make(map[string][]*record)
	for _, c := range contacts {
		made := accountOf(model.MakeID(c.Event))
		if b.taken[c] != nil || !made.precise() {
			continue
		}
		records, known := left[made.id]
		if !known {
			records = slices.DeleteFunc(accounts[made.id], func(r *record) bool { return r.contact != nil })
			slices.SortFunc(records, func(r, s *record) int {
				return cmp.Or(cmp.Compare(b.weight(s), b.weight(r)), strings.Compare(r.id, s.id))
			})
		}
		if len(records) > 0 {
			records[0].contact, b.taken[c] = c, records[0]
			records = records[1:]
		}
		left[made.id] = records
	}
}

// weight prefers, of two records that fit alike, the one that has been worked on.
func (b *rebuilder) weight(r *record) int {
	w, known := b.weights[r]
	if known {
		return w
	}
	switch {
	case r.event == nil:
		w = 1
	case r.event.MergedInto != "" && b.deletedFor(r) == nil:
		w = 0
	case r.touched():
		w = 3
	default:
		w = 2
	}
	b.weights[r] = w
	return w
}

// touched reports whether an analyst has changed anything in the event.
func (r *record) touched() bool {
	if r.entry == nil || r.entry.Own || r.event.Review != nil || r.event.Split != nil {
		return true
	}
	cells := lock.CellsOf(r.event)
	for key, cell := range cells {
		if r.entry.Cells[key].Wrote != cell.Wrote {
			return true
		}
	}
	for key, cell := range r.entry.Cells {
		if cell.Wrote != "" && cells[key].Wrote == "" && !lock.IsNote(key) {
			return true
		}
	}
	return false
}

// articles lists the digests of the articles of the record, each once.
func (r *record) articles() []string {
	var list []string
	if r.entry != nil {
		list = r.entry.Articles()
	}
	if r.event != nil {
		for _, s := range r.event.Sources {
			list = append(list, string(lock.Of(s.Article)))
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// index finds records by article and by account.
type index struct {
	articles map[string][]*record // by digest
	accounts map[string][]*record
	ids      map[string]*record
}

func (b *rebuilder) index(may func(*record) bool) index {
	x := index{map[string][]*record{}, map[string][]*record{}, map[string]*record{}}
	for _, r := range b.records {
		if r.contact != nil || !may(r) {
			continue
		}
		x.ids[r.id] = r
		x.accounts[r.made.id] = append(x.accounts[r.made.id], r)
		for _, article := range r.articles() {
			x.articles[article] = append(x.articles[article], r)
		}
	}
	return x
}

// candidates are the records that are remembered in a contact or have articles in common
// with it.
func (x index) candidates(c *timeline.Contact) map[*record]tie {
	ties := make(map[*record]tie)
	for _, m := range c.Mentions {
		if r := x.ids[m.ID]; r != nil && m.ID != "" {
			ties[r] = tie{remembered: true}
		}
	}
	for _, s := range c.Event.Sources {
		for _, r := range x.articles[string(lock.Of(s.Article))] {
			t := ties[r]
			t.shared++
			ties[r] = t
		}
	}
	return ties
}
