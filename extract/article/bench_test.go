package article

import (
	"os"
	"path/filepath"
	"testing"
)

func BenchmarkRead(b *testing.B) {
	paths, _ := filepath.Glob(corpus + "/*/*.txt")
	if len(paths) == 0 {
		b.Fatal("no annotated articles at " + corpus)
	}
	var files [][]byte
	total := 0
	for _, p := range paths {
		data, err := os.ReadFile(p)
		if err != nil {
			b.Fatal(err)
		}
		files = append(files, data)
		total += len(data)
	}
	r := testReader(b)
	b.SetBytes(int64(total))
	b.ReportAllocs()
	for b.Loop() {
		for _, data := range files {
			if _, _, err := r.Read("a.txt", data); err != nil {
				b.Fatal(err)
			}
		}
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*len(files)), "µs/article")
}

func BenchmarkNewReader(b *testing.B) {
	for b.Loop() {
		testReader(b)
	}
}

func BenchmarkReadPages(b *testing.B) {
	paths, _ := filepath.Glob(pages + "/*.html")
	var files [][]byte
	total := 0
	for _, p := range paths {
		data, err := os.ReadFile(p)
		if err != nil {
			b.Fatal(err)
		}
		files = append(files, data)
		total += len(data)
	}
	r := testReader(b)
	b.SetBytes(int64(total))
	b.ReportAllocs()
	for b.Loop() {
		for _, data := range files {
			if _, _, err := r.Read("a.html", data); err != nil {
				b.Fatal(err)
			}
		}
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*len(files)), "µs/page")
}
