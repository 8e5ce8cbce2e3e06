package frame

import (
	"amur/model"
)

// withoutVerb adds the contacts that a sentence tells by other means than a word for
// one: what it says of people of both sides, of a day and of a place.
func (t *teller) withoutVerb(s *Sentence, told []telling) []telling {
	if f := t.talksBefore(s, told); f != nil {
		told = append(told, telling{f, f.Why["type"][0].Start, s.Span})
	}
	if f := t.signedAfter(s, told); f != nil {
		told = append(told, telling{f, f.Why["type"][0].Start, s.Span})
	}
	if len(told) == 0 {
		if f := t.implied(s); f != nil {
			if f = t.join(f); f != nil {
				told = append(told, telling{f, f.Why["type"][0].Start, s.Span})
				t.current = f
			}
		}
	}
	told = t.impliedBeside(s, told)
	if len(told) == 0 {
		if f := t.nameOpen(s); f != nil {
			told = append(told, telling{f, s.Start, s.Span})
		}
	}
	if len(told) == 0 {
		if f := t.scene(s); f != nil {
			if f = t.join(f); f != nil {
				told = append(told, telling{f, s.Start, s.Span})
			}
		}
	}
	if len(told) == 0 {
		if f := t.assembly(s); f != nil && t.join(f) != nil {
			told = append(told, telling{f, s.Start, s.Span})
		}
	}
	if f := t.inTurn(s, told); f != nil {
		if f = t.join(f); f != nil {
			told = append(told, telling{f, s.Start, s.Span})
			t.current = f
		}
	}
	if f := t.spent(s); f != nil {
		if at := f.Why["type"][0].Start; t.join(f) != nil {
			told = append(told, telling{f, at, s.Span})
		}
	}
	for _, f := range t.company(s, told) {
		if at := f.Why["type"][0].Start; t.join(f) != nil {
			told = append(told, telling{f, at, s.Span})
			t.current = f
		}
	}
	for _, f := range t.further(s, told) {
		if at := f.Why["type"][0].Start; t.join(f) != nil {
			told = append(told, telling{f, at, s.Span})
			t.current = f
		}
	}
	return told
}

// captions reads what stands under the pictures, once the text is told. A caption tells
// a contact of its own only where it states the day and the text tells nothing of those
// people about that day: else it shows what the text tells, at times with another day.
func (t *teller) captions() {
	for i := range t.Sentences {
		s := &t.Sentences[i]
		if !s.Caption {
			continue
		}
		t.i, t.current = i, nil
		t.enter()
		t.event = t.about()
		for k := range s.Triggers {
			f := t.frame(s, k)
			if f == nil || !f.Stated || f.Date.Precision() != model.PrecisionDay || f.borrowed || f.Type == model.Visit && !f.stay || t.pictured(f) {
				continue
			}
			t.frames = append(t.frames, f)
		}
	}
	t.entry = nil
}

// pictured tells whether the text tells a contact of the same people about the same day.
func (t *teller) pictured(f *Frame) bool {
	day, ok := f.Date.Civil()
	for _, g := range t.lately() {
		if !people(g, f) || g.Type != f.Type && (g.Type == model.Visit || f.Type == model.Visit) {
			continue
		}
		first, ok1 := g.Date.Earliest()
		last, ok2 := g.Date.Latest()
		if g.Date.IsZero() || !ok || !ok1 || !ok2 || day >= first-newsDays && day <= last+newsDays {
			return true
		}
	}
	return false
}
