package frame

import (
	"slices"
	"strings"

	"amur/extract/lexicon"
	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// Whom the text is about on either side: he is meant where the words beside a contact leave
// somebody out, or by a pronoun say no more than that it is somebody.

// protagonist returns the one of a side whom the text is about on a day: the traveller of the journey
// that is the news, the last subject, the traveller of the journey told, who took part in the contact
// told right before, else whom alone the headline names.
func (t *teller) protagonist(country string, on model.Date) (Party, bool) {
	if v := t.newsTrip; v != nil && (on.IsZero() || model.Overlaps(on, v.Date)) {
		if p := slices.Concat(v.China, v.Russia)[0]; p.Country == country {
			return p, true
		}
	}
	if t.subject.Country == country {
		return t.subject, true
	}
	if p, ok := t.whoTravels(); ok && p.Country == country && t.i-t.lastVisit.last <= turnReach {
		return p, true
	}
	if p, ok := t.goingOn(country); ok {
		return p, true
	}
	return t.diarist(country)
}

// goingOn returns the one of a side who takes part in the contact told in the sentence
// before: "Kasyanov was received by Hu. Talks were held with Wu, too."
func (t *teller) goingOn(country string) (Party, bool) {
	if f := t.focus; f != nil && f.Status == model.Held && t.i-f.last <= 2 {
		for _, list := range f.sides() {
			if len(list) == 1 && list[0].Country == country {
				return list[0], country != ""
			}
		}
	}
	return Party{}, false
}

// recorded returns the only one of a side whom the first headlines name, where that stands over the record of
// his remarks: "Remarks by Lavrov after talks with Wang Yi".
func (t *teller) recorded(country string) (Party, bool) {
	for _, h := range t.titles() {
		var ps []Party
		for k := range h.Actors {
			if a := &h.Actors[k]; a.Kind <= who.Titled {
				ps = append(ps, t.parties(a, h, t.about())...)
			}
		}
		ps = slices.DeleteFunc(ps, func(p Party) bool { return p.Country != country })
		if len(ps) == 1 {
			return ps[0], true
		}
	}
	return Party{}, false
}

// ofHimself tells whether whoever speaks in the sentence, outside of quotation marks, speaks of himself.
func (st *Story) ofHimself(s *Sentence) bool {
	return st.has(scan.Speaker, s.Span) && !strings.ContainsAny(st.Text[s.Start:s.End], "\"\u201c\u201d\u00ab\u00bb\u300c")
}

// speaker returns who speaks first for a side where the text is the record of what both
// said: under "Meeting with Vice Premier Wang Yang" a paragraph begins with "V. Putin:".
func (t *teller) speaker(country string) (Party, bool) {
	for _, i := range t.speakers {
		s := &t.Sentences[i]
		for _, p := range t.parties(&s.Actors[0], s, model.Date{}) {
			if p.Country == country {
				return p, true
			}
		}
	}
	return Party{}, false
}

// across replaces a pronoun or a word for the guest or host that would mean somebody of the side of
// the one it faces: who faces somebody of one side is of the other. "Yeltsin was ill. He held talks
// with Primakov" tells of the guest.
func (t *teller) across(
	left, right group, acts, faced []Party, s *Sentence, trig *scan.Mention, on model.Date,
) ([]Party, []Party) {
	want := missing(acts)
	if want == "" || missing(faced) != want || t.hasThird(s) {
		return acts, faced
	}
	if a := bareTitle(left); a != nil {
		if p, ok := t.holder(a.Office, want, on); ok {
			return []Party{p}, faced // "the premier met Zhu"
		}
		return acts, faced
	}
	if a := bareTitle(right); a != nil {
		if p, ok := t.holder(a.Office, want, on); ok {
			return acts, []Party{p} // "Naryshkin, the speaker, called on the premier"
		}
	}
	p, ok := t.guestIn(left, faced[0].Country)
	if !ok {
		p, ok = t.nearest(s, scan.Span{Start: s.Start, End: trig.Start}, trig.Start, want, on)
	}
	if !ok {
		p, ok = t.protagonist(want, on)
	}
	switch {
	case !ok:
	case open(left) && !acts[0].same(faced[0]):
		return []Party{p}, faced
	case open(right) && (!trig.Trigger.Weak || right.actors[0].Kind != who.Host):
		return acts, []Party{p}
	}
	return acts, faced
}

// besideCompanion is who met with the one whom the sentence names first as a companion, where the text was about
// another of the companion's side: "Putin received Wang. With Lavrov, he held talks on Ukraine".
func (t *teller) besideCompanion(a *who.Actor, s *Sentence, on model.Date) (Party, bool) {
	with := t.firstPerson(s)
	if with == nil || with.Kind > who.Titled || with.Start > a.Start {
		return Party{}, false
	}
	if !t.companion(s, with) || t.hasIn(scan.Listed, with.End, s.End) {
		return Party{}, false
	}
	p, ok := t.party(with, s, on)
	if !ok || p.Country != t.subject.Country {
		return Party{}, false
	}
	for i := range s.Actors {
		if b := &s.Actors[i]; b.Start > a.Start && b.IsPerson() {
			return Party{}, false // "With Shoigu, he met Li"
		}
	}
	if !slices.ContainsFunc(s.Triggers, func(m scan.Mention) bool { return m.Start > a.Start && meets(&m) }) {
		return Party{}, false
	}
	return t.last(who.Other(p.Country))
}

// open tells whether the words say of one person no more than the text around them does.
func open(g group) bool {
	if len(g.actors) != 1 {
		return false
	}
	a := g.actors[0]
	return a.Kind == who.He || a.Country == "" && (a.Kind == who.Guest || a.Kind == who.Host)
}

// bareTitle is the office of one man, without a country, that is all that the words say of somebody: the holder of
// either side may be meant. It is nil where they say more.
func bareTitle(g group) *who.Actor {
	if len(g.actors) != 1 {
		return nil
	}
	a := g.actors[0]
	if a.Kind != who.Titled || a.Country != "" || a.Loose || a.Plural {
		return nil
	}
	return a
}

// besideOther returns who of a side the first of two is where the second is of the other side:
// "he and Putin" where Yeltsin was the subject last, "the speaker and Zhao" where Volodin was
// spoken of.
func (t *teller) besideOther(a, other *who.Actor, country string, on model.Date) (Party, bool) {
	switch {
	case a.Kind == who.He:
		return t.protagonist(country, on)
	case a.Kind != who.Titled || a.Country != "" || a.Plural || other.Kind != who.Named:
		return Party{}, false
	}
	for _, office := range a.Offices {
		if p, ok := t.holder(office, country, on); ok {
			return p, true
		}
	}
	return Party{}, false
}

// mentioned is somebody whom the article names, in how many sentences, and the last of these.
type mentioned struct {
	person *lexicon.Person
	times  int
	last   int
}
