package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// Those whom a sentence means by no more than a pronoun, by the word for the delegation that they
// lead, or, in languages whose verbs need no subject, not at all.

// writtenToHim returns sender and receiver where the one who writes is named, and a pronoun says to
// whom: "Ivanov turned fifty. Tang sent him a telegram."
func (t *teller) writtenToHim(s *Sentence, trig *scan.Mention, clause scan.Span, sender []Party, on model.Date) []Party {
	want := missing(sender)
	if len(sender) != 1 || want == "" || trig.Trigger.Noun || trig.Trigger.Oral || t.hasThird(s) {
		return nil
	}
	for _, m := range scan.In(t.Mentions.Names, trig.End, s.End) {
		if m.Kind == scan.Person {
			return nil // from whom he brings it
		}
	}
	to := false
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Start < clause.Start || !a.IsPerson() {
			continue
		}
		ps := t.parties(a, s, on)
		if a.Kind != who.He {
			if a.Start >= trig.End || len(ps) != 1 || !ps[0].same(sender[0]) {
				return nil
			}
			continue
		}
		to = to || i > 0 && (a.Object || t.Preposed || a.Start >= trig.End && !t.Mentions.Inverted)
	}
	if !to {
		return nil
	}
	if p, ok := t.protagonist(want, on); ok {
		return append(sender, p)
	}
	return nil
}

// delegates returns who leads the delegation that stands right behind the trigger, where it is told
// of the other side: the traveller of the journey told, where that was told by the same word. "A
// delegation led by Ivanov has arrived. Zhu received the delegation."
func (t *teller) delegates(s *Sentence, trig *scan.Mention, want string) (Party, bool) {
	v := t.lastVisit
	if v == nil || t.i-v.last > visitReach || v.last >= t.i || t.hasThird(s) || trig.Trigger.Weak {
		return Party{}, false
	}
	p, ok := t.whoTravels()
	if !ok || p.Country != want {
		return Party{}, false
	}
	for _, m := range scan.In(t.Mentions.References, trig.End, min(s.End, trig.End+t.far(delegationReach))) {
		if m.Reference.Kind != "body" && m.Reference.Kind != "role" {
			continue
		}
		for _, w := range scan.In(t.Mentions.References, t.Sentences[v.last].Start, t.Sentences[v.last].End) {
			if w.Reference.Kind == "body" && sameStem(t.Text[m.Start:m.End], t.Text[w.Start:w.End]) {
				return p, true
			}
		}
	}
	return Party{}, false
}

// sameStem tells whether two words begin alike, as the forms of one do.
func sameStem(a, b string) bool {
	x, y := []rune(strings.ToLower(a)), []rune(strings.ToLower(b))
	return len(x) >= stem && len(y) >= stem && slices.Equal(x[:stem], y[:stem])
}

// stem is how many letters forms of one word share.
const stem = 3

// delegationReach is how many letters behind a verb the delegation may stand: "members of the".
const delegationReach = 16

// withoutSubject returns who talked with those right before the trigger, whom a word for "with"
// leads, where the clause names nobody else: "On the 1st with Tang held talks".
func (t *teller) withoutSubject(f *Frame, s *Sentence, trig *scan.Mention, want string) (Party, bool) {
	if !t.Preposed || !f.Stated || f.weak || f.back || s.Headline || t.hasThird(s) || trig.Trigger.Noun || !t.withThem(s, trig) {
		return Party{}, false
	}
	g := t.headBefore(s, trig.Start, s.Start)
	for i := range s.Actors {
		if a := &s.Actors[i]; a.Start < g.start {
			return Party{}, false
		}
	}
	return t.protagonist(want, f.Date)
}
