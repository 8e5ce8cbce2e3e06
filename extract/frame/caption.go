package frame

import "amur/model"

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
