package frame

import (
	"slices"
	"strings"

	"amur/extract/what"
	"amur/extract/who"
	"amur/model"
)

// The days of a journey of which the text is a diary: those that head its entries.

// diaryDays are the first and the last day of the entries under the headline that names a journey
// without saying when it was; zero where no diary stands under it.
func (t *teller) diaryDays(f *Frame) model.Date {
	if !f.head || f.Type != model.Visit {
		return model.Date{}
	}
	var first, last model.Date
	for i := f.sentence + 1; i < len(t.Sentences); i++ {
		day := t.entryDay(i)
		if day.IsZero() {
			continue
		}
		if first.IsZero() || model.Compare(day, first) < 0 {
			first = day
		}
		if last.IsZero() || model.Compare(day, last) > 0 {
			last = day
		}
	}
	from, ok := first.Civil()
	to, ok2 := last.Civil()
	if !ok || !ok2 || from == to || to-from > longestDiary {
		return model.Date{}
	}
	return model.Interval(first, last)
}

// diaryStay lets the stay that begins with the diary of a journey, as its headline has it, last as long.
func (t *teller) diaryStay(f *Frame) {
	if f.Type != model.Visit || f.Date.IsInterval() || f.Date.IsApprox() || len(t.headlines) == 0 {
		return
	}
	if p, ok := t.diarist(who.Other(f.Country)); !ok || !overlap(slices.Concat(f.China, f.Russia), []Party{p}) {
		return
	}
	days := t.diaryDays(&Frame{Type: model.Visit, head: true, sentence: t.headlines[0]})
	if !days.IsZero() && days.Start() == f.Date.Start() {
		f.dated(days, "frame.diary", f.span)
	}
}

// entryDay is the day that stands alone in the i-th sentence, or that opens it before a mark; zero where
// neither is so.
func (t *teller) entryDay(i int) model.Date {
	s := &t.Sentences[i]
	if t.opens[i] != i || s.Headline || len(s.Dates) == 0 || s.Dates[0].Start-s.Start > bulletWidth {
		return model.Date{}
	}
	if !t.headsPart(s) && !slices.ContainsFunc(entryMarks[:], func(m string) bool { return strings.HasPrefix(strings.TrimLeft(t.Text[s.Dates[0].End:s.End], " "), m) }) {
		return model.Date{}
	}
	d, ok := s.Dates[0].Resolve(t.context(what.Told))
	if !ok || d.IsInterval() || d.Precision() != model.PrecisionDay {
		return model.Date{}
	}
	return d
}

// longestDiary is how many days the journey of a diary lasts at most.
const longestDiary = 14

// entryMarks part the day of an entry from what it tells.
var entryMarks = [...]string{":", "：", "–", "—", "- "}
