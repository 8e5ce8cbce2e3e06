package article

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// What is known to end in the middle is read as far as it goes, with a warning; what
// follows the text does not count.
func TestCutOff(t *testing.T) {
	page := "<html><body><p>" + strings.Repeat(body+"</p>\n<p>", 20) + "</p></body></html>\n"
	saved := "From: <Saved by Blink>\nSnapshot-Content-Location: https://news.example/a\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"B\"\n\n--B\nContent-Type: text/html\n\n" + page
	mail := "From: a@news.example\nTo: b@news.example\nSubject: Talks\nMessage-Id: <1@news.example>\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=\"B\"\n\n" +
		"--B\nContent-Type: text/plain\n\n" + body + "\n--B\nContent-Type: text/html\n\n" + page
	crawl := warcPage("https://news.example/x", "2023-06-26", "text/html", page)
	compressed := gzipped(t, page)
	lines := gzipped(t, `{"title":"Talks","text":`+quoted(t, body)+`}`+"\n"+`{"title":"Talks","text":"Another."}`)
	dir := write(t, map[string]string{
		"a.mhtml":    saved[:len(saved)/2],
		"b.mhtml":    saved + "--B\nContent-Type: image/png\n\nAA",
		"c.eml":      mail[:len(mail)-len(page)/2],
		"d.eml":      mail + "\n--B--\n",
		"e.warc":     strings.Replace(crawl, "WARC-Type:", "WARC-Truncated: length\r\nWARC-Type:", 1),
		"f.warc":     crawl,
		"g.html.gz":  compressed[:len(compressed)-12],
		"h.jsonl.gz": lines[:len(lines)-12],
	})
	articles, problems := walked(t, Options{}, dir)
	var told []string
	for _, p := range problems {
		if strings.Contains(p, "cut off") {
			told = append(told, strings.SplitN(strings.ReplaceAll(p, dir+string(filepath.Separator), ""), ";", 2)[0])
		}
	}
	want := []string{
		"a.mhtml: it is cut off and was read as far as it goes", "c.eml:1: it is cut off and was read as far as it goes",
		"e.warc/https://news.example/x: it is cut off and was read as far as it goes", "g.html.gz: it is cut off and was read as far as it goes", "h.jsonl.gz: it is cut off"}
	if !slices.Equal(told, want) {
		t.Errorf("told %q\nwant %q\nof %q", told, want, problems)
	}
	if len(articles) < 7 {
		t.Errorf("%d articles", len(articles))
	}
}
