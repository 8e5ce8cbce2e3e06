package frame

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// continues tells whether a sentence without a contact of its own goes on telling
// f: its people or sides act in it, and nobody else does.
func (t *teller) continues(s *Sentence, f *Frame) bool {
	return !t.otherTime(s, f) && t.actsIn(s, f)
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

// takesPart tells whether one of those whom the actor stands for is of the contact.
func (t *teller) takesPart(a *who.Actor, s *Sentence, f *Frame) bool {
	return slices.ContainsFunc(t.parties(a, s, f.Date), func(p Party) bool {
		return slices.ContainsFunc(f.China, p.same) || slices.ContainsFunc(f.Russia, p.same)
	})
}

// vague tells whether the words may well mean the people being told of: a pronoun,
// "the two", "the top diplomats".
func vague(a *who.Actor) bool {
	return a.Kind == who.He || a.Kind == who.They || a.Kind == who.Pair || a.Kind == who.Titled && a.Plural && a.Country == ""
}

// sameParagraph tells whether the sentence before, in the same paragraph, told of f.
func (t *teller) sameParagraph(f *Frame) bool {
	return f.last == t.i-1 && t.beforeInParagraph() != nil
}

// otherTime tells whether the sentence states a day that is not the contact's. In a
// sentence without an act of its own, and in a relative clause, a later day is a subject's.
func (t *teller) otherTime(s *Sentence, f *Frame) bool {
	for i := range s.Dates {
		at := s.Dates[i].Start
		if at-s.Start >= opening && (len(s.Triggers) == 0 || t.has(scan.Relative, scan.Span{Start: s.Start, End: at})) {
			continue
		}
		d, ok := s.Dates[i].Resolve(t.context(0))
		if ok && d.Precision() >= model.PrecisionMonth && !f.Date.IsZero() && !model.Overlaps(d, f.Date) {
			return true
		}
	}
	return false
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

// A list tells point by point what a contact was about: "The talks dealt with the
// following." and below it paragraphs that begin with numbers or bullets.

// pointOf returns the contact of whose list the sentence is a part, nil when it is of none.
func (t *teller) pointOf(s *Sentence, told []telling) *Frame {
	if !t.isPoint(s.Block) {
		t.list = nil
	}
	if t.list == nil || len(told) > 0 {
		return nil
	}
	t.list.last = t.i
	return t.list
}

// opensList notes the contact that the sentence speaks of where it ends a paragraph and
// points follow, of which it says that they were dealt with.
func (t *teller) opensList(s *Sentence, about *Frame) {
	next := t.i + 1
	if about == nil || next >= len(t.Sentences) || t.Sentences[next].Block == s.Block {
		return
	}
	if t.isPoint(s.Block) || !t.isPoint(t.Sentences[next].Block) {
		return
	}
	if t.has(scan.Discuss, s.Span) || scan.HasMark(t.Text[max(s.Start, s.End-lastMark):s.End], ":") {
		t.list = about
	}
}

// isPoint tells whether a paragraph, that of the sentence being read or of the next, begins with a number and
// a mark, or with a bullet.
func (t *teller) isPoint(block int) bool {
	i := t.i
	if t.Sentences[i].Block != block {
		if i++; i >= len(t.Sentences) || t.Sentences[i].Block != block {
			return false
		}
	}
	first := &t.Sentences[t.opens[i]]
	return startsPoint(t.Text[first.Start:first.End])
}

// startsPoint tells whether text begins as a point of a list does: "1. ", "2) ", "• ".
func startsPoint(text string) bool {
	r, n := utf8.DecodeRuneInString(text)
	if strings.ContainsRune("•●▪–—*-·", r) {
		return unicode.IsSpace(next(strings.TrimPrefix(text[n:], "\ufe0f"))) // drawn as a picture
	}
	digits := 0
	for unicode.IsDigit(r) {
		digits, text = digits+1, text[n:]
		r, n = utf8.DecodeRuneInString(text)
	}
	return digits > 0 && digits <= 2 && strings.ContainsRune(".)．）、", r) && !unicode.IsDigit(next(text[n:]))
}

func next(text string) rune {
	r, _ := utf8.DecodeRuneInString(text)
	return r
}
