package html

import (
	"bytes"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"amur/model"
)

func write(t *testing.T, events ...model.Event) (string, *html.Node) {
	t.Helper()
	var buf bytes.Buffer
	if err := Write(&buf, model.Timeline{Events: events}); err != nil {
		t.Fatal(err)
	}
	doc, err := html.Parse(bytes.NewReader(buf.Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	return buf.String(), doc
}

// text is what an element of the page says, spaces folded.
func text(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

func elements(doc *html.Node, tag string) []*html.Node {
	var found []*html.Node
	for n := range doc.Descendants() {
		if n.Type == html.ElementNode && n.Data == tag {
			found = append(found, n)
		}
	}
	return found
}

func attribute(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

func TestWrite(t *testing.T) {
	_, doc := write(t, model.Event{
		ID: "2023-06-25-qin-rudenko-meeting", Date: model.Day(2023, 6, 25), Type: model.Meeting, Status: model.Planned,
		China:        []model.Official{{Name: "Qin Gang", Office: "Minister of Foreign Affairs"}},
		Russia:       []model.Official{{Name: "Andrey Rudenko"}},
		Topics:       []model.Topic{{Code: "trade"}, {Code: "nato"}},
		Alternatives: map[string][]string{"place": {"Sochi"}},
		Sources:      []model.Source{{Publisher: "VTC News", URL: "https://vtc.vn/a", Quote: "Họ gặp nhau", Lang: "vi"}, {Article: "b.txt"}},
	}, model.Event{ID: "b", Date: model.YearUnknown(5, 4), Type: model.Call})
	var years []string
	for _, h := range elements(doc, "h2") {
		years = append(years, text(h))
	}
	if got := strings.Join(years, "|"); got != "2023|Year not known" {
		t.Errorf("years: %s", got)
	}
	articles := elements(doc, "article")
	if len(articles) != 2 {
		t.Fatalf("%d entries", len(articles))
	}
	want := "25 June 2023 · meeting · planned Qin Gang (Chinese Minister of Foreign Affairs) is to meet Andrey Rudenko. " +
		"Topics: trade and NATO. Sources differ: place also Sochi. VTC News: Họ gặp nhau b.txt"
	if got := text(articles[0]); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if got := attribute(articles[0], "id"); got != "2023-06-25-qin-rudenko-meeting" {
		t.Errorf("id %q", got)
	}
	if got := attribute(elements(articles[0], "a")[0], "href"); got != "https://vtc.vn/a" {
		t.Errorf("link %q", got)
	}
	if got := attribute(elements(articles[0], "q")[0], "lang"); got != "vi" {
		t.Errorf("language of the quote %q", got)
	}
}

// The page loads nothing, and an article cannot add elements to it.
func TestWriteIsSelfContained(t *testing.T) {
	evil := `"><script>alert(1)</script><img src=x onerror=alert(1)>`
	raw, doc := write(t, model.Event{ID: evil, Date: model.Day(2023, 1, 1), Type: model.Type(evil),
		China: []model.Official{{Name: evil, Office: evil}}, Venue: model.Venue{Place: evil},
		Topics:  []model.Topic{{Code: evil}},
		Sources: []model.Source{{Publisher: evil, URL: "javascript:alert(1)", Quote: evil, Lang: evil}, {URL: "https://x/" + evil}}})
	if n := len(elements(doc, "script")); n != 1 {
		t.Errorf("%d scripts", n)
	}
	for _, tag := range []string{"img", "link", "iframe"} {
		if n := len(elements(doc, tag)); n > 0 {
			t.Errorf("%d elements %s", n, tag)
		}
	}
	for _, bad := range []string{"@import", "url(", `href="javascript`, "fetch("} {
		if strings.Contains(raw, bad) {
			t.Errorf("the page contains %s", bad)
		}
	}
}

func TestWriteEmpty(t *testing.T) {
	_, doc := write(t)
	if n := len(elements(doc, "article")); n != 0 {
		t.Errorf("%d entries", n)
	}
	if !strings.Contains(text(doc), "No contacts between officials") {
		t.Error("an empty page does not say so")
	}
}
