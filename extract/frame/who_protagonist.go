package frame

import (
	"slices"

	"amur/extract/lexicon"
	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// Whom the text is about on either side: he is meant where the words beside a contact leave
// somebody out, or by a pronoun say no more than that it is somebody.

// protagonist returns the one of a side whom the text is about on a day: the traveller of the journey
// that is the news, the last subject, the traveller of the journey told, who took part in the contact
// told right before, else whom alone the headline names.
func (t *teller) protagonist(country string, on model.Date) (Party, bool) {
	if country == "" {
		return Party{}, false
	}
	if v := t.newsTrip; v != nil && (on.IsZero() || model.Overlaps(on, v.Date)) {
		if p := slices.Concat(v.China, v.Russia)[0]; p.Country == country {
			return p, true
		}
	}
	if t.subject.Country == country && !t.subject.Body {
		return t.subject, true
	}
	if p, ok := t.whoTravels(); ok && p.Country == country && t.i-t.lastVisit.last <= turnReach {
		return p, true
	}
	if p, ok := t.goingOn(country); ok {
		return p, true
	}
	return t.diarist(country)
}

// setOut keeps in mind a journey told, whose traveller is the guest from now on.
func (t *teller) setOut(f *Frame) {
	t.lastVisit = f
	if f.Status == model.Held && f.Stated && t.recent(f.Date) {
		t.newsTrip = f
	}
	t.guest = "CN"
	if len(f.Russia) > 0 {
		t.guest = "RU"
	}
}

// across replaces a pronoun or a word for the guest or host that would mean somebody of the side of
// the one it faces: who faces somebody of one side is of the other. "Yeltsin was ill. He held talks
// with Primakov" tells of the guest.
func (t *teller) across(left, right group, acts, faced []Party, s *Sentence, trig *scan.Mention, on model.Date) ([]Party, []Party) {
	want := missing(acts)
	if want == "" || missing(faced) != want || t.hasThird(s) {
		return acts, faced
	}
	if len(left.actors) == 1 && left.actors[0].Kind == who.Titled && left.actors[0].Country == "" && !left.actors[0].Loose {
		if p, ok := t.holder(left.actors[0].Office, want, on); ok {
			return []Party{p}, faced // "the premier met Zhu"
		}
		return acts, faced
	}
	if p, ok := t.facedTitle(right, want, on); ok {
		return acts, []Party{p}
	}
	p, ok := t.guestIn(left, faced[0].Country)
	if !ok {
		p, ok = t.nearest(s, scan.Span{Start: s.Start, End: trig.Start}, trig.Start, want, on)
	}
	if !ok {
		p, ok = t.protagonist(want, on)
	}
	switch {
	case !ok:
	case len(left.actors) == 1 && open(left.actors[0]) && !acts[0].same(faced[0]):
		return []Party{p}, faced
	case len(right.actors) == 1 && open(right.actors[0]) && (!trig.Trigger.Weak || right.actors[0].Kind != who.Host):
		return acts, []Party{p}
	}
	return acts, faced
}

// open tells whether the words say of one person no more than the text around them does.
func open(a *who.Actor) bool {
	return a.Kind == who.He || a.Country == "" && (a.Kind == who.Guest || a.Kind == who.Host)
}

// mentioned is somebody whom the article names, in how many sentences, and the last of these.
type mentioned struct {
	person *lexicon.Person
	times  int
	last   int
}

// leader returns who leads the sentence where those before the trigger are the
// object of the verb before it: "Modi met Xi and received Putin".
func (t *teller) leader(s *Sentence, left group, trig *scan.Mention) *who.Actor {
	if !t.objectOf(s, left) || !t.joined(left.end, trig.Start) && trig.Start-left.end > 8 && !t.goesOnWith(s, left.end, trig) && !t.goesOnBehind(s, left.end, trig) {
		return nil
	}
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Start >= left.start {
			return nil
		}
		if a.IsPerson() && !a.Owner && !t.accompanied(s, a) && !t.announcer(a) {
			return a
		}
	}
	return nil
}

// relative is the pronoun right before a trigger whose object stands right behind it: "Wen, who saw Lavrov".
func (t *teller) relative(s *Sentence, trig *scan.Mention) group {
	for i := range s.Actors {
		if a := &s.Actors[i]; a.Kind == who.He && a.End+1 == trig.Start && t.hasObject(s, trig, s.End) {
			return group{actors: []*who.Actor{a}, start: a.Start, end: a.End}
		}
	}
	return group{}
}

// reporter returns who tells one of his own side of talks, which were his: "Novak reported to Putin
// on the talks with Ding".
func (t *teller) reporter(s *Sentence, left group, trig *scan.Mention, on model.Date) *who.Actor {
	if t.Preposed || !trig.Trigger.Noun || len(left.actors) != 1 || !left.actors[0].IsPerson() {
		return nil
	}
	var from *who.Actor
	for i := range s.Actors {
		if a := &s.Actors[i]; a.End <= left.start && a.IsPerson() && !a.Owner && t.subjectCase(a) {
			from = a
		}
	}
	if from == nil || scan.HasMark(t.Text[from.End:left.start], ",;") {
		return nil
	}
	told := slices.ContainsFunc(scan.In(t.Mentions.Words[scan.Speech], from.End, left.start), func(w scan.Mention) bool { return left.start-w.End <= 1 })
	own, to := t.parties(from, s, on), t.resolve(left, s, on)
	if !told || len(own) != 1 || len(to) != 1 || own[0].Country != to[0].Country || own[0].same(to[0]) {
		return nil
	}
	return from
}

// goesOnWith tells whether nothing but days, the place of a verb before and the "and" that joins
// the trigger to that verb stands between a byte and it: "met Xi in Bali on Monday and received".
func (st *Story) goesOnWith(s *Sentence, from int, trig *scan.Mention) bool {
	if st.Preposed || st.Mentions.Inverted || trig.Trigger.Noun || st.personBetween(s, from, trig.Start) {
		return false
	}
	joined := false
	for _, w := range scan.In(st.Mentions.Words[scan.And], from, trig.Start) {
		joined = joined || countLetters(st.Text[w.Start:w.End]) > 0
	}
	rest := countLetters(st.Text[from:trig.Start]) - st.dateLetters(s, from, trig.Start)
	for _, sp := range s.Spots {
		if sp.Start >= from && sp.End <= trig.Start {
			rest -= countLetters(st.Text[sp.Start:sp.End])
		}
	}
	return joined && rest <= goesOnReach
}

// goesOnBehind tells whether the trigger is a verb that a word for "and" joins to one before, with nobody
// between and nothing that opens a clause but who said so: "met Lavrov on the margins of the session, the
// ministry said, and is to see Wang".
func (st *Story) goesOnBehind(s *Sentence, from int, trig *scan.Mention) bool {
	and := scan.In(st.Mentions.Words[scan.And], from, trig.Start)
	if st.Preposed || trig.Trigger.Noun || len(and) == 0 {
		return false
	}
	last := and[len(and)-1]
	if countLetters(st.Text[last.Start:last.End]) == 0 || countLetters(st.Text[last.End:trig.Start]) > goesOnReach || st.personBetween(s, from, trig.Start) {
		return false
	}
	return !slices.ContainsFunc(scan.In(st.Mentions.Words[scan.Boundary], from, last.Start), func(w scan.Mention) bool {
		return countLetters(st.Text[w.Start:w.End]) > 0
	})
}

// goesOnReach is how many letters may stand there besides: "in", "and will also".
const goesOnReach = 16

// ofOutsider tells whether the verb is that of a clause about somebody of a third country: its
// subject, a pronoun nearest before it, stands for him.
func (t *teller) ofOutsider(s *Sentence, trig *scan.Mention, on model.Date) bool {
	if t.Preposed || trig.Trigger.Noun {
		return false
	}
	for i := len(s.Actors) - 1; i >= 0; i-- {
		if a := &s.Actors[i]; a.IsPerson() && a.End <= trig.Start {
			return a.Kind == who.He && !a.Object && third(t.parties(a, s, on))
		}
	}
	return false
}

// firstMan returns whom words such as "the Chinese leader" mean in a text about somebody
// who is not head of state: of the country's first men the one spoken of last, if the head
// of state has not been named, or the one is who acts or travels.
func (t *teller) firstMan(country string, on model.Date) (Party, bool) {
	if country != "CN" && country != "RU" {
		return Party{}, false
	}
	var first Party
	for i := len(t.persons) - 1; i >= 0; i-- {
		p := t.persons[i]
		if p.Country != country || p.Person == nil || p.Body || t.announces(p) {
			continue
		}
		switch _, rank := official(t.Lexicon, p, on); {
		case rank > firstRank:
		case rank == 1:
			return p, first.Country == "" // else the head of state too has been named
		case first.Country == "":
			first = p
			if v, ok := t.whoTravels(); t.subject.same(p) || ok && v.same(p) {
				return p, true
			}
		}
	}
	return first, first.Country != ""
}

// firstRank is the lowest rank of a country's first men: besides the head of state those of
// the government and of parliament, and the vice president.
const firstRank = 3

// formerly returns the person spoken of most recently who once held the office.
func (t *teller) formerly(office, country string) (Party, bool) {
	for i := len(t.persons) - 1; i >= 0; i-- {
		p := t.persons[i]
		if p.Person != nil && p.Person.Held(office) && (country == "" || p.Country == country) && p.Office != office {
			return p, true
		}
	}
	return Party{}, false
}

// anyLeader tells whether of a side in a plan nobody is known but by a word that may mean one
// or several of its first men, where words have no number: "leaders of the host will receive him".
func (t *teller) anyLeader(f *Frame, s *Sentence, clause scan.Span) bool {
	if !t.Tenseless || f.Status != model.Planned {
		return false
	}
	var loose, named []Party
	for i := range s.Actors {
		switch a := &s.Actors[i]; {
		case a.Start < clause.Start || a.End > clause.End || !a.IsPerson():
		case a.Loose && a.Kind == who.Titled:
			loose = append(loose, t.parties(a, s, f.Date)...)
		case a.Kind <= who.Titled:
			named = append(named, t.parties(a, s, f.Date)...)
		}
	}
	for _, side := range f.sides() {
		if overlap(side, loose) && !overlap(side, named) {
			return true
		}
	}
	return false
}

// speaksForSubject tells whether a spokesman, or an aide to the one whom the text has been
// about, says what the pronoun stands in: "The president is to visit China. An aide said
// that he will meet Xi".
func (t *teller) speaksForSubject(s *Sentence, b *who.Actor, to int, on model.Date) bool {
	if t.Preposed || b.Kind != who.Named || t.subject.Country == "" || !t.speaks(s, b, to) {
		return false
	}
	ps := t.parties(b, s, on)
	if len(ps) != 1 || ps[0].Person == nil || ps[0].Country != t.subject.Country || ps[0].same(t.subject) {
		return false
	}
	if t.announces(ps[0]) {
		return true
	}
	_, rank := official(t.Lexicon, t.subject, t.about())
	ten := t.Lexicon.OfficeOn(ps[0].Person, t.about(), ps[0].Office)
	return rank == 1 && ten != nil && t.Lexicon.Office(ten.Office).Assists
}
