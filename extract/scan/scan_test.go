package scan

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"amur/extract/lexicon"
)

// scanners builds the scanner of every language once for all tests.
var scanners = sync.OnceValues(func() (map[string]*Scanner, error) {
	lx, err := lexicon.Load()
	if err != nil {
		return nil, err
	}
	all := map[string]*Scanner{}
	for i := range lx.Languages {
		all[lx.Languages[i].Code] = New(lx, &lx.Languages[i])
	}
	return all, nil
})

func scanner(t testing.TB, lang string) *Scanner {
	t.Helper()
	all, err := scanners()
	if err != nil {
		t.Fatal(err)
	}
	if all[lang] == nil {
		t.Fatalf("no language %s", lang)
	}
	return all[lang]
}

// value names what an entry stands for.
func value(e *Entry) string {
	switch e.Kind {
	case Person:
		return e.Person.ID
	case Office:
		return e.Office.Office
	case Country:
		return e.Country.Code
	case Place:
		return e.Place.ID
	case Site:
		return e.Site.ID
	case Gathering, Mechanism:
		return e.Gathering.ID
	case Trigger:
		return e.Trigger.Rule
	case Reference:
		return e.Reference.Rule
	case Topic:
		return e.Code
	case Era:
		return e.Era.ID
	case Word:
		return e.Class.String()
	}
	return ""
}

// show writes mentions as "words=value", with a bar between two that share their words.
func show(text string, list []Mention) []string {
	out := []string{}
	for i := range list {
		m := &list[i]
		values := []string{value(m.Entry)}
		for j := range m.Others {
			values = append(values, value(m.Others[j]))
		}
		slices.Sort(values)
		out = append(out, text[m.Start:m.End]+"="+strings.Join(slices.Compact(values), "|"))
	}
	return out
}

func TestScanNames(t *testing.T) {
	tests := []struct {
		name, lang, text string
		want             []string
	}{
		{"possessive", "en", "Xi Jinping's and Lavrov’s envoys", []string{"Xi Jinping=xi-jinping", "Lavrov=lavrov-sergey"}},
		{"initials", "en", "V.Putin, V. Putin, S. Lavrov", []string{"V.Putin=putin-vladimir", "V. Putin=putin-vladimir", "S. Lavrov=lavrov-sergey"}},
		{"spellings of given names", "en", "Sergei Lavrov, Sergey Lavrov; Andrei Rudenko, Andrey Rudenko",
			[]string{"Sergei Lavrov=lavrov-sergey", "Sergey Lavrov=lavrov-sergey", "Andrei Rudenko=rudenko-andrey", "Andrey Rudenko=rudenko-andrey"}},
		{"no part of a word", "en", "Lavrovsky, PreLavrov, Chinatown and Moscowite", []string{}},
		{"a hyphen separates", "en", "Russia-China", []string{"Russia=RU", "China=CN"}},
		{"headline capitals", "en", "LAVROV IN BEIJING", []string{"LAVROV=lavrov-sergey", "BEIJING=beijing"}},
		{"names need capitals", "en", "a turkey in china met lavrov", []string{}},
		{"offices do not", "en", "Deputy foreign minister, Foreign Minister", []string{"Deputy foreign minister=deputy-foreign-minister", "Foreign Minister=foreign-minister"}},
		{"abbreviations are exact", "en", "It told us of the US and the U.S.; Us", []string{"US=US", "U.S.=US"}},
		{"the longest office", "en", "Deputy Prime Minister", []string{"Deputy Prime Minister=deputy-head-of-government"}},
		{"a sea is no country", "en", "the South China Sea near China", []string{"South China Sea=", "China=CN"}},
		{"an agency is no country", "en", "New China News Agency, China Daily, Bank of Russia", []string{"New China News Agency=", "China Daily=", "Bank of Russia="}},
		{"a building and its parts", "en", "in the Great Hall of the People, Beijing", []string{"Great Hall of the People=great-hall-of-the-people", "Beijing=beijing"}},
		{"a special space and dash", "en", "Wang\u00a0Yi in Beijing \u2014 Moscow", []string{"Wang\u00a0Yi=wang-yi", "Beijing=beijing", "Moscow=moscow"}},
		{"over a line's end", "en", "Wang\nYi", []string{"Wang\nYi=wang-yi"}},

		{"Vietnamese spelling of Russian names", "vi", "Pu-tin gặp La-vrốp", []string{"Pu-tin=putin-vladimir", "La-vrốp=lavrov-sergey"}},
		{"full Vietnamese spelling", "vi", "Xéc-gây La-vrốp tại Mát-xcơ-va", []string{"Xéc-gây La-vrốp=lavrov-sergey", "Mát-xcơ-va=moscow"}},
		{"borrowed spellings", "vi", "ông Sergei Lavrov, V.Putin", []string{"Sergei Lavrov=lavrov-sergey", "V.Putin=putin-vladimir"}},
		{"both tone placements", "vi", "Cộng hoà Nhân dân Trung Hoa, Cộng hòa Nhân dân Trung Hoa",
			[]string{"Cộng hoà Nhân dân Trung Hoa=CN", "Cộng hòa Nhân dân Trung Hoa=CN"}},
		{"capital headline", "vi", "TẬP CẬN BÌNH THĂM NGA", []string{"TẬP CẬN BÌNH=xi-jinping", "NGA=RU"}},
		{"small letters are another word", "vi", "chim thiên nga, nga", []string{}},
		{"a longer office wins", "vi", "Chủ tịch Duma Quốc gia, Chủ tịch Hội đồng Liên bang, Chủ tịch nước",
			[]string{"Chủ tịch Duma Quốc gia=lower-house-speaker", "Chủ tịch Hội đồng Liên bang=upper-house-speaker", "Chủ tịch nước=president"}},
		{"office and name", "vi", "Thủ tướng Nga Mikhail Mishustin và Thủ tướng Lý Cường",
			[]string{"Thủ tướng=head-of-government", "Nga=RU", "Mikhail Mishustin=mishustin-mikhail", "Thủ tướng=head-of-government", "Lý Cường=li-qiang"}},
		{"organisations hide cities", "vi", "Tổ chức Hợp tác Thượng Hải tại Thượng Hải, Tân Hoa xã",
			[]string{"Tổ chức Hợp tác Thượng Hải=", "Thượng Hải=shanghai", "Tân Hoa xã="}},

		{"a gathering hides its parts", "en", "the SCO Council of Foreign Ministers in Tashkent", []string{"SCO Council of Foreign Ministers=sco-cfm", "Tashkent=tashkent"}},
		{"a gathering", "vi", "bên lề Hội nghị thượng đỉnh BRICS", []string{"Hội nghị thượng đỉnh BRICS=brics-summit"}},
		{"no spaces between words", "zh", "中国外交部长王毅在莫斯科", []string{"中国=CN", "王毅=wang-yi", "莫斯科=moscow"}},
		{"Cyrillic", "ru", "Сергей Лавров. Китай", []string{"Сергей Лавров=lavrov-sergey", "Китай=CN"}},
	}
	for _, tt := range tests {
		t.Run(tt.lang+" "+tt.name, func(t *testing.T) {
			m := scanner(t, tt.lang).Scan(tt.text, 0, len(tt.text))
			got := slices.DeleteFunc(show(tt.text, m.Names), func(s string) bool {
				return tt.lang == "zh" && strings.HasPrefix(s, "外交部长=") // an office once its words are known
			})
			if !slices.Equal(got, tt.want) {
				t.Errorf("%s\n got %q\nwant %q", tt.text, got, tt.want)
			}
		})
	}
}

func TestScanLayers(t *testing.T) {
	text := "The two foreign ministers met in Moscow after talks on Ukraine."
	s := scanner(t, "en")
	m := s.Scan(text, 0, len(text))
	for name, tt := range map[string]struct {
		list []Mention
		want string
	}{
		"references": {m.References, "The two foreign ministers=en.two-foreign-ministers"},
		"names":      {m.Names, "Moscow=moscow"},
		"triggers":   {m.Triggers, "met=en.met"},
		"topics":     {m.Topics, "Ukraine=ukraine"},
		"locatives":  {m.Words[Locative], "in=locative"},
		"after":      {m.Words[Subordinate], "after=subordinate"},
	} {
		if got := show(text, tt.list); !slices.Contains(got, tt.want) {
			t.Errorf("%s: %q has no %q", name, got, tt.want)
		}
	}
	all := m.All()
	if !slices.IsSortedFunc(all, func(a, b Mention) int { return a.Start - b.Start }) {
		t.Error("All is not in the order of the text")
	}
	if at := strings.Index(text, "Moscow"); len(In(all, at, at+6)) == 0 || len(In(all, at+1, at+6)) != 0 {
		t.Error("In does not return what lies within its bounds")
	}
}

// A part of a text is read as if it stood alone, with offsets of the whole.
func TestScanPart(t *testing.T) {
	text := "Tổng thống Nga Vladimir Putin gặp Chủ tịch Trung Quốc Tập Cận Bình ở Bắc Kinh."
	s := scanner(t, "vi")
	start := strings.Index(text, "Chủ tịch")
	m := s.Scan(text, start, len(text))
	want := []string{"Chủ tịch=president", "Trung Quốc=CN", "Tập Cận Bình=xi-jinping", "Bắc Kinh=beijing"}
	if got := show(text, m.Names); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if m := s.Scan(text, 5, 5); len(m.All()) != 0 {
		t.Error("an empty part holds mentions")
	}
}

// own is a language that only this test knows: what the scanner does with data of its own.
const own = `
spaced: true
capitals: true
boundaries: ["{bal|bel}un", "ok"]
`

func TestScanOwnLanguage(t *testing.T) {
	dir := t.TempDir()
	files := map[string]string{
		"grammar.yaml":  own,
		"topics.yaml":   "topics:\n  trade: {strong: [kom*, stop]}\n  energy: {strong: [kombak oli]}\n  sco: {strong: [kombak]}\n",
		"triggers.yaml": "triggers:\n  - {rule: qq.met, type: meeting, role: pair, words: [mit, mit kan]}\n",
	}
	if err := os.Mkdir(filepath.Join(dir, "qq"), 0o755); err != nil {
		t.Fatal(err)
	}
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, "qq", name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	lx, err := lexicon.Load(dir)
	if err != nil {
		t.Fatal(err)
	}
	i := slices.IndexFunc(lx.Languages, func(l lexicon.Language) bool { return l.Code == "qq" })
	s := New(lx, &lx.Languages[i])
	if s.Language().Code != "qq" {
		t.Errorf("Language() = %s", s.Language().Code)
	}
	for _, tt := range []struct {
		text             string
		topics, triggers []string
		boundaries       int
	}{
		{"kom, Kombi and KOMPLET", []string{"kom=trade", "Kombi=trade", "KOMPLET=trade"}, []string{}, 0},
		{"stop stopping ekom", []string{"stop=trade"}, []string{}, 0},
		{"kombak oli kombak", []string{"kombak oli=energy", "kombak=sco|trade"}, []string{}, 0},
		{"mit Mit mit kan mitkan", []string{}, []string{"mit=qq.met", "Mit=qq.met", "mit kan=qq.met"}, 0},
		{"balun, belun, bilun, OK", []string{}, []string{}, 3},
	} {
		m := s.Scan(tt.text, 0, len(tt.text))
		if got := show(tt.text, m.Topics); !slices.Equal(got, tt.topics) {
			t.Errorf("%s: topics %q, want %q", tt.text, got, tt.topics)
		}
		if got := show(tt.text, m.Triggers); !slices.Equal(got, tt.triggers) {
			t.Errorf("%s: triggers %q, want %q", tt.text, got, tt.triggers)
		}
		if got := len(m.Words[Boundary]); got != tt.boundaries {
			t.Errorf("%s: %d boundaries, want %d", tt.text, got, tt.boundaries)
		}
	}
}

func TestKindsAndClassesHaveNames(t *testing.T) {
	seen := map[string]bool{}
	for k := Person; k <= Word; k++ {
		if k.String() == "" || seen[k.String()] {
			t.Errorf("kind %d is called %q", k, k)
		}
		seen[k.String()] = true
	}
	for c := Boundary; c < classes; c++ {
		if c.String() == "" || seen[c.String()] {
			t.Errorf("class %d is called %q", c, c)
		}
		seen[c.String()] = true
	}
}
