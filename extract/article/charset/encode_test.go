package charset

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/goccy/go-yaml"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	xunicode "golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"
	"golang.org/x/text/unicode/norm"
)

// lexicon is a detector with what the lexicon knows of the languages' letters.
func lexicon(t testing.TB) *Detector {
	t.Helper()
	var all []Letters
	for _, lang := range []string{"en", "ru", "vi", "zh"} {
		data, err := os.ReadFile(filepath.Join("..", "..", "lexicon", lang, "page.yaml"))
		if err != nil {
			t.Fatal(err)
		}
		var page struct{ Script, Pairs, Characters string }
		if err := yaml.Unmarshal(data, &page); err != nil {
			t.Fatal(err)
		}
		all = append(all, Letters{Latin: page.Script == "Latin", Pairs: page.Pairs, Characters: page.Characters})
	}
	return New(all)
}

// news is a text of the test set.
type news struct {
	Lang string
	Hant bool
	Text string
}

func readNews(t testing.TB, name string) []news {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	var all []news
	if err := yaml.UnmarshalWithOptions(data, &all, yaml.Strict()); err != nil {
		t.Fatal(err)
	}
	return all
}

// scheme is a way to save a text. encode returns false for a text that it
// cannot hold; the text that it returns is what can be read again.
type scheme struct {
	name   string
	label  string // for a declaration, "" when none is usual
	encode func(text string) (data []byte, readable string, ok bool)
}

func standard(enc encoding.Encoding, prefix string) func(string) ([]byte, string, bool) {
	return func(text string) ([]byte, string, bool) {
		out, err := enc.NewEncoder().Bytes([]byte(text))
		return append([]byte(prefix), out...), text, err == nil
	}
}

// schemes are the ways in which texts of a language are saved.
func schemes(n news) []scheme {
	all := []scheme{
		{"UTF-8", "utf-8", standard(encoding.Nop, "")},
		{"UTF-8 with BOM", "", standard(encoding.Nop, "\xEF\xBB\xBF")},
		{"UTF-16LE with BOM", "", standard(xunicode.UTF16(xunicode.LittleEndian, xunicode.UseBOM), "")},
		{"UTF-16BE with BOM", "", standard(xunicode.UTF16(xunicode.BigEndian, xunicode.UseBOM), "")},
		{"UTF-16LE", "", standard(xunicode.UTF16(xunicode.LittleEndian, xunicode.IgnoreBOM), "")},
		{"UTF-16BE", "", standard(xunicode.UTF16(xunicode.BigEndian, xunicode.IgnoreBOM), "")},
		{"UTF-32LE with BOM", "", standard(utf32.UTF32(utf32.LittleEndian, utf32.UseBOM), "")},
		{"UTF-32BE with BOM", "", standard(utf32.UTF32(utf32.BigEndian, utf32.UseBOM), "")},
		{"UTF-8 twice", "", twice(charmap.Windows1252)},
	}
	if n.Lang == "ru" {
		all = append(all, scheme{"UTF-8 twice by windows-1251", "", twice(charmap.Windows1251)})
	}
	for _, s := range old(n) {
		misread := scheme{s.name + " misread", "", func(text string) ([]byte, string, bool) {
			data, readable, ok := s.encode(text)
			return []byte(misreadAs(charmap.Windows1252, data)), readable, ok
		}}
		all = append(all, s)
		if n.Lang != "en" {
			all = append(all, misread)
		}
	}
	return all
}

// old are the encodings from before Unicode for the language of a text.
func old(n news) []scheme {
	switch {
	case n.Lang == "en":
		return []scheme{{"windows-1252", "iso-8859-1", standard(charmap.Windows1252, "")}}
	case n.Lang == "ru":
		return []scheme{
			{"windows-1251", "windows-1251", standard(charmap.Windows1251, "")},
			{"KOI8-R", "koi8-r", lossy(charmap.KOI8R)},
			{"IBM866", "cp866", lossy(charmap.CodePage866)},
			{"ISO-8859-5", "iso-8859-5", lossy(charmap.ISO8859_5)},
			{"x-mac-cyrillic", "x-mac-cyrillic", standard(charmap.MacintoshCyrillic, "")},
		}
	case n.Lang == "vi":
		return []scheme{
			{"windows-1258", "windows-1258", toned(charmap.Windows1258)},
			{"VISCII", "viscii", viscii},
			{"TCVN3", "x-viet-tcvn5712", tcvn3},
			{"VNI", "x-viet-vni", vni},
		}
	case n.Hant:
		return []scheme{
			{"Big5", "big5", standard(traditionalchinese.Big5, "")},
			{"GB18030", "gbk", standard(simplifiedchinese.GB18030, "")},
		}
	}
	return []scheme{
		{"GB18030", "gb2312", standard(simplifiedchinese.GB18030, "")},
		{"GBK", "gbk", standard(simplifiedchinese.GBK, "")},
	}
}

// lossy leaves quotation marks and dashes to ASCII where the encoding lacks them.
func lossy(enc encoding.Encoding) func(string) ([]byte, string, bool) {
	plain := strings.NewReplacer("«", `"`, "»", `"`, "“", `"`, "”", `"`, "„", `"`, "—", "-", "–", "-", "…", "...", "’", "'", "№", "N")
	return func(text string) ([]byte, string, bool) { return standard(enc, "")(plain.Replace(text)) }
}

// toned writes the marks of tones behind their letters, as windows-1258 has them.
func toned(enc encoding.Encoding) func(string) ([]byte, string, bool) {
	return func(text string) ([]byte, string, bool) {
		var b strings.Builder
		for _, r := range text {
			d := []rune(norm.NFD.String(string(r)))
			if last := d[len(d)-1]; len(d) > 1 && strings.ContainsRune("\u0300\u0301\u0303\u0309\u0323", last) {
				b.WriteString(norm.NFC.String(string(d[:len(d)-1])) + string(last))
			} else {
				b.WriteRune(r)
			}
		}
		data, _, ok := standard(enc, "")(norm.NFC.String("") + b.String())
		return data, text, ok
	}
}

// byTable finds the byte of a letter, or of marks, among those from low to high.
func byTable(name, s string, low, high int) (byte, bool) {
	for b := low; b <= high; b++ {
		if tables()[name].letters[b] == s {
			return byte(b), true
		}
	}
	return 0, false
}

func viscii(text string) ([]byte, string, bool) {
	var out []byte
	for _, r := range text {
		b, ok := byTable("viscii", string(r), 0, 255)
		if !ok {
			return nil, "", false
		}
		out = append(out, b)
	}
	return out, text, true
}

// tcvn3 has capitals of few letters beyond ASCII; others are written small.
func tcvn3(text string) ([]byte, string, bool) {
	var out []byte
	var readable strings.Builder
	for _, r := range text {
		if r >= utf8.RuneSelf && unicode.IsUpper(r) {
			if _, ok := byTable("tcvn3", string(r), 0xA1, 0xA7); !ok {
				r = unicode.ToLower(r)
			}
		}
		b, ok := byTable("tcvn3", string(r), 0, 255)
		if !ok {
			return nil, "", false
		}
		out = append(out, b)
		readable.WriteRune(r)
	}
	return out, readable.String(), true
}

func vni(text string) ([]byte, string, bool) {
	var out []byte
	for _, r := range text {
		low, high := 0, 255
		if unicode.IsUpper(r) {
			high = 0xDF
		} else if unicode.IsLower(r) {
			low = 0x61
			if r >= utf8.RuneSelf {
				low = 0xE0
			}
		}
		if b, ok := byTable("vni", string(r), low, high); ok {
			out = append(out, b)
			continue
		}
		d := []rune(norm.NFD.String(string(r)))
		base, marks := d[0], d[1:]
		if len(d) > 1 && d[1] == '\u031B' || len(d) > 2 && d[2] == '\u031B' { // a horn belongs to its letter
			base = []rune(norm.NFC.String(string([]rune{d[0], '\u031B'})))[0]
			marks = []rune(strings.ReplaceAll(string(marks), "\u031B", ""))
		}
		if len(marks) == 2 && marks[0] == '\u0323' { // the dot comes last here
			marks[0], marks[1] = marks[1], marks[0]
		}
		first, last := low, high
		if base < utf8.RuneSelf {
			first, last = 0, 0x7F
		}
		b, ok := byTable("vni", string(base), first, last)
		if low = 0xC0; !unicode.IsUpper(r) {
			low = 0xE0
		}
		m, known := byTable("vni", string(marks), low, 255)
		if !ok || !known {
			return nil, "", false
		}
		out = append(out, b, m)
	}
	return out, text, true
}

// twice is UTF-8 that was taken for another encoding and saved as UTF-8 again.
func twice(table *charmap.Charmap) func(string) ([]byte, string, bool) {
	return func(text string) ([]byte, string, bool) {
		return []byte(misreadAs(table, []byte(text))), text, true
	}
}

// misreadAs is what a browser shows of data when it takes it for table's.
func misreadAs(table *charmap.Charmap, data []byte) string {
	var b strings.Builder
	for _, c := range data {
		r := table.DecodeByte(c)
		if r == utf8.RuneError {
			r = rune(c)
		}
		b.WriteRune(r)
	}
	return b.String()
}

// page makes a page of a text before it is encoded.
func page(text, label string) string {
	title, body, _ := strings.Cut(text, "\n")
	meta := ""
	if label != "" {
		meta = `<meta http-equiv="Content-Type" content="text/html; charset=` + label + `">`
	}
	return "<!DOCTYPE html><html><head>" + meta + "<title>" + title + "</title><script>var menu = ['home', 'news', 'about us'], i = 0; if (i < menu.length) show(menu)</script>" +
		"<style>p { margin: 0 }</style></head><body class=\"page wide\"><div id=\"nav\"><a href=\"/index.html\">RSS</a></div><h1>" + title + "</h1>\n<p>" + body + "</p></body></html>"
}

// same reports whether a text was read as it was meant.
func same(got, want string) bool { return norm.NFC.String(got) == norm.NFC.String(want) }

// form is how a text is saved beside its encoding.
type form struct {
	name  string
	html  bool
	text  func(n news, s scheme) (string, bool)
	label string // what is declared beside it, as by a server
}

// forms are plain text, long and short, and pages that declare their encoding,
// another or none.
func forms() []form {
	return []form{
		{"text", false, func(n news, _ scheme) (string, bool) { return n.Text, true }, ""},
		{"headline", false, func(n news, _ scheme) (string, bool) {
			title, _, _ := strings.Cut(n.Text, "\n")
			return title, true
		}, ""},
		{"page", true, func(n news, _ scheme) (string, bool) { return page(n.Text, ""), true }, ""},
		{"page that declares it", true, func(n news, s scheme) (string, bool) { return page(n.Text, s.label), s.label != "" }, ""},
		{"page that declares UTF-8", true, func(n news, _ scheme) (string, bool) { return page(n.Text, "utf-8"), true }, ""},
		{"page that declares ISO-8859-1", true, func(n news, _ scheme) (string, bool) { return page(n.Text, "iso-8859-1"), true }, ""},
		{"page that declares GB2312", true, func(n news, _ scheme) (string, bool) { return page(n.Text, "gb2312"), n.Lang != "en" }, ""},
		{"page that declares windows-1251", true, func(n news, _ scheme) (string, bool) { return page(n.Text, "windows-1251"), n.Lang != "en" }, ""},
	}
}

// count reads all texts in all their encodings and forms.
func count(t *testing.T, all []news, wrong func(name, got, want string)) (right, total int) {
	t.Helper()
	d := lexicon(t)
	for i, n := range all {
		for _, s := range schemes(n) {
			for _, f := range forms() {
				text, ok := f.text(n, s)
				if !ok || f.name == "headline" && (strings.HasSuffix(s.name, "misread") || utf8.RuneCountInString(text) < 8) {
					continue // too little to tell
				}
				if s.name == "x-mac-cyrillic" && (f.name == "headline" || strings.HasSuffix(f.name, "windows-1251")) {
					continue // whose small letters are the same but for one
				}
				data, want, ok := s.encode(text)
				if !ok {
					continue
				}
				total++
				got := d.Decode(data, Told{HTML: f.html})
				if same(got.Text, want) && got.Broken == 0 {
					right++
					continue
				}
				first, _, _ := strings.Cut(n.Text, "\n")
				wrong(strings.Join([]string{string(rune('0'+i/10)) + string(rune('0'+i%10)), n.Lang, s.name, f.name, "read as " + got.Charset, first}, ", "), got.Text, want)
			}
		}
	}
	return right, total
}
