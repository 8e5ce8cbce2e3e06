// Package frame puts together what belongs to one contact: for each trigger its
// people, date and venue; then, over the article, the tellings of one contact.
//
// It follows the article from sentence to sentence as a reader does, with a
// memory of who was spoken of and which contact is being told.
package frame

import (
	"slices"
	"strings"

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

// headed is the first and the last day of the year, or of the month, that the heading above the sentence states.
func (s *Sentence) headed() (first, last model.Date) {
	if s.Month == 0 {
		return model.Day(s.Year, 1, 1), model.Day(s.Year, 12, 31)
	}
	first = model.Day(s.Year, s.Month, 1)
	return first, lastOfMonth(first)
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

// about is the day that an office without a date is looked up for.
func (st *Story) about() model.Date {
	switch {
	case st.Published.HasYear():
		return st.Published.Exact()
	case len(st.Years) == 0:
		return model.Date{}
	case !st.Published.IsZero():
		return st.Published.Exact().WithYear(st.Years[0])
	}
	return model.Year(st.Years[0])
}

// far returns how many bytes so many letters take, about.
func (st *Story) far(letters int) int { return st.Mentions.Far(letters) }

// anybody tells whether the sentence names or titles a person.
func (st *Story) anybody(s *Sentence) bool { return st.personBetween(s, s.Start, s.End) }

// somewhere tells whether the sentence names a city where something happened: what
// it tells of was no call.
func (st *Story) somewhere(s *Sentence) bool {
	for _, sp := range s.Spots {
		if sp.Place != nil && sp.Relation == where.In {
			return true
		}
	}
	return false
}

// asks tells whether the sentence is a question.
func (st *Story) asks(s *Sentence) bool {
	return scan.HasMark(strings.TrimRight(st.Text[s.Start:s.End], " \u3000\"\u201d\u300d"), "?")
}

// opensWith tells whether a word of a class is the sentence's first.
func (st *Story) opensWith(c scan.Class, s *Sentence) bool {
	words := st.words(c, s.Start, s.End)
	return len(words) > 0 && words[0].Start == s.Start
}

// labelled tells whether the sentence begins with who speaks, his title before his name or a remark in
// brackets behind it: "President of China Xi Jinping (retranslated): I am glad to see you".
func (st *Story) labelled(s *Sentence) bool {
	if len(s.Actors) == 0 {
		return false
	}
	a := &s.Actors[0]
	if a.Kind != who.Named || a.Start-s.Start > labelReach || st.pauseIn(s.Start, a.Start) {
		return false
	}
	behind := st.Text[a.End:s.End]
	if strings.HasPrefix(behind, " (") {
		_, behind, _ = strings.Cut(behind, ")")
	}
	return scan.Mark(behind, ":") == 0
}

// labelReach is how many bytes of a title may stand before the name of who speaks.
const labelReach = 64

// namesBoth tells whether the sentence names both sides or people of both.
func namesBoth(s *Sentence) bool {
	var cn, ru bool
	for i := range s.Actors {
		cn, ru = cn || s.Actors[i].Country == "CN", ru || s.Actors[i].Country == "RU"
	}
	return cn && ru
}

// meetingTold tells whether a word of the sentence does.
func meetingTold(s *Sentence) bool {
	return slices.ContainsFunc(s.Triggers, func(m scan.Mention) bool { return meets(&m) })
}
