package main

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/creack/pty"
)

func TestProgressLine(t *testing.T) {
	for _, c := range []struct {
		name    string
		p       progress
		elapsed time.Duration
		columns int
		want    string
	}{
		{"wide", progress{bytes: 1 << 30, total: 4 << 30, read: 12345, kept: 67}, 100 * time.Second, 200,
			"[#######-----------------------]  25%  12345 read  5:00 left  67 kept  1 GB of 4 GB  10 MB/s"},
		{"80 columns", progress{bytes: 1 << 30, total: 4 << 30, read: 12345, kept: 67}, 100 * time.Second, 80,
			"[####-------------]  25%  12345 read  5:00 left  67 kept  1 GB of 4 GB  10 MB/s"},
		{"40 columns", progress{bytes: 1 << 30, total: 4 << 30, read: 12345, kept: 67}, 100 * time.Second, 40,
			"[##-------]  25%  12345 read  5:00 left"},
		{"no total", progress{bytes: 3 << 20, read: 7, kept: 1}, time.Second, 80, "7 read  1 kept  3 MB  3 MB/s"},
		{"more than thought", progress{bytes: 3 << 20, total: 1 << 20, read: 7}, time.Second, 60, "[###########] 100%  7 read  0:00 left  0 kept  3 MB of 3 MB"},
		{"hours", progress{bytes: 1 << 20, total: 10 << 30}, 10 * time.Second, 40, "[------------]   0%  0 read  28h26 left"},
		{"nothing yet", progress{total: 10 << 30}, 2 * time.Second, 40, "[----------------]   0%  0 read  0 kept"},
	} {
		if got := c.p.line(c.elapsed, c.columns); got != c.want {
			t.Errorf("%s:\n%q, want\n%q", c.name, got, c.want)
		}
	}
	for columns := 20; columns <= 200; columns++ {
		p := progress{bytes: 123 << 30, total: 999 << 30, read: 123_456_789, kept: 99_999}
		if line := p.line(time.Hour, columns); len(line) >= columns {
			t.Errorf("%d columns: %q", columns, line)
		}
	}
}

// The bar is drawn on a terminal only, gives way to messages, and leaves no trace.
func TestProgressOnTerminal(t *testing.T) {
	ptm, tty, err := pty.Open()
	if err != nil {
		t.Skip("needs terminals: ", err)
	}
	defer ptm.Close()
	if err := pty.Setsize(tty, &pty.Winsize{Rows: 24, Cols: 60}); err != nil {
		t.Fatal(err)
	}
	c := newConsole(nil, io.Discard, tty)
	c.started = time.Now().Add(-time.Minute)
	c.progressTotal(100 << 20)
	time.Sleep(progressEvery + 10*time.Millisecond)
	c.progressBytes(50 << 20)
	for range 1000 {
		c.progress(5, 1) // too soon to be drawn each time
	}
	c.warn(errors.New("a.txt: too large"))
	c.endProgress()
	c.progress(6, 1)
	if _, err := tty.WriteString("end"); err != nil {
		t.Fatal(err)
	}
	var seen []byte
	for buf := make([]byte, 4096); !bytes.HasSuffix(seen, []byte("end")); {
		n, err := ptm.Read(buf)
		if err != nil {
			t.Fatal(err)
		}
		seen = append(seen, buf[:n]...)
	}
	tty.Close()
	text := string(seen)
	if n := strings.Count(text, " read"); n < 1 || n > 5 {
		t.Errorf("drawn %d times: %q", n, text)
	}
	if !strings.Contains(text, eraseLine+"amur: a.txt: too large\r\n") || !strings.Contains(text, " 50%") {
		t.Errorf("printed %q", text)
	}
	if shown := text[strings.LastIndex(text, "\n")+1:]; strings.TrimPrefix(shown, eraseLine) != "end" && !strings.HasSuffix(shown, eraseLine+"end") {
		t.Errorf("left on the screen: %q", shown)
	}
	for name, quiet := range map[string]*console{"pipe": newConsole(nil, io.Discard, new(bytes.Buffer)), "quiet": {stderr: tty, quiet: true}, "no progress": {stderr: tty, noProgress: true}} {
		if quiet.showsProgress() {
			t.Errorf("%s: a bar is drawn", name)
		}
	}
}
