package document

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"amur/model"
)

// randomEvent makes an event whose id is its number.
func randomEvent(r *rand.Rand, n int) model.Event {
	e := model.Event{
		ID: fmt.Sprintf("2023-01-%02d-xi-putin-meeting", n), Date: model.Day(2023, 1, n), Type: model.Meeting, Status: model.Held,
		China: []model.Official{{Name: "Xi Jinping"}}, Russia: []model.Official{{Name: "Vladimir Putin", Office: "President"}},
		Confidence: model.Medium,
	}
	for i := range 1 + r.IntN(3) {
		e.Sources = append(e.Sources, model.Source{Article: fmt.Sprintf("%d-%d.txt", n, i), Quote: "q"})
	}
	for _, code := range []string{"energy", "space", "trade"} {
		if r.IntN(2) == 0 {
			e.Topics = append(e.Topics, model.Topic{Code: code, Phrase: "p"})
		}
	}
	return e
}

// randomEdits changes a document as people and rebuilds do.
func randomEdits(t *testing.T, r *rand.Rand, d *Document, first int) {
	t.Helper()
	for range r.IntN(5) {
		if len(d.events) == 0 {
			return
		}
		e := d.events[r.IntN(len(d.events))]
		want := e.value
		v := fmt.Sprint("v", r.IntN(3))
		switch r.IntN(11) {
		case 0:
			want.Date = model.Day(2023, 2, 1+r.IntN(3))
		case 1:
			want.Venue.Place = v
		case 2:
			want.Topics = []model.Topic{{Code: "energy", Phrase: v}}
		case 3:
			want.Sources = append(slices.Clone(want.Sources), model.Source{Article: v + ".txt"})
			slices.SortFunc(want.Sources, model.CompareSources)
			want.Sources = slices.Compact(want.Sources)
		case 4:
			want.Review = &model.Review{Status: "confirmed", Note: v}
		case 5:
			d.Remove(e)
			continue
		case 6:
			want.Alternatives = map[string][]string{"place": {v}}
		case 7:
			want.China = []model.Official{{Name: v}}
		case 8:
			e.lead = append(slices.Clone(e.lead), "  # note "+v+"\n")
			d.edited = true
			continue
		case 9:
			want.Confidence = []model.Confidence{model.Low, model.High}[r.IntN(2)]
		case 10:
			n := first + r.IntN(3)
			if d.Find(model.Event{ID: fmt.Sprintf("2023-01-%02d-xi-putin-meeting", n)}) == nil {
				d.Insert(randomEvent(r, n))
			}
			continue
		}
		if err := d.Update(e, want); err != nil {
			t.Fatal(err)
		}
	}
}

// branches makes a file and what two sides made of it.
func branches(t *testing.T, seed uint64) (base, ours, theirs []byte) {
	r := rand.New(rand.NewPCG(seed, 7))
	d := New("t.yaml")
	for n := range 1 + r.IntN(5) {
		d.Insert(randomEvent(r, n+1))
	}
	base = d.Bytes()
	side := func(first int) []byte {
		d := parse(t, string(base))
		randomEdits(t, r, d, first)
		return d.Bytes()
	}
	return base, side(10), side(11)
}

func merged(t *testing.T, base, ours, theirs []byte) (string, model.Timeline) {
	t.Helper()
	d, conflicts, err := Merge(parse(t, string(base)), parse(t, string(ours)), parse(t, string(theirs)))
	if err != nil {
		t.Fatal(err)
	}
	text := string(d.Bytes())
	again := parse(t, text).Timeline()
	var marked []string
	for _, e := range again.Events {
		if e.Conflict != nil {
			marked = append(marked, e.ID)
		}
	}
	slices.Sort(marked)
	if !slices.Equal(marked, conflicts) {
		t.Fatalf("conflicts %v, marked %v", conflicts, marked)
	}
	return text, again
}

// swapped exchanges the sides of each conflict.
func swapped(tl model.Timeline) model.Timeline {
	out := model.Timeline{}
	for _, e := range tl.Events {
		if c := e.Conflict; c != nil {
			side := map[string]string{"ours": "theirs", "theirs": "ours", "": ""}
			e.Conflict = &model.Conflict{Ours: c.Theirs, Theirs: c.Ours, Deleted: side[c.Deleted]}
			if c.Theirs != nil {
				e = withParts(e, *c.Ours, *c.Theirs)
			}
		}
		out.Events = append(out.Events, e)
	}
	slices.SortFunc(out.Events, model.CompareEvents)
	return out
}

// withParts gives e their values in the place of ours.
func withParts(e, ours, theirs model.Event) model.Event {
	if !ours.Date.IsZero() || !theirs.Date.IsZero() {
		e.Date = theirs.Date
	}
	if ours.Venue != (model.Venue{}) || theirs.Venue != (model.Venue{}) {
		e.Venue = theirs.Venue
	}
	if ours.China != nil || theirs.China != nil {
		e.China = theirs.China
	}
	if ours.Review != nil || theirs.Review != nil {
		e.Review = theirs.Review
	}
	for _, t := range theirs.Topics {
		e.Topics = slices.DeleteFunc(slices.Clone(e.Topics), func(o model.Topic) bool { return o.Code == t.Code })
		e.Topics = append(e.Topics, t)
		slices.SortFunc(e.Topics, func(a, b model.Topic) int { return strings.Compare(a.Code, b.Code) })
	}
	return e
}

func yamlOf(tl model.Timeline) string {
	var b bytes.Buffer
	_ = model.WriteYAML(&b, tl)
	return b.String()
}

func TestMergeWithAnUnchangedSide(t *testing.T) {
	for seed := range uint64(150) {
		base, ours, theirs := branches(t, seed)
		if text, _ := merged(t, base, ours, base); text != string(ours) {
			t.Fatalf("seed %d: an unchanged theirs changes ours", seed)
		}
		if text, _ := merged(t, base, base, theirs); text != string(theirs) {
			t.Fatalf("seed %d: an unchanged ours changes theirs", seed)
		}
		if text, _ := merged(t, base, ours, ours); text != string(ours) {
			t.Fatalf("seed %d: two equal sides are changed", seed)
		}
	}
}

func TestMergeIsSymmetric(t *testing.T) {
	for seed := range uint64(300) {
		base, ours, theirs := branches(t, seed)
		_, a := merged(t, base, ours, theirs)
		_, b := merged(t, base, theirs, ours)
		slices.SortFunc(a.Events, model.CompareEvents)
		if x, y := yamlOf(a), yamlOf(swapped(b)); x != y {
			t.Fatalf("seed %d:\n%s", seed, changed(x, y))
		}
	}
}

func TestMergeLosesNoEdit(t *testing.T) {
	for seed := range uint64(300) {
		base, ours, theirs := branches(t, seed)
		text, out := merged(t, base, ours, theirs)
		was := parse(t, string(base))
		for name, side := range map[string][]byte{"ours": ours, "theirs": theirs} {
			d := parse(t, string(side))
			for _, e := range d.Events() {
				b := was.Find(e.value)
				if b != nil && b.text() == e.text() {
					continue
				}
				i := slices.IndexFunc(out.Events, func(o model.Event) bool { return o.ID == e.value.ID })
				if i < 0 {
					t.Fatalf("seed %d: %s of %s is lost", seed, e.value.ID, name)
				}
				for _, key := range model.FieldKeys() {
					for _, line := range model.FieldLines(e.value, key) {
						if b != nil && slices.Contains(model.FieldLines(b.value, key), line) || key == "confidence" {
							continue
						}
						if all := yamlOf(model.Timeline{Events: out.Events[i : i+1]}); !strings.Contains(all, strings.TrimSpace(line)) && !strings.Contains(line, "alternatives") && !strings.Contains(line, "place: [") {
							t.Fatalf("seed %d: %q of %s is lost:\n%s", seed, line, name, all)
						}
					}
				}
				for _, line := range e.lead {
					if !strings.Contains(text, strings.TrimSpace(line)) {
						t.Fatalf("seed %d: the comment %q of %s is lost", seed, line, name)
					}
				}
			}
		}
	}
}

func TestMergeShowsConflicts(t *testing.T) {
	const base = "version: 1\nevents:\n  - id: 2023-01-01-xi-putin-meeting\n    date: \"2023-01-01\"\n    type: meeting # as told\n  - id: 2023-02-01-xi-putin-call\n    date: \"2023-02-01\"\n"
	ours := strings.NewReplacer("\"2023-01-01\"", "2023-01-02 # checked", "  - id: 2023-02-01-xi-putin-call\n    date: \"2023-02-01\"\n", "").Replace(base)
	theirs := strings.NewReplacer("\"2023-01-01\"", "2023-01-03 # by the readout", "\"2023-02-01\"", "2023-02-02").Replace(base)
	text, _ := merged(t, []byte(base), []byte(ours), []byte(theirs))
	const want = `version: 1
events:
  # by the readout
  - id: 2023-01-01-xi-putin-meeting
    date: 2023-01-02 # checked
    type: meeting # as told
    conflict:
      ours:
        date: "2023-01-02"
      theirs:
        date: "2023-01-03"
  - id: 2023-02-01-xi-putin-call
    date: 2023-02-02
    conflict:
      deleted: ours
`
	if text != want {
		t.Errorf("got:\n%s", text)
	}
}

// Two events of one id are a fault, but no reason to lose what was edited in either.
func TestMergeEventsOfOneID(t *testing.T) {
	text := func(head, first, second string) *Document {
		const event = "  - id: 2023-06-25-xi-putin-meeting\n    status: "
		return parse(t, head+"version: 1\nevents:\n"+event+first+"\n"+event+second+"\n")
	}
	merged, conflicts, err := Merge(text("", "held", "held"), text("# ours\n", "held", "cancelled"), text("", "planned", "held"))
	want := string(text("# ours\n", "planned", "cancelled").Bytes())
	if err != nil || len(conflicts) > 0 || string(merged.Bytes()) != want {
		t.Errorf("merged, in conflict %v, %v:\n%s\nwant\n%s", conflicts, err, merged.Bytes(), want)
	}
}
