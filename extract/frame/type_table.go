package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// beforeTwo is where words for the two begin that end right before a name, or the place of the name itself: "along
// with the two leaders Putin and Xi".
func (st *Story) beforeTwo(from, name int) int {
	for _, m := range scan.In(st.Mentions.References, from, name) {
		if two := m.Reference.Kind == "pair" || m.Reference.Kind == "they"; two && countLetters(st.Text[m.End:name]) == 0 && m.Start > from {
			return m.Start
		}
	}
	return name
}

// ofThreeNamed finds for talks of three those of both sides whom the sentence names beside somebody of a third
// country: "the host held a three-way meeting: Kommasith sat in the middle, at his sides Wang and Lavrov".
func (t *teller) ofThreeNamed(f *Frame, s *Sentence, trig *scan.Mention) bool {
	if both := t.joinedByThird(s, trig); both != nil && !f.weak && f.Type == model.Meeting {
		f.Type, f.Third = model.Multilateral, true
		defer t.afterSigning(f, s, trig)
		return t.take(f, ours(both), trig)
	}
	if f.weak || f.Type != model.Meeting && f.Type != model.Multilateral || !f.Stated || trig.Trigger.Role == "echo" || !t.hasThird(s) {
		return false
	}
	if !t.has(scan.Trilateral, scan.Span{Start: trig.Start, End: trig.End + t.far(manyNamed)}) {
		return false
	}
	named := func(a *who.Actor) bool { return a.Kind == who.Named && !a.Owner }
	ps := t.listOf(s, s.Span, f.Date, func(a *who.Actor) bool { return named(a) && !t.speaks(s, a, s.End) })
	if two := ours(ps); len(two) != 2 || !complete(two) || slices.ContainsFunc(two, t.announces) || !third(ps) {
		return false
	}
	f.Type, f.Third = model.Multilateral, true
	return t.take(f, ours(ps), trig)
}
