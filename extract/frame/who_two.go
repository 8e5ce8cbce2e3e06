package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// Both sides of a contact where the sentence names one of them at most: by words for two, by verbs without a
// subject, and by what was told before.

// fillBoth looks for both sides of a contact beside whose trigger nobody stands; ok tells
// whether what it returns is all that the sentence and those before it say.
func (t *teller) fillBoth(f *Frame, s *Sentence, trig *scan.Mention, ps []Party) (both []Party, ok bool) {
	strong := !f.weak && !f.echo
	if strong {
		if both := t.pairBefore(s, trig, f.Date); complete(both) {
			return both, true
		}
	}
	if !f.weak && f.Stated && !t.anybody(s) && !t.bodies(s) {
		if both, ok := t.ofNobody(f, s); ok {
			return both, true
		}
	}
	if strong && !t.hasThird(s) {
		for _, c := range [2]string{"CN", "RU"} {
			if p, ok := t.nearest(s, s.Span, trig.Start, c, f.Date); ok {
				ps = append(ps, p)
			}
		}
		return ps, true
	}
	if !f.Stated {
		return nil, false
	}
	both = t.pointedBack(f, s, trig)
	return both, both != nil
}

// ofNobody looks for both sides of a contact on a day of its own in a sentence that names nobody.
func (t *teller) ofNobody(f *Frame, s *Sentence) (both []Party, ok bool) {
	if !f.echo && t.has(scan.Speaker, s.Span) {
		if both := t.inDialogue(s); both != nil {
			return both, true
		}
	}
	if t.entry != nil {
		f.borrowed = true // an entry about those whom the chronicle is about
		return t.both(), true
	}
	if f.echo {
		return nil, false
	}
	if both := t.elided(s); both != nil {
		return both, true
	}
	if t.hasThird(s) {
		return nil, false
	}
	if t.Preposed && f.again {
		if both := t.inTheirPlace(f); both != nil {
			f.borrowed = true
			return both, true
		}
	}
	g := t.undatedBefore()
	if g == nil || !remote(g.Type) || f.Type != g.Type && f.Type != model.Meeting || !t.ofThisMonth(f.Date) {
		return nil, false
	}
	f.unnamed = true
	return slices.Concat(g.China, g.Russia), true
}

// undatedBefore is the contact that the sentence before tells without a day of its own, nil when there is none.
func (t *teller) undatedBefore() *Frame {
	if g := t.focus; g != nil && !g.Stated && g.last == t.i-1 {
		return g
	}
	return nil
}

// pointedBack looks for both sides of a contact on a day of its own whose words point back, nil when they are not told.
func (t *teller) pointedBack(f *Frame, s *Sentence, trig *scan.Mention) []Party {
	if f.echo && t.current == nil {
		if both := t.namedBefore(&who.Actor{Start: trig.Start}, s, f.Date); both != nil {
			f.echo = false
			return both
		}
	}
	if g := t.undatedBefore(); g != nil && !f.weak && trig.Trigger.Type == string(model.Meeting) && g.Type == f.Type {
		if t.Sentences[g.last].Block == s.Block && !t.anybody(s) {
			f.borrowed = true // "Jiang saw Yeltsin in hospital. The talks on the 23rd"
			return slices.Concat(g.China, g.Russia)
		}
	}
	if !f.again || f.weak || t.hasThird(s) {
		return nil
	}
	if all := ours(t.everybody(s, s.Span, f.Date)); oneOfEach(all) {
		f.echo = false
		return all // "the session before took place in Beijing, where Li and Mishustin"
	}
	if t.anybody(s) || t.bodies(s) {
		return nil
	}
	both := t.inTheirPlace(f)
	if both != nil {
		f.borrowed = true
	}
	return both
}

// pairWith resolves "the two" where the sentence names before just one, who is not of the pair
// being told: he and the one of the other side whom the text is about, or who was spoken of last.
func (t *teller) pairWith(a *who.Actor, s *Sentence, on model.Date) []Party {
	var ps []Party
	for i := range s.Actors {
		if b := &s.Actors[i]; b.Start < a.Start && b.Kind == who.Named && !t.accompanied(s, b) && !t.speaks(s, b, a.Start) {
			ps = append(ps, t.parties(b, s, on)...)
		}
	}
	want, paired := missing(ps), t.pair[0].Country != ""
	if len(ps) != 1 || want == "" || t.announces(ps[0]) || paired && overlap(t.pair[:], ps) {
		return nil
	}
	if t.subject.Country == want {
		return append(ps, t.subject)
	}
	if p, ok := t.last(want); ok && !paired {
		return append(ps, p)
	}
	return nil
}

// whomReach is how many bytes behind a person "whom" may stand, an apposition between.
const whomReach = 40

// besideHim returns, for a word for two, the one whom the sentence names alone before it, where the talks told last
// were not his, and the one with whom he was told of last; else, for a word for leaders, who held his office on the
// other side: "When Xi came for the parade, the two leaders met".
func (t *teller) besideHim(a *who.Actor, s *Sentence, on model.Date) []Party {
	ps := t.partiesBefore(a, s, on)
	if len(ps) != 1 || ps[0].Person == nil || !ofSides(ps[0].Country) {
		return nil
	}
	if t.hasThird(s) || t.announces(ps[0]) {
		return nil
	}
	leaders := len(a.Offices) > 0
	if !leaders && (t.pair[0].Country == "" || overlap(t.pair[:], ps)) {
		return nil
	}
	for _, g := range slices.Backward(t.lately()) {
		both := slices.Concat(g.China, g.Russia)
		if oneOfEach(both) && overlap(both, ps) && (!leaders || t.lead(both, a.Offices, on)) {
			return both
		}
	}
	return t.alikeLeader(a, ps[0], on)
}

// alikeLeader returns a leader and who held the same office on the other side on a known day, where it is one of
// those that a word for two leaders names.
func (t *teller) alikeLeader(a *who.Actor, p Party, on model.Date) []Party {
	if !on.HasYear() {
		return nil
	}
	ten := t.Lexicon.OfficeOn(p.Person, on, "")
	if ten == nil || !slices.Contains(a.Offices, ten.Office) {
		return nil
	}
	other := who.Other(p.Country)
	host := t.Lexicon.Holder(ten.Office, other, on)
	if host == nil {
		return nil
	}
	return []Party{p, {Country: other, Person: host, Office: ten.Office}}
}

// namedJustBefore returns one of each side where the sentence before, in the same paragraph,
// names just these and tells no contact of others: "Xi knew Putin well. The two had met".
func (t *teller) namedJustBefore(s *Sentence, on model.Date) []Party {
	if t.i == 0 || t.Sentences[t.i-1].Block != s.Block {
		return nil
	}
	if t.twoMeant != nil {
		return t.twoMeant
	}
	if i := t.thirdsBefore[t.i]; i >= 0 && t.Sentences[i].Block == s.Block {
		return nil
	}
	before := &t.Sentences[t.i-1]
	ps := t.namedBefore(&who.Actor{Start: before.End}, before, on)
	if f := t.focus; f != nil && f.last >= t.i-1 && (!overlap(f.China, ps) || !overlap(f.Russia, ps)) {
		return nil
	}
	return ps
}

// elided returns the two whom a verb without a subject means: those of the sentence before,
// where it names one of each side and nobody else. "The two presidents spent hours together.
// On Thursday (they) met in Tashkent."
func (t *teller) elided(s *Sentence) []Party {
	if !t.Mentions.Inverted || t.i == 0 || t.anybody(s) || t.bodies(s) || t.hasThird(s) {
		return nil
	}
	before := &t.Sentences[t.i-1]
	if before.Block != s.Block || t.hasThird(before) {
		return nil
	}
	var ps []Party
	for i := range before.Actors {
		if a := &before.Actors[i]; a.Kind <= who.Pair && !a.Former {
			for _, p := range t.parties(a, before, model.Date{}) {
				ps = appendParty(ps, p)
			}
		}
	}
	if !oneOfEach(ps) || slices.ContainsFunc(ps, t.announces) {
		return nil
	}
	return ps
}

// backInNews returns the two of the contact that is the news, where the pair spoken of last is of
// one long before it and he who acts is of the news: "Li recalled that the presidents had met in
// June. The sides also discussed".
func (t *teller) backInNews() []Party {
	for _, g := range slices.Backward(t.lately()) {
		if g.Type == model.Visit || len(g.China) != 1 || len(g.Russia) != 1 {
			continue
		}
		own := []Party{g.China[0], g.Russia[0]}
		switch {
		case overlap(own, t.pair[:]):
			if t.recent(g.Date) || !g.Stated {
				return nil
			}
		case overlap(own, []Party{t.subject}) && g.Stated && t.recent(g.Date) && g.Status == model.Held:
			return own
		}
	}
	return nil
}
