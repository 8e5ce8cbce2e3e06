package english

import (
	"strings"
	"testing"
)

func TestProperNoun(t *testing.T) {
	var tagger Tagger
	for _, tt := range []struct{ sentence, run, want string }{
		{"Russian Deputy Foreign Minister Pyotr Ilyichev met Wang Yi in Beijing on Friday.", "Pyotr Ilyichev", "Pyotr Ilyichev"},
		{"The minister visited Moscow on Friday.", "visited", ""},
		{strings.Repeat("and so on ", 200) + "Deputy Foreign Minister Pyotr Ilyichev met Wang Yi " + strings.Repeat("and so on ", 200), "Pyotr Ilyichev", "Pyotr Ilyichev"},
	} {
		start := strings.Index(tt.sentence, tt.run)
		n := tagger.ProperNoun(tt.sentence, start, start+len(tt.run))
		if got := tt.sentence[start : start+n]; got != tt.want {
			t.Errorf("ProperNoun(%q, %q) = %q, want %q", tt.sentence, tt.run, got, tt.want)
		}
	}
}

func TestVerb(t *testing.T) {
	var tagger Tagger
	for _, tt := range []struct {
		sentence, word string
		want           bool
	}{
		{"The two sides spoke of an exchange of visits between the parliaments.", "visits", false},
		{"It was a sign of trust between the two countries.", "sign", false},
		{"The ministers will sign an agreement in Beijing.", "sign", true},
	} {
		start := strings.Index(tt.sentence, tt.word)
		if got := tagger.Verb(tt.sentence, start, start+len(tt.word)); got != tt.want {
			t.Errorf("Verb(%q, %q) = %v, want %v", tt.sentence, tt.word, got, tt.want)
		}
	}
}

func TestTokensAreFoundAgain(t *testing.T) {
	var tagger Tagger
	const sentence = "Mr. Lavrov said \u201cRussia\u2019s position\u201d hadn't changed; it's the same."
	last := 0
	for _, tok := range tagger.Tokens(sentence) {
		if tok.Start < last || tok.End <= tok.Start || tok.End > len(sentence) {
			t.Errorf("token %+v overlaps the one before it, which ends at %d", tok, last)
		}
		last = tok.End
	}
	if last < len(sentence)-5 {
		t.Errorf("the last token ends at byte %d of %d", last, len(sentence))
	}
}
