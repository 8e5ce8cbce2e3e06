package scan

import (
	"slices"
	"testing"

	"amur/extract/internal/letters"
	"amur/extract/lexicon"
)

// texts returns the words of the mentions.
func texts(text string, list []Mention) []string {
	var out []string
	for _, m := range list {
		out = append(out, text[m.Start:m.End])
	}
	return out
}

func TestGuard(t *testing.T) {
	lang := &lexicon.Language{Code: "zh", Grammar: lexicon.Grammar{
		Plan: []string{"会", "会谈", "将"}, Nothing: []string{"机会", "俄/国防", "将军", "会议"},
	}}
	lx := &lexicon.Lexicon{Countries: []lexicon.Country{
		{Code: "RU", Words: map[string]lexicon.CountryWords{"zh": {Noun: []string{"俄", "俄国"}}}},
		{Code: "JP", Words: map[string]lexicon.CountryWords{"zh": {Noun: []string{"日本"}}}},
	}}
	lang.Grammar.Nothing = append(lang.Grammar.Nothing, "{3|13}日")
	s := New(lx, lang)
	for _, tt := range []struct {
		text         string
		words, names []string
	}{
		{"举行会谈", []string{"会谈"}, nil},
		{"有机会谈到", nil, nil},            // begins inside a hidden word
		{"有机会会谈", []string{"会谈"}, nil}, // begins behind it
		{"将军将来", []string{"将"}, nil},   // the first is hidden by the longer word
		{"会议会", []string{"会"}, nil},
		{"俄国防部", nil, []string{"俄"}}, // a word parts there
		{"俄国外长", nil, []string{"俄国"}},
		{"13日本报", nil, nil}, // behind the number of a day
		{"日本外相", nil, []string{"日本"}},
		{"3日日本外相", nil, []string{"日本"}},
	} {
		ms := s.Scan(tt.text, 0, len(tt.text))
		if got := texts(tt.text, ms.Words[Plan]); !slices.Equal(got, tt.words) {
			t.Errorf("%s: words %q, want %q", tt.text, got, tt.words)
		}
		if got := texts(tt.text, ms.Names); !slices.Equal(got, tt.names) {
			t.Errorf("%s: names %q, want %q", tt.text, got, tt.names)
		}
	}
}

// A form that parts words may have another one in its midst.
func TestGuardOfFormsInForms(t *testing.T) {
	s := New(&lexicon.Lexicon{}, &lexicon.Language{Code: "zh", Grammar: lexicon.Grammar{Plan: []string{"丁戊"}, Nothing: []string{"甲乙丙丁/戊己", "乙/丙"}}})
	for text, want := range map[string]int{"甲乙丙丁戊己": 0, "乙丙丁戊己": 1} {
		if ms := s.Scan(text, 0, len(text)); len(ms.Words[Plan]) != want {
			t.Errorf("%s: %d words, want %d", text, len(ms.Words[Plan]), want)
		}
	}
}

// A space between two characters of a script without spaces parts clauses.
func TestSpacesPartClauses(t *testing.T) {
	s := New(&lexicon.Lexicon{}, &lexicon.Language{Code: "zh"})
	for text, want := range map[string]int{"王毅结束访问 普京将访华": 1, "王毅　普京": 1, "王毅 met": 0, "王毅，普京": 0} {
		ms := s.Scan(text, 0, len(text))
		if got := len(ms.Words[Boundary]); got != want {
			t.Errorf("%q: %d boundaries, want %d", text, got, want)
		}
	}
	spaced := New(&lexicon.Lexicon{}, &lexicon.Language{Code: "en", Grammar: lexicon.Grammar{Spaced: true}})
	if ms := spaced.Scan("王毅 普京", 0, len("王毅 普京")); len(ms.Words[Boundary]) > 0 {
		t.Error("a space parts clauses in a language that has spaces")
	}
}

func TestFoldLetters(t *testing.T) {
	table, err := letters.New([]string{"習习", "羅罗", "亞亚"})
	if err != nil {
		t.Fatal(err)
	}
	f := fold("習近平，俄羅斯１２", &table)
	if got, want := string(f.runes), "习近平,俄罗斯12"; got != want {
		t.Errorf("folded %q, want %q", got, want)
	}
	if got := f.text[f.at[4]:f.at[7]]; got != "俄羅斯" {
		t.Errorf("the bytes of 俄罗斯 hold %q", got)
	}
	if got := string(fold("習", new(letters.Table)).runes); got != "習" {
		t.Errorf("without a table 習 becomes %q", got)
	}
}

// Forms of the lexicon and texts fold alike, and forms that fold alike are one.
func TestScanReadsBothScripts(t *testing.T) {
	person := lexicon.Person{ID: "lavrov", Country: "RU", Names: map[string]lexicon.Names{"zh": {Full: []string{"拉夫羅夫", "拉夫罗夫"}}}}
	s := New(&lexicon.Lexicon{People: []lexicon.Person{person}}, &lexicon.Language{Code: "zh", Characters: []string{"羅罗"}})
	for _, text := range []string{"拉夫羅夫", "拉夫罗夫"} {
		ms := s.Scan(text, 0, len(text))
		if len(ms.Names) != 1 || len(ms.Names[0].Others) != 0 {
			t.Errorf("%s: %d names with %v beside", text, len(ms.Names), ms.Names)
		}
	}
}

func TestMark(t *testing.T) {
	for _, tt := range []struct {
		text, marks string
		want        int
	}{{"a, b", ",", 1}, {"会谈，双方", ",;", 6}, {"会谈；双方", ",;", 6}, {"李强、普京", ",;", -1}, {"完。", ".", 3}, {"「是", "\"", 0}, {"", ",", -1}} {
		if got := Mark(tt.text, tt.marks); got != tt.want {
			t.Errorf("Mark(%q, %q) = %d, want %d", tt.text, tt.marks, got, tt.want)
		}
	}
}
