package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/who"
	"amur/model"
)

// In a diary of somebody's journey the entries leave out who acts: "Li's trip to Russia. April 16: meets
// Putin in the Kremlin."

// diarist returns the one of a side, or of either where that is "", whom one of the first headlines names, if
// they name nobody else.
func (t *teller) diarist(country string) (Party, bool) {
	for _, i := range t.headlines[:min(len(t.headlines), titleLines)] {
		h := &t.Sentences[i]
		if i >= t.i || t.hasThird(h) {
			continue
		}
		var one *who.Actor
		for k := range h.Actors {
			if a := &h.Actors[k]; a.Kind <= who.Titled && one != nil {
				return Party{}, false
			} else if a.Kind <= who.Titled {
				one = a
			}
		}
		if one == nil {
			continue
		}
		if ps := t.parties(one, h, t.about()); len(ps) == 1 && (ps[0].Country == country || country == "" && who.Other(ps[0].Country) != "") {
			return ps[0], true
		}
	}
	return Party{}, false
}

// travelsHere is the traveller of the journey that the sentence has told right before, if he is of the
// side, owns that journey and nobody else leads up to the trigger: "Xi's state visit to Moscow; talks
// with Putin".
func (t *teller) travelsHere(s *Sentence, trig *scan.Mention, country string) (Party, bool) {
	v := t.current
	if v == nil || v.Type != model.Visit || v.last != t.i {
		return Party{}, false
	}
	p, owns := slices.Concat(v.China, v.Russia)[0], false
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.End > trig.Start {
			break
		}
		if !a.Owner {
			return Party{}, false
		}
		owns = owns || overlap(t.parties(a, s, v.Date), []Party{p})
	}
	return p, owns && p.Country == country
}

// recorded returns the only one of a side whom the first headlines name, where that stands over the record of
// his remarks: "Remarks by Lavrov after talks with Wang Yi".
func (t *teller) recorded(country string) (Party, bool) {
	for _, i := range t.headlines[:min(len(t.headlines), titleLines)] {
		h := &t.Sentences[i]
		var ps []Party
		for k := range h.Actors {
			if a := &h.Actors[k]; a.Kind <= who.Titled {
				ps = append(ps, t.parties(a, h, t.about())...)
			}
		}
		ps = slices.DeleteFunc(ps, func(p Party) bool { return p.Country != country })
		if i < t.i && len(ps) == 1 && country != "" {
			return ps[0], true
		}
	}
	return Party{}, false
}

// ofHimself tells whether whoever speaks in the sentence, outside of quotation marks, speaks of himself.
func (t *teller) ofHimself(s *Sentence) bool {
	return t.has(scan.Speaker, s.Span) && !strings.ContainsAny(t.Text[s.Start:s.End], "\"\u201c\u201d\u00ab\u00bb\u300c")
}

// titleLines is how many headlines may stand at the head of a text.
const titleLines = 3

// diary tells whether the sentence is of an entry that a day opens or heads, with nobody before the trigger.
func (t *teller) diary(s *Sentence, trig *scan.Mention) bool {
	if s.Headline {
		return false
	}
	opens := func(s *Sentence) bool {
		return len(s.Dates) > 0 && s.Dates[0].Start-s.Start <= bulletWidth && s.Dates[0].End <= trig.Start
	}
	if t.heading[t.i] < 0 && !opens(s) && !opens(&t.Sentences[t.opens[t.i]]) {
		return false
	}
	return !slices.ContainsFunc(s.Actors, func(a who.Actor) bool { return a.Start < trig.Start })
}

// bulletWidth is how many bytes may stand before the day of an entry.
const bulletWidth = 4

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

// longestDiary is how many days the journey of a diary lasts at most.
const longestDiary = 14

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

// entryMarks part the day of an entry from what it tells.
var entryMarks = [...]string{":", "：", "–", "—", "- "}
