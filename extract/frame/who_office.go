package frame

import (
	"slices"
	"strings"

	"amur/extract/lexicon"
	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// By which office somebody is called, who held it on the day, and who is meant where the words name nothing else.

// withOffices gives people who held several offices on the day of a contact the one by which
// the article calls them, wherever it does, and the state's where it calls them by several:
// "State Councilor and Foreign Minister Wang Yi".
func (st *Story) withOffices(frames []*Frame) []*Frame {
	called := make(map[*lexicon.Person][]string)
	for i := range st.Sentences {
		for k := range st.Sentences[i].Actors {
			a := &st.Sentences[i].Actors[k]
			if a.Kind == who.Named && a.Person != nil && len(a.Person.Offices) > 1 {
				called[a.Person] = append(called[a.Person], st.officesOf(a)...)
			}
		}
	}
	for _, f := range frames {
		for _, side := range f.sides() {
			for i := range side {
				if p := &side[i]; p.Person != nil {
					p.Office = st.officeOf(p, called[p.Person], f.Date)
				}
			}
		}
	}
	return frames
}

// officeOf is the office of a person on the day of a contact: the state's that the contact
// is told with, else the foremost by which the article calls the person, unless that is a
// party's and the person held as high a one of the state.
func (st *Story) officeOf(p *Party, called []string, on model.Date) string {
	own := st.Lexicon.Foremost(p.Person, on, []string{p.Office})
	if own != nil && !st.Lexicon.Office(own.Office).Party {
		return p.Office
	}
	if own != nil {
		called = append(called, p.Office)
	}
	best := st.Lexicon.Foremost(p.Person, on, called)
	if best == nil {
		return p.Office
	}
	usual := st.Lexicon.Office(st.Lexicon.OfficeOn(p.Person, on, "").Office)
	other := st.Lexicon.Office(best.Office)
	if own == nil && other.Party && !usual.Party && usual.Rank <= other.Rank {
		return p.Office
	}
	return best.Office
}

// officesOf are the offices that stand with a name as one person's.
func (st *Story) officesOf(a *who.Actor) []string {
	var offices []string
	if a.Office != "" && len(a.Offices) <= 1 {
		offices = append(offices, a.Office)
	}
	for _, m := range scan.In(st.Mentions.Names, a.Start, a.End) {
		if m.Kind == scan.Office && !strings.Contains(m.Office.Office, " ") { // words for several say none
			offices = append(offices, m.Office.Office)
		}
	}
	return offices
}

// neverHeld tells whether somebody whose offices are known has never held one that one
// person holds at a time, whatever the words before the name: "chairman of the conference".
func (st *Story) neverHeld(p Party, office string) bool {
	o := st.Lexicon.Office(office)
	return o != nil && o.Single && p.Person != nil && len(p.Person.Offices) > 0 && !p.Person.Held(office)
}

// formerly returns the person spoken of most recently who once held the office.
func (t *teller) formerly(office, country string) (Party, bool) {
	for _, p := range slices.Backward(t.persons) {
		if country != "" && p.Country != country {
			continue
		}
		if p.Person != nil && p.Person.Held(office) && p.Office != office {
			return p, true
		}
	}
	return Party{}, false
}

// firstMan returns whom words such as "the Chinese leader" mean in a text about somebody
// who is not head of state: of the country's first men the one spoken of last, if the head
// of state has not been named, or the one is who acts or travels.
func (t *teller) firstMan(country string, on model.Date) (Party, bool) {
	if !isSide(country) {
		return Party{}, false
	}
	var first Party
	for _, p := range slices.Backward(t.persons) {
		if p.Country != country || p.Person == nil {
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

// bothHolders resolves the plural of an office that one man holds in each state, where the article
// has named its holders of both and the sentence names no other state: "the heads of government
// signed a communique".
func (t *teller) bothHolders(a *who.Actor, s *Sentence, on model.Date) []Party {
	if !a.Plural || a.Country != "" {
		return nil
	}
	if o := t.Lexicon.Office(a.Office); o == nil || !o.Single || t.ofMany(s, s.Span) {
		return nil
	}
	if !t.spokenPair(a.Office, on) && !t.ofMechanism(a, s) {
		return nil
	}
	for i := range s.Actors {
		b := &s.Actors[i]
		if isThird(b.Country) {
			return nil
		}
		if b.IsPerson() && b.End <= a.Start && t.joined(b.End, a.Start) {
			return nil // "with Jiang and the presidents of the republics"
		}
	}
	return t.pairOf(a.Office, on)
}

// ofMechanism tells whether the office is that of those who sit in what the two sides hold alone, named
// right before it and before anybody else, in a sentence that announces it: "The regular meeting of the heads
// of government will take place". Of one that was held more is told.
func (st *Story) ofMechanism(a *who.Actor, s *Sentence) bool {
	m := scan.In(st.Mentions.Mechanisms, max(s.Start, a.Start-st.far(mechanismReach)), a.Start)
	if len(m) == 0 || st.lettersIn(m[len(m)-1].End, a.Start) > len("ofthe") || !st.has(scan.Plan, s.Span) {
		return false
	}
	before := scan.Span{Start: s.Start, End: m[0].Start}
	return !st.personIn(s, before) && len(scan.In(s.Triggers, before.Start, before.End)) == 0
}

// mechanismReach is how many bytes the name of such a session may take.
const mechanismReach = 48

// ofRank tells whether those whom the frame has hold the office that its noun names, if it names one.
// Where nobody of them does, the two who hold it on the stated day are meant, and others are told of:
// "Zhang and Dvorkovich prepared the presidents' meeting in November". Of several offices the first is usual.
func (t *teller) ofRank(f *Frame, s *Sentence, trig *scan.Mention, named bool) bool {
	offices := strings.Fields(trig.Trigger.Office)
	numbered := len(offices) == 0 && f.Stated && f.Date.Precision() != model.PrecisionYear && !namesBoth(s)
	if numbered {
		offices = t.officesOfSession(s, trig)
	}
	if len(offices) == 0 {
		return named
	}
	day, ok := f.Date.Earliest()
	if !ok {
		day, ok = t.about().Earliest()
	}
	holds := func(p Party) bool { return p.Person == nil || p.Person.HeldOneOf(offices, day) }
	china, russia := slices.ContainsFunc(f.China, holds), slices.ContainsFunc(f.Russia, holds)
	if named && (!ok || china && russia || !numbered && (china || russia)) {
		return true
	}
	if !f.Stated || t.hasThird(s) {
		return false
	}
	pair := t.pairOf(offices[0], f.Date)
	if slices.ContainsFunc(pair, Party.nameless) {
		return false
	}
	f.China, f.Russia, f.Type = nil, nil, model.Meeting
	f.echo, f.borrowed, f.ranked = false, false, true
	return t.take(f, pair, trig)
}

// officesOfSession are the offices of those who meet at the session of a mechanism that the noun names by its number,
// where each side has but one holder: "the 29th regular meeting was held in Moscow".
func (st *Story) officesOfSession(s *Sentence, trig *scan.Mention) []string {
	for i := range s.Sessions {
		ses := &s.Sessions[i]
		if ses.Start >= trig.End || ses.End <= trig.Start || ses.Gathering.Members != lexicon.Sides || len(ses.Gathering.Offices) == 0 {
			continue
		}
		if o := st.Lexicon.Office(ses.Gathering.Offices[0]); o != nil && o.Single {
			return ses.Gathering.Offices
		}
	}
	return nil
}

// rankVenue gives such a meeting the place named between its day and its noun, or behind the noun where that is
// described there: any other is that of those who spoke of it.
func (st *Story) rankVenue(f *Frame, s *Sentence, trig *scan.Mention) {
	for i := range s.Spots {
		sp := &s.Spots[i]
		if sp.Place == nil {
			continue
		}
		behind := !st.Preposed && sp.Start >= trig.End && !st.toldBetween(s, trig.End, sp.Start)
		if behind || sp.Start >= f.dateAt && sp.End <= trig.Start {
			st.place(f, sp)
			return
		}
	}
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

// inPassing tells whether a clause without a day says of the two leaders, by no more than
// their office behind the verb, what others who meet in the text remember of them: "Hu
// recalled that on it had agreed the leaders of the two states".
func (t *teller) inPassing(f *Frame, s *Sentence, clause scan.Span) bool {
	if !f.weak || f.Stated || s.Headline || !onlyPairs(s, clause) {
		return false
	}
	verb := f.Why["type"][0].End
	if !slices.ContainsFunc(s.Actors, func(a who.Actor) bool {
		return a.Kind == who.Pair && a.Office != "" && a.Start >= verb && a.End <= clause.End
	}) {
		return false
	}
	met := false
	for _, g := range t.lately() {
		if people(g, f) {
			return false
		}
		met = met || g.Type != model.Visit
	}
	return met
}
