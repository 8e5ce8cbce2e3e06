package article

import (
	"regexp"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/text/language"

	"amur/extract/article/charset"
	"amur/extract/article/record"
	"amur/extract/article/skip"
)

// readRecord turns a record into an article.
func (r *Reader) readRecord(raw Raw) (Article, []*Problem, error) {
	id, rec := raw.ID, *raw.Record
	warn := warnings{id: id}
	if mended := r.charsets.Mend(rec.Text, true); mended.How == charset.Misread {
		rec.Text, rec.Title = mended.Text, r.charsets.Mend(rec.Title, false).Text
		warn.misgivings(mended)
	}
	if rec.Cut {
		warn.cutOff()
	}
	known := Article{Title: heading(rec.Title), URL: rec.URL, Publisher: heading(rec.Publisher), Lang: languageCode(rec.Lang)}
	known.Title = withoutOutlet(known.Title, known.Publisher, rec.URL)
	var dates []dateField
	if rec.Published != "" {
		dates = append(dates, dateField{rec.Published, stated})
	}
	text, markup := recordText(rec.Text)
	if rec.Mail && known.URL == "" {
		known.URL = r.vocabulary.onlineAddress(text, markup)
	}
	p := opened{known: known, dates: dates}
	if markup {
		p = r.openHTML(text, known, "", dates)
	} else {
		text = clean(text)
		if rec.Mail {
			text = r.unquote(text)
		}
		p.lines, p.whole = textLines(text)
	}
	if rec.Mail {
		r.readForward(&p)
	}
	a := r.finish(p)
	if a.Text == "" {
		return Article{}, warn.all, &Problem{Kind: skip.Empty, Path: id, Reason: "no text was found in the record", Remedy: "check which key holds it; --map text=KEY names another"}
	}
	if !p.whole {
		warn.tooLong("record")
	}
	if !r.understands(rec.Published, a.Lang) {
		warn.day("record", cutAt(oneLine(rec.Published), 60))
	}
	a.ID = id
	return a, warn.all, nil
}

// recordText is the text of a record as HTML or, where it has no elements, as
// plain text without entities. Line breaks that part its paragraphs become elements.
func recordText(text string) (string, bool) {
	if !strings.ContainsAny(text, "<&") {
		return text, false
	}
	if !record.IsMarkup(text) {
		if text = html.UnescapeString(text); !record.IsMarkup(text) {
			return text, false
		}
	}
	if !record.HasBlocks(text) {
		return strings.ReplaceAll(text, "\n", "<br>"), true
	}
	return emptyLine.ReplaceAllString(text, "$1<br><br>$2"), true
}

// emptyLine parts two paragraphs that are in no element, as blogs keep them beside others that are.
var emptyLine = regexp.MustCompile(`([^>\s])[ \t]*\r?\n[ \t]*\r?\n\s*([^<\s])`)

// heading is a short field of a record on one line, without elements and entities.
func heading(s string) string {
	if text, markup := recordText(s); markup {
		lines, _ := tokenLines(text)
		parts := make([]string, len(lines))
		for i := range lines {
			parts[i] = lines[i].text
		}
		s = strings.Join(parts, " ")
	} else {
		s = text
	}
	return oneLine(cutAt(s, maxLineLength))
}

// languageCode is a declared language in two letters as far as it has such.
func languageCode(s string) string {
	tag, err := language.Parse(strings.TrimSpace(s))
	if err != nil {
		return s
	}
	base, _ := tag.Base()
	return base.String()
}
