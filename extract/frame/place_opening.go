package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/where"
	"amur/model"
)

// A setting is where a sentence plays, told in other words than those of its contact: at its head ("Sochi: on
// 6 February …"), before its first comma, by the word for a capital, or by the building that a line above the
// text names.

// underHead places a contact in the city that heads its sentence before a colon, beside a
// day, and else in the country of the one whom the sentence calls the host.
func (t *teller) underHead(f *Frame, s *Sentence) {
	for i := range s.Spots {
		if sp := &s.Spots[i]; sp.Place != nil && !sp.Place.Region && t.headsWithDay(s, sp) {
			t.place(f, sp)
			return
		}
	}
	if t.inCapital(f, s); f.Country == "" {
		t.atHost(f, s)
	}
}

// headsWithDay tells whether a place and a day head the sentence before a colon: "Sochi: on 6 February
// …", "Monday, Moscow: …".
func (st *Story) headsWithDay(s *Sentence, sp *where.Spot) bool {
	if len(s.Dates) == 0 || !strings.HasPrefix(st.Text[sp.End:], ":") {
		return false
	}
	day := &s.Dates[0]
	if day.End <= sp.Start {
		return day.Start == s.Start && sp.Start-day.End <= len(", ")
	}
	return sp.Start == s.Start && day.Start >= sp.End && day.Start-sp.End <= len(": ")
}

// inCapital places a contact in the capital, named by no more than that word, of the
// country that is visited.
func (t *teller) inCapital(f *Frame, s *Sentence) {
	v := t.lastVisit
	if v == nil || t.i-v.last > visitReach || f.Country != "" && f.Country != v.Country {
		return
	}
	for _, w := range scan.In(t.Mentions.Words[scan.Capital], s.Start, s.End) {
		if slices.ContainsFunc(s.Spots, func(sp where.Spot) bool { return sp.Start < w.End+2 && w.Start < sp.End }) {
			continue
		}
		if p := t.Lexicon.Capital(v.Country); p != nil {
			f.Place, f.Country = p, p.Country
			f.because("place", "where.capital", w.Start, w.End)
			return
		}
	}
}

// openingPlace places a contact in the city or building of the words that open its sentence, where a comma
// ends them and they tell of nobody: "Moscow lay under snow on Monday, and Wang", "At the long white table of
// the Kremlin, Putin". Only languages that put the place before the verb open so.
func (t *teller) openingPlace(f *Frame, s *Sentence, trig *scan.Mention) {
	if !t.Preposed {
		return
	}
	open, ok := t.openingWords(s, trig)
	if !ok {
		return
	}
	var found *where.Spot
	for i := range s.Spots {
		sp := &s.Spots[i]
		if sp.Start >= open.End || sp.Gathering != nil {
			continue
		}
		if found != nil || !isCity(sp.Place) || t.inTopic(sp) {
			return
		}
		found = sp
	}
	if found != nil && f.mayBeIn(found.Country) {
		t.place(f, found)
	}
}

// openingWords returns the words before the last comma that nobody and no trigger stands before, unless they
// are many, say that somebody said something, or open a clause.
func (st *Story) openingWords(s *Sentence, trig *scan.Mention) (scan.Span, bool) {
	limit := trig.Start
	for i := range s.Actors {
		limit = min(limit, max(s.Start, s.Actors[i].Start))
	}
	comma := scan.LastMark(st.Text[s.Start:limit], ",")
	if comma <= 0 {
		return scan.Span{}, false
	}
	open := scan.Span{Start: s.Start, End: s.Start + comma}
	if countLetters(st.Text[open.Start:open.End]) > st.far(sceneReach) || len(scan.In(s.Triggers, open.Start, open.End)) > 0 {
		return scan.Span{}, false
	}
	for _, c := range [...]scan.Class{scan.Speech, scan.Report, scan.Boundary, scan.Denies} {
		if st.has(c, open) {
			return scan.Span{}, false
		}
	}
	return open, true
}

// sceneReach is how many letters the words have at most that open a sentence with the city in which it
// plays.
const sceneReach = 24

// inSeat puts the news of the lead that no words of its own place into the building that a line above the text
// names: "The Kremlin, Moscow".
func (t *teller) inSeat(f *Frame, s *Sentence) {
	if t.Seat == nil || f.Place != nil || f.Type != model.Meeting && f.Type != model.Signing {
		return
	}
	if !f.lead || f.Status != model.Held || f.Stated && !t.today(f.Date) {
		return
	}
	if city := t.Lexicon.Place(t.Seat.Place); f.mayBeIn(city.Country) {
		f.Place, f.Country, f.Site = city, city.Country, t.Seat
		f.because("place", "frame.seat", s.Start, s.End)
	}
}
