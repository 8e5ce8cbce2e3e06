package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/where"
	"amur/model"
)

// bareCountry is how far from the trigger the bare name of a third country may
// stand to be a venue: farther off it is a subject of the talks.
const bareCountry = 16

// venue gives the frame its city, building and gathering: the nearest of its
// clause, else of its sentence.
func (t *teller) venue(f *Frame, s *Sentence, i int, clause scan.Span) {
	trig := &s.Triggers[i]
	if remote(f.Type) {
		return
	}
	if f.ranked {
		t.rankVenue(f, s, trig)
		return
	}
	best := -1
	aside := t.asideWithin(f, s, trig, clause)
	for j := range s.Spots {
		sp := &s.Spots[j]
		if sp.Start > aside.Start && sp.End < aside.End && !(f.arrived && isGoal(sp)) {
			continue
		}
		if t.ofOtherDeed(f, s, sp, trig, clause) {
			f.next = sp.Place
			continue
		}
		if sp.Gathering != nil {
			if !t.wentOn(s, sp, trig) {
				t.gather(f, sp, clause)
			}
			continue
		}
		if f.Type != model.Visit && t.tied(sp, clause) {
			if t.placeTied(f, s, j, clause) {
				return
			}
			best = -1 // "from Kazakhstan, where they met", perhaps "in Astana"
			continue
		}
		if f.Type == model.Visit || t.ofWhatWasDealtWith(f, s, sp, trig) || t.goesOnTo(f, s, sp, trig) {
			continue
		}
		if !t.noVenue(f, s, sp, trig, clause) {
			best = t.nearerVenue(f, s, sp, trig, clause, best)
		}
	}
	t.venueBefore(f, s, trig)
}

// nearerVenue puts the contact into the spot where that is nearer than the one that it has, which costs best, or
// says it more finely; it returns what the nearest costs now.
func (t *teller) nearerVenue(f *Frame, s *Sentence, sp *where.Spot, trig *scan.Mention, clause scan.Span, best int) int {
	if t.ofNextDeed(s, trig, sp) {
		city := *sp
		city.Site = nil
		sp = &city
	}
	cost := t.spotCost(s, sp, trig)
	switch {
	case cost > farthestVenue || t.onlySpokenOf(s, sp, trig, clause, cost):
	case best < 0 || cost < best:
		t.place(f, sp)
		return cost
	case f.Place == nil && sp.Place != nil && sp.Country == f.Country:
		t.place(f, sp) // "in India, in New Delhi"
	case sp.Site != nil && f.Site == nil && sp.Place == f.Place:
		f.Site = sp.Site
	}
	return best
}

// farthestVenue is the cost of a spot, as spotCost counts it, above which it is none of the contact.
const farthestVenue = 300

// asideWithin is what a clause between commas before the trigger says beside: its places are not those of the contact.
func (t *teller) asideWithin(f *Frame, s *Sentence, trig *scan.Mention, clause scan.Span) scan.Span {
	aside := t.asideElsewhere(s, trig, clause)
	if f.arrived && aside == (scan.Span{}) {
		return t.enclosed(s, trig.Start)
	}
	return aside
}

// ofOtherDeed tells whether the spot is where something else was: on another day, in what was told, on a journey.
func (t *teller) ofOtherDeed(f *Frame, s *Sentence, sp *where.Spot, trig *scan.Mention, clause scan.Span) bool {
	if t.ofDatedAside(f, s, sp, trig) || t.anotherDayThere(s, sp, trig) || t.ofDeedOnOtherDay(f, s, sp, trig) {
		return true
	}
	if sp.Gathering == nil && t.ofWhatWasSaid(f, sp, trig) {
		return true
	}
	if t.Preposed {
		return false
	}
	return f.Type == model.Signing && t.ofPaperBehind(clause, sp) || t.ofJourneyBeside(s, trig.End, sp.Start)
}

// isGoal tells whether the spot is a place to which somebody came, or in which he was.
func isGoal(sp *where.Spot) bool {
	return sp.Gathering == nil && (sp.Relation == where.In || sp.Relation == where.Toward)
}

// placeTied puts the contact into the j-th spot, on which its clause hangs; it tells whether that is a place, not
// a country alone.
func (t *teller) placeTied(f *Frame, s *Sentence, j int, clause scan.Span) bool {
	sp := &s.Spots[j]
	if city := t.cityDescribed(s, j); city != nil {
		sp = city
	}
	f.Place, f.Site = nil, nil
	t.place(f, sp)
	if sp.Place == nil {
		return false
	}
	siteIn(f, s, clause)
	return true
}

// ofWhatWasDealtWith tells whether the spot stands in what those who met spoke of, agreed on or did before.
func (t *teller) ofWhatWasDealtWith(f *Frame, s *Sentence, sp *where.Spot, trig *scan.Mention) bool {
	if f.Status == model.Planned && t.ofPastBehind(s, trig, sp.Start) || t.ofAgreed(trig, sp.Start) {
		return true
	}
	if t.spokenOfBehind(s, trig, sp) || t.whereOthersMet(s, trig, sp) || t.whereNextMet(f, s, trig, sp) || t.inTopic(sp) {
		return true
	}
	if sp.Place == nil && t.behindPartner(s, sp, trig) {
		return true
	}
	abroad := sp.Place == nil || !ofTwo(sp.Country) && trig.Trigger.Role == "speech"
	return abroad && t.ofMatter(sp, trig)
}

// goesOnTo tells whether the spot is where somebody went on to from the contact, and remembers that.
func (t *teller) goesOnTo(f *Frame, s *Sentence, sp *where.Spot, trig *scan.Mention) bool {
	if sp.Start >= trig.End && t.ofNextLeg(s, sp, trig) {
		f.next = sp.Place
		return true
	}
	return false
}

// noVenue tells whether nothing happened in the spot, or what the words beside it say rather than those of the contact.
func (t *teller) noVenue(f *Frame, s *Sentence, sp *where.Spot, trig *scan.Mention, clause scan.Span) bool {
	if t.ofPaper(f, sp, trig) || t.toldThere(s, f, sp, trig) || t.thirdsObject(s, sp, trig) || t.travelsOn(s, trig, sp) {
		return true
	}
	behind := scan.Span{Start: trig.End, End: sp.Start}
	switch sp.Relation {
	case where.From:
		return true
	case where.None:
		return !t.Preposed || sp.Place == nil || sp.End != trig.Start // but "Xi Kazan meets"
	case where.Toward:
		if sp.Place == nil {
			return true
		}
		if sp.Start > trig.End && t.has(scan.Boundary, behind) {
			if !t.ofBack(f, s, sp, trig, clause) && t.has(scan.Plan, behind) {
				f.next = sp.Place
			}
			return true // "met Medvedev before taking off for Berlin"
		}
	}
	return t.ofBack(f, s, sp, trig, clause)
}

// ofBack tells whether the spot is of what the sentence tells beside words that point back to a contact.
func (t *teller) ofBack(f *Frame, s *Sentence, sp *where.Spot, trig *scan.Mention, clause scan.Span) bool {
	if !t.Preposed {
		// "the ground for the talks was laid by a commission, which met in Sochi"
		return f.back && sp.Start >= clause.End && f.Country == ""
	}
	if sp.Start < trig.End {
		return false
	}
	if f.Stated && f.dateAt >= trig.End && f.dateAt < sp.Start && countLetters(t.Text[trig.End:f.dateAt]) == 0 {
		return false // it hangs on the day right behind the trigger
	}
	return f.back && scan.HasMark(t.Text[trig.End:sp.Start], ",;") || t.ofNextVerb(s, trig, sp)
}

// onlySpokenOf tells whether a third country, or a region, stands too far from the trigger, and from those behind
// it, to be where it was.
func (t *teller) onlySpokenOf(s *Sentence, sp *where.Spot, trig *scan.Mention, clause scan.Span, cost int) bool {
	if cost <= bareCountry || !(sp.Place == nil && !ofTwo(sp.Country)) && !t.regionOfMatter(sp, trig) {
		return false
	}
	if sp.Start-t.objectEnd(s, trig, clause) <= t.far(bareCountry) {
		return false
	}
	return !t.beforeObject(s, sp, trig) && !t.setThere(s, sp, trig, clause)
}

// venueBefore places a contact that its own words do not by those that point back or stand before.
func (t *teller) venueBefore(f *Frame, s *Sentence, trig *scan.Mention) {
	if f.Place != nil || f.Type == model.Visit {
		return
	}
	if t.there(f, s, trig); f.Place == nil {
		t.whereCome(f, s, trig)
	}
	if f.Place == nil {
		t.underHead(f, s)
	}
	if f.Place == nil {
		t.openingPlace(f, s, trig)
	}
	t.inSeat(f, s)
}

// whereCome puts the contact where one of its people is said to have come, in words that stand
// before the name as an attribute: "with the to-Moscow-come Hu held talks".
func (t *teller) whereCome(f *Frame, s *Sentence, trig *scan.Mention) {
	if !t.Preposed {
		return
	}
	for _, m := range travels(s, s.Start, s.End) {
		sp, ok := t.goal(s, &m, scan.Span{Start: m.Start, End: s.End})
		if !ok || !isCity(sp.Place) || m.Trigger.Phase == "end" || !f.mayBeIn(sp.Country) {
			continue
		}
		from := max(m.End, sp.End)
		of := scan.In(t.Mentions.Words[scan.Belonging], from, s.End)
		g := t.headBehind(s, m.End, s.End)
		if len(of) == 0 || len(g.actors) == 0 || of[0].End > g.start {
			continue
		}
		more := countLetters(t.Text[from:g.start]) - countLetters(t.Text[of[0].Start:of[0].End])
		if more <= attributeReach && inFocus(f, t.resolve(g, s, f.Date)) {
			t.place(f, &sp)
			return
		}
	}
}

// attributeReach is how many letters more such words may have behind the place.
const attributeReach = 12

// nextReach is how many letters of a sentence the words take that open it and point back.
const nextReach = 32

// there puts the contact where a word behind its trigger, or one that opens the sentence, points
// back to: the city named last, in the sentence or in one of those right before it.
func (t *teller) there(f *Frame, s *Sentence, trig *scan.Mention) {
	w := scan.In(t.Mentions.Words[scan.There], s.Start, min(trig.Start, s.Start+t.far(nextReach)))
	if len(w) == 0 && t.Home == nil { // "Here", at the head of a sentence, is the city just named
		w = scan.In(t.Mentions.Words[scan.Here], s.Start, min(trig.Start, s.Start+2))
	}
	if len(w) == 0 {
		w = scan.In(t.Mentions.Words[scan.There], trig.End, min(s.End, trig.End+t.far(thereReach)))
	}
	if len(w) == 0 || t.has(scan.Boundary, scan.Span{Start: trig.End, End: w[0].Start}) {
		return
	}
	if sp := t.cityNamedLast(w[0].Start); sp != nil && f.mayBeIn(sp.Country) {
		t.place(f, sp)
	}
}

// cityNamedLast returns the city named last before a byte of the sentence being read, in it or in one
// of those right before it; nil when none is.
func (t *teller) cityNamedLast(at int) *where.Spot {
	for i := t.i; i >= max(0, t.i-lookBack); i-- {
		b := &t.Sentences[i]
		for j := len(b.Spots) - 1; j >= 0; j-- {
			if sp := &b.Spots[j]; sp.Start <= at && sp.Relation != where.From && isCity(sp.Place) && !t.ofCity(sp) {
				return sp
			}
		}
	}
	return nil
}

// thatCity returns the city to which a word right behind a verb of travel points back, as named by
// that word: "was in that city".
func (t *teller) thatCity(trig *scan.Mention, clause scan.Span) (where.Spot, bool) {
	words := scan.In(t.Mentions.Words[scan.There], clause.Start, clause.End)
	here := t.Home == nil && len(words) == 0
	if here {
		words = scan.In(t.Mentions.Words[scan.Here], clause.Start, clause.End)
	}
	for _, w := range words {
		if here && !t.cityJustNamed(w.Start) || !t.beside(trig, w) {
			continue
		}
		if sp := t.cityNamedLast(w.Start); sp != nil {
			that := *sp
			that.Start, that.End = w.Start, w.End
			return that, true
		}
	}
	return where.Spot{}, false
}

// beside tells whether the word stands right behind the verb, or before it, where subjects follow their verbs.
func (t *teller) beside(verb *scan.Mention, w scan.Mention) bool {
	if w.End <= verb.Start && t.Mentions.Inverted {
		return true
	}
	return w.End > verb.End && countLetters(t.Text[verb.End:max(verb.End, w.Start)]) <= preposition
}

// cityJustNamed tells whether a city, and no country since, is named before a byte in the sentence being
// read or the one before it: "here" is that city.
func (t *teller) cityJustNamed(at int) bool {
	for i := t.i; i >= max(0, t.i-1); i-- {
		spots := t.Sentences[i].Spots
		for j := len(spots) - 1; j >= 0; j-- {
			if spots[j].Start < at {
				return isCity(spots[j].Place)
			}
		}
	}
	return false
}

// preposition is how many letters a word such as "into" has at most.
const preposition = 4

// thereReach is how many bytes behind the trigger the word may stand.
const thereReach = 36

// tied tells whether the clause hangs on the city right before it: "from Yekaterinburg,
// where they".
func (st *Story) tied(sp *where.Spot, clause scan.Span) bool {
	if sp.End > clause.Start || clause.Start-sp.End > tiedReach {
		return sp.End <= clause.Start && st.sceneOf(sp, clause)
	}
	w := scan.In(st.Mentions.Words[scan.Relative], sp.End, clause.Start)
	return len(w) == 1 && w[0].Start-sp.End <= 2
}

// siteIn adds the building that the clause names in the city: "Beijing, where he was received in the Great Hall".
func siteIn(f *Frame, s *Sentence, clause scan.Span) {
	for i := range s.Spots {
		sp := &s.Spots[i]
		if f.Site == nil && sp.Place == f.Place && sp.Start >= clause.Start && sp.End <= clause.End {
			f.Site = sp.Site
		}
	}
}

// sceneOf tells whether words right before the clause call the city its scene: "Guilin was on
// 22 March the place where they".
func (st *Story) sceneOf(sp *where.Spot, clause scan.Span) bool {
	if clause.Start-sp.End > 3*tiedReach || scan.HasMark(st.Text[sp.End:clause.Start], ",;:()") {
		return false
	}
	host := scan.In(st.Mentions.Words[scan.Hosting], sp.End, clause.Start)
	return len(host) == 1 && clause.Start-host[0].End <= 1
}

// tiedReach is how many bytes from a city the clause tied to it begins at most.
const tiedReach = 16

// objectEnd is where those behind the trigger end, far off when there are none.
func (t *teller) objectEnd(s *Sentence, trig *scan.Mention, clause scan.Span) int {
	if g := t.headBehind(s, trig.End, clause.End); len(g.actors) > 0 {
		return g.end
	}
	return s.Start - len(t.Text)
}

// beforeObject tells whether the country stands right before whoever the verb is about, where
// the verb comes last: "Dong in Kazakhstan with Shoigu talks".
func (st *Story) beforeObject(s *Sentence, sp *where.Spot, trig *scan.Mention) bool {
	if !st.Preposed || sp.Relation != where.In || sp.End > trig.Start || scan.HasMark(st.Text[sp.End:trig.Start], ",;") {
		return false
	}
	first, last := 0, 0
	for i := range s.Actors {
		if a := &s.Actors[i]; a.Start >= sp.End && a.End <= trig.Start {
			if last == 0 {
				first = a.Start
			}
			last = a.End
		}
	}
	return last > 0 && first-sp.End <= bareCountry && trig.Start-last <= bareCountry
}

// place sets the place, keeping what is finer: a city over its country, a site beside its city.
func (st *Story) place(f *Frame, sp *where.Spot) {
	if sp.Place == nil && f.Place != nil && f.Country == sp.Country {
		return
	}
	if sp.Site == nil && f.Site != nil && sp.Place != nil && f.Site.Place == sp.Place.ID {
		return
	}
	if sp.Place != nil && f.Place != nil && sp.Place.Region && sp.Country == f.Country {
		return
	}
	f.Place, f.Country, f.Site = sp.Place, sp.Country, sp.Site
	if sp.Site != nil && sp.Site.Among != "" {
		f.Site = st.Lexicon.Site(sp.Site.Among)
		f.Place = st.Lexicon.Place(f.Site.Place)
		f.Country = f.Place.Country
	}
	f.Why["place"] = []model.Reason{{Rule: sp.Rule, Start: sp.Start, End: sp.End}}
}

// gather sets the occasion; a summit on whose margins it happened, or the gathering itself.
func (t *teller) gather(f *Frame, sp *where.Spot, clause scan.Span) {
	if f.Occasion != nil && !sp.Sidelines {
		return
	}
	if sp.Start < clause.Start && !sp.Sidelines || !t.Preposed && f.Type != model.Visit && t.ofPersonBehind(clause, sp) {
		return
	}
	f.Occasion = sp.Gathering
	f.Why["occasion"] = []model.Reason{{Rule: sp.Rule, Start: sp.Start, End: sp.End}}
}

// spotCost says how far a spot stands from a trigger.
func (st *Story) spotCost(s *Sentence, sp *where.Spot, trig *scan.Mention) int {
	from, to := gapTo(sp.Start, sp.End, trig)
	if from > to {
		return 0
	}
	cost := extent(st.Text[from:to])
	if b := scan.In(st.Mentions.Words[scan.Boundary], from, to); sp.Start > trig.End && len(b) == 1 && st.saysWhen(trig, &b[0]) {
		cost -= min(cost, b[0].Start-trig.End) // who is at it takes no room
	} else {
		cost += acrossClause * st.cuts(scan.Span{Start: from, End: to}, sp.Start < trig.Start)
	}
	for _, m := range scan.In(s.Triggers, from, to) {
		if !m.Trigger.Weak && m.Trigger.Role == "pair" {
			cost += acrossTrigger
		}
	}
	if st.Preposed && sp.Start >= trig.End && scan.HasMark(st.Text[from:to], ",;") {
		cost += acrossClause
	}
	if sp.Start > trig.End && st.turnsBack(s, from, to) {
		cost += 2 * acrossTrigger
	}
	if sp.Relation == where.Toward {
		cost += 80
	}
	if st.seatOfMargins(s, sp, trig) {
		cost = 0
	}
	return cost
}

// turnsBack tells whether the words between two bytes turn, behind a comma, to an earlier contact: "met on
// Tuesday, their previous talks took place in Munich".
func (st *Story) turnsBack(s *Sentence, from, to int) bool {
	return slices.ContainsFunc(scan.In(st.Mentions.Words[scan.Again], from, to), func(w scan.Mention) bool {
		return scan.HasMark(st.Text[from:w.Start], ",") && len(scan.In(s.Triggers, w.Start, to)) > 0
	})
}

// ofNextLeg tells whether somebody goes on to the place once what the trigger tells is over: "was
// received by Hu, and by that evening was in Kazan", "met Li and later flew to Kazan", "before
// heading to Kazan".
func (st *Story) ofNextLeg(s *Sentence, sp *where.Spot, trig *scan.Mention) bool {
	onward := scan.In(st.Mentions.Words[scan.Onward], trig.End, sp.Start)
	if len(onward) > 0 && (sp.Relation == where.Toward || travelBetween(s, onward[0].End, sp.Start)) {
		return true
	}
	gap := 1
	if !st.Mentions.Inverted { // else a participle may say it of whom they met
		gap = st.far(cityReach)
	}
	return slices.ContainsFunc(travels(s, trig.End, sp.Start), func(m scan.Mention) bool {
		if m.Trigger.Noun || sp.Start-m.End > gap || scan.HasMark(st.Text[m.End:sp.Start], ",;") {
			return false
		}
		if len(scan.In(s.Triggers, m.End, sp.Start)) > 0 {
			return false
		}
		before := scan.Span{Start: trig.End, End: m.Start}
		apart := scan.HasMark(st.Text[before.Start:before.End], ",") || st.has(scan.And, before)
		return apart && (st.Preposed || !st.has(scan.Boundary, before))
	})
}

// ofPaper tells whether the place is of the matter of a document whose signers have just met in
// a city: "Then they signed an agreement on a nuclear plant in Jiangsu".
func (st *Story) ofPaper(f *Frame, sp *where.Spot, trig *scan.Mention) bool {
	if f.Type != model.Signing || f.crown == nil || f.crown.Place == nil || f.crown.Place == sp.Place || sp.Start < trig.End {
		return false
	}
	return len(scan.In(st.Mentions.Topics, trig.End, sp.Start)) > 0
}

// cityReach is how many letters "the northeastern city of" may take between a verb of travel and its goal.
const cityReach = 28
