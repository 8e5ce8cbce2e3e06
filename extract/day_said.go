package extract

import (
	"strings"
	"unicode"

	"amur/extract/article"
	"amur/extract/frame"
	"amur/extract/when"
	"amur/model"
)

// sayReach is how far from its day a page may be by the word that stands beside one: "yesterday (16 December)".
const sayReach = 2

// dayBeside finds the day of an article that has none by days in its running text that a word for today, yesterday
// or tomorrow stands beside: "yesterday (16 December)". It is 0 where there are none, or they disagree.
func (r *reader) dayBeside(st *frame.Story, a *article.Article) (found model.Civil) {
	for span := range r.sentences(a) {
		dates := r.dates.Find(a.Text, span.Start, span.End)
		for i, e := range dates {
			if e.Kind() != when.KindDay && e.Kind() != when.KindDayMonth {
				continue
			}
			word := e
			if i > 0 && strings.IndexFunc(a.Text[dates[i-1].End:e.Start], unicode.IsLetter) < 0 {
				word = dates[i-1]
			} else if digit := strings.IndexFunc(a.Text[e.Start:e.End], unicode.IsDigit); digit > 0 {
				if words := r.dates.Find(a.Text, e.Start, e.Start+digit); len(words) > 0 {
					word = words[0]
				}
			}
			page, ok := pageBy(st, &word, &e)
			if !ok {
				continue
			}
			if found != 0 && found != page {
				return 0
			}
			found = page
		}
	}
	return found
}

// pageBy is the day on which an expression was written that stands beside a word that says how far off it is.
func pageBy(st *frame.Story, word, e *when.Expr) (model.Civil, bool) {
	if word.Kind() != when.KindRelative && word.Kind() != when.KindClock {
		return 0, false
	}
	d, ok := e.Resolve(when.Context{Years: st.Years})
	day, exact := d.Civil()
	if !ok || !exact || !d.HasYear() {
		return 0, false
	}
	for page := day - sayReach; page <= day+sayReach; page++ {
		said, ok := word.Resolve(when.Context{Published: page.Date()})
		if on, exact := said.Civil(); ok && exact && on == day && !said.IsInterval() {
			return page, true
		}
	}
	return 0, false
}
