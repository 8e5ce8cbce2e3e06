package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/model"
)

// talksBefore returns the meeting behind which a document was signed, where the sentence
// of the signing names it and nothing else has told it: "The document was signed at the
// end of talks". Who signed has met; nil when the sentence names no meeting.
func (t *teller) talksBefore(s *Sentence, told []telling) *Frame {
	var signing *Frame
	for _, g := range told {
		switch {
		case g.Frame.Type == model.Visit:
			continue
		case g.Frame.Type != model.Signing || g.Frame.Status != model.Held:
			return nil
		case !complete(slices.Concat(g.Frame.China, g.Frame.Russia)):
			return nil
		}
		signing = g.Frame
	}
	if signing == nil || signing.crown != nil || t.hasThird(s) {
		return nil
	}
	for i := range s.Triggers {
		trig := &s.Triggers[i]
		if trig.Trigger.Role != "echo" || !trig.Trigger.Noun || trig.Trigger.Type != string(model.Meeting) || !t.leadsBack(trig.Start) {
			continue
		}
		if slices.ContainsFunc(t.lately(), func(g *Frame) bool { return g.Type != model.Signing && g.Type != model.Visit && people(g, signing) }) {
			return nil
		}
		f := &Frame{Type: model.Meeting, Status: model.Held, China: slices.Clone(signing.China), Russia: slices.Clone(signing.Russia),
			Date: signing.Date, Stated: signing.Stated, Place: signing.Place, Country: signing.Country,
			sentence: t.i, last: t.i, lead: s.Lead, head: s.Headline, span: s.Span, back: true, dateAt: signing.dateAt}
		f.because("type", trig.Trigger.Rule, trig.Start, trig.End)
		f.because("officials", "frame.signers-met", trig.Start, trig.End)
		f.because("status", "what.told", s.Start, s.End)
		for _, field := range [...]string{"date", "place"} {
			if why := signing.Why[field]; why != nil {
				f.Why[field] = slices.Clone(why)
			}
		}
		if f = t.join(f); f != nil {
			signing.crown = f
		}
		return f
	}
	return nil
}

// leadsBack tells whether a word for "after" or "during" ends right before the byte.
func (t *teller) leadsBack(at int) bool {
	from := max(0, at-t.far(leadBackReach))
	for _, c := range [...]scan.Class{scan.Sidelines, scan.Subordinate} {
		for _, w := range scan.In(t.Mentions.Words[c], from, at) {
			if at-w.End <= 1 {
				return true
			}
		}
	}
	return false
}

// leadBackReach is how many letters before the meeting such a word may begin.
const leadBackReach = 24

// amongEquals returns, of the talks that the sentence of a contact tells of with one of its
// people, those of two who hold offices of one rank: they sign. It is the contact itself
// where there are none.
func (t *teller) amongEquals(m *Frame) *Frame {
	if t.peers(m.China[0], m.Russia[0], m.Date) {
		return m
	}
	for _, g := range t.lately() {
		if g.Type == m.Type && g.Status == m.Status && g.sentence == m.sentence && len(g.China) > 0 && len(g.Russia) > 0 && t.peers(g.China[0], g.Russia[0], g.Date) {
			return g
		}
	}
	return m
}
