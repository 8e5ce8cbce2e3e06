package frame

import (
	"slices"
	"strings"
	"unicode"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/extract/who"
	"amur/model"
)

// visitsInRow makes further journeys of a time that is joined to that of one without a verb of
// its own: of the one named right before it, else of the same traveller. "Putin came in May
// 2014 and in June 2016", "the premier was in Beijing in May, Yeltsin himself in December".
func (t *teller) visitsInRow(f *Frame, s *Sentence) []*Frame {
	if f == nil || f.Type != model.Visit || !f.Stated || !f.stay || f.Status == model.Cancelled || s.Headline || f.Date.IsInterval() || f.Date.Precision() < model.PrecisionMonth {
		return nil
	}
	var out []*Frame
	last, mood := f, what.Told
	if f.Status == model.Planned {
		mood = what.Announced
	}
	for i := 0; i+1 < len(s.Dates); i++ {
		if s.Dates[i].Start != last.dateAt {
			continue
		}
		e := &s.Dates[i+1]
		p, ok := t.travelsThen(last, s, s.Dates[i].End, e)
		d, ok2 := e.Resolve(t.contextFor(e, mood))
		if !ok || !ok2 || d.Precision() < model.PrecisionMonth || p == nil && model.Overlaps(d, last.Date) {
			break
		}
		last = last.once(e, d)
		if p != nil {
			last.China, last.Russia = nil, nil
			last.add(*p)
		}
		last.Status = t.status(last, mood)
		out = append(out, last)
	}
	return append(out, t.visitBefore(f, s, mood)...)
}

// visitBefore makes the journey of a time that stands right before that of f, joined to it,
// where times stand before their verb: "in May 2014 and in June 2016 visited".
func (t *teller) visitBefore(f *Frame, s *Sentence, mood what.Mood) []*Frame {
	for i := 1; t.Preposed && i < len(s.Dates); i++ {
		e := &s.Dates[i-1]
		if s.Dates[i].Start != f.dateAt || e.Start < s.Start || !ofItsOwn(e.Kind()) || countLetters(t.Text[e.End:f.dateAt]) > 1 || !t.has(scan.And, scan.Span{Start: e.End, End: f.dateAt}) {
			continue
		}
		if d, ok := e.Resolve(t.contextFor(e, mood)); ok && d.Precision() >= model.PrecisionMonth && !model.Overlaps(d, f.Date) {
			return []*Frame{f.once(e, d)}
		}
	}
	return nil
}

// travelsThen tells whether a time closes its part of the sentence and nothing but a word that
// joins, and perhaps somebody else of the traveller's side, stands between it and the time of
// the journey before; it returns whom.
func (t *teller) travelsThen(f *Frame, s *Sentence, from int, e *when.Expr) (*Party, bool) {
	rest := strings.TrimLeft(t.Text[e.End:s.End], " )")
	if ending, ok := strings.CutPrefix(rest, "-"); ok {
		rest = strings.TrimLeftFunc(ending, unicode.IsLetter) // of a year told as an ordinal
	}
	if rest != "" && scan.Mark(rest, ",;.:") != 0 || len(scan.In(s.Triggers, from, e.End)) > 0 || !ofItsOwn(e.Kind()) {
		return nil, false
	}
	letters := countLetters(t.Text[from:e.Start])
	for _, w := range scan.In(t.Mentions.Words[scan.And], from, e.Start) {
		letters -= countLetters(t.Text[w.Start:w.End])
	}
	var found *Party
	traveller := slices.Concat(f.China, f.Russia)[0]
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Start < from || a.End > e.Start {
			continue
		}
		if ps := t.parties(a, s, f.Date); found == nil && a.Kind <= who.Titled && !a.Owner && len(ps) == 1 && ps[0].Country == traveller.Country && !ps[0].same(traveller) {
			found = &ps[0]
			letters -= countLetters(t.Text[a.Start:a.End])
			continue
		}
		if a.Kind != who.He {
			return nil, false
		}
	}
	if found == nil {
		return nil, letters <= 1 && t.has(scan.And, scan.Span{Start: from, End: e.Start})
	}
	return found, letters <= rowLetters
}
