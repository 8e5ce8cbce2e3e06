package record

import (
	"regexp"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

var (
	// lexisCount heads an article of LexisNexis.
	lexisCount = regexp.MustCompile(`^\s*(?:[0-9]+ of [0-9]+ DOCUMENTS?|Dokument [0-9]+ von [0-9]+|Document [0-9]+ de [0-9]+)$`)
	// lexisLabel is a field of an article, in capitals in LexisNexis and not in Nexis.
	lexisLabel = regexp.MustCompile(`^\s{0,3}([A-Z][A-Za-z]+(?:[- ][A-Za-z]+)?):(?:\s+(.*))?$`)
	// nexisEnd is the last line of an article of Nexis.
	nexisEnd = regexp.MustCompile(`^\s*End of Document\s*$`)
	// exportDay is a day in a line of its own, with the weekday and the edition behind it.
	exportDay = regexp.MustCompile(`^\s*(?:\pL+ [0-9]{1,2}, [0-9]{4}|[0-9]{1,2} \pL+,? [0-9]{4}|\pL+,? [0-9]{4})\b`)
	pageCount = regexp.MustCompile(`^\s*Page [0-9]+ of [0-9]+$`)
	copyright = regexp.MustCompile(`(?i)^\s*(?:copyright\b|©|\(c\) ?[0-9]{4})`)
)

// The fields of LexisNexis and Nexis that stand above and below the text, in capitals.
var (
	lexisHead = map[string]bool{"BYLINE": true, "SECTION": true, "LENGTH": true, "DATELINE": true, "HEADLINE": true, "HIGHLIGHT": true, "SERIES": true, "AUTHOR": true, "SOURCE": true, "BODY": true}
	lexisTail = map[string]bool{"GRAPHIC": true, "LOAD-DATE": true, "LANGUAGE": true, "SUBJECT": true, "URL": true, "PUBLICATION-TYPE": true, "DOCUMENT-TYPE": true, "TYPE": true,
		"JOURNAL-CODE": true, "PUB-TYPE": true, "COMPANY": true, "ORGANIZATION": true, "COUNTRY": true, "CITY": true, "STATE": true, "GEOGRAPHIC": true, "PERSON": true, "INDUSTRY": true, "TICKER": true,
		"NOTES": true, "ACC-NO": true, "CATEGORY": true, "CORRECTION-DATE": true, "CORRECTION": true, "TRANSCRIPT": true, "ISSN": true}
)

// isLexis reports whether a text is an export of LexisNexis.
func isLexis(head []byte) bool {
	if !holdAll(head, "DOCUMENT") && !holdAll(head, "Do", "ument") {
		return false
	}
	counted, fields := false, 0
	for line := range strings.SplitSeq(string(head), "\n") {
		line = strings.TrimRight(line, " \t")
		counted = counted || lexisCount.MatchString(line)
		if m := lexisLabel.FindStringSubmatch(line); counted && m != nil && (lexisHead[m[1]] || lexisTail[m[1]]) {
			fields++
		}
	}
	return counted && fields >= 2
}

// lexis reads an article of LexisNexis: centred lines of outlet, day and
// edition, the headline, fields, the text, and more fields.
func lexis(lines []string) (Record, bool) {
	if len(lines) == 0 || !lexisCount.MatchString(lines[0]) {
		return Record{}, false
	}
	var r Record
	rest := blocks(lines[1:])
	for len(rest) > 0 && lexisField(rest[0], lexisHead) == "" {
		lexisTop(&r, rest[0])
		rest = rest[1:]
	}
	place, lead := "", ""
	for len(rest) > 0 {
		name := lexisField(rest[0], lexisHead)
		value := fieldValue(rest[0])
		if name == "" || name == "BODY" {
			break
		}
		switch name {
		case "HEADLINE":
			r.Title = value
		case "HIGHLIGHT":
			lead = value + "\n"
		case "DATELINE":
			place = value
		}
		rest = rest[1:]
	}
	var body []string
	for tail := false; len(rest) > 0; rest = rest[1:] {
		name, value := lexisField(rest[0], lexisTail), fieldValue(rest[0])
		switch tail = tail || name != "" || copyright.MatchString(rest[0][0]); {
		case name == "LANGUAGE":
			r.Lang = languageName(value)
		case name == "URL":
			r.URL = value
		case lexisField(rest[0], lexisHead) == "BODY":
			body = append(body, value, "")
		case !tail:
			body = append(append(body, rest[0]...), "")
		}
	}
	r.Text = lead + withPlace(place, paragraphs(body))
	if strings.TrimSpace(r.Text) == "" { // it has not the form of the others
		r.Text = paragraphs(lines[1:])
	}
	return r, true
}

// maxTitle is how long a title is, in bytes, to which no further line is added.
const maxTitle = 1000

// lexisTop reads a block of lines above the fields of an article: outlet, day
// and edition are centred, the headline is not.
func lexisTop(r *Record, block []string) {
	if copyright.MatchString(block[0]) {
		return
	}
	for _, l := range block {
		bare := strings.TrimSpace(l)
		switch {
		case r.Published == "" && exportDay.MatchString(bare):
			r.Published = date(exportDay.FindString(bare))
			return // the edition
		case r.Publisher == "":
			r.Publisher = bare
			return // a section or the place
		case r.Published != "" && !strings.HasPrefix(l, "      ") && len(r.Title) < maxTitle:
			r.Title = strings.TrimSpace(r.Title + " " + bare)
		}
	}
}

// lexisField is the name of the field that a block is, "" when it is none of them.
func lexisField(block []string, of map[string]bool) string {
	if m := lexisLabel.FindStringSubmatch(block[0]); m != nil && of[m[1]] {
		return m[1]
	}
	return ""
}

// fieldValue is what stands behind the first colon of a block.
func fieldValue(block []string) string {
	_, value, _ := strings.Cut(squeezed(block), ":")
	return strings.TrimSpace(value)
}

// blocks are the runs of lines between empty ones.
func blocks(lines []string) [][]string {
	var out [][]string
	for i, l := range lines {
		switch {
		case strings.TrimSpace(l) == "":
		case i > 0 && strings.TrimSpace(lines[i-1]) != "" && len(out) > 0:
			out[len(out)-1] = append(out[len(out)-1], l)
		default:
			out = append(out, []string{l})
		}
	}
	return out
}

// withPlace puts the dateline before the text, as the outlet printed it.
func withPlace(place, text string) string {
	if place == "" || text == "" || strings.HasPrefix(text, place) {
		return text
	}
	return place + " -- " + text
}

// isNexis reports whether a text is an export of Nexis: its fields and a line
// "Body", or the page that it puts before several articles.
func isNexis(head []byte) bool {
	if !holdAll(head, "Body") && !holdAll(head, "Documents (") && !holdAll(head, "Job Number") {
		return false
	}
	body, fields, cover := false, 0, 0
	for line := range strings.SplitSeq(string(head), "\n") {
		line = strings.TrimRight(strings.ReplaceAll(line, "\u00a0", " "), " \t")
		body = body || strings.TrimSpace(line) == "Body"
		if m := lexisLabel.FindStringSubmatch(line); m != nil {
			switch m[1] {
			case "Length", "Section", "Byline", "Dateline", "Highlight", "Load-Date":
				fields++
			case "Job Number", "Date and Time":
				cover++
			}
		}
		if strings.HasPrefix(line, "Documents (") {
			cover++
		}
	}
	return body && fields >= 1 || cover >= 2
}

// nexisParts are lines that part an article of Nexis.
var nexisParts = map[string]bool{"Classification": true, "Graphic": true, "Notes": true, "Correction": true, "Load-Date": true, "References": true, "Bibliography": true}

// nexis reads an article of Nexis: headline, outlet, day, copyright, fields, the
// line "Body", the text, and parts that describe it.
func nexis(lines []string) (Record, bool) {
	var head, body []string
	var r Record
	place, lead := "", ""
	at := 0
	for _, l := range lines {
		bare := strings.TrimSpace(l)
		m := lexisLabel.FindStringSubmatch(l)
		switch {
		case pageCount.MatchString(l) || nexisEnd.MatchString(l):
		case at == 0 && bare == "Body":
			at = 1
		case at > 0 && (nexisParts[bare] || m != nil && (m[1] == "Load-Date" || m[1] == "Graphic")):
			at = 2
		case at == 1:
			body = append(body, l)
		case m != nil && m[1] == "Language":
			r.Lang = languageName(strings.TrimSpace(m[2]))
		case at == 0 && m != nil && m[1] == "Dateline":
			place = strings.TrimSpace(m[2])
		case at == 0 && m != nil && m[1] == "Highlight":
			lead = strings.TrimSpace(m[2])
		case at == 0 && bare != "" && !copyright.MatchString(bare):
			head = append(head, bare)
		}
	}
	if at == 0 {
		return r, false
	}
	for i := len(head) - 1; i >= 2; i-- { // the day is the last such line: a list of articles may stand before
		if exportDay.MatchString(head[i]) {
			r.Published, r.Publisher, r.Title = date(exportDay.FindString(head[i])), head[i-1], head[i-2]
			break
		}
	}
	if lead != "" {
		lead += "\n"
	}
	text := paragraphs(body)
	if !wrappedText(body) {
		text = strings.Join(bareLines(body), "\n")
	}
	r.Text = lead + withPlace(place, text)
	return r, text != ""
}

// wrappedText reports whether the lines of a text are broken at a width.
func wrappedText(lines []string) bool {
	long, several := 0, false
	for i, l := range lines {
		long = max(long, columns(l))
		several = several || i > 0 && strings.TrimSpace(l) != "" && strings.TrimSpace(lines[i-1]) != "" && columns(lines[i-1]) >= wrapped
	}
	return several && long <= maxWrapped
}

// bareLines are the lines that are not empty.
func bareLines(lines []string) []string {
	var out []string
	for _, l := range lines {
		if l = strings.TrimSpace(l); l != "" {
			out = append(out, l)
		}
	}
	return out
}

// languageName is the code of a language that is told by its English name, "" for others.
func languageName(s string) string {
	s = strings.ToLower(s)
	for _, code := range exportLanguages {
		if name := strings.ToLower(display.English.Languages().Name(language.Make(code))); name != "" && strings.HasPrefix(s, name) {
			return code
		}
	}
	return ""
}

// exportLanguages are those that are told apart.
var exportLanguages = []string{"en", "ru", "vi", "zh"}
