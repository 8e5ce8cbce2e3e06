package git

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strings"
	"sync"

	"amur/model"
	"amur/model/document"
	"amur/timeline/diff"
	"amur/timeline/lock"
	"amur/timeline/wording"
)

// isLock reports whether a path is that of a timeline's lock.
func isLock(name string) bool { return strings.HasSuffix(name, ".lock") }

// Convert prints a timeline in words, as git is to compare it: a block of lines for
// each event, in the order of the ids, which stay when dates do not. Comments stand
// with their events. A lock, which says nothing to people, has no text.
func Convert(w io.Writer, data []byte, name string) error {
	if isLock(name) || len(bytes.TrimSpace(data)) == 0 {
		return nil
	}
	head, blocks, foot, err := blocksOf(data, name)
	if err != nil {
		return err
	}
	var b bytes.Buffer
	for _, remark := range head {
		b.WriteString(remark + "\n")
	}
	slices.SortStableFunc(blocks, func(a, b block) int { return strings.Compare(a.id, b.id) })
	for i, block := range blocks {
		if i > 0 || len(head) > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(block.id + "\n")
		for _, remark := range block.remarks {
			b.WriteString("    " + remark + "\n")
		}
		for _, f := range wording.Fields(block.event) {
			fmt.Fprintf(&b, "    %s: %s\n", f.Label, f.Value)
		}
	}
	for _, remark := range foot {
		b.WriteString(remark + "\n")
	}
	_, err = b.WriteTo(w)
	return err
}

// block is what stands of one event.
type block struct {
	id      string
	remarks []string
	event   model.Event
}

func blocksOf(data []byte, name string) (head []string, blocks []block, foot []string, err error) {
	if model.IsJSON(data) {
		t, err := model.ReadTimeline(bytes.NewReader(data), name)
		for _, e := range t.Events {
			blocks = append(blocks, block{id: idOf(e), event: e})
		}
		return nil, blocks, nil, err
	}
	doc, err := document.Parse(data, name)
	if err != nil {
		return nil, nil, nil, err
	}
	head, foot = doc.Remarks()
	for _, e := range doc.Events() {
		blocks = append(blocks, block{idOf(e.Value()), e.Remarks(), e.Value()})
	}
	return head, blocks, foot, nil
}

func idOf(e model.Event) string {
	if e.ID == "" {
		return model.MakeID(e)
	}
	return e.ID
}

// Merge merges what two branches made of a file that git calls name: a timeline or
// its lock. It returns the text and the events in conflict.
func Merge(base, ours, theirs []byte, name string) ([]byte, []Conflict, error) {
	if isLock(name) {
		text, err := mergeLocks(base, ours, theirs, name)
		return text, nil, err
	}
	var docs [3]*document.Document
	var errs [3]error
	var parsing sync.WaitGroup
	for i, data := range [][]byte{base, ours, theirs} {
		parsing.Go(func() {
			shown := name + " of " + versions[i]
			if len(bytes.TrimSpace(data)) == 0 {
				docs[i] = document.New(shown)
				return
			}
			docs[i], errs[i] = document.Parse(data, shown)
		})
	}
	parsing.Wait()
	for _, err := range errs {
		if err != nil {
			return nil, nil, err
		}
	}
	merged, _, err := document.Merge(docs[0], docs[1], docs[2])
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", name, err)
	}
	text := merged.Bytes()
	// A driver that leaves what nobody can read would do more harm than none.
	read, err := document.Parse(text, name)
	if err != nil {
		return nil, nil, fmt.Errorf("the two branches cannot be merged: %w", err)
	}
	var conflicts []Conflict
	lines := read.Lines()
	for i, e := range read.Events() {
		if c := e.Value().Conflict; c != nil {
			conflicts = append(conflicts, Conflict{e.Value().ID, lines[i], explain(*c)})
		}
	}
	return text, conflicts, nil
}

// Conflict is an event of which two branches have made what cannot be merged.
type Conflict struct {
	ID   string
	Line int    // of the event in the merged file, from 1
	Text string // what they dispute
}

// explain says what two branches dispute.
func explain(c model.Conflict) string {
	switch c.Deleted {
	case "ours":
		return "our branch deleted it or moved it to another file, the other edited it"
	case "theirs":
		return "the other branch deleted it or moved it to another file, ours edited it"
	}
	disputed := diff.Disputed(c)
	if len(disputed) == 0 {
		return "both branches changed it"
	}
	return "both branches changed " + wording.List(disputed)
}

// versions names the three versions of a merge.
var versions = [3]string{"the common ancestor", "our branch", "the other branch"}

func mergeLocks(base, ours, theirs []byte, name string) ([]byte, error) {
	var locks [3]*lock.Lock
	for i, data := range [][]byte{base, ours, theirs} {
		l, err := lock.Read(data, name+" of "+versions[i])
		if err != nil {
			return nil, err
		}
		locks[i] = l
	}
	var b bytes.Buffer
	err := lock.Merge(locks[0], locks[1], locks[2]).Write(&b)
	return b.Bytes(), err
}
