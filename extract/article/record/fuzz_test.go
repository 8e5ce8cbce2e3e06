package record

import (
	"bufio"
	"bytes"
	"io"
	"reflect"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf8"
)

// fuzzReader feeds a reader with a file of one format. Whatever the file holds,
// the reader ends without error, gives records that have a text and lines in
// order, and the same ones when the bytes come one by one.
func fuzzReader(f *testing.F, format Format, name string, seeds ...string) {
	for _, s := range seeds {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) > 64<<10 {
			return
		}
		read := func(src io.Reader) (records []Record) {
			faults := 0
			opts := Options{Name: name, MaxRecord: 2000, Fault: func(Fault) { faults++ }, Decode: decode, Attached: func(string, []byte) bool { return true }}
			err := Read(format, src, opts, func(r Record) error {
				records = append(records, r)
				return nil
			})
			if _, ok := err.(*Fault); err != nil && !ok {
				t.Fatal(err)
			}
			if most := len(data) + 1; len(records)+faults > most {
				t.Fatalf("%d records and %d faults in %d bytes", len(records), faults, len(data))
			}
			return records
		}
		records := read(strings.NewReader(string(data)))
		line := 0
		for _, r := range records {
			if r.File == nil && strings.TrimSpace(r.Text) == "" || r.Line < line || r.Line > 1+strings.Count(string(data), "\n")+strings.Count(string(data), "\r") { // a lone CR ends a line, too
				t.Fatalf("record %+v behind line %d", r, line)
			}
			if utf8.Valid(data) && !utf8.ValidString(r.Title) && format != Mail && format != Mbox {
				t.Fatalf("title %q", r.Title)
			}
			line = r.Line
		}
		if len(data) > 4<<10 {
			return
		}
		again := read(iotest.OneByteReader(strings.NewReader(string(data))))
		if len(again) != len(records) {
			t.Fatalf("%d records at once, %d byte by byte", len(records), len(again))
		}
		for i := range again {
			if !reflect.DeepEqual(again[i], records[i]) {
				t.Fatalf("record %+v at once, %+v byte by byte", records[i], again[i])
			}
		}
	})
}

func FuzzJSON(f *testing.F) {
	fuzzReader(f, JSON, "a.json", `[{"title":"A","text":"One."},{"id":2,"url":"https://c.example/2","content":["Two."]}]`,
		`{"status":"ok","articles":[{"source":{"name":"C"},"headline":"B","articleBody":"x","publishedAt":1687651200}]}`,
		`{"response":{"results":[{"webTitle":"T","fields":{"body":"<p>x</p>"}}]}}`,
		"[{\"title\":\"D, \"text\": \"x\"},\n {\"text\":\"E\"}", `{"hits":{"hits":[{"_source":{"text":"x\u0000\ud800"}}]`, `[1,"a",{"text":"b"},[[`)
}

func FuzzLines(f *testing.F) {
	fuzzReader(f, Lines, "a.jsonl", "{\"title\":\"A\",\"text\":\"One.\"}\n{\"text\":\n\n{\"text\":\"Two\"}", `{"data":[{"text":"x"},{"text":"y"}]}`)
}

func FuzzTable(f *testing.F) {
	fuzzReader(f, Table, "a.csv", "title,text\nA,\"One, \"\"x\"\"\nmore\"\nB,Two\n", "sep=;\ntitle;body\nA;x\n", "text\tdate\n\"a\t1\nb\t2\n", "text|title\nx|\"y\r\n", "text,title\n\"a\"\"\n")
}

func FuzzFeed(f *testing.F) {
	fuzzReader(f, Feed, "a.rss", `<rss version="2.0"><channel><title>C</title><item><title>A</title><description>x</description><pubDate>Sun, 25 Jun 2023 23:30:00 +0800</pubDate></item><item/><item></channel></rss>`,
		`<feed xmlns="http://www.w3.org/2005/Atom"><title>C</title><entry><id>1</id><content type="xhtml"><div>x</div></content></entry></feed>`,
		`<rdf:RDF xmlns:rdf="r"><channel/><item rdf:about="x"><description><![CDATA[</item>]]>y</description></item></rdf:RDF>`, `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "b">]><rss><item>&a;`)
}

func FuzzXML(f *testing.F) {
	fuzzReader(f, XML, "a.xml", `<doc title="A" date="2023-06-25"><main><head>B</head><p>One <hi>two</hi>.</p></main><comments><p>x</p></comments></doc>`,
		`<TEI><teiHeader><title>A</title></teiHeader><text><body><div><p>x</p></div></body></text></TEI>`, "<r><row><field name=\"body\">x</field></row>\n<row/></r>",
		`<newsMessage><itemSet><newsItem><contentSet><inlineXML><nitf><body><body.content><p>x</p></body.content></body></nitf></inlineXML></contentSet></newsItem></itemSet></newsMessage>`,
		`<a><title>x</title><text>y&nbsp;&#0;</text></a><b`, `<docs><article><article><p>x</article></p></docs>`)
}

func FuzzMail(f *testing.F) {
	fuzzReader(f, Mail, "a.eml", "From: A <a@x>\nSubject: =?utf-8?B?QQ==?=\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html; charset=koi8-r\nContent-Transfer-Encoding: quoted-printable\n\n<p>=C1</p>\n--b--\n",
		"Subject: S\nContent-Transfer-Encoding: base64\n\nzfXS47vh\n", "Subject: S\nContent-Type: text/plain; format=flowed; charset=utf-16\n\na \nb", "Content-Type: message/rfc822\n\nContent-Type: message/rfc822\n\nA: b\n\nx")
}

func FuzzMbox(f *testing.F) {
	fuzzReader(f, Mbox, "a.mbox", "From a@x Sun Jun 25 08:00:00 2023\nSubject: A\n\nOne.\n>From x\n\nFrom b@x Mon Jun 26 08:00:00 2023\nSubject: B\n\nTwo.\n", "From a 2023\n\nFrom b 2023\nA: b\n\nc")
}

func FuzzExport(f *testing.F) {
	fuzzReader(f, Export, "a.txt", "HD\nA\nPD\n9 May 2015\nSN\nC\nLP\nx\n\nTD\ny\nAN\nDocument c1\n\nHD\nB\nTD\nz\n",
		"A\nBy B\n12 words\n9 May 2015\n05:00\nC\nCODE\n(c) 2015\n\nx\n\nDocument CODE000020150509eb590001p\n",
		"1 of 2 DOCUMENTS\n\n       C\n\n      May 9, 2015\n\nA\n\nLENGTH: 3 words\n\n   x\ny\n\nLOAD-DATE: x\n 2 of 2 DOCUMENTS\nHEADLINE: B\nBODY:\nz\n",
		"A\nC\nMay 9, 2015\nLength: 3 words\nDateline: M\nBody\n\nx\nLoad-Date: y\nEnd of Document\n",
		"____________________\nDocument 1 of 2\nA\nFull text: x\n\ny\nSubject: s\nTitle: B\nDatabase: ProQuest\n____________________\n")
}

// Sniffing never fails, and says the same of a file whatever its name when its
// content is that of a feed.
func FuzzSniff(f *testing.F) {
	for _, s := range []string{"<rss>", "{\"text\":1}", "[{", "From a 2023\nA: b", "Subject: a\nMessage-ID: b", "title,text,date\n", "<?xml?><!-- --><feed>"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		bare, named := Sniff(data, Options{}), Sniff(data, Options{Name: "a.rss"})
		if bare == Feed && named != Feed {
			t.Errorf("a feed by content is format %d under a feed's name", named)
		}
	})
}

func FuzzReadSavedPage(f *testing.F) {
	f.Add("a.mht", []byte("From: <Saved by Blink>\nContent-Type: multipart/related; boundary=\"b\"\n\n--b\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>a=20b</p>\n--b--\n"))
	f.Add("a.mhtml", []byte("Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n<frameset>\n--b\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\nPHA+\n--b"))
	f.Add("x", []byte("Snapshot-Content-Location: http://a/\nContent-Type: multipart/mixed;\n boundary=\"x\"\n\n--x\nContent-Type: multipart/alternative; boundary=y\n\n--y\n\n--y--\n"))
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		if !IsSavedPage(name, data[:min(len(data), 8<<10)]) {
			return
		}
		const limit = 1 << 16
		page, err := ReadSavedPage(bufio.NewReaderSize(bytes.NewReader(data), 512), limit)
		if err != nil {
			t.Fatal(err)
		}
		if len(page.Data) > limit+1 {
			t.Errorf("%d bytes, limit %d", len(page.Data), limit)
		}
	})
}
