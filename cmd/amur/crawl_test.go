package main

import (
	"fmt"
	"io"
	"math/rand/v2"
	"strings"

	"github.com/klauspost/compress/gzip"
)

// crawl writes a WARC as news crawlers do, with a gzip member for each record: of 100
// records 70 are pages, one of which tells of a contact; the others are requests, pictures
// and broken ones. It ends when size bytes, unpacked, are in it or w fails.
func crawl(w io.Writer, size int64) (pages int, err error) {
	random := rand.New(rand.NewPCG(1, 2))
	vocabulary := strings.Fields("the a of to in and that for on with as was at by from market team city road school water price game season report council plan week year people who were their after more than two first")
	pool := new(strings.Builder)
	for pool.Len() < 1<<20 {
		pool.WriteString(vocabulary[random.IntN(len(vocabulary))])
		if random.IntN(12) == 0 {
			pool.WriteString(".</p>\n<p>The")
		}
		pool.WriteByte(' ')
	}
	z, err := gzip.NewWriterLevel(nil, gzip.BestSpeed)
	if err != nil {
		return 0, err
	}
	for n, written := 0, int64(0); written < size; n++ {
		from := random.IntN(pool.Len() - 8000)
		words := pool.String()[from : from+2000+random.IntN(6000)]
		target := fmt.Sprintf("https://news.example/%d", n)
		head, body := "text/html; charset=utf-8", "<html><head><title>News of the day</title></head><body><h1>News of the day</h1><p>"+words+"</p></body></html>"
		kind, media := "response", "application/http; msgtype=response"
		switch k := n % 100; {
		case k < 20:
			kind, media = "request", "application/http; msgtype=request"
		case k < 28:
			head = "image/jpeg"
		case k == 50:
			body = fmt.Sprintf("<html><head><title>Wang Yi meets Lavrov</title></head><body><h1>Wang Yi meets Lavrov</h1><p>Chinese Foreign Minister Wang Yi met with his Russian counterpart Sergey Lavrov in Moscow on %d March 20%02d.</p><p>%s</p></body></html>", 1+random.IntN(28), 13+random.IntN(10), words)
		}
		block := "HTTP/1.1 200 OK\r\nContent-Type: " + head + "\r\n\r\n" + body
		text := fmt.Sprintf("WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nWARC-Date: 2023-06-25T08:00:00Z\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", kind, target, media, len(block), block)
		switch n % 100 {
		case 28:
			text = "broken " + words + "\r\n"
		case 29:
			text = strings.Replace(text, "Content-Length: ", "Content-Length: x", 1)
		default:
			if kind == "response" && head != "image/jpeg" {
				pages++
			}
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
