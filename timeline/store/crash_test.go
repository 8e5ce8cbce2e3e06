package store

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"amur/model"
	"amur/timeline/lock"
	"amur/timeline/rebuild"
)

var kills = flag.Int("kills", 40, "how many times a writing process is killed")

// writerPath is the variable that makes the test's own program write timelines at a
// path until it is killed.
const writerPath = "AMUR_TEST_WRITE"

func TestMain(m *testing.M) {
	if path := os.Getenv(writerPath); path != "" {
		for i := 0; ; i++ {
			if err := rebuildAt(path, state(i%2)); err != nil {
				fmt.Fprintln(os.Stderr, err)
				os.Exit(3)
			}
		}
	}
	os.Exit(m.Run())
}

// state is what the articles tell at one time or at another.
func state(n int) []model.Event {
	var mentions []model.Event
	for i := range 12 {
		place := []string{"Beijing", "Harbin"}[n]
		mentions = append(mentions, mention(fmt.Sprintf("%d.txt", i), fmt.Sprintf("202%d-06-%02d", i%3, i+1), place, "energy"))
	}
	if n == 1 {
		mentions = append(mentions, mention("new.txt", "2021-12-01", "Moscow"))
	}
	return mentions
}

func rebuildAt(path string, mentions []model.Event) error {
	s, err := Open(path)
	if err != nil {
		return err
	}
	always, never := func(string) bool { return true }, func(string) bool { return false }
	r := rebuild.Rebuild(s.Events(), s.Lock(), rebuild.Run{Mentions: mentions, Read: always, Lost: never})
	if err := s.Apply(r.Events, r.Lock); err != nil {
		return err
	}
	return s.Save()
}

// Whenever the writing process is killed, the timeline can be read, has all events,
// and the next rebuild still knows what was typed and what it wrote itself.
func TestKilledWhileWriting(t *testing.T) {
	self, err := os.Executable()
	if err != nil {
		t.Skipf("the test cannot start itself again: %v", err)
	}
	for _, path := range []string{"t.yaml", "years"} {
		t.Run(path, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), path)
			if !strings.HasSuffix(path, ".yaml") {
				path += "/"
			}
			prepare(t, path)
			r := rand.New(rand.NewPCG(1, 2))
			for i := range *kills {
				writer := exec.Command(self)
				writer.Env = append(os.Environ(), writerPath+"="+path)
				var said strings.Builder
				writer.Stderr = &said
				if err := writer.Start(); err != nil {
					t.Fatal(err)
				}
				time.Sleep(5*time.Millisecond + time.Duration(r.IntN(20_000))*time.Microsecond)
				_ = writer.Process.Kill() // it may have ended by itself, which the message tells
				_ = writer.Wait()
				if said.Len() > 0 {
					t.Fatalf("kill %d: %s", i, said.String())
				}
				inspect(t, path, i)
			}
		})
	}
}

// prepare builds a timeline in which one event was corrected, one deleted and one added.
func prepare(t *testing.T, path string) {
	t.Helper()
	if err := rebuildAt(path, state(0)); err != nil {
		t.Fatal(err)
	}
	s, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range s.files {
		for _, e := range slices.Clone(f.doc.Events()) {
			switch want := e.Value(); want.ID {
			case "2020-06-01-qin-rudenko-meeting":
				want.Venue.Place = "Typed"
				if err := f.doc.Update(e, want); err != nil {
					t.Fatal(err)
				}
			case "2021-06-02-qin-rudenko-meeting":
				f.doc.Remove(e)
			}
		}
	}
	own := mention("own", "2022-01-01", "Own")
	own.ID, own.Sources = "2022-01-01-own-meeting", nil
	s.fileFor(own).doc.Insert(own)
	if err := s.Save(); err != nil {
		t.Fatal(err)
	}
}

// inspect checks a timeline as a killed process has left it.
func inspect(t *testing.T, path string, try int) {
	t.Helper()
	s, err := Open(path)
	if err != nil {
		t.Fatalf("kill %d: %v", try, err)
	}
	if len(s.Events()) < 12 {
		t.Fatalf("kill %d: %d events are left", try, len(s.Events()))
	}
	always, never := func(string) bool { return true }, func(string) bool { return false }
	after := rebuild.Rebuild(s.Events(), s.Lock(), rebuild.Run{Mentions: state(1), Read: always, Lost: never})
	for _, e := range after.Events {
		want := "Harbin"
		switch {
		case e.ID == "2020-06-01-qin-rudenko-meeting":
			want = "Typed"
		case e.ID == "2022-01-01-own-meeting":
			want = "Own"
		case e.ID == "2021-12-01-qin-rudenko-meeting":
			want = "Moscow"
		case e.ID == "2021-06-02-qin-rudenko-meeting":
			t.Fatalf("kill %d: what was deleted is back", try)
		}
		if e.Venue.Place != want {
			t.Fatalf("kill %d: %s is at %q, want %q", try, e.ID, e.Venue.Place, want)
		}
	}
	if len(after.Events) != 13 {
		t.Fatalf("kill %d: %d events", try, len(after.Events))
	}
}

// A run that was cut off between two of its files has written what it has written.
func TestReconcile(t *testing.T) {
	always, never := func(string) bool { return true }, func(string) bool { return false }
	read := func(n int) rebuild.Run { return rebuild.Run{Mentions: state(n), Read: always, Lost: never} }
	first := rebuild.Rebuild(nil, lock.New(), read(0))
	second := rebuild.Rebuild(first.Events, first.Lock, read(1))
	for written := range len(second.Events) + 1 {
		mixed := slices.Clone(second.Events[:written])
		if written < len(first.Events) {
			mixed = append(mixed, first.Events[written:]...)
		}
		chosen := lock.Reconcile(mixed, first.Lock, second.Lock, func(id string) string { return id })
		after := rebuild.Rebuild(mixed, chosen, read(1))
		for i, e := range after.Events {
			if i < len(first.Events) && e.Venue.Place != "Harbin" {
				t.Fatalf("after %d events: %s is at %s", written, e.ID, e.Venue.Place)
			}
		}
		if len(after.Events) != len(second.Events) {
			t.Errorf("after %d events: %d events, want %d", written, len(after.Events), len(second.Events))
		}
	}
}

func TestSaveRefusesWhatOthersChanged(t *testing.T) {
	path := filepath.Join(t.TempDir(), "t.yaml")
	if err := rebuildAt(path, state(0)); err != nil {
		t.Fatal(err)
	}
	s, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	writeFile(t, path, readFile(t, path)+"# typed meanwhile\n")
	if err := s.Save(); err == nil || !strings.Contains(err.Error(), "changed while amur was at work") {
		t.Errorf("error %v", err)
	}
	if !strings.Contains(readFile(t, path), "# typed meanwhile") {
		t.Error("what was typed is lost")
	}
}

func TestFolderHasAFileForEachYear(t *testing.T) {
	path := filepath.Join(t.TempDir(), "years") + "/"
	if err := rebuildAt(path, state(1)); err != nil {
		t.Fatal(err)
	}
	for _, year := range []string{"2020", "2021", "2022"} {
		text := readFile(t, filepath.Join(path, year+".yaml"))
		if strings.Count(text, "  - id: ") != strings.Count(text, "  - id: "+year) {
			t.Errorf("%s.yaml has events of other years", year)
		}
	}
	file := filepath.Join(filepath.Dir(filepath.Clean(path)), "one.yaml")
	if err := Convert(path, file); err != nil {
		t.Fatal(err)
	}
	if err := rebuildAt(file, state(1)); err != nil {
		t.Fatal(err)
	}
	back := filepath.Join(filepath.Dir(file), "back") + "/"
	if err := Convert(file, back); err != nil {
		t.Fatal(err)
	}
	for _, year := range []string{"2020", "2021", "2022"} {
		if readFile(t, filepath.Join(path, year+".yaml")) != readFile(t, filepath.Join(back, year+".yaml")) {
			t.Errorf("%s.yaml is another after the way back", year)
		}
	}
}

// What the articles now date in another year goes to that year's file, with its comments.
func TestEventsMoveToTheirYear(t *testing.T) {
	path := filepath.Join(t.TempDir(), "years") + "/"
	if err := rebuildAt(path, []model.Event{mention("a.txt", "2020-12-31", "Beijing"), mention("b.txt", "2020-06-01", "Beijing")}); err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(path, "2020.yaml")
	writeFile(t, name, strings.Replace(readFile(t, name), "  - id: 2020-12-31", "  # look again\n  - id: 2020-12-31", 1))
	if err := rebuildAt(path, []model.Event{mention("a.txt", "2021-01-01", "Beijing"), mention("b.txt", "2020-06-01", "Beijing")}); err != nil {
		t.Fatal(err)
	}
	if text := readFile(t, filepath.Join(path, "2021.yaml")); !strings.Contains(text, "  # look again\n  - id: 2020-12-31") || !strings.Contains(text, "2021-01-01") {
		t.Errorf("2021.yaml:\n%s", text)
	}
	if text := readFile(t, name); strings.Contains(text, "2020-12-31") {
		t.Errorf("2020.yaml:\n%s", text)
	}
}
