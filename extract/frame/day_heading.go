package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// Days of lines that head what is told or close it, and of the entries of a diary.

// headings lists for each sentence the one that heads it with a day or month alone, -1 for none:
// the first of its paragraph or, where days head several parts of the text, a line above it.
func (t *teller) headings() []int {
	heading := make([]int, len(t.Sentences))
	parts, last := 0, -1 // that a day and perhaps a place head, and where the last of them begins
	for i := range t.Sentences {
		heading[i] = -1
		head := &t.Sentences[t.opens[i]]
		if t.opens[i] < i && len(head.Dates) > 0 && len(head.Spots) == 0 && t.bare(head) {
			heading[i] = t.opens[i]
		} else if t.opensPart(i) {
			if last < 0 || last < i-1 {
				parts++
			}
			last = i
		}
	}
	if parts < leastParts {
		return heading
	}
	last = -1
	for i := range t.Sentences {
		if t.opensPart(i) {
			last = i
		} else if heading[i] < 0 {
			heading[i] = last
		}
	}
	return heading
}

// leastParts is how many parts are headed so where they are.
const leastParts = 2

// opensPart tells whether a sentence that opens its paragraph, or closes it behind no more than a few words that tell
// nothing, holds no more than a day and where it was spent: "Day two. Thursday, June 6".
func (t *teller) opensPart(i int) bool {
	if !t.headsPart(&t.Sentences[i]) {
		return false
	}
	if t.opens[i] == i {
		return true
	}
	before := &t.Sentences[i-1]
	if !t.closesParagraph(i) || t.opens[i] != i-1 || len(before.Actors) > 0 {
		return false
	}
	return t.lettersBetween(before.Start, before.End) <= headLetters
}

// headLetters is how many letters such words have at most.
const headLetters = 24

// closesParagraph tells whether a sentence is the last of its paragraph.
func (st *Story) closesParagraph(i int) bool {
	return i+1 == len(st.Sentences) || st.Sentences[i+1].Block != st.Sentences[i].Block
}

// headsPart tells whether a sentence holds no more than a day, or a day and where it was spent.
func (st *Story) headsPart(s *Sentence) bool {
	return !s.Caption && !s.Headline && len(s.Dates) > 0 && namesDay(s.Dates[0].Kind()) && st.bare(s)
}

// bare tells whether a sentence holds dates and places alone.
func (st *Story) bare(s *Sentence) bool {
	letters, at := 0, s.Start
	for at < s.End {
		from, to := s.End, s.End
		for i := range s.Dates {
			if e := &s.Dates[i]; e.Start >= at && e.Start < from {
				from, to = e.Start, e.End
			}
		}
		for _, sp := range s.Spots {
			if sp.Start >= at && sp.Start < from {
				from, to = sp.Start, sp.End
			}
		}
		letters += st.lettersBetween(at, from)
		at = max(to, at+1)
	}
	return letters <= len("in")
}

// noteHeading remembers the day of a sentence that heads others.
func (t *teller) noteHeading(s *Sentence) {
	if t.i+1 < len(t.heading) && t.heading[t.i+1] == t.i {
		t.headDay, _ = s.Dates[0].Resolve(t.contextAt(s.Dates[0].Kind(), what.Told))
	}
}

// headed dates a contact told without a day, or with no more than a part of one, by the words
// that head it with a day or month alone, as entries of a chronicle are: "November. Grachev was
// in Beijing.", "Sunday - Dalian". It returns that sentence, nil where there is none.
func (t *teller) headed(f *Frame, s *Sentence) *Sentence {
	j := t.heading[t.i]
	if j < 0 || !f.Date.IsZero() && len(t.dayWords(s)) > 0 || max(t.lastDayAt, t.lastTimeAt) > max(j, t.opens[t.i]-1) {
		return nil // its paragraph has gone on to another day
	}
	if t.headDay.IsZero() || !f.Date.IsZero() && t.headDay.IsInterval() {
		return nil
	}
	head := &t.Sentences[j]
	e := &head.Dates[0]
	f.Stated, f.dateAt = true, e.Start
	f.dated(t.headDay, "frame.same-entry", scan.Span{Start: e.Start, End: e.End})
	if len(head.Spots) == 0 && !t.closesParagraph(j) && t.bare(&t.Sentences[j+1]) {
		return &t.Sentences[j+1] // "27 September. Beijing"
	}
	return head
}

// signedOff dates an undated contact by the sentence that closes its paragraph with a
// day, or place and day, alone, as captions do: "Xi receives Putin. Sochi, 5 May 2014."
// It returns that sentence, nil where there is none.
func (t *teller) signedOff(f *Frame, s *Sentence) *Sentence {
	if f.Stated {
		return nil
	}
	for j := t.i + 1; j < len(t.Sentences) && j <= t.i+signReach; j++ {
		next := &t.Sentences[j]
		if next.Block != s.Block {
			return nil
		}
		if len(next.Dates) == 0 {
			continue
		}
		e := &next.Dates[0]
		d, ok := e.Resolve(t.contextAt(e.Kind(), what.Told))
		if !ok || !t.closesParagraph(j) || !t.bare(next) {
			return nil
		}
		f.Stated, f.dateAt = true, e.Start
		f.dated(d, e.Rule, scan.Span{Start: e.Start, End: e.End})
		return next
	}
	return nil
}

// signReach is how many sentences behind what a paragraph tells the one may stand that
// closes it with place and day alone.
const signReach = 3

// signedPlace gives a contact the city of the sentence that closes its paragraph, or heads it,
// where its own names none.
func (st *Story) signedPlace(f *Frame, closing *Sentence) {
	if closing == nil || f.Place != nil || remote(f.Type) || f.Type == model.Visit {
		return
	}
	for i := range closing.Spots {
		if sp := &closing.Spots[i]; sp.Place != nil && sp.Relation != where.From {
			st.place(f, sp)
			return
		}
	}
}

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
	to, _ := last.Civil()
	if !ok || from == to || to-from > longestDiary {
		return model.Date{}
	}
	return model.Interval(first, last)
}

// longestDiary is how many days the journey of a diary lasts at most.
const longestDiary = 14

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
	if t.opens[i] != i || len(s.Dates) == 0 || s.Dates[0].Start-s.Start > bulletWidth {
		return model.Date{}
	}
	if !t.headsPart(s) && !t.marked(s, &s.Dates[0]) {
		return model.Date{}
	}
	if d, _ := s.Dates[0].Resolve(t.contextAt(s.Dates[0].Kind(), what.Told)); oneDay(d) {
		return d
	}
	return model.Date{}
}

// marked tells whether a mark stands behind a day that parts it from what its entry tells.
func (st *Story) marked(s *Sentence, e *when.Expr) bool {
	behind := strings.TrimLeft(st.Text[e.End:s.End], " ")
	return slices.ContainsFunc(entryMarks[:], func(m string) bool { return strings.HasPrefix(behind, m) })
}

// entryMarks part the day of an entry from what it tells.
var entryMarks = [...]string{":", "：", "–", "—", "- "}
