package frame

import (
	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/extract/where"
	"amur/model"
)

// signReach is how many sentences behind what a paragraph tells the one may stand that
// closes it with place and day alone.
const signReach = 3

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
		if j+1 < len(t.Sentences) && t.Sentences[j+1].Block == s.Block || !t.bare(next) {
			return nil
		}
		e := &next.Dates[0]
		d, ok := e.Resolve(t.context(what.Told))
		if !ok || d.IsInterval() {
			return nil
		}
		f.Stated, f.dateAt = true, e.Start
		f.dated(d, e.Rule, scan.Span{Start: e.Start, End: e.End})
		return next
	}
	return nil
}

// headed dates a contact told without a day, or with no more than a part of one, by the words
// that head it with a day or month alone, as entries of a chronicle are: "November. Grachev was
// in Beijing.", "Sunday - Dalian". It returns that sentence, nil where there is none.
func (t *teller) headed(f *Frame, s *Sentence) *Sentence {
	j := t.heading[t.i]
	if j < 0 || !f.Date.IsZero() && len(t.dayWords(s)) > 0 || max(t.lastDayAt, t.lastTimeAt) > max(j, t.opens[t.i]-1) {
		return nil // its paragraph has gone on to another day
	}
	e, d := &t.Sentences[j].Dates[0], t.headDay
	if d.IsZero() || !f.Date.IsZero() && d.IsInterval() {
		return nil
	}
	f.Stated, f.dateAt = true, e.Start
	f.dated(d, "frame.same-entry", scan.Span{Start: e.Start, End: e.End})
	if head := &t.Sentences[j]; len(head.Spots) > 0 || j+1 >= len(t.Sentences) || t.Sentences[j+1].Block != head.Block || !t.bare(&t.Sentences[j+1]) {
		return head
	}
	return &t.Sentences[j+1] // "27 September. Beijing"
}

// noteHeading remembers the day of a sentence that heads others.
func (t *teller) noteHeading(s *Sentence) {
	if t.i+1 < len(t.heading) && t.heading[t.i+1] == t.i {
		t.headDay, _ = s.Dates[0].Resolve(t.context(what.Told))
	}
}

// headings lists for each sentence the one that heads it with a day or month alone, -1 for none:
// the first of its paragraph or, where days head several parts of the text, a line above it.
func (t *teller) headings() []int {
	heading := make([]int, len(t.Sentences))
	parts, last := 0, -1 // that a day and perhaps a place head, and where the last of them begins
	for i := range t.Sentences {
		heading[i] = -1
		if head := &t.Sentences[t.opens[i]]; t.opens[i] < i && len(head.Dates) > 0 && len(head.Spots) == 0 && t.bare(head) {
			heading[i] = t.opens[i]
		} else if t.headsPart(&t.Sentences[i]) && t.opensHeading(i) {
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
		if s := &t.Sentences[i]; t.headsPart(s) && t.opensHeading(i) {
			last = i
		} else if heading[i] < 0 {
			heading[i] = last
		}
	}
	return heading
}

// opensHeading tells whether a sentence opens its paragraph, or closes it behind no more than a few
// words that tell nothing: "Day two. Thursday, June 6".
func (t *teller) opensHeading(i int) bool {
	if t.opens[i] == i {
		return true
	}
	before := &t.Sentences[i-1]
	closes := i+1 == len(t.Sentences) || t.Sentences[i+1].Block != before.Block
	return closes && t.opens[i] == i-1 && len(before.Actors) == 0 && len(before.Triggers) == 0 && countLetters(t.Text[before.Start:before.End]) <= headLetters
}

// headLetters is how many letters such words have at most.
const headLetters = 24

// leastParts is how many parts are headed so where they are.
const leastParts = 2

// headsPart tells whether a sentence holds no more than a day, or a day and where it was spent.
func (st *Story) headsPart(s *Sentence) bool {
	if s.Caption || s.Headline || len(s.Dates) == 0 || !st.bare(s) {
		return false
	}
	k := s.Dates[0].Kind()
	return k == when.KindWeekday || k == when.KindDayMonth || k == when.KindDay
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
		letters += countLetters(st.Text[at:from])
		at = max(to, at+1)
	}
	return letters <= len("in")
}

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
