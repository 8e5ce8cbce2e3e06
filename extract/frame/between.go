package frame

import (
	"slices"
	"sort"

	"amur/extract/scan"
	"amur/extract/who"
)

// has tells whether a word of the class stands in the span.
func (st *Story) has(c scan.Class, s scan.Span) bool {
	return st.hasIn(c, s.Start, s.End)
}

// hasIn tells whether a word of the class stands between two bytes.
func (st *Story) hasIn(c scan.Class, from, to int) bool { return len(st.words(c, from, to)) > 0 }

// words lists the words of the class between two bytes.
func (st *Story) words(c scan.Class, from, to int) []scan.Mention {
	return scan.In(st.Mentions.Words[c], from, to)
}

// lastWord is the last of them; ok is false where there is none.
func (st *Story) lastWord(c scan.Class, from, to int) (w scan.Mention, ok bool) {
	words := st.words(c, from, to)
	if len(words) == 0 {
		return scan.Mention{}, false
	}
	return words[len(words)-1], true
}

// overlapping lists the words that share bytes with w.
func overlapping(words []scan.Mention, w scan.Mention) []scan.Mention {
	from := sort.Search(len(words), func(i int) bool { return words[i].End > w.Start })
	to := from
	for to < len(words) && words[to].Start < w.End {
		to++
	}
	return words[from:to]
}

// commaIn tells whether a comma or semicolon stands between two bytes.
func (st *Story) commaIn(from, to int) bool { return scan.HasMark(st.Text[from:to], ",;") }

// pauseIn tells whether a comma, semicolon or colon does.
func (st *Story) pauseIn(from, to int) bool { return scan.HasMark(st.Text[from:to], ",;:") }

// lettersIn is how many letters stand between two bytes.
func (st *Story) lettersIn(from, to int) int { return countLetters(st.Text[from:to]) }

// touches tells whether the one byte stands right behind the other: no letter and no comma is between.
func (st *Story) touches(from, to int) bool {
	return st.lettersIn(from, to) == 0 && !st.commaIn(from, to)
}

// extent is how long a text is, in letters of an alphabet: a character of a script
// without spaces says as much as several of them.
func extent(text string) int {
	n := 0
	for _, r := range text {
		if n++; r >= firstIdeograph {
			n += ideograph - 1
		}
	}
	return n
}

const (
	firstIdeograph = 0x2e80
	ideograph      = 3 // letters that one stands for
)

// personIn tells whether the span of the sentence speaks of anybody, be it by a pronoun.
func (st *Story) personIn(s *Sentence, span scan.Span) bool {
	for i := range s.Actors {
		if a := &s.Actors[i]; a.IsPerson() && a.Kind != who.Role && a.Start >= span.Start && a.End <= span.End {
			return true
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

// andBefore is the word for "and" behind a comma right before a byte; ok is false where there is none.
func (st *Story) andBefore(s *Sentence, at int) (and scan.Mention, ok bool) {
	and, ok = st.lastWord(scan.And, s.Start, at)
	if !ok || st.lettersIn(and.End, at) > 0 || st.lettersIn(and.Start, and.End) == 0 {
		return and, false
	}
	return and, scan.HasMark(st.Text[max(s.Start, and.Start-len(", ")):at], ",")
}

// infinitiveBefore is the word of the infinitive right before a verb, behind a byte: "to meet"; ok is false where
// there is none.
func (st *Story) infinitiveBefore(trig *scan.Mention, from int) (to scan.Mention, ok bool) {
	return st.lastWord(scan.Infinitive, max(from, trig.Start-st.far(4)), trig.Start)
}

// meets tells whether the words tell of a contact of people with each other, and by themselves.
func meets(m *scan.Mention) bool { return m.Trigger.Role == "pair" && !m.Trigger.Weak }

// isSide tells whether the country is one of the two sides.
func isSide(country string) bool { return country == "CN" || country == "RU" }

// isThird tells whether it is a third one.
func isThird(country string) bool { return country != "" && !isSide(country) }
