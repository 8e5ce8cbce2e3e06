package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
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
