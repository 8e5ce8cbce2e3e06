package archive

import (
	"slices"
	"strconv"
	"strings"
	"testing"
)

const (
	page1 = "https://news.example/1"
	page2 = "https://news.example/2"
)

// The pages of a WARC are read however they were sent; what is no page is left out.
func TestWARC(t *testing.T) {
	html := "<html><p>" + strings.Repeat(a+" ", 20) + "</p></html>"
	want := []string{page1 + "=" + html}
	for name, test := range map[string]struct {
		data string
		want []string
	}{
		"plain":                {response(page1, "200 OK", "text/html; charset=utf-8", "", html), want},
		"chunked":              {response(page1, "200 OK", "text/html", "Transfer-Encoding: chunked\r\n", chunked(html, 100)), want},
		"chunked in name only": {response(page1, "200 OK", "text/html", "Transfer-Encoding: chunked\r\n", html), want},
		"gzip":                 {response(page1, "200 OK", "text/html", "Content-Encoding: gzip\r\n", string(packed(t, "gzip", []byte(html)))), want},
		"gzip in name only":    {response(page1, "200 OK", "text/html", "content-encoding: GZIP\r\n", html), want},
		"deflate":              {response(page1, "200 OK", "text/html", "Content-Encoding: deflate\r\n", string(packed(t, "zlib", []byte(html)))), want},
		"deflate without head": {response(page1, "200 OK", "text/html", "Content-Encoding: deflate\r\n", string(packed(t, "flate", []byte(html)))), want},
		"brotli":               {response(page1, "200 OK", "text/html", "Content-Encoding: br\r\n", string(packed(t, "br", []byte(html)))), want},
		"brotli in name only":  {response(page1, "200 OK", "text/html", "Content-Encoding: br\r\n", html), want},
		"zstd":                 {response(page1, "200 OK", "text/html", "Content-Encoding: zstd\r\n", string(packed(t, "zstd", []byte(html)))), want},
		"gzip in chunks": {response(page1, "200 OK", "text/html", "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n",
			chunked(string(packed(t, "gzip", []byte(html))), 7)), want},
		"address in brackets":    {response("<"+page1+">", "200 OK", "text/html", "", html), want},
		"version 1.1, bare ends": {strings.ReplaceAll(strings.Replace(record("resource", page1, "text/html", html), "WARC/1.0", "WARC/1.1", 1), "\r", ""), want},
		"text":                   {record("conversion", page1, "text/plain", a), []string{page1 + "=" + a}},
		"no media type":          {response(page1, "200 OK", "", "", html), want},
		"others": {record("warcinfo", "", "application/warc-fields", "software: x\r\n") + record("request", page1, "application/http", "GET / HTTP/1.1\r\n\r\n") +
			response(page1, "404 Not Found", "text/html", "", html) + response(page1, "301 Moved", "text/html", "Location: /2\r\n", "") +
			response(page1, "200 OK", "image/png", "", "\x89PNG") + response("dns:news.example", "200 OK", "text/html", "", html) +
			record("metadata", page1, "text/plain", a) + record("response", page1, "application/http", "") + response(page2, "200 OK", "text/html", "", b), []string{page2 + "=" + b}},
	} {
		members := ""
		for part := range strings.SplitAfterSeq(test.data, "\r\n\r\nWARC") { // one member for each record, cut anywhere
			members += string(packed(t, "gzip", []byte(part)))
		}
		for _, src := range []Source{onDisk("n.warc", []byte(test.data)), stream("n.warc.gz", []byte(members))} {
			g := walk(t, src, usual)
			if !slices.Equal(g.entries, test.want) || len(g.faults) > 0 {
				t.Errorf("%s: entries %q, faults %q, want %q", name, g.entries, g.faults, test.want)
			}
			for i, url := range g.urls {
				if !strings.HasPrefix(g.entries[i], url+"=") || url == "" {
					t.Errorf("%s: address %q of %q", name, url, g.entries[i])
				}
			}
		}
	}
}

// A broken record costs itself; the next is found.
func TestBrokenRecords(t *testing.T) {
	first, last := response(page1, "200 OK", "text/html", "", a), response(page2, "200 OK", "text/html", "", b)
	both := []string{page1 + "=" + a, page2 + "=" + b}
	for name, test := range map[string]struct {
		middle string
		want   []string
		faults []string
	}{
		"noise":            {"no record at all\r\nand more\r\n\r\n", both, []string{"record 2: its head cannot be understood"}},
		"no length":        {"WARC/1.0\r\nWARC-Type: response\r\n\r\n", both, []string{"record 2: its head cannot be understood"}},
		"negative length":  {"WARC/1.0\r\nContent-Length: -5\r\n\r\n", both, []string{"record 2: its head cannot be understood"}},
		"length too short": {strings.Replace(response(page1, "200 OK", "text/css", "", a), "Content-Length: ", "Content-Length: 1\r\nX: ", 1), both, []string{"record 3: its head"}},
		"endless head":     {"WARC/1.0\r\n" + strings.Repeat("X-"+strings.Repeat("y", 500)+": 1\r\n", 300) + "\r\n", both, []string{"record 2: its head", "record 3: its head"}},
		"damaged gzip": {response(page1+"/x", "200 OK", "text/html", "Content-Encoding: gzip\r\n", string(broken(packed(t, "gzip", []byte(a)), -6))), both,
			[]string{page1 + "/x: its content cannot be unpacked"}},
		"gzip cut off": {response(page1+"/x", "200 OK", "text/html", "Content-Encoding: gzip\r\n", string(packed(t, "gzip", []byte(a))[:20])), both,
			[]string{page1 + "/x: its content cannot be unpacked"}},
		"broken chunks": {response(page1+"/x", "200 OK", "text/html", "Transfer-Encoding: chunked\r\n", "5\r\nabcde\r\nzz\r\n"), both,
			[]string{page1 + "/x: its content cannot be unpacked: a chunk does not say how long it is"}},
		"too large": {response(page1+"/x", "200 OK", "text/html", "", strings.Repeat("x", 3000)), both, []string{page1 + "/x: larger than 2000 bytes"}},
		"a bomb": {response(page1+"/x", "200 OK", "text/html", "Content-Encoding: gzip\r\n", string(packed(t, "gzip", make([]byte, 1<<20)))), both,
			[]string{page1 + "/x: larger than 2000 bytes"}},
	} {
		g := walk(t, stream("n.warc", []byte(first+test.middle+last)), Limits{Entry: 2000, Total: 1 << 30, Depth: 1})
		if !slices.Equal(g.entries, test.want) {
			t.Errorf("%s: entries %q, want %q", name, g.entries, test.want)
		}
		expectFaults(t, name, g.faults, test.faults)
	}
}

// A record that claims to be endless does not take the memory that it claims.
func TestEndlessRecord(t *testing.T) {
	data := response(page1, "200 OK", "text/html", "", a)
	data = strings.Replace(data, "Content-Length: ", "Content-Length: "+strconv.FormatInt(1<<62, 10)+"\r\nX: ", 1)
	g := walk(t, stream("n.warc", []byte(data)), usual)
	if len(g.entries) != 0 {
		t.Errorf("entries %q", g.entries)
	}
	expectFaults(t, "endless", g.faults, []string{": it is cut off"})
}

// A record of a file that claims more than is left of it costs itself alone, and where the
// length of the whole is not known, the message says from where on the rest is lost.
func TestOversizedRecords(t *testing.T) {
	first, last := response(page1, "200 OK", "text/html", "", a), response(page2, "200 OK", "text/html", "", b)
	head := "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + page1 + "/x\r\nContent-Length: 9999999\r\n\r\n"
	at := strconv.Itoa(len(first + head))
	data := []byte(first + head + "HTTP/1.1 200 OK\r\n\r\nsome\r\nlines\r\n\r\n" + last)
	g := walk(t, onDisk("n.warc", data), usual)
	if want := []string{page1 + "=" + a, page2 + "=" + b}; !slices.Equal(g.entries, want) {
		t.Errorf("entries %q, want %q", g.entries, want)
	}
	expectFaults(t, "file", g.faults, []string{"record 2: its length is wrong: from byte " + at + " on"})
	g = walk(t, stream("n.warc", data), usual)
	if want := []string{page1 + "=" + a}; !slices.Equal(g.entries, want) {
		t.Errorf("entries %q, want %q", g.entries, want)
	}
	expectFaults(t, "stream", g.faults, []string{": it is cut off: it ends in the middle of record 2, from byte " + at + " on"})
}
