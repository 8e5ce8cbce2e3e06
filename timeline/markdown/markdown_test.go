package markdown

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"amur/model"
)

func event() model.Event {
	return model.Event{
		ID: "2023-06-25-qin-rudenko-meeting", Date: model.Day(2023, 6, 25), Type: model.Meeting, Status: model.Held,
		China:        []model.Official{{Name: "Qin Gang", Office: "Minister of Foreign Affairs"}},
		Russia:       []model.Official{{Name: "Andrey Rudenko", Office: "Deputy Minister of Foreign Affairs"}},
		Venue:        model.Venue{Place: "Beijing", Country: "CN"},
		Topics:       []model.Topic{{Code: "bilateral-relations"}, {Code: "korean-peninsula"}},
		Alternatives: map[string][]string{"date": {"2023-06-24"}},
		Sources: []model.Source{
			{Article: "vtc.txt", Publisher: "VTC News", URL: "https://vtc.vn/a_(b)", Published: model.Day(2023, 6, 25), Quote: "Qin Gang met\nAndrey Rudenko | in *Beijing*"},
			{Article: "notes_1.txt"},
		},
	}
}

func TestWrite(t *testing.T) {
	planned := model.Event{Date: model.Interval(model.Day(2024, 5, 16), model.Day(2024, 5, 17)), Type: model.Visit,
		Status: model.Planned, Russia: []model.Official{{Name: "Vladimir Putin", Office: "President"}}, Confidence: model.Low}
	undated := model.Event{Date: model.YearUnknown(5, 4), Type: model.Call, Status: model.Held}
	var buf bytes.Buffer
	if err := Write(&buf, model.Timeline{Events: []model.Event{event(), planned, undated}}); err != nil {
		t.Fatal(err)
	}
	want := `# China–Russia contacts

3 contacts between officials of China and Russia between 25 June 2023 and 17 May 2024, told by 2 articles of 1 publisher: 1 meeting, 1 telephone call and 1 visit. Of these, 1 is planned.

## 2023

**25 June 2023** — Qin Gang (Chinese Minister of Foreign Affairs) met Andrey Rudenko (Russian Deputy Minister of Foreign Affairs) in Beijing, China. Topics: bilateral relations and Korean Peninsula. Sources differ: date also 24 June 2023.

- [VTC News, 25 June 2023](https://vtc.vn/a_%28b%29): “Qin Gang met Andrey Rudenko | in \*Beijing\*”
- notes\_1.txt

## 2024

**16–17 May 2024** (planned, low confidence) — Vladimir Putin (Russian President) is to visit China.

## Year not known

**4 May, year not known** — The Chinese side spoke by telephone with the Russian side.
`
	if got := buf.String(); got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
}

// Whatever an article contains, it opens no markup and no line of its own.
func TestWriteEscapes(t *testing.T) {
	evil := "# x\n\n<script>|[a](javascript:1)`_*~$&lt;\\\u202e"
	e := event()
	e.China = []model.Official{{Name: evil, Office: evil}}
	e.Venue = model.Venue{Place: evil, Site: evil, Occasion: evil}
	e.Sources = []model.Source{{Article: evil, Publisher: evil, URL: "https://x/" + "a)b", Quote: evil}}
	e.Alternatives = map[string][]string{evil: {evil}}
	var buf bytes.Buffer
	if err := Write(&buf, model.Timeline{Events: []model.Event{e}}); err != nil {
		t.Fatal(err)
	}
	for _, line := range strings.Split(buf.String(), "\n")[3:] {
		if strings.HasPrefix(line, "#") && !strings.HasPrefix(line, "## 2") || strings.HasPrefix(line, "<") {
			t.Errorf("text of an article begins a line: %q", line)
		}
	}
	for _, bare := range []string{"<script", "](javascript", "`_", "$&#", "$&l", "\u202e"} {
		escaped := strings.ReplaceAll(buf.String(), `\`+bare[:1], "")
		if strings.Contains(escaped, bare) {
			t.Errorf("%q is not escaped", bare)
		}
	}
}

// Readers that know few backslash escapes show the text as well; a lone dollar
// or tilde stays as it is.
func TestEscapeReadsEverywhere(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Rossiya & Kitai, 5 < 6", "Rossiya &amp; Kitai, 5 &lt; 6"},
		{"a deal of $55 billion", "a deal of $55 billion"},
		{"from $5 to $6", "from &#36;5 to &#36;6"},
		{"~~gone~~", "&#126;&#126;gone&#126;&#126;"},
		{"*a_b*", `\*a\_b\*`},
	}
	for _, tt := range tests {
		if got := Escape(tt.text); got != tt.want {
			t.Errorf("Escape(%q) = %q, want %q", tt.text, got, tt.want)
		}
	}
}

func TestEscapeManySigns(t *testing.T) {
	begun := time.Now()
	if got := Escape(strings.Repeat("$", 400_000)); got != strings.Repeat("&#36;", 400_000) {
		t.Error("signs are not escaped")
	}
	if took := time.Since(begun); took > 5*time.Second {
		t.Errorf("took %v", took)
	}
}
