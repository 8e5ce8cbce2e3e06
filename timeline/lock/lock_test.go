package lock

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"amur/model"
)

func read(t *testing.T, text string) *Lock {
	t.Helper()
	l, err := Read([]byte(text), "t.lock")
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func written(t *testing.T, l *Lock) string {
	t.Helper()
	var b bytes.Buffer
	if err := l.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// body is a lock without what stands above its entries.
func body(text string) string { return strings.TrimPrefix(text, heading+versionLine+"\n") }

func TestReadFaults(t *testing.T) {
	const id = "2023-06-25-qin-rudenko-meeting"
	tests := []struct{ name, text, want string }{
		{"another version", "version 2\n", `t.lock:1: "version 2" is not the version that can be read`},
		{"no version", "\n# x\n" + id + " date=abc\n", "t.lock:3: "},
		{"no id", "version 1\nsomething else\n", `t.lock:2: "something" is not the id of an event`},
		{"an id of the form with a mark", "version 1\n~" + id + "\n", "t.lock:2: "},
		{"an id that is escaped wrongly", "version 1\n~%zz date=abc\n", "t.lock:2: "},
		{"a line twice", "version 1\n" + id + "\n\n" + id + "\n", "t.lock:4: " + id + " has a line already"},
		{"a word that is no value", "version 1\n" + id + " date\n", `t.lock:2: "date" is no value of an event`},
		{"a value without a name", "version 1\n" + id + " =abc\n", "t.lock:2: "},
		{"an unknown word", "version 1\n" + id + " maker:x\n", `t.lock:2: "maker:x" is not known`},
		{"marks of a conflict", "version 1\n<<<<<<< HEAD\n", "t.lock:2: git left the marks of a merge conflict here"},
		{"marks of a conflict below", "version 1\n" + id + "\n=======\n", "t.lock:3: git left the marks of a merge conflict here"},
		{"long lines are clipped", "version 1\n" + strings.Repeat("x", 100) + "\n", "t.lock:2: \"" + strings.Repeat("x", 40) + "…\""},
	}
	for _, test := range tests {
		_, err := Read([]byte(test.text), "t.lock")
		if err == nil || !strings.HasPrefix(err.Error(), test.want) {
			t.Errorf("%s: error %v, want %s", test.name, err, test.want)
			continue
		}
		if !strings.Contains(err.Error(), "delete") {
			t.Errorf("%s: the error says no remedy: %v", test.name, err)
		}
	}
}

// Ids and topics of the analyst's own may have any characters.
func TestWriteWhatIsTyped(t *testing.T) {
	for _, typed := range []string{"my event", "a=b", "a:b!c", "#1", "тема", "<<<<<<<", "100%", "a+b", "two\nlines", "\u3000", "2023-06-25-putin-xi-lunch", "~x"} {
		l := New()
		l.Put(&Entry{ID: typed, Made: typed + " made", Split: typed + " split", Own: true, Cells: map[string]Cell{
			TopicKey(typed): {Wrote: "abc", Said: "def"}, "alternatives." + typed + ".x": {Wrote: "ghi"}}})
		text := written(t, l)
		again := read(t, text)
		e := again.Entry(typed)
		if e == nil || e.Made != typed+" made" || e.Split != typed+" split" || !e.Own || e.Cells[TopicKey(typed)] != (Cell{"abc", "def"}) {
			t.Errorf("%q is read back as %+v", typed, e)
		}
		if twice := written(t, again); twice != text {
			t.Errorf("%q is written as\n%s\nthen as\n%s", typed, text, twice)
		}
	}
}

func TestMerge(t *testing.T) {
	const a, b = "2023-01-01-xi-putin-call", "2023-01-02-xi-putin-call"
	tests := []struct{ name, base, ours, theirs, want string }{
		{"theirs alone changed", a + " date=1", a + " date=1", a + " date=2", a + " date=2"},
		{"ours alone changed", a + " date=1", a + " date=2", a + " date=1", a + " date=2"},
		{"both changed alike", a + " date=1", a + " date=2", a + " date=2", a + " date=2"},
		{"both changed: as if by hand", a + " date=1 type=9", a + " date=2 type=9", a + " date=3 type=9", a + " type=9"},
		{"both added", "", a + " date=1", a + " date=1 type=2", a + " date=1 type=2"},
		{"a value taken out", a + " date=1 type=2", a + " date=1", a + " date=1 type=2", a + " date=1"},
		{"an entry of each", "", a + " date=1", b + " date=2", a + " date=1\n" + b + " date=2"},
		{"dropped by one: it stays, the event was deleted by hand", a + " date=1", "", a + " date=1", a + " date=1"},
		{"made, split and own", a, a + " made:2023-01-03-xi-call own:", a + " split:" + b, a + " made:2023-01-03-xi-call split:" + b + " own:"},
		{"what was reported", a + " date=1", a + " date=1!2", a + " date=1", a + " date=1!2"},
	}
	for _, test := range tests {
		lockOf := func(lines string) *Lock { return read(t, versionLine+"\n"+lines+"\n") }
		for _, swapped := range []bool{false, true} {
			ours, theirs := lockOf(test.ours), lockOf(test.theirs)
			if swapped {
				ours, theirs = theirs, ours
			}
			if got := body(written(t, Merge(lockOf(test.base), ours, theirs))); got != test.want+"\n" {
				t.Errorf("%s (swapped %v): got %s, want %s", test.name, swapped, got, test.want)
			}
		}
	}
}

func event(id, place string) model.Event {
	return model.Event{ID: id, Date: model.Day(2023, 1, 1), Type: model.Call, Venue: model.Venue{Place: place},
		Sources: []model.Source{{Article: "a.txt"}}, Topics: []model.Topic{{Code: "energy", Phrase: "oil"}}}
}

func lockFor(events ...model.Event) *Lock {
	l := New()
	for i := range events {
		l.Put(&Entry{ID: events[i].ID, Made: events[i].ID, Cells: CellsOf(&events[i])})
	}
	return l
}

func TestReconcile(t *testing.T) {
	const a, b = "2023-01-01-xi-putin-call", "2024-01-02-xi-putin-call"
	year := func(id string) string { return id[:4] }
	tests := []struct {
		name      string
		events    []model.Event // what stands in the timeline
		old, next *Lock
		want      *Lock
	}{
		{"cut off before anything was written", []model.Event{event(a, "Beijing")}, lockFor(event(a, "Beijing")), lockFor(event(a, "Moscow"), event(b, "Moscow")), lockFor(event(a, "Beijing"))},
		{"cut off behind the timeline", []model.Event{event(a, "Moscow"), event(b, "Moscow")}, lockFor(event(a, "Beijing")), lockFor(event(a, "Moscow"), event(b, "Moscow")), lockFor(event(a, "Moscow"), event(b, "Moscow"))},
		{"cut off between two files", []model.Event{event(a, "Moscow")}, lockFor(event(a, "Beijing")), lockFor(event(a, "Moscow"), event(b, "Moscow")), lockFor(event(a, "Moscow"))},
		{"deleted by hand long ago", []model.Event{event(b, "Moscow")}, lockFor(event(a, "Beijing"), event(b, "Beijing")), lockFor(event(a, "Beijing"), event(b, "Moscow")), lockFor(event(a, "Beijing"), event(b, "Moscow"))},
		{"an event of the analyst's own", []model.Event{event(a, "Moscow")}, New(), New(), New()},
		{"an entry that the lock to come has not", []model.Event{event(a, "Moscow")}, lockFor(event(a, "Moscow")), New(), lockFor(event(a, "Moscow"))},
	}
	for _, test := range tests {
		got := Reconcile(test.events, test.old, test.next, year)
		if x, y := written(t, got), written(t, test.want); x != y {
			t.Errorf("%s: got\n%s\nwant\n%s", test.name, body(x), body(y))
		}
	}
}

func TestCloneSharesNothing(t *testing.T) {
	l := lockFor(event("2023-01-01-xi-putin-call", "Beijing"))
	before := written(t, l)
	c := l.Clone()
	c.Entry("2023-01-01-xi-putin-call").Cells["date"] = Cell{Wrote: "other"}
	c.Put(&Entry{ID: "2023-01-02-xi-putin-call"})
	if written(t, l) != before {
		t.Error("changing the copy changes the lock")
	}
}

func TestCells(t *testing.T) {
	e := event("2023-01-01-xi-putin-call", "Beijing")
	e.Alternatives = map[string][]string{"date": {"2023-01-02"}}
	entry := &Entry{Cells: CellsOf(&e)}
	if !entry.tells("a.txt") || entry.tells("b.txt") {
		t.Error("the entry tells of other articles than the event")
	}
	if got := entry.Articles(); !slices.Equal(got, []string{string(Of("a.txt"))}) {
		t.Errorf("articles %v", got)
	}
	if entry.Cells[AlternativeKey("date", "2023-01-02")].Wrote != Of("2023-01-02") {
		t.Error("the alternative has no cell")
	}
	for _, f := range Fields() {
		var copied model.Event
		f.Copy(&copied, &e)
		if f.Text(&copied) != f.Text(&e) {
			t.Errorf("%s is not copied", f.Name)
		}
	}
	if Of("a") == Of("b") || Of("") != "" {
		t.Error("digests do not tell values apart")
	}
}

// Every lock that can be read is written and read back as the same.
func FuzzRead(f *testing.F) {
	f.Add([]byte(versionLine + "\n2023-01-01-xi-putin-call made:2023-01-01-xi-call date=abc!def topics.a%20b=x own:\n~my+event\n"))
	f.Add([]byte("# x\r\nversion 1\r\n2023-01-01-xi-putin-call =\r\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		l, err := Read(data, "t.lock")
		if err != nil {
			if !strings.HasPrefix(err.Error(), "t.lock:") {
				t.Fatalf("the error names no line: %v", err)
			}
			return
		}
		text := written(t, l)
		if again := written(t, read(t, text)); again != text {
			t.Fatalf("written as\n%s\nread back as\n%s", text, again)
		}
	})
}

func TestIDs(t *testing.T) {
	l := New()
	l.Put(&Entry{ID: "2023-06-25-call-2"})
	ids := NewIDs([]model.Event{{ID: "2023-06-25-call"}}, l)
	for _, want := range []string{"2023-06-25-call-3", "2023-06-25-call-4"} {
		if got := ids.Next("2023-06-25-call"); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
	if got := ids.Next("2023-06-26-call"); got != "2023-06-26-call" {
		t.Errorf("a free id became %s", got)
	}
}
