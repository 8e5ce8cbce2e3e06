package main

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"errors"
	"flag"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

var update = flag.Bool("update", false, "write what the commands print into the scripts")

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"amur": main})
}

// TestScripts runs the command as a user does; see testdata/script.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:           "testdata/script",
		UpdateScripts: *update,
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits": exits,
			"bytes": writeBytes,
			"pack":  pack,
		},
		Condition: func(name string) (bool, error) {
			if name == "root" {
				return os.Geteuid() == 0, nil
			}
			return false, errors.New("unknown condition " + name)
		},
	})
}

// exits CODE PROGRAM [ARG…] demands an exit code.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits CODE PROGRAM [ARG...]")
	}
	code := 0
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		var exit *exec.ExitError
		if !errors.As(err, &exit) {
			ts.Fatalf("%v", err)
		}
		code = exit.ExitCode()
	}
	if strconv.Itoa(code) != args[0] {
		ts.Fatalf("exit code %d, want %s", code, args[0])
	}
}

// pack ARCHIVE FILE… packs files, as the ending of the archive's name says: a
// zip, a .tar.gz, or for .gz the one file alone.
func pack(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: pack ARCHIVE FILE...")
	}
	var b bytes.Buffer
	z, g := zip.NewWriter(&b), gzip.NewWriter(&b)
	t := tar.NewWriter(g)
	for _, name := range args[1:] {
		text := []byte(ts.ReadFile(name))
		var err error
		switch {
		case strings.HasSuffix(args[0], ".zip"):
			w, createErr := z.Create(name)
			ts.Check(createErr)
			_, err = w.Write(text)
		case strings.HasSuffix(args[0], ".tar.gz"):
			ts.Check(t.WriteHeader(&tar.Header{Name: name, Mode: 0o644, Size: int64(len(text))}))
			_, err = t.Write(text)
		default:
			_, err = g.Write(text)
		}
		ts.Check(err)
	}
	switch {
	case strings.HasSuffix(args[0], ".zip"):
		ts.Check(z.Close())
	case strings.HasSuffix(args[0], ".tar.gz"):
		ts.Check(t.Close())
		ts.Check(g.Close())
	default:
		ts.Check(g.Close())
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), b.Bytes(), 0o644))
}

// bytes FILE COUNT TEXT writes a file of COUNT bytes that repeats TEXT (with Go
// escapes) without a line break of its own.
func writeBytes(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: bytes FILE COUNT TEXT")
	}
	count, err := strconv.Atoi(args[1])
	ts.Check(err)
	text, err := strconv.Unquote(`"` + args[2] + `"`)
	ts.Check(err)
	data := bytes.Repeat([]byte(text), count/len(text)+1)[:count]
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), data, 0o644))
}
