package frame

import (
	"strings"
	"unicode"

	"amur/extract/scan"
)

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
