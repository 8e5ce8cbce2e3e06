package record

import (
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"
)

// A feed of any size is read item by item, wherever the parts end in which it comes.
func TestFeedInParts(t *testing.T) {
	const items = 3000
	var b strings.Builder
	b.WriteString("<?xml version=\"1.0\"?>\n<!-- <item> --><rss version=\"2.0\"><channel><title>Courier</title>\n")
	for i := range items {
		fmt.Fprintf(&b, "<item><title>T%d</title><item/>\n<!-- </item> --><description><![CDATA[Text %d </item><item> %s]]></description></item >\n", i, i, strings.Repeat("x", i%200))
	}
	b.WriteString("<item><title>big</title><description>" + strings.Repeat("y", 300_000) + "</description></item>\n<item><title>last</title><description>Last.</description></item></channel></rss>")
	text := b.String()
	for name, src := range map[string]io.Reader{"whole": strings.NewReader(text), "halves": iotest.HalfReader(strings.NewReader(text)), "bytes": iotest.OneByteReader(strings.NewReader(text))} {
		var faults []string
		n := 0
		opts := Options{Name: "a.rss", MaxRecord: 100_000, Fault: func(f Fault) { faults = append(faults, fmt.Sprintf("%d: %s", f.Line, f.Reason)) }}
		err := Read(Feed, src, opts, func(r Record) error {
			if want := fmt.Sprintf("T%d", n); n < items && (r.Title != want || r.Line != 3+2*n || r.Publisher != "Courier" || !strings.HasPrefix(r.Text, fmt.Sprintf("Text %d </item><item>", n))) {
				t.Fatalf("%s: %+v, want %s", name, r, want)
			}
			n++
			return nil
		})
		if want := fmt.Sprintf("%d: the record is larger than 97 KB", 3+2*items); err != nil || n != items+1 || len(faults) != 1 || faults[0] != want {
			t.Errorf("%s: %d items, faults %q, %v", name, n, faults, err)
		}
	}
}
