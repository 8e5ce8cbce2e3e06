package extract

import (
	"strings"
	"unicode/utf8"

	"amur/extract/article"
	"amur/extract/frame"
	"amur/extract/when"
	"amur/model"
)

// votesOfHead are the votes of the year that the lines above the text name: more than its
// officials and days can gather against it.
const votesOfHead = 12

// headBytes is how long a line without a full stop may be that is no paragraph.
const headBytes = 200

// voteByHead reads the lines above the text, and the one that closes the page, of an article
// whose page has no day: "《…》2010年第4期", "Delhi, February 15, 2007 | Photos: …". The only year
// that they name has votes; a day above the text is the page's.
func (r *reader) voteByHead(votes map[int]int, st *frame.Story, a *article.Article) {
	years := make(map[int]bool)
	above := true
	for i, b := range a.Blocks {
		text := a.Slice(b)
		if above = above && !isParagraph(b.Role, text); !above && i+1 < len(a.Blocks) || strings.Contains(text, "©") {
			continue
		}
		for _, e := range r.dates.Find(a.Text, b.Start, b.End) {
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
			votes[y] += votesOfHead
		}
	}
}

// isParagraph tells whether a block is a paragraph of the running text: it has a full stop, or
// is longer than lines above a text are.
func isParagraph(role article.Role, text string) bool {
	if role != article.Body && role != article.Lead {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(text, "\"”»」 "))
	return len(text) > headBytes || strings.ContainsRune(".!?。！？…", last)
}
