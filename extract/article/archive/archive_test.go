package archive

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"io"
	"io/fs"
	"slices"
	"strings"
	"testing"
)

const (
	a = "Wang Yi met Sergey Lavrov."
	b = "Xi Jinping called Vladimir Putin."
)

// Every kind of archive gives its articles, from a file and from a stream alike.
func TestKinds(t *testing.T) {
	files := []file{{name: "news/a.txt", text: a}, {name: "news/photo.jpg", text: "JFIF"}, {name: "b.html", text: b}, {name: ".hidden/c.txt", text: "no"}, {name: "__MACOSX/d.txt", text: "no"}}
	both := []string{"news/a.txt=" + a, "b.html=" + b}
	inner := zipOf(t, file{name: "a.txt", text: a})
	for _, test := range []struct {
		name string
		data []byte
		want []string
	}{
		{"n.zip", zipOf(t, files...), both},
		{"n.tar", tarOf(t, files...), both},
		{"n.tar.gz", packed(t, "gzip", tarOf(t, files...)), both},
		{"n.tgz", packed(t, "gzip", tarOf(t, files...)), both},
		{"n.tar.zst", packed(t, "zstd", tarOf(t, files...)), both},
		{"no-name-of-an-archive.txt", tarOf(t, files...), both},
		{"a.txt.gz", packed(t, "gzip", []byte(a)), []string{"=" + a}},
		{"a.txt.zst", packed(t, "zstd", []byte(a)), []string{"=" + a}},
		{"a.txt.bz2", []byte(bz2), []string{"=Talks were held.\n"}},
		{"a.jpg.gz", packed(t, "gzip", []byte(a)), nil},
		{"two.txt.gz", append(packed(t, "gzip", []byte(a)), packed(t, "gzip", []byte(b))...), []string{"=" + a + b}},
		{"padded.txt.gz", append(packed(t, "gzip", []byte(a)), make([]byte, 512)...), []string{"=" + a}},
		{"empty.zip", zipOf(t), nil},
		{"nested.tar", tarOf(t, file{name: "x/in.zip", text: string(inner)}, file{name: "b.txt.gz", text: string(packed(t, "gzip", []byte(b)))}),
			[]string{"x/in.zip/a.txt=" + a, "b.txt.gz=" + b}},
		{"nested.zip", zipOf(t, file{name: "x.tar.gz", text: string(packed(t, "gzip", tarOf(t, files...)))}, file{name: "in.zip", text: string(inner)}),
			[]string{"x.tar.gz/news/a.txt=" + a, "x.tar.gz/b.html=" + b, "in.zip/a.txt=" + a}},
		{"book.docx", zipOf(t, file{name: "[Content_Types].xml", text: "<x/>"}, file{name: "a.txt", text: a}), nil},
	} {
		for i, src := range []Source{onDisk(test.name, test.data), stream(test.name, test.data)} {
			g := walk(t, src, usual)
			if !slices.Equal(g.entries, test.want) || len(g.faults) > 0 {
				t.Errorf("%s (stream: %t): %q, faults %q, want %q", test.name, i == 1, g.entries, g.faults, test.want)
			}
		}
	}
}

// A name that is not UTF-8 stays different from another.
func TestNamesInOtherEncodings(t *testing.T) {
	g := walk(t, onDisk("n.zip", zipOf(t, file{name: "\xd0\xc2\xce\xc51.txt", text: a}, file{name: "\xb1\xa8\xb5\xc01.txt", text: b})), usual)
	if len(g.entries) != 2 || g.entries[0] != "%D0%C2%CE%C51.txt="+a || g.entries[1] != "%B1%A8%B5%C01.txt="+b {
		t.Errorf("entries %q", g.entries)
	}
}

// What is refused is told with its name and its reason, and nothing else is lost.
func TestRefused(t *testing.T) {
	small := Limits{Entry: 1000, Total: 1 << 30, Depth: 2}
	zero := strings.Repeat("0", 5000)
	deep := zipOf(t, file{name: "3.zip", text: string(zipOf(t, file{name: "a.txt", text: a}))})
	for name, test := range map[string]struct {
		data   []byte
		want   string // the articles
		faults []string
	}{
		"tricks in a zip": {zipOf(t, file{name: "../up.txt", text: a}, file{name: "x/../../up.txt", text: a}, file{name: "/etc/passwd.txt", text: a},
			file{name: `..\up.txt`, text: a}, file{name: `C:\a.txt`, text: a}, file{name: "a\x00.txt", text: a}, file{name: "b.txt", text: b}), "b.txt=" + b,
			[]string{"../up.txt: its path leads out", "x/../../up.txt: its path leads out", "/etc/passwd.txt: its path is absolute",
				`..\up.txt: its path leads out`, `C:\a.txt: its path is absolute`, "a%00.txt: its path holds a NUL byte"}},
		"tricks in a tar": {tarOf(t, file{name: "../up.txt", text: a}, file{name: "/abs.txt", text: a}, file{name: "b.txt", text: b}), "b.txt=" + b,
			[]string{"../up.txt: its path leads out", "/abs.txt: its path is absolute"}},
		"no files": {tarOf(t, file{name: "l.txt", text: "/etc/passwd", kind: tar.TypeSymlink}, file{name: "h.txt", text: "b.txt", kind: tar.TypeLink},
			file{name: "c.txt", kind: tar.TypeChar}, file{name: "p.txt", kind: tar.TypeFifo}, file{name: "d", kind: tar.TypeDir}, file{name: "b.txt", text: b}), "b.txt=" + b,
			[]string{"l.txt: a link", "h.txt: a link", "c.txt: no file but a device", "p.txt: no file but a device"}},
		"too large": {zipOf(t, file{name: "a.txt", text: zero}, file{name: "b.txt", text: b}), "b.txt=" + b, []string{"a.txt: larger than 1000 bytes"}},
		"too deep": {zipOf(t, file{name: "2.zip", text: string(deep)}, file{name: "b.txt", text: b}), "b.txt=" + b,
			[]string{"2.zip/3.zip: archives are inside each other more than 2 deep"}},
		"other kinds": {tarOf(t, file{name: "a.7z", text: "7z\xbc\xaf\x27\x1c and so on"}, file{name: "b.txt", text: b}), "b.txt=" + b,
			[]string{"a.7z: an archive of a kind that is not read"}},
		"damaged inside": {tarOf(t, file{name: "a.txt.gz", text: string(broken(packed(t, "gzip", []byte(a)), -6))}, file{name: "b.txt", text: b}), "b.txt=" + b,
			[]string{"a.txt.gz: it is damaged"}},
	} {
		for i, src := range []Source{onDisk("n", test.data), stream("n", test.data)} {
			g := walk(t, src, small)
			if strings.Join(g.entries, ",") != test.want {
				t.Errorf("%s (stream: %t): entries %q, want %q", name, i == 1, g.entries, test.want)
			}
			expectFaults(t, name, g.faults, test.faults)
		}
	}
}

// expectFaults compares faults by their beginnings.
func expectFaults(t *testing.T, name string, faults, want []string) {
	t.Helper()
	ok := len(faults) == len(want)
	for i := range want {
		ok = ok && strings.HasPrefix(faults[i], want[i])
	}
	if !ok {
		t.Errorf("%s: faults %q, want %q", name, faults, want)
	}
}

// broken is data with one byte changed, counted from the end when at is negative.
func broken(data []byte, at int) []byte {
	data = bytes.Clone(data)
	if at < 0 {
		at += len(data)
	}
	data[at] ^= 0xFF
	return data
}

// A zip lists what each entry is; links there are told as in a tar.
func TestZipLinks(t *testing.T) {
	var buf bytes.Buffer
	z := zip.NewWriter(&buf)
	h := &zip.FileHeader{Name: "l.txt"}
	h.SetMode(fs.ModeSymlink | 0o777)
	w, err := z.CreateHeader(h)
	if err != nil {
		t.Fatal(err)
	}
	_, _ = io.WriteString(w, "/etc/passwd")
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	g := walk(t, onDisk("n.zip", buf.Bytes()), usual)
	if len(g.entries) != 0 {
		t.Errorf("entries %q", g.entries)
	}
	expectFaults(t, "link", g.faults, []string{"l.txt: a link"})
}

// What came before the end of an archive that is cut off is read, and the end is told once.
func TestCutOff(t *testing.T) {
	long := strings.Repeat(b+" ", 40)
	files := []file{{name: "a.txt", text: a}, {name: "b.txt", text: long}}
	page := response("https://news.example/1", "200 OK", "text/html", "", a) + response("https://news.example/2", "200 OK", "text/html", "", long)
	for _, test := range []struct {
		name string
		data []byte
		cut  int
		want []string
	}{
		{"n.zip", zipOf(t, files...), 140, []string{"a.txt=" + a}},
		{"n.zip", zipOf(t, files...), 20, nil},
		{"n.tar", tarOf(t, files...), 2000, []string{"a.txt=" + a}},
		{"n.tar.gz", append(packed(t, "gzip", tarOf(t, files...)[:1024]), packed(t, "gzip", tarOf(t, files...)[1024:])[:60]...), 0, []string{"a.txt=" + a}},
		{"a.txt.zst", packed(t, "zstd", []byte(long)), 30, nil},
		{"a.txt.bz2", []byte(bz2), 40, nil},
		{"n.warc", []byte(page), len(page) - 100, []string{"https://news.example/1=" + a}},
		{"n.warc", []byte(page), len(page)/4 + 120, []string{"https://news.example/1=" + a}},
		{"n.warc.gz", packed(t, "gzip", []byte(page)), len(packed(t, "gzip", []byte(page))) - 24, []string{"https://news.example/1=" + a}},
	} {
		data := test.data
		if test.cut > 0 {
			data = data[:test.cut]
		}
		for i, src := range []Source{onDisk(test.name, data), stream(test.name, data)} {
			g := walk(t, src, usual)
			if !slices.Equal(g.entries, test.want) {
				t.Errorf("%s, %d bytes (stream: %t): entries %q, want %q", test.name, len(data), i == 1, g.entries, test.want)
			}
			expectFaults(t, test.name, g.faults, []string{": it is cut off"})
		}
	}
}

// Of a text that is compressed by itself as much is handed on as there is, with the news
// that more is missing.
func TestCutText(t *testing.T) {
	whole := packed(t, "gzip", []byte(a))
	for _, src := range []Source{onDisk("a.txt.gz", whole[:25]), stream("a.txt.gz", whole[:25])} {
		var got []Entry
		fault := func(f Fault) { t.Errorf("fault %+v", f) }
		err := Walk(context.Background(), src, usual, func(string) bool { return true }, fault, func(e Entry) error {
			got = append(got, e)
			return nil
		})
		if err != nil || len(got) != 1 || !got[0].Cut || len(got[0].Data) == 0 || !strings.HasPrefix(a, string(got[0].Data)) {
			t.Errorf("entries %+v, %v", got, err)
		}
	}
}

// A wrong check sum costs the entry that has it.
func TestDamagedZip(t *testing.T) {
	data := zipOf(t, file{name: "a.txt", text: a}, file{name: "b.txt", text: b})
	at := bytes.Index(data, []byte("PK\x07\x08")) + 4
	central := bytes.Index(data, []byte("PK\x01\x02")) + 16
	data = broken(broken(data, at), central)
	for _, src := range []Source{onDisk("n.zip", data), stream("n.zip", data)} {
		g := walk(t, src, usual)
		if !slices.Equal(g.entries, []string{"b.txt=" + b}) {
			t.Errorf("entries %q", g.entries)
		}
		expectFaults(t, "zip", g.faults, []string{"a.txt: it is damaged"})
	}
}

// A bomb ends the reading of its archive.
func TestBombs(t *testing.T) {
	zeros := make([]byte, freeBytes+(8<<20))
	bomb := packed(t, "gzip", zeros)
	many := make([]file, 80)
	for i := range many {
		many[i] = file{name: "a.txt", text: string(zeros[:1<<20])}
	}
	for name, data := range map[string][]byte{
		"a.txt.gz":  packed(t, "gzip", append([]byte("x"), tarOf(t, file{name: "big.bin", text: string(zeros)})...)),
		"a.tar.gz":  packed(t, "gzip", tarOf(t, file{name: "big.bin", text: string(zeros)})),
		"a.tar.zst": packed(t, "zstd", tarOf(t, file{name: "big.bin", text: string(zeros)})),
		"a.gz.gz":   packed(t, "gzip", bomb),
		"many.zip":  zipOf(t, many...),
	} {
		for _, src := range []Source{onDisk(name, data), stream(name, data)} {
			src.Any = true
			g := walk(t, src, Limits{Entry: 1 << 20, Total: 1 << 30, Depth: 3})
			told := strings.Join(g.faults, "\n")
			if !strings.Contains(told, "times its size") && !strings.Contains(told, "larger than 1 MB") || len(g.faults) != 1 {
				t.Errorf("%s: faults %q", name, g.faults)
			}
		}
	}
	g := walk(t, stream("n.tgz", packed(t, "gzip", tarOf(t, many[:3]...))), Limits{Entry: 1 << 20, Total: 2 << 20, Depth: 3})
	expectFaults(t, "total", g.faults, []string{"a.txt: the archive unpacks to more than 2 MB"})
}

// The end of the context, and an error of the function, end the walk.
func TestStops(t *testing.T) {
	data := tarOf(t, file{name: "a.txt", text: a}, file{name: "b.txt", text: b})
	zipped := zipOf(t, file{name: "a.txt", text: a}, file{name: "b.txt", text: b})
	warc := []byte(response("https://news.example/1", "200 OK", "text/html", "", a) + response("https://news.example/2", "200 OK", "text/html", "", b))
	stop := errors.New("stop")
	for _, src := range []func() Source{
		func() Source { return onDisk("n", data) }, func() Source { return onDisk("n", zipped) }, func() Source { return stream("n", zipped) },
		func() Source { return stream("n", warc) }, func() Source { return stream("n", packed(t, "gzip", warc)) },
	} {
		quiet := func(f Fault) { t.Errorf("fault %v", f) }
		n := 0
		if err := Walk(context.Background(), src(), usual, isText, quiet, func(Entry) error { n++; return stop }); !errors.Is(err, stop) || n != 1 {
			t.Errorf("error %v after %d entries", err, n)
		}
		ctx, cancel := context.WithCancel(context.Background())
		n = 0
		if err := Walk(ctx, src(), usual, isText, quiet, func(Entry) error { n++; cancel(); return ctx.Err() }); !errors.Is(err, context.Canceled) || n != 1 {
			t.Errorf("error %v after %d entries", err, n)
		}
		if err := Walk(ctx, src(), usual, isText, quiet, func(Entry) error { t.Error("read after the end"); return nil }); !errors.Is(err, context.Canceled) {
			t.Errorf("error %v", err)
		}
	}
}
