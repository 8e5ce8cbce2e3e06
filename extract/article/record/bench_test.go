package record

import (
	"strings"
	"testing"
)

// BenchmarkLines measures how fast JSON Lines are cut into records.
func BenchmarkLines(b *testing.B) {
	line := `{"id":7,"title":"Harbour news","text":"` + strings.Repeat("The harbour was quiet on Sunday, and nobody met anybody. ", 20) + `","date":"2023-06-25"}` + "\n"
	file := strings.Repeat(line, 200)
	b.SetBytes(int64(len(file)))
	b.ReportAllocs()
	for b.Loop() {
		if err := Read(Lines, strings.NewReader(file), Options{MaxRecord: 1 << 20}, func(Record) error { return nil }); err != nil {
			b.Fatal(err)
		}
	}
}
