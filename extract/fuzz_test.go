package extract_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"testing"
	"time"
	"unicode/utf8"

	"amur/extract"
	"amur/extract/article"
	"amur/model"
)

// FuzzExtract leads any bytes, of any format, from standard input or under a name, to
// events: nothing may panic or take seconds, evidence lies within the text, and a second
// run says the same.
func FuzzExtract(f *testing.F) {
	for _, lang := range []string{"en", "vi", "zh", "ru"} {
		names, err := filepath.Glob("../testdata/articles/" + lang + "/*.txt")
		if err != nil || len(names) == 0 {
			f.Fatalf("no articles in %s: %v", lang, err)
		}
		data, err := os.ReadFile(names[0])
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data[:min(len(data), 2000)], "a.txt")
	}
	f.Add([]byte("<html><body><h1>Wang Yi meets Lavrov</h1><p>"+begins["en"]+"</p><table><tr><td>5 May"), "a.html")
	f.Add([]byte("# Wang Yi meets Lavrov\n\n- "+begins["en"]), "a.md")
	f.Add([]byte(`{"title":"Wang Yi meets Lavrov","text":"`+begins["en"]+`"}`), "a.json")
	f.Add([]byte("title,text\nWang Yi meets Lavrov,\""+begins["en"]+"\"\n"), "a.csv")
	f.Add([]byte("<rss><channel><item><title>x</title><description>"+begins["en"]+"</description></item></channel></rss>"), "a.rss")
	f.Add([]byte("From: a@b.example\nDate: Sun, 25 Jun 2023 08:00:00 +0000\nSubject: x\n\n"+begins["en"]), "a.eml")
	f.Add([]byte("WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: http://a.example/\r\nContent-Type: text/plain\r\nContent-Length: 160\r\n\r\n"+begins["en"]+"\r\n\r\n"), "a.warc")
	f.Add([]byte(hostile(begins["en"], "In May 2019, on 5 June, he met him, they met. ", 300)), "a.txt")
	e, err := loadEngine()
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, data []byte, name string) {
		if len(data) > 16<<10 {
			return
		}
		if a, _, err := e.reader.Read(name, data); err == nil {
			evidence(t, e.extractor, a)
		}
		once := walked(t, e, data)
		if len(once) == 0 {
			return // nothing that could differ
		}
		if again := walked(t, e, data); !reflect.DeepEqual(once, again) {
			t.Errorf("two runs differ:\n%v\n%v", once, again)
		}
	})
}

// walked returns the events of all articles that standard input holds.
func walked(t *testing.T, e *engine, data []byte) (out []model.Event) {
	t.Helper()
	opts := article.Options{MaxBytes: 64 << 10, MaxUnpacked: 8 << 20, Problem: func(*article.Problem) {}}
	err := e.reader.Walk(context.Background(), []string{"-"}, io.Reader(bytes.NewReader(data)), opts, func(a article.Article) error {
		out = append(out, evidence(t, e.extractor, a)...)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// evidence returns the events of an article whose evidence holds.
func evidence(t *testing.T, x *extract.Extractor, a article.Article) []model.Event {
	t.Helper()
	if !utf8.ValidString(a.Text) {
		t.Fatalf("text %q", a.Text)
	}
	for _, b := range a.Blocks {
		if b.Start < 0 || b.End > len(a.Text) || b.Start > b.End || !utf8.ValidString(a.Text[b.Start:b.End]) {
			t.Fatalf("block %+v of a text of %d bytes", b, len(a.Text))
		}
	}
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	events, err := x.EventsWithin(ctx, a)
	if errors.Is(err, context.DeadlineExceeded) {
		t.Fatalf("%d bytes take too long", len(a.Text))
	}
	for _, e := range events {
		for field, reasons := range e.Why {
			for _, r := range reasons {
				if r.Start < 0 || r.End > len(a.Text) || r.Start > r.End || !utf8.ValidString(a.Text[r.Start:r.End]) {
					t.Errorf("%s: %s rests on bytes %d to %d of %d", field, r.Rule, r.Start, r.End, len(a.Text))
				}
			}
		}
		for _, s := range e.Sources {
			if !utf8.ValidString(s.Quote) {
				t.Errorf("quote %q", s.Quote)
			}
		}
	}
	return events
}
