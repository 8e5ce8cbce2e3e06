package extract

import (
	"regexp"
	"strconv"
	"strings"
	"unicode"

	"amur/extract/article"
	"amur/extract/scan"
	"amur/extract/when"
	"amur/model"
)

// votesOfHead are the votes of the year that the lines above the text name: more than its
// officials and days can gather against it.
const votesOfHead = 12

// headBytes is how long a line without a full stop may be that is no paragraph.
const headBytes = 200

// voteByHead reads the lines above the text, and the one that closes the page, of an article
// whose page has no day: the number of a journal, "Delhi, February 15, 2007 | Photos: …". The only
// year that they name has votes; a day above the text is the page's.
func (p *poll) voteByHead() {
	st, a := p.st, p.a
	years := make(map[int]bool)
	above := true
	for i, b := range a.Blocks {
		text := a.Slice(b)
		if above = above && !isParagraph(b.Role, text); !above && i+1 < len(a.Blocks) || strings.Contains(text, "©") {
			continue
		}
		for _, e := range p.dates.Find(a.Text, b.Start, b.End) {
			d, ok := e.Resolve(when.Context{})
			if !ok || d.IsInterval() || !above && 2*(e.End-e.Start) < len(text) {
				continue
			}
			day := d.Precision() == model.PrecisionDay
			if st.Published.IsZero() && above && day && b.Role == article.Dateline {
				st.Published = d
			}
			if e.States() > 0 && (day || b.Role != article.Title) {
				years[d.YearValue()] = true
			}
		}
	}
	for y := range years {
		if len(years) == 1 && y >= firstYear {
			p.votes[y] += votesOfHead
		}
	}
}

// owned is, of years that no vote parts, the one in which the page says that it was the property of its
// outlet; none when it names none or several of them. Sites write the year of printing there, too, so
// it has no vote against others.
func (p *poll) owned(years []int) []int {
	named := make(map[int]bool)
	for _, b := range p.a.Blocks {
		if b.Role != article.Furniture || !strings.Contains(p.a.Slice(b), "©") && !strings.Contains(strings.ToLower(p.a.Slice(b)), "(c)") {
			continue
		}
		for _, m := range fourDigits.FindAllString(p.a.Slice(b), -1) {
			y, _ := strconv.Atoi(m)
			named[y] = true
		}
	}
	var out []int
	for _, y := range years {
		if named[y] && p.votes[y] == p.votes[years[0]] && len(named) == 1 {
			out = append(out, y)
		}
	}
	return out
}

// fourDigits finds a year.
var fourDigits = regexp.MustCompile(`\b(?:19|20)[0-9]{2}\b`)

// isParagraph tells whether a block is a paragraph of the running text: it has a full stop, or
// is longer than lines above a text are.
func isParagraph(role article.Role, text string) bool {
	if role != article.Body && role != article.Lead {
		return false
	}
	behind := text[scan.LastMark(text, ".!?"):]
	return len(text) > headBytes || behind != text && !strings.ContainsFunc(behind, isWord)
}

// isWord tells whether a sign belongs to a word or a number.
func isWord(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) }
