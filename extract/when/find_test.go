package when

import (
	"os"
	"strings"
	"testing"

	"amur/model"
)

func TestFindWithinBounds(t *testing.T) {
	g, _ := loadGrammar(t, "en")
	text := "On March 20 they met; on March 21 they signed."
	tests := []struct {
		start, end int
		want       string
	}{
		{0, len(text), "On March 20|on March 21"},
		{12, len(text), "on March 21"},
		{0, 20, "On March 20"},
		{-5, 1000, "On March 20|on March 21"},
		{30, 10, ""},
		{0, 0, ""},
	}
	for _, tt := range tests {
		var got []string
		for _, e := range g.Find(text, tt.start, tt.end) {
			got = append(got, text[e.Start:e.End])
		}
		if all := strings.Join(got, "|"); all != tt.want {
			t.Errorf("Find(%d, %d) = %q, want %q", tt.start, tt.end, all, tt.want)
		}
	}
}

func TestKind(t *testing.T) {
	g, _ := loadGrammar(t, "en")
	tests := []struct {
		text         string
		kind         Kind
		future, past bool
	}{
		{"March 21, 2023", KindDay, false, false},
		{"March 21", KindDayMonth, false, false},
		{"in March 2023", KindMonth, false, false},
		{"in March", KindMonth, false, false},
		{"last March", KindMonth, false, true},
		{"in 2019", KindYear, false, false},
		{"on Monday", KindWeekday, false, false},
		{"next Monday", KindWeekday, true, false},
		{"yesterday", KindRelative, false, true},
		{"today", KindRelative, false, false},
		{"tomorrow", KindRelative, true, false},
		{"next month", KindRelative, true, false},
		{"three days ago", KindRelative, false, true},
		{"the same day", KindEvent, false, false},
		{"a day earlier", KindEvent, false, false},
		{"March 20-22", KindSpan, false, false},
		{"until Thursday", KindSpan, false, false},
		{"this morning", KindClock, false, false},
		{"last night", KindClock, false, true},
		{"in the afternoon", KindPart, false, false},
		{"March 21 last year", KindDay, false, true},
	}
	for _, tt := range tests {
		found := g.Find(tt.text, 0, len(tt.text))
		if len(found) != 1 {
			t.Errorf("%q: found %d expressions", tt.text, len(found))
			continue
		}
		future, past := found[0].Future()
		if k := found[0].Kind(); k != tt.kind || future != tt.future || past != tt.past {
			t.Errorf("%q: kind %s future %v past %v, want %s %v %v", tt.text, k, future, past, tt.kind, tt.future, tt.past)
		}
	}
}

func TestCompileErrors(t *testing.T) {
	tests := []struct{ name, yaml, want string }{
		{"unknown slot", `rules: [{name: a, patterns: ["{nope}"], is: date}]`, `{nope} is not defined`},
		{"empty way", `rules: [{name: a, patterns: ["[x]"], is: date}]`, "empty"},
		{"open bracket", `rules: [{name: a, patterns: ["(x"], is: date}]`, "without"},
		{"open brace", `rules: [{name: a, patterns: ["{x"], is: date}]`, "{ without }"},
		{"unknown meaning", `rules: [{name: a, patterns: ["x"], is: dates}]`, "none of"},
		{"shift without by", `rules: [{name: a, patterns: ["x"], is: shift}]`, "by belongs"},
		{"bad by", `rules: [{name: a, patterns: ["x"], is: shift, by: "3 days"}]`, "by"},
		{"by of a date", `rules: [{name: a, patterns: ["x"], is: date, by: "-1 day"}]`, "by belongs"},
		{"weekday moved by days", `rules: [{name: a, patterns: ["{weekday}"], is: weekday, by: "-1 day"}]`, "by weeks"},
		{"bad day", `rules: [{name: a, patterns: ["x"], is: date, day: "13-01"}]`, "12-31"},
		{"bad list", `lists: {months: {"1": jan}}`, "no such slot"},
		{"bad value", `lists: {month: {"13": jan}}`, "out of range"},
		{"bad unit", `lists: {unit: {fortnight: fortnight}}`, "unknown unit"},
		{"macro circle", "macros: {a: \"{b}\", b: \"{a}\"}\nrules: [{name: a, patterns: [\"{a}\"], is: date}]", "circle"},
		{"taken name", `classes: {month: x}`, "taken"},
	}
	for _, tt := range tests {
		w, err := ParseWords([]byte(tt.yaml))
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		if _, err = Compile(w); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: error %v, want one with %q", tt.name, err, tt.want)
		}
	}
	if _, err := ParseWords([]byte("ruels: []")); err == nil {
		t.Error("an unknown key is accepted")
	}
}

// A language that no file describes: what the engine can do is all in the data.
func TestToyLanguage(t *testing.T) {
	w, err := ParseWords([]byte(`
lists:
  month: {"1": unua, "2": dua}
  unit: {day: tago}
  n: {"3": tri}
rules:
  - {name: day, is: date, patterns: ["la {day} de {month}[ {y}]"]}
  - {name: ago, is: shift, by: "-n unit", patterns: ["antaŭ {n} {unit}[j]"]}
`))
	if err != nil {
		t.Fatal(err)
	}
	g, err := Compile(w)
	if err != nil {
		t.Fatal(err)
	}
	text := "La 3 de Dua 2024, sed antaŭ tri tago."
	found := g.Find(text, 0, len(text))
	c := Context{Published: model.Day(2024, 3, 1)}
	if len(found) != 2 || resolved(found[0], c) != "2024-02-03" || resolved(found[1], c) != "2024-02-27" {
		t.Errorf("found %+v", found)
	}
}

func FuzzFind(f *testing.F) {
	var grammars []*Grammar
	for _, lang := range languages(f) {
		g, w := loadGrammar(f, lang)
		grammars = append(grammars, g)
		for _, r := range w.Rules {
			for text := range r.Examples {
				f.Add(text, 2023, 3, 22, true)
			}
		}
	}
	f.Add("February 29 \xff 31/2 ３月２１日", 2023, 2, 28, false)
	f.Fuzz(func(t *testing.T, text string, y, m, d int, future bool) {
		day := model.Day(y, m, d)
		contexts := []Context{
			{},
			{Published: day, Event: day, Future: future},
			{Published: model.YearUnknown(m, d), Event: model.Month(y, m), Years: []int{y}, Future: future},
			{Published: model.Year(y), Anchor: model.Month(y, m), Event: model.Interval(day, model.Date{})},
			{Published: model.Interval(model.Date{}, day), Event: model.Interval(model.Date{}, day), Future: future},
		}
		for _, g := range grammars {
			last := 0
			for _, e := range g.Find(text, 0, len(text)) {
				if e.Start < last || e.End <= e.Start || e.End > len(text) {
					t.Fatalf("expression at %d to %d in %d bytes, after %d", e.Start, e.End, len(text), last)
				}
				last = e.End
				e.Future()
				for _, c := range contexts {
					got, ok := e.Resolve(c)
					if ok == got.IsZero() {
						t.Fatalf("%q: ok %v with date %q", text[e.Start:e.End], ok, got)
					}
					if back, err := model.ParseDate(got.String()); ok && (err != nil || back != got) {
						t.Fatalf("%q: %q is no date: %v", text[e.Start:e.End], got, err)
					}
				}
			}
		}
	})
}

func BenchmarkFind(b *testing.B) {
	g, _ := loadGrammar(b, "en")
	text := strings.Repeat("The two ministers, who had met in Moscow in March, agreed on Monday to hold further consultations "+
		"on international and regional issues of common concern, the ministry said in a statement on its website. ", 20)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		g.Find(text, 0, len(text))
	}
}

func BenchmarkCompile(b *testing.B) {
	_, w := loadGrammar(b, "vi")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Compile(w); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkParseWords(b *testing.B) {
	data, err := os.ReadFile("../lexicon/vi/dates.yaml")
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := ParseWords(data); err != nil {
			b.Fatal(err)
		}
	}
}
