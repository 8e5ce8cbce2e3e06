package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// How long the text goes on about one contact, and when it returns to another.

// continues tells whether a sentence without a contact of its own goes on telling
// f: its people or sides act in it, and nobody else does.
func (t *teller) continues(s *Sentence, f *Frame) bool {
	return !t.otherTime(s, f) && t.actsIn(s, f)
}

// otherTime tells whether the sentence states a day that is not the contact's. In a
// sentence without an act of its own, and in a relative clause, a later day is a subject's.
func (t *teller) otherTime(s *Sentence, f *Frame) bool {
	for i := range s.Dates {
		at := s.Dates[i].Start
		if at-s.Start >= opening && (len(s.Triggers) == 0 || t.has(scan.Relative, scan.Span{Start: s.Start, End: at})) {
			continue
		}
		d, ok := s.Dates[i].Resolve(t.contextAt(s.Dates[i].Kind(), 0))
		if ok && d.Precision() >= model.PrecisionMonth && !f.Date.IsZero() && !model.Overlaps(d, f.Date) {
			return true
		}
	}
	return false
}

// actsIn is continues, whatever day the sentence states.
func (t *teller) actsIn(s *Sentence, f *Frame) bool {
	if t.i-f.last > actsReach || t.has(scan.Elsewhere, scan.Span{Start: s.Start, End: min(s.End, s.Start+elsewhereReach)}) {
		return false
	}
	if t.has(scan.Continuing, scan.Span{Start: s.Start, End: min(s.End, s.Start+continuingReach)}) && !t.ofOthers(s) {
		f.last = t.i
		return true
	}
	if t.asks(s) || t.meetsThird(s) || t.ofOthers(s) {
		t.away = t.i + 1
		return false
	}
	raised, end := scan.In(t.Mentions.Words[scan.Raised], s.Start, s.End), s.End
	if len(raised) > 0 {
		end = raised[0].Start // those behind belong to what came up
	}
	acts := t.whoActs(s, f, end)
	switch {
	case acts == outsiders:
		return false
	case acts == participants:
		f.last = t.i
		return t.dealing(s)
	case len(s.Topics) == 0:
		return false
	}
	if len(raised) > 0 || t.sameParagraph(f) && (acts == nobody || t.dealing(s)) {
		f.last = t.i
		return true
	}
	return false
}

// actsReach is how many sentences behind the last one about a contact another may go on about it; the others, how many
// bytes of a sentence the words may take with which it turns to something else, or goes on.
const actsReach, elsewhereReach, continuingReach = 8, 64, 60

// acting says who acts in a sentence without a contact of its own.
type acting int

const (
	nobody       acting = iota // or those whom a pronoun means
	states                     // China or Russia
	participants               // somebody of the contact being told
	outsiders                  // somebody else
)

// whoActs tells who acts in the sentence before a byte, of whom what the sentence tells may be.
func (t *teller) whoActs(s *Sentence, f *Frame, end int) acting {
	acts := nobody
	for i := range s.Actors {
		a := &s.Actors[i]
		switch {
		case a.Start > end:
			return acts
		case a.Third():
			return outsiders
		case a.Kind == who.State && (a.Country == "CN" || a.Country == "RU"):
			acts = states
		case a.Kind == who.State:
			if a.Start == s.Start && end == s.End {
				return outsiders
			}
		case t.takesPart(a, s, f):
			return participants
		case a.IsPerson() && !vague(a):
			return outsiders
		}
	}
	return acts
}

// takesPart tells whether one of those whom the actor stands for is of the contact.
func (t *teller) takesPart(a *who.Actor, s *Sentence, f *Frame) bool {
	return slices.ContainsFunc(t.parties(a, s, f.Date), func(p Party) bool {
		return slices.ContainsFunc(f.China, p.same) || slices.ContainsFunc(f.Russia, p.same)
	})
}

// vague tells whether the words may well mean the people being told of: a pronoun,
// "the two", "the top diplomats".
func vague(a *who.Actor) bool {
	switch a.Kind {
	case who.He, who.They, who.Pair:
		return true
	case who.Titled:
		return a.Plural && a.Country == ""
	}
	return false
}

// meetsThird tells whether the sentence tells what one of the two sides does with somebody of
// another country: "Wang was in Malta for two days to see the American adviser".
func (st *Story) meetsThird(s *Sentence) bool {
	for i := range s.Triggers {
		trig := &s.Triggers[i]
		if trig.Trigger.Role != "pair" {
			continue
		}
		reach := st.far(objectGap)
		if trig.Trigger.Weak {
			reach = 1 // "spoke to Trump", but not "discussed with him the plan of Trump"
		}
		for j := range s.Actors {
			if a := &s.Actors[j]; a.Third() && a.Start >= trig.End && a.Start-trig.End <= reach {
				return true
			}
		}
	}
	return false
}

// ofOthers tells whether the sentence before, in the same paragraph, tells what a side does
// with somebody of another country, and this one names nobody of the sides anew: "The two
// talked about Taiwan".
func (t *teller) ofOthers(s *Sentence) bool {
	if t.beforeInParagraph() == nil || t.away != t.i && !t.metOthers(s) {
		return false
	}
	return len(t.namedIn(s)) == 0
}

// sameParagraph tells whether the sentence before, in the same paragraph, told of f.
func (t *teller) sameParagraph(f *Frame) bool {
	return f.last == t.i-1 && t.beforeInParagraph() != nil
}

// aside returns f, the contact being told before the sentence, where the sentence
// goes on about it and all contacts that it tells besides were earlier; else nil.
func (t *teller) aside(s *Sentence, told []telling, f *Frame) *Frame {
	if f == nil || len(told) == 0 || f.Date.IsZero() {
		return nil
	}
	for _, g := range told {
		if g.Frame == f || g.Date.IsZero() || model.Compare(g.Date, f.Date) >= 0 || model.Overlaps(g.Date, f.Date) {
			return nil
		}
	}
	last := f.last
	acts := t.actsIn(s, f)
	f.last = last
	if !acts {
		return nil
	}
	return f
}

// turn lets the sentence return to another contact of those told lately: to one with
// the people it names where the contact being told has others, and, with a new
// paragraph, from the background to the news.
func (t *teller) turn(s *Sentence) {
	named := t.namedIn(s)
	if len(named) == 0 && len(s.Dates) == 0 {
		named = t.twoByOffice(s)
	}
	if t.focus == nil || len(named) == 0 {
		return
	}
	stays := partOf(named, t.focus)
	if stays && !t.leavesPast(s) {
		return
	}
	var found *Frame
	for _, g := range t.lately() {
		if g == t.focus || g.Type == model.Visit || t.i-g.last > turnReach || !partOf(named, g) || stays && !t.isNews(g) {
			continue
		}
		if found == nil || g.last > found.last {
			found = g
		}
	}
	if found != nil {
		t.focus = found
		found.last = t.i - 1
	}
}

// turnReach is how many sentences back a contact may be told to be returned to.
const turnReach = 12

// leavesPast tells whether the sentence opens a paragraph behind a contact of the past, and no word says that it goes on
// about that.
func (t *teller) leavesPast(s *Sentence) bool {
	return s.FirstHalf && t.focus.Stated && !t.recent(t.focus.Date) && !t.has(scan.Continuing, s.Span)
}

// twoByOffice lists the two whom the sentence calls by a word for two of their office: "the two ministers".
func (t *teller) twoByOffice(s *Sentence) []Party {
	for i := range s.Actors {
		if a := &s.Actors[i]; a.Kind == who.Pair && !a.Owner && (a.Office != "" || len(a.Offices) > 0) {
			if ps := t.parties(a, s, model.Date{}); complete(ps) {
				return ps
			}
		}
	}
	return nil
}

// returnToNews lets a sentence behind the paragraph that told of the past go on about the
// contact of the news told last before it.
func (t *teller) returnToNews(s *Sentence) {
	if t.focus == nil || !t.leftBehind(s, t.focus) || !t.has(scan.Discuss, s.Span) {
		return
	}
	named := t.namedIn(s)
	if len(named) == 0 {
		return
	}
	for _, g := range slices.Backward(t.lately()) {
		if t.i-g.last <= turnReach && g.Type != model.Visit && t.isNews(g) && partOf(named, g) {
			t.focus, g.last = g, t.i-1
			return
		}
	}
}

// leftBehind tells whether f is of the past and the sentence of another paragraph than its
// own: what was dealt with then is told with it, unless a later paragraph tells of it again
// ("At the meeting") and so dwells on it.
func (st *Story) leftBehind(s *Sentence, f *Frame) bool {
	return !f.dwelt && f.Stated && !st.recent(f.Date) && st.Sentences[f.sentence].Block != s.Block
}

// isNews tells whether the contact was held, and not as one of the past.
func (st *Story) isNews(f *Frame) bool {
	return f.Status == model.Held && (!f.Stated || st.recent(f.Date))
}

// namedIn lists the people of the two sides whom the sentence names or titles.
func (t *teller) namedIn(s *Sentence) []Party {
	var out []Party
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Kind != who.Named && a.Kind != who.Titled || a.Owner {
			continue
		}
		for _, p := range t.parties(a, s, model.Date{}) {
			if (p.Country == "CN" || p.Country == "RU") && !t.announces(p) {
				out = append(out, p)
			}
		}
	}
	return out
}

// partOf tells whether all the parties take part in the contact.
func partOf(ps []Party, f *Frame) bool {
	return !slices.ContainsFunc(ps, func(p Party) bool { return !inFocus(f, []Party{p}) })
}

// goesOnAbout tells whether the sentence tells a contact of the last subject and names
// only those whom he meets, behind the words for it: "On 6 June talks with Wen are set."
func (t *teller) goesOnAbout(s *Sentence, told []telling) bool {
	if t.subject.Country == "" || len(told) == 0 || len(s.Triggers) == 0 || t.personBefore(s, &s.Triggers[0]) {
		return false
	}
	if !inFocus(told[0].Frame, []Party{t.subject}) {
		return false
	}
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Kind != who.Named || a.Owner || t.announcer(a) {
			continue
		}
		met := func(g telling) bool { return inFocus(g.Frame, t.parties(a, s, g.Date)) }
		if !slices.ContainsFunc(told, met) {
			return false // "The talks would go on, Sechin said."
		}
	}
	return true
}

// onlyTime tells whether the i-th actor only says when what the sentence tells of another
// was: "Before Dong there was Li".
func (st *Story) onlyTime(s *Sentence, i int) bool {
	a := &s.Actors[i]
	w := scan.In(st.Mentions.Words[scan.Subordinate], s.Start, a.Start)
	if len(w) == 0 || w[0].Start > s.Start || a.Start-w[0].End > 1 || i+1 >= len(s.Actors) {
		return false
	}
	next := &s.Actors[i+1]
	return next.Kind == who.Named && !scan.HasMark(st.Text[a.End:next.Start], ",")
}
