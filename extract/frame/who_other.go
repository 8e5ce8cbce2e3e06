package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/when"
	"amur/extract/who"
	"amur/model"
)

// Those of third countries: whom a clause before has meet somebody of a third country is not who is missing in the
// next, and talks with others are no contact of the two sides.

// othersMet tells whether the trigger is told of others than those beside it: somebody of a
// third country was met, or those behind it are to meet.
func (t *teller) othersMet(f *Frame, s *Sentence, trig *scan.Mention, left, right group, clause scan.Span) bool {
	if !t.Preposed && t.withThird(s, trig) && (!trig.Trigger.Weak && !trig.Trigger.Noun || trig.Start-left.end > t.far(objectGap) || !complete(t.resolve(left, s, f.Date))) || t.tellsOfOthers(s, trig) {
		return true
	}
	if trig.Trigger.Weak && complete(t.resolve(right, s, f.Date)) && !plural(right.actors[0]) && len(scan.In(s.Triggers, trig.End, right.start)) > 0 {
		return true // "went over the meeting that Xi and Putin are to have": theirs
	}
	if len(left.actors) == 0 && t.ofOutsider(s, trig, f.Date) {
		return true // "Trump, who met Xi in May and Putin in July"
	}
	if len(left.actors) == 0 && len(right.actors) == 0 && t.withMany(trig) {
		return true // "Talks with the leaders of other countries are set for Friday"
	}
	return (f.back || trig.Trigger.Noun && t.Mentions.Inverted) && t.ofThird(s, trig, clause)
}

// ofOutsider tells whether the verb is that of a clause about somebody of a third country: its
// subject, a pronoun nearest before it, stands for him.
func (t *teller) ofOutsider(s *Sentence, trig *scan.Mention, on model.Date) bool {
	if t.Preposed || trig.Trigger.Noun {
		return false
	}
	for i := len(s.Actors) - 1; i >= 0; i-- {
		if a := &s.Actors[i]; a.IsPerson() && a.End <= trig.Start {
			return a.Kind == who.He && !a.Object && third(t.parties(a, s, on))
		}
	}
	return false
}

// ofThird tells whether the noun is followed by whom the talks were with, and he is of
// neither side: "told them of his meeting on 6 August with the American envoy".
func (st *Story) ofThird(s *Sentence, trig *scan.Mention, clause scan.Span) bool {
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Start < trig.End || a.End > clause.End || !a.IsPerson() {
			continue
		}
		w := scan.In(st.Mentions.Words[scan.And], trig.Start, a.Start)
		return a.Third() && len(w) > 0 && countLetters(st.Text[w[len(w)-1].End:a.Start]) <= 1
	}
	return false
}

// ofTalksWithOthers tells whether a word for talks with somebody of neither side stands
// right before the day.
func (st *Story) ofTalksWithOthers(s *Sentence, e *when.Expr) bool {
	for _, m := range scan.In(s.Triggers, max(s.Start, e.Start-st.far(longGap)), e.Start) {
		if m.Trigger.Role == "echo" && countLetters(st.Text[m.End:e.Start]) <= len("on") && st.ofThird(s, &m, s.Span) {
			return true
		}
	}
	return false
}

// othersDiscussed tells whether the noun names talks of one side with a third country that the two spoke
// about: "discussed the meeting of Putin and Trump".
func (t *teller) othersDiscussed(f *Frame, s *Sentence, trig *scan.Mention, right group) bool {
	if !trig.Trigger.Noun || len(right.actors) == 0 || right.start-trig.End > t.far(objectGap) || !t.has(scan.Discuss, scan.Span{Start: s.Start, End: trig.Start}) {
		return false
	}
	ps := t.resolve(right, s, f.Date)
	if complete(ours(ps)) {
		return false
	}
	third := slices.ContainsFunc(s.Actors, func(a who.Actor) bool {
		return a.Third() && a.Start >= right.start && a.Start-right.end <= len(" - ")
	})
	return third && len(ours(ps)) > 0
}

// tellsOfOthers tells whether the noun is what somebody before it speaks of: "told his colleague
// of the contacts with the Americans".
func (st *Story) tellsOfOthers(s *Sentence, trig *scan.Mention) bool {
	before := scan.Span{Start: s.Start, End: trig.Start}
	if !trig.Trigger.Noun || !st.Mentions.Inverted || !st.has(scan.Discuss, before) && !st.has(scan.Speech, before) {
		return false
	}
	if names := scan.In(st.Mentions.Names, trig.End, s.End); len(names) > 0 && names[0].Start-trig.End <= st.far(5) && names[0].Kind == scan.Country {
		return names[0].Country.Code != "CN" && names[0].Country.Code != "RU"
	}
	return st.withThird(s, trig)
}

// hostsOthers tells whether behind a verb of receiving those of a third country are named first:
// "received a delegation of French firms".
func (st *Story) hostsOthers(s *Sentence, trig *scan.Mention) bool {
	if !trig.Trigger.Host {
		return false
	}
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Start < trig.End {
			continue
		}
		return a.Country != "" && a.Country != "CN" && a.Country != "RU" && !scan.HasMark(st.Text[trig.End:a.Start], ",;")
	}
	return false
}

// metOther tells whether the i-th actor of the sentence stands beside a verb or noun of talks whose
// other side is of a third country, and behind a comma another leads up to the place: "On the day on
// which Biden met Putin in Geneva, the Chinese minister sat down to talks".
func (st *Story) metOther(s *Sentence, i, at int) bool {
	if i+1 >= len(s.Actors) || s.Actors[i].End > at || !st.anotherLeads(s, i, at) {
		return false
	}
	for _, m := range scan.In(s.Triggers, s.Start, at) {
		if m.Trigger.Role != "pair" || m.Trigger.Weak {
			continue
		}
		left, right := -1, -1
		for k := range s.Actors {
			switch a := &s.Actors[k]; {
			case a.End <= m.Start:
				left = k
			case a.Start >= m.End && right < 0:
				right = k
			}
		}
		if left >= 0 && right == i && st.thirdPerson(s, left) || left == i && right >= 0 && st.thirdPerson(s, right) {
			return true
		}
	}
	return false
}

// anotherLeads tells whether somebody of neither the actor's state nor a third stands behind a comma
// between the actor and the place.
func (st *Story) anotherLeads(s *Sentence, i, at int) bool {
	for k := i + 1; k < len(s.Actors); k++ {
		a := &s.Actors[k]
		if a.End > at {
			return false
		}
		if a.IsPerson() && !a.Third() && a.Country != s.Actors[i].Country && scan.HasMark(st.Text[s.Actors[i].End:a.Start], ",") {
			return true
		}
	}
	return false
}

// thirdPerson tells whether the actor is somebody of a third country.
func (st *Story) thirdPerson(s *Sentence, i int) bool {
	return s.Actors[i].Third() && s.Actors[i].IsPerson()
}

// thirdSigns tells whether somebody of a third country is named in the sentence, outside the words of a participle
// that say what else those who signed had come for: "having come together for talks with the Indian, exchanged".
func (st *Story) thirdSigns(s *Sentence, trig *scan.Mention) bool {
	return slices.ContainsFunc(s.Actors, func(a who.Actor) bool { return a.Third() && !st.thirdBeside(s, &a, trig.Start) })
}

// thirdBeside tells whether somebody of a third country is named in the words of a participle between commas that do
// not hold the byte.
func (st *Story) thirdBeside(s *Sentence, a *who.Actor, at int) bool {
	if !a.Third() {
		return false
	}
	part := st.describing(s, a.Start, scan.Span{})
	return part.End > 0 && part.End < s.End && (at < part.Start || at >= part.End)
}

// besidesThird takes for those who met the one whom a word for "besides" at the head of the sentence names, and its
// subject of the other side, where those who are met besides are of third countries: "Besides Xi, Putin met Modi".
func (t *teller) besidesThird(f *Frame, s *Sentence, trig *scan.Mention) bool {
	if trig.Trigger.Role != "pair" || trig.Trigger.Noun || s.Headline || !t.hasThird(s) {
		return false
	}
	w := scan.In(t.Mentions.Words[scan.Besides], s.Start, trig.Start)
	if len(w) == 0 || countLetters(t.Text[s.Start:w[0].Start]) > 0 {
		return false
	}
	var ps []Party
	for i := range s.Actors {
		a := &s.Actors[i]
		if !a.IsPerson() || len(ps) == 0 && countLetters(t.Text[w[0].End:max(w[0].End, a.Start)]) > 0 || len(ps) == 2 {
			continue
		}
		if len(ps) == 1 && a.End > trig.Start && !t.subjectCase(a) {
			return false
		}
		q := t.parties(a, s, f.Date)
		if len(q) != 1 {
			return false
		}
		ps = append(ps, q[0])
	}
	if len(ps) != 2 || !complete(ps) || third(ps) {
		return false
	}
	f.Type = model.Meeting
	return t.take(f, ps, trig)
}
