package frame

import (
	"strings"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/who"
	"amur/model"
)

// Talks of somebody with those who stand behind a word for "with": of one whom the sentence does not name, and with
// several, the verb said once: "With Wen the president talked about gas, and with Wu, who leads the parliament, about
// laws".

// further builds the contacts that a sentence tells of somebody whom it does not name, in
// languages whose verbs need no subject: it names those with whom he talked, behind a word
// for "with", and he is the guest, or the one whom the contact told before is about. "He
// saw Jiang. With Zhu they talked about gas; two more talks, with Li and with Hu, were short."
func (t *teller) further(s *Sentence, told []telling) []*Frame {
	if s.Headline || !t.Mentions.Inverted || t.hasThird(s) || t.asks(s) {
		return nil
	}
	for i := range s.Triggers {
		trig := &s.Triggers[i]
		if !talk(trig) {
			continue
		}
		clause := t.clause(s, trig)
		if toldIn(told, clause) || t.takenBack(clause) || t.has(scan.Report, clause) {
			continue
		}
		if mood, _ := what.MoodOf(t.Text, trig, t.Mentions, clause); mood != what.Told {
			continue
		}
		met, p, apart := t.talkedWith(s, trig, clause)
		want := missing(met)
		if want == "" {
			continue
		}
		if ok := p.Country != ""; !ok {
			p, ok = t.aboutWhom(want)
			if !ok || t.announces(p) {
				continue
			}
		}
		f := t.furtherContact(s, i, clause)
		f.apart = apart
		for _, q := range append(met, p) {
			f.add(q)
		}
		return split(f, t.rank)
	}
	return nil
}

// furtherContact is the contact that the i-th trigger of the sentence tells in its clause, still without its people.
func (t *teller) furtherContact(s *Sentence, i int, clause scan.Span) *Frame {
	trig := &s.Triggers[i]
	f := &Frame{Type: what.Type(t.Text, trig, t.Mentions, clause), Status: model.Held,
		sentence: t.i, last: t.i, lead: s.Lead, span: s.Span}
	f.because("type", trig.Trigger.Rule, trig.Start, trig.End)
	f.because("status", "what.told", clause.Start, clause.End)
	f.because("officials", "frame.further", clause.Start, clause.End)
	t.date(f, s, trig, clause, what.Told)
	before := t.beforeInParagraph()
	if !f.Stated && before != nil && !t.lastDay.IsZero() && t.lastDayAt == t.i-1 && t.recent(t.lastDay) {
		f.dated(t.lastDay, "frame.same-paragraph", before.Span)
		f.Stated = true
	}
	t.venue(f, s, i, clause)
	return f
}

// talk tells whether the word is one for people who talk, or are together, as they do by
// themselves.
func talk(trig *scan.Mention) bool {
	m := trig.Trigger
	return !m.Plan && (m.Role == "pair" || m.Role == "echo" || m.Role == "company")
}

// aboutWhom returns the one of the side whom the text is about where a sentence that does
// not name him tells of him: who took part in the contact told right before, or who is on a
// journey.
func (t *teller) aboutWhom(country string) (Party, bool) {
	if f := t.focus; f != nil && t.i-f.last <= visitReach && f.ofTwoAlone() {
		for _, p := range [2]Party{f.China[0], f.Russia[0]} {
			if p.Country == country {
				return p, true
			}
		}
	}
	if p, ok := t.whoTravels(); ok && p.Country == country && t.stayJustTold() != nil {
		return p, true
	}
	return Party{}, false
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

// withWhomIn lists those of one side whom the clause names behind a word for "with", nil when
// it names anybody else who acts, or people of both sides.
func (t *teller) withWhomIn(s *Sentence, clause scan.Span) []Party {
	var ps []Party
	end := 0
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Start < clause.Start || a.End > clause.End || !a.IsPerson() {
			continue
		}
		if a.Kind == who.He || a.Kind == who.Guest || plural(a) {
			continue
		}
		if a.Kind > who.Titled || a.Plural || t.listed(s, a) {
			return nil
		}
		if !t.rightWith(a) && !(end > 0 && t.joined(end, a.Start)) {
			return nil
		}
		q := t.parties(a, s, model.Date{})
		if len(q) != 1 || q[0].nameless() || len(ps) > 0 && q[0].Country != ps[0].Country {
			return nil
		}
		ps, end = append(ps, q...), a.End
	}
	return ps
}

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

// datedIn tells whether the sentence names a time between two bytes.
func (s *Sentence) datedIn(part scan.Span) bool {
	for i := range s.Dates {
		if e := &s.Dates[i]; e.Start >= part.Start && e.End <= part.End {
			return true
		}
	}
	return false
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

// leadsWith tells whether a word for "with" right before somebody opens the sentence or a part of it.
func (st *Story) leadsWith(s *Sentence, a *who.Actor) bool {
	w, ok := st.wordRightBefore(scan.Beside, max(s.Start, a.Start-st.far(withReach)), a.Start)
	if !ok {
		return false
	}
	from := s.Start + strings.LastIndexAny(st.Text[s.Start:w.Start], ",;:") + 1
	return countLetters(st.Text[from:w.Start]) <= len("and")
}

// rightWith tells whether a word for "with" stands right before the person.
func (st *Story) rightWith(a *who.Actor) bool {
	_, ok := st.wordRightBefore(scan.Beside, max(0, a.Start-st.far(withReach)), a.Start)
	return ok
}

// wordRightBefore returns the last word of the class that begins at one byte or behind it, where no letter
// stands between it and another byte.
func (st *Story) wordRightBefore(c scan.Class, from, at int) (scan.Mention, bool) {
	w, ok := st.lastWordOf(c, from, at)
	return w, ok && countLetters(st.Text[w.End:at]) == 0
}

// lastWordOf returns the last word of the class between two bytes.
func (st *Story) lastWordOf(c scan.Class, from, to int) (w scan.Mention, ok bool) {
	ws := scan.In(st.Mentions.Words[c], from, to)
	if len(ws) == 0 {
		return w, false
	}
	return ws[len(ws)-1], true
}
