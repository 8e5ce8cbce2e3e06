package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/where"
	"amur/model"
)

// Places where somebody only spoke of the contact.

// toldThere tells whether the city is where somebody said what the trigger tells, behind a comma
// ("will meet on Tuesday, an aide told reporters in Moscow") or, of a plan, before those whom
// it is said of ("a spokesman in Beijing said that they would meet").
func (st *Story) toldThere(s *Sentence, f *Frame, sp *where.Spot, trig *scan.Mention) bool {
	if st.Preposed {
		w := scan.In(st.Mentions.Words[scan.Speech], sp.End, trig.Start)
		embassy := sp.Site != nil && len(w) > 0 && w[0].Start == sp.End // "the embassy said"
		return embassy || st.announcedIn(s, f, sp, trig)
	}
	if sp.Relation != where.In || sp.Place == nil {
		return false
	}
	if sp.End <= trig.Start {
		return f.Status == model.Planned && st.spokenIn(s, sp) && peopleBytes(s, sp.End, trig.Start) > 0
	}
	comma := strings.LastIndexByte(st.Text[min(trig.End, sp.Start):sp.Start], ',')
	if comma < 0 {
		return false
	}
	told := scan.Span{Start: trig.End + comma, End: sp.Start}
	if countLetters(st.Text[told.Start:told.End]) > toldReach || !st.saying(told) {
		return false
	}
	return !slices.ContainsFunc(scan.In(s.Triggers, told.Start, told.End), func(m scan.Mention) bool {
		return m.Trigger.Role != "speech"
	})
}

// toldReach is how many letters the words have at most that say who told it, and to whom.
const toldReach = 64

// spokenIn tells whether a city of the sentence is no more than where somebody spoke: a word of
// saying stands beside it.
func (st *Story) spokenIn(s *Sentence, sp *where.Spot) bool {
	if st.Preposed {
		return st.speaksBehind(s, sp) > 0
	}
	for _, c := range [...]scan.Class{scan.Speech, scan.Report} {
		for _, w := range scan.In(st.Mentions.Words[c], max(s.Start, sp.Start-st.far(spokenReach)), sp.Start) {
			gap := st.Text[w.End:sp.Start]
			if !scan.HasMark(gap, ",") && countLetters(gap)-st.dateLetters(s, w.End, sp.Start) <= inLetters {
				return true
			}
		}
	}
	return st.saying(scan.Span{Start: sp.End, End: min(s.End, sp.End+st.far(2))})
}

// spokenReach is how many letters before the city the word may begin: "told reporters on Tuesday in".
const spokenReach = 40

// inLetters is how many letters a word for "in" has at most.
const inLetters = 3

// announcedIn tells, of a language that puts the place before the verb, whether a plan was made known in the
// city: behind the word of saying stand those of whom it is said ("in Moscow told reporters that Putin will").
func (st *Story) announcedIn(s *Sentence, f *Frame, sp *where.Spot, trig *scan.Mention) bool {
	if f.Status != model.Planned || sp.Relation != where.In || sp.Place == nil || sp.End > trig.Start {
		return false
	}
	at := st.speaksBehind(s, sp)
	return at > 0 && peopleBytes(s, at, trig.Start) > 0
}

// speaksBehind is where a word of saying ends that closes the clause of the city before it: "in Moscow said,".
// It is 0 where there is none.
func (st *Story) speaksBehind(s *Sentence, sp *where.Spot) int {
	for _, c := range [...]scan.Class{scan.Speech, scan.Report} {
		for _, w := range scan.In(st.Mentions.Words[c], sp.End, s.End) {
			closes := scan.HasMark(st.Text[w.End:min(s.End, w.End+len("\uff0c"))], ",:")
			if closes && !scan.HasMark(st.Text[sp.End:w.Start], ",;") {
				return w.End
			}
		}
	}
	return 0
}

// saying tells whether a word of saying or announcing stands in the span.
func (st *Story) saying(in scan.Span) bool { return st.has(scan.Speech, in) || st.has(scan.Report, in) }

// ofWhatWasSaid tells whether the spot stands in what somebody was told: "told Wang that he would meet Xi in Kazan".
func (st *Story) ofWhatWasSaid(f *Frame, sp *where.Spot, trig *scan.Mention) bool {
	if st.Preposed || f.Type == model.Visit || trig.Trigger.Role != "speech" || sp.Start <= trig.End {
		return false
	}
	return st.has(scan.Saying, scan.Span{Start: trig.End, End: sp.Start})
}
