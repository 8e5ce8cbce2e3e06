package who

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"amur/extract/scan"
)

// longestComplement is how many words say what an office is about at most.
const longestComplement = 14

// complement tells whether the words between an office and its country or holder only
// say what the office is about: "the head of the department of international relations
// Petrov", in languages that mark it by nothing but the endings. n is the part behind
// the words.
func (f *Finder) complement(text string, ps []part, n int) bool {
	g := &f.lang.Grammar
	o := &ps[n-1]
	if n > 1 && o.slot == 'C' && !o.m.Adjective && ps[n].slot == 'P' {
		o = &ps[n-2] // "of the PRC for Korean affairs"
	}
	if len(g.AboutEnds) == 0 || o.slot != 'O' || o.m.Kind != scan.Office {
		return false
	}
	switch p := &ps[n]; {
	case p.slot == 'P' && (!full(p) || p.m == nil && n+1 < len(ps) && ps[n+1].slot == 'P' && text[p.end:max(p.end, ps[n+1].start)] == " "):
		return false
	case p.slot == 'C' && (p.m.Adjective || n+1 == len(ps) || ps[n+1].slot != 'P' || !full(&ps[n+1]) || f.between(text[p.end:max(p.end, ps[n+1].start)]) != ""):
		return false
	case p.slot == 'O':
		return false
	}
	return f.about(text[ps[n-1].end:max(ps[n-1].end, ps[n].start)])
}

// about tells whether the words say what an office in front of them is about.
func (f *Finder) about(gap string) bool {
	g := &f.lang.Grammar
	if head, tail, ok := strings.Cut(gap, "("); ok { // an abbreviation of its name
		_, tail, _ = strings.Cut(tail, ")")
		if gap = head + tail; strings.TrimSpace(gap) == "" {
			return true
		}
	}
	words := strings.Fields(gap)
	if len(words) == 0 || len(words) > longestComplement || slices.Contains(g.And, strings.ToLower(words[0])) {
		return false
	}
	listed := false // "press, radio and film"
	for i := range slices.Backward(words) {
		w := strings.ToLower(words[i])
		listed = listed || slices.Contains(g.And, w)
		if listed && i > 0 {
			w = strings.TrimSuffix(w, ",")
		}
		if !slices.Contains(g.About, w) && !lettersEnd(w, g.AboutEnds) {
			return false
		}
	}
	return true
}

// full tells whether the name has more than a family name.
func full(p *part) bool {
	if p.m != nil {
		return p.m.Kind == scan.Person && !p.m.Short
	}
	return strings.Contains(p.name, " ")
}

// lettersEnd tells whether a word of letters alone ends in one of the endings.
func lettersEnd(w string, ends []string) bool {
	for _, e := range ends {
		if strings.HasSuffix(w, e) && utf8.RuneCountInString(w) > utf8.RuneCountInString(e)+1 {
			return strings.IndexFunc(w, func(r rune) bool { return r != '-' && !unicode.IsLetter(r) }) < 0
		}
	}
	return false
}

// home is the country whose people bear the given name of somebody unknown in an office
// that many hold, where the language's own people are told so; "" when it is not known.
func (f *Finder) home(a *Actor) string {
	given, _, ok := strings.Cut(a.Name, " ")
	o := f.lx.Office(a.Office)
	if !ok || o == nil || o.Single || o.Name[f.lang.Romanisation.Home] == "" || !f.native[given] {
		return ""
	}
	return f.lang.Romanisation.Home
}

// natives lists the given names that people of the language's own country bear in English.
func (f *Finder) natives() map[string]bool {
	out := make(map[string]bool)
	if f.lang.Romanisation.Home == "" {
		return out
	}
	for _, given := range f.lang.Romanisation.Names {
		out[given] = true
	}
	for i := range f.lx.People {
		if p := &f.lx.People[i]; p.Country == f.lang.Romanisation.Home {
			given, _, _ := strings.Cut(p.Name, " ")
			out[given] = true
		}
	}
	return out
}

// nativeGiven tells whether a word in any case is a given name of the language's own people.
func (f *Finder) nativeGiven(word string) bool {
	return f.nativeIn(word, firstCase) || f.nativeIn(word, otherCases)
}

// firstCase and otherCases are the cases that a name may be in, as scan.Mention.Cases has them.
const firstCase, otherCases = uint8(1), ^uint8(1)

// nativeIn is nativeGiven for a word in one of the cases.
func (f *Finder) nativeIn(word string, cases uint8) bool {
	given, _, _ := strings.Cut(f.lang.Romanise(word+" "+word, f.lang.Romanisation.Home, cases), " ")
	return f.native[given]
}

// casesOf lists the cases that somebody unknown may be named in: not the first one where
// only another makes his given name one that people bear, as behind a title that does not
// decline.
func (f *Finder) casesOf(name string, a *Actor) uint8 {
	home := f.lang.Romanisation.Home
	given, _, ok := strings.Cut(name, " ")
	switch {
	case home == "" || a.Country != home || !ok, a.Cases == firstCase || a.Cases != 0 && a.Cases&firstCase == 0:
		return a.Cases
	case f.nativeIn(given, firstCase) || !f.nativeIn(given, otherCases):
		return a.Cases
	case a.Cases == 0:
		return otherCases
	}
	return a.Cases & otherCases
}

// withInitialsBehind ends an unknown family name with the initials right behind it:
// "Petrov I.S."
func (p *part) withInitialsBehind(text string) {
	end, initials := p.end, ""
	for range 2 {
		rest := strings.TrimPrefix(text[end:], " ")
		r, n := utf8.DecodeRuneInString(rest)
		if !unicode.IsUpper(r) || !strings.HasPrefix(rest[n:], ".") {
			break
		}
		end = len(text) - len(rest) + n + 1
		initials += rest[:n+1]
	}
	if initials != "" && !strings.ContainsAny(p.name, " .") {
		p.end, p.name = end, initials+" "+p.name
	}
}

// agencyReach is how many letters the name of a body of state takes at most.
const agencyReach = 24

// agency tells whether the words between a country and an office name the body that the
// office heads: "the Russian federal agency for fishery's head" in a language that puts
// them in this order.
func (f *Finder) agency(text string, country, office *part, ms *scan.Mentions) bool {
	if country.slot != 'C' || office.slot != 'O' || office.m.Kind != scan.Office || !office.m.Office.Agency || !f.lang.Grammar.Attributive {
		return false
	}
	gap := text[country.end:office.start]
	if len(gap) > agencyReach*max(f.lang.Grammar.Letters, 1) || strings.Contains(gap, "\n") || scan.HasMark(gap, ",;:.") {
		return false
	}
	plain := f.plain(gap)
	return !slices.ContainsFunc(f.lang.Grammar.Bodiless, func(w string) bool { return strings.Contains(plain, w) }) &&
		!slices.ContainsFunc(scan.In(ms.Triggers, country.end, office.start), func(m scan.Mention) bool {
			return !m.Trigger.Weak && m.End-m.Start >= twoCharacters
		})
}
