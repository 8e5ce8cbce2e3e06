package frame

import (
	"slices"
	"sort"
	"strings"

	"amur/extract/scan"
	"amur/extract/when"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// clause is the part of the sentence around a trigger, cut at words that open another.
func (t *teller) clause(s *Sentence, trig *scan.Mention) scan.Span {
	words := t.boundaries(s)
	i := sort.Search(len(words), func(i int) bool { return words[i].Start >= trig.Start })
	if i == 0 {
		return scan.Span{Start: s.Start, End: t.clauseTo(s, trig, words, s.End)}
	}
	end := t.closes(s, &words[i-1], trig)
	return scan.Span{Start: t.clauseFrom(s, trig, words[:i]), End: t.clauseTo(s, trig, words[i:], end)}
}

// clauseFrom is where the clause begins in which the trigger stands behind boundaries.
func (t *teller) clauseFrom(s *Sentence, trig *scan.Mention, before []scan.Mention) int {
	w := &before[len(before)-1]
	start := min(t.antecedent(s, w), trig.Start)
	if t.joinedBefore(&who.Actor{Start: w.Start}, s, model.Date{}) != nil {
		start = t.headBefore(s, w.Start, s.Start).start // "Putin and Xi, who talked in Moscow"
	}
	if in := t.enclosed(s, trig.Start); w.End <= in.End {
		start = s.Start
		if n := len(before); n > 1 && before[n-2].End < in.Start {
			start = before[n-2].End
		}
	}
	return start
}

// clauseTo is where the clause of the trigger ends: at the first boundary behind it that does not only
// introduce who takes part, or behind the words with which that says when and where it took place.
func (t *teller) clauseTo(s *Sentence, trig *scan.Mention, behind []scan.Mention, end int) int {
	for i := range behind {
		w := &behind[i]
		if w.Start >= end {
			break
		}
		if w.Start < trig.End || t.introduces(s, trig, w) {
			continue
		}
		if !t.saysWhen(trig, w) {
			return w.Start
		}
		hangs := scan.Span{Start: w.End, End: t.untilNext(s, behind[i+1:], w.End)}
		if t.has(scan.Habit, hangs) {
			return w.Start
		}
		return hangs.End
	}
	return end
}

// boundaries lists the words of the sentence that open another clause, among them those that lead
// on to what somebody else does.
func (t *teller) boundaries(s *Sentence) []scan.Mention {
	words := t.words(scan.Boundary, s.Start, s.End)
	if next := t.nextClauses(s); len(next) > 0 {
		words = slices.Concat(words, next)
		slices.SortStableFunc(words, func(a, b scan.Mention) int { return a.Start - b.Start })
	}
	then, among := t.words(scan.Then, s.Start, s.End), t.words(scan.Among, s.Start, s.End)
	opensNone := func(w scan.Mention) bool {
		return t.subjectBefore(s, &w) || t.withinThen(then, w) || t.someAmong(s, among, w)
	}
	if !slices.ContainsFunc(words, opensNone) {
		return words
	}
	return slices.DeleteFunc(slices.Clone(words), opensNone)
}

// someAmong tells whether the word says of the people right behind it that they are among others: "the leaders,
// including Hu and Putin".
func (t *teller) someAmong(s *Sentence, among []scan.Mention, w scan.Mention) bool {
	return slices.ContainsFunc(overlapping(among, w), func(m scan.Mention) bool {
		g := t.headBehind(s, m.End, s.End)
		return len(g.actors) > 0 && g.start-m.End <= amongReach
	})
}

// antecedent is where the clause that a boundary opens begins: before the person whom
// the boundary stands for ("Pavlov, whom he saw on Thursday"), else right behind it.
func (st *Story) antecedent(s *Sentence, w *scan.Mention) int {
	if !st.hasIn(scan.Antecedent, w.Start, w.End) {
		return w.End
	}
	for i := range s.Actors {
		if a := &s.Actors[i]; a.IsPerson() && a.End <= w.Start && w.Start-a.End <= st.far(len(", together with ")) {
			return a.Start
		}
	}
	return w.End
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

// saysWhen tells whether the boundary opens a clause that says of the contact named before it when
// and where it takes place: "the talks with Li, which took place on Monday in Moscow".
func (st *Story) saysWhen(trig, w *scan.Mention) bool {
	if !trig.Trigger.Noun && trig.Trigger.Role != "pair" {
		return false
	}
	happens := st.words(scan.Happens, w.End, w.End+st.far(happensReach))
	return len(happens) > 0 && st.lettersIn(w.End, happens[0].Start) == 0
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
	if !meets(trig) {
		return false
	}
	return st.timesBehind(s, trig, w) || st.peopleBehind(s, trig, w)
}

// peopleBehind tells whether those whom the trigger says somebody met stand right behind the colon, and
// nobody before it.
func (st *Story) peopleBehind(s *Sentence, trig, colon *scan.Mention) bool {
	if colon.Start-trig.End > st.far(rowIntroduced) || st.commaIn(trig.End, colon.Start) ||
		len(scan.In(s.Triggers, trig.End, colon.Start)) > 0 {
		return false
	}
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Start >= colon.End {
			return a.IsPerson() && a.Kind <= who.Counterpart &&
				st.lettersIn(colon.End, a.Start) <= len("with") && len(scan.In(s.Triggers, colon.End, a.Start)) == 0
		}
		if a.IsPerson() && a.Start >= trig.End && !plural(a) {
			return false // "met the premier: Putin said"; but not "met two leaders: Hu and Wen"
		}
	}
	return false
}

// timesBehind tells whether the places and days at which the two met, and nothing else, stand
// behind the colon: "they met twice: in Moscow in March and in Beijing in October", "met Putin twice: …".
func (st *Story) timesBehind(s *Sentence, trig, colon *scan.Mention) bool {
	if colon.Start < trig.End || colon.Start-trig.End > st.far(rowIntroduced) {
		return false
	}
	if len(scan.In(s.Triggers, trig.End, s.End)) > 0 || st.personIn(s, scan.Span{Start: colon.End, End: s.End}) {
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
	return places > 1 && st.lettersIn(colon.End, at) <= len("with")
}

// introduced is where those are listed whom the trigger governs: behind the colon that
// introduces them, else right behind it.
func (st *Story) introduced(s *Sentence, trig *scan.Mention) int {
	for _, w := range st.words(scan.Boundary, trig.End, s.End) {
		if !st.introduces(s, trig, &w) {
			continue
		}
		if !st.timesBehind(s, trig, &w) || !st.personIn(s, scan.Span{Start: trig.End, End: w.Start}) {
			return w.End
		}
	}
	return trig.End
}

// rowIntroduced is how many letters may stand between a verb and the colon behind which those
// met are listed.
const rowIntroduced = 64

// nextClauses lists the words for "and" behind a comma that lead to somebody of whom a verb right
// behind him tells something else than the sentence did before: "met Wang, and Lavrov plans to come".
func (st *Story) nextClauses(s *Sentence) (out []scan.Mention) {
	if len(s.Triggers) == 0 {
		return nil
	}
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Kind > who.Counterpart || a.Owner || a.Start < s.Triggers[0].End || !st.actsNext(s, a) || st.rightWith(a) {
			continue
		}
		if comma, ok := st.backToMain(s, a); ok {
			out = append(out, comma)
		} else if and, ok := st.andBefore(s, a.Start); ok {
			out = append(out, and)
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
	hangs := st.words(scan.Relative, s.Start, a.Start)
	if len(hangs) == 0 || !scan.HasMark(st.Text[s.Start:hangs[0].Start], ",") {
		return scan.Mention{}, false
	}
	comma := scan.Mention{Start: a.Start - len(", "), End: a.Start}
	return comma, st.toldBetween(s, hangs[len(hangs)-1].End, a.Start)
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
	if plans := st.words(scan.Plan, a.End, s.End); len(plans) > 0 && st.touches(a.End, plans[0].Start) {
		return true
	}
	verbs := scan.In(s.Triggers, a.End, s.End)
	if len(verbs) == 0 || verbs[0].Trigger.Noun || verbs[0].Trigger.Role == "speech" {
		return false
	}
	return st.touches(a.End, verbs[0].Start)
}

// withDated adds to the words that open another clause those for "and" behind a comma, and a contact, that lead to
// a time of its own and somebody who did something then: "met in New York on 30 September, and in December they met
// in Moscow".
func (st *Story) withDated(s *Sentence, out []scan.Mention) []scan.Mention {
	if st.Preposed || len(s.Triggers) < 2 {
		return out
	}
	n := len(out)
	for i := range s.Dates {
		e := &s.Dates[i]
		if e.Start < s.Triggers[0].End || !ofItsOwn(e.Kind()) || e.Leads() {
			continue
		}
		if and, ok := st.andBefore(s, e.Start); ok && st.actsThen(s, e) {
			out = append(out, and)
		}
	}
	if len(out) > n {
		slices.SortStableFunc(out, func(a, b scan.Mention) int { return a.Start - b.Start })
		out = slices.CompactFunc(out, func(a, b scan.Mention) bool { return a.Start == b.Start })
	}
	return out
}

// actsThen tells whether somebody stands right behind the time, and a verb of a contact behind him.
func (st *Story) actsThen(s *Sentence, e *when.Expr) bool {
	i := slices.IndexFunc(s.Actors, func(a who.Actor) bool { return a.Start >= e.End })
	if i < 0 || st.lettersIn(e.End, s.Actors[i].Start) > 0 {
		return false
	}
	end := s.Actors[i].End
	verbs := scan.In(s.Triggers, end, s.End)
	return len(verbs) > 0 && !verbs[0].Trigger.Noun && st.lettersIn(end, verbs[0].Start) <= nextVerbReach
}

// nextVerbReach is how many letters may stand between the subject of a clause that a day opens and its
// verb: "in December they once again met".
const nextVerbReach = 12

// subjectBefore tells whether a word that leads on to what came next stands right behind the subject of its
// clause, in a language that puts such words before the verb: "Jia then also met him". It opens no other clause.
// Behind the object of a verb it does: "after meeting Wu".
func (st *Story) subjectBefore(s *Sentence, w *scan.Mention) bool {
	if !st.Preposed || !st.hasIn(scan.Onward, w.Start, w.End) {
		return false
	}
	i := slices.IndexFunc(s.Actors, func(a who.Actor) bool { return a.IsPerson() && a.End == w.Start })
	if i < 0 {
		return false
	}
	a := &s.Actors[i]
	from := s.Start + scan.LastMark(st.Text[s.Start:a.Start], ",;:")
	if st.personIn(s, scan.Span{Start: from, End: a.Start}) || len(scan.In(s.Triggers, from, w.Start)) > 0 {
		return false
	}
	next := scan.In(s.Triggers, w.End, s.End)
	return len(next) > 0 && !st.pauseIn(w.End, next[0].Start)
}

// withinThen tells whether the word is but a part of one for "at that time", with no comma before it that would
// let it open a clause: "his counterpart when that was Qin Gang".
func (st *Story) withinThen(then []scan.Mention, w scan.Mention) bool {
	return slices.ContainsFunc(overlapping(then, w), func(m scan.Mention) bool {
		return m.End-m.Start > w.End-w.Start && !strings.HasSuffix(strings.TrimRight(st.Text[:m.Start], " "), ",")
	})
}

// relates tells whether a clause only says something of the group right before it: "received
// Wang, who had flown in".
func (t *teller) relates(s *Sentence, g group, clause scan.Span) bool {
	n := len(g.actors)
	if t.Preposed || n == 0 {
		return false
	}
	if last := g.actors[n-1]; n > 1 && last.Kind == who.He && strings.HasSuffix(t.Text[:last.Start], ", ") {
		return true // the word that opens the clause is read as a pronoun
	}
	if g.end > clause.Start || strings.TrimSpace(t.Text[g.end:min(g.end+len(", "), clause.Start)]) != "," {
		return false
	}
	return slices.ContainsFunc(scan.In(t.boundaries(s), g.end, clause.Start+1), func(w scan.Mention) bool {
		return t.lettersIn(g.end, w.Start) == 0 && !t.hasIn(scan.Onward, w.Start, w.End)
	})
}

// objectOf tells whether the group is the object of another contact's verb:
// "Yeltsin is to see Zhu and will fly home".
func (st *Story) objectOf(s *Sentence, g group) bool {
	if len(g.actors) == 0 {
		return false
	}
	for i := range s.Triggers {
		m := &s.Triggers[i]
		if m.Trigger.Role != "pair" || m.End > g.start || st.commaIn(m.End, g.start) || st.saysBehind(m) {
			continue
		}
		if g.start-m.End <= st.far(6) {
			return true
		}
		if st.Mentions.Inverted && st.rightWith(g.actors[0]) && !st.personIn(s, scan.Span{Start: m.End, End: g.start}) {
			return true
		}
	}
	return false
}
