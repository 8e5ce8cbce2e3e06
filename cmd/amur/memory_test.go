package main

import (
	"bytes"
	"flag"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"
)

var (
	crawlSize = flag.Int64("crawl", 16, "size in MB, unpacked, of the WARC that TestMemory builds a timeline of")
	crawlFile = flag.Bool("crawlfile", false, "have TestMemory read it from a file, too")
)

// However much is read, little of it is in memory: a WARC of four times the size, in which
// most pages tell of nothing and some are broken, takes hardly more. Rates are only logged.
func TestMemory(t *testing.T) {
	if testing.Short() || runtime.GOOS != "linux" {
		t.Skip("reads tens of megabytes, and asks Linux how much memory that took")
	}
	small := peak(t, *crawlSize<<20/4, false)
	large := peak(t, *crawlSize<<20, false)
	if most := small + 64<<20; large > most {
		t.Errorf("peak of %d MB, of a quarter %d MB", large>>20, small>>20)
	}
	if *crawlFile {
		if fromFile := peak(t, *crawlSize<<20, true); fromFile > large+64<<20 {
			t.Errorf("peak of %d MB from a file, %d MB from a pipe", fromFile>>20, large>>20)
		}
	}
}

// peak builds a timeline of a WARC in a process of its own and returns the most memory
// that it had, in bytes.
func peak(t *testing.T, size int64, fromFile bool) int64 {
	t.Helper()
	out := filepath.Join(t.TempDir(), "t.yaml")
	input, pages := "-", 0
	var stdin io.Reader
	if fromFile {
		input = filepath.Join(t.TempDir(), "crawl.warc.gz")
		f, err := os.Create(input)
		if err == nil {
			pages, err = crawl(f, size)
		}
		if err != nil {
			t.Fatal(err)
		}
		if err := f.Close(); err != nil {
			t.Fatal(err)
		}
	} else {
		r, w := io.Pipe()
		stdin = r
		go func() {
			var err error
			pages, err = crawl(w, size)
			_ = w.CloseWithError(err)
		}()
	}
	cmd := exec.Command("amur", "build", "-v", "-o", out, input)
	cmd.Stdin = stdin
	var said bytes.Buffer
	cmd.Stderr = &said
	started := time.Now()
	if err := cmd.Run(); err != nil {
		t.Fatalf("%v: %s", err, said.String()[max(0, said.Len()-2000):])
	}
	elapsed := time.Since(started)
	lines := strings.Split(strings.TrimSpace(said.String()), "\n")
	usage := cmd.ProcessState.SysUsage().(*syscall.Rusage)
	t.Logf("%d MB unpacked, %d pages, in %s (%.1f MB/s): peak of %d MB; %s", size>>20, pages, elapsed.Round(time.Millisecond), float64(size)/elapsed.Seconds()/(1<<20), usage.Maxrss>>10, lines[len(lines)-1])
	if !strings.Contains(lines[len(lines)-1], " damaged)") {
		t.Errorf("no broken record was told: %s", lines[len(lines)-1])
	}
	return usage.Maxrss << 10
}
