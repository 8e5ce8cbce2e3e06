package frame

import (
	"maps"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/extract/who"
	"amur/model"
)

// metInRow makes further contacts of those who stand in a row behind the one met, each with
// a word for "with" or "by" and perhaps a day, but without a verb: "was welcomed on Friday
// by Putin, on Saturday by Medvedev", "met Wang in Beijing on Monday and Li on Tuesday".
func (t *teller) metInRow(f *Frame, s *Sentence, trig *scan.Mention) []*Frame {
	if f == nil || !f.Stated && (f.near.IsZero() || len(s.Dates) > 0) || f.weak && !t.somewhere(s) || f.borrowed || f.Type == model.Visit || trig.Trigger.Noun && f.Type != model.Meeting || len(f.China) != 1 || len(f.Russia) != 1 {
		return nil
	}
	met := t.headBehind(s, trig.End, s.End)
	if len(met.actors) != 1 || t.standsBetween(s, trig.End, met.start).letters > len("with his hosts") {
		return nil
	}
	last := t.parties(met.actors[0], s, f.Date)
	if len(last) != 1 {
		return nil
	}
	var out []*Frame
	at, day, stands := met.end, f.Date, f.Why["date"]
	mood := what.Told
	if f.Status == model.Planned {
		mood = what.Announced
	}
	dated := f.dateAt > met.end // each has a day behind him
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Start < at || !a.IsPerson() {
			continue
		}
		if a.Kind > who.Titled || a.Owner || a.Plural || !t.rowBetween(s, at, a.Start) {
			break
		}
		ps := t.parties(a, s, f.Date)
		if len(ps) != 1 || ps[0].Country != last[0].Country || ps[0].same(last[0]) {
			break
		}
		from, to := at, a.Start
		if dated {
			from, to = a.End, t.nextActor(s, a)
		}
		for k := range s.Dates {
			if e := &s.Dates[k]; e.Start >= from && e.End <= to && e.Kind() != when.KindPart {
				if d, ok := e.Resolve(t.contextFor(e, mood)); ok {
					day, stands = d, []model.Reason{{Rule: e.Rule, Start: e.Start, End: e.End}}
				}
			}
		}
		g := *f
		g.Why = maps.Clone(f.Why)
		g.Why["date"] = stands
		g.Why["officials"] = []model.Reason{{Rule: "frame.in-a-row", Start: a.Start, End: a.End}}
		g.Date, g.Site = day, nil
		if ps[0].Country == "CN" {
			g.China = ps
		} else {
			g.Russia = ps
		}
		out = append(out, &g)
		at = a.End
	}
	return out
}

// nextActor is where the next person behind another, and behind those joined to him, is
// named, or the sentence ends.
func (t *teller) nextActor(s *Sentence, a *who.Actor) int {
	end := a.End
	for i := range s.Actors {
		if b := &s.Actors[i]; b.IsPerson() && b.Start >= end {
			if !t.joined(end, b.Start) {
				return b.Start
			}
			end = b.End
		}
	}
	return s.End
}

// gap is what stands between two bytes beside days, places and words that join.
type gap struct {
	letters int
	linked  bool // a day or a word for "with" or "by" stands there
	led     bool // such a word, which no person needs else, stands last
}

// standsBetween looks at what stands between two bytes.
func (t *teller) standsBetween(s *Sentence, from, to int) gap {
	g := gap{letters: countLetters(t.Text[from:to]), linked: t.has(scan.Belonging, scan.Span{Start: from, End: to})}
	for i := range s.Dates {
		if e := &s.Dates[i]; e.Start >= from && e.End <= to {
			g.letters -= countLetters(t.Text[e.Start:e.End])
			g.linked = true
		}
	}
	for i := range s.Spots {
		if sp := &s.Spots[i]; sp.Start >= from && sp.End <= to {
			g.letters -= countLetters(t.Text[sp.Start:sp.End])
		}
	}
	for _, w := range scan.In(t.Mentions.Words[scan.And], from, to) {
		n := countLetters(t.Text[w.Start:w.End])
		g.letters -= n
		g.linked = g.linked || n > 0
	}
	for _, c := range [...]scan.Class{scan.And, scan.Belonging} {
		for _, w := range scan.In(t.Mentions.Words[c], from, to) {
			g.led = g.led || countLetters(t.Text[w.Start:w.End]) > 0 && countLetters(t.Text[w.End:to]) == 0
		}
	}
	return g
}

// rowBetween tells whether nothing but a mark, days, places and words that join stand
// between two bytes, the mark first.
func (t *teller) rowBetween(s *Sentence, from, to int) bool {
	from = t.behindBody(from, to)
	if len(scan.In(s.Triggers, from, to)) > 0 || t.has(scan.Boundary, scan.Span{Start: from, End: to}) || t.has(scan.Listed, scan.Span{Start: from, End: to}) {
		return false
	}
	g := t.standsBetween(s, from, to)
	return g.linked && (g.letters <= rowLetters || g.led && g.letters <= asideLetters)
}

// behindBody is the byte behind the body that somebody named right before is of, else the
// byte itself: "Stroyev of the Federation Council and".
func (t *teller) behindBody(from, to int) int {
	of := scan.In(t.Mentions.Words[scan.Belonging], from, to)
	and := scan.In(t.Mentions.Words[scan.And], from, to)
	if len(of) == 0 || len(and) == 0 || of[0].Start-from > 1 || and[0].Start < of[0].End || and[0].Start-from > t.far(breath) {
		return from
	}
	return and[0].Start
}

// rowLetters is how many letters beside those may stand in a row: "then", "later";
// asideLetters, where a word for "with" or "by" follows: "in the afternoon, by".
const (
	rowLetters   = 8
	asideLetters = 18
)
