package who

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"amur/extract/lexicon"
	"amur/extract/scan"
)

// In a script without spaces and capitals a name that the lexicon does not know is told
// by the office before it and by the characters that names are made of.

// strangers returns the names behind the offices, and the names of those whom the
// article has named so before.
func (f *Finder) strangers(text string, ms *scan.Mentions, ps []part, span scan.Span, taken []scan.Span, cast *Cast) []part {
	if f.lang.Romanisation.Given == 0 {
		return nil
	}
	plain := f.plain(text[span.Start:span.End])
	if len(plain) != span.End-span.Start {
		return nil
	}
	var out []part
	free := func(at int) bool {
		return !begun(ms, at) || f.joinedFamily(plain[:max(0, at-span.Start)], ms, at)
	}
	for i := range ps {
		o := &ps[i]
		if o.slot != 'O' || o.m.Kind != scan.Office || o.end >= span.End || begun(ms, o.end) || within(taken, o.end) {
			continue
		}
		office := f.lx.Office(f.officesOf(o)[0])
		country := f.countryOf(text, ms, ps, i, office)
		if office == nil || office.Single || !fills(office, country) || country == "" && office.Rank < deputyRank {
			continue // whoever holds a high office is known
		}
		s, ok := f.lang.StrangerAt(plain[o.end-span.Start:], country, func(at int) bool { return free(o.end + at) })
		p := part{slot: 'P', start: o.end, end: o.end + s.Length, name: s.Name, of: s.Country}
		switch family := familyIn(ps, p.start, p.end); {
		case !ok:
		case !covered(ps, p.start, p.end):
			out = append(out, p)
		case family != nil && heldAny(family.m.Person, f.officesOf(o)):
			family.start = p.start // of a given name in another spelling
		case family != nil:
			*family = p
		}
	}
	for i := range ps {
		p, ok := f.titledName(plain, span.Start, &ps[i], cast)
		switch {
		case ok && i > 0 && ps[i-1].slot == 'P' && ps[i-1].start == p.start && ps[i-1].end == p.end:
			ps[i-1].person = p.person
		case ok && !covered(ps, p.start, p.end):
			out = append(out, p)
		}
	}
	for _, s := range cast.strangers {
		for from := 0; ; {
			i := strings.Index(plain[from:], s.written)
			if i < 0 {
				break
			}
			from += i + len(s.written)
			p := part{slot: 'P', start: span.Start + from - len(s.written), end: span.Start + from, name: s.name, of: s.of, office: s.office}
			if !covered(ps, p.start, p.end) && !covered(out, p.start, p.end) {
				out = append(out, p)
			}
		}
	}
	return out
}

// countryOf is the country of the office that the i-th part names, as far as it is said or
// only one has such an office.
func (f *Finder) countryOf(text string, ms *scan.Mentions, ps []part, i int, office *lexicon.Office) string {
	o := &ps[i]
	country := cmp.Or(o.m.Office.Country, o.land)
	if country == "" && i > 0 && ps[i-1].slot == 'C' && (f.between(text[ps[i-1].end:o.start]) == "" || f.agency(text, &ps[i-1], o, ms)) {
		country = ps[i-1].m.Country.Code
	}
	if country == "" && office != nil && len(office.Name) == 1 {
		for country = range office.Name { // once
		}
	}
	return country
}

// joinedFamily tells whether the family name of somebody known begins at the byte, behind the
// mark that joins it to a given name.
func (f *Finder) joinedFamily(before string, ms *scan.Mentions, at int) bool {
	if last, _ := utf8.DecodeLastRuneInString(before); !strings.ContainsRune(f.lang.Romanisation.Joints, last) {
		return false
	}
	m := scan.At(ms.Names, at)
	return m != nil && m.Kind == scan.Person && m.Short
}

// familyIn returns the family name of somebody known with which a longer name ends that has
// nothing else known in it, nil when none does.
func familyIn(ps []part, start, end int) *part {
	var found *part
	for i := range ps {
		switch p := &ps[i]; {
		case p.end <= start || p.start >= end:
		case found != nil || p.start == start || p.end != end || p.slot != 'P' || p.m == nil || p.m.Kind != scan.Person || !p.m.Short:
			return nil
		default:
			found = p
		}
	}
	return found
}

// fills tells whether somebody of the country, or of one of the two where it is not
// known, can hold the office.
func fills(o *lexicon.Office, country string) bool {
	if side(country) {
		return o.Name[country] != ""
	}
	return country == "" && len(o.Name) > 1
}

// deputyRank is the rank of deputies of the ministers whom everybody knows.
const deputyRank = 7

// localRank is the rank of governors and of deputies of ministers.
const localRank = 8

// titledName reads the family name right before an office, of whoever the article has
// named in full and held it, or of its holder at the time.
func (f *Finder) titledName(plain string, start int, o *part, cast *Cast) (part, bool) {
	if o.slot != 'O' || o.m.Kind != scan.Office {
		return part{}, false
	}
	before := plain[:max(0, o.start-start)]
	_, size := utf8.DecodeLastRuneInString(before)
	family := before[len(before)-size:]
	offices := strings.Fields(o.m.Office.Office)
	for _, country := range slices.Sorted(maps.Keys(f.lang.Romanisation.Families)) {
		if f.lang.Romanisation.Families[country][family] == "" || o.m.Office.Country != "" && o.m.Office.Country != country {
			continue
		}
		bears := func(p *lexicon.Person) bool {
			names := p.Names[f.lang.Code].Full
			return p.Country == country && len(names) > 0 && strings.HasPrefix(f.plain(names[0]), family)
		}
		p := part{slot: 'P', start: o.start - size, end: o.start}
		for _, who := range cast.named {
			if bears(who) && heldAny(who, offices) {
				p.person = who
				return p, true
			}
		}
		for _, id := range offices {
			if who := f.lx.Holder(id, country, cast.on); who != nil && bears(who) {
				p.person = who
				return p, true
			}
		}
	}
	return part{}, false
}

// stranger is somebody whom the lexicon does not know and the article has named.
type stranger struct{ written, name, of, office string }

// meet notes the name of somebody unknown, for the sentences to come.
func (f *Finder) meet(cast *Cast, name string, a *Actor) {
	if f.lang.Romanisation.Given == 0 {
		return
	}
	words := strings.Fields(name)
	family := words[len(words)-1]
	if f.lang.Romanisation.Families[a.Country] != nil {
		family = strings.Join(words, "")
	}
	if slices.ContainsFunc(cast.strangers, func(s stranger) bool { return s.written == family }) {
		return
	}
	cast.strangers = append(cast.strangers, stranger{family, a.Name, a.Country, a.Office})
}

// recognise takes an unknown name for that of the one who bears the family name and held
// the office: newspapers write foreign names in more than one way.
func (f *Finder) recognise(a *Actor, written string) {
	if len(f.audible) > 0 {
		f.recogniseBySound(a)
		return
	}
	if f.lang.Romanisation.Given == 0 || f.lang.Romanisation.Families[a.Country] != nil || strings.Contains(a.Name, " ") {
		return
	}
	named := func(p *lexicon.Person) bool { return p.Family == a.Name }
	held := func(p *lexicon.Person) bool { return heldAny(p, a.Offices) || heldAny(p, a.styled) }
	a.Person = f.only(a, named, held)
	if a.Person == nil && a.Name != written {
		a.Person = f.only(a, held, func(p *lexicon.Person) bool { return f.respelt(p, written) })
	}
	if a.Person != nil {
		a.Name = ""
	}
}

// respelt tells whether a name is that of the person but for one character: whoever writes
// a foreign name by its sound has more than one for a syllable.
func (f *Finder) respelt(p *lexicon.Person, written string) bool {
	one := []rune(written)
	return len(one) >= longName && slices.ContainsFunc(p.Names[f.lang.Code].Short, func(name string) bool {
		other := []rune(f.plain(name))
		return oneApart(one, other) && (len(one) == len(other) || min(len(one), len(other)) > longName)
	})
}

// longName is how many characters a name has at least of which one may be another; of longer
// ones it may be missing.
const longName = 4

// only returns whoever alone of the actor's country is fit in both ways, nil where
// nobody or more than one is.
func (f *Finder) only(a *Actor, fit, too func(*lexicon.Person) bool) *lexicon.Person {
	var found *lexicon.Person
	for i := range f.lx.People {
		p := &f.lx.People[i]
		if p.Country != a.Country || !fit(p) || !too(p) {
			continue
		}
		if found != nil {
			return nil
		}
		found = p
	}
	return found
}

// longAt tells whether a mention of two characters or more begins at the byte: less may be
// part of a name.
func longAt(list []scan.Mention, at int) bool {
	m := scan.At(list, at)
	return m != nil && m.End-m.Start >= twoCharacters
}

// twoCharacters is how many bytes two characters take.
const twoCharacters = 6

// begun tells whether something known and longer than a character begins at the byte.
func begun(ms *scan.Mentions, at int) bool {
	return longAt(ms.Names, at) || longAt(ms.Triggers, at) || longAt(ms.Topics, at) || longAt(ms.References, at)
}
