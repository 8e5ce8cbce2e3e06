package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// hostBefore tells whether the one before a noun for a journey without a goal is only who has received
// the traveller, of whom the text told just before, in a part of the sentence that a comma closes: "Today
// Xi is to receive him, and tomorrow the visit ends".
func (t *teller) hostBefore(s *Sentence, trig *scan.Mention, on model.Date) bool {
	v := t.lastVisit
	comma := strings.LastIndexByte(t.Text[s.Start:trig.Start], ',') + s.Start
	if v == nil || t.i-v.last > visitReach || comma < s.Start || t.personIn(s, scan.Span{Start: comma, End: trig.Start}) {
		return false
	}
	hosts := t.resolve(t.headBefore(s, comma, s.Start), s, on)
	if len(hosts) == 0 {
		hosts = t.resolve(t.headBehind(s, s.Start, comma), s, on)
	}
	return ofOneSide(hosts) && hosts[0].Country == v.Country && slices.ContainsFunc(scan.In(s.Triggers, s.Start, comma), func(m scan.Mention) bool {
		return m.Trigger.Role == "pair" && !m.Trigger.Noun
	})
}

// comingOf returns the place to which somebody of the other side comes by words of the sentence before that
// no trigger knows, with his name right behind the place: "days before the coming to Beijing of President
// Putin. His visit is set for the 25th".
func (t *teller) comingOf(before *Sentence, trig *scan.Mention) (where.Spot, bool) {
	if !trig.Trigger.Noun || t.Preposed {
		return where.Spot{}, false
	}
	for _, sp := range before.Spots {
		if sp.Relation != where.Toward || sp.Gathering != nil || sp.Country != "CN" && sp.Country != "RU" {
			continue
		}
		for i := range before.Actors {
			a := &before.Actors[i]
			if !a.IsPerson() || a.Start < sp.End || countLetters(t.Text[sp.End:a.Start]) > len("of") {
				continue
			}
			ps := t.parties(a, before, model.Date{})
			return sp, ofOneSide(ps) && ps[0].Country == who.Other(sp.Country)
		}
	}
	return where.Spot{}, false
}

// startsIn gives the journey told last, of which only the country is known, the city in which words about
// nobody say that it began: "The visit began in Shanghai".
func (t *teller) startsIn(s *Sentence, trig *scan.Mention, goal where.Spot) {
	v := t.lastVisit
	if trig.Trigger.Phase != "start" || v == nil || v.Status != model.Held || v.Place != nil || goal.Place == nil || goal.Place.Region || goal.Country != v.Country || t.i-v.last > visitReach || t.personIn(s, s.Span) {
		return
	}
	v.Place = goal.Place
	v.because("place", goal.Rule, goal.Start, goal.End)
}

// metFirst tells whether the one before words for a journey is only whom the traveller meets first, where
// whom one meets stands before the verb: "talked with Wang and left".
func (t *teller) metFirst(s *Sentence, g group, trig *scan.Mention) bool {
	if !t.Preposed || trig.Trigger.Phase != "end" || len(g.actors) == 0 || !t.rightWith(g.actors[0]) {
		return false
	}
	return slices.ContainsFunc(scan.In(s.Triggers, g.end, trig.Start), func(m scan.Mention) bool {
		return m.Trigger.Role == "pair" || m.Trigger.Role == "echo" || m.Trigger.Type == string(model.Signing)
	})
}

// actsAlone tells whether the one before words for a journey stands right before them, with no comma between,
// so that he makes it, whatever he is to the verb before.
func (t *teller) actsAlone(s *Sentence, g group, trig *scan.Mention) bool {
	return t.acts(s, g, trig) && (trig.Trigger.Noun || !scan.HasMark(t.Text[g.end:trig.Start], ",;"))
}
