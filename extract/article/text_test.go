package article

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/simplifiedchinese"
	xunicode "golang.org/x/text/encoding/unicode"
)

// outline prints an article's blocks, one a line: role, colon, first words.
func outline(a Article) string {
	var b strings.Builder
	for _, bl := range a.Blocks {
		s := a.Slice(bl)
		if len(s) > 30 {
			s = cutAt(s, 30)
		}
		b.WriteString(roleName(bl.Role) + ": " + s + "\n")
	}
	return b.String()
}

// read reads a text that must be readable.
func read(t *testing.T, name, text string) Article {
	t.Helper()
	a, _, err := testReader(t).Read(name, []byte(text))
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return a
}

const body = "The foreign ministers of the two countries met in the capital on Tuesday and talked about trade for more than an hour.\n\nThey agreed that their deputies will meet again in the autumn, a spokesman for the ministry said after the talks.\n"

func TestReadText(t *testing.T) {
	tests := []struct {
		name, text              string
		title, published, publr string
		outline                 string
	}{
		{
			name:  "menu, title, date line, body, related list",
			text:  "Home | World | Sport\n\nMinisters meet to talk about trade\n\nDaily Courier | 12 May 2019, 10:15\n\n" + body + "\nMost read\nCup final ends in a draw after extra time\nRain is expected all over the coast\n\nCopyright 2019 Daily Courier\n",
			title: "Ministers meet to talk about trade", published: "2019-05-12", publr: "Daily Courier",
			outline: "Furniture: Home | World | Sport\nTitle: Ministers meet to talk about t\nDateline: Daily Courier | 12 May 2019, 1\nLead: The foreign ministers of the t\nBody: They agreed that their deputie\nFurniture: Most read\nFurniture: Cup final ends in a draw after\nFurniture: Rain is expected all over the \nFurniture: Copyright 2019 Daily Courier\n",
		},
		{
			name:  "text resumes behind a related list",
			text:  "Ministers meet to talk about trade\n\nPublished: March 3, 2018\n\n" + strings.Replace(body, "\n\n", "\n\nRead also\nStorm hits the northern islands again\nFootball club sells its best player\n\n", 1),
			title: "Ministers meet to talk about trade", published: "2018-03-03",
			outline: "Title: Ministers meet to talk about t\nDateline: Published: March 3, 2018\nLead: The foreign ministers of the t\nFurniture: Read also\nFurniture: Storm hits the northern island\nFurniture: Football club sells its best p\nBody: They agreed that their deputie\n",
		},
		{
			name:  "front matter wins and its title is put first",
			text:  "---\ntitle: \"Talks: a new start\"\npublished: 2020-01-02\nsource: The Paper\nurl: https://example.com/a\n---\n" + body,
			title: "Talks: a new start", published: "2020-01-02", publr: "The Paper",
			outline: "Title: Talks: a new start\nLead: The foreign ministers of the t\nBody: They agreed that their deputie\n",
		},
		{
			name:      "no date in running text",
			text:      "Ministers meet to talk about trade\n\nOn March 4, 2015 " + strings.ToLower(body[:1]) + body[1:],
			title:     "Ministers meet to talk about trade",
			published: "",
			outline:   "Title: Ministers meet to talk about t\nLead: On March 4, 2015 the foreign m\nBody: They agreed that their deputie\n",
		},
		{
			name:  "caption, comments with dates",
			text:  "Ministers meet to talk about trade\n12/25/2021\n\nThe two ministers shake hands before the talks. [Photo/Agencies]\n\n" + body + "\nComments\nJohn, 01/02/2022: They should meet more often, I think, and not only in the capital.\n",
			title: "Ministers meet to talk about trade", published: "2021-12-25",
			outline: "Title: Ministers meet to talk about t\nDateline: 12/25/2021\nCaption: The two ministers shake hands \nLead: The foreign ministers of the t\nBody: They agreed that their deputie\nFurniture: Comments\nFurniture: John, 01/02/2022: They should \n",
		},
		{
			name:    "chronicle entries and a list announced by a colon stay",
			text:    "A short history of talks on the border\n\n" + body + "\nThe main dates are:\n- 16 May 1991: the ministers sign the first agreement in Moscow\n- 14 October 2004: the ministers sign the second one in Beijing\n",
			title:   "A short history of talks on the border",
			outline: "Title: A short history of talks on th\nLead: The foreign ministers of the t\nBody: They agreed that their deputie\nBody: The main dates are:\nBody: - 16 May 1991: the ministers s\nBody: - 14 October 2004: the ministe\n",
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := read(t, "a.txt", tt.text)
			published := ""
			if !a.Published.IsZero() {
				published = a.Published.String()
			}
			if a.Title != tt.title || published != tt.published || a.Publisher != tt.publr && tt.publr != "" || a.Lang != "en" {
				t.Errorf("title %q published %q publisher %q lang %q", a.Title, published, a.Publisher, a.Lang)
			}
			if got := outline(a); got != tt.outline {
				t.Errorf("blocks:\n%swant:\n%s", got, tt.outline)
			}
		})
	}
}

func TestFrontMatterWithoutQuotes(t *testing.T) {
	for value, want := range map[string]string{
		"Talks: a new: start":                   "Talks: a new: start",
		`"Talks": 'a' "new start"`:              `"Talks": 'a' "new start"`,
		`Xi's: the guest "came" # with delight`: `Xi's: the guest "came" # with delight`,
		"'Talks: a new start'":                  "Talks: a new start",
	} {
		a := read(t, "a.txt", "---\nsource: \"The Paper\"\ntitle: "+value+"\npublished: 2023-06-25\n---\n"+body)
		if a.Title != want || a.Publisher != "The Paper" || a.Published.String() != "2023-06-25" {
			t.Errorf("%s: title %q publisher %q published %s", value, a.Title, a.Publisher, a.Published)
		}
	}
}

func TestBrokenFrontMatter(t *testing.T) {
	r := testReader(t)
	tests := []struct{ name, text, want string }{
		{"quotation without an end", "---\nsource: Paper\ntitle: [Talks, \"a new\n---\n" + body, "a.txt:3: broken front matter"},
		{"no end", "---\ntitle: Talks\n\n" + body, "a.txt:1: the front matter has no end"},
		{"anchor", "---\ntitle: &a x\nother: *a\n---\n" + body, "a.txt:2: broken front matter: anchors"},
	}
	for _, tt := range tests {
		_, _, err := r.Read("a.txt", []byte(tt.text))
		var p *Problem
		if !errors.As(err, &p) {
			t.Errorf("%s: error %v, want a *Problem", tt.name, err)
			continue
		}
		if !strings.HasPrefix(p.Error(), tt.want) || p.Remedy == "" || strings.Contains(p.Error(), "\n") {
			t.Errorf("%s: %q, want %q…", tt.name, p.Error(), tt.want)
		}
	}
	if a := read(t, "a.txt", "---\n\n"+body); len(a.Blocks) == 0 {
		t.Error("a rule above the text was taken for front matter")
	}
}

func TestEncodings(t *testing.T) {
	r := testReader(t)
	russian := "Министр иностранных дел прибыл в Пекин с официальным визитом и провёл переговоры со своим коллегой."
	chinese := "国家主席今天上午来到克里姆林宫，同俄罗斯总统举行会谈，双方就国际问题深入交换了意见。"
	encode := func(b []byte, err error) []byte {
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	tests := []struct {
		name, lang, want string
		data             []byte
	}{
		{"windows-1251", "ru", russian, encode(charmap.Windows1251.NewEncoder().Bytes([]byte(russian)))},
		{"KOI8-R", "ru", russian, encode(charmap.KOI8R.NewEncoder().Bytes([]byte(russian)))},
		{"GB18030", "zh", chinese, encode(simplifiedchinese.GB18030.NewEncoder().Bytes([]byte(chinese)))},
		{"UTF-8 with BOM", "zh", chinese, []byte("\xEF\xBB\xBF" + chinese)},
		{"a broken byte in UTF-8", "ru", russian, []byte(russian + "\n\xFF")},
	}
	for _, tt := range tests {
		a, _, err := r.Read("a.txt", tt.data)
		if err != nil || a.Lang != tt.lang || !strings.HasPrefix(a.Text, tt.want) {
			t.Errorf("%s: lang %q text %q error %v", tt.name, a.Lang, a.Text, err)
		}
	}
}

func TestClean(t *testing.T) {
	tests := []struct{ in, want string }{
		{"a\tb\r\nc\rd", "a   b\nc\nd"},
		{"soft\u00adhy\u200bphen\ufeff", "softhyphen"},
		{"no\u00a0break\u3000wide", "no break wide"},
		{"e\u0301 \u0110a\u0323\u0302", "é Đậ"},
		{"bell\a esc\x1b[0m", "bell esc[0m"},
		{"e\u200b\u0301", "é"},
	}
	for _, tt := range tests {
		if got := clean(tt.in); got != tt.want {
			t.Errorf("clean(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

func TestLanguage(t *testing.T) {
	r := testReader(t)
	tests := []struct{ text, want string }{
		{body, "en"},
		{"Ngoại trưởng hai nước đã hội đàm tại thủ đô vào hôm thứ Ba.", "vi"},
		{"两国外长星期二在首都举行会谈。", "zh"},
		{"Министры двух стран встретились во вторник в столице.", "ru"},
		{"Міністри двох країн зустрілися у вівторок у столиці, її мешканці їх бачили.", ""},
		{"両国の外相は火曜日に首都で会談しました。", ""},
		{"Οι υπουργοί συναντήθηκαν στην πρωτεύουσα.", ""},
		{strings.Repeat("Les ministres des deux pays se sont rencontrés mardi dans la capitale pour parler du commerce. ", 6), ""},
		{"", ""},
	}
	for _, tt := range tests {
		if got := r.language(tt.text); got != tt.want {
			t.Errorf("language(%.40q) = %q, want %q", tt.text, got, tt.want)
		}
	}
}

// check fails when an article breaks what every article keeps to.
func check(t *testing.T, a Article) {
	t.Helper()
	if !utf8.ValidString(a.Text) || strings.ContainsAny(a.Text, "\t\r\x00") {
		t.Fatalf("text is not clean: %q", a.Text)
	}
	at := 0
	for _, b := range a.Blocks {
		if b.Start < at || b.End < b.Start || b.End > len(a.Text) || strings.Contains(a.Slice(b), "\n") || !utf8.ValidString(a.Slice(b)) {
			t.Fatalf("block %+v after %d in %d bytes", b, at, len(a.Text))
		}
		at = b.End
	}
}

func FuzzReadText(f *testing.F) {
	f.Add([]byte("Home | World\n\nTitle of it\n12 May 2019\n" + body))
	f.Add([]byte("---\ntitle: x\npublished: 03/04/2020\n---\n" + body))
	f.Add([]byte("\xff\xfea\x00b\x00"))
	f.Add([]byte("（北京讯）今天（9日）\n2001年7月17日\n©©\n【】"))
	f.Add([]byte("today (\nDATE=\n- 1. \n1/1/1999 |||"))
	r := testReader(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		if a, _, err := r.Read("a.txt", data); err == nil {
			check(t, a)
		}
	})
}

func TestHostileSizes(t *testing.T) {
	r := testReader(t)
	for name, text := range map[string]string{
		"one long line":   strings.Repeat("Wang Yi met Lavrov. ", 200_000),
		"many lines":      strings.Repeat("a\n", 1_000_000),
		"many headlines":  strings.Repeat("Ministers meet to talk about trade\n", 100_000),
		"spaces":          "a" + strings.Repeat(" ", 4_000_000) + "b",
		"digits":          strings.Repeat("1/1/", 900_000),
		"open elements":   strings.Repeat("<b><div>", 100_000) + "x",
		"open brackets":   strings.Repeat("(", 1_000_000),
		"deep front":      "---\na: " + strings.Repeat("[", 20_000) + "\n---\nx",
		"many paragraphs": strings.Repeat("They agreed that their deputies will meet again in the autumn, a spokesman said.\n", 19_000),
	} {
		t.Run(name, func(t *testing.T) {
			for _, ext := range []string{".txt", ".html"} {
				if a, _, err := r.Read("a"+ext, []byte(text)); err == nil {
					check(t, a)
				}
			}
		})
	}
}

func TestReadRefusesNoise(t *testing.T) {
	noise := make([]byte, 5000) // all bytes but NUL, as in compressed data
	for i := range noise {
		noise[i] = byte(i*31%255) + 1
	}
	_, _, err := testReader(t).Read("a.txt", noise)
	if err == nil || !strings.Contains(err.Error(), "binary file") {
		t.Errorf("error %v", err)
	}
}

// No article is so long; what tries to be costs no more than the longest.
func TestReadStopsInEndlessText(t *testing.T) {
	sentence := "The ministers met in the capital on Tuesday and talked about trade. "
	tests := map[string]string{
		"line.txt":  strings.Repeat(sentence, maxText/len(sentence)+300),
		"lines.txt": strings.Repeat(sentence+"\n", maxText/len(sentence)+300),
		"word.txt":  strings.Repeat("\u00e9", maxText),
		"page.html": "<html><body>" + strings.Repeat("<p>"+sentence+"</p>", maxText/len(sentence)+300),
		"line.html": "<html><body><p>" + strings.Repeat(sentence, maxText/len(sentence)+300),
		"deep.html": strings.Repeat("<div>", 2000) + strings.Repeat(sentence, maxText/len(sentence)+300),
	}
	for name, text := range tests {
		a, warnings, err := testReader(t).Read(name, []byte(text))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if len(a.Text) < maxText/2 || len(a.Text) > maxText+maxLines || !utf8.ValidString(a.Text) {
			t.Errorf("%s: %d bytes were read", name, len(a.Text))
		}
		if len(warnings) != 1 || warnings[0].Reason != "only the first 20000 lines or 512 KB of text were read" {
			t.Errorf("%s: warnings %v", name, warnings)
		}
	}
}

func TestPublishedNotUnderstood(t *testing.T) {
	for _, tt := range []struct{ published, warning string }{
		{"2023-06-25", ""},
		{"June 25, 2023", ""},
		{"2023-02-31", "a.txt: the front matter's day of publication, \"2023-02-31\", is not understood; write it as in 2023-06-25"},
		{"soon", "a.txt: the front matter's day of publication, \"soon\", is not understood; write it as in 2023-06-25"},
	} {
		_, warnings, err := testReader(t).Read("a.txt", []byte("---\npublished: "+tt.published+"\n---\n"+body))
		got := ""
		for _, w := range warnings {
			got += w.Error()
		}
		if err != nil || got != tt.warning {
			t.Errorf("%s: error %v, warning %q, want %q", tt.published, err, got, tt.warning)
		}
	}
}

func TestDayOfFrontMatter(t *testing.T) {
	for _, tt := range []struct{ head, want string }{
		{"date: Friday, August 23, 2002 (Beijing time)", "2002-08-23"},
		{"updated: Friday, August 23, 2002", "2002-08-23"},
		{"updated: 2002-08-24\npublished: 2002-08-23", "2002-08-23"},
		{"last modified: Aug 23 2002", "2002-08-23"},
		{"posted on: 23/08/2002 10:12", "2002-08-23"},
		{"ngày đăng: 23/8/2002", "2002-08-23"},
		{"дата публикации: 23.08.2002", "2002-08-23"},
		{"accessed: 2002-08-23", ""},
	} {
		a, _, err := testReader(t).Read("a.txt", []byte("---\ntitle: Talks\n"+tt.head+"\n---\n"+body))
		if got := a.Published.String(); err != nil || got != tt.want {
			t.Errorf("%s: %q, error %v, want %q", tt.head, got, err, tt.want)
		}
	}
}

func TestFrontMatterOfBrackets(t *testing.T) {
	_, _, err := testReader(t).Read("a.txt", []byte("---\ntitle: "+strings.Repeat("[", 30_000)+"\n---\n"+body))
	if err == nil || !strings.Contains(err.Error(), "a.txt:1: the front matter has no end in its first 16 KB") {
		t.Errorf("error %v", err)
	}
}

func FuzzReadFront(f *testing.F) {
	f.Add("title: x\npublished: 2023-06-25\nsource: y\n", body)
	f.Add("- a\n- &b [*b]\n", body)
	f.Add("title: [", "---\n")
	f.Add("title: |\n  a\n\tb\nlang: en-GB\nurl: \"http://a/\\x00\"", "")
	r := testReader(f)
	f.Fuzz(func(t *testing.T, front, text string) {
		if a, _, err := r.Read("a.md", []byte("---\n"+front+"\n---\n"+text)); err == nil {
			check(t, a)
		}
	})
}

// A few NULs are dropped from a text, in whatever encoding it is, and told.
func TestFewNULs(t *testing.T) {
	english := "Wang Yi met Sergey Lavrov in Moscow on 5 March 2015.\n"
	russian := "Министр иностранных дел прибыл в Пекин с официальным визитом и провёл переговоры.\n"
	quoted := strings.Repeat("Both sides “noted” the progress of the talks held in Moscow this week. ", 3) + "\n"
	tests := []struct {
		name, data, want string
		warnings         []string
	}{
		{"at the end of a line", strings.TrimSpace(english) + "\x00\n", english, []string{"1 NUL byte was dropped"}},
		{"inside", strings.Replace(english, "met", "m\x00et", 1), english, []string{"1 NUL byte was dropped"}},
		{"in UTF-8", russian + "\x00\x00" + russian, russian + russian, []string{"2 NUL bytes were dropped"}},
		{"in another encoding", encoded(t, charmap.Windows1252, quoted) + "\x00", quoted, []string{"1 NUL byte was dropped", "not UTF-8, read as windows-1252"}},
		{"UTF-16", encoded(t, xunicode.UTF16(xunicode.LittleEndian, xunicode.IgnoreBOM), english), english, nil},
		{"UTF-16 of Cyrillic letters", encoded(t, xunicode.UTF16(xunicode.BigEndian, xunicode.IgnoreBOM), russian), russian, nil},
	}
	for _, tt := range tests {
		a, warnings, err := testReader(t).Read("a.txt", []byte(tt.data))
		if err != nil || a.Text != strings.TrimSpace(tt.want) {
			t.Errorf("%s: text %q, error %v", tt.name, a.Text, err)
		}
		var got []string
		for _, w := range warnings {
			got = append(got, w.Reason)
		}
		if !slices.Equal(got, tt.warnings) {
			t.Errorf("%s: warnings %q, want %q", tt.name, got, tt.warnings)
		}
	}
	if _, _, err := testReader(t).Read("a.txt", []byte(strings.Repeat(english+"\x00\x00", 20))); err == nil {
		t.Error("a file of many NULs is read as text")
	}
}
