package archive

import (
	"archive/tar"
	"strings"
	"testing"
)

// fuzz walks any bytes, as a file and as a stream: nothing may panic, hang, or
// hand on what the limits and the paths forbid.
func fuzz(f *testing.F) {
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, src := range []Source{onDisk("n", data), stream("n", data)} {
			g := walk(t, src, Limits{Entry: 64 << 10, Total: 8 << 20, Depth: 2})
			for i, e := range g.entries {
				path, _, _ := strings.Cut(e, "=")
				if g.urls[i] == "" && (strings.HasPrefix(path, "/") || strings.HasPrefix(path, "../") || strings.Contains(path, "/../") || strings.ContainsAny(path, "\x00\n\\")) {
					t.Errorf("path %q", path)
				}
			}
		}
	})
}

func FuzzZip(f *testing.F) {
	data := zipOf(f, file{name: "a.txt", text: a}, file{name: "x/b.zip", text: string(zipOf(f, file{name: "b.txt", text: b}))}, file{name: "../c.txt", text: a})
	f.Add(data)
	f.Add(data[:len(data)/2])
	f.Add([]byte("PK\x03\x04"))
	fuzz(f)
}

func FuzzTar(f *testing.F) {
	data := tarOf(f, file{name: "a.txt", text: a}, file{name: "l", text: "/etc", kind: tar.TypeSymlink}, file{name: "b.txt.gz", text: string(packed(f, "gzip", []byte(b)))})
	f.Add(data)
	f.Add(data[:700])
	f.Add(packed(f, "gzip", data))
	f.Add(packed(f, "zstd", data))
	f.Add([]byte(bz2))
	fuzz(f)
}

func FuzzWARC(f *testing.F) {
	f.Add([]byte(response(page1, "200 OK", "text/html", "Transfer-Encoding: chunked\r\n", chunked(a, 5)) + record("conversion", page2, "text/plain", b)))
	f.Add([]byte(response(page1, "200 OK", "text/html", "Content-Encoding: gzip\r\n", string(packed(f, "gzip", []byte(a))))))
	f.Add([]byte(response(page1, "200 OK", "text/html", "Content-Encoding: br\r\n", string(packed(f, "br", []byte(a))))))
	f.Add([]byte("WARC/1.0\r\nContent-Length: 9\r\n\r\n"))
	fuzz(f)
}

func FuzzCompressed(f *testing.F) {
	for _, coding := range []string{"gzip", "zstd"} {
		data := packed(f, coding, []byte(a))
		f.Add(data)
		f.Add(data[:len(data)/2])
		f.Add(append(data, packed(f, coding, []byte(b))...))
	}
	f.Add([]byte(bz2))
	first, second := packed(f, "gzip", []byte(record("conversion", page1, "text/plain", a))), packed(f, "gzip", []byte(record("conversion", page2, "text/plain", b)))
	f.Add(append(append([]byte{}, first...), second...))
	f.Add(append(append([]byte{}, first[:len(first)/2]...), second...))
	f.Add(append(append(append([]byte{}, first...), "\x1f\x8b\x08\x00\x00"...), second...))
	fuzz(f)
}

// FuzzAnswer reads any bytes as the answer of a server in a WARC.
func FuzzAnswer(f *testing.F) {
	for _, coding := range []string{"gzip", "zstd", "br", "zlib", "flate"} {
		name := map[string]string{"zlib": "deflate", "flate": "deflate"}[coding]
		if name == "" {
			name = coding
		}
		f.Add([]byte("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: " + name + "\r\n\r\n" + string(packed(f, coding, []byte(a)))))
	}
	f.Add([]byte("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunked(a, 7)))
	f.Add([]byte("HTTP/1.0 301 Moved\r\nLocation: /\r\n\r\n"))
	f.Fuzz(func(t *testing.T, answer []byte) {
		behind := record("conversion", page2, "text/plain", b)
		g := walk(t, stream("n.warc", []byte(record("response", page1, "application/http", string(answer))+behind)), Limits{Entry: 64 << 10, Total: 8 << 20, Depth: 2})
		if len(g.entries) == 0 || g.urls[len(g.urls)-1] != page2 {
			if len(g.faults) == 0 {
				t.Errorf("the page behind it is lost: %q", g.entries)
			}
		}
	})
}
