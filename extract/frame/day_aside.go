package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/extract/where"
	"amur/model"
)

// Words between commas that say something of somebody, with a day of their own; see day_came.go for those that
// say when he came.

// asideOf is the part between commas whose dates are not of what the trigger tells: "Ivanov,
// who came on Tuesday, is to see Hu"; empty where there is none.
func (t *teller) asideOf(f *Frame, s *Sentence, trig *scan.Mention, mood what.Mood) scan.Span {
	dated := t.datedBehind(s, trig)
	if opening := t.openingJourney(s, trig); dated && opening.End > 0 {
		return opening
	}
	part := t.enclosed(s, trig.Start)
	if part == (scan.Span{}) {
		part = t.arriving(s, trig)
	}
	met := f.Type != model.Visit || t.callsOn(s, trig, s.Span, f.Date)
	f.arrived = met && f.Type != model.Message && travelBetween(s, part.Start, part.End)
	if f.arrived || mood == what.Announced || trig.Trigger.Role == "speech" || dated {
		return part
	}
	comma := strings.LastIndexByte(t.Text[s.Start:trig.Start], ',')
	if f.Type == model.Visit && trig.Trigger.Noun && comma > 0 && trig.Start-s.Start-comma <= t.far(ownership) {
		return t.enclosed(s, s.Start+comma+1) // "Li, who took office in March, is on his first trip"
	}
	return scan.Span{}
}

// openingJourney is the part before the first comma of the sentence where it tells of a journey and
// names nobody: "Having landed on Monday, Ivanov met"; empty where it does not.
func (st *Story) openingJourney(s *Sentence, trig *scan.Mention) scan.Span {
	comma := strings.IndexByte(st.Text[s.Start:trig.Start], ',')
	if st.Preposed || comma < 0 {
		return scan.Span{}
	}
	if !travelBetween(s, s.Start, s.Start+comma) || st.personIn(s, scan.Span{Start: s.Start, End: s.Start + comma}) {
		return scan.Span{}
	}
	return scan.Span{Start: s.Start - 1, End: s.Start + comma + 1}
}

// describing is the part between commas around a byte that a participle opens, and that tells of
// somebody what he did: "Ivanov, having arrived on Sunday, met". It is empty where there is none,
// or where the participle belongs to the words left out.
func (st *Story) describing(s *Sentence, at int, out scan.Span) scan.Span {
	if len(st.Mentions.PartEnds) == 0 {
		return scan.Span{}
	}
	part := scan.Span{Start: strings.LastIndexByte(st.Text[s.Start:at], ',') + 1 + s.Start, End: s.End}
	if part.Start == s.Start {
		return scan.Span{}
	}
	if n := strings.IndexByte(st.Text[at:s.End], ','); n >= 0 {
		part.End = at + n
	}
	from := part.Start
	for _, word := range strings.Fields(st.Text[from:min(part.End, from+st.far(opensPart))]) {
		from += strings.Index(st.Text[from:], word) + len(word)
		if endsIn(word, st.Mentions.PartEnds) && (from <= out.Start || from > out.End) {
			return part
		}
	}
	return scan.Span{}
}

// opensPart is how many letters in the participle has to come that describes somebody.
const opensPart = 40

// commasAround are the last comma between one byte and the start of words, and the first one between their end and
// another byte; false where either is missing.
func (st *Story) commasAround(from, start, end, to int) (scan.Span, bool) {
	before, behind := strings.LastIndexByte(st.Text[from:start], ','), strings.IndexByte(st.Text[end:to], ',')
	return scan.Span{Start: from + before, End: end + behind}, before >= 0 && behind >= 0
}

// ownAside is the clause between commas that holds the trigger and says of somebody what he did, with a day of
// its own: "Wang, who was received by Putin in September, came on Monday". It is empty where there is none.
func (t *teller) ownAside(s *Sentence, trig *scan.Mention) scan.Span {
	in, ok := t.commasAround(s.Start, trig.Start, trig.End, s.End)
	if t.Preposed || !ok {
		return scan.Span{}
	}
	words := scan.In(t.boundaries(s), in.Start, trig.End)
	if len(words) == 0 || words[0].Start-in.Start > len(", ") {
		return scan.Span{}
	}
	if len(scan.In(s.Triggers, in.End, s.End)) == 0 || !t.personIn(s, scan.Span{Start: s.Start, End: in.Start}) {
		return scan.Span{}
	}
	if !t.dayBetween(s, in.Start, in.End) {
		return scan.Span{}
	}
	return in
}

// ofDatedAside tells whether the city stands in such a clause before the trigger, which tells what was on another
// day: "Wang, who saw Putin in Saint Petersburg in September, came on Monday for talks with Shoigu".
func (t *teller) ofDatedAside(f *Frame, s *Sentence, sp *where.Spot, trig *scan.Mention) bool {
	if sp.End > trig.Start {
		return false
	}
	aside, ok := t.commasAround(s.Start, sp.Start, sp.End, trig.Start)
	if !ok {
		return false
	}
	in := scan.In(s.Triggers, aside.Start, aside.End)
	if len(in) > 0 && in[0].Trigger.Role == "travel" {
		return t.onOtherDayThere(f, s, sp, trig)
	}
	return len(in) > 0 && t.ownAside(s, &in[0]).End > 0
}

// toldAside tells whether the expression stands before the trigger in a clause between commas that tells what
// somebody did: "Putin, who hosted Xi in March, said the two would meet"; or, of a day counted from another,
// what others did: "spoke about Kabul, where the Taliban had come ten days earlier, and agreed".
func (t *teller) toldAside(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if t.Preposed || e.End > trig.Start {
		return false
	}
	aside, ok := t.commasAround(s.Start, e.Start, e.End, trig.Start)
	if !ok {
		return false
	}
	w := scan.In(t.boundaries(s), aside.Start, e.Start)
	if len(w) == 0 || t.lettersBetween(aside.Start, w[0].Start) > 0 {
		return false
	}
	closes := e.Kind() == when.KindEvent && t.lettersBetween(e.End, aside.End) == 0
	if closes && len(t.headBefore(s, e.Start, aside.Start).actors) == 0 {
		return true
	}
	return t.toldBetween(s, aside.Start, aside.End)
}

// dayOfMain is the day that the sentence names behind an aside between commas, for what the aside tells by its
// distance from it: "Wang, whom Putin had received the day before, met Lavrov on Wednesday". It is zero where the
// sentence has told something before the aside, or names no day behind it.
func (t *teller) dayOfMain(s *Sentence, e *when.Expr) model.Date {
	if t.Preposed || e.Leads() || e.Start < s.Start || e.End > s.End {
		return model.Date{}
	}
	aside, ok := t.commasAround(s.Start, e.Start, e.End, s.End)
	if !ok || !t.personIn(s, scan.Span{Start: s.Start, End: aside.Start}) || t.toldBetween(s, s.Start, aside.Start) {
		return model.Date{}
	}
	if travelBetween(s, s.Start, aside.Start) || t.dayStandsBetween(s, s.Start, aside.Start) {
		return model.Date{}
	}
	i := slices.IndexFunc(s.Dates, func(b when.Expr) bool { return b.Start >= aside.End && ofItsOwn(b.Kind()) })
	if i < 0 || t.wordBetween(scan.Plan, aside.End, s.Dates[i].Start) {
		return model.Date{}
	}
	if d, _ := s.Dates[i].Resolve(t.contextAt(s.Dates[i].Kind(), what.Told)); oneDay(d) {
		return d.Exact()
	}
	return model.Date{}
}

// ofTheAside tells whether a date of the sentence belongs to the words of a participle between commas that say of
// somebody what he had become: "On 26 May Hu, elected two months before, dined with Putin, and on the 27th".
func (t *teller) ofTheAside(d *when.Expr) bool {
	s := &t.Sentences[t.i]
	part := t.describing(s, d.Start, scan.Span{Start: d.Start, End: d.End})
	return part.End > 0 && part.End < s.End && len(scan.In(s.Triggers, part.Start, part.End)) == 0
}

// beforeAside is the place of the last date of the sentence, up to one of them, that is not of such words; -1
// where there is none.
func (t *teller) beforeAside(j int) int {
	for dates := t.Sentences[t.i].Dates; j >= 0 && t.ofTheAside(&dates[j]); j-- {
	}
	return j
}

// asideEnd is the comma that closes the words about somebody in which the trigger and at least two days stand,
// else the end of the sentence: "Putin, who came on Thursday and left on Saturday, met Xi on Friday".
func (t *teller) asideEnd(s *Sentence, trig *scan.Mention) int {
	comma := strings.IndexByte(t.Text[trig.End:s.End], ',')
	if t.Preposed || comma < 0 {
		return s.End
	}
	end := trig.End + comma
	for _, w := range scan.In(t.boundaries(s), s.Start, trig.Start) {
		if strings.HasSuffix(t.Text[:w.Start], ", ") && datesBefore(s.Dates, end)-datesBefore(s.Dates, w.End) > 1 {
			return end
		}
	}
	return s.End
}
