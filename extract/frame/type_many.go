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
	for _, w := range scan.In(t.Mentions.Words[scan.Trilateral], span.Start, span.End) {
		if !t.ofOneSide(s, w.Start) && !t.ofPapers(s, &w) && !t.ofGuest(s, scan.Span{Start: w.Start, End: w.End}) {
			return true
		}
	}
	for _, w := range scan.In(t.Mentions.Words[scan.Among], span.Start, span.End) {
		before, behind := t.headBefore(s, w.Start, span.Start), t.headBehind(s, w.End, span.End)
		if len(before.actors) > 1 && w.Start-before.end <= amongReach && !t.ofPapers(s, &w) && complete(t.resolve(before, s, model.Date{})) {
			return true
		}
		if len(behind.actors) == 0 || behind.start-w.End > amongReach {
			continue
		}
		if t.ofCircle(s, w.Start) && len(ours(t.resolve(behind, s, model.Date{}))) > 0 || len(behind.actors) > 1 && complete(t.resolve(behind, s, model.Date{})) {
			return true
		}
	}
	return false
}

// ofPapers tells whether a word for "among them" leads to a document rather than to people: "papers that
// bear the signatures of the heads of government, among them a protocol".
func (st *Story) ofPapers(s *Sentence, w *scan.Mention) bool {
	among := scan.In(st.Mentions.Words[scan.Among], w.Start, min(w.End+1, s.End))
	if len(among) == 0 || among[len(among)-1].End < w.End {
		return false
	}
	end := min(s.End, w.End+st.far(papersReach))
	if i := scan.Mark(st.Text[w.End:end], ",;."); i >= 0 {
		end = w.End + i
	}
	return st.has(scan.Document, scan.Span{Start: w.End, End: end})
}

// papersReach is how many letters behind such words a document may be named.
const papersReach = 32

// part is what of a sentence stands between the semicolons around a trigger.
func (st *Story) part(s *Sentence, trig *scan.Mention) scan.Span {
	p := s.Span
	for i := scan.Mark(st.Text[p.Start:trig.Start], ";"); i >= 0; i = scan.Mark(st.Text[p.Start:trig.Start], ";") {
		p.Start += i + 1
	}
	if i := scan.Mark(st.Text[trig.End:p.End], ";"); i >= 0 {
		p.End = trig.End + i
	}
	return p
}

// ofCircle tells whether several who hold one office in a circle of states are named right
// before a byte: "the prime ministers of the SCO, including".
func (st *Story) ofCircle(s *Sentence, at int) bool {
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Kind == who.Titled && a.Plural && a.Country == "" && a.End <= at && at-a.End <= st.far(manyNamed) && st.has(scan.Circle, scan.Span{Start: a.Start, End: at}) {
			return true
		}
	}
	return false
}

// manyNamed is how many letters behind an office those who hold it may be named.
const manyNamed = 32

// withMany tells whether a word for "with" and those of several states stand right behind a
// word for talks: "talks with the leaders of other countries".
func (st *Story) withMany(trig *scan.Mention) bool {
	for _, w := range scan.In(st.Mentions.Words[scan.Trilateral], trig.Start, trig.End+st.far(manyNamed)) {
		if b := scan.In(st.Mentions.Words[scan.Beside], w.Start, w.End); len(b) > 0 && b[0].Start == w.Start && w.Start <= trig.End+1 {
			return trig.Trigger.Noun
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
	comma := scan.Mark(st.Text[trig.End:max(trig.End, clause.End)], ",;")
	for _, m := range scan.In(s.Triggers, trig.End, clause.End) {
		if st.Preposed || comma < 0 || m.Start < trig.End+comma || m.Trigger.Weak || m.Trigger.Role != "attend" && m.Trigger.Role != "pair" {
			continue
		}
		next := scan.Span{Start: trig.End + comma, End: m.Start}
		if m.Trigger.Role == "attend" || st.has(scan.Trilateral, scan.Span{Start: m.Start, End: m.End}) || slices.ContainsFunc(s.Actors, func(a who.Actor) bool { return plural(&a) && a.Start >= next.Start && a.End <= next.End }) {
			clause.End = next.Start
			break
		}
	}
	return st.untilTheyGoOn(s, trig, clause)
}

// untilTheyGoOn cuts a clause where a word for "and" leads to the two, named anew, and another verb: "will
// meet Xi, and the two leaders will then have a trilateral conversation".
func (st *Story) untilTheyGoOn(s *Sentence, trig *scan.Mention, clause scan.Span) scan.Span {
	for i := range s.Actors {
		a := &s.Actors[i]
		if st.Preposed || !plural(a) || a.Start < trig.End || a.End > clause.End || len(scan.In(s.Triggers, a.End, clause.End)) == 0 {
			continue
		}
		and := scan.In(st.Mentions.Words[scan.And], trig.End, a.Start)
		if n := len(and); n > 0 && countLetters(st.Text[and[n-1].Start:and[n-1].End]) > 0 && countLetters(st.Text[and[n-1].End:a.Start]) <= 3 && st.personBetween(s, trig.End, and[n-1].Start) {
			clause.End = and[n-1].Start
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
	for _, c := range scan.In(st.Mentions.Words[scan.Circle], s.Start, s.End) {
		for _, w := range scan.In(st.Mentions.Words[scan.Sitting], max(s.Start, c.Start-st.far(sittingReach)), min(s.End, c.End+st.far(sittingReach))) {
			if from, to := min(w.End, c.End), max(w.Start, c.Start); to <= from || !scan.HasMark(st.Text[from:to], ",;:.") && !st.marginsOf(s, w.Start) {
				return true
			}
		}
	}
	return false
}

// marginsOf tells whether words stand before a gathering that put something on its margins,
// other than one for taking part in it.
func (st *Story) marginsOf(s *Sentence, at int) bool {
	for _, w := range scan.In(st.Mentions.Words[scan.Sidelines], at-st.far(atGathering), at) {
		if !slices.ContainsFunc(s.Triggers, func(m scan.Mention) bool { return m.Trigger.Role == "attend" && m.Start < w.End && w.Start < m.End+2 }) {
			return true
		}
	}
	return false
}

// sittingReach is how many bytes may part the name of a circle from the word for its gathering.
const sittingReach = 110

// collective resolves an office that a word for how many they are makes one of many, in a
// text that puts both sides at one table: of "the three foreign ministers" those of the two
// sides who held it on the day; without a day, if they are at the table told last.
func (t *teller) collective(a *who.Actor, s *Sentence, on model.Date, undated bool) []Party {
	if a.Office == "" || a.Country != "" || a.Owner {
		return nil
	}
	near := scan.In(t.Mentions.Words[scan.Trilateral], max(0, a.Start-t.far(manyReach)), min(s.End, a.End+t.far(manyReach)))
	if len(near) == 0 || !t.atTable(s) || slices.ContainsFunc(scan.In(t.Mentions.Words[scan.And], min(near[0].Start, a.Start)-t.far(manyReach), a.Start), func(w scan.Mention) bool {
		return countLetters(t.Text[w.Start:w.End]) > 0
	}) {
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
	return namesBoth(s) || t.has(scan.Circle, s.Span) || t.tablesBefore[t.i] >= 0 || slices.ContainsFunc(t.lately(), func(g *Frame) bool { return g.Third })
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
	if t.Preposed || len(right.actors) == 0 || right.start-trig.End > t.far(objectGap) || !right.actors[0].Third() || right.actors[0].Owner || !complete(t.resolve(left, s, on)) {
		return nil
	}
	return t.resolve(right, s, on)
}

// signedWithOthers makes a contact of many of what people of both sides sign together
// with those of other countries: "with three Central Asian presidents they signed".
func (t *teller) signedWithOthers(f *Frame, s *Sentence, left []Party, trig *scan.Mention, clause scan.Span) bool {
	before := scan.Span{Start: s.Start, End: trig.Start}
	if !complete(ours(left)) && (third(left) || t.ofMany(s, before)) {
		left = t.everybodyBefore(s, trig, clause, f.Date) // "the two, with the presidents of four other states, signed"
	}
	if !complete(ours(left)) {
		left = append(left, t.pairBefore(s, trig, f.Date)...) // "The two went on to Shanghai, and on the 26th signed with three others"
	}
	if !complete(ours(left)) || f.weak || trig.Trigger.Noun || !third(left) && !t.ofMany(s, before) {
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
	for _, c := range [...]scan.Class{scan.Hypothesis, scan.Negation, scan.Habit, scan.Cancel, scan.Several, scan.Speech, scan.Boundary} {
		for _, w := range scan.In(t.Mentions.Words[c], lead.end, head.End) {
			agreed := c == scan.Speech && slices.ContainsFunc(overlapping(s.Triggers, w), func(m scan.Mention) bool { return m.Trigger.Dated })
			if !agreed && !slices.ContainsFunc(s.Actors, func(a who.Actor) bool { return a.Start <= w.Start && w.End <= a.End }) {
				return nil // "each" alone, not in "each other"
			}
		}
	}
	bare := *s
	bare.Triggers = []scan.Mention{{Start: lead.end, End: lead.end, Entry: &scan.Entry{Kind: scan.Trigger, Trigger: &assemblyRule}}}
	f := t.frame(&bare, 0)
	if f == nil || f.Status == model.Cancelled || !f.Stated || f.Date.Precision() < model.PrecisionMonth || !t.somewhere(s) {
		return nil
	}
	return f
}

// assemblyReach is how many bytes behind those who lead the sentence the words may stand
// that say what they do, or that others do it with them.
const assemblyReach = 80

// atOneTable makes a contact of many of a meeting to which the sentence joins somebody of a
// third country: "chaired by Ma, with Ryabkov and Gharibabadi of Iran taking part".
func (t *teller) atOneTable(f *Frame, s *Sentence, trig *scan.Mention, clause scan.Span) {
	if f.Type != model.Meeting || f.Third || f.weak || f.apart || f.borrowed || !t.hasThird(s) {
		return
	}
	for i := range s.Actors {
		a := &s.Actors[i]
		if !a.Third() || a.Owner || a.Kind > who.Titled || a.Start < clause.Start || a.End > clause.End || a.End <= trig.Start && len(scan.In(s.Triggers, a.End, trig.Start)) > 0 || t.ofMargins(s, a) {
			continue
		}
		for j := range s.Actors {
			b := &s.Actors[j]
			if b.Kind > who.Titled || b.Owner || b.End > a.Start || !t.joinedBut(s, b.End, a.Start) {
				continue
			}
			if ps := t.parties(b, s, f.Date); len(ps) == 1 && (overlap(f.China, ps) || overlap(f.Russia, ps)) {
				f.Type, f.Third = model.Multilateral, true
				f.because("type", trig.Trigger.Rule, a.Start, a.End)
				return
			}
		}
	}
}

// ofMargins tells whether somebody titled is of those whose gathering is named as that on whose
// margins something happened: "on the margins of the session of the ministers of Russia and India".
func (st *Story) ofMargins(s *Sentence, a *who.Actor) bool {
	margins := scan.In(st.Mentions.Words[scan.Sidelines], s.Start, a.Start)
	if a.Kind != who.Titled || len(margins) == 0 {
		return false
	}
	from := margins[len(margins)-1].End
	return !slices.ContainsFunc(s.Actors, func(b who.Actor) bool { return b.Kind == who.Named && b.Start >= from && b.End <= a.Start })
}

// joinedBut tells whether only words that join a list stand between two bytes, but for the
// country of the one before: "Ryabkov of Russia and Gharibabadi of Iran".
func (st *Story) joinedBut(s *Sentence, from, to int) bool {
	for i := range s.Actors {
		if c := &s.Actors[i]; c.Kind == who.State && c.Start >= from && c.End <= to && len(scan.In(st.Mentions.Words[scan.Belonging], from, c.Start)) > 0 && countLetters(st.Text[from:c.Start]) <= 3 {
			from = c.End
		}
	}
	return st.joined(from, to)
}

// ofTheTwo tells whether what the trigger says somebody takes part in is a session that the two
// sides hold alone, and no verb in the sentence tells how they met: "attended the regular meeting
// of the heads of government alongside Li".
func (st *Story) ofTheTwo(s *Sentence, trig *scan.Mention) bool {
	if slices.ContainsFunc(s.Triggers, func(m scan.Mention) bool { return m.Trigger.Role == "pair" && !m.Trigger.Weak }) {
		return false
	}
	for _, m := range st.Mentions.Mechanisms {
		if m.Start >= trig.End && m.End <= s.End {
			return m.Start-trig.End <= st.far(atGathering) && !scan.HasMark(st.Text[trig.End:m.Start], ",;")
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
	return slices.ContainsFunc(scan.In(st.Mentions.Words[scan.Nations], s.Start, s.End), func(w scan.Mention) bool {
		before := scan.Span{Start: max(s.Start, w.Start-st.far(nationsReach)), End: w.Start}
		if cut := strings.LastIndexAny(st.Text[before.Start:before.End], ",;("); cut >= 0 {
			before.Start += cut
		}
		return len(overlapping(st.Mentions.References, w)) == 0 && (strings.ContainsAny(st.Text[before.Start:before.End], "0123456789") || st.has(scan.Dozens, before))
	})
}

// nationsReach is how many letters before the word for states their number may begin: "nine African".
const nationsReach = 24
