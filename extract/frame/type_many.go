package frame

import (
	"slices"
	"strings"

	"amur/extract/lexicon"
	"amur/extract/scan"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// ofMany tells whether the span puts those of the two sides among others: by a word for
// three or more ("trilateral", "with the other leaders"), or by one that says of people of
// both sides that they are some of many ("the members, Hu and Putin among them").
func (t *teller) ofMany(s *Sentence, span scan.Span) bool {
	for _, w := range t.words(scan.Trilateral, span.Start, span.End) {
		if !t.ofOneSide(s, w.Start) && !t.ofPapers(s, &w) && !t.ofGuest(s, scan.Span{Start: w.Start, End: w.End}) {
			return true
		}
	}
	for _, w := range t.words(scan.Among, span.Start, span.End) {
		before, behind := t.headBefore(s, w.Start, span.Start), t.headBehind(s, w.End, span.End)
		if len(before.actors) > 1 && w.Start-before.end <= amongReach && complete(t.resolve(before, s, model.Date{})) {
			return true
		}
		if len(behind.actors) == 0 || behind.start-w.End > amongReach {
			continue
		}
		some := t.resolve(behind, s, model.Date{})
		if complete(some) || len(ours(some)) > 0 && t.ofCircle(s, w.Start) {
			return true
		}
	}
	return false
}

// ofPapers tells whether a word for "among them" leads to a document rather than to people: "papers that
// bear the signatures of the heads of government, among them a protocol".
func (st *Story) ofPapers(s *Sentence, w *scan.Mention) bool {
	if !st.hasIn(scan.Among, w.Start, min(w.End+1, s.End)) {
		return false
	}
	end := min(s.End, w.End+st.far(papersReach))
	if i := scan.Mark(st.Text[w.End:end], ",;."); i >= 0 {
		end = w.End + i
	}
	return st.hasIn(scan.Document, w.End, end)
}

// papersReach is how many letters behind such words a document may be named.
const papersReach = 32

// part is what of a sentence stands between the semicolons around a trigger.
func (st *Story) part(s *Sentence, trig *scan.Mention) scan.Span {
	p := s.Span
	p.Start += scan.LastMark(st.Text[p.Start:trig.Start], ";")
	if i := scan.Mark(st.Text[trig.End:p.End], ";"); i >= 0 {
		p.End = trig.End + i
	}
	return p
}

// ofCircle tells whether several who hold one office in a circle of states are named right
// before a byte: "the prime ministers of the SCO, including".
func (st *Story) ofCircle(s *Sentence, at int) bool {
	return slices.ContainsFunc(s.Actors, func(a who.Actor) bool {
		if a.Kind != who.Titled || !a.Plural || a.Country != "" || a.End > at {
			return false
		}
		return at-a.End <= st.far(manyNamed) && st.hasIn(scan.Circle, a.Start, at)
	})
}

// manyNamed is how many letters behind an office those who hold it may be named.
const manyNamed = 32

// withMany tells whether a word for "with" and those of several states stand right behind a
// word for talks: "talks with the leaders of other countries".
func (st *Story) withMany(trig *scan.Mention) bool {
	if !trig.Trigger.Noun {
		return false
	}
	for _, w := range st.words(scan.Trilateral, trig.Start, trig.End+st.far(manyNamed)) {
		if w.Start <= trig.End+1 && st.hasIn(scan.Beside, w.Start, w.End) {
			return true
		}
	}
	return false
}

// toldPart is the part of a clause that says who takes part: what stands behind a weak word
// is what they spoke of ("the sides discussed work in multilateral bodies"), and behind a comma
// another contact may be told ("met Xi, and later the two held three-way talks with").
func (st *Story) toldPart(s *Sentence, trig *scan.Mention, clause scan.Span) scan.Span {
	if trig.Trigger.Weak && trig.End > trig.Start {
		clause.End = max(clause.Start, trig.Start)
	}
	if st.Preposed {
		return clause
	}
	if at := scan.Mark(st.Text[trig.End:max(trig.End, clause.End)], ",;"); at >= 0 {
		comma := trig.End + at
		for _, m := range scan.In(s.Triggers, comma, clause.End) {
			if m.Trigger.Role == "attend" && !m.Trigger.Weak || meets(&m) && twoNamed(s, comma, m.Start) {
				clause.End = comma
				break
			}
		}
	}
	return st.untilTheyGoOn(s, trig, clause)
}

// twoNamed tells whether the two are named together between two bytes of the sentence: "the sides", "they".
func twoNamed(s *Sentence, from, to int) bool {
	return slices.ContainsFunc(s.Actors, func(a who.Actor) bool { return plural(&a) && a.Start >= from && a.End <= to })
}

// untilTheyGoOn cuts a clause where a word for "and" leads to the two, named anew, and another verb: "will
// meet Xi, and the two leaders will then have a trilateral conversation".
func (st *Story) untilTheyGoOn(s *Sentence, trig *scan.Mention, clause scan.Span) scan.Span {
	for i := range s.Actors {
		a := &s.Actors[i]
		if !plural(a) || a.Start < trig.End || a.End > clause.End || len(scan.In(s.Triggers, a.End, clause.End)) == 0 {
			continue
		}
		and, ok := st.lastWord(scan.And, trig.End, a.Start)
		if !ok || st.lettersIn(and.Start, and.End) == 0 || st.lettersIn(and.End, a.Start) > 3 {
			continue
		}
		if st.personBetween(s, trig.End, and.Start) {
			clause.End = and.Start
			break
		}
	}
	return clause
}

// ofOneSide tells whether the word at a byte is of people of one of the two sides: "met
// Chinese leaders, including Hu".
func (st *Story) ofOneSide(s *Sentence, at int) bool {
	return slices.ContainsFunc(s.Actors, func(a who.Actor) bool {
		return a.Kind == who.Titled && a.Country != "" && !a.Third() && a.Start < at && a.End > at
	})
}

// withOthers tells whether people of a third country stand behind a byte, led to by a word
// for "with": "posed with the leaders of Brazil and India".
func (st *Story) withOthers(s *Sentence, at int) bool {
	for i := range s.Actors {
		if a := &s.Actors[i]; a.Start > at && a.Third() && !a.Owner && st.joinsRightOf(a.Start) {
			return true
		}
	}
	return false
}

// sitting tells whether the sentence names a gathering of a circle of states in which both sides
// sit, one that no list holds: a word for one and, in the same breath, the circle's name ("the
// conference of prosecutors of the SCO").
func (st *Story) sitting(s *Sentence) bool {
	reach := st.far(sittingReach)
	for _, c := range st.words(scan.Circle, s.Start, s.End) {
		for _, w := range st.words(scan.Sitting, max(s.Start, c.Start-reach), min(s.End, c.End+reach)) {
			from, to := min(w.End, c.End), max(w.Start, c.Start)
			oneBreath := to <= from || !scan.HasMark(st.Text[from:to], ",;:.")
			if oneBreath && !st.marginsOf(s, w.Start) {
				return true
			}
		}
	}
	return false
}

// marginsOf tells whether words stand before a gathering that put something on its margins,
// other than one for taking part in it.
func (st *Story) marginsOf(s *Sentence, at int) bool {
	return slices.ContainsFunc(st.words(scan.Sidelines, at-st.far(atGathering), at), func(w scan.Mention) bool {
		return !slices.ContainsFunc(s.Triggers, func(m scan.Mention) bool {
			return m.Trigger.Role == "attend" && m.Start < w.End && w.Start < m.End+2
		})
	})
}

// sittingReach is how many bytes may part the name of a circle from the word for its gathering.
const sittingReach = 110

// collective resolves an office that a word for how many they are makes one of many, in a
// text that puts both sides at one table: of "the three foreign ministers" those of the two
// sides who held it on the day; without a day, if they are at the table told last.
func (t *teller) collective(a *who.Actor, s *Sentence, on model.Date, undated bool) []Party {
	if a.Country != "" || a.Owner {
		return nil
	}
	reach := t.far(manyReach)
	many := t.words(scan.Trilateral, max(0, a.Start-reach), min(s.End, a.End+reach))
	if len(many) == 0 || !t.atTable(s) {
		return nil
	}
	and := t.words(scan.And, min(many[0].Start, a.Start)-reach, a.Start)
	if slices.ContainsFunc(and, func(w scan.Mention) bool { return t.lettersIn(w.Start, w.End) > 0 }) {
		return nil // "with three other ministers": those besides the ones named
	}
	ps := t.pairOf(a.Office, on)
	if m := t.focus; undated && (m == nil || !m.Third || !complete(ps) || !inFocus(m, ps[:1]) || !inFocus(m, ps[1:])) {
		return nil
	}
	return ps
}

// manyReach is how many letters may part an office from the word for how many hold it: "of the".
const manyReach = 8

// atTable tells whether the sentence names both sides, or the text has told of both at one
// table with others.
func (t *teller) atTable(s *Sentence) bool {
	if namesBoth(s) || t.has(scan.Circle, s.Span) || t.tablesBefore[t.i] >= 0 {
		return true
	}
	return slices.ContainsFunc(t.lately(), func(g *Frame) bool { return g.Third })
}

// namesBoth tells whether the sentence names both sides or people of both.
func namesBoth(s *Sentence) bool {
	var cn, ru bool
	for i := range s.Actors {
		cn, ru = cn || s.Actors[i].Country == "CN", ru || s.Actors[i].Country == "RU"
	}
	return cn && ru
}

// facedBy returns those of a third country right behind a verb whose subjects are of both
// sides: "then the two sat down with Singh of India".
func (t *teller) facedBy(left, right group, trig *scan.Mention, s *Sentence, on model.Date) []Party {
	if t.Preposed || len(right.actors) == 0 || right.start-trig.End > t.far(objectGap) {
		return nil
	}
	if !right.actors[0].Third() || !complete(t.resolve(left, s, on)) {
		return nil
	}
	return t.resolve(right, s, on)
}

// signedWithOthers makes a contact of many of what people of both sides sign together
// with those of other countries: "with three Central Asian presidents they signed".
func (t *teller) signedWithOthers(f *Frame, s *Sentence, left []Party, trig *scan.Mention, clause scan.Span) bool {
	many := t.ofMany(s, scan.Span{Start: s.Start, End: trig.Start})
	if !complete(ours(left)) && (third(left) || many) {
		left = t.everybodyBefore(s, trig, clause, f.Date) // "the two, with the presidents of four other states, signed"
	}
	if !complete(ours(left)) {
		left = append(left, t.pairBefore(s, trig, f.Date)...) // "The two went on to Shanghai, and on the 26th signed with three others"
	}
	if !complete(ours(left)) || !third(left) && !many {
		return false
	}
	f.Type, f.Third = model.Multilateral, true
	return t.take(f, ours(left), trig)
}

// amongReach is how many bytes may part people from such a word.
const amongReach = 2

// assemblyRule stands for the word that an assembly lacks.
var assemblyRule = lexicon.Trigger{Rule: "frame.assembly", Type: string(model.Multilateral), Role: "attend"}

// assembly returns the gathering of many that a sentence without a word for one shows:
// people of both sides and of others do something together, or are to, at a stated time in
// a city ("Xi, Putin and the presidents of Kazakhstan and Tajikistan on Friday founded").
func (t *teller) assembly(s *Sentence) *Frame {
	if s.Headline || len(s.Dates) == 0 {
		return nil
	}
	lead := t.headBehind(s, s.Start, s.End)
	if len(lead.actors) == 1 && lead.actors[0].Kind == who.Titled && lead.actors[0].Plural && lead.actors[0].Country == "" {
		lead = t.headBehind(s, lead.end, s.End) // "Six presidents, including Hu and Putin"
	}
	if len(lead.actors) == 0 || t.accompanied(s, lead.actors[0]) {
		return nil
	}
	subjects := t.resolve(lead, s, model.Date{})
	head := scan.Span{Start: s.Start, End: min(s.End, lead.end+t.far(assemblyReach))}
	if !complete(subjects) || !third(subjects) && !t.ofMany(s, head) && !t.withOthers(s, lead.end) {
		return nil
	}
	if t.notAsOne(s, scan.Span{Start: lead.end, End: head.End}) {
		return nil
	}
	bare := *s
	bare.Triggers = []scan.Mention{{Start: lead.end, End: lead.end, Entry: &scan.Entry{Kind: scan.Trigger, Trigger: &assemblyRule}}}
	f := t.frame(&bare, 0)
	if f == nil || !f.Stated || !t.somewhere(s) {
		return nil
	}
	return f
}

// notAsOne tells whether the words behind those who lead a sentence say that they did nothing together: that
// it was not, or was only said, or each by himself.
func (t *teller) notAsOne(s *Sentence, span scan.Span) bool {
	for _, c := range [...]scan.Class{
		scan.Hypothesis, scan.Negation, scan.Habit, scan.Cancel, scan.Several, scan.Speech, scan.Boundary,
	} {
		for _, w := range t.words(c, span.Start, span.End) {
			agreed := c == scan.Speech && slices.ContainsFunc(overlapping(s.Triggers, w), func(m scan.Mention) bool { return m.Trigger.Dated })
			named := slices.ContainsFunc(s.Actors, func(a who.Actor) bool { return a.Start <= w.Start && w.End <= a.End })
			if !agreed && !named {
				return true // "each" alone, not in "each other"
			}
		}
	}
	return false
}

// assemblyReach is how many bytes behind those who lead the sentence the words may stand
// that say what they do, or that others do it with them.
const assemblyReach = 80

// atOneTable makes a contact of many of a meeting to which the sentence joins somebody of a
// third country: "chaired by Ma, with Ryabkov and Gharibabadi of Iran taking part".
func (t *teller) atOneTable(f *Frame, s *Sentence, trig *scan.Mention, clause scan.Span) {
	if f.Type != model.Meeting || f.weak || f.apart || f.borrowed || !t.hasThird(s) {
		return
	}
	for i := range s.Actors {
		a := &s.Actors[i]
		if !a.Third() || a.Kind > who.Titled || a.Start < clause.Start || a.End > clause.End || t.ofMargins(s, a) {
			continue
		}
		if a.End <= trig.Start && len(scan.In(s.Triggers, a.End, trig.Start)) > 0 {
			continue // of another contact
		}
		if t.besideOneOf(f, s, a) {
			f.Type, f.Third = model.Multilateral, true
			f.because("type", trig.Trigger.Rule, a.Start, a.End)
			return
		}
	}
}

// besideOneOf tells whether a list joins somebody to one of those who take part in the contact, named before him.
func (t *teller) besideOneOf(f *Frame, s *Sentence, a *who.Actor) bool {
	for j := range s.Actors {
		b := &s.Actors[j]
		if b.Kind > who.Titled || b.Owner || b.End > a.Start || !t.joinedBut(s, b.End, a.Start) {
			continue
		}
		if ps := t.parties(b, s, f.Date); overlap(f.China, ps) || overlap(f.Russia, ps) {
			return true
		}
	}
	return false
}

// ofMargins tells whether somebody titled is of those whose gathering is named as that on whose
// margins something happened: "on the margins of the session of the ministers of Russia and India".
func (st *Story) ofMargins(s *Sentence, a *who.Actor) bool {
	if a.Kind != who.Titled {
		return false
	}
	margins, ok := st.lastWord(scan.Sidelines, s.Start, a.Start)
	return ok && !slices.ContainsFunc(s.Actors, func(b who.Actor) bool {
		return b.Kind == who.Named && b.Start >= margins.End && b.End <= a.Start
	})
}

// joinedBut tells whether only words that join a list stand between two bytes, but for the
// country of the one before: "Ryabkov of Russia and Gharibabadi of Iran".
func (st *Story) joinedBut(s *Sentence, from, to int) bool {
	for i := range s.Actors {
		c := &s.Actors[i]
		if c.Kind != who.State || c.Start < from || c.End > to {
			continue
		}
		if st.hasIn(scan.Belonging, from, c.Start) && st.lettersIn(from, c.Start) <= 3 {
			from = c.End
		}
	}
	return st.joined(from, to)
}

// ofTheTwo tells whether what the trigger says somebody takes part in is a session that the two
// sides hold alone, and no verb in the sentence tells how they met: "attended the regular meeting
// of the heads of government alongside Li".
func (st *Story) ofTheTwo(s *Sentence, trig *scan.Mention) bool {
	if meetingTold(s) {
		return false
	}
	for _, m := range st.Mentions.Mechanisms {
		if m.Start >= trig.End && m.End <= s.End {
			return m.Start-trig.End <= st.far(atGathering)
		}
	}
	return false
}

// metAt gives the meeting being told the gathering at which the two were when they met, where one
// is named, and the city in which that sits.
func (t *teller) metAt(m *Frame, s *Sentence, i int, clause scan.Span, g *where.Spot) {
	if g != nil {
		m.Occasion = g.Gathering
		m.because("occasion", g.Rule, g.Start, g.End)
	}
	if m.Country == "" {
		t.venue(m, s, i, clause)
	}
}

// withNations tells whether a sentence speaks of many states, by their number: "China has signed accords with
// more than 100 countries".
func (st *Story) withNations(s *Sentence) bool {
	return slices.ContainsFunc(st.words(scan.Nations, s.Start, s.End), func(w scan.Mention) bool {
		from := max(s.Start, w.Start-st.far(nationsReach))
		if cut := strings.LastIndexAny(st.Text[from:w.Start], ",;("); cut >= 0 {
			from += cut
		}
		number := strings.ContainsAny(st.Text[from:w.Start], "0123456789") || st.hasIn(scan.Dozens, from, w.Start)
		return number && len(overlapping(st.Mentions.References, w)) == 0
	})
}

// nationsReach is how many letters before the word for states their number may begin: "nine African".
const nationsReach = 24
