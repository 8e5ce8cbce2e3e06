package who

import (
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"amur/extract/lexicon"
	"amur/extract/scan"
	"amur/model"
)

// Cast is the people whom an article names in full: a short name means one of them first.
type Cast struct {
	lx    *lexicon.Lexicon
	on    model.Date              // about when the article was written; zero when not known
	named []*lexicon.Person       // in order of first full mention
	order map[*lexicon.Person]int // where each stands among them
	first map[*lexicon.Person]int // where each is named first, in bytes
	met   []*lexicon.Person       // whom a family name alone tells
	by    []*lexicon.Person       // introduced by family name and office, each once, in order of the last time
	text  string
	hons  []scan.Mention
	refs  []scan.Mention
	names []scan.Mention // all that may be somebody's name, in order

	heard  []sounds     // people heard in names spelt as they sound
	begins map[int]bool // bytes at which something known begins

	strangers []stranger // whom the article has named and the lexicon does not know

	eminent  bool // a head of state's family name alone tells
	unspaced bool // the language has no spaces between its words
}

// NewCast gathers the full names of an article written about the day on.
func NewCast(lx *lexicon.Lexicon, text string, ms *scan.Mentions, on model.Date) *Cast {
	c := &Cast{lx: lx, on: on, text: text, hons: ms.Words[scan.Honorific], refs: ms.References, names: ms.Names, eminent: ms.Eminent, unspaced: ms.Unspaced}
	c.begins, c.order, c.first = make(map[int]bool), make(map[*lexicon.Person]int), make(map[*lexicon.Person]int)
	for _, list := range [][]scan.Mention{ms.Names, ms.Triggers, ms.Topics, ms.References} {
		for i := range list {
			c.begins[list[i].Start] = true
		}
	}
	seen := make(map[*lexicon.Person]bool)
	for i := range ms.Names {
		m := &ms.Names[i]
		if m.Kind != scan.Person {
			continue
		}
		if all := candidates(m); m.Short {
			if c.distinctive(m, all) {
				if p := c.best(all, nil); !slices.Contains(c.met, p) {
					c.met = append(c.met, p)
				}
			}
			continue
		}
		if p := c.best(candidates(m), nil); p != nil && !seen[p] {
			seen[p] = true
			c.order[p], c.first[p] = len(c.named), m.Start
			c.named = append(c.named, p)
		}
	}
	return c
}

// candidates lists the people whom the words of a mention may mean.
func candidates(m *scan.Mention) []*lexicon.Person {
	var out []*lexicon.Person
	for e := range m.Entries() {
		if e.Kind == scan.Person {
			out = append(out, e.Person)
		}
	}
	return out
}

// pick returns whom a mention of a person means, nil when that is not certain.
// The actor being built tells the country and offices beside the name.
func (c *Cast) pick(m *scan.Mention, a *Actor) *lexicon.Person {
	all := candidates(m)
	fit := all[:0:0]
	for _, p := range all {
		if a.Country == "" || a.Country == p.Country {
			fit = append(fit, p)
		}
	}
	if !m.Short {
		return c.best(fit, a.Offices)
	}
	if len(fit) > 0 && fit[0].Country == "CN" && c.longer(m) {
		return nil
	}
	if p := c.inCast(c.knownBy(m, fit), a.Offices); p != nil {
		return p
	}
	if len(a.Offices) == 0 {
		for _, p := range slices.Backward(c.by) {
			if slices.Contains(fit, p) {
				return p
			}
		}
	}
	if len(a.Offices) > 0 || a.Country != "" || c.titled(m) || c.distinctive(m, all) {
		p := c.best(fit, a.Offices)
		if p != nil && heldAny(p, a.Offices) {
			c.by = append(slices.DeleteFunc(c.by, func(q *lexicon.Person) bool { return q == p }), p)
		}
		return p
	}
	for _, p := range c.met {
		if slices.Contains(fit, p) {
			return p
		}
	}
	if c.eminent && len(fit) == len(all) && outsiders(fit) && !c.longer(m) {
		return c.best(fit, nil)
	}
	return c.headOfState(fit)
}

// outsiders tells whether all are of third countries, of whom the lexicon has no short name that
// may be another's.
func outsiders(ps []*lexicon.Person) bool {
	return len(ps) > 0 && !slices.ContainsFunc(ps, func(p *lexicon.Person) bool { return side(p.Country) })
}

// headOfState returns the one of the candidates who stands first in protocol on the day
// of the article, nil when none does or a family name alone never tells.
func (c *Cast) headOfState(fit []*lexicon.Person) *lexicon.Person {
	if !c.eminent || c.on.IsZero() {
		return nil
	}
	for _, p := range fit {
		if t := c.lx.OfficeOn(p, c.on, ""); t != nil && c.lx.Office(t.Office).Rank == 1 {
			return p
		}
	}
	return nil
}

// longer tells whether the family name is the first word of a longer name that is
// not known: a capitalised word follows at which nothing else begins.
func (c *Cast) longer(m *scan.Mention) bool {
	rest := c.text[m.End:]
	if len(rest) < 2 || rest[0] != ' ' {
		return false
	}
	if r, _ := utf8.DecodeRuneInString(rest[1:]); !unicode.IsUpper(r) {
		return false
	}
	return !c.begins[m.End+1]
}

// inCast returns the candidate whom the article names in full; of several, the
// one who held the office beside the name, else the one named first.
func (c *Cast) inCast(fit []*lexicon.Person, offices []string) *lexicon.Person {
	var found *lexicon.Person
	held := false
	for _, p := range fit {
		at, ok := c.order[p]
		if !ok {
			continue
		}
		h := heldAny(p, offices)
		if found == nil || h && !held || h == held && at < c.order[found] {
			found, held = p, h
		}
	}
	return found
}

// knownBy leaves out, of a family name that is a pronoun as well, whom the article names only
// later: "Zhang fell. He was in Moscow in May. In June He Weidong was dismissed."
func (c *Cast) knownBy(m *scan.Mention, fit []*lexicon.Person) []*lexicon.Person {
	for _, r := range scan.In(c.refs, m.Start, m.End) {
		if r.Start == m.Start && r.End == m.End && r.Reference.Kind == "he" {
			return slices.DeleteFunc(slices.Clone(fit), func(p *lexicon.Person) bool { return c.first[p] > m.Start })
		}
	}
	return fit
}

// titled tells whether an honorific stands right before the name.
func (c *Cast) titled(m *scan.Mention) bool {
	i := sort.Search(len(c.hons), func(i int) bool { return c.hons[i].Start >= m.Start })
	for _, h := range c.hons[max(0, i-honorifics):i] {
		if h.End <= m.Start && strings.TrimSpace(c.text[h.End:m.Start]) == "" {
			return true
		}
	}
	return false
}

// honorifics is how many of them may stand before one name.
const honorifics = 8

// distinctive tells whether a family name is long enough, and borne by few
// enough, to name an official without a title: where words are not parted by spaces, that
// is a foreign name of four letters or more, which no word of the language looks like.
func (c *Cast) distinctive(m *scan.Mention, all []*lexicon.Person) bool {
	few := 2
	if c.unspaced && m.End-m.Start >= longForeign {
		few = 6
	}
	return m.End-m.Start >= 5 && len(all) <= few && all[0].Country != "CN"
}

// longForeign is how many bytes such a name takes.
const longForeign = 12

// best returns the candidate who held one of the offices, or any office, about
// the time of the article; of several, the highest; nil when two are equal.
func (c *Cast) best(fit []*lexicon.Person, offices []string) *lexicon.Person {
	if len(fit) == 0 {
		return nil
	}
	if len(fit) == 1 {
		return fit[0]
	}
	var found *lexicon.Person
	score := 0
	for _, p := range fit {
		s := c.weight(p, offices)
		if s > score || found == nil {
			found, score = p, s
		}
	}
	return found
}

func (c *Cast) weight(p *lexicon.Person, offices []string) int {
	s := 0
	if heldAny(p, offices) {
		s += 100
	}
	if t := c.lx.OfficeOn(p, c.on, ""); t != nil {
		s += 50
		if o := c.lx.Office(t.Office); o != nil {
			s += 20 - o.Rank
		}
		if slices.Contains(offices, t.Office) {
			s += 100
		}
	}
	return s
}

// namesake tells whether who was picked for a family name only bears it: beside the name
// stands an office of those that many hold, which nobody of the name is known to have held,
// nor holds another of those.
func (c *Cast) namesake(m *scan.Mention, who *lexicon.Person, a *Actor) bool {
	if !m.Short || a.Office == "" || who.Country == "CN" || slices.Contains(c.named, who) {
		return false
	}
	for _, id := range a.Offices {
		if o := c.lx.Office(id); o == nil || o.Single || o.Rank < localRank {
			return false
		}
	}
	for _, p := range candidates(m) {
		if heldAny(p, a.Offices) || p.Family != who.Family {
			return false
		}
		if t := c.lx.OfficeOn(p, c.on, ""); t != nil && c.lx.Office(t.Office).Rank >= localRank {
			return false // such offices have many names
		}
	}
	return true
}

// bearers lists the people of the actor's country whom its family name may mean, of those
// who held the office beside it when some did; nil when the article has said who is meant,
// by a full name or an office, or only one can be.
func (c *Cast) bearers(m *scan.Mention, a *Actor) []*lexicon.Person {
	if !m.Short || slices.Contains(c.named, a.Person) || len(a.Offices) == 0 && slices.Contains(c.by, a.Person) {
		return nil
	}
	all := slices.DeleteFunc(slices.Clone(candidates(m)), func(p *lexicon.Person) bool {
		return p.Country != a.Person.Country || len(a.Offices) > 0 && !heldAny(p, a.Offices)
	})
	if len(all) < 2 {
		return nil
	}
	return all
}
