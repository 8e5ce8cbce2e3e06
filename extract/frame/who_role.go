package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// A bare word for what somebody is - the minister, the chairman - means the one spoken of
// last who is that.

// nameRoles names those whom a sentence calls by such a word; one that means nobody spoken
// of goes.
func (t *teller) nameRoles(s *Sentence) {
	bare := func(a *who.Actor) bool {
		return a.Kind == who.Role && (len(a.Offices) > 0 || a.Of != nil) && a.Also == ""
	}
	if !slices.ContainsFunc(s.Actors, func(a who.Actor) bool { return bare(&a) }) {
		return
	}
	named := t.namedBeside(s)
	out := s.Actors[:0:0]
	for _, a := range s.Actors {
		if bare(&a) {
			p, ok := t.inOffice(a.Offices, a.Country, named)
			if a.Of != nil {
				p, ok = t.closeTo(&a)
			}
			if !ok || s.Headline {
				continue
			}
			a.Kind, a.Country, a.Person, a.Name, a.Office, a.Offices = who.Named, p.Country, p.Person, p.Name, p.Office, nil
		}
		out = append(out, a)
	}
	s.Actors = out
}

// closeTo returns the one spoken of last of the side of somebody, whom the words call close to him.
func (t *teller) closeTo(a *who.Actor) (Party, bool) {
	for _, p := range slices.Backward(t.persons) {
		if p.Country == a.Country && p.Person != a.Of && !p.Body && !p.nameless() {
			return p, true
		}
	}
	return Party{}, false
}

// namedBeside lists those whom a sentence names.
func (t *teller) namedBeside(s *Sentence) []Party {
	var out []Party
	for i := range s.Actors {
		if a := &s.Actors[i]; a.Kind == who.Named {
			out = append(out, t.parties(a, s, model.Date{})...)
		}
	}
	return out
}

// inOffice returns the one spoken of last who holds one of the offices, of the side if that
// is given, and is not one of those named beside the word, nor of their side: a name rather than
// an office alone.
func (t *teller) inOffice(offices []string, country string, beside []Party) (Party, bool) {
	var nameless Party
	for _, p := range slices.Backward(t.persons) {
		if p.Body || p.Country != "CN" && p.Country != "RU" || country != "" && p.Country != country || !slices.Contains(offices, t.officeNow(p)) {
			continue
		}
		if slices.ContainsFunc(beside, func(q Party) bool { return q.Country == p.Country }) {
			continue
		}
		if !p.nameless() {
			return p, true
		}
		if nameless.Country == "" {
			nameless = p
		}
	}
	return nameless, nameless.Country != ""
}

// officeNow is the office that somebody holds about the day of the text, else the one that
// the text gives him.
func (st *Story) officeNow(p Party) string {
	if p.Person != nil {
		if ten := st.Lexicon.OfficeOn(p.Person, st.about(), p.Office); ten != nil {
			return ten.Office
		}
	}
	return p.Office
}

// spokenOf returns the last one of each side who holds one of the offices; nil without
// offices, or when one side has none. Who held none of them on the day makes room for who
// then held his: "In 2005 the ministers met in Vladivostok".
func (t *teller) spokenOf(offices []string, on model.Date) []Party {
	if len(offices) == 0 {
		return nil
	}
	cn, ok1 := t.inOffice(offices, "CN", nil)
	ru, ok2 := t.inOffice(offices, "RU", nil)
	if !ok1 || !ok2 {
		return nil
	}
	return []Party{t.predecessor(cn, offices, on), t.predecessor(ru, offices, on)}
}

// predecessor returns who held on the day the one of the offices that the party holds now, or was
// named with, where the party held none of them.
func (st *Story) predecessor(p Party, offices []string, on model.Date) Party {
	day, ok := on.Earliest()
	if p.Person == nil || !ok || !on.HasYear() || p.Person.HeldOneOf(offices, day) {
		return p
	}
	office := p.Office
	if ten := st.Lexicon.OfficeOn(p.Person, st.about(), ""); ten != nil && slices.Contains(offices, ten.Office) {
		office = ten.Office
	}
	if q := st.Lexicon.Holder(office, p.Country, on); q != nil && slices.Contains(offices, office) {
		return Party{Country: p.Country, Person: q, Office: office}
	}
	return p
}

// inRole resolves "the Russian diplomat", and "the Russian and Iranian diplomats",
// to those spoken of last.
func (t *teller) inRole(a *who.Actor) []Party {
	var out []Party
	for _, c := range [2]string{a.Country, a.Also} {
		if p, ok := t.inOffice(a.Offices, c, nil); ok && c != "" {
			out = append(out, p) // "the Russian diplomat" is none of the presidents
		} else if p, ok := t.last(c); ok && c != "" {
			out = append(out, p)
		} else if c != "" && c != "CN" && c != "RU" {
			out = append(out, Party{Country: c})
		}
	}
	return out
}

// neverHeld tells whether somebody whose offices are known has never held one that one
// person holds at a time, whatever the words before the name: "chairman of the conference".
func (st *Story) neverHeld(p Party, office string) bool {
	o := st.Lexicon.Office(office)
	return o != nil && o.Single && p.Person != nil && len(p.Person.Offices) > 0 && !p.Person.Held(office)
}

// lastOfMany tells whether words behind the trigger say when, of many times, the last was:
// "have met several times, the last on 22 October", "most recently in Kazan in October".
func (st *Story) lastOfMany(s *Sentence, trig *scan.Mention) bool {
	for _, w := range scan.In(st.Mentions.Words[scan.Again], trig.End, s.End) {
		for i := range s.Dates {
			if e := &s.Dates[i]; e.Start >= w.End && st.nearBut(s, w.End, e.Start) && len(scan.In(s.Triggers, w.End, e.Start)) == 0 {
				return true
			}
		}
	}
	return false
}

// nearBut tells whether hardly a word stands between two bytes but for places and gatherings, or
// their margins.
func (st *Story) nearBut(s *Sentence, from, to int) bool {
	if w := scan.In(st.Mentions.Words[scan.Sidelines], from, to); len(w) > 0 && w[0].Start-from <= 1 {
		from = w[0].End
	}
	for i := range s.Spots {
		if sp := &s.Spots[i]; sp.Start >= from && sp.End <= to && countLetters(st.Text[from:sp.Start]) <= lastLetters {
			from = sp.End
		}
	}
	return countLetters(st.Text[from:to]) <= lastLetters
}

// lastLetters is how many letters may stand between "the last" and its day: "time", "at the".
const lastLetters = 6

// inPassing tells whether a clause without a day says of the two leaders, by no more than
// their office behind the verb, what others who meet in the text remember of them: "Hu
// recalled that on it had agreed the leaders of the two states".
func (t *teller) inPassing(f *Frame, s *Sentence, clause scan.Span) bool {
	if !f.weak || f.Stated || s.Headline || !onlyPairs(s, clause) || !slices.ContainsFunc(s.Actors, func(a who.Actor) bool {
		return a.Kind == who.Pair && a.Office != "" && a.Start >= f.Why["type"][0].End && a.End <= clause.End
	}) {
		return false
	}
	if slices.ContainsFunc(t.lately(), func(g *Frame) bool { return people(g, f) }) {
		return false
	}
	return slices.ContainsFunc(t.lately(), func(g *Frame) bool { return g.lead && g.Type != model.Visit })
}

// besideOther returns who of a side the first of two is where the second is of the other side:
// "he and Putin" where Yeltsin was the subject last, "the speaker and Zhao" where Volodin was
// spoken of.
func (t *teller) besideOther(a, other *who.Actor, country string, on model.Date) (Party, bool) {
	switch {
	case a.Kind == who.He:
		return t.protagonist(country, on)
	case a.Kind != who.Titled || a.Country != "" || a.Plural || other.Kind != who.Named:
		return Party{}, false
	}
	for _, office := range a.Offices {
		if p, ok := t.holder(office, country, on); ok {
			return p, true
		}
	}
	return Party{}, false
}

// Whom a verb acts on where no form of the word says so: a pronoun that is "he" and "him"
// alike, and who is received in a clause whose subject is left out.

// verbsObject resolves a pronoun right behind a verb that tells of a contact: not who does it, but
// somebody of the other side, spoken of before: "Yeltsin received him".
func (t *teller) verbsObject(a *who.Actor, s *Sentence, on model.Date) (Party, bool) {
	if t.Preposed || t.Mentions.Inverted || a.Object || !t.behindVerb(s, a.Start) {
		return Party{}, false
	}
	var leads Party
	for i := range s.Actors {
		b := &s.Actors[i]
		if b.Start >= a.Start {
			break
		}
		if b.Owner || b.Kind > who.Titled || b.Kind == who.Titled && leads.Country != "" && b.Country == "" {
			continue // "Putin, not yet president then, received him"
		}
		if ps := t.parties(b, s, on); len(ps) == 1 {
			leads = ps[0]
		}
	}
	want := who.Other(leads.Country)
	if want == "" || t.thirdIn(s, scan.Span{Start: s.Start, End: a.Start}) {
		return Party{}, false
	}
	if ps := t.leadOf(s, a.Start, want, on); ps != nil {
		return ps[0], true
	}
	return Party{}, false
}

// behindVerb tells whether a verb of meeting, and perhaps a word for "with", stands right
// before the byte.
func (st *Story) behindVerb(s *Sentence, at int) bool {
	for _, m := range scan.In(s.Triggers, max(s.Start, at-st.far(verbReach)), at) {
		if m.Trigger.Noun || m.Trigger.Role != "pair" {
			continue
		}
		if countLetters(st.Text[m.End:at]) == 0 {
			return true
		}
		if w := scan.In(st.Mentions.Words[scan.And], m.End, at); len(w) == 1 && countLetters(st.Text[m.End:w[0].Start]) == 0 && countLetters(st.Text[w[0].End:at]) == 0 {
			return true
		}
	}
	return false
}

// leadOf is who leads the side in the sentence before the byte.
func (t *teller) leadOf(s *Sentence, at int, country string, on model.Date) []Party {
	for i := range s.Actors {
		b := &s.Actors[i]
		if b.Start >= at {
			break
		}
		if !b.IsPerson() || b.Owner || t.accompanied(s, b) {
			continue
		}
		if ps := t.parties(b, s, on); len(ps) == 1 && ps[0].Country == country {
			return ps
		}
	}
	return nil
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
	told := t.lately()
	for i := len(told) - 1; i >= 0; i-- {
		g := told[i]
		if len(g.China) != 1 || len(g.Russia) != 1 || t.Sentences[g.last].Block != t.Sentences[t.i].Block {
			continue
		}
		if (g.China[0].same(t.pair[0]) || g.Russia[0].same(t.pair[1])) && abs(t.rank(g.China[0])-t.rank(g.Russia[0])) < farAbove {
			return []Party{g.China[0], g.Russia[0]}
		}
	}
	return t.pair[:]
}

// farAbove is by how many ranks two people differ at least who are no equals.
const farAbove = 3

// signedWith is whom the verb of signing has behind it, but for those whom a later verb has: "signed a
// communiqué and was received by Xi".
func (t *teller) signedWith(s *Sentence, trig *scan.Mention, clause scan.Span) group {
	g := t.objects(s, trig, clause.End)
	if t.Preposed || len(g.actors) == 0 || trig.Trigger.Noun {
		return g
	}
	for _, m := range scan.In(s.Triggers, trig.End, g.start) {
		if m.Trigger.Role == "pair" && m.Trigger.Type == string(model.Meeting) && !m.Trigger.Noun && !m.Trigger.Weak && t.has(scan.And, scan.Span{Start: trig.End, End: m.Start}) {
			return group{}
		}
	}
	return g
}

// beforeEyes returns the people of both sides before those before whose eyes something is done,
// else the group given: "the ministers, before the eyes of Xi and Putin, signed".
func (t *teller) beforeEyes(g group, s *Sentence, trig *scan.Mention, on model.Date) group {
	w := scan.In(t.Mentions.Words[scan.Onlookers], max(s.Start, g.end), trig.Start)
	if len(w) == 0 {
		return g
	}
	watch := t.headBefore(s, w[0].Start, s.Start)
	if len(watch.actors) == 0 {
		return g
	}
	if does := t.headBefore(s, watch.start, s.Start); complete(t.resolve(does, s, on)) {
		return does
	}
	return g
}
