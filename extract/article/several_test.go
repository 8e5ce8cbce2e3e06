package article

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestSeveral(t *testing.T) {
	const text = "\n" + p1text
	tests := []struct {
		name, text string
		want       []string // ID, title and day of each article
	}{
		{"a collection", "Title: Talks in the capital\nSource: The Courier\nDate: 2024-04-09\n" + text + "\n=====\n\nTitle: More talks\nAuthor: A. Smith\nDate: 2024-04-10\n" + text,
			[]string{"a.txt#1 Talks in the capital 2024-04-09", "a.txt#2 More talks 2024-04-10"}},
		{"the text has a label", "=====\nSource: The Courier\nDate: 2024-04-09\nTitle: Talks in the capital\nText: " + text + "=====\nSource: The Courier\nDate: 2024-04-10\nTitle: More talks\nText: " + text,
			[]string{"a.txt#1 Talks in the capital 2024-04-09", "a.txt#2 More talks 2024-04-10"}},
		{"labels in two languages", "DataType: 2\nTitle-题名: 首都会谈\nSource-报纸名: 河报\nPubTime-出版时间: 2024-04-09\nSummary-摘要: 两国外长星期二在首都举行会谈，就国际问题深入交换了意见。\n\nDataType: 2\nTitle-题名: 再次会谈\nPubTime-出版时间: 2024-04-10\nSummary-摘要: 两国外长星期三在首都再次举行会谈，就国际问题深入交换了意见。\n",
			[]string{"a.txt#1 首都会谈 2024-04-09", "a.txt#2 再次会谈 2024-04-10"}},
		{"one article", "Title: Talks in the capital\nSource: The Courier\nDate: 2024-04-09\n" + text + "\nSource: The Courier\n", []string{"a.txt Talks in the capital 2024-04-09"}},
	}
	r := testReader(t)
	for _, tt := range tests {
		file := filepath.Join(t.TempDir(), "a.txt")
		if err := os.WriteFile(file, []byte(tt.text), 0o644); err != nil {
			t.Fatal(err)
		}
		var got []string
		if err := r.Walk(context.Background(), []string{file}, nil, Options{}, func(a Article) error {
			got = append(got, a.ID+" "+a.Title+" "+a.Published.String())
			if body, _ := told(a); strings.Contains(body, ": ") || len(body) < 40 {
				t.Errorf("%s: %s: text %q", tt.name, a.ID, body)
			}
			return nil
		}); err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

func FuzzSeveral(f *testing.F) {
	f.Add("Title: a\nDate: b\n\nx\n\nTitle: c\nDate: d\n\ny\n")
	f.Add("=\nSource: a\nTitle: b\nText: c\nSource: d\nTitle: e\n")
	f.Add("标题：a\n来源：b\n正文：c\n标题：d\n来源：e\n")
	r := testReader(f)
	f.Fuzz(func(t *testing.T, text string) {
		starts := r.several(text)
		if len(starts) == 1 || !slices.IsSorted(starts) || len(starts) > 0 && starts[len(starts)-1] > strings.Count(text, "\n") {
			t.Errorf("articles at lines %d", starts)
		}
		if a, _, err := r.Read("a.txt", []byte(text)); err == nil {
			check(t, a)
		}
	})
}
