package article

import (
	"context"
	"errors"
	"net"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// write puts files below a new folder and returns it.
func write(t *testing.T, files map[string]string) string {
	t.Helper()
	root := t.TempDir()
	for name, text := range files {
		p := filepath.Join(root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(p), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(p, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

func TestWalk(t *testing.T) {
	r := testReader(t)
	root := write(t, map[string]string{
		"b.txt": body, "a/c.html": "<html><body><p>" + body + "</p></body></html>", "a/b.md": body,
		"a/d.gold.json": "{}", ".hidden.txt": body, ".git/e.txt": body,
		"bad/empty.txt": " \n", "bad/binary.txt": "a\x00b", "bad/front.txt": "---\ntitle: [a, b\n---\n" + body,
		"bad/large.txt": strings.Repeat("x", 5000),
	})
	var ids, problems []string
	opts := Options{MaxBytes: 4000, Problem: func(p *Problem) { problems = append(problems, strings.TrimPrefix(p.Error(), root+"/")) }}
	err := r.Walk(context.Background(), []string{root, filepath.Join(root, "b.txt"), "-", filepath.Join(root, "none")}, strings.NewReader(body), opts, func(a Article) error {
		ids = append(ids, a.ID)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if want := []string{"a/b.md", "a/c.html", "b.txt", "b.txt", "stdin"}; !slices.Equal(ids, want) {
		t.Errorf("articles %v, want %v", ids, want)
	}
	want := []string{"bad/binary.txt: this is a binary file", "bad/empty.txt: the file is empty", "bad/front.txt:2: broken front matter", "bad/large.txt: larger than 4000 bytes", "none: no such file or folder"}
	if len(problems) != len(want) {
		t.Fatalf("problems %q", problems)
	}
	for i, p := range problems {
		if !strings.HasPrefix(p, want[i]) || strings.Contains(p, "\n") {
			t.Errorf("problem %q, want %q…", p, want[i])
		}
	}
}

func TestWalkStops(t *testing.T) {
	r := testReader(t)
	root := write(t, map[string]string{"a.txt": body, "b.txt": body})
	stop := errors.New("stop")
	n := 0
	if err := r.Walk(context.Background(), []string{root}, nil, Options{}, func(Article) error { n++; return stop }); !errors.Is(err, stop) || n != 1 {
		t.Errorf("error %v after %d articles", err, n)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if err := r.Walk(ctx, []string{root}, nil, Options{}, func(Article) error { return nil }); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v, want canceled", err)
	}
}

func TestFolderWithoutArticles(t *testing.T) {
	root := write(t, map[string]string{"a.gold.json": "{}"})
	var problems []*Problem
	err := testReader(t).Files(context.Background(), []string{root}, nil, Options{Problem: func(p *Problem) { problems = append(problems, p) }}, func(Raw) error { return nil })
	if err != nil || len(problems) != 1 || !strings.Contains(problems[0].Error(), "holds no articles") {
		t.Errorf("error %v, problems %v", err, problems)
	}
}

// collect hears of every problem, as one line each.
func collect(into *[]string) Options {
	return Options{Problem: func(p *Problem) { *into = append(*into, p.Error()) }}
}

func TestFilesNamedWrongly(t *testing.T) {
	var problems []string
	n := 0
	err := testReader(t).Files(context.Background(), []string{"-", "", "-"}, strings.NewReader(body), collect(&problems), func(Raw) error { n++; return nil })
	want := []string{`"": the path is empty; name a file, a folder or -`, "standard input: it is named twice and has been read; give - once"}
	if err != nil || n != 1 || !slices.Equal(problems, want) {
		t.Errorf("error %v, %d articles, problems %q, want %q", err, n, problems, want)
	}
}

// Files whose names cannot be printed, or are no UTF-8, stay apart.
func TestFilesOfUnprintableNames(t *testing.T) {
	root := t.TempDir()
	for _, name := range []string{"\xf1\xf2.txt", "\xe1\xe5.txt", "a\tb.txt", "ab.txt"} {
		if err := os.WriteFile(filepath.Join(root, name), []byte(body), 0o600); err != nil {
			t.Skipf("the file system takes no such name: %v", err)
		}
	}
	var ids []string
	err := testReader(t).Files(context.Background(), []string{root}, nil, Options{}, func(raw Raw) error { ids = append(ids, raw.ID); return nil })
	if want := []string{"a%09b.txt", "ab.txt", "%E1%E5.txt", "%F1%F2.txt"}; err != nil || !slices.Equal(ids, want) {
		t.Errorf("error %v, articles %q, want %q", err, ids, want)
	}
}

// What is neither file nor folder is told with what can be done.
func TestSpecial(t *testing.T) {
	socket := filepath.Join(t.TempDir(), "a.txt")
	l, err := net.Listen("unix", socket)
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	for path, want := range map[string]string{socket: "a socket, which is not read; save what it sends", filepath.Dir(socket): "a socket, which is not read; save what it sends", os.DevNull: "a device, which is not read by its name; give what it holds on standard input"} {
		if articles, problems := walked(t, Options{}, path); len(articles) != 0 || len(problems) != 1 || !strings.Contains(problems[0], want) {
			t.Errorf("%s: %d articles, %q", path, len(articles), problems)
		}
	}
}
