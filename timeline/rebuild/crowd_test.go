package rebuild

import (
	"fmt"
	"reflect"
	"testing"
	"time"

	"amur/timeline/lock"
)

// Thousands of contacts of two people on one day have one id but for their numbers.
// That each could be any other must not cost the square of their number, let alone more.
func TestCrowdedDay(t *testing.T) {
	const contacts = 2000
	lines := make([]string, contacts)
	for i := range lines {
		lines[i] = fmt.Sprintf("%04d.txt 2023-06-25 Town%04d", i, i)
	}
	begun := time.Now()
	first := Rebuild(nil, lock.New(), reading(lines, nil, nil))
	if first.Counts.New != contacts {
		t.Fatalf("%+v, want %d new", first.Counts, contacts)
	}
	for name, run := range map[string]Run{
		"again":       reading(lines, nil, nil),
		"from memory": reading(nil, nil, nil),
	} {
		r := Rebuild(first.Events, first.Lock, run)
		if r.Counts != (Counts{}) || !reflect.DeepEqual(r.Events, first.Events) {
			t.Errorf("%s: %+v", name, r.Counts)
		}
	}
	// Other articles tell of the contacts at other places: the accounts alone agree.
	others := make([]string, contacts)
	for i := range others {
		others[i] = fmt.Sprintf("other%04d.txt 2023-06-25 Village%04d", i, i)
	}
	run := reading(others, nil, nil)
	run.Read = func(string) bool { return true }
	r := Rebuild(first.Events, first.Lock, run)
	if r.Counts != (Counts{Changed: contacts}) {
		t.Errorf("of other articles: %+v", r.Counts)
	}
	if took := time.Since(begun); took > 10*time.Second {
		t.Errorf("took %v", took)
	}
}
