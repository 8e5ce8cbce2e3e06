package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// join adds a telling to the contact it is a telling of, or keeps it as a contact
// of its own; it returns the contact, nil when the telling says too little.
func (t *teller) join(f *Frame) *Frame {
	f.at = len(t.frames)
	if f.Type == model.Visit && !f.stay {
		t.setGuest(f)
		t.trip = f
		return nil
	}
	if t.oral(f) {
		return nil
	}
	if f.again && f.back && !f.Stated {
		return nil // another contact, of which nothing is said
	}
	if g := t.toldBefore(f); g != nil {
		t.tellAgain(g, f)
		return g
	}
	if t.saysTooLittle(f) {
		t.hear(f)
		return nil
	}
	if f.Date.IsZero() && (f.crown == nil || !f.crown.Date.IsZero()) {
		if g := t.signersMet(f); g != nil {
			f.datedAs(g, "frame.same-occasion")
		}
	}
	t.frames = append(t.frames, f)
	t.awaitNames(f)
	if f.Type != model.Visit && !t.besideTalks(f) {
		t.focus, t.focusAt = f, t.i
	}
	return f
}

// tellAgain takes a further telling into the contact that it is of.
func (t *teller) tellAgain(g, f *Frame) {
	t.firstStop(g, f)
	if t.saysHow(g, f) {
		g.Type = f.Type
	}
	g.absorb(f)
	if !f.lead || t.focus == nil {
		t.focus = g
	}
	if t.focus == g {
		t.focusAt = t.i
	}
	g.last = f.sentence
}

// saysTooLittle tells whether a telling that is of none of the contacts told does not say enough of its own to be of
// another: its people are borrowed, or it rests on a word that points back.
func (t *teller) saysTooLittle(f *Frame) bool {
	if f.borrowed && !(f.Stated && (f.again || t.entry != nil)) {
		return true
	}
	return f.echo && !f.again && f.Type != model.Signing && (!f.Stated || f.weak && !t.fixed(f))
}

// hear keeps what somebody is said in the lead to have told one of the other side, for want of a contact of
// the two: "Xi told Mishustin that China was ready".
func (t *teller) hear(f *Frame) {
	if !f.told || f.borrowed || f.Stated || f.Type != model.Meeting || f.Status != model.Held {
		return
	}
	if !f.lead || f.head {
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

// besideTalks tells whether a letter is looked back to while the text tells of talks of the same two, which
// were later, and on which it goes on: "They met in Brasilia. Medvedev had sent him a telegram on the 14th."
func (t *teller) besideTalks(f *Frame) bool {
	g := t.focus
	if f.Type != model.Message || f.Status != model.Held || f.Date.Precision() != model.PrecisionDay || !f.Stated {
		return false
	}
	if g == nil || g.Type == model.Message || g.Type == model.Signing || g.Status != model.Held || !people(g, f) {
		return false
	}
	day := g.Date
	if day.IsZero() {
		day = t.about()
	}
	return day.Precision() == model.PrecisionDay && model.Compare(f.Date, day) < 0
}

func (t *teller) setGuest(f *Frame) {
	if len(f.China) > 0 {
		t.guest = "CN"
	} else {
		t.guest = "RU"
	}
}

// toldBefore returns the contact already told that f tells again, nil when it is new.
// The latest telling is tried first.
func (t *teller) toldBefore(f *Frame) *Frame {
	if t.focus != nil && t.same(t.focus, f) {
		return t.focus
	}
	for i := len(t.frames) - 1; i >= 0; i-- {
		if i == len(t.frames)-recentlyTold {
			i = min(i, firstTold)
		}
		if t.same(t.frames[i], f) {
			return t.frames[i]
		}
	}
	return nil
}

// A telling may be of one of the contacts told recently, or of one of the first, with
// which an article opens.
const (
	recentlyTold = 400
	firstTold    = 20
)

// neighbours is how many contacts before another, and how many behind, are compared with it.
const neighbours = 300

// around lists the contacts that are told before and behind another, itself among them.
func (t *teller) around(f *Frame) []*Frame {
	return t.frames[max(0, f.at-neighbours):min(len(t.frames), f.at+neighbours)]
}

// lately lists the contacts told last.
func (t *teller) lately() []*Frame { return t.frames[max(0, len(t.frames)-2*neighbours):] }

// same tells whether two tellings are of one contact: the same people in the
// same manner, with days and places that agree.
func (t *teller) same(g, f *Frame) bool {
	if f.again && f.Stated && !g.Stated || f.anew && g.Date.Precision() <= model.PrecisionYear {
		return false // of another contact, as the words say
	}
	if !kin(g, f) && !t.saysHow(g, f) || !people(g, f) {
		return false
	}
	stated := g.Stated && f.Stated
	if t.Sentences[f.sentence].Year > 0 && !g.head && !stated && !t.oneParagraph(g.sentence, f.sentence) {
		return false // each entry of a chronicle tells its own
	}
	if (g.Status == model.Cancelled) != (f.Status == model.Cancelled) && stated && !calledOff(g, f) {
		return false
	}
	if g.Status != f.Status && !stated && f.Type != model.Visit && !f.echo && !g.lead {
		return false
	}
	dated := stated || f.Type == model.Visit && !g.Date.IsZero() && !f.Date.IsZero()
	if f.Type == model.Visit && g.Status != f.Status && !dated {
		return t.arrives(g, f) && places(g, f)
	}
	if t.goesOnLater(g, f) || t.meetsAgain(g, f) || toGather(g, f) || t.otherTable(g, f) {
		return false
	}
	if g.Type != f.Type && g.Status != f.Status && f.Stated {
		return false
	}
	discussed := f.both && f.weak && !f.Stated && g == t.focus // it goes on about the contact being told, wherever it is
	if !discussed && !places(g, f) {
		return false
	}
	if dated {
		return model.Overlaps(g.Date, f.Date) && !longBefore(g, f) && !longBefore(f, g) || oneStay(g, f)
	}
	return t.sameUndated(g, f)
}

// meetsAgain tells whether the one was held, as running text says, and the other is set for a day to come: "They met in the
// Kremlin. The leaders will meet again on Thursday." What a headline says alone may be to come.
func (t *teller) meetsAgain(g, f *Frame) bool {
	if g.Type == model.Visit || g.Status != model.Held || g.Stated || g.echo || g.weak || g.borrowed || t.Tenseless && g.noun {
		return false
	}
	if g.head && (g.last == g.sentence || !t.has(scan.Anew, t.Sentences[f.sentence].Span)) {
		return false
	}
	if g.sentence >= f.sentence || f.sentence-g.last > oneBreath {
		return false
	}
	return f.Status == model.Planned && f.Stated && f.Date.Precision() == model.PrecisionDay && t.comes(f.Date)
}

// sameUndated tells whether two tellings of the same people, of which one at most states its day, are of one contact.
func (t *teller) sameUndated(g, f *Frame) bool {
	back := f.back && f.Status == model.Held && !g.Stated && f.sentence-g.last <= 1
	if f.shifted && !g.head && !(back && t.recent(f.Date)) { // "They met. It was the day before."
		return false
	}
	paragraph := t.oneParagraph(g.last, f.sentence)
	if f.Stated && (g.lead || f.sentence-g.last > oneBreath || !paragraph) && !t.recent(f.Date) {
		return back && paragraph && t.ofThisMonth(f.Date)
	}
	return f.Stated == g.Stated || f.echo || g.lead || f.sentence-g.last <= 3
}

// oneBreath is how many sentences apart a contact told without a day and the old day
// that dates it may stand.
const oneBreath = 2

// goesOnLater tells whether f is where those who have talked are to go on with it: "They spoke by telephone,
// and agreed to continue the conversation in September".
func (st *Story) goesOnLater(g, f *Frame) bool {
	if f.Type == model.Visit || !f.Stated || f.Status != model.Planned || !st.comes(f.Date) {
		return false
	}
	if g.Status != model.Held || g.Stated || g.head {
		return false
	}
	day, _ := f.Date.Earliest()
	today, _ := st.about().Latest()
	return remote(g.Type) || day > today+newsDays
}

// toGather tells whether f is a gathering of many to come, and g a talk of the two that was held.
func toGather(g, f *Frame) bool {
	many := f.Third && !f.echo && f.Status == model.Planned
	two := !g.Third && (g.Stated || g.lead) && g.Status == model.Held
	return many && two
}

// otherTable tells whether one is a gathering with a day of its own, and the other a talk of three or more that is told
// in another paragraph without one: "Xi and Putin sat down with the Mongolian president. On the 1st Putin attended
// the summit."
func (st *Story) otherTable(g, f *Frame) bool {
	if f.Type != model.Multilateral || g.Type != model.Multilateral || !f.Stated || g.Stated || g.head {
		return false
	}
	return f.Occasion != nil && g.Occasion == nil && !st.oneParagraph(g.last, f.sentence)
}

// arrives tells whether g is the arrival, told as the news of the page's day, with which the
// stay of which f tells the days begins: "has come. The visit will last from the 8th to the 9th".
func (st *Story) arrives(g, f *Frame) bool {
	arrival := g.phase == "start" && g.Status == model.Held && !g.Stated
	return arrival && f.Date.IsInterval() && st.today(f.Date.Start())
}

// calledOff tells whether one of two is called off, and the other the plan for the same days.
func calledOff(g, f *Frame) bool {
	return (g.Status == model.Planned || f.Status == model.Planned) && model.Contains(g.Date, f.Date)
}

// kin tells whether the types may be two views of one contact. A signing is apart
// from the meeting it crowned, and a visit from both.
func kin(g, f *Frame) bool {
	if g.Type == f.Type {
		return true
	}
	talk := func(t model.Type) bool { return t != model.Visit && t != model.Signing && t != model.Message }
	if !talk(g.Type) || !talk(f.Type) {
		return false
	}
	if f.Third && g.back && f.span == g.span {
		return true // "the next meeting of the two: both will be at the summit"
	}
	if atTwoTables(g, f) {
		return false
	}
	linked := f.Type == model.Video && g.Type == model.Meeting && f.span == g.span
	if linked && (g.Date.IsZero() || model.Compare(f.Date, g.Date) == 0) {
		return true // "chaired the meeting with Novak via video link"
	}
	if onScreen(g, f) || f.unnamed && remote(g.Type) {
		return true // "spoke by video link. The talks took place on the 12th"
	}
	return f.echo || f.back || f.weak || g.weak || g.head && !g.Stated
}

// atTwoTables tells whether one telling is clearly of a table with others, and the other of the two by themselves.
func atTwoTables(g, f *Frame) bool {
	if f.echo {
		return false
	}
	if f.Third {
		return !g.weak && !g.head
	}
	return g.Third && f.Type == model.Meeting && !f.weak && !f.back
}

// onScreen tells whether one telling is of a talk by video link and the other of a call:
// a video call is called so too.
func onScreen(g, f *Frame) bool {
	return g.Type == model.Video && f.Type == model.Call || g.Type == model.Call && f.Type == model.Video
}

// people tells whether the same people take part: on each side one is common, or
// one list is the other's with an office for a name.
func people(g, f *Frame) bool {
	a, b := g.sides(), f.sides()
	for i := range a {
		if len(a[i]) == 0 && len(b[i]) == 0 {
			continue
		}
		if !overlap(a[i], b[i]) && !(g.head && named(a[i], b[i])) {
			return false
		}
	}
	return true
}

// named tells whether a headline's offices without a name may be those whom the text names.
func named(offices, people []Party) bool {
	for _, p := range offices {
		if p.nameless() && slices.ContainsFunc(people, func(q Party) bool { return q.Office == p.Office }) {
			return true
		}
	}
	return false
}

// overlap tells whether somebody is in both lists, or may be: one holds somebody of whom nothing is known.
func overlap(a, b []Party) bool {
	for _, p := range a {
		for _, q := range b {
			if p.same(q) || p.nameless() && p.Office == "" || q.nameless() && q.Office == "" {
				return true
			}
		}
	}
	return false
}

// shared tells whether two contacts have somebody of one of the sides in common.
func shared(g, f *Frame) bool { return overlap(g.China, f.China) || overlap(g.Russia, f.Russia) }

// places tells whether the places agree as far as both are known.
func places(g, f *Frame) bool {
	if f.echo || g.Country == "" || f.Country == "" {
		return true
	}
	if g.Country != f.Country {
		return false
	}
	return g.Type == model.Visit || g.Place == f.Place || !isCity(g.Place) || !isCity(f.Place)
}

// oneParagraph tells whether the two sentences stand in one paragraph.
func (st *Story) oneParagraph(i, j int) bool { return st.Sentences[i].Block == st.Sentences[j].Block }
