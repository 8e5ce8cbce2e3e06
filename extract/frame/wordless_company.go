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

// company builds the contacts of a sentence that puts one official of each side together
// on a day, whatever it says they did: "On Tuesday Putin showed Xi the Kremlin's stables".
// One leads a part of the sentence, and the other is joined to him, or is what his verb
// leads to in the same breath. Parts of which a contact is told do not count, nor those
// in which words take it back, or make it a matter of words.
func (t *teller) company(s *Sentence, told []telling) []*Frame {
	if s.Headline || t.hasThird(s) || t.asks(s) || t.inTwoCities(s) {
		return nil
	}
	var out []*Frame
	for _, part := range t.parts(s) {
		if f := t.companyIn(s, part, told); f != nil {
			out = append(out, f)
		}
	}
	return out
}

// companyRule stands for whatever verb puts two people together.
var companyRule = lexicon.Trigger{Rule: "frame.company", Type: string(model.Meeting), Role: "pair", Weak: true}

// companyIn builds the contact that a part of the sentence tells, nil when it tells none.
func (t *teller) companyIn(s *Sentence, part scan.Span, told []telling) *Frame {
	if toldIn(told, part) {
		return nil
	}
	a, b := t.twoIn(s, part)
	if a == nil || t.has(scan.Afar, scan.Span{Start: part.Start, End: t.comma(s, b.End)}) || t.has(scan.Tenure, part) {
		return nil
	}
	both := t.joined(a.End, b.Start)
	if !t.leads(s, part.Start, a.Start) && (!t.plainBefore(s, a) || !both) {
		return nil
	}
	at := b.Start
	if both {
		at = b.End
		if !t.actsBehind(s, part, at) || t.Preposed && t.has(scan.Listed, scan.Span{Start: at, End: s.End}) {
			return nil // "Wu and Zhukov were present": at the talks of others
		}
	} else if !t.actsUpon(s, part, a, b) {
		return nil
	}
	with := *s
	with.Triggers = []scan.Mention{{Start: at, End: at, Entry: &scan.Entry{Kind: scan.Trigger, Trigger: &companyRule}}}
	f := t.frame(&with, 0)
	if f == nil || f.Status != model.Held || f.shifted || t.dayOfOthers(f) {
		return nil
	}
	if !f.Stated && !f.near.IsZero() {
		if with := !both && t.with(b); with || t.Preposed && f.Date.IsZero() && t.ledTo(b.Start) {
			f.dated(f.near, sameParagraph, s.Span)
			f.Stated = true
		}
	}
	undated := both && s.Lead && !f.Stated && f.Date.IsZero()
	if undated && !t.has(scan.Past, scan.Span{Start: at, End: min(s.End, at+t.far(hanging))}) && t.newsDay(f) {
		f.weak, f.assumed = false, true
		return f // the news of the lead
	}
	vague := f.Date.Precision() == model.PrecisionMonth && f.Place == nil && s.Year == 0
	if !f.Stated || f.Date.IsInterval() || vague {
		return nil
	}
	f.weak = false
	return f
}

// actsUpon tells whether what the first of two does is done to the second, or with him.
func (t *teller) actsUpon(s *Sentence, part scan.Span, a, b *who.Actor) bool {
	switch {
	case !t.inOneBreath(s, a, b):
		return false
	case t.Mentions.Inverted && !t.actsOn(s, a, b):
		return false
	case t.Mentions.Abreast && !t.atHome(s, part):
		return false
	}
	return !t.Preposed || t.objectAt(s, b)
}

// dayOfOthers tells whether the paragraph lends the contact the day of one of others.
func (t *teller) dayOfOthers(f *Frame) bool {
	g := t.focus
	return f.Stated && f.Why["date"][0].Rule == sameParagraph && g != nil && !shared(g, f)
}

// parts cuts a sentence at the words that open another clause.
func (st *Story) parts(s *Sentence) []scan.Span {
	var out []scan.Span
	from := s.Start
	for _, w := range scan.In(st.Mentions.Words[scan.Boundary], s.Start, s.End) {
		if st.goesOn(s, &w) || len(overlapping(datesOf(s), w)) > 0 {
			continue // "last Monday" may end in such a word
		}
		out = append(out, scan.Span{Start: from, End: w.Start})
		from = w.End
	}
	return append(out, scan.Span{Start: from, End: s.End})
}

// goesOn tells whether the word goes on with the subject before it, in languages where such
// words stand behind their subject: "Hu thereupon to Putin said", "in the course of it".
func (st *Story) goesOn(s *Sentence, w *scan.Mention) bool {
	if !st.Preposed {
		return false
	}
	if len(scan.In(st.Mentions.Words[scan.Relative], w.Start, w.End)) > 0 {
		return true
	}
	for i := range s.Actors {
		if a := &s.Actors[i]; a.IsPerson() && a.End == w.Start {
			return true
		}
	}
	return false
}

// datesOf lists the bytes of the dates of a sentence.
func datesOf(s *Sentence) []scan.Mention {
	out := make([]scan.Mention, len(s.Dates))
	for i := range s.Dates {
		out[i].Start, out[i].End = s.Dates[i].Start, s.Dates[i].End
	}
	return out
}

// toldIn tells whether a contact with people of both sides is told in the part already.
func toldIn(told []telling, part scan.Span) bool {
	for _, g := range told {
		if g.at >= part.Start && g.at <= part.End && len(g.China) > 0 && len(g.Russia) > 0 {
			return true
		}
	}
	return false
}

// twoIn returns the two people whom a part of a sentence names as acting, when they are
// one of each side and nobody else does; nil else.
func (t *teller) twoIn(s *Sentence, part scan.Span) (a, b *who.Actor) {
	var first, second Party
	for i := range s.Actors {
		x := &s.Actors[i]
		if !x.IsPerson() || x.Owner || x.Former && x.Kind != who.Named || x.Start < part.Start || x.End > part.End {
			continue
		}
		if x.Plural || plural(x) {
			if b == nil {
				return nil, nil
			}
			continue
		}
		if b != nil && (t.saysWho(b, x) || x.Kind == who.He) || x.Kind == who.He && x.Object {
			continue
		}
		if x.Kind == who.Role || t.accompanied(s, x) {
			return nil, nil
		}
		ps := t.parties(x, s, model.Date{})
		if len(ps) == 0 && b != nil && t.Preposed {
			continue // a title behind the two, in what they do
		}
		if len(ps) != 1 || t.announces(ps[0]) {
			return nil, nil
		}
		switch {
		case a == nil:
			a, first = x, ps[0]
		case ps[0].same(first) || b != nil && ps[0].same(second):
		case b == nil && ps[0].Country == who.Other(first.Country):
			b, second = x, ps[0]
		default:
			return nil, nil
		}
	}
	if b == nil {
		return nil, nil
	}
	return a, b
}

// saysWho tells whether the title behind somebody says who he is, or is that of his counterpart: "and Sechin, then
// deputy prime minister".
func (st *Story) saysWho(a, title *who.Actor) bool {
	switch title.Kind {
	case who.Counterpart:
		return true
	case who.Titled:
		gap := st.Text[a.End:title.Start]
		return strings.HasPrefix(gap, ", ") && countLetters(gap) <= len("then a")
	}
	return false
}

// leads tells whether who stands at the byte leads the part of a sentence that begins at
// from, or a part of it that a comma opens: but for days and places there is nothing before, and nobody says it.
func (st *Story) leads(s *Sentence, from, at int) bool {
	from += scan.LastMark(st.Text[from:at], ",;:")
	other := at - from - dateBytes(s, from, at)
	for _, sp := range s.Spots {
		if sp.Start >= from && sp.End <= at {
			other -= sp.End - sp.Start
		}
	}
	before := scan.Span{Start: s.Start, End: at}
	return other <= leadReach && !st.has(scan.Speech, before) && !st.has(scan.Report, before)
}

// leadReach is how many bytes beside days and places may stand before who leads.
const leadReach = 16

// plainBefore tells whether nothing before the first of two makes what they do somebody's
// words, a plan or a wish: "it was in Heiligendamm that Hu and Putin".
func (st *Story) plainBefore(s *Sentence, a *who.Actor) bool {
	before := scan.Span{Start: s.Start, End: a.Start}
	return !st.takenBack(before) && !st.saying(before)
}

// takenBack tells whether a word in the span makes what is told a plan, a wish, a habit
// or nothing.
func (st *Story) takenBack(span scan.Span) bool {
	for _, c := range [...]scan.Class{
		scan.Plan, scan.PlanBehind, scan.Hypothesis, scan.Negation, scan.Habit, scan.Cancel, scan.Unmet,
	} {
		if st.has(c, span) {
			return true
		}
	}
	return false
}

// actsBehind tells whether those who end at the byte do something there that people do
// together: no word of going or taking part follows, nor one that takes it back, and one of
// saying only where they are in one place.
func (st *Story) actsBehind(s *Sentence, part scan.Span, at int) bool {
	span := scan.Span{Start: at, End: min(s.End, at+st.far(verbReach))}
	first := span // what they did first: of two who attended the same and spoke, each alone, both were there
	for _, m := range scan.In(s.Triggers, at, span.End) {
		if m.Trigger.Role == "attend" {
			first.End = min(first.End, m.End)
		}
	}
	if st.takenBack(span) || st.has(scan.Several, first) {
		return false
	}
	if (st.has(scan.Speech, first) || st.has(scan.Passive, first)) && !st.stands(s, part) {
		return false
	}
	return !slices.ContainsFunc(scan.In(s.Triggers, at, span.End), func(m scan.Mention) bool {
		switch m.Trigger.Role {
		case "pair", "echo":
			return false
		case "attend":
			return st.gatheringNear(s, &m, part) != nil
		}
		return true
	})
}

// inOneBreath tells whether what stands between two people lets the second be the object
// of what the first does.
func (st *Story) inOneBreath(s *Sentence, a, b *who.Actor) bool {
	between := scan.Span{Start: a.End, End: b.Start}
	if b.Start-a.End > st.far(breath) || st.takenBack(between) || scan.HasMark(st.Text[a.End:b.Start], ";:()\"\u201c") {
		return false
	}
	if st.saying(between) || st.has(scan.Subordinate, between) {
		return false
	}
	led := st.with(b) || st.Preposed && st.ledTo(b.Start) // "arrived in Sochi, with Medvedev walked"
	if scan.HasMark(st.Text[a.End:b.Start], ",") && !led {
		return false
	}
	for _, m := range scan.In(s.Triggers, a.End, b.Start) {
		if m.Trigger.Role == "travel" && (led || st.has(scan.Infinitive, scan.Span{Start: m.End, End: b.Start})) {
			continue // "was in Sochi to iron it out with Lavrov", "to brief Lavrov"
		}
		if !m.Trigger.Weak {
			return false
		}
	}
	return true
}

// breath is how many letters may stand between two people for one to be the other's object.
const breath = 90

// with tells whether a word for "with" leads to the person: "opposite his colleague Wei".
func (st *Story) with(a *who.Actor) bool {
	return st.ledBy(scan.Beside, a.Start, withReach, len("the"))
}

// withReach is how many letters before a person such words may begin.
const withReach = 24

// ledTo tells whether a word for "with", "to" or "for" stands right before the byte.
func (st *Story) ledTo(at int) bool {
	for _, c := range [...]scan.Class{scan.And, scan.Toward, scan.Facing} {
		if w := scan.In(st.Mentions.Words[c], max(0, at-st.far(12)), at); len(w) > 0 && w[len(w)-1].End == at {
			return true
		}
	}
	return false
}

// objectAt tells whether somebody is one with whom, to whom or for whom something is
// done, or the object at the end of his clause, in languages whose verbs take such people
// before them: behind a verb alone he might be the subject of what was heard of him.
func (st *Story) objectAt(s *Sentence, b *who.Actor) bool {
	if st.ledTo(b.Start) {
		return !st.takenBack(scan.Span{Start: b.End, End: min(s.End, b.End+st.far(verbReach))})
	}
	at := scan.Mark(st.Text[b.End:s.End], ",.;!")
	return at >= 0 && countLetters(st.Text[b.End:b.End+at]) <= 2
}

// atHome tells whether the part is set in a city of one of the two sides: elsewhere one may
// act on the other from afar.
func (st *Story) atHome(s *Sentence, part scan.Span) bool {
	for _, sp := range s.Spots {
		if sp.Start >= part.Start && sp.End <= part.End && sp.Relation == where.In && sp.Place != nil && ofTwo(sp.Country) {
			return true
		}
	}
	return false
}

// inTwoCities tells whether the sentence says of two cities that something happened there.
func (st *Story) inTwoCities(s *Sentence) bool {
	var city *lexicon.Place
	for i := range s.Spots {
		sp := &s.Spots[i]
		if !isCity(sp.Place) || sp.Relation != where.In && (i == 0 || !st.joined(s.Spots[i-1].End, sp.Start)) {
			continue
		}
		if city != nil && city != sp.Place {
			return true
		}
		city = sp.Place
	}
	return false
}

// comma is the byte of the first comma behind a byte of the sentence, else its end.
func (st *Story) comma(s *Sentence, at int) int {
	if i := scan.Mark(st.Text[at:s.End], ",;"); i >= 0 {
		return at + i
	}
	return s.End
}
