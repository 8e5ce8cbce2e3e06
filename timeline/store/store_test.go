package store

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A link and the file that it leads to have one lock: what was deleted through the one
// stays away through the other.
func TestLinkHasTheLockOfItsFile(t *testing.T) {
	dir := t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, "real"), 0o755); err != nil {
		t.Fatal(err)
	}
	path, link := filepath.Join(dir, "real", "t.yaml"), filepath.Join(dir, "link.yaml")
	if err := build(t, path, oldNews...); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(path, link); err != nil {
		t.Skip(err)
	}
	text := readFile(t, path)
	writeFile(t, path, text[:strings.Index(text, "  - id: 2023-09-19")])
	if err := build(t, link, append(newNews, oldNews...)...); err != nil {
		t.Fatal(err)
	}
	if text := readFile(t, path); strings.Contains(text, "2023-09-19-qin") || !strings.Contains(text, "2023-12-01-qin") {
		t.Errorf("through the link:\n%s", text)
	}
	if info, err := os.Lstat(link); err != nil || info.Mode()&os.ModeSymlink == 0 {
		t.Error("the link is not one any more")
	}
	if _, err := os.Stat(filepath.Join(dir, "link.lock")); err == nil {
		t.Error("the link has a lock of its own")
	}
}

// A timeline in the notation of JSON is a timeline: it can be brought up to date and
// laid out as a folder, with its comments.
func TestFileInBraces(t *testing.T) {
	const text = "# ours\n{\"version\": 1, \"events\": [\n  {\"id\": \"2024-01-02-xi-putin-call\", \"date\": \"2024-01-02\"}, # by phone\n]}\n"
	path := filepath.Join(t.TempDir(), "t.yaml")
	for _, start := range []string{text, "# ours\n{version: 1, events: []} # by phone\n"} {
		writeFile(t, path, start)
		folder := filepath.Join(t.TempDir(), "years") + "/"
		if err := Convert(path, folder); err != nil {
			t.Fatal(err)
		}
		if err := build(t, path, newNews...); err != nil {
			t.Fatal(err)
		}
		got := readFile(t, path)
		names, err := filesOf(folder)
		if err != nil || len(names) != 1 {
			t.Fatalf("files %v, error %v", names, err)
		}
		for _, want := range []string{"version: 1\n", "# ours", "# by phone"} {
			if !strings.Contains(got, want) || !strings.Contains(readFile(t, names[0]), want) {
				t.Errorf("%q is lost:\n%s\n%s", want, got, readFile(t, names[0]))
			}
		}
		if !strings.Contains(got, "2023-12-01-qin-rudenko-meeting") || strings.Contains(start, "putin") != strings.Contains(got, "  - id: 2024-01-02-xi-putin-call\n") {
			t.Errorf("events are lost:\n%s", got)
		}
		if err := os.Remove(LockName(path, false)); err != nil {
			t.Fatal(err)
		}
	}
}

// Long lines and many events are no other matter than short and few.
func TestManyEventsAndLongLines(t *testing.T) {
	var text strings.Builder
	text.WriteString("version: 1\nevents:\n")
	long := strings.Repeat("长 quote ", 20000)
	for i := range 5000 {
		fmt.Fprintf(&text, "  # note %d\n  - id: %04d-01-02-xi-putin-call\n    date: \"%04d-01-02\"\n", i, 1000+i, 1000+i)
	}
	fmt.Fprintf(&text, "    sources:\n      - article: long.txt\n        quote: %s\n", strings.TrimSpace(long))
	path := filepath.Join(t.TempDir(), "t.yaml")
	writeFile(t, path, text.String())
	if err := build(t, path, newNews...); err != nil {
		t.Fatal(err)
	}
	got := readFile(t, path)
	for line := range strings.Lines(text.String()) {
		i := strings.Index(got, line)
		if i < 0 {
			t.Fatalf("lost: %.60q", line)
		}
		got = got[:i] + got[i+len(line):]
		if strings.HasPrefix(line, "  # note 100\n") {
			break // the rest is alike
		}
	}
	if !strings.Contains(got, strings.TrimSpace(long)) || !strings.Contains(got, "  # note 4999\n") || !strings.Contains(got, "2023-12-01-qin-rudenko-meeting") {
		t.Error("the long line, the last note or what is new is not there")
	}
}

// An undo taken before the timeline was read anew is not carried out on what is read
// now, also when a run that was cut off had to be finished.
func TestTakeBackAfterSettling(t *testing.T) {
	path := filepath.Join(t.TempDir(), "t.yaml")
	if err := rebuildAt(path, state(0)); err != nil {
		t.Fatal(err)
	}
	s, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	was := s.Events()[0]
	want := was
	want.Venue.Place = "Typed"
	undo, err := s.Put(was, want)
	if err != nil {
		t.Fatal(err)
	}
	locked := readFile(t, LockName(path, false))
	writeFile(t, path, readFile(t, path)+"# somebody was here\n")
	writeFile(t, LockName(path, false)+nextEnding, locked)
	if fresh, err := s.Refresh(); !fresh || err != nil {
		t.Fatal(fresh, err)
	}
	if err := s.Settled(); err != nil {
		t.Fatal(err)
	}
	if done, err := s.TakeBack(undo); done || err != nil {
		t.Errorf("done: %v, error: %v", done, err)
	}
}
