package archive

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"context"
	"fmt"
	"io"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/flate"
	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zlib"
	"github.com/klauspost/compress/zstd"
)

// file is an entry of an archive that a test makes.
type file struct {
	name, text string
	kind       byte // of a tar entry, 0 for a file
}

// zipOf makes a zip.
func zipOf(t testing.TB, files ...file) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, f := range files {
		w, err := z.Create(f.name)
		if err == nil {
			_, err = io.WriteString(w, f.text)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// tarOf makes a tar.
func tarOf(t testing.TB, files ...file) []byte {
	t.Helper()
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	for _, f := range files {
		h := &tar.Header{Name: f.name, Mode: 0o644, Typeflag: f.kind}
		switch f.kind {
		case 0:
			h.Size = int64(len(f.text))
		case tar.TypeLink, tar.TypeSymlink:
			h.Linkname = f.text
		}
		if err := w.WriteHeader(h); err != nil {
			t.Fatal(err)
		}
		if h.Size > 0 {
			if _, err := io.WriteString(w, f.text); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// packed compresses data.
func packed(t testing.TB, coding string, data []byte) []byte {
	t.Helper()
	var b bytes.Buffer
	var w io.WriteCloser
	switch coding {
	case "gzip":
		w = gzip.NewWriter(&b)
	case "zlib":
		w = zlib.NewWriter(&b)
	case "flate":
		w, _ = flate.NewWriter(&b, 6)
	case "br":
		w = brotli.NewWriter(&b)
	case "zstd":
		w, _ = zstd.NewWriter(&b)
	}
	if _, err := w.Write(data); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// bz2 is "Talks were held.\n" as bzip2 compresses it; the library only decompresses.
const bz2 = "\x42\x5a\x68\x39\x31\x41\x59\x26\x53\x59\x2d\x58\x21\x0c\x00\x00\x02\x53\x80\x00\x10\x40\x01\x04\x00\x26\x4c\x18\x80\x20\x00\x22\x99\x3d\x03\x24\x20\x1a\x00\x79\x54\x24\xa3\xa4\x62\x6d\x1f\x17\x72\x45\x38\x50\x90\x2d\x58\x21\x0c"

// record makes a WARC record.
func record(kind, target, media, block string) string {
	return fmt.Sprintf("WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nWARC-Date: 2023-06-25T08:00:00Z\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", kind, target, media, len(block), block)
}

// response makes a WARC record of a server's answer; head holds more of its fields.
func response(target, status, media, head, body string) string {
	return record("response", target, "application/http; msgtype=response", "HTTP/1.1 "+status+"\r\nContent-Type: "+media+"\r\n"+head+"\r\n"+body)
}

// chunked sends a body in chunks of n bytes.
func chunked(body string, n int) string {
	var b strings.Builder
	for len(body) > 0 {
		part := body[:min(n, len(body))]
		body = body[len(part):]
		fmt.Fprintf(&b, "%x;part\r\n%s\r\n", len(part), part)
	}
	return b.String() + "0\r\n\r\n"
}

// got is what a walk found.
type got struct {
	entries []string // "path=text"
	urls    []string
	faults  []string // "path: reason"
}

// usual are limits under which hostile archives can be small.
var usual = Limits{Entry: 1 << 20, Total: 1 << 30, Depth: 3}

// isText is what the tests want of archives.
func isText(name string) bool {
	return slices.Contains([]string{".txt", ".html"}, path.Ext(name))
}

// walk reads an archive as a file and as a stream.
func walk(t testing.TB, src Source, limits Limits) got {
	t.Helper()
	var g got
	err := Walk(context.Background(), src, limits, isText, func(f Fault) {
		if strings.ContainsAny(f.Path+f.Reason+f.Remedy, "\n\x00") || f.Reason == "" {
			t.Errorf("fault %q is not one line", f)
		}
		g.faults = append(g.faults, f.Path+": "+f.Reason)
	}, func(e Entry) error {
		if int64(len(e.Data)) > limits.Entry {
			t.Errorf("%s has %d bytes", e.Path, len(e.Data))
		}
		g.entries = append(g.entries, e.Path+"="+string(e.Data))
		g.urls = append(g.urls, e.URL)
		return nil
	})
	if err != nil {
		t.Error(err)
	}
	return g
}

// stream is an archive that comes through a pipe.
func stream(name string, data []byte) Source {
	return Source{Name: name, Stream: struct{ io.Reader }{bytes.NewReader(data)}}
}

// onDisk is an archive that lies in a file.
func onDisk(name string, data []byte) Source {
	return Source{Name: name, Stream: bytes.NewReader(data), File: bytes.NewReader(data), Size: int64(len(data))}
}
