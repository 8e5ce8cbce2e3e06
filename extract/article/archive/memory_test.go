package archive

import (
	"context"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"

	"github.com/klauspost/compress/gzip"
)

var warcSize = flag.Int("warc", 64, "size in MB of the WARC that TestMemory makes")

// crawl writes a WARC as news crawlers do, with a gzip member for each record:
// of 100 records 60 are pages, the others requests, pictures and broken ones.
// It returns the number of pages.
func crawl(w io.Writer, size int64) (pages int, err error) {
	random := rand.New(rand.NewPCG(1, 2))
	z, _ := gzip.NewWriterLevel(nil, gzip.BestSpeed)
	pool := make([]byte, 1<<20)
	for i := range pool {
		pool[i] = "abcdefghijklmnop    "[random.IntN(20)]
	}
	for n, written := 0, int64(0); written < size; n++ {
		words := string(pool[random.IntN(len(pool)-9000):][:8000])
		target := fmt.Sprintf("https://news.example/%d", n)
		text := response(target, "200 OK", "text/html", "", "<p>"+words)
		switch k := n % 100; {
		case k < 30:
			text = record("request", target, "application/http", "GET / HTTP/1.1\r\n\r\n")
		case k < 38:
			text = response(target, "200 OK", "image/jpeg", "", words)
		case k == 38:
			text = "broken " + words + "\r\n"
		case k == 39:
			text = strings.Replace(text, "Content-Length: ", "Content-Length: x", 1)
		default:
			pages++
		}
		z.Reset(w)
		if _, err := io.WriteString(z, text); err != nil {
			return pages, err
		}
		if err := z.Close(); err != nil {
			return pages, err
		}
		written += int64(len(text))
	}
	return pages, nil
}

// However large an archive is, little of it is in memory at a time.
func TestMemory(t *testing.T) {
	if testing.Short() {
		t.Skip("reads tens of megabytes")
	}
	const most = 32 << 20
	r, w := io.Pipe()
	pages := make(chan int, 1)
	go func() {
		n, err := crawl(w, int64(*warcSize)<<20)
		pages <- n
		_ = w.CloseWithError(err)
	}()
	var before, now runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	n, faults, peak := 0, 0, uint64(0)
	err := Walk(context.Background(), Source{Name: "n.warc.gz", Stream: r}, Limits{Entry: 10 << 20, Total: 64 << 30, Depth: 3}, isText,
		func(Fault) { faults++ }, func(Entry) error {
			if n++; n%100 == 0 {
				runtime.ReadMemStats(&now)
				peak = max(peak, now.HeapAlloc)
			}
			return nil
		})
	if want := <-pages; err != nil || n != want || faults == 0 {
		t.Errorf("error %v, %d pages, want %d, %d faults", err, n, want, faults)
	}
	if peak > before.HeapAlloc+most {
		t.Errorf("peak of %s, before it %s", Size(int64(peak)), Size(int64(before.HeapAlloc)))
	}
	t.Logf("%d MB unpacked, %d pages, %d faults, heap at most %s", *warcSize, n, faults, Size(int64(peak)))
}
