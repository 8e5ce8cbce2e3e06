package frame

import (
	"amur/extract/scan"
	"amur/extract/where"
)

// Words that point back to a city, or say before a name where somebody came.

// there puts the contact where a word behind its trigger, or one that opens the sentence, points
// back to: the city named last, in the sentence or in one of those right before it.
func (t *teller) there(f *Frame, s *Sentence, trig *scan.Mention) {
	w := scan.In(t.Mentions.Words[scan.There], s.Start, min(trig.Start, s.Start+t.far(nextReach)))
	if len(w) == 0 && t.Home == nil { // "Here", at the head of a sentence, is the city just named
		w = scan.In(t.Mentions.Words[scan.Here], s.Start, min(trig.Start, s.Start+2))
	}
	behind := scan.Span{Start: trig.End, End: min(s.End, trig.End+t.far(thereReach))}
	if end := t.objectEnd(s, trig, scan.Span{Start: trig.Start, End: s.End}); end > trig.End && end < s.End {
		tail := t.Text[end:min(s.End, end+t.far(thereReach))] // "held talks with President Xi Jinping there"
		if comma := scan.Mark(tail, ",;"); comma >= 0 {
			tail = tail[:comma]
		}
		behind.End = max(behind.End, end+len(tail))
	}
	if len(w) == 0 {
		w = scan.In(t.Mentions.Words[scan.There], behind.Start, behind.End)
	}
	if len(w) == 0 && t.Home == nil { // "He went on to Beijing. The two will hold talks here"
		w = scan.In(t.Mentions.Words[scan.Here], behind.Start, behind.End)
	}
	if len(w) == 0 || t.has(scan.Boundary, scan.Span{Start: trig.End, End: w[0].Start}) {
		return
	}
	if sp := t.cityNamedLast(w[0].Start); sp != nil && f.mayBeIn(sp.Country) {
		t.place(f, sp)
	}
}

// nextReach is how many letters of a sentence the words take that open it and point back.
const nextReach = 32

// thereReach is how many letters behind the trigger, and those behind it, the word may stand.
const thereReach = 36

// cityNamedLast returns the city named last before a byte of the sentence being read, in it or in one
// of those right before it; nil when none is.
func (t *teller) cityNamedLast(at int) *where.Spot {
	for i := t.i; i >= max(0, t.i-lookBack); i-- {
		b := &t.Sentences[i]
		for j := len(b.Spots) - 1; j >= 0; j-- {
			if sp := &b.Spots[j]; sp.Start <= at && sp.Relation != where.From && isCity(sp.Place) && !t.ofCity(sp) {
				return sp
			}
		}
	}
	return nil
}

// ofCity tells whether a word for "of" right before a city makes what stands before it the city's, which is not where
// the text is: "soon after the second test of Pyongyang".
func (st *Story) ofCity(sp *where.Spot) bool {
	return st.ledBy(scan.Genitive, sp.Start, len("of the"), 0)
}

// ledBy tells whether a word of the class, which begins at most so many letters before the byte, leads to it: no
// more than some letters stand between.
func (st *Story) ledBy(c scan.Class, at, reach, letters int) bool {
	w := scan.In(st.Mentions.Words[c], max(0, at-st.far(reach)), at)
	return len(w) > 0 && countLetters(st.Text[w[len(w)-1].End:at]) <= letters
}

// preposition is how many letters a word such as "into" has at most.
const preposition = 4

// thatCity returns the city to which a word right behind a verb of travel points back, as named by
// that word: "was in that city".
func (t *teller) thatCity(trig *scan.Mention, clause scan.Span) (where.Spot, bool) {
	words := scan.In(t.Mentions.Words[scan.There], clause.Start, clause.End)
	here := t.Home == nil && len(words) == 0
	if here {
		words = scan.In(t.Mentions.Words[scan.Here], clause.Start, clause.End)
	}
	for _, w := range words {
		if here && !t.cityJustNamed(w.Start) || !t.beside(trig, w) {
			continue
		}
		if sp := t.cityNamedLast(w.Start); sp != nil {
			that := *sp
			that.Start, that.End = w.Start, w.End
			return that, true
		}
	}
	return where.Spot{}, false
}

// beside tells whether the word stands right behind the verb, or before it, where subjects follow their verbs.
func (t *teller) beside(verb *scan.Mention, w scan.Mention) bool {
	if w.End <= verb.Start && t.Mentions.Inverted {
		return true
	}
	return w.End > verb.End && countLetters(t.Text[verb.End:max(verb.End, w.Start)]) <= preposition
}

// cityJustNamed tells whether a city, and no country since, is named before a byte in the sentence being
// read or the one before it: "here" is that city.
func (t *teller) cityJustNamed(at int) bool {
	for i := t.i; i >= max(0, t.i-1); i-- {
		spots := t.Sentences[i].Spots
		for j := len(spots) - 1; j >= 0; j-- {
			if spots[j].Start < at {
				return isCity(spots[j].Place)
			}
		}
	}
	return false
}

// whereCome puts the contact where one of its people is said to have come, in words that stand
// before the name as an attribute: "with the to-Moscow-come Hu held talks".
func (t *teller) whereCome(f *Frame, s *Sentence, trig *scan.Mention) {
	if !t.Preposed {
		return
	}
	for _, m := range travels(s, s.Start, s.End) {
		sp, ok := t.goal(s, &m, scan.Span{Start: m.Start, End: s.End})
		if !ok || !isCity(sp.Place) || m.Trigger.Phase == "end" || !f.mayBeIn(sp.Country) {
			continue
		}
		from := max(m.End, sp.End)
		of := scan.In(t.Mentions.Words[scan.Belonging], from, s.End)
		g := t.headBehind(s, m.End, s.End)
		if len(of) == 0 || len(g.actors) == 0 || of[0].End > g.start {
			continue
		}
		more := countLetters(t.Text[from:g.start]) - countLetters(t.Text[of[0].Start:of[0].End])
		if more <= attributeReach && inFocus(f, t.resolve(g, s, f.Date)) {
			t.place(f, &sp)
			return
		}
	}
}

// attributeReach is how many letters more such words may have behind the place.
const attributeReach = 12
