package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/where"
	"amur/model"
)

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

// bareCountry is how far from the trigger the bare name of a third country may
// stand to be a venue: farther off it is a subject of the talks.
const bareCountry = 16

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
	cost += st.ofOneBefore(s, sp, trig)
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

// seatOfMargins tells whether the place is that of the gathering behind the trigger on whose margins it was,
// whatever city was named nearer before it: "met in Beijing in May and again on the margins of the summit in Astana".
func (st *Story) seatOfMargins(s *Sentence, sp *where.Spot, trig *scan.Mention) bool {
	if st.Preposed || sp.Place == nil || sp.Relation != where.In || sp.Start < trig.End {
		return false
	}
	return slices.ContainsFunc(s.Spots, func(g where.Spot) bool {
		if g.Gathering == nil || !g.Sidelines || g.Start < trig.End || g.End > sp.Start {
			return false
		}
		return countLetters(st.Text[g.End:sp.Start]) <= preposition && len(scan.In(s.Triggers, trig.End, g.Start)) == 0
	})
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

// cityDescribed returns the city that words behind a comma describe, which end in the region of the j-th spot:
// "from Yekaterinburg, a city in the Urals, where they met"; nil where there is none.
func (st *Story) cityDescribed(s *Sentence, j int) *where.Spot {
	region := &s.Spots[j]
	if j == 0 || region.Place == nil || !region.Place.Region {
		return nil
	}
	city := &s.Spots[j-1]
	if !isCity(city.Place) || city.Country != region.Country || city.End >= region.Start {
		return nil
	}
	gap := st.Text[city.End:region.Start]
	if !strings.HasPrefix(gap, ",") || strings.Count(gap, ",") > 1 || countLetters(gap) > describes {
		return nil
	}
	return city
}

// describes is how many letters such words have at most before the region: "the largest industrial city of the".
const describes = 40

// tied tells whether the clause hangs on the city right before it: "from Yekaterinburg,
// where they".
func (st *Story) tied(sp *where.Spot, clause scan.Span) bool {
	if sp.End > clause.Start || clause.Start-sp.End > tiedReach {
		return sp.End <= clause.Start && st.sceneOf(sp, clause)
	}
	w := scan.In(st.Mentions.Words[scan.Relative], sp.End, clause.Start)
	return len(w) == 1 && w[0].Start-sp.End <= 2
}

// tiedReach is how many bytes from a city the clause tied to it begins at most.
const tiedReach = 16

// sceneOf tells whether words right before the clause call the city its scene: "Guilin was on
// 22 March the place where they".
func (st *Story) sceneOf(sp *where.Spot, clause scan.Span) bool {
	if clause.Start-sp.End > 3*tiedReach || scan.HasMark(st.Text[sp.End:clause.Start], ",;:()") {
		return false
	}
	host := scan.In(st.Mentions.Words[scan.Hosting], sp.End, clause.Start)
	return len(host) == 1 && clause.Start-host[0].End <= 1
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

// asideWithin is what a clause between commas before the trigger says beside: its places are not those of the contact.
func (t *teller) asideWithin(f *Frame, s *Sentence, trig *scan.Mention, clause scan.Span) scan.Span {
	aside := t.asideElsewhere(s, trig, clause)
	if f.arrived && aside == (scan.Span{}) {
		return t.enclosed(s, trig.Start)
	}
	return aside
}

// asideElsewhere is what a clause between commas right before the trigger says of its subject, or of
// what came before, where a city stands behind the trigger: "Wang, who arrived in Moscow on Sunday, met
// Lavrov in Sochi", "days after the talks in Moscow, he met Lavrov in Sochi".
func (t *teller) asideElsewhere(s *Sentence, trig *scan.Mention, clause scan.Span) scan.Span {
	sp := t.ownPlaceBehind(s, trig, clause)
	if sp == nil {
		return scan.Span{}
	}
	if in := t.enclosed(s, trig.Start); in != (scan.Span{}) && !sp.Place.Region {
		return in
	}
	return t.cameBefore(s, trig)
}

// cameBefore is the part of the sentence before the trigger that a word for "after" opens and a comma ends.
func (st *Story) cameBefore(s *Sentence, trig *scan.Mention) scan.Span {
	comma := s.Start + strings.LastIndexByte(st.Text[s.Start:trig.Start], ',')
	words := scan.In(st.Mentions.Words[scan.Subordinate], s.Start, max(s.Start, comma))
	if st.Preposed || len(words) == 0 {
		return scan.Span{}
	}
	return scan.Span{Start: words[0].Start, End: comma + 1}
}

// isGoal tells whether the spot is a place to which somebody came, or in which he was.
func isGoal(sp *where.Spot) bool {
	return sp.Gathering == nil && (sp.Relation == where.In || sp.Relation == where.Toward)
}

// noVenue tells whether nothing happened in the spot, or what the words beside it say rather than those of the contact.
func (t *teller) noVenue(f *Frame, s *Sentence, sp *where.Spot, trig *scan.Mention, clause scan.Span) bool {
	switch sp.Relation {
	case where.From:
		return true
	case where.None:
		if !t.Preposed || sp.Place == nil || sp.End != trig.Start { // but "Xi Kazan meets"
			return true
		}
	case where.Toward:
		if sp.Place == nil {
			return true
		}
	}
	if t.goesThereLater(f, s, sp, trig) || t.ofPaper(f, sp, trig) || t.toldThere(s, f, sp, trig) {
		return true
	}
	if t.thirdsObject(s, sp, trig) || t.travelsOn(s, trig, sp) || t.ofBack(f, s, sp, trig, clause) {
		return true
	}
	if t.onlyCameTo(f, s, sp, trig, clause) {
		return true
	}
	behind := scan.Span{Start: trig.End, End: sp.Start}
	if sp.Relation != where.Toward || sp.Start <= trig.End || !t.has(scan.Boundary, behind) {
		return false
	}
	if t.has(scan.Plan, behind) {
		f.next = sp.Place
	}
	return true // "met Medvedev before taking off for Berlin"
}

// ofBack tells whether the spot is of what the sentence tells beside words that point back to a contact.
func (t *teller) ofBack(f *Frame, s *Sentence, sp *where.Spot, trig *scan.Mention, clause scan.Span) bool {
	if !t.Preposed {
		// "the ground for the talks was laid by a commission, which met in Sochi"
		return f.back && sp.Start >= clause.End && f.Country == "" && !t.besideItsDay(f, s, sp)
	}
	if sp.Start < trig.End {
		return false
	}
	if f.Stated && f.dateAt >= trig.End && f.dateAt < sp.Start && countLetters(t.Text[trig.End:f.dateAt]) == 0 {
		return false // it hangs on the day right behind the trigger
	}
	return f.back && scan.HasMark(t.Text[trig.End:sp.Start], ",;") || t.ofNextVerb(s, trig, sp)
}

// besideItsDay tells whether the spot stands right before or behind the day of the contact: "their last meeting, held in
// July in Johannesburg, lasted an hour".
func (st *Story) besideItsDay(f *Frame, s *Sentence, sp *where.Spot) bool {
	if !f.Stated {
		return false
	}
	own := s.dateAt(f.dateAt)
	if own == nil {
		return false
	}
	from, to := min(own.End, sp.End), max(own.Start, sp.Start)
	return from <= to && st.lettersIn(from, to) <= preposition
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
	attends := roleBetween(s, "attend", sp.End, min(first, sp.End+bareCountry)) // "in Kazakhstan attending a forum"
	return last > 0 && (attends || first-sp.End <= bareCountry) && trig.Start-last <= bareCountry
}
