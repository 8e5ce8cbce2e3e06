package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// A signal ends the work at once, whatever the program is at, and what lay at the place
// of the output is as it was. A second is not needed.
func TestSignals(t *testing.T) {
	var warc bytes.Buffer
	if _, err := crawl(&warc, 2<<20); err != nil {
		t.Fatal(err)
	}
	line := `{"date":"2023-06-25","type":"meeting","status":"held","china":[{"name":"Qin Gang"}],"russia":[{"name":"Andrey Rudenko"}],"confidence":"high","sources":[{"article":"a.txt"}]}` + "\n"
	for _, c := range []struct {
		name  string
		sig   syscall.Signal
		input []byte // given again and again
		args  []string
	}{
		{"build in an archive", syscall.SIGINT, warc.Bytes(), []string{"build", "-", "-o", "t.yaml"}},
		{"build in an archive, SIGTERM", syscall.SIGTERM, warc.Bytes(), []string{"build", "-", "-o", "t.yaml"}},
		{"build to JSON", syscall.SIGINT, warc.Bytes(), []string{"build", "-", "-o", "t.json"}},
		{"build to standard output", syscall.SIGINT, warc.Bytes(), []string{"build", "-"}},
		{"extract", syscall.SIGTERM, warc.Bytes(), []string{"extract", "-", "-o", "t.jsonl"}},
		{"merge while reading", syscall.SIGINT, []byte(strings.Repeat(line, 1000)), []string{"merge", "-", "-o", "t.yaml"}},
		{"merge while reading, SIGTERM", syscall.SIGTERM, []byte(strings.Repeat(line, 1000)), []string{"merge", "-"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			before := outputs(t, dir)
			code, stdout, stderr := interrupted(t, dir, c.sig, c.input, c.args...)
			if code != exitInterrupted || !strings.HasSuffix(stderr, "amur: interrupted; no file was written\n") {
				t.Errorf("exit code %d, stderr %q", code, stderr)
			}
			if stdout != "" {
				t.Errorf("printed %q", stdout)
			}
			left, err := os.ReadDir(dir)
			if err != nil || len(left) != len(before) {
				t.Errorf("left behind: %v, %v", left, err)
			}
			for name, text := range before {
				if now, err := os.ReadFile(filepath.Join(dir, name)); err != nil || string(now) != text {
					t.Errorf("%s is now %q, %v", name, now, err)
				}
			}
		})
	}
}

// outputs builds timelines in a folder and returns all that then lies there.
func outputs(t *testing.T, dir string) map[string]string {
	t.Helper()
	for _, args := range [][]string{{"build", "-", "-o", "t.yaml"}, {"build", "-", "-o", "t.json"}, {"extract", "-", "-o", "t.jsonl"}} {
		cmd := exec.Command("amur", args...)
		cmd.Dir, cmd.Stdin = dir, strings.NewReader(talks)
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", err, out)
		}
	}
	files, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	texts := make(map[string]string)
	for _, f := range files {
		text, err := os.ReadFile(filepath.Join(dir, f.Name()))
		if err != nil {
			t.Fatal(err)
		}
		texts[f.Name()] = string(text)
	}
	return texts
}

// interrupted runs the program in a folder, feeds it the input over and over, and sends
// the signal once it has taken a megabyte. It must end within seconds.
func interrupted(t *testing.T, dir string, sig syscall.Signal, input []byte, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	cmd := exec.Command("amur", args...)
	cmd.Dir = dir
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	taken := make(chan struct{})
	go func() {
		enough := sync.OnceFunc(func() { close(taken) })
		defer enough() // also when the program has ended by itself
		for sent := 0; ; sent += len(input) {
			if sent >= 1<<20 {
				enough()
			}
			if _, err := in.Write(input); err != nil {
				return
			}
		}
	}()
	<-taken
	if err := cmd.Process.Signal(sig); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	select {
	case <-ended:
	case <-time.After(20 * time.Second):
		_ = cmd.Process.Kill()
		t.Fatal("the signal did not end the program")
	}
	return cmd.ProcessState.ExitCode(), out.String(), errs.String()
}

// Who writes to a reader that has stopped reading is freed by the first signal.
func TestInterruptedWhileWriting(t *testing.T) {
	dir := t.TempDir()
	for i := range 200 {
		if err := os.WriteFile(filepath.Join(dir, strings.Repeat("x", i%20+1)+string(rune('a'+i/20))+".txt"), []byte(strings.Repeat(talks+"\n", 1+i%3)), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.Command("amur", "extract", dir)
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	cmd.Stdout = w
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	w.Close()
	first := make([]byte, 100)
	if _, err := io.ReadFull(r, first); err != nil { // it has begun to write, and the pipe holds less than all
		t.Fatal(err)
	}
	if err := cmd.Process.Signal(syscall.SIGINT); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	select {
	case <-ended:
	case <-time.After(20 * time.Second):
		_ = cmd.Process.Kill()
		t.Fatal("the signal did not end the program")
	}
	rest, err := io.ReadAll(r)
	if err != nil || len(rest) > 0 && rest[len(rest)-1] != '\n' {
		t.Errorf("half a line was written: %v, %q", err, rest[max(0, len(rest)-80):])
	}
}

// A reader that has seen enough ends the program without a word.
func TestClosedPipe(t *testing.T) {
	for _, command := range []string{
		"amur extract - | head -n 1", "amur build - --format jsonl | head -n 1", "amur build - | head -n 1", "amur extract - | true",
	} {
		cmd := exec.Command("sh", "-c", command)
		var errs bytes.Buffer
		cmd.Stderr = &errs
		cmd.Stdin = strings.NewReader("<html><body><p>" + strings.Repeat(talks+"</p><p>", 200) + "</p></body></html>")
		if err := cmd.Run(); err != nil || errs.Len() > 0 {
			t.Errorf("%s: %v, stderr %q", command, err, errs.String())
		}
	}
}

func TestAwait(t *testing.T) {
	if n, err := await(context.Background(), func() (int, error) { return 3, nil }); n != 3 || err != nil {
		t.Errorf("%d, %v", n, err)
	}
	if _, err := await(context.Background(), func() (int, error) { return 0, io.ErrClosedPipe }); err != io.ErrClosedPipe {
		t.Errorf("error %v", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	forever := make(chan int)
	if _, err := await(ctx, func() (int, error) { return <-forever, nil }); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v", err)
	}
	if n, err := (untilStopped{ctx, io.Discard}).Write([]byte("a")); n != 0 || !errors.Is(err, context.Canceled) {
		t.Errorf("wrote %d, %v", n, err)
	}
}

// Who waits for a result is freed by an interrupt, however long the work on an article
// goes on.
func TestNext(t *testing.T) {
	ordered := make(chan chan result, 2)
	ready, never := make(chan result, 1), make(chan result)
	ready <- result{id: "a.txt"}
	ordered <- ready
	ordered <- never
	ctx, cancel := context.WithCancel(context.Background())
	if r, more, err := next(ctx, ordered); r.id != "a.txt" || !more || err != nil {
		t.Errorf("%q, %t, %v", r.id, more, err)
	}
	time.AfterFunc(10*time.Millisecond, cancel)
	for _, waiting := range []string{"for a result", "for the next file"} {
		if _, _, err := next(ctx, ordered); !errors.Is(err, context.Canceled) {
			t.Errorf("%s: error %v", waiting, err)
		}
	}
	close(ordered)
	if _, more, err := next(context.Background(), ordered); more || err != nil {
		t.Errorf("behind the last: %t, %v", more, err)
	}
}

func TestWholeLines(t *testing.T) {
	var out bytes.Buffer
	l := &wholeLines{w: &out}
	for _, part := range []string{"one\ntw", "o\nthr", "ee"} {
		if _, err := io.WriteString(l, part); err != nil {
			t.Fatal(err)
		}
	}
	if err := l.Flush(); err != nil || out.String() != "one\ntwo\n" {
		t.Errorf("%v, %q", err, out.String())
	}
	if _, err := io.WriteString(l, "\n"+strings.Repeat("x\n", linesAtOnce)); err != nil || !strings.HasPrefix(out.String(), "one\ntwo\nthree\nx\n") {
		t.Errorf("%v, %d bytes", err, out.Len())
	}
}
