package document

import (
	"slices"
	"strings"
	"testing"

	"amur/model"
)

// seeds are files in as many notations as people use.
var seeds = []string{
	typed, strings.ReplaceAll(typed, "\n", "\r\n"), "\ufeff" + typed,
	"version: 1\nevents: []\n", "version: 1\nevents:", "events: []\nversion: 1\n",
	"---\nversion: 1\nevents:\n- id: x\n  date: 2023\n...\n",
	"{version: 1, events: [{id: a, date: 2023}]}\n",
	"{\"version\": 1, \"events\": [\n  {\"id\": \"a\", \"china\": [], \"russia\": []}\n]}\n",
	"version: 1\nevents: [\n {id: a}, # one\n {id: b}\n] # end\n",
	"events:\n  -\n    id: a # in the first\n\n    # between\n    topics: {energy: x,\n      trade: y}\n  -   id: b\n      review:\n        note: >\n          folded\n\n          # no comment\nversion: 1\n",
	"version: 1\nevents:\n- id: a\n  china:\n  - name: X\n  # c\n  - {name: Y}\n  split: [a.txt, b.txt]\n  conflict: {ours: {type: call}, theirs: {type: visit}}\n",
	"version: 1\nevents:\n  - id: a\n    venue:\n      # none\n    date:\n      2023\n    type: \"mee\\\n      ting\"\n  - ? id\n    : b\n",
	"'events':\n  - id: a\t# tab\n    status:\theld\n\"version\": 1\n",
	"version: 1\nevents:\n  - id: a\n    sources:\n    - article: a.txt\n      quote: 'one\n\n        two'\n\n    - article: b.txt # second\n",
}

// edits are what a rebuild may do to an event.
var edits = []func(e *model.Event){
	func(e *model.Event) { e.ID = "2023-06-25-a-b-call" },
	func(e *model.Event) { e.Date = model.Day(2023, 6, 24) },
	func(e *model.Event) { e.Type, e.Status = model.Call, "" },
	func(e *model.Event) { e.China = []model.Official{{Name: "Wang Yi", Office: "Minister"}} },
	func(e *model.Event) { e.China, e.Russia = nil, nil },
	func(e *model.Event) { e.Venue.Place = "Harbin: # 1" },
	func(e *model.Event) { e.Venue = model.Venue{Site: "Kremlin"} },
	func(e *model.Event) { e.Topics = append(slices.Clone(e.Topics), model.Topic{Code: "zz", Phrase: "z"}) },
	func(e *model.Event) { e.Topics = e.Topics[:len(e.Topics)/2] },
	func(e *model.Event) { e.Alternatives = map[string][]string{"date": {"2023-06-23"}, "place": {"a, b"}} },
	func(e *model.Event) {
		e.Sources = append(slices.Clone(e.Sources), model.Source{Article: "zz.txt", Quote: "q\"q"})
	},
	func(e *model.Event) { e.Sources = e.Sources[len(e.Sources)/2:] },
	func(e *model.Event) { e.Gone, e.MergedInto = true, "2023-06-25-a-b-call" },
	func(e *model.Event) { e.Review = &model.Review{Note: "two\nlines"} },
	func(e *model.Event) { e.Split, e.Conflict = []string{"zz.txt"}, nil },
}

// remarksIn counts the comments of a file by their text.
func remarksIn(data []byte) map[string]int {
	layout, err := model.ReadLayout(data, "t.yaml")
	if err != nil {
		return nil
	}
	count := make(map[string]int)
	lines := strings.Split(strings.TrimPrefix(string(data), byteOrderMark), "\n")
	for _, m := range layout.Comments {
		if runes := []rune(lines[m.Line-1]); m.Column <= len(runes) {
			count[strings.TrimSpace(string(runes[m.Column-1:]))]++
		}
	}
	return count
}

// Whatever stands in a file that can be read, one event can be changed, and all else
// stays: the other events, every comment, every line outside the event.
func FuzzUpdate(f *testing.F) {
	for i, s := range seeds {
		for j := range edits {
			f.Add([]byte(s), uint8(i+j), uint8(j))
		}
	}
	f.Fuzz(func(t *testing.T, data []byte, which, edit uint8) {
		d, err := Parse(data, "t.yaml")
		if err != nil {
			return
		}
		if string(d.Bytes()) != string(data) {
			t.Fatal("reading changes the file")
		}
		if len(d.events) == 0 {
			return
		}
		at := int(which) % len(d.events)
		e := d.events[at]
		want := e.value
		edits[int(edit)%len(edits)](&want)
		all := d.Timeline().Events
		all[at] = want
		before, after := slices.Concat(d.before, e.lead), d.after
		inFlow := d.flow
		if err := d.Update(e, want); err != nil {
			t.Fatal(err)
		}
		text := d.Bytes()
		again, err := Parse(text, "t.yaml")
		if err != nil {
			t.Fatalf("%v\n%s", err, text)
		}
		if len(again.events) != len(all) {
			t.Fatalf("%d events of %d\n%s", len(again.events), len(all), text)
		}
		for i, a := range again.events {
			if !Same(a.value, all[i]) {
				t.Fatalf("event %d is\n%+v\nwant\n%+v\n%s", i, a.value, all[i], text)
			}
		}
		fresh := remarksIn(text)
		for remark, n := range remarksIn(data) {
			if fresh[remark] < n {
				t.Fatalf("the comment %q is lost:\n%s", remark, text)
			}
		}
		if !inFlow && at == 0 && !strings.HasPrefix(string(text), d.bom+strings.Join(before, "")) {
			t.Fatalf("what stands above changed:\n%s", text)
		}
		if !inFlow && !strings.HasSuffix(string(text), strings.Join(after, "")) {
			t.Fatalf("what stands below changed:\n%s", text)
		}
	})
}

// Three files of any kind merge into one that can be read, or into an error.
func FuzzMerge(f *testing.F) {
	for i, s := range seeds {
		f.Add([]byte(s), []byte(typed), []byte(seeds[(i+1)%len(seeds)]))
		f.Add([]byte(typed), []byte(s), []byte(strings.Replace(s, "2023", "2024", 1)))
	}
	f.Fuzz(func(t *testing.T, base, ours, theirs []byte) {
		var three [3]*Document
		for i, data := range [][]byte{base, ours, theirs} {
			d, err := Parse(data, "t.yaml")
			if err != nil {
				return
			}
			three[i] = d
		}
		d, _, err := Merge(three[0], three[1], three[2])
		if err != nil {
			if !strings.Contains(err.Error(), "t.yaml") {
				t.Fatalf("the error names no file: %v", err)
			}
			return
		}
		if _, err := Parse(d.Bytes(), "t.yaml"); err != nil {
			t.Fatalf("%v\nbase\n%s\nours\n%s\ntheirs\n%s\nmerged\n%s", err, base, ours, theirs, d.Bytes())
		}
	})
}
