package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// Whose journey a noun tells of: "the visit of Putin", "the visit to China lasting two days of Mishustin".

// whoseJourney is who stands behind the noun as the one whose journey it is, also behind its
// goal, its length and its day: "the visit to China lasting two days of Mishustin".
func (t *teller) whoseJourney(s *Sentence, trig *scan.Mention, goal where.Spot, clause scan.Span, on model.Date) (Party, bool) {
	if !trig.Trigger.Noun && trig.Trigger.Phase != "end" { // "end the visit of"
		return Party{}, false
	}
	g := t.headBehind(s, trig.End, clause.End)
	if len(g.actors) == 0 || t.invites(s, g) {
		return Party{}, false
	}
	endsThere := func(a who.Actor) bool { return a.IsPerson() && a.End == trig.Start }
	if t.Preposed && slices.ContainsFunc(s.Actors, endsThere) {
		return Party{}, false
	}
	from := t.behindGoal(s, trig, goal, g.start)
	if t.madeBy(g, from, goal) {
		if p, ok := t.goingThere(g, s, goal, on); ok {
			return p, true
		}
	}
	if !t.heads(g.actors[0], from) {
		if g.start-from >= t.far(goalReach) || !t.joins(from, g.start) && !t.whose(g.actors[0], from) {
			return Party{}, false
		}
	}
	if p, ok := t.awayHolder(g, goal, on); ok {
		return p, true
	}
	ps := t.resolve(g, s, on)
	return append(ps, Party{})[0], len(ps) > 0
}

// behindGoal is where the words for a journey end, with its goal, its length and its day, before a byte: "the visit to Russia
// early this month of President Xi".
func (t *teller) behindGoal(s *Sentence, trig *scan.Mention, goal where.Spot, to int) int {
	from := trig.End
	if goal.Start >= trig.End && goal.End <= to {
		from = goal.End
	}
	for _, w := range scan.In(t.Mentions.Words[scan.Stay], from, to) {
		if countLetters(t.Text[from:w.Start]) <= lasting {
			from = w.End
		}
	}
	for i := range s.Dates {
		if e := &s.Dates[i]; e.Start >= from && e.End <= to && e.Start-from <= 2 {
			from = e.End
		}
	}
	return from
}

// lasting is how many letters before the length of a stay a word like "lasting" takes.
const lasting = 10

// awayHolder is the holder of an office that names no country, whose journey the noun tells of:
// nobody travels to where he holds it, "the visit of the president to China".
func (t *teller) awayHolder(g group, goal where.Spot, on model.Date) (Party, bool) {
	a := g.actors[0]
	if len(g.actors) > 1 || a.Kind != who.Titled || a.Country != "" || goal.Country != "CN" && goal.Country != "RU" {
		return Party{}, false
	}
	if o := t.Lexicon.Office(a.Office); o == nil || !o.Single {
		return Party{}, false
	}
	if !on.HasYear() {
		on = t.about()
	}
	p := t.holderOr(a.Office, who.Other(goal.Country), on)
	return p, p.Person != nil
}

// heads tells whether somebody heads the delegation told of between from and his name.
func (st *Story) heads(a *who.Actor, from int) bool {
	_, ok := st.wordRightBefore(scan.Led, from, a.Start)
	return ok
}

// whose tells whether the case of a name says that it owns what ends right before it.
func (st *Story) whose(a *who.Actor, at int) bool {
	if a.Cases&st.Mentions.Whose == 0 || a.Start < at {
		return false
	}
	between := st.Text[at:a.Start]
	return countLetters(between) == 0 && !scan.HasMark(between, ",;:()")
}

// ofOpeningJourney tells whether a comma parts somebody from the one whose journey the words that open the sentence
// name: "After the visit to Russia of Xi, Wang Yi met".
func (t *teller) ofOpeningJourney(s *Sentence, a, b *who.Actor) bool {
	gap := t.Text[a.End:b.Start]
	of := t.genitiveBefore(s, a)
	if t.Preposed || s.Headline || of == nil || countLetters(t.Text[of.End:a.Start]) > preposition || !strings.HasPrefix(gap, ",") ||
		countLetters(gap) > 0 {
		return false
	}
	ways := travels(s, s.Start, of.Start)
	return len(ways) == 1 && ways[0].Trigger.Noun && len(scan.In(s.Triggers, s.Start, a.Start)) == 1 &&
		!slices.ContainsFunc(s.Actors, func(c who.Actor) bool { return c.IsPerson() && c.End <= of.Start })
}

// owns tells whether the noun is that of the last of a group right before it: "discussed Xi's visit".
func (st *Story) owns(g group, trig *scan.Mention) bool {
	if !trig.Trigger.Noun || len(g.actors) == 0 {
		return false
	}
	return g.actors[len(g.actors)-1].Owner && trig.Start-g.end <= ownership
}

// joins tells whether a word of belonging ("of", "by") ends right before a byte.
func (st *Story) joins(from, to int) bool {
	if scan.HasMark(st.Text[from:to], ",;:") || len(scan.In(st.Mentions.Triggers, from, to)) > 0 {
		return false
	}
	for _, w := range scan.In(st.Mentions.Words[scan.Belonging], from, to) {
		if countLetters(st.Text[from:w.Start]) > 3 {
			return false // "at the invitation of"
		}
		if countLetters(st.Text[w.End:to]) <= 4 {
			return true
		}
	}
	return false
}

// attributes tells whether a word of belonging right behind the trigger makes it an attribute of
// who is named next.
func (st *Story) attributes(trig *scan.Mention) bool {
	w := scan.In(st.Mentions.Words[scan.Belonging], trig.End, min(len(st.Text), trig.End+st.far(4)))
	return len(w) > 0 && w[0].Start == trig.End
}

// withWhoMakesIt is the clause of a noun for a journey with the one behind it that says who makes it, and where to:
// "prepared the visit, which Hu will pay to Russia".
func (t *teller) withWhoMakesIt(s *Sentence, trig *scan.Mention, clause scan.Span) scan.Span {
	if t.Preposed || !trig.Trigger.Noun {
		return clause
	}
	g := t.headBehind(s, trig.End, s.End)
	if len(g.actors) == 0 || g.start < clause.End {
		return clause
	}
	i := slices.IndexFunc(s.Spots, func(sp where.Spot) bool { return sp.Start >= g.end })
	if i >= 0 && t.madeBy(g, trig.End, s.Spots[i]) {
		clause.End = s.End
	}
	return clause
}

// madeBy tells whether a clause behind the noun says who makes the journey, and then where to: "the visit that Hu will
// pay to Russia".
func (st *Story) madeBy(g group, from int, goal where.Spot) bool {
	if st.Preposed || goal.Start < g.end || !st.opensFor(g, from) {
		return false
	}
	return !st.has(scan.Speech, scan.Span{Start: g.end, End: goal.Start})
}

// opensFor tells whether nothing, or no more than a word that opens a clause, stands between a byte and the one whom
// that is about.
func (st *Story) opensFor(g group, from int) bool {
	a := g.actors[0]
	if len(g.actors) != 1 || a.Owner || !st.subjectCase(a) {
		return false
	}
	if between := st.Text[from:g.start]; countLetters(between) == 0 && !scan.HasMark(between, ",;:.") {
		return true
	}
	for _, c := range [...]scan.Class{scan.Boundary, scan.Saying} {
		for _, w := range scan.In(st.Mentions.Words[c], from, g.start) {
			if st.has(scan.Relative, scan.Span{Start: w.Start, End: w.End}) {
				continue
			}
			if countLetters(st.Text[from:w.Start])+countLetters(st.Text[w.End:g.start]) <= len("the") {
				return true
			}
		}
	}
	return false
}
