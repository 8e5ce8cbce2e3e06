package record

import (
	"amur/extract/article/charset"
	"errors"
	"fmt"
	"path"
	"slices"
	"strings"
	"testing"
)

// story is a text that no reader may change.
const story = "Ministers met in the capital on Tuesday."

// outcome is what a file gives: a line for each record, and the faults.
func outcome(t *testing.T, name, content string, keys map[string]string) (records, faults []string) {
	t.Helper()
	opts := Options{Name: name, MaxRecord: 4000, Map: keys, Decode: decode, Attached: func(name string, _ []byte) bool { return path.Ext(name) != ".png" }}
	opts.Fault = func(f Fault) { faults = append(faults, fmt.Sprintf("%d: %s", f.Line, f.Error())) }
	format := Sniff([]byte(content[:min(len(content), 8000)]), opts)
	if format == None || format == Own {
		return []string{fmt.Sprintf("format %d", format)}, nil
	}
	err := Read(format, strings.NewReader(content), opts, func(r Record) error {
		if r.File != nil {
			records = append(records, fmt.Sprintf("%d|%s: %s %s", r.Line, r.Key, r.File.Name, r.File.Data))
			return nil
		}
		records = append(records, fmt.Sprintf("%d|%s|%s|%s|%s|%s|%s|%s", r.Line, r.Key, r.Title, r.Text, r.URL, r.Publisher, r.Published, r.Lang))
		return nil
	})
	if f := (*Fault)(nil); errors.As(err, &f) {
		faults = append(faults, fmt.Sprintf("%d: %s", f.Line, f.Error()))
	} else if err != nil {
		t.Fatal(err)
	}
	return records, faults
}

// reading is a file and what must come of it. A fault is told by its beginning.
type reading struct {
	name, file, content string
	keys                map[string]string
	records, faults     []string
}

func (r reading) test(t *testing.T) {
	t.Run(r.name, func(t *testing.T) {
		records, faults := outcome(t, r.file, r.content, r.keys)
		if !slices.Equal(records, r.records) {
			t.Errorf("records\n%s\nwant\n%s", strings.Join(records, "\n"), strings.Join(r.records, "\n"))
		}
		if len(faults) != len(r.faults) {
			t.Fatalf("faults %q, want %q", faults, r.faults)
		}
		for i := range faults {
			if !strings.HasPrefix(faults[i], r.faults[i]) {
				t.Errorf("fault %q, want %q…", faults[i], r.faults[i])
			}
		}
	})
}

func TestJSON(t *testing.T) {
	for _, r := range []reading{
		{name: "trafilatura", file: "a.json",
			content: `{"title": "Talks", "author": "A. Writer", "hostname": "courier.example", "date": "2023-06-25", "fingerprint": "f1", "id": null, "license": null, "comments": "", "raw_text": "x", "text": "` + story + `", "language": "en", "source": "https://courier.example/talks", "source-hostname": "Daily Courier", "excerpt": "Short."}`,
			records: []string{"1|f1|Talks|" + story + "|https://courier.example/talks|Daily Courier|2023-06-25|en"}},
		{name: "news-please", file: "a.json",
			content: `{"authors": [], "date_download": "2024-01-01 00:00:00", "date_publish": "2023-06-25 08:00:00", "description": "Short.", "language": "en", "maintext": "` + story + `", "source_domain": "courier.example", "title": "Talks", "title_page": null, "url": "https://courier.example/talks"}`,
			records: []string{"1|https://courier.example/talks|Talks|" + story + "|https://courier.example/talks|courier.example|2023-06-25 08:00:00|en"}},
		{name: "newspaper", file: "a.json",
			content: `[{"url": "https://courier.example/talks", "source_url": "https://courier.example", "title": "Talks", "text": "` + story + `", "summary": "", "publish_date": "2023-06-25T08:00:00", "meta_lang": "en", "meta_site_name": "Daily Courier", "tags": ["a"]}]`,
			records: []string{"1|https://courier.example/talks|Talks|" + story + "|https://courier.example/talks|Daily Courier|2023-06-25T08:00:00|en"}},
		{name: "NewsAPI", file: "a.json",
			content: "{\"status\":\"ok\",\"totalResults\":2,\"articles\":[\n{\"source\":{\"id\":null,\"name\":\"Daily Courier\"},\"author\":null,\"title\":\"Talks\",\"description\":\"Short.\",\"url\":\"https://courier.example/talks\",\"publishedAt\":\"2023-06-25T08:00:00Z\",\"content\":\"" + story + " They… [+1234 chars]\"},\n{\"source\":{\"id\":\"c\",\"name\":\"C\"},\"title\":\"T2\",\"description\":\"Only this.\",\"content\":null}]}",
			records: []string{"2|https://courier.example/talks|Talks|" + story + " They|https://courier.example/talks|Daily Courier|2023-06-25T08:00:00Z|",
				"3||T2|Only this.||C||"}},
		{name: "GDELT with text", file: "a.json",
			content: `{"articles": [{"url": "https://courier.example/talks", "title": "Talks", "seendate": "20230625T081500Z", "domain": "courier.example", "language": "English", "sourcecountry": "X", "text": "` + story + `"}]}`,
			records: []string{"1|https://courier.example/talks|Talks|" + story + "|https://courier.example/talks|courier.example|20230625T081500Z|English"}},
		{name: "schema.org", file: "a.json",
			content: `{"@type":"NewsArticle","headline":"Talks","articleBody":"` + story + `","datePublished":"2023-06-25","inLanguage":"en-GB","publisher":{"@type":"Organization","name":"Daily Courier"},"mainEntityOfPage":{"@id":"https://courier.example/talks"}}`,
			records: []string{"1|https://courier.example/talks|Talks|" + story + "|https://courier.example/talks|Daily Courier|2023-06-25|en-GB"}},
		{name: "JSON Feed", file: "a.json",
			content: `{"version":"https://jsonfeed.org/version/1.1","title":"Daily Courier","home_page_url":"https://courier.example/","description":"News.","items":[{"id":"7","url":"https://courier.example/talks","title":"Talks","content_html":"<p>` + story + `</p>","date_published":"2023-06-25T08:00:00+08:00"}]}`,
			records: []string{"1|7|Talks|<p>" + story + "</p>|https://courier.example/talks|Daily Courier|2023-06-25T08:00:00+08:00|"}},
		{name: "WordPress, seconds, numbers for ids", file: "a.json",
			content: `[{"id":12,"date":1687651200,"link":"https://courier.example/?p=12","title":{"rendered":"Talks"},"content":{"rendered":"` + story + `"}}]`,
			records: []string{"1|12|Talks|" + story + "|https://courier.example/?p=12||2023-06-25|"}},
		{name: "list below two keys, fields in a box", file: "a.json",
			content: `{"response":{"status":"ok","results":[{"id":"w/1","webTitle":"Talks","webUrl":"https://courier.example/talks","webPublicationDate":"2023-06-25T08:00:00Z","fields":{"bodyText":"` + story + `"}}]}}`,
			records: []string{"1|w/1|Talks|" + story + "|https://courier.example/talks||2023-06-25T08:00:00Z|"}},
		{name: "search engine", file: "a.json",
			content: `{"took":1,"hits":{"total":1,"hits":[{"_id":"e1","_source":{"title":"Talks","body":["` + story + `","More."]}}]}}`,
			records: []string{"1|e1|Talks|" + story + "\n\nMore.||||"}},
		{name: "map, with a dotted key", file: "a.json", keys: map[string]string{"title": "kop", "text": "verhaal.tekst"},
			content: `{"data":[{"kop":"Talks","verhaal":{"tekst":"` + story + `"},"text":"not this"}]}`,
			records: []string{"1||Talks|" + story + "||||"}},
		{name: "documents of editors", file: "a.json",
			content: `[{"title":"A","body":{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"Ministers "},{"type":"text","marks":[{"type":"bold"}],"text":"met"}]},{"type":"paragraph","content":[{"type":"text","text":"They talked."}]}]}},{"title":"B","content":{"time":1,"blocks":[{"type":"paragraph","data":{"text":"One."}},{"type":"paragraph","data":{"text":"Two."}}]}}]`,
			records: []string{"1||A|Ministers met\n\nThey talked.||||", "1||B|One.\n\nTwo.||||"}},
		{name: "several lines each, though named otherwise", file: "a.jsonl", content: "{\n \"title\": \"A\",\n \"text\": \"One.\"\n}\n{\n \"text\": \"Two.\"\n}\n", records: []string{"1||A|One.||||", "5|||Two.||||"}},
		{name: "fields beside the text", file: "a.jsonl", content: `{"text":"One.","meta":{"title":"A","url":"https://c.example/1","date":"2023-06-25"}}`, records: []string{"1|https://c.example/1|A|One.|https://c.example/1||2023-06-25|"}},
		{name: "columns", file: "a.json", content: `{"title":{"0":"A","2":"B","10":"C"},"text":{"0":"One.","10":"Three.","2":"Two."}}`,
			records: []string{"1||A|One.||||", "1||B|Two.||||", "1||C|Three.||||"}},
		{name: "columns and rows", file: "a.json", content: `{"columns":["title","text","timestamp"],"index":[0],"data":[["A","One.",1687651200000]]}`, records: []string{"1||A|One.|||2023-06-25|"}},
		{name: "records by their keys", file: "a.json", content: `{"x1":{"title":"A","text":"One."},"x2":{"title":"B","text":"Two.","id":"y"}}`,
			records: []string{"1|x1|A|One.||||", "1|y|B|Two.||||"}},
		{name: "a text in pieces", file: "a.json", content: `{"name":"Channel","messages":[{"id":7,"date":"2023-06-25T08:00:00","text":["Ministers ",{"type":"bold","text":"met"},"."]}]}`,
			records: []string{"1|7||Ministers met.|||2023-06-25T08:00:00|"}},
		{name: "days of digits alone", file: "a.jsonl",
			content: `{"text":"A","date":"20230625083000"}` + "\n" + `{"text":"B","date":202306250830}` + "\n" + `{"text":"C","date":1687651200.5}` + "\n" + `{"text":"D","date":1687651200000000}` + "\n" + `{"text":"E","date":"20230625"}` + "\n" + `{"text":"F","date":"20236225083000"}` + "\n" + `{"text":"G","date":45102.5}`,
			records: []string{"1|||A|||2023-06-25|", "2|||B|||2023-06-25|", "3|||C|||2023-06-25|", "4|||D|||2023-06-25|", "5|||E|||20230625|", "6|||F|||20236225083000|", "7|||G|||2023-06-25|"}},
		{name: "one object after the other", file: "a.json",
			content: "{\n \"title\": \"A\",\n \"text\": \"One.\"\n}\n{\n \"title\": \"B\",\n \"text\": \"Two.\"\n}\n",
			records: []string{"1||A|One.||||", "5||B|Two.||||"}},
		{name: "known by content alone", file: "stdin",
			content: `{"headline":"Talks","body":"` + story + `"}`, records: []string{"1||Talks|" + story + "||||"}},
		{name: "broken elements of a list", file: "a.json",
			content: "[{\"title\":\"A\",\"text\":\"One.\"},\n{\"title\":\"B\",\"text\":oops},\n\"word\",\n{\"title\":\"D, \"text\": \"x\"},\n {\"title\":\"E\",\"text\":\"Five.\"}]",
			records: []string{"1||A|One.||||", "5||E|Five.||||"},
			faults:  []string{"2: broken JSON: ", "3: the record is no object; ", "4: broken JSON: "}},
		{name: "list that is cut off", file: "a.json", content: `[{"title":"A","text":"One."},{"title":"B","te`,
			records: []string{"1||A|One.||||"}, faults: []string{"1: broken JSON: the file ends"}},
		{name: "list in an object that is cut off", file: "a.json", content: `{"articles":[{"title":"A","text":"One."},{"title":"B","te`,
			records: []string{"1||A|One.||||"}, faults: []string{"1: broken JSON: the file ends"}},
		{name: "list in an object without end", file: "a.json", content: `{"articles":[{"title":"A","text":"One."}`,
			records: []string{"1||A|One.||||"}, faults: []string{"1: the list has no end"}},
		{name: "list without end", file: "a.json", content: `[{"title":"A","text":"One."},`,
			records: []string{"1||A|One.||||"}, faults: []string{"1: the list has no end"}},
		{name: "record that is too large", file: "a.json", content: `[{"title":"A","text":"` + strings.Repeat("x", 9000) + `"},` + "\n" + `{"title":"B","text":"Two."}]`,
			records: []string{"2||B|Two.||||"}, faults: []string{"1: the record is larger than 3 KB"}},
		{name: "no text", file: "a.json", content: `{"name":"x","version":"1.0"}`, faults: []string{"1: no text was found in the record (it has name, version); name the key"}},
		{name: "nested without end", file: "a.json", content: `[` + strings.Repeat("[", 20000), faults: []string{"1: broken JSON: "}},
		{name: "not JSON", file: "a.json", content: "hello\n{\"title\":\"B\",\"text\":\"Two.\"}", records: []string{"2||B|Two.||||"}, faults: []string{"1: broken JSON: 'h' is neither"}},
		{name: "JSON Lines", file: "a.jsonl",
			content: "\xEF\xBB\xBF{\"title\":\"A\",\"text\":\"One.\"}\r\n\r\n{\"title\":\"B\",\n{\"title\":\"C\",\"text\":\"" + strings.Repeat("y", 9000) + "\"}\n{\"title\":\"D\",\"text\":\"Four.\"}",
			records: []string{"1||A|One.||||", "5||D|Four.||||"},
			faults:  []string{"3: broken JSON: unexpected end", "4: the record is larger"}},
		{name: "JSON Lines by content", file: "a.txt", content: "{\"title\":\"A\",\"text\":\"One.\"}\n{\"title\":\"B\",\"text\":\"Two.\"}\n",
			records: []string{"1||A|One.||||", "2||B|Two.||||"}},
		{name: "JSON Lines of lists", file: "a.jsonl", content: "{\"status\":\"ok\",\"description\":\"x\",\"articles\":[{\"text\":\"One.\"},{\"text\":\"Two.\"}]}\n[{\"text\":\"Three.\"}]\n",
			records: []string{"1|||One.||||", "1|||Two.||||", "2|||Three.||||"}},
		{name: "timeline", file: "a.json", content: `{"version":1,"events":[{"id":"x"}]}`, records: []string{"format 7"}},
		{name: "contacts of extract", file: "a.jsonl", content: `{"id":"2023-06-25-x","date":"2023-06-25","type":"meeting","status":"held","china":[]}`, records: []string{"format 7"}},
		{name: "gold file", file: "a.gold.json", content: `{"lang":"en"}`, records: []string{"format 7"}},
		{name: "prose in brackets", file: "a.txt", content: "[Photo: Agency] {sic} He said so.", records: []string{"format 0"}},
	} {
		r.test(t)
	}
}

func TestTable(t *testing.T) {
	for _, r := range []reading{
		{name: "commas", file: "a.csv", content: "date,title,text,url,source,lang\r\n2023-06-25,Talks,\"One, \"\"two\"\"\nthree.\",https://c.example/1,Courier,en\r\n\r\n2023-06-26,More,Four.,,,\r\n",
			records: []string{"2|https://c.example/1|Talks|One, \"two\"\nthree.|https://c.example/1|Courier|2023-06-25|en", "5||More|Four.|||2023-06-26|"}},
		{name: "semicolons and a line for a spreadsheet", file: "a.csv", content: "sep=;\nid;Headline;Body\n9;Talks, again;" + story + "\n", records: []string{"3|9|Talks, again|" + story + "||||"}},
		{name: "tabs", file: "a.tsv", content: "title\tcontent\nTalks\tHe said \"no\", and left.\n", records: []string{"2||Talks|He said \"no\", and left.||||"}},
		{name: "header known by content", file: "list.txt", content: "title,date,text\nA,2023-06-25,One.\n", records: []string{"2||A|One.|||2023-06-25|"}},
		{name: "named columns", file: "a.csv", keys: map[string]string{"text": "verhaal"}, content: "kop,verhaal\nx,One.\n", records: []string{"2|||One.||||"}},
		{name: "no known column", file: "a.csv", content: "kop,verhaal\nx,One.\n", faults: []string{"0: no column of the table holds the text (it has kop, verhaal); name it, as in --map text=COLUMN"}},
		{name: "too many columns, empty text", file: "a.csv", content: "title,text\nA,One, two\nB,\nC,Three.,,\n",
			records: []string{"4||C|Three.||||"}, faults: []string{"2: the row has 3 columns, the header 2", "3: no text was found"}},
		{name: "quote that takes in the next column", file: "a.csv", content: "id,title,text,date\n1,\"Talks 1,\"One.\",2024-09-01\n2,\"Talks \"\"2\"\"\",\"Two, \"\"quoted\"\".\"\n",
			records: []string{"3|2|Talks \"2\"|Two, \"quoted\".||||"}, faults: []string{"2: the row has 3 columns, the header 4: a quote in it is out of place"}},
		{name: "quote without end", file: "a.csv", content: "title,text\nA,\"One.\nB,Two.\nC,Three.\n",
			records: []string{"3||B|Two.||||", "4||C|Three.||||"}, faults: []string{"2: a quote in the row does not end"}},
		{name: "lines behind a quote without end", file: "a.csv", content: "title,text\nA,\"One.\n" + strings.Repeat("Prose, of, commas.\nProse.\n", 1000) + "B,Two.\n",
			records: []string{"2003||B|Two.||||"}, faults: []string{"2: a quote in the row does not end within 3 KB"}},
		{name: "a line behind a quote without end", file: "a.csv", content: "title,text\nA,\"" + strings.Repeat("z, z", 50_000) + "\nB,Two.\n",
			records: []string{"3||B|Two.||||"}, faults: []string{"2: a quote in the row does not end within 3 KB"}},
		{name: "quote that opens on a later line", file: "a.csv", content: "title,text\n\"A\nA\",\"One.\n",
			faults: []string{"3: a quote in the row does not end"}},
		{name: "end of a text that is too long", file: "a.csv", content: "title,text\nA,\"" + strings.Repeat("Prose.\n", 1000) + "\"\nB,Two.\n",
			records: []string{"1003||B|Two.||||"}, faults: []string{"2: the row is larger than 3 KB"}},
		{name: "row that is too large", file: "a.csv", content: "title,text\nA," + strings.Repeat("z", 5000) + "\nB,Two.\n",
			records: []string{"3||B|Two.||||"}, faults: []string{"2: the row is larger than 3 KB"}},
		{name: "prose with commas", file: "a.txt", content: "Ministers, envoys and text writers met.\nThey talked.", records: []string{"format 0"}},
		{name: "quotes that are letters", file: "a.tsv", content: "title\ttext\n\"A\", he said\t\"One\" and two\n\"B\"\t\"Two\nlines, \"\"quoted\"\"\"\n",
			records: []string{"2||\"A\", he said|\"One\" and two||||", "3||B|Two\nlines, \"quoted\"||||"}},
		{name: "line breaks as letters", file: "a.tsv", content: "title\ttext\nA\tOne.\\nTwo.\n", records: []string{"2||A|One.\nTwo.||||"}},
		{name: "lines above the header", file: "a.csv", content: "News of June\n\nmade by me,,\ntitle,date,text\nA,2023-06-25,One.\n", records: []string{"5||A|One.|||2023-06-25|"}},
		{name: "names in two languages and in boxes", file: "a.csv", content: "Title-题名,Text (original),Text (translated),fields.webUrl,Date/Time,image/url\nA,One.,Two.,https://c.example/1,2023-06-25,x\n",
			records: []string{"2|https://c.example/1|A|One.|https://c.example/1||2023-06-25|"}},
		{name: "quotes behind a backslash", file: "a.csv", content: "title,text\n\\\"A\\\",\"\\\"One\\\", he said.\"\n,\"Two.\"\n", records: []string{"2||\"A\"|\"One\", he said.||||", "3|||Two.||||"}},
		{name: "carriage returns alone", file: "a.csv", content: "title,text\rA,One.\rB,\"Two\rlines.\"\r", records: []string{"2||A|One.||||", "3||B|Two\nlines.||||"}},
		{name: "header alone", file: "a.csv", content: "title,text", records: nil},
	} {
		r.test(t)
	}
}

func TestFeed(t *testing.T) {
	for _, r := range []reading{
		{name: "RSS with the whole text", file: "a.xml",
			content: `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Daily Courier</title><link>https://c.example/</link><language>en-gb</language>
<item><title>Talks &amp; more</title><link>https://c.example/1</link><guid isPermaLink="false">g-1</guid>
<pubDate>Sun, 25 Jun 2023 23:30:00 +0800</pubDate><description>Short.</description>
<content:encoded><![CDATA[<p>` + story + `</p><!-- </item> -->]]></content:encoded></item>
<item><title>Broken<link>https://c.example/2</link>
<item><title>Second</title><link>https://c.example/3</link><description>&lt;p&gt;Two.&lt;/p&gt;</description><dc:date>2023-06-26</dc:date><source url="https://o.example/">Other Paper</source></item>
</channel></rss>`,
			records: []string{"4|g-1|Talks & more|<p>" + story + "</p><!-- </item> -->|https://c.example/1|Daily Courier|2023-06-25|en-gb",
				"8|https://c.example/3|Second|<p>Two.</p>|https://c.example/3|Other Paper|2023-06-26|en-gb"},
			faults: []string{"7: the item of the feed has no end"}},
		{name: "Atom", file: "feed",
			content: `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Daily Courier</title>
<entry><title>Talks</title><id>urn:1</id><link rel="alternate" href="https://c.example/1"/><published>2023-06-25T08:00:00Z</published><updated>2023-07-01T08:00:00Z</updated><summary>Short.</summary><content type="html">&lt;p&gt;` + story + `&lt;/p&gt;</content></entry>
<entry><title>No text</title><id>urn:2</id></entry></feed>`,
			records: []string{"2|urn:1|Talks|<p>" + story + "</p>|https://c.example/1|Daily Courier|2023-06-25T08:00:00Z|en"},
			faults:  []string{"3: the item of the feed has no text"}},
		{name: "RDF", file: "a.rdf",
			content: `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Daily Courier</title><items><rdf:Seq/></items></channel>
<item rdf:about="https://c.example/1"><title>Talks</title><link>https://c.example/1</link><description>` + story + `</description><dc:date>2023-06-25T08:00:00+09:00</dc:date></item></rdf:RDF>`,
			records: []string{"2|https://c.example/1|Talks|" + story + "|https://c.example/1|Daily Courier|2023-06-25T08:00:00+09:00|"}},
		{name: "the whole text in an element of another namespace", file: "a.rss",
			content: `<rss version="2.0" xmlns:yandex="http://news.yandex.ru"><channel><title>C</title><item><title>T</title><description>Ministers…</description><yandex:full-text>` + story + `</yandex:full-text></item><item><title>U</title><description>Ministers…</description><fulltext>` + story + `</fulltext></item></channel></rss>`,
			records: []string{"1||T|" + story + "||C||", "1||U|" + story + "||C||"}},
		{name: "a prefix for the elements of pages", file: "a.atom",
			content: `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:h="http://www.w3.org/1999/xhtml"><title>C</title><entry><id>1</id><title>T</title><content type="xhtml"><h:div><h:p>` + story + `</h:p></h:div></content></entry></feed>`,
			records: []string{"1|1|T|<div><p>" + story + "</p></div>||C||"}},
		{name: "an entity that would grow", file: "a.rss",
			content: `<!DOCTYPE rss [<!ENTITY a "aaaa">]><rss version="2.0"><channel><title>C</title><item><title>T</title><description>` + story + `</description></item></channel></rss>`,
			records: []string{"1||T|" + story + "||C||"}},
		{name: "nested deep", file: "a.rss",
			content: `<rss version="2.0"><channel><item><title>T</title>` + strings.Repeat("<x:y>", 500) + "</item></channel></rss>",
			faults:  []string{"1: the elements of the item nest too deep"}},
		{name: "a head nested deep", file: "a.rss", content: `<rss version="2.0"><channel>` + strings.Repeat("<x>", 5000), faults: []string{"0: it is nested too deep"}},
		{name: "a head nested deep between what looks like ends", file: "a.rss", content: `<rss version="2.0"><channel>` + strings.Repeat(`<x a="/>"><!--</x>-->/>`, 5000), faults: []string{"0: it is nested too deep"}},
		{name: "a head of many elements", file: "a.rss", content: `<rss version="2.0"><channel>` + strings.Repeat("<x/>", 50001), faults: []string{"0: it has more than 50000 elements before its first item"}},
		{name: "item without end", file: "a.rss", content: `<rss><channel><item><title>T</title>`, faults: []string{"1: the item of the feed has no end"}},
		{name: "other XML", file: "a.xml", content: `<?xml version="1.0"?><urlset><url/></urlset>`, faults: []string{"0: no text was found in the XML"}},
		{name: "other XML under a feed's name", file: "a.rss", content: `<?xml version="1.0"?><urlset><url/></urlset>`, faults: []string{"0: this XML is no feed"}},
		{name: "page", file: "a.html", content: `<?xml version="1.0"?><!DOCTYPE html><html><body><item>x</item></body></html>`, records: []string{"format 0"}},
	} {
		r.test(t)
	}
}

func TestXML(t *testing.T) {
	for _, r := range []reading{
		{name: "attributes and a body of paragraphs", file: "a.xml",
			content: `<doc sitename="Daily Courier" title="Talks" date="2023-06-25" source="https://c.example/1" language="en"><main><head>More</head><p>` + story + `</p><list><item>One<lb/>two</item></list><graphic alt="x">y</graphic></main><comments><p>Nice.</p></comments></doc>`,
			records: []string{"1|https://c.example/1|Talks|<h2>More</h2><p>" + story + "</p><ul><li>One<br>two</li></ul>|https://c.example/1|Daily Courier|2023-06-25|en"}},
		{name: "TEI", file: "stdin",
			content: `<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title type="main">Talks</title></titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><bibl>Talks, 2023</bibl><biblFull><publicationStmt><publisher>Daily Courier</publisher><ptr type="URL" target="https://c.example/1"/><date>2023-06-25</date></publicationStmt></biblFull></sourceDesc></fileDesc><profileDesc><creation><date type="download">2026-01-01</date></creation></profileDesc></teiHeader><text><body><div type="entry"><p>` + story + `</p></div><div type="comments"><p>Nice.</p></div></body></text></TEI>`,
			records: []string{"1|https://c.example/1|Talks|<div><p>" + story + "</p></div>|https://c.example/1|Daily Courier|2023-06-25|"}},
		{name: "NITF", file: "a.xml",
			content: `<nitf><head><title>Talks</title><docdata><doc-id id-string="7"/><date.issue norm="20230625T080000Z"/></docdata><pubdata name="Daily Courier" date.publication="20230626"/></head><body><body.head><hedline><hl1>Ministers <em>talk</em></hl1></hedline><dateline><location>MOSCOW</location></dateline></body.head><body.content><block><p>Ministers met in <location>the capital</location>.</p></block><media><media-caption>Hall</media-caption></media></body.content><body.end><tagline>x</tagline></body.end></body></nitf>`,
			records: []string{"1||Ministers talk|<div><p>Ministers met in the capital.</p></div>||Daily Courier|20230625T080000Z|"}},
		{name: "NewsML-G2", file: "a.xml",
			content: `<newsMessage><header><sent>2023-06-27T00:00:00Z</sent></header><itemSet><newsItem guid="urn:7" xml:lang="en"><itemMeta><versionCreated>2023-06-25T08:00:00Z</versionCreated><provider literal="Agency"/></itemMeta><contentMeta><headline>Talks</headline></contentMeta><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body><p>` + story + `</p></body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>`,
			records: []string{"1|urn:7|Talks|<p>" + story + "</p>||Agency|2023-06-25T08:00:00Z|en"}},
		{name: "rows of a database, one broken", file: "a.xml",
			content: "<?xml version=\"1.0\"?>\n<resultset statement=\"select\">\n<row><field name=\"id\">1</field><field name=\"title\">A</field><field name=\"body\">One &amp; two.</field></row>\n<row><field name=\"title\">B</field></row>\n<row><field name=\"title\">C</field><field name=\"body\">&lt;p&gt;Three.&lt;/p&gt;</field></row>\n</resultset>",
			records: []string{"3|1|A|One & two.||||", "5||C|<p>Three.</p>||||"}, faults: []string{"4: no text was found in the record (it has title); name the element"}},
		{name: "answer of a search engine", file: "a.xml",
			content: `<response><lst name="responseHeader"><int name="status">0</int></lst><result name="response" numFound="1"><doc><str name="title">A</str><date name="published">2023-06-25T00:00:00Z</date><arr name="content"><str>One.</str><str>Two.</str></arr></doc></result></response>`,
			records: []string{"1||A|<div>One.</div><div>Two.</div>|||2023-06-25T00:00:00Z|"}},
		{name: "elements of no known name", file: "a.xml", keys: map[string]string{"text": "verhaal"},
			content: "<krant>\n<title>Daily Courier</title><stuk nr=\"1\"><title>A</title><verhaal>One.</verhaal></stuk>\n<stuk nr=\"2\"><title>B</title><verhaal><p>Two.</p></verhaal></stuk></krant>",
			records: []string{"2||A|One.||||", "3||B|<p>Two.</p>||||"}},
		{name: "one article at the root, paragraphs in it", file: "a.xml",
			content: `<release><title>A</title><text><p>One.</p></text><comments><p>Nice.</p></comments></release>`, records: []string{"1||A|<p>One.</p>||||"}},
		{name: "articles one behind the other", file: "a.xml",
			content: "<article><title>A</title><p>One.</p><p>Two.</p></article>\n<article><title>B</title><p>Three.</p></article>", records: []string{"1||A|<p>One.</p><p>Two.</p>||||", "2||B|<p>Three.</p>||||"}},
		{name: "articles whose element is named as a text", file: "a.xml", content: "<list><story><content><title>A</title><text>One.</text></content></story><content><title>B</title><text>Two.</text></content></list>",
			records: []string{"1||A|One.||||", "1||B|Two.||||"}},
		{name: "text in no element of its own", file: "a.xml", content: "<corpus><doc id=\"7\" title=\"A\">\nOne <hi>two</hi>.\n</doc></corpus>", records: []string{"1|7|A|One two.||||"}},
		{name: "cut off", file: "a.xml", content: "<docs><doc><title>A</title><text>One.</text></doc>\n<doc><title>B", records: []string{"1||A|One.||||"}, faults: []string{"2: broken XML: unexpected EOF"}},
		{name: "too large", file: "a.xml", content: "<docs><doc><text>" + strings.Repeat("<p>long</p>", 1000) + "</text></doc>\n<doc><text>Two.</text></doc></docs>", records: []string{"2|||Two.||||"}, faults: []string{"1: the record is larger"}},
		{name: "nested deep", file: "a.xml", content: "<docs><doc>" + strings.Repeat("<x>", 300) + "y", faults: []string{"1: broken XML: unexpected EOF"}},
		{name: "nothing", file: "a.xml", content: "<?xml version=\"1.0\"?><x>y</x>", faults: []string{"0: no text was found in the XML"}},
	} {
		r.test(t)
	}
}

func TestMail(t *testing.T) {
	const head = "From: =?utf-8?B?RGFpbHkgQ291cmllcg==?= <news@c.example>\r\nTo: me@x.example\r\nSubject: =?koi8-r?B?8MXSxcfP18/S2Q==?=\r\nDate: Sun, 25 Jun 2023 23:30:00 +0800\r\nMessage-ID: <1@c.example>\r\nMIME-Version: 1.0\r\n"
	const fields = "1|1@c.example|Переговоры|"
	for _, r := range []reading{
		{name: "both kinds of text, encoded", file: "a.eml",
			content: head + "Content-Type: multipart/mixed; boundary=o\r\n\r\npreamble\r\n--o\r\nContent-Type: multipart/alternative; boundary=i\r\n\r\n--i\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nplain\r\n--i\r\nContent-Type: text/html; charset=windows-1251\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>=CC=E8=\r\n=ED=E8=F1=F2=F0</p>\r\n--i--\r\n--o\r\nContent-Type: text/html\r\nContent-Disposition: attachment\r\n\r\n<p>attached</p>\r\n--o--\r\n",
			records: []string{fields + "<p>Министр</p>||Daily Courier|2023-06-25|", "1|1@c.example: attached.html <p>attached</p>"}},
		{name: "base64", file: "stdin",
			content: head + "Content-Type: text/plain; charset=gb18030\r\nContent-Transfer-Encoding: base64\r\n\r\nzfXS47vh\r\nvPs=\r\n",
			records: []string{fields + "王毅会见||Daily Courier|2023-06-25|"}},
		{name: "lines broken on the way", file: "a.eml",
			content: "Subject: S\n\nThe foreign ministers of the two countries met in the capital on\nTuesday and talked.\n\nA list:\nshort\nlines\n",
			records: []string{"1||S|The foreign ministers of the two countries met in the capital on Tuesday and talked.\n\nA list:\nshort\nlines\n||||"}},
		{name: "lines that may flow", file: "a.eml",
			content: "Subject: S\nContent-Type: text/plain; format=flowed\n\nThe ministers \nmet.\nNext.",
			records: []string{"1||S|The ministers met.\nNext.||||"}},
		{name: "a message in a message", file: "a.eml",
			content: "Subject: Fwd\nContent-Type: multipart/mixed; boundary=\"b\"\n\n--b\nContent-Type: message/rfc822\n\nSubject: Inner\nContent-Type: text/html\n\n<p>Inner.</p>\n--b--\n",
			records: []string{"1|: message.eml Subject: Inner\nContent-Type: text/html\n\n<p>Inner.</p>"}},
		{name: "text around a picture", file: "a.eml",
			content: "Subject: S\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>One.</p>\n--b\nContent-Type: image/png\n\nx\n--b\nContent-Type: text/html\n\n<p>Two.</p>\n--b--\n",
			records: []string{"1||S|<p>One.</p>\n<p>Two.</p>||||"}},
		{name: "a digest, and files", file: "a.eml",
			content: "Subject: S\nMessage-ID: <1@x>\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nOuter.\n--b\nContent-Type: multipart/digest; boundary=c\n\n--c\n\nSubject: A\n\nOne.\n--c\n\nSubject: B\n\nTwo.\n--c--\n" +
				"--b\nContent-Type: text/html\nContent-Disposition: attachment; filename=\"../x/p.html\"\nContent-Transfer-Encoding: base64\n\nPHA+eDwvcD4=\n--b\nContent-Type: image/png; name=a.png\nContent-Disposition: inline; filename=a.png\n\nxx\n--b--\n",
			records: []string{"1|1@x|S|Outer.||||", "1|1@x: message.eml Subject: A\n\nOne.", "1|1@x: message-2.eml Subject: B\n\nTwo.", "1|1@x: p.html <p>x</p>"}},
		{name: "cut off, bytes of no charset, a line that is no field", file: "a.eml",
			content: "Subject: S\nnonsense here\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; charset=nonsense\n\ncaf\xe9",
			records: []string{"1||S|café||||"}},
		{name: "no text", file: "a.eml", content: "Subject: S\nContent-Type: image/png\n\nxx", faults: []string{"0: the message has no text"}},
		{name: "no end of parts", file: "a.eml", content: "Subject: S\nContent-Type: multipart/mixed; boundary=b\n\n" + strings.Repeat("--b\nContent-Type: multipart/mixed; boundary=b\n\n", 60), faults: []string{"0: the message has no text"}},
		{name: "mailbox", file: "a.txt",
			content: "From a@x Sun Jun 25 08:00:00 2023\nSubject: A\nMessage-ID: <a>\n\nOne.\n>From here on\nFrom there on\n\nFrom b@x Mon Jun 26 08:00:00 2023 +0000\nSubject: B\n\n\nFrom c@x Mon Jun 26 08:00:00 2023\nSubject: C\n\n" + strings.Repeat("long\n", 1000) + "\nFrom d@x Mon Jun 26 08:00:00 2023\nSubject: D\n\nFour.\n",
			records: []string{"1|a|A|One.\nFrom here on\nFrom there on\n\n||||", "1017||D|Four.\n||||"},
			faults:  []string{"9: the message has no text", "13: the record is larger"}},
		{name: "text with a head", file: "a.txt", content: "Subject: Talks\nDate: 25 June 2023\n\n" + story, records: []string{"format 0"}},
		{name: "text that begins as a mailbox", file: "a.txt", content: "From our correspondent, Moscow, 2023\nMinisters met.", records: []string{"format 0"}},
	} {
		r.test(t)
	}
}

// decode reads what is declared, and takes the rest for UTF-8.
func decode(data []byte, label string, html bool) string {
	return charset.New(nil).Decode(data, charset.Told{Label: label, HTML: html}).Text
}
