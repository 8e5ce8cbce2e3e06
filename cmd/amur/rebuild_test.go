package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"amur/extract/article"
)

// Of many notices of one kind the first twenty are printed, and how many more there are.
func TestManyNotices(t *testing.T) {
	dir := t.TempDir()
	for day := 1; day <= 25; day++ {
		text := strings.ReplaceAll(talks, "25 June", fmt.Sprintf("%d May", day))
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%02d.txt", day)), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	target := filepath.Join(t.TempDir(), "t.yaml")
	build := func() string {
		var stderr bytes.Buffer
		if code := run(context.Background(), []string{"build", dir, "-o", target}, nil, &bytes.Buffer{}, &stderr); code != exitDone {
			t.Fatalf("exit code %d: %s", code, stderr.String())
		}
		return stderr.String()
	}
	build()
	text, err := os.ReadFile(target)
	if err != nil {
		t.Fatal(err)
	}
	text = bytes.ReplaceAll(text, []byte("place: Beijing"), []byte("place: Tianjin"))
	if err := os.WriteFile(target, text, 0o644); err != nil {
		t.Fatal(err)
	}
	said := build()
	if n := strings.Count(said, "place is Tianjin by hand; the articles say Beijing"); n != mostNotices {
		t.Errorf("%d notices, want %d:\n%s", n, mostNotices, said)
	}
	if !strings.HasSuffix(said, "t.yaml: and 5 more: values by hand that the articles tell otherwise; the timeline has theirs under alternatives\n") {
		t.Errorf("the rest is not counted:\n%s", said)
	}
	if again := build(); again != "" {
		t.Errorf("said again: %s", again)
	}
}

func TestMayHold(t *testing.T) {
	count := tally{unread: []string{"news/2023/a.txt", "news/all.jsonl:12", "old.zip"}, skipped: 3}
	unread := endsOf(count.unread)
	for id, want := range map[string]bool{
		"a.txt": true, "2023/a.txt": true, "news/2023/a.txt": true, "b/a.txt": false, "aa.txt": false, "txt": false,
		"all.jsonl#7": true, "all.jsonl:12": true, "all.json": false, "old.zip/x/y.txt": true, "https://example.org/": true,
	} {
		if got := count.mayHold(unread, id); got != want {
			t.Errorf("%s: %v", id, got)
		}
	}
}

func TestFoldersOf(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "top")
	if err := os.MkdirAll(filepath.Join(dir, "news", "2023"), 0o755); err != nil {
		t.Fatal(err)
	}
	t.Chdir(dir)
	for _, c := range []struct{ folder, file, want string }{
		{"news", "news/2023/a.txt", "2023 news"}, {"./news/", "news/a.txt", "news"}, {".", "news/a.txt", "news top"}, {"news/2023", "news/a.txt", ""},
		{".", "../a.txt", ""}, {"..", "../a.txt", article.FolderName(article.FolderAt(".."))}, {dir, filepath.Join(dir, "a.txt"), "top"}, {dir, "/a.txt", ""},
		{"news", "news/old.zip/x/a.txt", "news"},
	} {
		if got := strings.Join(foldersOf(c.file, foldersAmong([]string{c.folder})), " "); got != c.want {
			t.Errorf("%s in %s: %q, want %q", c.file, c.folder, got, c.want)
		}
	}
}
