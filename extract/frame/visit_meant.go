package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/extract/who"
	"amur/model"
)

// What is told of a journey without saying where it led: "He leaves on Wednesday", "The visit
// lasts three days".

// visitReach is how many sentences behind a journey "the visit" may mean it.
const visitReach = 3

// stayMeant returns the stay on which words go on that name no goal, and say when it began,
// ended or was to be, or how long it is: of the traveller whom they name, or of the guest of
// whom the text has told where they name nobody. Nil when they say no such thing.
func (t *teller) stayMeant(f *Frame, s *Sentence, trig *scan.Mention, clause scan.Span, mood what.Mood) *Frame {
	if t.beganWith(s, trig) {
		return t.current
	}
	p, named := t.soleTraveller(s, trig, clause, f.Date)
	host := t.hostBefore(s, trig, f.Date)
	named = named && !host
	byTitle := t.byTitleAlone(s, trig, clause)
	days := f.Stated && f.Date.IsInterval() && closed(f.Date)
	trip := trig.Trigger.Noun && f.Stated && t.lastVisit == nil && t.trip != nil // of which no more is told than its goal
	noun := trig.Trigger.Noun || t.standsAsNoun(f, s, trig, clause)
	if !named && !byTitle {
		if !noun || mood != what.Called && t.personBefore(s, trig) && !host {
			return nil // "They agreed to put the visit off"
		}
		if !days && !trip && mood != what.Called && len(t.headBehind(s, trig.End, clause.End).actors) > 0 {
			return nil
		}
	}
	meant := noun && days || t.datesStay(f, trig, clause) || trig.Trigger.Noun && t.datesStay(f, trig, s.Span)
	if !meant && !named {
		meant = trip || noun && (mood == what.Called || t.lasts(s, trig, clause))
	}
	if !meant {
		return nil
	}
	for _, v := range [...]*Frame{t.lastVisit, t.trip, t.newsTrip, t.guestStay(f)} {
		if v == nil || trig.Trigger.Weak && v != t.lastVisit || t.i-v.last > visitReach && v != t.newsTrip {
			continue
		}
		if !t.mayInferGoal(s, clause, who.Other(v.Country)) || mood != what.Called && apart(v, f) {
			continue
		}
		if !named || inFocus(v, []Party{p}) || p.Country == v.Country && byTitle {
			return v
		}
	}
	return nil
}

// standsAsNoun tells whether a verb with which a clause about nobody opens says of a journey that it began, ended, lasts,
// was to be or was called off: "the plane landed", "this visit was to have been in May", "visit ends on Monday".
func (t *teller) standsAsNoun(f *Frame, s *Sentence, trig *scan.Mention, clause scan.Span) bool {
	behind := scan.Span{Start: trig.End, End: clause.End}
	_, edge := f.edge()
	said := edge == "end" || t.has(scan.Stay, scan.Span{Start: trig.Start, End: clause.End})
	said = said || t.has(scan.Unmet, behind) || t.has(scan.Finish, behind) || t.has(scan.Cancel, behind)
	if trig.Trigger.Phase == "" && !(t.Preposed && said) {
		return false
	}
	return countLetters(t.Text[clause.Start:trig.Start])-t.dateLetters(s, clause.Start, trig.Start) <= opensClauseLetters
}

// opensClauseLetters is how many letters may stand before words that open their clause: "The
// visit ends today", "the plane landed".
const opensClauseLetters = 4

// beganWith tells whether the noun names the stay that began with the arrival told before it in the sentence:
// "Xi's plane landed at Vnukovo on Wednesday, the start of a three-day visit".
func (t *teller) beganWith(s *Sentence, trig *scan.Mention) bool {
	v := t.current
	if v == nil || v.Type != model.Visit || !trig.Trigger.Noun || v.phase != "start" || v.Status != model.Held {
		return false
	}
	why := v.Why["type"]
	if len(why) == 0 {
		return false
	}
	arrival := why[len(why)-1].End
	if t.personIn(s, scan.Span{Start: arrival, End: trig.Start}) {
		return false
	}
	begins, ok := t.lastWordOf(scan.Begin, arrival, trig.Start)
	return ok && !scan.HasMark(t.Text[begins.End:trig.Start], ",;:")
}

// soleTraveller is who stands before the words of a journey in their clause, where nobody
// stands behind them, or whose it is by a word of belonging behind it.
func (t *teller) soleTraveller(s *Sentence, trig *scan.Mention, clause scan.Span, on model.Date) (Party, bool) {
	g := t.headBefore(s, trig.Start, clause.Start)
	if b := t.headBehind(s, trig.End, clause.End); len(b.actors) > 0 {
		if !trig.Trigger.Noun || !t.joins(trig.End, b.start) && !t.whose(b.actors[0], trig.End) {
			return Party{}, false
		}
		g = b
	}
	ps := t.resolve(g, s, on)
	return append(ps, Party{})[0], len(ps) == 1
}

// hostBefore tells whether the one before a noun for a journey without a goal is only who has received
// the traveller, of whom the text told just before, in a part of the sentence that a comma closes: "Today
// Xi is to receive him, and tomorrow the visit ends".
func (t *teller) hostBefore(s *Sentence, trig *scan.Mention, on model.Date) bool {
	v := t.stayJustTold()
	comma := strings.LastIndexByte(t.Text[s.Start:trig.Start], ',') + s.Start
	if v == nil || comma < s.Start || t.personIn(s, scan.Span{Start: comma, End: trig.Start}) {
		return false
	}
	hosts := t.resolve(t.headBefore(s, comma, s.Start), s, on)
	if len(hosts) == 0 {
		hosts = t.resolve(t.headBehind(s, s.Start, comma), s, on)
	}
	if !ofOneSide(hosts) || hosts[0].Country != v.Country {
		return false
	}
	return slices.ContainsFunc(scan.In(s.Triggers, s.Start, comma), func(m scan.Mention) bool {
		return m.Trigger.Role == "pair" && !m.Trigger.Noun
	})
}

// stayJustTold is the journey told last, where that was at most some sentences ago; nil where none was.
func (t *teller) stayJustTold() *Frame {
	if v := t.lastVisit; v != nil && t.i-v.last <= visitReach {
		return v
	}
	return nil
}

// datesStay tells whether the words of a journey say on which day it began, ended or was to be.
func (st *Story) datesStay(f *Frame, trig *scan.Mention, clause scan.Span) bool {
	if !f.Stated {
		return false
	}
	day, phase := f.edge()
	if day.End().Precision() != model.PrecisionDay {
		return st.has(scan.Unmet, clause)
	}
	return trig.Trigger.Phase != "" || phase != "" || st.has(scan.Begin, clause) || st.has(scan.Finish, clause) ||
		st.has(scan.Unmet, clause)
}

// lasts tells whether a sentence about nobody says how long a journey is: "The visit lasts
// four days", "It is a four-day visit".
func (st *Story) lasts(s *Sentence, trig *scan.Mention, clause scan.Span) bool {
	if slices.ContainsFunc(s.Actors, func(a who.Actor) bool { return a.IsPerson() }) {
		return false
	}
	if len(scan.In(st.Mentions.Words[scan.Stay], trig.Start, clause.End)) > 0 {
		return true
	}
	w := scan.In(st.Mentions.Words[scan.Stay], s.Start, trig.Start)
	if len(w) == 0 || st.lettersIn(s.Start, w[0].Start) > opensLength {
		return false
	}
	return st.lettersIn(w[len(w)-1].End, trig.Start) <= len(" official ")
}

// opensLength is how many letters may stand before the length of a stay where that is all that a sentence says: "It is a".
const opensLength = 12

// apart tells whether days are stated of a journey and of what is told of one that lie farther
// apart than those of one stay.
func apart(v, f *Frame) bool {
	if !v.Stated || !f.Stated {
		return false
	}
	first, ok1 := v.Date.Earliest()
	last, ok2 := v.Date.Latest()
	from, ok3 := f.Date.Earliest()
	to, ok4 := f.Date.Latest()
	if !ok1 || !ok2 || !ok3 || !ok4 {
		return false
	}
	return from-last > monthOfStay || first-to > monthOfStay
}

// guestStay is the stay of the one who was received in the other's country at the contact
// being told, which makes no journey of its own; nil when there is none, or it is of long ago.
func (t *teller) guestStay(f *Frame) *Frame {
	g := t.talksWithPlace()
	if g == nil || g.Type != model.Meeting || g.Status != model.Held {
		return nil
	}
	guests := t.guestsOf(g)
	if len(guests) != 1 {
		return nil
	}
	day, ok := f.Date.Start().Civil()
	talks, ok2 := g.Date.Civil()
	if f.Stated && (!ok || !ok2 || abs(int(day-talks)) > longestStay) {
		return nil
	}
	v := &Frame{Type: model.Visit, Status: g.Status, Date: g.Date, Country: g.Country, Place: g.Place, last: g.last, span: g.span}
	if now := t.focus; now.Type == model.Meeting && now != g {
		v.Place = nil // others were met since, perhaps elsewhere
	}
	v.add(guests[0])
	return v
}

// talksWithPlace is the contact being told, or where that is no meeting of which the country is known, the nearest told
// lately that is one, else the one told first of those; nil when none is being told.
func (t *teller) talksWithPlace() *Frame {
	g := t.focus
	if g == nil {
		return nil
	}
	for _, v := range slices.Backward(t.frames) {
		if g.Type == model.Meeting && g.Country != "" || t.i-v.last > visitReach {
			break
		}
		g = v
	}
	return g
}

// guestsOf lists those of the two sides who met in the other one's country.
func (st *Story) guestsOf(f *Frame) []Party {
	switch f.Country {
	case "CN":
		return f.Russia
	case "RU":
		return f.China
	}
	return nil
}

// journeyToldBefore is the one journey of which the sentence tells before words for going away that stand in a part
// without anybody; nil where there is none, or more than one.
func (t *teller) journeyToldBefore(s *Sentence, trig *scan.Mention) *Frame {
	var v *Frame
	for i := len(t.frames) - 1; i >= 0 && t.frames[i].last == t.i; i-- {
		g := t.frames[i]
		if g.Type != model.Visit || g.Status != model.Held || g.phase == "end" {
			continue
		}
		if v != nil {
			return nil
		}
		v = g
	}
	if v == nil {
		return nil
	}
	part := scan.Span{Start: t.behindLastMark(s, trig.Start), End: trig.Start}
	if part.Start == s.Start || t.personIn(s, part) {
		return nil
	}
	return v
}

// metBefore tells whether, in languages whose verbs stand behind, somebody of the country who is to have gone away is
// not who leads the sentence but one whom that one met: "Hu met Putin; on the 18th left".
func (t *teller) metBefore(s *Sentence, trig *scan.Mention, country string) bool {
	if !t.Preposed {
		return false
	}
	i := slices.IndexFunc(s.Actors, func(a who.Actor) bool { return a.IsPerson() })
	if i < 0 || s.Actors[i].Country == country {
		return false
	}
	part := t.behindLastMark(s, trig.Start)
	return s.Actors[i].Start < part && !t.personIn(s, scan.Span{Start: part, End: trig.Start})
}

// visitAgain tells a journey told before once more: "The visit, set for 8 November, …".
func (t *teller) visitAgain(f *Frame, s *Sentence, trig *scan.Mention, clause scan.Span, mood what.Mood, v *Frame) bool {
	t.endAhead(f, s, v, t.phase(f, s, trig, clause, mood))
	t.between(f, s, clause, trig, mood)
	f.China, f.Russia, f.Country, f.Place, f.stay, f.echo = v.China, v.Russia, v.Country, v.Place, true, v == t.lastVisit
	f.phase = t.phase(f, s, trig, clause, mood)
	t.length(f, s, trig)
	if _, phase := f.edge(); f.phase == "" {
		f.phase = phase
	}
	if f.phase == "end" && !closed(f.Date) && !v.Date.IsZero() {
		f.Date = f.Date.End() // "will last until 19 April"
	}
	if v != t.lastVisit && v != t.trip && oneStay(v, f) && f.phase == "end" && f.days == 0 {
		f.Date, f.phase, f.begun = hull(v.Date, f.Date), "", v.Status == model.Held // he was there at the talks
	}
	f.because("officials", "frame.visit-again", trig.Start, trig.End)
	f.because("place", "frame.visit-again", trig.Start, trig.End)
	return true
}

// goesOn tells of a stay that has begun what a plan only says the length of: "arrived on Sunday. The visit will last four days".
func (t *teller) goesOn(f *Frame) {
	v := t.lastVisit
	if f.Type == model.Visit && f.echo && f.days > 0 && f.Date.IsZero() && v != nil && v.Status == model.Held {
		f.Status = model.Held
	}
}

// endAhead reads the weekday on which a stay ends as the one behind its beginning: "came on
// Sunday. Ends on Tuesday".
func (t *teller) endAhead(f *Frame, s *Sentence, v *Frame, phase string) {
	if phase != "end" || f.Date.IsInterval() || v.Date.IsZero() || model.Compare(f.Date.End(), v.Date.Start()) >= 0 {
		return
	}
	for i := range s.Dates {
		e := &s.Dates[i]
		if e.Start != f.dateAt || e.Kind() != when.KindWeekday {
			continue
		}
		if d, ok := e.Resolve(t.contextAt(e.Kind(), what.Announced)); ok {
			f.Date = d
		}
	}
}
