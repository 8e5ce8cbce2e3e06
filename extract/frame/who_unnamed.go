package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// Those whom a sentence means by no more than the word for the delegation that they lead, or, in languages whose verbs
// need no subject and in the entries of a diary of somebody's journey, not at all: "Li's trip to Russia. April 16: meets
// Putin in the Kremlin."

// delegates returns who leads the delegation that stands right behind the trigger, where it is told
// of the other side: the traveller of the journey told, where that was told by the same word, or a host
// received it. "A delegation led by Ivanov has arrived. Zhu received the delegation."
func (t *teller) delegates(s *Sentence, trig *scan.Mention, want string) (Party, bool) {
	v := t.lastVisit
	if v == nil || v.last >= t.i || t.hasThird(s) || trig.Trigger.Weak {
		return Party{}, false
	}
	p, _ := t.whoTravels()
	if p.Country != want {
		return Party{}, false
	}
	for _, m := range scan.In(t.Mentions.References, trig.End, min(s.End, trig.End+t.far(delegationReach))) {
		switch {
		case m.Reference.Kind != "body" && m.Reference.Kind != "role":
		case trig.Trigger.Host && m.Reference.Kind == "body":
			return p, true
		case t.i-v.last <= visitReach && t.bodyCalled(t.Text[m.Start:m.End], &t.Sentences[v.last]):
			return p, true
		}
	}
	return Party{}, false
}

// bodyCalled tells whether a sentence names a body by a form of a word.
func (st *Story) bodyCalled(word string, s *Sentence) bool {
	return slices.ContainsFunc(scan.In(st.Mentions.References, s.Start, s.End), func(w scan.Mention) bool {
		return w.Reference.Kind == "body" && sameStem(word, st.Text[w.Start:w.End])
	})
}

// delegationReach is how many letters behind a verb the delegation may stand: "members of the".
const delegationReach = 16

// sameStem tells whether two words begin alike, as the forms of one do.
func sameStem(a, b string) bool {
	x, y := []rune(strings.ToLower(a)), []rune(strings.ToLower(b))
	return len(x) >= stem && len(y) >= stem && slices.Equal(x[:stem], y[:stem])
}

// stem is how many letters forms of one word share.
const stem = 3

// delegation returns who leads the delegation that stands right before the trigger, or before those
// whom it met with, where it is told of the other side: "Li came with a delegation. The delegation met".
func (t *teller) delegation(s *Sentence, trig *scan.Mention, want string) (Party, bool) {
	v := t.lastVisit
	if !t.Preposed || v == nil || t.i-v.last > visitReach || trig.Trigger.Weak || t.hasThird(s) {
		return Party{}, false
	}
	at := trig.Start
	if g := t.headBefore(s, at, s.Start); len(g.actors) > 0 && countLetters(t.Text[g.end:at]) <= withLetters {
		with := t.firstWordIn(scan.And, max(s.Start, g.start-t.far(regionLetters)), g.start) // with, of the region, the governor
		if with == nil {
			return Party{}, false
		}
		at = with.Start
	}
	for _, m := range scan.In(t.Mentions.References, s.Start, at) {
		if m.Reference.Kind != "body" || countLetters(t.Text[m.End:at]) > len("then") {
			continue
		}
		if t.personIn(s, scan.Span{Start: s.Start, End: m.Start}) {
			continue
		}
		p, _ := t.whoTravels()
		return p, p.Country == want
	}
	return Party{}, false
}

// withLetters is how many letters may stand between the one met with and the verb.
const withLetters = 4

// regionLetters is how many letters country and region may have before an office: "with the Russian Altai's".
const regionLetters = 24

// withoutSubject returns who talked with those right before the trigger, whom a word for "with"
// leads, where the clause names nobody else: "On the 1st with Tang held talks".
func (t *teller) withoutSubject(f *Frame, s *Sentence, trig *scan.Mention, want string) (Party, bool) {
	if !t.Preposed || !f.Stated || f.weak || f.back || t.hasThird(s) || !t.withThem(s, trig) {
		return Party{}, false
	}
	if g := t.headBefore(s, trig.Start, s.Start); s.Actors[0].Start < g.start {
		return Party{}, false
	}
	return t.protagonist(want, f.Date)
}

// callsUp returns whom somebody telephoned, by a verb that has him alone beside it: the other one of the contact
// told before with him, else whom the text is about. "Xi received Putin on the 2nd. On the 8th Putin telephoned."
func (t *teller) callsUp(f *Frame, s *Sentence, trig *scan.Mention, ps []Party, want string) (Party, bool) {
	if f.Type != model.Call || trig.Trigger.Noun || f.weak || s.Headline || len(ps) != 1 || t.hasThird(s) {
		return Party{}, false
	}
	if !f.Stated || f.Date.Precision() != model.PrecisionDay {
		return Party{}, false
	}
	if t.Preposed && f.dateAt > trig.Start || f.dateAt > trig.End+t.far(datedReach) {
		return Party{}, false
	}
	g := t.headBefore(s, trig.Start, s.Start)
	if len(g.actors) != 1 || countLetters(t.Text[g.end:trig.Start])-t.dateLetters(s, g.end, trig.Start) > callReach {
		return Party{}, false // "Zhu said that the call had shown"
	}
	if g := t.focus; g != nil && inFocus(g, ps) {
		for _, p := range slices.Concat(g.China, g.Russia) {
			if p.Country == want {
				return p, true
			}
		}
	}
	return t.subject, t.subject.Country == want
}

// callReach is how many letters may part who calls from his verb, but for a day: "then also".
const callReach = 12

// diarist returns the one of a side, or of either where that is "", whom one of the first headlines names, if
// they name nobody else.
func (t *teller) diarist(country string) (Party, bool) {
	for _, h := range t.titles() {
		if t.hasThird(h) {
			continue
		}
		var one *who.Actor
		for k := range h.Actors {
			a := &h.Actors[k]
			if a.Kind > who.Titled {
				continue
			}
			if one != nil {
				return Party{}, false
			}
			one = a
		}
		if one == nil {
			continue
		}
		if ps := t.parties(one, h, t.about()); len(ps) == 1 && (country == "" || ps[0].Country == country) {
			return ps[0], true
		}
	}
	return Party{}, false
}

// diary tells whether the sentence is of an entry that a day opens or heads, with nobody before the trigger.
func (t *teller) diary(s *Sentence, trig *scan.Mention) bool {
	if t.heading[t.i] < 0 && !s.opensWithDay() && !t.Sentences[t.opens[t.i]].opensWithDay() {
		return false
	}
	return !slices.ContainsFunc(s.Actors, func(a who.Actor) bool { return a.Start < trig.Start })
}

// opensWithDay tells whether a day stands where the sentence begins, behind a bullet at most.
func (s *Sentence) opensWithDay() bool {
	return len(s.Dates) > 0 && s.Dates[0].Start-s.Start <= bulletWidth
}

// bulletWidth is how many bytes may stand before the day of an entry.
const bulletWidth = 4

// travelsHere is the traveller of the journey that the sentence has told right before, if he is of the
// side, owns that journey and nobody else leads up to the trigger: "Xi's state visit to Moscow; talks
// with Putin".
func (t *teller) travelsHere(s *Sentence, trig *scan.Mention, country string) (Party, bool) {
	v := t.current
	if v == nil || v.Type != model.Visit {
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
