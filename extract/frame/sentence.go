// Package frame puts together what belongs to one contact: for each trigger its
// people, date and venue; then, over the article, the tellings of one contact.
//
// It follows the article from sentence to sentence as a reader does, with a
// memory of who was spoken of and which contact is being told.
package frame

import (
	"slices"

	"amur/extract/lexicon"
	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// Sentence is one sentence with all that was found in it.
type Sentence struct {
	scan.Span
	Block     int  // index of its paragraph
	Lead      bool // in the headline or the first paragraphs
	Caption   bool // under a picture: only supports what the text says
	Headline  bool
	Actors    []who.Actor
	Dates     []when.Expr
	Spots     []where.Spot
	Sessions  []where.Session
	Triggers  []scan.Mention
	Topics    []what.Topic
	FirstHalf bool // of its paragraph: opens it
	Year      int  // that a heading of a chronicle states for it; 0 none
	Month     int  // of that year, that the heading states too; 0 none
	YearOpens bool // its paragraph opens with that year: "1996: Yeltsin and Jiang meet in Shanghai"
}

// Story is an article made ready: its sentences in order, and what holds for all of them.
// What its methods answer depends on the words alone, never on what has been told before: that
// is for the teller.
type Story struct {
	Text      string
	Mentions  *scan.Mentions
	Sentences []Sentence
	Published model.Date     // may lack the year
	Filed     model.Date     // the dateline's day, shortly before the page's; zero when there is none
	Years     []int          // candidates for dates without a year, nearest first
	Home      *lexicon.Place // the dateline's city; nil when there is none
	Seat      *lexicon.Site  // the building that a line above the text names; nil when there is none
	Lexicon   *lexicon.Lexicon
	Live      bool // it is written while things happen, on the page's day
	Tenseless bool // its verbs do not tell past from future
	Unmarked  bool // a word before the first of several verbs tells the time of all
	Preposed  bool // the language puts objects before their verb, behind a preposition
}

// opens returns for each sentence the index of the first of its paragraph.
func (st *Story) opens() []int {
	first := make([]int, len(st.Sentences))
	for i := range first {
		if first[i] = i; i > 0 && st.Sentences[i-1].Block == st.Sentences[i].Block {
			first[i] = first[i-1]
		}
	}
	return first
}

// lastBefore lists for each sentence the last one before it of which something holds, -1
// for none.
func (st *Story) lastBefore(holds func(*Sentence) bool) []int {
	before, last := make([]int, len(st.Sentences)), -1
	for i := range before {
		if before[i] = last; holds(&st.Sentences[i]) {
			last = i
		}
	}
	return before
}

// spots lists the places that the sentences name, each as it is named first.
func (st *Story) spots() []*where.Spot {
	type place struct {
		*lexicon.Place
		country string
	}
	var out []*where.Spot
	seen := make(map[place]bool)
	for i := range st.Sentences {
		for k := range st.Sentences[i].Spots {
			if sp := &st.Sentences[i].Spots[k]; sp.Place != nil && !seen[place{sp.Place, sp.Country}] {
				seen[place{sp.Place, sp.Country}] = true
				out = append(out, sp)
			}
		}
	}
	return out
}

// has tells whether a word of the class stands in the span.
func (st *Story) has(c scan.Class, s scan.Span) bool {
	return len(scan.In(st.Mentions.Words[c], s.Start, s.End)) > 0
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

// meets tells whether the words tell of a contact of people with each other, and by themselves.
func meets(m *scan.Mention) bool { return m.Trigger.Role == "pair" && !m.Trigger.Weak }

// meetingTold tells whether a word of the sentence does.
func meetingTold(s *Sentence) bool {
	return slices.ContainsFunc(s.Triggers, func(m scan.Mention) bool { return meets(&m) })
}

// isSide tells whether the country is one of the two sides.
func isSide(country string) bool { return country == "CN" || country == "RU" }

// isThird tells whether it is a third one.
func isThird(country string) bool { return country != "" && !isSide(country) }

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

// headed is the first and the last day of the year, or of the month, that the heading above the sentence states.
func (s *Sentence) headed() (first, last model.Date) {
	if s.Month == 0 {
		return model.Day(s.Year, 1, 1), model.Day(s.Year, 12, 31)
	}
	first = model.Day(s.Year, s.Month, 1)
	return first, lastOfMonth(first)
}
