package archive

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// pages are the texts of n pages that do not compress to almost nothing.
func pages(n int) []string {
	random := rand.New(rand.NewPCG(3, 4))
	out := make([]string, n)
	for i := range out {
		var b strings.Builder
		for b.Len() < 6000 {
			fmt.Fprintf(&b, "%x ", random.Uint32())
		}
		out[i] = b.String()
	}
	return out
}

// A damaged member of a WARC costs its record, not those behind it.
func TestDamagedMembers(t *testing.T) {
	texts := pages(5)
	member := make([]string, len(texts))
	want := make([]string, len(texts))
	for i, text := range texts {
		address := fmt.Sprintf("https://news.example/%d", i)
		member[i] = string(packed(t, "gzip", []byte(response(address, "200 OK", "text/plain", "", text))))
		want[i] = address + "=" + text
	}
	overwrite := func(s string, at int, with string) string { return s[:at] + with + s[at+len(with):] }
	whole := []string{member[0], member[1], member[2], member[3], member[4]}
	for _, c := range []struct {
		name  string
		at    int // the member that is damaged
		as    string
		whole bool // it is read all the same
	}{
		{"in the middle", 1, overwrite(member[1], len(member[1])/2, strings.Repeat("\xff", 50)), false},
		{"the beginning", 2, overwrite(member[2], 0, "\x00\x00\x00\x00"), false},
		{"the compression's head", 2, overwrite(member[2], 10, strings.Repeat("\xff", 20)), false},
		{"cut to its head", 3, member[3][:10], false},
		{"the sum", 3, overwrite(member[3], len(member[3])-8, "\x01\x02\x03\x04"), true},
		{"the last", 4, overwrite(member[4], 200, strings.Repeat("\xff", 50)), false},
		{"something between", 2, "something else\r\n" + member[2], true},
		{"the head of a member between", 2, "\x1f\x8b\x08\x00" + member[2], true},
	} {
		data := slices.Clone(whole)
		data[c.at] = c.as
		expected := slices.Clone(want)
		if !c.whole {
			expected = slices.Delete(expected, c.at, c.at+1)
		}
		for kind, src := range map[string]Source{"file": onDisk("n.warc.gz", []byte(strings.Join(data, ""))), "stream": stream("n.warc.gz", []byte(strings.Join(data, "")))} {
			g := walk(t, src, usual)
			if !slices.Equal(g.entries, expected) {
				t.Errorf("%s, %s: %d entries, want %d; faults %q", c.name, kind, len(g.entries), len(expected), g.faults)
			}
			if len(g.faults) < 1 || len(g.faults) > 2 {
				t.Errorf("%s, %s: faults %q", c.name, kind, g.faults)
			}
		}
	}
	whole[1] = whole[1][:len(whole[1])/3] // the next is taken for its rest, but no further one
	g := walk(t, stream("n.warc.gz", []byte(strings.Join(whole, ""))), usual)
	for _, i := range []int{0, 3, 4} {
		if !slices.Contains(g.entries, want[i]) {
			t.Errorf("cut short: page %d is lost; faults %q", i, g.faults)
		}
	}
}

// What is no WARC ends where it is damaged: its members are parts of one file.
func TestDamagedGzip(t *testing.T) {
	texts := pages(2)
	data := packed(t, "gzip", []byte(texts[0]))
	copy(data[len(data)/2:], strings.Repeat("\xff", 50))
	g := walk(t, stream("n.txt.gz", append(data, packed(t, "gzip", []byte(texts[1]))...)), usual)
	if len(g.entries) != 0 {
		t.Errorf("%d entries", len(g.entries))
	}
	expectFaults(t, "damaged", g.faults, []string{": it is damaged"})
}
