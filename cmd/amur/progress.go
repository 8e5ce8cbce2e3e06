package main

import (
	"fmt"
	"os"
	"strings"
	"time"

	"golang.org/x/term"

	"amur/extract/article/archive"
)

// progress is how far a run has come.
type progress struct {
	bytes, total int64 // of the input, as it lies on disk; total is 0 when it is not known
	read, kept   int   // articles, and those of them with contacts
}

// progress notes how many articles were read and kept.
func (c *console) progress(read, kept int) {
	c.moved(func(p *progress) { p.read, p.kept = read, kept })
}

// progressBytes notes that more bytes of the input were read.
func (c *console) progressBytes(n int64) { c.moved(func(p *progress) { p.bytes += n }) }

// progressTotal notes how many bytes there are to read.
func (c *console) progressTotal(n int64) { c.moved(func(p *progress) { p.total = n }) }

// endProgress takes the bar off the screen for good.
func (c *console) endProgress() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.finished = true
	c.erase()
}

// showsProgress reports whether there is anybody to draw a bar for.
func (c *console) showsProgress() bool {
	c.look.Do(func() { c.shows = !c.quiet && !c.noProgress && isTerminal(c.stderr) })
	return c.shows
}

// moved changes how far the run has come, and redraws the bar when it is due.
func (c *console) moved(change func(*progress)) {
	if !c.showsProgress() {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	change(&c.done)
	now := time.Now()
	if c.finished || now.Sub(c.started) < progressAfter || now.Sub(c.drawn) < progressEvery {
		return
	}
	columns := 0
	if f, ok := c.stderr.(*os.File); ok {
		columns, _, _ = term.GetSize(int(f.Fd())) // 0 when it cannot be known
	}
	c.drawn = now
	fmt.Fprint(c.stderr, eraseLine+c.done.line(now.Sub(c.started), columns))
}

// Columns of a progress line.
const (
	leastColumns = 20
	mostColumns  = 100 // of wider terminals the rest is left free
	widestBar    = 30
	leastBar     = 8
)

// line draws the progress as one line that leaves the last of the columns free. What does
// not fit is left out, the least telling first.
func (p progress) line(elapsed time.Duration, columns int) string {
	if columns <= 0 {
		columns = 80
	}
	columns = min(max(columns, leastColumns), mostColumns) - 1
	room := columns
	if p.total > 0 {
		p.total = max(p.total, p.bytes) // the input has grown, or is larger than it said
		room -= leastBar + len("[] ")
	}
	parts := p.parts(elapsed)
	text := strings.Join(parts, "  ")
	for len(text) > room && len(parts) > 1 {
		parts = parts[:len(parts)-1]
		text = strings.Join(parts, "  ")
	}
	text = text[:min(len(text), columns)]
	bar := min(columns-len(text)-len("[] "), widestBar)
	if p.total <= 0 || bar < leastBar {
		return text
	}
	full := int(float64(p.bytes) / float64(p.total) * float64(bar))
	return "[" + strings.Repeat("#", full) + strings.Repeat("-", bar-full) + "] " + text
}

// parts are the texts of a progress line, the most telling first.
func (p progress) parts(elapsed time.Duration) []string {
	var parts []string
	rate := float64(p.bytes) / elapsed.Seconds()
	known := p.total > 0
	if known {
		parts = append(parts, fmt.Sprintf("%3d%%", 100*p.bytes/p.total))
	}
	parts = append(parts, fmt.Sprintf("%d read", p.read))
	if known && rate > 0 {
		left := time.Duration(float64(p.total-p.bytes) / rate * float64(time.Second))
		parts = append(parts, clockTime(left)+" left")
	}
	parts = append(parts, fmt.Sprintf("%d kept", p.kept))
	if known {
		parts = append(parts, archive.Size(p.bytes)+" of "+archive.Size(p.total))
	} else {
		parts = append(parts, archive.Size(p.bytes))
	}
	return append(parts, archive.Size(int64(rate))+"/s")
}

// clockTime prints a duration as minutes and seconds, or hours and minutes with "h".
func clockTime(d time.Duration) string {
	s := int(d.Round(time.Second).Seconds())
	if s >= 3600 {
		return fmt.Sprintf("%dh%02d", s/3600, s/60%60)
	}
	return fmt.Sprintf("%d:%02d", s/60, s%60)
}
