package frame

import (
	"strings"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/who"
	"amur/model"
)

// Talks of one with several, each behind a word for "with", the verb said once: "With Wen the president talked
// about gas, and with Wu, who leads the parliament, about laws".

// withFirst takes for the two who talked whoever stands behind the word for "with" that opens the clause, and the
// one before the verb, where others behind such words follow it.
func (t *teller) withFirst(f *Frame, s *Sentence, trig *scan.Mention, clause scan.Span) bool {
	if trig.Trigger.Noun || !talk(trig) && trig.Trigger.Role != "speech" || s.Headline || t.hasThird(s) {
		return false
	}
	with, subject := t.withAndSubject(s, trig, clause)
	if with == nil || len(t.withBehind(s, trig.End)) == 0 {
		return false
	}
	ps := append(t.parties(with, s, f.Date), t.parties(subject, s, f.Date)...)
	return complete(ps) && t.take(f, ps, trig)
}

// withAndSubject returns the one behind the word for "with" that opens the clause, and the subject between him and
// the verb, nil where anybody else stands there.
func (st *Story) withAndSubject(s *Sentence, trig *scan.Mention, clause scan.Span) (with, subject *who.Actor) {
	if !st.Mentions.Inverted {
		return nil, nil
	}
	for i := range s.Actors {
		a := &s.Actors[i]
		if !a.IsPerson() || a.Start < clause.Start || a.End > trig.Start {
			continue
		}
		switch {
		case with == nil && st.leadsWith(s, a):
			with = a
		case with == nil || subject != nil || plural(a) || !st.subjectCase(a):
			return nil, nil
		default:
			subject = a
		}
	}
	if subject == nil {
		return nil, nil
	}
	return with, subject
}

// talkedWith lists with whom the clause of a verb tells somebody to have talked, and those behind the verb whom the
// sentence goes on with; p is who did, where the clause names him before its verb.
func (t *teller) talkedWith(s *Sentence, trig *scan.Mention, clause scan.Span) (met []Party, p Party, apart bool) {
	with, subject := t.withAndSubject(s, trig, clause)
	if with != nil {
		ps := append(t.parties(with, s, model.Date{}), t.parties(subject, s, model.Date{})...)
		if len(ps) != 2 || !complete(ps) {
			return nil, p, false
		}
		met, p = ps[:1:1], ps[1]
	} else if met = t.withWhomIn(s, clause); len(met) == 0 {
		return nil, p, false
	}
	for _, a := range t.withBehind(s, trig.End) {
		q := t.parties(a, s, model.Date{})
		if len(q) == 1 && q[0].Country == met[0].Country && !overlap(met, q) {
			met, apart = append(met, q[0]), true
		}
	}
	return met, p, apart
}

// alsoWith gives the contact those of the same side with whom the sentence goes on behind the verb, each in words
// of his own that leave it out; they are met one by one. It returns whether the contact was told at all.
func (t *teller) alsoWith(f *Frame, s *Sentence, trig *scan.Mention, told bool) bool {
	if !told || !t.Mentions.Inverted || trig.Trigger.Noun || f.Type != model.Meeting || !f.ofTwoAlone() {
		return told
	}
	if s.Headline || t.hasThird(s) {
		return told
	}
	for _, a := range t.withBehind(s, trig.End) {
		if countLetters(t.Text[a.End:s.End]) == 0 {
			continue // a list of those met, not of what was talked of with each
		}
		ps := t.parties(a, s, f.Date)
		if len(ps) == 1 && !inFocus(f, ps) && t.withSide(s, f, ps[0].Country) {
			f.add(ps[0])
			f.apart = true
		}
	}
	return told
}

// withSide tells whether the one of the contact who is of the country stands behind a word for "with".
func (t *teller) withSide(s *Sentence, f *Frame, country string) bool {
	of := f.China
	if country == "RU" {
		of = f.Russia
	}
	for i := range s.Actors {
		if a := &s.Actors[i]; a.IsPerson() && t.rightWith(a) {
			return overlap(t.parties(a, s, f.Date), of)
		}
	}
	return false
}

// withBehind returns those whom words without a verb name behind "with", from a byte on.
func (st *Story) withBehind(s *Sentence, from int) []*who.Actor {
	var out []*who.Actor
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Start < from || a.Plural || a.Kind > who.Titled || !st.leadsWith(s, a) {
			continue
		}
		part := scan.Span{Start: strings.LastIndexAny(st.Text[from:a.Start], ",;") + from, End: s.End}
		if n := strings.IndexByte(st.Text[a.End:s.End], ';'); n >= 0 {
			part.End = a.End + n
		}
		if i+1 < len(s.Actors) {
			part.End = min(part.End, s.Actors[i+1].Start)
		}
		if part.Start >= from && len(scan.In(s.Triggers, part.Start, part.End)) == 0 && !s.datedIn(part) {
			out = append(out, a)
		}
	}
	return out
}

// leadsWith tells whether a word for "with" right before somebody opens the sentence or a part of it.
func (st *Story) leadsWith(s *Sentence, a *who.Actor) bool {
	w, ok := st.wordRightBefore(scan.Beside, max(s.Start, a.Start-st.far(withReach)), a.Start)
	if !ok {
		return false
	}
	from := s.Start + strings.LastIndexAny(st.Text[s.Start:w.Start], ",;:") + 1
	return countLetters(st.Text[from:w.Start]) <= len("and")
}

// withWhomDealt returns the talks with the last one before a subject whom a word for "with" names at the head of a
// part of the sentence, where the sentence tells of talks with several: nil otherwise.
func (t *teller) withWhomDealt(s *Sentence, told []telling, tp what.Topic) *Frame {
	if len(told) < 2 || !t.Mentions.Inverted {
		return nil
	}
	for i := len(s.Actors) - 1; i >= 0; i-- {
		a := &s.Actors[i]
		if a.End > tp.Start || !a.IsPerson() || !t.leadsWith(s, a) {
			continue
		}
		for _, g := range told {
			if g.Type != model.Meeting {
				continue
			}
			if ps := t.parties(a, s, g.Date); len(ps) == 1 && inFocus(g.Frame, ps) {
				return g.Frame
			}
		}
		return nil
	}
	return nil
}

// datedIn tells whether the sentence names a time between two bytes.
func (s *Sentence) datedIn(part scan.Span) bool {
	for i := range s.Dates {
		if e := &s.Dates[i]; e.Start >= part.Start && e.End <= part.End {
			return true
		}
	}
	return false
}
