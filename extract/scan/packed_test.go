package scan

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"amur/extract/lexicon"
)

// articles returns the texts of all annotated articles and of those without contacts.
func articles(t *testing.T) map[string]string {
	t.Helper()
	texts := map[string]string{}
	for _, pattern := range []string{"articles/*/*.txt", "without/*"} {
		files, err := filepath.Glob(filepath.Join("../../testdata", pattern))
		if err != nil || len(files) < 100 {
			t.Fatalf("testdata/%s: %d files, %v", pattern, len(files), err)
		}
		for _, f := range files {
			data, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			texts[filepath.Base(f)] = string(data)
		}
	}
	return texts
}

// The scanners that are built in find exactly what those find that are compiled anew.
func TestPackedFindsWhatCompiledFinds(t *testing.T) {
	lx, err := lexicon.Load()
	if err != nil {
		t.Fatal(err)
	}
	texts := articles(t)
	for i := range lx.Languages {
		lang := &lx.Languages[i]
		packed, err := open(lx, lang)
		if err != nil {
			t.Fatal(err)
		}
		compiled, _, _ := compile(lx, lang)
		found := 0
		for name, text := range texts {
			got, want := packed.Scan(text, 0, len(text)), compiled.Scan(text, 0, len(text))
			if !reflect.DeepEqual(got, want) {
				t.Errorf("%s: %s: the packed scanner finds %d mentions, the compiled one %d, or others", lang.Code, name, len(got.All()), len(want.All()))
			}
			if !reflect.DeepEqual(packed.Sentences(text, 0, len(text)), compiled.Sentences(text, 0, len(text))) {
				t.Errorf("%s: %s: other sentences", lang.Code, name)
			}
			found += len(got.Names)
		}
		if found < 1000 {
			t.Errorf("%s: %d names in all articles, that is too few to tell", lang.Code, found)
		}
	}
}

// small is a lexicon with an entry of most kinds, and a language of it.
func small() (*lexicon.Lexicon, *lexicon.Language) {
	lx := &lexicon.Lexicon{
		People: []lexicon.Person{
			{ID: "wang-yi", Country: "CN", Names: map[string]lexicon.Names{"zh": {Full: []string{"王毅"}}}},
			{ID: "lavrov-sergey", Country: "RU", Names: map[string]lexicon.Names{"zh": {Full: []string{"谢尔盖·拉夫罗夫"}, Short: []string{"拉夫罗夫"}}}},
		},
		Countries: []lexicon.Country{{Code: "RU", Words: map[string]lexicon.CountryWords{"zh": {Noun: []string{"俄", "俄罗斯"}}}}},
		Places:    []lexicon.Place{{ID: "moscow", Country: "RU", Names: map[string][]string{"zh": {"莫斯科"}}}},
		Topics:    []lexicon.Topic{{Code: "trade"}, {Code: "energy"}},
		Languages: []lexicon.Language{{
			Code:     "zh",
			Triggers: []lexicon.Trigger{{Rule: "zh.meet", Words: []string{"会见", "同*会谈", "=IN talks"}}},
			Offices:  []lexicon.OfficeWords{{Office: "foreign-minister", Words: []string{"外长"}, Plural: []string{"外长们"}}},
			Topics:   map[string]lexicon.TopicWords{"energy": {Strong: []string{"能源"}, Weak: []string{"油"}}},
			Grammar:  lexicon.Grammar{Stays: map[string]int{"三天": 3}, Nothing: []string{"机会", "俄/国防"}, Plan: []string{"会"}},
		}},
	}
	return lx, &lx.Languages[0]
}

const smallText = "有机会，俄外长拉夫罗夫在莫斯科会见王毅，同lavrov会谈三天能源，俄国防部，IN talks in talks。"

func TestOpen(t *testing.T) {
	lx, lang := small()
	compiled, _, _ := compile(lx, lang)
	want := compiled.Scan(smallText, 0, len(smallText))
	if len(want.Names) != 6 || len(want.Triggers) != 3 || len(want.Words[Stay]) != 1 || len(want.Topics) != 1 {
		t.Fatalf("found %q and %q", show(smallText, want.Names), show(smallText, want.Triggers))
	}
	data, _, err := Pack(lx, lang)
	if err != nil {
		t.Fatal(err)
	}
	lang.Scanner = data
	s, err := open(lx, lang)
	if err != nil {
		t.Fatal(err)
	}
	if got := s.Scan(smallText, 0, len(smallText)); !reflect.DeepEqual(got, want) {
		t.Errorf("found %q, want %q", show(smallText, got.All()), show(smallText, want.All()))
	}
}

// A scanner that was packed with another lexicon, or is damaged, is compiled anew.
func TestOpenRefuses(t *testing.T) {
	lx, lang := small()
	compiled, _, _ := compile(lx, lang)
	want := compiled.Scan(smallText, 0, len(smallText))
	data, _, err := Pack(lx, lang)
	if err != nil {
		t.Fatal(err)
	}
	for name, bad := range map[string]string{"no scanner": "zh", "cut off": data[:len(data)-1], "too long": data + "x"} {
		lang.Scanner = bad
		if _, err := open(lx, lang); err == nil || !strings.Contains(err.Error(), "zh") {
			t.Errorf("%s: error %v", name, err)
		}
		if got := New(lx, lang).Scan(smallText, 0, len(smallText)); !reflect.DeepEqual(got, want) {
			t.Errorf("%s: not compiled anew", name)
		}
	}
	lang.Scanner = data
	lx.Topics = lx.Topics[:1]
	if _, err := open(lx, lang); err == nil {
		t.Error("no error for a lexicon with fewer topics")
	}
}

// FuzzOpen tests that of damaged bytes comes an error or a scanner, never a panic.
func FuzzOpen(f *testing.F) {
	lx, lang := small()
	data, _, err := Pack(lx, lang)
	if err != nil {
		f.Fatal(err)
	}
	const head = 7 // what tells the type
	f.Add(data[head:], smallText)
	f.Add(strings.ReplaceAll(data[head:], "\x01", "\x02"), smallText)
	f.Fuzz(func(t *testing.T, body, text string) {
		lx, lang := small()
		lang.Scanner = data[:head] + body
		if s, err := open(lx, lang); err == nil {
			checkMentions(t, s, text, 0, len(text))
		}
	})
}
