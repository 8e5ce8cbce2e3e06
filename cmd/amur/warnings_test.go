package main

import (
	"fmt"
	"strings"
	"testing"

	"amur/extract/article"
	"amur/extract/article/skip"
)

// Of many messages alike from one file the first are printed and the others counted; every
// file and every reason has its own, and all are in the tally.
func TestWarningsHeldBack(t *testing.T) {
	var stderr strings.Builder
	a := &app{console: newConsole(nil, nil, &stderr), ctx: t.Context()}
	var count tally
	tell := func(path, reason string) {
		t.Helper()
		if err := count.add(a, result{problems: []*article.Problem{{Kind: skip.Damaged, Path: path, Reason: reason}}}, nil); err != nil {
			t.Fatal(err)
		}
	}
	for i := range 600 {
		tell(fmt.Sprintf("n.csv:%d", i+2), fmt.Sprintf("the row has %d fields", i))
		tell(fmt.Sprintf("n.csv:%d", i+2), "bare quote")
	}
	for i := range mostAlike {
		tell(fmt.Sprintf("m.csv:%d", i+2), "bare quote")
	}
	for i := range 100 {
		tell(fmt.Sprintf("in/n.zip/x%d.txt", i), "the file is empty")
	}
	for i := range 100 {
		tell(fmt.Sprintf("in/x%d.txt", i), "the file is empty")
	}
	count.warnings.flush(a)
	lines := strings.Split(strings.TrimSpace(stderr.String()), "\n")
	var more []string
	for _, line := range lines {
		if strings.HasPrefix(line, "amur: and ") {
			more = append(more, line)
		}
	}
	want := []string{"amur: and 580 more of n.csv like this: the row has … fields", "amur: and 580 more of n.csv like this: bare quote", "amur: and 80 more of in/n.zip like this: the file is empty"}
	if strings.Join(more, "\n") != strings.Join(want, "\n") {
		t.Errorf("held back %q, want %q", more, want)
	}
	if wanted := 4*mostAlike + 100 + len(want); len(lines) != wanted || lines[40] != want[0] {
		t.Errorf("%d lines, want %d; line 40 is %q", len(lines), wanted, lines[40])
	}
	if count.skipped != 1420 {
		t.Errorf("%d skipped", count.skipped)
	}
}

// Reasons that are all different do not make what is kept grow.
func TestWarningsForget(t *testing.T) {
	a := &app{console: newConsole(nil, nil, new(strings.Builder)), ctx: t.Context()}
	var w warnings
	for i := range 10_000 {
		w.add(a, &article.Problem{Path: "n.csv:1", Reason: strings.Repeat(string(rune('一'+i)), 1000)})
	}
	if len(w.alike) > mostReasons+1 || len(w.reasons) > mostReasons+1 || len(w.reasons[0]) > 300 {
		t.Errorf("%d reasons kept", len(w.alike))
	}
}
