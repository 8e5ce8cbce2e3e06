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
	if _, ok := t.qualified(s, trig, where.Spot{}, f.Date); ok || t.ofGuest(s, scan.Span{Start: trig.Start, End: trig.End}) {
		return false // "met the president who had come to attend"
	}
	if t.marginsOf(s, trig.Start) && slices.ContainsFunc(s.Triggers, func(m scan.Mention) bool { return m.Trigger.Role == "pair" && !m.Trigger.Weak }) {
		return false // "met on the margins of the session of the ministers of Russia, China and India"
	}
	g := t.gatheringNear(s, trig, clause)
	trilateral := t.ofMany(s, t.part(s, trig))
	ps := t.seated(s, trig, clause, f.Date)
	if !complete(ps) && !t.has(scan.Negation, s.Span) {
		ps = t.seated(s, trig, s.Span, f.Date)
	}
	ps = t.withoutSpeaker(ps, s, trig, f.Date)
	if both := t.joinedByThird(s, trig); both != nil && !complete(ps) {
		f.Third = true
		defer t.afterSigning(f, s, trig)
		return t.take(f, ours(both), trig)
	}
	if complete(ps) && !third(ps) && !trilateral && g == nil && t.ofTheTwo(s, trig) {
		f.Type = model.Meeting
		return t.take(f, firstOfEach(ps), trig)
	}
	if !complete(ps) || g == nil && !trilateral && !third(ps) && !t.sitting(s) {
		return false
	}
	if m := t.focus; m != nil && (g != nil || m.Status == model.Held && t.sitting(s)) && m.Type == model.Meeting && (m.Occasion == nil || g == nil || m.Occasion == g.Gathering) && (!f.Stated || m == t.current && m.dateAt == f.dateAt) && !third(ps) && !t.has(scan.Plan, s.Span) && (onlyPairs(s, s.Span) || m == t.current && onlyPairs(s, clause) || !f.Stated && t.onlyThose(s, m)) {
		t.metAt(m, s, i, clause, g)
		return false
	}
	for _, m := range s.Triggers {
		if (m.Trigger.Role == "pair" && !m.Trigger.Weak) && !trilateral && !third(ps) {
			return false
		}
	}
	f.Third = true
	return t.take(f, ps, trig)
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
		if sp.Gathering == nil || sp.Gathering.Members == "" || sp.Start < clause.Start || sp.End > s.End {
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
		if sp.Start < clause.Start || sp.End > trig.Start || sp.Gathering != nil || sp.Country == "" || sp.Country == "CN" || sp.Country == "RU" {
			continue
		}
		if i > 0 && st.joined(s.Spots[i-1].End, sp.Start) || i+1 < len(s.Spots) && st.joined(sp.End, s.Spots[i+1].Start) {
			return true
		}
	}
	return false
}

// correspondents finds who writes to whom: the sender before the trigger and the
// receiver behind it, or both behind a noun, or both before an exchange.
func (t *teller) correspondents(f *Frame, s *Sentence, i int, clause scan.Span) bool {
	trig := &s.Triggers[i]
	left := t.resolve(t.headBefore(s, trig.Start, clause.Start), s, f.Date)
	if trig.Trigger.Book {
		return t.leftAtEmbassy(f, s, trig, left)
	}
	right := t.resolve(t.headBehind(s, trig.End, clause.End), s, f.Date)
	var behind []Party
	for j := range s.Actors {
		a := &s.Actors[j]
		if len(behind) > 1 && complete(behind) && a.Start >= clause.End {
			break // "a telegram of Jiang to Putin; Bush telephoned"
		}
		if a.IsPerson() && a.Start >= trig.End {
			behind = append(behind, t.parties(a, s, f.Date)...)
		}
	}
	if len(right) == 0 && len(behind) > 0 {
		right = behind[:1]
	}
	ways := [][]Party{slices.Concat(left, right), behind, left}
	if trig.Trigger.Noun {
		ways = [][]Party{behind, left, t.allBefore(s, trig, clause, f.Date)}
	}
	if (t.Preposed || t.Mentions.Inverted) && len(behind) == 0 {
		ways = append(ways, t.allBefore(s, trig, clause, f.Date))
	}
	if complete(behind) && len(left) == 1 && slices.ContainsFunc(behind, func(p Party) bool { return p.Country == left[0].Country && t.rank(p) < t.rank(left[0]) }) {
		ways = [][]Party{behind} // who brings it is another
	}
	if ps := t.carried(s, trig, behind, f.Date); ps != nil {
		f.crown = t.handedAt(ps[1])
		return t.take(f, ps, trig)
	}
	if ps := t.writtenTo(s, trig, clause, f.Date); trig.Trigger.Noun && complete(ps) {
		return t.take(f, ps, trig)
	}
	if ps := t.wroteInPart(s, trig, f.Date); ps != nil {
		return t.take(f, ps, trig)
	}
	for _, ps := range [][]Party{ways[0], t.everybodyBefore(s, trig, clause, f.Date)} {
		if !trig.Trigger.Noun && f.Stated && abreast(ps) && !third(ps) {
			return t.take(f, ps, trig)
		}
	}
	for _, ps := range ways {
		if complete(ps) && !third(ps) {
			return t.take(f, firstOfEach(ps), trig)
		}
	}
	if p, ok := t.subjectOf(s, trig, f.Date); ok && trig.Trigger.Noun && len(behind) == 1 && complete([]Party{p, behind[0]}) && t.peers(p, behind[0], f.Date) {
		return t.take(f, []Party{p, behind[0]}, trig)
	}
	if p, ok := t.author(s, trig, f.Date); ok && f.Stated {
		for _, to := range [][]Party{behind, t.allBefore(s, trig, clause, f.Date)} { // "has reached Putin", "Putin has Hu's telegram"
			if ps := append([]Party{p}, to...); len(to) == 1 && complete(ps) {
				return t.take(f, ps, trig)
			}
		}
	}
	if p := t.pair; (t.Preposed || t.toPronoun(trig)) && len(left) == 1 && len(behind) == 0 && f.Stated && !t.hasThird(s) && (!trig.Trigger.Noun || !t.Preposed) {
		if ps := p[:]; p[0].same(left[0]) || p[1].same(left[0]) {
			return t.take(f, ps, trig) // "on the 29th he also sent condolences", "had sent him a letter"
		}
	}
	if len(left) == 0 && len(right) == 1 && !t.hasThird(s) && !trig.Trigger.Noun {
		left = append(left, t.subject)
		if ps := append(left, right...); complete(ps) {
			return t.take(f, ps, trig)
		}
	}
	return false
}

// toPronoun tells whether a pronoun in or right behind the words for a letter says to whom it went: "sent him a
// telegram".
func (st *Story) toPronoun(trig *scan.Mention) bool {
	return slices.ContainsFunc(scan.In(st.Mentions.References, trig.Start, trig.End+st.far(pronounReach)), func(r scan.Mention) bool {
		return r.Reference.Kind == "he" && !scan.HasMark(st.Text[trig.Start:r.Start], ",;")
	})
}

// pronounReach is how many letters behind the words for a letter the pronoun may stand.
const pronounReach = 5

// author is whose letter the noun names: "Hu's telegram has reached Putin".
func (t *teller) author(s *Sentence, trig *scan.Mention, on model.Date) (Party, bool) {
	for i := range s.Actors {
		a := &s.Actors[i]
		if !trig.Trigger.Noun || !t.Preposed || !a.Owner || a.End > trig.Start || countLetters(t.Text[a.End:trig.Start]) > 1 {
			continue
		}
		if ps := t.parties(a, s, on); len(ps) == 1 {
			return ps[0], true
		}
	}
	return Party{}, false
}

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
	if sign.Trigger.Role != "sign" || sign.Trigger.Noun || scan.HasMark(st.Text[sign.End:trig.Start], ",;:") || st.personIn(s, between) {
		return false
	}
	papers := scan.In(st.Mentions.Words[scan.Document], sign.Start, trig.Start)
	return len(papers) > 0 && trig.Start-papers[len(papers)-1].End <= st.far(ofDocumentReach) && !st.has(scan.Sidelines, between) && !st.has(scan.Subordinate, between)
}

// ofDocumentReach is how many letters behind the document what it is of may begin.
const ofDocumentReach = 16
