package frame

import (
	"slices"

	"amur/extract/who"
	"amur/model"
)

// What is kept for want of a better telling.

// hear keeps what somebody is said in the lead to have told one of the other side, for want of a contact of
// the two: "Xi told Mishustin that China was ready".
func (t *teller) hear(f *Frame) {
	if !f.told || !f.lead || f.head || f.borrowed || f.Stated || f.Type != model.Meeting || f.Status != model.Held {
		return
	}
	if len(f.China) != 1 || len(f.Russia) != 1 || f.China[0].nameless() || f.Russia[0].nameless() {
		return
	}
	told := f.Why["type"][0]
	if slices.ContainsFunc(t.Sentences[t.i].Actors, func(a who.Actor) bool {
		return a.Kind <= who.Titled && a.Start >= told.End && a.Start-told.End <= heardReach
	}) {
		t.heard = append(t.heard, f)
	}
}

// heardOnly adds the contact of which the text says no more than that, where it tells of no other.
func (t *teller) heardOnly() {
	if len(t.heard) > 0 && !slices.ContainsFunc(t.frames, func(g *Frame) bool { return g.Type != model.Visit }) {
		t.frames = append(t.frames, t.heard[0])
	}
}

// heardReach is how many bytes behind a verb of telling the country and title of who is told may take.
const heardReach = 60

// otherTable tells whether one is a gathering with a day of its own, and the other a talk of three or more that is told
// in another paragraph without one: "Xi and Putin sat down with the Mongolian president. On the 1st Putin attended
// the summit."
func (st *Story) otherTable(g, f *Frame) bool {
	if f.Type != model.Multilateral || g.Type != model.Multilateral || !f.Stated || g.Stated || g.head {
		return false
	}
	return f.Occasion != nil && g.Occasion == nil && !st.oneParagraph(g.last, f.sentence)
}
