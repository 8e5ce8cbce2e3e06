package gold

import (
	"cmp"
	"slices"

	"amur/model"
)

// Agreement counts what is wanted, what is there, and what is both.
type Agreement struct{ Want, Have, Both int }

// F1 is the harmonic mean of precision and recall; 1 where nothing was wanted and nothing is there.
func (a Agreement) F1() float64 {
	if a.Want+a.Have == 0 {
		return 1
	}
	return 2 * float64(a.Both) / float64(a.Want+a.Have)
}

// Empty tells whether there is nothing to agree on.
func (a Agreement) Empty() bool { return a.Want+a.Have == 0 }

func (a *Agreement) add(b Agreement) {
	a.Want, a.Have, a.Both = a.Want+b.Want, a.Have+b.Have, a.Both+b.Both
}

// Tally counts contacts over articles. Optional ones do not count, neither
// found nor missed.
type Tally struct {
	Articles          int
	Want, Have        int         // contacts annotated and read
	Paired            int         // of them, those that are taken to be one contact
	Found, Core, Full int         // of the paired: type right; date and officials too; status and venue too
	Right             [fields]int // of the paired, those with the field right
	Topics            Agreement   // of the paired
}

// Add adds the counts of another tally.
func (t *Tally) Add(o Tally) {
	t.Articles += o.Articles
	t.Want, t.Have, t.Paired = t.Want+o.Want, t.Have+o.Have, t.Paired+o.Paired
	t.Found, t.Core, t.Full = t.Found+o.Found, t.Core+o.Core, t.Full+o.Full
	for i, n := range o.Right {
		t.Right[i] += n
	}
	t.Topics.add(o.Topics)
}

// F1 is that of a count of right contacts: Found, Core or Full.
func (t *Tally) F1(right int) float64 { return Agreement{t.Want, t.Have, right}.F1() }

// Share is how many of the paired contacts have the field right, from 0 to 1;
// ok is false when none is paired.
func (t *Tally) Share(f Field) (share float64, ok bool) {
	if t.Paired == 0 {
		return 0, false
	}
	return float64(t.Right[f]) / float64(t.Paired), true
}

// Fault is one thing that is wrong in what was read of an article.
type Fault struct {
	Want         *Contact     // as annotated; nil for a contact that the article does not tell
	Got          *model.Event // as read; nil for a contact that was missed
	Wrong        []Field      // of a contact that was found
	TopicsMissed []string     // likewise
	TopicsExtra  []string
}

// Outcome is how what was read of one article compares with its annotation.
type Outcome struct {
	Tally
	Types  map[model.Type]Tally // the same by type: the annotated one, of spurious contacts the one read
	Faults []Fault              // in the order of the annotation, spurious ones last
}

// Score compares the contacts read of an article with those annotated.
func Score(want []Contact, got []model.Event) Outcome {
	out := Outcome{Types: make(map[model.Type]Tally)}
	out.Articles = 1
	partner := make([]int, len(want)) // of each annotated contact, the one read
	for j := range partner {
		partner[j] = -1
	}
	paired := make([]bool, len(got))
	for _, p := range pair(got, want) {
		partner[p.want], paired[p.got] = p.got, true
	}
	for j := range want {
		c := &want[j]
		switch i := partner[j]; {
		case c.Optional:
		case i < 0:
			out.count(c.Type, Tally{Want: 1})
			out.Faults = append(out.Faults, Fault{Want: c})
		default:
			t, fault := compare(c, &got[i])
			out.count(c.Type, t)
			if fault != nil {
				out.Faults = append(out.Faults, *fault)
			}
		}
	}
	for i := range got {
		if !paired[i] {
			out.count(got[i].Type, Tally{Have: 1})
			out.Faults = append(out.Faults, Fault{Got: &got[i]})
		}
	}
	return out
}

func (o *Outcome) count(typ model.Type, t Tally) {
	o.Add(t)
	sum := o.Types[typ]
	sum.Add(t)
	o.Types[typ] = sum
}

// compare counts a contact that was found, and says what is wrong with it; nil
// when nothing is that counts.
func compare(c *Contact, e *model.Event) (Tally, *Fault) {
	v := c.judge(e)
	t := Tally{Want: 1, Have: 1, Paired: 1}
	fault := Fault{Want: c, Got: e}
	for f, right := range v {
		t.Right[f] = one(right)
		if !right && Field(f).Scored() {
			fault.Wrong = append(fault.Wrong, Field(f))
		}
	}
	t.Found, t.Core, t.Full = one(v[Type]), one(v.core()), one(v.full())
	fault.TopicsMissed, fault.TopicsExtra, t.Topics = c.topics(e)
	if len(fault.Wrong)+len(fault.TopicsMissed)+len(fault.TopicsExtra) == 0 {
		return t, nil
	}
	return t, &fault
}

func one(right bool) int {
	if right {
		return 1
	}
	return 0
}

type pairing struct{ got, want, fit int }

// pair matches contacts read with those annotated, the best fitting first.
func pair(got []model.Event, want []Contact) []pairing {
	var all, chosen []pairing
	for i := range got {
		for j := range want {
			if want[j].near(&got[i]) {
				all = append(all, pairing{i, j, want[j].fit(&got[i])})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b pairing) int { return cmp.Compare(b.fit, a.fit) })
	gotUsed, wantUsed := make([]bool, len(got)), make([]bool, len(want))
	for _, p := range all {
		if !gotUsed[p.got] && !wantUsed[p.want] {
			gotUsed[p.got], wantUsed[p.want] = true, true
			chosen = append(chosen, p)
		}
	}
	return chosen
}
