package frame

import (
	"amur/extract/lexicon"
	"amur/extract/scan"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// Where neither case nor ending tells a verb, people of both sides who stand side by side
// before one have done something together: "on Thursday he and Wang went over Ukraine".

// abreastRule stands for the verb.
var abreastRule = lexicon.Trigger{Rule: "frame.abreast", Type: string(model.Meeting), Role: "pair", Weak: true}

// abreast adds the contacts of those parts of a sentence that tell none by a word for one
// and put an official of each side together, at their head, on a day or in a city and month.
func (t *teller) abreast(s *Sentence, told []telling) []telling {
	if !t.Mentions.Abreast || s.Headline || t.hasThird(s) || t.asks(s) || t.has(scan.Trilateral, s.Span) {
		return told
	}
	for _, part := range t.parts(s) {
		if at, ok := t.abreastIn(s, part); ok && !toldIn(told, part) {
			if f := t.tellAbreast(s, part, at, told); f != nil {
				told = append(told, telling{f, at, part})
				t.current = f
			}
		}
	}
	return told
}

// parts cuts a sentence at the words that open another clause.
func (t *teller) parts(s *Sentence) []scan.Span {
	var out []scan.Span
	from := s.Start
	for _, w := range scan.In(t.Mentions.Words[scan.Boundary], s.Start, s.End) {
		if len(overlapping(datesOf(s), w)) > 0 {
			continue // "last Monday" may end in such a word
		}
		out = append(out, scan.Span{Start: from, End: w.Start})
		from = w.End
	}
	return append(out, scan.Span{Start: from, End: s.End})
}

// datesOf lists the bytes of the dates of a sentence.
func datesOf(s *Sentence) []scan.Mention {
	out := make([]scan.Mention, len(s.Dates))
	for i := range s.Dates {
		out[i].Start, out[i].End = s.Dates[i].Start, s.Dates[i].End
	}
	return out
}

// toldIn tells whether a contact with people of both sides is told in the part already.
func toldIn(told []telling, part scan.Span) bool {
	for _, g := range told {
		if g.at >= part.Start && g.at <= part.End && len(g.China) > 0 && len(g.Russia) > 0 {
			return true
		}
	}
	return false
}

// abreastIn is the byte behind the two who lead the part together, or behind the second
// where the part is set in a city and the first does something with him, or to him.
func (t *teller) abreastIn(s *Sentence, part scan.Span) (int, bool) {
	lead := t.headBehind(s, part.Start, part.End)
	if len(lead.actors) == 0 || lead.actors[0].Owner || !t.heads(s, part, lead.start) {
		return 0, false
	}
	ps := t.resolve(lead, s, model.Date{})
	if len(lead.actors) == 2 && len(ps) == 2 && complete(ps) {
		behind := scan.Span{Start: lead.end, End: part.End}
		verb := t.verbIn(behind)
		return lead.end, t.doTogether(s, behind) && (t.stands(s, part) || !t.has(scan.Speech, verb) && !t.has(scan.Passive, verb))
	}
	if len(lead.actors) != 1 || len(ps) != 1 || plural(lead.actors[0]) {
		return 0, false
	}
	with := t.headBehind(s, lead.end, part.End)
	if len(with.actors) != 1 || with.actors[0].Kind == who.He || plural(with.actors[0]) || with.actors[0].Owner || scan.HasMark(t.Text[lead.end:with.start], ",()\"\u201c") || !t.atHome(s, part) {
		return 0, false
	}
	between := scan.Span{Start: lead.end, End: with.start}
	if !t.doTogether(s, scan.Span{Start: lead.end, End: part.End}) || t.has(scan.Speech, between) || t.has(scan.Report, between) || t.has(scan.Genitive, between) || t.has(scan.Passive, between) || between.End-between.Start > t.far(objectReach) {
		return 0, false
	}
	return with.end, complete(append(ps, t.resolve(with, s, model.Date{})...))
}

// atHome tells whether the part is set in a city of one of the two sides: elsewhere one may
// act on the other from afar.
func (t *teller) atHome(s *Sentence, part scan.Span) bool {
	for _, sp := range s.Spots {
		if sp.Start >= part.Start && sp.End <= part.End && sp.Relation == where.In && sp.Place != nil && (sp.Country == "CN" || sp.Country == "RU") {
			return true
		}
	}
	return false
}

// objectReach is how many bytes behind the one who leads a part the other may stand, with
// whom or to whom he does something in a city.
const objectReach = 60

// heads tells whether nothing but days, places and short words stands before the byte in
// its part, and nobody says it.
func (t *teller) heads(s *Sentence, part scan.Span, at int) bool {
	other := at - part.Start - dateBytes(s, part.Start, at)
	for _, sp := range s.Spots {
		if sp.Start >= part.Start && sp.End <= at {
			other -= sp.End - sp.Start
		}
	}
	before := scan.Span{Start: part.Start, End: at}
	return other <= t.far(2*leadReach) && !t.has(scan.Speech, before) && !t.has(scan.Report, before) && !t.unmade(before)
}

// verbIn is the beginning of a span in which the verb stands.
func (t *teller) verbIn(span scan.Span) scan.Span {
	return scan.Span{Start: span.Start, End: min(span.End, span.Start+t.far(verbReach))}
}

// doTogether tells whether the words say of two people what they do together: no word of
// going, writing or taking part, nor one that takes it back or gives each his own.
func (t *teller) doTogether(s *Sentence, span scan.Span) bool {
	span = t.verbIn(span)
	if countLetters(t.Text[span.Start:span.End]) < shortVerb || t.unmade(span) || t.has(scan.Several, span) {
		return false
	}
	for _, m := range scan.In(s.Triggers, span.Start, span.End) {
		switch m.Trigger.Role {
		case "pair", "echo", "speech":
		default:
			return false
		}
	}
	return true
}

// unmade tells whether a word in the span makes what is told a plan, a wish, a habit
// or nothing.
func (t *teller) unmade(span scan.Span) bool {
	for _, c := range [...]scan.Class{scan.Plan, scan.PlanBehind, scan.Hypothesis, scan.Negation, scan.Habit, scan.Cancel} {
		if t.has(c, span) {
			return true
		}
	}
	return false
}

// tellAbreast builds the contact of a part; nil when no day, nor a month with a city, is
// named for it, or when the sentence has told of the same people on it.
func (t *teller) tellAbreast(s *Sentence, part scan.Span, at int, told []telling) *Frame {
	with := *s
	with.Triggers = []scan.Mention{{Start: at, End: at, Entry: scan.Entry{Kind: scan.Trigger, Trigger: &abreastRule}}}
	f := t.frame(&with, 0)
	if f == nil || f.Status != model.Held || !f.Stated || f.borrowed || f.Date.IsInterval() || f.Type != model.Meeting || len(f.China) != 1 || len(f.Russia) != 1 {
		return nil
	}
	switch f.Date.Precision() {
	case model.PrecisionDay:
	case model.PrecisionMonth:
		if !t.stands(s, part) {
			return nil
		}
	default:
		return nil
	}
	for _, g := range told {
		if len(g.China) > 0 && len(g.Russia) > 0 && people(g.Frame, f) && model.Overlaps(g.Date, f.Date) {
			return nil
		}
	}
	return t.join(f)
}
