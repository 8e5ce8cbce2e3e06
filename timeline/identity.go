package timeline

import (
	"slices"
	"strings"

	"amur/model"
)

// Limits, in days, of what can still be the same contact.
const (
	guessLag  = 2  // a publication date stands for a day at most this much earlier
	openStay  = 14 // a stay without a stated end lasts no longer
	fineSpan  = 62 // a longer interval is as vague as a month or year
	visitSlip = 1  // stays of one traveller this close are one visit
)

// rank says how much a date settles; the lower settles more.
type rank int

const (
	rankFirm   rank = iota // a stated day; for a visit, a stay with both ends
	rankNear               // a day guessed from publication; for a visit, one day of it
	rankStay               // an interval; for a visit, one with an open end or a guessed day
	rankMonth              // a month or a long interval
	rankYear               // a year
	rankNoYear             // a day or month of an unknown year
	rankNone               // no date
)

// trait is what an event is recognised by.
type trait struct {
	typ       model.Type
	class     class
	date      model.Date // without marks of doubt
	guess     bool       // the date bears a mark of doubt
	rank      rank
	lo, hi    int // first and last day, when the rank is below rankNoYear
	china     side
	russia    side
	place     string
	country   string
	occasion  string
	published int // last day (held) or first day (planned) on which a source spoke of it; 0 when not known
	status    model.Status

	judged string // place of which region speaks
	region bool   // see isRegion
}

// side is one state's officials.
type side struct {
	names   []string         // of those named, sorted
	offices []string         // folded, of those known by office alone, sorted
	all     []model.Official // as the mentions list them
}

func (s side) empty() bool { return len(s.names) == 0 && len(s.offices) == 0 }

// class groups the types between which one contact may be told.
type class byte

func classOf(t model.Type) class {
	switch t {
	case model.Meeting, model.Multilateral:
		return 'm'
	case model.Call, model.Video:
		return 't'
	case model.Visit:
		return 'v'
	case model.Message:
		return 'w'
	case model.Signing:
		return 's'
	}
	return '?'
}

// read fills t with what identifies e. It uses the lists of t again.
func (t *trait) read(e *model.Event) {
	china, russia := t.china, t.russia
	china.read(e.China)
	russia.read(e.Russia)
	*t = trait{
		typ: e.Type, class: classOf(e.Type), status: e.Status,
		date: e.Date.Exact(), guess: e.Date.IsApprox(), rank: rankOf(e.Type, e.Date),
		china: china, russia: russia,
		place: e.Venue.Place, country: e.Venue.Country, occasion: e.Venue.Occasion,
	}
	t.published = lastWord(e)
	if t.rank < rankNoYear {
		t.lo, t.hi = bounds(e.Date)
		t.narrow()
	}
}

// rankOf orders dates by how much they settle about a contact of type typ.
func rankOf(typ model.Type, d model.Date) rank {
	lo, hi := bounds(d)
	switch {
	case d.IsZero():
		return rankNone
	case !d.HasYear():
		return rankNoYear
	case d.Precision() == model.PrecisionYear:
		return rankYear
	case d.Precision() == model.PrecisionMonth, hi-lo > fineSpan:
		return rankMonth
	}
	day := d.Precision() == model.PrecisionDay
	open := d.IsInterval() && (d.Start().IsZero() || d.End().IsZero())
	if typ == model.Visit {
		switch {
		case open || d.IsApprox():
			return rankStay
		case day:
			return rankNear
		}
		return rankFirm
	}
	switch {
	case day && !d.IsApprox():
		return rankFirm
	case day:
		return rankNear
	}
	return rankStay
}

// bounds is the run of days of a date with a year; an open end is closed at the
// length of a stay.
func bounds(d model.Date) (lo, hi int) {
	from, hasFrom := d.Earliest()
	to, hasTo := d.Latest()
	switch {
	case !hasFrom && !hasTo:
		return 0, 0
	case !hasFrom:
		from = to - openStay
	case !hasTo:
		to = from + openStay
	}
	return int(from), int(to)
}

// lastWord is the day of the latest source of a contact that was held, the day
// of the earliest of one that is still to come.
func lastWord(e *model.Event) int {
	word := 0
	for _, s := range e.Sources {
		day, ok := s.Published.Civil()
		if !ok {
			continue
		}
		later := int(day) > word
		if word == 0 || later == (e.Status == model.Held) {
			word = int(day)
		}
	}
	return word
}

// narrow cuts a vague date by the publication: what was held lies before it,
// what is planned after, give or take a day for the time zones.
func (t *trait) narrow() {
	if t.published == 0 || t.rank < rankStay {
		return
	}
	if t.status == model.Held && t.published+1 >= t.lo {
		t.hi = min(t.hi, t.published+1)
	}
	if t.status == model.Planned && t.published-1 <= t.hi {
		t.lo = max(t.lo, t.published-1)
	}
}

// read fills s with officials, using its lists again.
func (s *side) read(officials []model.Official) {
	s.names, s.offices, s.all = s.names[:0], s.offices[:0], officials
	for _, o := range officials {
		if o.Name == "" {
			s.offices = append(s.offices, model.Fold(o.Office))
		} else {
			s.names = append(s.names, o.Name)
		}
	}
	s.names, s.offices = sortedSet(s.names), sortedSet(s.offices)
}

func sortedSet(list []string) []string {
	if len(list) < 2 {
		return list
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// holds reports whether someone named holds each of the offices, which are folded.
func (s side) holds(offices []string) bool {
	for _, office := range offices {
		if !slices.ContainsFunc(s.all, func(o model.Official) bool { return o.Name != "" && model.Fold(o.Office) == office }) {
			return false
		}
	}
	return true
}

// bond says how well the people of two mentions agree.
type bond int

const (
	bondNone bond = iota // they are others
	bondHalf             // one mention is silent about a side: the same if nobody else fits
	bondFull             // the same on both sides, as far as told
)

// people compares the officials of two mentions.
func people(a, b *trait) bond {
	sameDay := a.sameDay(b)
	chinaFit, chinaShared := sidesFit(a.china, b.china, sameDay)
	russiaFit, russiaShared := sidesFit(a.russia, b.russia, sameDay)
	switch {
	case !chinaFit || !russiaFit || !chinaShared && !russiaShared:
		return bondNone
	case a.class == 'v':
		// A visit lists the traveller; hosts, where named, add nothing.
		return bondFull
	case chinaShared && russiaShared:
		return bondFull
	}
	return bondHalf
}

// sidesFit reports whether two accounts of one side can be of the same
// officials, and whether they share one, by name or by office.
func sidesFit(a, b side, sameDay bool) (fit, shared bool) {
	if a.empty() || b.empty() {
		return true, false
	}
	common := intersects(a.names, b.names)
	switch {
	case common && sameDay:
		return true, true // who else came is told by some and not by others
	case len(a.names) > 0 && len(b.names) > 0:
		fit = common && (subset(a.names, b.names) || subset(b.names, a.names))
		return fit, fit
	case len(a.names) > 0:
		fit = a.holds(b.offices)
	case len(b.names) > 0:
		fit = b.holds(a.offices)
	default:
		fit = subset(a.offices, b.offices) || subset(b.offices, a.offices)
	}
	return fit, fit
}

func intersects(a, b []string) bool {
	return slices.ContainsFunc(a, func(s string) bool { return slices.Contains(b, s) })
}

func subset(a, b []string) bool {
	return !slices.ContainsFunc(a, func(s string) bool { return !slices.Contains(b, s) })
}

// sameDay reports that both give the same single day or the same stay.
func (t *trait) sameDay(u *trait) bool {
	return t.date == u.date && t.rank < rankMonth && !t.date.IsZero()
}

// datesFit reports whether two dates can be those of one contact.
func datesFit(a, b *trait) bool {
	switch {
	case a.rank == rankNone || b.rank == rankNone:
		return false
	case a.rank == rankNoYear || b.rank == rankNoYear:
		return model.Overlaps(a.date, b.date)
	}
	if a.class == 'v' && a.rank < rankMonth && b.rank < rankMonth {
		return a.lo <= b.hi+visitSlip && b.lo <= a.hi+visitSlip || guessed(a, b) || guessed(b, a)
	}
	return a.lo <= b.hi && b.lo <= a.hi || guessed(a, b) || guessed(b, a) || bothGuessed(a, b)
}

// guessed reports whether a is a day guessed from publication that can stand
// for b, a day or stay shortly before it.
func guessed(a, b *trait) bool {
	return a.guess && a.lo == a.hi && !b.guess && b.rank < rankMonth && b.hi >= a.lo-guessLag && b.lo <= a.hi
}

// bothGuessed: two papers of successive days may report the same day.
func bothGuessed(a, b *trait) bool {
	return a.guess && b.guess && a.lo == a.hi && b.lo == b.hi && a.lo-b.lo <= 1 && b.lo-a.lo <= 1
}

// placesFit reports whether two venues can be of one contact.
func placesFit(a, b *trait) bool {
	if a.country != "" && b.country != "" && a.country != b.country {
		return false
	}
	if a.class == 'v' || a.place == "" || b.place == "" || a.place == b.place {
		return true
	}
	return a.sameDay(b) && a.inRegion() != b.inRegion()
}

// inRegion is isRegion of the place, looked up once: on a crowded day each contact is
// compared with all others.
func (t *trait) inRegion() bool {
	if t.judged != t.place {
		t.judged, t.region = t.place, isRegion(t.place)
	}
	return t.region
}

// isRegion reports whether a place is a province or region, which may hold a
// city that another source names.
func isRegion(place string) bool {
	place = model.Fold(place)
	words := strings.Fields(place)
	if len(words) > 1 {
		switch words[len(words)-1] {
		case "oblast", "krai", "region", "province", "territory", "republic", "district", "island":
			return true
		}
	}
	return strings.Contains(provinces, " "+place+" ")
}

// provinces are regions whose names do not say that they are, folded.
const provinces = " anhui fujian gansu guangdong guangxi guizhou hainan hebei heilongjiang henan hubei hunan inner mongolia" +
	" jiangsu jiangxi jilin liaoning ningxia qinghai shaanxi shandong shanxi sichuan tibet xinjiang yunnan zhejiang" +
	" bashkortostan buryatia chechnya crimea goa kamchatka primorye sakha sakhalin siberia tatarstan tuva yakutia "

// typesFit reports whether two types can be told of one contact: a video talk
// is often called a call, and a round at a summit a meeting.
func typesFit(a, b *trait) bool {
	switch {
	case a.typ == b.typ:
		return true
	case a.class != b.class || !a.sameDay(b) || !a.samePeople(b):
		return false
	case a.class == 'm':
		return a.occasion != "" && a.occasion == b.occasion
	}
	return true
}

func (t *trait) samePeople(u *trait) bool {
	return slices.Equal(t.china.names, u.china.names) && slices.Equal(t.russia.names, u.russia.names)
}

// occasionsFit keeps apart, on a vague date and without a common place, what
// happened at different gatherings.
func occasionsFit(a, b *trait) bool {
	return a.occasion == "" || b.occasion == "" || a.occasion == b.occasion ||
		a.rank < rankMonth && b.rank < rankMonth || a.place != "" && a.place == b.place
}

// fits reports how well two mentions can be one contact. That one article tells
// of both is looked at elsewhere.
func fits(a, b *trait) bond {
	if !datesFit(a, b) || !typesFit(a, b) || !placesFit(a, b) || !occasionsFit(a, b) {
		return bondNone
	}
	return people(a, b)
}
