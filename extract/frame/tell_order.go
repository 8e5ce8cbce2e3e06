package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// In some languages what belongs to a verb or a noun stands before it: "to Moscow
// travelled", "the to-Moscow-travelled minister".

// goalBefore is the goal that stands before the trigger behind a word for "to", or
// right before it behind one for "in": "is in Moscow visiting".
func goalBefore(s *Sentence, trig *scan.Mention, clause scan.Span) (where.Spot, bool) {
	for i := len(s.Spots) - 1; i >= 0; i-- {
		sp := s.Spots[i]
		if sp.End > trig.Start || sp.Start < clause.Start || sp.Country == "" {
			continue
		}
		if sp.Relation == where.Toward || sp.Relation == where.In && trig.Start-sp.End <= besideVerb {
			return sp, true
		}
	}
	return where.Spot{}, false
}

// besideVerb is how many bytes before a verb the place of its clause may stand.
const besideVerb = 12

// qualified is the traveller whom a clause before the name describes: "to China for
// talks come" and, behind a word of belonging, "Lavrov".
func (t *teller) qualified(s *Sentence, trig *scan.Mention, goal where.Spot, on model.Date) (Party, bool) {
	if !t.Preposed {
		return t.describedBehind(s, trig, goal, on)
	}
	g := t.headBehind(s, trig.End, s.End)
	if len(g.actors) == 0 || t.pauseIn(trig.End, g.start) {
		return Party{}, false
	}
	if of, ok := t.lastWord(scan.Belonging, trig.End, g.start); !ok || of.End != g.start {
		return Party{}, false
	}
	ps := t.resolve(g, s, on)
	if len(ps) == 0 || ps[0].Country == goal.Country {
		return Party{}, false
	}
	return ps[0], true
}

// nearerAhead is the day ahead that a day without a month means where verbs have no
// tense and it is nearer than the one behind.
func (t *teller) nearerAhead(e *when.Expr) (model.Date, bool) {
	switch e.Kind() {
	case when.KindWeekday:
		return t.weekdayAhead(e)
	case when.KindDayMonth, when.KindSpan:
	default:
		return model.Date{}, false
	}
	if _, noMonth := e.Lacks(); !noMonth || t.monthKnown(e) || t.Sentences[t.i].Year > 0 {
		return model.Date{}, false
	}
	ahead, _ := e.Resolve(t.context(what.Announced))
	behind, _ := e.Resolve(t.context(what.Told))
	day, ok := ahead.Earliest()
	last, ok1 := behind.Earliest()
	pub, ok2 := t.about().Civil()
	return ahead, ok && ok1 && ok2 && day > pub && day-pub < pub-last
}

// weekdayAhead is the day ahead that a weekday means where verbs have no tense: at most
// two days off, while the one behind is most of a week old.
func (t *teller) weekdayAhead(e *when.Expr) (model.Date, bool) {
	ahead, _ := e.Resolve(t.context(what.Announced))
	day, ok := ahead.Earliest()
	pub, ok1 := t.about().Civil()
	return ahead, ok && ok1 && day > pub && day <= pub+2
}

// acts tells whether nothing but a day stands between those before the verb and it: they are
// its subject, whatever verb stands before them ("discussed Xi's in June visiting Russia").
func (st *Story) acts(s *Sentence, g group, trig *scan.Mention) bool {
	return len(g.actors) == 1 && st.lettersIn(g.end, trig.Start)-st.dateLetters(s, g.end, trig.Start) <= 1
}

// ofNextVerb tells whether the place behind the trigger is that of a verb that follows, where
// places stand before their verbs: of one that it discusses, or behind a comma.
func (st *Story) ofNextVerb(s *Sentence, trig *scan.Mention, sp *where.Spot) bool {
	if !trig.Trigger.Weak && !st.commaIn(trig.End, sp.Start) {
		return false
	}
	for _, m := range scan.In(s.Triggers, sp.End, s.End) {
		if st.commaIn(sp.End, m.Start) {
			return false
		}
		if meets(&m) {
			return true
		}
	}
	return false
}

// ofNextDeed tells whether the building behind the trigger is where somebody did, alone, what stands
// behind another comma's words for it: "met Chuychenko, and at the embassy saw its staff".
func (st *Story) ofNextDeed(s *Sentence, trig *scan.Mention, sp *where.Spot) bool {
	if !st.Preposed || sp.Site == nil || sp.Start < trig.End {
		return false
	}
	comma := scan.LastMark(st.Text[trig.End:sp.Start], ",;")
	if comma == 0 || st.lettersIn(trig.End+comma, sp.Start) > deedLetters {
		return false
	}
	end := s.End
	if at := scan.Mark(st.Text[sp.End:s.End], ",;."); at >= 0 {
		end = sp.End + at
	}
	both := slices.ContainsFunc(scan.In(s.Triggers, sp.End, end), func(m scan.Mention) bool { return !m.Trigger.Dated })
	return !both && st.lettersIn(sp.End, end) > 0
}

// deedLetters is how many letters may stand between a comma and the building: "and then at".
const deedLetters = 4

// typeOf is the type of the contact that the trigger tells of. A word for the telephone or
// for video behind its own part of the clause, where other people are named, is not of it, nor, where
// clauses run on at commas, one that tells before a comma of the contact of others.
func (t *teller) typeOf(s *Sentence, trig *scan.Mention, clause scan.Span) model.Type {
	for _, m := range scan.In(s.Triggers, clause.Start, trig.Start) {
		if !t.Preposed || !byWire(model.Type(m.Trigger.Type)) {
			continue
		}
		comma := m.End + scan.Mark(t.Text[m.End:trig.Start], ",;")
		if comma >= m.End && t.personBetween(s, comma, trig.Start) {
			clause.Start = comma
		}
	}
	if t.isInfinitive(trig) {
		clause.Start = trig.Start // "agreed by telephone to meet"
	}
	if at := t.behindRemote(s, trig); at > clause.Start {
		clause.Start = at
	}
	if at := t.otherMedium(s, trig); at > 0 {
		return what.Type(t.Text, trig, t.Mentions, scan.Span{Start: clause.Start, End: min(clause.End, at)})
	}
	own := t.ownPart(trig, clause)
	for i := range s.Actors {
		if a := &s.Actors[i]; a.Kind == who.Named && a.Start >= own.End && a.End <= clause.End {
			return what.Type(t.Text, trig, t.Mentions, own)
		}
	}
	return what.Type(t.Text, trig, t.Mentions, clause)
}

// behindRemote is the comma behind which the sentence comes to the trigger from a call that it names only to
// say when that was: "After a phone call with Xi, Putin received Wang". It is 0 where it does not.
func (st *Story) behindRemote(s *Sentence, trig *scan.Mention) int {
	if st.Preposed {
		return 0
	}
	for _, m := range scan.In(s.Triggers, s.Start, trig.Start) {
		if !byWire(model.Type(m.Trigger.Type)) || !st.tellsWhen(s.Start, &m) {
			continue
		}
		comma := m.End + strings.LastIndexByte(st.Text[m.End:trig.Start], ',')
		if comma >= m.End && st.personBetween(s, comma, trig.Start) {
			return comma
		}
	}
	return 0
}

// isInfinitive tells whether the trigger is a verb right behind the word of the infinitive that no word of
// planning before it holds: "agreed by telephone to meet", but not "is to meet".
func (st *Story) isInfinitive(trig *scan.Mention) bool {
	if !meets(trig) || trig.Trigger.Noun || st.Preposed {
		return false
	}
	to, ok := st.infinitiveBefore(trig, 0)
	return ok && !slices.ContainsFunc(overlapping(st.Mentions.Words[scan.Plan], to), func(w scan.Mention) bool {
		return w.End <= trig.Start
	})
}

// ownPart is the part of the clause that ends at the comma behind the trigger, where objects
// stand right behind their verb: behind it the sentence goes on to something else ("A
// consulted with B, to prepare C's visit"). Elsewhere it is the clause.
func (st *Story) ownPart(trig *scan.Mention, clause scan.Span) scan.Span {
	if !st.Preposed || clause.End <= trig.End {
		return clause
	}
	if i := scan.Mark(st.Text[trig.End:clause.End], ",;"); i >= 0 {
		clause.End = trig.End + i
	}
	return clause
}

// stillSubject keeps of those of both sides who stand before an earlier contact of the
// sentence the one who goes on to meet the person right behind the trigger: "A on the 29th
// talked with B, on the 30th met C".
func (t *teller) stillSubject(s *Sentence, trig *scan.Mention, left, right group, on model.Date) group {
	if !t.Preposed || len(left.actors) < 2 || len(right.actors) == 0 {
		return left
	}
	if right.start-trig.End > objectLetters || !t.toldBetween(s, left.end, trig.Start) {
		return left
	}
	met := t.resolve(right, s, on)
	if third(met) {
		return alone(left.actors[0]) // who met an outsider
	}
	want := missing(ours(met))
	if want == "" {
		return left
	}
	for _, a := range left.actors {
		if ps := t.parties(a, s, on); len(ps) == 1 && ps[0].Country == want {
			return alone(a)
		}
	}
	return left
}

// alone is the group of one.
func alone(a *who.Actor) group { return group{actors: []*who.Actor{a}, start: a.Start, end: a.End} }

// spokeThere returns the two of whom one speaks to the other behind the comma that closes the
// words for their talks: "in Beijing on a day held talks, Wang to Lavrov said". Where he speaks
// to nobody, it is the one with whom he was just told of, who answers, or who has come to him.
func (t *teller) spokeThere(s *Sentence, f *Frame, trig *scan.Mention, left, right group) []Party {
	if !t.Preposed || trig.Trigger.Role != "echo" || len(right.actors) > 0 || len(left.actors) > 1 {
		return nil
	}
	a := t.firstPerson(s)
	if a == nil || len(left.actors) > 0 && (a != left.actors[0] || a.Owner) {
		return nil
	}
	ps := t.parties(a, s, f.Date)
	behind := a.Start > trig.End
	saidThere := behind && t.speaks(s, a, s.End) && scan.HasMark(t.Text[trig.End:a.Start], ",")
	if w := t.words(scan.Speech, trig.End, s.End); len(left.actors) > 0 && len(w) > 0 {
		saidThere = w[0].Start == trig.End // "Wen at the meeting said"
	}
	if b := t.spokenTo(s, a); b != nil && behind {
		ps = append(ps, t.parties(b, s, f.Date)...)
	} else if len(ps) == 1 && saidThere && !t.announces(ps[0]) {
		ps = t.withPartner(s, f, ps)
	}
	if !complete(ps) {
		return nil
	}
	return ps
}

// spokenTo returns whom somebody speaks to, named behind him and a word for "to"; nil where
// nobody stands there.
func (st *Story) spokenTo(s *Sentence, a *who.Actor) *who.Actor {
	i := slices.IndexFunc(s.Actors, func(b who.Actor) bool { return b.IsPerson() && b.Start > a.End })
	if i < 0 {
		return nil
	}
	b := &s.Actors[i]
	to := st.words(scan.Facing, a.End, b.Start)
	if len(to) == 0 || to[0].Start != a.End || to[len(to)-1].End != b.Start {
		return nil
	}
	return b
}

// withPartner adds to who speaks at talks who took part in them with him.
func (t *teller) withPartner(s *Sentence, f *Frame, ps []Party) []Party {
	if m := t.focus; m != nil && inFocus(m, ps) {
		if !f.Stated || len(m.China) != 1 || len(m.Russia) != 1 {
			return nil // it goes on about them
		}
		return slices.Concat(m.China, m.Russia)
	}
	want := missing(ps)
	if p, ok := t.whoAnswers(s, f.Date); ok && p.Country == want {
		return append(ps, p)
	}
	if p, ok := t.whoTravels(); ok && p.Country == want && t.lastVisit.last == t.i-1 {
		return append(ps, p)
	}
	return nil
}

// whoAnswers is the one who speaks in the next sentence of the paragraph, and opens it.
func (t *teller) whoAnswers(s *Sentence, on model.Date) (Party, bool) {
	if t.i+1 == len(t.Sentences) || t.Sentences[t.i+1].Block != s.Block {
		return Party{}, false
	}
	next := &t.Sentences[t.i+1]
	a := t.firstPerson(next)
	if a == nil || a.Start != next.Start || !t.speaks(next, a, next.End) {
		return Party{}, false
	}
	ps := t.parties(a, next, on)
	if len(ps) != 1 {
		return Party{}, false
	}
	return ps[0], true
}

// writtenTo returns who wrote the letter and to whom, where a word for "to" stands between
// the two and the letter right behind them: "Yeltsin's-to-Jiang letter".
func (t *teller) writtenTo(s *Sentence, trig *scan.Mention, clause scan.Span, on model.Date) []Party {
	if !t.Preposed {
		return nil
	}
	last := -1
	for i := range s.Actors {
		if s.Actors[i].End <= trig.Start {
			last = i
		}
	}
	if last < 0 || !s.Actors[last].IsPerson() || trig.Start-s.Actors[last].End > objectLetters {
		return nil
	}
	b := &s.Actors[last]
	if last == 0 || s.Actors[last-1].Start < clause.Start {
		if to, ok := t.lastWord(scan.WrittenTo, clause.Start, b.Start); !ok || to.End != b.Start {
			return nil
		}
		return append(t.resolve(t.headBehind(s, trig.End, s.End), s, on), t.parties(b, s, on)...)
	}
	a := &s.Actors[last-1]
	to := t.words(scan.WrittenTo, a.End, b.Start)
	if !a.IsPerson() || len(to) == 0 || t.lettersIn(a.End, to[0].Start)-t.dateLetters(s, a.End, to[0].Start) > 1 {
		return nil
	}
	return append(t.parties(a, s, on), t.parties(b, s, on)...)
}

// objectLetters is how many bytes behind its verb an object may begin.
const objectLetters = 9

// prepared tells whether words right behind a verb of travelling make of the journey one
// that is known of and still to come: "the programme of his visiting", "to prepare his visit",
// or, where it is wished for or announced, only the time of something else: "hopes that while
// he visits".
func (st *Story) prepared(s *Sentence, trig *scan.Mention, wished bool) bool {
	reach := min(s.End, trig.End+st.far(preparedReach))
	behind := st.words(scan.Prepared, trig.End, reach)
	if (trig.Trigger.Role == "pair" || trig.Trigger.Role == "echo") && !trig.Trigger.Weak {
		return !wished && len(behind) > 0 && behind[0].Start-trig.End <= opensSentence
	}
	if trig.Trigger.Role != "travel" || trig.Trigger.Phase != "" {
		return false
	}
	if wished || st.hasIn(scan.Plan, trig.End, st.ownPart(trig, s.Span).End) {
		behind = slices.Concat(behind, st.words(scan.Presumed, trig.End, reach))
	}
	return slices.ContainsFunc(behind, func(w scan.Mention) bool { return !st.commaIn(trig.End, w.Start) })
}

// preparedReach is how many bytes behind the verb such words may end.
const preparedReach = 40

// otherMedium is where the words begin for a conversation at a distance that came before or after the
// talks which the trigger names: "before the meeting with Wang Lavrov telephoned Zhang"; 0 where there
// are none.
func (t *teller) otherMedium(s *Sentence, trig *scan.Mention) int {
	if t.Preposed || !trig.Trigger.Noun || trig.Trigger.Role != "pair" || !t.tellsWhen(s.Start, trig) {
		return 0
	}
	for _, m := range scan.In(s.Triggers, trig.End, s.End) {
		if m.Trigger.Role == "pair" && byWire(model.Type(m.Trigger.Type)) && len(t.headBehind(s, trig.End, m.Start).actors) > 0 {
			return m.Start
		}
	}
	return 0
}
