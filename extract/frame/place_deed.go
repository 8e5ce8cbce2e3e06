package frame

import (
	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/extract/where"
	"amur/model"
)

// The places of deeds that a sentence joins to a contact, each on a day of its own.

// ofDeedOnOtherDay tells whether the spot stands in another part of the sentence, behind a word for
// "and" or a comma, with a deed and a day of its own: "held talks with Putin on 5 June and saw a plant
// in Kazan on 7 June".
func (t *teller) ofDeedOnOtherDay(f *Frame, s *Sentence, sp *where.Spot, trig *scan.Mention) bool {
	if t.Preposed || sp.Gathering != nil || f.Type == model.Visit || sp.Start < trig.End {
		return false
	}
	if !f.Stated || f.dateAt < s.Start || f.dateAt > sp.Start || f.Date.Precision() != model.PrecisionDay {
		return false
	}
	from := trig.End
	if own := s.dateAt(f.dateAt); own != nil {
		from = max(from, own.End)
	}
	part := t.partBegins(from, sp.Start)
	if part < 0 {
		return false
	}
	deed := countLetters(t.Text[part:sp.Start])
	other := false
	for i := range s.Dates {
		e := &s.Dates[i]
		if e.Start < part || !ofItsOwn(e.Kind()) || e.Start > sp.End && t.partBegins(sp.End, e.Start) >= 0 {
			continue
		}
		if e.End <= sp.Start {
			deed -= countLetters(t.Text[e.Start:e.End])
		}
		other = other || t.isOtherDay(e, f)
	}
	return other && deed > otherDeed
}

// isOtherDay tells whether the expression means a day that is not of the contact's date.
func (t *teller) isOtherDay(e *when.Expr, f *Frame) bool {
	d, ok := e.Resolve(t.contextFor(e, what.Told))
	return ok && d.Precision() == model.PrecisionDay && !model.Overlaps(d, f.Date)
}

// otherDeed is how many letters no more than a word for "in" and one for "then" have.
const otherDeed = 6

// partBegins is where the last part of the sentence between two bytes begins, behind a comma or a word for
// "and"; -1 where nothing parts them.
func (st *Story) partBegins(from, to int) int {
	part := -1
	if i := scan.LastMark(st.Text[from:to], ",;"); i > 0 {
		part = from + i
	}
	for _, w := range scan.In(st.Mentions.Words[scan.And], from, to) {
		part = max(part, w.End)
	}
	return part
}

// dateAt returns the date of the sentence that begins at a byte, nil when none does.
func (s *Sentence) dateAt(at int) *when.Expr {
	for i := range s.Dates {
		if s.Dates[i].Start == at {
			return &s.Dates[i]
		}
	}
	return nil
}
