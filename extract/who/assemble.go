package who

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"amur/extract/lexicon"
	"amur/extract/scan"
)

// Finder puts the actors of a language's sentences together.
type Finder struct {
	lang     *lexicon.Language
	lx       *lexicon.Lexicon
	patterns [][]string // slots and connectors, longest first
	skip     map[string]bool
	tagger   Tagger // nil when the language has none
}

// Tagger tells names and verbs in a language where words alone do not.
type Tagger interface {
	// ProperNoun returns how many bytes of sentence[start:end], from its start, are a name.
	ProperNoun(sentence string, start, end int) int
	// Verb tells whether the word at the bytes is a verb.
	Verb(sentence string, start, end int) bool
}

// NewFinder compiles the language's ways to put country, office and name together.
// The tagger may be nil.
func NewFinder(lx *lexicon.Lexicon, lang *lexicon.Language, tagger Tagger) *Finder {
	f := &Finder{lang: lang, lx: lx, skip: make(map[string]bool), tagger: tagger}
	for _, p := range lang.Grammar.Actors {
		f.patterns = append(f.patterns, strings.Fields(p))
	}
	sort.SliceStable(f.patterns, func(i, j int) bool { return len(f.patterns[i]) > len(f.patterns[j]) })
	for _, w := range lang.Grammar.Skip {
		f.skip[strings.ToLower(w)] = true
	}
	return f
}

// Find returns the actors in a span of the text, in order, each word used once.
// The cast says whom short names mean.
// Words inside taken, such as dates, are no part of an unknown name.
func (f *Finder) Find(text string, ms *scan.Mentions, span scan.Span, taken []scan.Span, cast *Cast) []Actor {
	parts := f.parts(text, ms, span, taken, cast)
	var out []Actor
	for i := 0; i < len(parts); {
		n, a := f.match(text, parts[i:], cast, ms)
		if n == 0 {
			i++
			continue
		}
		f.confirm(text, span, &a)
		out = append(out, a)
		i += n
	}
	return f.owned(text, f.addReferences(text, ms, out, scan.In(ms.References, span.Start, span.End)))
}

// confirm asks the tagger how much of an unknown name is a name; with nothing left
// of it, the office stands alone.
func (f *Finder) confirm(text string, span scan.Span, a *Actor) {
	if f.tagger == nil || a.Name == "" || a.Person != nil {
		return
	}
	i := strings.Index(text[a.Start:a.End], a.Name)
	if i < 0 {
		return
	}
	start := a.Start + i - span.Start
	n := f.tagger.ProperNoun(text[span.Start:span.End], start, start+len(a.Name))
	if a.Name = strings.TrimSpace(a.Name[:n]); a.Name == "" {
		a.Kind = Titled
	}
}

// parts lists the countries, offices and people in the span, and the capitalised
// words between them that may be unknown names.
func (f *Finder) parts(text string, ms *scan.Mentions, span scan.Span, taken []scan.Span, cast *Cast) []part {
	var ps []part
	names := f.known(scan.In(ms.Names, span.Start, span.End), cast)
	for i := range names {
		m := &names[i]
		switch m.Kind {
		case scan.Country:
			ps = append(ps, part{slot: 'C', start: m.Start, end: m.End, m: m})
		case scan.Office:
			ps = append(ps, part{slot: 'O', start: m.Start, end: m.End, m: m})
		case scan.Person:
			ps = append(ps, part{slot: 'P', start: m.Start, end: m.End, m: m})
		}
	}
	refs := scan.In(ms.References, span.Start, span.End)
	for i := range refs {
		m := &refs[i]
		if k := m.Reference.Kind; k == "counterpart" || k == "body" || k == "role" {
			if !covered(ps, m.Start, m.End) {
				ps = append(ps, part{slot: 'O', start: m.Start, end: m.End, m: m})
			}
		}
	}
	if f.lang.Grammar.Capitals {
		ps = append(ps, unknownNames(text, names, ps, span, append(taken, told(ms, span)...))...)
	}
	sort.SliceStable(ps, func(i, j int) bool { return ps[i].start < ps[j].start })
	return ps
}

// told lists the bytes of the triggers: a capitalised verb of a headline is no name.
func told(ms *scan.Mentions, span scan.Span) []scan.Span {
	var out []scan.Span
	for _, m := range scan.In(ms.Triggers, span.Start, span.End) {
		out = append(out, scan.Span{Start: m.Start, End: m.End})
	}
	return out
}

// known drops family names that are the first word of a longer, unknown name.
func (f *Finder) known(names []scan.Mention, cast *Cast) []scan.Mention {
	var out []scan.Mention
	for i := range names {
		if m := &names[i]; m.Kind != scan.Person || !m.Short || m.Person.Country != "CN" || !cast.longer(m) {
			out = append(out, *m)
		}
	}
	return out
}

func covered(ps []part, start, end int) bool {
	for _, p := range ps {
		if p.start < end && start < p.end {
			return true
		}
	}
	return false
}

// unknownNames returns runs of capitalised words outside the known names: they
// become people only beside an office.
func unknownNames(text string, names []scan.Mention, ps []part, span scan.Span, taken []scan.Span) []part {
	for _, t := range taken {
		ps = append(ps, part{start: t.Start, end: t.End})
	}
	var out []part
	at := span.Start
	gap := func(end int) {
		for _, r := range capitalRuns(text[at:end]) {
			p := part{slot: 'P', start: at + r.Start, end: at + r.End, name: text[at+r.Start : at+r.End]}
			if !covered(ps, p.start, p.end) {
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
		if unicode.IsUpper(r) && nameWord(word) {
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

// nameWord tells a word in mixed case from an abbreviation.
func nameWord(w string) bool {
	return utf8.RuneCountInString(w) > 1 && strings.ToUpper(w) != w
}

// match tries the patterns at the first part; it returns how many parts the actor takes.
func (f *Finder) match(text string, ps []part, cast *Cast, ms *scan.Mentions) (int, Actor) {
	for _, pat := range f.patterns {
		if n := f.fit(text, ps, pat); n > 0 {
			if a, ok := f.build(text, ps[:n], pat, cast); ok {
				return n, a
			}
		}
	}
	a, ok := f.single(ps[0], cast)
	if !ok {
		return 0, a
	}
	return 1, a
}

// fit tells how many parts a pattern takes, 0 when it does not stand here.
func (f *Finder) fit(text string, ps []part, pat []string) int {
	n, want := 0, ""
	for _, tok := range pat {
		if tok != "C" && tok != "O" && tok != "P" {
			want = tok
			continue
		}
		if n == len(ps) || n == capacity || ps[n].slot != tok[0] {
			return 0
		}
		if n > 0 && f.between(text[ps[n-1].end:ps[n].start]) != want {
			return 0
		}
		n, want = n+1, ""
	}
	return n
}

// between returns the words between two parts without those that may always stand there.
func (f *Finder) between(gap string) string {
	if len(gap) > 60 {
		return gap
	}
	gap = strings.ReplaceAll(strings.ReplaceAll(strings.ToLower(gap), "\u2019", "'"), ",", " , ")
	var keep []string
	for _, w := range strings.Fields(gap) {
		if !f.skip[w] {
			keep = append(keep, w)
		}
	}
	return strings.Join(keep, " ")
}

// build makes the actor of the parts, refusing parts that contradict each other.
func (f *Finder) build(text string, ps []part, pat []string, cast *Cast) (Actor, bool) {
	a := Actor{Kind: Titled, Start: ps[0].start, End: ps[len(ps)-1].end, Rule: "who." + strings.ReplaceAll(strings.Join(pat, ""), ",", "+")}
	apposition := contains(pat, ",")
	for _, p := range ps {
		switch p.slot {
		case 'C':
			if a.Country != "" && a.Country != p.m.Country.Code {
				if !contains(pat, "and") || ps[len(ps)-1].m == nil || ps[len(ps)-1].m.Kind != scan.Reference {
					return a, false
				}
				a.Also = p.m.Country.Code
				continue
			}
			a.Country = p.m.Country.Code
		case 'O':
			if p.m.Kind == scan.Reference {
				a.Kind = referenceKinds[p.m.Reference.Kind]
				continue
			}
			if a.Office == "" || len(a.Offices) > 1 {
				a.Offices = strings.Fields(p.m.Office.Office)
				a.Office = a.Offices[0]
			}
			a.Plural = a.Plural || p.m.Plural
			if c := p.m.Office.Country; c != "" {
				if a.Country != "" && a.Country != c {
					return a, false
				}
				a.Country = c
			}
		}
	}
	for _, p := range ps {
		if p.slot == 'P' && (p.m == nil && apposition && (a.Country == "" || !strings.Contains(p.name, " ")) || !a.take(p, cast, apposition)) {
			return a, false
		}
	}
	if a.Kind == Named && a.Person == nil && a.Office == "" {
		return a, false
	}
	if a.Kind == Role && a.Country == "" {
		return a, false
	}
	a.narrow(f.lx)
	a.Former = f.former(text, ps)
	return a, true
}

// former tells whether a word before the office says that it is no longer held.
func (f *Finder) former(text string, ps []part) bool {
	for i, p := range ps {
		if p.slot != 'O' {
			continue
		}
		from := max(0, p.start-12)
		if i > 0 {
			from = ps[i-1].end
		}
		for _, w := range strings.Fields(strings.ToLower(text[from:p.start])) {
			if contains(f.lang.Grammar.Former, w) {
				return true
			}
		}
	}
	return false
}

// owned marks the actors whose name stands in the possessive.
func (f *Finder) owned(text string, actors []Actor) []Actor {
	for i := range actors {
		for _, s := range f.lang.Grammar.Possessive {
			if actors[i].Kind != State && strings.HasPrefix(text[actors[i].End:], s) {
				actors[i].Owner = true
			}
		}
	}
	return actors
}

// take gives the actor its person.
func (a *Actor) take(p part, cast *Cast, apposition bool) bool {
	if p.m == nil {
		if a.Office == "" && a.Kind != Counterpart || a.Kind == Body || a.Kind == Role {
			return false
		}
		a.Kind, a.Name = Named, p.name
		return true
	}
	who := cast.pick(p.m, a)
	if who == nil || a.Country != "" && a.Country != who.Country {
		return false
	}
	if apposition && a.Office != "" && !heldAny(who, a.Offices) && side(who.Country) {
		return false
	}
	a.Kind, a.Person, a.Country = Named, who, who.Country
	return true
}

func heldAny(p *lexicon.Person, offices []string) bool {
	for _, o := range offices {
		if p.Held(o) {
			return true
		}
	}
	return false
}

// narrow chooses among the offices that the words fit.
func (a *Actor) narrow(lx *lexicon.Lexicon) {
	for _, id := range a.Offices {
		o := lx.Office(id)
		if o == nil || a.Country != "" && side(a.Country) && o.Name[a.Country] == "" {
			continue
		}
		if a.Person == nil || a.Person.Held(id) {
			a.Office = id
			return
		}
	}
}

// single makes an actor of one part alone.
func (f *Finder) single(p part, cast *Cast) (Actor, bool) {
	a := Actor{Start: p.start, End: p.end, Rule: "who.alone"}
	switch {
	case p.m == nil:
		return a, false
	case p.slot == 'C':
		a.Kind, a.Country, a.Adjective = State, p.m.Country.Code, p.m.Adjective
		return a, true
	case p.slot == 'P':
		return a, a.take(p, cast, false)
	case p.m.Kind == scan.Reference:
		a.Kind = referenceKinds[p.m.Reference.Kind]
		return a, a.Kind != Body && a.Kind != Role
	case p.m.Office.Needs:
		return a, false
	}
	a.Kind, a.Plural, a.Country = Titled, p.m.Plural, p.m.Office.Country
	a.Offices = strings.Fields(p.m.Office.Office)
	a.Office = a.Offices[0]
	a.narrow(f.lx)
	return a, true
}

var referenceKinds = map[string]Kind{
	"counterpart": Counterpart, "pair": Pair, "guest": Guest, "host": Host, "he": He, "they": They, "role": Role, "body": Body,
}

// addReferences adds pairs, guests, hosts and pronouns; a pair takes the place of
// the offices and countries inside its words.
func (f *Finder) addReferences(text string, ms *scan.Mentions, actors []Actor, refs []scan.Mention) []Actor {
	for _, m := range refs {
		k := referenceKinds[m.Reference.Kind]
		if k == Counterpart || k == Body || k == Role {
			continue
		}
		at := overlap(actors, m.Start, m.End)
		if k != Pair && at || k == Pair && belongs(ms, m.End) {
			continue
		}
		if k == Pair {
			actors = without(actors, m.Start, m.End)
		}
		if i := strings.LastIndexByte(text[m.Start:m.End], ' '); m.Reference.Lookahead && i > 0 {
			m.End = m.Start + i
		}
		actors = append(actors, Actor{Kind: k, Start: m.Start, End: m.End, Office: m.Reference.Office, Rule: m.Reference.Rule})
	}
	sort.SliceStable(actors, func(i, j int) bool { return actors[i].Start < actors[j].Start })
	return dropHonorifics(text, actors)
}

// belongs tells whether a word of belonging follows: "the presidents of Egypt and
// Kazakhstan" are no pair.
func belongs(ms *scan.Mentions, at int) bool {
	return len(scan.In(ms.Words[scan.Belonging], at, at+5)) > 0
}

// dropHonorifics drops a pronoun that stands right before a name, where it is a
// title, and "his host," before the host's name.
func dropHonorifics(text string, actors []Actor) []Actor {
	out := actors[:0]
	for i, a := range actors {
		if (a.Kind == He || a.Kind == Host || a.Kind == Guest || a.Kind == Pair) && i+1 < len(actors) {
			next := actors[i+1]
			gap := strings.TrimSpace(text[a.End:max(a.End, next.Start)])
			if next.Kind == Named && (gap == "" || gap == "," && a.Kind != He) {
				continue
			}
		}
		out = append(out, a)
	}
	return out
}

func overlap(actors []Actor, start, end int) bool {
	for _, a := range actors {
		if a.Start < end && start < a.End && a.Kind != State {
			return true
		}
	}
	return false
}

func without(actors []Actor, start, end int) []Actor {
	out := actors[:0]
	for _, a := range actors {
		if a.Start < end && start < a.End && a.Kind != Named {
			continue
		}
		out = append(out, a)
	}
	return out
}

func contains(list []string, s string) bool {
	for _, v := range list {
		if v == s {
			return true
		}
	}
	return false
}
