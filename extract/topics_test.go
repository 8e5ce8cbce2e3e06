package extract_test

import (
	"slices"
	"testing"
)

// checkTopics tests which topics are found in articles of one paragraph or two, published
// on the day.
func checkTopics(t *testing.T, lang, published string, tests map[string][]string) {
	t.Helper()
	e, err := loadEngine()
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range tests {
		a, _, err := e.reader.Read("topics.txt", []byte("---\nlang: "+lang+"\npublished: "+published+"\n---\n\n"+text+"\n"))
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, event := range e.extractor.Events(a) {
			for _, topic := range event.Topics {
				got = append(got, string(topic.Code))
			}
		}
		slices.Sort(got)
		if !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}
