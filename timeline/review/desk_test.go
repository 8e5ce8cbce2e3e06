package review

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"amur/model"
	"amur/timeline/lock"
	"amur/timeline/store"
)

// typed are files as analysts type them.
var typed = map[string]string{
	"plain": `version: 1
events:
  - id: 2023-06-25-qin-rudenko-meeting
    date: "2023-06-25"
    type: meeting
    status: held
    china:
      - name: Qin Gang
        office: Minister of Foreign Affairs
    russia:
      - name: Andrey Rudenko
    venue:
      place: Beijing
      country: CN
    topics:
      energy: năng lượng
    confidence: low
    sources:
      - article: a.txt
        quote: Tần Cương gặp Rudenko
  - id: 2023-09-18-lavrov-wang-meeting
    date: "2023-09-18"
    type: meeting
    status: held
    china:
      - name: Wang Yi
    russia:
      - name: Sergey Lavrov
    confidence: high
    evidence: gone
`,
	"by hand": `# ours
version: 1

events: # by day
- id: 2023-06-25-qin-rudenko-meeting
  date: 2023-06-25 # by the readout
  type: meeting
  # twice
  status: held
  china: [{name: Qin Gang}]
  russia: [{name: Andrey Rudenko}]   # his second

  venue: {place: Beijing, country: CN}
  review:
    note: |
      First.
      # Second: "third"

# the next
- {date: 2023-09-18, type: visit, status: held, china: [], russia: [{name: Sergey Lavrov}], confidence: low}

- id: 2024-01-02-putin-xi-call
  type: call
  date: 2024-01-02
  conflict: {ours: {date: 2024-01-02}, theirs: {date: 2024-01-03}}
  status: held
  china: [{name: Xi Jinping}]
  russia: [{name: Vladimir Putin}]
# done up to here
`,
	"in brackets": `version: 1
events: [{id: 2024-01-02-putin-xi-call, date: 2024-01-02, type: call, status: held, china: [{name: Xi Jinping}], russia: [{name: Vladimir Putin}], confidence: low}, # one
  {id: 2024-02-02-putin-xi-call, date: 2024-02-02, type: call, status: held, china: [{name: Xi Jinping}], russia: [{name: Vladimir Putin}], confidence: low}] # short
`,
}

// written puts a timeline into a new folder: as one file, or as one a year.
func written(t testing.TB, text string, folder bool) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "t.yaml")
	name := path
	if folder {
		path = filepath.Dir(path)
		name = filepath.Join(path, "2023.yaml")
	}
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

// contents reads all files below the folder of a timeline.
func contents(t testing.TB, path string) map[string]string {
	t.Helper()
	if info, err := os.Stat(path); err != nil || !info.IsDir() {
		path = filepath.Dir(path)
	}
	names, err := filepath.Glob(filepath.Join(path, "*"))
	if err != nil {
		t.Fatal(err)
	}
	all := make(map[string]string)
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		all[filepath.Base(name)] = string(data)
	}
	return all
}

func everything(events []model.Event) []model.Event { return events }

func begin(t testing.TB, path string) *Desk {
	t.Helper()
	d, err := Begin(path, everything)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// Whatever keys are pressed, the files stay timelines with all their events, those
// that were not decided on keep what they say, and undoing all gives the former bytes.
func TestAnyKeys(t *testing.T) {
	lines := []string{"c", "r", "r no such day", "n", "n xem lại: «да» # 待查", "u", "u 2", "s", "b", "t", "/lavrov", "/call",
		"e date 2023-06-24", "e date 2025-01-01", "e date 2023-12", "e date 2023-13", "e type visit", "e type call", "e status planned", "e china 王毅, 外交部长", "e china -",
		"e russia Sergey Lavrov", "e place Хабаровск", "e place -", "e country RU", "e country -", "e site yes", "e occasion \"SCO\": summit", "e topics +arctic -energy", "e topics -", "e confidence medium"}
	for name, text := range typed {
		for _, crlf := range []bool{false, true} {
			for _, folder := range []bool{false, true} {
				t.Run(fmt.Sprintf("%s/%v/%v", name, crlf, folder), func(t *testing.T) {
					t.Parallel()
					text := text
					if crlf {
						text = strings.ReplaceAll(text, "\n", "\r\n")
					}
					for seed := range uint64(10) {
						random := rand.New(rand.NewPCG(seed, 1))
						path := written(t, text, folder)
						before := contents(t, path)
						d := begin(t, path)
						var done []string
						for range 12 {
							line := lines[random.IntN(len(lines))]
							done = append(done, line)
							press(t, d, path, line, done)
						}
						for {
							if _, ok, err := d.Undo(); err != nil {
								t.Fatalf("%q: undo: %v", done, err)
							} else if !ok {
								break
							}
						}
						if after := contents(t, path); fmt.Sprint(after) != fmt.Sprint(before) {
							t.Fatalf("%q: undone, the files are\n%v\nand were\n%v", done, after, before)
						}
					}
				})
			}
		}
	}
}

// press carries out one line and looks at the files.
func press(t *testing.T, d *Desk, path, line string, done []string) {
	t.Helper()
	was := onDisk(t, path, done)
	at, _ := d.Current()
	c, err := ParseCommand(line)
	if err != nil {
		t.Fatal(err)
	}
	undone := ""
	if step, has := d.last(); has && c.Verb == VerbUndo {
		undone = step.After.ID
	}
	_, err = d.Do(c, nil)
	now := onDisk(t, path, done)
	if len(now) != len(was) {
		t.Fatalf("%q: %d events, before %d", done, len(now), len(was))
	}
	if err != nil && c.Verb != VerbUndo {
		at.ID = "" // nothing may have changed
	}
	for id, text := range was {
		if now[id] == text || id == at.ID && c.Verb != VerbUndo || c.Verb == VerbUndo && (id == undone || c.Text != "") {
			continue
		}
		if _, named := now[id]; !named && strings.HasPrefix(id, "none") {
			continue // it has got its id
		}
		t.Fatalf("%q: %s has changed from\n%s\nto\n%s", done, id, text, now[id])
	}
	if e, ok := d.Current(); ok && c.Verb == VerbNote && err == nil {
		if now[e.ID] == "" {
			t.Fatalf("%q: %s is not in the file", done, e.ID)
		}
	}
}

// onDisk reads the events of a timeline, each as text, by id.
func onDisk(t *testing.T, path string, done []string) map[string]string {
	t.Helper()
	s, err := store.Open(path)
	if err != nil {
		t.Fatalf("%q: %v", done, err)
	}
	texts := make(map[string]string)
	for i, e := range s.Events() {
		var b bytes.Buffer
		if err := model.WriteYAML(&b, model.Timeline{Version: 1, Events: []model.Event{e}}); err != nil {
			t.Fatal(err)
		}
		id := e.ID
		if id == "" {
			id = fmt.Sprintf("none %d", i)
		}
		texts[id] = b.String()
	}
	return texts
}

// do carries out lines that must succeed.
func do(t *testing.T, d *Desk, lines ...string) {
	t.Helper()
	for _, line := range lines {
		c, err := ParseCommand(line)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := d.Do(c, nil); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
	}
}

// A decision adds its lines and nothing else.
func TestOnlyTheEventChanges(t *testing.T) {
	path := written(t, typed["by hand"], false)
	d := begin(t, path)
	do(t, d, "/qin", "c")
	want := strings.Replace(typed["by hand"], "  review:\n    note: |\n      First.\n      # Second: \"third\"\n",
		"  review:\n    status: confirmed\n    note: \"First.\\n# Second: \\\"third\\\"\"\n", 1)
	if got := contents(t, path)["t.yaml"]; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if d.Decided() != "1 confirmed" {
		t.Errorf("decided: %s", d.Decided())
	}
}

// In a folder an event goes to the file of its year; undone, a file made for it is gone.
func TestMovesToItsYear(t *testing.T) {
	path := written(t, typed["plain"], true)
	before := contents(t, path)
	d := begin(t, path)
	do(t, d, "/qin", "e date 2021-05-05")
	files := contents(t, path)
	if !strings.Contains(files["2021.yaml"], "qin-rudenko") || strings.Contains(files["2023.yaml"], "qin-rudenko") {
		t.Errorf("the files are %v", files)
	}
	do(t, d, "u")
	if after := contents(t, path); fmt.Sprint(after) != fmt.Sprint(before) {
		t.Errorf("undone: %v", after)
	}
}

// edit changes the file as another program would, later than it was written before.
func edit(t *testing.T, path string, from, to string) {
	t.Helper()
	text := contents(t, path)["t.yaml"]
	if !strings.Contains(text, from) {
		t.Fatalf("%q is not in\n%s", from, text)
	}
	if err := os.WriteFile(path, []byte(strings.Replace(text, from, to, 1)), 0o644); err != nil {
		t.Fatal(err)
	}
	later := time.Now().Add(time.Second)
	if err := os.Chtimes(path, later, later); err != nil {
		t.Fatal(err)
	}
}

// What somebody else writes meanwhile is kept.
func TestSomebodyElseWrites(t *testing.T) {
	path := written(t, typed["plain"], false)
	d := begin(t, path)
	do(t, d, "/qin", "n first")

	edit(t, path, "name: Wang Yi", "name: Wang Yi # seen") // another event
	do(t, d, "/qin", "c")
	text := contents(t, path)["t.yaml"]
	if !strings.Contains(text, "# seen") || !strings.Contains(text, "status: confirmed\n      note: first") {
		t.Errorf("lost:\n%s", text)
	}

	edit(t, path, "place: Beijing", "place: Tianjin") // the event itself
	do(t, d, "/qin")
	if _, err := d.Do(Command{VerbReject, ""}, nil); !errors.Is(err, store.ErrElsewhere) {
		t.Errorf("rejected what was not looked at: %v", err)
	}
	if e, _ := d.Current(); e.Venue.Place != "Tianjin" {
		t.Errorf("after reading anew the place is %s", e.Venue.Place)
	}

	do(t, d, "u", "u") // what was decided goes, what others have written stays
	text = contents(t, path)["t.yaml"]
	if strings.Contains(text, "review") || !strings.Contains(text, "place: Tianjin") || !strings.Contains(text, "# seen") {
		t.Errorf("undone:\n%s", text)
	}

	do(t, d, "/qin", "e place Harbin")
	edit(t, path, "place: Harbin", "place: Dalian")
	if _, _, err := d.Undo(); !errors.Is(err, store.ErrElsewhere) {
		t.Errorf("undid what another has decided: %v", err)
	}
	if text = contents(t, path)["t.yaml"]; !strings.Contains(text, "place: Dalian") {
		t.Errorf("lost:\n%s", text)
	}

	edit(t, path, "version: 1", "version: [")
	if _, err := d.Do(Command{VerbConfirm, ""}, nil); err == nil || !strings.Contains(err.Error(), "t.yaml:") {
		t.Errorf("a broken file: %v", err)
	}
	edit(t, path, "version: [", "version: 1")
	do(t, d, "c")
}

// Events that are deleted meanwhile leave the review, new ones come at its end.
func TestEventsComeAndGo(t *testing.T) {
	path := written(t, typed["plain"], false)
	d := begin(t, path)
	text := typed["plain"]
	at := strings.Index(text, "  - id: 2023-09-18")
	edit(t, path, text[at:], strings.ReplaceAll(text[at:], "2023-09-18", "2023-10-20"))
	if fresh, err := d.Refresh(); !fresh || err != nil {
		t.Fatalf("refresh: %v, %v", fresh, err)
	}
	if got := slices.Clone(d.order); !slices.Equal(got, []string{"2023-06-25-qin-rudenko-meeting", "2023-10-20-lavrov-wang-meeting"}) {
		t.Errorf("the order is %v", got)
	}
}

// The lock does not follow: what was decided counts as written by hand.
func TestLockStays(t *testing.T) {
	path := written(t, typed["plain"], false)
	l := lock.New()
	l.Put(&lock.Entry{ID: "2023-06-25-qin-rudenko-meeting", Made: "2023-06-25-qin-rudenko-meeting", Cells: map[string]lock.Cell{"type": {Wrote: lock.Of("meeting")}}})
	var b bytes.Buffer
	if err := l.Write(&b); err != nil {
		t.Fatal(err)
	}
	name := store.LockName(path, false)
	for _, file := range []string{name, name + ".next"} { // a run was cut off
		if err := os.WriteFile(file, b.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	do(t, begin(t, path), "/qin", "e place Harbin")
	files := contents(t, path)
	if files["t.lock"] != b.String() || len(files) != 2 {
		t.Errorf("files: %v", files)
	}
}

// An event that was typed without an id does not get that of one that was deleted.
func TestIDOfADeletedEventIsTaken(t *testing.T) {
	path := written(t, "version: 1\nevents:\n- date: 2023-06-25\n  type: call\n  status: held\n  russia: [{name: Andrey Rudenko}]\n  confidence: low\n", false)
	l := lock.New()
	l.Put(&lock.Entry{ID: "2023-06-25-rudenko-call"})
	var text bytes.Buffer
	if err := l.Write(&text); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(store.LockName(path, false), text.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
	if e, _ := begin(t, path).Current(); e.ID != "2023-06-25-rudenko-call-2" {
		t.Errorf("id %s", e.ID)
	}
}
