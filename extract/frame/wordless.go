package frame

import (
	"slices"

	"amur/model"
)

// withoutVerb adds the contacts that a sentence tells by other means than a word for
// one: what it says of people of both sides, of a day and of a place.
func (t *teller) withoutVerb(s *Sentence, told []telling) []telling {
	tell := func(f *Frame) {
		if f = t.join(f); f != nil {
			told = append(told, telling{f, s.Start, s.Span})
			t.current = f
		}
	}
	beside := func(found ...*Frame) { // these lend the subjects of the sentence to no contact that they are joined to
		for _, f := range found {
			if f == nil {
				continue
			}
			if at := f.Why["type"][0].Start; t.join(f) != nil {
				told = append(told, telling{f, at, s.Span})
				t.current = f
			}
		}
	}
	for _, look := range [...]func(*Sentence, []telling) *Frame{t.talksBefore, t.signedAfter} {
		if f := look(s, told); f != nil {
			told = append(told, telling{f, f.Why["type"][0].Start, s.Span})
		}
	}
	told = t.implied(s, told)
	if len(told) == 0 {
		if f := t.nameOpen(s); f != nil {
			told = append(told, telling{f, s.Start, s.Span})
		}
	}
	if len(told) == 0 {
		if f := t.scene(s); f != nil {
			tell(f)
		}
	}
	if len(told) == 0 {
		beside(t.assembly(s))
	}
	if f := t.inTurn(s, told); f != nil {
		tell(f)
	}
	beside(t.spent(s))
	beside(t.company(s, told)...)
	beside(t.further(s, told)...)
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
			if f == nil || !f.Stated || f.Date.Precision() != model.PrecisionDay || f.borrowed {
				continue
			}
			if f.Type == model.Visit && !f.stay || t.pictured(f) {
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
	return slices.ContainsFunc(t.lately(), func(g *Frame) bool {
		if !people(g, f) {
			return false
		}
		first, ok1 := g.Date.Earliest()
		last, ok2 := g.Date.Latest()
		return !ok || !ok1 || !ok2 || day >= first-newsDays && day <= last+newsDays
	})
}
