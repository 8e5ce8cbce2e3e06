package frame

import (
	"amur/extract/scan"
	"amur/extract/who"
)

// Messages that are left at the embassy of the other state, and the way there, which is no journey.

// leftAtEmbassy finds who signed the book of condolence, and takes the embassy of the other state
// for whom it is left with. "Wu Yi went to the Russian embassy and signed the book of condolence."
func (t *teller) leftAtEmbassy(f *Frame, s *Sentence, trig *scan.Mention, left []Party) bool {
	if len(left) == 0 || !t.atEmbassy(s) || t.landBeside(s) {
		return false
	}
	p := left[0]
	if !isSide(p.Country) || t.posted(p, f.Date) {
		return false
	}
	return t.take(f, []Party{p, {Country: who.Other(p.Country), Office: embassy, Body: true}}, trig)
}

// embassy is the office that an embassy without anybody of it is recorded as.
const embassy = "embassy"

// atEmbassy tells whether the sentence names an embassy, or the one before it of the paragraph does.
func (t *teller) atEmbassy(s *Sentence) bool {
	if t.embassy(s.Span) >= 0 {
		return true
	}
	return t.i > 0 && t.Sentences[t.i-1].Block == s.Block && t.embassy(t.Sentences[t.i-1].Span) >= 0
}

// landBeside tells whether a third country is named beside an embassy of the sentence.
func (st *Story) landBeside(s *Sentence) bool {
	at := st.embassy(s.Span)
	if at < 0 {
		return false
	}
	reach := st.far(embassyReach)
	for _, m := range scan.In(st.Mentions.Names, max(s.Start, at-reach), min(s.End, at+reach)) {
		if m.Kind == scan.Country && isThird(m.Country.Code) {
			return true
		}
	}
	return false
}

// toEmbassy tells whether the words behind a verb of going name an embassy: "went to the Russian
// embassy in Beijing" tells of no journey.
func (st *Story) toEmbassy(trig *scan.Mention, clause scan.Span) bool {
	if trig.Trigger.Noun || trig.Trigger.Length {
		return false
	}
	end := min(clause.End, trig.End+st.far(embassyReach))
	at := st.embassy(scan.Span{Start: trig.End, End: end})
	return at >= 0 && scan.LastMark(st.Text[trig.End:at], ",") == 0
}

// embassy is where the span names an embassy, by a word for one or as a house in the city; -1 where
// it names none.
func (st *Story) embassy(span scan.Span) int {
	for _, w := range scan.In(st.Mentions.Words[scan.Embassy], span.Start, span.End) {
		return w.Start
	}
	for _, m := range scan.In(st.Mentions.Names, span.Start, span.End) {
		if m.Kind == scan.Site && m.Site.Embassy {
			return m.Start
		}
	}
	return -1
}

// embassyReach is how many letters may part the word for an embassy from a verb of going, or from a country.
const embassyReach = 32
