package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// A word for a journey becomes a visit: who travels, where to, and whether it is a further telling of a stay told before.

// traveller finds who travels and where to. The goal must be the other side's
// country; only a stay that the text states is an event of its own.
func (t *teller) traveller(f *Frame, s *Sentence, i int, clause scan.Span, mood what.Mood) bool {
	trig := &s.Triggers[i]
	clause = t.withWhoMakesIt(s, trig, clause)
	goal, ok := t.goal(s, trig, clause)
	if !ok && t.toRegion(trig) || t.toEmbassy(trig, clause) {
		return false
	}
	home := ok && t.goesHome(s, trig, goal, f.Date)
	if !ok || home {
		if v := t.stayMeant(f, s, trig, clause, mood); v != nil {
			return t.visitAgain(f, s, trig, clause, mood, v)
		}
	}
	if t.Preposed && (home || trig.Trigger.Comes && t.attributes(trig)) {
		return false // "the visiting mayor of Saint Petersburg"
	}
	if v := t.stayLeft(f, s, trig, clause, mood, goal); v != nil {
		t.visitAgain(f, s, trig, clause, mood, v)
		f.phase = "end"
		return true
	}
	if trig.Trigger.Weak {
		return false
	}
	if !ok {
		goal, ok = t.goalElsewhere(s, trig, clause)
	}
	if !ok && !trig.Trigger.Length && !trig.Trigger.Noun && !(trig.Trigger.Comes && f.Stated) {
		return false
	}
	p, found := t.traveling(s, trig, goal, clause, f.Date)
	if !found && goal.Country != "" {
		if v := t.stayMeant(f, s, trig, clause, mood); v != nil && v.Country == goal.Country {
			return t.visitAgain(f, s, trig, clause, mood, v) // "The visit began in Shanghai on Monday"
		}
		t.startsIn(s, trig, goal)
		if t.awaitHead(f, s, trig, clause, mood, goal) {
			return false
		}
	}
	if !found || p.Country != "CN" && p.Country != "RU" || t.announces(p) || t.posted(p, f.Date) {
		return false
	}
	return t.travelsTo(f, s, trig, clause, mood, p, goal)
}

// travelsTo tells the journey of the party, to the goal where the words name one.
func (t *teller) travelsTo(
	f *Frame, s *Sentence, trig *scan.Mention, clause scan.Span, mood what.Mood, p Party, goal where.Spot,
) bool {
	if goal.Country == "" && t.guestLeaves(trig, clause, p) {
		t.visitAgain(f, s, trig, clause, mood, t.lastVisit)
		if f.phase = "end"; f.Date.IsInterval() && closed(f.Date) {
			f.Date = f.Date.End() // the days before it are of what he did
		}
		return true
	}
	if goal.Country == "" && !f.Stated && t.duringLastVisit(s, trig, p) {
		return false
	}
	away := who.Other(p.Country)
	switch {
	case goal.Rule == thatLandRule:
		goal.Country = away
	case goal.Country == "":
		goal, _ = t.awayGoal(f, s, trig, clause, p)
	}
	if goal.Country != away || t.hosts(trig, goal, p) {
		return false
	}
	if goal.Rule == otherSideRule && trig.Trigger.Comes && f.Stated && t.isHome(s, p.Country) {
		return false
	}
	if sp, ok := t.stopSpot(s, trig, goal, clause); ok {
		goal = sp
	}
	if goal.Rule == otherSideRule && t.leaves(trig, clause) && t.metBefore(s, trig, p.Country) {
		return false
	}
	t.journey(f, s, trig, clause, mood, goal)
	f.add(p)
	f.because("officials", "frame.traveller", trig.Start, trig.End)
	return true
}

// The rules by which a journey leads to the other side's country though no place is named: words refer to it, or nothing
// speaks against it.
const thatLandRule, otherSideRule = "where.that-land", "where.other-side"

// journey says of a visit whether it is a stay of some length, which day of it is meant, and
// where it leads.
func (t *teller) journey(f *Frame, s *Sentence, trig *scan.Mention, clause scan.Span, mood what.Mood, goal where.Spot) {
	arrival := trig.Trigger.Phase == "start" && goal.Rule == otherSideRule && !f.Stated
	t.between(f, s, clause, trig, mood)
	f.stay = !arrival && (trig.Trigger.Length || mood != what.Told || f.Stated || t.has(scan.Length, clause))
	if trig.Trigger.Beside && !f.Date.IsZero() && f.dateAt < trig.End {
		f.stay = false // under way at another contact, of which the day is
	}
	if _, ok := t.qualified(s, trig, goal, f.Date); ok {
		f.stay = f.stay && trig.Trigger.Length // "the visiting minister": said of him, not told
	}
	f.phase = t.phase(f, s, trig, clause, mood)
	if f.phase == "start" && mood == what.Announced {
		f.due = trig.Trigger.Plan || t.has(scan.Plan, scan.Span{Start: clause.Start, End: trig.Start})
	}
	t.length(f, s, trig)
	f.tour = t.goesOnFrom(s, goal)
	f.Country, f.Place = goal.Country, goal.Place
	f.because("place", goal.Rule, goal.Start, goal.End)
}

// stayLeft is the stay that ends with a day on which the words tell of going away, or home; nil where they tell of
// no such thing. The goal has no country where none is named.
func (t *teller) stayLeft(f *Frame, s *Sentence, trig *scan.Mention, clause scan.Span, mood what.Mood, goal where.Spot) *Frame {
	if !f.Stated {
		return nil
	}
	leaves := t.leaves(trig, clause)
	if v := t.lastVisit; v != nil && t.i-v.last <= turnReach && goal.Country != v.Country {
		// "On Tuesday he flies on to Minsk", or returns to his own capital
		ends := leaves || goal.Country != "" && mood != what.Called && t.returns(f, s, trig, goal, v)
		home := goal.Country == who.Other(v.Country) && t.endsSoon(v, f.Date) && // "The plane took off for Moscow"
			!t.personIn(s, scan.Span{Start: clause.Start, End: trig.Start}) && !t.personIn(s, scan.Span{Start: trig.End, End: clause.End})
		if ends && (home || t.sameTraveller(s, trig, v, f.Date)) {
			return v
		}
	}
	if leaves && goal.Country == "" {
		return t.journeyToldBefore(s, trig) // "flew to Beijing, met Xi and left that night"
	}
	return nil
}

// goesHome tells whether who leads the sentence goes back to where he came from.
func (t *teller) goesHome(s *Sentence, trig *scan.Mention, goal where.Spot, on model.Date) bool {
	p, led := t.subjectOf(s, trig, on)
	return led && trig.Trigger.Phase == "end" && p.Country == goal.Country
}

// returns tells whether who leads the sentence travels to his own country from the journey told last,
// on a day on which that may end.
func (t *teller) returns(f *Frame, s *Sentence, trig *scan.Mention, goal where.Spot, v *Frame) bool {
	if trig.Trigger.Noun || v.Status != model.Held || !v.Stated {
		return false
	}
	if v.Date.Start().Precision() != model.PrecisionDay || f.Date.Precision() != model.PrecisionDay {
		return false
	}
	p, led := t.subjectOf(s, trig, f.Date)
	if !led || p.Country != goal.Country {
		return false
	}
	from, ok1 := v.Date.Earliest()
	to, ok2 := f.Date.Latest()
	return ok1 && ok2 && to >= from && to-from < monthOfStay
}

// sameTraveller tells whether the subject of the trigger is who travelled before.
func (t *teller) sameTraveller(s *Sentence, trig *scan.Mention, v *Frame, on model.Date) bool {
	p, ok := t.traveling(s, trig, where.Spot{}, s.Span, on)
	return ok && inFocus(v, []Party{p})
}

// guestLeaves tells whether a verb of leaving, with a pronoun that seems to mean a host of the stay told last, is of
// him who came: "Mishustin landed in Beijing on Monday. He met Li Qiang on Tuesday, and on Wednesday he flew home".
func (t *teller) guestLeaves(trig *scan.Mention, clause scan.Span, p Party) bool {
	if trig.Trigger.Phase != "end" {
		return false
	}
	v := t.stayJustTold()
	if v == nil || v.Status != model.Held || v.Country != p.Country {
		return false
	}
	refs := scan.In(t.Mentions.References, clause.Start, trig.Start)
	return len(refs) > 0 && countLetters(t.Text[refs[len(refs)-1].End:trig.Start]) <= len("then finally")
}

// duringLastVisit tells whether a noun without a goal only says that something is to be on the journey told last, with a
// host of that beside it: "will come on Monday. A meeting with Xi is planned during the visit".
func (t *teller) duringLastVisit(s *Sentence, trig *scan.Mention, p Party) bool {
	v := t.lastVisit
	if v == nil || !trig.Trigger.Noun || t.i-v.last > 2 || who.Other(v.Country) == p.Country {
		return false
	}
	return t.has(scan.During, scan.Span{Start: max(s.Start, trig.Start-t.far(againReach)), End: trig.End})
}

// startsIn gives the journey told last, of which only the country is known, the city in which words about
// nobody say that it began: "The visit began in Shanghai".
func (t *teller) startsIn(s *Sentence, trig *scan.Mention, goal where.Spot) {
	v := t.stayJustTold()
	if v == nil || v.Status != model.Held || v.Place != nil || trig.Trigger.Phase != "start" {
		return
	}
	if !namesCity(&goal) || goal.Country != v.Country || t.personIn(s, s.Span) {
		return
	}
	v.Place = goal.Place
	v.because("place", goal.Rule, goal.Start, goal.End)
}

// hosts tells whether a visit that is named without where it leads is another's: the party has just
// been told to meet somebody at home. "Hu met Medvedev in Beijing. The visit, Hu said, matters."
func (t *teller) hosts(trig *scan.Mention, goal where.Spot, p Party) bool {
	f := t.focus
	if f == nil || !trig.Trigger.Noun || goal.Relation != where.None || t.i-f.last > 1 {
		return false
	}
	return f.Type == model.Meeting && f.Status == model.Held && f.Country == p.Country && inFocus(f, []Party{p})
}

// posts are the offices of those who live in the other country.
func posts() []string { return []string{"ambassador", "consul-general", "charge-daffaires"} }

// posted tells whether the person lives in the other country by office.
func (st *Story) posted(p Party, on model.Date) bool {
	if on.IsZero() {
		on = st.about()
	}
	return slices.ContainsFunc(posts(), func(post string) bool {
		if p.Person == nil {
			return p.Office == post
		}
		ten := st.Lexicon.OfficeOn(p.Person, on, post)
		return ten != nil && ten.Office == post
	})
}
