package frame

import (
	"slices"
	"strings"
	"unicode"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/model"
)

// ofPastBehind tells whether a day or place stands behind a colon in words that tell in the past, which is
// not where and when what is to come will be: "It will be their second meeting this year: in March they held
// talks in Guilin".
func (st *Story) ofPastBehind(s *Sentence, trig *scan.Mention, at int) bool {
	if at < trig.End || len(st.Mentions.PastMany) == 0 {
		return false
	}
	colon := scan.Mark(st.Text[trig.End:at], ":")
	if colon < 0 {
		return false
	}
	return slices.ContainsFunc(scan.In(s.Triggers, trig.End+colon, s.End), func(m scan.Mention) bool {
		return !m.Trigger.Noun && what.Past(st.Text, &m, st.Mentions)
	})
}

// ofAgreed tells whether a day or place behind a verb of agreeing is that of what was agreed on:
// "agreed to hold a new round in Beijing in May", "agreed to carry out what the presidents decided
// in February". Those right behind the verb are its own: "agreed in Moscow on Monday to".
func (st *Story) ofAgreed(trig *scan.Mention, at int) bool {
	if !trig.Trigger.Agrees || at < trig.End {
		return false
	}
	between := scan.Span{Start: trig.End, End: at}
	if text := st.Text[between.Start:at]; scan.HasMark(text, ":") || scan.HasMark(text, ",;") && st.has(scan.Boundary, between) {
		return true
	}
	words := strings.FieldsFuncSeq(st.Text[between.Start:at], func(r rune) bool { return !unicode.IsLetter(r) })
	for w := range words {
		if endsIn(w, st.Mentions.Infinitives) {
			return true
		}
	}
	return false
}

// ofOthersPlan tells whether the time named just before what was held is that for which a journey of somebody else
// is planned: "went over the visit that Hu is to pay from June 30. After the exchange the two were joined by Singh".
func (t *teller) ofOthersPlan(f *Frame) bool {
	if f.Status != model.Held || t.Tenseless || !t.comes(f.near) {
		return false
	}
	return slices.ContainsFunc(t.around(f), func(g *Frame) bool {
		return g != f && g.Type == model.Visit && g.Status == model.Planned && g.sentence < f.sentence && model.Overlaps(g.Date, f.near) && !overlap(g.China, f.China) && !overlap(g.Russia, f.Russia)
	})
}
