package frame

import (
	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/extract/where"
	"amur/model"
)

// In some languages what belongs to a verb or a noun stands before it: "to Moscow
// travelled", "the to-Moscow-travelled minister".

// goalBefore is the goal that stands before the trigger behind a word for "to", or
// right before it behind one for "in": "is in Moscow visiting".
func goalBefore(s *Sentence, trig *scan.Mention, clause scan.Span) (where.Spot, bool) {
	for i := len(s.Spots) - 1; i >= 0; i-- {
		sp := s.Spots[i]
		if sp.End > trig.Start || sp.Start < clause.Start || sp.Country == "" || sp.Gathering != nil {
			continue
		}
		if sp.Relation == where.Toward || sp.Relation == where.In && trig.Start-sp.End <= besideVerb {
			return sp, true
		}
	}
	return where.Spot{}, false
}

// besideVerb is how many bytes before a verb the place of its clause may stand.
const besideVerb = 12

// qualified is the traveller whom a clause before the name describes: "to China for
// talks come" and, behind a word of belonging, "Lavrov".
func (t *teller) qualified(s *Sentence, trig *scan.Mention, goal where.Spot, on model.Date) (Party, bool) {
	if !t.Preposed {
		return Party{}, false
	}
	g := t.headBehind(s, trig.End, s.End)
	if len(g.actors) == 0 || scan.HasMark(t.Text[trig.End:g.start], ",;:") {
		return Party{}, false
	}
	if w := scan.In(t.Mentions.Words[scan.Belonging], trig.End, g.start); len(w) == 0 || w[len(w)-1].End != g.start {
		return Party{}, false
	}
	ps := t.resolve(g, s, on)
	if len(ps) == 0 || ps[0].Country == goal.Country {
		return Party{}, false
	}
	return ps[0], true
}

// nearerAhead is the day ahead that a day without a month means where verbs have no
// tense and it is nearer than the one behind.
func (t *teller) nearerAhead(e *when.Expr) (model.Date, bool) {
	if e.Kind() == when.KindWeekday {
		return t.weekdayAhead(e)
	}
	if _, noMonth := e.Lacks(); !noMonth || !t.monthBefore(e).IsZero() || t.Sentences[t.i].Year > 0 || e.Kind() != when.KindDayMonth && e.Kind() != when.KindSpan {
		return model.Date{}, false
	}
	ahead, ok := e.Resolve(t.context(what.Announced))
	behind, ok1 := e.Resolve(t.context(what.Told))
	day, ok2 := ahead.Earliest()
	last, ok3 := behind.Earliest()
	pub, ok4 := t.about().Civil()
	return ahead, ok && ok1 && ok2 && ok3 && ok4 && day > pub && day-pub < pub-last
}

// weekdayAhead is the day ahead that a weekday means where verbs have no tense: at most
// two days off, while the one behind is most of a week old.
func (t *teller) weekdayAhead(e *when.Expr) (model.Date, bool) {
	ahead, ok := e.Resolve(t.context(what.Announced))
	day, ok1 := ahead.Earliest()
	pub, ok2 := t.about().Civil()
	return ahead, ok && ok1 && ok2 && t.Published.HasYear() && day > pub && day <= pub+2
}
