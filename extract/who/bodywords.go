package who

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"amur/extract/lexicon"
	"amur/extract/scan"
)

// described is what the words of a title say of its body.
type described struct {
	noun, matter, other bool
	organ               string // the side whose organ is named
}

func (b *bodies) describe(ws []word) described {
	var d described
	for i := range ws {
		for n := 1; n <= longestBody && i+n <= len(ws); n++ {
			phrase := phraseOf(ws[i : i+n])
			d.noun, d.matter, d.other = d.noun || b.nouns[phrase], d.matter || b.matters[phrase], d.other || b.others[phrase]
			for _, side := range []string{"CN", "RU"} {
				if d.organ == "" && b.organs[side][phrase] {
					d.organ = side
				}
			}
		}
	}
	return d
}

// office makes the title, whose body stands before its head or, with behind not set, after it,
// an office; it does not when the words name no body of the two states, or an office that
// the lexicon knows.
func (f *Finder) office(text string, m *scan.Mention, names []scan.Mention, ws []word, head string, remit, behind bool) bool {
	b := f.titles
	d := b.describe(ws)
	if d.other {
		return false
	}
	var land, third, seat string // of a country's name, of a third one, of a place
	region := false
	var known *scan.Mention
	for k := range names {
		n := &names[k]
		if n.End <= m.Start || n.Start >= m.End {
			continue
		}
		switch n.Kind {
		case scan.Country:
			switch c := n.Country.Code; {
			case remit:
			case side(c) && land == "":
				land = c
			case !side(c):
				third = c
			}
		case scan.Place:
			if seat == "" && !remit {
				seat = n.Place.Country
			}
			region = region || n.Place.Region && n.Start > m.Start
		case scan.Office:
			if n.End > m.End || n.End == m.End && (behind || n.Start <= m.Start) {
				return false
			}
			if n.Start == m.Start {
				known = n
			}
		}
	}
	for _, s := range []string{d.organ, seat, third} {
		if land == "" {
			land = s
		}
	}
	office, needs := b.office, land == "" || !f.named(ws) || !b.crowds[head]
	switch {
	case known != nil && !f.more(text[known.End:m.End], names, known.End, m.End):
		if !remit && !strings.ContainsAny(text[known.End:m.End], "-") && !f.reaches(text[known.End:m.End]) && !known.Office.Needs && !b.describe(f.wordsOf(text[known.End:m.End], known.End)).matter {
			return false
		}
		if office, needs = known.Office.Office, known.Office.Needs; known.Office.Country != "" {
			land = known.Office.Country
		}
	case known != nil || d.noun || remit || d.matter && (region || b.portfolios[head]) || d.organ != "" && (!region || seat == "" || known == nil):
	default:
		return false
	}
	m.Entry = &scan.Entry{Kind: scan.Office, Weak: true, Office: &lexicon.OfficeWords{Office: office, Country: land, Needs: needs}}
	return true
}

// named tells whether the body has a name in capitals.
func (f *Finder) named(ws []word) bool {
	return slices.ContainsFunc(ws, func(w word) bool {
		return w.capital && (f.titles.nouns[w.lower()] || f.titles.matters[w.lower()] || f.titles.organ(w.lower()))
	})
}

// longestBody is how many words the name of an organ has at most in the lists.
const longestBody = 6

// more tells whether the words behind a known office say that it is another: a body, or
// a region.
func (f *Finder) more(rest string, names []scan.Mention, from, to int) bool {
	local := slices.ContainsFunc(names, func(n scan.Mention) bool {
		return n.Kind == scan.Office && n.End == from && f.localOffice(n.Office)
	}) // a region's governor is none of its government's ministers
	for _, n := range names {
		if n.Kind == scan.Place && n.Place.Region && n.Start >= from && n.End <= to && !local {
			return true
		}
	}
	ws := slices.DeleteFunc(f.wordsOf(rest, from), func(w word) bool { // "the People's Republic"
		return slices.ContainsFunc(names, func(n scan.Mention) bool { return n.Kind == scan.Country && n.Start <= w.start && w.end <= n.End })
	})
	return f.titles.describe(ws).noun || f.titles.describe(f.wordsOf(rest, from)).organ != "" && f.titles.describe(ws).organ != ""
}

// localOffice tells whether an office is that of a region or city itself.
func (f *Finder) localOffice(w *lexicon.OfficeWords) bool {
	o := f.lx.Office(strings.Fields(w.Office)[0])
	return o != nil && !o.Single && o.Rank >= localRank && !w.Needs
}

func (b *bodies) organ(w string) bool { return b.organs["CN"][w] || b.organs["RU"][w] }

// leadsOn tells whether the word behind the head of a title leads to a body, or to what a
// post is about or where it is: "minister for", "envoy in".
func (b *bodies) leadsOn(head, w string) bool {
	return b.leads[w] || b.remits[w] && b.posts[head] || b.about[w] && b.portfolios[head]
}

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

// reaches tells whether words behind an office say what it is about or where.
func (f *Finder) reaches(rest string) bool {
	return slices.ContainsFunc(strings.Fields(strings.ToLower(rest)), func(w string) bool { return f.titles.remits[w] })
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

// outdone tells whether the title of an official of a body stands beside somebody whose
// office the lexicon knows better.
func (f *Finder) outdone(ps []part) bool {
	known := slices.ContainsFunc(ps, func(p part) bool { return p.slot == 'P' && p.m != nil })
	return known && slices.ContainsFunc(ps, func(p part) bool { return p.slot == 'O' && p.m != nil && p.m.Kind == scan.Office && p.m.Weak })
}

// givenName tells whether a family name is the word before the byte: what begins there is a
// given name.
func (f *Finder) givenName(text string, at int) bool {
	return f.titles != nil && f.titles.families[wordBefore(text, at)] != ""
}
