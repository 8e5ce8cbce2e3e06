package frame

import "amur/extract/scan"

// What stands between two bytes of the text, and what a word or a country by itself tells.

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

// isSide tells whether the country is one of the two sides.
func isSide(country string) bool { return country == "CN" || country == "RU" }

// isThird tells whether it is a third one.
func isThird(country string) bool { return country != "" && !isSide(country) }
