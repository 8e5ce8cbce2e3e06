package scan

import (
	"regexp"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"amur/extract/lexicon"
)

// builtIn returns the lexicon, its sides and the scanners of its languages.
func builtIn(t testing.TB) (*lexicon.Lexicon, *Sides, []*Scanner) {
	t.Helper()
	lx, err := lexicon.Load()
	if err != nil {
		t.Fatal(err)
	}
	sides := NewSides(lx)
	if sides == nil {
		t.Fatal("a built-in language has no keys")
	}
	var scanners []*Scanner
	for i := range lx.Languages {
		scanners = append(scanners, New(lx, &lx.Languages[i]))
	}
	return lx, sides, scanners
}

// sidesIn returns the sides that a text names by its bytes, and whether that is sure.
func sidesIn(s *Sides, text string) (sideKey, bool) {
	p := sidePass{Sides: s}
	p.read(text)
	return p.found, !p.unsure
}

// sidesScanned returns the sides that a scanner finds named in a text.
func sidesScanned(s *Scanner, text string) (found sideKey) {
	names := s.Scan(text, 0, len(text)).Names
	for i := range names {
		found |= names[i].side()
		for k := range names[i].Others {
			found |= names[i].Others[k].side()
		}
	}
	return found
}

// Every name of a side is known by its key.
func TestSidesKnowEveryName(t *testing.T) {
	lx, sides, _ := builtIn(t)
	for i := range lx.Languages {
		lang := &lx.Languages[i]
		c := newCompiler(lang)
		c.addNames(lx)
		names := 0
		for k := range c.patterns {
			p := &c.patterns[k]
			side := c.entries[p.form.entry].side()
			if side == 0 {
				continue
			}
			name := strings.ReplaceAll(string(c.text[p.from:p.to]), string(anyEnding), "x")
			if r, n := utf8.DecodeRuneInString(name); p.form.capital || p.form.exact != 0 {
				name = string(unicode.ToUpper(r)) + name[n:]
			}
			if names++; p.form.prefix {
				name += "x"
			}
			if found, _ := sidesIn(sides, "« "+name+" »"); found&side == 0 {
				t.Errorf("%s: %q is not known", lang.Code, name)
			}
		}
		if names < 2000 {
			t.Errorf("%s: %d names of the sides, that is too few to tell", lang.Code, names)
		}
	}
}

// What a scanner finds named is known from the bytes, however a page writes its words.
func TestSidesAgreeWithScanners(t *testing.T) {
	_, sides, scanners := builtIn(t)
	word := regexp.MustCompile(`\pL{2,}`)
	writings := map[string]func(string) string{
		"as it is":        func(s string) string { return s },
		"capitals":        strings.ToUpper,
		"canonical parts": norm.NFD.String,
		"emphasis":        func(s string) string { return word.ReplaceAllString(s, "<b>$0</b>") },
		"initials": func(s string) string {
			return word.ReplaceAllStringFunc(s, func(w string) string {
				_, n := utf8.DecodeRuneInString(w)
				return "<span class=x>" + w[:n] + "</span>" + w[n:]
			})
		},
		"soft hyphens": func(s string) string {
			return word.ReplaceAllStringFunc(s, func(w string) string {
				_, n := utf8.DecodeRuneInString(w)
				return w[:n] + "\u00ad" + w[n:]
			})
		},
		"broken lines": func(s string) string { return strings.ReplaceAll(s, " ", "\n") },
		"list":         func(s string) string { return "<li>" + strings.ReplaceAll(s, " ", "</li><li>") },
	}
	for name, text := range articles(t) {
		text = strings.ReplaceAll(text, "<", " ")
		want := sideKey(0)
		for _, s := range scanners {
			want |= sidesScanned(s, text)
		}
		for how, write := range writings {
			if found, sure := sidesIn(sides, write(text)); sure && want&^found != 0 {
				t.Errorf("%s, %s: sides %b of %b", name, how, found, want)
			}
		}
	}
}

func TestBoth(t *testing.T) {
	_, sides, _ := builtIn(t)
	filler := strings.Repeat("words of no matter ", 20)
	for _, tt := range []struct {
		name, text string
		want       bool
	}{
		{"neither side", filler, false},
		{"one side", filler + "Russia and India", false},
		{"the other side", filler + "北京", false},
		{"both", filler + "Moscow and Peking", true},
		{"names alone", filler + "Lavrov and Wang Yi", true},
		{"two languages", filler + "Путин 王毅", true},
		{"a word that is a name only with a capital", filler + "Москва ли это", false},
		{"letters by number", filler + "&#1055;утин", true},
		{"signs by number", filler + "it&#8217;s &amp; that&nbsp;&mdash; all", false},
		{"a letter by name", filler + "Ren&eacute;", true},
		{"letters by number in a script", filler + `<script>"\u041f\u0443"</script>`, true},
		{"a name in a tag", filler + `<img alt="Lavrov"> and <meta content="Wang Yi">`, true},
		{"parts of a word", filler + "Lav<wbr>rov, Wang <i>Yi</i>", true},
		{"a hyphen at the end of a line", filler + "Lav-\n  rov, China", true},
		{"too few words", "Nothing here.", true},
		{"scripts alone", "<html><script>" + filler + "</script></html>", true},
		{"tags that do not end", filler + strings.Repeat("<a ", 1000), false},
	} {
		if got := sides.Both(tt.text); got != tt.want {
			t.Errorf("%s: %v", tt.name, got)
		}
	}
	if !(*Sides)(nil).Both(filler) {
		t.Error("without keys nothing may be left out")
	}
}

// Whatever the text, no side is missed that a scanner finds.
func FuzzSides(f *testing.F) {
	for _, s := range []string{"Li met Putin", "С.Лавров – Ван И", "黎智英與普京", "Ông Tập, La-vrốp", "<b>P</b>utin&nbsp;", "hoà Nga hòa", "Ａ Ｌａｖｒｏｖ", "Lav-\nrov", "a*b_c`d"} {
		f.Add(s)
	}
	_, sides, scanners := builtIn(f)
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) || len(text) > 4<<10 {
			return
		}
		found, sure := sidesIn(sides, text)
		for _, s := range scanners {
			if want := sidesScanned(s, norm.NFC.String(text)); sure && want&^found != 0 && !strings.ContainsAny(text, "<&") {
				t.Errorf("%s: sides %b of %b", s.lang.Code, found, want)
			}
		}
	})
}

func BenchmarkSides(b *testing.B) {
	_, sides, _ := builtIn(b)
	text := strings.Repeat("In the evening the council spoke of schools, roads and a bridge over the river. ", 100)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if sides.Both(text) {
			b.Fatal("both sides")
		}
	}
}
