package article

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"amur/extract/article/skip"
)

// zipped makes a zip of names and texts in turn.
func zipped(t *testing.T, pairs ...string) string {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i := 0; i < len(pairs); i += 2 {
		w, err := z.Create(pairs[i])
		if err == nil {
			_, err = io.WriteString(w, pairs[i+1])
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// gzipped compresses a text.
func gzipped(t *testing.T, text string) string {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	if _, err := io.WriteString(z, text); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// warcPage is a WARC record of a page that was fetched on a day.
func warcPage(address, day, media, html string) string {
	answer := "HTTP/1.1 200 OK\r\nContent-Type: " + media + "\r\n\r\n" + html
	return fmt.Sprintf("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: %s\r\nWARC-Date: %sT08:00:00Z\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", address, day, len(answer), answer)
}

// Archives in folders, named, and on standard input give articles as files do.
func TestArchives(t *testing.T) {
	r := testReader(t)
	html := "<html><body><p>" + body + "</p></body></html>"
	root := write(t, map[string]string{
		"2023/news.zip":    zipped(t, "a.txt", body, "sub/b.html", html, "../c.txt", body, "photo.jpg", "JFIF", "in.zip", zipped(t, "d.md", body), "bad.txt", "a\x00b"),
		"crawl.warc.gz":    gzipped(t, warcPage("https://news.example/x", "2023-06-26", "text/html", html)),
		"e.txt.gz":         gzipped(t, body),
		"looks-like-a.txt": gzipped(t, body),
		"f.svg.gz":         gzipped(t, "<svg/>"),
		"photos.zip":       zipped(t, "p.jpg", "JFIF"),
		"letter.docx":      zipped(t, "[Content_Types].xml", "<x/>"),
		"old.rar":          "Rar!\x1a\x07\x00and so on",
		"cut.zip":          zipped(t, "g.txt", body)[:90],
	})
	var articles, problems []string
	opts := Options{Problem: func(p *Problem) { problems = append(problems, strings.TrimPrefix(p.Error(), root+"/")) }}
	add := func(a Article) error {
		if !strings.Contains(a.Text, "spokesman") {
			t.Errorf("%s: text %q", a.ID, a.Text)
		}
		articles = append(articles, a.ID+" "+a.URL)
		return nil
	}
	if err := r.Walk(context.Background(), []string{root}, nil, opts, add); err != nil {
		t.Fatal(err)
	}
	want := []string{"2023/news.zip/a.txt ", "2023/news.zip/sub/b.html ", "2023/news.zip/in.zip/d.md ", "https://news.example/x https://news.example/x", "e.txt.gz ", "looks-like-a.txt "}
	if !slices.Equal(articles, want) {
		t.Errorf("articles %q, want %q", articles, want)
	}
	wanted := []string{"2023/news.zip/../c.txt: its path leads out", "2023/news.zip/bad.txt: this is a binary file", "cut.zip: it is cut off", "letter.docx: this is a Word document, which is not read", "old.rar: an archive of a kind that is not read"}
	if len(problems) != len(wanted) {
		t.Fatalf("problems %q, want %q", problems, wanted)
	}
	for i, p := range problems {
		if !strings.HasPrefix(p, wanted[i]) {
			t.Errorf("problem %q, want %q…", p, wanted[i])
		}
	}

	articles, problems = nil, nil
	data, err := os.ReadFile(filepath.Join(root, "2023", "news.zip"))
	if err != nil {
		t.Fatal(err)
	}
	if err := r.Walk(context.Background(), []string{"-", filepath.Join(root, "e.txt.gz"), filepath.Join(root, "photos.zip")}, bytes.NewReader(data), opts, add); err != nil {
		t.Fatal(err)
	}
	if want := []string{"stdin/a.txt ", "stdin/sub/b.html ", "stdin/in.zip/d.md ", "e.txt.gz "}; !slices.Equal(articles, want) {
		t.Errorf("articles %q, want %q", articles, want)
	}
	if len(problems) != 3 || !strings.HasPrefix(problems[2], "photos.zip: the archive holds no articles") {
		t.Errorf("problems %q", problems)
	}
}

// What is named as an archive and is none is told, in a folder, by its own name and
// inside an archive.
func TestMisnamedArchives(t *testing.T) {
	page := "<html><body>404 Not Found</body></html>"
	root := write(t, map[string]string{
		"a.txt": body, "empty.zip": "", "err.tar.gz": page, "noise.ZIP": "\x8f\x03\x9a\x00\xfe", "crawl.warc.gz": "", "packed.tar.gz": gzipped(t, page),
		"plain.bz2": body, "plain.zst": body, "outer.zip": zipped(t, "in.zip", "", "b.txt", body),
		"e.txt.gz": gzipped(t, body), "photo.jpg": "", "word.zip": zipped(t, "word/document.xml", "<x/>"), "none.tar": strings.Repeat("\x00", 10240),
	})
	const reason = ": its name says it is an archive, its content does not; fetch it again, or name it for what it is"
	bad := []string{"crawl.warc.gz", "empty.zip", "err.tar.gz", "noise.ZIP", "outer.zip/in.zip", "packed.tar.gz", "plain.bz2", "plain.zst"}
	paths := []string{root}
	for _, name := range bad {
		if file, _, inside := strings.Cut(name, "/"); !inside {
			paths = append(paths, filepath.Join(root, file))
		}
	}
	for _, test := range []struct {
		paths    []string
		articles int
		want     []string
	}{
		{paths[:1], 3, bad},
		{paths[1:], 0, slices.DeleteFunc(slices.Clone(bad), func(name string) bool { return strings.Contains(name, "/") })},
	} {
		var misnamed []string
		articles := 0
		opts := Options{Problem: func(p *Problem) {
			if name, ok := strings.CutSuffix(strings.TrimPrefix(p.Error(), root+"/"), reason); ok && p.Kind == skip.Damaged && !p.Warning {
				misnamed = append(misnamed, name)
			}
		}}
		err := testReader(t).Walk(context.Background(), test.paths, nil, opts, func(Article) error { articles++; return nil })
		if err != nil || articles != test.articles || !slices.Equal(misnamed, test.want) {
			t.Errorf("%q: error %v, %d articles, misnamed %q, want %q", test.paths, err, articles, misnamed, test.want)
		}
	}
}

// The day on which a crawler came is no day of publication; it only tells the
// year of a day shortly before it.
func TestCrawlDate(t *testing.T) {
	r := testReader(t)
	for _, test := range []struct{ day, date, want string }{
		{"2023-06-26", "25 June", "2023-06-25"},
		{"2023-06-26", "Sunday, 25 June", "2023-06-25"},
		{"2023-06-26", "Monday, 25 June", "XXXX-06-25"},
		{"2024-01-02", "30 December", "2023-12-30"},
		{"2022-12-31", "1 January", "2023-01-01"},
		{"2023-10-26", "25 June", "XXXX-06-25"},
		{"2023-06-26", "25 June 2019", "2019-06-25"},
		{"2023-06-26", "", ""},
	} {
		raw := Raw{ID: "x", Name: "page.html", Date: test.day + "T08:00:00Z", Data: []byte("<html><body><h1>Talks were held in the capital of Russia</h1><p>" + test.date + "</p><p>" + body + "</p></body></html>")}
		a, ok := r.ReadRaw(raw, Options{})
		if got := a.Published.String(); !ok || got != test.want {
			t.Errorf("fetched %s, page says %q: published %q, want %q", test.day, test.date, got, test.want)
		}
	}
}

// What a server says of the encoding of a page counts where the page is silent.
func TestServedCharset(t *testing.T) {
	r := testReader(t)
	raw := Raw{ID: "x", Name: "page.html", Type: "text/html; charset=iso-8859-5", Data: []byte("<html><body><p>" + body + " \xbb\xd0\xd2\xe0\xde\xd2</p></body></html>")}
	if a, ok := r.ReadRaw(raw, Options{}); !ok || !strings.Contains(a.Text, "Лавров") {
		t.Errorf("text %q", a.Text)
	}
}

// What is in a WARC or a zip is read by the same rules as files are, whatever its format.
func TestFormatsInArchives(t *testing.T) {
	r := testReader(t)
	quoted := strconv.Quote(body)
	files := []struct{ name, media, text string }{
		{"a.json", "application/json", `[{"id": "one", "title": "Talks", "text": ` + quoted + `}, {"id": "two", "text": ` + quoted + `}]`},
		{"b.jsonl", "application/x-ndjson", `{"id": "one", "text": ` + quoted + "}\n{\"id\": \n" + `{"id": "two", "text": ` + quoted + "}\n"},
		{"c.csv", "text/csv", "id,text\none," + quoted + "\n"},
		{"d.xml", "application/rss+xml", "<rss version=\"2.0\"><channel><title>x</title><item><guid>one</guid><description>" + body + "</description></item></channel></rss>"},
		{"e.eml", "message/rfc822", "Message-ID: <one>\nDate: Sun, 25 Jun 2023 08:00:00 +0000\nSubject: Talks\n\n" + body + "\n"},
		{"f.md", "text/markdown", "---\ntitle: Talks\n---\n" + body},
		{"g.txt", "text/plain; charset=utf-16le", "\xff\xfe" + utf16le(body)},
		{"h.pdf", "application/pdf", "%PDF-1.4"},
		{"i.html", "text/html", "<html><body><p>" + body},
	}
	var pairs []string
	var crawl strings.Builder
	for _, f := range files {
		pairs = append(pairs, f.name, f.text)
		crawl.WriteString(warcPage("https://news.example/"+f.name, "2023-06-26", f.media, f.text))
	}
	want := []string{"a.json#one", "a.json#two", "b.jsonl#one", "b.jsonl#two", "c.csv#one", "d.xml#one", "e.eml#one", "f.md", "g.txt", "i.html"}
	for name, data := range map[string]string{"stdin/": zipped(t, pairs...), "https://news.example/": gzipped(t, crawl.String())} {
		var got []string
		faults := 0
		err := r.Walk(context.Background(), []string{"-"}, strings.NewReader(data), Options{Problem: func(*Problem) { faults++ }}, func(a Article) error {
			if !strings.Contains(a.Text, "spokesman") {
				t.Errorf("%s: text %q", a.ID, a.Text)
			}
			got = append(got, strings.TrimPrefix(a.ID, name))
			return nil
		})
		if err != nil || !slices.Equal(got, want) || faults == 0 {
			t.Errorf("%s: %v, %d faults, articles\n%q, want\n%q", name, err, faults, got, want)
		}
	}
}

// utf16le is an ASCII text in UTF-16, without its mark.
func utf16le(text string) string {
	var b strings.Builder
	for i := range len(text) {
		b.WriteByte(text[i])
		b.WriteByte(0)
	}
	return b.String()
}
