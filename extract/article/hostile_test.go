package article

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// hostilePages are pages of about the given size in bytes that are made to be slow to read.
func hostilePages(size int) map[string]string {
	fill := func(unit func(i int) string) string {
		var b strings.Builder
		for i := 0; b.Len() < size; i++ {
			b.WriteString(unit(i))
		}
		return b.String()
	}
	same := func(s string) string { return strings.Repeat(s, size/len(s)) }
	attributes := fill(func(i int) string { return fmt.Sprintf(" a%d=%d", i, i) })
	fonts := ""
	for i := range 400 {
		fonts += fmt.Sprintf("<font size=%d>", i)
	}
	return map[string]string{
		"nested elements":       same("<div>") + p1 + p2,
		"nested and closed":     same("<div>") + p1 + p2 + same("</div>"),
		"unclosed bold":         same("<b><p>x"),
		"open fonts everywhere": "<p>" + fonts + same("<p>x"),
		"fonts without end":     fill(func(i int) string { return fmt.Sprintf("<p><font size=%d>x", i) }),
		"attributes":            "<div" + attributes + ">" + p1 + p2,
		"attributes of body":    fill(func(i int) string { return fmt.Sprintf("<body a%d=1>", i) }) + p1,
		"attributes of links":   "<a" + attributes + "><a" + attributes + "><a" + attributes + ">" + p1,
		"nested tables":         same("<table><tr><td>") + p1 + p2,
		"text in tables":        "<table>" + same("x<b>"),
		"nested lists":          same("<ul><li>") + p1 + p2,
		"end tags alone":        same("</p></br></b>") + p1 + p2,
		"open comment":          p1 + p2 + same("<!-- <p>"),
		"open script":           p1 + p2 + "<script>" + same("<p>x</p>"),
		"open title":            "<title>" + same("<p>x</p>"),
		"unfinished tag":        p1 + p2 + "<div " + same("a="),
		"entities":              "<p>" + same("&amp&lt&notit;&#x41"),
		"links":                 same("<a href=x>a</a><span>b</span>"),
		"frames":                same("<iframe></iframe><frameset>") + p1,
		"classes":               `<div class="` + same("related ") + `">` + p1 + p2,
		"headings":              same("<h1>A heading</h1>"),
		"times":                 same("<time datetime=2020-01-01>x</time>"),
		"json":                  `<script type="application/ld+json">` + same(`{"@graph":[`) + `</script>` + p1 + p2,
		"templates":             same("<template><p>x"),
		"svg":                   same("<svg><title>x") + p1,
		"selects":               same("<select><option>x"),
		"buttons":               same("<button><p>x"),
		"nobr":                  same("<nobr><p>x"),
		"forms":                 same("<form><div>x"),
	}
}

func TestHostile(t *testing.T) {
	r := testReader(t)
	for name, page := range hostilePages(2_000_000) {
		t.Run(name, func(t *testing.T) {
			start := time.Now()
			a, _, err := r.Read("a.html", []byte(page))
			spent := time.Since(start)
			fmt.Println(name, spent, len(a.Text), err)
			if spent > 20*time.Second {
				t.Errorf("took %v", spent)
			}
		})
	}
}
