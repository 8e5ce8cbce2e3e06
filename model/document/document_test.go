package document

import (
	"math/rand/v2"
	"strings"
	"testing"

	"amur/model"
)

const typed = `# Contacts that we follow
version: 1 # of the format
events:
  # ---- 2023 ----
  - id: 2023-06-25-qin-rudenko-meeting # checked
    # the readout says so
    date: "2023-06-25"   # a Sunday
    status: held
    type: meeting
    china:
      - name: Qin Gang
        office: Minister of Foreign Affairs
    russia: [{name: Andrey Rudenko, office: Deputy Minister of Foreign Affairs}] # one line
    venue: {place: Beijing, country: CN}
    topics:
      # most of it
      energy: năng lượng # oil
      trade: 贸易
    confidence: high
    sources:
      - article: a.txt   # ours
        quote: |-
          # not a comment
          Qin met Rudenko
      # the second
      - article: b.txt
    review:
      status: confirmed
      note: "read
        # twice"
    # last word

  # ---- 2024 ----

  - {id: 2024-01-02-xi-putin-call, date: "2024-01-02", type: call, status: held, china: [{name: Xi Jinping}], russia: [{name: Vladimir Putin}], confidence: low} # short
# the end
`

func parse(t *testing.T, text string) *Document {
	t.Helper()
	d, err := Parse([]byte(text), "t.yaml")
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestUntouchedIsTheSame(t *testing.T) {
	for _, text := range []string{
		typed, strings.ReplaceAll(typed, "\n", "\r\n"), "\ufeff" + typed, "version: 1\nevents: []\n",
		"version: 1\nevents:", "events: []\nversion: 1\n", "---\nversion: 1\nevents:\n- id: x\n  date: 2023\n...\n",
	} {
		d := parse(t, text)
		if got := string(d.Bytes()); got != text {
			t.Errorf("got %q, want %q", got, text)
		}
		d.edited = true // put together again from its lines
		if got := string(d.Bytes()); strings.TrimSuffix(got, "\n") != strings.TrimSuffix(text, "\n") && !strings.HasSuffix(text, "events:") {
			t.Errorf("put together: got %q, want %q", got, text)
		}
	}
}

// changed lists the lines that are in only one of two texts, - and + before them.
func changed(old, fresh string) string {
	a := strings.Split(strings.TrimSuffix(old, "\n"), "\n")
	b := strings.Split(strings.TrimSuffix(fresh, "\n"), "\n")
	common := make([][]int, len(a)+1) // lines that the rests have in common
	for i := range common {
		common[i] = make([]int, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if common[i][j] = max(common[i+1][j], common[i][j+1]); a[i] == b[j] {
				common[i][j] = 1 + common[i+1][j+1]
			}
		}
	}
	var out []string
	for i, j := 0, 0; i < len(a) || j < len(b); {
		switch {
		case i < len(a) && j < len(b) && a[i] == b[j]:
			i, j = i+1, j+1
		case i < len(a) && (j == len(b) || common[i+1][j] >= common[i][j+1]):
			out = append(out, "-"+a[i])
			i++
		default:
			out = append(out, "+"+b[j])
			j++
		}
	}
	return strings.Join(out, "\n")
}

func TestUpdate(t *testing.T) {
	day := func(s string) model.Date {
		d, err := model.ParseDate(s)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	tests := []struct {
		name  string
		event int
		edit  func(*model.Event)
		want  string
	}{
		{"a value keeps its comment", 0, func(e *model.Event) { e.Date = day("2023-06-24") },
			"-    date: \"2023-06-25\"   # a Sunday\n+    date: \"2023-06-24\"   # a Sunday"},
		{"a key where it belongs", 0, func(e *model.Event) { e.Gone = true }, "+    evidence: gone"},
		{"an entry among others", 0, func(e *model.Event) {
			e.Topics = []model.Topic{e.Topics[0], {Code: "finance", Phrase: "tiền"}, e.Topics[1]}
		}, "+      finance: tiền"},
		{"an entry taken out leaves its comments", 0, func(e *model.Event) { e.Topics = e.Topics[1:] },
			"-      energy: năng lượng # oil\n+      # oil"},
		{"an entry changed", 0, func(e *model.Event) {
			e.Topics = []model.Topic{e.Topics[0], {Code: "trade", Phrase: "buôn bán"}}
		}, "-      trade: 贸易\n+      trade: buôn bán"},
		{"braces are opened", 0, func(e *model.Event) { e.Venue.Site = "Kremlin" },
			"-    venue: {place: Beijing, country: CN}\n+    venue:\n+      place: Beijing\n+      country: CN\n+      site: Kremlin"},
		{"a person among others", 0, func(e *model.Event) { e.China = []model.Official{{Name: "Wang Yi"}} },
			"-      - name: Qin Gang\n-        office: Minister of Foreign Affairs\n+      - name: Wang Yi"},
		{"a list in brackets", 0, func(e *model.Event) { e.Russia = []model.Official{{Name: "Sergey Lavrov"}} },
			"-    russia: [{name: Andrey Rudenko, office: Deputy Minister of Foreign Affairs}] # one line\n+    russia: # one line\n+      - name: Sergey Lavrov"},
		{"another source", 0, func(e *model.Event) {
			e.Sources = []model.Source{e.Sources[0], {Article: "aa.txt", Lang: "en"}, e.Sources[1]}
		}, "+      - article: aa.txt\n+        lang: en"},
		{"a source changed", 0, func(e *model.Event) {
			e.Sources = []model.Source{{Article: "a.txt", Quote: "new"}, e.Sources[1]}
		}, "-        quote: |-\n-          # not a comment\n-          Qin met Rudenko\n+        quote: new"},
		{"a key taken out", 0, func(e *model.Event) { e.Topics = nil },
			"-    topics:\n-      # most of it\n-      energy: năng lượng # oil\n-      trade: 贸易\n+    # most of it\n+    # oil"},
		{"a short event is written out", 1, func(e *model.Event) { e.Confidence = model.High },
			"-  - {id: 2024-01-02-xi-putin-call, date: \"2024-01-02\", type: call, status: held, china: [{name: Xi Jinping}], russia: [{name: Vladimir Putin}], confidence: low} # short\n" +
				"+  # short\n+  - id: 2024-01-02-xi-putin-call\n+    date: \"2024-01-02\"\n+    type: call\n+    status: held\n+    china:\n+      - name: Xi Jinping\n+    russia:\n+      - name: Vladimir Putin\n+    confidence: high"},
		{"nothing", 0, func(*model.Event) {}, ""},
	}
	for _, ending := range []string{"\n", "\r\n"} {
		for _, test := range tests {
			text := strings.ReplaceAll(typed, "\n", ending)
			d := parse(t, text)
			e := d.Events()[test.event]
			want := e.Value()
			test.edit(&want)
			if err := d.Update(e, want); err != nil {
				t.Errorf("%s: %v", test.name, err)
				continue
			}
			fresh := string(d.Bytes())
			if got := changed(typed, strings.ReplaceAll(fresh, "\r\n", "\n")); got != test.want {
				t.Errorf("%s:\n%s\nwant:\n%s", test.name, got, test.want)
			}
			if n := strings.Count(fresh, ending); n != strings.Count(fresh, "\n") {
				t.Errorf("%s: line ends are mixed", test.name)
			}
			if again := parse(t, fresh); !Same(again.Events()[test.event].Value(), want) {
				t.Errorf("%s: read back as %+v", test.name, again.Events()[test.event].Value())
			}
		}
	}
}

func TestInsert(t *testing.T) {
	date, _ := model.ParseDate("2023-12-31")
	event := model.Event{ID: "2023-12-31-li-mishustin-call", Date: date, Type: model.Call, Status: model.Held,
		China: []model.Official{{Name: "Li Qiang"}}, Russia: []model.Official{{Name: "Mikhail Mishustin"}}, Confidence: model.Low}
	const lines = "+  - id: 2023-12-31-li-mishustin-call\n+    date: \"2023-12-31\"\n+    type: call\n+    status: held\n" +
		"+    china:\n+      - name: Li Qiang\n+    russia:\n+      - name: Mikhail Mishustin\n+    confidence: low"
	flush := strings.NewReplacer("+  - ", "+- ", "+    ", "+  ").Replace(lines)
	tests := []struct{ name, text, want string }{
		{"between", typed, lines + "\n+"},
		{"into none", "version: 1\nevents: [] # yet\n", "-events: [] # yet\n+events: # yet\n" + lines},
		{"into nothing", "version: 1\nevents:\n", lines},
		{"without a last line end", "version: 1\nevents:\n- {id: a, date: 2023}", flush},
		{"before another key", "events:\n- {id: a, date: 2023}\n\n# v\nversion: 1\n", flush},
		{"before the end", "---\nversion: 1\nevents:\n- {id: a, date: 2023}\n...\n", flush},
		{"into brackets", "version: 1\nevents: [{id: a, date: 2023}] # x\n",
			"-events: [{id: a, date: 2023}] # x\n+events:\n+  # x\n+  - id: a\n+    date: \"2023\"\n+    china: []\n+    russia: []\n" + lines},
	}
	for _, test := range tests {
		d := parse(t, test.text)
		n := len(d.Events())
		d.Insert(event)
		got := string(d.Bytes())
		if diff := changed(test.text, got); diff != test.want {
			t.Errorf("%s:\n%s\nwant:\n%s", test.name, diff, test.want)
		}
		if again := parse(t, got); len(again.Events()) != n+1 {
			t.Errorf("%s: %d events", test.name, len(again.Events()))
		}
	}
}

func TestUpdateWhatWasInserted(t *testing.T) {
	d := New("t.yaml")
	e := randomEvent(rand.New(rand.NewPCG(1, 1)), 5)
	d.Insert(e)
	want := e
	want.Status = model.Planned
	if err := d.Update(d.Events()[0], want); err != nil {
		t.Fatal(err)
	}
	if got := parse(t, string(d.Bytes())).Events()[0].Value(); !Same(got, want) {
		t.Errorf("read back as %+v", got)
	}
}

func TestSortMovesComments(t *testing.T) {
	const text = "version: 1\nevents:\n  # later\n  - {id: b, date: 2024}\n  # sooner\n  - {id: a, date: 2023}\n# end\n"
	const want = "version: 1\nevents:\n  # sooner\n  - {id: a, date: 2023}\n  # later\n  - {id: b, date: 2024}\n# end\n"
	d := parse(t, text)
	d.Sort()
	if got := string(d.Bytes()); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestMoveBetweenFiles(t *testing.T) {
	from := parse(t, typed)
	to := parse(t, "version: 1\nevents:\n- id: a\n  date: 2022\n")
	if err := to.Move(from.Remove(from.Events()[0])); err != nil {
		t.Fatal(err)
	}
	got := string(to.Bytes())
	for _, line := range []string{"\n- id: 2023-06-25-qin-rudenko-meeting # checked\n", "\n  # the readout says so\n", "\n# ---- 2023 ----\n", "\n        # not a comment\n"} {
		if !strings.Contains(got, line) && !strings.Contains(got, strings.Replace(line, "\n#", "\n  #", 1)) {
			t.Errorf("%q is lost:\n%s", line, got)
		}
	}
	if strings.Contains(string(from.Bytes()), "qin-rudenko") {
		t.Error("the event is still in the first file")
	}
}

// Files in the notation of JSON, events without keys, and changes that meet on one line.
func TestUpdateOddNotations(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"the file in braces", "# top\n{version: 1, events: [{id: a, date: 2023}]} # end\n",
			"version: 1\nevents:\n  # top\n  # end\n  - id: b\n    date: \"2023\"\n    china: []\n    russia: []\n    sources:\n      - article: 0.txt\n      - article: a.txt\n"},
		{"an event without keys", "version: 1\nevents:\n  - # nothing yet\n",
			"version: 1\nevents:\n  # nothing yet\n  - id: b\n    china: []\n    russia: []\n    sources:\n      - article: 0.txt\n      - article: a.txt\n"},
		{"a new source above a changed one", "version: 1\nevents:\n- id: b\n  sources:\n  # ours\n  - article: a.txt\n    lang: en\n",
			"version: 1\nevents:\n- id: b\n  sources:\n  # ours\n  - article: \"0.txt\"\n  - article: a.txt\n"},
		{"a first key that moves and changes", "version: 1\nevents:\n- sources: [{article: x.txt}] # x\n",
			"version: 1\nevents:\n# x\n- id: b\n  china: []\n  russia: []\n  sources:\n    - article: \"0.txt\"\n    - article: a.txt\n"},
	}
	for _, test := range tests {
		d := parse(t, test.text)
		want := d.Events()[0].Value()
		want.ID, want.Sources = "b", []model.Source{{Article: "0.txt"}, {Article: "a.txt"}}
		if err := d.Update(d.Events()[0], want); err != nil {
			t.Errorf("%s: %v", test.name, err)
			continue
		}
		if got := string(d.Bytes()); strings.ReplaceAll(got, `"0.txt"`, "0.txt") != strings.ReplaceAll(test.want, `"0.txt"`, "0.txt") {
			t.Errorf("%s: got\n%s\nwant\n%s", test.name, got, test.want)
		}
	}
}

// What the parser takes for a second event is refused where it cannot be changed alone.
func TestEventInTheMiddleOfALine(t *testing.T) {
	_, err := Parse([]byte("version: 1\nevents:\n  -\n    topics:\n      a: \"b\nc\"-"), "t.yaml")
	if err == nil || !strings.HasPrefix(err.Error(), "t.yaml:6:") {
		t.Errorf("error %v", err)
	}
}

func TestNoEventsInOddNotations(t *testing.T) {
	const event = "events:\n  - id: 2023-06-25-xi-putin-meeting\n"
	for _, c := range []struct{ text, touched, inserted string }{
		{"version: 1\n", "version: 1\nevents: []\n", "version: 1\n" + event},
		{"version: 1", "version: 1\nevents: []\n", "version: 1\n" + event},
		{"version: 1\n# end\n", "version: 1\nevents: []\n# end\n", "version: 1\n" + event + "    china: []\n    russia: []\n# end\n"},
		{"version: 1\nevents: [ # none\n]\n", "version: 1\nevents: []  # none\n", "version: 1\nevents: # none\n  - id: 2023-06-25-xi-putin-meeting\n"},
		{"version: 1\nevents: [] # none\n", "version: 1\nevents: [] # none\n", "version: 1\nevents: # none\n"},
	} {
		d := parse(t, c.text)
		d.AddModeline()
		if got, want := string(d.Bytes()), model.Modeline+"\n"+c.touched; got != want {
			t.Errorf("%q: with another line it is %q, want %q", c.text, got, want)
		}
		d = parse(t, c.text)
		d.Insert(model.Event{ID: "2023-06-25-xi-putin-meeting"})
		if got := string(d.Bytes()); !strings.HasPrefix(got, c.inserted) {
			t.Errorf("%q: with an event it is %q, want %q…", c.text, got, c.inserted)
		}
		if _, err := Parse(d.Bytes(), "t.yaml"); err != nil {
			t.Error(err)
		}
	}
}
