package document

import (
	"slices"
	"strings"
	"testing"
)

func TestArrange(t *testing.T) {
	const head = "version: 1\nevents:\n  # above\n  - id: a # here\n    date: \"2023\"\n"
	tests := []struct {
		name, text, want string
		keys             []string
	}{
		{"in order", "    topics:\n      energy: a\n      trade: b\n", "", nil},
		{"topics with comments", "    topics: # all\n      # wares\n      trade: b # goods\n\n      # oil\n      energy: |-\n        a\n    # below\n    confidence: low\n",
			"    topics: # all\n\n      # oil\n      energy: |-\n        a\n      # wares\n      trade: b # goods\n    # below\n    confidence: low\n", []string{"topics"}},
		{"sources", "    sources:\n      - article: b.txt\n        published: \"2023-02\"\n      # first\n      - {article: c.txt, published: \"2023-01\"}\n",
			"    sources:\n      # first\n      - {article: c.txt, published: \"2023-01\"}\n      - article: b.txt\n        published: \"2023-02\"\n", []string{"sources"}},
		{"both", "    topics:\n      trade: b\n      energy: a\n    sources:\n    - article: b\n    - article: a",
			"    topics:\n      energy: a\n      trade: b\n    sources:\n    - article: a\n    - article: b\n", []string{"topics", "sources"}},
		{"sources in brackets", "    sources: [{article: b}, {article: a}] # two\n", "    sources: # two\n      - article: a\n      - article: b\n", []string{"sources"}},
		{"braces stay", "    topics: {trade: b, energy: a}\n", "", nil},
	}
	for _, ending := range []string{"\n", "\r\n"} {
		for _, test := range tests {
			text := strings.ReplaceAll(head+test.text, "\n", ending)
			d := parse(t, text)
			keys := d.Arrange(d.Events()[0])
			want := test.text
			if test.want != "" {
				want = test.want
			}
			if got := string(d.Bytes()); got != strings.ReplaceAll(head+want, "\n", ending) || !slices.Equal(keys, test.keys) {
				t.Errorf("%s: %v\n%q\nwant\n%q", test.name, keys, got, head+want)
			}
			if again := d.Arrange(d.Events()[0]); again != nil {
				t.Errorf("%s: twice: %v", test.name, again)
			}
		}
	}
}

func TestModeline(t *testing.T) {
	const line = "# yaml-language-server: $schema=timeline.schema.json\n"
	tests := []struct{ name, text, want string }{
		{"none", "# ours\nversion: 1\nevents: []\n", line + "# ours\nversion: 1\nevents: []\n"},
		{"windows", "version: 1\r\nevents: []\r\n", strings.ReplaceAll(line, "\n", "\r\n") + "version: 1\r\nevents: []\r\n"},
		{"there", line + "version: 1\nevents: []\n", line + "version: 1\nevents: []\n"},
		{"another", "# yaml-language-server: $schema=https://x.example\nversion: 1\nevents: []\n", "# yaml-language-server: $schema=https://x.example\nversion: 1\nevents: []\n"},
		{"with events", "version: 1\nevents:\n- {id: a, date: 2023}\n", line + "version: 1\nevents:\n- {id: a, date: 2023}\n"},
		{"in brackets", "version: 1\nevents: [{id: a, date: 2023}]\n", "version: 1\nevents: [{id: a, date: 2023}]\n"},
	}
	for _, test := range tests {
		d := parse(t, test.text)
		added := d.AddModeline()
		if got := string(d.Bytes()); got != test.want || added != (test.text != test.want) {
			t.Errorf("%s: %v %q, want %q", test.name, added, got, test.want)
		}
	}
	if text := string(New("t.yaml").Bytes()); !strings.HasPrefix(text, line) {
		t.Errorf("a new file begins %q", text)
	}
}
