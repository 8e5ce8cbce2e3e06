package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// In a diary of somebody's journey the entries leave out who acts: "Li's trip to Russia. April 16: meets
// Putin in the Kremlin."

// diarist returns the one of a side, or of either where that is "", whom one of the first headlines names, if
// they name nobody else.
func (t *teller) diarist(country string) (Party, bool) {
	for _, h := range t.titles() {
		if t.hasThird(h) {
			continue
		}
		var one *who.Actor
		for k := range h.Actors {
			if a := &h.Actors[k]; a.Kind <= who.Titled && one != nil {
				return Party{}, false
			} else if a.Kind <= who.Titled {
				one = a
			}
		}
		if one == nil {
			continue
		}
		if ps := t.parties(one, h, t.about()); len(ps) == 1 && (ps[0].Country == country || country == "" && who.Other(ps[0].Country) != "") {
			return ps[0], true
		}
	}
	return Party{}, false
}

// travelsHere is the traveller of the journey that the sentence has told right before, if he is of the
// side, owns that journey and nobody else leads up to the trigger: "Xi's state visit to Moscow; talks
// with Putin".
func (t *teller) travelsHere(s *Sentence, trig *scan.Mention, country string) (Party, bool) {
	v := t.current
	if v == nil || v.Type != model.Visit || v.last != t.i {
		return Party{}, false
	}
	p, owns := slices.Concat(v.China, v.Russia)[0], false
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.End > trig.Start {
			break
		}
		if !a.Owner {
			return Party{}, false
		}
		owns = owns || overlap(t.parties(a, s, v.Date), []Party{p})
	}
	return p, owns && p.Country == country
}

// titles are the first headlines above the sentence being read.
func (t *teller) titles() (above []*Sentence) {
	for _, i := range t.headlines[:min(len(t.headlines), titleLines)] {
		if i < t.i {
			above = append(above, &t.Sentences[i])
		}
	}
	return above
}

// titleLines is how many headlines may stand at the head of a text.
const titleLines = 3

// diary tells whether the sentence is of an entry that a day opens or heads, with nobody before the trigger.
func (t *teller) diary(s *Sentence, trig *scan.Mention) bool {
	if s.Headline {
		return false
	}
	opens := func(s *Sentence) bool {
		return len(s.Dates) > 0 && s.Dates[0].Start-s.Start <= bulletWidth && s.Dates[0].End <= trig.Start
	}
	if t.heading[t.i] < 0 && !opens(s) && !opens(&t.Sentences[t.opens[t.i]]) {
		return false
	}
	return !slices.ContainsFunc(s.Actors, func(a who.Actor) bool { return a.Start < trig.Start })
}

// bulletWidth is how many bytes may stand before the day of an entry.
const bulletWidth = 4
