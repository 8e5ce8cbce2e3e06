package main

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// On the page of every annotated article with evidence that overlaps, ids are
// unique, what points somewhere finds it, and the text is that of the article.
func TestExplainPageIsSound(t *testing.T) {
	for _, name := range []string{"../../testdata/articles/en/en-24.html", "../../testdata/articles/vi/vi-20.html", "../../testdata/articles/en/en-02.txt"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var stdout, stderr bytes.Buffer
			if code := run(context.Background(), []string{"explain", "--format", "html", name}, nil, &stdout, &stderr); code != exitDone {
				t.Fatalf("exit code %d: %s", code, &stderr)
			}
			root, err := html.Parse(&stdout)
			if err != nil {
				t.Fatal(err)
			}
			ids, wanted := map[string]int{}, map[string]string{}
			fields := 0
			for n := range root.Descendants() {
				if n.Type != html.ElementNode {
					continue
				}
				if n.Data == "script" || n.Data == "link" || n.Data == "img" {
					t.Errorf("the page has a %s", n.Data)
				}
				for _, a := range n.Attr {
					switch {
					case a.Key == "id":
						ids[a.Val]++
					case a.Key == "for" || a.Key == "aria-describedby":
						wanted[a.Val] = n.Data
					case a.Key == "href" && strings.HasPrefix(a.Val, "#"):
						wanted[a.Val[1:]] = n.Data
					case a.Key == "type" && a.Val == "radio":
						fields++
					}
				}
			}
			for id, n := range ids {
				if n > 1 {
					t.Errorf("the id %s stands %d times", id, n)
				}
			}
			for id, element := range wanted {
				if ids[id] == 0 {
					t.Errorf("a %s points to %s, which is nowhere", element, id)
				}
			}
			if fields < 5 || len(wanted) < 10 {
				t.Errorf("%d fields and %d pointers: too few for this article", fields, len(wanted))
			}
		})
	}
}
