package frame

// withoutVerb adds the contacts that a sentence tells by other means than a word for
// one: what it says of people of both sides, of a day and of a place.
func (t *teller) withoutVerb(s *Sentence, told []telling) []telling {
	if f := t.talksBefore(s, told); f != nil {
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
