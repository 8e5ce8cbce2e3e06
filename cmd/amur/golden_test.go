package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"testing"
)

// goldenDir holds the timeline of goldenArticles in every format.
const goldenDir = "../../testdata/golden"

// goldenArticles are the articles with a number alone. The later ones are left
// to the scores: the timeline of all is too long for its changes to be read.
const goldenArticles = "../../testdata/articles/*/*-[0-9][0-9].*"

func TestGoldenTimelines(t *testing.T) {
	articles := t.TempDir()
	files, err := filepath.Glob(goldenArticles)
	if err != nil || len(files) == 0 {
		t.Fatalf("%s: %d files, %v", goldenArticles, len(files), err)
	}
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		writeTestFile(t, filepath.Join(articles, filepath.Base(filepath.Dir(name)), filepath.Base(name)), text)
	}
	for _, c := range []struct{ name, format string }{
		{"timeline.yaml", "yaml"},
		{"timeline.json", "json"},
		{"timeline.jsonl", "jsonl"},
		{"timeline.md", "md"},
		{"timeline-100-columns.txt", "table"},
		{"timeline.csv", "csv"},
		{"timeline.ics", "ics"},
		{"timeline.html", "html"},
	} {
		t.Run(c.format, func(t *testing.T) {
			t.Parallel()
			var stdout, stderr bytes.Buffer
			args := []string{"build", articles, "--format", c.format, "--width", "100", "--color", "never"}
			if code := run(context.Background(), args, nil, &stdout, &stderr); code != exitDone {
				t.Fatalf("exit code %d: %s", code, &stderr)
			}
			if stderr.Len() > 0 {
				t.Errorf("stderr: %s", &stderr)
			}
			compareGolden(t, filepath.Join(goldenDir, c.name), stdout.Bytes())
		})
	}
}

// compareGolden compares got with the file, or writes the file under -update.
// After a failure the new text lies beside the file as NAME.got.
func compareGolden(t *testing.T, name string, got []byte) {
	t.Helper()
	fresh := name + ".got"
	if *update {
		writeTestFile(t, name, got)
		_ = os.Remove(fresh) // of an earlier failure, if there was one
		return
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Error(err)
	} else if bytes.Equal(got, want) {
		_ = os.Remove(fresh)
		return
	}
	writeTestFile(t, fresh, got)
	t.Errorf("%s: first difference in line %d; see %s, or run make update and read the difference", name, firstDifference(got, want), fresh)
}

// firstDifference returns the number of the first line in which two texts differ.
func firstDifference(a, b []byte) int {
	line := 1
	for i := 0; i < len(a) && i < len(b) && a[i] == b[i]; i++ {
		if a[i] == '\n' {
			line++
		}
	}
	return line
}

func writeTestFile(t *testing.T, name string, data []byte) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, data, 0o644); err != nil {
		t.Fatal(err)
	}
}
