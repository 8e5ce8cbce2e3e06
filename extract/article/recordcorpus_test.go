package article

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// records is the folder of annotated feeds, exports, mails and texts.
const records = "../../testdata/records"

// Every file of records holds the articles that are annotated beside it, in their order.
func TestRecordCorpus(t *testing.T) {
	expects, _ := filepath.Glob(records + "/*.expect.json")
	if len(expects) < 15 {
		t.Fatalf("%d files in %s", len(expects), records)
	}
	r := testReader(t)
	for _, file := range expects {
		name := strings.TrimSuffix(file, ".expect.json")
		t.Run(filepath.Base(name), func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			var want struct {
				Refused  bool
				Articles []expectation
			}
			if err := json.Unmarshal(data, &want); err != nil {
				t.Fatal(err)
			}
			var got []Article
			if err := r.Walk(context.Background(), []string{name}, nil, Options{}, func(a Article) error { got = append(got, a); return nil }); err != nil {
				t.Fatal(err)
			}
			if want.Refused && len(got) == 0 {
				return
			}
			if len(got) != len(want.Articles) {
				t.Fatalf("%d articles, want %d", len(got), len(want.Articles))
			}
			for i, a := range got {
				w := want.Articles[i]
				published := ""
				if !a.Published.IsZero() {
					published = a.Published.String()
				}
				if !same(a.Title, w.Title) || published != w.Published || !same(a.Publisher, w.Publisher) || a.Lang != w.Lang {
					t.Errorf("article %d: title %q published %q publisher %q lang %q\nwant %q published %q publisher %q lang %q", i+1, a.Title, published, a.Publisher, a.Lang, w.Title, w.Published, w.Publisher, w.Lang)
				}
				if a.URL != w.URL {
					t.Errorf("article %d: address %q, want %q", i+1, a.URL, w.URL)
				}
				text, captions := told(a)
				for _, s := range w.Not {
					if strings.Contains(text+captions, s) {
						t.Errorf("article %d: %q is no part of it", i+1, s)
					}
				}
				for _, s := range w.Optional {
					text = strings.Replace(text, s, "", 1)
				}
				if f1 := overlap(strings.Join(w.Text, "\n"), text); f1 < minText {
					t.Errorf("article %d: text F1 %.3f, want %.2f:\n%s", i+1, f1, minText, text)
				}
			}
		})
	}
}
