package article

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
)

const pages = "../../testdata/pages"

// minText is the least F1 of the words of a page's text.
const minText = 0.96

// expectation is what is right for a page.
type expectation struct {
	Title, Published, Publisher, URL, Lang string
	Text, Captions                         []string
	Not                                    []string // must be neither text nor caption
	Optional                               []string // may be either
}

func TestPages(t *testing.T) {
	expects, _ := filepath.Glob(pages + "/*.expect.json")
	if len(expects) < 40 {
		t.Fatalf("%d pages in %s", len(expects), pages)
	}
	r := testReader(t)
	sum, captions, missed, more := 0.0, 0, 0, 0
	for _, file := range expects {
		name := strings.TrimSuffix(filepath.Base(file), ".expect.json")
		t.Run(name, func(t *testing.T) {
			var want expectation
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if err := json.Unmarshal(data, &want); err != nil {
				t.Fatal(err)
			}
			a := onlyArticle(t, r, strings.TrimSuffix(file, ".expect.json"))
			check(t, a)
			published := ""
			if !a.Published.IsZero() {
				published = a.Published.String()
			}
			if !same(a.Title, want.Title) || published != want.Published || !same(a.Publisher, want.Publisher) || a.URL != want.URL || a.Lang != want.Lang {
				t.Errorf("title %q published %q publisher %q url %q lang %q\nwant  %q published %q publisher %q url %q lang %q",
					a.Title, published, a.Publisher, a.URL, a.Lang, want.Title, want.Published, want.Publisher, want.URL, want.Lang)
			}
			text, caption := told(a)
			for _, s := range want.Optional {
				text = strings.Replace(text, s, "", 1)
			}
			f1 := overlap(strings.Join(want.Text, "\n"), text)
			if sum += f1; f1 < minText {
				t.Errorf("text F1 %.3f, want %.2f:\n%s", f1, minText, text)
			}
			for _, s := range want.Not {
				if holds(text, s) {
					t.Errorf("%q is read", s)
				}
				if holds(caption, s) {
					t.Logf("in a caption: %q", s)
					more++
				}
			}
			for _, s := range want.Captions {
				if captions++; !holds(caption, s) {
					t.Logf("no caption: %q", s)
					missed++
				}
			}
		})
	}
	t.Logf("text F1 %.3f of %d pages, %d of %d captions missed", sum/float64(len(expects)), len(expects), missed, captions)
	if missed > 1 || more > 5 { // a credit or a button on the line of a caption
		t.Errorf("%d of %d captions missed, %d have more in them", missed, captions, more)
	}
}

// onlyArticle reads the page of that path without its ending.
func onlyArticle(t *testing.T, r *Reader, base string) Article {
	t.Helper()
	var found []Article
	for _, ending := range []string{".html", ".mht", ".mhtml"} {
		if _, err := os.Stat(base + ending); err != nil {
			continue
		}
		opts := Options{Problem: func(p *Problem) { t.Log(p) }}
		err := r.Walk(context.Background(), []string{base + ending}, nil, opts, func(a Article) error {
			found = append(found, a)
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if len(found) != 1 {
		t.Fatalf("%d articles, want 1", len(found))
	}
	return found[0]
}

// told is the text of an article, with the datelines that open a paragraph, and its captions.
func told(a Article) (text, captions string) {
	var t, c strings.Builder
	for i, b := range a.Blocks {
		opens := b.Role == Dateline && i+1 < len(a.Blocks) && !strings.Contains(a.Text[b.End:a.Blocks[i+1].Start], "\n")
		switch {
		case opens:
			t.WriteString(a.Slice(b) + " ")
		case b.Role == Lead || b.Role == Body:
			t.WriteString(a.Slice(b) + "\n")
		case b.Role == Caption:
			c.WriteString(a.Slice(b) + "\n")
		}
	}
	return t.String(), c.String()
}

// tokens are the words of a text; a Han character is one.
func tokens(s string) []string {
	var b strings.Builder
	for _, r := range strings.ToLower(s) {
		switch {
		case unicode.Is(unicode.Han, r):
			b.WriteString(" " + string(r) + " ")
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.M, r):
			b.WriteRune(r)
		default:
			b.WriteByte(' ')
		}
	}
	return strings.Fields(b.String())
}

// overlap is the F1 of the words that two texts share.
func overlap(a, b string) float64 {
	count := map[string]int{}
	x, y := tokens(a), tokens(b)
	for _, w := range x {
		count[w]++
	}
	both := 0
	for _, w := range y {
		if count[w] > 0 {
			count[w]--
			both++
		}
	}
	return 2 * float64(both) / float64(max(1, len(x)+len(y)))
}

// same reports whether two texts have the same words.
func same(a, b string) bool { return strings.Join(tokens(a), " ") == strings.Join(tokens(b), " ") }

// holds reports whether the words of part stand in a text.
func holds(text, part string) bool {
	return strings.Contains(" "+strings.Join(tokens(text), " ")+" ", " "+strings.Join(tokens(part), " ")+" ")
}

func TestSavedFolder(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"page.html": "<h1>Ministers meet to talk</h1>" + p1 + p2, "page_files/frame.html": p1, "page_files/deep/ad.html": p2,
		"seite.htm": "<h1>Ministers meet to talk</h1>" + p1 + p2, "seite-Dateien/frame.htm": p1,
		"my_files/a.html": p1 + p2, // no page beside it: a folder like any other
	} {
		file := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	var ids []string
	err := testReader(t).Walk(context.Background(), []string{dir}, nil, Options{}, func(a Article) error {
		ids = append(ids, a.ID)
		return nil
	})
	if got := strings.Join(ids, " "); err != nil || got != "my_files/a.html page.html seite.htm" {
		t.Errorf("read %q, %v", got, err)
	}
}

func TestSavedPage(t *testing.T) {
	part := "Content-Type: text/html; charset=utf-8\nContent-Location: https://courier.example/1\n\n<html><body><h1>Ministers meet to talk</h1>" + p1 + p2 + "</body></html>\n"
	frameset := "Content-Type: text/html\nContent-Location: https://courier.example/f\n\n<html><frameset cols=1><frame src=\"cid:x\"></frameset></html>\n"
	mail := "From: The Courier <a@courier.example>\nSubject: The week\nMessage-ID: <1@x>\nDate: Thu, 4 Mar 2021 10:00:00 +0000\n"
	head := "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"b\"\n\n"
	tests := []struct{ name, file, text, title, url, published string }{
		{"a page", "a.mhtml", "From: <Saved by Blink>\nSubject: x\nDate: Sun, 22 Nov 2026 14:02:11 +0000\n" + head + "--b\n" + part + "--b--\n", "Ministers meet to talk", "https://courier.example/1", ""},
		{"under another name", "a.txt", "From: <Saved by Blink>\nSnapshot-Content-Location: https://courier.example/2\n" + head + "--b\n" + part + "--b--\n", "Ministers meet to talk", "https://courier.example/2", ""},
		{"cut off", "a.mht", head + "--b\n" + part, "Ministers meet to talk", "https://courier.example/1", ""},
		{"of frames", "a.mht", head + "--b\n" + frameset + "--b\n" + part + "--b--\n", "Ministers meet to talk", "https://courier.example/f", ""},
		{"mail stays mail", "a.eml", mail + head + "--b\n" + part + "--b--\n", "The week", "", "2021-03-04"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), tt.file)
			if err := os.WriteFile(file, []byte(tt.text), 0o644); err != nil {
				t.Fatal(err)
			}
			var got []Article
			err := testReader(t).Walk(context.Background(), []string{file}, nil, Options{Problem: func(p *Problem) { t.Log(p) }}, func(a Article) error {
				got = append(got, a)
				return nil
			})
			if err != nil || len(got) != 1 {
				t.Fatalf("%d articles, %v", len(got), err)
			}
			a := got[0]
			published := ""
			if !a.Published.IsZero() {
				published = a.Published.String()
			}
			if a.Title != tt.title || a.URL != tt.url || published != tt.published || !strings.Contains(a.Text, "talked about trade.\n") {
				t.Errorf("title %q url %q published %q\n%s", a.Title, a.URL, published, a.Text)
			}
		})
	}
}
