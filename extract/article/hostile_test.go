package article

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"amur/extract/article/record"
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
		"title of many parts":   "<title>" + same(" - a") + "</title>" + p1 + p2,
		"outlets in the title":  "<meta property=og:site_name content=a><meta property=og:title content='" + same(" - a") + "'>" + p1 + p2,
	}
}

// TestHostile reads each page at two sizes: four times as much must not take
// much more than four times as long.
func TestHostile(t *testing.T) {
	r := testReader(t)
	small, large := hostilePages(100_000), hostilePages(400_000)
	for name := range small {
		t.Run(name, func(t *testing.T) {
			spent := func(page string) time.Duration {
				start := time.Now()
				a, _, err := r.Read("a.html", []byte(page))
				if err == nil {
					check(t, a)
				}
				return time.Since(start)
			}
			once := max(spent(small[name]), 250*time.Millisecond)
			if much := spent(large[name]); much > 12*once {
				t.Errorf("%v, and %v for four times as much", once, much)
			}
		})
	}
}

// TestHostileMail reads messages at two sizes that seem to begin with one header or many.
func TestHostileMail(t *testing.T) {
	r := testReader(t)
	for _, field := range []string{"To: a\n", "From: a\n"} {
		for _, title := range []string{"Talks", "Fwd: Talks"} {
			spent := func(size int) time.Duration {
				start := time.Now()
				text := strings.Repeat(field, size/len(field))
				_, _ = r.ReadRaw(Raw{ID: "x", Record: &record.Record{Title: title, Text: text, Mail: true}}, Options{})
				return time.Since(start)
			}
			if much := spent(100_000); much > time.Second {
				t.Errorf("%q below %q took %v", field, title, much)
			}
		}
	}
}

func TestHostileText(t *testing.T) {
	story := "<article><h1>Ministers meet to talk</h1>" + p1 + p2 + "</article>"
	deep := strings.Repeat("<div>", 50_000)
	fonts := ""
	for i := range 300 {
		fonts += fmt.Sprintf("<p><font size=%d color=red>", i)
	}
	for name, page := range map[string]string{
		"deep below":        story + deep + "<p>Junk at the bottom of the page that nobody should ever read at all.</p>",
		"deep around":       deep + story,
		"deep and closed":   deep + story + strings.Repeat("</div>", 50_000),
		"fonts left open":   "<nav><a href=/>Home</a></nav>" + story + fonts + strings.Repeat("<p><a href=/x>Another headline of the day</a>", 2000),
		"attributes":        "<div " + strings.Repeat("a=b c ", 50_000) + ">" + story + "</div>",
		"links around":      strings.Repeat("<li><a href=/x>Another headline of the day</a></li>", 5000) + story + strings.Repeat("<li><a href=/x>Another headline of the day</a></li>", 5000),
		"a form around":     "<form id=aspnetForm><div>" + story + "</div></form>",
		"names that lie":    `<div class="page with-sidebar social-comments">` + story + `</div>`,
		"zero bytes":        "<html>\x00<body>" + strings.ReplaceAll(story, " ", " \x00") + "</body>",
		"hidden words":      `<p hidden>` + p2 + `</p><div style="display:none"><p>Nobody may read the words of this paragraph here.</p></div><template><p>Nor those of this one, which is no text.</p></template>` + story,
		"shown by a script": `<div id="root" aria-hidden="true" style="visibility: hidden">` + story + `</div>`,
	} {
		t.Run(name, func(t *testing.T) {
			a := read(t, "a.html", page)
			text, _ := told(a)
			want := strings.NewReplacer("<p>", "", "</p>", "\n").Replace(p1 + p2)
			if a.Title != "Ministers meet to talk" || text != want {
				t.Errorf("title %q, text:\n%.2000s", a.Title, text)
			}
		})
	}
}
