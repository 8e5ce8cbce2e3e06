package frame

import (
	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/extract/where"
	"amur/model"
)

// The day of the news: that which the sentences around it name, and how far from the page's it may lie.

// newsDay dates the news in the lead by the one recent day that the sentences around
// it name beside one of its people, and places it where that sentence is set; false
// when there is no such day, or more than one.
func (t *teller) newsDay(f *Frame) bool {
	day, found := t.newsDayOf(f)
	if found == nil {
		return false
	}
	if f.Type == model.Visit {
		day = day.Approx() // it may have begun before
	}
	f.dated(day, newsDayRule, found.Span)
	if f.Country == "" && !remote(f.Type) {
		for j := range found.Spots {
			if sp := &found.Spots[j]; sp.Relation == where.In && sp.Place != nil {
				t.place(f, sp)
			}
		}
	}
	return true
}

// newsDayRule dates by the one recent day around the news.
const newsDayRule = "frame.news-day"

// newsReach is how many sentences from the news its day may stand, as the day on
// which one of those who met spoke: "said on Tuesday in Beijing".
const newsReach = 6

// newsDayOf returns that day, and the last sentence that names it; nil when there is none, or more than one.
func (t *teller) newsDayOf(f *Frame) (day model.Date, found *Sentence) {
	for i := max(0, f.sentence-newsReach); i < min(len(t.Sentences), f.sentence+newsReach+1); i++ {
		s := &t.Sentences[i]
		if !s.Lead || s.Caption || i != f.sentence && !t.involves(f, s) && !t.setsScene(s) {
			continue
		}
		for j := range s.Dates {
			d, ok := t.recentDay(&s.Dates[j])
			if !ok || f.arrived && i == f.sentence || t.noNewsDay(f, s, &s.Dates[j]) {
				continue
			}
			if found != nil && model.Compare(d, day) != 0 {
				return model.Date{}, nil
			}
			found, day = s, d
		}
	}
	return day, found
}

// noNewsDay tells whether the day is that of something else: of talks with others or their deeds, of a
// letter, of what is still to be.
func (t *teller) noNewsDay(f *Frame, s *Sentence, e *when.Expr) bool {
	if t.ofTalksWithOthers(s, e) || ofLetter(f, s) || t.ofOthersDeed(s, s.Start, e.Start) {
		return true
	}
	return t.has(scan.Plan, scan.Span{Start: max(s.Start, e.Start-planReach), End: e.End})
}

// planReach is how many bytes before a day "will" may stand to announce it.
const planReach = 64

// ofLetter tells whether a sentence tells of a letter and of no other contact: its day is not that of talks.
func ofLetter(f *Frame, s *Sentence) bool {
	if f.Type == model.Message {
		return false
	}
	letter := false
	for i := range s.Triggers {
		switch trig := s.Triggers[i].Trigger; {
		case trig.Weak || trig.Role == "speech" || trig.Role == "echo":
		case trig.Type != string(model.Message):
			return false
		default:
			letter = true
		}
	}
	return letter
}

// recentDay resolves an expression that names a day of the news: at most some days
// before the page's, and not behind it.
func (t *teller) recentDay(e *when.Expr) (model.Date, bool) {
	switch e.Kind() {
	case when.KindDay, when.KindDayMonth, when.KindWeekday, when.KindRelative, when.KindClock:
	default:
		return model.Date{}, false
	}
	d, ok := e.Resolve(t.contextAt(e.Kind(), what.Told))
	return d, ok && d.Precision() == model.PrecisionDay && t.recent(d) && !t.aheadOfPage(d)
}

// involves tells whether one of the contact's people, or the two sides, act in the sentence.
func (t *teller) involves(f *Frame, s *Sentence) bool {
	states := make(map[string]bool)
	for i := range s.Actors {
		a := &s.Actors[i]
		if states[a.Country] = true; states["CN"] && states["RU"] {
			return true
		}
		if !a.IsPerson() {
			continue
		}
		for _, p := range t.parties(a, s, t.about()) {
			if states[p.Country] = true; states["CN"] && states["RU"] {
				return true
			}
			if one := []Party{p}; overlap(f.China, one) || overlap(f.Russia, one) {
				return true
			}
		}
	}
	return false
}

// news returns the news of the day told in the lead, if f is told close to it and
// shares one of its people.
func (t *teller) news(f *Frame) *Frame {
	for _, g := range t.around(f) {
		news := g.lead && g.Status == model.Held && !g.Date.IsZero()
		if news && g != f && near(f, g, reachOfDay) && shared(g, f) {
			return g
		}
	}
	return nil
}

// recent tells whether a date may be that of news of the day: at most some days
// before the page's, or after it.
func (st *Story) recent(d model.Date) bool {
	days, ok := st.age(d)
	return !ok || days <= newsDays
}

// ofThisMonth tells whether a day is one of the weeks before the page's, of which a text may tell
// late: "They met in Beijing. The talks took place on 12 June."
func (st *Story) ofThisMonth(d model.Date) bool {
	days, ok := st.age(d)
	return ok && d.Precision() == model.PrecisionDay && days <= 31
}

// age is how many days before the page's a date ends; false where one of the two is not known.
func (st *Story) age(d model.Date) (model.Civil, bool) {
	last, ok := d.Latest()
	pub, ok2 := st.about().Civil()
	return pub - last, ok && ok2
}

// newsDays is how many days news may be old.
const newsDays = 4
