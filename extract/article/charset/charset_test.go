package charset

import (
	"bytes"
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
)

// Every text is read as it was written, in every encoding that holds it.
func TestEveryEncoding(t *testing.T) {
	right, total := count(t, append(readNews(t, "texts.yaml"), readNews(t, "more.yaml")...), func(name, got, want string) {
		t.Errorf("%s: %.80q, want %.80q", name, got, want)
	})
	if t.Logf("%d of %d right", right, total); total < 200 {
		t.Errorf("only %d files were made of the texts", total)
	}
}

// Texts of languages that nothing is known of are left as they are.
func TestStrangers(t *testing.T) {
	texts := []string{
		"Le président a été reçu à l’Élysée où il a évoqué la coopération économique ; « très bien », a-t-il répété à Genève.",
		"A reunião será em São Paulo; não há confirmação da presença do ministro José Antônio, disse o porta-voz às agências.",
		"Die Außenminister führten am Dienstag in Köln Gespräche über größere Lieferungen; möglich wären zusätzliche Züge.",
		"Señaló que mañana habrá más información según el español José Núñez, que viajará a Cádiz.",
		"CORAÇÃO «FÃ» E MAÇÃ", "a café in Orléans", "naïve", "Wang Yi met François in Genève", "£14m – €2 million, 39°C",
		"À la carte", "Åsa Ängström på Öland åt gröt och drack öl på kvällen när hon såg älgar",
	}
	d := lexicon(t)
	for _, text := range texts {
		if got := d.Decode([]byte(text), Told{}); got.Text != text || got.How != Plain || got.Broken != 0 {
			t.Errorf("%q is read as %+v", text, got)
		}
		data, err := charmap.Windows1252.NewEncoder().Bytes([]byte(text))
		if err != nil {
			t.Fatal(err)
		}
		if got := d.Decode(data, Told{}); got.Text != text || got.Charset != "windows-1252" {
			t.Errorf("%q in windows-1252 is read as %+v", text, got)
		}
	}
	tokyo := "両国の外相は火曜日に首都で会談しました。"
	data, err := japanese.ShiftJIS.NewEncoder().Bytes([]byte(tokyo))
	if err != nil {
		t.Fatal(err)
	}
	if got := d.Decode(data, Told{Type: "text/plain; charset=Shift_JIS"}); got.Text != tokyo {
		t.Errorf("declared Japanese is read as %+v", got)
	}
}

func TestDeclarations(t *testing.T) {
	russian := "Министр иностранных дел Китая прибыл в Москву."
	chinese := "国家主席同俄罗斯总统举行会谈。"
	cp1251, _ := charmap.Windows1251.NewEncoder().String(russian)
	koi8, _ := charmap.KOI8R.NewEncoder().String(russian)
	gbk, _ := simplifiedchinese.GBK.NewEncoder().String(chinese)
	hz, _ := simplifiedchinese.HZGB2312.NewEncoder().String(chinese)
	iso5, _ := charmap.ISO8859_5.NewEncoder().String("Дь")
	tests := []struct {
		name, data string
		told       Told
		want       string
		charset    string
		how        How
		broken     int
	}{
		{"server", cp1251, Told{Type: "text/html; charset=windows-1251"}, russian, "windows-1251", Plain, 0},
		{"server, badly written", cp1251, Told{Type: "text/html;; charset='Windows-1251'"}, russian, "windows-1251", Plain, 0},
		{"server against the letters", koi8, Told{Type: "text/html; charset=windows-1251"}, russian, "KOI8-R", Overruled, 0},
		{"the letters of two words decide nothing", iso5, Told{Type: "text/html; charset=iso-8859-5"}, "Дь", "iso-8859-5", Plain, 0},
		{"XML", `<?xml version="1.0" encoding="gb2312"?>` + gbk, Told{}, `<?xml version="1.0" encoding="gb2312"?>` + chinese, "GB18030", Plain, 0},
		{"a mail's label", koi8, Told{Label: "KOI8-R"}, russian, "koi8-r", Plain, 0},
		{"a label that says nothing", koi8, Told{Label: "us-ascii"}, russian, "KOI8-R", Guessed, 0},
		{"a label that nobody knows", gbk, Told{Label: "x-nonsense"}, chinese, "GB18030", Guessed, 0},
		{"letters in the bytes of ASCII", hz, Told{Label: "hz-gb-2312"}, chinese, "hz-gb-2312", Plain, 0},
		{"UTF-8 wins", russian, Told{Type: "text/html; charset=windows-1251"}, russian, "UTF-8", Plain, 0},
		{"broken UTF-8 wins", russian + "\xFF", Told{Type: "text/html; charset=windows-1251"}, russian + "\uFFFD", "UTF-8", Plain, 1},
		{"broken bytes are counted", russian + "\xFF\n" + russian[:1] + " end", Told{}, russian + "\uFFFD\n\uFFFD end", "UTF-8", Plain, 2},
		{"broken bytes of another encoding", gbk + "\xFF\xFF" + gbk, Told{}, chinese + "\uFFFD\uFFFD" + chinese, "GB18030", Guessed, 2},
		{"U+FFFD of an earlier reader is a letter", "caf\uFFFD", Told{}, "caf\uFFFD", "UTF-8", Plain, 0},
		{"nothing", "", Told{}, "", "UTF-8", Plain, 0},
	}
	d := lexicon(t)
	for _, tt := range tests {
		got := d.Decode([]byte(tt.data), tt.told)
		if want := (Reading{tt.want, tt.charset, tt.how, tt.broken}); got != want {
			t.Errorf("%s: %+v, want %+v", tt.name, got, want)
		}
	}
}

// Lines in UTF-8 among those of another encoding are read as what they are.
func TestMixed(t *testing.T) {
	russian := "Министр иностранных дел Китая прибыл в Москву.\nСтороны обсудили подготовку визита и обменялись мнениями.\n"
	chinese := "国家主席同俄罗斯总统举行会谈。\n双方就国际问题深入交换了意见。\n"
	footer := "Подпишитесь на канал"
	cp1251, _ := charmap.Windows1251.NewEncoder().String(russian)
	koi8, _ := charmap.KOI8R.NewEncoder().String(russian)
	gbk, _ := simplifiedchinese.GBK.NewEncoder().String(chinese)
	tests := []struct {
		name, data string
		told       Told
		want       Reading
	}{
		{"the last line", cp1251 + footer, Told{}, Reading{russian + footer, "windows-1251", Mixed, 0}},
		{"the first line", footer + "\n" + koi8, Told{}, Reading{footer + "\n" + russian, "KOI8-R", Mixed, 0}},
		{"declared", cp1251 + footer, Told{Type: "text/plain; charset=windows-1251"}, Reading{russian + footer, "windows-1251", Mixed, 0}},
		{"Chinese", gbk + "订阅我们的频道，获取更多的国际新闻。", Told{}, Reading{chinese + "订阅我们的频道，获取更多的国际新闻。", "GB18030", Mixed, 0}},
		{"mostly UTF-8", strings.Repeat(russian, 10) + cp1251, Told{}, Reading{strings.Repeat(russian, 11), "windows-1251", Mixed, 0}},
		{"a damaged line", russian + "Мо\xD1ква и Пекин\n" + cp1251, Told{}, Reading{russian + "Мо\uFFFDква и Пекин\n" + russian, "windows-1251", Mixed, 1}},
		{"signs are no letters", cp1251 + "“–”", Told{}, Reading{russian + "вЂњвЂ“вЂќ", "windows-1251", Guessed, 0}},
	}
	for _, tt := range tests {
		if got := lexicon(t).Decode([]byte(tt.data), tt.told); got != tt.want {
			t.Errorf("%s: %+v, want %+v", tt.name, got, tt.want)
		}
	}
}

// Characters that only Hong Kong's part of Big5 has.
func TestHongKong(t *testing.T) {
	text := "啲街坊話，佢哋喺度住咗好耐，唔捨得搬走嘅。"
	data, err := traditionalchinese.Big5.NewEncoder().Bytes([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	for _, label := range []string{"", "big5", "Big5-HKSCS"} {
		if got := lexicon(t).Decode(data, Told{Label: label}); got.Text != text {
			t.Errorf("declared as %q: %+v", label, got)
		}
	}
}

// A page in a font that draws other letters than its bytes mean.
func TestFonts(t *testing.T) {
	short := "Nga và Việt Nam"
	for _, tt := range []struct {
		font   string
		encode func(string) ([]byte, string, bool)
	}{{"VNI-Times", vni}, {".VnTime", tcvn3}} {
		data, want, ok := tt.encode(short)
		if !ok {
			t.Fatal(tt.font)
		}
		for _, raw := range []string{string(data), misreadAs(charmap.Windows1252, data)} {
			page := func(s string) string {
				return `<html><head><meta charset="windows-1252"></head><body><font face="` + tt.font + `">` + s + `</font></body></html>`
			}
			if got := lexicon(t).Decode([]byte(page(raw)), Told{HTML: true}); !same(got.Text, page(want)) {
				t.Errorf("%s: %+v", tt.font, got)
			}
		}
	}
}

// A stream reads as its whole does, however it comes.
func TestReader(t *testing.T) {
	d := lexicon(t)
	for i, n := range readNews(t, "texts.yaml") {
		if i%4 != 0 {
			continue
		}
		for _, s := range schemes(n) {
			text := strings.Repeat("a,b\n", 30_000) + n.Text + strings.Repeat("\n"+n.Text, 3)
			data, want, ok := s.encode(text)
			if !ok || strings.Contains(s.name, "misread") || strings.Contains(s.name, "twice") {
				continue
			}
			r, err := d.NewReader(iotest.HalfReader(bytes.NewReader(data)))
			if err != nil {
				t.Fatal(err)
			}
			got, err := io.ReadAll(r)
			if got = bytes.TrimPrefix(got, []byte("\uFEFF")); err != nil || !same(string(got), want) {
				t.Errorf("%s %s: read as %+v, error %v", n.Lang, s.name, r.Found(), err)
			}
		}
	}
}

func TestReaderCountsWhatIsBroken(t *testing.T) {
	long := strings.Repeat("слово, ", 20_000)
	gbk, _ := simplifiedchinese.GBK.NewEncoder().String(strings.Repeat("国家主席同俄罗斯总统举行会谈。", 5000))
	for name, tt := range map[string]struct {
		data, charset string
		broken        int
	}{
		"UTF-8":         {long + "\xFF" + long + "\xD0", "UTF-8", 2},
		"whole":         {long + "\uFFFD" + long, "UTF-8", 0},
		"GB18030":       {gbk + "\xFF\xFF" + gbk, "GB18030", 2},
		"nothing of it": {"plain", "UTF-8", 0},
	} {
		for _, size := range []int{1, 2, 3, 7, 4096} {
			r, err := lexicon(t).NewReader(strings.NewReader(tt.data))
			if err != nil {
				t.Fatal(err)
			}
			got, err := readBy(r, size)
			if f := r.Found(); err != nil || f.Charset != tt.charset || f.Broken != tt.broken || !utf8.Valid(got) || strings.Count(string(got), "\uFFFD") < tt.broken {
				t.Errorf("%s by %d bytes: %+v, error %v", name, size, f, err)
			}
		}
	}
}

// readBy reads with a buffer of size bytes.
func readBy(r io.Reader, size int) ([]byte, error) {
	var all []byte
	buf := make([]byte, size)
	for {
		n, err := r.Read(buf)
		all = append(all, buf[:n]...)
		if err == io.EOF {
			return all, nil
		}
		if err != nil {
			return all, err
		}
	}
}

// Whatever comes in, valid UTF-8 comes out, valid UTF-8 without signs of misreading
// stays as it is, and a stream is valid, too.
func FuzzDecode(f *testing.F) {
	d := lexicon(f)
	f.Add([]byte("caf\xe9"), "text/html; charset=gbk", true)
	f.Add([]byte("\xFF\xFEa\x00"), "", false)
	f.Add([]byte("\x00\x00\xFE\xFF\x00\x00\x00a"), "", false)
	f.Add([]byte("<meta charset=big5>\xa4\xa4\xa4\xe5"), "", true)
	f.Add([]byte("SÃ£o Ð\u009cÐ¾"), "", false)
	f.Add([]byte("<?xml encoding='koi8-r'?>\xf0\xd2"), "", false)
	f.Fuzz(func(t *testing.T, data []byte, media string, html bool) {
		r := d.Decode(data, Told{Type: media, HTML: html})
		if !utf8.ValidString(r.Text) || r.Charset == "" || r.Broken < 0 || strings.Count(r.Text, "\uFFFD") < r.Broken && r.How != Misread {
			t.Fatalf("%+v", r)
		}
		if r.How == Plain && r.Charset == "UTF-8" && utf8.Valid(data) && r.Text != strings.TrimPrefix(string(data), "\uFEFF") {
			t.Fatalf("valid UTF-8 was changed: %q", r.Text)
		}
		stream, err := d.NewReader(bytes.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		for size := range 9 {
			if all, err := readBy(stream, size+1); err != nil || !utf8.Valid(all) {
				t.Fatalf("stream by %d: %q, %v", size+1, all, err)
			}
		}
	})
}

// Telling that a text is UTF-8 costs little more than copying it.
func BenchmarkDecode(b *testing.B) {
	d := lexicon(b)
	for _, lang := range []string{"en", "ru", "vi", "zh"} {
		var text strings.Builder
		for _, n := range readNews(b, "texts.yaml") {
			if n.Lang == lang {
				text.WriteString(strings.Repeat(n.Text, 40))
			}
		}
		b.Run("UTF-8/"+lang, func(b *testing.B) {
			data := []byte(text.String())
			b.SetBytes(int64(len(data)))
			for b.Loop() {
				d.Decode(data, Told{})
			}
		})
	}
	russian, err := charmap.Windows1251.NewEncoder().String(readNews(b, "texts.yaml")[39].Text)
	if err != nil {
		b.Fatal(err)
	}
	for _, n := range []int{1, 100} {
		b.Run("windows-1251/"+strings.Repeat("0", n/100*2)+"x", func(b *testing.B) {
			data := []byte(strings.Repeat(russian, n))
			b.SetBytes(int64(len(data)))
			for b.Loop() {
				d.Decode(data, Told{})
			}
		})
	}
}
