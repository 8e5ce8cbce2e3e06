package git

import (
	"bytes"
	"strings"
	"testing"
)

const two = `# ours
version: 1
events:
  # was there
  - id: 2023-06-25-qin-rudenko-meeting
    date: "2023-06-24" # by the readout
    type: meeting
  - id: 2023-06-25-li-putin-call
    date: "2023-06-25"
    type: call
# the end
`

func TestConvert(t *testing.T) {
	const words = `# ours

2023-06-25-li-putin-call
    date: 25 June 2023
    type: telephone call

2023-06-25-qin-rudenko-meeting
    # was there
    # by the readout
    date: 24 June 2023
    type: meeting
# the end
`
	for _, c := range []struct{ name, text, want string }{
		{"timeline.yaml", two, words},
		{"timeline.yaml", strings.ReplaceAll(two, "\n", "\r\n"), words},
		{"timeline.json", `{"version": 1, "events": [{"id": "2023-06-25-li-putin-call", "date": "2023-06-25"}]}`, "2023-06-25-li-putin-call\n    date: 25 June 2023\n"},
		{"timeline.json", "\ufeff{\n\t\"version\": 1, \"events\": [{\"id\": \"2023-06-25-li-putin-call\"}]}", "2023-06-25-li-putin-call\n"},
		{"timeline.yaml", "version: 1\nevents:\n  - date: \"2023-06\"\n    type: call\n", "2023-06-call\n    date: June 2023\n    type: telephone call\n"},
		{"timeline.yaml", "", ""},
		{"timeline.yaml", "version: 1\nevents: []\n", ""},
		{"x_timeline.lock", "# What amur wrote last\nversion 1\n", ""},
	} {
		var b bytes.Buffer
		if err := Convert(&b, []byte(c.text), c.name); err != nil || b.String() != c.want {
			t.Errorf("%q: %v\n%s", c.text, err, b.String())
		}
	}
	var b bytes.Buffer
	if err := Convert(&b, []byte("version: 1\nevents: [\n"), "t.yaml"); err == nil || !strings.Contains(err.Error(), "t.yaml:") || b.Len() > 0 {
		t.Errorf("broken: %v, %q", err, b.String())
	}
}

func TestMerge(t *testing.T) {
	edit := func(old, fresh string) []byte { return []byte(strings.Replace(two, old, fresh, 1)) }
	merged, conflicts, err := Merge([]byte(two), edit("type: meeting", "type: video"), edit("type: call", "type: message"), "t.yaml")
	if err != nil || len(conflicts) != 0 || string(merged) != strings.NewReplacer("type: meeting", "type: video", "type: call", "type: message").Replace(two) {
		t.Errorf("%v %v\n%s", conflicts, err, merged)
	}
	_, conflicts, err = Merge([]byte(two), edit("type: meeting", "type: video"), edit("type: meeting", "type: visit"), "t.yaml")
	if err != nil || len(conflicts) != 1 || conflicts[0] != (Conflict{"2023-06-25-qin-rudenko-meeting", 5, "both branches changed type"}) {
		t.Errorf("%v %v", conflicts, err)
	}
	// A file that both branches began, and one that a branch emptied.
	if merged, conflicts, err = Merge(nil, []byte(two), []byte(two), "t.yaml"); err != nil || len(conflicts) != 0 || string(merged) != two {
		t.Errorf("begun by both: %v %v\n%s", conflicts, err, merged)
	}
	if _, _, err = Merge([]byte(two), nil, edit("type: call", "type: message"), "t.yaml"); err != nil {
		t.Errorf("emptied: %v", err)
	}
	for i, want := range []string{"t.yaml of the common ancestor:2:", "t.yaml of our branch:2:", "t.yaml of the other branch:2:"} {
		versions := [3][]byte{[]byte(two), edit("call", "video"), edit("# ours", "")}
		versions[i] = []byte("version: 1\nevents: [\n")
		if _, _, err := Merge(versions[0], versions[1], versions[2], "t.yaml"); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("broken: %v, want %s", err, want)
		}
	}
	if _, _, err := Merge(nil, []byte("version 1\nx\n"), nil, "t.lock"); err == nil || !strings.HasPrefix(err.Error(), "t.lock of our branch:2: ") {
		t.Errorf("a broken lock: %v", err)
	}
}
