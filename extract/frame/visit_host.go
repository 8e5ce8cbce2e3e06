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
	if !ofOneSide(hosts) || hosts[0].Country != v.Country {
		return false
	}
	return slices.ContainsFunc(scan.In(s.Triggers, s.Start, comma), func(m scan.Mention) bool {
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
		if sp.Relation != where.Toward || sp.Country != "CN" && sp.Country != "RU" {
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
	if trig.Trigger.Phase != "start" || v == nil || v.Status != model.Held || t.i-v.last > visitReach || v.Place != nil {
		return
	}
	if !namesCity(&goal) || goal.Country != v.Country || t.personIn(s, s.Span) {
		return
	}
	v.Place = goal.Place
	v.because("place", goal.Rule, goal.Start, goal.End)
}

// guestLeaves tells whether a verb of leaving, with a pronoun that seems to mean a host of the stay told last, is of
// him who came: "Mishustin landed in Beijing on Monday. He met Li Qiang on Tuesday, and on Wednesday he flew home".
func (t *teller) guestLeaves(trig *scan.Mention, clause scan.Span, p Party) bool {
	v := t.lastVisit
	if v == nil || trig.Trigger.Phase != "end" || v.Status != model.Held || v.Country != p.Country || t.i-v.last > visitReach {
		return false
	}
	refs := scan.In(t.Mentions.References, clause.Start, trig.Start)
	return len(refs) > 0 && countLetters(t.Text[refs[len(refs)-1].End:trig.Start]) <= len("then finally")
}

// goesHome tells whether who leads the sentence goes back to where he came from.
func (t *teller) goesHome(s *Sentence, trig *scan.Mention, goal where.Spot, on model.Date) bool {
	p, led := t.subjectOf(s, trig, on)
	return led && trig.Trigger.Phase == "end" && p.Country == goal.Country
}

// ofOtherLeg tells whether words behind a comma or "and" that say where a journey began, ended or goes on put the
// place there, or name it for another matter: "flew in on Sunday, the second leg of a journey that began in Germany
// and goes on to Italy", "who came on Monday, spoke out against Washington's wish".
func (st *Story) ofOtherLeg(s *Sentence, clause scan.Span, sp *where.Spot) bool {
	if st.Preposed {
		return false
	}
	cut := clause.Start + scan.LastMark(st.Text[clause.Start:max(clause.Start, sp.Start)], ",;:")
	comma := cut > clause.Start && travelBetween(s, clause.Start, cut)
	if and := scan.In(st.Mentions.Words[scan.And], cut, sp.Start); !comma && len(and) > 0 {
		cut = and[0].Start
	}
	before := travels(s, clause.Start, cut)
	if len(before) == 0 {
		return false
	}
	further := travels(s, cut, sp.End)
	if comma && sp.Relation != where.Toward && len(further) == 0 {
		return true
	}
	if behind := (scan.Span{Start: cut, End: sp.Start}); comma && (st.has(scan.Begin, behind) || st.has(scan.Finish, behind)) {
		return true
	}
	return slices.ContainsFunc(further, func(m scan.Mention) bool {
		return m.Trigger.Phase == "end" || !m.Trigger.Noun && before[0].Trigger.Phase == "start"
	})
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
