package frame

import (
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
	if t.threeWay(f, s, trig) {
		return true
	}
	if f.weak || f.Type != model.Meeting && f.Type != model.Multilateral {
		return false
	}
	if !f.Stated || trig.Trigger.Role == "echo" || !t.hasThird(s) || !t.hasIn(scan.Trilateral, trig.Start, trig.End+t.far(manyNamed)) {
		return false
	}
	two := ours(t.listOf(s, s.Span, f.Date, func(a *who.Actor) bool { return a.Kind == who.Named && !t.speaks(s, a, s.End) }))
	if len(two) != 2 || !complete(two) {
		return false
	}
	f.Type, f.Third = model.Multilateral, true
	return t.take(f, two, trig)
}

// threeWay makes talks of three of what a word for them tells where somebody of a third country joins the two
// of the contact told right before.
func (t *teller) threeWay(f *Frame, s *Sentence, trig *scan.Mention) bool {
	both := t.joinedByThird(s, trig)
	if both == nil {
		return false
	}
	f.Type, f.Third = model.Multilateral, true
	taken := t.take(f, ours(both), trig)
	t.afterSigning(f, s, trig)
	return taken
}
