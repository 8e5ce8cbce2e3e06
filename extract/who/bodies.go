package who

import (
	"slices"
	"strings"

	"amur/extract/lexicon"
	"amur/extract/scan"
)

// Nobody can list every agency of two states and all their departments. A title that
// names one is told by its make: "deputy head of the Federal Road Agency", "Foreign
// Ministry department director". The name in capitals behind it is parted from the
// body's by the nouns that bodies are called.

// bodies is what Grammar.Bodies says, for looking up.
type bodies struct {
	office, governor                                                          string
	ranks, heads, portfolios, regional, leads, remits, joints, nouns, matters map[string]bool
	organs                                                                    map[string]map[string]bool
	others, crowds, posts, about, ands                                        map[string]bool
	families, given                                                           map[string]string // names that people of the two sides bear -> their side
}

func newBodies(lx *lexicon.Lexicon, g *lexicon.Bodies) *bodies {
	if g.Office == "" {
		return nil
	}
	set := func(list []string) map[string]bool {
		out := make(map[string]bool, len(list))
		for _, w := range list {
			out[w] = true
		}
		return out
	}
	b := &bodies{office: g.Office, governor: g.Governor, ranks: set(g.Ranks), heads: set(g.Heads), portfolios: set(g.Folios), regional: set(g.Region), leads: set(g.Leads), remits: set(g.Remits), joints: set(g.Joints),
		nouns: set(g.Nouns), matters: set(g.Matters), others: set(g.Others), crowds: set(g.Crowds), posts: set(g.Posts), about: set(g.About), ands: set(g.Ands), organs: make(map[string]map[string]bool), families: make(map[string]string), given: make(map[string]string)}
	for side, list := range g.Organs {
		b.organs[side] = set(list)
	}
	for side, list := range g.Families {
		for _, n := range list {
			b.families[n] = side
		}
	}
	for i := range lx.People {
		p := &lx.People[i]
		switch first, _, _ := strings.Cut(p.Name, " "); p.Country {
		case "CN":
			b.families[p.Family] = "CN"
		case "RU":
			b.given[first] = "RU"
		}
	}
	return b
}

// word is one word of a sentence.
type word struct {
	start, end int // bytes; without the possessive
	text       string
	capital    bool
	owner      bool   // stands in the possessive
	before     string // between the word before and it
}

// entitled returns the names with the titles of officials of bodies in them: those take
// the place of what they cover.
func (f *Finder) entitled(text string, names []scan.Mention, span scan.Span, taken []scan.Span) []scan.Mention {
	b := f.titles
	if b == nil {
		return names
	}
	ws := f.wordsOf(text[span.Start:span.End], span.Start)
	for i := 0; i < len(ws); i++ {
		start := i
		for i < len(ws) && b.ranks[ws[i].lower()] && (i == start || ws[i].joined()) {
			i++
		}
		head := b.longest(ws, i)
		if i >= len(ws) || head == "" || i > start && !ws[i].joined() {
			i = start
			continue
		}
		last := i + strings.Count(head, " ")
		first, end, remit := start, -1, false
		if last+2 < len(ws) && ws[last+1].joined() && b.leadsOn(head, ws[last+1].lower()) {
			remit = b.remits[ws[last+1].lower()]
			end = f.bodyEnd(ws, last+2, b.posts[head] || remit, names, taken)
		}
		if end < 0 {
			end = last
			if first = f.bodyStart(ws, start, names, taken); first == start || b.crowds[head] {
				i = last
				continue
			}
		}
		m := scan.Mention{Start: ws[first].start, End: ws[end].end}
		if rest := text[m.End:span.End]; strings.HasPrefix(rest, ")") {
			m.End++
		}
		switch {
		case f.office(text, &m, names, ws[first:end+1], head, remit, first < start):
			names = put(names, m)
			i = end
		case start == last && b.regional[head] && f.leadsRegion(text, names, ws[last].end):
			names = put(names, scan.Mention{Start: ws[last].start, End: ws[last].end, Entry: &scan.Entry{Kind: scan.Office, Office: &lexicon.OfficeWords{Office: b.governor}}})
			i = end
		default:
			i = last
		}
	}
	return names
}

// leadsRegion tells whether the name of a region follows the head of a title.
func (f *Finder) leadsRegion(text string, names []scan.Mention, at int) bool {
	for k := range names {
		if n := &names[k]; n.Start >= at {
			return n.Kind == scan.Place && n.Place.Region && slices.Contains(f.lang.Grammar.Genitive, f.between(text[at:n.Start]))
		}
	}
	return false
}

// bodyEnd returns the index of the last word of the body whose name begins at the i-th
// word, -1 when none does. Where it is belongs to the name of a post.
func (f *Finder) bodyEnd(ws []word, i int, post bool, names []scan.Mention, taken []scan.Span) int {
	b := f.titles
	end, sure, run := -1, -1, 0 // run: capitalised words since a joint
	for ; i < len(ws); i++ {
		w := &ws[i]
		post = post || b.posts[ws[i-1].lower()]
		if !w.joined() && !(w.before == " (" || w.before == "s " || w.before == ") " && sure >= 0) || within(taken, w.start) || w.capital && person(names, w) {
			if run > 0 && w.joined() && person(names, w) && f.sideOf(ws[i-1].text) != "" {
				return max(end-1, sure) // the given name before a family name that is known
			}
			break
		}
		lower := w.lower()
		switch {
		case b.nouns[lower] || b.matters[lower] && (w.capital || run == 0) || b.organ(lower):
			end, sure, run = i, i, 0
		case w.capital:
			if b.rankAhead(ws, i) {
				return max(end, sure)
			}
			end, run = i, run+1
		case b.joints[lower]:
			if i+1 == len(ws) || b.rankAhead(ws, i+1) || b.remits[lower] && !b.about[lower] && !post || b.ands[lower] && i+1 < len(ws) && person(names, &ws[i+1]) {
				return f.bodyName(ws, end, run)
			}
			if known := f.bodyName(ws, end, run); known < end && (run < 4 || f.sideOf(ws[end-1].text) != "") {
				return known
			}
			run = 0
		default:
			if !b.nounAhead(ws, i) {
				return f.bodyName(ws, end, run)
			}
		}
	}
	return f.bodyName(ws, end, run)
}

// bodyName is the last word of a body whose capitals end at the word, run of them in a
// row behind its last noun: the last two may be somebody's name.
func (f *Finder) bodyName(ws []word, end, run int) int {
	switch {
	case end < 0 || run < 2:
		return end
	case f.titles.nouns[ws[end-run].lower()] || f.titles.matters[ws[end-run].lower()] || f.titles.organ(ws[end-run].lower()) || ws[end-run].owner:
		return end - run
	case run > 2 || f.sideOf(ws[end-1].text) != "":
		return end - 2
	}
	return end
}

// sideOf returns the side whose people bear the first part of a name.
func (f *Finder) sideOf(first string) string {
	if f.given[first] != "" {
		first = f.given[first]
	}
	if s := f.titles.given[first]; s != "" {
		return s
	}
	return f.titles.families[first]
}

// nation returns the side that the name of somebody unknown tells, when it is a name in full.
func (f *Finder) nation(name string) string {
	first, family, full := strings.Cut(name, " ")
	if !full || strings.Contains(family, " ") {
		return ""
	}
	return f.sideOf(first)
}

// bodyStart returns the index of the first word of the body that stands right before
// the title which begins at the i-th word, i when none does.
func (f *Finder) bodyStart(ws []word, i int, names []scan.Mention, taken []scan.Span) int {
	b := f.titles
	if i == 0 || !ws[i].joined() && !(ws[i].before == "s " && ws[i-1].owner) {
		return i
	}
	body := false
	for n := 1; n <= min(i, longestBody) && !body; n++ {
		last := phraseOf(ws[i-n : i])
		body = b.nouns[last] || b.matters[last] || b.organ(last)
	}
	if !ws[i-1].capital || !body {
		return i
	}
	first := i
	for k := i - 1; k >= 0; k-- {
		w := &ws[k]
		if within(taken, w.start) || person(names, w) || k < i-1 && !ws[k+1].joined() && !(ws[k+1].before == "s " && w.owner) {
			break
		}
		if w.capital && !b.joints[w.lower()] {
			first = k
		} else if !b.joints[w.lower()] {
			break
		}
	}
	return first
}
