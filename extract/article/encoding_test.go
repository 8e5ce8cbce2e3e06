package article

import (
	"encoding/base64"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	xunicode "golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"
)

// Tables, JSON, feeds and mail in old encodings, rightly declared, wrongly and not at all.
func TestRecordsInOldEncodings(t *testing.T) {
	russian := "Министр иностранных дел прибыл в Пекин с официальным визитом и провёл переговоры со своим коллегой."
	simplified := "国家主席今天上午来到克里姆林宫，同俄罗斯总统举行会谈，双方就国际问题深入交换了意见。"
	traditional := "國家主席今天上午來到克里姆林宮，與俄羅斯總統舉行會談，雙方就國際問題深入交換了意見。"
	english := "The “foreign ministers” met on Tuesday – in the café of the ministry – and agreed on the date of the talks."
	tests := []struct {
		label, text string
		enc         encoding.Encoding
	}{
		{"windows-1251", russian, charmap.Windows1251},
		{"koi8-r", russian, charmap.KOI8R},
		{"cp866", russian, charmap.CodePage866},
		{"gb2312", simplified, simplifiedchinese.GBK},
		{"gb18030", simplified, simplifiedchinese.GB18030},
		{"big5", traditional, traditionalchinese.Big5},
		{"windows-1252", english, charmap.Windows1252},
		{"utf-8", russian, encoding.Nop},
		{"utf-16", simplified, xunicode.UTF16(xunicode.BigEndian, xunicode.UseBOM)},
		{"utf-16", russian, xunicode.UTF16(xunicode.LittleEndian, xunicode.IgnoreBOM)},
		{"utf-32", russian, utf32.UTF32(utf32.LittleEndian, utf32.IgnoreBOM)},
		{"utf-32", simplified, utf32.UTF32(utf32.BigEndian, utf32.IgnoreBOM)},
	}
	for _, tt := range tests {
		data := encoded(t, tt.enc, tt.text)
		subject := "=?" + tt.label + "?B?" + base64.StdEncoding.EncodeToString([]byte(encoded(t, tt.enc, tt.text[:strings.IndexAny(tt.text, " ，")]))) + "?="
		mail := func(label string) string {
			return "From: News <n@c.example>\nSubject: " + subject + "\nMIME-Version: 1.0\nContent-Type: text/plain" + label + "\nContent-Transfer-Encoding: base64\n\n" + base64.StdEncoding.EncodeToString([]byte(data)) + "\n"
		}
		files := map[string]string{
			"table.csv": encoded(t, tt.enc, "id,title,text\n1,a,\""+tt.text+"\"\n"),
			"list.json": encoded(t, tt.enc, `[{"title":"a","text":"`+tt.text+`"}]`),
			"feed.xml":  encoded(t, tt.enc, `<?xml version="1.0" encoding="`+tt.label+`"?><rss version="2.0"><channel><title>c</title><item><title>a</title><description>`+tt.text+`</description></item></channel></rss>`),
			"told.eml":  mail("; charset=" + tt.label),
			"mute.eml":  mail(""),
			"false.eml": mail("; charset=iso-8859-1"),
		}
		for name, content := range files {
			articles, problems := walked(t, Options{}, write(t, map[string]string{name: content}))
			guessed := len(problems) == 1 && strings.Contains(problems[0], name+": not UTF-8, read as ")
			if undeclared := name == "table.csv" || name == "list.json"; len(articles) != 1 || guessed != (undeclared && !strings.HasPrefix(tt.label, "utf")) || !guessed && problems != nil {
				t.Errorf("%s in %s: %d articles, problems %q", name, tt.label, len(articles), problems)
				continue
			}
			if a := articles[0]; !strings.Contains(a.Text, tt.text) || strings.HasSuffix(name, ".eml") && !strings.HasPrefix(tt.text, a.Title) {
				t.Errorf("%s in %s: title %q, text %q", name, tt.label, a.Title, a.Text)
			}
		}
	}
}

// Lines of records may be in two encodings; that is told once.
func TestRecordsInTwoEncodings(t *testing.T) {
	texts := []string{
		"Министр иностранных дел прибыл в Пекин с официальным визитом и провёл переговоры.",
		"Стороны обсудили двустороннее сотрудничество и обменялись мнениями о положении в мире.",
	}
	record := func(text string) string { return `{"title":"a","text":"` + text + "\"}\n" }
	old := func(text string) string { return encoded(t, charmap.Windows1251, record(text)) }
	for _, content := range []string{
		record(texts[0]) + old(texts[1]),
		old(texts[0]) + record(texts[1]),
		strings.Repeat(record(texts[0]), 1000) + old(texts[1]), // beyond what the first encoding was told by
		strings.Repeat(old(texts[0]), 1000) + record(texts[1]),
	} {
		articles, problems := walked(t, Options{}, write(t, map[string]string{"a.jsonl": content}))
		if len(problems) != 1 || !strings.Contains(problems[0], "UTF-8 only in a part of its lines, the others read as windows-1251") {
			t.Errorf("problems %q", problems)
		}
		if n := len(articles); n < 2 || !strings.HasSuffix(articles[0].Text, texts[0]) || !strings.HasSuffix(articles[n-1].Text, texts[1]) {
			t.Errorf("%d articles, %q", n, articles[n-1].Text)
		}
	}
}

// What was lost or read against its declaration is told, once for a file.
func TestMisgivings(t *testing.T) {
	russian := "Министр иностранных дел прибыл в Пекин с официальным визитом и провёл переговоры."
	koi8 := encoded(t, charmap.KOI8R, russian)
	var twice strings.Builder // with the bytes that windows-1252 lacks as control characters
	for _, c := range []byte(russian) {
		if r := charmap.Windows1252.DecodeByte(c); r != utf8.RuneError {
			twice.WriteRune(r)
		} else {
			twice.WriteRune(rune(c))
		}
	}
	const remedy = "; save the file as UTF-8 to be sure of every letter"
	tests := []struct {
		name, data string
		want       []string
	}{
		{"a.txt", russian, nil},
		{"a.txt", koi8, []string{"not UTF-8, read as KOI8-R"}},
		{"a.txt", russian + "\xFF", []string{"1 byte is not valid UTF-8 and was replaced"}},
		{"a.html", "<meta charset=windows-1251><p>" + koi8, []string{"not in the encoding that it declares, read as KOI8-R"}},
		{"a.html", "<meta charset=koi8-r><p>" + koi8, nil},
		{"a.txt", encoded(t, charmap.Windows1251, russian) + "\nПодпишитесь на наш канал", []string{"UTF-8 only in a part of its lines, the others read as windows-1251"}},
		{"a.txt", twice.String(), []string{"saved in the wrong encoding once, read as UTF-8"}},
		{"a.txt", twice.String() + "\u00d1\ufffd", []string{"saved in the wrong encoding once, read as UTF-8", "2 bytes are not valid UTF-8 and were replaced"}},
		{"a.csv", "title,text\na," + russian + "\xFF\nb,\xFE" + russian + "\n", []string{"2 bytes are not valid UTF-8 and were replaced"}},
		{"a.json", `[{"title":"a","text":"` + twice.String() + `"}]`, []string{"saved in the wrong encoding once, read as UTF-8"}},
		{"a.eml", "Subject: a\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n" + russian + "\xFF", []string{"1 byte is not valid UTF-8 and was replaced"}},
	}
	for _, tt := range tests {
		root := write(t, map[string]string{tt.name: tt.data})
		articles, problems := walked(t, Options{}, root)
		for _, a := range articles {
			if !strings.Contains(a.Text, "Министр иностранных дел прибыл") {
				t.Errorf("%q is read as %q", tt.data, a.Text)
			}
		}
		if len(problems) != len(tt.want) {
			t.Errorf("%q: problems %q, want %q", tt.data, problems, tt.want)
			continue
		}
		for i, p := range problems {
			if !strings.HasSuffix(p, ": "+tt.want[i]+remedy) {
				t.Errorf("%q: problem %q, want %q", tt.data, p, tt.want[i])
			}
		}
	}
}

// A page in UTF-16 without an ending is known as a page by its first words.
func TestWidePage(t *testing.T) {
	page := "<!DOCTYPE html><html><head><title>Talks</title></head><body><p>Министр иностранных дел прибыл в Пекин с официальным визитом.</p></body></html>"
	for _, enc := range []encoding.Encoding{xunicode.UTF16(xunicode.BigEndian, xunicode.UseBOM), xunicode.UTF16(xunicode.LittleEndian, xunicode.IgnoreBOM)} {
		a, _, err := testReader(t).Read("page", []byte(encoded(t, enc, page)))
		if err != nil || a.Title != "Talks" || strings.Contains(a.Text, "<") {
			t.Errorf("title %q, text %q, error %v", a.Title, a.Text, err)
		}
	}
}
