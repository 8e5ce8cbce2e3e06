package frame

import (
	"amur/extract/scan"
	"amur/extract/what"
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

// headed dates an undated contact by the sentence that opens its paragraph with a day or
// month alone, as entries of a chronicle do: "November. Grachev was in Beijing."
func (t *teller) headed(f *Frame, s *Sentence) {
	if !f.Date.IsZero() || s.FirstHalf {
		return
	}
	if j := t.datedBefore[t.i]; j >= 0 && t.Sentences[j].Block == s.Block {
		first := &t.Sentences[j]
		if j > 0 && t.Sentences[j-1].Block == s.Block || len(first.Spots) > 0 || !t.bare(first) {
			return
		}
		e := &first.Dates[0]
		c := t.context(what.Told)
		if d, ok := e.Resolve(c); ok {
			f.Stated, f.dateAt = true, e.Start
			f.dated(d, "frame.same-entry", scan.Span{Start: e.Start, End: e.End})
		}
	}
}

// bare tells whether a sentence holds dates and places alone.
func (t *teller) bare(s *Sentence) bool {
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
		letters += countLetters(t.Text[at:from])
		at = max(to, at+1)
	}
	return letters <= len("in")
}

// signedPlace gives a contact the city of the sentence that closes its paragraph, where
// its own names none.
func (t *teller) signedPlace(f *Frame, closing *Sentence) {
	if closing == nil || f.Place != nil || remote(f.Type) || f.Type == model.Visit {
		return
	}
	for i := range closing.Spots {
		if sp := &closing.Spots[i]; sp.Place != nil && sp.Relation != where.From {
			t.place(f, sp)
			return
		}
	}
}
