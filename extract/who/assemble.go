package who

import (
	"slices"
	"strings"

	"amur/extract/internal/letters"
	"amur/extract/lexicon"
	"amur/extract/scan"
)

// Finder puts the actors of a language's sentences together.
type Finder struct {
	lang     *lexicon.Language
	lx       *lexicon.Lexicon
	patterns [][]string // slots and connectors, longest first
	skip     map[string]bool
	former   map[string]bool
	bodies   map[string]bool   // words that open the name of an institution
	phrases  []string          // to be skipped, each between two blanks
	given    map[string]string // given names in every spelling -> the canonical one
	table    letters.Table     // letters that are compared as others
	audible  []sounds          // people whose names may be spelt as they sound
	native   map[string]bool   // given names of the language's own people, in English
	tagger   Tagger            // nil when the language has none
	titles   *bodies           // of bodies that no list holds; nil when the language does not say how they are made
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
	f := &Finder{lang: lang, lx: lx, skip: make(map[string]bool), given: make(map[string]string), former: make(map[string]bool), bodies: make(map[string]bool), tagger: tagger}
	f.table, _ = letters.New(lang.Characters) // refused when it was read, if it is wrong
	for _, w := range lang.Inflected(lang.Grammar.Former) {
		f.former[w] = true
	}
	for _, w := range lang.Inflected(lang.Grammar.Institutions) {
		f.bodies[strings.ToLower(w)] = true
	}
	for g, others := range lang.Grammar.Spellings {
		f.given[g] = g
		for _, s := range others {
			if f.given[s] == "" {
				f.given[s] = g
			}
		}
	}
	for _, p := range lang.Grammar.Actors {
		f.patterns = append(f.patterns, strings.Fields(p))
	}
	slices.SortStableFunc(f.patterns, func(a, b []string) int { return len(b) - len(a) })
	for _, w := range lang.Inflected(lang.Grammar.Skip) {
		if w = strings.ToLower(w); strings.Contains(w, " ") {
			f.phrases = append(f.phrases, " "+w+" ")
		} else {
			f.skip[w] = true
		}
	}
	f.audible = f.hearing()
	f.native = f.natives()
	f.titles = newBodies(lx, &lang.Grammar.Bodies)
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
		f.introduce(text, span, &a, cast)
		out = append(out, a)
		for i += n; i < len(parts) && f.alike(text, ms, &a, &parts[i]); i++ {
			b := a
			b.Start, b.End, b.Person, b.Name, b.Rule = parts[i].start, parts[i].end, nil, parts[i].name, "who.alike"
			f.introduce(text, span, &b, cast)
			out = append(out, b)
			a.End = b.End
		}
	}
	out = f.spread(text, ms, out)
	out = f.foldAides(text, f.foldCapacity(text, f.foldServing(text, f.foldHolders(text, ms, f.addReferences(text, ms, out, span)))))
	return abroad(f.unlikened(text, ms, f.foldOwners(text, ms, f.owned(text, f.foldConfidants(text, ms, out)))))
}

// introduce finds out who bears the unknown name of an actor: its spelling in English, its country
// and whether the article has named him otherwise.
func (f *Finder) introduce(text string, span scan.Span, a *Actor, cast *Cast) {
	f.confirm(text, span, a)
	if name := a.Name; a.Person == nil && name != "" {
		a.Name = f.lang.Romanise(name, a.Country, f.casesOf(name, a))
		if a.Country == "" {
			a.Country = f.home(a)
		}
		f.meet(cast, name, a)
		f.recognise(a, name)
	}
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

// match tries the patterns at the first part; it returns how many parts the actor takes.
func (f *Finder) match(text string, ps []part, cast *Cast, ms *scan.Mentions) (int, Actor) {
	between := gaps{finder: f, text: text, parts: ps}
	for _, pat := range f.patterns {
		if n := f.fit(text, ps, pat, &between, ms); n > 0 && !titleOfNext(text, ps, pat, n) {
			if a, ok := f.build(text, ps[:n], pat, cast); ok {
				return n, a
			}
		}
	}
	a, ok := f.single(text, ps[0], cast, ms)
	if !ok {
		return 0, a
	}
	return 1, a
}

// titleOfNext tells whether the office that ends an apposition belongs to the name
// right behind it: "Hu, President Lula".
func titleOfNext(text string, ps []part, pat []string, n int) bool {
	return slices.Contains(pat, ",") && pat[len(pat)-1] == "O" && n < len(ps) && ps[n].slot == 'P' &&
		strings.TrimSpace(text[ps[n-1].end:max(ps[n-1].end, ps[n].start)]) == ""
}

// fit tells how many parts a pattern takes, 0 when it does not stand here.
func (f *Finder) fit(text string, ps []part, pat []string, between *gaps, ms *scan.Mentions) int {
	n, want := 0, ""
	for _, tok := range pat {
		if tok != "C" && tok != "O" && tok != "P" {
			want = tok
			continue
		}
		if n == len(ps) || n == capacity || ps[n].slot != tok[0] {
			return 0
		}
		if n > 0 && (between.before(n) != want && !(want == "" && (f.complement(text, ps, n) || f.agency(text, &ps[n-1], &ps[n], ms))) || want == "" && f.apart(&ps[n-1], &ps[n])) {
			return 0
		}
		n, want = n+1, ""
	}
	return n
}

// apart tells whether a country's name and the office right behind it belong to
// different things, as where names decline only its adjective leads a title: in "visit
// to China of the head of government" it does not.
func (f *Finder) apart(country, office *part) bool {
	return country.slot == 'C' && office.slot == 'O' && !country.m.Adjective && f.lang.Declension.Declines()
}

// build makes the actor of the parts, refusing parts that contradict each other.
func (f *Finder) build(text string, ps []part, pat []string, cast *Cast) (Actor, bool) {
	a := Actor{Kind: Titled, Start: ps[0].start, End: ps[len(ps)-1].end, Rule: "who." + strings.ReplaceAll(strings.Join(pat, ""), ",", "+")}
	several := slices.Contains(pat, "and") && ps[len(ps)-1].m != nil && ps[len(ps)-1].m.Kind == scan.Reference
	var said []string // the offices of all parts
	for _, p := range ps {
		if p.slot == 'P' && p.m != nil && p.m.Cases != 0 && a.Plural && a.Cases != 0 && a.Cases&p.m.Cases == 0 {
			return a, false // "in the presence of the leaders Lavrov signed"
		}
		a.agree(p)
		switch p.slot {
		case 'C':
			if !a.land(p.m.Country.Code, several) {
				return a, false
			}
		case 'O':
			offices, ok := f.title(&a, &p)
			if !ok {
				return a, false
			}
			said = append(said, offices...)
		}
	}
	if f.outdone(ps) {
		a.Office, a.Offices, said = "", nil, nil
	}
	if f.twoMen(ps, pat, cast) || f.apiece(text, ps, pat) {
		return a, false
	}
	apposition := slices.Contains(pat, ",")
	for _, p := range ps {
		if p.slot == 'P' && p.m == nil && a.Country == "" && f.titles != nil {
			a.Country = f.nation(p.name)
		}
		if p.slot == 'P' && (p.m == nil && apposition && (a.Country == "" || !strings.Contains(p.name, " ")) || !a.take(p, cast, apposition, said)) {
			return a, false
		}
	}
	if a.Kind == Named && a.Person == nil && a.Office == "" || a.Kind == Role && a.Country == "" {
		return a, false
	}
	f.whose(&a, ps)
	a.narrow(f.lx)
	a.styled = said
	a.Former = f.formerly(text, ps)
	return a, true
}

// agree keeps the cases in which all the words of the actor but its country's may stand.
func (a *Actor) agree(p part) {
	if p.slot == 'C' || p.m == nil || p.m.Cases == 0 || a.Cases != 0 && a.Cases&p.m.Cases == 0 {
		return
	}
	if a.Cases == 0 {
		a.Cases = ^uint8(0)
	}
	a.Cases &= p.m.Cases
}

// land gives the actor a country, or one more where it may have several; false where it
// has another.
func (a *Actor) land(code string, several bool) bool {
	switch {
	case a.Country == "" || a.Country == code:
		a.Country = code
	case several:
		a.Also = code
	default:
		return false
	}
	return true
}

// title gives the actor the office of the part, or what a reference stands for; it returns
// the offices that the words may mean, false where they are of another country.
func (f *Finder) title(a *Actor, p *part) (said []string, ok bool) {
	if p.m.Kind == scan.Reference {
		a.Kind = referenceKinds[p.m.Reference.Kind]
		a.Likewise = a.Kind == Counterpart
		if a.Kind == Role {
			a.Offices = p.m.Reference.Offices
		}
		return nil, true
	}
	if p.seat != nil {
		a.Seat = p.seat
	}
	offices := f.officesOf(p)
	if a.Office == "" || len(a.Offices) > 1 {
		a.Offices = offices
		a.Office = a.Offices[0]
	}
	a.Plural, a.Loose = a.Plural || p.m.Plural, a.Loose || p.m.Office.Loose
	if a.Country == "" && !f.lang.Grammar.Attributive {
		a.Country = p.land
	}
	if c := p.m.Office.Country; c != "" && a.Country != c {
		if side(a.Country) {
			return nil, false
		}
		if a.Country == "" {
			a.Country = c // behind a third country's name the words are that country's
		}
	}
	if p.m.Office.Open {
		return nil, true
	}
	return offices, true
}

// whose gives an actor without a country that of the city before the title, which may be
// another's, or of the nation whose names are like this one.
func (f *Finder) whose(a *Actor, ps []part) {
	for _, p := range ps {
		if a.Country == "" {
			a.Country = p.land
		}
	}
	if a.Country != "" || a.Name == "" || a.Person != nil {
		return
	}
	if a.Country = f.lang.Nation(a.Name, a.Cases); a.Country == "" && f.titles != nil {
		a.Country = f.nation(a.Name)
	}
}

// owned marks the actors whose name stands in the possessive.
func (f *Finder) owned(text string, actors []Actor) []Actor {
	for i := range actors {
		actors[i].Owner = actors[i].Owner || actors[i].Kind <= Titled && f.servedBehind(text[actors[i].End:])
		for _, s := range f.lang.Grammar.Possessive {
			if rest, ok := strings.CutPrefix(text[actors[i].End:], s); actors[i].Kind != State && ok {
				actors[i].Owner = !startsWith(rest, f.lang.Grammar.Carriers)
			}
			if mark := strings.TrimSuffix(s, "s"); actors[i].Plural && mark != s && startsWith(text[actors[i].End:], []string{mark + " "}) {
				actors[i].Owner = true // "the prime ministers' meetings"
			}
		}
	}
	return actors
}

// take gives the actor its person.
func (a *Actor) take(p part, cast *Cast, apposition bool, said []string) bool {
	if p.person != nil {
		if a.Country != "" && a.Country != p.person.Country {
			return false
		}
		a.Kind, a.Person, a.Country = Named, p.person, p.person.Country
		return true
	}
	if p.m == nil {
		if a.Office == "" {
			a.Office = p.office
		}
		if a.Country == "" && a.Office != "" {
			a.Country = p.of
		}
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
	if cast.namesake(p.m, who, a) {
		a.Kind, a.Name, a.Country = Named, who.Family, who.Country
		return true
	}
	if apposition && a.Office != "" && len(said) > 0 && !heldAny(who, said) && side(who.Country) {
		return false
	}
	if len(said) > len(a.Offices) && !heldAny(who, a.Offices) {
		if i := slices.IndexFunc(said, who.Held); i >= 0 {
			a.Office, a.Offices = said[i], []string{said[i]}
		}
	}
	a.Kind, a.Person, a.Country = Named, who, who.Country
	a.Namesakes = cast.bearers(p.m, a)
	return true
}

// single makes an actor of one part alone.
func (f *Finder) single(text string, p part, cast *Cast, ms *scan.Mentions) (Actor, bool) {
	a := Actor{Start: p.start, End: p.end, Rule: "who.alone"}
	if p.m == nil {
		return a, p.office != "" && a.take(p, cast, false, nil)
	}
	a.Cases = p.m.Cases
	switch {
	case p.slot == 'C':
		a.Kind, a.Country, a.Adjective = State, p.m.Country.Code, p.m.Adjective
		return a, true
	case p.slot == 'P':
		return a, a.take(p, cast, false, nil)
	case p.m.Kind == scan.Reference:
		a.Kind = referenceKinds[p.m.Reference.Kind]
		return a, a.Kind != Body && a.Kind != Role
	case p.m.Office.Needs:
		return a, false
	}
	a.Kind, a.Plural, a.Country = Titled, p.m.Plural, p.m.Office.Country
	for _, land := range [2]string{p.land, p.city} {
		if a.Country == "" {
			a.Country = land
		}
	}
	a.Offices = strings.Fields(p.m.Office.Office)
	a.Office = a.Offices[0]
	a.narrow(f.lx)
	a.Former = f.formerly(text, []part{p})
	if a.Country == "" && severalAct(text, ms, p.m) {
		a.Kind = Pair
	}
	return a, true
}
