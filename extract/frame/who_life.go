package frame

import (
	"strings"

	"amur/extract/scan"
)

// overLife is where a list goes on behind words between commas that only say who the one before them is: at the
// comma that closes them, where a word for "and" follows: "was received by Hu, who heads the party, and then by
// Jiang". Elsewhere it is the byte given.
func (st *Story) overLife(from, to int) int {
	if from >= to || !strings.HasPrefix(st.Text[from:to], ", ") {
		return from
	}
	life := scan.In(st.Mentions.Words[scan.Life], from, to)
	if len(life) == 0 || life[0].Start-from > len(", ") {
		return from
	}
	comma := strings.LastIndexByte(st.Text[life[0].End:to], ',')
	if comma < 0 || scan.HasMark(st.Text[life[0].End:life[0].End+comma], ",;:") {
		return from
	}
	at := life[0].End + comma
	if countLetters(st.Text[at:to]) == 0 {
		return at // "hosted Kabulov, who is new, Yue and West"
	}
	for _, w := range scan.In(st.Mentions.Words[scan.And], at, to) {
		if countLetters(st.Text[w.Start:w.End]) > 0 {
			return at
		}
	}
	return from
}

// joined tells whether only words that join a list stand between two bytes.
func (st *Story) joined(from, to int) bool {
	from = st.overLife(from, to)
	if from < to && to-from <= st.far(2*againLetters) {
		to = st.beforeTwo(from, to)
	}
	if from >= to || to-from > 24 {
		return false
	}
	and := scan.In(st.Mentions.Words[scan.And], from, to)
	if st.has(scan.Passive, scan.Span{Start: from, End: to}) {
		return false // "talked with Liang and was received by Xu"
	}
	letters, at := 0, from
	for _, w := range and {
		letters += countLetters(st.Text[at:max(at, w.Start)])
		at = max(at, w.End)
	}
	letters += countLetters(st.Text[at:max(at, to)])
	return len(and) > 0 && letters <= 4
}
