package frame

import (
	"slices"

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

// same tells whether two tellings are of one contact: the same people in the
// same manner, with days and places that agree.
func (t *teller) same(g, f *Frame) bool {
	if f.again && f.Stated && !g.Stated || f.anew && g.Date.Precision() <= model.PrecisionYear || !kin(g, f) || !people(g, f) {
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
	if t.goesOnLater(g, f) || toGather(g, f) || t.otherTable(g, f) {
		return false
	}
	discussed := f.both && f.weak && !f.Stated && g == t.focus // it goes on about the contact being told, wherever it is
	if !discussed && !places(g, f) || g.Type != f.Type && g.Status != f.Status && f.Stated {
		return false
	}
	if dated {
		return model.Overlaps(g.Date, f.Date) && !longBefore(g, f) && !longBefore(f, g) || oneStay(g, f)
	}
	return t.sameUndated(g, f)
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
	return f.Third && !g.Third && !f.echo && f.Status == model.Planned && g.Status == model.Held && (g.Stated || g.lead)
}

// arrives tells whether g is the arrival, told as the news of the page's day, with which the
// stay of which f tells the days begins: "has come. The visit will last from the 8th to the 9th".
func (st *Story) arrives(g, f *Frame) bool {
	return g.phase == "start" && g.Status == model.Held && !g.Stated && f.Date.IsInterval() && st.today(f.Date.Start())
}

// calledOff tells whether one of two is called off, and the other the plan for the same days.
func calledOff(g, f *Frame) bool {
	return (g.Status == model.Planned || f.Status == model.Planned) && model.Contains(g.Date, f.Date)
}

// oneBreath is how many sentences apart a contact told without a day and the old day
// that dates it may stand.
const oneBreath = 2

// recent tells whether a date may be that of news of the day: at most some days
// before the page's, or after it.
func (st *Story) recent(d model.Date) bool {
	days, ok := st.age(d)
	return !ok || days <= newsDays
}

// ofThisMonth tells whether a day is one of the weeks before the page's, of which a text may tell
// late: "They met in Beijing. The talks took place on 12 June."
func (st *Story) ofThisMonth(d model.Date) bool {
	days, ok := st.age(d)
	return ok && d.Precision() == model.PrecisionDay && days <= 31
}

// age is how many days before the page's a date ends; false where one of the two is not known.
func (st *Story) age(d model.Date) (model.Civil, bool) {
	last, ok := d.Latest()
	pub, ok2 := st.about().Civil()
	return pub - last, ok && ok2
}

// newsDays is how many days news may be old.
const newsDays = 4

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
	if f.Third && !f.echo && !g.weak && !g.head || g.Third && !f.weak && !f.echo && !f.back && f.Type == model.Meeting {
		return false // at one table with others, and by themselves
	}
	oneDay := g.Date.IsZero() || model.Compare(f.Date, g.Date) == 0
	if f.Type == model.Video && g.Type == model.Meeting && f.span == g.span && oneDay {
		return true // "chaired the meeting with Novak via video link"
	}
	if onScreen(g, f) || f.unnamed && remote(g.Type) {
		return true // "spoke by video link. The talks took place on the 12th"
	}
	return f.echo || f.back || f.weak || g.weak || g.head && !g.Stated
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
	anybody := func(p Party) bool { return p.nameless() && p.Office == "" }
	for _, p := range a {
		for _, q := range b {
			if p.same(q) || anybody(p) || anybody(q) {
				return true
			}
		}
	}
	return false
}

// places tells whether the places agree as far as both are known.
func places(g, f *Frame) bool {
	if f.echo || g.Country == "" || f.Country == "" {
		return true
	}
	if g.Country != f.Country {
		return false
	}
	return g.Type == model.Visit || g.Place == nil || f.Place == nil || g.Place == f.Place || g.Place.Region || f.Place.Region
}

// absorb takes over what a further telling adds.
func (g *Frame) absorb(f *Frame) {
	if g.host == "" {
		g.host = f.host
	}
	if g.guestIn == "" {
		g.guestIn = f.guestIn
	}
	if !f.echo {
		for _, list := range f.sides() {
			for _, p := range list {
				g.merge(p)
			}
		}
	}
	leg := oneStay(g, f) && g.phase != "end" && f.phase != "end"
	if leg && model.Compare(f.Date, g.Date) < 0 && (f.Place != nil || g.Status == model.Planned) {
		g.Place = f.Place // a stay is where it begins
	}
	ahead := leg && f.Status == model.Planned && g.Status == model.Held
	arrival := g.phase == "end" && !g.Stated && f.phase == "start" // "has ended a visit. He arrived on Monday"
	g.mergeDate(f)
	if g.days == 0 {
		g.days = f.days
	}
	if (g.phase == "" || arrival) && !g.Date.IsInterval() {
		g.phase = f.phase
	}
	g.mergeType(f)
	g.weak, g.echo, g.spoken = g.weak && f.weak, g.echo && f.echo, g.spoken && f.spoken
	if !ahead {
		g.mergePlace(f)
	}
	if g.Site == nil && f.Site != nil && f.Place == g.Place {
		g.Site = f.Site
	}
	if g.Occasion == nil {
		g.Occasion = f.Occasion
	}
	g.mergeStatus(f)
	for k, r := range f.Why {
		g.Why[k] = append(g.Why[k], r...)
	}
}

// mergeType takes the type of a telling that says it better: in clearer words, of a video link, of a table of many.
func (g *Frame) mergeType(f *Frame) {
	if onScreen(g, f) {
		g.Type, f.Type = model.Video, model.Video
	}
	linked := g.Type == model.Video && f.Type == model.Meeting // the headline has said how they met
	if g.weak && !f.weak || g.echo && !f.echo || g.head && !f.weak && !f.back && !linked {
		g.Type = f.Type
	}
	switch {
	case f.Type == model.Video && g.Type == model.Meeting:
		if (!f.back || g.Country == "") && !(f.weak && g.Place != nil) {
			g.Type = model.Video
		}
	case f.Type == model.Multilateral && (g.weak || g.back && f.span == g.span):
		g.Type = model.Multilateral
	}
}

// mergePlace takes a place that is said for the first time, or more finely.
func (g *Frame) mergePlace(f *Frame) {
	if f.Country == "" || f.besides {
		return
	}
	finer := f.Place != nil && (g.Place == nil || g.Place.Region && !f.Place.Region)
	if g.Country == "" || finer {
		g.Place, g.Country = f.Place, f.Country
	}
}

// mergeStatus says what is called off, what is no more than planned, and what has been held after all.
func (g *Frame) mergeStatus(f *Frame) {
	if g.bare && f.Status == model.Planned {
		g.Status = model.Planned // headlines tell in the present what is to be
	}
	g.bare = g.bare && f.bare
	if f.Status == model.Cancelled {
		g.Status = f.Status
	}
	// "the two discussed": it does not say that what is set for a day has been
	vague := (f.weak || f.noun && f.back) && !f.Stated && (g.Stated || g.last == f.sentence)
	if g.Status == model.Planned && f.Status == model.Held && !f.echo && !vague {
		g.Status = f.Status
	}
}

// merge adds a party unless it is there, also with a name for an office alone.
func (g *Frame) merge(p Party) {
	if p.nameless() {
		return
	}
	list := &g.China
	if p.Country == "RU" {
		list = &g.Russia
	}
	for i, q := range *list {
		if q.nameless() && q.Office == p.Office {
			(*list)[i] = p
			return
		}
	}
	if g.weak {
		g.add(p)
	}
}

// mergeDate keeps the finer date that is stated; of a visit, arrival and end make the stay.
func (g *Frame) mergeDate(f *Frame) {
	switch {
	case f.Date.IsZero() || !f.Stated && g.Stated:
	case oneStay(g, f):
		g.Date, g.leg, g.Stated = g.stayWith(f), later(g.Date.End(), f.Date), g.Stated || f.Stated
	case !g.Stated && f.Stated, g.Date.IsZero():
		g.Date, g.Stated = f.Date, f.Stated
		g.Why["date"] = nil
	case wholeStay(g, f):
		g.Date, g.tour = f.Date, f.tour
	case dayOfStay(g, f), f.Date.Precision() > g.Date.Precision() && (model.Contains(g.Date, f.Date) || daysAcross(g, f)):
		g.Date = f.Date
	}
}

// dayOfStay tells whether f says the day of talks that g only puts into the days of a stay.
func dayOfStay(g, f *Frame) bool {
	return g.Type != model.Visit && f.Stated && f.Date.Precision() == model.PrecisionDay && model.Contains(g.Date, f.Date)
}

// wholeStay tells whether f says the days of a stay of which g says some, or those of a journey
// that goes on to other countries: "from the 20th to the 23rd in Russia and Belarus. … In Russia
// he will be from the 20th to the 22nd".
func wholeStay(g, f *Frame) bool {
	switch {
	case g.Type != model.Visit || !f.Date.IsInterval() || !closed(f.Date):
		return false
	case !closed(g.Date):
		return model.Contains(f.Date, g.Date.Start())
	case g.tour != f.tour:
		return g.tour && model.Contains(g.Date, f.Date)
	}
	return model.Contains(f.Date, g.Date)
}

// daysAcross tells whether f says the days, across the end of a month, of a journey of which g
// says the month: "goes there early in April. … From 31 March to 2 April".
func daysAcross(g, f *Frame) bool {
	month := g.Date.Precision() < model.PrecisionDay
	return g.Type == model.Visit && month && f.Date.IsInterval() && closed(f.Date) && model.Overlaps(g.Date, f.Date)
}
