package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/when"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// A setting is where a paragraph plays, told in other words than those of its contact:
// at its head ("Sochi: on 6 February …"), in a sentence that tells of nobody ("Sanya in
// the sun."), by the arrival told before, or by who is the host.

// settingReach is how many sentences before a contact its paragraph may set it.
const settingReach = 2

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

// atHost puts a contact into the country of the one right behind a word for a host.
func (t *teller) atHost(f *Frame, s *Sentence) {
	for _, m := range scan.In(t.Mentions.References, s.Start, s.End) {
		if m.Reference.Kind != "host" {
			continue
		}
		for i := range s.Actors {
			a := &s.Actors[i]
			if a.Kind != who.Named || a.Start > m.End+1 || a.End <= m.End {
				continue
			}
			if ps := t.parties(a, s, f.Date); len(ps) == 1 && ofTwo(ps[0].Country) {
				f.Country = ps[0].Country
				f.because("place", "where.host", m.Start, a.End)
				return
			}
		}
	}
}

// scenePlace gives a contact told without a city the one in which the sentences before
// it in its paragraph are set, where the nearest that names a city names but one.
func (t *teller) scenePlace(f *Frame) {
	if f.ranked || f.Type == model.Visit || f.Place != nil || f.Occasion != nil {
		return
	}
	own := &t.Sentences[f.sentence]
	if own.Headline || own.Year > 0 || f.Type == model.Signing && toldRemotely(t.around(f), f.sentence) {
		return
	}
	for i := f.sentence - 1; i >= max(0, f.sentence-settingReach); i-- {
		s := &t.Sentences[i]
		if s.Block != own.Block || t.hasThird(s) || toldRemotely(t.around(f), i) || t.ofAnotherTime(f, i) {
			return
		}
		sp, found := t.setIn(s)
		if !found {
			continue
		}
		if sp != nil && f.mayBeIn(sp.Country) {
			t.place(f, sp)
			f.Site = nil // the building is that of another hour
		}
		return
	}
}

// toldRemotely tells whether the i-th sentence tells of one of the contacts, by wire: the city in it
// is where one of the two sat.
func toldRemotely(frames []*Frame, i int) bool {
	return slices.ContainsFunc(frames, func(g *Frame) bool { return remote(g.Type) && g.sentence <= i && i <= g.last })
}

// setIn returns the one city in which a sentence is set, nil when it names several; found
// tells whether it names any. A bare name opens a sentence that tells of nobody.
func (st *Story) setIn(s *Sentence) (city *where.Spot, found bool) {
	bare := !st.anybody(s) && len(s.Triggers) == 0 && !st.has(scan.Speech, s.Span)
	for i := range s.Spots {
		sp := &s.Spots[i]
		if !isCity(sp.Place) || sp.Relation == where.From || sp.Relation == where.None && !(bare && sp.Start-s.Start < opening) {
			continue
		}
		if found && city.Place != sp.Place {
			return nil, true
		}
		city, found = sp, true
	}
	return city, found
}

// unstated returns the holder of an office that stands right beside the trigger without a
// country: whom an official of one side meets so is of the other ("Volodin was received
// by the president").
func (st *Story) unstated(s *Sentence, trig *scan.Mention, clause scan.Span, want string, on model.Date) (Party, bool) {
	if on.IsZero() {
		on = st.about()
	}
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Kind != who.Titled || a.Country != "" || a.Plural || a.Owner || a.Start < clause.Start || a.End > clause.End {
			continue
		}
		if gap := max(trig.Start-a.End, a.Start-trig.End); gap > len(" the ") {
			continue
		}
		p := st.Lexicon.Holder(a.Office, want, on)
		if o := st.Lexicon.Office(a.Office); p != nil && o != nil && o.Rank <= headRank {
			return Party{Country: want, Person: p, Office: a.Office}, true
		}
	}
	return Party{}, false
}

// cityBefore returns the contact told right before f in its paragraph that one of the people
// had, in a city of the other side, a day before or after, in the same paragraph
// or counted from that day ("the day before"); nil when there is none.
func (t *teller) cityBefore(f *Frame) *Frame {
	day, ok := f.Date.Civil()
	if !ok {
		return nil
	}
	counts := slices.ContainsFunc(t.Sentences[f.sentence].Dates, func(e when.Expr) bool {
		return e.Kind() == when.KindEvent && e.Start == f.dateAt
	})
	var found *Frame
	for _, g := range t.around(f) {
		if g == f || g.Type == model.Visit || remote(g.Type) || !isCity(g.Place) || !awayWith(g, f) {
			continue
		}
		before := g.sentence <= f.sentence && f.sentence-g.last <= settingReach
		if !before || !counts && !t.oneParagraph(g.last, f.sentence) {
			continue
		}
		if other, ok := g.Date.Civil(); ok && abs(int(other-day)) <= 1 {
			found = g
		}
	}
	return found
}

// hostPlace gives news told without any place the city from which it is reported, where one
// of those who met received there, and nothing told of those days is set elsewhere.
func (t *teller) hostPlace(f *Frame) {
	if f.Country != "" || !t.newsFromHome(f) {
		return
	}
	hosted := false
	for _, g := range t.around(f) {
		if !t.recent(g.Date) || g.Status != model.Held {
			continue
		}
		if g != f && (remote(g.Type) && people(g, f) || !g.mayBeIn(t.Home.Country)) {
			return
		}
		hosted = hosted || g.host == t.Home.Country && shared(g, f)
	}
	if hosted {
		f.Place, f.Country = t.Home, t.Home.Country
		f.because("place", "frame.reported-from", f.span.Start, f.span.End)
	}
}

// newsFromHome tells whether the contact is news of a day that may be of the city from which it is reported.
func (t *teller) newsFromHome(f *Frame) bool {
	if t.Home == nil || remote(f.Type) || f.Type == model.Multilateral || f.Occasion != nil || f.Status != model.Held {
		return false
	}
	return f.Date.Start().Precision() == model.PrecisionDay && t.recent(f.Date)
}

// fromHere gives news of which only the country is told the city of that country from which it is
// reported, where nothing told of those days is set in another.
func (t *teller) fromHere(f *Frame) {
	if f.Place != nil || !t.newsFromHome(f) || t.Home.Region || f.Country != t.Home.Country {
		return
	}
	for _, g := range t.around(f) {
		if g.Place != nil && g.Place != t.Home && t.recent(g.Date) {
			return
		}
	}
	f.Place = t.Home
	f.because("place", "frame.reported-from", f.span.Start, f.span.End)
}

// leaderPlace gives what was signed on a day of somebody else's stay the place of that stay, where it is told
// not long before and no stay elsewhere on that day is: the ministers sign while the leader is the guest.
func (t *teller) leaderPlace(f *Frame) {
	if f.Type != model.Signing || f.Country != "" || f.Date.Precision() != model.PrecisionDay {
		return
	}
	var stay *Frame
	for _, v := range t.around(f) {
		if v.Type != model.Visit || !ofTwo(v.Country) || v.Status != f.Status || !v.Stated || v.sentence > f.sentence {
			continue
		}
		if !near(f, v, reachOfDay) || !model.Overlaps(stayed(v), f.Date) {
			continue
		}
		if stay != nil && stay.Country != v.Country {
			return
		}
		stay = v
	}
	f.placedAs(stay, "frame.same-stay")
}

// toldThere tells whether the city is where somebody said what the trigger tells, behind a comma
// ("will meet on Tuesday, an aide told reporters in Moscow") or, of a plan, before those whom
// it is said of ("a spokesman in Beijing said that they would meet").
func (st *Story) toldThere(s *Sentence, f *Frame, sp *where.Spot, trig *scan.Mention) bool {
	if st.Preposed {
		w := scan.In(st.Mentions.Words[scan.Speech], sp.End, trig.Start)
		embassy := sp.Site != nil && len(w) > 0 && w[0].Start == sp.End // "the embassy said"
		return embassy || st.announcedIn(s, f, sp, trig)
	}
	if sp.Relation != where.In || sp.Place == nil {
		return false
	}
	if sp.End <= trig.Start {
		return f.Status == model.Planned && st.spokenIn(s, sp) && peopleBytes(s, sp.End, trig.Start) > 0
	}
	comma := strings.LastIndexByte(st.Text[min(trig.End, sp.Start):sp.Start], ',')
	if comma < 0 {
		return false
	}
	told := scan.Span{Start: trig.End + comma, End: sp.Start}
	if countLetters(st.Text[told.Start:told.End]) > toldReach || !st.saying(told) {
		return false
	}
	return !slices.ContainsFunc(scan.In(s.Triggers, told.Start, told.End), func(m scan.Mention) bool {
		return m.Trigger.Role != "speech"
	})
}

// toldReach is how many letters the words have at most that say who told it, and to whom.
const toldReach = 64

// spokenIn tells whether a city of the sentence is no more than where somebody spoke: a word of
// saying stands beside it.
func (st *Story) spokenIn(s *Sentence, sp *where.Spot) bool {
	if st.Preposed {
		return st.speaksBehind(s, sp) > 0
	}
	for _, c := range [...]scan.Class{scan.Speech, scan.Report} {
		for _, w := range scan.In(st.Mentions.Words[c], max(s.Start, sp.Start-st.far(spokenReach)), sp.Start) {
			gap := st.Text[w.End:sp.Start]
			if !scan.HasMark(gap, ",") && countLetters(gap)-st.dateLetters(s, w.End, sp.Start) <= inLetters {
				return true
			}
		}
	}
	return st.saying(scan.Span{Start: sp.End, End: min(s.End, sp.End+st.far(2))})
}

// announcedIn tells, of a language that puts the place before the verb, whether a plan was made known in the
// city: behind the word of saying stand those of whom it is said ("in Moscow told reporters that Putin will").
func (st *Story) announcedIn(s *Sentence, f *Frame, sp *where.Spot, trig *scan.Mention) bool {
	if f.Status != model.Planned || sp.Relation != where.In || sp.Place == nil || sp.End > trig.Start {
		return false
	}
	at := st.speaksBehind(s, sp)
	return at > 0 && peopleBytes(s, at, trig.Start) > 0
}

// speaksBehind is where a word of saying ends that closes the clause of the city before it: "in Moscow said,".
// It is 0 where there is none.
func (st *Story) speaksBehind(s *Sentence, sp *where.Spot) int {
	for _, c := range [...]scan.Class{scan.Speech, scan.Report} {
		for _, w := range scan.In(st.Mentions.Words[c], sp.End, s.End) {
			closes := scan.HasMark(st.Text[w.End:min(s.End, w.End+len("\uff0c"))], ",:")
			if closes && !scan.HasMark(st.Text[sp.End:w.Start], ",;") {
				return w.End
			}
		}
	}
	return 0
}

// inLetters is how many letters a word for "in" has at most.
const inLetters = 3

// spokenReach is how many letters before the city the word may begin: "told reporters on Tuesday in".
const spokenReach = 40

// saying tells whether a word of saying or announcing stands in the span.
func (st *Story) saying(in scan.Span) bool { return st.has(scan.Speech, in) || st.has(scan.Report, in) }

// asideElsewhere is what a clause between commas right before the trigger says of its subject, or of
// what came before, where a city stands behind the trigger: "Wang, who arrived in Moscow on Sunday, met
// Lavrov in Sochi", "days after the talks in Moscow, he met Lavrov in Sochi".
func (t *teller) asideElsewhere(s *Sentence, trig *scan.Mention, clause scan.Span) scan.Span {
	for i := range s.Spots {
		sp := &s.Spots[i]
		if sp.Start < trig.End || sp.End > clause.End || sp.Place == nil || sp.Gathering != nil || sp.Relation != where.In {
			continue
		}
		if len(scan.In(s.Triggers, trig.End, sp.Start)) > 0 || scan.HasMark(t.Text[trig.End:sp.Start], ",;") {
			break
		}
		if in := t.enclosed(s, trig.Start); in != (scan.Span{}) && !sp.Place.Region {
			return in
		}
		return t.cameBefore(s, trig)
	}
	return scan.Span{}
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
