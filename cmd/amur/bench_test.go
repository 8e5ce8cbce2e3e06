package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"
)

// BenchmarkBuild measures the main job from start to finish, start-up included:
// one article, and a folder of 1,000 made of those in testdata, each language and both.
func BenchmarkBuild(b *testing.B) {
	for _, c := range []struct{ name, folder string }{{"en", "en"}, {"vi", "vi"}, {"both", "*"}} {
		articles, err := filepath.Glob(filepath.Join("..", "..", "testdata", "articles", c.folder, "*.txt"))
		if err != nil || len(articles) == 0 {
			b.Fatalf("no articles in testdata for %s: %v", c.name, err)
		}
		for _, n := range []int{1, 1000} {
			dir, size := corpus(b, articles, n)
			b.Run(fmt.Sprintf("%s/articles=%d", c.name, n), func(b *testing.B) {
				b.SetBytes(size)
				b.ReportAllocs()
				for b.Loop() {
					var out, errs bytes.Buffer
					if code := run(context.Background(), []string{"build", "--format", "yaml", dir}, nil, &out, &errs); code != exitDone {
						b.Fatalf("exit code %d: %s", code, errs.String())
					}
				}
			})
		}
	}
}

// corpus writes n articles, the given ones in turn, and returns their folder and bytes.
func corpus(b *testing.B, articles []string, n int) (string, int64) {
	b.Helper()
	dir, size := b.TempDir(), int64(0)
	for i := range n {
		data, err := os.ReadFile(articles[i%len(articles)])
		if err != nil {
			b.Fatal(err)
		}
		size += int64(len(data))
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%04d.txt", i)), data, 0o600); err != nil {
			b.Fatal(err)
		}
	}
	return dir, size
}
