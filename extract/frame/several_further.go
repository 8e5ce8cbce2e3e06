package frame

import (
	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/who"
	"amur/model"
)

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

// aboutWhom returns the one of the side whom the text is about where a sentence that does
// not name him tells of him: who took part in the contact told right before, or who is on a
// journey.
func (t *teller) aboutWhom(country string) (Party, bool) {
	if f := t.focus; f != nil && f.Status == model.Held && t.i-f.last <= visitReach && f.ofTwoAlone() {
		for _, p := range [2]Party{f.China[0], f.Russia[0]} {
			if p.Country == country {
				return p, true
			}
		}
	}
	if p, ok := t.whoTravels(); ok && p.Country == country && t.i-t.lastVisit.last <= visitReach {
		return p, true
	}
	return Party{}, false
}
