// Package where finds the places of a sentence: cities, countries, buildings and
// gatherings, with the word that says how they stand to what is told.
package where

import (
	"slices"
	"sort"
	"strings"
	"unicode"

	"amur/extract/lexicon"
	"amur/extract/scan"
)

// Relation says how a spot stands in its sentence.
type Relation uint8

// The relations of a spot.
const (
	None   Relation = iota // a bare name: often a government, not a place
	In                     // where it happens
	Toward                 // where somebody goes
	From                   // where somebody comes from
)

// Spot is a place, site or gathering named in the text.
type Spot struct {
	Start, End int
	Relation   Relation
	Country    string             // ISO code; of the place when there is one
	Place      *lexicon.Place     // nil for a bare country
	Site       *lexicon.Site      // nil unless a building
	Gathering  *lexicon.Gathering // nil unless a gathering
	Sidelines  bool               // "on the margins of" stands before the gathering
	Rule       string
}

// Finder finds spots in the texts of one language.
type Finder struct {
	lx   *lexicon.Lexicon
	fold func(string) string // puts letters into the form in which words are compared
}

// NewFinder returns a finder that knows the lexicon's places.
func NewFinder(lx *lexicon.Lexicon) *Finder { return &Finder{lx, scan.Folding(lx)} }

// Find returns the spots in the span, in order. Home is the city that "here"
// means, nil when the article has no dateline.
func (f *Finder) Find(text string, ms *scan.Mentions, span scan.Span, home *lexicon.Place) []Spot {
	var out []Spot
	names := scan.In(ms.Names, span.Start, span.End)
	for i := range names {
		if s, ok := f.spot(&names[i]); ok && !coupled(text, names, i) && !reports(ms, &s) && !stretches(text, ms, s.Start) {
			if r := relation(text, ms, span, behindCountry(names, i), names[i].Cases); r != None && !(s.Place == nil && s.Country != "" && ofOrgan(text, ms, span, s.Start)) {
				s.Relation = r
			} else if s.Relation == None && s.Place != nil && (closes(text, span, s) || described(text, ms, span, names[i].Start) || hosted(text, ms, &names[i])) {
				s.Relation = In
			}
			s.Sidelines = s.Gathering != nil && (before(text, ms.Words[scan.Sidelines], span, s.Start, ms.Far(24)) || behind(text, ms.Words[scan.Margin], s.End, ms.Far(36)))
			out = append(out, s)
			if p := f.host(text, &s); p != nil {
				out = append(out, Spot{Start: s.Start, End: s.End, Place: p, Country: p.Country, Rule: "where.host"})
			}
		}
	}
	out = append(out, f.capitals(text, ms, span)...)
	if home != nil {
		for _, w := range scan.In(ms.Words[scan.Here], span.Start, span.End) {
			out = append(out, Spot{Start: w.Start, End: w.End, Relation: In, Place: home, Country: home.Country, Rule: "where.here"})
		}
	}
	slices.SortStableFunc(out, func(a, b Spot) int { return a.Start - b.Start })
	return out
}

// reports tells whether a building stands for those in it, who told of something: "the embassy in
// Beijing reported", "according to the embassy".
func reports(ms *scan.Mentions, s *Spot) bool {
	if s.Site == nil || ms.Unspaced {
		return false
	}
	for _, c := range [...]scan.Class{scan.Speech, scan.Report} {
		for _, w := range scan.In(ms.Words[c], s.End, s.End+ms.Far(tellReach)) {
			if w.Start-s.End <= 1 {
				return true
			}
		}
	}
	w := scan.In(ms.Words[scan.Report], s.Start-ms.Far(tellReach), s.Start)
	return len(w) > 0 && s.Start-w[len(w)-1].End <= len(" the ")
}

// tellReach is how many letters a word of telling may take.
const tellReach = 24

// host is the city that the name of a gathering holds, of those in which it met: "the G20
// Hangzhou summit". It is nil where the name holds none.
func (f *Finder) host(text string, s *Spot) *lexicon.Place {
	if s.Gathering == nil {
		return nil
	}
	name := f.fold(text[s.Start:s.End])
	for i := range s.Gathering.Editions {
		p := f.lx.Place(s.Gathering.Editions[i].Place)
		if p == nil || slices.ContainsFunc(s.Gathering.Names["en"], func(form string) bool { return strings.Contains(form, p.Name) }) {
			continue // the Shanghai Cooperation Organisation meets elsewhere
		}
		for _, forms := range p.Names {
			if slices.ContainsFunc(forms, func(form string) bool { return strings.Contains(name, f.fold(form)) }) {
				return p
			}
		}
	}
	return nil
}

// coupled tells whether a hyphen couples a country's name to that of another: "views in
// depth on China-Russia relations" were not exchanged in China.
func coupled(text string, names []scan.Mention, i int) bool {
	return names[i].Kind == scan.Country && i+1 < len(names) && names[i+1].Kind == scan.Country && text[names[i].End:max(names[i].End, names[i+1].Start)] == "-"
}

// behindCountry is the byte at which the words for a place begin, the country's name
// that stands right before a city being one of them. The word that leads to a country may
// be part of its form: "to China" in two characters.
func behindCountry(names []scan.Mention, i int) int {
	if names[i].Kind == scan.Country {
		return names[i].Start + 1
	}
	if m := &names[i]; i > 0 && m.Kind != scan.Country && names[i-1].Kind == scan.Country && names[i-1].End == m.Start {
		return names[i-1].Start
	}
	return names[i].Start
}

// closes tells whether a bare city behind a comma closes the sentence, as in the
// entries of a chronicle: "Fourth round of consultations, Moscow."
func closes(text string, span scan.Span, s Spot) bool {
	return strings.HasSuffix(text[span.Start:s.Start], ", ") && strings.Trim(text[s.End:span.End], " .") == "" && s.End < span.End
}

// spot makes a spot of a mention, if it names one.
func (f *Finder) spot(m *scan.Mention) (Spot, bool) {
	s := Spot{Start: m.Start, End: m.End}
	switch m.Kind {
	case scan.Place:
		s.Place, s.Country, s.Rule = m.Place, m.Place.Country, "where.place"
	case scan.Site:
		s.Site, s.Place, s.Rule = m.Site, f.lx.Place(m.Site.Place), "where.site"
		if s.Place != nil {
			s.Country = s.Place.Country
		}
		if !m.Site.Stands {
			s.Relation = In
		}
	case scan.Gathering:
		s.Gathering, s.Rule = m.Gathering, "where.gathering"
	case scan.Country:
		s.Country, s.Rule = m.Country.Code, "where.country"
		return s, !m.Adjective
	default:
		return s, false
	}
	return s, true
}

// capitals finds "the Chinese capital": a word for capital beside a country.
func (f *Finder) capitals(text string, ms *scan.Mentions, span scan.Span) []Spot {
	var out []Spot
	names := scan.In(ms.Names, span.Start, span.End)
	for _, w := range scan.In(ms.Words[scan.Capital], span.Start, span.End) {
		for i := range names {
			m := &names[i]
			if m.Kind != scan.Country || !adjacent(text, w.Start, w.End, m.Start, m.End, ms.Far(8)) {
				continue
			}
			if p := f.lx.Capital(m.Country.Code); p != nil {
				start, end := min(w.Start, m.Start), max(w.End, m.End)
				out = append(out, Spot{Start: start, End: end, Place: p, Country: p.Country, Rule: "where.capital",
					Relation: relation(text, ms, span, start, w.Cases)})
				break
			}
		}
	}
	return out
}

// adjacent tells whether at most a short word stands between the two spans.
func adjacent(text string, s1, e1, s2, e2, reach int) bool {
	if s2 < s1 {
		s1, e1, s2, e2 = s2, e2, s1, e1
	}
	if e1 > s2 {
		return true
	}
	return s2-e1 <= reach && !scan.HasMark(text[e1:s2], ",;.()")
}

// relation reads the word before a spot, and the case of the spot where its form
// tells "in" from "into".
func relation(text string, ms *scan.Mentions, span scan.Span, start int, cases uint8) Relation {
	may := func(c uint8) bool { return c == 0 || cases == 0 || cases&c != 0 }
	if end := lastEnd(ms.Words[scan.Boundary], start); end > span.Start && end < start && strings.TrimSpace(text[end:start]) == "" {
		return None // "in which Beijing proposed"
	}
	switch {
	case before(text, ms.Words[scan.From], span, start, ms.Far(4)):
		return From
	case before(text, ms.Words[scan.Locality], span, start, ms.Far(4)):
		return In
	case may(ms.Where) && before(text, ms.Words[scan.Locative], span, start, ms.Far(12)) && !tookOff(ms, start):
		return In
	case may(ms.Whither) && before(text, ms.Words[scan.Toward], span, start, ms.Far(12)) && !leadsTo(ms, start):
		return Toward
	}
	return None
}

// ofOrgan tells whether a noun stands between a word for a place and a country, in a language
// that declines: the country's ministry or embassy is meant, "in MFA of-Russia".
func ofOrgan(text string, ms *scan.Mentions, span scan.Span, start int) bool {
	if ms.Where == 0 {
		return false
	}
	at := max(lastEnd(ms.Words[scan.Locative], start), lastEnd(ms.Words[scan.Toward], start))
	if at < span.Start || start-at > ms.Far(longOrgan) {
		return false
	}
	return strings.ContainsFunc(text[at:start], unicode.IsLetter)
}

// longOrgan is how many bytes such a noun may take.
const longOrgan = 24

// leadsTo tells whether the word for a goal before the start stands right behind what leads there
// itself: "the pipeline to Daqing".
func leadsTo(ms *scan.Mentions, start int) bool {
	w := scan.In(ms.Words[scan.Toward], max(0, start-ms.Far(12)), start)
	if ms.Unspaced || len(w) == 0 {
		return false
	}
	at := w[len(w)-1].Start
	for _, m := range scan.In(ms.Topics, max(0, at-ms.Far(topicLength)), at) {
		if (m.Code == "transport" || m.Code == "energy") && at-m.End == 1 {
			return true
		}
	}
	return false
}

// stretches tells whether the goal is where a thing ends, whose name stands some words before a verb of motion that a
// language uses for "in" as well: "the pipeline of 999 km comes to Daqing".
func stretches(text string, ms *scan.Mentions, start int) bool {
	w := scan.In(ms.Words[scan.Toward], max(0, start-ms.Far(12)), start)
	if ms.Unspaced || len(w) == 0 {
		return false
	}
	at := w[len(w)-1].Start
	moves := slices.ContainsFunc(scan.In(ms.Triggers, at, start), func(m scan.Mention) bool {
		return m.Start == at && m.Trigger.Role == "travel"
	})
	things := scan.In(ms.Topics, max(0, at-ms.Far(topicLength+stretch)), at)
	if !moves || len(things) == 0 {
		return false
	}
	m := &things[len(things)-1]
	if m.Code != "transport" && m.Code != "energy" || at-m.End > ms.Far(stretch) {
		return false
	}
	if scan.HasMark(text[m.End:at], ",;.()") || len(scan.In(ms.Triggers, m.End, at)) > 0 {
		return false
	}
	for _, c := range [...]scan.Class{scan.Boundary, scan.And, scan.Speech} {
		if len(scan.In(ms.Words[c], m.End, at)) > 0 {
			return false
		}
	}
	// a name that ends behind the thing, or holds it, is of somebody who comes: "the Minister of Energy came to"
	return !slices.ContainsFunc(scan.In(ms.Names, max(0, m.Start-ms.Far(topicLength)), at), func(n scan.Mention) bool {
		return n.End > m.Start && n.Kind != scan.Place
	})
}

// stretch is how many letters may stand between: "of 999 km, which the two countries built".
const stretch = 28

// topicLength is how many letters the name of such a thing has at most.
const topicLength = 32

// described tells whether words about a city stand before it, as languages have them that write
// without spaces, and one for a place before those: "in snow-white Moscow".
func described(text string, ms *scan.Mentions, span scan.Span, start int) bool {
	if !ms.Unspaced {
		return false
	}
	of := scan.In(ms.Words[scan.Belonging], max(span.Start, start-appositive), start)
	return len(of) > 0 && !scan.HasMark(text[of[0].End:start], ",;.()") && before(text, ms.Words[scan.Locative], span, of[0].Start, epithet)
}

// The words about a city end with one for "of", at most so many bytes before its name
// ("in Lenin's home town Ulyanovsk"), and take at most so many.
const (
	appositive = 12
	epithet    = 36
)

// behind tells whether one of the words stands within reach bytes behind the end,
// with no mark of punctuation between.
func behind(text string, words []scan.Mention, end, reach int) bool {
	in := scan.In(words, end, min(len(text), end+reach))
	return len(in) > 0 && !scan.HasMark(text[end:in[0].Start], ",;.")
}

// longWord is how many bytes more a word such as "the ambassador of Russia in" may take.
const longWord = 32

// tookOff tells whether the last word for a place before the start only says what is close, and
// one for a goal stands behind it: "took off for Berlin".
func tookOff(ms *scan.Mentions, start int) bool {
	off := lastEnd(ms.Words[scan.Nearby], start)
	return off >= 0 && off >= lastEnd(ms.Words[scan.Locative], start) && lastEnd(ms.Words[scan.Toward], start) > off
}

// lastEnd is where the last of the words ends that begins before the start; -1 when none does.
func lastEnd(words []scan.Mention, start int) int {
	i := sort.Search(len(words), func(i int) bool { return words[i].Start >= start })
	if i == 0 {
		return -1
	}
	return words[i-1].End
}

// before tells whether one of the words stands within reach bytes before the
// start, with no mark of punctuation between.
func before(text string, words []scan.Mention, span scan.Span, start, reach int) bool {
	i := sort.Search(len(words), func(i int) bool { return words[i].Start >= start })
	for i--; i >= 0 && words[i].Start >= span.Start && start-words[i].End <= reach && start-words[i].Start < 3*reach+longWord; i-- {
		if w := words[i]; w.End > start || w.End <= start && !scan.HasMark(text[w.End:start], ",;.()\"") {
			return true
		}
	}
	return false
}
