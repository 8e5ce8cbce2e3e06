package frame

import (
	"strings"

	"amur/extract/scan"
	"amur/extract/what"
)

// unraised tells whether the sentence says of the subject that it did not come up: "The issue of Taiwan was not
// raised", "They did not touch upon sanctions". A comma parts what is said so from the rest.
func (st *Story) unraised(s *Sentence, tp what.Topic) bool {
	for _, w := range scan.In(st.Mentions.Words[scan.Unraised], s.Start, s.End) {
		from, to := tp.End, w.Start
		if w.End <= tp.Start {
			from, to = w.End, tp.Start
		}
		if from > to || !scan.HasMark(aside(st.Text[from:to]), ",;:\uff0c\uff1b") {
			return true
		}
	}
	return false
}

// aside is the text without what stands between commas at its start: "On sanctions, he said, they did not speak".
func aside(text string) string {
	if rest, ok := strings.CutPrefix(text, ", "); ok {
		if _, behind, ok := strings.Cut(rest, ", "); ok {
			return behind
		}
	}
	return text
}
