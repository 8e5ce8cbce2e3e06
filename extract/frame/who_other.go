package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/when"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// Those of third countries: talks with them are no contact of the two sides, and whom a clause before has meet one of
// them is not who is missing in the next.

// othersMet tells whether the trigger is told of others than those beside it: somebody of a
// third country was met, or those behind it are to meet.
func (t *teller) othersMet(f *Frame, s *Sentence, trig *scan.Mention, left, right group, clause scan.Span) bool {
	if !t.Preposed && t.withThird(s, trig) {
		own := trig.Trigger.Weak || trig.Trigger.Noun // of those before it, if they are of both sides
		if !own || trig.Start-left.end > t.far(objectGap) || !complete(t.resolve(left, s, f.Date)) {
			return true
		}
	}
	if trig.Trigger.Weak && complete(t.resolve(right, s, f.Date)) && !plural(right.actors[0]) &&
		len(scan.In(s.Triggers, trig.End, right.start)) > 0 {
		return true // "went over the meeting that Xi and Putin are to have": theirs
	}
	if len(left.actors) == 0 && t.ofOutsider(s, trig, f.Date) {
		return true // "Trump, who met Xi in May and Putin in July"
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
		if !a.Third() {
			return false
		}
		with, ok := st.lastWord(scan.And, trig.Start, a.Start)
		return ok && st.lettersIn(with.End, a.Start) <= 1
	}
	return false
}

// leaveOutOthersTalks takes from a sentence the words, days and places of talks that one of the two had with somebody
// of a third country, where it says no more than that he told the other of them: "briefed Wang on the talks he had held
// with Rubio in Riyadh last week".
func (st *Story) leaveOutOthersTalks(s *Sentence) {
	for i := range s.Triggers {
		at := st.talksOfOthers(s, &s.Triggers[i])
		if at == 0 {
			continue
		}
		s.Triggers = slices.DeleteFunc(slices.Clone(s.Triggers), func(m scan.Mention) bool { return m.Start >= at })
		s.Dates = slices.DeleteFunc(slices.Clone(s.Dates), func(e when.Expr) bool { return e.Start >= at })
		s.Spots = slices.DeleteFunc(slices.Clone(s.Spots), func(sp where.Spot) bool { return sp.Start >= at })
		return
	}
}

// talksOfOthers is where such talks are named behind a verb of telling; 0 where none are.
func (st *Story) talksOfOthers(s *Sentence, trig *scan.Mention) int {
	if trig.Trigger.Noun || trig.Start == s.Start {
		return 0
	}
	for _, m := range scan.In(s.Triggers, trig.End, min(s.End, trig.End+st.far(tellsReach))) {
		if m.Trigger.Role == "travel" || !converses(m) && m.Trigger.Role != "echo" {
			continue
		}
		switch {
		case st.Preposed && st.thirdRightBefore(s, trig.End, m.Start):
			return trig.End
		case !st.Preposed && st.onlyOf(s, trig.End, m.Start) && st.withOneThird(s, &m):
			return m.Start
		}
		return 0
	}
	return 0
}

// tellsReach is how many letters behind the verb they may be named.
const tellsReach = 80

// onlyOf tells whether nothing stands between two bytes that makes the talks another clause's, or a further deed, and
// somebody is named there who is told of them.
func (st *Story) onlyOf(s *Sentence, from, to int) bool {
	if st.joint(s, from, to, true) > 0 || !st.personBetween(s, from, to) {
		return false
	}
	for _, c := range [...]scan.Class{scan.Boundary, scan.Subordinate, scan.During, scan.HeldAt} {
		if st.wordBetween(c, from, to) {
			return false
		}
	}
	return true
}

// thirdRightBefore tells whether the last person between two bytes is of a third country, and the words for talks
// stand right behind.
func (st *Story) thirdRightBefore(s *Sentence, from, to int) bool {
	for i := range slices.Backward(s.Actors) {
		if a := &s.Actors[i]; a.IsPerson() && a.Start >= from && a.End <= to {
			return a.Third() && st.lettersIn(a.End, to) <= len("held")
		}
	}
	return false
}

// withOneThird tells whether the first person behind the noun, but for a pronoun of who had them, is of a third
// country: "the talks he had held with Rubio".
func (st *Story) withOneThird(s *Sentence, trig *scan.Mention) bool {
	from := trig.End
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Start < from || !a.IsPerson() {
			continue
		}
		if a.Kind == who.He && from == trig.End && a.Start-from <= len(" that ") {
			from = a.End
			continue
		}
		return a.Third() && st.lettersIn(from, a.Start) <= thirdReach
	}
	return false
}

// thirdReach is how many letters may lead up to him: "had held with".
const thirdReach = 16

// ofTalksWithOthers tells whether a word for talks with somebody of neither side stands
// right before the day.
func (st *Story) ofTalksWithOthers(s *Sentence, e *when.Expr) bool {
	for _, m := range scan.In(s.Triggers, max(s.Start, e.Start-st.far(longGap)), e.Start) {
		if m.Trigger.Role == "echo" && st.lettersIn(m.End, e.Start) <= len("on") && st.ofThird(s, &m, s.Span) {
			return true
		}
	}
	return false
}

// othersDiscussed tells whether the noun names talks of one side with a third country that the two spoke
// about: "discussed the meeting of Putin and Trump".
func (t *teller) othersDiscussed(f *Frame, s *Sentence, trig *scan.Mention, right group) bool {
	if !trig.Trigger.Noun || len(right.actors) == 0 || right.start-trig.End > t.far(objectGap) {
		return false
	}
	if !t.hasIn(scan.Discuss, s.Start, trig.Start) {
		return false
	}
	if ps := ours(t.resolve(right, s, f.Date)); len(ps) == 0 || complete(ps) {
		return false
	}
	return slices.ContainsFunc(s.Actors, func(a who.Actor) bool {
		return a.Third() && a.Start >= right.start && a.Start-right.end <= len(" - ")
	})
}

// hostsOthers tells whether behind a verb of receiving those of a third country are named first:
// "received a delegation of French firms".
func (st *Story) hostsOthers(s *Sentence, trig *scan.Mention) bool {
	if !trig.Trigger.Host {
		return false
	}
	for i := range s.Actors {
		if a := &s.Actors[i]; a.Start >= trig.End {
			return isThird(a.Country) && !st.commaIn(trig.End, a.Start)
		}
	}
	return false
}

// metOther tells whether the i-th actor of the sentence stands beside a verb or noun of talks whose
// other side is of a third country, and behind a comma another leads up to the place: "On the day on
// which Biden met Putin in Geneva, the Chinese minister sat down to talks".
func (st *Story) metOther(s *Sentence, i, at int) bool {
	if s.Actors[i].End > at || !st.anotherLeads(s, i, at) {
		return false
	}
	for _, m := range scan.In(s.Triggers, s.Start, at) {
		if !meets(&m) {
			continue
		}
		left, right := besideWords(s, &m)
		if left < 0 || right < 0 {
			continue
		}
		if right == i && s.Actors[left].Third() || left == i && s.Actors[right].Third() {
			return true
		}
	}
	return false
}

// besideWords are the actors nearest before and nearest behind some words, -1 where there is none.
func besideWords(s *Sentence, m *scan.Mention) (left, right int) {
	left, right = -1, -1
	for k := range s.Actors {
		switch a := &s.Actors[k]; {
		case a.End <= m.Start:
			left = k
		case a.Start >= m.End && right < 0:
			right = k
		}
	}
	return left, right
}

// anotherLeads tells whether somebody of neither the actor's state nor a third stands behind a comma
// between the actor and the place.
func (st *Story) anotherLeads(s *Sentence, i, at int) bool {
	for k := i + 1; k < len(s.Actors); k++ {
		a := &s.Actors[k]
		if a.End > at {
			return false
		}
		other := a.IsPerson() && !a.Third() && a.Country != s.Actors[i].Country
		if other && scan.HasMark(st.Text[s.Actors[i].End:a.Start], ",") {
			return true
		}
	}
	return false
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
	w := t.words(scan.Besides, s.Start, trig.Start)
	if len(w) == 0 || t.lettersIn(s.Start, w[0].Start) > 0 {
		return false
	}
	i := slices.IndexFunc(s.Actors, func(a who.Actor) bool {
		return a.IsPerson() && t.lettersIn(w[0].End, max(w[0].End, a.Start)) == 0
	})
	if i < 0 {
		return false
	}
	next := slices.IndexFunc(s.Actors[i+1:], func(a who.Actor) bool { return a.IsPerson() })
	if next < 0 {
		return false
	}
	besides, subject := &s.Actors[i], &s.Actors[i+1+next]
	if subject.End > trig.Start && !t.subjectCase(subject) {
		return false
	}
	p, ok1 := t.party(besides, s, f.Date)
	q, ok2 := t.party(subject, s, f.Date)
	if pair := []Party{p, q}; ok1 && ok2 && complete(pair) {
		f.Type = model.Meeting
		return t.take(f, pair, trig)
	}
	return false
}
