package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"amur/timeline/store"
)

const talks = "---\ntitle: Talks\npublished: 2023-06-25\n---\n\nWang Yi met Sergey Lavrov in Beijing on 25 June 2023.\n"

// broken fails every write with one error.
type broken struct{ err error }

func (b broken) Write([]byte) (int, error) { return 0, b.err }

func TestRunReportsBrokenOutput(t *testing.T) {
	for _, c := range []struct {
		err  error
		want int
	}{{errors.New("no space left on device"), exitWrong}, {syscall.EPIPE, exitDone}} {
		var stderr bytes.Buffer
		code := run(context.Background(), []string{"build", "-"}, strings.NewReader(talks), broken{c.err}, &stderr)
		if code != c.want {
			t.Errorf("%v: exit code %d, want %d", c.err, code, c.want)
		}
		if said := strings.Contains(stderr.String(), "standard output"); said != (c.want == exitWrong) {
			t.Errorf("%v: stderr %q", c.err, stderr.String())
		}
	}
}

// An interrupt leaves no file behind, neither the output nor a part of it.
func TestRunInterrupted(t *testing.T) {
	for _, command := range []string{"build", "extract"} {
		in, out := t.TempDir(), t.TempDir()
		if err := os.WriteFile(filepath.Join(in, "a.txt"), []byte(talks), 0o644); err != nil {
			t.Fatal(err)
		}
		ctx, cancel := context.WithCancel(context.Background())
		cancel()
		var stderr bytes.Buffer
		target := filepath.Join(out, "t.jsonl")
		if code := run(ctx, []string{command, in, "-o", target}, nil, &bytes.Buffer{}, &stderr); code != exitInterrupted {
			t.Errorf("%s: exit code %d: %s", command, code, stderr.String())
		}
		left, err := os.ReadDir(out)
		if err != nil {
			t.Fatal(err)
		}
		if len(left) > 0 {
			t.Errorf("%s: left behind: %v", command, left)
		}
	}
}

func TestWriteFile(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "t.yaml")
	if err := os.WriteFile(name, []byte("old"), 0o600); err != nil {
		t.Fatal(err)
	}
	link := filepath.Join(dir, "link.yaml")
	if err := os.Symlink(name, link); err != nil {
		t.Fatal(err)
	}
	failing := errors.New("cannot go on")
	if err := store.Replace(name, func(w io.Writer) error {
		w.Write([]byte("half"))
		return failing
	}); !errors.Is(err, failing) {
		t.Errorf("error %v", err)
	}
	if data, _ := os.ReadFile(name); string(data) != "old" {
		t.Errorf("a failed write leaves %q", data)
	}
	if err := store.Replace(link, func(w io.Writer) error {
		_, err := w.Write([]byte("new"))
		return err
	}); err != nil {
		t.Fatal(err)
	}
	if data, _ := os.ReadFile(name); string(data) != "new" {
		t.Errorf("written through a link: %q", data)
	}
	if info, err := os.Stat(name); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("rights are not kept: %v %v", info.Mode(), err)
	}
	if info, err := os.Lstat(link); err != nil || info.Mode()&os.ModeSymlink == 0 {
		t.Errorf("the link is gone")
	}
	if left, _ := os.ReadDir(dir); len(left) != 2 {
		t.Errorf("left behind: %v", left)
	}
}
