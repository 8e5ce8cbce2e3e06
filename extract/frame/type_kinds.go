package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// attendance finds officials of both sides at a gathering, or of both sides and a
// third country at one table.
func (t *teller) attendance(f *Frame, s *Sentence, i int, clause scan.Span) bool {
	trig := &s.Triggers[i]
	if _, ok := t.qualified(s, trig, where.Spot{}, f.Date); ok {
		return false // "met the president who had come to attend"
	}
	if t.marginsOf(s, trig.Start) && meetingTold(s) {
		return false // "met on the margins of the session of the ministers of Russia, China and India"
	}
	g := t.gatheringNear(s, trig, clause)
	trilateral := t.ofMany(s, t.part(s, trig))
	ps := t.seated(s, trig, clause, f.Date)
	if !complete(ps) && !t.has(scan.Negation, s.Span) {
		ps = t.seated(s, trig, s.Span, f.Date)
	}
	ps = t.withoutSpeaker(ps, s, trig, f.Date)
	if !complete(ps) {
		return t.threeWay(f, s, trig)
	}
	many := trilateral || third(ps)
	if !many && g == nil && t.ofTheTwo(s, trig) {
		f.Type = model.Meeting
		return t.take(f, firstOfEach(ps), trig)
	}
	if !many && g == nil && !t.sitting(s) {
		return false
	}
	if m := t.focus; m != nil && !third(ps) && t.setting(m, f, s, clause, g) {
		t.metAt(m, s, i, clause, g)
		return false
	}
	if !many && meetingTold(s) {
		return false
	}
	f.Third = true
	return t.take(f, ps, trig)
}

// setting tells whether the gathering that they are said to attend is only where the two met of whom is being told:
// the sentence names nobody else, and no other day.
func (t *teller) setting(m, f *Frame, s *Sentence, clause scan.Span, g *where.Spot) bool {
	if m.Type != model.Meeting || t.has(scan.Plan, s.Span) || f.Stated && (m != t.current || m.dateAt != f.dateAt) {
		return false
	}
	if g == nil && (m.Status != model.Held || !t.sitting(s)) || g != nil && m.Occasion != nil && m.Occasion != g.Gathering {
		return false
	}
	return onlyPairs(s, s.Span) || m == t.current && onlyPairs(s, clause) || !f.Stated && t.onlyThose(s, m)
}

// withoutSpeaker leaves out who says of others that they attend.
func (t *teller) withoutSpeaker(ps []Party, s *Sentence, trig *scan.Mention, on model.Date) []Party {
	for i := range s.Actors {
		a := &s.Actors[i]
		if !a.IsPerson() || a.End > trig.Start || !t.says(s, a, trig) {
			continue
		}
		if said := t.parties(a, s, on); len(said) == 1 {
			return slices.DeleteFunc(ps, func(p Party) bool { return p.same(said[0]) })
		}
	}
	return ps
}

// onlyPairs tells whether the span of the sentence names its people by "the two" alone.
func onlyPairs(s *Sentence, span scan.Span) bool {
	for i := range s.Actors {
		if a := &s.Actors[i]; a.IsPerson() && !plural(a) && a.Start >= span.Start && a.End <= span.End {
			return false
		}
	}
	return true
}

// seated lists those of a span who may take part, not who is said to have asked them there:
// "at the invitation of Mironov Wu will attend".
func (t *teller) seated(s *Sentence, trig *scan.Mention, span scan.Span, on model.Date) []Party {
	return t.listOf(s, span, on, func(a *who.Actor) bool { return a.End > trig.Start || !t.listed(s, a) })
}

// everybody lists the people of a span who held an office on the day.
func (t *teller) everybody(s *Sentence, span scan.Span, on model.Date) []Party {
	return t.listOf(s, span, on, (*who.Actor).IsPerson)
}

// listOf lists those people of a span of whom something holds.
func (t *teller) listOf(s *Sentence, span scan.Span, on model.Date, holds func(*who.Actor) bool) []Party {
	var ps []Party
	for i := range s.Actors {
		a := &s.Actors[i]
		if !a.IsPerson() || a.Start < span.Start || a.End > span.End || !holds(a) {
			continue
		}
		for _, p := range t.parties(a, s, on) {
			if p.Person == nil || on.IsZero() || t.Lexicon.OfficeOn(p.Person, on, "") != nil {
				ps = append(ps, p)
			}
		}
	}
	return ps
}

// gatheringNear returns a gathering of both sides in the clause or sentence, nil when there is none.
func (st *Story) gatheringNear(s *Sentence, trig *scan.Mention, clause scan.Span) *where.Spot {
	for j := range s.Spots {
		sp := &s.Spots[j]
		if sp.Gathering == nil || sp.Gathering.Members == "" || sp.Start < clause.Start {
			continue
		}
		if !sp.Sidelines || sp.Start >= trig.End && sp.Start-trig.End <= st.far(atGathering) {
			return sp
		}
	}
	return nil
}

// atGathering is how many bytes behind a word for taking part the gathering may stand: it is
// not on its margins then, though such a word may say so of another contact.
const atGathering = 24

// thirdBefore tells whether a third country, or its capital in its name, is joined
// with another before the trigger: "Moscow and Pyongyang signed".
func (st *Story) thirdBefore(s *Sentence, trig *scan.Mention, clause scan.Span) bool {
	for i := range s.Spots {
		sp := &s.Spots[i]
		if sp.Start < clause.Start || sp.End > trig.Start || sp.Gathering != nil || !isThird(sp.Country) {
			continue
		}
		behind := i > 0 && st.joined(s.Spots[i-1].End, sp.Start)
		before := i+1 < len(s.Spots) && st.joined(sp.End, s.Spots[i+1].Start)
		if behind || before {
			return true
		}
	}
	return false
}

// letter is who is named around words for a letter.
type letter struct {
	left   []Party // right before them
	right  []Party // right behind them
	behind []Party // all of those behind
}

// correspondents finds who writes to whom: the sender before the trigger and the
// receiver behind it, or both behind a noun, or both before an exchange.
func (t *teller) correspondents(f *Frame, s *Sentence, i int, clause scan.Span) bool {
	trig := &s.Triggers[i]
	l := letter{left: t.resolve(t.headBefore(s, trig.Start, clause.Start), s, f.Date)}
	if trig.Trigger.Book {
		return t.leftAtEmbassy(f, s, trig, l.left)
	}
	l.right = t.resolve(t.headBehind(s, trig.End, clause.End), s, f.Date)
	l.behind = t.addressees(s, trig, clause, f.Date)
	if len(l.right) == 0 && len(l.behind) > 0 {
		l.right = l.behind[:1]
	}
	if ps := t.carried(s, trig, l.behind, f.Date); ps != nil {
		f.crown = t.handedAt(ps[1])
		return t.take(f, ps, trig)
	}
	ps := t.bothNamed(f, s, trig, clause, &l)
	if ps == nil {
		ps = t.oneNamed(f, s, trig, &l)
	}
	return ps != nil && t.take(f, ps, trig)
}

// addressees lists those whom the sentence names behind a word for a letter; once both sides are named, as far as
// its clause goes: "a telegram of Jiang to Putin; Bush telephoned".
func (t *teller) addressees(s *Sentence, trig *scan.Mention, clause scan.Span, on model.Date) (out []Party) {
	for j := range s.Actors {
		a := &s.Actors[j]
		if a.Start >= clause.End && complete(out) {
			break
		}
		if a.IsPerson() && a.Start >= trig.End {
			out = append(out, t.parties(a, s, on)...)
		}
	}
	return out
}

// bothNamed returns who wrote to whom where the sentence names both; nil where it does not.
func (t *teller) bothNamed(f *Frame, s *Sentence, trig *scan.Mention, clause scan.Span, l *letter) []Party {
	if ps := t.writtenTo(s, trig, clause, f.Date); trig.Trigger.Noun && complete(ps) {
		return ps
	}
	if ps := t.wroteInPart(s, trig, f.Date); ps != nil {
		return ps
	}
	ways := t.waysToRead(s, trig, clause, f.Date, l)
	if !trig.Trigger.Noun && f.Stated {
		for _, ps := range [][]Party{ways[0], t.everybodyBefore(s, trig, clause, f.Date)} {
			if abreast(ps) {
				return ps
			}
		}
	}
	for _, ps := range ways {
		if complete(ps) && !third(ps) {
			return firstOfEach(ps)
		}
	}
	return nil
}

// waysToRead lists who may be the sender and the receiver of a letter, the likeliest first.
func (t *teller) waysToRead(s *Sentence, trig *scan.Mention, clause scan.Span, on model.Date, l *letter) [][]Party {
	brought := len(l.left) == 1 && slices.ContainsFunc(l.behind, func(p Party) bool {
		return p.Country == l.left[0].Country && t.rank(p) < t.rank(l.left[0])
	})
	if brought && complete(l.behind) {
		return [][]Party{l.behind} // who brings it is another
	}
	ways := [][]Party{slices.Concat(l.left, l.right), l.behind, l.left}
	if trig.Trigger.Noun {
		ways = [][]Party{l.behind, l.left, t.allBefore(s, trig, clause, on)}
	}
	if (t.Preposed || t.Mentions.Inverted) && len(l.behind) == 0 {
		ways = append(ways, t.allBefore(s, trig, clause, on))
	}
	return ways
}

// oneNamed returns who wrote to whom where the sentence names one of them, and the other is whom the text is about;
// nil where they cannot be told.
func (t *teller) oneNamed(f *Frame, s *Sentence, trig *scan.Mention, l *letter) []Party {
	if trig.Trigger.Noun && len(l.behind) == 1 {
		to := l.behind[0]
		if by, ok := t.subjectOf(s, trig, f.Date); ok && complete([]Party{by, to}) && t.peers(by, to, f.Date) {
			return []Party{by, to}
		}
	}
	if t.hasThird(s) {
		return nil
	}
	if len(l.left) == 1 && len(l.behind) == 0 && f.Stated && (t.Preposed || t.toPronoun(trig)) {
		if p := t.pair; p[0].same(l.left[0]) || p[1].same(l.left[0]) {
			return p[:] // "on the 29th he also sent condolences", "had sent him a letter"
		}
	}
	if len(l.left) == 0 && len(l.right) == 1 && !trig.Trigger.Noun {
		if ps := []Party{t.subject, l.right[0]}; complete(ps) {
			return ps
		}
	}
	return nil
}

// toPronoun tells whether a pronoun in or right behind the words for a letter says to whom it went: "sent him a
// telegram".
func (st *Story) toPronoun(trig *scan.Mention) bool {
	refs := scan.In(st.Mentions.References, trig.Start, trig.End+st.far(pronounReach))
	return slices.ContainsFunc(refs, func(r scan.Mention) bool {
		return r.Reference.Kind == "he" && !st.commaIn(trig.Start, r.Start)
	})
}

// pronounReach is how many letters behind the words for a letter the pronoun may stand.
const pronounReach = 5

// allBefore lists everybody before the trigger in its clause: "Xi sent his Russian
// counterpart a message".
func (t *teller) allBefore(s *Sentence, trig *scan.Mention, clause scan.Span, on model.Date) []Party {
	var out []Party
	for _, p := range t.everybodyBefore(s, trig, clause, on) {
		if !slices.ContainsFunc(out, p.same) { // "his counterpart, Medvedev, a letter"
			out = append(out, p)
		}
	}
	if len(out) > 2 {
		return nil
	}
	return out
}

// everybodyBefore lists them however many they are.
func (t *teller) everybodyBefore(s *Sentence, trig *scan.Mention, clause scan.Span, on model.Date) []Party {
	var out []Party
	for i := range s.Actors {
		if a := &s.Actors[i]; a.IsPerson() && !a.Owner && a.Start >= clause.Start && a.End <= trig.Start {
			out = append(out, t.parties(a, s, on)...)
		}
	}
	return out
}

// abreast tells whether two of one side or more write to as many of the other, each to
// one: "Xi and Li sent telegrams to Putin and Medvedev".
func abreast(ps []Party) bool {
	n := len(ps) / 2
	if n < 2 || len(ps)%2 != 0 || ps[0].Country == ps[n].Country {
		return false
	}
	for i := range ps {
		if ps[i].Person == nil || ps[i].Country != ps[i/n*n].Country {
			return false
		}
	}
	return true
}

// peers tells whether two people hold offices of one rank: who thanks for a
// letter is its receiver when sender and thanker are equals.
func (st *Story) peers(a, b Party, on model.Date) bool {
	_, x := official(st.Lexicon, a, on)
	_, y := official(st.Lexicon, b, on)
	return x == y
}

// firstOfEach keeps the first party of each side.
func firstOfEach(ps []Party) []Party {
	var out []Party
	seen := make(map[string]bool)
	for _, p := range ps {
		if !seen[p.Country] {
			seen[p.Country] = true
			out = append(out, p)
		}
	}
	return out
}

// ofDocument tells whether the talks that a noun names are what a document that the sentence
// tells to be signed is of: "signed a plan of consultations", "signed the minutes of the session".
func (st *Story) ofDocument(s *Sentence, i int) bool {
	trig := &s.Triggers[i]
	if i == 0 || !trig.Trigger.Noun || trig.Trigger.Type != string(model.Meeting) {
		return false
	}
	sign := &s.Triggers[i-1]
	between := scan.Span{Start: sign.End, End: trig.Start}
	if sign.Trigger.Role != "sign" || st.pauseIn(sign.End, trig.Start) || st.personIn(s, between) {
		return false
	}
	paper, ok := st.lastWord(scan.Document, sign.Start, trig.Start)
	return ok && trig.Start-paper.End <= st.far(ofDocumentReach) && !st.has(scan.Subordinate, between)
}

// ofDocumentReach is how many letters behind the document what it is of may begin.
const ofDocumentReach = 16
