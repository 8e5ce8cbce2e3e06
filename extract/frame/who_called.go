package frame

// Who wrote to whom, and who telephoned, where the words around leave one of them out or go on about others.

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// callsUp returns whom somebody telephoned, by a verb that has him alone beside it: the other one of the contact
// told before with him, else whom the text is about. "Xi received Putin on the 2nd. On the 8th Putin telephoned."
func (t *teller) callsUp(f *Frame, s *Sentence, trig *scan.Mention, ps []Party, want string) (Party, bool) {
	if f.Type != model.Call || trig.Trigger.Noun || f.weak || f.back || s.Headline || len(ps) != 1 || t.hasThird(s) || t.metOthers(s) {
		return Party{}, false
	}
	if !f.Stated || f.Date.Precision() != model.PrecisionDay || !t.Preposed && f.dateAt > trig.End+t.far(datedReach) || t.Preposed && f.dateAt > trig.Start {
		return Party{}, false
	}
	if g := t.headBefore(s, trig.Start, s.Start); len(g.actors) != 1 || countLetters(t.Text[g.end:trig.Start])-t.dateLetters(s, g.end, trig.Start) > callReach {
		return Party{}, false // "Zhu said that the call had shown"
	}
	if g := t.focus; g != nil && inFocus(g, ps) {
		for _, p := range slices.Concat(g.China, g.Russia) {
			if p.Country == want && !p.Body {
				return p, true
			}
		}
	}
	if v := t.lastVisit; v != nil && t.i-v.last <= visitReach {
		if p := slices.Concat(v.China, v.Russia)[0]; p.Country == want {
			return p, true
		}
	}
	return t.subject, t.subject.Country == want && !t.subject.Body
}

// callReach is how many letters may part who calls from his verb, but for a day: "then also".
const callReach = 12

// wroteInPart returns who wrote to whom where the words between two commas name one of each side, in a language
// that may set such parts side by side without a word for "and"; a part that names nobody goes on about those of
// the one before it: "Xi sent Putin a telegram, expressing sympathy, Li sent one to Medvedev".
func (t *teller) wroteInPart(s *Sentence, trig *scan.Mention, on model.Date) []Party {
	if !t.Preposed {
		return nil
	}
	part := t.commaPart(s, trig)
	ps := t.everybody(s, part, on)
	if len(ps) == 2 && complete(ps) && !third(ps) {
		return ps
	}
	if len(ps) > 0 || trig.Trigger.Noun {
		return nil
	}
	acts := func(a who.Actor) bool { return a.Start < part.End && a.End > part.Start }
	if part.Start > s.Start && !slices.ContainsFunc(s.Actors, acts) { // "wrote to him, offering condolences", whatever the verb
		before := scan.Span{Start: s.Start + scan.LastMark(t.Text[s.Start:part.Start-len(",")], ",;:"), End: part.Start}
		if ps := t.everybody(s, before, on); len(ps) == 2 && complete(ps) && !third(ps) {
			return ps
		}
	}
	for i := len(s.Triggers) - 1; i >= 0; i-- {
		m := &s.Triggers[i]
		if m.End > part.Start || m.Trigger.Role != "send" {
			continue
		}
		if ps := t.everybody(s, t.commaPart(s, m), on); len(ps) == 2 && complete(ps) && !third(ps) {
			return ps
		}
		break
	}
	return nil
}

// commaPart is the part of the sentence between the marks around a trigger.
func (st *Story) commaPart(s *Sentence, trig *scan.Mention) scan.Span {
	part := scan.Span{Start: s.Start + scan.LastMark(st.Text[s.Start:trig.Start], ",;:"), End: s.End}
	if i := scan.Mark(st.Text[trig.End:s.End], ",;:"); i >= 0 {
		part.End = trig.End + i
	}
	return part
}
