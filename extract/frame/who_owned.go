package frame

import (
	"amur/extract/scan"
	"amur/extract/who"
)

// travelsBeforeAnd tells whether somebody is named right behind a journey as its owner, and nothing but a word
// for "and" parts him from the verb: "went over the plans for the visit of the president and agreed".
func (st *Story) travelsBeforeAnd(s *Sentence, a *who.Actor, at int) bool {
	if a.Cases&1 != 0 || a.Cases&st.Mentions.Whose == 0 || !st.has(scan.And, scan.Span{Start: a.End, End: at}) {
		return false
	}
	and := scan.In(st.Mentions.Words[scan.And], a.End, at)
	if countLetters(st.Text[a.End:and[0].Start])+countLetters(st.Text[min(at, and[0].End):at]) > 0 {
		return false
	}
	behind := func(ms []scan.Mention) bool {
		return len(ms) > 0 && countLetters(st.Text[min(a.Start, ms[len(ms)-1].End):a.Start]) == 0
	}
	return behind(travels(s, s.Start, a.Start)) || behind(scan.In(st.Mentions.Topics, s.Start, a.Start))
}
