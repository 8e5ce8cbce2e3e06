package who

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"amur/extract/lexicon"
	"amur/extract/scan"
)

// Nobody can list every agency of two states and all their departments. A title that
// names one is told by its make: "deputy head of the Federal Road Agency", "Foreign
// Ministry department director". The name in capitals behind it is parted from the
// body's by the nouns that bodies are called.

// bodies is what Grammar.Bodies says, for looking up.
type bodies struct {
	office                                              string
	ranks, heads, leads, remits, joints, nouns, matters map[string]bool
	organs                                              map[string]map[string]bool
	others                                              map[string]bool
	families, given                                     map[string]string // names that people of the two sides bear -> their side
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
	b := &bodies{office: g.Office, ranks: set(g.Ranks), heads: set(g.Heads), leads: set(g.Leads), remits: set(g.Remits), joints: set(g.Joints),
		nouns: set(g.Nouns), matters: set(g.Matters), others: set(g.Others), organs: make(map[string]map[string]bool), families: make(map[string]string), given: make(map[string]string)}
	for side, list := range g.Organs {
		b.organs[side] = set(list)
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
		if last+2 < len(ws) && ws[last+1].joined() && (b.leads[ws[last+1].lower()] || b.remits[ws[last+1].lower()]) {
			remit = b.remits[ws[last+1].lower()]
			end = f.bodyEnd(ws, last+2, names, taken)
		}
		if end < 0 {
			end = last
			if first = f.bodyStart(ws, start, names, taken); first == start {
				i = last
				continue
			}
		}
		m := scan.Mention{Start: ws[first].start, End: ws[end].end}
		if rest := text[m.End:span.End]; strings.HasPrefix(rest, ")") {
			m.End++
		}
		country, ok := f.bodyCountry(text, &m, names, ws[first:end+1], remit)
		if ok {
			m.Entry = scan.Entry{Kind: scan.Office, Office: &lexicon.OfficeWords{Office: b.office, Country: country, Needs: country == "" || !f.named(ws[first:end+1])}}
			names = put(names, m)
		}
		i = end
	}
	return names
}

// bodyEnd returns the index of the last word of the body whose name begins at the i-th
// word, -1 when none does.
func (f *Finder) bodyEnd(ws []word, i int, names []scan.Mention, taken []scan.Span) int {
	b := f.titles
	end, sure, run := -1, -1, 0 // run: capitalised words since a joint
	for ; i < len(ws); i++ {
		w := &ws[i]
		if !w.joined() && !(w.before == " (" || w.before == "s " || w.before == ") " && sure >= 0) || within(taken, w.start) || w.capital && person(names, w) {
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
			if i+1 == len(ws) || b.rankAhead(ws, i+1) || lower == "and" && i+1 < len(ws) && person(names, &ws[i+1]) {
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
	case f.titles.nouns[ws[end-run].lower()] || f.titles.matters[ws[end-run].lower()] || ws[end-run].owner:
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
	if last := ws[i-1].lower(); !ws[i-1].capital || !b.nouns[last] && !b.matters[last] && !b.organ(last) {
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

// bodyCountry tells whose body the mention names; not ok when the words are no body of
// the two states, or name an office that the lexicon knows.
func (f *Finder) bodyCountry(text string, m *scan.Mention, names []scan.Mention, ws []word, remit bool) (string, bool) {
	b := f.titles
	noun, matter, region, country, organ := false, false, false, "", ""
	for i := range ws {
		for n := 1; n <= longestBody && i+n <= len(ws); n++ {
			phrase := phraseOf(ws[i : i+n])
			if b.others[phrase] {
				return "", false
			}
			noun, matter = noun || b.nouns[phrase], matter || b.matters[phrase]
			for _, side := range []string{"CN", "RU"} {
				if b.organs[side][phrase] && organ == "" {
					organ = side
				}
			}
		}
	}
	for k := range names {
		n := &names[k]
		if n.End <= m.Start || n.Start >= m.End {
			continue
		}
		switch n.Kind {
		case scan.Country:
			if country == "" && !remit && !f.whereabouts(text, m.Start, n.Start) {
				country = n.Country.Code
			}
		case scan.Place:
			if organ == "" && !remit && !f.whereabouts(text, m.Start, n.Start) {
				organ = n.Place.Country
			}
			region = region || n.Place.Region && n.Start > m.Start
		case scan.Office:
			if n.Start <= m.Start && n.End >= m.End || n.End > m.End || n.Start == m.Start && !f.more(text[n.End:m.End], names, n.End, m.End) {
				return "", false
			}
			noun = noun || n.Start == m.Start
		}
	}
	if !noun && (!matter || !region) && (organ == "" || region && !f.sided(ws)) && !remit {
		return "", false
	}
	if country == "" {
		country = organ
	}
	return country, true
}

// named tells whether the body has a name in capitals.
func (f *Finder) named(ws []word) bool {
	return slices.ContainsFunc(ws, func(w word) bool {
		return w.capital && (f.titles.nouns[w.lower()] || f.titles.matters[w.lower()] || f.titles.organ(w.lower()))
	})
}

// sided tells whether one of the words is the name of an organ.
func (f *Finder) sided(ws []word) bool {
	for i := range ws {
		for n := 1; n <= longestBody && i+n <= len(ws); n++ {
			if f.titles.organ(phraseOf(ws[i : i+n])) {
				return true
			}
		}
	}
	return false
}

// longestBody is how many words the name of an organ has at most in the lists.
const longestBody = 6

// whereabouts tells whether the word at the byte says where the body is, not whose.
func (f *Finder) whereabouts(text string, from, at int) bool {
	before := strings.Fields(strings.ToLower(text[from:at]))
	for len(before) > 0 && f.skip[before[len(before)-1]] {
		before = before[:len(before)-1]
	}
	return len(before) > 0 && f.titles.remits[before[len(before)-1]]
}

// more tells whether the words behind a known office say that it is another: a body, or
// a region.
func (f *Finder) more(rest string, names []scan.Mention, from, to int) bool {
	many := false // a region's governor is none of its government's ministers
	for _, n := range names {
		many = many || n.Kind == scan.Office && n.End == from && f.localOffice(n.Office)
	}
	for _, n := range names {
		if n.Kind == scan.Place && n.Place.Region && n.Start >= from && n.End <= to && !many {
			return true
		}
	}
	for _, w := range f.wordsOf(rest, from) {
		land := slices.ContainsFunc(names, func(n scan.Mention) bool { return n.Kind == scan.Country && n.Start <= w.start && w.end <= n.End })
		if f.titles.nouns[w.lower()] && !land {
			return true
		}
	}
	return false
}

// localOffice tells whether an office is that of a region or city itself.
func (f *Finder) localOffice(w *lexicon.OfficeWords) bool {
	o := f.lx.Office(strings.Fields(w.Office)[0])
	return o != nil && !o.Single && o.Rank >= localRank && !w.Needs
}

func (b *bodies) organ(w string) bool { return b.organs["CN"][w] || b.organs["RU"][w] }

// longest returns the longest head of a title that begins at the i-th word.
func (b *bodies) longest(ws []word, i int) string {
	for n := 3; n > 0; n-- {
		if i+n > len(ws) || slices.ContainsFunc(ws[i+1:i+n], func(w word) bool { return !w.joined() }) {
			continue
		}
		if p := phraseOf(ws[i : i+n]); b.heads[p] {
			return p
		}
	}
	return ""
}

// rankAhead tells whether another title begins at the i-th word.
func (b *bodies) rankAhead(ws []word, i int) bool {
	for i < len(ws) && b.ranks[ws[i].lower()] {
		i++
	}
	return i < len(ws) && b.longest(ws, i) != ""
}

// nounAhead tells whether words in lower case lead to a noun that bodies are called.
func (b *bodies) nounAhead(ws []word, i int) bool {
	for k := i; k < min(i+3, len(ws)); k++ {
		if ws[k].capital || k > i && !ws[k].joined() {
			return false
		}
		if b.nouns[ws[k].lower()] {
			return true
		}
	}
	return false
}

func (w *word) joined() bool  { return w.before == " " }
func (w *word) lower() string { return strings.ToLower(w.text) }

func phraseOf(ws []word) string {
	out := make([]string, len(ws))
	for i := range ws {
		out[i] = ws[i].lower()
	}
	return strings.Join(out, " ")
}

// wordsOf splits a sentence that begins at the byte into its words.
func (f *Finder) wordsOf(s string, at int) []word {
	var out []word
	last := 0
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if !unicode.IsLetter(r) {
			i += n
			continue
		}
		j := i
		for j < len(s) {
			r, n := utf8.DecodeRuneInString(s[j:])
			if !unicode.IsLetter(r) && !unicode.IsMark(r) && r != '-' && r != '\'' && r != '\u2019' {
				break
			}
			j += n
		}
		w := word{start: at + i, text: strings.ReplaceAll(s[i:j], "\u2019", "'"), capital: unicode.IsUpper(r), before: s[last:i]}
		w.end, last = at+j, j
		if stem, ok := strings.CutSuffix(w.text, "'s"); ok && !f.titles.organ(w.lower()) {
			w.text, w.owner = stem, true
		}
		out = append(out, w)
		i = j
	}
	return out
}

// person tells whether the word belongs to somebody's known name.
func person(names []scan.Mention, w *word) bool {
	for i := range names {
		if n := &names[i]; n.Kind == scan.Person && n.Start < w.end && w.start < n.End {
			return true
		}
	}
	return false
}

func within(spans []scan.Span, at int) bool {
	return slices.ContainsFunc(spans, func(s scan.Span) bool { return s.Start <= at && at < s.End })
}

// put places a mention among the names instead of those that it covers.
func put(names []scan.Mention, m scan.Mention) []scan.Mention {
	var out []scan.Mention
	done := false
	for _, n := range names {
		if n.End <= m.Start {
			out = append(out, n)
			continue
		}
		if !done {
			out, done = append(out, m), true
		}
		if n.Start >= m.End {
			out = append(out, n)
		}
	}
	if !done {
		out = append(out, m)
	}
	return out
}
