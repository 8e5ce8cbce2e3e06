package frame

import (
	"slices"
	"sort"
	"strings"

	"amur/extract/scan"
	"amur/extract/when"
	"amur/extract/who"
)

// Some people are named beside what a sentence tells and take no part in it: those who come along, the source
// of a report, and whoever the words between commas behind a name compare somebody with.

// accompanied tells whether the person is named only as the one whom others
// came with: "Lavrov, who accompanied Putin".
func (t *teller) accompanied(s *Sentence, a *who.Actor) bool {
	return t.listed(s, a) || t.genitive(s, a) || t.source(s, a) || t.travelsAlong(s, a)
}

// listed tells whether a word such as "accompanied by" or "in the presence of" stands
// before the person, or before the first of those named with them.
func (t *teller) listed(s *Sentence, a *who.Actor) bool {
	yes, known := t.inLists[a]
	if !known {
		yes = t.inList(s, a)
		t.inLists[a] = yes
	}
	return yes
}

// inList answers the question of listed. Of whom a clause behind tells, he is not only named with
// others: "at the invitation of Tang, whom he met on Friday".
func (t *teller) inList(s *Sentence, a *who.Actor) bool {
	whom := t.firstWordIn(scan.Antecedent, a.End, min(s.End, a.End+t.far(len(", together with whom"))))
	if whom != nil && countLetters(t.Text[a.End:whom.Start]) <= len("with") {
		return false
	}
	for i := range s.Actors {
		b := &s.Actors[i]
		if b == a || !b.IsPerson() || b.End > a.Start || !t.joined(b.End, a.Start) {
			continue
		}
		if !scan.HasMark(t.Text[b.End:a.Start], ",") || i+2 < len(s.Actors) && t.goesOnBy(&s.Actors[i+2], a, b) {
			return t.listed(s, b)
		}
	}
	return t.wordLeadsTo(s, scan.Listed, a)
}

// wordLeadsTo tells whether a word of the class leads to the person: "at the invitation of Premier Li".
func (st *Story) wordLeadsTo(s *Sentence, c scan.Class, a *who.Actor) bool {
	for _, w := range scan.In(st.Mentions.Words[c], max(s.Start, a.Start-st.far(listedReach)), a.Start) {
		if !scan.HasMark(st.Text[w.End:a.Start], ",") && !st.another(s, w.End, a) && !st.ungoverned(w, a) {
			return true
		}
	}
	return false
}

// listedReach is how many bytes before a person "accompanied by" may begin.
const listedReach = 48

// ungoverned tells whether a word for those who only come along has its owner in words that name nobody, so
// that the person behind them, by his case, leads the sentence: "at the invitation of the Chinese side Putin will
// visit".
func (st *Story) ungoverned(w scan.Mention, a *who.Actor) bool {
	if st.Mentions.Whose == 0 || len(overlapping(st.Mentions.Words[scan.Governing], w)) == 0 {
		return false
	}
	return a.Cases != 0 && a.Cases&st.Mentions.Whose == 0
}

// another tells whether somebody else, whom no list joins to the person, stands between
// a byte and the person: "at the invitation of Mishustin, Premier Li".
func (st *Story) another(s *Sentence, from int, a *who.Actor) bool {
	for i := range s.Actors {
		if b := &s.Actors[i]; b.IsPerson() && b.Start >= from && b.End <= a.Start && !st.joined(b.End, a.Start) {
			return true
		}
	}
	return slices.ContainsFunc(scan.In(st.Mentions.Names, from, a.Start), func(m scan.Mention) bool {
		if m.Kind != scan.Office || m.Cases == 0 || a.Cases == 0 {
			return false
		}
		return m.Cases&a.Cases == 0 // "in the presence of the leaders Lavrov signed"
	})
}

// invites tells whether somebody behind the word for a journey is only the one at whose invitation it is made, also
// where a clause tells more of him: "The visit is at the invitation of Patrushev, with whom Dai will hold talks".
func (st *Story) invites(s *Sentence, g group) bool {
	return st.Mentions.Whose != 0 && st.wordLeadsTo(s, scan.Governing, g.actors[0])
}

// genitive tells whether the person is only named as whose something is, while
// somebody else leads the sentence: "he accepted the invitation of Xi and will …".
func (st *Story) genitive(s *Sentence, a *who.Actor) bool {
	if a.Owner && travelBetween(s, a.End, a.End+ownership) {
		return false // "in the course of Xi's visit"
	}
	of := st.genitiveBefore(s, a)
	if of == nil || countLetters(st.Text[of.End:a.Start]) > 4 {
		return false
	}
	if st.related(s, of.Start) && st.commaAt(a.End) {
		return true // "the predecessor of Li, Wei,"
	}
	for i := range s.Actors {
		if b := &s.Actors[i]; b.End <= a.Start && b.IsPerson() && !b.Owner {
			return st.commaAt(a.End) || len(scan.In(s.Triggers, b.End, a.Start)) == 0
		}
	}
	return false
}

// genitiveBefore is the word that says whose something is, right before the person: "the predecessor of Li".
func (st *Story) genitiveBefore(s *Sentence, a *who.Actor) *scan.Mention {
	return st.lastWordIn(scan.Genitive, max(s.Start, a.Start-12), a.Start)
}

// related tells whether a word for what one is to another stands before a byte: "the predecessor of".
func (st *Story) related(s *Sentence, at int) bool {
	return st.has(scan.Apposition, scan.Span{Start: max(s.Start, at-st.far(24)), End: at})
}

// ownsElse tells whether "Putin's" belongs to something other than the word at a byte.
func (st *Story) ownsElse(a *who.Actor, at int) bool {
	return at-a.End > st.far(ownership) || scan.HasMark(st.Text[a.End:at], ",;:(")
}

// ownership is how far behind "Putin's" the word may stand that it belongs to.
const ownership = 24

// travelsAlong tells whether somebody of his own side is told to have travelled with the person, or with
// those before him in a list, and is who acts in what follows: "Novak flew to Beijing together with Putin
// and signed", "Putin came with Lavrov, Belousov and Novak".
func (st *Story) travelsAlong(s *Sentence, a *who.Actor) bool {
	if st.Preposed {
		return false
	}
	for range longestList {
		b := personBefore(s, a)
		switch {
		case b == nil || b.Country != a.Country:
			return false
		case st.rightWith(a):
			return travelBetween(s, b.End, a.Start) && !st.has(scan.Boundary, scan.Span{Start: b.End, End: a.Start})
		case !st.joined(b.End, a.Start):
			return false
		}
		a = b
	}
	return false
}

// longestList is how many people a list of companions names at most.
const longestList = 8

// personBefore is who is named last before somebody in the sentence, nil when nobody is.
func personBefore(s *Sentence, a *who.Actor) *who.Actor {
	for i := sort.Search(len(s.Actors), func(i int) bool { return s.Actors[i].Start >= a.Start }) - 1; i >= 0; i-- {
		if p := &s.Actors[i]; p.IsPerson() && p.End <= a.Start {
			return p
		}
	}
	return nil
}

// source tells whether the person is the one according to whom something is told:
// "According to Ushakov, the president will visit".
func (st *Story) source(s *Sentence, a *who.Actor) bool {
	if !scan.HasMark(st.Text[a.End:min(s.End, a.End+2)], ",") {
		return false
	}
	for _, w := range scan.In(st.Mentions.Words[scan.Report], s.Start, a.Start) {
		if w.Start-s.Start <= st.far(sourceReach) && countLetters(st.Text[w.End:a.Start]) <= 4 {
			return true
		}
	}
	return false
}

// sourceReach is how many bytes into a sentence "According to" may begin.
const sourceReach = 12

// toldBy tells whether those behind a verb are who told of what it says of others: a comma and a word
// of saying stand right before them, "students will come to Moscow in May, said".
func (st *Story) toldBy(s *Sentence, trig *scan.Mention, g group) bool {
	if trig.Trigger.Noun {
		return false
	}
	said := st.lastWordIn(scan.Speech, trig.End, g.start)
	if said == nil || countLetters(st.Text[said.End:g.start]) > 0 {
		return false
	}
	return strings.HasSuffix(strings.TrimRight(st.Text[trig.End:said.Start], " -\u2013\u2014"), ",")
}

// saysSo tells whether the person speaks for others, and a verb of saying stands right behind:
// "Spokeswoman Mao said the talks would".
func (st *Story) saysSo(s *Sentence, a *who.Actor) bool {
	if !st.announcer(a) {
		return false
	}
	said := st.firstWordIn(scan.Speech, a.End, s.End)
	return said != nil && countLetters(st.Text[a.End:said.Start]) <= 4 && len(scan.In(s.Triggers, a.End, said.Start)) == 0
}

// enclosed is the clause between commas right before a verb, that says something of its
// subject: "Wei, who was named minister in March, landed". It is empty where there is none.
func (t *teller) enclosed(s *Sentence, at int) scan.Span {
	comma := s.Start + strings.LastIndexByte(t.Text[s.Start:at], ',')
	if t.Preposed || comma < s.Start {
		return scan.Span{}
	}
	words := scan.In(t.boundaries(s), s.Start, comma)
	if len(words) == 0 {
		return scan.Span{}
	}
	w := words[len(words)-1]
	for i := len(words) - 2; i >= 0 && !strings.Contains(t.Text[words[i].End:w.Start]+t.Text[w.Start:w.End], ","); i-- {
		w = words[i] // "who took office in May and is expected to leave it, saw"
	}
	rightBefore := at-comma-t.planBytes(comma, at) <= enclosedReach
	if !rightBefore && !t.cameAside(s, w, scan.Span{Start: comma, End: at}) {
		return scan.Span{}
	}
	if !strings.HasSuffix(t.Text[s.Start:w.Start], ", ") && !strings.HasPrefix(t.Text[w.Start:w.End], ", ") {
		return scan.Span{} // no comma opens it
	}
	if strings.Contains(t.Text[w.End:comma], ",") || len(overlapping(t.Mentions.Words[scan.Led], w)) > 0 {
		return scan.Span{} // "the delegation, which Volodin heads, landed": he did
	}
	return scan.Span{Start: w.Start, End: comma + 1}
}

// enclosedReach is how many bytes behind the comma that closes it the verb may stand,
// but for the words that announce what it tells.
const enclosedReach = 8

// planBytes is how many bytes the words that announce take from right behind one byte
// to right before another: ", is also scheduled to call".
func (st *Story) planBytes(from, to int) int {
	end := from
	for _, c := range [...]scan.Class{scan.PlanBehind, scan.Plan} {
		for _, w := range scan.In(st.Mentions.Words[c], from, to) {
			if w.Start-end <= enclosedReach {
				end = max(end, w.End)
			}
		}
	}
	return end - from
}

// mainClause is where the clause of a verb that opens the sentence ends: at the comma
// behind which somebody acts; else at the byte given.
func (st *Story) mainClause(s *Sentence, trig *scan.Mention, end int) int {
	comma := scan.Mark(st.Text[trig.End:max(trig.End, s.End)], ",")
	if comma < 0 {
		return end
	}
	comma += trig.End
	next := slices.IndexFunc(s.Actors, func(a who.Actor) bool { return a.IsPerson() && a.Start > comma })
	if next < 0 || countLetters(st.Text[comma:s.Actors[next].Start]) > 4 {
		return end // whoever is named next stands farther off
	}
	return min(end, comma)
}

// opensSentence is how many bytes into a sentence a verb may stand that opens it.
const opensSentence = 3

// tenureOf tells whether a day stands in what is said before a name of its bearer, where such words stand there,
// and is that on which he took an office: "received the in-May-appointed Mishustin".
func (st *Story) tenureOf(s *Sentence, e *when.Expr) bool {
	if !st.Preposed {
		return false
	}
	took := st.firstWordIn(scan.Tenure, e.End, s.End)
	if took == nil || countLetters(st.Text[e.End:took.Start]) > tenureLetters {
		return false
	}
	at := slices.IndexFunc(s.Actors, func(a who.Actor) bool { return a.Start >= took.End && a.IsPerson() })
	return at >= 0 && st.has(scan.Belonging, scan.Span{Start: took.End, End: s.Actors[at].Start})
}

// tenureLetters is how many letters, as "just", may stand between such a day and the word for taking an office.
const tenureLetters = 2
