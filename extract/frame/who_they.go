package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// Whom words for people of both sides at once stand for: "they", "the two", "the leaders of the two countries".

// theyIn resolves "they": those of both sides spoken of before it in the sentence, else
// the pair being told.
func (t *teller) theyIn(a *who.Actor, s *Sentence, on model.Date) []Party {
	if ps := t.pairSpokenOf(a, s, on); ps != nil {
		return ps
	}
	if ps := t.namedBefore(a, s, on); ps != nil {
		return ps
	}
	if t.theyAreOthers(a, s, on) {
		return nil
	}
	if ps := t.pairJustBefore(s, on); ps != nil {
		return ps
	}
	if ps := t.namedJustBefore(s, on); ps != nil {
		return ps
	}
	if ps := t.pairWith(a, s, on); ps != nil {
		return ps
	}
	if ps := t.inDialogue(s); ps != nil {
		return ps
	}
	return t.both()
}

// pairMeant returns the two for whom a word for two stands: "the two presidents", "the sides".
func (t *teller) pairMeant(a *who.Actor, s *Sentence, on model.Date, undated bool) []Party {
	if a.Office != "" && len(a.Offices) > 0 {
		return t.leadersMeant(a, s, on, undated)
	}
	if a.Office != "" && (!a.Spoken || t.spokenPair(a.Office, on)) {
		return t.pairOf(a.Office, on)
	}
	if ps := t.namedBefore(a, s, on); ps != nil {
		return ps
	}
	if ps := t.besideHim(a, s, on); ps != nil {
		return ps
	}
	if ps := t.justTold(a, s, on); ps != nil {
		return ps
	}
	if ps := t.namedBehind(a, s, on); ps != nil {
		return ps
	}
	if ps := t.spokenOf(a.Offices, on); ps != nil {
		return ps
	}
	if ps := t.namedJustBefore(s, on); ps != nil {
		return ps
	}
	if ps := t.pairWith(a, s, on); ps != nil {
		return ps
	}
	if t.pair[0].Country == "" || t.metOthers(s) {
		if ps := t.theyIn(a, s, on); ps != nil {
			return ps
		}
		return t.hostAlike(a, on)
	}
	if undated {
		if ps := t.backInNews(); ps != nil {
			return ps
		}
	}
	return t.equals()
}

// namedBefore returns one of each side where the sentence names just these before a word
// that stands for both, or these last before it opens a clause: "what Xi and Putin agreed on when
// they met"; nil where it does not. Who speaks for others does not count.
func (t *teller) namedBefore(a *who.Actor, s *Sentence, on model.Date) []Party {
	ps := slices.DeleteFunc(t.partiesBefore(a, s, on), t.announces)
	if n := len(ps); n > 2 && t.endsAt(scan.Boundary, a.Start) {
		ps = ps[n-2:]
	}
	if len(ps) == 2 && complete(ps) {
		return ps
	}
	return nil
}

// partiesBefore returns those whom the sentence names or titles before a, in its order.
func (t *teller) partiesBefore(a *who.Actor, s *Sentence, on model.Date) []Party {
	var ps []Party
	for i := range s.Actors {
		b := &s.Actors[i]
		if b.Start >= a.Start {
			break
		}
		if b.Kind <= who.Titled {
			ps = append(ps, t.parties(b, s, on)...)
		}
	}
	return ps
}

// theyAreOthers tells whether "they" are of other countries, or somebody of one side with one of them.
func (t *teller) theyAreOthers(a *who.Actor, s *Sentence, on model.Date) bool {
	if t.Preposed {
		return t.thirdIn(s, scan.Span{Start: s.Start, End: a.Start}) || t.metOthers(s)
	}
	return t.theyWithThird(a, s, on) || t.metOthers(s)
}

// theyWithThird tells whether the sentence itself tells before "they" of somebody of one side alone, and of talks
// with somebody of another country: "Xi held talks with Trump, and the truce that they agreed on".
func (t *teller) theyWithThird(a *who.Actor, s *Sentence, on model.Date) bool {
	if ps := ours(t.partiesBefore(a, s, on)); len(ps) == 0 || complete(ps) {
		return false
	}
	if slices.ContainsFunc(s.Actors, func(b who.Actor) bool { return plural(&b) && b.Start < a.Start }) {
		return false
	}
	return slices.ContainsFunc(s.Actors, func(b who.Actor) bool {
		return b.Third() && b.End <= a.Start && slices.ContainsFunc(s.Triggers, func(m scan.Mention) bool {
			return meets(&m) && m.End <= b.Start && !t.pauseIn(m.End, b.Start)
		})
	})
}

// metOthers tells whether the sentence before, in its paragraph, tells what somebody of one side did
// with somebody of another country, and this one names nobody of the sides anew: "Putin met Modi on
// Monday. They spoke about oil."
func (t *teller) metOthers(s *Sentence) bool {
	if t.i == 0 || len(t.namedIn(s)) > 0 {
		return false
	}
	before := &t.Sentences[t.i-1]
	if before.Block != s.Block || !t.meetsThird(before) || complete(t.namedIn(before)) {
		return false
	}
	return !slices.ContainsFunc(before.Actors, func(a who.Actor) bool { return plural(&a) })
}

// inDialogue returns the two whose words a text records, for a sentence in which who speaks names himself, or of
// a paragraph that begins with a name and a colon: "Hu Jintao: We last met in New York". Nil outside of such.
func (t *teller) inDialogue(s *Sentence) []Party {
	record := slices.ContainsFunc(t.speakers, func(i int) bool { return t.Sentences[i].Block == s.Block })
	if !record && !t.has(scan.Speaker, s.Span) {
		return nil
	}
	a, ok1 := t.speaker("CN")
	b, ok2 := t.speaker("RU")
	if !ok1 || !ok2 {
		return nil
	}
	return []Party{a, b}
}

// pairJustBefore returns the holders of the office whose bearers on both sides are the subject
// of the sentence before, in its paragraph, which names nobody: "The presidents consult, too.
// They last talked in Moscow." Nil where it has another.
func (t *teller) pairJustBefore(s *Sentence, on model.Date) []Party {
	if t.i == 0 || t.Sentences[t.i-1].Block != s.Block || t.hasThird(&t.Sentences[t.i-1]) {
		return nil
	}
	before := &t.Sentences[t.i-1]
	var office string
	var offices []string
	for i := range before.Actors {
		switch a := &before.Actors[i]; {
		case a.Owner || !t.subjectCase(a) || !t.Mentions.Inverted && a.Start-before.Start > opening:
			// no subject
		case (office != "" || len(offices) > 0) && scan.HasMark(t.Text[before.Start:a.Start], ","):
			// of another clause: "The ministers will carry out what the leaders agreed on"
		case a.Kind == who.Pair && len(a.Offices) > 0:
			offices = a.Offices
		case a.Office != "" && a.Country == "" && (a.Kind == who.Pair || a.Plural):
			office = a.Office
		case a.Kind <= who.Titled:
			return nil
		}
	}
	if office == "" {
		return t.spokenOf(offices, on)
	}
	return t.pairOf(office, on)
}

// pairSpokenOf returns the holders of the office whose bearers on both sides the sentence speaks of
// last before "they": "Sun told Golikova what the two presidents decided when they met".
func (t *teller) pairSpokenOf(a *who.Actor, s *Sentence, on model.Date) []Party {
	for i := len(s.Actors) - 1; i >= 0; i-- {
		b := &s.Actors[i]
		switch {
		case b.Start >= a.Start:
			// behind it
		case b.Kind == who.Pair && (b.Office != "" || len(b.Offices) > 0):
			if ps := t.parties(b, s, on); complete(ps) {
				return ps
			}
			return nil
		case b.IsPerson():
			return nil
		}
	}
	return nil
}

// ledByTwo returns the word for two, of no office, that is the subject of the sentence: whom it names
// behind that the two spoke of. "The two read out greetings of Xi and Putin." Nil where it has another.
func ledByTwo(s *Sentence) *who.Actor {
	if len(s.Actors) < 3 {
		return nil
	}
	two := &s.Actors[0]
	if !plural(two) || two.Office != "" || len(two.Offices) > 0 || two.Start-s.Start > opening {
		return nil
	}
	return two
}

// justTold returns the two of whom the sentence has told a contact before a word that
// stands for both; one who is named since takes the place of the one of that side.
func (t *teller) justTold(a *who.Actor, s *Sentence, on model.Date) []Party {
	c := t.current
	if c == nil || c.borrowed || len(c.China) != 1 || len(c.Russia) != 1 {
		return nil
	}
	cn, ru := c.China[0], c.Russia[0]
	told := c.Why["type"][len(c.Why["type"])-1].End
	for i := range s.Actors {
		b := &s.Actors[i]
		if b.Start < told || b.End > a.Start || b.Kind != who.Named {
			continue
		}
		switch p := t.parties(b, s, on)[0]; p.Country {
		case "CN":
			cn = p
		case "RU":
			ru = p
		}
	}
	return []Party{cn, ru}
}

// namedBehind returns one of each side where a clause that hangs on the word for both names just
// these: "The two men spoke on 8 August, when Putin briefed Xi".
func (t *teller) namedBehind(a *who.Actor, s *Sentence, on model.Date) []Party {
	w := t.words(scan.Relative, a.End, s.End)
	if len(w) == 0 {
		return nil
	}
	var ps []Party
	for i := range s.Actors {
		b := &s.Actors[i]
		if b.Start <= a.End || b.Kind != who.Named || b.Owner {
			continue
		}
		if b.Start < w[0].End {
			return nil
		}
		ps = append(ps, t.parties(b, s, on)...)
	}
	if ps = ours(ps); len(ps) == 2 && complete(ps) {
		return ps
	}
	return nil
}

// leadersMeant returns the two for whom "the leaders of the two countries" stands: those told of last
// who hold one of its offices, whoever else is being told of, else, on a day, the holders of the first.
func (t *teller) leadersMeant(a *who.Actor, s *Sentence, on model.Date, undated bool) []Party {
	told := [...][]Party{
		t.namedBefore(a, s, on), t.besideHim(a, s, on), t.justTold(a, s, on), t.namedJustBefore(s, on), t.pair[:],
	}
	for _, ps := range told {
		if t.lead(ps, a.Offices, on) {
			return ps
		}
	}
	if undated {
		return nil
	}
	return t.pairOf(a.Office, on)
}

// lead tells whether the two are known to have held one of the offices on the day.
func (st *Story) lead(ps []Party, offices []string, on model.Date) bool {
	day, ok := on.Earliest()
	return len(ps) == 2 && ok && !slices.ContainsFunc(ps, func(p Party) bool {
		return p.Person == nil || !p.Person.HeldOneOf(offices, day)
	})
}

// hostAlike returns the traveller of the journey just told and who holds the same office at his goal, where he
// holds one of those that the word for two names: "Xi was in Russia on a state visit. The two leaders held talks."
func (t *teller) hostAlike(a *who.Actor, on model.Date) []Party {
	p, ok := t.whoTravels()
	if !ok || p.Person == nil || t.i-t.lastVisit.last > visitReach {
		return nil
	}
	ten := t.Lexicon.OfficeOn(p.Person, on, "")
	if ten == nil || !slices.Contains(a.Offices, ten.Office) {
		return nil
	}
	host := t.Lexicon.Holder(ten.Office, who.Other(p.Country), on)
	if host == nil {
		return nil
	}
	return []Party{p, {Country: who.Other(p.Country), Person: host, Office: ten.Office}}
}

// equals returns the pair being told; where one of them stands far above the other, the two
// equals of whom the paragraph has told before, if he is one: "Dai and Patrushev signed; Hu
// received Patrushev. The two met again in January."
func (t *teller) equals() []Party {
	if len(t.entry) == 1 {
		return nil // the entry is about somebody else
	}
	if abs(t.rank(t.pair[0])-t.rank(t.pair[1])) < farAbove {
		return t.pair[:]
	}
	for _, g := range slices.Backward(t.lately()) {
		if len(g.China) != 1 || len(g.Russia) != 1 || t.Sentences[g.last].Block != t.Sentences[t.i].Block {
			continue
		}
		cn, ru := g.China[0], g.Russia[0]
		if (cn.same(t.pair[0]) || ru.same(t.pair[1])) && abs(t.rank(cn)-t.rank(ru)) < farAbove {
			return []Party{cn, ru}
		}
	}
	return t.pair[:]
}

// farAbove is by how many ranks two people differ at least who are no equals.
const farAbove = 3

// both returns the pair being told, else the last person of each side.
func (t *teller) both() []Party {
	if len(t.entry) == 1 {
		return nil // the entry is about somebody else
	}
	if t.pair[0].Country != "" {
		return slices.Clone(t.pair[:]) // who keeps it must not see the next pair in it
	}
	a, ok1 := t.last("CN")
	b, ok2 := t.last("RU")
	if !ok1 || !ok2 || third(t.persons) {
		return nil
	}
	return []Party{a, b}
}
