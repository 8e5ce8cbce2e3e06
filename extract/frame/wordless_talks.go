package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// Talks beside a signing: those behind which a document was signed, and what was signed behind talks.

// talksBefore returns the meeting behind which a document was signed, where the sentence of
// the signing, or the next one, names it: "The document was signed at the end of talks". Who signed
// has met; nil when the sentence names no meeting.
func (t *teller) talksBefore(s *Sentence, told []telling) *Frame {
	signing := t.signingOf(s, told)
	if signing == nil || signing.crown != nil || t.hasThird(s) {
		return nil
	}
	for _, g := range t.lately() {
		if g.Type != model.Meeting || g.Status != model.Held || t.i-g.last > oneBreath || t.Sentences[g.last].Block != s.Block {
			continue
		}
		if !people(g, signing) {
			return nil // the talks are those of others, which have just been told of
		}
	}
	for i := range s.Triggers {
		trig := &s.Triggers[i]
		if trig.Trigger.Role != "echo" || trig.Trigger.Type != string(model.Meeting) {
			continue
		}
		if !t.leadsBack(trig.Start) && !t.opensAt(trig) && !t.wereHeld(s, trig) {
			continue
		}
		f := t.besideFrame(signing, model.Meeting, s, trig)
		f.back = true
		if f = t.join(f); f != nil {
			signing.crown = f
		}
		return f
	}
	return nil
}

// signingOf returns the document of which alone the sentence tells, or the one before it, where this one names those
// who signed; nil when there is none.
func (t *teller) signingOf(s *Sentence, told []telling) *Frame {
	var signing *Frame
	for _, g := range told {
		if g.Frame.Type == model.Visit {
			continue
		}
		if g.Frame.Type != model.Signing || g.Frame.Status != model.Held || !complete(slices.Concat(g.Frame.China, g.Frame.Russia)) {
			return nil
		}
		signing = g.Frame
	}
	m := t.focus
	if signing != nil || m == nil || m.Type != model.Signing || m.Status != model.Held || m.last != t.i-1 {
		return signing
	}
	if inFocus(m, ours(t.everybody(s, s.Span, m.Date))) {
		return m // "At the talks Putin proposed", behind what they signed
	}
	if !t.personIn(s, s.Span) && slices.ContainsFunc(s.Triggers, func(trig scan.Mention) bool { return t.wereHeld(s, &trig) }) {
		return m // "The talks lasted two hours"
	}
	return nil
}

// wereHeld tells whether words beside the noun say that the talks were held: "the talks lasted two hours", "the
// ceremony was preceded by talks".
func (st *Story) wereHeld(s *Sentence, trig *scan.Mention) bool {
	if !trig.Trigger.Noun || trig.Trigger.Role != "echo" || len(s.Dates) > 0 || st.has(scan.Plan, s.Span) {
		return false
	}
	from, to := max(s.Start, trig.Start-st.far(happensReach)), min(s.End, trig.End+st.far(happensReach))
	return st.has(scan.Happens, scan.Span{Start: from, End: to})
}

// signedAfter returns the document of which the sentence says only that the two sides signed it behind talks
// that it names with their people: "The two sides signed 12 agreements after talks between Li and Mishustin".
// Those who talked sign; nil where the sentence says no such thing.
func (t *teller) signedAfter(s *Sentence, told []telling) *Frame {
	if t.Preposed || len(told) != 1 || told[0].Type != model.Meeting || told[0].Status != model.Held || t.hasThird(s) {
		return nil
	}
	m := told[0]
	for i := range s.Triggers {
		trig := &s.Triggers[i]
		if trig.Trigger.Role != "sign" || trig.Trigger.Noun || trig.End > m.at || t.personBetween(s, s.Start, trig.Start) {
			continue
		}
		paper := t.has(scan.Document, scan.Span{Start: s.Start, End: trig.Start})
		sides := slices.ContainsFunc(s.Actors, func(a who.Actor) bool { return a.End <= trig.Start && plural(&a) })
		if !paper && !sides || !t.afterIt(trig, m.at) {
			continue
		}
		f := t.besideFrame(m.Frame, model.Signing, s, trig)
		f.crown = m.Frame
		return t.join(f)
	}
	return nil
}

// afterIt tells whether a word for "after" leads from the trigger to the talks at the byte, or opens their words.
func (st *Story) afterIt(trig *scan.Mention, at int) bool {
	for _, w := range scan.In(st.Mentions.Words[scan.Subordinate], trig.End, len(st.Text)) {
		if w.Start > at {
			break
		}
		if at-w.End <= st.far(len("the ")) {
			return true
		}
	}
	return false
}

// besideFrame is what the sentence tells by the trigger of those of another contact, held when and where
// that was: their signing at talks, their talks at a signing.
func (t *teller) besideFrame(g *Frame, typ model.Type, s *Sentence, trig *scan.Mention) *Frame {
	f := &Frame{Type: typ, Status: model.Held, China: slices.Clone(g.China), Russia: slices.Clone(g.Russia),
		Date: g.Date, Stated: g.Stated, Place: g.Place, Country: g.Country,
		sentence: t.i, last: t.i, lead: s.Lead, head: s.Headline, span: s.Span, dateAt: g.dateAt}
	f.because("type", trig.Trigger.Rule, trig.Start, trig.End)
	f.because("officials", "frame.signers-met", trig.Start, trig.End)
	f.because("status", "what.told", s.Start, s.End)
	for _, field := range [...]string{"date", "place"} {
		if why := g.Why[field]; why != nil {
			f.Why[field] = slices.Clone(why)
		}
	}
	return f
}

// signNext tells whether those behind a word for talks that only says when something was are
// who signed then: "After the talks the foreign ministers signed three documents".
func (st *Story) signNext(s *Sentence, i int, right group) bool {
	if len(right.actors) == 0 || i+1 == len(s.Triggers) || !st.leadsBack(s.Triggers[i].Start) && !st.Preposed {
		return false
	}
	next := &s.Triggers[i+1]
	if next.Trigger.Role != "sign" || right.end > next.Start {
		return false
	}
	return !st.personIn(s, scan.Span{Start: right.end, End: next.Start})
}

// amongEquals returns, of the talks that the sentence of a contact tells of with one of its
// people, those of two who hold offices of one rank: they sign. It is the contact itself
// where there are none.
func (t *teller) amongEquals(m *Frame) *Frame {
	if t.peers(m.China[0], m.Russia[0], m.Date) {
		return m
	}
	for _, g := range t.lately() {
		if g.Type != m.Type || g.Status != m.Status || g.sentence != m.sentence || len(g.China) == 0 || len(g.Russia) == 0 {
			continue
		}
		if t.peers(g.China[0], g.Russia[0], g.Date) {
			return g
		}
	}
	return m
}

// leadsBack tells whether a word for "after" or "during" ends right before the byte.
func (st *Story) leadsBack(at int) bool {
	return st.endsAt(scan.Sidelines, at) || st.endsAt(scan.Subordinate, at)
}

// opensAt tells whether the words of the trigger themselves begin with one for "at" or "during".
func (st *Story) opensAt(trig *scan.Mention) bool {
	w := scan.In(st.Mentions.Words[scan.HeldAt], trig.Start, trig.End)
	return len(w) > 0 && w[0].Start == trig.Start
}

// endsAt tells whether a word of the class ends right before the byte.
func (st *Story) endsAt(c scan.Class, at int) bool {
	words := scan.In(st.Mentions.Words[c], max(0, at-st.far(leadBackReach)), at)
	return len(words) > 0 && at-words[len(words)-1].End <= 1
}

// leadBackReach is how many letters before the meeting such a word may begin.
const leadBackReach = 24
