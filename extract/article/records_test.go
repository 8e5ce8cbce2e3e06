package article

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	xunicode "golang.org/x/text/encoding/unicode"
)

// walked reads all articles at paths.
func walked(t *testing.T, opts Options, paths ...string) (articles []Article, problems []string) {
	t.Helper()
	opts.Problem = func(p *Problem) { problems = append(problems, p.Error()) }
	err := testReader(t).Walk(context.Background(), paths, nil, opts, func(a Article) error {
		articles = append(articles, a)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return articles, problems
}

// quoted is a text as a JSON string.
func quoted(t *testing.T, s string) string {
	t.Helper()
	out, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

// encoded is a text in another encoding.
func encoded(t *testing.T, enc encoding.Encoding, s string) string {
	t.Helper()
	out, err := enc.NewEncoder().String(s)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

const bodyLines = "Lead: The foreign ministers of the t\nBody: They agreed that their deputie\n"

func TestRecordsAreArticles(t *testing.T) {
	first, second, _ := strings.Cut(strings.TrimSpace(body), "\n\n")
	page := "<p>" + first + "</p><p>" + second + "</p>"
	han := "中国外交部长王毅在北京会见了俄罗斯外交部长拉夫罗夫，双方就两国关系深入交换了意见。\n\n双方还讨论了国际形势，并同意今年秋天再次举行会谈，外交部发言人会后表示。"
	tests := []struct {
		name, file, content       string
		keys                      map[string]string
		id, title, publisher, day string
		lang, outline             string
		warned                    string // "" for not
	}{
		{name: "HTML in a field", file: "a.json", content: `[{"id":5,"title":"Talks &amp; <b>trade</b>","content":` + quoted(t, page+`<script>x()</script><ul class="related"><li><a href="/x">Cup final ends in a draw after extra time</a></li></ul>`) + `,"date":"2023-06-25T23:00:00+08:00","site_name":"Daily Courier","lang":"ru"}]`,
			id: "a.json#5", title: "Talks & trade", publisher: "Daily Courier", day: "2023-06-25", lang: "en",
			outline: "Title: Talks & trade\n" + bodyLines + "Furniture: Cup final ends in a draw after\n"},
		{name: "plain text with entities", file: "a.jsonl", content: `{"url":"https://www.c.example/talks","text":` + quoted(t, strings.Replace(body, "met", "&quot;met&quot;", 1)) + `}`,
			id: "a.jsonl#https://www.c.example/talks", publisher: "c.example", lang: "en", outline: bodyLines},
		{name: "elements inside of lines alone", file: "a.csv", content: "headline,body,pubdate\nTalks on trade in the capital,\"" + strings.Replace(body, "ministers", "<b>ministers</b>", 1) + "\",\"May 4, 2023\"\n",
			id: "a.csv#1", title: "Talks on trade in the capital", day: "2023-05-04", lang: "en", outline: "Title: Talks on trade in the capital\n" + bodyLines},
		{name: "feed that hides its elements twice", file: "a.rss", content: `<rss version="2.0"><channel><title>Daily Courier</title><language>en</language><item><title>Talks</title><link>https://c.example/1</link><pubDate>Sun, 25 Jun 2023 23:30:00 +0800</pubDate><description>&amp;lt;p&amp;gt;` + first + `&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;` + second + `&amp;lt;/p&amp;gt;</description></item></channel></rss>`,
			id: "a.rss#https://c.example/1", title: "Talks", publisher: "Daily Courier", day: "2023-06-25", lang: "en", outline: "Title: Talks\n" + bodyLines},
		{name: "newsletter", file: "a.eml", content: "From: Daily Courier <a@c.example>\nSubject: Talks\nDate: Sun, 25 Jun 2023 23:30:00 +0800\nMessage-ID: <1@c.example>\nContent-Type: text/html\n\n<html><head><title>Issue 7</title></head><body>" + page + "</body></html>",
			id: "a.eml#1@c.example", title: "Talks", publisher: "Daily Courier", day: "2023-06-25", lang: "en", outline: "Title: Talks\n" + bodyLines},
		{name: "JSON in UTF-16", file: "a.json", content: encoded(t, xunicode.UTF16(xunicode.LittleEndian, xunicode.UseBOM), `{"title":"王毅会见拉夫罗夫","text":`+quoted(t, han)+`}`),
			id: "a.json#1", title: "王毅会见拉夫罗夫", lang: "zh", outline: "Title: 王毅会见拉夫罗夫\nLead: 中国外交部长王毅在北\nBody: 双方还讨论了国际形势\n"},
		{name: "table in GB18030", file: "a.csv", content: encoded(t, simplifiedchinese.GB18030, "title,text,date\n王毅会见拉夫罗夫,\""+han+"\",2023年6月25日\n"),
			id: "a.csv#1", title: "王毅会见拉夫罗夫", day: "2023-06-25", lang: "zh", outline: "Title: 王毅会见拉夫罗夫\nLead: 中国外交部长王毅在北\nBody: 双方还讨论了国际形势\n",
			warned: "a.csv: not UTF-8, read as GB18030"},
		{name: "keys by a map", file: "a.json", keys: map[string]string{"title": "a.kop", "text": "a.tekst", "published": "dag"}, content: `{"a":{"kop":"Talks","tekst":` + quoted(t, body) + `},"dag":20230625}`,
			id: "a.json#1", title: "Talks", day: "2023-06-25", lang: "en", outline: "Title: Talks\n" + bodyLines},
		{name: "short text in the declared language", file: "a.json", content: `{"title":"Xi, Putin","text":"Xi, Putin.","language":"eng"}`,
			id: "a.json#1", title: "Xi, Putin", lang: "en", outline: "Title: Xi, Putin.\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			root := write(t, map[string]string{tt.file: tt.content})
			articles, problems := walked(t, Options{Map: tt.keys}, root)
			if told := strings.Join(problems, "\n"); len(articles) != 1 || (told == "") != (tt.warned == "") || !strings.Contains(told, tt.warned) {
				t.Fatalf("%d articles, problems %q", len(articles), problems)
			}
			a := articles[0]
			got := []string{a.ID, a.Title, a.Publisher, a.Published.String(), a.Lang, outline(a)}
			if want := []string{tt.id, tt.title, tt.publisher, tt.day, tt.lang, tt.outline}; !slices.Equal(got, want) {
				t.Errorf("got  %q\nwant %q", got, want)
			}
		})
	}
}

func TestRecordProblems(t *testing.T) {
	text := quoted(t, body)
	root := write(t, map[string]string{
		"a.json":          `[{"id":1,"text":` + text + "},\n{\"id\":1,\"text\":" + text + "},\n{\"id\":2,\"text\":\"<p> </p>\"},\n{\"id\":3,\"text\":" + text + `,"date":"day 3"},7]`,
		"b.jsonl":         "{\"text\":" + text + "}\n{\"text\":\n{\"text\":\"" + strings.Repeat("long ", 2000) + "\"}\n{\"text\":" + text + "}\n",
		"c.json":          `{"version":1,"events":[]}`,
		"d.gold.json":     `{"lang":"en","events":[]}`,
		"e.pdf":           "%PDF-1.7",
		"f.docx":          "PK\x03\x04..........................[Content_Types].xml....word/document.xml",
		"g.json":          "[]",
		"h.xml":           "<urlset/>",
		"i.rtf":           `{\rtf1 Text}`,
		"j.epub":          "PK\x03\x04..........................mimetypeapplication/epub+zip",
		"k.odt":           "PK\x03\x04..........................mimetypeapplication/vnd.oasis.opendocument.text",
		"l.doc":           "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1",
		"m/data.json.bak": "{}",
		"n.html":          "{\"text\":" + text + "}\n{\"text\":" + text + "}\n",
	})
	articles, problems := walked(t, Options{MaxBytes: 8000}, root)
	var ids []string
	for _, a := range articles {
		ids = append(ids, a.ID)
	}
	if want := []string{"a.json#1", "a.json#1~2", "a.json#3", "b.jsonl#1", "b.jsonl#4", "n.html#1", "n.html#2"}; !slices.Equal(ids, want) {
		t.Errorf("articles %q, want %q", ids, want)
	}
	want := []string{
		"a.json:3: no text was found in the record; ", `a.json:4: the record's day of publication, "day 3", is not understood; `, "a.json:4: the record is no object; ",
		"b.jsonl:2: broken JSON: unexpected end of JSON input; ", "b.jsonl:3: the record is larger than 7 KB; ",
		"c.json: this is what amur or its annotators have written, not articles; use amur show",
		"e.pdf: this is a PDF, which is not read; convert it: pdftotext e.pdf e.txt", "f.docx: this is a Word document, which is not read; convert it: pandoc",
		"g.json: the file holds no records; ", "h.xml: no text was found in the XML; ", "i.rtf: this is rich text (RTF), which is not read; convert it: pandoc",
		"j.epub: this is an e-book (EPUB), which is not read; ", "k.odt: this is an OpenDocument text, which is not read; ", "l.doc: this is an old Office document, which is not read; convert it: soffice",
	}
	if len(problems) != len(want) {
		t.Fatalf("problems\n%s", strings.Join(problems, "\n"))
	}
	for i, p := range problems {
		if !strings.HasPrefix(strings.TrimPrefix(p, root+string(filepath.Separator)), want[i]) || strings.Contains(p, "\n") {
			t.Errorf("problem %q, want %q…", p, want[i])
		}
	}
}

// A record stops the walk as a file does, and the walk ends with its context.
func TestRecordsStop(t *testing.T) {
	lines := strings.Repeat(`{"text":`+quoted(t, body)+"}\n", 1000)
	stop := errors.New("stop")
	n := 0
	count := func(Raw) error {
		if n++; n == 3 {
			return stop
		}
		return nil
	}
	var problems []string
	if err := testReader(t).Files(context.Background(), []string{"-"}, strings.NewReader(lines), collect(&problems), count); !errors.Is(err, stop) || n != 3 || problems != nil {
		t.Errorf("error %v after %d records, problems %q", err, n, problems)
	}
	ctx, cancel := context.WithCancel(context.Background())
	err := testReader(t).Files(ctx, []string{"-"}, strings.NewReader(lines), collect(&problems), func(Raw) error { cancel(); return nil })
	if !errors.Is(err, context.Canceled) || problems != nil {
		t.Errorf("error %v, problems %q", err, problems)
	}
}

// What a file of records in an archive may hold, like one beside it, is bounded by no limit of articles.
func TestRecordsInArchives(t *testing.T) {
	var packed bytes.Buffer
	z := gzip.NewWriter(&packed)
	for i := range 1000 {
		if _, err := fmt.Fprintf(z, "{\"id\":\"n%d\",\"text\":%s}\n", i, quoted(t, body)); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	whole := packed.String()
	root := write(t, map[string]string{"a.jsonl.gz": whole, "b.jsonl.gz": whole[:len(whole)/2]})
	ids := map[string]int{}
	var problems []string
	opts := collect(&problems)
	opts.MaxBytes = 1000
	err := testReader(t).Files(context.Background(), []string{root}, nil, opts, func(raw Raw) error {
		file, _, _ := strings.Cut(raw.ID, "#n")
		ids[file]++
		return nil
	})
	if err != nil || ids["a.jsonl.gz"] != 1000 || ids["b.jsonl.gz"] < 100 || ids["b.jsonl.gz"] >= 1000 {
		t.Errorf("records %v, error %v", ids, err)
	}
	if n := len(problems); n == 0 || n > 2 || !strings.Contains(problems[n-1], "b.jsonl.gz: it is cut off") {
		t.Errorf("problems %q", problems)
	}
}

// failing is an input that breaks off with an error.
type failing struct{ text *strings.Reader }

// Read reads on, and fails at the end.
func (f failing) Read(p []byte) (int, error) {
	n, err := f.text.Read(p)
	if err != nil {
		err = errors.New("broken pipe")
	}
	return n, err
}

// Records are handed on as they are read: those before an error of the file are there.
func TestRecordsAreStreamed(t *testing.T) {
	for _, part := range []string{"{\"title\":\"A\",\"text\":\"A meeting.\"}\n", "date,title,text\n"} {
		n := 0
		var problems []string
		err := testReader(t).Files(context.Background(), []string{"-"}, failing{strings.NewReader(strings.Repeat(part, 20_000))}, collect(&problems), func(Raw) error { n++; return nil })
		if err != nil || n < 15_000 || len(problems) != 1 || !strings.Contains(problems[0], "broken pipe") {
			t.Errorf("%d records, error %v, problems %q", n, err, problems)
		}
	}
}

func TestProseIsNoTable(t *testing.T) {
	root := write(t, map[string]string{"x.txt": "Talks, trade, text\n" + body})
	articles, _ := walked(t, Options{}, root)
	if len(articles) != 1 || articles[0].ID != "x.txt" {
		t.Errorf("a text with commas became %d articles", len(articles))
	}
}
