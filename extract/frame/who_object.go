package frame

import (
	"strings"

	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// A pronoun that stands as an object takes its meaning from who is named around it: from those who came
// along with him, or from the subject behind the verb.

// ledCompanions is who is named right before "with him" where people of his own side stand behind it: they
// came along, "Klebanov arrived in Beijing, with him Adamov and Koptev".
func (t *teller) ledCompanions(a *who.Actor, s *Sentence, on model.Date) (Party, bool) {
	var led, next *who.Actor
	for i := range s.Actors {
		switch b := &s.Actors[i]; {
		case b.Kind > who.Titled || b.Owner:
		case b.End <= a.Start:
			led = b
		case next == nil && b.Start >= a.End:
			next = b
		}
	}
	if led == nil || next == nil || strings.TrimSpace(t.Text[led.End:a.Start]) != "," || scan.HasMark(t.Text[a.End:next.Start], ",;:") {
		return Party{}, false
	}
	ps, qs := t.parties(led, s, on), t.parties(next, s, on)
	if len(ps) != 1 || len(qs) != 1 || ps[0].Country != qs[0].Country {
		return Party{}, false
	}
	return ps[0], true
}

// subjectBehind is who stands as a subject in the words behind the object a, up to the next mark; nil when
// nobody does.
func (t *teller) subjectBehind(a *who.Actor, s *Sentence) *who.Actor {
	for i := range s.Actors {
		b := &s.Actors[i]
		if b.Start < a.End || b.Owner || b.Kind > who.Titled || !t.subjectCase(b) {
			continue
		}
		if scan.HasMark(t.Text[a.End:b.Start], ",;:") {
			return nil
		}
		return b
	}
	return nil
}
