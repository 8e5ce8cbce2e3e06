package record

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"amur/extract/article/skip"
)

// hostileFile is a file of records.
type hostileFile struct {
	format Format
	text   string
}

// hostileRecords are files of about the given size in bytes that are made to be slow to read.
func hostileRecords(size int) map[string]hostileFile {
	fill := func(unit func(i int) string) string {
		var b strings.Builder
		for i := 0; b.Len() < size; i++ {
			b.WriteString(unit(i))
		}
		return b.String()
	}
	same := func(s string) string { return strings.Repeat(s, size/len(s)) }
	const lexis = "%d of 2 DOCUMENTS\n\nThe Courier\n\nJune 25, 2023\n\n%s\nLENGTH: 12\n\nBODY: Text.\n\nLOAD-DATE: June 25, 2023\n\n"
	const factiva = "Talks end\n100 words\n25 June 2023\nThe Courier\nCOUR\nEnglish\n\nText.\n\nDocument COUR000020230625ej6p0001p\n"
	return map[string]hostileFile{
		"keys and lists":      {JSON, "{" + fill(func(i int) string { return fmt.Sprintf(`"k%d":1,"items":[{}],`, i) }) + `"z":1}`},
		"columns":             {Table, "text" + same(",a") + "\n" + same("x\n")},
		"root of a feed":      {Feed, "<rss" + fill(func(i int) string { return fmt.Sprintf(" a%d='1'", i) }) + "><channel>" + same("<item><title>a</title></item>") + "</channel></rss>"},
		"Factiva's headlines": {Export, "HD\nPD\nSN\nWC\n" + same("HD\n")},
		"a title of Lexis":    {Export, fmt.Sprintf(lexis, 1, "Talks end\n") + fmt.Sprintf(lexis, 2, same("a\n"))},
		"a title of Factiva":  {Export, factiva + same("a") + "\n" + same("b\n") + factiva},
	}
}

// TestHostile reads each file at two sizes: four times as much must not take
// much more than four times as long.
func TestHostile(t *testing.T) {
	small, large := hostileRecords(100_000), hostileRecords(400_000)
	for name := range small {
		t.Run(name, func(t *testing.T) {
			spent := func(text string) time.Duration {
				start := time.Now()
				opts := Options{MaxRecord: 10 << 20, Fault: func(Fault) {}}
				err := Read(small[name].format, strings.NewReader(text), opts, func(Record) error { return nil })
				if fault := (*Fault)(nil); err != nil && !errors.As(err, &fault) {
					t.Error(err)
				}
				return time.Since(start)
			}
			once := max(spent(small[name].text), 100*time.Millisecond)
			if much := spent(large[name].text); much > 10*once {
				t.Errorf("%v, and %v for four times as much", once, much)
			}
		})
	}
}

// The kind of a fault counts it in the summary of a run.
func TestFaultKinds(t *testing.T) {
	long := strings.Repeat("x", 3000)
	for text, want := range map[string]skip.Kind{
		"title,text\na," + long + "\n":                         skip.TooLarge,
		"title,text\na,\"" + long + "\n":                       skip.Damaged,
		"title,text\na,\n":                                     skip.Empty,
		`[{"title":"a","text":"` + long + `"}]`:                skip.TooLarge,
		`[{"title":"a"}]`:                                      skip.Empty,
		`[{"title":"a",}]`:                                     skip.Damaged,
		"<rss><channel><item><guid>a</guid></item>":            skip.Empty,
		"<rss><channel><item><title>a</title>":                 skip.Damaged,
		"<rss" + strings.Repeat(" a='b'", 4000) + "><channel>": skip.TooLarge,
	} {
		var got skip.Kind
		opts := Options{Name: "a.csv", MaxRecord: 2000, Fault: func(f Fault) { got = f.Kind }}
		err := Read(Sniff([]byte(text), opts), strings.NewReader(text), opts, func(Record) error { return nil })
		if fault := (*Fault)(nil); errors.As(err, &fault) {
			got = fault.Kind
		}
		if got != want {
			t.Errorf("%.40q: %q, want %q", text, got, want)
		}
	}
}
