package frame

import (
	"slices"

	"amur/extract/lexicon"
	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// loosely reads a contact off a sentence that tells none by its verbs: on a day that it
// names, somebody does something with somebody of the other side. It returns nil where
// the sentence does not say so.
func (t *teller) loosely(s *Sentence, told []telling) *Frame {
	if s.Headline || t.hasThird(s) || toldOfBoth(told) {
		return nil
	}
	if s.Picture {
		return t.onPicture(s)
	}
	if f := t.joint(s); f != nil {
		return f
	}
	for _, m := range s.Loose {
		if t.sideBySide(s, &m) {
			if f := t.tellBy(s, m); f != nil {
				return f
			}
		}
	}
	return nil
}

// toldOfBoth tells whether officials of both sides take part in one of the contacts.
func toldOfBoth(told []telling) bool {
	for _, g := range told {
		if len(g.China) > 0 && len(g.Russia) > 0 {
			return true
		}
	}
	return false
}

// sideBySide tells whether a person of one side stands right behind the words and one of
// the other before them, with nothing said between that makes it a matter of words.
func (t *teller) sideBySide(s *Sentence, m *scan.Mention) bool {
	left, right := t.headBefore(s, m.Start, s.Start), t.headBehind(s, m.End, s.End)
	if len(left.actors) == 0 || len(right.actors) == 0 || right.start-m.End > len(" the ") || right.actors[0].Owner || plural(right.actors[0]) {
		return false
	}
	between := scan.Span{Start: left.end, End: m.Start}
	if !t.leads(s, left.start) {
		return false
	}
	return !t.has(scan.Speech, between) && !t.has(scan.Report, between) && !t.has(scan.Hypothesis, between) && !t.has(scan.Negation, between)
}

// leads tells whether who stands at the byte leads the sentence or a part of it that a
// comma opens: but for days and places there is nothing before, and nobody says it.
func (t *teller) leads(s *Sentence, at int) bool {
	from := s.Start + scan.LastMark(t.Text[s.Start:at], ",;:")
	other := at - from - dateBytes(s, from, at)
	for _, sp := range s.Spots {
		if sp.Start >= from && sp.End <= at {
			other -= sp.End - sp.Start
		}
	}
	return (other <= leadReach || t.describedBefore(at)) && !t.has(scan.Speech, scan.Span{Start: s.Start, End: at}) && !t.has(scan.Report, scan.Span{Start: s.Start, End: at})
}

// describedBefore tells whether what stands before who stands at the byte says of him who
// he is, in languages that put that there: "two months in office's Zhang Hanhui".
func (t *teller) describedBefore(at int) bool {
	w := scan.In(t.Mentions.Words[scan.Belonging], max(0, at-t.far(longGap)), at)
	return t.Preposed && len(w) > 0 && w[len(w)-1].End == at
}

// leadReach is how many bytes beside days and places may stand before who leads.
const leadReach = 16

// tellBy tells the contact of the sentence by one more trigger, where its own words name
// the time; nil when they do not.
func (t *teller) tellBy(s *Sentence, m scan.Mention) *Frame {
	with := *s
	i, _ := slices.BinarySearchFunc(s.Triggers, m.Start, func(x scan.Mention, at int) int { return x.Start - at })
	with.Triggers = slices.Insert(slices.Clone(s.Triggers), i, m)
	f := t.frame(&with, i)
	if f != nil && !f.Stated && !f.near.IsZero() && f.Status == model.Held {
		f.dated(f.near, "frame.same-paragraph", s.Span)
		f.Stated = true
	}
	if f == nil || !f.Stated || f.borrowed || f.Date.Precision() < model.PrecisionMonth || f.Date.Precision() == model.PrecisionMonth && f.Place == nil && s.Year == 0 {
		return nil
	}
	return t.join(f)
}

// joint tells the contact of two who do something together in an entry of a chronicle:
// "Hu and Putin settle on an exercise". Other text must name day and city, as a scene does.
func (t *teller) joint(s *Sentence) *Frame {
	if s.Year == 0 || t.Preposed || t.Mentions.Inverted || len(s.Actors) < 2 {
		return nil
	}
	var g group
	for i := range s.Actors {
		if a := &s.Actors[i]; a.IsPerson() {
			g = t.headBehind(s, a.Start, s.End)
			break
		}
	}
	if len(g.actors) != 2 || g.actors[1].Owner || !t.leads(s, g.start) {
		return nil
	}
	if ps := t.resolve(g, s, model.Date{}); !complete(ps) || scan.HasMark(t.Text[g.end:min(g.end+2, s.End)], ":;") {
		return nil
	}
	jointly := lexicon.Trigger{Rule: "frame.jointly", Type: string(model.Meeting), Role: "pair", Weak: true}
	return t.tellBy(s, scan.Mention{Start: g.end, End: g.end, Entry: scan.Entry{Kind: scan.Trigger, Trigger: &jointly}})
}

// onPicture tells the contact that the caption of a picture shows: one official of each
// side, with a day and without a word for what they do.
func (t *teller) onPicture(s *Sentence) *Frame {
	sides := make(map[string]int)
	var last *who.Actor
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Owner || a.Kind != who.Named && a.Kind != who.Titled || a.Plural || t.accompanied(s, a) {
			continue
		}
		for _, p := range t.parties(a, s, model.Date{}) {
			sides[p.Country]++
		}
		last = a
	}
	if sides["CN"] != 1 || sides["RU"] != 1 {
		return nil
	}
	shown := lexicon.Trigger{Rule: "frame.pictured", Type: string(model.Meeting), Role: "pair", Weak: true}
	return t.tellBy(s, scan.Mention{Start: last.End, End: last.End, Entry: scan.Entry{Kind: scan.Trigger, Trigger: &shown}})
}
