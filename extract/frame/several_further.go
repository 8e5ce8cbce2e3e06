package frame

import (
	"slices"

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
		if toldIn(told, clause) || t.takenBack(clause) || t.has(scan.Report, clause) || t.has(scan.Passive, clause) {
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
			p, ok = t.aboutWhom(s, clause, want)
			if !ok || t.announces(p) {
				continue
			}
		}
		f := &Frame{Type: what.Type(t.Text, trig, t.Mentions, clause), Status: model.Held, sentence: t.i, last: t.i, lead: s.Lead, span: s.Span}
		f.because("type", trig.Trigger.Rule, trig.Start, trig.End)
		f.because("status", "what.told", clause.Start, clause.End)
		f.because("officials", "frame.further", clause.Start, clause.End)
		if t.date(f, s, trig, clause, what.Told); f.Stated && (f.dateAt < s.Start || f.dateAt > clause.End) {
			f.Date, f.Stated, f.Why["date"] = model.Date{}, false, nil // the time of another clause behind
		}
		if !f.Stated && !t.lastDay.IsZero() && t.lastDayAt == t.i-1 && t.i > 0 && t.Sentences[t.i-1].Block == s.Block && t.recent(t.lastDay) {
			f.dated(t.lastDay, "frame.same-paragraph", t.Sentences[t.i-1].Span)
			f.Stated = true
		}
		t.venue(f, s, i, clause)
		f.apart = apart
		for _, q := range append(met, p) {
			f.add(q)
		}
		return split(f, t.rank)
	}
	return nil
}

// talk tells whether the word is one for people who talk, or are together, as they do by
// themselves.
func talk(trig *scan.Mention) bool {
	m := trig.Trigger
	return slices.Contains([]string{"pair", "echo", "company"}, m.Role) && !m.Plan && m.Type != string(model.Visit)
}

// withWhomIn lists those of one side whom the clause names behind a word for "with", nil when
// it names anybody else who acts, or people of both sides.
func (t *teller) withWhomIn(s *Sentence, clause scan.Span) []Party {
	var ps []Party
	end := 0
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Start < clause.Start || a.End > clause.End || !a.IsPerson() || a.Kind == who.He || a.Kind == who.Guest || plural(a) {
			continue
		}
		if a.Kind > who.Titled || a.Plural || a.Former || t.listed(s, a) {
			return nil
		}
		if a.Owner && end == 0 {
			continue
		}
		if !t.rightWith(a) && !(end > 0 && t.joined(end, a.Start)) {
			return nil
		}
		q := t.parties(a, s, model.Date{})
		if len(q) != 1 || len(ps) > 0 && q[0].Country != ps[0].Country || q[0].nameless() {
			return nil
		}
		ps, end = append(ps, q...), a.End
	}
	return ps
}

// rightWith tells whether a word for "with" stands right before the person.
func (st *Story) rightWith(a *who.Actor) bool {
	w := scan.In(st.Mentions.Words[scan.Beside], max(0, a.Start-st.far(withReach)), a.Start)
	return len(w) > 0 && countLetters(st.Text[w[len(w)-1].End:a.Start]) == 0
}

// aboutWhom returns the one of the side whom the text is about where a sentence that does
// not name him tells of him: whom its pronoun means, who took part in the contact told
// right before, or who is on a journey.
func (t *teller) aboutWhom(s *Sentence, clause scan.Span, country string) (Party, bool) {
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Start < clause.Start || a.End > clause.End || a.Kind != who.He && a.Kind != who.Guest {
			continue
		}
		if ps := t.parties(a, s, model.Date{}); len(ps) == 1 && ps[0].Country == country {
			return ps[0], true
		}
	}
	if f := t.focus; f != nil && f.Status == model.Held && t.i-f.last <= visitReach && len(f.China) == 1 && len(f.Russia) == 1 {
		for _, p := range [2]Party{f.China[0], f.Russia[0]} {
			if p.Country == country {
				return p, true
			}
		}
	}
	if p, ok := t.whoTravels(); ok && p.Country == country && t.lastVisit.Status == model.Held && t.i-t.lastVisit.last <= visitReach {
		return p, true
	}
	return Party{}, false
}
