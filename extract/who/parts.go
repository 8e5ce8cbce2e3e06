package who

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"amur/extract/scan"
)

// parts lists the countries, offices and people in the span, and the capitalised
// words between them that may be unknown names.
func (f *Finder) parts(text string, ms *scan.Mentions, span scan.Span, taken []scan.Span, cast *Cast) []part {
	var ps []part
	names := f.entitled(text, f.known(scan.In(ms.Names, span.Start, span.End), cast), span, taken)
	for i := range names {
		m := &names[i]
		switch m.Kind {
		case scan.Country:
			ps = append(ps, part{slot: 'C', start: m.Start, end: m.End, m: m})
		case scan.Office:
			o := part{slot: 'O', start: m.Start, end: m.End, m: m}
			if o.seat = f.seat(names, i); o.seat != nil {
				o.land = o.seat.Country
			} else if f.lang.Grammar.Seats {
				o.city = f.ownerCity(text, names[:i], m.Start)
			}
			if o.land == "" && f.titles != nil {
				o.land = f.titles.describe(f.wordsOf(text[m.Start:m.End], m.Start)).organ // "governor of the Bank of Russia"
			}
			ps = append(ps, o)
		case scan.Person:
			ps = append(ps, part{slot: 'P', start: m.Start, end: m.End, m: m})
		}
	}
	if f.lang.Grammar.Seats {
		f.seated(text, names, ps)
		f.headed(text, ms, names, ps)
		ps = outside(ps)
	}
	refs := scan.In(ms.References, span.Start, span.End)
	for i := range refs {
		m := &refs[i]
		if k := m.Reference.Kind; k == "counterpart" || k == "body" || k == "role" && !f.rankOfName(text, ps, m) {
			if !covered(ps, m.Start, m.End) {
				ps = append(ps, part{slot: 'O', start: m.Start, end: m.End, m: m})
			}
		}
	}
	if f.lang.Grammar.Capitals {
		ps = append(ps, slices.DeleteFunc(f.withoutRanks(unknownNames(text, names, ps, span, append(taken, told(ms, text, span)...), f.lang.Grammar.Initials)), func(p part) bool {
			return p.name == "" || f.institution(p) || subject(ms, &p) || f.opensPhrase(text, p)
		})...)
	}
	slices.SortStableFunc(ps, func(a, b part) int { return a.start - b.start })
	if more := f.strangers(text, ms, ps, span, taken, cast); len(more) > 0 {
		ps = append(ps, more...)
		slices.SortStableFunc(ps, func(a, b part) int { return a.start - b.start })
	}
	ps = f.remitted(text, ms, f.opened(text, ms, ps, taken))
	f.hear(ps, cast)
	if f.lang.Romanisation.Syllables != nil {
		ps = lengthened(text, ps)
	}
	return f.withoutRemits(text, f.namesakes(text, ps))
}

// rankOfName tells whether a word for somebody stands between an office and the name of its holder,
// in capitals as that is: "Commander Admiral Moiseyev".
func (f *Finder) rankOfName(text string, ps []part, m *scan.Mention) bool {
	capital := func(at int) bool {
		r, _ := utf8.DecodeRuneInString(text[at:])
		return unicode.IsUpper(r)
	}
	return f.lang.Grammar.Capitals && capital(m.Start) && strings.HasPrefix(text[m.End:], " ") && capital(m.End+1) && f.skips(strings.ToLower(text[m.Start:m.End])) &&
		slices.ContainsFunc(ps, func(p part) bool { return p.slot == 'O' && p.end+1 == m.Start })
}

// institution tells whether an unknown name is that of a body: "Supreme Council".
func (f *Finder) institution(p part) bool {
	first, _, _ := strings.Cut(p.name, " ")
	return f.bodies[strings.ToLower(first)]
}

// subject tells whether an unknown name is that of a subject: "the Middle East".
func subject(ms *scan.Mentions, p *part) bool {
	return slices.ContainsFunc(scan.In(ms.Topics, p.start, p.end), func(m scan.Mention) bool { return m.Start == p.start && m.End == p.end })
}

// officesOf lists the offices that the words of the part may name: behind the name of a
// region those of its government.
func (f *Finder) officesOf(p *part) []string {
	out := strings.Fields(p.m.Office.Office)
	if p.seat == nil || !p.seat.Region {
		return out
	}
	for i, id := range out {
		if o := f.lx.Office(id); o != nil && o.Regional != "" {
			out[i] = o.Regional
		}
	}
	return out
}

// namesakes makes an unknown person of a known family name behind the given name of
// somebody else: "Anatoly Safonov" is not Oleg Safonov.
func (f *Finder) namesakes(text string, ps []part) []part {
	out := ps[:0:0]
	for _, p := range ps {
		if n := len(out); n > 0 && p.slot == 'P' && p.m != nil && p.m.Kind == scan.Person && p.m.Short && out[n-1].m == nil && out[n-1].slot == 'P' {
			before, gap := &out[n-1], text[out[n-1].end:p.start]
			given, _, _ := strings.Cut(p.m.Person.Name, " ")
			first, _, _ := strings.Cut(before.name, " ") // a patronymic may follow it
			switch {
			case gap != " " && !initial(gap):
			case f.given[first] != "" && f.given[first] == f.given[given] || first == given || f.heardGiven(before.name, given):
				p.start = before.start
				out[n-1] = p
				continue
			case f.given[before.name] != "" || f.nativeGiven(before.name) || f.titles != nil && f.titles.given[before.name] != "" || gap == " " && f.behindTitle(out) || initial(gap):
				before.end, before.name = p.end, text[before.start:p.end]
				continue
			}
		}
		out = append(out, p)
	}
	return out
}

// initial tells whether the gap between two names is the initial of a middle one:
// "Mikhail S. Gorbachev".
func initial(gap string) bool {
	return len(gap) >= len(" S. ") && strings.HasPrefix(gap, " ") && strings.HasSuffix(gap, ". ") && utf8.RuneCountInString(gap) == len(" S. ")
}

// told lists the bytes of the triggers: a capitalised verb of a headline is no name. Of one whose words
// stand around an official, those are no part of it: "together with Mayor Fan Jitao opened".
func told(ms *scan.Mentions, text string, span scan.Span) []scan.Span {
	var out []scan.Span
	for _, m := range scan.In(ms.Triggers, span.Start, span.End) {
		i := slices.IndexFunc(scan.In(ms.Names, m.Start+1, m.End), func(n scan.Mention) bool { return n.Kind == scan.Office })
		last := strings.LastIndexByte(text[m.Start:m.End], ' ')
		if i < 0 || last < 0 {
			out = append(out, scan.Span{Start: m.Start, End: m.End})
			continue
		}
		office := scan.In(ms.Names, m.Start+1, m.End)[i]
		out = append(out, scan.Span{Start: m.Start, End: office.Start}, scan.Span{Start: max(office.Start, m.Start+last), End: m.End})
	}
	return out
}

// known drops family names that are the first word of a longer, unknown name, or its
// first syllable.
func (f *Finder) known(names []scan.Mention, cast *Cast) []scan.Mention {
	var out []scan.Mention
	for i := range names {
		m := &names[i]
		if len(f.audible) > 0 && m.Kind == scan.Person && m.Short && syllable(cast.text, m.End) {
			continue
		}
		if bare(m) && (i+1 < len(names) && bare(&names[i+1]) && cast.text[m.End:names[i+1].Start] == " " || i > 0 && bare(&names[i-1]) && cast.text[names[i-1].End:m.Start] == " ") {
			continue // both are of one name that is not known: "Sun Yao"
		}
		if bare(m) && f.ends(names, i, cast.text) {
			continue
		}
		if bare(m) && f.givenName(cast.text, m.Start) {
			continue // "Bai Tian", of whom only a Tian is known
		}
		if !bare(m) || !cast.longer(m) {
			out = append(out, *m)
		}
	}
	return out
}

// ends tells whether a family name is the last syllable of a longer name that is not known,
// behind a syllable in capitals that nothing known ends with.
func (f *Finder) ends(names []scan.Mention, i int, text string) bool {
	word := wordBefore(text, names[i].Start)
	low := strings.ToLower(word)
	return low != word && f.lang.Romanisation.Syllables["CN"][low] != "" &&
		!slices.Contains(f.lang.Grammar.Honorifics, low) && (i == 0 || names[i-1].End+1 != names[i].Start)
}

// wordBefore returns the word before the byte, from which a blank parts it; "" when none does.
func wordBefore(text string, at int) string {
	before, ok := strings.CutSuffix(text[:at], " ")
	if !ok {
		return ""
	}
	return before[strings.LastIndexAny(before, " \n(\"")+1:]
}

// bare tells whether the mention is the family name alone of somebody Chinese.
func bare(m *scan.Mention) bool {
	return m.Kind == scan.Person && m.Short && m.Person.Country == "CN"
}

// withoutRemits drops the unknown names inside what an office is about, between it and
// its holder: "the envoy to the Privolzhsky District Mikhail Babich".
func (f *Finder) withoutRemits(text string, ps []part) []part {
	if len(f.lang.Grammar.Remit) == 0 {
		return ps
	}
	out := ps[:0:0]
	office := -1 // end of the last office or country
	for i := range ps {
		p := &ps[i]
		switch {
		case p.slot == 'P' && p.m == nil && office >= 0 && f.opensRemit(text[office:p.start]):
			continue
		case p.m != nil && p.slot != 'P':
			office = p.end
		case p.slot == 'P':
			office = -1
		}
		out = append(out, *p)
	}
	return out
}

// opensRemit tells whether the words behind an office begin to say what it is about.
func (f *Finder) opensRemit(gap string) bool {
	gap = strings.ToLower(strings.TrimSpace(gap))
	return slices.ContainsFunc(f.lang.Grammar.Remit, func(w string) bool { return gap == w || strings.HasPrefix(gap, w+" ") })
}

// lengthened adds to an unknown name the syllable right behind it that is also the name
// of a country.
func lengthened(text string, ps []part) []part {
	out := ps[:0:0]
	for _, p := range ps {
		if n := len(out); n > 0 && p.slot == 'C' && out[n-1].slot == 'P' && out[n-1].m == nil && text[out[n-1].end:p.start] == " " &&
			strings.Count(out[n-1].name, " ") == 1 && !strings.Contains(text[p.start:p.end], " ") {
			out[n-1].end, out[n-1].name = p.end, text[out[n-1].start:p.end]
			continue
		}
		out = append(out, p)
	}
	return out
}

// syllable tells whether a hyphen behind the byte joins a further syllable.
func syllable(text string, end int) bool {
	if !strings.HasPrefix(text[end:], "-") {
		return false
	}
	r, _ := utf8.DecodeRuneInString(text[end+1:])
	return unicode.IsLower(r)
}

func covered(ps []part, start, end int) bool {
	return slices.ContainsFunc(ps, func(p part) bool { return p.start < end && start < p.end })
}

// unknownNames returns runs of capitalised words outside the known names: they
// become people only beside an office.
func unknownNames(text string, names []scan.Mention, ps []part, span scan.Span, taken []scan.Span, initials bool) []part {
	for _, t := range taken {
		ps = append(ps, part{start: t.Start, end: t.End})
	}
	var out []part
	at := span.Start
	gap := func(end int) {
		for _, r := range capitalRuns(text[at:end]) {
			p := part{slot: 'P', start: at + r.Start, end: at + r.End, name: text[at+r.Start : at+r.End]}
			if !covered(ps, p.start, p.end) {
				p.withInitials(text, at)
				if initials {
					p.withInitialsBehind(text)
				}
				out = append(out, p)
			}
		}
	}
	for _, m := range names {
		if m.Start > at {
			gap(m.Start)
		}
		at = max(at, m.End)
	}
	gap(max(at, span.End))
	return out
}

// withInitials begins an unknown name with the initials right before it: "I.Se-chin".
func (p *part) withInitials(text string, from int) {
	for range 2 {
		stem, ok := strings.CutSuffix(strings.TrimRight(text[from:p.start], " "), ".")
		r, n := utf8.DecodeLastRuneInString(stem)
		if before, _ := utf8.DecodeLastRuneInString(stem[:max(0, len(stem)-n)]); !ok || !unicode.IsUpper(r) || unicode.IsLetter(before) {
			return
		}
		p.start = from + len(stem) - n
		p.name = text[p.start:p.end]
	}
}

// capitalRuns finds runs of words that begin with a capital and go on in lower case.
func capitalRuns(s string) []scan.Span {
	var out []scan.Span
	start, end := -1, 0
	flush := func() {
		if start >= 0 {
			out = append(out, scan.Span{Start: start, End: end})
		}
		start = -1
	}
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if !unicode.IsLetter(r) {
			if r != ' ' && r != '-' {
				flush()
			}
			i += n
			continue
		}
		j := i
		for j < len(s) {
			r, n := utf8.DecodeRuneInString(s[j:])
			if !unicode.IsLetter(r) && !unicode.IsMark(r) && r != '-' && r != '\'' {
				break
			}
			j += n
		}
		word := strings.TrimSuffix(s[i:j], "'s")
		if unicode.IsUpper(r) && (nameWord(word) || familyOfOne(s, i, j)) {
			if start < 0 {
				start = i
			}
			end = i + len(word)
		} else {
			flush()
		}
		if len(word) < j-i {
			flush()
		}
		i = j
	}
	flush()
	return out
}

// familyOfOne tells whether a family name of one letter stands in s, inside a sentence and before a name, as
// Wu does in Cyrillic.
func familyOfOne(s string, start, end int) bool {
	if end-start != twoBytes || start == 0 || s[start-1] != ' ' {
		return false
	}
	if before, _ := utf8.DecodeLastRuneInString(s[:start-1]); start > 1 && !unicode.IsLetter(before) {
		return false
	}
	next, n := utf8.DecodeRuneInString(strings.TrimPrefix(s[end:], " "))
	return end < len(s) && s[end] == ' ' && unicode.IsUpper(next) && n > 1
}

// twoBytes is what a letter takes in the scripts that have families of one.
const twoBytes = 2

// nameWord tells a word in mixed case from an abbreviation.
func nameWord(w string) bool {
	return utf8.RuneCountInString(w) > 1 && strings.ToUpper(w) != w
}
