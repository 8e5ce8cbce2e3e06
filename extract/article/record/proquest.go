package record

import (
	"regexp"
	"strings"
)

var (
	// proquestRule parts the articles of ProQuest.
	proquestRule = regexp.MustCompile(`^_{20,}$`)
	// proquestField is a field of an article, or the heading of one.
	proquestField = regexp.MustCompile(`^([A-Z][A-Za-z]+(?: [/a-zA-Z]+){0,3}):(?:\s+(.*))?$|^(FULL TEXT|ABSTRACT(?: \([A-Z]+\))?|DETAILS|LINKS)$`)
	proquestCount = regexp.MustCompile(`^Document [0-9]+ of [0-9]+$`)
	proquestURL   = regexp.MustCompile(`^https?://\S+$`)
)

// proquestFields are the fields that end the text of an article.
var proquestFields = map[string]bool{"Subject": true, "Business indexing term": true, "Location": true, "People": true, "Company / organization": true, "Classification": true, "Title": true,
	"Publication title": true, "Publication info": true, "Pages": true, "First page": true, "Publication year": true, "Publication date": true, "Year": true, "Publisher": true, "Section": true,
	"Place of publication": true, "Country of publication": true, "Publication subject": true, "ISSN": true, "Source type": true, "Language of publication": true, "Document type": true,
	"ProQuest document ID": true, "Document URL": true, "Copyright": true, "Last updated": true, "Database": true, "Author": true, "Abstract": true, "Links": true, "Full text": true,
	"Full Text": true, "Credit": true, "Illustration": true, "Identifier / keyword": true, "Column": true, "Dateline": true, "DETAILS": true, "LINKS": true, "ABSTRACT": true, "FULL TEXT": true}

// isProQuest reports whether a text is an export of ProQuest.
func isProQuest(head []byte) bool {
	if !holdAll(head, "____") { // the rule that parts its articles
		return false
	}
	rule, fields := false, 0
	for line := range strings.SplitSeq(string(head), "\n") {
		line = strings.TrimSpace(line)
		rule = rule || proquestRule.MatchString(line)
		if m := proquestField.FindStringSubmatch(line); m != nil && proquestFields[firstOf(m[1], m[3])] || proquestCount.MatchString(line) || line == "ProQuest document link" {
			fields++
		}
	}
	return rule && fields >= 3 && strings.Contains(string(head), "ProQuest") || rule && fields >= 5
}

// proquest reads an article of ProQuest: the headline, and fields of which the
// text is one.
func proquest(lines []string) (Record, bool) {
	fields := map[string][]string{}
	name := ""
	for _, l := range lines {
		bare := strings.TrimSpace(l)
		m := proquestField.FindStringSubmatch(bare)
		switch {
		case proquestRule.MatchString(bare) || proquestCount.MatchString(bare) || bare == "ProQuest document link" || name == "" && proquestURL.MatchString(bare):
		case m != nil && proquestFields[firstOf(m[1], m[3])]:
			name = strings.ToLower(firstOf(m[1], m[3]))
			fields[name] = append(fields[name], m[2])
		default:
			fields[name] = append(fields[name], l)
		}
	}
	head := bareLines(fields[""])
	r := Record{
		Title: squeezed(fields["title"]), Text: paragraphs(fields["full text"]), Key: squeezed(fields["proquest document id"]),
		Published: date(squeezed(fields["publication date"])), Lang: languageName(squeezed(fields["language of publication"])),
	}
	if r.Title == "" && len(head) > 0 {
		r.Title = head[0]
	}
	// "The Times; London (UK)", "New York Times, Late Edition"
	r.Publisher, _, _ = strings.Cut(firstOf(squeezed(fields["publication title"]), squeezed(fields["publication info"])), ";")
	r.Publisher = strings.TrimSpace(r.Publisher)
	if !wrappedText(fields["full text"]) {
		r.Text = strings.Join(bareLines(fields["full text"]), "\n")
	}
	return r, len(fields["full text"]) > 0 && r.Title != ""
}
