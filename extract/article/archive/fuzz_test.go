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
