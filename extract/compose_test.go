package extract_test

import (
	"fmt"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"amur/model"
)

// compositions is the folder of statements that go together: LANGUAGE/FIELD.yaml. A sentence that is understood
// by itself must be understood beside every other of its field, so all of a file's fillings are read.
const compositions = "testdata/compose"

// composition is one such file: texts with slots in braces, and what may stand in each slot.
type composition struct {
	Published string             // the day of publication
	Texts     []string           // a paragraph a line, with {slots}
	Slots     map[string][]reply // what may fill each slot
	Types     []model.Type       // the contacts that are compared; of others nothing is said
	Want      []string           // the contacts, as brief writes them, with {slots}; places only where they are wanted
}

// reply is a group of sentences that fill a slot and mean the same.
type reply struct {
	As  string   // what stands for the slot in Want; "" when what Want says with the slot is not told
	Say []string // the sentences
}

// mostFillings is how many texts one file may make.
const mostFillings = 1500

// TestCompose reads every filling of every file of the folder.
func TestCompose(t *testing.T) {
	eachYAML(t, compositions, func(t *testing.T, path string) {
		c, err := readComposition(path)
		if err != nil {
			t.Fatal(err)
		}
		c.check(t, filepath.Base(filepath.Dir(path)))
	})
}

// slotName is a slot in a text.
var slotName = regexp.MustCompile(`\{([^{}]*)\}`)

// readComposition reads one file and says what is wrong in it.
func readComposition(path string) (*composition, error) {
	var c composition
	if err := decodeYAML(path, &c); err != nil {
		return nil, err
	}
	if len(c.Texts) == 0 || len(c.Types) == 0 {
		return nil, fmt.Errorf("%s: no texts, or no types", path)
	}
	for _, text := range slices.Concat(c.Texts, c.Want) {
		for _, m := range slotName.FindAllStringSubmatch(text, -1) {
			if len(c.Slots[m[1]]) == 0 {
				return nil, fmt.Errorf("%s: nothing fills the slot %q", path, m[1])
			}
		}
	}
	for slot, replies := range c.Slots {
		if !slices.ContainsFunc(c.Texts, func(s string) bool { return strings.Contains(s, "{"+slot+"}") }) {
			return nil, fmt.Errorf("%s: no text has the slot %q", path, slot)
		}
		for _, r := range replies {
			if len(r.Say) == 0 {
				return nil, fmt.Errorf("%s: a reply of the slot %q says nothing", path, slot)
			}
		}
	}
	return &c, nil
}

// check reads all fillings and compares their contacts with those wanted.
func (c *composition) check(t *testing.T, lang string) {
	read, wrong := 0, 0
	for _, text := range c.Texts {
		c.fill(text, c.Want, func(text string, want []string) {
			read++
			if got := c.told(t, lang, text, want); !slices.Equal(got, want) {
				if wrong++; wrong <= 20 {
					t.Errorf("published %s\n%s\ngot  %q\nwant %q", c.Published, text, got, want)
				}
			}
		})
	}
	if wrong > 20 {
		t.Errorf("%d of %d texts are wrong", wrong, read)
	}
	if read > mostFillings {
		t.Errorf("%d texts: at most %d of one file", read, mostFillings)
	}
}

// told is what a text tells of the types compared, sorted; without places where none is wanted.
func (c *composition) told(t *testing.T, lang, text string, want []string) []string {
	placed := slices.ContainsFunc(want, func(s string) bool { return strings.Contains(s, " @ ") })
	var got []string
	for _, e := range events(t, lang, c.Published, text) {
		if !slices.Contains(c.Types, e.Type) {
			continue
		}
		if !placed {
			e.Venue = model.Venue{}
		}
		got = append(got, brief(e))
	}
	slices.Sort(got)
	return got
}

// fill calls each with every filling of a text and the contacts wanted of it.
func (c *composition) fill(text string, want []string, each func(string, []string)) {
	_, rest, found := strings.Cut(text, "{")
	slot, _, closed := strings.Cut(rest, "}")
	if !found || !closed {
		each(text, slices.Sorted(slices.Values(want)))
		return
	}
	for _, r := range c.Slots[slot] {
		var meant []string
		for _, w := range want {
			if r.As != "" || !strings.Contains(w, "{"+slot+"}") {
				meant = append(meant, strings.ReplaceAll(w, "{"+slot+"}", r.As))
			}
		}
		for _, s := range r.Say {
			c.fill(strings.ReplaceAll(text, "{"+slot+"}", s), meant, each)
		}
	}
}
