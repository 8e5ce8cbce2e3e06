package frame

import (
	"slices"
	"sort"
	"strings"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// introduces tells whether the boundary is a colon right behind a noun for a contact, or some
// words behind a contact with nobody between: what follows says who is at it ("At the talks: Xi
// and Putin", "He had three meetings: with Jiang, Zhu and Tang").
func (st *Story) introduces(s *Sentence, trig, w *scan.Mention) bool {
	if !scan.HasMark(st.Text[w.Start:w.End], ":") {
		return false
	}
	if trig.Trigger.Noun && w.Start-trig.End <= 1 {
		return true
	}
	if !trig.Trigger.Weak && trig.Trigger.Role == "pair" && st.timesBehind(s, trig, w) {
		return true
	}
	if trig.Trigger.Role != "pair" || trig.Trigger.Weak || w.Start-trig.End > st.far(rowIntroduced) || scan.HasMark(st.Text[trig.End:w.Start], ",;") || len(scan.In(s.Triggers, trig.End, w.Start)) > 0 {
		return false
	}
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Start >= w.End {
			return a.IsPerson() && a.Kind <= who.Counterpart && len(scan.In(s.Triggers, w.End, a.Start)) == 0 && countLetters(st.Text[w.End:a.Start]) <= len("with")
		}
		if a.IsPerson() && a.Start >= trig.End && !plural(a) && !(a.Loose && w.Start-a.End <= 1) {
			return false // "met the premier: Putin said"; but not "met two leaders: Hu and Wen"
		}
	}
	return false
}

// timesBehind tells whether the places and days at which the two met, and nothing else, stand
// behind the colon: "they met twice: in Moscow in March and in Beijing in October", "met Putin twice: …".
func (st *Story) timesBehind(s *Sentence, trig, colon *scan.Mention) bool {
	if colon.Start < trig.End || colon.Start-trig.End > st.far(rowIntroduced) || len(scan.In(s.Triggers, trig.End, s.End)) > 0 || st.personIn(s, scan.Span{Start: colon.End, End: s.End}) {
		return false
	}
	places, at := 0, s.End
	for i := range s.Spots {
		if sp := &s.Spots[i]; sp.Start >= colon.End && sp.Place != nil && sp.Relation == where.In {
			places, at = places+1, min(at, sp.Start)
		}
	}
	for i := range s.Dates {
		e := &s.Dates[i]
		if e.Start < colon.End {
			continue
		}
		if _, bare := e.Lacks(); bare {
			return false // days of the month named before
		}
		at = min(at, e.Start)
	}
	return places > 1 && countLetters(st.Text[colon.End:at]) <= len("with")
}

// introduced is where those are listed whom the trigger governs: behind the colon that
// introduces them, else right behind it.
func (st *Story) introduced(s *Sentence, trig *scan.Mention) int {
	for _, w := range scan.In(st.Mentions.Words[scan.Boundary], trig.End, s.End) {
		if st.introduces(s, trig, &w) && !(st.timesBehind(s, trig, &w) && st.personIn(s, scan.Span{Start: trig.End, End: w.Start})) {
			return w.End
		}
	}
	return trig.End
}

// rowIntroduced is how many letters may stand between a verb and the colon behind which those
// met are listed.
const rowIntroduced = 64

// antecedent is where the clause that a boundary opens begins: before the person whom
// the boundary stands for ("Pavlov, whom he saw on Thursday"), else right behind it.
func (st *Story) antecedent(s *Sentence, w *scan.Mention) int {
	if len(scan.In(st.Mentions.Words[scan.Antecedent], w.Start, w.End)) > 0 {
		for i := range s.Actors {
			if a := &s.Actors[i]; a.IsPerson() && a.End <= w.Start && w.Start-a.End <= st.far(len(", together with ")) {
				return a.Start
			}
		}
	}
	return w.End
}

// clause is the part of the sentence around a trigger, cut at words that open another.
func (t *teller) clause(s *Sentence, trig *scan.Mention) scan.Span {
	c := s.Span
	words := t.boundaries(s)
	i := sort.Search(len(words), func(i int) bool { return words[i].Start >= trig.Start })
	if i > 0 {
		c.Start = min(t.antecedent(s, &words[i-1]), trig.Start)
		if at := words[i-1].Start; t.joinedBefore(&who.Actor{Start: at}, s, model.Date{}) != nil {
			c.Start = t.headBefore(s, at, s.Start).start // "Putin and Xi, who talked in Moscow"
		}
		if in := t.enclosed(s, trig.Start); in.Start <= words[i-1].Start && words[i-1].End <= in.End {
			c.Start = s.Start
			if i > 1 && words[i-2].End < in.Start {
				c.Start = words[i-2].End
			}
		}
	}
	if i > 0 {
		c.End = t.closes(s, &words[i-1], trig)
	}
	for ; i < len(words) && words[i].Start < c.End; i++ {
		if words[i].Start < trig.End || t.introduces(s, trig, &words[i]) {
			continue
		}
		c.End = words[i].Start
		if t.saysWhen(trig, &words[i]) {
			hanging := scan.Span{Start: words[i].End, End: t.untilNext(s, words[i+1:], words[i].End)}
			if !t.has(scan.Habit, hanging) && !t.has(scan.Hypothesis, hanging) && !t.has(scan.Negation, hanging) {
				c.End = hanging.End
			}
		}
		break
	}
	return c
}

// saysWhen tells whether the boundary opens a clause that says of the contact named before it when
// and where it takes place: "the talks with Li, which took place on Monday in Moscow".
func (st *Story) saysWhen(trig, w *scan.Mention) bool {
	if !trig.Trigger.Noun && trig.Trigger.Role != "pair" {
		return false
	}
	happens := scan.In(st.Mentions.Words[scan.Happens], w.End, w.End+st.far(happensReach))
	return len(happens) > 0 && countLetters(st.Text[w.End:happens[0].Start]) == 0
}

// happensReach is how many letters the words for taking place have at most.
const happensReach = 32

// untilNext is where the clause ends that begins at a byte: at the next comma or boundary, or with
// the sentence.
func (st *Story) untilNext(s *Sentence, next []scan.Mention, from int) int {
	end := s.End
	if len(next) > 0 {
		end = min(end, next[0].Start)
	}
	if comma := strings.IndexByte(st.Text[from:end], ','); comma >= 0 {
		end = from + comma
	}
	return end
}

// boundaries lists the words of the sentence that open another clause, among them those that lead
// on to what somebody else does. One that says of the people right behind it that they are among
// others does not, nor one right behind its subject.
func (t *teller) boundaries(s *Sentence) []scan.Mention {
	words := scan.In(t.Mentions.Words[scan.Boundary], s.Start, s.End)
	if next := t.nextClauses(s); len(next) > 0 {
		words = slices.Concat(words, next)
		slices.SortStableFunc(words, func(a, b scan.Mention) int { return a.Start - b.Start })
	}
	if slices.ContainsFunc(words, func(w scan.Mention) bool { return t.subjectBefore(s, &w) }) {
		words = slices.DeleteFunc(slices.Clone(words), func(w scan.Mention) bool { return t.subjectBefore(s, &w) })
	}
	if then := scan.In(t.Mentions.Words[scan.Then], s.Start, s.End); len(then) > 0 {
		words = slices.DeleteFunc(slices.Clone(words), func(w scan.Mention) bool { return t.withinThen(then, w) })
	}
	among := scan.In(t.Mentions.Words[scan.Among], s.Start, s.End)
	if len(among) == 0 {
		return words
	}
	return slices.DeleteFunc(slices.Clone(words), func(w scan.Mention) bool {
		return slices.ContainsFunc(overlapping(among, w), func(m scan.Mention) bool {
			g := t.headBehind(s, m.End, s.End)
			return len(g.actors) > 0 && g.start-m.End <= amongReach
		})
	})
}

// closes is where the clause ends that the word opened behind a comma, and the trigger
// stands in: at the comma behind which the sentence goes on with what it announces
// ("Ivanov, who came on Tuesday, is to see Hu"), else with the sentence.
func (st *Story) closes(s *Sentence, w, trig *scan.Mention) int {
	comma := strings.IndexByte(st.Text[min(trig.End, s.End):s.End], ',')
	if st.Preposed || comma < 0 || !strings.HasSuffix(st.Text[s.Start:w.Start], ", ") {
		return s.End
	}
	if at := trig.End + comma; st.planBytes(at, min(s.End, at+st.far(hanging))) > 0 {
		return at
	}
	return s.End
}

// hangsOn tells whether the date stands in a clause that says of the contact before it
// when it takes place: "the visit, which is due in October".
func (t *teller) hangsOn(trig *scan.Mention, e *when.Expr) bool {
	if e.Start < trig.End {
		return false
	}
	b := scan.In(t.Mentions.Words[scan.Boundary], trig.End, e.Start)
	return len(b) == 1 && t.saysWhen(trig, &b[0]) && !scan.HasMark(t.Text[b[0].End:e.Start], ",;") || t.dueOn(trig, e) || t.Preposed && t.tookPlace(trig, e)
}

// tookPlace tells whether nothing stands behind the contact but a comma and, up to the next one,
// the date, maybe a place, and a verb for being held: "their last talks, in May in Beijing held".
func (t *teller) tookPlace(trig *scan.Mention, e *when.Expr) bool {
	if countLetters(t.Text[trig.End:e.Start]) > 0 {
		return false
	}
	s := &t.Sentences[t.i]
	next := scan.In(s.Triggers, e.End, s.End)
	if len(next) == 0 || next[0].Trigger.Role != "attend" || scan.HasMark(t.Text[e.End:next[0].Start], ",;") || actorBytes(s, e.End, next[0].Start) > 0 {
		return false
	}
	end := next[0].End
	return end >= s.End || scan.Mark(t.Text[end:s.End], ",;.") == 0
}

// dueOn tells whether it stands in one that announces the contact.
func (st *Story) dueOn(trig *scan.Mention, e *when.Expr) bool {
	if !trig.Trigger.Noun || e.Start < trig.End {
		return false
	}
	b := scan.In(st.Mentions.Words[scan.Boundary], trig.End, e.Start)
	return len(b) == 1 && e.Start-b[0].End <= st.far(hanging) && len(scan.In(st.Mentions.Words[scan.Plan], b[0].End, e.End)) > 0 && !st.has(scan.Subordinate, scan.Span{Start: trig.End, End: e.Start})
}

// hangsAhead tells whether a clause that hangs on the trigger says when it is to be.
func (t *teller) hangsAhead(s *Sentence, trig *scan.Mention) bool {
	for i := range s.Dates {
		if e := &s.Dates[i]; t.dueOn(trig, e) && t.aheadOr(e) {
			return true
		}
	}
	return false
}

// aheadOr tells whether the expression may mean a time ahead of the page.
func (t *teller) aheadOr(e *when.Expr) bool {
	d, ok := e.Resolve(t.context(what.Announced))
	return ok && t.aheadOfPage(d)
}

// hanging is how many bytes behind the word that opens such a clause its date may stand.
const hanging = 40

// afterwards tells whether the clause is only what the news came after: "days after
// they met in Samarkand, …". Somebody behind a comma opens what it is followed by: "right
// after they landed, he met".
func (st *Story) afterwards(s *Sentence, clause scan.Span, trig *scan.Mention) bool {
	comma := strings.LastIndexByte(st.Text[clause.Start:max(clause.Start, trig.Start)], ',')
	if comma >= 0 && (st.personIn(s, scan.Span{Start: clause.Start + comma, End: trig.Start}) || st.has(scan.And, scan.Span{Start: clause.Start + comma + 1, End: trig.Start})) {
		return false
	}
	for _, w := range scan.In(st.Mentions.Words[scan.Subordinate], s.Start, clause.Start) {
		if clause.Start-w.End > 1 {
			continue
		}
		if timeless(trig) && comma < 0 && w.Start-s.Start <= opensSentence || len(overlapping(st.Mentions.Words[scan.Backdrop], w)) > 0 {
			return true // "Ahead of his trip to Moscow, he called Lavrov on Monday"
		}
	}
	return false
}

// personBetween tells whether somebody is named or titled between two bytes of the sentence.
func (st *Story) personBetween(s *Sentence, from, to int) bool {
	return slices.ContainsFunc(s.Actors, func(a who.Actor) bool {
		return (a.Kind == who.Named || a.Kind == who.Titled && !a.Plural) && a.Start >= from && a.End <= to
	})
}

// urges tells whether the trigger asks something of the one named behind it rather than tells of
// a contact with him: "called on Putin to end the war".
func (t *teller) urges(s *Sentence, trig *scan.Mention) bool {
	if !trig.Trigger.Urges {
		return false
	}
	g := t.headBehind(s, trig.End, s.End)
	to := scan.In(t.Mentions.Words[scan.Infinitive], g.end, s.End)
	return len(g.actors) > 0 && len(to) > 0 && countLetters(t.Text[g.end:to[0].Start]) == 0
}

// ofJourneyOwned tells whether what the verb does is done to a journey of the one named behind it, not to
// him: "welcomed Putin's visit".
func (t *teller) ofJourneyOwned(s *Sentence, trig *scan.Mention) bool {
	if t.Preposed || trig.Trigger.Noun || trig.Trigger.Weak || trig.Trigger.Role != "pair" {
		return false
	}
	g := t.headBehind(s, trig.End, s.End)
	if len(g.actors) != 1 || !g.actors[0].Owner || countLetters(t.Text[trig.End:g.start]) > 0 {
		return false
	}
	way := travels(s, g.end, min(s.End, g.end+ownership))
	return len(way) > 0 && way[0].Trigger.Noun
}

// askedOfOthers tells whether the trigger is an infinitive that says what others are asked to do, none of
// the two sides' people among them: "asked the commission to meet in May".
func (t *teller) askedOfOthers(s *Sentence, trig *scan.Mention, clause scan.Span) bool {
	to := scan.In(t.Mentions.Words[scan.Infinitive], max(clause.Start, trig.Start-t.far(4)), trig.Start)
	if len(to) == 0 || trig.Start-to[len(to)-1].End > 1 {
		return false
	}
	asked := scan.In(t.Mentions.Words[scan.Urging], clause.Start, to[0].Start)
	if len(asked) == 0 {
		return false
	}
	whom := scan.Span{Start: asked[len(asked)-1].End, End: to[0].Start}
	return countLetters(t.Text[whom.Start:whom.End])-t.dateLetters(s, whom.Start, whom.End) > 0 && len(t.headBefore(s, whom.End, whom.Start).actors) == 0
}

// relates tells whether a clause only says something of the group right before it: "received
// Wang, who had flown in".
func (t *teller) relates(s *Sentence, g group, clause scan.Span) bool {
	if n := len(g.actors); !t.Preposed && n > 1 && g.actors[n-1].Kind == who.He && g.end <= clause.Start && strings.HasSuffix(t.Text[:g.actors[n-1].Start], ", ") {
		return true // the word that opens the clause is read as a pronoun
	}
	if t.Preposed || len(g.actors) == 0 || g.end > clause.Start || strings.TrimSpace(t.Text[g.end:min(g.end+len(", "), clause.Start)]) != "," {
		return false
	}
	return slices.ContainsFunc(scan.In(t.boundaries(s), g.end, clause.Start+1), func(w scan.Mention) bool {
		return w.End == clause.Start && countLetters(t.Text[g.end:w.Start]) == 0 && !t.has(scan.Onward, scan.Span{Start: w.Start, End: w.End})
	})
}

// objectOf tells whether the group is the object of another contact's verb:
// "Yeltsin is to see Zhu and will fly home".
func (st *Story) objectOf(s *Sentence, g group) bool {
	for _, m := range s.Triggers {
		if len(g.actors) > 0 && m.Trigger.Role == "pair" && m.End <= g.start && !st.saysBehind(&m) && (g.start-m.End <= st.far(6) || st.Mentions.Inverted && st.rightWith(g.actors[0]) && !st.personIn(s, scan.Span{Start: m.End, End: g.start})) && !scan.HasMark(st.Text[m.End:g.start], ",;") {
			return true
		}
	}
	return false
}

// nextClauses lists the words for "and" behind a comma that lead to somebody of whom a verb right
// behind him tells something else than the sentence did before: "met Wang, and Lavrov plans to come".
func (st *Story) nextClauses(s *Sentence) (out []scan.Mention) {
	if len(s.Triggers) == 0 {
		return nil
	}
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Kind > who.Counterpart || !a.IsPerson() || a.Owner || a.Start < s.Triggers[0].End || !st.actsNext(s, a) || st.rightWith(a) {
			continue
		}
		if comma, ok := st.backToMain(s, a); ok {
			out = append(out, comma)
		} else if w := scan.In(st.Mentions.Words[scan.And], s.Start, a.Start); len(w) > 0 && countLetters(st.Text[w[len(w)-1].Start:a.Start]) > 0 {
			if last := w[len(w)-1]; countLetters(st.Text[last.End:a.Start]) == 0 && scan.HasMark(st.Text[max(s.Start, last.Start-len(", ")):a.Start], ",") {
				out = append(out, last)
			}
		}
	}
	return st.withDated(s, out)
}

// backToMain is the comma right before somebody with whom the sentence goes on, behind a clause that hangs
// on its opening words and tells of another contact: "Before leaving for Beijing, where he will meet Xi, Putin saw".
func (st *Story) backToMain(s *Sentence, a *who.Actor) (scan.Mention, bool) {
	if !strings.HasSuffix(st.Text[s.Start:a.Start], ", ") {
		return scan.Mention{}, false
	}
	hangs := scan.In(st.Mentions.Words[scan.Relative], s.Start, a.Start)
	if len(hangs) == 0 || !scan.HasMark(st.Text[s.Start:hangs[0].Start], ",") || !st.toldBetween(s, hangs[len(hangs)-1].End, a.Start) {
		return scan.Mention{}, false
	}
	return scan.Mention{Start: a.Start - len(", "), End: a.Start}, true
}

// nextClauseIn tells whether such a word stands in the span.
func (st *Story) nextClauseIn(s *Sentence, span scan.Span) bool {
	return len(scan.In(st.nextClauses(s), span.Start, span.End)) > 0
}

// actsNext tells whether a verb of a contact or of planning stands right behind somebody.
func (st *Story) actsNext(s *Sentence, a *who.Actor) bool {
	if st.Preposed {
		return false
	}
	for _, words := range [...][]scan.Mention{st.Mentions.Words[scan.Plan], s.Triggers} {
		if w := scan.In(words, a.End, s.End); len(w) > 0 && (w[0].Trigger == nil || !w[0].Trigger.Noun && w[0].Trigger.Role != "speech") && countLetters(st.Text[a.End:w[0].Start]) == 0 && !scan.HasMark(st.Text[a.End:w[0].Start], ",;") {
			return true
		}
	}
	return false
}
