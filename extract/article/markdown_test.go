package article

import (
	"strings"
	"testing"
	"time"
)

func TestMarkdown(t *testing.T) {
	const text = "The ministers of the two countries met in the capital on Tuesday and talked about trade.\n"
	tests := []struct{ name, file, text, title, publisher, url, published, want, not string }{
		{"a clipper's", "a.md", "---\ntitle: \"Talks in the capital\"\nsource: \"https://courier.example/1\"\nauthor:\n  - \"[[A. Smith]]\"\npublished: 2021-03-04\ncreated: 2022-01-01\n---\n![](https://courier.example/1.jpg)\n\n" + text + "\n> [!note] Aside\n> They ==last met== in the same town in [[places/may|May]].[^1]\n\n[^1]: As told.\n",
			"Talks in the capital", "courier.example", "https://courier.example/1", "2021-03-04", "They last met in the same town in May.", "[!note]"},
		{"Zola", "a.md", "+++\ntitle = \"Talks in the capital\"\ndate = 2021-03-04\n[extra]\nsource = \"The Courier\"\n+++\n" + text + "\n{{ video(id=\"x\") }}\n\n{% quote() %}\nThe talks went well, the minister told reporters.\n{% end %}\n",
			"Talks in the capital", "The Courier", "", "2021-03-04", "The talks went well, the minister told reporters.", "quote"},
		{"Jekyll", "a.md", "---\nlayout: post\ntitle: Talks in the capital\ndate: 2021-03-04 23:10:00 +0700\n---\n{% include toc.html %}\n" + text + "{: .lead}\n\n" + text, "Talks in the capital", "", "", "2021-03-04", "talked about trade.", "lead"},
		{"labels below the headline", "a.md", "# Talks in the capital\n\nURL: https://courier.example/1\nSource: The Courier\nDate: 2021-03-04\nTags: trade\n\n" + text, "Talks in the capital", "The Courier", "https://courier.example/1", "2021-03-04", "trade.", "Tags"},
		{"in a text", "a.txt", "Title: Talks in the capital\n\nPublished Time: 2021-03-04\n\nTalks in the capital\n====================\n\n[Home](https://c.example/) [World](https://c.example/w)\n\n" + text + "\nThey **agreed** to keep in [close touch](https://c.example/x) about it.\n", "Talks in the capital", "", "", "2021-03-04", "They agreed to keep in close touch about it.", "**"},
		{"paragraphs by their indent", "a.md", "# Talks in the capital\n4 March 2021\n\n    " + text + "\n    Both sides said that they were content with them.\n", "Talks in the capital", "", "", "2021-03-04", "Both sides said that they were content with them.", "<"},
		{"a line a paragraph", "a.md", "# Talks in the capital\n4 March 2021\n" + text + "Both sides said that they were content with them.\n", "Talks in the capital", "", "", "2021-03-04", "\nBoth sides said that they were content with them.", "<"},
	}
	for _, tt := range tests {
		a := read(t, tt.file, tt.text)
		published := ""
		if !a.Published.IsZero() {
			published = a.Published.String()
		}
		text, _ := told(a)
		if a.Title != tt.title || a.Publisher != tt.publisher || a.URL != tt.url || published != tt.published || !strings.Contains(text, tt.want) || strings.Contains(text, tt.not) {
			t.Errorf("%s: title %q publisher %q url %q published %q\n%s", tt.name, a.Title, a.Publisher, a.URL, published, text)
		}
	}
}

// Markdown made of marks alone takes no more time than text of its size.
func TestMarkdownIsBounded(t *testing.T) {
	for _, mark := range []string{"> ", "- ", "[a](", "1. ", "    - ", "[", "*a ", "[a]: b\n"} {
		start := time.Now()
		markdownHTML(strings.Repeat(mark, 100_000/len(mark)))
		if took := time.Since(start); took > 3*time.Second {
			t.Errorf("%q: %v for 100 KB", mark, took)
		}
	}
}

func FuzzMarkdown(f *testing.F) {
	for _, s := range []string{"# T\n\n*d*\n\ntext [a](b)\n", "{{< figure caption=\"x\" >}}", "- a\n  - b\n\n    c\n", "|a|b|\n|-|-|\n|c|d|\n", "a[^1]\n\n[^1]: b\n", "    a\n> - b\n<div>c", "[[a|b]] ==c== %%d%%"} {
		f.Add(s)
	}
	r := testReader(f)
	f.Fuzz(func(t *testing.T, text string) {
		if a, _, err := r.Read("a.md", []byte(text)); err == nil {
			check(t, a)
		}
	})
}
